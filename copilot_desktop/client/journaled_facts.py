"""What a session was told once and the CLI may not keep: tokens of model calls, and who decided what.

Each fact is written to the journal as the events that tell it, in the form of the CLI's log, without
secrets. When history is read, those that the log lacks are put in at their time (`with_facts`).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from copilot_desktop.client.event_log import LogItem
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import (
    BudgetStop,
    ModelUsage,
    PermissionCompleted,
    PermissionModeChanged,
    PermissionRequested,
    QuestionAsked,
    QuestionCompleted,
    SessionEvent,
)
from copilot_desktop.protocol.json_fields import JsonFields, seconds
from copilot_desktop.protocol.permission_subjects import OtherPermission, ShellPermission, WritePermission
from copilot_desktop.protocol.permissions import (
    PermissionOutcome,
    PermissionRequest,
    PermissionScope,
    PermissionSubject,
    Question,
)
from copilot_desktop.protocol.turn_parsing import BUDGET_STOP
from copilot_desktop.redaction import Redactor

#: The log has a call of a model as a record of its own, told at nearly the same time.
_SAME_CALL_S: Final = 5.0

#: The server's words, see `parse_outcome` and `parse_scope`.
_RESULTS: Final[Mapping[PermissionOutcome, str]] = {
    PermissionOutcome.APPROVED: "approved",
    PermissionOutcome.DENIED_BY_USER: "denied-interactively-by-user",
    PermissionOutcome.DENIED_BY_RULE: "denied-by-rules",
    PermissionOutcome.CANCELLED: "cancelled",
    PermissionOutcome.EXPIRED: "cancelled",
}
_APPROVALS: Final[Mapping[PermissionScope, str]] = {
    PermissionScope.ONCE: "approved",
    PermissionScope.SESSION: "approved-for-session",
    PermissionScope.FOLDER: "approved-for-location",
    PermissionScope.ALWAYS: "approved-permanently",
}

#: A request may bring a whole file. What was asked and answered is kept all the same.
_MAX_DETAIL: Final = 100_000

#: The number is foreign, and a database takes no larger one.
_MOST_TOKENS: Final = 1 << 62

_log = logging.getLogger("copilot_desktop.session")


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that was told once.

    Attributes:
        at: seconds since the epoch.
        events: what tells it, as the log would have it.
    """

    at: float
    events: tuple[dict[str, Any], ...]


