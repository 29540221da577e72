"""One line for each message as it passes: what it is, not what it holds."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from copilot_desktop.jsonrpc.messages import decode_json
from copilot_desktop.redaction import Redactor

#: Larger messages are named by their size only: reading them would hold up the stream.
_READ_BYTES: Final = 256 * 1024

_SESSION_CHARS: Final = 8
_ERROR_CHARS: Final = 120


class Tracer:
    """Tells of every message; give it to a client as `on_wire`.

    A line holds the direction, the seconds since the first message, the method or the id that is
    answered, the event's type, the beginning of the session's id, and the size in bytes. Texts
    are never shown but for those of errors, without secrets.
    """

    def __init__(self, write: Callable[[str], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._write = write
        self._clock = clock
        self._began_at: float | None = None
        self._redactor = Redactor()
        #: Methods of the calls that are not answered yet, by direction and id.
        self._calls: dict[tuple[str, object], str] = {}

    def __call__(self, direction: str, body: bytes | bytearray) -> None:
        """Tell of one message: ">" is ours, "<" the server's."""
        now = self._clock()
        if self._began_at is None:
            self._began_at = now
        words = self._words(direction, body)
        self._write(f"{direction} {now - self._began_at:9.3f} {words}  {len(body)} B")

    def _words(self, direction: str, body: bytes | bytearray) -> str:
        if len(body) > _READ_BYTES:
            return "(large message)"
        try:
            message = decode_json(bytes(body))
        except ValueError:
            return "(no JSON)"
        if not isinstance(message, dict):
            return "(no message)"
        number = message.get("id")
        method = message.get("method")
        if isinstance(method, str):
            if number is not None and isinstance(number, str | int | float):
                self._calls[direction, number] = method
            return " ".join(filter(None, (method, _number(number), _about(message.get("params")))))
        asked = "<" if direction == ">" else ">"
        known = isinstance(number, str | int | float)
        of_method = self._calls.pop((asked, number), "") if known else ""
        return " ".join(filter(None, ("answer", _number(number), of_method, self._error(message))))

    def _error(self, message: dict[str, Any]) -> str:
        error = message.get("error")
        if not isinstance(error, dict):
            return ""
        text = self._redactor.clean(str(error.get("message", "")))[:_ERROR_CHARS]
        return f"error {error.get('code')}: {text}"


def _number(number: object) -> str:
    return "" if number is None else f"#{str(number)[:20]}"


def _about(params: object) -> str:
    if not isinstance(params, dict):
        return ""
    event = params.get("event")
    kind = event.get("type") if isinstance(event, dict) else params.get("type")
    session = params.get("sessionId")
    words = [kind[:60] if isinstance(kind, str) else ""]
    if isinstance(session, str):
        words.append(f"[{session[:_SESSION_CHARS]}]")
    return " ".join(filter(None, words))
