"""What the words of a failure tell of retries: how often it was tried, and when to try again."""

from __future__ import annotations

import re
from typing import Final

#: The numbers stand at the end of a long message as well as at its beginning.
_LOOKED_AT: Final = 4000

_RETRIED: Final = re.compile(r"\bretried (\d{1,3}) times?\b", re.IGNORECASE)

_AMOUNT: Final = (
    r"(\d{1,7}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)(?![a-z])"
)
_AGAIN: Final = re.compile(
    r"\b(?:try again|retry|retry[- ]after|available again|resets?)(?: in| after|[:=])? ?"
    + _AMOUNT
    # "1m30s", "1 minute and 30 seconds"
    + r"(?:,? ?(?:and )?"
    + _AMOUNT
    + ")?",
    re.IGNORECASE,
)
#: The HTTP header has a bare number of seconds.
_HEADER: Final = re.compile(r"\bretry-after[\"']?[:=] ?[\"']?(\d{1,7})\b(?![.:\w-])", re.IGNORECASE)

_UNITS: Final = {"h": 3600.0, "m": 60.0, "s": 1.0}

#: Nobody counts down for longer.
_LONGEST_S: Final = 31 * 86400.0


def attempts_of(message: str) -> int | None:
    """Return how often the server has asked the model in vain, None when its words do not tell."""
    match = _RETRIED.search(message[:_LOOKED_AT])
    # The first attempt was none again.
    return int(match.group(1)) + 1 if match else None


def retry_delay_s(message: str) -> float | None:
    """Return after how many seconds the provider wants to be asked again, None when it does not say."""
    text = message[:_LOOKED_AT]
    match = _AGAIN.search(text)
    if match is not None:
        delay = _seconds(match.group(1), match.group(2))
        if match.group(3) is not None:
            delay += _seconds(match.group(3), match.group(4))
    else:
        header = _HEADER.search(text)
        if header is None:
            return None
        delay = float(header.group(1))
    return delay if 0 < delay <= _LONGEST_S else None


def _seconds(number: str, unit: str) -> float:
    word = unit.lower()
    if word.startswith(("ms", "milli")):
        return float(number) / 1000
    return float(number) * _UNITS[word[0]]
