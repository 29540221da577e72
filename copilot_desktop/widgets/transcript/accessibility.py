"""The conversation for screen readers: a document, its entries, and what stands in them.

Interfaces are made when they are asked for, and those that nobody asks for any more are dropped:
a conversation of 50,000 entries has no more than a few hundred. What stands inside an entry is told of
those near the screen or the ring, so that a search through the whole tree ends soon.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.accessible_blocks import (
    BlockAccessible,
    Kind,
    LeadAccessible,
    Piece,
    describe_box,
    parts_of,
)
from copilot_desktop.widgets.transcript.accessible_interfaces import NO_INTERFACE, Actions, ReadText
from copilot_desktop.widgets.transcript.accessible_places import is_selected
from copilot_desktop.widgets.transcript.accessible_table import make_block
from copilot_desktop.widgets.transcript.card import BlockId, Card

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

#: What a reader gets of an entry's text as a whole.
_MAX_TEXT: Final = 50_000
#: Entries whose interfaces are kept.
MAX_ENTRIES: Final = 500
#: As many entries before and after those on the screen have their blocks.
NEAR: Final = 25
#: Blocks of one entry that are told.
_MAX_BLOCKS: Final = 2000


class EntryAccessible(Piece):
    """One entry: a group whose name says what a person sees, and whose children are its blocks."""

    def __init__(self, view: ChatView, parent: AreaAccessible, entry_id: EntryId) -> None:
        super().__init__(view, parent)
        self._document = parent
        self.entry_id = entry_id
        self._lead: LeadAccessible | None = None
        self._blocks: list[BlockAccessible] = []
        #: What the blocks were made of.
        self._made_of: tuple[object, ...] = ()
        actions = Actions(self._focus, self._turn, self._can_turn)
        self._interfaces[Kind.ActionInterface] = actions
        self._interfaces[Kind.TextInterface] = ReadText(self._source, self.rect)

    @property
    def _card(self) -> Card | None:
        index = self.view.position_of(self.entry_id)
        return None if index is None else self.view.card_at(index)

    @property
    def _has_ring(self) -> bool:
        # It is shown only while the view has the keyboard.
        return self.view.ring == self.entry_id

    def _can_turn(self) -> bool:
        card = self._card
        return card is not None and card.is_expandable

    def _turn(self) -> None:
        index = self.view.position_of(self.entry_id)
        if index is not None and self._can_turn():
            self.view.activate(index)

    def _focus(self) -> None:
        self.view.focus_entry(self.entry_id)

    def _source(self) -> str:
        card = self._card
        return visible(card.source()[:_MAX_TEXT]) if card is not None else ""

    # -- what stands in it ---------------------------------------------------------

    def blocks(self) -> list[BlockAccessible]:
        """Return what stands in the entry at the moment, nothing while it is far away."""
        index, card = self.view.position_of(self.entry_id), self._card
        if index is None or card is None or not self._document.is_near(index):
            return self._replace([])
        rows = card.ensure_rows(self.view.column.width)
        # An entry is another object whenever it has changed.
        made_of = (card.entry, card.is_expanded, card.open_parts, card.part, len(rows), self.view.relays)
        if not _are_same(self._made_of, made_of):
            self._made_of = made_of
            self._replace(self._describe(card))
        return self._blocks

    def _describe(self, card: Card) -> list[BlockAccessible]:
        """Return objects for the boxes of a card; those that say what they said stay."""
        before = {block.block: block for block in self._blocks}
        width = card.content(self.view.column.width)[1]
        found: list[BlockAccessible] = []
        for row_index, row in enumerate(card.rows or ()):
            for number, box in enumerate(row.build()):
                said = describe_box(box)
                if not said.length and not parts_of(box, width):
                    continue
                name = card.block_of(row_index, number)
                block = before.get(name)
                if block is None or block.said != said:
                    block = make_block(self.view, self, self.entry_id, name, said)
                block.take(box, width)
                found.append(block)
                if len(found) == _MAX_BLOCKS:
                    return found
        return found

    def _replace(self, blocks: list[BlockAccessible]) -> list[BlockAccessible]:
        kept = set(map(id, blocks))
        for block in self._blocks:
            if id(block) not in kept:
                block.give_up()
        self._blocks = blocks
        if not blocks:
            self._made_of = ()
        return blocks

    def part(self, block: BlockId, number: int) -> QAccessibleInterface:
        """Return a part of a box, the entry itself when it is not told."""
        found = next((each for each in self.blocks() if each.block == block), None)
        return found.part(number) if found is not None else self

    def _above(self) -> list[Piece]:
        """Return what stands above the entry: nothing, or one object."""
        card = self._card
        words = card.lead.words if card is not None and card.lead is not None else ""
        if self._lead is not None and self._lead.words != words:
            self._lead.give_up()
            self._lead = None
        if words and self._lead is None:
            self._lead = LeadAccessible(self.view, self, words)
        return [] if self._lead is None else [self._lead]

    def children(self) -> list[Piece]:
        return [*self._above(), *self.blocks()]

    def kept(self) -> list[Piece]:
        return [*([] if self._lead is None else [self._lead]), *self._blocks]

    # -- for Qt --------------------------------------------------------------------

    def isValid(self) -> bool:
        return self.view.position_of(self.entry_id) is not None

    def text(self, kind: QAccessible.Text) -> str:
        card = self._card
        if card is None:
            return ""
        if kind == QAccessible.Text.Name:
            return card.name()
        if kind == QAccessible.Text.Description and card.lead is not None:
            return card.lead.words
        return ""

    def rect(self) -> QRect:
        card = self._card
        return QRect() if card is None else self.view.card_rect(card)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def state(self) -> QAccessible.State:
        state, card = QAccessible.State(), self._card
        state.offscreen = self.rect().isEmpty()
        if card is None:
            return state
        # Folded into a group.
        state.invisible = card.part is not None and card.part.is_hidden and not card.part.is_first
        state.focusable = not state.invisible
        state.focused = self._has_ring and self.view.focused_part is None
        state.selectable = True
        state.selected = is_selected(self.view, self.entry_id)
        if card.is_expandable:
            part = card.part
            is_open = part.is_open if part is not None and part.is_first else card.is_expanded
            state.expandable = True
            state.expanded = is_open
            state.collapsed = not is_open
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._interfaces.get(kind, NO_INTERFACE)


def _are_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Entries are compared as objects: their texts are long."""
    return len(one) == len(other) and one[0] is other[0] and one[1:] == other[1:]


