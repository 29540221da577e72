"""What has happened while nobody looked: summed up from entries alone, and bounded."""

from __future__ import annotations

import pytest

from copilot_desktop.session.digest import MAX_ENTRIES, MAX_LISTED, Digest, digest_of
from copilot_desktop.session.entries import Entry, EntryId, ErrorNotice, ToolCall, ToolState, TurnSummary
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.session.transcript import EntryList
from tests.support import recordings

_DIFF = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n one\n-two\n+2\n+3\n"


def call(entry_id: str, name: str, *, state: ToolState = ToolState.SUCCEEDED, **fields: object) -> ToolCall:
    return ToolCall(EntryId(entry_id), name, state=state, **fields)  # type: ignore[arg-type]  # by their names


def shell(entry_id: str, command: str, exit_code: int | None = 0) -> ToolCall:
    return call(entry_id, "bash", arguments={"command": command}, exit_code=exit_code)


def edit(entry_id: str, path: str, name: str = "edit", diff: str = _DIFF) -> ToolCall:
    if name == "create":
        diff = diff.replace("--- a/x", "new file mode 100644\n--- a/x")
    return call(entry_id, name, arguments={"path": path}, diff=diff)


def end(number: int = 0) -> TurnSummary:
    return TurnSummary(EntryId(f"end{number}"))


def of(*entries: Entry, first: int = 0, waiting: int = 0) -> Digest:
    return digest_of(EntryList(entries), first, waiting=waiting)


def test_files_commands_and_errors_are_told_with_their_entries() -> None:
    digest = of(
        edit("e1", "a.py"),
        edit("e2", "b.py", "create"),
        edit("e3", "a.py"),
        shell("s1", "npm test"),
        shell("s2", "make", exit_code=2),
        ErrorNotice(EntryId("x"), "model", "no model"),
        end(),
    )
    assert [(it.path, it.kind, it.added, it.removed, it.entry_id) for it in digest.files] == [
        ("b.py", ToolKind.CREATE, 2, 1, "e2"),
        ("a.py", ToolKind.EDIT, 4, 2, "e3"),
    ]
    assert (digest.file_count, digest.added, digest.removed) == (2, 6, 3)
    assert [(it.text, it.has_failed, it.exit_code) for it in digest.commands] == [
        ("npm test", False, 0),
        ("make", True, 2),
    ]
    assert (digest.command_count, digest.failed_commands) == (2, 1)
    assert [(it.message, it.entry_id) for it in digest.failures] == [("no model", "x")]
    assert digest.turns == 1
    assert digest.is_worth_telling
    assert not digest.is_cut


def test_only_what_has_come_since_counts() -> None:
    entries = (shell("s1", "old"), end(1), shell("s2", "new"), end(2))
    digest = of(*entries, first=2)
    assert [command.text for command in digest.commands] == ["new"]
    assert digest.turns == 1


def test_what_was_not_done_is_not_told() -> None:
    digest = of(
        call("e1", "edit", state=ToolState.FAILED, arguments={"path": "a"}),
        call("e2", "create", state=ToolState.DENIED, arguments={"path": "b"}),
        call("s1", "bash", state=ToolState.DENIED, arguments={"command": "rm"}),
        call("s2", "bash", state=ToolState.WAITING, arguments={"command": "rm"}),
        call("r1", "view", arguments={"path": "c"}),
        end(),
    )
    assert digest == Digest(turns=1)
    assert not digest.is_worth_telling, "an answer shows by itself"


def test_a_file_ends_as_what_became_of_it() -> None:
    digest = of(
        edit("e1", "a", "create"), edit("e2", "a"), edit("e3", "b", "create"), edit("e4", "b", "delete", "")
    )
    assert {it.path: it.kind for it in digest.files} == {"a": ToolKind.CREATE, "b": ToolKind.DELETE}


def test_what_a_sub_agent_does_leads_to_its_call() -> None:
    inner = call("i", "bash", arguments={"command": "ls"}, agent_id="x", parent_id="agent-call")
    assert of(inner, end()).commands[0].entry_id == "agent-call"


def test_a_session_that_waits_is_worth_telling_once_a_turn_has_ended() -> None:
    assert not of(waiting=1).is_worth_telling
    assert of(end(), waiting=1).is_worth_telling
    assert of(ErrorNotice(EntryId("x"), "model", "no")).is_worth_telling, "a failed turn has ended"
    assert not of(shell("s", "ls")).is_worth_telling, "the turn still runs"


def test_however_much_happened_a_bounded_part_is_looked_at() -> None:
    entries: list[Entry] = [shell(f"s{number}", f"echo {number}") for number in range(MAX_ENTRIES + 500)]
    digest = of(*entries, end())
    assert digest.is_cut
    assert digest.command_count == MAX_ENTRIES - 1
    assert len(digest.commands) == MAX_LISTED
    assert digest.commands[-1].text == f"echo {MAX_ENTRIES + 499}"


def test_endless_diffs_are_not_counted() -> None:
    digest = of(edit("e", "a", diff="diff --git a/x b/x\n@@ -1 +1 @@\n" + "+x\n" * 200_000), end())
    assert (digest.file_count, digest.added) == (1, 0)


def test_an_odd_place_is_no_fault() -> None:
    assert of(end(), first=-5).turns == 1
    assert of(end(), first=99) == Digest()


@pytest.mark.parametrize("name", sorted(recordings.NAMES))
def test_recorded_sessions_are_told_from_any_place(name: str) -> None:
    for session in recordings.events(name):
        transcript, _ = recordings.fold(session)
        entries = transcript.entries
        whole = digest_of(entries, 0)
        calls = [entry for entry in entries if isinstance(entry, ToolCall)]
        assert whole.command_count <= sum(tool_kind(entry) is ToolKind.RUN for entry in calls)
        assert whole.turns == sum(isinstance(e, TurnSummary) and not e.agent_id for e in entries)
        for first in range(len(entries) + 1):
            part = digest_of(entries, first)
            assert part.command_count <= whole.command_count
            assert part.file_count <= whole.file_count
        known = {entry.id for entry in entries}
        told = {file.entry_id for file in whole.files} | {command.entry_id for command in whole.commands}
        assert told | {failure.entry_id for failure in whole.failures} <= known


def test_the_recordings_tell_of_files_and_commands() -> None:
    found = [
        digest_of(recordings.fold(it)[0].entries, 0)
        for name in recordings.NAMES
        for it in recordings.events(name)
    ]
    assert sum(it.file_count for it in found) >= 5
    assert sum(it.command_count for it in found) >= 5
    assert sum(it.failed_commands for it in found) > 0
    assert sum(it.failure_count for it in found) > 0
