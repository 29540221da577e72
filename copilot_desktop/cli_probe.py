"""Starts the CLI once, asks it a few questions and ends it. Blocking, standard library only.

The application's own connection is asynchronous and needs packages that a bare Python does not have;
the doctor has to work there.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any, Final

from copilot_desktop import product
from copilot_desktop.protocol.methods import AuthStatus, ConnectResult

#: The first start in a fresh home unpacks 235 MB.
TIMEOUT_S: Final = 60.0

_STOP_S: Final = 2.0

_MAX_HEADER_BYTES: Final = 8 * 1024
_MAX_BODY_BYTES: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ProbeAnswer:
    """What the CLI told about itself.

    Attributes:
        protocol: 0 when it did not say.
        is_signed_in: None when it did not say.
        account: "login (host)" when signed in, else the CLI's own words.
        problem: why there was no answer, foreign text; "" when there was one.
    """

    version: str = ""
    protocol: int = 0
    is_signed_in: bool | None = None
    account: str = ""
    problem: str = ""


def probe_cli(
    command: Sequence[str], environ: Mapping[str, str], *, timeout_s: float = TIMEOUT_S
) -> ProbeAnswer:
    """Start `command` as a server on stdio, ask for its version and for the account, end it."""
    with tempfile.TemporaryFile() as stderr:
        try:
            process = subprocess.Popen(
                [*command, "--headless", "--no-auto-update", "--stdio", "--log-level", "error"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=dict(environ),
                start_new_session=True,
            )
        except OSError as error:
            return ProbeAnswer(problem=str(error))
        try:
            return _Exchange(process, time.monotonic() + timeout_s).run()
        except (OSError, ValueError, TimeoutError) as error:
            stderr.seek(0)
            said = stderr.read(4096).decode("utf-8", "replace").strip()
            return ProbeAnswer(problem=said or str(error))
        finally:
            _end(process)


class _Exchange:
    """Requests, one at a time, over the pipes of `process`, until `deadline`."""

    def __init__(self, process: subprocess.Popen[bytes], deadline: float) -> None:
        self._process = process
        self._deadline = deadline
        self._messages: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._last_id = 0
        threading.Thread(target=self._read, name="cli-probe", daemon=True).start()

    def run(self) -> ProbeAnswer:
        answer = self._call("connect", {"supportedTaskKinds": ["agent", "client", "shell"]})
        if "result" not in answer:
            # Older than `connect`: `ping` has always been there.
            answer = self._call("ping", {"message": product.COMMAND})
        told = ConnectResult.parse(answer.get("result"))
        if not told.protocol_version:
            raise ValueError("it does not say which version of the protocol it speaks")
        answer = self._call("auth.getStatus", {})
        if not isinstance(answer.get("result"), dict):
            return ProbeAnswer(told.version, told.protocol_version)
        account = AuthStatus.parse(answer["result"])
        words = account.message
        if account.is_authenticated and account.login:
            words = f"{account.login} ({account.host})"
        return ProbeAnswer(told.version, told.protocol_version, account.is_authenticated, words)

    def _call(self, method: str, params: Mapping[str, object]) -> dict[str, Any]:
        self._last_id += 1
        request = {"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params}
        body = json.dumps(request).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()
        while True:
            try:
                message = self._messages.get(timeout=max(0.0, self._deadline - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"no answer to {method} in time") from None
            if message is None:
                raise ValueError(f"it ended before it answered {method}")
            if isinstance(message, dict) and message.get("id") == self._last_id and "method" not in message:
                return message

    def _read(self) -> None:
        assert self._process.stdout is not None
        with contextlib.suppress(OSError, ValueError):
            while (message := _read_message(self._process.stdout)) is not None:
                self._messages.put(message)
        self._messages.put(None)


def _read_message(stream: IO[bytes]) -> Any:
    """Return the next message, None at the end or when the bytes make no sense."""
    length = -1
    while True:
        line = stream.readline(_MAX_HEADER_BYTES)
        if not line:
            return None
        if line in (b"\r\n", b"\n"):
            if length >= 0:
                break
            continue
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            length = int(value)
    if length > _MAX_BODY_BYTES:
        return None
    body = stream.read(length)
    return json.loads(body) if len(body) == length else None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Close its standard input, which ends a healthy CLI; kill it and its children when that does not."""
    with contextlib.suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
    try:
        process.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        if sys.platform == "win32":
            process.kill()
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
