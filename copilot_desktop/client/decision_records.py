"""What is written down of a decision: words for the request, the answer, and whoever gave it. Pure.

The words are codes and the texts of the request itself; `viewmodels.decision_words` says them in the
person's language.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from copilot_desktop.protocol.decisions import reach_of
from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.events import (
    ElicitationCompleted,
    LimitsExhaustedCompleted,
    OAuthCompleted,
    PermissionCompleted,
    PlanApprovalCompleted,
    QuestionCompleted,
    SamplingCompleted,
    SessionEvent,
    ToolStarted,
)
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.protocol.permission_settings import PermissionRule
from copilot_desktop.protocol.permission_subjects import (
    McpPermission,
    OtherPermission,
    PathPermission,
    PermissionSubject,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WritePermission,
)
from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionRequest, Question
from copilot_desktop.protocol.request_events import AutoModeSwitchCompleted
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    OAuthToken,
    OpenRequest,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
)
from copilot_desktop.session.tool_kinds import ToolKind, kind_of_tool

#: How a decision went, whatever was asked.
ALLOWED: Final = "allowed"
DENIED: Final = "denied"
WITHDRAWN: Final = "withdrawn"
CHANGED: Final = "changed"

_PERMISSIONS: Final[Mapping[PermissionOutcome, str]] = {
    PermissionOutcome.APPROVED: ALLOWED,
    PermissionOutcome.DENIED_BY_USER: DENIED,
    PermissionOutcome.DENIED_BY_RULE: DENIED,
    PermissionOutcome.CANCELLED: WITHDRAWN,
    PermissionOutcome.EXPIRED: WITHDRAWN,
}

#: What is said without a person. Everything else was said by somebody.
_DENIED_BY: Final[Mapping[str, str]] = {
    "denied-by-rules": "rule",
    "denied-by-content-exclusion-policy": "policy",
    "denied-by-permission-request-hook": "hook",
}

#: How the server begins the sentences that it gives the model in place of a result.
_BY_RULES: Final = "denied due to the following rules:"
_BY_HOOK: Final = "Denied by preToolUse hook"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How something was decided.

    Attributes:
        outcome: ALLOWED, DENIED, WITHDRAWN or CHANGED.
        decision: more exactly, e.g. "denied-by-user", "accept" or "add".
        scope: how far it reaches, "" where that makes no sense.
        words: what was written or chosen: an answer, a reason, the action of a plan; "" for nothing.
    """

    outcome: str
    decision: str
    scope: str = ""
    words: str = ""


def subject_of(request: OpenRequest) -> tuple[str, str]:
    """Return the kind of a request and exactly what it is for."""
    match request:
        case PermissionRequest():
            return _permission_subject(request.subject)
        case Question():
            return "question", request.question
        case Elicitation():
            asked = request.message or request.title
            return "form", f"{request.source}: {asked}" if request.source else asked
        case PlanApproval():
            return "plan", request.summary or request.plan
        case AutoModeSwitch():
            return "model-switch", request.error_code
        case LimitsExhausted():
            return "credits", f"{request.used_credits:g} / {request.max_credits:g}"
        case Sampling():
            return "sampling", request.server
        case OAuthLogin():
            return "sign-in", " ".join(filter(None, (request.server, request.server_url)))


def _permission_subject(subject: PermissionSubject) -> tuple[str, str]:
    match subject:
        case ShellPermission():
            return "shell", subject.command
        case WritePermission():
            return "write", subject.path
        case ReadPermission():
            return subject.kind, subject.path
        case PathPermission():
            return subject.kind, "\n".join(subject.paths)
        case UrlPermission():
            return subject.kind, subject.url
        case McpPermission():
            return subject.kind, _tool_text(subject.server, subject.tool, subject.arguments)
        case OtherPermission():
            return subject.kind, json.dumps(dict(subject.fields), sort_keys=True, default=str)


def _tool_text(server: str, tool: str, arguments: object) -> str:
    """Return a call of a tool of an MCP server in one line."""
    given = json.dumps(arguments, sort_keys=True, ensure_ascii=False, default=str) if arguments else ""
    return " ".join(filter(None, (server, tool, given)))


def outcome_of(event: SessionEvent, request: OpenRequest, answer: Answer | None) -> Outcome:
    """Return how a request ended, by the event that settled it.

    Args:
        answer: what was answered here, None when somebody else did; some events do not tell it.
    """
    match event:
        case PermissionCompleted():
            is_allowed = event.outcome is PermissionOutcome.APPROVED
            # Of an address or a folder for the session the event says that it was allowed, no more.
            reach = event.scope.value or reach_of(answer).value or "once"
            scope = reach if is_allowed else event.scope.value
            return Outcome(_PERMISSIONS[event.outcome], event.outcome.value, scope, event.feedback)
        case QuestionCompleted():
            text = event.answer
            if text is None and isinstance(answer, QuestionAnswer) and not answer.dismissed:
                text = answer.answer
            if text is not None and not event.dismissed:
                return Outcome(ALLOWED, "answered", words=text)
            return Outcome(DENIED, "dismissed") if event.dismissed or answer else _withdrawn()
        case ElicitationCompleted():
            return _form_outcome(event, request, answer)
        case PlanApprovalCompleted():
            if event.is_approved is None:
                return Outcome(ALLOWED, "answered")
            if event.is_approved:
                return Outcome(ALLOWED, "approved", "edits" if event.approves_edits else "", event.action)
            return Outcome(DENIED, "changes", words=event.feedback)
        case AutoModeSwitchCompleted():
            said = event.response or (answer.value if isinstance(answer, AutoModeAnswer) else "answered")
            return Outcome(DENIED if said == "no" else ALLOWED, said)
        case LimitsExhaustedCompleted():
            return _limits_outcome(event, answer)
        case SamplingCompleted():
            if not isinstance(answer, SamplingAnswer):
                return Outcome(ALLOWED, "answered")
            is_refused = answer.response is None
            return Outcome(DENIED, "refused") if is_refused else Outcome(ALLOWED, "answered")
        case OAuthCompleted():
            return _login_outcome(event, answer)
        case _:
            return _withdrawn()


