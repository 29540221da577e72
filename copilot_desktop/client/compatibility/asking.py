"""The questions that old servers put as requests, and how events and commands say the same."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from copilot_desktop.client.compatibility.old_words import NOT_ASKED, old_decision, outcome, with_prompt
from copilot_desktop.jsonrpc.connection import NO_REPLY
from copilot_desktop.protocol import methods

Params = Mapping[str, Any]


class Request(Protocol):
    """`Connection.request`: calls a method of the server."""

    async def __call__(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any: ...


@dataclass(frozen=True, slots=True)
class Ask:
    """One kind of question.

    Attributes:
        request: the method by which old servers ask; answered in its reply.
        command: the method by which the layers above answer.
        requested, completed: types of the events that begin and end it.
        event: makes the event's data, without the id, of the request's parameters.
        reply: makes the reply of the command's parameters.
        outcome: makes the data of the closing event, without the id, of the command's parameters.
        text: what both the request and the server's own event about it carry.
        given_up: the reply when nobody waits for an answer any more; never an error.
        cancelled: the data of the closing event then.
    """

    request: str
    command: str
    requested: str
    completed: str
    event: Callable[[Params], dict[str, Any]]
    reply: Callable[[Params], Any]
    outcome: Callable[[Params], dict[str, Any]]
    text: str = ""
    given_up: Any = NO_REPLY
    cancelled: Mapping[str, Any] = field(default_factory=dict)


def _without_session(params: Params) -> dict[str, Any]:
    return {name: value for name, value in params.items() if name != "sessionId"}


def _tool_reply(params: Params) -> Any:
    if "result" in params:
        return {"result": params["result"]}
    # Protocol 2 knows results only; one without a text leaves the tool call unfinished.
    text = "Tool execution failed"
    error = str(params.get("error") or text)
    return {"result": {"textResultForLlm": text, "resultType": "failure", "error": error}}


def _answer(params: Params) -> dict[str, Any]:
    response = params.get("response")
    if not isinstance(response, Mapping) or response.get("dismissed"):
        # The reply has no other way to say it.
        return {"answer": "", "wasFreeform": True}
    return dict(response)


def _response(params: Params) -> dict[str, Any]:
    response = params.get("response")
    return dict(response) if isinstance(response, Mapping) else {}


def _switch(params: Params) -> dict[str, Any]:
    return {"response": params.get("response", "no")}


PERMISSION: Final = Ask(
    request="permission.request",
    command=methods.HANDLE_PERMISSION,
    requested="permission.requested",
    completed="permission.completed",
    event=lambda params: with_prompt(_without_session(params)),
    reply=lambda params: {"result": old_decision(params.get("result"))},
    outcome=lambda params: {"result": outcome(params.get("result"))},
    given_up={"result": NOT_ASKED},
    cancelled={"result": {"kind": "cancelled"}},
)
TOOL_CALL: Final = Ask(
    request="tool.call",
    command=methods.TOOLS_HANDLE_CALL,
    requested="external_tool.requested",
    completed="external_tool.completed",
    event=dict,
    reply=_tool_reply,
    outcome=lambda _params: {},
    given_up={"result": {"textResultForLlm": "The call was cancelled.", "resultType": "failure"}},
)
QUESTION: Final = Ask(
    request=methods.USER_INPUT_REQUEST,
    command=methods.HANDLE_USER_INPUT,
    requested="user_input.requested",
    completed="user_input.completed",
    event=_without_session,
    reply=_answer,
    outcome=_response,
    text="question",
    given_up={"answer": "", "wasFreeform": True},
    cancelled={"dismissed": True},
)
PLAN: Final = Ask(
    request=methods.EXIT_PLAN_MODE_REQUEST,
    command=methods.HANDLE_EXIT_PLAN_MODE,
    requested="exit_plan_mode.requested",
    completed="exit_plan_mode.completed",
    event=_without_session,
    reply=_response,
    outcome=_response,
    text="summary",
    given_up={"approved": False},
    cancelled={"approved": False},
)
AUTO_MODE_SWITCH: Final = Ask(
    request="autoModeSwitch.request",
    command=methods.HANDLE_AUTO_MODE_SWITCH,
    requested="auto_mode_switch.requested",
    completed="auto_mode_switch.completed",
    event=_without_session,
    reply=_switch,
    outcome=_switch,
    text="errorCode",
    given_up={"response": "no"},
    cancelled={"response": "no"},
)


@dataclass(eq=False, slots=True)
class Asked:
    """A request of the server that waits for its reply.

    Attributes:
        request_id: made up by us; the events and commands name it.
        server_id: by which the server's own events name the same question, "" when they do not.
    """

    ask: Ask
    session_id: str
    params: Params
    reply: asyncio.Future[Any]
    request_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    server_id: str = ""


def made_event(kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return an event as a server would have sent it."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {
        "type": kind,
        "data": dict(data),
        "id": str(uuid.uuid4()),
        "timestamp": now,
        "parentId": None,
        "ephemeral": True,
    }
