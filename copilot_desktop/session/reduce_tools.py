"""Tool calls: one entry per call, told by several events in any order (protocol.md 8.2, 10)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import (
    AgentInterrupted,
    ToolCallDelta,
    ToolCompleted,
    ToolOutput,
    ToolPartialResult,
    ToolProgress,
    ToolRequest,
    ToolStarted,
)
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, QuestionRecord, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.kept_pictures import kept_pictures
from copilot_desktop.session.reduce_agents import parent_of, with_ended_agent
from copilot_desktop.session.reduce_plans import expire_plan, record_plan
from copilot_desktop.session.tool_kinds import ASK_USER, EXIT_PLAN_MODE

#: Tools whose result ends with a line about the shell's exit.
_SHELL_SUFFIXES: Final = ("bash", "powershell", "shell")
_EXIT_LINE: Final = re.compile(
    r"\n?<(?:shellId: [^\s<>]{1,64} completed|exited) with exit code (-?\d{1,10})>\s*\Z"
)
#: What a shell tool returns instead of output when its command goes on.
_BACKGROUND_START: Final = ("<command started in background", "<command with shellId")

_EDIT_TOOLS: Final = frozenset({"create", "edit", "apply_patch", "str_replace", "insert", "write"})
#: Their text for display says less than what the model got.
_CONTENT_TOOLS: Final = frozenset({"read_agent"})

#: A command a person ran with `!`; it belongs to no turn.
_USER_SHELL: Final = "local_shell"
ANSWERED: Final = re.compile(r"User (?:selected|responded): (.*)\Z", re.DOTALL)

#: Of live output the newest part is kept, between this many characters and twice as many: a
#: command may print without end, and its final result is bounded by the server.
LIVE_OUTPUT_KEPT: Final = 1_000_000

#: Of streamed arguments only the beginning is kept; the whole comes with `assistant.message`.
STREAMED_ARGUMENTS_KEPT: Final = 4096


def change_tool(
    draft: Draft,
    tool_call_id: str,
    agent_id: str,
    update: Callable[[ToolCall], ToolCall],
    *,
    is_same: Callable[[ToolCall], bool] | None = None,
) -> ToolCall:
    """Update the entry of a tool call, creating it when it is new.

    Model servers exist that begin counting their calls anew in each answer. So an event that
    announces a call gives `is_same`, which tells of a call of this id that ended in an earlier
    turn whether it is the announced one or merely has the same id.
    """
    entry = find_call(draft, tool_call_id, is_same)
    if entry is None:
        entry_id, parent_id = draft.free_id(tool_call_id), parent_of(draft, agent_id)
        changed = update(ToolCall(id=entry_id, agent_id=agent_id, parent_id=parent_id))
        draft.add(changed)
    else:
        changed = update(entry)
        if changed is not entry:
            draft.put(changed)
    # A call that is over and known to be so need not be remembered again.
    if draft.progress.tools.get(tool_call_id) != changed.id and changed is not entry:
        draft.note(tools={**draft.progress.tools, tool_call_id: changed.id})
    return changed


def find_call(
    draft: Draft, tool_call_id: str, is_same: Callable[[ToolCall], bool] | None = None
) -> ToolCall | None:
    """Return the entry of a tool call, None for one never heard of."""
    current = draft.progress.tools.get(tool_call_id)
    entry = draft.find(current if current is not None else EntryId(tool_call_id))
    if current is not None or is_same is None:
        return entry if isinstance(entry, ToolCall) else None
    number = 1
    while entry is not None:
        if isinstance(entry, ToolCall) and (not entry.state.is_settled or is_same(entry)):
            return entry
        number += 1
        entry = draft.find(EntryId(f"{tool_call_id}#{number}"))
    return None


def _never(entry: ToolCall) -> bool:
    return False


def forget_settled_tools(draft: Draft) -> None:
    """A new turn: calls that have ended are history."""
    kept: dict[str, EntryId] = {}
    for tool_call_id, entry_id in draft.progress.tools.items():
        entry = draft.find(entry_id)
        if isinstance(entry, ToolCall) and not entry.state.is_settled:
            kept[tool_call_id] = entry_id
    if len(kept) != len(draft.progress.tools):
        ids = set(kept.values())
        outputs = {key: number for key, number in draft.progress.next_output.items() if key in ids}
        draft.note(tools=kept, next_output=outputs)


def is_request_known(draft: Draft, request: ToolRequest, message_id: str) -> bool:
    """This very message has asked for this call before."""
    entry = find_call(draft, request.tool_call_id, lambda known: known.message_id == message_id)
    return entry is not None and bool(message_id) and entry.message_id == message_id


def tool_requested(draft: Draft, request: ToolRequest, message_id: str, agent_id: str) -> None:
    """A final `assistant.message` asks for this call."""

    def update(entry: ToolCall) -> ToolCall:
        if entry.state.is_settled:
            return entry
        return replace(
            entry,
            name=request.name or entry.name,
            title=request.title or entry.title,
            intention=request.intention or entry.intention,
            arguments=request.arguments,
            raw_arguments=request.raw_arguments,
            message_id=message_id or entry.message_id,
        )

    def is_same(entry: ToolCall) -> bool:
        return entry.message_id == message_id

    entry = change_tool(draft, request.tool_call_id, agent_id, update, is_same=is_same)
    if entry.id in draft.progress.streamed_tools:
        streamed = tuple(key for key in draft.progress.streamed_tools if key != entry.id)
        draft.note(streamed_tools=streamed)


def tool_call_delta(draft: Draft, event: ToolCallDelta) -> None:
    # Only what is stored may create entries for a sub-agent that works beside a streaming answer:
    # else the order would differ in a restored transcript.
    if event.agent_id or draft.progress.aborted:
        return
    was_known = event.tool_call_id in draft.progress.tools

    def update(entry: ToolCall) -> ToolCall:
        room = STREAMED_ARGUMENTS_KEPT - len(entry.raw_arguments)
        if entry.state is not ToolState.ANNOUNCED or entry.arguments or room <= 0:
            return entry
        text = entry.raw_arguments + whole_text(event.text[:room])
        return replace(entry, name=entry.name or event.name, raw_arguments=text)

    entry = change_tool(draft, event.tool_call_id, "", update, is_same=_never)
    if not was_known and entry.state is ToolState.ANNOUNCED and not entry.arguments:
        draft.note(streamed_tools=(*draft.progress.streamed_tools, entry.id))


def tool_started(draft: Draft, event: ToolStarted) -> None:
    def update(entry: ToolCall) -> ToolCall:
        if entry.state.is_settled:
            return entry
        return replace(
            entry,
            name=event.name or entry.name,
            title=event.title or entry.title,
            arguments=event.arguments or entry.arguments,
            raw_arguments=event.raw_arguments,
            state=ToolState.RUNNING if entry.state is ToolState.ANNOUNCED else entry.state,
            started_at=entry.started_at if entry.started_at is not None else event.timestamp,
            agent_id=entry.agent_id or event.agent_id,
            mcp_server=event.mcp_server or entry.mcp_server,
            mcp_tool=event.mcp_tool or entry.mcp_tool,
        )

    def is_same(entry: ToolCall) -> bool:
        return entry.started_at == event.timestamp

    change_tool(draft, event.tool_call_id, event.agent_id, update, is_same=is_same)


def tool_output(draft: Draft, event: ToolOutput) -> None:
    entry = _running(draft, event.tool_call_id)
    if entry is None:
        return
    expected = draft.progress.next_output.get(entry.id)
    if 0 <= event.sequence < (expected or 0):
        return
    sequence = event.sequence + 1 if event.sequence >= 0 else expected or 0
    draft.note(next_output={**draft.progress.next_output, entry.id: sequence})
    text = whole_text(event.text)
    if expected is None and entry.output:
        # So far from partial results; the exact stream replaces them.
        draft.put(replace(entry, output=GrowingText(text)))
    elif len(entry.output) + len(text) > 2 * LIVE_OUTPUT_KEPT:
        newest = entry.output.append(text)
        kept = newest.since(len(newest) - LIVE_OUTPUT_KEPT)
        draft.put(replace(entry, output=GrowingText(kept)))
    elif text:
        draft.put(replace(entry, output=entry.output.append(text)), appended=text)


def tool_partial_result(draft: Draft, event: ToolPartialResult) -> None:
    entry = _running(draft, event.tool_call_id)
    if entry is None or entry.id in draft.progress.next_output:
        return
    # Cumulative and bounded by the server; in a burst it becomes a window that moves on.
    before = str(entry.output)
    if event.output == before:
        return
    if event.output.startswith(before):
        added = event.output[len(before) :]
        draft.put(replace(entry, output=entry.output.append(added)), appended=added)
    else:
        draft.put(replace(entry, output=GrowingText(event.output)))


def tool_progress(draft: Draft, event: ToolProgress) -> None:
    entry = _running(draft, event.tool_call_id)
    if entry is not None:
        draft.put(replace(entry, progress=event.message))


def _running(draft: Draft, tool_call_id: str) -> ToolCall | None:
    entry = draft.find(draft.progress.tools.get(tool_call_id, EntryId(tool_call_id)))
    return entry if isinstance(entry, ToolCall) and not entry.state.is_settled else None


def tool_completed(draft: Draft, event: ToolCompleted) -> None:
    def update(entry: ToolCall) -> ToolCall:
        # That a call was cancelled is our own conclusion; the server's word is better.
        if entry.state.is_settled and entry.state is not ToolState.CANCELLED:
            return entry
        pictures = kept_pictures(draft, event.pictures)
        return with_ended_agent(draft, replace(completed_call(entry, event), pictures=pictures))

    entry = change_tool(draft, event.tool_call_id, event.agent_id, update)
    if entry.name == ASK_USER:
        _record_answer(draft, entry, event)
    elif entry.name == EXIT_PLAN_MODE:
        record_plan(draft, entry, event)
    if entry.name.endswith(_SHELL_SUFFIXES) and event.success and event.content.startswith(_BACKGROUND_START):
        draft.note(background=draft.progress.background | {event.tool_call_id})


def completed_call(entry: ToolCall, event: ToolCompleted) -> ToolCall:
    """Return the call as its result leaves it."""
    output, diff, error, exit_code = event.content, "", event.error_message, event.exit_code
    detailed = event.detailed.removeprefix("\n")
    if detailed.startswith("diff --git "):
        # `view` shows what it read in the dress of a diff: context lines only.
        if event.file_edits or entry.name in _EDIT_TOOLS:
            diff = detailed
    elif detailed and entry.name not in _CONTENT_TOOLS:
        output = event.detailed
    if entry.name == _USER_SHELL and not event.success:
        # Its output comes as the error's message.
        output, error = (output or error, "") if exit_code is not None else (output, error)
    if entry.name.endswith(_SHELL_SUFFIXES):
        exit_line = _EXIT_LINE.search(output)
        if exit_line is not None:
            output = output[: exit_line.start()]
            exit_code = int(exit_line.group(1)) if exit_code is None else exit_code
        if event.output_preview:
            output = event.output_preview
    if output.strip() == error.strip():
        output = ""
    duration = None
    if entry.started_at is not None and event.timestamp is not None:
        duration = max(0.0, event.timestamp - entry.started_at)
    return replace(
        entry,
        state=_final_state(entry, event),
        output=GrowingText(output),
        diff=diff,
        exit_code=exit_code,
        error=error,
        files=event.file_edits,
        output_file=event.output_file,
        duration_s=duration,
        progress="",
    )


def _final_state(entry: ToolCall, event: ToolCompleted) -> ToolState:
    if event.success:
        return ToolState.SUCCEEDED
    if event.error_code in ("denied", "rejected"):
        return ToolState.DENIED
    if event.error_code == "interrupted":
        return ToolState.CANCELLED
    if entry.name == _USER_SHELL and event.exit_code is None:
        return ToolState.CANCELLED
    return ToolState.FAILED


def _record_answer(draft: Draft, entry: ToolCall, event: ToolCompleted) -> None:
    """Keep what was answered: question events are not stored, the tool's result is."""
    record_id = EntryId(f"question-{entry.id}")
    existing = draft.find(record_id)
    if isinstance(existing, QuestionRecord) and existing.has_expired:
        # We had concluded that; somebody else answered it all the same.
        draft.remove(record_id)
    elif isinstance(existing, QuestionRecord):
        draft.put(replace(existing, timestamp=event.timestamp))
        return
    elif existing is not None:
        return
    match = ANSWERED.match(event.content)
    draft.add(
        QuestionRecord(
            id=record_id,
            question=_question(entry),
            answer=match.group(1) if match else "",
            dismissed=match is None,
            timestamp=event.timestamp,
            agent_id=entry.agent_id,
        )
    )


