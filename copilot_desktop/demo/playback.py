"""Play the steps of one answer to one client, as events or as one JSON object.

Waiting is reading: a pause ends early when the client closes its side, so an aborted turn
costs nothing further.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, assert_never

from copilot_desktop.demo.http_wire import error_response, json_response, response_head
from copilot_desktop.demo.script import (
    ChatRequest,
    Cut,
    Empty,
    HttpError,
    Pause,
    Raw,
    Reasoning,
    Stall,
    Step,
    Text,
    ToolCall,
)

#: Characters per fragment of a tool call's arguments.
_ARGUMENT_FRAGMENT = 24

#: The usual rule of thumb; the figures feed the client's context gauge and nothing else.
_CHARACTERS_PER_TOKEN = 4

#: No standard has a name for it. CLI 1.0.64 reads only the second, most other clients only the
#: first, and CLI 1.0.102 either, once.
_REASONING_KEYS = ("reasoning_content", "reasoning_text")

_WORDS = re.compile(r"\S+\s*|\s+")


class ClientGone(Exception):
    """The client closed the connection or a step cut it: an ordinary end."""


class Playback:
    """One answer on one connection.

    Args:
        pace: factor on every delay; 0 is as fast as the client reads.
        seed: same seed and same request, same rhythm.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        request: ChatRequest,
        *,
        pace: float,
        seed: int,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._request = request
        self._pace = pace
        self._random = random.Random(f"{seed}:{len(request.messages)}:{request.last.text}")
        self._completion_id = f"chatcmpl-demo-{request.number}"

    async def play(self, steps: Sequence[Step]) -> None:
        """Send the answer. The caller closes the connection afterwards.

        Raises:
            ClientGone: nothing more can be sent.
        """
        first = steps[0] if steps else None
        if isinstance(first, HttpError):
            headers = {} if first.retry_after_s is None else {"retry_after": str(first.retry_after_s)}
            await self._send(error_response(first.status, first.message, first.error_code, **headers))
        elif self._request.stream:
            await self._stream(steps)
        else:
            await self._send_whole(steps)

    async def _stream(self, steps: Sequence[Step]) -> None:
        await self._send(response_head(200, "text/event-stream", cache_control="no-store"))
        await self._send_delta({"role": "assistant", "content": ""})
        calls = 0
        for step in steps:
            match step:
                case Text(text, interval_ms):
                    await self._stream_words(("content",), text, interval_ms)
                case Reasoning(text, interval_ms):
                    await self._stream_words(_REASONING_KEYS, text, interval_ms)
                case ToolCall():
                    await self._stream_call(step, calls)
                    calls += 1
                case Raw(data):
                    await self._send(data)
                case Pause() | Stall() | Cut():
                    await self._interrupt(step)
                case HttpError():
                    raise ValueError("an HTTP error is only possible as the first step")
                case Empty():
                    pass
                case _:
                    assert_never(step)
        await self._send_delta({}, "tool_calls" if calls else "stop", self._usage(steps))
        await self._send(b"data: [DONE]\n\n")

    async def _stream_words(self, keys: Sequence[str], text: str, interval_ms: tuple[int, int]) -> None:
        for word in _WORDS.findall(text):
            await self._send_delta(dict.fromkeys(keys, word))
            await self._wait(self._random.uniform(*interval_ms) / 1000)

    async def _stream_call(self, call: ToolCall, index: int) -> None:
        opening = {
            "index": index,
            "id": self._call_id(call, index),
            "type": "function",
            "function": {"name": call.name, "arguments": ""},
        }
        await self._send_delta({"tool_calls": [opening]})
        text = _arguments_text(call)
        for start in range(0, len(text), _ARGUMENT_FRAGMENT):
            fragment = {"arguments": text[start : start + _ARGUMENT_FRAGMENT]}
            await self._send_delta({"tool_calls": [{"index": index, "function": fragment}]})
            await self._wait(self._random.uniform(0.005, 0.015))

    async def _send_whole(self, steps: Sequence[Step]) -> None:
        for step in steps:
            if isinstance(step, Pause | Stall | Cut):
                await self._interrupt(step)
            elif isinstance(step, Raw):
                await self._send(step.data)
                raise ClientGone
        calls = [step for step in steps if isinstance(step, ToolCall)]
        message: dict[str, Any] = {"role": "assistant", "content": _joined(steps, Text) or None}
        if reasoning := _joined(steps, Reasoning):
            message.update(dict.fromkeys(_REASONING_KEYS, reasoning))
        if calls:
            message["tool_calls"] = [
                {
                    "id": self._call_id(call, index),
                    "type": "function",
                    "function": {"name": call.name, "arguments": _arguments_text(call)},
                }
                for index, call in enumerate(calls)
            ]
        choice = {"index": 0, "message": message, "finish_reason": "tool_calls" if calls else "stop"}
        body = {**self._envelope("chat.completion", choice), "usage": self._usage(steps)}
        await self._send(json_response(200, body))

    async def _interrupt(self, step: Pause | Stall | Cut) -> None:
        match step:
            case Pause(seconds):
                await self._wait(seconds)
            case Stall():
                await self._wait(None)
            case Cut():
                raise ClientGone
            case _:
                assert_never(step)

    async def _send_delta(
        self,
        delta: Mapping[str, Any],
        finish_reason: Literal["stop", "tool_calls"] | None = None,
        usage: Mapping[str, int] | None = None,
    ) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        chunk = self._envelope("chat.completion.chunk", choice)
        if usage is not None:
            chunk["usage"] = usage
        await self._send(b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n")

    def _envelope(self, kind: str, choice: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "id": self._completion_id,
            "object": kind,
            "created": 1,
            "model": self._request.model,
            "choices": [choice],
        }

    def _call_id(self, call: ToolCall, index: int) -> str:
        return call.call_id or f"call_{self._request.number}_{index}_{self._random.getrandbits(32):08x}"

    def _usage(self, steps: Sequence[Step]) -> dict[str, int]:
        asked = sum(len(message.text) for message in self._request.messages) // _CHARACTERS_PER_TOKEN + 1
        answered = sum(map(len, _sent_texts(steps))) // _CHARACTERS_PER_TOKEN + 1
        return {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}

    async def _send(self, data: bytes) -> None:
        if self._writer.is_closing() or self._reader.at_eof():
            raise ClientGone
        self._writer.write(data)
        try:
            await self._writer.drain()
        except ConnectionError as exc:
            raise ClientGone from exc

    async def _wait(self, seconds: float | None) -> None:
        """Wait, for ever if None, but not longer than the client does.

        Raises:
            ClientGone: the client closed its side.
        """
        if seconds is not None and seconds * self._pace <= 0:
            # Lets other streams take their turn even at full speed.
            await asyncio.sleep(0)
            return
        try:
            async with asyncio.timeout(None if seconds is None else seconds * self._pace):
                while await self._reader.read(4096):
                    pass
        except TimeoutError:
            return
        except ConnectionError as exc:
            raise ClientGone from exc
        raise ClientGone


def _arguments_text(call: ToolCall) -> str:
    if isinstance(call.arguments, str):
        return call.arguments
    return json.dumps(call.arguments, ensure_ascii=False)


def _sent_texts(steps: Sequence[Step]) -> Iterator[str]:
    for step in steps:
        if isinstance(step, Text | Reasoning):
            yield step.text
        elif isinstance(step, ToolCall):
            yield _arguments_text(step)


def _joined(steps: Sequence[Step], kind: type[Text] | type[Reasoning]) -> str:
    return "".join(step.text for step in steps if isinstance(step, kind))
