"""The buttons of cards and of the composer, painted from the tokens."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.widgets.direction import draw_icon, draw_words, is_mirrored, mirrored
from copilot_desktop.widgets.panel import draw_key_cap, draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

Kind = Literal["plain", "primary", "ghost", "danger"]

_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class _PaintedButton(QAbstractButton):
    """State that the painted buttons share: hover, keyboard focus, and no click by Enter repeat."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button_style = style
        self._shows_ring = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        style.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in _KEYBOARD_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    @property
    def _is_hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()


class ActionButton(_PaintedButton):
    """A push button with an optional key cap and icon. `text` is one of our own words."""

    def __init__(
        self,
        style: Style,
        text: str,
        *,
        kind: Kind = "plain",
        key: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(style, parent)
        self._kind: Kind = kind
        self._key = key
        self._icon_name = icon
        self._label = text
        self._label_width: float | None = None
        self._cap_width: float | None = None
        self._is_tight = False
        #: A neighbour stands at its start or end, and both look like one button.
        self._is_joined = (False, False)
        self._is_bare = False
        self.setAccessibleName(text)
        # The window's overlay draws the ring, outside the edge.
        self.setProperty("focusRing", True)

    def _restyle(self) -> None:
        self._label_width = self._cap_width = None
        super()._restyle()

    @property
    def label(self) -> str:
        return self._label

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_label(self, text: str) -> None:
        self._label = text
        self.setAccessibleName(text)
        self._restyle()

    def set_kind(self, kind: Kind) -> None:
        if kind != self._kind:
            self._kind = kind
            self.update()

    def join(self, *, start: bool = False, end: bool = False) -> None:
        """Have no corners at the sides where another button stands."""
        self._is_joined = (start, end)
        self.update()

    def set_key(self, key: str) -> None:
        """Name another key."""
        if key != self._key:
            self._key = key
            self._restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon_name:
            self._icon_name = icon
            self._restyle()

    @property
    def is_bare(self) -> bool:
        """The icon alone is shown."""
        return self._is_bare

    def set_bare(self, is_bare: bool) -> None:
        """Show the icon alone: there is no room for words."""
        if is_bare != self._is_bare:
            self._is_bare = is_bare
            self.update()

    def bare_size_hint(self) -> QSize:
        """Return the size with the icon alone."""
        style = self._button_style
        side = style.px(style.tokens.density("control"))
        return QSize(side, side)

    def set_tight(self, is_tight: bool) -> None:
        """Leave the name of the key out: there is no room for it. The key works all the same."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self.update()

    def sizeHint(self) -> QSize:
        return self._size(self._key)

    def tight_size_hint(self) -> QSize:
        """Return the size without the name of the key."""
        return self._size("")

    def _size(self, key: str) -> QSize:
        style = self._button_style
        if self._label_width is None:
            # Asked for many times while a row of buttons is laid out.
            self._label_width = QFontMetricsF(style.font("uiStrong")).horizontalAdvance(self._label)
        width = self._label_width + 1
        width += 2 * style.px(self._padding)
        if key:
            width += style.px(8) + self._key_width()
        if self._icon_name:
            width += style.px(14 + 6)
        return QSize(round(width + 0.5), style.px(style.tokens.density("control")))

    def minimumSizeHint(self) -> QSize:
        return self.tight_size_hint()

    @property
    def _padding(self) -> int:
        return 0 if self._kind == "ghost" and not self._is_hovered and not self.isDown() else 12

    def _key_width(self) -> float:
        if self._cap_width is None:
            style = self._button_style
            advance = QFontMetricsF(style.font("key")).horizontalAdvance(self._key)
            self._cap_width = max(float(style.px(16)), advance + style.px(8))
        return self._cap_width

    def _colors(self) -> tuple[QColor, QColor | None, QColor]:
        style = self._button_style
        if not self.isEnabled():
            if self._kind == "primary":
                return style.color("state.pressed"), None, style.color("text.disabled")
            border = None if self._kind == "ghost" else style.color("border.subtle")
            return QColor(Qt.GlobalColor.transparent), border, style.color("text.disabled")
        if self._kind == "primary":
            key = "solidPressed" if self.isDown() else "solidHover" if self._is_hovered else "solid"
            return style.color(f"accent.{key}"), None, style.color("accent.onSolid")
        state = "state.pressed" if self.isDown() else "state.hover" if self._is_hovered else ""
        if self._kind == "ghost":
            fill = QColor(Qt.GlobalColor.transparent)
            return fill, None, style.color("text.primary" if state else "text.secondary")
        if self._kind == "danger":
            return (
                style.color(state or "surface.raised"),
                style.color("danger.text"),
                style.color("danger.text"),
            )
        return (
            style.color(state or "surface.raised"),
            style.color("border.default"),
            style.color("text.primary"),
        )

    def _ground(self, rect: QRectF, radius: float) -> QRectF:
        """Return what is filled: beyond the edge where a neighbour stands, so that no corner shows."""
        start, end = (radius * side for side in self._is_joined)
        left, right = (end, start) if is_mirrored() else (start, end)
        return rect.adjusted(-left, 0, right, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._button_style
        fill, border, ink = self._colors()
        rect = QRectF(self.rect())
        radius = style.px(6)
        with QPainter(self) as painter:
            if fill.alpha() or border is not None:
                fill_rounded(painter, self._ground(rect, radius), radius, fill, border)
            if self._is_joined[0]:
                line = mirrored(rect, QRectF(0, 1, 1, rect.height() - 2))
                painter.fillRect(line, border or style.color("border.subtle"))
            if self._is_bare:
                side = style.px(14)
                key = "text.disabled" if not self.isEnabled() else "text.secondary"
                corner = QPointF((rect.width() - side) / 2, (rect.height() - side) / 2)
                painter.drawPixmap(corner, style.pixmap(self._icon_name, side, key, self.devicePixelRatioF()))
                return
            x = rect.x() + (0 if self._kind == "ghost" else style.px(12))
            if self._icon_name:
                side = style.px(14)
                key = "accent.onSolid" if self._kind == "primary" else "text.secondary"
                key = key if self.isEnabled() else "text.disabled"
                pixmap = style.pixmap(self._icon_name, side, key, self.devicePixelRatioF())
                draw_icon(painter, rect, QPointF(x, (rect.height() - side) / 2), pixmap)
                x += style.px(20)
            painter.setFont(style.font("uiStrong"))
            painter.setPen(ink)
            room = rect.width() - x - (0 if self._kind == "ghost" else style.px(12))
            shows_key = bool(self._key) and not self._is_tight
            room -= self._key_width() + style.px(8) if shows_key else 0
            shown = QFontMetricsF(painter.font()).elidedText(
                self._label, Qt.TextElideMode.ElideRight, max(1.0, room + 1)
            )
            draw_words(painter, rect, QRectF(x, 0, max(1.0, room + 1), rect.height()), shown)
            if shows_key:
                width, height = self._key_width(), float(style.px(16))
                right = rect.right() - (0 if self._kind == "ghost" else style.px(12))
                cap = QRectF(right - width, (rect.height() - height) / 2, width, height)
                on_solid = self._kind == "primary"
                draw_key_cap(
                    painter,
                    mirrored(rect, cap),
                    self._key,
                    style,
                    on_solid=on_solid,
                    enabled=self.isEnabled(),
                )


class RoundButton(_PaintedButton):
    """The composer's disc of 32 px: sends, or stops the running turn."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._stops = False

    @property
    def stops(self) -> bool:
        return self._stops

    def set_role(self, *, stops: bool, name: str) -> None:
        """Choose between send and stop; `name` is read out and shown as a tool tip."""
        self._stops = stops
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = self._button_style.px(32)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._button_style
        rect = QRectF(self.rect())
        if self._stops:
            fill, ink = style.color("text.primary"), style.color("surface.canvas")
            if not self.isEnabled():
                fill = style.color("text.disabled")
        elif self.isEnabled():
            state = "solidPressed" if self.isDown() else "solidHover" if self._is_hovered else "solid"
            fill, ink = style.color(f"accent.{state}"), style.color("accent.onSolid")
        else:
            fill, ink = style.color("state.pressed"), style.color("text.disabled")
        with QPainter(self) as painter:
            fill_rounded(painter, rect, rect.height() / 2, fill)
            if self._stops:
                side = style.px(11)
                inner = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
                fill_rounded(painter, inner, style.px(3), ink)
            else:
                side = style.px(16)
                key = "accent.onSolid" if self.isEnabled() else "text.disabled"
                pixmap = style.pixmap("send", side, key, self.devicePixelRatioF())
                painter.drawPixmap(QPointF((rect.width() - side) / 2, (rect.height() - side) / 2), pixmap)
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, rect, rect.height() / 2, style)
