"""An MCP server over HTTP that wants a token, and tells where one could be had."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


class GuardedMcpServer:
    """What it was asked for.

    Attributes:
        address: of its MCP endpoint.
        tokens: the values of the `Authorization` headers that came, oldest first.
    """

    def __init__(self, token: str) -> None:
        self.address = ""
        self.tokens: list[str] = []
        self._wanted = f"bearer {token}"

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request and close the connection."""
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head)
            }
            body = await reader.readexactly(int(headers.get("content-length", "0")))
            writer.write(self._response(head[0].split()[1], headers.get("authorization", ""), body))
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            # The client went away.
            return
        finally:
            writer.close()

    def _response(self, path: str, token: str, body: bytes) -> bytes:
        root = self.address.removesuffix("/mcp")
        if path == "/.well-known/oauth-protected-resource":
            return http_response("200 OK", {"resource": self.address, "authorization_servers": [root]})
        if path != "/mcp":
            return http_response("404 Not Found")
        if token:
            self.tokens.append(token)
        if token.lower() != self._wanted:
            metadata = f'resource_metadata="{root}/.well-known/oauth-protected-resource"'
            return http_response(
                "401 Unauthorized", extra=f'WWW-Authenticate: Bearer {metadata}, scope="read"\r\n'
            )
        message = json.loads(body or b"{}")
        if "id" not in message:
            return http_response("202 Accepted")
        return http_response("200 OK", {"jsonrpc": "2.0", "id": message["id"], **_result(message["method"])})


def _result(method: str) -> dict[str, Any]:
    if method == "initialize":
        server = {"name": "guarded", "version": "1"}
        return {
            "result": {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": server}
        }
    if method == "tools/list":
        return {"result": {"tools": [{"name": "echo", "inputSchema": {"type": "object"}}]}}
    return {"error": {"code": -32601, "message": method}}


def http_response(status: str, content: object = None, *, extra: str = "") -> bytes:
    """Return an answer with JSON in it. `extra`: more lines of its head, each with its end."""
    body = b"" if content is None else json.dumps(content).encode()
    kind = "" if content is None else "Content-Type: application/json\r\n"
    head = f"HTTP/1.1 {status}\r\n{kind}{extra}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


@asynccontextmanager
async def guarded_mcp_server(token: str) -> AsyncIterator[GuardedMcpServer]:
    """Listen on loopback."""
    guarded = GuardedMcpServer(token)
    server = await asyncio.start_server(guarded.answer, "127.0.0.1", 0)
    guarded.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"
    async with server:
        yield guarded
