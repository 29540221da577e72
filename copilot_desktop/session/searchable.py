"""What of a session can be searched: texts by the entry of the transcript that shows them.

Pure, and cheap: no transcript is folded. A log is given event by event, in its order, and what has to be
known of earlier events is small enough to be written down between two of them, so that a log that has
grown is read from where it was left. The ids are those that the reducer gives its entries.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, NamedTuple

from copilot_desktop.protocol.events import (
    ContextChanged,
    Event,
    MessageCompleted,
    SessionEvent,
    SessionFailed,
    SessionNote,
    SessionResumed,
    SessionStarted,
    TaskCompleted,
    ToolCompleted,
    ToolStarted,
    TurnStarted,
    UserPrompt,
)
from copilot_desktop.protocol.json_fields import JsonFields, whole_text
from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.session.reduce_tools import ANSWERED, completed_call
from copilot_desktop.session.tool_kinds import ASK_USER, EXIT_PLAN_MODE, ToolKind, path_of, tool_kind

#: Of an output, and of what a call writes to a file, so many characters of its beginning and its end.
OUTPUT_KEPT: Final = 8192

#: Prompts and answers are kept whole, in pieces of this length at the most.
PIECE: Final = 16_384

#: So much of a piece stands in the next one too: a term that is no longer is in one of them whole.
OVERLAP: Final = 256

#: What a terminal takes for colours, places and titles, and nobody reads.
_CONTROLS: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)?|[ -/]*[0-OQ-WYZ\\`-~])"
)

#: In place of what was left out.
_CUT: Final = "\n…\n"

#: The types of the events that anything is read of.
SEARCHED_TYPES: Final = frozenset(
    {
        "session.start",
        "session.resume",
        "session.context_changed",
        "user.message",
        "assistant.turn_start",
        "assistant.message",
        "tool.execution_start",
        "tool.user_requested",
        "tool.execution_complete",
        "session.error",
        "session.info",
        "session.warning",
        "session.task_complete",
    }
)

#: The arguments of these calls are what they write.
_WRITING: Final = frozenset({ToolKind.EDIT, ToolKind.CREATE})
_PATHS: Final = frozenset({"path", "file_path"})


class Role(StrEnum):
    """What a text is.

    The person's words, the agent's, of a call its arguments, its output, a file; what the model thought,
    and what the session says about itself.
    """

    PROMPT = "prompt"
    ANSWER = "answer"
    COMMAND = "command"
    OUTPUT = "output"
    FILE = "file"
    THOUGHT = "thought"
    NOTICE = "notice"


class SearchText(NamedTuple):
    """A text that can be searched.

    Attributes:
        entry_id: the entry that shows it; a long text and a call have several.
        tool: the name of the call's tool, "" for what no call has told.
        time: seconds since the epoch, of the event or of the last one that had a time; 0 when none had.
        folder: in which the session worked then, "" while unknown.
        is_cut: the middle of it was left out.
    """

    role: Role
    entry_id: str
    tool: str
    time: float
    folder: str
    text: str
    is_cut: bool = False


@dataclass(slots=True)
class _Call:
    """A call that has not ended, or has in this turn.

    Attributes:
        question: what is asked or planned by a call that is shown as a question or a plan.
        path: of the file its arguments name.
        writes: what it writes to a file is known from its arguments.
    """

    entry_id: str
    name: str = ""
    path: str = ""
    question: str = ""
    writes: bool = False
    is_told: bool = False
    has_ended: bool = False


@dataclass(slots=True)
class SearchableLog:
    """Reads the events of one log for their texts.

    Attributes:
        is_known: says whether an entry of this session has been there before; asked for every id.
        turn: id of the newest turn of the main agent.
        thoughts: how many of them this turn has had.
    """

    is_known: Callable[[str], bool]
    folder: str = ""
    time: float = 0.0
    calls: dict[str, _Call] = field(default_factory=dict)
    turn: str = ""
    thoughts: int = 0

    @staticmethod
    def restored(state: str, is_known: Callable[[str], bool]) -> SearchableLog:
        """Go on where `state` was taken; from the beginning when it is "" or cannot be read."""
        try:
            data = JsonFields(json.loads(state) if state else None)
        except ValueError:
            data = JsonFields(None)
        log = SearchableLog(is_known, data.text("folder"), data.real("time") or 0.0)
        for call_id, item in data.inner("calls").raw.items():
            call = JsonFields(item)
            log.calls[call_id] = _Call(
                call.text("entry"),
                call.text("name"),
                call.text("path"),
                call.text("question"),
                call.flag("writes"),
                call.flag("told"),
                call.flag("ended"),
            )
        log.turn, log.thoughts = data.text("turn"), data.number("thoughts") or 0
        return log

    def state(self) -> str:
        """Return what `restored` needs to go on from here."""
        calls = {
            call_id: {
                "entry": call.entry_id,
                "name": call.name,
                "path": call.path,
                "question": call.question,
                "writes": call.writes,
                "told": call.is_told,
                "ended": call.has_ended,
            }
            for call_id, call in self.calls.items()
        }
        turn = {"turn": self.turn, "thoughts": self.thoughts}
        return json.dumps({"folder": self.folder, "time": self.time, "calls": calls, **turn})

    def texts_of(self, event: SessionEvent) -> list[SearchText]:
        """Return the texts that `event` brings."""
        if event.timestamp is not None:
            self.time = event.timestamp
        match event:
            case SessionStarted() | SessionResumed() | ContextChanged():
                self.folder = event.folder or self.folder
            case UserPrompt():
                return list(self._of_prompt(event))
            case MessageCompleted():
                return list(self._of_answer(event))
            case TurnStarted():
                self.calls = {key: call for key, call in self.calls.items() if not call.has_ended}
                if not event.agent_id and event.event_id != self.turn:
                    self.turn, self.thoughts = event.event_id, 0
            case ToolStarted():
                call = self._call(event.tool_call_id)
                return list(self._announced(call, event.name, event.arguments, event.raw_arguments))
            case ToolCompleted():
                return list(self._of_result(event))
            case SessionFailed() | SessionNote():
                return list(self._of_notice(event, Role.NOTICE, event.message))
            case TaskCompleted():
                # A run that ends so has no closing words but these.
                return list(self._of_notice(event, Role.ANSWER, event.summary))
        return []

    def _of_prompt(self, event: UserPrompt) -> Iterator[SearchText]:
        entry_id = event.message_id or event.event_id
        if event.agent_id or not event.is_from_person or not entry_id or self.is_known(entry_id):
            return
        yield from self._pieces(Role.PROMPT, entry_id, event.content)
        for attached in event.attachments:
            yield self._text(Role.FILE, entry_id, attached.path or attached.name)

    def _of_answer(self, event: MessageCompleted) -> Iterator[SearchText]:
        # What an agent says is the result of the call that started it.
        entry_id = event.message_id or event.event_id
        if not event.agent_id and entry_id:
            if self.is_known(entry_id):
                return
            yield from self._of_thought(event)
            yield from self._pieces(Role.ANSWER, entry_id, event.content)
        for request in event.tool_requests:
            call = self._call(request.tool_call_id)
            yield from self._announced(call, request.name, request.arguments, request.raw_arguments)

    def _of_thought(self, event: MessageCompleted) -> Iterator[SearchText]:
        if not event.reasoning:
            return
        # By the rule of the reducer: turn and number are the same live and restored.
        wanted = entry_id = f"reasoning-{self.turn or 'turn'}-{self.thoughts}"
        number = 1
        while self.is_known(entry_id):
            number += 1
            entry_id = f"{wanted}#{number}"
        self.thoughts += 1
        yield from self._pieces(Role.THOUGHT, entry_id, event.reasoning)

    def _of_notice(self, event: Event, role: Role, text: str) -> Iterator[SearchText]:
        if text and event.event_id and not event.agent_id and not self.is_known(event.event_id):
            yield from self._pieces(role, event.event_id, text)

    def _call(self, call_id: str) -> _Call:
        call = self.calls.get(call_id)
        if call is None:
            # Some servers begin counting their calls anew.
            entry_id, number = call_id, 1
            while any(map(self.is_known, (entry_id, f"question-{entry_id}", f"plan-{entry_id}"))):
                number += 1
                entry_id = f"{call_id}#{number}"
            call = self.calls[call_id] = _Call(entry_id)
        return call

    def _announced(
        self, call: _Call, name: str, arguments: Mapping[str, Any], raw_arguments: str
    ) -> Iterator[SearchText]:
        call.name = name or call.name
        if call.is_told or not (arguments or raw_arguments):
            return
        call.is_told = True
        if call.name in (ASK_USER, EXIT_PLAN_MODE):
            fields = JsonFields(arguments)
            call.question = fields.text("question") or fields.text("message") or fields.text("summary")
            return
        shown = ToolCall(EntryId(call.entry_id), call.name, arguments=arguments)
        call.path = path_of(shown)
        if call.path:
            yield self._text(Role.FILE, call.entry_id, call.path, call.name)
        words = raw_arguments or "\n".join(_words(arguments))
        if not words:
            return
        if tool_kind(shown) in _WRITING:
            call.writes = True
            yield self._capped(call, words)
        else:
            yield from self._pieces(Role.COMMAND, call.entry_id, words, call.name)

    def _of_result(self, event: ToolCompleted) -> Iterator[SearchText]:
        if event.tool_call_id not in self.calls and self.is_known(event.tool_call_id):
            # Told once more, in a later turn.
            return
        call = self._call(event.tool_call_id)
        if call.has_ended:
            return
        call.has_ended = True
        if call.name in (ASK_USER, EXIT_PLAN_MODE):
            is_question = call.name == ASK_USER
            entry_id = f"{'question' if is_question else 'plan'}-{call.entry_id}"
            yield from self._pieces(Role.ANSWER, entry_id, call.question)
            answer = ANSWERED.match(event.content) if is_question else None
            if answer:
                yield from self._pieces(Role.PROMPT, entry_id, answer.group(1))
            return
        shown = completed_call(ToolCall(EntryId(call.entry_id), call.name), event)
        for edit in shown.files:
            # The server names the whole path of what the arguments may have named from the folder on.
            if not call.path or not edit.path.endswith(call.path):
                yield self._text(Role.FILE, call.entry_id, edit.path, call.name)
        parts = [str(shown.output), shown.error, "" if call.writes else shown.diff]
        text = "\n".join(filter(None, parts))
        if "\x1b" in text:
            text = _CONTROLS.sub("", text)
        if text:
            yield self._capped(call, text)

    def _text(self, role: Role, entry_id: str, text: str, tool: str = "", *, cut: bool = False) -> SearchText:
        return SearchText(role, entry_id, tool, self.time, self.folder, text, cut)

    def _pieces(self, role: Role, entry_id: str, text: str, tool: str = "") -> Iterator[SearchText]:
        at = 0
        while at < len(text):
            yield self._text(role, entry_id, text[at : at + PIECE], tool)
            if at + PIECE >= len(text):
                return
            at += PIECE - OVERLAP

    def _capped(self, call: _Call, text: str) -> SearchText:
        is_cut = len(text) > 2 * OUTPUT_KEPT
        if is_cut:
            text = text[:OUTPUT_KEPT] + _CUT + text[-OUTPUT_KEPT:]
        return self._text(Role.OUTPUT, call.entry_id, text, call.name, cut=is_cut)


def _words(arguments: Mapping[str, Any]) -> Iterator[str]:
    """Yield the texts among the arguments, but not the path, which is a text of its own."""
    for name, value in arguments.items():
        if name in _PATHS:
            continue
        if isinstance(value, str):
            if value:
                yield whole_text(value)
        elif isinstance(value, list):
            yield from (whole_text(item) for item in value if isinstance(item, str) and item)