class JournaledFacts:
    """Writes down what one session is told.

    Args:
        journal: None keeps nothing.
        start: runs a write in the background, in the order of the calls.
        secrets: what is known to be secret in this session.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal | None,
        start: Callable[[Coroutine[Any, Any, object], str], None],
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start
        self._secrets = secrets
        self._asked: dict[str, PermissionRequest | Question] = {}
        self._answered_here: set[str] = set()
        #: The permission mode that was chosen here, and by whom.
        self._chosen_mode = ("", "")

    #: The events to be told of.
    KINDS: Final = (
        ModelUsage,
        PermissionRequested,
        PermissionCompleted,
        QuestionAsked,
        QuestionCompleted,
        PermissionModeChanged,
        BudgetStop,
    )

    def answered(self, request_id: str) -> None:
        """The person here has answered a request; its end comes as an event."""
        self._answered_here.add(request_id)

    def choosing_mode(self, mode: str, by: str) -> None:
        """A permission mode is chosen here by "person" or "session-end"; that it holds comes as an event."""
        self._chosen_mode = mode, by

    def note(self, event: SessionEvent) -> None:
        """Take note of an event."""
        if self._journal is None:
            return
        match event:
            case ModelUsage():
                self._note_usage(self._journal, event)
            case PermissionRequested():
                self._asked[event.request.request_id] = event.request
            case QuestionAsked():
                self._asked[event.question.request_id] = event.question
            case PermissionCompleted() | QuestionCompleted():
                request = self._asked.pop(event.request_id, None)
                is_ours = event.request_id in self._answered_here
                self._answered_here.discard(event.request_id)
                if isinstance(event, PermissionCompleted) and isinstance(request, PermissionRequest):
                    self._note_permission(self._journal, event, request, is_ours=is_ours)
                elif isinstance(event, QuestionCompleted) and isinstance(request, Question):
                    self._note_answer(self._journal, event, request, is_ours=is_ours)
            case PermissionModeChanged(agent_id=""):
                self._note_mode(self._journal, event)
            case BudgetStop():
                self._note_budget(self._journal, event)
            case _:
                pass

    async def read(self) -> Sequence[Fact]:
        """Return what was written down of the session, oldest first."""
        if self._journal is None:
            return ()
        try:
            stored = await self._journal.facts_of(self._session_id)
        except CopilotDesktopError as error:
            _log.warning("facts of session %s cannot be read: %s", self._session_id, error)
            return ()
        return [Fact(at, events) for at, text in stored if (events := _events_of(text))]

    def _note_usage(self, journal: PromptJournal, event: ModelUsage) -> None:
        if event.timestamp is None:
            return
        told = {
            "model": event.model,
            "inputTokens": event.input_tokens,
            "outputTokens": event.output_tokens,
            "cacheReadTokens": event.cache_read_tokens,
            "cacheWriteTokens": event.cache_write_tokens,
            "reasoningTokens": event.reasoning_tokens,
            "cost": event.cost,
            "duration": _milliseconds(event.duration_s),
            "timeToFirstTokenMs": _milliseconds(event.first_token_s),
            "initiator": event.initiator,
            "isByok": event.is_own_provider,
            "finishReason": event.finish_reason,
        }
        data = {name: value for name, value in told.items() if value not in (None, "")}
        call_id = event.event_id or f"{event.timestamp}"
        writing = journal.record_usage(
            self._session_id,
            call_id,
            at=event.timestamp,
            model=event.model,
            input_tokens=min(event.input_tokens or 0, _MOST_TOKENS),
            output_tokens=min(event.output_tokens or 0, _MOST_TOKENS),
            json=json.dumps([_record("assistant.usage", event, data)]),
        )
        self._start(self._try(writing), "record-usage")

    def _note_permission(
        self,
        journal: PromptJournal,
        event: PermissionCompleted,
        request: PermissionRequest,
        *,
        is_ours: bool,
    ) -> None:
        word = _RESULTS[event.outcome]
        if event.outcome is PermissionOutcome.APPROVED:
            word = _APPROVALS[event.scope]
        result = {"kind": word, "feedback": event.feedback}
        completed = {"requestId": event.request_id, "result": result, "toolCallId": request.tool_call_id}
        kind, subject = _subject_of(request.subject)
        by_rule = event.outcome is PermissionOutcome.DENIED_BY_RULE
        self._decide(
            journal,
            event,
            request_id=event.request_id,
            kind=kind,
            subject=subject,
            decision=event.outcome.value,
            scope=event.scope.value or ("once" if event.outcome is PermissionOutcome.APPROVED else ""),
            decided_by="person" if is_ours else "rule" if by_rule else "elsewhere",
            events=[
                _record("permission.requested", event, dict(request.raw)),
                _record("permission.completed", event, completed),
            ],
        )

    def _note_mode(self, journal: PromptJournal, event: PermissionModeChanged) -> None:
        (chosen, by), self._chosen_mode = self._chosen_mode, ("", "")
        # The log has it as an event of its own.
        self._decide(
            journal,
            event,
            request_id=event.event_id or f"permission-mode {event.timestamp}",
            kind="permission-mode",
            subject=event.previous,
            decision=event.mode,
            scope="session",
            decided_by=by if chosen == event.mode else "elsewhere",
            events=[],
        )

    def _note_budget(self, journal: PromptJournal, event: BudgetStop) -> None:
        told = {"unit": event.unit, "limit": event.limit, "used": event.used}
        self._decide(
            journal,
            event,
            request_id=f"budget {event.timestamp}",
            kind="budget",
            subject=f"{event.used:g} of {event.limit:g} {event.unit}",
            decision="stopped",
            scope="",
            decided_by="budget",
            events=[_record(BUDGET_STOP, event, told)],
        )

    def _note_answer(
        self, journal: PromptJournal, event: QuestionCompleted, question: Question, *, is_ours: bool
    ) -> None:
        # The log has it as the result of the call that asked.
        self._decide(
            journal,
            event,
            request_id=event.request_id,
            kind="question",
            subject=question.question,
            decision=event.answer or ("dismissed" if event.dismissed else "withdrawn"),
            scope="",
            decided_by="person" if is_ours else "elsewhere",
            events=[],
        )

    def _decide(
        self,
        journal: PromptJournal,
        event: PermissionCompleted | QuestionCompleted | PermissionModeChanged | BudgetStop,
        *,
        request_id: str,
        kind: str,
        subject: str,
        decision: str,
        scope: str,
        decided_by: str,
        events: Sequence[dict[str, Any]],
    ) -> None:
        if event.timestamp is None:
            return
        redactor = Redactor()
        for secret in self._secrets():
            redactor.add(secret)
        detail = json.dumps(_cleaned(list(events), redactor)) if events else ""
        writing = journal.record_decision(
            self._session_id,
            request_id,
            at=event.timestamp,
            kind=kind,
            subject=redactor.clean(subject),
            decision=redactor.clean(decision),
            scope=scope,
            decided_by=decided_by,
            detail=detail if len(detail) <= _MAX_DETAIL else "",
        )
        self._start(self._try(writing), "record-decision")

    async def _try(self, writing: Coroutine[Any, Any, None]) -> None:
        try:
            await writing
        except CopilotDesktopError as error:
            # The session goes on; who keeps prompts and drafts tells the person of a full disk.
            _log.info("a fact of session %s is not kept: %s", self._session_id, error)


def with_facts(
    items: Sequence[LogItem], facts: Iterable[Fact], *, begins_at: float
) -> tuple[list[LogItem], list[Fact]]:
    """Return stored events with the facts that they lack put in at their time, and older facts.

    Args:
        begins_at: when the events begin, 0.0 when nothing stands before them.
    """
    older: list[Fact] = []
    lacking: list[tuple[float, dict[str, Any]]] = []
    asked, settled = _request_ids(items, "permission.requested"), _request_ids(items, "permission.completed")
    calls = list(_logged_calls(items))
    for fact in facts:
        if fact.at < begins_at:
            older.append(fact)
            continue
        for event in fact.events:
            data = JsonFields(event.get("data"))
            known = {"permission.requested": asked, "permission.completed": settled}.get(event["type"])
            if known is not None and data.text("requestId") in known:
                continue
            is_call = event["type"] == "assistant.usage"
            if is_call and _is_logged(fact.at, data, calls):
                continue
            lacking.append((fact.at, event))
    if not lacking:
        return list(items), older
    lacking.sort(key=lambda item: item[0])
    merged: list[LogItem] = []
    waiting = iter(lacking)
    following = next(waiting, None)
    for item in items:
        at = seconds(item.get("timestamp")) if isinstance(item, dict) else None
        while following is not None and at is not None and following[0] < at:
            merged.append(following[1])
            following = next(waiting, None)
        merged.append(item)
    if following is not None:
        merged += [following[1], *(event for _, event in waiting)]
    return merged, older


def _request_ids(items: Iterable[LogItem], kind: str) -> set[str]:
    return {
        JsonFields(item.get("data")).text("requestId")
        for item in items
        if isinstance(item, dict) and item.get("type") == kind
    }


def _logged_calls(items: Iterable[LogItem]) -> Iterator[tuple[float, JsonFields]]:
    for item in items:
        if isinstance(item, dict) and item.get("type") in ("session.usage_record", "assistant.usage"):
            data = JsonFields(item.get("data"))
            usage = data.inner("usage") if "usage" in data else data
            yield seconds(item.get("timestamp")) or 0.0, usage


def _is_logged(at: float, data: JsonFields, calls: Iterable[tuple[float, JsonFields]]) -> bool:
    return any(
        abs(at - logged_at) <= _SAME_CALL_S and logged.number("outputTokens") == data.number("outputTokens")
        for logged_at, logged in calls
    )


def _subject_of(subject: PermissionSubject) -> tuple[str, str]:
    """Return the kind of a request and exactly what it is for."""
    match subject:
        case ShellPermission():
            return "shell", subject.command
        case WritePermission():
            return "write", subject.path
        case OtherPermission():
            return subject.kind, json.dumps(dict(subject.fields), sort_keys=True, default=str)


def _record(
    kind: str,
    event: ModelUsage | PermissionCompleted | QuestionCompleted | BudgetStop,
    data: Mapping[str, Any],
) -> dict[str, Any]:
    at = datetime.fromtimestamp(event.timestamp or 0.0, UTC).isoformat().replace("+00:00", "Z")
    # One id for one record: that of the event itself is told once.
    event_id = event.event_id if not kind.endswith("requested") else ""
    record: dict[str, Any] = {"type": kind, "id": event_id, "timestamp": at, "data": dict(data)}
    return {**record, "agentId": event.agent_id} if event.agent_id else record


def _events_of(text: str) -> tuple[dict[str, Any], ...]:
    try:
        events = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(events, list):
        return ()
    return tuple(event for event in events if isinstance(event, dict) and isinstance(event.get("type"), str))


def _cleaned(value: Any, redactor: Redactor) -> Any:
    """Return JSON without secrets in its texts."""
    match value:
        case str():
            return redactor.clean(value)
        case dict():
            return {key: _cleaned(item, redactor) for key, item in value.items()}
        case list():
            return [_cleaned(item, redactor) for item in value]
        case _:
            return value


def _milliseconds(value: float | None) -> float | None:
    return None if value is None else value * 1000.0
