"""One bounded HTTP request to an address that a person named, for questions to model servers.

It runs in a thread of its own: neither a name that is looked up nor a server that says nothing holds up
the window, and a thread that still waits does not hold up the end of the application. A redirection is
never followed, for what is sent with the request is meant for the named server alone. Standard library only.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final
from urllib.parse import unquote, urlsplit

#: An answer is cut here; a long list of models takes a few hundred kB.
MAX_BODY_BYTES: Final = 4 * 1024 * 1024
_CHUNK: Final = 64 * 1024
#: One address of a server is tried this long.
_CONNECT_S: Final = 10.0


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
        self._connection: http.client.HTTPConnection | None = None
        self._is_over = False

    def give_up(self) -> None:
        """Nobody waits any more. From any thread."""
        with self._lock:
            self._is_over = True
            connection = self._connection
        open_socket = connection.sock if connection is not None else None
        if open_socket is not None:
            # Wakes the thread, which closes it.
            with contextlib.suppress(OSError):
                open_socket.shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        try:
            answer = self._ask()
        except HttpFailed as failed:
            self._tell(failed)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._tell(_failure_of(error))
        else:
            self._tell(answer)

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

    def _ask(self) -> HttpAnswer:
        request = self._request
        connection, target, extra = _connection_for(request.url)
        with contextlib.closing(connection):
            with self._lock:
                if self._is_over:
                    raise HttpFailed(HttpFailure.CLOSED)
                self._connection = connection
            connection.connect()
            # From here on the one who waits decides how long: a model may take its time.
            connection.sock.settimeout(None)
            connection.request(
                request.method,
                target,
                request.body or None,
                {**extra, **request.headers, "Connection": "close"},
            )
            response = connection.getresponse()
            body = self._read(response)
            headers = {name.lower(): value for name, value in response.getheaders()}
            return HttpAnswer(response.status, headers, body)

    def _read(self, response: http.client.HTTPResponse) -> bytes:
        body = b""
        is_wanted = self._request.until
        while len(body) < MAX_BODY_BYTES and (chunk := response.read1(_CHUNK)):
            body += chunk
            # A refusal is read to its end: it says why.
            if is_wanted is not None and response.status < 300 and is_wanted(body):
                return body
        if response.length and len(body) < MAX_BODY_BYTES:
            raise http.client.IncompleteRead(body)
        return body[:MAX_BODY_BYTES]


def _connection_for(url: str) -> tuple[http.client.HTTPConnection, str, dict[str, str]]:
    """Return an unopened connection, what is asked of it, and headers for a proxy."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host:
        raise HttpFailed(HttpFailure.BAD_ADDRESS, url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    context = ssl.create_default_context() if parts.scheme == "https" else None
    proxy = _proxy_for(parts.scheme, host, port)
    if proxy is None:
        if context is not None:
            return http.client.HTTPSConnection(host, port, timeout=_CONNECT_S, context=context), path, {}
        return http.client.HTTPConnection(host, port, timeout=_CONNECT_S), path, {}
    extra = _proxy_headers(proxy)
    proxy_host, proxy_port = urlsplit(proxy).hostname or "", urlsplit(proxy).port or 80
    if context is None:
        authority = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        return _ToProxy(proxy_host, proxy_port, timeout=_CONNECT_S), f"http://{authority}{path}", extra
    tunnel = _Tunnel(proxy_host, proxy_port, timeout=_CONNECT_S, context=context)
    tunnel.set_tunnel(host, port, extra)
    return tunnel, path, {}


class _ToProxy(http.client.HTTPConnection):
    """To a proxy, which is told the whole address."""

    def connect(self) -> None:
        try:
            super().connect()
        except OSError as error:
            raise HttpFailed(HttpFailure.PROXY, _words(error)) from error


class _Tunnel(http.client.HTTPSConnection):
    """Through a proxy, with TLS to the server itself."""

    def connect(self) -> None:
        try:
            super().connect()
        except ssl.SSLError:
            # The server's, not the proxy's: that one is spoken to in the clear.
            raise
        except OSError as error:
            raise HttpFailed(HttpFailure.PROXY, _words(error)) from error


def _proxy_for(scheme: str, host: str, port: int) -> str | None:
    """Return the proxy that the system's settings or the environment name for a server, None for none."""
    if is_loopback(host):
        return None
    proxy = urllib.request.getproxies().get(scheme)
    if not proxy or urllib.request.proxy_bypass(f"{host}:{port}"):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _proxy_headers(proxy: str) -> dict[str, str]:
    parts = urlsplit(proxy)
    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Proxy-Authorization": "Basic " + base64.b64encode(pair.encode()).decode("ascii")}


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer by its name alone; nothing is looked up."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _failure_of(error: OSError | http.client.HTTPException | ValueError) -> HttpFailed:
    words = _words(error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return HttpFailed(HttpFailure.CERTIFICATE, error.verify_message or words)
    for kind, failure in _FAILURES:
        if isinstance(error, kind):
            return HttpFailed(failure, words)
    return HttpFailed(HttpFailure.UNREACHABLE, words)


#: The first that fits counts: most of them are kinds of OSError.
_FAILURES: Final[tuple[tuple[type[Exception], HttpFailure], ...]] = (
    (ssl.SSLError, HttpFailure.NOT_TLS),
    (socket.gaierror, HttpFailure.NAME_UNKNOWN),
    (ConnectionRefusedError, HttpFailure.REFUSED),
    (TimeoutError, HttpFailure.TIMED_OUT),
    (http.client.RemoteDisconnected, HttpFailure.CLOSED),
    (ConnectionError, HttpFailure.CLOSED),
    (http.client.IncompleteRead, HttpFailure.CLOSED),
    (http.client.InvalidURL, HttpFailure.BAD_ADDRESS),
    (http.client.HTTPException, HttpFailure.NOT_HTTP),
    (ValueError, HttpFailure.BAD_ADDRESS),
)


def _words(error: Exception) -> str:
    told = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return str(told)
