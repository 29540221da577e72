"""A page of one column that is centred and scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from copilot_desktop.widgets.style import Style


class ScrollingColumn(QScrollArea):
    """A page: one column of at most `max_width`, centred, that scrolls when the page is low.

    `column` takes the content, `add_gap` puts space into it. `surface` is the ground of the page.

    Signals:
        resized(): `content_width` may be another one.
    """

    resized = Signal()

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

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget`, shown just now, is seen."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, self._own_style.px(24)))

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
        self.resized.emit()

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
