"""A transcript as plain text, for copying and for comparing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.permissions import (
    PermissionRequest,
    PermissionSubject,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)
from copilot_desktop.session.entries import (
    AgentRun,
    AssistantMessage,
    Attached,
    Delivery,
    Entry,
    ErrorNotice,
    Notice,
    PermissionRecord,
    Picture,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.transcript import Transcript


def dump(transcript: Transcript) -> str:
    """Return the whole transcript: its state, its entries, what is open."""
    lines = [f"# {transcript.title or '(no title)'}", ""]
    lines += [f"- {name}: {value}" for name, value in _state(transcript)]
    for entry in transcript.entries:
        lines += ["", dump_entry(entry)]
    for request in transcript.requests:
        lines += ["", _request(request)]
    return "\n".join(lines) + "\n"


def _state(transcript: Transcript) -> Iterator[tuple[str, str]]:
    for name in ("folder", "branch", "model", "mode", "cli_version"):
        if getattr(transcript, name):
            yield name, getattr(transcript, name)
    yield "activity", transcript.activity.value + (", failed" if transcript.has_failed else "")
    if transcript.intent:
        yield "intent", transcript.intent
    if transcript.usage is not None:
        yield "context", f"{transcript.usage.current_tokens} of {transcript.usage.token_limit} tokens"


def dump_entry(entry: Entry) -> str:
    """Return one entry as text."""
    match entry:
        case UserMessage():
            state = "" if entry.delivery is Delivery.DELIVERED else f" ({entry.delivery.value})"
            files = "".join(f"\n[{_attached(attached)}]" for attached in entry.attachments)
            return f"## You{state}\n\n{entry.text}{files}"
        case AssistantMessage():
            return f"## {entry.model or 'Assistant'}{_stream(entry.state)}\n\n{entry.text}"
        case Reasoning():
            return f"{_by(entry.agent_id)}## Reasoning{_stream(entry.state)}\n\n{entry.text}"
        case ToolCall():
            return _tool(entry)
        case PermissionRecord():
            feedback = f": {entry.feedback}" if entry.feedback else ""
            scope = f" ({entry.scope})" if entry.scope else ""
            outcome = f"{entry.outcome.value}{scope}{feedback}"
            return f"{_by(entry.agent_id)}* {_subject(entry.subject)} -> {outcome}"
        case PlanRecord():
            return _plan(entry)
        case QuestionRecord():
            return f"{_by(entry.agent_id)}* {entry.question} -> {entry.answer or '(dismissed)'}"
        case Notice():
            text = f" {entry.text}" if entry.text else ""
            told = {name: value for name, value in entry.fields.items() if name != "summary"}
            summary = entry.fields.get("summary")
            below = f"\n{_indented(summary)}" if isinstance(summary, str) else ""
            return f"* {entry.kind.value}{_fields(told)}{text}{below}"
        case ErrorNotice():
            status = f" {entry.status_code}" if entry.status_code is not None else ""
            tries = f", {entry.attempts} attempts" if entry.attempts is not None else ""
            return f"* error {entry.code}{status}{tries}: {entry.message}"
        case TurnSummary():
            return _summary(entry)


def _plan(entry: PlanRecord) -> str:
    action = f" {entry.action}" if entry.action else ""
    feedback = f": {entry.feedback}" if entry.feedback else ""
    lines = [f"{_by(entry.agent_id)}* plan -> {entry.outcome.value}{action}{feedback}"]
    lines += [_indented(text) for text in (entry.summary, entry.plan) if text]
    return "\n".join(lines)


def _attached(attached: Attached) -> str:
    lines = f" lines {attached.lines[0]}-{attached.lines[1]}" if attached.lines else ""
    size = f" {attached.size_bytes} bytes" if attached.size_bytes is not None else ""
    picture = f", {_picture(attached.picture)}" if attached.picture is not None else ""
    return f"{attached.name}: {attached.kind.value}{lines}{size}{picture}"


def _picture(picture: Picture) -> str:
    size = f" of {len(picture.data)} bytes" if picture.data else ", not kept"
    return picture.mime_type + size


def _agent(agent: AgentRun) -> str:
    sums = (("tools", agent.tool_count), ("tokens", agent.tokens))
    parts = [f"{value} {name}" for name, value in sums if value is not None]
    told = [agent.name, agent.description, agent.model, *parts, agent.error]
    background = " in the background" if agent.in_background else ""
    return f"agent {agent.agent_id}{background} ({agent.state.value}): {', '.join(filter(None, told))}"


def _stream(state: StreamState) -> str:
    return "" if state is StreamState.COMPLETE else f" ({state.value})"


def _by(agent_id: str) -> str:
    return f"[agent {agent_id}] " if agent_id else ""


def _fields(fields: Mapping[str, Any]) -> str:
    return "".join(f" {name}={value}" for name, value in fields.items())


def _tool(entry: ToolCall) -> str:
    exit_code = f", exit code {entry.exit_code}" if entry.exit_code is not None else ""
    lines = [f"{_by(entry.agent_id)}### {entry.name or entry.id} ({entry.state.value}{exit_code})"]
    if entry.title or entry.intention:
        lines.append(" - ".join(text for text in (entry.title, entry.intention) if text))
    if entry.mcp_server:
        lines.append(f"MCP: {entry.mcp_tool or entry.name} of {entry.mcp_server}")
    if entry.parent_id:
        lines.append(f"for: {entry.parent_id}")
    if entry.agent is not None:
        lines.append(_agent(entry.agent))
    if entry.arguments or entry.raw_arguments:
        arguments = json.dumps(entry.arguments, ensure_ascii=False) if entry.arguments else ""
        lines.append(f"arguments: {arguments or entry.raw_arguments}")
    for name, text in (("output", str(entry.output)), ("diff", entry.diff), ("error", entry.error)):
        if text:
            lines += [f"{name}:", _indented(text)]
    if len(entry.files) > 1:
        lines += [f"{edit.kind.value}: {edit.path}" for edit in entry.files]
    lines += [f"picture: {_picture(picture)}" for picture in entry.pictures]
    if entry.output_file:
        lines.append(f"whole output: {entry.output_file}")
    return "\n".join(lines)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.removesuffix("\n").split("\n"))


def _subject(subject: PermissionSubject) -> str:
    match subject:
        case ShellPermission(command=command):
            return f"run `{command}`"
        case WritePermission(path=path, creates=creates):
            return f"{'create' if creates else 'write'} {path}"
        case _:
            return f"{subject.kind}{_fields(subject.fields)}"


def _request(request: OpenRequest) -> str:
    return f"{_by(request.agent_id)}? {_asked(request)}"


def _asked(request: OpenRequest) -> str:
    match request:
        case Question():
            choices = f" [{', '.join(request.choices)}]" if request.choices else ""
            return f"{request.question}{choices}"
        case PermissionRequest():
            return _subject(request.subject)
        case PlanApproval():
            return f"plan: {request.summary} [{', '.join(request.actions)}]"
        case Elicitation():
            names = ", ".join(field.name for field in request.fields)
            return f"form of {request.source or 'the agent'}: {request.message} [{request.url or names}]"
        case AutoModeSwitch():
            return f"another model: {request.error_code}"
        case LimitsExhausted():
            return f"{request.used_credits:g} of {request.max_credits:g} credits are used"
        case Sampling():
            return f"{request.server} asks the model"
        case OAuthLogin():
            return f"login at {request.server_url}"


def _summary(entry: TurnSummary) -> str:
    parts = [entry.model] if entry.model else []
    if entry.output_tokens is not None:
        parts.append(f"{entry.output_tokens} tokens")
    if entry.duration_s is not None:
        parts.append(f"{entry.duration_s:.1f} s")
    if entry.tokens_per_s is not None:
        parts.append(f"{entry.tokens_per_s:.0f} tokens/s")
    return f"--- {', '.join(parts)}"
