"""A quiet chip: an icon and a word, clickable only where it opens something."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.direction import draw_icon, draw_words, mirrored
from copilot_desktop.widgets.panel import fill_rounded
from copilot_desktop.widgets.style import Style


class Chip(QAbstractButton):
    """Shows `text` (foreign text is made visible) after an icon; elides in the middle.

    Args:
        opens: a click does something.
        picks: a click opens a list to choose from; a small arrow says so.
    """

    def __init__(
        self,
        style: Style,
        icon: str,
        name: str,
        *,
        opens: bool = False,
        picks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_style = style
        self._icon_name = icon
        self._name = name
        self._label = ""
        self._is_short = False
        self._role = ""
        self._has_dot = False
        self._picks = picks
        opens = opens or picks
        self._opens = opens
        if not opens:
            # It looks like a button of the header and does nothing.
            self.accessible_role = QAccessible.Role.StaticText
        if opens:
            self.setProperty("focusRing", True)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)

    @property
    def label(self) -> str:
        return self._label

    def set_label(self, label: str) -> None:
        label = visible_line(label, 120)
        if label != self._label:
            self._label = label
            self.setAccessibleName(f"{self._name}: {label}")
            self._restyle()

    def set_role(self, role: str) -> None:
        """Take the colours of a role: "info", "auto", "attention", "danger"; "" for none."""
        if role != self._role:
            self._role = role
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon of the set."""
        if icon != self._icon_name:
            self._icon_name = icon
            self.update()

    def set_dot(self, shown: bool) -> None:
        """Mark it: what it says does not hold yet. Its tool tip has to say so in words."""
        if shown != self._has_dot:
            self._has_dot = shown
            self.update()

    def set_short(self, short: bool) -> None:
        """Show the icon alone."""
        if short != self._is_short:
            self._is_short = short
            self._restyle()

    def sizeHint(self) -> QSize:
        return self.size_for(short=self._is_short)

    def size_for(self, *, short: bool) -> QSize:
        """Return the size with the icon alone, or with the words."""
        px = self._own_style.px
        if short:
            return QSize(px(28), px(28))
        metrics = QFontMetricsF(self._own_style.font("smallStrong"))
        width = px(8 + 14 + 6 + 8) + self._arrow_width + int(metrics.horizontalAdvance(self._label)) + 2
        return QSize(width, px(24))

    @property
    def _arrow_width(self) -> int:
        return self._own_style.px(6 + 12) if self._picks else 0

    def minimumSizeHint(self) -> QSize:
        return QSize(self._own_style.px(28), self._own_style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._own_style, self._own_style.px
        is_hovered = self._opens and self.underMouse()
        key = "text.primary" if is_hovered else "text.secondary"
        if self._role:
            key = f"{self._role}.text"
        if not self.isEnabled():
            key = "text.disabled"
        with QPainter(self) as painter:
            if self._role and self.isEnabled():
                fill_rounded(painter, QRectF(self.rect()), px(6), style.color(f"{self._role}.subtle"))
            if self.isEnabled() and (is_hovered or self.isDown()):
                fill = "state.pressed" if self.isDown() else "state.hover"
                fill_rounded(painter, QRectF(self.rect()), px(6), style.color(fill))
            side = px(16 if self._is_short else 14)
            left = (self.width() - side) / 2 if self._is_short else px(8)
            icon = style.pixmap(self._icon_name, side, key, self.devicePixelRatioF())
            whole = QRectF(self.rect())
            draw_icon(painter, whole, QPointF(left, (self.height() - side) / 2), icon)
            if self._has_dot:
                dot = QRectF(left + side - px(2), (self.height() - side) / 2 - px(2), px(6), px(6))
                fill_rounded(painter, mirrored(whole, dot), px(3), style.color("accent.solid"))
            if self._is_short:
                return
            font = style.font("smallStrong")
            painter.setFont(font)
            painter.setPen(style.color(key))
            box = QRectF(self.rect()).adjusted(px(28), 0, -px(8) - self._arrow_width, 0)
            text = QFontMetricsF(font).elidedText(self._label, Qt.TextElideMode.ElideMiddle, box.width())
            draw_words(painter, whole, box, text)
            if self._picks:
                arrow = style.pixmap("chevron-down", px(12), key, self.devicePixelRatioF())
                place = QPointF(self.width() - px(8 + 12), (self.height() - px(12)) / 2)
                draw_icon(painter, whole, place, arrow)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
