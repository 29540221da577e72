"""The painted area of a conversation: applies changes, scrolls, paints.

Everything is painted; there is one widget however long the transcript is. Changes of the view
model are applied to the list of cards at once and to the screen once per frame: a single-shot
timer is armed by the first change and does not tick when nothing happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QCursor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from copilot_desktop.session.entries import (
    Delivery,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.transcript import Change, EntryList, Inserted, Removed, StateChanged, Updated
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Clip, Marks
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.card_list import CardList
from copilot_desktop.widgets.transcript.cards import make_card
from copilot_desktop.widgets.transcript.column import Column, Hit, PlacedRow
from copilot_desktop.widgets.transcript.damage import Band, Snapshot, bands_of, compare, snapshot, widest_gap
from copilot_desktop.widgets.transcript.days import day_lead, today
from copilot_desktop.widgets.transcript.frame_clock import FrameClock, Part
from copilot_desktop.widgets.transcript.groups import Groups
from copilot_desktop.widgets.transcript.header_box import LineBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.math_paint import formulas
from copilot_desktop.widgets.transcript.raster import raster_pictures
from copilot_desktop.widgets.transcript.screen import Screen, paint_empty
from copilot_desktop.widgets.transcript.selection import Selection, Span, TextPoint
from copilot_desktop.widgets.transcript.tool_card import ToolCard
from copilot_desktop.widgets.transcript.turns import newest_end
from copilot_desktop.widgets.transcript.visits import Visits

_CLOCK_MS: Final = 1000
#: What the wheel says for one notch.
_NOTCH: Final = 120


class _QuietScrollBar(QScrollBar):
    """Always takes its width, so that text does not wrap anew when a transcript overflows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class TranscriptArea(QAbstractScrollArea):
    """Shows one `ChatViewModel` at a time, without any interaction but scrolling.

    Attributes:
        paint_count: how often it was painted, for tests and benchmarks.
        frames: when changes come to the screen.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._look = Look(style, self.devicePixelRatioF())
        self._column = Column()
        self._groups = Groups(self._column)
        #: What the mouse stands on, and the footer of the last turn.
        self._pointed: tuple[EntryId, Box] | None = None
        self._newest_end: EntryId | None = None
        self._today = today()
        self._visits = Visits(self._column)
        self._turned_by = 0
        self._is_hidden = True
        self._dirty: dict[EntryId, Card] = {}
        self._is_syncing = False
        self._shown: Snapshot = {}
        self._selection: Selection | None = None
        #: Says what is found in a box.
        self._matches: Callable[[EntryId, BlockId], Marks] = lambda _entry_id, _block: NO_MARKS
        self._focused: EntryId | None = None
        self._shows_focus = False
        self._opened: dict[str, set[EntryId]] = {}
        self._opened_parts: dict[str, dict[EntryId, frozenset[str]]] = {}
        self._tails: dict[EntryId, ToolCard] = {}
        self.paint_count = 0

        self.frames = FrameClock(self)
        self.frames.due.connect(self.flush)
        # Seconds of running tools; armed by a paint that showed one.
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._tick)

        # The next step of what turns; armed by a paint that showed it.
        self._turner = QTimer(self)
        self._turner.setSingleShot(True)
        self._turner.setInterval(style.tokens.motion("frameMs.spinner"))
        self._turner.timeout.connect(self._turn)

        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBar(_QuietScrollBar(self))
        self.verticalScrollBar().sliderReleased.connect(self._sync_scroll_bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Conversation"))
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setMouseTracking(True)
        style.changed.connect(self._restyle)
        # What stood there as it was written can be set now.
        formulas().ready.connect(viewport.update)
        raster_pictures().ready.connect(viewport.update)

    # -- chat --------------------------------------------------------------------

    @property
    def chat(self) -> ChatViewModel | None:
        return self._chat

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Show another session where it was left; one that was not visited at its end."""
        if self._chat is not None:
            self._visits.leave(self._chat.session_id, self._entries())
        self._focused = self._selection = None
        self._column.follow.catch_up()
        self._visits.come(chat.session_id if chat is not None else None)
        if self._chat is not None:
            self._chat.changed.disconnect(self._take_changes)
            self._chat.reset.disconnect(self._reset)
            self._chat.state_changed.disconnect(self._take_state)
        self._chat = chat
        if chat is not None:
            chat.changed.connect(self._take_changes)
            chat.reset.connect(self._reset)
            chat.state_changed.connect(self._take_state)
        self._reset()

    def _reset(self) -> None:
        """Read the transcript anew."""
        self.frames.stop()
        self._dirty.clear()
        self._tails.clear()
        entries, column = self._entries(), self._column
        if self._chat is not None:
            self._groups.reset(self._chat.session_id, entries, is_running=self._chat.is_running)
        self._pointed = None
        self._newest_end = newest_end(entries)
        held = column.held_entry() if not column.follows else None
        column.set_cards(CardList(entries, self._make_card))
        index = entries.position(held[0]) if held is not None else None
        if index is None:
            column.follow.catch_up()
        self._relayout()
        if held is not None and index is not None:
            column.put_card_at(index, held[1])
            self._after_scroll()
        elif self._visits.is_awaited:
            self._come_back()

    def _come_back(self) -> None:
        """Go where the person was, unless the history is still to come."""
        if self._chat is None or self._chat.is_loading or not len(self._column.cards):
            return
        column = self._column
        new = self._visits.show(self._entries())
        column.visible()
        if new is not None and self._is_at_end:
            column.follow.catch_up()
        self._returned(new)
        self._after_scroll()

    def _returned(self, new: int | None) -> None:
        """The person is back; entries from `new` on have come meanwhile, None for none."""

    @property
    def _folder(self) -> str:
        return self._chat.folder if self._chat is not None else ""

    def _opened_entries(self) -> set[EntryId]:
        return self._opened.setdefault(self._chat.session_id if self._chat is not None else "", set())

    def _parts_of_session(self) -> dict[EntryId, frozenset[str]]:
        return self._opened_parts.setdefault(self._chat.session_id if self._chat is not None else "", {})

    def _take_state(self) -> None:
        if not len(self._column.cards):
            self.viewport().update()
        if self._waits_to_fold:
            self._arm()
        if self._visits.is_awaited:
            self._come_back()

    def _take_changes(self, changes: tuple[Change, ...]) -> None:
        assert self._chat is not None
        entries = self._chat.transcript.entries
        for change in changes:
            match change:
                case Inserted(index=index, entry_id=entry_id):
                    # Gone again in the same step: an empty row until its removal comes.
                    entry = entries.find(entry_id) or Notice(entry_id, NoticeKind.INFO)
                    self._insert(index, entry)
                case Updated(index=index, entry_id=entry_id, appended=appended):
                    if not self._stands_at(index, entry_id):
                        # Cannot happen while changes are faithful; a wrong row would be worse.
                        self._reset()
                        return
                    self._update(index, entry_id, entries.find(entry_id), is_append=bool(appended))
                case Removed(index=index, entry_id=entry_id):
                    self._groups.disturb(index)
                    self._groups.drop(entry_id)
                    self._column.remove(index)
                    self._dirty.pop(entry_id, None)
                    self._tails.pop(entry_id, None)
                case StateChanged():
                    continue
            self._arm()

    def _stands_at(self, index: int, entry_id: EntryId) -> bool:
        cards = self._column.cards
        return index < len(cards) and cards[index].entry.id == entry_id

    def _make_card(self, entry: Entry) -> Card:
        self._look.folder = self._folder
        card = make_card(self._look, entry)
        card.is_expanded = entry.id in self._opened_entries()
        card.open_parts = self._parts_of_session().get(entry.id, frozenset())
        index = self._chat.transcript.entries.position(entry.id) if self._chat is not None else None
        if self._chat is not None and index is not None:
            card.set_part(self._groups.part_at(self._chat.transcript.entries, index), self._column.width)
            card.set_day(day_lead(self._chat.transcript.entries, index))
        self._visits.dress(card)
        return card

    def _insert(self, index: int, entry: Entry) -> None:
        self._groups.take(entry)
        card = self._make_card(entry)
        self._column.insert(index, card)
        self._groups.disturb(index)
        self._groups.came(entry)
        self._dirty[entry.id] = card
        if isinstance(entry, UserMessage) and entry.delivery is Delivery.PENDING:
            # What the person just sent is shown to them.
            self._visits.forget(self._entries())
            self._column.follow.catch_up()
        if isinstance(entry, UserMessage):
            self._refresh_days()
        self._arrived(entry)

    def _refresh_days(self) -> None:
        """Call the days by their names of today, when another day has come."""
        now = today()
        if now == self._today:
            return
        self._today = now
        entries = self._entries()
        for card in self._column.cards.made():
            index = entries.position(card.entry.id) if card.day is not None else None
            if index is not None:
                card.set_day(day_lead(entries, index))
        self.viewport().update()

    def _arrived(self, entry: Entry) -> None:
        """A new entry stands in the transcript."""

    def _update(self, index: int, entry_id: EntryId, entry: Entry | None, *, is_append: bool) -> None:
        if entry is None:
            return
        card = self._column.cards[index]
        if type(entry) is not type(card.entry):
            self._column.remove(index)
            self._insert(index, entry)
            return
        self._groups.take(entry)
        if card.part is not None:
            self._groups.disturb(index)
        card.update(entry, is_append=is_append)
        self._dirty[entry_id] = card

    def _arm(self) -> None:
        # Nobody sees it: what comes meanwhile is one flush when it is shown.
        if not self._is_hidden:
            self.frames.arm()

    def flush(self) -> None:
        """Bring all changes since the last frame to the screen."""
        self.frames.stop()
        with self.frames.measured(Part.CHANGES):
            self._apply()
            self._present()

    def _apply(self) -> None:
        dirty, self._dirty = self._dirty, {}
        for entry_id, card in dirty.items():
            index = self._index_of(entry_id, card)
            if index is None:
                continue
            with self._column.keeping_place(index):
                if card.rows is not None:
                    card.apply(self._column.width)
                self._column.resized(index)
            if isinstance(card, ToolCard) and card.holds_tail:
                self._tails[entry_id] = card
        if self._chat is not None:
            self._groups.settle(self._chat.transcript.entries)
            if any(isinstance(card.entry, UserMessage | TurnSummary) for card in dirty.values()):
                self._set_newest_end(newest_end(self._chat.transcript.entries))
            if not self._chat.is_running:
                self._fold()

    def _fold(self) -> None:
        """Close the tails of live output and let groups form, where nobody is at them."""
        if not self._waits_to_fold:
            return
        held = self._held()
        self._fold_tails(held)
        if self._groups.is_waiting:
            self._groups.form(self._entries(), held, self._opened_entries())

    @property
    def _waits_to_fold(self) -> bool:
        return bool(self._tails) or self._groups.is_waiting

    def _fold_soon(self) -> None:
        """The person has left something that could not fold before."""
        if self._waits_to_fold and self._chat is not None and not self._chat.is_running:
            self._arm()

    def _held(self) -> list[range]:
        """Return the cards that stay as they are: under the pointer, the ring or the selection."""
        viewport = self.viewport()
        pointed = None
        if viewport.underMouse():
            pointed = self.card_index_at(viewport.mapFromGlobal(QCursor.pos()))
        ring = self.position_of(self.ring) if self.ring is not None else None
        held = [range(index, index + 1) for index in (pointed, ring) if index is not None]
        span = self.span()
        if span is not None and self._selection is not None and not self._selection.is_empty:
            held.append(range(span.first[0], span.last[0] + 1))
        return held

    def _fold_tails(self, held: list[range]) -> None:
        column = self._column
        for entry_id, card in list(self._tails.items()):
            index = self._index_of(entry_id, card)
            if index is None:
                del self._tails[entry_id]
            elif card.call.state.is_settled and not any(index in cards for cards in held):
                del self._tails[entry_id]
                y = self._card_y(index) if index == column.first_card and not column.follows else None
                card.fold(column.width)
                column.resized(index)
                if y is not None:
                    # What was read is gone: its header stands there instead.
                    column.put_card_at(index, max(0, y))

    def _tick(self) -> None:
        for placed in self._column.visible():
            if placed.row_index == 0 and placed.card.ticks:
                placed.card.tick()
        self._present()

    def _set_newest_end(self, entry_id: EntryId | None) -> None:
        if entry_id != self._newest_end:
            self._newest_end = entry_id
            self.viewport().update()

    def point_at(self, hit: Hit | None) -> None:
        """The mouse stands on a box, or on none."""
        before = self._pointed
        self._pointed = now = (hit.card.entry.id, hit.box) if hit is not None else None
        differs = (before and before[0]) != (now and now[0])
        if before is not None and (now is None or now[1] is not before[1]):
            differs |= before[1].point(None)
        if hit is not None:
            differs |= hit.box.point((hit.x, hit.y))
        if differs:
            self.viewport().update()
            if self._tails or self._groups.is_waiting:
                # What may not fold under the pointer.
                self._arm()

    def _active(self) -> frozenset[EntryId]:
        """Return the entries that show what can be done with them."""
        pointed = self._pointed[0] if self._pointed is not None else None
        ring = self._focused if self._shows_focus else None
        return frozenset(found for found in (pointed, ring, self._newest_end) if found is not None)

    def _turn(self) -> None:
        """Have painted again what turns."""
        viewport = self.viewport()
        for placed in self._column.visible():
            if any(isinstance(box, LineBox) and box.spins for box in placed.row.boxes or ()):
                viewport.update(QRect(0, placed.y, viewport.width(), placed.row.height))

    def _index_of(self, entry_id: EntryId, card: Card) -> int | None:
        if self._chat is None:
            return None
        index = self._chat.transcript.entries.position(entry_id)
        if index is not None and self._column.cards.is_card_of(index, entry_id, card):
            return index
        return None

    # -- for what works on the area -------------------------------------------------

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
    def selection(self) -> Selection | None:
        return self._selection

    def select(self, selection: Selection | None, *, is_read: bool = True) -> None:
        """Select a stretch of the conversation, or nothing. What is read does not run away."""
        if selection == self._selection:
            return
        self._selection = selection
        if selection is not None and not selection.is_empty:
            if is_read:
                self._column.follow.let_go()
        else:
            self._fold_soon()
            if self._is_at_end:
                self._column.follow.catch_up()
        self.viewport().update()

    def position_of(self, entry_id: EntryId) -> int | None:
        """Return where an entry stands, None when it is not shown."""
        index = self._chat.transcript.entries.position(entry_id) if self._chat is not None else None
        return index if index is not None and index < len(self._column.cards) else None

    def span(self) -> Span | None:
        """Return where the selection lies at the moment, None for nothing."""
        return self._selection.resolve(self.position_of) if self._selection is not None else None

    def hit(self, point: QPoint) -> Hit | None:
        """Return the box at a point of the viewport."""
        return self._column.hit(point.x() - self._left, point.y())

    def text_point(self, point: QPoint) -> TextPoint | None:
        """Return the place in the text nearest to a point of the viewport."""
        hit = self._column.nearest(point.x() - self._left, point.y())
        if hit is None:
            return None
        block = hit.card.block_of(hit.row_index, hit.box_index)
        return TextPoint(hit.card.entry.id, block, hit.box.position_at(hit.x, hit.y))

    @property
    def ring(self) -> EntryId | None:
        """The entry that shows the focus ring, None for none."""
        return self._focused if self._shows_focus else None

    def show_ring(self, entry_id: EntryId | None) -> None:
        """Show the focus ring on an entry, or on none; the entry it was on is remembered."""
        if entry_id is not None:
            self._focused = entry_id
        self._shows_focus = entry_id is not None
        self._fold_soon()
        self.viewport().update()

    def set_matches(self, matches: Callable[[EntryId, BlockId], Marks] | None) -> None:
        """Mark what is found; None marks nothing. Call it again when the matches have changed."""
        self._matches = matches or (lambda _entry_id, _block: NO_MARKS)
        self.viewport().update()

    def show_place(self, index: int, y: int) -> None:
        """Scroll a card's first row to `y`; the view no longer follows the end."""
        self._column.follow.let_go()
        self._column.put_card_at(index, y)
        self._after_scroll()

    def show_text(self, index: int, block: BlockId, position: int) -> None:
        """Bring a place in a card's text into view; the view moves only when it is not there."""
        column = self._column
        if not self._column.cards[index].ensure_rows(column.width):
            return
        row_index, box, offset, height = column.place_in_row(index, block, position)
        margin = self._look.space(24)
        shown = next(
            (r.y for r in column.visible() if (r.card_index, r.row_index) == (index, row_index)), None
        )
        column.follow.let_go()
        if shown is None or not margin <= shown + offset <= column.view_height - height - margin:
            column.put_row_at(index, row_index, offset, column.view_height // 3)
        box.reveal(position)
        self._after_scroll()

    # -- for assistive technology ------------------------------------------------

    @property
    def card_count(self) -> int:
        return len(self._column.cards)

    def card_at(self, index: int) -> Card | None:
        return self._column.cards[index] if 0 <= index < len(self._column.cards) else None

    def index_of(self, card: Card) -> int | None:
        """Return where a card stands, None when it is shown no more."""
        return self.position_of(card.entry.id)

    def has_keyboard(self, card: Card) -> bool:
        """Tell whether a card shows the focus ring."""
        return self._shows_focus and self.hasFocus() and card.entry.id == self._focused

    def card_index_at(self, point: QPoint) -> int | None:
        hit = self._column.hit(point.x() - self._left, point.y())
        return None if hit is None else hit.card_index

    def card_rect(self, card: Card) -> QRect:
        """Return the visible part of a card on the screen, an empty one when it has none."""
        rows = [row for row in self._column.visible() if row.card is card]
        if not rows:
            return QRect()
        top, height = self._column.rows_span(rows[0])
        viewport = self.viewport()
        rect = QRect(self._left, top, self._column.width, height).intersected(viewport.rect())
        return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())

    # -- layout ------------------------------------------------------------------

    def _restyle(self) -> None:
        self._look = Look(self._style, self.devicePixelRatioF())
        self._look.folder = self._folder
        self._column.restyle(self._look)
        self._relayout()

    def _relayout(self) -> None:
        look = self._look
        viewport = self.viewport()
        narrow = viewport.width() < look.px(look.style.tokens.layout("breakpoints.narrow"))
        gutter = look.px(look.style.tokens.layout("column.gutterNarrow" if narrow else "column.gutter"))
        most = look.px(look.style.tokens.layout("column.max"))
        self._column.bottom_margin = look.space(24)
        self._column.resize(max(look.px(120), min(most, viewport.width() - 2 * gutter)), viewport.height())
        self._column.visible()
        self._shown = {}
        self._sync_scroll_bar()
        viewport.update()

    @property
    def _left(self) -> int:
        # In the middle of the whole, scroll bar and all, as the composer below.
        return (self.width() - self._column.width) // 2

    def _sync_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        self._is_syncing = True
        try:
            bar.setRange(0, self._column.maximum)
            bar.setPageStep(self._column.view_height)
            bar.setSingleStep(self._look.px(40))
            if not bar.isSliderDown():
                # The thumb stays under the mouse that holds it.
                bar.setValue(self._column.value)
        finally:
            self._is_syncing = False
        self._position_changed()

    def _position_changed(self) -> None:
        """The scroll bar has its new range and value."""

    def _present(self) -> None:
        """Repaint what differs from the screen; move what only moved."""
        placed = self._column.visible()
        self._sync_scroll_bar()
        before, self._shown = self._shown, snapshot(self._screen(), placed)
        viewport = self.viewport()
        repaint = compare(before, self._shown, viewport.height())
        if repaint is None:
            viewport.update()
            return
        if repaint.dy:
            top, bottom = self._uncovered()
            viewport.scroll(0, repaint.dy, QRect(0, top, viewport.width(), bottom - top))
            viewport.update(0, 0, viewport.width(), top)
            viewport.update(0, bottom, viewport.width(), viewport.height() - bottom)
        self._update_bands(repaint.bands)

    def _uncovered(self) -> Band:
        """Return the largest band that nothing lies over: only there can pixels be moved."""
        viewport = self.viewport()
        place = viewport.geometry()
        covers = [
            child.geometry()
            for child in self.children()
            if isinstance(child, QWidget) and child is not viewport and child.isVisible()
        ]
        taken = [(rect.top(), rect.bottom() + 1) for rect in covers if rect.intersects(place)]
        return widest_gap([(top - place.top(), end - place.top()) for top, end in taken], place.height())

    def _update_bands(self, bands: Iterable[Band]) -> None:
        slack = self._look.space(16)
        for top, bottom in bands:
            self.viewport().update(0, top - slack, self.viewport().width(), bottom - top + 2 * slack)

    def _finish_late(self, boxes: list[Box]) -> None:
        """Paint again what was not ready in the last paint."""
        pieces = (self._shown.get(box) for box in boxes)
        self._update_bands((piece.y, piece.bottom) for piece in pieces if piece is not None)

    def _screen(self) -> Screen:
        focused = self._focused if self._shows_focus else None
        return Screen(
            self._look, self._column, self._left, self.span(), focused, self._matches, self._active()
        )

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            self._fold_soon()
        return super().viewportEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_hidden = False
        if self._dirty or self._waits_to_fold:
            self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_hidden = True
        self.frames.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._is_syncing or not dy:
            return
        column, bar = self._column, self.verticalScrollBar()
        # While the thumb is held it may be a little off: at its ends it means the ends.
        at_edge = bar.isSliderDown() and bar.value() in (bar.minimum(), bar.maximum())
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
        column.follow.scrolled(up=up, to_end=column.to_end, stick=self._stick, overflows=column.maximum > 0)
        self._after_scroll()

    @property
    def _stick(self) -> int:
        """As near as this is at the end."""
        return self._look.px(self._look.style.tokens.threshold("stickPx"))

    @property
    def _is_at_end(self) -> bool:
        return self._column.is_near_end(self._stick)

    def _after_scroll(self) -> None:
        self._present()

    def move_by(self, dy: int) -> None:
        """Scroll as the person asks by a key; at the end, more of it follows again."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + dy)
        self._catch_up_at_end(down=dy > 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._size_fonts(event)
            return
        super().wheelEvent(event)
        self._catch_up_at_end(down=event.angleDelta().y() < 0 or event.pixelDelta().y() < 0)

    def _size_fonts(self, event: QWheelEvent) -> None:
        """Size the fonts under the mouse, one step for each notch of the wheel."""
        event.accept()
        self._turned_by += event.angleDelta().y()
        steps = int(self._turned_by / _NOTCH)
        if steps:
            self._turned_by -= steps * _NOTCH
            hit = self.hit(event.position().toPoint())
            self._style.font_by(
                "code" if hit is not None and isinstance(hit.box, LinesBox) else "chat", steps
            )

    def _catch_up_at_end(self, *, down: bool) -> None:
        """At its end the scroll bar says nothing of a move downwards."""
        if down and not self._column.follows and self._is_at_end:
            self._scrolled(up=False)

    def scroll_to_end(self) -> None:
        """Show the newest and follow it."""
        self._column.follow.catch_up()
        self._after_scroll()

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
            self._after_scroll()

    def scroll_to_start(self) -> None:
        self._column.follow.let_go()
        self._column.jump_to(0)
        self._scrolled(up=True)

    def toggle(self, index: int) -> None:
        """Open or close an expandable card; its first line stays where it is."""
        column = self._column
        card = column.cards[index]
        y = self._card_y(index)
        card.toggle(column.width)
        opened = self._opened_entries()
        if card.is_expanded:
            opened.add(card.entry.id)
            self._close_beside(index)
        else:
            opened.discard(card.entry.id)
        column.resized(index)
        self._turned(index, y, is_open=card.is_expanded)

    def _card_y(self, index: int) -> int:
        """Return where a card begins on the screen; at the upper edge when it is not there."""
        placed = next((row for row in self._column.visible() if row.card_index == index), None)
        return self._column.rows_span(placed)[0] if placed is not None else 0

    def _close_beside(self, index: int) -> None:
        """Close what is open in the same group: one body at a time."""
        column = self._column
        for other in self._groups.opened_beside(self._entries(), index):
            column.cards[other].toggle(column.width)
            self._opened_entries().discard(column.cards[other].entry.id)
            column.resized(other)

    def toggle_group(self, index: int) -> None:
        """Open or close the group that begins with a card; its header stays where it is."""
        y = self._card_y(index)
        if self._groups.toggle(self._entries(), index):
            part = self._column.cards[index].part
            self._turned(index, y, is_open=part is not None and part.is_open)

    def activate(self, index: int) -> None:
        """Open or close what a card shows first: its group when it begins one, or the card."""
        part = self._column.cards[index].part
        if part is not None and part.is_first:
            self.toggle_group(index)
        else:
            self.toggle(index)

    def _entries(self) -> EntryList:
        return self._chat.transcript.entries if self._chat is not None else EntryList()

    def _turned(self, index: int, y: int, *, is_open: bool) -> None:
        """A card was opened or closed that stood at `y`."""
        column = self._column
        column.follow.let_go()
        # A card that is closed from further down shows its beginning.
        column.put_card_at(index, y if is_open else max(0, y))
        column.visible()
        if not is_open and self._is_at_end:
            column.follow.catch_up()
        self._after_scroll()

    def relay(self, hit: Hit) -> None:
        """Lay out a row again whose box has changed by itself; what stands above stays where it is."""
        row = (hit.card.rows or [])[hit.row_index]
        # What was changed would be lost with the box.
        row.is_pinned = True
        row.touch()
        self._column.follow.let_go()
        self._column.visible()
        if self._is_at_end:
            self._column.follow.catch_up()
        self._after_scroll()

    def turn_part(self, index: int, name: str) -> None:
        """Open or close a part of a card; what stands above it stays where it is."""
        column = self._column
        card = column.cards[index]
        card.open_parts ^= {name}
        self._parts_of_session()[card.entry.id] = card.open_parts
        place = column.reading_place()
        card.apply(column.width)
        column.resized(index)
        column.follow.let_go()
        if place is not None:
            column.show_reading_place(place)
        column.visible()
        if self._is_at_end:
            column.follow.catch_up()
        self._after_scroll()

    # -- painting ----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_count += 1
        look = self._look
        look.begin_frame()
        with self.frames.measured(Part.PAINT):
            placed = self._column.visible()
            screen = self._screen()
            self._paint(screen, placed, event.region())
        self._check(screen, placed, event.region())
        self._column.trim((*self._dirty.values(), *self._tails.values()))
        if any(row.row_index == 0 and row.card.ticks for row in placed) and not self._clock.isActive():
            self._clock.start()
        if look.spins and not self._turner.isActive():
            self._turner.start()
        if screen.late:
            QTimer.singleShot(0, self.viewport(), lambda: self._finish_late(screen.late))

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
        if not len(self._column.cards) and self._chat is not None:
            paint_empty(painter, look, QRectF(self.viewport().rect()), is_loading=self._chat.is_loading)
        screen.paint(painter, placed, Clip(rect.top(), rect.bottom() + 1))

    def _check(self, screen: Screen, placed: list[PlacedRow], painted: QRegion) -> None:
        """What has moved without being presented is painted as a whole."""
        before, self._shown = self._shown, snapshot(screen, placed)
        viewport = self.viewport()
        if QRegion(viewport.rect()).subtracted(painted).isEmpty():
            return
        repaint = compare(before, self._shown, viewport.height())
        if repaint is None or repaint.dy or repaint.bands:
            viewport.update()
