"""What the server tells of tools and commands of ours, and what we give back."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import UnknownEvent, parse_event
from copilot_desktop.protocol.tool_results import MAX_RESULT_CHARS, BinaryResult, ResultKind, ToolResult
from copilot_desktop.protocol.tools import PendingToolCall
from tests.support import recordings


def recorded(name: str, *kinds: type) -> list[Any]:
    return [event for session in recordings.events(name) for event in session if isinstance(event, kinds)]


def test_recorded_calls_of_a_tool() -> None:
    first, first_end, second, second_end = recorded(
        "custom-tool", events.ExternalToolRequested, events.ExternalToolCompleted
    )
    assert first.tool_name == second.tool_name == "get_weather"
    assert (first.tool_call_id, first.arguments) == ("call_1", {"city": "Paris"})
    assert first.working_directory == "/home/user/project"
    assert (first_end.request_id, second_end.request_id) == (first.request_id, second.request_id)
    assert first.request_id != second.request_id
    assert not first.ephemeral


def test_a_recorded_command() -> None:
    asked, done = recorded("slash-commands", events.CommandRequested, events.CommandCompleted)
    assert (asked.name, asked.arguments, asked.text) == ("deploy", "prod now", "/deploy prod now")
    assert asked.request_id == done.request_id != ""
    assert asked.ephemeral


@pytest.mark.parametrize(
    "kind",
    ["external_tool.requested", "external_tool.completed", "command.execute", "command.completed"],
)
@pytest.mark.parametrize("data", [{}, {"requestId": ""}, {"requestId": 5, "toolName": []}])
def test_what_cannot_be_answered_is_unknown(kind: str, data: dict[str, Any]) -> None:
    assert parse_event({"event": {"type": kind, "data": data}}) == UnknownEvent(type=kind)


def test_fields_of_another_type_are_missing() -> None:
    data = {"requestId": "r", "toolName": 5, "toolCallId": None, "arguments": "text", "workingDirectory": []}
    event = parse_event({"event": {"type": "external_tool.requested", "data": data}})
    assert event == events.ExternalToolRequested(
        type="external_tool.requested", request_id="r", arguments="text"
    )


def test_results_are_written_in_the_servers_words_and_read_back() -> None:
    picture = BinaryResult(b"\x00\xff", "image/png", "a dot")
    file = BinaryResult(b"%PDF", "application/pdf")
    result = ToolResult(
        "done", session_log="log", binaries=(picture, file), telemetry={"metrics": {"n": 1.0}}
    )
    params = result.params()
    assert params == {
        "textResultForLlm": "done",
        "resultType": "success",
        "sessionLog": "log",
        "binaryResultsForLlm": [
            {"type": "image", "data": "AP8=", "mimeType": "image/png", "description": "a dot"},
            {"type": "resource", "data": "JVBERg==", "mimeType": "application/pdf"},
        ],
        "toolTelemetry": {"metrics": {"n": 1.0}},
    }
    assert ToolResult.parse(params) == result


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        (ToolResult.failure("no"), "failure"),
        (ToolResult.rejected("no"), "rejected"),
        (ToolResult.denied("no"), "denied"),
        (ToolResult.timeout("no"), "timeout"),
    ],
)
def test_every_other_kind_says_what_went_wrong(result: ToolResult, kind: str) -> None:
    assert result.params() == {"textResultForLlm": "no", "resultType": kind, "error": "no"}
    assert not result.is_success
    assert ToolResult.parse(result.params()).kind is ResultKind(kind)


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("text", ToolResult("text")),
        (None, ToolResult("")),
        ({"textResultForLlm": "x", "error": "why"}, ToolResult.failure("x", error="why")),
        ({"textResultForLlm": 5, "resultType": "brand-new"}, ToolResult.failure("")),
        (
            {"binaryResultsForLlm": [{"data": "?"}, 5, {"data": "AA==", "mimeType": "x/y"}]},
            ToolResult("", binaries=(BinaryResult(b"\0", "x/y"),)),
        ),
    ],
)
def test_results_of_others_are_read_whatever_they_are(value: Any, result: ToolResult) -> None:
    assert ToolResult.parse(value) == result


def test_a_text_without_end_is_cut_and_half_a_character_mended() -> None:
    written = ToolResult("x" * (MAX_RESULT_CHARS + 5)).params()["textResultForLlm"]
    assert written.startswith("x" * MAX_RESULT_CHARS + "\n[cut after")
    assert str(MAX_RESULT_CHARS + 5) in written
    assert ToolResult("a\ud83d").params()["textResultForLlm"] == "a\ufffd"


def test_pending_calls_are_those_that_can_be_answered() -> None:
    items = [{"requestId": "r", "toolCallId": "c", "toolName": "t", "agentId": "a"}, {"toolName": "t"}, 5]
    assert PendingToolCall.parse_items(items) == (
        PendingToolCall(request_id="r", tool_call_id="c", tool_name="t", agent_id="a"),
    )
