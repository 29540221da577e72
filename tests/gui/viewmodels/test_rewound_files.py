"""Which files somebody else than the agent has changed: by when they were written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from copilot_desktop.protocol.history import RewoundFile
from copilot_desktop.session.entries import AssistantMessage, EntryId, TurnSummary, UserMessage
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.viewmodels.rewound_files import changed_by_others, turns_of

ENTRIES = (
    UserMessage(EntryId("u1"), "one", timestamp=1000.0),
    AssistantMessage(EntryId("a1"), GrowingText("done"), timestamp=1010.0),
    TurnSummary(EntryId("s1"), "m", 1, 1.0, timestamp=1020.0),
    UserMessage(EntryId("u2"), "two", timestamp=2000.0),
    TurnSummary(EntryId("s2"), "m", 1, 1.0, timestamp=2020.0),
)


def test_a_turn_lasts_from_its_prompt_to_the_last_that_is_told_of_it() -> None:
    assert turns_of(ENTRIES) == ((1000.0, 1020.0), (2000.0, 2020.0))
    assert turns_of(ENTRIES[1:2]) == ()


@pytest.mark.parametrize(
    ("change", "written", "is_changed"),
    [
        ("modified", 1005, False),
        ("modified", 2021, False),
        ("created", 1500, True),
        ("modified", 2100, True),
        ("created", None, True),
        ("deleted", None, False),
        ("deleted", 1005, True),
    ],
)
def test_what_was_written_between_the_turns_is_not_the_agents(
    tmp_path: Path, change: str, written: float | None, is_changed: bool
) -> None:
    path = tmp_path / "file"
    if written is not None:
        path.write_text("x")
        os.utime(path, (written, written))
    file = RewoundFile(path=str(path), change=change)
    assert changed_by_others([file], turns_of(ENTRIES)) == (frozenset({str(path)}) if is_changed else set())


def test_a_path_that_cannot_be_looked_at_is_left_to_the_server() -> None:
    assert changed_by_others([RewoundFile(path="a\0b", change="modified")], ((1.0, 2.0),)) == frozenset()