def agent_interrupted(draft: Draft, event: AgentInterrupted) -> None:
    for tool_call_id in event.tool_call_ids:
        entry = _running(draft, tool_call_id)
        if entry is not None:
            _cancel(draft, entry)


def cancel_tools(draft: Draft, *, only_main: bool, user_shell: bool = False) -> None:
    """Open calls get no completion any more."""
    for entry_id in draft.progress.tools.values():
        entry = draft.find(entry_id)
        if not isinstance(entry, ToolCall) or entry.state.is_settled:
            continue
        if (only_main and entry.agent_id) or (entry.name == _USER_SHELL and not user_shell):
            continue
        _cancel(draft, entry)
    draft.note(streamed_tools=())


def cancel_streamed_tools(draft: Draft) -> None:
    """The turn has ended and never asked for these calls."""
    for entry_id in draft.progress.streamed_tools:
        entry = draft.find(entry_id)
        if isinstance(entry, ToolCall) and not entry.state.is_settled:
            _cancel(draft, entry)
    draft.note(streamed_tools=())


def discard_streamed_tools(draft: Draft) -> None:
    """The turn is tried again; calls known from streamed arguments only were never made."""
    gone = set(draft.progress.streamed_tools)
    for entry_id in draft.progress.streamed_tools:
        draft.remove(entry_id)
    tools = {key: entry_id for key, entry_id in draft.progress.tools.items() if entry_id not in gone}
    draft.note(streamed_tools=(), tools=tools)


def _cancel(draft: Draft, entry: ToolCall) -> None:
    draft.put(with_ended_agent(draft, replace(entry, state=ToolState.CANCELLED, progress="")))
    if entry.name == EXIT_PLAN_MODE:
        expire_plan(draft, entry)
    record_id = EntryId(f"question-{entry.id}")
    if entry.name == ASK_USER and draft.find(record_id) is None:
        draft.add(
            QuestionRecord(
                record_id, _question(entry), dismissed=True, agent_id=entry.agent_id, has_expired=True
            )
        )


def _question(entry: ToolCall) -> str:
    # The variant that shows a form calls it a message.
    return whole_text(entry.arguments.get("question")) or whole_text(entry.arguments.get("message"))
