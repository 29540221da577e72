"""The row at which a run broke off: going on is offered there until something is asked again."""

from __future__ import annotations

from dataclasses import replace

from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, ErrorNotice, Notice


def open_end(draft: Draft, entry_id: EntryId) -> None:
    """The run has ended at this row; one before it is past."""
    close_end(draft)
    draft.note(open_end=entry_id)


def close_end(draft: Draft) -> None:
    """Something was asked since: the row only tells what happened."""
    hold_end(draft)
    if draft.progress.open_end is not None:
        draft.note(open_end=None)


def hold_end(draft: Draft) -> None:
    """Something is about to be asked: nothing is offered while it is on its way."""
    _put(draft, is_past=True)


def offer_end(draft: Draft) -> None:
    """It was not asked after all."""
    _put(draft, is_past=False)


def _put(draft: Draft, *, is_past: bool) -> None:
    key = draft.progress.open_end
    entry = draft.find(key) if key is not None else None
    if isinstance(entry, Notice | ErrorNotice) and entry.is_past is not is_past:
        draft.put(replace(entry, is_past=is_past))
