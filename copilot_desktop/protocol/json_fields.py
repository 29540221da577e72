"""Reading decoded JSON of a peer whose fields may be missing, renamed or of another type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final


def whole_text(value: object) -> str:
    """Return `value` if it is a string, free of lone surrogates; "" otherwise.

    JSON can carry half of a surrogate pair (`\\ud83d`); no encoder accepts it later on. Two
    halves side by side are joined, a single one becomes U+FFFD.
    """
    if not isinstance(value, str):
        return ""
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return value


#: The latest time that was read, as text and in seconds, and the whole second before it likewise, its
#: text up to the point: events of a flood share theirs. One tuple, since threads read as well.
_latest: tuple[str, float, str, float] = ("", 0.0, "", 0.0)
_SECOND_CHARS: Final = len("2026-01-01T00:00:00.")
#: What may follow the point, in seconds.
_FRACTIONS: Final = {f"{millis:03}Z": millis / 1000 for millis in range(1000)}


def seconds(value: object) -> float | None:
    """Return a time as seconds since the epoch.

    Accepts an ISO 8601 string and, from old servers, a number of milliseconds.
    """
    global _latest
    if isinstance(value, str):
        text, time, second, start = _latest
        if value == text:
            return time
        fraction = _FRACTIONS.get(value[_SECOND_CHARS:])
        if fraction is not None and value[:_SECOND_CHARS] == second:
            time = start + fraction
        else:
            try:
                moment = datetime.fromisoformat(value)
                # The CLI's database writes times without a zone; they are in UTC.
                moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
                time = moment.timestamp()
                start = moment.replace(microsecond=0).timestamp()
            except (ValueError, OverflowError, OSError):
                return None
            # A time in another zone, or without the seconds, is no beginning of others.
            second = "" if fraction is None else value[:_SECOND_CHARS]
        _latest = (value, time, second, start)
        return time
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value) / 1000 if 0 < value < 1e16 else None
    return None


def whole_number(value: object) -> int | None:
    """Return a whole number; the server writes some of them as `128000.0`."""
    if isinstance(value, int):
        return None if isinstance(value, bool) else value
    if isinstance(value, float) and value == value and abs(value) < 1e18:
        return int(value)
    return None


def real_number(value: object) -> float | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300:
        return float(value)
    return None


class JsonFields:
    """A JSON object read field by field; a field of the wrong type counts as missing."""

    __slots__ = ("raw",)

    def __init__(self, raw: object) -> None:
        # The usual kind first: asking for a Mapping takes five times as long.
        self.raw: Mapping[str, Any] = raw if isinstance(raw, (dict, Mapping)) else {}

    def __contains__(self, name: str) -> bool:
        return name in self.raw

    def text(self, name: str, default: str = "") -> str:
        value = self.raw.get(name)
        if not isinstance(value, str):
            return default
        return value if value.isascii() else whole_text(value)

    def raw_text(self, name: str) -> str:
        """A string as it came; it may begin or end with half a surrogate pair."""
        value = self.raw.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int | None:
        """A whole number; the server writes some of them as `128000.0`."""
        return whole_number(self.raw.get(name))

    def real(self, name: str) -> float | None:
        return real_number(self.raw.get(name))

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.raw.get(name)
        return value if isinstance(value, bool) else default

    def time(self, name: str) -> float | None:
        return seconds(self.raw.get(name))

    def inner(self, name: str) -> JsonFields:
        """The object under `name`, empty when there is none."""
        return JsonFields(self.raw.get(name))

    def items(self, name: str) -> list[JsonFields]:
        """The objects of the list under `name`; anything else in it is left out."""
        value = self.raw.get(name)
        if not isinstance(value, list):
            return []
        return [JsonFields(item) for item in value if isinstance(item, (dict, Mapping))]

    def texts(self, name: str) -> tuple[str, ...]:
        value = self.raw.get(name)
        if not isinstance(value, list):
            return ()
        return tuple(whole_text(item) for item in value if isinstance(item, str))
