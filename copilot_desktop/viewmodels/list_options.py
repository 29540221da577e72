"""What the person chose to see of the list of sessions, and how it is ordered."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import Enum
from typing import Any

from copilot_desktop.viewmodels.session_states import SessionState


class Grouping(Enum):
    """Under which headings sessions stand that neither run nor wait."""

    ACTIVITY = "activity"
    FOLDER = "folder"


class Sort(Enum):
    """The order within a group."""

    RECENT = "recent"
    CREATED = "created"
    NAME = "name"


class Shelf(Enum):
    """Which sessions are listed at all. One that runs or waits is among the active ones."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Order and filters of the list.

    Attributes:
        states: only sessions of these states; empty for all.
        folder: only sessions of this folder, "" for all.
        text: only sessions in whose title, folder, branch or last line all of its words occur.
    """

    grouping: Grouping = Grouping.ACTIVITY
    sort: Sort = Sort.RECENT
    states: frozenset[SessionState] = frozenset()
    folder: str = ""
    text: str = ""
    shelf: Shelf = Shelf.ACTIVE

    @property
    def is_filtered(self) -> bool:
        """Whether sessions of the shelf are left out."""
        return bool(self.states or self.folder or self.text.strip())


def options_from_json(value: Any) -> ListOptions:
    """Read what `options_to_json` returned; what makes no sense is as if it had not been chosen."""
    chosen: dict[str, Any] = {}
    if isinstance(value, dict):
        for name, kind in (("grouping", Grouping), ("sort", Sort), ("shelf", Shelf)):
            known = {member.value: member for member in kind}
            if isinstance(value.get(name), str) and value[name] in known:
                chosen[name] = known[value[name]]
        states = {state.value: state for state in SessionState}
        if isinstance(value.get("states"), list):
            named = (states.get(name) for name in value["states"] if isinstance(name, str))
            chosen["states"] = frozenset(state for state in named if state is not None)
        if isinstance(value.get("folder"), str):
            chosen["folder"] = value["folder"]
    return ListOptions(**chosen)


def options_to_json(options: ListOptions) -> dict[str, Any]:
    """Return what is kept between runs: everything but the text."""
    kept: dict[str, Any] = {}
    for field in fields(options):
        value = getattr(options, field.name)
        if field.name == "states":
            kept[field.name] = sorted(state.value for state in value)
        elif field.name != "text":
            kept[field.name] = value.value if isinstance(value, Enum) else value
    return kept
