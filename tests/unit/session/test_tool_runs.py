"""Runs of tool calls: where they begin and end, and what they sum up to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.protocol.permissions import PermissionOutcome, ShellPermission
from copilot_desktop.session.agent_groups import agent_at
from copilot_desktop.session.entries import (
    AgentRun,
    AssistantMessage,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    PermissionRecord,
    Reasoning,
    ToolCall,
    ToolState,
)
from copilot_desktop.session.tool_kinds import ToolKind, changed_lines, files_of
from copilot_desktop.session.tool_runs import MAX_RUN, RunSummary, is_member, run_at, summary_of
from copilot_desktop.session.transcript import EntryList


def call(entry_id: str, name: str = "view", **fields: Any) -> ToolCall:
    fields.setdefault("state", ToolState.SUCCEEDED)
    return ToolCall(EntryId(entry_id), name, **fields)


def allowed(of: str, outcome: PermissionOutcome = PermissionOutcome.APPROVED, agent: str = "") -> Entry:
    entry_id = EntryId(f"p-{of}-{outcome.value}-{agent}")
    return PermissionRecord(entry_id, ShellPermission("ls"), outcome, tool_call_id=of, agent_id=agent)


def thought(entry_id: str, agent: str = "") -> Entry:
    return Reasoning(EntryId(entry_id), agent_id=agent)


def text(entry_id: str) -> Entry:
    return AssistantMessage(EntryId(entry_id))


def runs(*entries: Entry) -> list[str]:
    """The ids of each range, in order."""
    made = EntryList(entries)
    found = sorted({(run.start, run.stop) for run in (run_at(made, i) for i in range(len(made)))})
    return [" ".join(made[place].id for place in range(*run)) for run in found]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([text("m"), call("a"), call("b"), text("n")], ["m", "a b", "n"]),
        ([call("a"), text("m"), call("b")], ["a", "m", "b"]),
        # What it thought belongs to the run only between two calls.
        ([thought("r"), call("a"), thought("s"), call("b"), thought("t")], ["r", "a s b", "t"]),
        ([thought("r"), thought("s")], ["r", "s"]),
        ([call("a"), allowed("a"), call("b"), allowed("b")], ["a p-a-approved- b p-b-approved-"]),
        ([call("a"), call("b"), allowed("a"), allowed("b")], ["a b p-a-approved- p-b-approved-"]),
        ([call("a#2"), allowed("a")], ["a#2 p-a-approved-"]),
        ([call("a"), thought("r"), allowed("a")], ["a", "r", "p-a-approved-"]),
        ([call("a"), thought("r"), allowed("a"), call("b")], ["a r p-a-approved- b"]),
        ([call("a"), allowed("x"), call("b")], ["a", "p-x-approved-", "b"]),
        ([allowed("a"), call("a")], ["p-a-approved-", "a"]),
        ([call("a"), allowed(""), call("b")], ["a", "p--approved-", "b"]),
        (
            [call("a"), allowed("a", PermissionOutcome.DENIED_BY_USER), call("b")],
            ["a", "p-a-denied-by-user-", "b"],
        ),
        ([call("a"), call("q", "ask_user"), call("b")], ["a", "q", "b"]),
        ([call("a"), call("q", "exit_plan_mode"), call("b")], ["a", "q", "b"]),
        ([call("a"), call("t", "task", agent=AgentRun("g")), call("b")], ["a", "t", "b"]),
        ([call("a"), call("c", parent_id="t", agent_id="g"), call("b")], ["a", "c", "b"]),
        # Of an agent whose call is not known: a level of its own.
        (
            [call("a"), call("b", agent_id="g"), call("c", agent_id="g"), call("d")],
            ["a", "b c", "d"],
        ),
    ],
)
def test_where_runs_begin_and_end(entries: list[Entry], expected: list[str]) -> None:
    assert runs(*entries) == expected


def test_a_long_stretch_is_cut_where_additions_move_nothing() -> None:
    entries = [text("m"), *(call(f"c{n}") for n in range(2 * MAX_RUN + 50))]
    found = {run_at(EntryList(tuple(entries)), index) for index in range(len(entries))}
    bounds = sorted((run.start, run.stop) for run in found)
    assert bounds == [(0, 1), (1, 200), (200, 400), (400, 451)]
    grown = EntryList((*entries, call("more")))
    assert [run_at(grown, start) for start, _ in bounds[:3]] == [range(*bound) for bound in bounds[:3]]
    whole = EntryList(tuple(entries[1 : MAX_RUN + 1]))
    assert run_at(whole, 7) == range(MAX_RUN)


_AGENTS = st.sampled_from(["", "", "", "g", "h"])


@st.composite
def _entry(draw: st.DrawFn, number: int) -> Entry:
    entry_id, agent = EntryId(f"c{number}"), draw(_AGENTS)
    near = f"c{draw(st.integers(max(0, number - 4), number + 1))}"
    match draw(st.integers(0, 9)):
        case 0:
            return Notice(entry_id, NoticeKind.INFO, agent_id=agent)
        case 1 | 2:
            return thought(entry_id, agent)
        case 3 | 4:
            outcome = draw(st.sampled_from([PermissionOutcome.APPROVED] * 3 + [PermissionOutcome.EXPIRED]))
            return replace(allowed(near, outcome, agent), id=entry_id)
        case 5:
            run = AgentRun(draw(st.sampled_from(["g", "h"])))
            return call(entry_id, "task", agent=run, agent_id=agent)
        case 6:
            return call(entry_id, agent_id=agent, parent_id=near)
        case _:
            return call(entry_id, draw(st.sampled_from(["view", "bash", "ask_user"])), agent_id=agent)


@st.composite
def _entries(draw: st.DrawFn) -> EntryList:
    several = draw(st.integers(1, 40))
    made: list[Entry] = [draw(_entry(number)) for number in range(several)]
    if draw(st.booleans()):
        # A stretch longer than a run may be.
        place = draw(st.integers(0, several))
        made[place:place] = [call(f"x{number}") for number in range(draw(st.integers(150, 450)))]
    return EntryList(tuple(made))


@settings(deadline=None, max_examples=30)
@given(_entries())
def test_every_entry_is_in_exactly_one_run(entries: EntryList) -> None:
    for look in (run_at, agent_at):
        place = 0
        while place < len(entries):
            found = look(entries, place)
            assert found.start == place
            assert found.stop > place
            assert all(look(entries, inner) == found for inner in found)
            place = found.stop


@settings(deadline=None, max_examples=30)
@given(_entries())
def test_a_run_is_of_calls_and_what_belongs_to_them(entries: EntryList) -> None:
    for index in range(len(entries)):
        run = run_at(entries, index)
        assert len(run) <= MAX_RUN
        if len(run) == 1:
            continue
        inside = [entries[place] for place in run]
        assert is_member(inside[0])
        assert not isinstance(inside[-1], Reasoning)
        assert len({entry.agent_id for entry in inside}) == 1
        calls = [entry.id for entry in inside if isinstance(entry, ToolCall)]
        assert all(is_member(entry) for entry in inside if isinstance(entry, ToolCall))
        records = [entry for entry in inside if isinstance(entry, PermissionRecord)]
        assert all(record.tool_call_id in calls for record in records)
        assert len(calls) + len(records) + sum(isinstance(e, Reasoning) for e in inside) == len(run)


def test_what_an_agent_has_stands_below_its_call() -> None:
    inner = call("t2", "task", agent=AgentRun("h"), agent_id="g", parent_id="t")
    entries = EntryList(
        (
            call("a"),
            call("t", "task", agent=AgentRun("g")),
            call("b", agent_id="g", parent_id="t"),
            inner,
            call("c", agent_id="h", parent_id="t2"),
            allowed("c", agent="h"),
            call("d", agent_id="g", parent_id="t"),
            call("e", agent_id="x"),
            call("f"),
        )
    )
    assert [agent_at(entries, index) for index in (0, 1, 4, 6, 7, 8)] == [
        range(1),
        range(1, 7),
        range(1, 7),
        range(1, 7),
        range(7, 8),
        range(8, 9),
    ]


CREATED = (
    "diff --git a/f/a.py b/f/a.py\ncreate file mode 100644\n"
    "--- /dev/null\n+++ b/f/a.py\n@@ -0,0 +1,2 @@\n+x\n+y\n"
)
EDITED = "diff --git a/f/b.py b/f/b.py\n--- a/f/b.py\n+++ b/f/b.py\n@@ -1,2 +1,2 @@\n-x\n+y\n \n--- z\n"
DELETED = (
    "diff --git a/f/c.py b/f/c.py\ndeleted file mode 100644\n--- a/f/c.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
)


def test_changed_lines_are_those_of_hunks() -> None:
    assert changed_lines(CREATED) == (2, 0)
    assert changed_lines(EDITED) == (1, 2)
    assert changed_lines(CREATED + EDITED + DELETED) == (3, 3)
    assert changed_lines("") == changed_lines("+a\n-b") == (0, 0)


def test_files_of_a_patch() -> None:
    patch = call("p", "apply_patch", diff=CREATED + EDITED + DELETED)
    assert [kind for kind, _ in files_of(patch)] == [ToolKind.CREATE, ToolKind.EDIT, ToolKind.DELETE]
    # An edit that says which file it is of is of that file, however the diff writes it.
    once = call("e", "edit", diff=EDITED, arguments={"path": "/f/b.py"})
    assert list(files_of(once)) == [(ToolKind.EDIT, "/f/b.py")]
    # What the server lists is surer than what a diff says.
    listed = (FileEdit("/f/a.py"), FileEdit("/f/c.py", EditKind.DELETE))
    told = call("p", "apply_patch", diff=CREATED + EDITED + DELETED, files=listed)
    assert list(files_of(told)) == [(ToolKind.EDIT, "/f/a.py"), (ToolKind.DELETE, "/f/c.py")]
    one = call("p", "apply_patch", files=listed[1:])
    assert list(files_of(one)) == [(ToolKind.DELETE, "/f/c.py")]
    assert list(files_of(call("v", arguments={"path": 5}))) == [(ToolKind.READ, "v")]
    assert list(files_of(call("b", "bash", arguments={"path": "/f"}))) == []


def at(start: float, duration: float | None = 1.0) -> dict[str, Any]:
    return {"started_at": start, "duration_s": duration}


def test_a_summary_counts_files_once_and_calls_each() -> None:
    summary = summary_of(
        [
            call("1", "grep", **at(10.0)),
            call("2", "view", arguments={"path": "/a"}, **at(11.0, 5.0)),
            thought("r"),
            call("3", "view", arguments={"path": "/a"}, **at(12.0)),
            call("4", "view", arguments={"path": "/b"}),
            call("5", "bash", exit_code=1),
            call("6", "bash", state=ToolState.FAILED),
            call("7", "create", diff=CREATED, arguments={"path": "/f/a.py"}),
            call("8", "edit", diff=EDITED, arguments={"path": "/f/b.py"}),
            call("9", "edit", state=ToolState.DENIED, arguments={"path": "/f/c.py"}),
            call("10", "demo-echo"),
        ]
    )
    assert summary == RunSummary(
        calls=10,
        first_kind=ToolKind.SEARCH,
        counts={
            ToolKind.SEARCH: 1,
            ToolKind.READ: 2,
            ToolKind.RUN: 2,
            ToolKind.CREATE: 1,
            ToolKind.EDIT: 1,
            ToolKind.OTHER: 1,
        },
        added=3,
        removed=2,
        failed=2,
        undone=1,
        is_settled=True,
        duration_s=6.0,
    )
    assert list(summary.counts) == [
        ToolKind.SEARCH, ToolKind.READ, ToolKind.RUN, ToolKind.CREATE, ToolKind.EDIT, ToolKind.OTHER,
    ]  # fmt: skip


def test_a_run_that_is_on_has_no_duration() -> None:
    running = call("2", state=ToolState.RUNNING, **at(11.0, None))
    summary = summary_of([call("1", **at(10.0)), running])
    assert (summary.is_settled, summary.duration_s) == (False, None)
    assert summary_of([]) == RunSummary()
