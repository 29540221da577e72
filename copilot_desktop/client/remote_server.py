"""A CLI that somebody else started, reached over TCP: on this computer, in a container, at the end
of an SSH tunnel.

The connection is not encrypted. On loopback and within a tunnel that does no harm; to any other
host the token and everything that is said can be read on the way.
"""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Iterable, Sequence
from typing import Final, SupportsIndex

from copilot_desktop.client.address import ServerAddress, is_loopback
from copilot_desktop.client.errors import ProtocolUnsupported
from copilot_desktop.client.link import Link
from copilot_desktop.client.linked_server import LinkedServer
from copilot_desktop.client.remote_errors import (
    HostUnknown,
    NotACli,
    NothingListens,
    RemoteError,
    ServerHungUp,
    ServerLost,
    ServerRefused,
    ServerSilent,
    ServerUnreachable,
    TokenError,
    TokenMissing,
    TokenNotExpected,
    TokenRefused,
)
from copilot_desktop.client.restart_policy import ReconnectPolicy
from copilot_desktop.client.running_server import OnNotification, OnRequest
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import FastLane, OnWire
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol.versions import CliTooOld

_log = logging.getLogger("copilot_desktop.client")

#: For the way there. A server that runs answers the handshake within milliseconds.
CONNECT_TIMEOUT_S: Final = 15.0

_READ_LIMIT: Final = 1024 * 1024

#: JSON-RPC errors of the CLI about the connection token.
_TOKEN_REQUIRED: Final = -32001
_TOKEN_FAILED: Final = -32002
_TOKEN_NOT_CONFIGURED: Final = -32003

#: With what every message of the CLI begins.
_FIRST_WORD: Final = b"content-"

#: What the kernel does about a connection that is idle, in seconds: it looks after 30, then
#: every 10, and ends it after three looks; sent bytes that nobody confirms end it as well.
_IDLE_S: Final = 30
_LOOK_AGAIN_S: Final = 10
_LOOKS: Final = 3
_UNCONFIRMED_MS: Final = 60_000


class _FirstWords(asyncio.StreamReader):
    """Looks at what comes first: something else than a CLI is told at once, not by a time-out."""

    def __init__(self) -> None:
        super().__init__(limit=_READ_LIMIT)
        self._start = b""
        self.is_foreign = asyncio.Event()

    @property
    def start(self) -> bytes:
        """The first bytes that came."""
        return self._start

    def feed_data(self, data: Iterable[SupportsIndex]) -> None:
        if len(self._start) < len(_FIRST_WORD):
            self._start += bytes(data)[:64]
            if not _FIRST_WORD.startswith(self._start[: len(_FIRST_WORD)].lower()):
                self.is_foreign.set()
        super().feed_data(data)


class RemoteServer(LinkedServer):
    """A connection to a CLI that answered the handshake. Made by `RemoteSource.open`."""

    def __init__(self, address: ServerAddress, link: Link) -> None:
        super().__init__(link)
        self._address = address

    @property
    def name(self) -> str:
        return str(self._address)

    async def wait(self) -> CopilotDesktopError:
        """Wait until the connection has ended, and say how."""
        await asyncio.wait({self._link.reading})
        await self.stop()
        closure = self._link.closure
        return ServerLost(self._address, closure.reason if closure is not None else "")


