"""What a session is made of on paper: one item per thing that was said or done, in plain values.

Every format writes the same items, so that none of them leaves something out or tells a secret that
another keeps.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeAlias

from copilot_desktop.protocol.permissions import (
    PermissionOutcome,
    PermissionSubject,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.rendering.ansi import parse_ansi
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    AssistantMessage,
    Attached,
    Delivery,
    Entry,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.translation import tr

#: Takes secrets out of a text.
Clean: TypeAlias = Callable[[str], str]

#: What stands on a line of its own is cut here.
_MAX_LINE: Final = 400

#: Arguments that say in a word what a call is about, by rank.
_MAIN_ARGUMENTS: Final = ("command", "path", "file_path", "pattern", "query", "url", "description")


#: With one of these begins what is no text in the output of a terminal.
_SEQUENCES: Final = ("\x1b", "\x9b", "\r", "\b")


class Role(Enum):
    """Who speaks in an item."""

    PROMPT = "prompt"
    ANSWER = "answer"
    THOUGHT = "thought"
    TOOL = "tool"
    NOTE = "note"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of an item.

    Attributes:
        kind: "markdown" is to be set; "code" keeps its lines, with `language` known or not; "plain"
            is words as they were typed.
        label: what it is, "" when the item says it.
    """

    kind: Literal["markdown", "plain", "code"]
    text: str
    label: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that was said or done.

    Attributes:
        title: one line of plain text.
        at: seconds since the epoch, None when unknown.
        model: that answered, "" for none.
        by_agent: a sub-agent's, not the main agent's.
    """

    role: Role
    title: str
    at: float | None = None
    texts: tuple[Text, ...] = ()
    pictures: tuple[Picture, ...] = ()
    model: str = ""
    by_agent: bool = False


def items_of(
    entries: Iterator[Entry], clean: Clean, *, with_tools: bool, with_thoughts: bool
) -> Iterator[Item]:
    """Yield the items of entries, without secrets.

    Args:
        with_tools: also what the agent did: calls of tools, permissions, what sub-agents said.
        with_thoughts: also what the models thought.
    """
    for entry in entries:
        if isinstance(entry, Reasoning) and not with_thoughts:
            continue
        is_work = isinstance(entry, ToolCall | PermissionRecord) or bool(entry_agent(entry))
        if is_work and not with_tools:
            continue
        item = _item(entry)
        if item is not None:
            yield _cleaned(item, clean)


def entry_agent(entry: Entry) -> str:
    """Return the id of the sub-agent that an entry is of, "" for the main agent."""
    return entry.agent_id


def _cleaned(item: Item, clean: Clean) -> Item:
    texts = tuple(
        Text(text.kind, clean(text.text), clean(text.label), text.language)
        for text in item.texts
        if text.text.strip()
    )
    title = visible_line(clean(item.title), _MAX_LINE)
    return Item(item.role, title, item.at, texts, item.pictures, item.model, item.by_agent)


def _item(entry: Entry) -> Item | None:
    match entry:
        case UserMessage():
            return _prompt(entry)
        case AssistantMessage():
            title = tr("Copilot") + _ending(entry.state)
            text = Text("markdown", str(entry.text))
            is_agent = bool(entry.agent_id)
            return Item(Role.ANSWER, title, entry.timestamp, (text,), model=entry.model, by_agent=is_agent)
        case Reasoning():
            title = tr("Thought") + _ending(entry.state)
            text = Text("markdown", str(entry.text))
            return Item(Role.THOUGHT, title, entry.started_at, (text,), by_agent=bool(entry.agent_id))
        case ToolCall():
            return _tool(entry)
        case PermissionRecord():
            return _permission(entry)
        case PlanRecord():
            plan = (
                Text("markdown", entry.summary),
                Text("markdown", entry.plan, tr("Plan")),
                Text("plain", entry.feedback, tr("Wanted changes")),
            )
            return Item(Role.NOTE, tr("Plan: {outcome}", outcome=entry.outcome.value), entry.timestamp, plan)
        case QuestionRecord():
            answer = tr("(not answered)") if entry.dismissed else entry.answer
            texts = (Text("plain", entry.question, tr("Question")), Text("plain", answer, tr("Answer")))
            return Item(Role.NOTE, tr("The agent asked"), entry.timestamp, texts)
        case ErrorNotice():
            return Item(Role.ERROR, tr("Error"), entry.timestamp, (Text("plain", entry.message),))
        case Notice():
            return _notice(entry)
        case TurnSummary():
            return None


def _prompt(entry: UserMessage) -> Item:
    states = {
        Delivery.UNCONFIRMED: tr("You (never confirmed)"),
        Delivery.FAILED: tr("You (not sent)"),
    }
    title = states.get(entry.delivery, tr("You"))
    along = "\n".join(_attached(attached) for attached in entry.attachments)
    texts = (Text("plain", entry.text), Text("plain", along, tr("Attached")))
    pictures = tuple(it.picture for it in entry.attachments if it.picture is not None)
    return Item(Role.PROMPT, title, entry.timestamp, texts, pictures, by_agent=bool(entry.agent_id))


def _attached(attached: Attached) -> str:
    lines = f":{attached.lines[0]}-{attached.lines[1]}" if attached.lines else ""
    return attached.name + lines


def _ending(state: StreamState) -> str:
    match state:
        case StreamState.STOPPED:
            return tr(" (stopped)")
        case StreamState.INTERRUPTED:
            return tr(" (interrupted)")
        case StreamState.FAILED:
            return tr(" (failed)")
        case _:
            return ""


def _tool(call: ToolCall) -> Item:
    main = next((str(call.arguments[key]) for key in _MAIN_ARGUMENTS if call.arguments.get(key)), "")
    name = call.mcp_tool or call.name or tr("Result of an earlier call")
    said = " ".join(main.split())
    title = f"{name}: {said}" if said else name
    if word := _state_word(call):
        title = f"{title} ({word})"
    command = call.arguments.get("command")
    arguments, language = call.raw_arguments, ""
    if isinstance(command, str) and tool_kind(call) is ToolKind.RUN:
        arguments, language = command, "bash"
    elif call.arguments and (len(call.arguments) > 1 or "\n" in main or not main):
        arguments = json.dumps(dict(call.arguments), ensure_ascii=False, indent=2, default=str)
        language = "json"
    output = _output_of(call)
    texts = (
        Text("plain", call.intention),
        Text("code", arguments, tr("Command") if language == "bash" else tr("Arguments"), language),
        Text("code", call.diff, tr("Changes"), "diff"),
        Text("code", output, tr("Output")),
        Text("plain", call.error, tr("Error")),
    )
    return Item(Role.TOOL, title, call.started_at, texts, call.pictures, by_agent=bool(call.agent_id))


def _output_of(call: ToolCall) -> str:
    """Return the output as it is shown: control sequences are no text."""
    output = str(call.output)
    if not any(mark in output for mark in _SEQUENCES):
        # Reading it as a terminal does takes a hundred times as long.
        return output
    return "\n".join(line.text for line in parse_ansi(output))


def _state_word(call: ToolCall) -> str:
    if call.exit_code:
        return tr("exit code {code}", code=call.exit_code)
    words = {
        ToolState.FAILED: tr("failed"),
        ToolState.DENIED: tr("denied"),
        ToolState.CANCELLED: tr("cancelled"),
    }
    return words.get(call.state, "")


def _permission(record: PermissionRecord) -> Item:
    outcomes = {
        PermissionOutcome.APPROVED: tr("Allowed"),
        PermissionOutcome.DENIED_BY_USER: tr("Denied"),
        PermissionOutcome.DENIED_BY_RULE: tr("Denied by a rule"),
    }
    outcome = outcomes.get(record.outcome, tr("Not answered"))
    title = f"{outcome}: {' '.join(_subject(record.subject).split())}"
    return Item(Role.TOOL, title, record.timestamp, (Text("plain", record.feedback),))


def _subject(subject: PermissionSubject) -> str:
    match subject:
        case ShellPermission(command=command):
            return command
        case WritePermission(path=path):
            return path
        case _:
            return subject.kind


def _notice(entry: Notice) -> Item | None:
    fields = entry.fields
    summary = fields.get("summary")
    texts = (Text("markdown", summary),) if isinstance(summary, str) else ()
    match entry.kind:
        case NoticeKind.STOPPED:
            title = tr("Stopped by the budget of the session") if "budget" in fields else tr("Stopped")
        case NoticeKind.CONNECTION_LOST:
            title = tr("The agent ended")
        case NoticeKind.DAMAGED:
            title = tr("A part of the stored history cannot be read")
        case NoticeKind.COMPACTION:
            title = tr("The conversation was summarised")
        case NoticeKind.MODEL_CHANGE:
            title = tr("Model: {model}", model=fields.get("model", ""))
            if fields.get("effort"):
                title = f"{title} · " + tr("Reasoning effort: {effort}", effort=fields["effort"])
        case NoticeKind.INFO | NoticeKind.WARNING if entry.text:
            title = entry.text
        case _:
            return None
    return Item(Role.NOTE, title, entry.timestamp, texts)
