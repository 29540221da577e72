"""Writes down who decided what in one session: persons, rules, hooks, modes, and the end of a turn.

How it works: what is asked, and how it ends, is told by the session's events. Of an event that settles a
request which is being answered here, it is not known at once whose answer counted: it waits until the
server has said whether it took ours. A call of a tool that needs a permission and was never asked about
was let through by something else; the events tell what, as far as they do.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from copilot_desktop.client.decision_records import (
    ALLOWED,
    CHANGED,
    DENIED,
    WITHDRAWN,
    Outcome,
    allowing_rule,
    call_subject,
    decided_by,
    denied_by,
    outcome_of,
    rule_of,
    subject_of,
)
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.open_requests import OpenRequests
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import (
    Aborted,
    AgentIdle,
    BudgetStop,
    PermissionCompleted,
    PermissionModeChanged,
    PermissionRequested,
    SessionEvent,
    SessionIdle,
    SessionShutdown,
    ToolCompleted,
    ToolStarted,
)
from copilot_desktop.protocol.permission_settings import PermissionRule, rules_of_approval
from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionRequest, PermissionScope
from copilot_desktop.protocol.request_events import CLOSING, OPENING, closed, opened
from copilot_desktop.protocol.requests import Answer, OpenRequest
from copilot_desktop.protocol.turn_parsing import BUDGET_STOP
from copilot_desktop.redaction import Redactor
from copilot_desktop.session.local_events import ConnectionLost, RequestWithdrawn

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
_MAX_TEXT: Final = 100_000

#: So many rules of a folder that a session has made are looked through.
_MAX_RULES: Final = 200

#: What the person asked for themselves needs nobody's permission.
_OWN_COMMAND: Final = "tool.user_requested"

_CALL_DENIED: Final = "denied"

_OPENING: Final = frozenset(OPENING)
_CLOSING: Final = frozenset(CLOSING)

_log = logging.getLogger("copilot_desktop.session")


@dataclass(slots=True)
class _Answering:
    """An answer that was given here.

    Attributes:
        was_taken: the server has said that it counts.
        settled: the request and the event that settled it, while that is not known.
    """

    answer: Answer | None
    was_taken: bool = False
    settled: tuple[OpenRequest, SessionEvent] | None = None


class JournaledDecisions:
    """Writes down what is decided in one session.

    Args:
        journal: None keeps nothing.
        start: runs a write in the background, in the order of the calls.
        secrets: what is known to be secret in this session.
        folder: of the session, "" while it is not known.
        rules: that allow something in the session, as far as that is known.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal | None,
        start: Callable[[Coroutine[Any, Any, object], str], None],
        secrets: Callable[[], Iterable[str]],
        folder: Callable[[], str] = str,
        rules: Callable[[], Iterable[PermissionRule]] = tuple,
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start
        self._secrets = secrets
        self._folder = folder
        self._rules = rules
        self._open = OpenRequests()
        self._by_hook: dict[str, PermissionRequest] = {}
        self._answering: dict[str, _Answering] = {}
        #: The permission mode that was chosen here, and by whom.
        self._chosen_mode = ("", "")
        self._mode = ""
        self._was_aborted = False
        #: Calls of tools that have begun, and those that were asked about.
        self._calls: dict[str, ToolStarted] = {}
        self._asked_calls: set[str] = set()
        #: Rules of the folder that were made in the meantime.
        self._folder_rules: tuple[PermissionRule, ...] = ()

    #: The events to be told of.
    KINDS: Final[tuple[type, ...]] = (
        *OPENING,
        *CLOSING,
        PermissionModeChanged,
        BudgetStop,
        Aborted,
        AgentIdle,
        SessionIdle,
        SessionShutdown,
        ToolStarted,
        ToolCompleted,
        RequestWithdrawn,
        ConnectionLost,
    )

    # ---- answers from here -----------------------------------------------------------------

    def answering(self, request_id: str, answer: Answer | None) -> None:
        """The person here answers a request; its end comes as an event."""
        self._answering[request_id] = _Answering(answer)

    def answered(self, request_id: str, *, was_taken: bool) -> None:
        """The server has taken the answer, or it has not: somebody else was faster."""
        given = self._answering.get(request_id)
        if given is None:
            return
        given.was_taken = was_taken
        if not was_taken:
            del self._answering[request_id]
        if given.settled is not None:
            self._answering.pop(request_id, None)
            request, event = given.settled
            self._note_settled(request, event, given if was_taken else None)

    def choosing_mode(self, mode: str, by: str) -> None:
        """A permission mode is chosen here by "person" or "session-end"; that it holds comes as an event."""
        self._chosen_mode = mode, by

    # ---- events ----------------------------------------------------------------------------

    def note(self, event: SessionEvent | RequestWithdrawn | ConnectionLost) -> None:
        """Take note of an event."""
        if self._journal is None:
            return
        match event:
            case ToolStarted():
                self._calls[event.tool_call_id] = event
            case ToolCompleted():
                self._end_call(event)
            case PermissionModeChanged(agent_id=""):
                self._note_mode(event)
            case BudgetStop():
                self._note_budget(event)
            case Aborted():
                self._was_aborted = True
            case RequestWithdrawn():
                self._withdraw(event.request_id, event.at)
            case ConnectionLost():
                self._lose(event.at)
            case _:
                self._follow_requests(event)

    def _follow_requests(self, event: SessionEvent) -> None:
        if type(event) in _OPENING:
            self._note_opened(event)
            return
        if type(event) in _CLOSING and (asked := self._by_hook.pop(closed(event), None)) is not None:
            self._decide_by_hook(asked, event)
            return
        before = self._open.items
        self._open.note(event)
        left = {request.request_id for request in self._open.items}
        for request in before:
            if request.request_id not in left:
                self._settle(request, event)
        if isinstance(event, SessionIdle | SessionShutdown) and not event.agent_id:
            # Everything has ended: what was told of no end has none.
            self._calls.clear()
            self._asked_calls.clear()
            # Not with the main agent: what else it had asked ends here, of the same cause.
            self._was_aborted = False

    def _note_opened(self, event: SessionEvent) -> None:
        # Nothing is asked by a turn that was stopped: this is the next one.
        self._was_aborted = False
        if isinstance(event, PermissionRequested):
            self._asked_calls.add(event.request.tool_call_id)
            if event.resolved_by_hook:
                self._by_hook[event.request.request_id] = event.request
        elif (request := opened(event)) is not None:
            self._asked_calls.add(request.tool_call_id)
        self._open.note(event)

    def _settle(self, request: OpenRequest, event: SessionEvent) -> None:
        if type(event) not in _CLOSING:
            # The turn or the session has ended over it.
            self._answering.pop(request.request_id, None)
            ended_by = "session-end" if isinstance(event, SessionShutdown) else self._turn_ended_by()
            self._note_withdrawn(request, request.request_id, event.timestamp, ended_by)
            return
        given = self._answering.get(request.request_id)
        if given is not None and not given.was_taken:
            given.settled = request, event
            return
        self._answering.pop(request.request_id, None)
        self._note_settled(request, event, given)

    def _turn_ended_by(self) -> str:
        return "abort" if self._was_aborted else "turn-end"

    def _note_settled(self, request: OpenRequest, event: SessionEvent, ours: _Answering | None) -> None:
        kind, subject = subject_of(request)
        outcome = outcome_of(event, request, ours.answer if ours is not None else None)
        by = "person" if ours is not None else decided_by(event, request, mode=self._mode)
        if ours is None and self._was_aborted and not isinstance(event, PermissionCompleted):
            # The server itself closes what a stopped turn had asked.
            outcome = Outcome(WITHDRAWN, "withdrawn")
        if outcome.outcome == WITHDRAWN and by in ("turn-end", "person", "elsewhere"):
            by = self._turn_ended_by()
        events: list[dict[str, Any]] = []
        if isinstance(event, PermissionCompleted) and isinstance(request, PermissionRequest):
            events = _permission_events(event, request)
            self._note_approval(event)
        self._decide(
            request.request_id,
            event.timestamp,
            kind,
            subject,
            outcome,
            by,
            rule=rule_of(event) if by in ("rule", "policy", "hook") else "",
            tool_call_id=request.tool_call_id,
            events=events,
        )

    def _note_approval(self, event: PermissionCompleted) -> None:
        if event.scope is PermissionScope.FOLDER and len(self._folder_rules) < _MAX_RULES:
            self._folder_rules += rules_of_approval(event.approval)

    def _decide_by_hook(self, request: PermissionRequest, event: SessionEvent) -> None:
        kind, subject = subject_of(request)
        self._decide(
            request.request_id,
            event.timestamp,
            kind,
            subject,
            outcome_of(event, request, None),
            "hook",
            rule=rule_of(event),
            tool_call_id=request.tool_call_id,
        )

    def _withdraw(self, request_id: str, at: float) -> None:
        request = next((it for it in self._open.items if it.request_id == request_id), None)
        self._answering.pop(request_id, None)
        if request is not None:
            self._open.remove(request.request_id)
            self._note_withdrawn(request, request_id, at, "elsewhere")

    def _lose(self, at: float) -> None:
        for request in self._open.items:
            # It may be asked again under its id, and be answered then.
            self._note_withdrawn(request, f"{request.request_id} lost", at, "connection-lost")
        self._open.clear()
        self._by_hook.clear()
        self._answering.clear()
        self._calls.clear()
        self._asked_calls.clear()
        self._mode = ""

    def _note_withdrawn(self, request: OpenRequest, row_id: str, at: float | None, by: str) -> None:
        kind, subject = subject_of(request)
        self._decide(
            row_id,
            at,
            kind,
            subject,
            Outcome(WITHDRAWN, "withdrawn"),
            by,
            tool_call_id=request.tool_call_id,
        )

    def _note_mode(self, event: PermissionModeChanged) -> None:
        (chosen, by), self._chosen_mode = self._chosen_mode, ("", "")
        self._mode = event.mode
        # The log has it as an event of its own.
        self._decide(
            event.event_id or f"permission-mode {event.timestamp}",
            event.timestamp,
            "permission-mode",
            event.previous,
            Outcome(CHANGED, event.mode, "session"),
            by if chosen == event.mode else "elsewhere",
        )

    def _note_budget(self, event: BudgetStop) -> None:
        told = {"unit": event.unit, "limit": event.limit, "used": event.used}
        self._decide(
            f"budget {event.timestamp}",
            event.timestamp,
            "budget",
            f"{event.used:g} of {event.limit:g} {event.unit}",
            Outcome(DENIED, "stopped"),
            "budget",
            events=[record(BUDGET_STOP, event, told)],
        )

    # ---- calls that were not asked about ---------------------------------------------------

    def _end_call(self, event: ToolCompleted) -> None:
        call = self._calls.pop(event.tool_call_id, None)
        was_asked = event.tool_call_id in self._asked_calls
        self._asked_calls.discard(event.tool_call_id)
        if call is None or was_asked or call.type == _OWN_COMMAND:
            return
        kind, subject = call_subject(call)
        if event.error_code == _CALL_DENIED:
            by, rule = denied_by(event.error_message)
            outcome = Outcome(DENIED, "denied-by-rule" if by == "rule" else "denied")
            subject = subject or json.dumps(dict(call.arguments), sort_keys=True, default=str)
            kind = kind or call.name
        elif not kind:
            return
        else:
            by, rule = self._let_through(kind, call)
            outcome = Outcome(ALLOWED, "not-asked")
        row_id = f"call {event.tool_call_id}"
        self._decide(
            row_id, event.timestamp, kind, subject, outcome, by, rule=rule, tool_call_id=event.tool_call_id
        )

    def _let_through(self, kind: str, call: ToolStarted) -> tuple[str, str]:
        """Return what allowed a call that nobody was asked about, and which rule, as far as that is known."""
        if self._mode in ("allow-all", "assisted"):
            return self._mode, ""
        if rule := allowing_rule(call, (*self._rules(), *self._folder_rules)):
            return "rule", rule
        # Every command is asked about that no rule allows; of the rest the server lets something through.
        return ("rule", "") if kind == "shell" else ("server", "")

    # ---- writing ---------------------------------------------------------------------------

    def _decide(
        self,
        request_id: str,
        at: float | None,
        kind: str,
        subject: str,
        outcome: Outcome,
        by: str,
        *,
        rule: str = "",
        tool_call_id: str = "",
        events: Iterable[dict[str, Any]] = (),
    ) -> None:
        if self._journal is None:
            return
        redactor = Redactor()
        for secret in self._secrets():
            redactor.add(secret)
        told = [_cleaned(event, redactor) for event in events]
        detail = json.dumps(told) if told else ""
        writing = self._journal.record_decision(
            self._session_id,
            request_id,
            at=time.time() if at is None else at,
            kind=kind,
            subject=redactor.clean(subject)[:_MAX_TEXT],
            outcome=outcome.outcome,
            decision=outcome.decision,
            scope=outcome.scope,
            words=redactor.clean(outcome.words)[:_MAX_TEXT],
            decided_by=by,
            rule=redactor.clean(rule)[:_MAX_TEXT],
            folder=self._folder(),
            tool_call_id=tool_call_id,
            detail=detail if len(detail) <= _MAX_DETAIL else "",
        )
        self._start(self._try(writing), "record-decision")

    async def _try(self, writing: Coroutine[Any, Any, None]) -> None:
        try:
            await writing
        except CopilotDesktopError as error:
            # The session goes on; who keeps prompts and drafts tells the person of a full disk.
            _log.info("a decision of session %s is not kept: %s", self._session_id, error)


def _permission_events(event: PermissionCompleted, request: PermissionRequest) -> list[dict[str, Any]]:
    """Return what tells of a permission, as the server's log does that keeps it."""
    word = _RESULTS[event.outcome]
    if event.outcome is PermissionOutcome.APPROVED:
        word = _APPROVALS[event.scope]
    result = {"kind": word, "feedback": event.feedback}
    completed = {"requestId": event.request_id, "result": result, "toolCallId": request.tool_call_id}
    return [
        record("permission.requested", event, dict(request.raw)),
        record("permission.completed", event, completed),
    ]


def record(kind: str, event: SessionEvent, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return an event as the server's log would have it, at the time of `event`."""
    at = datetime.fromtimestamp(event.timestamp or 0.0, UTC).isoformat().replace("+00:00", "Z")
    # One id for one record: that of the event itself is told once.
    event_id = event.event_id if not kind.endswith("requested") else ""
    told: dict[str, Any] = {"type": kind, "id": event_id, "timestamp": at, "data": dict(data)}
    return {**told, "agentId": event.agent_id} if event.agent_id else told


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
