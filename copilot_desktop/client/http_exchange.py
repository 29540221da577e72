"""A request of `http_call` and its answer, in the thread that waits for it. Standard library only."""

from __future__ import annotations

import base64
import contextlib
import http.client
import ipaddress
import socket
import ssl
import urllib.request
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote, urlsplit

from copilot_desktop.client.http_call import (
    MAX_BODY_BYTES,
    HttpAnswer,
    HttpFailed,
    HttpFailure,
    HttpRequest,
)

_CHUNK: Final = 64 * 1024
#: One address of a server is tried this long.
_CONNECT_S: Final = 10.0


def exchange(request: HttpRequest, hold: Callable[[Callable[[], socket.socket | None]], None]) -> HttpAnswer:
    """Send the request and return the answer. Blocks for as long as the server likes.

    Args:
        hold: told how to find the socket, for one who wants no answer any more; raises HttpFailed then.

    Raises:
        HttpFailed: there is no answer.
    """
    try:
        return _exchange(request, hold)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _failure_of(error) from error


def _exchange(request: HttpRequest, hold: Callable[[Callable[[], socket.socket | None]], None]) -> HttpAnswer:
    connection, target, extra = _connection_for(request.url)
    with contextlib.closing(connection):
        hold(lambda: connection.sock)
        connection.connect()
        # From here on the one who waits decides how long: a model may take its time.
        connection.sock.settimeout(None)
        headers = {**extra, **request.headers, "Connection": "close"}
        connection.request(request.method, target, request.body or None, headers)
        response = connection.getresponse()
        body = _read(response, request.until)
        told = {name.lower(): value for name, value in response.getheaders()}
        return HttpAnswer(response.status, told, body)


def _read(response: http.client.HTTPResponse, is_wanted: Callable[[bytes], bool] | None) -> bytes:
    body = b""
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
