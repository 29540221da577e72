"""The conversation for screen readers: a document, its entries, and what stands in them.

Interfaces are made when they are asked for, and those that nobody asks for any more are dropped:
a conversation of 50,000 entries has no more than a few hundred.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.accessible_blocks import (
    NO_INTERFACE,
    BlockAccessible,
    Press,
    forget,
)
from copilot_desktop.widgets.transcript.card import Card

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView

#: What an entry's name holds of its text, and what a reader gets of it at all.
_MAX_NAME: Final = 400
_MAX_TEXT: Final = 50_000
#: Entries whose interfaces are kept.
MAX_ENTRIES: Final = 500
#: Blocks of one entry that are told; an output of 100,000 lines is one block.
_MAX_BLOCKS: Final = 2000


class EntryAccessible(QAccessibleInterface):
    """One entry: a group whose name says what a person sees, and whose children are its blocks."""

    def __init__(self, view: ChatView, parent: QAccessibleInterface, entry_id: EntryId) -> None:
        super().__init__()
        self._view = view
        self._parent = parent
        self.entry_id = entry_id
        self._blocks: list[BlockAccessible] = []
        #: What the blocks were made of.
        self._made_of: tuple[Entry, bool] | None = None
        self._press = Press(self._turn)

    @property
    def _card(self) -> Card | None:
        index = self._view.position_of(self.entry_id)
        return None if index is None else self._view.card_at(index)

    def _turn(self) -> None:
        index, card = self._view.position_of(self.entry_id), self._card
        if index is not None and card is not None and card.is_expandable:
            self._view.activate(index)

    def blocks(self) -> list[BlockAccessible]:
        """Return what stands in the entry at the moment."""
        card = self._card
        if card is None:
            return []
        state = (card.entry, card.is_expanded)
        if self._made_of != state:
            self.give_up()
            self._made_of = state
            width = self._view.column.width
            for row_index, row in enumerate(card.ensure_rows(width)):
                for number, box in enumerate(row.build()):
                    if box.length and len(self._blocks) < _MAX_BLOCKS:
                        # Links and buttons know their places then.
                        box.layout(card.content(width)[1])
                        block = card.block_of(row_index, number)
                        self._blocks.append(BlockAccessible(self._view, self, self.entry_id, block, box))
        return self._blocks

    def give_up(self) -> None:
        """Have Qt let go of what stands in the entry."""
        for block in self._blocks:
            block.give_up()
        forget(self._blocks)
        self._blocks = []
        self._made_of = None

    def isValid(self) -> bool:
        return self._view.position_of(self.entry_id) is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # there is no object behind an entry
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return len(self.blocks())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        blocks = self.blocks()
        return blocks[index] if 0 <= index < len(blocks) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return (
            self._blocks.index(child) if isinstance(child, BlockAccessible) and child in self._blocks else -1
        )

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = QPoint(x, y)
        return next((block for block in self.blocks() if block.rect().contains(point)), None)

    def text(self, kind: QAccessible.Text) -> str:
        card = self._card
        if card is None:
            return ""
        if kind == QAccessible.Text.Name:
            return card.name()
        if kind == QAccessible.Text.Description:
            # The name has the beginning; a reader that knows no blocks must get the whole of an answer.
            source = card.source()
            return visible(source[:_MAX_TEXT]) if len(source) > _MAX_NAME else ""
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Entries cannot be renamed."""

    def rect(self) -> QRect:
        card = self._card
        return QRect() if card is None else self._view.card_rect(card)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def state(self) -> QAccessible.State:
        state, card = QAccessible.State(), self._card
        state.offscreen = self.rect().isEmpty()
        if card is not None and card.is_expandable:
            state.expandable = True
            state.expanded = card.is_expanded
            state.collapsed = not card.is_expanded
        if card is not None:
            state.focusable = True
            state.focused = self._view.hasFocus() and self._view.ring == self.entry_id
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._press if kind == QAccessible.InterfaceType.ActionInterface else NO_INTERFACE


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

    def _pill(self) -> QAccessibleInterface | None:
        pill = self._view.pill
        return QAccessible.queryAccessibleInterface(pill) if pill.isVisible() else None

    def childCount(self) -> int:
        return self._view.card_count + self._view.pill.isVisible()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if index == self._view.card_count:
            return self._pill()
        entry_id = self._view.entry_id_at(index)
        if entry_id is None:
            return None
        found = self._entries.get(entry_id)
        if found is None:
            found = self._entries[entry_id] = EntryAccessible(self._view, self, entry_id)
            if len(self._entries) > MAX_ENTRIES:
                _, old = self._entries.popitem(last=False)
                old.give_up()
                forget([old])
        self._entries.move_to_end(entry_id)
        return found

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
