"""Jumps inside a conversation: to a footnote and back, and to a heading that a link names.

A place is looked for in the message that holds the link, then in the messages of its turn: tools
stand between the parts of what a person reads as one answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from copilot_desktop.rendering.anchors import (
    Found,
    back_address,
    back_of,
    footnote_address,
    footnote_of,
    references,
)
from copilot_desktop.session.entries import AssistantMessage, EntryId, UserMessage
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.boxes import Box, Marks
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.selection import TextPoint

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

#: How long what was jumped to is marked.
_MARKED_MS: Final = 1500
#: Entries of a turn that are looked through, in each direction.
_MAX_ENTRIES: Final = 200
#: Footnotes from which the way back is remembered.
_MAX_ORIGINS: Final = 200
#: Of a footnote in a tooltip.
_MAX_TIP: Final = 300


class Jumps:
    """The jumps of one view."""

    def __init__(self, view: ChatView) -> None:
        self._view = view
        #: From where each footnote was gone to.
        self._origins: dict[tuple[EntryId, str], tuple[EntryId, Found[BlockId]]] = {}
        self._marked: tuple[EntryId, BlockId, Marks] | None = None
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MARKED_MS)
        self._timer.timeout.connect(self._unmark)

    def forget(self) -> None:
        """Another conversation is shown."""
        self._origins.clear()
        self._timer.stop()
        self._marked = None

    def marks_of(self, entry_id: EntryId, block: BlockId, others: Marks) -> Marks:
        """Return the marks of a box, with those of what was jumped to while they show."""
        marked = self._marked
        if marked is None or marked[:2] != (entry_id, block):
            return others
        return replace(others, matches=(*marked[2].matches, *others.matches))

    @property
    def is_marking(self) -> bool:
        """Something shows that it was jumped to."""
        return self._marked is not None

    def go(self, address: str, origin: TextPoint, *, by_key: bool = False) -> None:
        """Follow a link of the kind PLACE.

        Args:
            origin: where the link stands.
            by_key: the ring goes along, to what leads back.
        """
        found = self._find(address, origin.entry)
        if found is None:
            is_note = footnote_of(address)
            self._view.noted.emit(
                tr("There is no such footnote here.") if is_note else tr("There is no such place here.")
            )
            return
        entry_id, place = found
        index = self._view.position_of(entry_id)
        if index is None:
            return
        if label := footnote_of(address):
            self._remember(entry_id, label, origin)
        self._view.caret.put(TextPoint(entry_id, place.name, place.position))
        self._view.show_text(index, place.name, place.position)
        self._mark(entry_id, place)
        if by_key:
            self._view.put_ring(entry_id, place.name, _way_back(address))

    def _remember(self, entry_id: EntryId, label: str, origin: TextPoint) -> None:
        key = entry_id, label
        self._origins.pop(key, None)
        self._origins[key] = origin.entry, self._reference_at(origin, label)
        if len(self._origins) > _MAX_ORIGINS:
            del self._origins[next(iter(self._origins))]

    def _reference_at(self, origin: TextPoint, label: str) -> Found[BlockId]:
        """Return the reference that stands at a place."""
        box = self._box_at(origin)
        block = box.source_block if box is not None else None
        for found in references(origin.block, block, label) if block is not None else ():
            if found.position <= origin.position <= found.position + found.length:
                return found
        return Found(origin.block, origin.position, 1)

    def tip(self, address: str, entry_id: EntryId) -> str:
        """Return the words of the footnote that an address leads to, "" for none."""
        found = self._find(address, entry_id) if footnote_of(address) else None
        box = self._box_at(TextPoint(found[0], found[1].name, 0)) if found is not None else None
        words = box.text if box is not None else ""
        return words if len(words) <= _MAX_TIP else f"{words[:_MAX_TIP]}…"

    def _box_at(self, point: TextPoint) -> Box | None:
        index = self._view.position_of(point.entry)
        if index is None:
            return None
        return self._view.column.place_in_row(index, point.block, point.position)[1]

    # -- looking for a place ---------------------------------------------------------------

    def _find(self, address: str, entry_id: EntryId) -> tuple[EntryId, Found[BlockId]] | None:
        if label := back_of(address):
            before = self._origins.get((entry_id, label))
            if before is not None and self._view.position_of(before[0]) is not None:
                return before
        column = self._view.column
        for index in self._indices(entry_id):
            found = column.cards[index].find_anchor(address, column.width)
            if found is not None:
                return column.cards[index].entry.id, found
        return None

    def _indices(self, entry_id: EntryId) -> Iterator[int]:
        """Yield where a place can be: in the entry, in what follows in its turn, in what is before."""
        view = self._view
        here = view.position_of(entry_id)
        if here is None:
            return
        yield here
        for by in (1, -1):
            for index in range(here + by, here + by * _MAX_ENTRIES, by):
                if not 0 <= index < len(view.column.cards):
                    break
                entry = view.entry_at(index)
                if isinstance(entry, UserMessage) and not entry.agent_id:
                    break
                if isinstance(entry, AssistantMessage):
                    yield index

    # -- showing it ------------------------------------------------------------------------

    def _mark(self, entry_id: EntryId, place: Found[BlockId]) -> None:
        box = self._box_at(TextPoint(entry_id, place.name, place.position))
        whole = box.length if box is not None else 0
        stretch = (place.position, place.position + place.length) if place.length else (0, whole)
        self._marked = entry_id, place.name, Marks(matches=(stretch,))
        self._timer.start()
        self._view.viewport().update()

    def _unmark(self) -> None:
        self._marked = None
        self._view.viewport().update()


def _way_back(address: str) -> str:
    """Return the address of the link that stands where another one leads, "" for none."""
    if label := footnote_of(address):
        return back_address(label)
    label = back_of(address)
    return footnote_address(label) if label else ""
