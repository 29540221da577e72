"""What is said of tool calls: one by one, and of several in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.session.entries import EntryId, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.tool_kinds import ToolKind
from copilot_desktop.session.tool_runs import RunSummary
from copilot_desktop.widgets.transcript.run_words import run_sentence
from copilot_desktop.widgets.transcript.spans import clock
from copilot_desktop.widgets.transcript.tool_verbs import tells_all, tool_words


def call(name: str, output: str = "", /, **arguments: Any) -> ToolCall:
    return ToolCall(
        EntryId("t"), name, arguments=arguments, state=ToolState.SUCCEEDED, output=GrowingText(output)
    )


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (call("bash", command="ls -l"), "Ran ls -l"),
        (call("view", path="a.py"), "Read a.py"),
        (call("view", path="a.py", view_range=[1, 96]), "Read a.py lines 1–96"),
        (call("view", path="a.py", view_range=[40, -1]), "Read a.py from line 40"),
        (call("view", path="a.py", view_range=[7, 7]), "Read a.py line 7"),
        (call("view", path="a.py", view_range=["x", None]), "Read a.py"),
        (call("grep", "a:1\nb:2\n--\nc:3\n", pattern="x"), "Searched x 3 matches"),
        (call("grep", "a\n", pattern="x", output_mode="files_with_matches"), "Searched x 1 file"),
        (call("glob", "a\nb\n", pattern="*.py"), "Searched *.py 2 files"),
        (call("grep", "No matches found.", pattern="x"), "Searched x no matches"),
        (call("list_dir", path="src"), "Listed src"),
        (call("delete", path="a.py"), "Deleted a.py"),
        (call("web_fetch", url="https://a.example/"), "Fetched https://a.example/"),
        (call("web_search", query="qt"), "Searched qt"),
        (call("read_bash", shellId="0"), "Read shell 0"),
        (call("stop_bash", shellId="0"), "Stopped shell 0"),
        (call("list_bash"), "Listed shells"),
        (call("read_agent", agent_id="x1"), "Read agent x1"),
        (call("sql", query="INSERT", description="Add todos"), "Updated its notes Add todos"),
        (call("store_memory", fact="Uses tabs"), "Remembered Uses tabs"),
        (call("report_intent", intent="Look around"), "Told its intent Look around"),
        (call("task_complete", summary="All done"), "Completed All done"),
        (call("exit_plan_mode", summary="- Do X"), "Proposed a plan"),
        (call("skill", skill="hello"), "Loaded skill hello"),
        (call("nosuchtool", a=1), "Used nosuchtool"),
    ],
)
def test_tools_are_told_in_words(made: ToolCall, words: str) -> None:
    said = tool_words(made)
    assert " ".join(part for part in (said.verb, said.target, said.note) if part) == words


def test_tool_of_a_server_is_told_by_its_own_name() -> None:
    made = ToolCall(
        EntryId("t"), "demo-echo", state=ToolState.RUNNING, mcp_server="demo", mcp_tool="echo", title="Echo"
    )
    said = tool_words(made)
    assert (said.verb, said.target, said.note) == ("Using", "echo", "from demo")


def test_foreign_words_are_made_visible() -> None:
    said = tool_words(call("bash", command="a\u202eb\nc"))
    assert "\u202e" not in said.target
    assert "\n" not in said.target


def test_a_long_result_is_not_counted() -> None:
    assert tool_words(call("grep", "x\n" * 200_000, pattern="x")).note == ""


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({ToolKind.READ: 4, ToolKind.RUN: 1}, "Explored 4 files, ran 1 command"),
        ({ToolKind.READ: 2, ToolKind.LIST: 1, ToolKind.SEARCH: 1}, "Explored 4 files"),
        ({ToolKind.SEARCH: 2}, "Searched 2 times"),
        ({ToolKind.CREATE: 1, ToolKind.EDIT: 3}, "Edited 3 files, created 1 file"),
        ({ToolKind.RUN: 2, ToolKind.DELETE: 1}, "Deleted 1 file, ran 2 commands"),
        ({ToolKind.FETCH: 1, ToolKind.OTHER: 2}, "Fetched 1 page, used 2 tools"),
        ({}, "2 calls that were not made"),
    ],
)
def test_runs_are_told_in_a_sentence(counts: Mapping[ToolKind, int], sentence: str) -> None:
    assert run_sentence(RunSummary(calls=2, counts=counts, undone=2)) == sentence


@pytest.mark.parametrize(("seconds", "words"), [(1.9, ""), (38.6, "0:38"), (125, "2:05"), (3723, "1:02:03")])
def test_a_running_clock(seconds: float, words: str) -> None:
    assert clock(seconds) == words


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (call("bash", command="ls"), True),
        (call("bash", command="ls", description="List"), False),
        (replace(call("bash", command="ls", description="List"), intention="List"), True),
        (call("bash", command="ls", timeout=5), False),
        (call("bash", command="ls\n" * 50), False),
        (call("view", path="a.py"), True),
        (call("view", path="a.py", view_range=[1, 9]), True),
        (call("view", path="a.py", view_range=["x"]), False),
        (call("view", path="a\nb.py"), False),
        (call("view", path="x" * 500), False),
        (call("edit", path="a.py", old_str="x", new_str="y"), False),
        (replace(call("edit", path="a.py", old_str="x", new_str="y"), diff="@@"), True),
        (replace(call("edit", path="a.py", old_str="x", new_str="y", force=True), diff="@@"), False),
        (replace(call("apply_patch", input="*** Begin Patch"), diff="@@"), True),
        (call("apply_patch", input="*** Begin Patch"), False),
        (call("grep", pattern="x"), True),
        (call("grep", pattern="x", path="src"), False),
        (call("weather", city="Lodz"), False),
        (call("view"), False),
    ],
)
def test_arguments_that_the_header_tells_are_not_repeated(made: ToolCall, told: bool) -> None:
    assert tells_all(made) is told


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ((FileEdit("/p/a.py"),), "Edited /p/a.py"),
        ((FileEdit("/p/a.py", EditKind.CREATE),), "Created /p/a.py"),
        ((FileEdit("/p/a.py"), FileEdit("/p/b.py", EditKind.CREATE)), "Edited 2 files"),
        ((FileEdit("/p/a.py", EditKind.DELETE), FileEdit("/p/b.py", EditKind.DELETE)), "Deleted 2 files"),
        ((), "Edited"),
    ],
)
def test_a_patch_is_told_by_its_files(files: tuple[FileEdit, ...], words: str) -> None:
    said = tool_words(replace(call("apply_patch", input="*** Begin Patch"), files=files))
    assert f"{said.verb} {said.target}".strip() == words
