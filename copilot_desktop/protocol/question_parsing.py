"""Reading the events of permission requests and of the agent's questions.

`PARSERS` is a part of the table in `protocol.events`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from copilot_desktop.protocol.event_reading import Envelope, needed
from copilot_desktop.protocol.event_types import (
    PermissionCompleted,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
    SessionEvent,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permission_parsing import (
    parse_outcome,
    parse_permission_request,
    parse_scope,
    rule_text,
)
from copilot_desktop.protocol.permissions import Question, RequestId


def _permission_requested(envelope: Envelope, data: JsonFields) -> SessionEvent:
    needed(data, "requestId")
    return PermissionRequested(
        **envelope,
        request=parse_permission_request(data, agent_id=envelope["agent_id"]),
        resolved_by_hook=data.flag("resolvedByHook"),
    )


def _permission_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    result = data.inner("result")
    return PermissionCompleted(
        **envelope,
        request_id=needed(data, "requestId"),
        outcome=parse_outcome(result.text("kind")),
        feedback=result.text("feedback"),
        tool_call_id=data.text("toolCallId"),
        scope=parse_scope(result.text("kind")),
        result=result.text("kind"),
        reason=result.text("message") or result.text("reason"),
        rules=tuple(filter(None, map(rule_text, result.items("rules")))),
        approval=result.inner("approval").raw,
    )


def _question_asked(envelope: Envelope, data: JsonFields) -> SessionEvent:
    question = Question(
        request_id=RequestId(needed(data, "requestId")),
        question=data.text("question"),
        choices=data.texts("choices"),
        allow_freeform=data.flag("allowFreeform", default=True),
        tool_call_id=data.text("toolCallId"),
        agent_id=envelope["agent_id"],
    )
    return QuestionAsked(**envelope, question=question)


def _question_completed(envelope: Envelope, data: JsonFields) -> SessionEvent:
    return QuestionCompleted(
        **envelope,
        request_id=needed(data, "requestId"),
        answer=data.text("answer") if "answer" in data else None,
        dismissed=data.flag("dismissed"),
    )


PARSERS: Final[Mapping[str, Callable[[Envelope, JsonFields], SessionEvent]]] = {
    "permission.requested": _permission_requested,
    "permission.completed": _permission_completed,
    "user_input.requested": _question_asked,
    "user_input.completed": _question_completed,
}
