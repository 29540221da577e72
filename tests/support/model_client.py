"""A raw HTTP client for the demo's model server: nothing but asyncio streams, so every byte is seen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from tests.support.pace import PATIENCE_S


class ModelServer(Protocol):
    """What a client has to know about a server."""

    @property
    def base_url(self) -> str: ...
    @property
    def api_key(self) -> str: ...


SYSTEM_PROMPT = "You are an agent.\n* Current working directory: {folder}\n* Operating System: linux\n"


def wrapped(prompt: str) -> str:
    """Return a prompt as the CLI sends it."""
    return f"<current_datetime>2026-01-02T03:04:05.678+00:00</current_datetime>\n\n{prompt}"


def user(prompt: str) -> dict[str, Any]:
    """Return a user message as the CLI sends it."""
    return {"role": "user", "content": wrapped(prompt)}


def tool_turn(name: str, arguments: Mapping[str, Any], result: str) -> list[dict[str, Any]]:
    """Return an assistant message with one call and the result of that call."""
    call = {
        "id": "call_7",
        "type": "function",
        "function": {"name": name, "arguments": json.dumps(arguments)},
    }
    return [
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_7", "content": result},
    ]


def chat_body(
    *messages: Mapping[str, Any],
    stream: bool = True,
    tools: Sequence[str] = ("bash", "create", "edit", "ask_user", "task"),
    folder: str = "/project",
    **extra: Any,
) -> dict[str, Any]:
    """Return the body of a request with the CLI's system prompt in front."""
    system = {"role": "system", "content": SYSTEM_PROMPT.format(folder=folder)}
    return {
        "model": "m",
        "messages": [system, *messages],
        "tools": [{"type": "function", "function": {"name": name}} for name in tools],
        "stream": stream,
        **extra,
    }


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def chunks(self) -> list[dict[str, Any]]:
        """The decoded events, without the closing `[DONE]`."""
        return [json.loads(event) for event in self.events if event != b"[DONE]"]

    @property
    def events(self) -> list[bytes]:
        return [part.removeprefix(b"data: ") for part in self.body.split(b"\n\n") if part]

    @property
    def text(self) -> str:
        return self.joined("content")

    def joined(self, key: str) -> str:
        return "".join(chunk["choices"][0]["delta"].get(key) or "" for chunk in self.chunks)

    @property
    def calls(self) -> list[tuple[str, Any]]:
        """Name and decoded arguments of every tool call, put together from its fragments."""
        names: dict[int, str] = {}
        arguments: dict[int, str] = {}
        for chunk in self.chunks:
            for part in chunk["choices"][0]["delta"].get("tool_calls", ()):
                function = part["function"]
                names[part["index"]] = names.get(part["index"], "") + function.get("name", "")
                arguments[part["index"]] = arguments.get(part["index"], "") + function["arguments"]
        return [(names[index], json.loads(arguments[index])) for index in sorted(names)]


@asynccontextmanager
async def raw_connection(
    server: ModelServer,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Yield a connection on which nothing has been said."""
    port = urlsplit(server.base_url).port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()


def request_bytes(
    server: ModelServer,
    method: str,
    path: str,
    body: bytes | None = None,
    headers: Mapping[str, str | None] | None = None,
) -> bytes:
    """Return a request with the right key and host; a header given as None is left out."""
    fields: dict[str, str | None] = {
        "Host": urlsplit(server.base_url).netloc,
        "Authorization": f"Bearer {server.api_key}",
        "Content-Length": None if body is None else str(len(body)),
        **(headers or {}),
    }
    lines = [f"{method} {path} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + (body or b"")


async def exchange(server: ModelServer, data: bytes) -> Answer:
    """Send bytes and read the answer until the server closes."""
    async with asyncio.timeout(PATIENCE_S), raw_connection(server) as (reader, writer):
        writer.write(data)
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    return parse_answer(head, body)


def parse_answer(head: bytes, body: bytes) -> Answer:
    """Read a head; `body` is kept as it is."""
    lines = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    return Answer(int(lines[0].split(" ")[1]), headers, body)


async def post_chat(server: ModelServer, body: Mapping[str, Any]) -> Answer:
    """Post a chat request and read the whole answer."""
    data = json.dumps(body).encode()
    return await exchange(server, request_bytes(server, "POST", "/v1/chat/completions", data))
