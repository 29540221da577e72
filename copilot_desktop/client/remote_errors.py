"""What can go wrong on the way to a server that we did not start. No text ever holds a token."""

from __future__ import annotations

from collections.abc import Mapping

from copilot_desktop.client.address import ServerAddress
from copilot_desktop.error_text import CopilotDesktopError


class RemoteError(CopilotDesktopError):
    """Base of all of them.

    Attributes:
        address: of the server.
    """

    def __init__(self, address: ServerAddress, detail: str = "") -> None:
        super().__init__(f"{address}: {detail}" if detail else str(address))
        self.address = address
        self._detail = detail

    def fields(self) -> Mapping[str, str]:
        return {"address": str(self.address), "host": self.address.host, "detail": self._detail}


class ServerUnreachable(RemoteError):
    """No connection could be made: no way there, or no answer from there."""

    code = "server-unreachable"


class NothingListens(RemoteError):
    """The computer is there and refuses connections on this port."""

    code = "server-not-listening"


class HostUnknown(RemoteError):
    """No computer goes by this name."""

    code = "host-unknown"


class ServerSilent(RemoteError):
    """Connected, and then no answer to the handshake in time."""

    code = "server-silent"


class ServerHungUp(RemoteError):
    """Connected, and the other side closed the connection before it answered the handshake."""

    code = "server-hung-up"


class NotACli(RemoteError):
    """Something else listens there: what it said is none of the CLI's protocol."""

    code = "server-not-a-cli"


class ServerRefused(RemoteError):
    """The server answered the handshake with an error."""

    code = "server-refused"


class ServerLost(RemoteError):
    """The connection to a server that worked has ended."""

    code = "server-lost"


class TokenError(RemoteError):
    """The server does not let us in; trying again without a change is of no use."""


class TokenMissing(TokenError):
    """The server wants a connection token, and none was given."""

    code = "token-missing"


class TokenRefused(TokenError):
    """The server wants another connection token."""

    code = "token-refused"


class TokenNotExpected(TokenError):
    """A connection token was given to a server that has none: is it the right server?"""

    code = "token-not-expected"
