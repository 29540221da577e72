"""Where a session stands in the list: its group, and its place among the others. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from copilot_desktop.viewmodels.list_options import Grouping, ListOptions, Shelf, Sort
from copilot_desktop.viewmodels.session_facts import SessionFacts
from copilot_desktop.viewmodels.session_rows import (
    ALL,
    EARLIER,
    FOLDER_PREFIX,
    NEEDS_YOU,
    RUNNING,
    SECTION_PREFIX,
    TODAY,
    YESTERDAY,
    GroupKind,
    day_of,
)
from copilot_desktop.viewmodels.session_states import SessionState
from copilot_desktop.viewmodels.text_folding import contains_all, fold

#: Sorts as the list stands, from the top: rank of the group, its key, 0 for its heading and 1 for
#: a session, and for a session 0 if it is pinned, its position in a section, what it is sorted by, its id.
Place: TypeAlias = tuple[float | int | str, ...]

_DAYS: Final = {ALL: 0, TODAY: 0, YESTERDAY: 1, EARLIER: 2}
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What decides about places beside the sessions themselves.

    Attributes:
        sections: the person's sections, in their order.
        folder_times: when something last happened in each folder.
    """

    options: ListOptions = field(default_factory=ListOptions)
    sections: tuple[str, ...] = ()
    folder_times: Mapping[str, float] = field(default_factory=dict)


def shelf_of(facts: SessionFacts) -> Shelf:
    """Return where a session is listed: one that runs or waits is never out of sight."""
    if facts.is_working or facts.state is SessionState.NEEDS_YOU:
        return Shelf.ACTIVE
    if facts.marks.trashed_at:
        return Shelf.TRASH
    return Shelf.ARCHIVED if facts.marks.archived_at else Shelf.ACTIVE


def is_listed(facts: SessionFacts, options: ListOptions) -> bool:
    """Tell whether a session is on the chosen shelf and passes the filters."""
    if shelf_of(facts) is not options.shelf:
        return False
    shown = facts.state in options.states or (facts.unread and SessionState.UNREAD in options.states)
    if options.states and not shown:
        return False
    if options.folder and facts.folder != options.folder:
        return False
    return not options.text or contains_all(facts.folded_text, options.text)


def group_of(facts: SessionFacts, arrangement: Arrangement, now: float) -> str:
    """Return the key of the group in which a session stands."""
    options = arrangement.options
    if facts.state is SessionState.NEEDS_YOU:
        return NEEDS_YOU
    if facts.is_working:
        return RUNNING
    if facts.marks.section and facts.marks.section in arrangement.sections and options.shelf is Shelf.ACTIVE:
        return SECTION_PREFIX + facts.marks.section
    if options.grouping is Grouping.FOLDER:
        return FOLDER_PREFIX + facts.folder
    if options.sort is Sort.NAME:
        return ALL
    return day_of(facts.created_at if options.sort is Sort.CREATED else facts.modified_at, now)


def heading_place(group: str, arrangement: Arrangement) -> Place:
    """Return the place of the heading of a group."""
    if group == NEEDS_YOU:
        return (0, 0, group, 0)
    if group == RUNNING:
        return (1, 0, group, 0)
    if group.startswith(SECTION_PREFIX):
        return (2, arrangement.sections.index(group.removeprefix(SECTION_PREFIX)), group, 0)
    if group.startswith(FOLDER_PREFIX):
        return (3, -arrangement.folder_times.get(group.removeprefix(FOLDER_PREFIX), 0.0), group, 0)
    return (3, _DAYS[group], group, 0)


def kind_of(group: str) -> GroupKind:
    """Return what a group is, from its key."""
    if group in (NEEDS_YOU, RUNNING):
        return "state"
    if group.startswith(SECTION_PREFIX):
        return "section"
    return "folder" if group.startswith(FOLDER_PREFIX) else "day"


def place_of(facts: SessionFacts, group: str, arrangement: Arrangement) -> Place:
    """Return the place of a session that stands in `group`."""
    marks = facts.marks
    by: float | str
    position = 0.0
    if group == NEEDS_YOU:
        by = facts.waiting_since
    elif group == RUNNING:
        by = -facts.started_at
    else:
        if group.startswith(SECTION_PREFIX):
            position = marks.position
        match arrangement.options.sort:
            case Sort.RECENT:
                by = -facts.modified_at
            case Sort.CREATED:
                by = -facts.created_at
            case Sort.NAME:
                by = name_key(facts.title)
    pin = 0 if marks.pinned_at else 1
    return (*heading_place(group, arrangement)[:3], 1, pin, position, by, facts.session_id)


def name_key(title: str) -> str:
    """Return by what titles are sorted: without case and accents, 9 before 10."""
    return _NUMBER.sub(lambda digits: digits[0].lstrip("0").zfill(12), fold(title))
