"""Controls that the pages share: push buttons, pickers, a scrolling column, plain tool tips."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.widgets.style import Style

ButtonKind = Literal["plain", "primary", "ghost", "danger"]

#: Characters of a picker's row; a model's name is foreign text.
_MAX_ITEM: Final = 80


def set_plain_tool_tip(widget: QWidget, text: str) -> None:
    """Show foreign `text` as a tool tip: Qt would take part of it for markup."""
    widget.setToolTip(f"<span>{html.escape(visible(text))}</span>" if text else "")


class PageButton(QPushButton):
    """A push button for Enter and Space that ignores held keys. `text` is one of our own words."""

    def __init__(
        self,
        style: Style,
        text: str,
        *,
        kind: ButtonKind = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._own_style = style
        self._icon_name = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def kind(self) -> str:
        return str(self.property("kind"))

    def set_kind(self, kind: ButtonKind) -> None:
        if kind != self.kind:
            self.setProperty("kind", kind)
            # The style sheet looks at properties only when a widget is polished.
            self.style().unpolish(self)
            self.style().polish(self)
            self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
            return
        super().keyPressEvent(event)

    def _restyle(self) -> None:
        if self._icon_name:
            side = self._own_style.px(14)
            key = "accent.onSolid" if self.kind == "primary" else "text.secondary"
            self.setIcon(self._own_style.icon(self._icon_name, side, key))
            self.setIconSize(QSize(side, side))


class Picker(QComboBox):
    """A combo box of ids and names. The wheel scrolls the page instead of changing the choice."""

    def __init__(self, style: Style, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style.changed.connect(self.update)

    def set_items(self, items: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer `items` (id, name) with `chosen` selected; emits nothing."""
        blocked = self.blockSignals(True)
        try:
            if items != self.items():
                self.clear()
                for item_id, name in items:
                    self.addItem(visible_line(name, _MAX_ITEM), item_id)
            self.setCurrentIndex(self.findData(chosen))
        finally:
            self.blockSignals(blocked)
        self.update()

    def items(self) -> list[tuple[str, str]]:
        return [(str(self.itemData(row)), self.itemText(row)) for row in range(self.count())]

    @property
    def chosen(self) -> str:
        """The id of the selected item, "" for none."""
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        style = self._own_style
        side = style.px(14)
        key = "text.secondary" if self.isEnabled() else "text.disabled"
        with QPainter(self) as painter:
            pixmap = style.pixmap("select", side, key, self.devicePixelRatioF())
            x = self.width() - side - style.px(8)
            painter.drawPixmap(QPointF(x, (self.height() - side) / 2), pixmap)


class ScrollingColumn(QScrollArea):
    """A page: one column of at most `max_width`, centred, that scrolls when the page is low.

    `column` takes the content, `add_gap` puts space into it. `surface` is the ground of the page.
    """

    def __init__(
        self,
        style: Style,
        *,
        max_width: int,
        surface: str,
        centred: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own_style = style
        self._max_width = max_width
        self._surface = surface
        self._gaps: list[tuple[QSpacerItem, int]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._page.setObjectName("page")
        outer = QVBoxLayout(self._page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._row = QHBoxLayout()
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        self._row.addLayout(self.column)
        if centred:
            # A little above the middle, where a page is looked at first.
            outer.addStretch(2)
        outer.addLayout(self._row)
        outer.addStretch(3)
        self.setWidget(self._page)
        style.changed.connect(self._restyle)
        self._restyle()

    def add_gap(self, length: int) -> None:
        """Add space of `length` at 100 % zoom below what the column holds so far."""
        gap = QSpacerItem(0, self._own_style.px(length), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._gaps.append((gap, length))
        self.column.addSpacerItem(gap)

    @property
    def gutter(self) -> int:
        """Space beside the column where the page is not wider than it."""
        style = self._own_style
        narrow = self.width() < style.px(style.tokens.layout("breakpoints.narrow"))
        return style.px(style.tokens.layout("column.gutterNarrow" if narrow else "column.gutter"))

    @property
    def content_width(self) -> int:
        return min(self.viewport().width() - 2 * self.gutter, self._own_style.px(self._max_width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._fill()
        super().changeEvent(event)

    def _place(self) -> None:
        side = max(self.gutter, (self.viewport().width() - self._own_style.px(self._max_width)) // 2)
        px = self._own_style.px
        self._row.setContentsMargins(side, px(24), side, px(24))

    def _fill(self) -> None:
        color = self._own_style.color(self._surface)
        if self.palette().color(QPalette.ColorRole.Window) != color:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Window, color)
            self.setPalette(palette)

    def _restyle(self) -> None:
        for gap, length in self._gaps:
            gap.changeSize(
                0, self._own_style.px(length), QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed
            )
        self.column.invalidate()
        self._fill()
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._own_style.color(self._surface))
