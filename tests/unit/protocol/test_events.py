"""Reading events: tolerant of everything, exact where it matters."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import Event, UnknownEvent, parse_event, parse_events
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.protocol.permissions import PermissionOutcome, ShellPermission
from tests.support import recordings


def parse(event_type: str, data: Any = None, **envelope: Any) -> Any:
    return parse_event({"event": {"type": event_type, "data": {} if data is None else data, **envelope}})


def test_the_envelope() -> None:
    event = parse(
        "session.title_changed",
        {"title": "x"},
        id="e1",
        timestamp="1970-01-01T00:00:10.5Z",
        ephemeral=True,
        agentId="a1",
    )
    assert event == events.TitleChanged(
        type="session.title_changed", event_id="e1", timestamp=10.5, ephemeral=True, agent_id="a1", title="x"
    )


def test_a_broken_envelope_is_no_reason_to_lose_the_event() -> None:
    event = parse(
        "session.title_changed", {"title": "x"}, id=5, timestamp="yesterday", agentId=[], ephemeral=1
    )
    assert event == events.TitleChanged(type="session.title_changed", title="x")


def test_internal_events_are_dropped_unread() -> None:
    assert parse("model.messages_snapshot", {"title": "x"}) is None
    assert parse_events([{"type": "model.log"}, {"type": "brand.new", "data": {"x": 1}}, None]) == [
        UnknownEvent(type="brand.new"),
        UnknownEvent(),
    ]


@pytest.mark.parametrize(
    ("event_type", "data"),
    [
        ("session.title_changed", {"title": 5}),
        ("session.model_change", {}),
        ("session.usage_info", {"currentTokens": "many", "tokenLimit": 5}),
        ("session.usage_info", {"currentTokens": True, "tokenLimit": float("nan")}),
        ("assistant.message", "text"),
        ("assistant.message", None),
        ("tool.execution_start", {"toolCallId": None}),
        ("permission.requested", {"permissionRequest": {"kind": "shell"}}),
        ("permission.completed", {}),
        ("user_input.requested", {"question": "x"}),
        ("system.notification", {"kind": "x"}),
        ("session.snapshot_rewind", {}),
        ("subagent.selected", {}),
    ],
)
def test_without_what_it_needs_an_event_is_unknown(event_type: str, data: Any) -> None:
    event = parse_event({"event": {"type": event_type, "data": data, "id": "e1"}})
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.event_id) == (event_type, "e1")


def test_every_event_of_every_recording_is_read() -> None:
    ignored = {
        "agent.interrupted", "assistant.streaming_delta", "assistant.usage", "capabilities.changed",
        "command.completed", "command.execute", "elicitation.completed", "elicitation.requested",
        "exit_plan_mode.completed", "exit_plan_mode.requested", "external_tool.completed",
        "external_tool.requested", "hook.end", "hook.start", "pending_messages.modified", "sandbox.decision",
        "session.autopilot_stopped", "session.background_tasks_changed", "session.indexed_search",
        "session.managed_settings_resolved", "session.mcp_server_removed",
        "session.mcp_server_status_changed",
        "session.mcp_server_tools_loaded", "session.mcp_servers_loaded", "session.mode_notice_delivered",
        "session.skills_loaded", "session.todos_changed", "session.tools_updated", "session.usage_checkpoint",
        "skill.invoked", "subagent.configured", "system.message",
    }  # fmt: skip
    for name in recordings.NAMES:
        for session in recordings.events(name):
            for event in session:
                assert isinstance(event, Event)
                assert event.timestamp is not None
                assert event.event_id
                if isinstance(event, UnknownEvent):
                    assert event.type in ignored


def test_half_surrogates_reach_only_the_deltas() -> None:
    assert parse("user.message", {"content": "a\ud83d"}).content == "a\ufffd"
    assert parse("user.message", {"content": "\ud83d\ude00é"}).content == "😀é"
    assert parse("assistant.message_delta", {"deltaContent": "a\ud83d"}).text == "a\ud83d"


def test_attachments_are_named() -> None:
    attachments = [{"displayName": "a.py"}, {"path": "/b.py"}, {}, 5]
    read = parse("user.message", {"content": "x", "attachments": attachments}).attachments
    assert [attached.name for attached in read] == ["a.py", "/b.py"]
    assert parse("user.message", {"content": "x", "attachments": "none"}).attachments == ()


def test_a_request_from_before_there_were_prompts() -> None:
    prompt = {"kind": "shell", "fullCommandText": "ls", "toolCallId": "c1"}
    data = {"requestId": "q", "permissionRequest": prompt, "ownerAgentId": "a1", "resolvedByHook": True}
    event = parse("permission.requested", data)
    assert event.resolved_by_hook
    request = event.request
    assert (request.tool_call_id, request.agent_id) == ("c1", "a1")
    assert request.subject == ShellPermission("ls")


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [
        ("approved", PermissionOutcome.APPROVED),
        ("approved-for-session", PermissionOutcome.APPROVED),
        ("approve-once", PermissionOutcome.APPROVED),
        ("denied-interactively-by-user", PermissionOutcome.DENIED_BY_USER),
        ("reject", PermissionOutcome.DENIED_BY_USER),
        ("denied-by-rules", PermissionOutcome.DENIED_BY_RULE),
        ("denied-no-approval-rule-and-could-not-request-from-user", PermissionOutcome.DENIED_BY_RULE),
        ("user-not-available", PermissionOutcome.DENIED_BY_RULE),
        ("cancelled", PermissionOutcome.CANCELLED),
        ("", PermissionOutcome.CANCELLED),
    ],
)
def test_how_a_permission_ended(kind: str, outcome: PermissionOutcome) -> None:
    assert parse("permission.completed", {"requestId": "q", "result": {"kind": kind}}).outcome is outcome


@pytest.mark.parametrize(
    ("stamp", "wanted"),
    [
        (1_500, 1.5),
        (1795224283904, 1795224283.904),
        ("1970-01-01T00:00:01+00:00", 1.0),
        (True, None),
        (-1, None),
        (None, None),
        (float("nan"), None),
        (10**40, None),
    ],
)
def test_times(stamp: Any, wanted: float | None) -> None:
    assert parse("brand.new", {}, timestamp=stamp).timestamp == wanted


def test_results_of_tools() -> None:
    assert parse("tool.execution_complete", {"toolCallId": "c", "error": "text"}).error_message == "text"
    assert parse("tool.execution_complete", {"toolCallId": "c", "error": "text"}).success is False
    assert parse("tool.execution_complete", {"toolCallId": "c", "success": "yes"}).success is True


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2200, 1, 1)), st.data())
def test_times_of_one_second_are_read_as_each_by_itself(moment: datetime, data: st.DataObject) -> None:
    for _ in range(4):
        text = (
            moment.strftime("%Y-%m-%dT%H:%M:%S.")
            + data.draw(st.from_regex(r"[0-9]{3}", fullmatch=True))
            + "Z"
        )
        assert seconds(text) == datetime.fromisoformat(text).timestamp()
    for odd in (text[:-1], text[:-1] + "+02:00", text[:19] + "Z", text[:20] + "٣٣٣Z", text[:20] + "1 2Z"):
        try:
            expected = datetime.fromisoformat(odd)
        except ValueError:
            assert seconds(odd) is None
            continue
        aware = expected if expected.tzinfo else expected.replace(tzinfo=UTC)
        assert seconds(odd) == aware.timestamp()
