"""As much of HTTP/1.1 as the demo's model server needs: one bounded request per connection.

The head is checked before the body is read, so a stranger without the key cannot make us
hold 64 MB.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

#: Above this a head is not a head. The CLI's HTTP client sends under 1 kB.
MAX_HEAD_BYTES = 32 * 1024

#: A long conversation with images as data URLs fits; anything above is not a chat.
MAX_BODY_BYTES = 64 * 1024 * 1024

#: A chunk-size line is a hexadecimal number and, at most, a short extension.
_MAX_CHUNK_LINE_BYTES = 256

_LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})


class RequestRefused(Exception):
    """The request gets an error answer and the connection ends.

    Attributes:
        status: the HTTP status.
        message: what the error body says.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True, slots=True)
class Head:
    """Request line and headers; header names are lower case."""

    method: str
    path: str
    headers: Mapping[str, str]


async def read_head(reader: asyncio.StreamReader) -> Head:
    """Read up to the empty line.

    Raises:
        RequestRefused: not HTTP/1.x, or larger than the reader's limit.
        asyncio.IncompleteReadError: the client left first.
    """
    try:
        raw = await reader.readuntil(b"\r\n\r\n")
    except asyncio.LimitOverrunError as exc:
        raise RequestRefused(431, "The request head is too large.") from exc
    lines = raw.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise RequestRefused(400, "This is not an HTTP/1.1 request.")
    headers: dict[str, str] = {}
    for line in lines[1:-2]:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise RequestRefused(400, "A header line is malformed.")
        key = name.lower()
        if key in headers and key in ("host", "content-length", "authorization", "transfer-encoding"):
            raise RequestRefused(400, f"The header {key} is given twice.")
        headers[key] = value.strip()
    return Head(words[0], words[1].partition("?")[0], headers)


def check_access(head: Head, api_key: str) -> None:
    """Let only local clients with the key in.

    The Host header is checked because a web page may point a name of its own at 127.0.0.1.

    Raises:
        RequestRefused: 403 for a foreign host, 401 for a wrong or missing key.
    """
    host = head.headers.get("host", "").lower()
    name, colon, port = host.rpartition(":")
    if colon and (port.isdecimal() or not port):
        host = name
    if host not in _LOOPBACK_NAMES:
        raise RequestRefused(403, "This server answers only on the loopback interface.")
    scheme, _, given = head.headers.get("authorization", "").partition(" ")
    expected = api_key.encode()
    if not hmac.compare_digest(given.strip().encode(), expected) or scheme.lower() != "bearer":
        raise RequestRefused(401, "The API key is missing or wrong.")


async def read_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, head: Head) -> bytes:
    """Read the body by its length or its chunks.

    Raises:
        RequestRefused: malformed, without a length, or above `MAX_BODY_BYTES`.
        asyncio.IncompleteReadError: the client left first.
    """
    if head.headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        await writer.drain()
    encoding = head.headers.get("transfer-encoding")
    length = head.headers.get("content-length")
    if encoding is not None:
        if encoding.lower() != "chunked" or length is not None:
            raise RequestRefused(400, "Only chunked transfer encoding is understood.")
        return await _read_chunks(reader)
    if length is None:
        raise RequestRefused(411, "The length of the body is missing.")
    if not (length.isascii() and length.isdecimal()):
        raise RequestRefused(400, "The length of the body is not a number.")
    if len(length) > 12 or int(length) > MAX_BODY_BYTES:
        raise RequestRefused(413, "The body is too large.")
    return await reader.readexactly(int(length))


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = bytearray()
    while True:
        size_text = (await _read_line(reader)).partition(b";")[0].strip()
        try:
            size = int(size_text, 16) if size_text.isalnum() else -1
        except ValueError:
            size = -1
        if size < 0:
            raise RequestRefused(400, "A chunk size is not a hexadecimal number.")
        if len(body) + size > MAX_BODY_BYTES:
            raise RequestRefused(413, "The body is too large.")
        if size == 0:
            break
        body += await reader.readexactly(size)
        if await reader.readexactly(2) != b"\r\n":
            raise RequestRefused(400, "A chunk is longer than its size says.")
    for _ in range(64):
        if await _read_line(reader) == b"":
            return bytes(body)
    raise RequestRefused(400, "The trailer is too long.")


async def _read_line(reader: asyncio.StreamReader) -> bytes:
    try:
        line = await reader.readuntil(b"\r\n")
    except asyncio.LimitOverrunError as exc:
        raise RequestRefused(400, "A chunk line is too long.") from exc
    if len(line) > _MAX_CHUNK_LINE_BYTES:
        raise RequestRefused(400, "A chunk line is too long.")
    return line[:-2]


def response_head(status: int, content_type: str, **headers: str) -> bytes:
    """Return the head of an answer after which the connection closes."""
    try:
        reason = HTTPStatus(status).phrase
    except ValueError:
        reason = "Unknown"
    lines = [f"HTTP/1.1 {status} {reason}", f"content-type: {content_type}", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def json_response(status: int, body: object, **headers: str) -> bytes:
    """Return a complete JSON answer."""
    data = json.dumps(body, ensure_ascii=False).encode()
    return response_head(status, "application/json", content_length=str(len(data)), **headers) + data


def error_response(status: int, message: str, error_code: str = "", **headers: str) -> bytes:
    """Return an error in the shape OpenAI-compatible clients read."""
    kind = "invalid_request_error" if status < 500 else "server_error"
    return json_response(
        status, {"error": {"message": message, "type": kind, "code": error_code or None}}, **headers
    )
