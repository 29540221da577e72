"""A scroll area that paints a column of cards: layout, scrolling, painting of what has changed.

It knows nothing of a conversation: who puts cards into the column says what is marked in them.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.animation import Animation
from copilot_desktop.widgets.transcript.boxes import Clip
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.column import Column, Hit, PlacedRow
from copilot_desktop.widgets.transcript.damage import bands_of
from copilot_desktop.widgets.transcript.damage_tracker import DamageTracker
from copilot_desktop.widgets.transcript.frame_clock import FrameClock, Part
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.look_ahead import LookAhead
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.raster import raster_pictures
from copilot_desktop.widgets.transcript.screen import Screen
from copilot_desktop.widgets.transcript.scroll_bar import ColumnScrollBar
from copilot_desktop.widgets.transcript.selection import TextPoint


class ColumnArea(QAbstractScrollArea):
    """Shows the part of a column that fits into its viewport.

    Attributes:
        paint_count: how often it was painted, for tests and benchmarks.
        frames: when changes come to the screen; knows what painting costs.
        look_ahead: gets ready what comes into view next.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._look = Look(style, self.devicePixelRatioF())
        self._column = Column()
        self._damage = DamageTracker(self)
        self.look_ahead = LookAhead(self._column, self)
        self.look_ahead.advanced.connect(self._looked_ahead)
        self.paint_count = 0
        self.frames = FrameClock(self)
        viewport = self.viewport()
        self._animation = Animation(self._column, viewport, style.tokens.motion("frameMs.spinner"))
        self._animation.ticked.connect(self._present)

        self._bar = ColumnScrollBar(self)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBar(self._bar)
        self._bar.sliderReleased.connect(self._sync_scroll_bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setMouseTracking(True)
        style.changed.connect(self._restyle)
        # What stood there as it was written can be set now.
        formulas().ready.connect(viewport.update)
        raster_pictures().ready.connect(viewport.update)

    # -- to be overridden --------------------------------------------------------

    def _screen(self) -> Screen:
        """Return what is to be painted: the column, and what is marked in it."""
        raise NotImplementedError

    def _busy(self) -> Iterable[Card]:
        """Return the cards that must be kept although they are not seen."""
        return ()

    def _paint_empty(self, painter: QPainter) -> None:
        """Paint what shows while there are no cards."""

    def _position_changed(self) -> None:
        """The scroll bar has its new range and value."""

    def _shown(self, placed: list[PlacedRow]) -> None:
        """These rows are on the screen, or will be with the next paint."""

    # -- where things stand ------------------------------------------------------------

    @property
    def column(self) -> Column:
        return self._column

    @property
    def look(self) -> Look:
        return self._look

    @property
    def left(self) -> int:
        """Left edge of the column in the viewport."""
        return self._left

    @property
    def _left(self) -> int:
        # In the middle of the whole, scroll bar and all, as the composer below.
        return (self.width() - self._column.width) // 2

    @property
    def card_count(self) -> int:
        return len(self._column.cards)

    def card_at(self, index: int) -> Card | None:
        return self._column.cards[index] if 0 <= index < len(self._column.cards) else None

    def hit(self, point: QPoint) -> Hit | None:
        """Return the box at a point of the viewport."""
        return self._column.hit(point.x() - self._left, point.y())

    def card_index_at(self, point: QPoint) -> int | None:
        hit = self.hit(point)
        return None if hit is None else hit.card_index

    def text_point(self, point: QPoint) -> TextPoint | None:
        """Return the place in the text nearest to a point of the viewport."""
        hit = self._column.nearest(point.x() - self._left, point.y())
        if hit is None:
            return None
        block = hit.card.block_of(hit.row_index, hit.box_index)
        return TextPoint(hit.card.entry.id, block, hit.box.position_at(hit.x, hit.y))

    def card_rect(self, card: Card) -> QRect:
        """Return the visible part of a card on the screen, an empty one when it has none."""
        placed = next((row for row in self._column.visible() if row.card is card), None)
        if placed is None:
            return QRect()
        top, height = self._column.rows_span(placed)
        viewport = self.viewport()
        rect = QRect(self._left, top, self._column.width, height).intersected(viewport.rect())
        return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())

    # -- layout ------------------------------------------------------------------

    def _restyle(self) -> None:
        folder = self._look.folder
        self._look = Look(self._style, self.devicePixelRatioF())
        self._look.folder = folder
        self._column.restyle(self._look)
        self._relayout()

    def _relayout(self) -> None:
        self.look_ahead.stop()
        look, column = self._look, self._column
        tokens = look.style.tokens
        viewport = self.viewport()
        narrow = viewport.width() < look.px(tokens.layout("breakpoints.narrow"))
        gutter = look.px(tokens.layout("column.gutterNarrow" if narrow else "column.gutter"))
        most = look.px(tokens.layout("column.max"))
        column.bottom_margin = look.space(24)
        column.stick = look.px(tokens.threshold("stickPx"))
        self._damage.slack = look.space(16)
        column.resize(max(look.px(120), min(most, viewport.width() - 2 * gutter)), viewport.height())
        column.visible()
        self._damage.forget()
        self._sync_scroll_bar()
        viewport.update()

    def _sync_scroll_bar(self) -> None:
        self._bar.sync(self._column, self._look.px(40))
        self._position_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    # -- scrolling ---------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        bar, column = self._bar, self._column
        if bar.is_syncing or not dy:
            return
        at_edge = bar.is_held_at_edge
        if at_edge and dy < 0:
            self.scroll_to_end()
            return
        column.follow.let_go()
        if abs(dy) < 4 * column.view_height and not at_edge:
            column.scroll_by(-dy)
        else:
            column.jump_to(bar.value())
        self._scrolled(up=dy > 0)

    def _scrolled(self, *, up: bool) -> None:
        """The person has scrolled."""
        column = self._column
        column.visible()
        column.follow.scrolled(up=up, to_end=column.to_end, stick=column.stick, overflows=column.maximum > 0)
        if not self._bar.isSliderDown():
            self.look_ahead.scrolled(up=up)
        self._present()

    def _looked_ahead(self) -> None:
        self._column.trim(self._busy())
        self._sync_scroll_bar()

    def move_by(self, dy: int) -> None:
        """Scroll as the person asks by a key; at the end, more of it follows again."""
        self._bar.setValue(self._bar.value() + dy)
        self._catch_up_at_end(down=dy > 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._catch_up_at_end(down=event.angleDelta().y() < 0 or event.pixelDelta().y() < 0)

    def _catch_up_at_end(self, *, down: bool) -> None:
        """The person has moved. At its end the scroll bar says nothing of a move downwards."""
        if down and not self._column.follows and self._column.is_at_end:
            self._scrolled(up=False)

    def scroll_to_start(self) -> None:
        self._column.follow.let_go()
        self._column.jump_to(0)
        self._scrolled(up=True)

    def scroll_to_end(self) -> None:
        """Show the newest and follow it."""
        self._column.follow.catch_up()
        self._present()

    def show_place(self, index: int, y: int) -> None:
        """Scroll a card's first row to `y`; the view no longer follows the end."""
        self._column.follow.let_go()
        self._column.put_card_at(index, y)
        self._present()

    def show_text(self, index: int, block: BlockId, position: int) -> None:
        """Bring a place in a card's text into view; the view moves only when it is not there."""
        column = self._column
        if not column.cards[index].ensure_rows(column.width):
            return
        row_index, box, offset, height = column.place_in_row(index, block, position)
        margin = self._look.space(24)
        shown = next(
            (r.y for r in column.visible() if (r.card_index, r.row_index) == (index, row_index)), None
        )
        column.follow.let_go()
        if shown is None or not margin <= shown + offset <= column.view_height - height - margin:
            column.put_row_at(index, row_index, offset, column.view_height // 3)
        if box.reveal(position):
            column.sides.keep(column.cards[index], block, box)
        self._present()

    def text_rect(self, index: int, block: BlockId, start: int, end: int) -> QRect:
        """Return where a stretch of text begins in the viewport, to the end of its line at most.

        Empty when it is not on the screen.
        """
        column = self._column
        row_index, box, offset, height = column.place_in_row(index, block, start)
        for placed in column.visible():
            if (placed.card_index, placed.row_index) == (index, row_index):
                left, right = box.position_place(start)[0], box.position_place(end)[0]
                if right <= left:
                    right = box.width
                return QRect(self._left + left, placed.y + offset, right - left, height)
        return QRect()

    def keep_clear(self, height: int) -> None:
        """Leave a band at the top empty for what lies over it. A text being read stays where it is."""
        before = self.viewportMargins().top()
        if height == before:
            return
        column = self._column
        is_read = not column.follows and column.value > 0
        self.setViewportMargins(0, height, 0, 0)
        if is_read:
            column.scroll_by(height - before)
            self._present()

    # -- painting ----------------------------------------------------------------

    def _present(self) -> None:
        """Repaint what differs from the screen; move what only moved."""
        placed = self._column.visible()
        self._sync_scroll_bar()
        self._damage.present(self._screen(), placed)
        self._shown(placed)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_count += 1
        self._look.begin_frame()
        with self.frames.measured(Part.PAINT):
            placed = self._column.visible()
            screen = self._screen()
            self._paint(screen, placed, event.region())
        self._damage.painted(screen, placed, event.region())
        self._column.trim(self._busy())
        self._animation.painted(placed, spins=self._look.spins)
        self._shown(placed)
        self.look_ahead.painted()
        if screen.late:
            QTimer.singleShot(0, self.viewport(), lambda: self._damage.finish(screen.late))

    def _paint(self, screen: Screen, placed: list[PlacedRow], region: QRegion) -> None:
        width = self.viewport().width()
        painter = QPainter(self.viewport())
        # An exception with an active painter would crash the process later.
        try:
            for top, bottom in bands_of(region):
                self._paint_band(painter, screen, placed, QRect(0, top, width, bottom - top))
        finally:
            painter.end()

    def _paint_band(self, painter: QPainter, screen: Screen, placed: list[PlacedRow], rect: QRect) -> None:
        look = self._look
        painter.setClipRect(rect)
        painter.fillRect(rect, look.color("surface.canvas"))
        if not len(self._column.cards):
            self._paint_empty(painter)
        screen.paint(painter, placed, Clip(rect.top(), rect.bottom() + 1))
