"""What a scripted model can do in one answer, and what it is asked.

A script is anything that turns a `ChatRequest` into a sequence of steps; `playback` turns the
steps into bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

#: Delay between two words, so that an answer reads as if a model wrote it.
WORD_INTERVAL_MS = (15, 45)


@dataclass(frozen=True, slots=True)
class Text:
    """Prose, sent word by word.

    Attributes:
        interval_ms: bounds of the delay after each word.
    """

    text: str
    interval_ms: tuple[int, int] = WORD_INTERVAL_MS


@dataclass(frozen=True, slots=True)
class Reasoning:
    """Thinking before the answer, sent word by word."""

    text: str
    interval_ms: tuple[int, int] = WORD_INTERVAL_MS


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call of one of the CLI's tools, its arguments streamed in fragments.

    Attributes:
        arguments: an object, or a string sent as it stands (which may be broken JSON).
        call_id: "" for one that is unique on this server.
    """

    name: str
    arguments: Mapping[str, Any] | str
    call_id: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence within an answer."""

    seconds: float


@dataclass(frozen=True, slots=True)
class HttpError:
    """A refusal instead of an answer; only as the first step.

    Attributes:
        error_code: the provider's own code, e.g. "insufficient_quota".
        retry_after_s: value of the `retry-after` header; None leaves it out.
    """

    status: int
    message: str
    error_code: str = ""
    retry_after_s: int | None = None


@dataclass(frozen=True, slots=True)
class Stall:
    """No further bytes until the client goes away or the server stops."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The socket is closed at once, in the middle of the answer."""


@dataclass(frozen=True, slots=True)
class Empty:
    """An answer without content. The same as no steps, but said on purpose."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Bytes put on the wire as they are, outside the usual framing of events."""

    data: bytes


Step: TypeAlias = Text | Reasoning | ToolCall | Pause | HttpError | Stall | Cut | Empty | Raw


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation as the CLI sends it.

    Attributes:
        text: the content; parts that are not text are left out.
        tool_calls: (id, name, arguments) of an assistant message.
        tool_call_id: of a tool result, the call that it answers.
    """

    role: str
    text: str
    tool_calls: tuple[tuple[str, str, str], ...] = ()
    tool_call_id: str = ""


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """A chat-completions request.

    Attributes:
        number: counts the requests of this server from 1.
        tools: names of the tools that may be called.
        body: everything that was sent.
    """

    number: int
    model: str
    messages: tuple[Message, ...]
    tools: frozenset[str]
    tool_choice: str
    stream: bool
    body: Mapping[str, Any]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    def tool_of_last(self) -> tuple[str, str]:
        """Name and arguments of the call that the last message answers; ("", "") if it answers none."""
        wanted = self.last.tool_call_id
        if self.last.role == "tool" and wanted:
            for message in reversed(self.messages):
                for call_id, name, arguments in message.tool_calls:
                    if call_id == wanted:
                        return name, arguments
        return "", ""


class Script(Protocol):
    """Decides what the model answers."""

    def answer(self, request: ChatRequest, /) -> Sequence[Step]: ...


class RequestError(ValueError):
    """The body is not a chat-completions request."""


def parse_request(body: object, number: int) -> ChatRequest:
    """Read a decoded JSON body.

    Raises:
        RequestError: it is not an object with at least one message.
    """
    if not isinstance(body, dict):
        raise RequestError("the body is not an object")
    listed = body.get("messages")
    if not isinstance(listed, list) or not listed:
        raise RequestError("messages is missing or empty")
    tool_choice = body.get("tool_choice")
    tools = body.get("tools")
    return ChatRequest(
        number=number,
        model=str(body.get("model", "")),
        messages=tuple(_parse_message(item) for item in listed),
        tools=frozenset(filter(None, map(_tool_name, tools if isinstance(tools, list) else ()))),
        tool_choice=tool_choice if isinstance(tool_choice, str) else "",
        stream=body.get("stream") is True,
        body=body,
    )


def _tool_name(tool: object) -> str:
    described = tool.get("function", tool) if isinstance(tool, dict) else {}
    return str(described.get("name", "")) if isinstance(described, dict) else ""


def _parse_message(item: object) -> Message:
    if not isinstance(item, dict):
        raise RequestError("a message is not an object")
    calls = item.get("tool_calls")
    return Message(
        role=str(item.get("role", "")),
        text=_content_text(item.get("content")),
        tool_calls=tuple(_parse_call(call) for call in calls) if isinstance(calls, list) else (),
        tool_call_id=str(item.get("tool_call_id") or ""),
    )


def _parse_call(call: object) -> tuple[str, str, str]:
    function = call.get("function") if isinstance(call, dict) else None
    if not isinstance(call, dict) or not isinstance(function, dict):
        raise RequestError("a tool call is not an object with a function")
    return str(call.get("id", "")), str(function.get("name", "")), str(function.get("arguments", ""))


def _content_text(content: object) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(
            part["text"] for part in content if isinstance(part, dict) and isinstance(part.get("text"), str)
        )
    return ""
