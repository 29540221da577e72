"""Where the objects of a screen reader stand on the screen, and what a press on them does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from copilot_desktop.session.entries import EntryId
from copilot_desktop.widgets.transcript.boxes import Action, Box, Marks, Part
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.column import Hit
from copilot_desktop.widgets.transcript.selection import TextPoint

if TYPE_CHECKING:
    from copilot_desktop.widgets.chat_view import ChatView


def block_rect(view: ChatView, entry_id: EntryId, block: BlockId) -> QRect:
    """Return the visible part of a box on the screen, an empty rectangle when it has none."""
    found = _shown(view, entry_id, block)
    return _on_screen(view, 0, found[1], view.column.width, found[0].height) if found else QRect()


def inner_rect(view: ChatView, entry_id: EntryId, block: BlockId, place: tuple[int, int, int, int]) -> QRect:
    """Return where a rectangle inside a box stands on the screen: left, top, width and height there."""
    found = _shown(view, entry_id, block)
    if found is None:
        return QRect()
    left, top, width, height = place
    inside = _on_screen(view, left, found[1] + top, width, height)
    return inside.intersected(block_rect(view, entry_id, block))


def part_rect(view: ChatView, entry_id: EntryId, block: BlockId, number: int) -> QRect:
    """Return where a part of a box stands on the screen."""
    found = _shown(view, entry_id, block)
    parts = found[0].parts() if found is not None else []
    return inner_rect(view, entry_id, block, parts[number].rect) if number < len(parts) else QRect()


def shown_box(view: ChatView, entry_id: EntryId, block: BlockId) -> Box | None:
    """Return a box that is on the screen, None when it is not."""
    found = _shown(view, entry_id, block)
    return found[0] if found is not None else None


def _shown(view: ChatView, entry_id: EntryId, block: BlockId) -> tuple[Box, int] | None:
    """Return a box that is on the screen, and where it begins in the viewport."""
    for placed in view.column.visible():
        if placed.card.entry.id != entry_id:
            continue
        y = placed.y
        for number, box in enumerate(placed.row.boxes or ()):
            if placed.card.block_of(placed.row_index, number) == block:
                return box, y
            y += box.height
    return None


def _on_screen(view: ChatView, left: int, top: int, width: int, height: int) -> QRect:
    viewport = view.viewport()
    rect = QRect(view.left + left, top, width, height).intersected(viewport.rect())
    return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())


def marks_of(view: ChatView, entry_id: EntryId, block: BlockId, length: int) -> Marks:
    """Return what of a box is selected and found."""
    found = view.matches_in(entry_id, block)
    index, span = view.position_of(entry_id), view.span()
    selected = span.part(index, block, length) if span is not None and index is not None else None
    return Marks(selected, found.matches, found.current)


def is_selected(view: ChatView, entry_id: EntryId) -> bool:
    """Any of an entry is selected."""
    index, span, selection = view.position_of(entry_id), view.span(), view.selection
    if index is None or span is None or selection is None or selection.is_empty:
        return False
    return span.first[0] <= index <= span.last[0]


def press_part(view: ChatView, entry_id: EntryId, block: BlockId, part: Part) -> None:
    """Press a link or a button, wherever it stands."""
    if part.address:
        view.follow_link(part.address, TextPoint(entry_id, block, 0))
    elif part.action is not None:
        press(view, entry_id, block, part.action)


def press(view: ChatView, entry_id: EntryId, block: BlockId, action: Action) -> None:
    """Do what a box is for."""
    index = view.position_of(entry_id)
    if index is not None and view.column.cards[index].ensure_rows(view.column.width):
        row_index, box, _, _ = view.column.place_in_row(index, block, 0)
        card = view.column.cards[index]
        boxes = (card.rows or [])[row_index].boxes or []
        view.run(action, Hit(index, row_index, boxes.index(box), card, box, 0, 0))
