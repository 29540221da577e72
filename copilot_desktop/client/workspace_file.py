"""Reads `workspace.yaml`, what the CLI notes of a session: its name, its folder, its times.

Only the shape that the CLI writes: one key per line, values plain, quoted or as a block. Whatever else
stands there is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

_KEY: Final = re.compile(r"([A-Za-z_][A-Za-z0-9_]*):(?:[ \t]+(.*))?")
_BLOCK: Final = re.compile(r"[|>][-+0-9]*")


def read_workspace(text: str) -> dict[str, str]:
    """Return the values by their keys; raises nothing."""
    values: dict[str, str] = {}
    for key, first, more in _entries(text):
        values.setdefault(key, _value(first, more))
    return values


def _entries(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each key with the rest of its line and the indented lines below it."""
    key, first, more = "", "", list[str]()
    for line in text.split("\n"):
        line = line.rstrip("\r\0")
        if line[:1] in (" ", "\t", ""):
            more.append(line.strip())
            continue
        if key:
            yield key, first, more
        found = _KEY.fullmatch(line)
        key, first, more = (found[1], (found[2] or "").strip(), []) if found else ("", "", [])
    if key:
        yield key, first, more


def _value(first: str, more: list[str]) -> str:
    if _BLOCK.fullmatch(first):
        return ("\n" if first[0] == "|" else " ").join(more).strip()
    whole = " ".join(part for part in (first, *more) if part)
    if len(whole) >= 2 and whole[0] == whole[-1] == "'":
        return whole[1:-1].replace("''", "'")
    if len(whole) >= 2 and whole[0] == whole[-1] == '"':
        try:
            value = json.loads(whole, strict=False)
        except ValueError:
            # An escape that only YAML knows.
            return whole[1:-1].replace('\\"', '"')
        return value if isinstance(value, str) else ""
    plain = re.split(r"(?:^|\s)#", whole, maxsplit=1)[0].strip()
    return "" if plain in ("~", "null") else plain
