"""The conversation for screen readers: a document whose children are its entries.

Interfaces of entries are made when they are asked for. Qt keeps only the pointer of what the
factory and `child` return, so the view keeps the Python objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript.card import Card

#: What an entry's name holds of its text, and what a reader gets of it at all.
_MAX_NAME: Final = 400
_MAX_TEXT: Final = 50_000

if TYPE_CHECKING:
    from copilot_desktop.widgets.transcript.area import TranscriptArea


class CardAccessible(QAccessibleInterface):
    """One entry: a group whose name says what a person sees."""

    def __init__(self, area: TranscriptArea, parent: QAccessibleInterface, card: Card) -> None:
        super().__init__()
        self._area = area
        self._parent = parent
        self._card = card

    def isValid(self) -> bool:
        return self._area.index_of(self._card) is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # there is no object behind a card
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._card.name()
        if kind == QAccessible.Text.Description:
            # The name has the beginning; a reader must get the whole of an answer.
            source = self._card.source()
            return visible(source[:_MAX_TEXT]) if len(source) > _MAX_NAME else ""
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Entries cannot be renamed."""

    def rect(self) -> QRect:
        return self._area.card_rect(self._card)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if self.rect().isEmpty():
            state.offscreen = True
        if self._card.is_expandable:
            state.expandable = True
            state.expanded = self._card.is_expanded
            state.collapsed = not self._card.is_expanded
            state.focusable = True
            state.focused = self._area.has_keyboard(self._card)
        return state


class AreaAccessible(QAccessibleWidget):
    """The document."""

    def __init__(self, area: TranscriptArea) -> None:
        super().__init__(area, QAccessible.Role.Document, tr("Conversation"))
        self._area = area
        self._children: dict[int, CardAccessible] = {}

    def childCount(self) -> int:
        return self._area.card_count

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        card = self._area.card_at(index)
        if card is None:
            return None
        found = self._children.get(id(card))
        if found is None or found._card is not card:
            found = self._children[id(card)] = CardAccessible(self._area, self, card)
        return found

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        index = self._area.index_of(child._card) if isinstance(child, CardAccessible) else None
        return -1 if index is None else index

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        index = self._area.card_index_at(self._area.viewport().mapFromGlobal(QPoint(x, y)))
        return None if index is None else self.child(index)
