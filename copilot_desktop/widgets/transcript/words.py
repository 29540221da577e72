"""The words of the transcript: verbs of tools, outcomes, notices, failures, durations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from time import time
from typing import Any

from copilot_desktop.product import DEMO_MODEL_ID
from copilot_desktop.protocol.decisions import NEUTRAL_FEEDBACK
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionScope,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    Delivery,
    Notice,
    NoticeKind,
    PermissionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.model_rows import effort_name
from copilot_desktop.viewmodels.permission_choice import permission_mode_name
from copilot_desktop.widgets.transcript.error_words import retry_words
from copilot_desktop.widgets.transcript.spans import clock, duration, elapsed, time_of_day
from copilot_desktop.widgets.transcript.stop_words import stop_words
from copilot_desktop.widgets.transcript.tool_verbs import tool_words

#: Bound of a tool's target in its header; the width elides it further.
_MAX_TARGET = 400


def _first(arguments: Mapping[str, Any], *keys: str) -> str:
    for key in keys:
        value = arguments.get(key)
        if isinstance(value, str) and value:
            return value
    return ""


def tool_state(call: ToolCall) -> str:
    """Return the state in words where the icon is not enough, else ""."""
    match call.state:
        case ToolState.WAITING:
            return tr("Waiting for you")
        case ToolState.DENIED:
            return tr("denied")
        case ToolState.CANCELLED:
            return tr("stopped")
        case _ if call.has_failed:
            return "" if call.exit_code else tr("failed")
        case _:
            return ""


def exit_code(call: ToolCall) -> str:
    """Return the exit code of a command that has failed, "" for any other call."""
    return tr("exit {code}", code=call.exit_code) if call.has_failed and call.exit_code else ""


def tool_time(call: ToolCall) -> str:
    """Return how long the call took, or has taken so far."""
    if call.duration_s is None and call.state is ToolState.RUNNING and call.started_at is not None:
        return clock(time() - call.started_at)
    return duration(call.duration_s)


def tool_arguments(call: ToolCall) -> str:
    """Return the arguments as readable JSON, or their raw text."""
    if call.arguments:
        return json.dumps(dict(call.arguments), indent=2, ensure_ascii=False, default=str)
    return call.raw_arguments


def tool_name(call: ToolCall, *, expanded: bool) -> str:
    """Return the accessible name of a tool card."""
    said = tool_words(call)
    states = {
        ToolState.SUCCEEDED: tr("done"),
        ToolState.DENIED: tr("denied"),
        ToolState.CANCELLED: tr("stopped"),
        ToolState.WAITING: tr("waiting for you"),
    }
    parts = [
        tr("Tool: {verb} {target}", verb=said.verb, target=said.target).strip(),
        said.note,
        tr("failed") if call.has_failed else states.get(call.state, tr("running")),
        duration(call.duration_s),
        tr("expanded") if expanded else tr("collapsed"),
    ]
    return ", ".join(part for part in parts if part)


def reasoning_title(entry: Reasoning) -> str:
    if entry.state is StreamState.STREAMING:
        so_far = elapsed(entry.started_at) if entry.started_at is not None else ""
        return tr("Thinking... {duration}", duration=so_far) if so_far else tr("Thinking...")
    if entry.duration_s is None:
        return tr("Thought")
    if entry.duration_s < 1:
        return tr("Thought for a moment")
    return tr("Thought for {duration}", duration=duration(round(entry.duration_s)).replace(".0", ""))


def stream_state(state: StreamState) -> str:
    """Return how an answer ended, "" for the usual ways and where a divider tells it."""
    match state:
        case StreamState.INTERRUPTED:
            return tr("Interrupted: the connection to the agent was lost.")
        case StreamState.FAILED:
            return tr("The answer ended with an error.")
        case _:
            return ""


def delivery(prompt: UserMessage) -> str:
    """Return what is known about the fate of a prompt, "" when it has arrived."""
    match prompt.delivery:
        case Delivery.PENDING | Delivery.ACCEPTED if prompt.is_steering:
            return tr("Read by the agent after its present step")
        case Delivery.PENDING | Delivery.ACCEPTED if prompt.is_queued:
            return tr("Queued until this turn ends")
        case Delivery.PENDING:
            return tr("Sending...")
        case Delivery.UNCONFIRMED:
            return tr("Perhaps not received")
        case Delivery.FAILED:
            return tr("Not sent")
        case _:
            return ""


def _subject(record: PermissionRecord) -> tuple[str, str]:
    """Return what was asked for: a word and the exact target."""
    match record.subject:
        case ShellPermission(command=command):
            return "", command
        case WritePermission(path=path, creates=creates):
            return (tr("creating") if creates else tr("editing")), path
        case OtherPermission(kind=kind, fields=fields):
            target = _first(fields, "path", "url", "toolName", "toolTitle", "name", "serverName")
            return (_asked(kind) if target else "", target or kind)


def _asked(kind: str) -> str:
    """Return what a request of a kind wants to do with its target, "" for what has no word."""
    return {
        "url": tr("opening"),
        "read": tr("reading"),
        "path": tr("reaching"),
        "mcp": tr("using"),
        "custom-tool": tr("using"),
        "memory": tr("remembering"),
    }.get(kind, "")


def permission(record: PermissionRecord) -> tuple[str, str, str]:
    """Return icon, words and target of a settled permission request."""
    word, target = _subject(record)
    words = {
        PermissionOutcome.APPROVED: ("permission-ask", _allowed(record.scope)),
        PermissionOutcome.DENIED_BY_USER: ("failed", tr("You denied")),
        PermissionOutcome.DENIED_BY_RULE: ("failed", tr("A rule denied")),
        PermissionOutcome.CANCELLED: ("undo", tr("Withdrawn before an answer")),
        PermissionOutcome.EXPIRED: ("clock", tr("Expired without an answer")),
    }
    icon, text = words[record.outcome]
    return icon, f"{text} {word}".strip(), visible_line(target, _MAX_TARGET)


def _allowed(scope: PermissionScope) -> str:
    match scope:
        case PermissionScope.SESSION:
            return tr("Allowed for this session")
        case PermissionScope.FOLDER:
            return tr("Allowed in this folder")
        case PermissionScope.ALWAYS:
            return tr("Always allowed")
        case PermissionScope.ONCE:
            return tr("You allowed")


def notice(entry: Notice) -> tuple[str, str]:
    """Return icon and text of a divider line."""
    fields = {key: visible_line(str(value), 80) for key, value in entry.fields.items()}
    text = visible_line(entry.text, 300)
    match entry.kind:
        case NoticeKind.STOPPED:
            return "pause", text or stop_words(entry.fields)
        case NoticeKind.RETRY:
            return "retry", text or retry_words(entry)
        case NoticeKind.MODEL_CHANGE:
            return _model_change(entry.fields, text)
        case NoticeKind.MODE_CHANGE:
            mode = fields.get("mode", "")
            icon = {"autopilot": "mode-autopilot", "plan": "mode-plan"}.get(mode, "mode-interactive")
            return icon, tr("Switched to {mode}", mode=mode.capitalize()) if mode else text or tr(
                "Mode changed"
            )
        case NoticeKind.COMPACTION:
            is_on = entry.fields.get("phase") == "running"
            took = entry.fields.get("duration_s")
            long = duration(float(took)) if isinstance(took, int | float) and took >= 1 else ""
            told = (_compaction(entry, text), long, "" if is_on else time_of_day(entry.timestamp))
            return "compaction", " · ".join(part for part in told if part)
        case NoticeKind.CONNECTION_LOST:
            return "disconnected", text or tr("The agent stopped here. What was said so far is kept.")
        case NoticeKind.PARKED:
            return "pause", tr(
                "The agent died each time it took this session up, so it is left alone. "
                "Other sessions go on, and this one stays readable."
            )
        case NoticeKind.DAMAGED:
            return "warning", _damage(entry)
        case NoticeKind.WARNING:
            return "warning", text or tr("Warning")
        case NoticeKind.INFO:
            return "info", text
        case NoticeKind.STATUS:
            return _status(fields, text)


def _model_change(fields: Mapping[str, Any], text: str) -> tuple[str, str]:
    model = model_name(str(fields.get("model", "")))
    told = fields.get("effort")
    effort = visible_line(effort_name(told), 40) if isinstance(told, str) else ""
    if effort and fields.get("model") == fields.get("previous"):
        return "reasoning", tr("Reasoning effort changed to {effort}", effort=effort)
    if not model:
        return "model", text or tr("Model changed")
    if effort:
        words = tr("Model changed to {model}, reasoning effort to {effort}", model=model, effort=effort)
        return "model", words
    return "model", tr("Model changed to {model}", model=model)


def _damage(entry: Notice) -> str:
    size = entry.fields.get("size")
    count = size if isinstance(size, int) else 0
    if not count:
        return tr("The stored history of this session is gone: its file is empty or missing.")
    if entry.fields.get("is_tail"):
        return ntr(
            "The end of the stored history is damaged: {count} byte could not be read.",
            "The end of the stored history is damaged: {count} bytes could not be read.",
            count,
        )
    return ntr(
        "The stored history is damaged here: {count} byte could not be read.",
        "The stored history is damaged here: {count} bytes could not be read.",
        count,
    )


def _compaction(entry: Notice, text: str) -> str:
    fields = entry.fields
    match fields.get("phase"):
        case "running":
            return tr("Summarising earlier messages...")
        case "failed":
            return tr("Earlier messages could not be summarised. {text}", text=text).strip()
        case "interrupted":
            return tr("Summarising earlier messages was interrupted")
    before, after = fields.get("tokens_before"), fields.get("tokens_after")
    if isinstance(before, int) and isinstance(after, int):
        return tr(
            "Earlier messages summarised · {before} → {after} tokens",
            before=_thousands(before),
            after=_thousands(after),
        )
    return text or tr("Earlier messages summarised")


def _thousands(count: int) -> str:
    return f"{count / 1000:.0f}k" if count >= 1000 else str(count)


def _status(fields: Mapping[str, str], text: str) -> tuple[str, str]:
    match fields.get("status"):
        case "permission-mode":
            mode = permission_mode_name(fields.get("mode", ""))
            return "permission-ask", tr("Permissions: {mode}", mode=mode)
        case "custom-agent":
            name = fields.get("name", "")
            return "subagent", tr("Agent {name} selected", name=name) if name else tr(
                "Default agent selected"
            )
        case "task-complete":
            return "success", text or tr("Task complete")
        case _:
            return "info", text or fields.get("description", "")


def model_name(model: str) -> str:
    return tr("Demo model") if model == DEMO_MODEL_ID else visible_line(model, 60)


def feedback(record: PermissionRecord) -> str:
    """Return what the person wrote with a denial; the words sent in place of none are not theirs."""
    return "" if record.feedback.strip() == NEUTRAL_FEEDBACK else record.feedback


def turn_summary(entry: TurnSummary) -> str:
    parts = [model_name(entry.model)]
    if entry.output_tokens is not None:
        parts.append(
            ntr("{count} token", "{number} tokens", entry.output_tokens, number=f"{entry.output_tokens:,}")
        )
    parts.append(duration(entry.duration_s))
    if entry.tokens_per_s is not None and entry.tokens_per_s >= 1:
        parts.append(tr("{speed} tok/s", speed=f"{entry.tokens_per_s:.0f}"))
    return " · ".join(part for part in parts if part)
