"""One bounded HTTP request to an address that a person named, for questions to model servers.

It runs in a thread of its own: neither a name that is looked up nor a server that says nothing holds up
the window, and a thread that still waits does not hold up the end of the application. A redirection is
never followed, for what is sent with the request is meant for the named server alone. Standard library only.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

#: An answer is cut here; a long list of models takes a few hundred kB.
MAX_BODY_BYTES: Final = 4 * 1024 * 1024


class HttpFailure(Enum):
    """Why there is no answer."""

    BAD_ADDRESS = "bad-address"
    NAME_UNKNOWN = "name-unknown"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed-out"
    CERTIFICATE = "certificate"
    NOT_TLS = "not-tls"
    PROXY = "proxy"
    CLOSED = "closed"
    NOT_HTTP = "not-http"


class HttpFailed(Exception):
    """There is no answer.

    Attributes:
        detail: words of the system or of the server: foreign text, bounded.
    """

    def __init__(self, failure: HttpFailure, detail: str = "") -> None:
        super().__init__(f"{failure.value}: {detail}")
        self.failure = failure
        self.detail = detail[:300]


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """What is asked.

    Attributes:
        url: http or https, without a name or a password in it.
        until: told all of the body that has come; with True no more of it is read.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    until: Callable[[bytes], bool] | None = None


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What came back.

    Attributes:
        headers: names in small letters.
        body: at most `MAX_BODY_BYTES`.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


async def http_call(request: HttpRequest, *, timeout_s: float) -> HttpAnswer:
    """Send the request and return the answer, whatever its status. Cancelling it closes the connection.

    Raises:
        HttpFailed: there is none.
    """
    call = _Call(request, asyncio.get_running_loop())
    # No executor: the end of the interpreter waits for its threads.
    threading.Thread(target=call.run, name="http-call", daemon=True).start()
    try:
        async with asyncio.timeout(timeout_s):
            return await call.answer
    except TimeoutError as error:
        raise HttpFailed(HttpFailure.TIMED_OUT) from error
    finally:
        call.give_up()


class _Call:
    """The request in its thread."""

    def __init__(self, request: HttpRequest, loop: asyncio.AbstractEventLoop) -> None:
        self.answer: asyncio.Future[HttpAnswer] = loop.create_future()
        self._request = request
        self._loop = loop
        self._lock = threading.Lock()
        self._find_socket: Callable[[], socket.socket | None] = lambda: None
        self._is_over = False

    def give_up(self) -> None:
        """Nobody waits any more. From any thread."""
        with self._lock:
            self._is_over = True
            open_socket = self._find_socket()
        if open_socket is not None:
            # Wakes the thread, which closes it.
            with contextlib.suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        try:
            # Here: what speaks HTTP takes longer to import than a window to open.
            from copilot_desktop.client.http_exchange import exchange

            self._tell(exchange(self._request, self._hold))
        except HttpFailed as failed:
            self._tell(failed)

    def _tell(self, outcome: HttpAnswer | HttpFailed) -> None:
        # A loop that was closed meanwhile has nobody who waits.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._settle, outcome)

    def _settle(self, outcome: HttpAnswer | HttpFailed) -> None:
        if self.answer.done():
            return
        if isinstance(outcome, HttpFailed):
            self.answer.set_exception(outcome)
        else:
            self.answer.set_result(outcome)

    def _hold(self, find_socket: Callable[[], socket.socket | None]) -> None:
        with self._lock:
            if self._is_over:
                raise HttpFailed(HttpFailure.CLOSED)
            self._find_socket = find_socket
