"""A framed box of monospaced lines that can be read, scrolled and copied; base of commands and diffs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from copilot_desktop.widgets.panel import draw_ring, fill_rounded
from copilot_desktop.widgets.safe_text_layout import SafeTextLayout
from copilot_desktop.widgets.style import Style


class CodeFrame(QAbstractScrollArea):
    """Lines of one height. Only those on the screen are painted, so its cost does not grow with the text.

    Its height follows its width; more lines than that are reached by scrolling.
    """

    accessible_role = QAccessible.Role.StaticText

    #: Name of the lines' font and height.
    text_style = "codeBlock"

    #: In pixels at 100 %; 0 stands flush between its neighbours, without a frame.
    frame_radius = 8

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        #: By a key of the heir; forgotten when the text or its looks change.
        self._layouts: dict[float, SafeTextLayout] = {}
        self._shows_ring = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # Its own width says nothing before it is laid out for the first time.
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        style.changed.connect(self._relayout)

    # ---- to be overridden --------------------------------------------------------------------

    def _line_count(self) -> int:
        """Return how many lines there are."""
        raise NotImplementedError

    def _margin(self) -> int:
        """Return the space above the first and below the last line, in pixels."""
        return 1

    def _content_width(self) -> int:
        """Return how wide the longest line is, about; 0 when lines are broken."""
        return 0

    def _paint_line(self, painter: QPainter, index: int, rect: QRectF, baseline: float) -> None:
        """Paint a line into a rectangle as wide as the viewport."""
        raise NotImplementedError

    def _copied(self) -> str:
        """Return what the key for copying puts on the clipboard."""
        raise NotImplementedError

    # ---- geometry ----------------------------------------------------------------------------

    @property
    def _line_height(self) -> int:
        return self._style.line(self.text_style)

    @property
    def _top(self) -> int:
        """Where the first line begins in the viewport."""
        return self._margin() - self.verticalScrollBar().value()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._line_height + 2 * self._margin())

    def _relayout(self) -> None:
        """The text or its looks are new."""
        self._layouts.clear()
        self.updateGeometry()
        self._update_bars()
        self.viewport().update()

    def _update_bars(self) -> None:
        page = self.viewport().size()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        height = self._line_count() * self._line_height + 2 * self._margin()
        for bar, whole, shown in (
            (vertical, height, page.height()),
            (horizontal, self._content_width(), page.width()),
        ):
            bar.setSingleStep(self._line_height)
            bar.setPageStep(shown)
            bar.setRange(0, max(0, whole - shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_bars()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    # ---- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        style, height, top = self._style, self._line_height, self._top
        frame = QRectF(self.viewport().rect())
        with QPainter(self.viewport()) as painter:
            border = style.color("border.subtle") if self.frame_radius else None
            radius = style.px(self.frame_radius)
            fill_rounded(painter, frame, radius, style.color("code.background"), border)
            painter.save()
            # Lines that scroll run up to the edge where no frame is in their way.
            edge = 1 if self.frame_radius else 0
            inner = frame.adjusted(1, edge, -1, -edge)
            painter.setClipRect(inner)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setFont(style.font(self.text_style))
            metrics = QFontMetricsF(painter.font())
            shift = (height - metrics.height()) / 2 + metrics.ascent()
            first = max(0, (event.rect().top() - top) // height)
            last = min(self._line_count() - 1, (event.rect().bottom() - top) // height)
            for index in range(first, last + 1):
                rect = QRectF(inner.x(), top + index * height, inner.width(), height)
                self._paint_line(painter, index, rect, rect.y() + shift)
            painter.restore()
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, frame, radius, style)

    # ---- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._copied())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)