class RemoteSource:
    """The way to a CLI that was started elsewhere: `copilot --headless --no-auto-update --port N`.

    Args:
        token: what COPILOT_CONNECTION_TOKEN held when it was started. It goes over the network as
            it stands, and is found in no log and no error.
    """

    is_remote = True

    def __init__(
        self,
        address: ServerAddress,
        *,
        token: str = "",
        allow_insecure: bool = False,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        on_wire: OnWire | None = None,
    ) -> None:
        self.address = address
        self._token = token
        self._allow_insecure = allow_insecure
        self._connect_timeout_s = connect_timeout_s
        self._on_wire = on_wire
        self._has_warned = False

    async def open(
        self, *, on_notification: OnNotification, on_request: OnRequest, fast_lane: FastLane
    ) -> RemoteServer:
        """Connect and shake hands.

        Raises:
            RemoteError: of the kind that says what is wrong.
            ProtocolUnsupported, CliTooOld: it answered, but we must not talk to it.
        """
        deadline = asyncio.get_running_loop().time() + self._connect_timeout_s
        reader, writer = await self._connect(deadline)
        link = Link(
            reader,
            writer,
            on_notification=on_notification,
            on_request=on_request,
            fast_lane=fast_lane,
            on_wire=self._on_wire,
            name=f"cli-{self.address}",
        )
        try:
            await self._shake_hands(link, reader, deadline)
        except BaseException:
            await link.close()
            raise
        return RemoteServer(self.address, link)

    def restart_rule(self) -> ReconnectPolicy:
        return ReconnectPolicy()

    def is_final(self, error: CopilotDesktopError) -> bool:
        return isinstance(error, TokenError | ProtocolUnsupported | CliTooOld)

    async def _connect(self, deadline: float) -> tuple[_FirstWords, asyncio.StreamWriter]:
        loop = asyncio.get_running_loop()
        reader = _FirstWords()
        try:
            async with asyncio.timeout_at(deadline):
                hosts = await self._find_hosts()
                transport, protocol = await self._try_each(hosts, reader, deadline)
        except TimeoutError as error:
            raise ServerUnreachable(self.address, self._waited()) from error
        except (OSError, UnicodeError) as error:
            raise _unreachable(self.address, error) from error
        _keep_alive(transport.get_extra_info("socket"))
        self._warn_of_readers(transport)
        return reader, asyncio.StreamWriter(transport, protocol, reader, loop)

    async def _find_hosts(self) -> Sequence[str]:
        """Return the addresses of the host, the one to be tried first in front."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(self.address.host, self.address.port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(place[0]) for *_, place in found))

    async def _try_each(
        self, hosts: Sequence[str], reader: _FirstWords, deadline: float
    ) -> tuple[asyncio.Transport, asyncio.StreamReaderProtocol]:
        """Connect to the first address that answers; one that swallows everything gets its share of the time.

        Not by asyncio's own race of addresses: when that is cancelled at the wrong moment, it
        loses an open socket.
        """
        loop = asyncio.get_running_loop()
        problem: OSError = TimeoutError()
        for index, host in enumerate(hosts):
            share_s = (deadline - loop.time()) / (len(hosts) - index)
            try:
                async with asyncio.timeout(share_s):
                    return await loop.create_connection(
                        lambda: asyncio.StreamReaderProtocol(reader), host, self.address.port
                    )
            except OSError as error:
                # Of several addresses, the one that did not just refuse has more to say.
                if index == 0 or isinstance(problem, ConnectionRefusedError):
                    problem = error
        raise problem

    def _warn_of_readers(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername") or ("",)
        if not self._has_warned and not is_loopback(str(peer[0])):
            self._has_warned = True
            _log.warning(
                "the connection to %s is not encrypted: whoever is on the way can read it, "
                "and the connection token with it; a tunnel (ssh -L) prevents that",
                self.address,
            )

    async def _shake_hands(self, link: Link, reader: _FirstWords, deadline: float) -> None:
        handshake = link.shake_hands(token=self._token, allow_insecure=self._allow_insecure)
        asking = asyncio.create_task(handshake, name="handshake")
        listening = asyncio.create_task(reader.is_foreign.wait(), name="first-words")
        try:
            async with asyncio.timeout_at(deadline):
                await asyncio.wait({asking, listening}, return_when=asyncio.FIRST_COMPLETED)
                if reader.is_foreign.is_set():
                    raise NotACli(self.address, _readable(reader.start))
                await asking
        except TimeoutError as error:
            raise ServerSilent(self.address, self._waited()) from error
        except ConnectionClosed as error:
            raise ServerHungUp(self.address, error.reason) from error
        except ResponseError as error:
            # Without its cause: nobody knows what the other side quotes.
            raise self._refusal(error) from None
        finally:
            asking.cancel()
            listening.cancel()
            await asyncio.gather(asking, listening, return_exceptions=True)

    def _waited(self) -> str:
        return f"no answer within {self._connect_timeout_s:g} s"

    def _refusal(self, error: ResponseError) -> RemoteError:
        said = error.message
        if self._token:
            said = said.replace(self._token, "…")
        match error.rpc_code:
            case code if code == _TOKEN_REQUIRED or (code == _TOKEN_FAILED and not self._token):
                return TokenMissing(self.address, said)
            case code if code == _TOKEN_FAILED:
                return TokenRefused(self.address, said)
            case code if code == _TOKEN_NOT_CONFIGURED:
                return TokenNotExpected(self.address, said)
            case _:
                return ServerRefused(self.address, said)


def _unreachable(address: ServerAddress, error: OSError | UnicodeError) -> RemoteError:
    # A name that is no name fails in its encoding.
    if isinstance(error, socket.gaierror | UnicodeError):
        return HostUnknown(address, str(error))
    if isinstance(error, ConnectionRefusedError):
        return NothingListens(address, error.strerror or str(error))
    return ServerUnreachable(address, error.strerror or str(error))


def _readable(said: bytes) -> str:
    """Return the first line of foreign bytes as plain text."""
    text = said.decode("ascii", "replace").splitlines()[0] if said else ""
    return "".join(sign if sign.isprintable() else "." for sign in text)


def _keep_alive(sock: socket.socket) -> None:
    """Let the kernel find out when the other side is gone without a word."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    wanted = {
        "TCP_KEEPIDLE": _IDLE_S,
        # What macOS calls the same.
        "TCP_KEEPALIVE": _IDLE_S,
        "TCP_KEEPINTVL": _LOOK_AGAIN_S,
        "TCP_KEEPCNT": _LOOKS,
        "TCP_USER_TIMEOUT": _UNCONFIRMED_MS,
    }
    for name, value in wanted.items():
        option = getattr(socket, name, None)
        if option is not None:
            try:
                sock.setsockopt(socket.IPPROTO_TCP, option, value)
            except OSError as error:
                _log.info("the system has no %s: %s", name, error)
