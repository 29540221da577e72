"""Where a session stands in the list: its group, and its place among the others. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name
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
    day_starts,
    group_title,
)
from copilot_desktop.viewmodels.session_states import SessionState
from copilot_desktop.viewmodels.text_folding import fold

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
        today_at, yesterday_at: when these days began.
    """

    options: ListOptions = field(default_factory=ListOptions)
    sections: tuple[str, ...] = ()
    folder_times: dict[str, float] = field(default_factory=dict)
    today_at: float = 0.0
    yesterday_at: float = 0.0
    _headings: dict[str, Place] = field(default_factory=dict, compare=False)

    def heading(self, group: str) -> Place:
        """Return the place of the heading of a group; what decides about it must be known by then."""
        known = self._headings.get(group)
        if known is None:
            known = self._headings[group] = self._heading(group)
        return known

    def _heading(self, group: str) -> Place:
        if group == NEEDS_YOU:
            return (0, 0, group, 0)
        if group == RUNNING:
            return (1, 0, group, 0)
        if group.startswith(SECTION_PREFIX):
            return (2, self.sections.index(group.removeprefix(SECTION_PREFIX)), group, 0)
        if group.startswith(FOLDER_PREFIX):
            return (3, -self.folder_times.get(group.removeprefix(FOLDER_PREFIX), 0.0), group, 0)
        return (3, _DAYS[group], group, 0)


def arrangement_at(now: float, options: ListOptions, sections: tuple[str, ...]) -> Arrangement:
    """Return what decides about places today; of folders nothing is known yet."""
    today_at, yesterday_at = day_starts(now)
    return Arrangement(options, sections, {}, today_at, yesterday_at)


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
    return not options.text or all(word in facts.folded_text for word in _words_of(options.text))


@lru_cache(maxsize=16)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())


def group_of(facts: SessionFacts, arrangement: Arrangement) -> str:
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
    moment = facts.created_at if options.sort is Sort.CREATED else facts.modified_at
    if moment >= arrangement.today_at:
        return TODAY
    return YESTERDAY if moment >= arrangement.yesterday_at else EARLIER


def kind_of(group: str) -> GroupKind:
    """Return what a group is, from its key."""
    if group in (NEEDS_YOU, RUNNING):
        return "state"
    if group.startswith(SECTION_PREFIX):
        return "section"
    return "folder" if group.startswith(FOLDER_PREFIX) else "day"


def folder_of(group: str) -> str | None:
    """Return the folder whose sessions stand in a group, None when it is no group of a folder."""
    return group.removeprefix(FOLDER_PREFIX) if group.startswith(FOLDER_PREFIX) else None


def kept_groups(options: ListOptions, arrangement: Arrangement) -> list[str]:
    """Return the groups that are shown while they are empty: the person's sections, to drop sessions on."""
    if options.shelf is not Shelf.ACTIVE or options.is_filtered:
        return []
    return [SECTION_PREFIX + section for section in arrangement.sections]


def title_of(group: str, *, is_alone: bool) -> str:
    """Return the heading of a group.

    Args:
        is_alone: no other folder has its name; else the heading tells what it is in.
    """
    if group.startswith(SECTION_PREFIX):
        return group.removeprefix(SECTION_PREFIX)
    folder = folder_of(group)
    if folder is None:
        return group_title(group)
    name = name_of(group) or tr("No folder")
    return name if is_alone else f"{name} · {folder_name(str(Path(folder).parent))}"


@lru_cache(maxsize=20_000)
def name_of(group: str) -> str:
    """Return the name of the folder of a group, "" for other groups."""
    return folder_name(folder_of(group) or "")


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
    major, minor, key, _ = arrangement.heading(group)
    return (major, minor, key, 1, pin, position, by, facts.session_id)


def name_key(title: str) -> str:
    """Return by what titles are sorted: without case and accents, 9 before 10."""
    return _NUMBER.sub(lambda digits: digits[0].lstrip("0").zfill(12), fold(title))
