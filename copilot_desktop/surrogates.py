"""Lone surrogates: halves of characters that no file, database or peer takes. Standard library only."""

from __future__ import annotations

import re
from typing import Any, Final

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def scrub_surrogates(value: Any) -> Any:
    """Return `value` with each lone surrogate in its strings and keys replaced by U+FFFD."""
    match value:
        case str():
            return _SURROGATE.sub("\ufffd", value)
        case dict():
            return {scrub_surrogates(key): scrub_surrogates(item) for key, item in value.items()}
        case list() | tuple():
            return [scrub_surrogates(item) for item in value]
    return value