def _withdrawn() -> Outcome:
    return Outcome(WITHDRAWN, "withdrawn")


def _form_outcome(event: ElicitationCompleted, request: OpenRequest, answer: Answer | None) -> Outcome:
    action, content = event.action, event.content
    if isinstance(answer, ElicitationAnswer):
        action, content = action or answer.action.value, content or answer.content or {}
    words = ""
    if action == ElicitationAction.ACCEPT.value and content:
        is_foreign = isinstance(request, Elicitation) and bool(request.source)
        # A foreign server may ask for what is nobody else's business.
        words = ", ".join(content) if is_foreign else json.dumps(dict(content), ensure_ascii=False)
    is_accepted = action in ("", ElicitationAction.ACCEPT.value)
    return Outcome(ALLOWED if is_accepted else DENIED, action or "answered", words=words)


def _limits_outcome(event: LimitsExhaustedCompleted, answer: Answer | None) -> Outcome:
    action, words = event.action, ""
    if isinstance(answer, LimitsAnswer):
        action = action or answer.action.value
        words = f"{answer.credits:g}" if answer.credits is not None else ""
    return Outcome(DENIED if action == "cancel" else ALLOWED, action or "answered", words=words)


def _login_outcome(event: OAuthCompleted, answer: Answer | None) -> Outcome:
    said = event.outcome
    if not said and isinstance(answer, OAuthToken):
        said = "token"
    elif not said and isinstance(answer, OAuthChoice):
        said = answer.value
    is_refused = said.startswith(("cancel", "denied", "fail"))
    return Outcome(DENIED if is_refused else ALLOWED, said or "answered")


def decided_by(event: SessionEvent, request: OpenRequest, *, mode: str) -> str:
    """Return who settled a request that was not answered here.

    Args:
        mode: the session's permission mode when it was asked.
    """
    if not isinstance(event, PermissionCompleted):
        return "elsewhere"
    if event.result in _DENIED_BY:
        return _DENIED_BY[event.result]
    if event.outcome is PermissionOutcome.DENIED_BY_RULE:
        # Nobody was there to ask.
        return "server"
    if event.outcome is PermissionOutcome.CANCELLED:
        return "turn-end"
    asked_in = request.raw.get("permissionMode") if isinstance(request, PermissionRequest) else ""
    is_unasked = event.outcome is PermissionOutcome.APPROVED and event.scope.value == ""
    held = whole_text(asked_in) or mode
    return held if is_unasked and held in ("assisted", "allow-all") else "elsewhere"


def rule_of(event: SessionEvent) -> str:
    """Return which rules, or the words of which hook or policy, have settled a request; "" for none."""
    if not isinstance(event, PermissionCompleted):
        return ""
    return ", ".join(event.rules) or event.reason


# ---- calls that were never asked about -------------------------------------------------------


#: Of the kinds of tools, those whose every call is asked about unless something allows or denies it.
_ASKED_KINDS: Final[Mapping[ToolKind, str]] = {
    ToolKind.RUN: "shell",
    ToolKind.EDIT: "write",
    ToolKind.CREATE: "write",
    ToolKind.DELETE: "write",
    ToolKind.READ: "read",
}


def call_subject(call: ToolStarted) -> tuple[str, str]:
    """Return what kind of permission a call needs, and for what exactly; ("", "") when it needs none."""
    if call.mcp_server:
        return "mcp", _tool_text(call.mcp_server, call.mcp_tool, dict(call.arguments))
    address = whole_text(call.arguments.get("url"))
    if address and kind_of_tool(call.name) is ToolKind.FETCH:
        return "url", address
    kind = _ASKED_KINDS.get(kind_of_tool(call.name), "")
    if kind == "shell":
        return kind, whole_text(call.arguments.get("command")) or call.raw_arguments
    path = whole_text(call.arguments.get("path")) or whole_text(call.arguments.get("file_path"))
    return (kind, path or call.raw_arguments) if kind else ("", "")


def denied_by(message: str) -> tuple[str, str]:
    """Return who denied a call that was not asked about, and by what, from the server's sentence."""
    if _BY_HOOK in message:
        return "hook", message.partition(_BY_HOOK)[2].lstrip(": ")
    _, is_rule, rules = message.partition(_BY_RULES)
    if is_rule:
        return "rule", rules.strip().replace("`", "")
    return "server", message


def allowing_rule(call: ToolStarted, rules: Iterable[PermissionRule]) -> str:
    """Return the first rule that allows a call, as the server writes it; "" when none of them does."""
    kind, subject = call_subject(call)
    found = next((rule for rule in rules if _allows(rule, kind, subject, call)), None)
    if found is None:
        return ""
    return f"{found.kind}({found.argument})" if found.argument else found.kind


def _allows(rule: PermissionRule, kind: str, subject: str, call: ToolStarted) -> bool:
    argument = rule.argument
    if kind == "mcp":
        return rule.kind == call.mcp_server and argument in (None, "", call.mcp_tool)
    if rule.kind != kind:
        return False
    if not argument:
        return True
    if kind == "url":
        return subject == argument or subject.startswith(f"{argument.rstrip('/')}/")
    prefix = argument.removesuffix(":*")
    return subject.startswith(prefix) if prefix != argument else subject == argument
