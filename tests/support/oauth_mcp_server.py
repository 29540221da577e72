"""An MCP server over HTTP with a sign-in of its own: it registers clients, asks the person, gives tokens."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.support.guarded_mcp_server import GuardedMcpServer, http_response

TOKEN: Final = "token-of-a-person"


class OAuthMcpServer(GuardedMcpServer):
    """Attributes:
    refuses: the person says no at the page for signing in.
    asked: how often that page was opened.
    """

    def __init__(self) -> None:
        super().__init__(TOKEN)
        self.refuses = False
        self.asked = 0

    def _response(self, path: str, token: str, body: bytes) -> bytes:
        root = self.address.removesuffix("/mcp")
        url = urlsplit(path)
        match url.path:
            case "/.well-known/oauth-authorization-server":
                return http_response(
                    "200 OK",
                    {
                        "issuer": root,
                        "authorization_endpoint": f"{root}/authorize",
                        "token_endpoint": f"{root}/token",
                        "registration_endpoint": f"{root}/register",
                        "response_types_supported": ["code"],
                        "grant_types_supported": ["authorization_code"],
                        "code_challenge_methods_supported": ["S256"],
                        "token_endpoint_auth_methods_supported": ["none"],
                    },
                )
            case "/register":
                return http_response("201 Created", {**json.loads(body), "client_id": "client-1"})
            case "/authorize":
                return self._authorize(dict(parse_qsl(url.query)))
            case "/token":
                answer = {"access_token": TOKEN, "token_type": "Bearer", "expires_in": 3600}
                return http_response("200 OK", answer)
            case _:
                return super()._response(path, token, body)

    def _authorize(self, query: dict[str, str]) -> bytes:
        self.asked += 1
        given = {"error": "access_denied"} if self.refuses else {"code": "code-1"}
        target = f"{query['redirect_uri']}?{urlencode({**given, 'state': query['state']})}"
        return http_response("302 Found", extra=f"Location: {target}\r\n")


@asynccontextmanager
async def oauth_mcp_server() -> AsyncIterator[OAuthMcpServer]:
    """Listen on loopback."""
    guarded = OAuthMcpServer()
    server = await asyncio.start_server(guarded.answer, "127.0.0.1", 0)
    guarded.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/mcp"
    async with server:
        yield guarded
