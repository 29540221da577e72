"""Tool calls: one entry each, whatever tells of them in whatever order."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.session import reduce_tools
from copilot_desktop.session.entries import EntryId, QuestionRecord, ToolCall, ToolState
from copilot_desktop.session.local_events import HistoryLoaded
from copilot_desktop.session.transcript import Activity, Updated
from tests.support.session_events import ToldSession

CALL = {
    "toolCallId": "c1",
    "name": "bash",
    "arguments": {"command": "ls"},
    "toolTitle": "Running command",
    "intentionSummary": "List",
}
DIFF = "\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"


def running(name: str = "bash", call: str = "c1") -> ToldSession:
    session = ToldSession()
    session.ask()
    session.start_tool(call, name, arguments={"command": "ls"})
    return session


def test_a_call_from_its_first_streamed_letter_to_its_end() -> None:
    session = ToldSession()
    session.ask()
    session.tell(
        "assistant.tool_call_delta", ephemeral=True, toolCallId="c1", toolName="bash", inputDelta='{"comm'
    )
    session.tell("assistant.tool_call_delta", ephemeral=True, toolCallId="c1", inputDelta='and": "ls"}')
    call = session.only(ToolCall)
    assert (call.name, call.raw_arguments, call.state) == ("bash", '{"command": "ls"}', ToolState.ANNOUNCED)
    session.answer("", "m1", CALL)
    call = session.only(ToolCall)
    assert (call.title, call.intention, call.raw_arguments) == ("Running command", "List", "")
    assert call.arguments == {"command": "ls"}
    session.start_tool(arguments={"command": "ls"})
    assert session.only(ToolCall).state is ToolState.RUNNING
    session.ask_permission()
    assert session.only(ToolCall).state is ToolState.WAITING
    session.settle_permission()
    assert session.only(ToolCall).state is ToolState.RUNNING
    session.tell("tool.shell_output", ephemeral=True, toolCallId="c1", text="a\n", sequence=0)
    session.tell("tool.shell_output", ephemeral=True, toolCallId="c1", text="b\n", sequence=1)
    assert list(session.changes) == [Updated(1, EntryId("c1"), "b\n")]
    session.end_tool(content="a\nb\n<shellId: 0 completed with exit code 3>", shellExecution={"exitCode": 3})
    call = session.only(ToolCall)
    assert (str(call.output), call.exit_code, call.state) == ("a\nb", 3, ToolState.SUCCEEDED)
    assert call.duration_s == 5.0


def test_of_streamed_arguments_the_beginning_is_kept() -> None:
    session = ToldSession()
    session.ask()
    for _ in range(3):
        session.tell("assistant.tool_call_delta", ephemeral=True, toolCallId="c1", inputDelta="x" * 3000)
    assert len(session.only(ToolCall).raw_arguments) == reduce_tools.STREAMED_ARGUMENTS_KEPT


def test_malformed_arguments_are_kept_as_text() -> None:
    session = ToldSession()
    session.ask()
    session.answer("", "m1", {"toolCallId": "c1", "name": "bash", "arguments": "{oops"})
    assert session.only(ToolCall).raw_arguments == "{oops"
    session.start_tool(arguments="{oops")
    assert session.only(ToolCall).raw_arguments == "{oops"


@pytest.mark.parametrize(
    ("name", "content", "output", "exit_code"),
    [
        ("bash", "hi\n<shellId: 7 completed with exit code 0>", "hi", 0),
        ("bash", "hi\n<exited with exit code -1>\n", "hi", -1),
        ("powershell", "<exited with exit code 2>", "", 2),
        (
            "bash",
            "say <exited with exit code 2> in the middle",
            "say <exited with exit code 2> in the middle",
            None,
        ),
        ("grep", "x\n<exited with exit code 2>", "x\n<exited with exit code 2>", None),
    ],
)
def test_the_line_about_the_exit_is_cut(name: str, content: str, output: str, exit_code: int | None) -> None:
    session = running(name)
    session.end_tool(content=content)
    call = session.only(ToolCall)
    assert (str(call.output), call.exit_code) == (output, exit_code)


def test_the_exit_code_is_found_in_the_contents_too() -> None:
    session = running("read_bash")
    contents = [{"type": "text", "text": "x"}, {"type": "shell_exit", "exitCode": 4.0}]
    session.end_tool(result={"contents": contents})
    call = session.only(ToolCall)
    assert (str(call.output), call.exit_code) == ("x", 4)


def test_of_an_output_too_large_for_the_model_the_preview_is_shown() -> None:
    session = running()
    contents = [{"type": "shell_exit", "exitCode": 0, "outputPreview": "1\n2\n", "outputTruncated": True}]
    session.end_tool(result={"content": "Output too large to read at once", "contents": contents})
    assert str(session.only(ToolCall).output) == "1\n2\n"


@pytest.mark.parametrize(
    ("name", "edits", "diff"),
    [("edit", [], DIFF[1:]), ("patcher", [{"path": "x"}], DIFF[1:]), ("view", [], "")],
)
def test_only_an_edit_has_a_diff(name: str, edits: list[Any], diff: str) -> None:
    session = running(name)
    session.end_tool(result={"content": "done", "detailedContent": DIFF}, fileEdits=edits)
    call = session.only(ToolCall)
    assert (call.diff, str(call.output)) == (diff, "done")
    assert [edit.path for edit in call.files] == [edit["path"] for edit in edits]


def test_the_text_for_display_is_shown_unless_it_says_less() -> None:
    session = running("exit_plan_mode")
    session.end_tool(result={"content": "words for the model", "detailedContent": "Plan approved"})
    session.start_tool("c2", "read_agent")
    session.end_tool("c2", result={"content": "what it found", "detailedContent": "<agent idle>"})
    assert [str(call.output) for call in session.all_of(ToolCall)] == ["Plan approved", "what it found"]


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("failure", ToolState.FAILED),
        ("timeout", ToolState.FAILED),
        ("denied", ToolState.DENIED),
        ("rejected", ToolState.DENIED),
        ("interrupted", ToolState.CANCELLED),
    ],
)
def test_how_a_call_fails(code: str, state: ToolState) -> None:
    session = running()
    result = {"content": "no"}
    session.end_tool(success=False, result=result, error={"message": "no", "code": code})
    call = session.only(ToolCall)
    assert (call.state, call.error, str(call.output)) == (state, "no", "")


def test_a_second_completion_changes_nothing() -> None:
    session = running()
    session.end_tool(content="first")
    before = session.entries
    session.end_tool(content="second")
    session.tell("tool.shell_output", toolCallId="c1", text="late", sequence=0)
    session.tell("tool.execution_partial_result", toolCallId="c1", partialOutput="late")
    session.tell("tool.execution_progress", toolCallId="c1", progressMessage="late")
    session.answer("", "m9", CALL)
    session.start_tool()
    assert session.entries == before


def test_partial_results_are_cumulative_and_give_way_to_the_exact_stream() -> None:
    session = running()

    def partial(text: str) -> None:
        session.tell("tool.execution_partial_result", ephemeral=True, toolCallId="c1", partialOutput=text)

    partial("a\n")
    partial("a\nb\n")
    assert list(session.changes) == [Updated(1, EntryId("c1"), "b\n")]
    partial("a\nb\n")
    assert list(session.changes) == []
    partial("window")
    assert str(session.only(ToolCall).output) == "window"
    session.tell("tool.shell_output", ephemeral=True, toolCallId="c1", text="exact\n", sequence=0)
    assert str(session.only(ToolCall).output) == "exact\n"
    partial("exact\nignored")
    assert str(session.only(ToolCall).output) == "exact\n"


def test_repeated_output_is_recognised_by_its_number() -> None:
    session = running()
    for sequence in (0, 1, 1, 0, 2):
        session.tell("tool.shell_output", toolCallId="c1", text=str(sequence), sequence=sequence)
    session.tell("tool.shell_output", toolCallId="c1", text="unnumbered")
    assert str(session.only(ToolCall).output) == "012unnumbered"


def test_endless_output_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reduce_tools, "LIVE_OUTPUT_KEPT", 10)
    session = running()
    for sequence in range(9):
        session.tell("tool.shell_output", toolCallId="c1", text=f"line{sequence}\n", sequence=sequence)
        assert len(session.only(ToolCall).output) <= 20
    assert str(session.only(ToolCall).output).endswith("line7\nline8\n")


def test_progress_is_shown_while_the_call_runs() -> None:
    session = running("demo-slow")
    session.tell("tool.execution_progress", ephemeral=True, toolCallId="c1", progressMessage="1 of 3")
    assert session.only(ToolCall).progress == "1 of 3"
    session.end_tool(content="done")
    assert session.only(ToolCall).progress == ""


def test_calls_left_running_by_an_abort_are_cancelled() -> None:
    session = running()
    session.tell("tool.execution_start", agent="a1", toolCallId="s1", toolName="bash")
    session.tell("abort", reason="user_initiated")
    assert {call.state for call in session.all_of(ToolCall)} == {ToolState.RUNNING}
    session.end_turn()
    states = {call.id: call.state for call in session.all_of(ToolCall)}
    assert states == {"c1": ToolState.CANCELLED, "s1": ToolState.RUNNING}
    session.tell("session.idle", ephemeral=True, aborted=True)
    assert {call.state for call in session.all_of(ToolCall)} == {ToolState.CANCELLED}


def test_an_interruption_names_its_calls() -> None:
    session = running()
    session.tell("agent.interrupted", ephemeral=True, activity="tool_call", toolCallIds=["c1", "c9", 5])
    assert session.only(ToolCall).state is ToolState.CANCELLED


def test_a_completion_corrects_our_guess_that_a_call_was_cancelled() -> None:
    session = running()
    session.tell("assistant.idle", aborted=True)
    assert session.only(ToolCall).state is ToolState.CANCELLED
    session.end_tool(content="after all")
    assert session.only(ToolCall).state is ToolState.SUCCEEDED


def test_a_call_never_asked_for_in_the_end_is_cancelled_with_its_turn() -> None:
    session = ToldSession()
    session.ask()
    session.tell("assistant.tool_call_delta", toolCallId="c1", inputDelta="{")
    session.answer("changed my mind", "m1")
    session.end_turn()
    assert session.only(ToolCall).state is ToolState.CANCELLED


def test_a_command_of_the_person_outlives_the_run() -> None:
    session = ToldSession()
    session.tell(
        "tool.user_requested", toolCallId="c1", toolName="local_shell", arguments={"command": "sleep 9"}
    )
    session.tell("session.idle", ephemeral=True)
    assert session.only(ToolCall).state is ToolState.RUNNING
    error = {"message": "user ran"}
    session.end_tool(success=False, shellExecution={"exitCode": 1}, result=None, error=error)
    call = session.only(ToolCall)
    assert (call.state, str(call.output), call.error, call.exit_code) == (ToolState.FAILED, "user ran", "", 1)


def test_a_stopped_command_of_the_person_is_cancelled() -> None:
    session = ToldSession()
    session.tell("tool.user_requested", toolCallId="c1", toolName="local_shell", arguments={})
    session.end_tool(success=False, result=None, error={"message": "Shell command canceled."})
    assert session.only(ToolCall).state is ToolState.CANCELLED
    session.tell("tool.user_requested", toolCallId="c2", toolName="local_shell", arguments={})
    session.apply(HistoryLoaded())
    assert session.all_of(ToolCall)[1].state is ToolState.CANCELLED


def test_a_result_without_a_start_makes_an_entry() -> None:
    session = ToldSession()
    session.tell("tool.execution_complete", toolCallId="c1", result="plain")
    call = session.only(ToolCall)
    assert (call.state, str(call.output), call.duration_s) == (ToolState.SUCCEEDED, "plain", None)


def test_a_server_that_counts_its_calls_anew_gets_new_entries() -> None:
    session = running()
    session.answer("", "m1", CALL)
    session.end_tool(content="first")
    session.end_turn()
    session.ask("again", "u2")
    session.tell("assistant.tool_call_delta", toolCallId="c1", toolName="bash", inputDelta="{")
    session.answer("", "m2", CALL)
    session.start_tool(arguments={"command": "ls"})
    session.tell("tool.shell_output", toolCallId="c1", text="second", sequence=0)
    session.end_tool(content="second")
    calls = session.all_of(ToolCall)
    assert [(call.id, str(call.output)) for call in calls] == [("c1", "first"), ("c1#2", "second")]


def test_an_id_that_a_message_has_already_is_no_obstacle() -> None:
    session = ToldSession()
    session.ask(message_id="same")
    session.answer("text", "same")
    session.start_tool("same")
    session.end_tool("same", "done")
    assert str(session.only(ToolCall).output) == "done"


def test_calls_of_sub_agents_carry_their_agent() -> None:
    session = running("task")
    request = {"toolCallId": "s1", "name": "bash"}
    session.tell("assistant.tool_call_delta", agent="a1", toolCallId="s1", inputDelta="{")
    assert len(session.all_of(ToolCall)) == 1
    session.tell("assistant.message", agent="a1", messageId="x", content="", toolRequests=[request])
    session.tell("tool.execution_start", agent="a1", toolCallId="s1", toolName="bash")
    assert [call.agent_id for call in session.all_of(ToolCall)] == ["", "a1"]


@pytest.mark.parametrize(
    "text", ["<command started in background with shellId: 0>", "<command with shellId: 0 moved"]
)
def test_a_command_in_the_background_keeps_the_session_busy(text: str) -> None:
    session = running()
    session.end_tool(content=text)
    session.tell("assistant.idle", ephemeral=True)
    assert session.does(Activity.BACKGROUND)
    session.tell("session.idle", ephemeral=True)
    assert session.does(Activity.IDLE)


def test_an_agent_in_the_background_keeps_the_session_busy() -> None:
    session = running("task")
    session.tell("subagent.started", agent="a1", toolCallId="c1", executionMode="background")
    session.tell("assistant.idle", ephemeral=True)
    assert session.does(Activity.BACKGROUND)
    session.tell("subagent.completed", agent="a1", toolCallId="c1")
    session.tell("assistant.idle", ephemeral=True)
    assert session.does(Activity.IDLE)


def test_the_answer_to_a_question_is_kept_from_the_tools_result() -> None:
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "ask_user", arguments={"question": "Which?"})
    session.end_tool("c1", "User selected: Blue")
    session.start_tool("c2", "ask_user", arguments={"message": "Name?"})
    session.end_tool("c2", "User skipped question")
    session.start_tool("c3", "ask_user", arguments={"question": "Sure?"})
    session.tell("abort", reason="user_initiated")
    session.tell("assistant.idle", aborted=True)
    records = session.all_of(QuestionRecord)
    assert [(record.question, record.answer, record.dismissed) for record in records] == [
        ("Which?", "Blue", False),
        ("Name?", "", True),
        ("Sure?", "", True),
    ]
