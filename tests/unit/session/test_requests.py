"""Permission requests and questions: open while they wait, records afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.permissions import (
    PermissionOutcome,
    PermissionRequest,
    PermissionScope,
    Question,
    ShellPermission,
    UrlPermission,
)
from copilot_desktop.session.entries import PermissionRecord, QuestionRecord, ToolCall, ToolState
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    HistoryLoaded,
    RequestWithdrawn,
)
from copilot_desktop.session.transcript import StateChanged
from tests.support.session_events import ToldSession


def asking() -> ToldSession:
    """A session whose tool call waits for a permission."""
    session = ToldSession()
    session.ask()
    session.start_tool()
    session.ask_permission()
    return session


def ask_question(session: ToldSession, request: str = "q1", question: str = "Which?", **more: Any) -> None:
    session.tell("user_input.requested", ephemeral=True, requestId=request, question=question, **more)


def test_a_request_is_open_until_it_is_settled() -> None:
    session = asking()
    assert StateChanged() in session.changes
    (request,) = session.transcript.requests
    assert isinstance(request, PermissionRequest)
    assert request.subject == ShellPermission("ls")
    assert session.all_of(PermissionRecord) == []
    session.settle_permission(kind="denied-interactively-by-user", feedback="no")
    record = session.only(PermissionRecord)
    assert (record.outcome, record.feedback) == (PermissionOutcome.DENIED_BY_USER, "no")
    assert (record.subject, record.tool_call_id) == (request.subject, "c1")
    assert session.transcript.requests == ()


@pytest.mark.parametrize(
    ("kind", "scope"),
    [
        ("approved", PermissionScope.ONCE),
        ("approve-once", PermissionScope.ONCE),
        ("approved-for-session", PermissionScope.SESSION),
        ("approved-read-only-for-session", PermissionScope.SESSION),
        ("approved-for-location", PermissionScope.FOLDER),
        ("approve-permanently", PermissionScope.ALWAYS),
        ("denied-for-session", PermissionScope.ONCE),
        ("cancelled", PermissionScope.ONCE),
    ],
)
def test_how_far_an_approval_reaches(kind: str, scope: PermissionScope) -> None:
    session = asking()
    session.settle_permission(kind=kind)
    assert session.only(PermissionRecord).scope is scope
    expired = asking()
    expired.apply(RequestWithdrawn("q1", 5.0))
    expired.settle_permission(kind=kind)
    assert expired.all_of(PermissionRecord)[0].scope is scope


def test_a_settled_request_stays_settled() -> None:
    session = asking()
    session.settle_permission()
    before = session.transcript.entries
    session.ask_permission()
    session.settle_permission()
    session.settle_permission("unknown")
    assert session.transcript.requests == ()
    assert session.transcript.entries == before


def test_a_tool_waits_for_all_its_requests() -> None:
    session = asking()
    session.ask_permission("q2")
    session.settle_permission("q1")
    assert session.only(ToolCall).state is ToolState.WAITING
    session.settle_permission("q2")
    assert [call.state for call in session.all_of(ToolCall)] == [ToolState.RUNNING]


def test_a_request_may_come_before_its_tool_call() -> None:
    session = ToldSession()
    session.ask()
    prompt = {"kind": "custom-tool", "toolName": "weather", "toolCallId": "c1", "intention": "Look"}
    session.tell("permission.requested", requestId="q1", promptRequest=prompt)
    call = session.only(ToolCall)
    assert (call.name, call.intention, call.state) == ("weather", "Look", ToolState.WAITING)
    session.settle_permission()
    assert session.all_of(ToolCall)[0].state is ToolState.ANNOUNCED
    session.start_tool(name="weather")
    assert session.all_of(ToolCall)[0].state is ToolState.RUNNING


def test_a_call_that_has_ended_is_not_the_one_that_asks() -> None:
    session = asking()
    session.settle_permission()
    session.end_tool(content="done")
    session.ask_permission("q2")
    assert [call.state for call in session.all_of(ToolCall)] == [ToolState.SUCCEEDED]
    session.settle_permission("q2")
    session.tell("assistant.turn_start", turnId="1")
    session.ask_permission("q3")
    assert [call.state for call in session.all_of(ToolCall)] == [ToolState.SUCCEEDED, ToolState.WAITING]


def test_what_a_hook_has_decided_asks_nobody() -> None:
    session = ToldSession()
    session.ask_permission(resolvedByHook=True)
    session.settle_permission()
    assert session.transcript.requests == ()
    assert session.entries == []


def test_a_request_without_a_tool_call_and_of_an_agent() -> None:
    session = ToldSession()
    prompt = {"kind": "url", "url": "http://x"}
    session.tell("permission.requested", agent="a1", requestId="q1", promptRequest=prompt)
    (request,) = session.transcript.requests
    assert isinstance(request, PermissionRequest)
    assert request.subject == UrlPermission("url", {"url": "http://x"})
    assert request.agent_id == "a1"
    # The main agent's idle says nothing of the sub-agent that asks.
    session.tell("assistant.idle", ephemeral=True)
    assert len(session.transcript.requests) == 1
    session.tell("session.idle", ephemeral=True)
    assert session.only(PermissionRecord).outcome is PermissionOutcome.EXPIRED


@pytest.mark.fault(9)
@pytest.mark.parametrize("end", [HistoryLoaded(), ConnectionLost(9.0)])
def test_requests_do_not_outlive_the_process_that_asked(end: HistoryLoaded | ConnectionLost) -> None:
    session = asking()
    ask_question(session, "q2")
    session.apply(end)
    assert session.transcript.requests == ()
    assert session.only(PermissionRecord).outcome is PermissionOutcome.EXPIRED
    assert session.only(QuestionRecord).dismissed
    assert session.only(ToolCall).state is ToolState.CANCELLED


def test_a_session_that_still_runs_keeps_its_requests() -> None:
    session = asking()
    session.apply(HistoryLoaded(still_running=True))
    assert len(session.transcript.requests) == 1


def test_a_refused_answer_closes_the_request_until_the_server_tells_more() -> None:
    session = asking()
    session.apply(RequestWithdrawn("q1", 5.0))
    record = session.only(PermissionRecord)
    assert (record.outcome, record.timestamp) == (PermissionOutcome.EXPIRED, 5.0)
    session.apply(RequestWithdrawn("q1", 6.0))
    assert session.changes == ()
    session.settle_permission(kind="approved")
    assert session.all_of(PermissionRecord)[0].outcome is PermissionOutcome.APPROVED


def test_a_question_is_answered() -> None:
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "ask_user", arguments={"question": "Which?"})
    ask_question(session, choices=["Red", "Blue", 3], allowFreeform=False, toolCallId="c1")
    (question,) = session.transcript.requests
    assert isinstance(question, Question)
    assert (question.choices, question.allow_freeform) == (("Red", "Blue"), False)
    assert session.only(ToolCall).state is ToolState.WAITING
    session.tell("user_input.completed", ephemeral=True, requestId="q1", answer="Blue")
    session.end_tool(content="User selected: Blue")
    record = session.only(QuestionRecord)
    assert (record.id, record.question, record.answer, record.dismissed) == (
        "question-c1",
        "Which?",
        "Blue",
        False,
    )
    ask_question(session, toolCallId="c1")
    assert session.transcript.requests == ()


@pytest.mark.parametrize("answered_by_us", [True, False])
def test_a_question_that_outlived_a_loss_is_open_once_more(answered_by_us: bool) -> None:
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "ask_user", arguments={"question": "Which?"})
    ask_question(session, toolCallId="c1")
    session.apply(ConnectionLost(at=1.0))
    assert list(session.transcript.requests) == []
    assert session.only(QuestionRecord).has_expired
    session.apply(ConnectionRestored(at=2.0, is_running=True))
    if answered_by_us:
        ask_question(session, toolCallId="c1")
        assert len(session.transcript.requests) == 1
        assert session.all_of(QuestionRecord) == []
        session.tell("user_input.completed", ephemeral=True, requestId="q1", answer="Blue")
    session.end_tool(content="User selected: Blue")
    record = session.only(QuestionRecord)
    assert (record.answer, record.dismissed, record.has_expired) == ("Blue", False, False)
    ask_question(session, toolCallId="c1")
    assert session.transcript.requests == ()


def test_an_old_server_names_neither_call_nor_answer() -> None:
    session = ToldSession("0.0.423")
    session.ask()
    session.start_tool("c0", "ask_user", arguments={"question": "Other?"})
    session.start_tool("c1", "ask_user", arguments={"question": "Which?"})
    ask_question(session)
    assert session.transcript.requests[0].tool_call_id == "c1"
    session.tell("user_input.completed", ephemeral=True, requestId="q1")
    assert session.all_of(QuestionRecord) == []
    session.end_tool(content="User responded: Teal")
    assert session.only(QuestionRecord).answer == "Teal"


def test_a_question_nobody_knows_the_call_of() -> None:
    session = ToldSession()
    ask_question(session)
    session.tell("user_input.completed", ephemeral=True, requestId="q9", answer="x")
    assert len(session.transcript.requests) == 1
    session.tell("user_input.completed", ephemeral=True, requestId="q1", dismissed=True)
    record = session.only(QuestionRecord)
    assert (record.id, record.dismissed) == ("question-q1", True)
