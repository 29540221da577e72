"""The painted area of a conversation: its changes, and what is pointed at, selected, opened or found.

Everything is painted; there is one widget however long the transcript is. Changes of the view
model are applied to the list of cards at once and to the screen once per frame: a single-shot
timer is armed by the first change and does not tick when nothing happens.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QCursor, QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.session.entries import Entry, EntryId, UserMessage
from copilot_desktop.session.transcript import Change
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.shown_conversation import ShownConversation
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import NO_MARKS, Box, Marks
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.column import Hit, PlacedRow
from copilot_desktop.widgets.transcript.column_area import ColumnArea
from copilot_desktop.widgets.transcript.days import Days
from copilot_desktop.widgets.transcript.frame_clock import Part
from copilot_desktop.widgets.transcript.live_cards import LiveCards, OutOfStep
from copilot_desktop.widgets.transcript.screen import FindMarks, Screen, no_matches, paint_empty
from copilot_desktop.widgets.transcript.selection import Selection, Span

#: So many cards before the one at the upper edge, and what stands before them is read.
_READ_AHEAD: Final = 12


class TranscriptArea(ColumnArea):
    """Shows one conversation at a time, without any interaction but scrolling."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._cards = LiveCards(self._column, lambda: self._look, self._arrived)
        self._days = Days()
        self._is_hidden = True
        #: What the mouse stands on.
        self._pointed: tuple[EntryId, Box] | None = None
        self._selection: Selection | None = None
        #: Says what is found in a box.
        self._matches: FindMarks = no_matches
        self._focused: EntryId | None = None
        self._shows_focus = False
        self.frames.due.connect(self.flush)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Conversation"))

    # -- chat --------------------------------------------------------------------

    @property
    def chat(self) -> ShownConversation | None:
        return self._cards.chat

    def set_chat(self, chat: ShownConversation | None) -> None:
        """Show another session where it was left; one that was not visited at its end."""
        before = self.chat
        self._focused = self._selection = None
        self._cards.show(chat)
        if before is not None:
            before.changed.disconnect(self._take_changes)
            before.reset.disconnect(self._reset)
            before.state_changed.disconnect(self._take_state)
        if chat is not None:
            chat.changed.connect(self._take_changes)
            chat.reset.connect(self._reset)
            chat.state_changed.connect(self._take_state)
        self._reset()

    def keep_view_state(self) -> None:
        """Have kept how the conversation is shown, for the next run of the application."""
        self._cards.keep_view_state()

    def _reset(self) -> None:
        """Read the transcript anew."""
        self.frames.stop()
        self._pointed = None
        place = self._cards.rebuild()
        self._relayout()
        if place is not None:
            self._column.put_card_at(*place)
            self._present()
        elif self._cards.visits.is_awaited:
            self._come_back()
        self._ask_for_older()

    def _present(self) -> None:
        super()._present()
        self._ask_for_older()

    def _ask_for_older(self) -> None:
        """Have read what stands before the first entry, when the person comes near to it."""
        chat = self.chat
        if chat is None or self._is_hidden or not chat.has_older:
            return
        visible = self._column.visible()
        if not visible or visible[0].card_index < _READ_AHEAD:
            chat.load_older()

    def _come_back(self) -> None:
        """Go where the person was, unless the history is still to come."""
        column = self._column
        if self.chat is None or self.chat.is_loading or not len(column.cards):
            return
        if self.chat.has_older and self._cards.visits.is_further_up(self._cards.entries):
            # It is read until the place is found; meanwhile the end is shown.
            self.chat.load_older()
            return
        new = self._cards.visits.show(self._cards.entries)
        column.visible()
        if new is not None or self._cards.visits.has_grown:
            column.catch_up_at_end()
        self._returned(new)
        self._present()

    def look_away(self) -> None:
        """Nobody looks at the conversation from now on, though it stays in the window."""
        self._cards.visits.look_away(self._cards.entries)

    def look_back(self) -> int | None:
        """The person looks at it again; return the first entry that has come meanwhile, None for none."""
        return self._cards.visits.look_back(self._cards.entries)

    def mark_new(self, index: int) -> None:
        """Put the divider for what is new above an entry."""
        self._cards.visits.mark_new(index, self._cards.entries)
        self._present()

    def _returned(self, new: int | None) -> None:
        """The person is back; entries from `new` on have come meanwhile, None for none."""

    def _take_state(self) -> None:
        if not len(self._column.cards):
            self.viewport().update()
        if self._cards.folding.is_waiting:
            self._arm()
        if self._cards.visits.is_awaited:
            self._come_back()
        self._ask_for_older()

    def _take_changes(self, changes: tuple[Change, ...]) -> None:
        try:
            is_any = self._cards.take(changes)
        except OutOfStep:
            self._reset()
            return
        if is_any:
            self._arm()

    def _arrived(self, entry: Entry) -> None:
        """A new entry stands in the transcript."""
        if isinstance(entry, UserMessage) and self._days.refresh(self._column.cards, self._cards.entries):
            self.viewport().update()

    def _arm(self) -> None:
        # Nobody sees it: what comes meanwhile is one flush when it is shown.
        if not self._is_hidden:
            self.frames.arm()

    def flush(self) -> None:
        """Bring all changes since the last frame to the screen."""
        self.frames.stop()
        with self.frames.measured(Part.CHANGES):
            newest_end = self._cards.newest_end
            self._cards.apply(self._held)
            if newest_end != self._cards.newest_end:
                self.viewport().update()
            self._present()

    def _shown(self, placed: list[PlacedRow]) -> None:
        """Go on in the next frame with what has more to show than one affords."""
        unfinished = [row.card for row in placed if row.card.is_unfinished]
        self._cards.go_on_with(unfinished)
        if unfinished or self._column.is_waiting:
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

    def _fold_soon(self) -> None:
        """The person has left something that could not fold before."""
        if self._cards.may_fold:
            self._arm()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            self._fold_soon()
        return super().viewportEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_hidden = False
        if self._cards.is_dirty or self._cards.folding.is_waiting:
            self.flush()
        self._ask_for_older()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_hidden = True
        self.frames.stop()
        self.look_ahead.stop()

    def position_of(self, entry_id: EntryId) -> int | None:
        """Return where an entry stands, None when it is not shown."""
        return self._cards.position_of(entry_id)

    # -- what is pointed at, selected, chosen and found ------------------------------

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
            if self._cards.folding.is_waiting:
                # What may not fold under the pointer.
                self._arm()

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
            self._column.catch_up_at_end()
        self.viewport().update()

    def span(self) -> Span | None:
        """Return where the selection lies at the moment, None for nothing."""
        return self._selection.resolve(self.position_of) if self._selection is not None else None

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

    def set_matches(self, matches: FindMarks | None) -> None:
        """Mark what is found; None marks nothing. Call it again when the matches have changed."""
        self._matches = matches or no_matches
        self.viewport().update()

    def matches_in(self, entry_id: EntryId, block: BlockId) -> Marks:
        """Return what is found in a box."""
        index = self.position_of(entry_id)
        card = self._column.cards.peek(index) if index is not None else None
        if card is None or not card.rows:
            return NO_MARKS
        row_index, number = card.place_of(block)
        boxes = card.rows[row_index].build()
        return self._matches(entry_id, block, boxes[number]) if 0 <= number < len(boxes) else NO_MARKS

    def _screen(self) -> Screen:
        return Screen(
            self._look, self._column, self._left, self.span(), self.ring, self._matches, self._active()
        )

    def _active(self) -> frozenset[EntryId]:
        """Return the entries that show what can be done with them."""
        pointed = self._pointed[0] if self._pointed is not None else None
        return frozenset(found for found in (pointed, self.ring, self._cards.newest_end) if found is not None)

    # -- opening and closing -------------------------------------------------------------

    def toggle(self, index: int) -> None:
        """Open or close an expandable card; its first line stays where it is."""
        self._cards.disclosure.toggle(self._cards.entries, index)
        self._present()

    def toggle_group(self, index: int) -> None:
        """Open or close the group that begins with a card; its header stays where it is."""
        self._cards.disclosure.toggle_group(self._cards.entries, index)
        self._present()

    def activate(self, index: int) -> None:
        """Open or close what a card shows first: its group when it begins one, or the card."""
        part = self._column.cards[index].part
        if part is not None and part.is_first:
            self.toggle_group(index)
        else:
            self.toggle(index)

    def turn_part(self, index: int, name: str) -> None:
        """Open or close a part of a card; what stands above it stays where it is."""
        self._cards.disclosure.turn_part(index, name)
        self._present()

    def set_parts(self, index: int, parts: frozenset[str]) -> None:
        """Open these parts of a card and close all others."""
        self._cards.disclosure.set_parts(index, parts)
        self._present()

    def turn_all_tools(self, is_open: bool | None = None) -> None:
        """Open or close all tools; None opens them unless all are open."""
        self._cards.disclosure.turn_all(self._cards.entries, is_open)
        self._present()

    def relay(self, hit: Hit) -> None:
        """Lay out a row again whose box has changed by itself; what stands above stays where it is."""
        self._cards.disclosure.relay(hit)
        self._present()

    # -- painting ----------------------------------------------------------------

    def _busy(self) -> Iterable[Card]:
        return self._cards.busy

    def _paint_empty(self, painter: QPainter) -> None:
        if self.chat is not None:
            area = QRectF(self.viewport().rect())
            paint_empty(painter, self._look, area, is_loading=self.chat.is_loading)