class AreaAccessible(QAccessibleWidget):
    """The document. Its last child is the pill that leads to the newest message, while it shows."""

    def __init__(self, view: ChatView) -> None:
        super().__init__(view, QAccessible.Role.Document, tr("Conversation"))
        self._view = view
        self._entries: OrderedDict[EntryId, EntryAccessible] = OrderedDict()

    @property
    def kept(self) -> int:
        """How many entries have interfaces, for tests."""
        return len(self._entries)

    def is_near(self, index: int) -> bool:
        """An entry stands near the screen, or near the ring."""
        view = self._view
        shown = view.column.visible()
        ring = view.position_of(view.ring) if view.ring is not None else None
        if ring is not None and abs(index - ring) <= NEAR:
            return True
        return bool(shown) and shown[0].card_index - NEAR <= index <= shown[-1].card_index + NEAR

    def _pill(self) -> QAccessibleInterface | None:
        pill = self._view.pill
        return QAccessible.queryAccessibleInterface(pill) if pill.isVisible() else None

    def _entry(self, entry_id: EntryId) -> EntryAccessible:
        found = self._entries.get(entry_id)
        if found is None:
            found = self._entries[entry_id] = EntryAccessible(self._view, self, entry_id)
            if len(self._entries) > MAX_ENTRIES:
                self._entries.popitem(last=False)[1].give_up()
        self._entries.move_to_end(entry_id)
        return found

    def childCount(self) -> int:
        return self._view.card_count + self._view.pill.isVisible()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if index == self._view.card_count:
            return self._pill()
        entry_id = self._view.entry_id_at(index)
        return None if entry_id is None else self._entry(entry_id)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, EntryAccessible):
            index = self._view.position_of(child.entry_id)
            return -1 if index is None else index
        return self._view.card_count if child.object() is self._view.pill else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        pill = self._pill()
        if pill is not None and pill.rect().contains(x, y):
            return pill
        index = self._view.card_index_at(self._view.viewport().mapFromGlobal(QPoint(x, y)))
        return None if index is None else self.child(index)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what has the ring: a part of an entry, an entry, or the document without one."""
        view = self._view
        if view.ring is None or view.position_of(view.ring) is None:
            return self if view.hasFocus() else None
        place = view.focused_part
        entry = self._entry(view.ring)
        return entry if place is None else entry.part(place[1], place[2])
