"""Opening and closing all tools of a conversation at once, however many there are."""

from __future__ import annotations

from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.column import Column
from copilot_desktop.widgets.transcript.groups import Groups
from copilot_desktop.widgets.transcript.tool_card import ToolCard


def calls_in(entries: EntryList) -> set[EntryId]:
    """Return all tool calls of a conversation."""
    return {entry.id for entry in entries if isinstance(entry, ToolCall)}


def turn_all(
    column: Column, entries: EntryList, groups: Groups, opened: set[EntryId], *, is_open: bool
) -> None:
    """Open or close all tools with their groups; what is read stays where it is.

    Cards that do not exist yet are made open or closed later.

    Args:
        opened: the entries that are open, which is changed.
    """
    calls = calls_in(entries)
    if is_open:
        opened |= calls
    else:
        opened -= calls
    groups.turn_all(calls, is_open=is_open)
    held = column.held_entry() if not column.follows else None
    place = column.reading_place() if not column.follows else None
    for index in range(len(column.cards)):
        card = column.cards.peek(index)
        if card is None:
            continue
        part = groups.part_at(entries, index)
        is_turned = isinstance(card, ToolCard) and card.is_expanded is not is_open
        if part == card.part and not is_turned:
            continue
        if place is not None and index == place.card:
            place = None
        card.set_part(part, column.width)
        if is_turned:
            card.toggle(column.width)
        column.resized(index)
    if place is not None:
        # By the line: the rows of its card above it may only be guessed so far.
        column.show_reading_place(place)
    elif held is not None:
        _show(column, entries, *held)


def _show(column: Column, entries: EntryList, entry_id: EntryId, y: int) -> None:
    """Show an entry where it stood; when it is hidden now, what stands for it."""
    index = entries.position(entry_id)
    if index is None:
        return
    card = column.cards[index]
    if isinstance(card, ToolCard) or card.part is not None:
        # From further down its beginning is shown.
        y = max(0, y)
    if not card.ensure_rows(column.width) and card.part is not None:
        index = entries.position(card.part.first) or index
    column.put_card_at(index, y)
