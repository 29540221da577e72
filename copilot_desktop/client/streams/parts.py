"""What one agent says and does within a turn, put together from its events. Pure.

How it works: a text is keyed by its message id and grows by deltas until `assistant.message`
replaces it. What a model call has streamed without completing is void when the call is retried.
Tool calls are keyed by their own id, whichever of their events comes first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Final, TypeAlias

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.json_fields import whole_text

#: Streamed output that is kept of a tool whose result has not come; its end is worth most.
_OUTPUT_CHARACTERS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A piece of an answer, whole characters only."""

    message_id: str
    text: str


@dataclass(frozen=True, slots=True)
class TextDiscarded:
    """What came of this message is void: the model call is made again, or its text came anew."""

    message_id: str


@dataclass(frozen=True, slots=True)
class ReasoningPiece:
    """A piece of the model's reasoning."""

    reasoning_id: str
    text: str


Piece: TypeAlias = TextPiece | TextDiscarded | ReasoningPiece


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the agent. `is_complete`: the server told its final text."""

    message_id: str
    text: str
    is_complete: bool
    model: str = ""


class ToolState(Enum):
    """REQUESTED: announced by the model; RUNNING: begun; ENDED: its result came."""

    REQUESTED = "requested"
    RUNNING = "running"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ToolRun:
    """One tool call.

    Attributes:
        output: the result, or what was streamed of it until now; of a long stream its end.
        exit_code: of a shell command; None for other tools and while it runs.
        error: the server's word for a failure (failure, denied, rejected, interrupted, timeout).
    """

    tool_call_id: str
    name: str
    state: ToolState
    title: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    output: str = ""
    detailed: str = ""
    success: bool | None = None
    exit_code: int | None = None
    error: str = ""
    error_message: str = ""

    @property
    def ok(self) -> bool:
        """It ended, without an error and, if it was a command, with exit code 0."""
        return self.success is True and not self.exit_code


@dataclass(frozen=True, slots=True)
class AgentPart:
    """What one agent said and did.

    Attributes:
        agent_id: "" for the main agent.
        tool_call_id: the call that started a sub-agent.
        reasoning: of all its model calls, a blank line between two.
    """

    agent_id: str = ""
    name: str = ""
    tool_call_id: str = ""
    messages: tuple[Message, ...] = ()
    reasoning: str = ""
    tools: tuple[ToolRun, ...] = ()

    @property
    def text(self) -> str:
        """The answer: the last message that has a text."""
        return next((message.text for message in reversed(self.messages) if message.text), "")

    @property
    def full_text(self) -> str:
        """All messages, a blank line between two."""
        return "\n\n".join(message.text for message in self.messages if message.text)


class _Characters:
    """Joins a character whose halves (UTF-16) come in two deltas."""

    __slots__ = ("_half",)

    def __init__(self) -> None:
        self._half = ""

    def feed(self, text: str) -> str:
        if not self._half and text.isascii():
            return text
        text = self._half + text
        self._half = ""
        if text and "\ud800" <= text[-1] <= "\udbff":
            self._half = text[-1]
            text = text[:-1]
        return whole_text(text)


class _Text:
    __slots__ = ("call", "characters", "chunks", "is_complete", "key", "model")

    def __init__(self, key: str, call: int) -> None:
        self.key = key
        self.call = call
        self.chunks: list[str] = []
        self.characters = _Characters()
        self.is_complete = False
        self.model = ""

    @property
    def text(self) -> str:
        if len(self.chunks) > 1:
            self.chunks = ["".join(self.chunks)]
        return self.chunks[0] if self.chunks else ""


class _Tool:
    __slots__ = ("chunks", "last_sequence", "run", "size")

    def __init__(self, run: ToolRun) -> None:
        self.run = run
        self.chunks: deque[str] = deque()
        self.size = 0
        self.last_sequence = -1

    def add_output(self, text: str, sequence: int) -> None:
        if 0 <= sequence <= self.last_sequence:
            return
        self.last_sequence = max(sequence, self.last_sequence)
        self.chunks.append(text)
        self.size += len(text)
        while self.size - len(self.chunks[0]) >= _OUTPUT_CHARACTERS:
            self.size -= len(self.chunks.popleft())

    def replace_output(self, text: str) -> None:
        """Old servers repeat everything so far; where pieces come as well, these are better."""
        if self.last_sequence < 0:
            self.chunks.clear()
            self.chunks.append(text[-_OUTPUT_CHARACTERS:])
            self.size = len(self.chunks[0])

    def snapshot(self) -> ToolRun:
        if self.run.state is ToolState.ENDED or not self.chunks:
            return self.run
        return replace(self.run, output=whole_text("".join(self.chunks)))


class PartBuilder:
    """Puts the part of one agent together; `take` returns what a listener should hear of."""

    def __init__(self, agent_id: str = "") -> None:
        self.agent_id = agent_id
        self.name = ""
        self.tool_call_id = ""
        #: Number of the running model call; a retry counts as the same one.
        self._call = 0
        self._texts: dict[str, _Text] = {}
        self._reasonings: dict[str, _Text] = {}
        self._tools: dict[str, _Tool] = {}
        self.last_message_is_final = False

    @property
    def has_running_tool(self) -> bool:
        return any(tool.run.state is ToolState.RUNNING for tool in self._tools.values())

    def snapshot(self) -> AgentPart:
        """Return the part as it is now."""
        return AgentPart(
            agent_id=self.agent_id,
            name=self.name,
            tool_call_id=self.tool_call_id,
            messages=tuple(
                Message(text.key, text.text, text.is_complete, text.model) for text in self._texts.values()
            ),
            reasoning="\n\n".join(text.text for text in self._reasonings.values() if text.text),
            tools=tuple(tool.snapshot() for tool in self._tools.values()),
        )

    def take(self, event: SessionEvent) -> tuple[Piece, ...]:
        """Take an event of this agent in. What it does not know changes nothing."""
        match event:
            case events.MessageDelta():
                return self._grow_message(event)
            case events.ReasoningDelta():
                return self._grow_reasoning(event)
            case events.MessageCompleted():
                return self._complete_message(event)
            case events.TurnStarted():
                self._call += 1
                self.last_message_is_final = False
            case events.TurnRetried():
                return self._discard_call()
            case events.SubagentStarted():
                self.name = event.name
                self.tool_call_id = event.tool_call_id
            case _:
                self._take_tool(event)
        return ()

    def _grow_message(self, event: events.MessageDelta) -> tuple[Piece, ...]:
        known = self._texts.get(event.message_id)
        if known is None:
            known = self._texts[event.message_id] = _Text(event.message_id, self._call)
        if known.is_complete:
            return ()
        text = known.characters.feed(event.text)
        if not text:
            return ()
        known.chunks.append(text)
        return (TextPiece(event.message_id, text),)

    def _grow_reasoning(self, event: events.ReasoningDelta) -> tuple[Piece, ...]:
        known = self._reasonings.get(event.reasoning_id)
        if known is None:
            known = self._reasonings[event.reasoning_id] = _Text(event.reasoning_id, self._call)
        text = "" if known.is_complete else known.characters.feed(event.text)
        if not text:
            return ()
        known.chunks.append(text)
        return (ReasoningPiece(event.reasoning_id, text),)

    def _complete_message(self, event: events.MessageCompleted) -> tuple[Piece, ...]:
        known = self._texts.get(event.message_id)
        if known is None:
            known = self._texts[event.message_id] = _Text(event.message_id, self._call)
        if known.is_complete:
            return ()
        streamed = known.text
        known.chunks = [event.content] if event.content else []
        known.is_complete = True
        known.model = event.model
        self.last_message_is_final = not event.tool_requests
        self._complete_reasoning(event.reasoning)
        for request in event.tool_requests:
            self._see_tool(
                request.tool_call_id, name=request.name, title=request.title, arguments=request.arguments
            )
        return _difference(event.message_id, streamed, event.content)

    def _complete_reasoning(self, told: str) -> None:
        """The message repeats the reasoning of its model call: that is the final one."""
        if not told:
            return
        mine = [text for text in self._reasonings.values() if text.call == self._call]
        for text in mine[1:]:
            del self._reasonings[text.key]
        if mine:
            final = mine[0]
        else:
            key = f"call-{self._call}"
            final = self._reasonings[key] = _Text(key, self._call)
        final.chunks = [told]
        final.is_complete = True

    def _discard_call(self) -> tuple[Piece, ...]:
        """What the running model call has streamed is void; completed messages are not."""
        void = [text for text in self._texts.values() if text.call == self._call and not text.is_complete]
        for text in void:
            del self._texts[text.key]
        for text in [text for text in self._reasonings.values() if text.call == self._call]:
            if not text.is_complete:
                del self._reasonings[text.key]
        self._tools = {
            key: tool for key, tool in self._tools.items() if tool.run.state is not ToolState.REQUESTED
        }
        return tuple(TextDiscarded(text.key) for text in void)

    # ---- tools -----------------------------------------------------------------------------

    def _take_tool(self, event: SessionEvent) -> None:
        match event:
            case events.ToolStarted():
                tool = self._see_tool(
                    event.tool_call_id, name=event.name, title=event.title, arguments=event.arguments
                )
                if tool.run.state is ToolState.REQUESTED:
                    tool.run = replace(tool.run, state=ToolState.RUNNING)
            case events.ToolOutput():
                # A command moved to the background goes on after its result; that stays the result.
                tool = self._see_tool(event.tool_call_id)
                if tool.run.state is not ToolState.ENDED:
                    tool.add_output(event.text, event.sequence)
            case events.ToolPartialResult():
                tool = self._see_tool(event.tool_call_id)
                if tool.run.state is not ToolState.ENDED:
                    tool.replace_output(event.output)
            case events.ToolCompleted():
                self._end_tool(event)
            case events.AgentInterrupted():
                for tool_call_id in event.tool_call_ids:
                    self._interrupt(tool_call_id)
            case _:
                return

    def _see_tool(
        self,
        tool_call_id: str,
        *,
        name: str = "",
        title: str = "",
        arguments: Mapping[str, Any] | None = None,
    ) -> _Tool:
        tool = self._tools.get(tool_call_id)
        if tool is None:
            tool = self._tools[tool_call_id] = _Tool(ToolRun(tool_call_id, "", ToolState.REQUESTED))
        run = tool.run
        tool.run = replace(
            run,
            name=run.name or name,
            title=run.title or title,
            arguments=run.arguments or arguments or {},
        )
        return tool

    def _interrupt(self, tool_call_id: str) -> None:
        tool = self._tools.get(tool_call_id)
        if tool is not None and tool.run.state is not ToolState.ENDED:
            tool.run = replace(tool.snapshot(), state=ToolState.ENDED, success=False, error="interrupted")

    def _end_tool(self, event: events.ToolCompleted) -> None:
        tool = self._see_tool(event.tool_call_id)
        if tool.run.state is ToolState.ENDED:
            return
        tool.run = replace(
            tool.run,
            state=ToolState.ENDED,
            output=event.content or tool.snapshot().output,
            detailed=event.detailed,
            success=event.success,
            exit_code=event.exit_code,
            error=event.error_code,
            error_message=event.error_message,
        )
        tool.chunks.clear()


def _difference(message_id: str, streamed: str, final: str) -> tuple[Piece, ...]:
    """What a listener who heard `streamed` has to be told to arrive at `final`."""
    if final.startswith(streamed):
        rest = final[len(streamed) :]
        return (TextPiece(message_id, rest),) if rest else ()
    anew: tuple[Piece, ...] = (TextDiscarded(message_id),)
    return (*anew, TextPiece(message_id, final)) if final else anew
