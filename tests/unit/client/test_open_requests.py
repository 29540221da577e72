"""What a session waits for, and the one way to answer it."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.decisions import ALLOW_ONCE, allow_for_session
from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.events import PermissionRequested, QuestionAsked, parse_event
from copilot_desktop.protocol.grants import FolderGrant
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PathPermission,
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
    ShellPermission,
)
from copilot_desktop.protocol.requests import (
    LimitsAction,
    LimitsAnswer,
    OpenRequest,
    PlanApproval,
    QuestionAnswer,
    approve_plan,
)
from copilot_desktop.session.local_events import RequestWithdrawn
from tests.support.fake_caller import FakeCaller, answering, raising


def event(kind: str, *, agent: str = "", **data: Any) -> dict[str, Any]:
    return {"event": {"type": kind, "agentId": agent, "data": data}}


def permission(request_id: str = "p", command: str = "ls", **more: Any) -> dict[str, Any]:
    prompt = {"kind": "commands", "fullCommandText": command}
    return event("permission.requested", requestId=request_id, promptRequest=prompt, **more)


def plan(request_id: str = "n", **more: Any) -> dict[str, Any]:
    return event("exit_plan_mode.requested", requestId=request_id, actions=["interactive"], **more)


def form(request_id: str = "f") -> dict[str, Any]:
    schema = {"properties": {"age": {"type": "integer"}}, "required": ["age"]}
    return event("elicitation.requested", requestId=request_id, message="?", requestedSchema=schema)


def limits(request_id: str = "l") -> dict[str, Any]:
    return event("session_limits_exhausted.requested", requestId=request_id, usedAiCredits=2, maxAiCredits=1)


def login(request_id: str = "o") -> dict[str, Any]:
    return event("mcp.oauth_required", requestId=request_id, serverName="s")


class Followed:
    """The list, told events as they come on the wire."""

    def __init__(self, *params: dict[str, Any]) -> None:
        self.requests = OpenRequests()
        for item in params:
            self.tell(item)

    def tell(self, params: dict[str, Any]) -> bool:
        parsed = parse_event(params)
        assert parsed is not None
        return self.requests.note(parsed)

    @property
    def ids(self) -> list[str]:
        return [request.request_id for request in self.requests.items]


def everything() -> list[dict[str, Any]]:
    return [
        permission(),
        event("user_input.requested", requestId="q", question="?"),
        form(),
        plan(),
        event("auto_mode_switch.requested", requestId="a"),
        limits(),
        event("sampling.requested", requestId="s", serverName="x"),
        login(),
    ]


COMPLETED = {
    "p": "permission.completed",
    "q": "user_input.completed",
    "f": "elicitation.completed",
    "n": "exit_plan_mode.completed",
    "a": "auto_mode_switch.completed",
    "l": "session_limits_exhausted.completed",
    "s": "sampling.completed",
    "o": "mcp.oauth_completed",
}


def test_every_kind_is_open_until_its_own_event_closes_it() -> None:
    followed = Followed(*everything())
    assert followed.ids == list(COMPLETED)
    for request_id, kind in COMPLETED.items():
        assert followed.tell(event(kind, requestId=request_id))
        assert request_id not in followed.ids
        assert not followed.tell(event(kind, requestId=request_id))
    assert followed.ids == []


def test_a_repetition_opens_nothing() -> None:
    followed = Followed(permission())
    assert not followed.tell(permission())
    followed.tell(event("permission.completed", requestId="p"))
    assert not followed.tell(permission())
    assert followed.ids == []
    followed.requests.clear()
    assert followed.tell(permission()), "another process may use the id again"


def test_what_a_hook_decided_waits_for_nobody() -> None:
    assert Followed(permission(resolvedByHook=True)).ids == []


def test_the_newest_word_counts() -> None:
    followed = Followed(permission(), permission(command="rm x"))
    (request,) = followed.requests.items
    assert isinstance(request, PermissionRequest)
    assert getattr(request.subject, "command", "") == "rm x"


@pytest.mark.parametrize(
    ("end", "left"),
    [
        # A sub-agent goes on when the main agent is idle; forms may come from elsewhere.
        (event("assistant.idle"), ["sub", "f", "a", "l", "s", "o"]),
        (event("assistant.idle", agent="x"), ["p", "q", "f", "n", "a", "l", "s", "o", "sub"]),
        (event("session.idle"), ["o"]),
        (event("session.shutdown"), []),
    ],
)
def test_ends(end: dict[str, Any], left: list[str]) -> None:
    sub = permission("sub")
    sub["event"]["agentId"] = "x"
    followed = Followed(*everything(), sub)
    followed.tell(end)
    assert sorted(followed.ids) == sorted(left)


def test_what_is_remembered_has_a_bound() -> None:
    followed = Followed()
    for number in range(1000):
        followed.tell(permission(str(number)))
        followed.tell(event("permission.completed", requestId=str(number)))
    assert len(vars(followed.requests)["_settled"]) == 256


# ---- answering -------------------------------------------------------------------------------


class FakeServer(FakeCaller):
    def release(self, session_id: str) -> None:
        del session_id


def attached(tmp_path: Any, *params: dict[str, Any]) -> tuple[Session, FakeServer]:
    caller = FakeServer()
    session = Session(caller, "s1", SessionOptions(tmp_path, "m"), is_new=True)
    for item in params:
        session.receive(item)
    return session, caller


def outside(request_id: str = "p") -> dict[str, Any]:
    prompt = {"kind": "path", "accessKind": "read", "paths": ["/srv/data/a"]}
    return event("permission.requested", requestId=request_id, promptRequest=prompt)


def only(session: Session) -> OpenRequest:
    (request,) = session.requests
    return request


async def test_each_kind_is_answered_by_its_method(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, permission(), plan(), form(), limits())
    asked, plan_, form_, limits_ = session.requests
    assert isinstance(asked, PermissionRequest)
    assert isinstance(plan_, PlanApproval)
    assert isinstance(form_, Elicitation)
    assert await session.answer(asked, allow_for_session(asked))
    assert await session.answer(plan_, approve_plan("interactive"))
    assert await session.answer(form_, ElicitationAnswer(ElicitationAction.ACCEPT, {"age": 3}))
    assert await session.answer(limits_, LimitsAnswer(LimitsAction.ADD, 5))
    approval = {"kind": "commands", "commandIdentifiers": ["ls"]}
    assert caller.calls == [
        (
            "session.permissions.handlePendingPermissionRequest",
            {
                "sessionId": "s1",
                "requestId": "p",
                "result": {"kind": "approve-for-session", "approval": approval},
            },
        ),
        (
            "session.ui.handlePendingExitPlanMode",
            {
                "sessionId": "s1",
                "requestId": "n",
                "response": {"approved": True, "selectedAction": "interactive"},
            },
        ),
        (
            "session.ui.handlePendingElicitation",
            {"sessionId": "s1", "requestId": "f", "result": {"action": "accept", "content": {"age": 3}}},
        ),
        (
            "session.ui.handlePendingSessionLimitsExhausted",
            {"sessionId": "s1", "requestId": "l", "response": {"action": "add", "additionalAiCredits": 5}},
        ),
    ]


async def test_an_answer_that_does_not_fit_is_not_sent(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, form())
    request = only(session)
    with pytest.raises(ValueError, match="age: missing"):
        await session.answer(request, ElicitationAnswer(ElicitationAction.ACCEPT, {}))
    with pytest.raises(ValueError, match="cannot answer"):
        await session.answer(request, ALLOW_ONCE)
    assert caller.calls == []
    assert session.requests == (request,)


async def test_an_answer_too_late_is_not_sent(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, permission())
    request = only(session)
    session.receive(permission(command="rm x"))
    assert not await session.answer(request, ALLOW_ONCE), "it asks for something else by now"
    request = only(session)
    session.receive(event("permission.completed", requestId="p"))
    assert not await session.answer(request, ALLOW_ONCE)
    assert not await session.answer_permission(RequestId("p"), ALLOW_ONCE)
    assert caller.calls == []


async def test_somebody_else_was_faster(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, permission())
    caller.replies["session.permissions.handlePendingPermissionRequest"] = answering({"success": False})
    told: list[Any] = []
    session.on(told.append, RequestWithdrawn)
    assert not await session.answer_permission(RequestId("p"), PermissionDecision(DecisionKind.DENY))
    assert [withdrawn.request_id for withdrawn in told] == ["p"]
    assert session.requests == ()


async def test_a_question_is_answered_or_skipped(tmp_path: Any) -> None:
    question = event("user_input.requested", requestId="q", question="?", choices=["a"], allowFreeform=False)
    session, caller = attached(tmp_path, question)
    request = only(session)
    assert isinstance(request, Question)
    with pytest.raises(ValueError, match="none of the choices"):
        await session.answer(request, QuestionAnswer("b"))
    assert await session.answer(request, QuestionAnswer("a"))
    assert await session.answer(request, QuestionAnswer(dismissed=True))
    assert [params["response"] for _, params in caller.calls] == [
        {"answer": "a", "wasFreeform": False},
        {"dismissed": True},
    ]


async def test_questions_that_wait_are_found_in_the_log(tmp_path: Any) -> None:
    session, caller = attached(tmp_path)

    def asked(kind: str, request_id: str, **data: Any) -> dict[str, Any]:
        return {"type": kind, "ephemeral": True, "data": {"requestId": request_id, **data}}

    pages = {
        None: {
            "events": [
                asked("user_input.requested", "of an earlier turn", question="Old?"),
                {"type": "assistant.idle", "data": {}},
                asked("user_input.requested", "answered", question="Which?"),
                asked("elicitation.requested", "form", message="Fill in"),
            ],
            "hasMore": True,
            "cursor": "2",
        },
        "2": {
            "events": [
                asked("user_input.completed", "answered", answer="a"),
                asked("user_input.requested", "open", question="And this?", choices=["a", "b"]),
            ],
            "hasMore": False,
            "cursor": "3",
        },
    }

    async def read(params: dict[str, Any]) -> Any:
        assert params["includeEphemeral"] is True
        assert "assistant.message_delta" not in params["types"]
        return pages[params.get("cursor")]

    caller.replies["session.permissions.pendingRequests"] = answering({"items": []})
    caller.replies["session.eventLog.read"] = read
    told: list[Any] = []
    session.on(told.append, QuestionAsked)
    await session.restore_requests()
    await session.restore_requests()
    assert [request.request_id for request in session.requests] == ["form", "open"]
    assert [known.question.request_id for known in told] == ["open"]
    assert await session.answer_question(RequestId("open"), "b", is_freeform=False)


async def test_an_old_cli_is_asked_for_permissions_only(tmp_path: Any) -> None:
    session, caller = attached(tmp_path)
    items = [{"requestId": "r", "request": {"kind": "read", "path": "/x"}}]
    caller.replies["session.permissions.pendingRequests"] = answering({"items": items})
    lacking = MethodUnsupported("session.eventLog.read", "1.0.12", ResponseError(-32601, "Unhandled method"))
    caller.replies["session.eventLog.read"] = raising(lacking)
    await session.restore_requests()
    assert [request.request_id for request in session.requests] == ["r"]


async def test_what_waits_is_taken_up_once_more(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, permission())
    items = [
        {"requestId": request_id, "request": {"kind": "read", "path": "/x"}} for request_id in ("p", "r")
    ]
    caller.replies["session.permissions.pendingRequests"] = answering({"items": items})
    told: list[Any] = []
    session.on(told.append, PermissionRequested)
    await session.restore_requests()
    await session.restore_requests()
    assert [request.request_id for request in session.requests] == ["p", "r"]
    assert [known.request.request_id for known in told] == ["r"]


async def test_a_folder_is_allowed_before_what_is_asked_in_it(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, outside())
    asked = only(session)
    assert isinstance(asked, PermissionRequest)
    assert await session.answer(asked, allow_for_session(asked, FolderGrant("/srv/data")))
    assert caller.calls == [
        ("session.permissions.paths.add", {"sessionId": "s1", "path": "/srv/data"}),
        (
            "session.permissions.handlePendingPermissionRequest",
            {"sessionId": "s1", "requestId": "p", "result": {"kind": "approve-once"}},
        ),
    ]


async def test_a_folder_that_is_not_allowed_answers_nothing(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, outside())
    caller.replies["session.permissions.paths.add"] = answering({"success": False})
    asked = only(session)
    assert isinstance(asked, PermissionRequest)
    with pytest.raises(ResponseError):
        await session.answer(asked, allow_for_session(asked, FolderGrant("/srv/data")))
    assert caller.methods() == ["session.permissions.paths.add"]
    assert only(session) is asked


async def test_a_request_that_was_settled_meanwhile_is_not_answered(tmp_path: Any) -> None:
    session, caller = attached(tmp_path, outside())
    asked = only(session)
    assert isinstance(asked, PermissionRequest)

    async def settle(_params: dict[str, Any]) -> Any:
        session.receive(event("permission.completed", requestId="p"))
        return {"success": True}

    caller.replies["session.permissions.paths.add"] = settle
    assert not await session.answer(asked, allow_for_session(asked, FolderGrant("/srv/data")))
    assert caller.methods() == ["session.permissions.paths.add"]


@pytest.mark.parametrize("folder", ["/srv/other", "/srv/data/a", "srv/data", "/srv/data/..", ""])
def test_a_folder_holds_what_is_asked(folder: str) -> None:
    with pytest.raises(ValueError, match="does not hold"):
        FolderGrant(folder).check(PathPermission("path", {"paths": ["/srv/data/a"]}))
    with pytest.raises(ValueError, match="cannot answer"):
        FolderGrant(folder).check(ShellPermission("ls"))
