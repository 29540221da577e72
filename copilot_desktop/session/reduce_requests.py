"""Permission requests and questions: open while they wait, entries once settled.

What is left open ends here as well, of whatever kind it is.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from copilot_desktop.protocol.events import (
    PermissionCompleted,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
)
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionRequest,
    PermissionScope,
    Question,
)
from copilot_desktop.protocol.requests import OAuthLogin, OpenRequest, PlanApproval
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, PermissionRecord, QuestionRecord, ToolCall, ToolState
from copilot_desktop.session.reduce_open_requests import close_request, open_request, waiting
from copilot_desktop.session.reduce_tools import change_tool


class Ending(Enum):
    """What has come to its end: the main agent's turn, all work, or the process."""

    MAIN_TURN = "main-turn"
    EVERY_TURN = "every-turn"
    LIFE = "life"


def permission_requested(draft: Draft, event: PermissionRequested) -> None:
    request = event.request
    if event.resolved_by_hook or not _may_open(draft, _permission_record_id(request.request_id)):
        return
    if request.tool_call_id:

        def update(entry: ToolCall) -> ToolCall:
            if entry.state.is_settled:
                return entry
            name = entry.name
            if not name and isinstance(request.subject, OtherPermission):
                tool_name = request.subject.fields.get("toolName")
                name = tool_name if isinstance(tool_name, str) else ""
            intention = entry.intention or request.subject.intention
            return replace(entry, name=name, intention=intention, state=ToolState.WAITING)

        change_tool(draft, request.tool_call_id, request.agent_id, update, is_same=_never_same)
    open_request(draft, request)


def _may_open(draft: Draft, record_id: EntryId) -> bool:
    record = draft.find(record_id)
    match record:
        case PermissionRecord(outcome=PermissionOutcome.EXPIRED) | QuestionRecord(has_expired=True):
            # We had concluded that when the connection was lost; the server still waits.
            draft.remove(record_id)
            return True
    return record is None


def _never_same(entry: ToolCall) -> bool:
    # A call that has ended asks for nothing.
    return False


def permission_completed(draft: Draft, event: PermissionCompleted) -> None:
    for request in draft.get("requests"):
        if isinstance(request, PermissionRequest) and request.request_id == event.request_id:
            close_request(draft, request)
            _record_permission(draft, request, event.outcome, event.feedback, event.timestamp, event.scope)
            return
    record = draft.find(_permission_record_id(event.request_id))
    if isinstance(record, PermissionRecord) and record.outcome is PermissionOutcome.EXPIRED:
        # We had concluded that; the server knows.
        draft.put(
            replace(
                record,
                outcome=event.outcome,
                feedback=event.feedback,
                timestamp=event.timestamp,
                scope=event.scope,
            )
        )


def _permission_record_id(request_id: str) -> EntryId:
    return EntryId(f"permission-{request_id}")


def _record_permission(
    draft: Draft,
    request: PermissionRequest,
    outcome: PermissionOutcome,
    feedback: str = "",
    timestamp: float | None = None,
    scope: PermissionScope = PermissionScope.ONCE,
) -> None:
    draft.add(
        PermissionRecord(
            id=draft.free_id(_permission_record_id(request.request_id)),
            subject=request.subject,
            outcome=outcome,
            feedback=feedback,
            tool_call_id=request.tool_call_id,
            timestamp=timestamp,
            agent_id=request.agent_id,
            scope=scope,
        )
    )


def question_asked(draft: Draft, event: QuestionAsked) -> None:
    question = event.question
    if not question.tool_call_id:
        # Old servers do not name the call; it is the one that asks just this.
        question = replace(question, tool_call_id=_asking_tool(draft, question.question))
    if not _may_open(draft, _question_record_id(draft, question)):
        return
    if question.tool_call_id:
        change_tool(draft, question.tool_call_id, question.agent_id, waiting, is_same=_never_same)
    open_request(draft, question)


def _asking_tool(draft: Draft, text: str) -> str:
    for tool_call_id, entry_id in draft.progress.tools.items():
        entry = draft.find(entry_id)
        if not isinstance(entry, ToolCall) or entry.name != "ask_user" or entry.state.is_settled:
            continue
        if entry.arguments.get("question") == text:
            return tool_call_id
    return ""


def _question_record_id(draft: Draft, question: Question) -> EntryId:
    entry_id = draft.progress.tools.get(question.tool_call_id)
    return EntryId(f"question-{entry_id or question.tool_call_id or question.request_id}")


def question_completed(draft: Draft, event: QuestionCompleted) -> None:
    for question in draft.get("requests"):
        if isinstance(question, Question) and question.request_id == event.request_id:
            close_request(draft, question)
            # The tool's result will tell what this event does not.
            if event.answer is not None or event.dismissed or not question.tool_call_id:
                _record_question(draft, question, event.answer or "", event.timestamp)
            return


def _record_question(
    draft: Draft,
    question: Question,
    answer: str,
    timestamp: float | None = None,
    *,
    has_expired: bool = False,
) -> None:
    record_id = _question_record_id(draft, question)
    if draft.find(record_id) is None:
        draft.add(
            QuestionRecord(
                id=record_id,
                question=question.question,
                answer=answer,
                dismissed=not answer,
                timestamp=timestamp,
                agent_id=question.agent_id,
                has_expired=has_expired,
            )
        )


def withdraw_request(draft: Draft, request: OpenRequest, timestamp: float | None = None) -> None:
    """Nobody waits for this answer any more."""
    close_request(draft, request)
    if isinstance(request, PermissionRequest):
        _record_permission(draft, request, PermissionOutcome.EXPIRED, timestamp=timestamp)
    elif isinstance(request, Question):
        _record_question(draft, request, "", timestamp, has_expired=True)


def expire_requests(draft: Draft, ended: Ending) -> None:
    """Something has ended, and what it asked for with it; by the rules of `client.open_requests`."""
    for request in draft.get("requests"):
        if _has_ended(request, ended):
            withdraw_request(draft, request)


def _has_ended(request: OpenRequest, ended: Ending) -> bool:
    match ended:
        case Ending.MAIN_TURN:
            return not request.agent_id and isinstance(request, (PermissionRequest, Question, PlanApproval))
        case Ending.EVERY_TURN:
            # A login is asked for by a server, not by a turn.
            return not isinstance(request, OAuthLogin)
        case Ending.LIFE:
            return True
