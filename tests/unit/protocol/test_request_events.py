"""Forms, plans, limits and logins: read from whatever comes, answered in the server's words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol import events
from copilot_desktop.protocol.decisions import ALLOW_ONCE
from copilot_desktop.protocol.elicitation import (
    Elicitation,
    ElicitationAction,
    ElicitationAnswer,
    FormField,
    check_value,
)
from copilot_desktop.protocol.events import UnknownEvent, parse_event
from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.protocol.request_answers import answer_call, question_response
from copilot_desktop.protocol.request_events import CLOSING, OPENING, closed, opened
from copilot_desktop.protocol.requests import (
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAction,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    OAuthToken,
    PlanAnswer,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
    approve_plan,
    reject_plan,
)
from tests.support import recordings

ID = RequestId("r")


def parse(kind: str, **data: Any) -> Any:
    return parse_event({"event": {"type": kind, "agentId": "a1", "data": {"requestId": "r", **data}}})


def form(**properties: Any) -> Elicitation:
    """A form with these fields, all of them required."""
    schema = {"type": "object", "properties": properties, "required": [*properties, 5]}
    request = parse("elicitation.requested", message="?", requestedSchema=schema).request
    assert isinstance(request, Elicitation)
    return request


def field_of(**schema: Any) -> FormField:
    (field,) = form(x=schema).fields
    return field


def test_recorded_plans() -> None:
    told = {
        name: [
            event
            for session in recordings.events(name)
            for event in session
            if isinstance(event, events.PlanApprovalRequested | events.PlanApprovalCompleted)
        ]
        for name in ("plan-mode-exit", "plan-mode-reject")
    }
    asked, approved = told["plan-mode-exit"]
    assert isinstance(asked, events.PlanApprovalRequested)
    plan = asked.request
    assert (plan.summary, plan.plan) == ("- Do X\n- Do Y", "# Plan\n\n1. Do X\n2. Do Y\n")
    assert plan.actions == ("autopilot", "interactive", "exit_only")
    assert (plan.recommended, plan.tool_call_id, plan.model) == ("interactive", "call_2", "fake-model")
    assert isinstance(approved, events.PlanApprovalCompleted)
    assert (approved.request_id, approved.is_approved, approved.action) == (
        plan.request_id,
        True,
        "interactive",
    )
    rejected = told["plan-mode-reject"][1]
    assert isinstance(rejected, events.PlanApprovalCompleted)
    assert (rejected.is_approved, rejected.feedback) == (False, "Add tests first")


def test_what_needs_an_account() -> None:
    switch = parse("auto_mode_switch.requested", errorCode="rate_limited", retryAfterSeconds=60)
    assert switch.request == AutoModeSwitch(ID, "rate_limited", 60.0, agent_id="a1")
    assert parse("auto_mode_switch.completed", response="yes").response == "yes"
    limits = parse("session_limits_exhausted.requested", usedAiCredits=30.5, maxAiCredits=30)
    assert limits.request == LimitsExhausted(ID, 30.5, 30.0, agent_id="a1")
    assert parse("session_limits_exhausted.completed", response={"action": "add"}).action == "add"
    sampling = parse("sampling.requested", serverName="s", mcpRequestId=7, request={"messages": []})
    assert sampling.request == Sampling(ID, "s", 7, {"messages": []}, agent_id="a1")
    login = parse(
        "mcp.oauth_required",
        serverName="s",
        serverUrl="https://s",
        reason="refresh",
        runtimeRefreshSupported=True,
        staticClientConfig={"clientId": "c", "clientSecret": "hidden", "scope": "one"},
        resourceMetadata="{}",
        wwwAuthenticateParams={"resourceMetadataUrl": "https://m", "scope": "two"},
    ).request
    assert login == OAuthLogin(
        ID, "s", "https://s", "refresh", "c", "two", "https://m", "{}", can_refresh=True, agent_id="a1"
    )
    assert "hidden" not in repr(login)
    assert parse("mcp.oauth_completed", outcome="token").outcome == "token"


KINDS = [
    "elicitation.requested",
    "elicitation.completed",
    "exit_plan_mode.requested",
    "exit_plan_mode.completed",
    "auto_mode_switch.requested",
    "auto_mode_switch.completed",
    "session_limits_exhausted.requested",
    "session_limits_exhausted.completed",
    "sampling.requested",
    "sampling.completed",
    "mcp.oauth_required",
    "mcp.oauth_completed",
]


@pytest.mark.parametrize("kind", KINDS)
def test_without_an_id_nobody_could_answer(kind: str) -> None:
    for data in ({}, {"requestId": 5}, {"requestId": ""}):
        event = parse_event({"event": {"type": kind, "data": data}})
        assert isinstance(event, UnknownEvent)
        assert event.type == kind
    bare = parse(kind)
    assert not isinstance(bare, UnknownEvent)
    assert (bare.type, bare.agent_id) == (kind, "a1")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from(
    [
        "message",
        "mode",
        "url",
        "requestedSchema",
        "properties",
        "required",
        "type",
        "enum",
        "enumNames",
        "oneOf",
        "anyOf",
        "items",
        "default",
        "minLength",
        "maxLength",
        "minimum",
        "summary",
        "planContent",
        "actions",
        "approved",
        "selectedAction",
        "response",
        "action",
        "content",
        "usedAiCredits",
        "retryAfterSeconds",
        "serverName",
        "mcpRequestId",
        "staticClientConfig",
        "reason",
    ]
)
_ODD = st.recursive(_JSON, lambda inner: st.dictionaries(_NAMES, inner, max_size=4), max_leaves=12)


@given(st.sampled_from(KINDS), st.dictionaries(_NAMES, _ODD, max_size=5))
def test_odd_data_is_read_all_the_same(kind: str, data: dict[str, Any]) -> None:
    event = parse(kind, **data)
    assert event.type == kind
    request = opened(event)
    assert (request is None) is (type(event) in CLOSING)
    assert (type(event) in OPENING) is (closed(event) == "")
    if isinstance(request, Elicitation):
        for field in request.fields:
            assert field.default is None or check_value(field, field.default) is None


# ---- answering -------------------------------------------------------------------------------

PLAN = PlanApproval(ID, "s", actions=("interactive", "autopilot"))
LOGIN = OAuthLogin(ID)


@pytest.mark.parametrize(
    ("request_", "answer", "method", "params"),
    [
        (
            Elicitation(ID, "?"),
            ElicitationAnswer(ElicitationAction.DECLINE, {"ignored": 1}),
            "session.ui.handlePendingElicitation",
            {"result": {"action": "decline"}},
        ),
        (
            PLAN,
            approve_plan("autopilot", approves_edits=True),
            "session.ui.handlePendingExitPlanMode",
            {"response": {"approved": True, "selectedAction": "autopilot", "autoApproveEdits": True}},
        ),
        (
            PLAN,
            reject_plan("Tests first"),
            "session.ui.handlePendingExitPlanMode",
            {"response": {"approved": False, "feedback": "Tests first"}},
        ),
        (
            AutoModeSwitch(ID),
            AutoModeAnswer.NO,
            "session.ui.handlePendingAutoModeSwitch",
            {"response": "no"},
        ),
        (
            LimitsExhausted(ID),
            LimitsAnswer(LimitsAction.UNSET),
            "session.ui.handlePendingSessionLimitsExhausted",
            {"response": {"action": "unset"}},
        ),
        (Sampling(ID), SamplingAnswer(), "session.ui.handlePendingSampling", {}),
        (
            Sampling(ID),
            SamplingAnswer({"role": "assistant"}),
            "session.ui.handlePendingSampling",
            {"response": {"role": "assistant"}},
        ),
        (
            LOGIN,
            OAuthToken("t", "bearer", 60),
            "session.mcp.oauth.handlePendingRequest",
            {"result": {"kind": "token", "accessToken": "t", "tokenType": "bearer", "expiresIn": 60}},
        ),
        (
            LOGIN,
            OAuthChoice.CANCELLED,
            "session.mcp.oauth.handlePendingRequest",
            {"result": {"kind": "cancelled"}},
        ),
    ],
)
def test_what_answers_what(request_: Any, answer: Any, method: str, params: dict[str, Any]) -> None:
    assert answer_call(request_, answer) == (method, {"requestId": "r", **params})


@pytest.mark.parametrize(
    ("request_", "answer", "why"),
    [
        (PLAN, ALLOW_ONCE, "cannot answer"),
        (Question(ID, "?"), approve_plan(), "cannot answer"),
        (PLAN, approve_plan("exit_only"), "none of"),
        (PLAN, PlanAnswer(is_approved=False, action="interactive"), "nothing to do"),
        (PLAN, PlanAnswer(is_approved=True, feedback="x"), "rejected plan"),
        (LOGIN, OAuthChoice.REFRESH, "renew"),
        (LOGIN, OAuthToken(""), "empty"),
        (form(x={"type": "string"}), ElicitationAnswer(ElicitationAction.ACCEPT), "x: missing"),
    ],
)
def test_what_cannot_answer(request_: Any, answer: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        answer_call(request_, answer)


@pytest.mark.parametrize(
    ("action", "amount"),
    [
        (LimitsAction.ADD, None),
        (LimitsAction.SET, None),
        (LimitsAction.UNSET, 1.0),
        (LimitsAction.CANCEL, 1.0),
        (LimitsAction.ADD, 0.0),
        (LimitsAction.SET, -1.0),
        (LimitsAction.SET, float("nan")),
        (LimitsAction.SET, float("inf")),
    ],
)
def test_limits_that_make_no_sense(action: LimitsAction, amount: float | None) -> None:
    with pytest.raises(ValueError, match="credits"):
        LimitsAnswer(action, amount)


def test_a_token_is_never_printed() -> None:
    assert "secret" not in repr(OAuthToken("secret"))


def test_answers_to_questions() -> None:
    open_question = Question(ID, "?", ("a", "b"))
    closed_question = Question(ID, "?", ("a", "b"), allow_freeform=False)
    assert question_response(open_question, QuestionAnswer("c")) == {"answer": "c", "wasFreeform": True}
    assert question_response(open_question, QuestionAnswer("a")) == {"answer": "a", "wasFreeform": False}
    assert question_response(closed_question, QuestionAnswer(dismissed=True)) == {"dismissed": True}
    with pytest.raises(ValueError, match="none of the choices"):
        question_response(closed_question, QuestionAnswer("c"))
