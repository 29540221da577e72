"""Shows messages as they pass, one line each, without what they say."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any, Final

from copilot_desktop.client.recording.record_redaction import RecordRedactor

#: So many characters of an error or of a prompt are shown.
_WORDS: Final = 40

#: Bodies beyond that are not decoded for a line.
_LARGEST_BODY: Final = 1024 * 1024

#: The first of these that a message has says what it is about.
_TELLING: Final = (
    "prompt",
    "toolName",
    "name",
    "message",
    "deltaContent",
    "content",
    "question",
    "kind",
    "reason",
)


class Tracer:
    """Give it to a client as `on_wire`.

        0.312 > session.send #4 81 bytes 3f2a… "Explain this proj…"
        0.340 < answer to session.send #4 62 bytes

    Args:
        write: takes each line.
        clock: seconds; the times of the lines count from the first message.
    """

    def __init__(self, write: Callable[[str], None], *, clock: Callable[[], float] = time.monotonic) -> None:
        self._write = write
        self._clock = clock
        self._redactor = RecordRedactor()
        self._began_at: float | None = None
        #: What the calls are that are owed an answer, by direction and id.
        self._owed: dict[tuple[str, Any], str] = {}

    def __call__(self, direction: str, body: bytes | bytearray) -> None:
        """Show one message."""
        now = self._clock()
        if self._began_at is None:
            self._began_at = now
        parts = [f"{now - self._began_at:8.3f}", direction, self._describe(direction, body)]
        self._write(" ".join(filter(None, parts)))

    def _describe(self, direction: str, body: bytes | bytearray) -> str:
        size = f"{len(body)} bytes"
        if len(body) > _LARGEST_BODY:
            return size
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            return f"unreadable, {size}"
        if not isinstance(message, dict):
            return f"no object, {size}"
        message = self._redactor.clean(message)
        message_id, method = message.get("id"), message.get("method")
        number = "" if message_id is None else f"#{_short(message_id)}"
        if isinstance(method, str):
            if message_id is not None and len(self._owed) < _MOST_OWED:
                self._owed[direction, _key(message_id)] = method
            return " ".join(filter(None, (method, number, size, _subject(message.get("params")))))
        other = "<" if direction == ">" else ">"
        asked = self._owed.pop((other, _key(message_id)), "an unknown call")
        error = message.get("error")
        if isinstance(error, dict):
            return f"error {error.get('code')} to {asked} {number} {size} {_quoted(error.get('message'))}"
        return f"answer to {asked} {number} {size}"


#: Calls that are never answered must not pile up.
_MOST_OWED: Final = 10_000


def _key(message_id: Any) -> str:
    return repr(message_id)


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 9 else f"{text[:8]}…"


def _subject(params: Any) -> str:
    """Session, kind of event and first words of what a message is about."""
    if not isinstance(params, dict):
        return ""
    words = []
    if isinstance(session_id := params.get("sessionId"), str):
        words.append(_short(session_id))
    event = params.get("event")
    if isinstance(event, dict):
        words.append(str(event.get("type", "")))
        if isinstance(agent_id := event.get("agentId"), str):
            words.append(f"of {_short(agent_id)}")
        params = event.get("data")
    if isinstance(params, dict):
        told = next((params[name] for name in _TELLING if isinstance(params.get(name), str)), "")
        words.append(_quoted(told))
    return " ".join(filter(None, words))


def _quoted(text: Any) -> str:
    if not isinstance(text, str) or not text:
        return ""
    line = " ".join(text[: 4 * _WORDS].split())
    # Foreign text must not control a terminal.
    line = "".join(character if character.isprintable() else "\ufffd" for character in line)
    return f'"{line}"' if len(line) <= _WORDS else f'"{line[:_WORDS]}…"'
