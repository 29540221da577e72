"""What the menu of an entry offers beside copying."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class EntryCommand:
    """One line of the menu.

    Attributes:
        title: what it does.
        run: does it.
        reason: why it cannot be done now, "" when it can.
    """

    title: str
    run: Callable[[], object]
    reason: str = ""


#: Returns what can be done with the entry at an index.
EntryCommands: TypeAlias = Callable[[int], tuple[EntryCommand, ...]]
