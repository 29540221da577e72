"""A list of options in a popup, of which one is chosen: each with its icon and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.direction import draw_icon, draw_words
from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 340
#: Of a list whose sentences need the room.
_MOST_WIDTH: Final = 480
_ROW: Final = 48

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose.

    Attributes:
        id: what is told when it is chosen.
        text: a sentence below the title.
        color: key of the icon's colour.
        why_not: why it cannot be chosen, "" when it can; takes the place of `text`.
    """

    id: str
    title: str
    text: str
    icon: str
    color: str = "text.secondary"
    why_not: str = ""


class OptionRow(QAbstractButton):
    """One option; a check mark stands at the end of the chosen one."""

    accessible_role = QAccessible.Role.RadioButton

    def __init__(
        self, style: Style, option: Option, *, is_chosen: bool, parent: QWidget, is_link: bool = False
    ) -> None:
        """Show an option; a link leads elsewhere and is never the one that holds."""
        super().__init__(parent)
        self._style = style
        self.option = option
        if is_link:
            self.accessible_role = QAccessible.Role.Button
        self.setCheckable(not is_link)
        self.setChecked(is_chosen)
        self.setAccessibleName(option.title)
        self.setAccessibleDescription(option.why_not or option.text)
        self.setEnabled(not option.why_not)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._style.px
        words = self._style.line("uiStrong") + self._style.line("small") + px(10)
        return QSize(px(200), max(px(_ROW), words))

    def whole_width(self) -> int:
        """Return the width in which none of its words is cut."""
        style = self._style
        words = (
            (self.option.title, "uiStrong"),
            (self.option.why_not or self.option.text, "small"),
        )
        widest = max(
            QFontMetricsF(style.font(font)).horizontalAdvance(visible_line(text, 200)) for text, font in words
        )
        return style.px(38 + 34) + round(widest + 1)

    def nextCheckState(self) -> None:
        """The list is closed by a choice: the mark stays where it is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        whole = QRectF(self.rect())
        is_on = self.isEnabled()
        with QPainter(self) as painter:
            if is_on and (self.hasFocus() or self.underMouse()):
                fill_rounded(painter, whole, px(6), style.color("state.selected"))
            if self.hasFocus():
                draw_ring(painter, whole, px(6), style)
            lines = style.line("uiStrong"), style.line("small")
            top = (self.height() - sum(lines)) / 2
            color = self.option.color if is_on else "text.disabled"
            icon = style.pixmap(self.option.icon, px(16), color, self.devicePixelRatioF())
            draw_icon(painter, whole, QPointF(px(12), top + (lines[0] - px(16)) / 2), icon)
            width = self.width() - px(38 + 34)
            for text, font_name, key, height in (
                (self.option.title, "uiStrong", "text.primary", lines[0]),
                (self.option.why_not or self.option.text, "small", "text.secondary", lines[1]),
            ):
                font = style.font(font_name)
                painter.setFont(font)
                painter.setPen(style.color(key if is_on else "text.disabled"))
                line = QFontMetricsF(font).elidedText(
                    visible_line(text, 200), Qt.TextElideMode.ElideRight, width
                )
                draw_words(painter, whole, QRectF(px(38), top, width, height), line)
                top += height
            if self.isChecked():
                check = style.pixmap("check", px(14), "text.secondary", self.devicePixelRatioF())
                place = QPointF(self.width() - px(12 + 14), (self.height() - px(14)) / 2)
                draw_icon(painter, whole, place, check)


class OptionPopup(QFrame):
    """Rows to choose one from. It deletes itself when it is closed.

    Up and Down move, Enter and Space choose, Escape leaves everything as it is.

    Signals:
        chosen(id): an option was chosen; the popup is closed.

    Attributes:
        rows: in the order of the options, then of the links.
    """

    chosen = Signal(str)

    def __init__(
        self,
        style: Style,
        name: str,
        options: Sequence[Option],
        chosen: str,
        parent: QWidget,
        *,
        foot: QWidget | None = None,
        links: Sequence[Option] = (),
    ) -> None:
        """Offer `options`; below them stand `foot` and what leads elsewhere, told as any choice."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(name)
        self._style = style
        px = style.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(6))
        column.setSpacing(px(2))
        self.rows = [
            OptionRow(style, option, is_chosen=option.id == chosen, parent=self) for option in options
        ]
        for row in self.rows:
            row.clicked.connect(self._choose)
            column.addWidget(row)
        if foot is not None:
            column.addWidget(foot)
        for option in links:
            row = OptionRow(style, option, is_chosen=False, parent=self, is_link=True)
            row.clicked.connect(self._choose)
            column.addWidget(row)
            self.rows.append(row)

    def open_at(self, widget: QWidget) -> None:
        """Show it above a widget, or below it where there is more room, inside its screen."""
        px = self._style.px
        wanted = max((row.whole_width() for row in self.rows), default=0) + px(12)
        wanted = min(max(px(_WIDTH), wanted), px(_MOST_WIDTH))
        self.setFixedWidth(min(wanted, max(px(200), widget.window().width() - px(16))))
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = widget.mapToGlobal(QPoint(widget.width() - self.width() if is_mirrored else 0, 0))
        area = widget.screen().availableGeometry()
        above = place.y() - self.height() - px(4)
        place.setY(above if above >= area.top() else place.y() + widget.height() + px(4))
        place.setX(max(area.left(), min(place.x(), area.right() - self.width())))
        place.setY(max(area.top(), min(place.y(), area.bottom() - self.height())))
        self.move(place)
        self.show()
        usable = [row for row in self.rows if row.isEnabled()]
        first = next((row for row in usable if row.isChecked()), usable[0] if usable else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self) -> None:
        row = self.sender()
        assert isinstance(row, OptionRow)
        self.close()
        self.chosen.emit(row.option.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self._move(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            focused = next((row for row in self.rows if row.hasFocus()), None)
            if focused is not None:
                focused.click()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _move(self, step: int) -> None:
        usable = [row for row in self.rows if row.isEnabled()]
        if not usable:
            return
        focused = next((index for index, row in enumerate(usable) if row.hasFocus()), -1)
        usable[min(max(focused + step, 0), len(usable) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        radius = style.px(style.tokens.radius("popup"))
        with QPainter(self) as painter:
            fill_rounded(
                painter,
                QRectF(self.rect()),
                radius,
                style.color("surface.overlay"),
                style.color("border.default"),
            )
