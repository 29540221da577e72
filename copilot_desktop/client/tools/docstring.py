"""What a docstring in Google's style says about a function and its arguments."""

from __future__ import annotations

import inspect
import re
from typing import Final, NamedTuple

_HEADER: Final = re.compile(
    r"(?:args|arguments|parameters|returns?|yields?|raises|examples?|notes?|see also|attributes)\s*:\s*",
    re.IGNORECASE,
)
_ARGUMENTS: Final = ("args", "arguments", "parameters")

#: `name: text`, `name (type): text`, with the stars of `*args` left out.
_ARGUMENT: Final = re.compile(r"\*{0,2}(\w+)(?:\s*\([^()]*(?:\([^()]*\)[^()]*)*\))?\s*:\s*(.*)")


class Docstring(NamedTuple):
    """The parts of a docstring.

    Attributes:
        description: everything before the first section.
        arguments: their descriptions by name, each on one line.
    """

    description: str
    arguments: dict[str, str]


def parse_docstring(text: str | None) -> Docstring:
    """Read a docstring; without one both parts are empty."""
    description: list[str] = []
    argument_lines: list[str] = []
    section = ""
    for line in inspect.cleandoc(text or "").splitlines():
        if line == line.lstrip() and _HEADER.fullmatch(line):
            section = line.partition(":")[0].strip().lower()
        elif not section:
            description.append(line)
        elif section in _ARGUMENTS:
            argument_lines.append(line)
    return Docstring("\n".join(description).strip(), _arguments(argument_lines))


def _arguments(lines: list[str]) -> dict[str, str]:
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    outermost = min(indents, default=0)
    found: dict[str, str] = {}
    name = ""
    for line in lines:
        words = line.strip()
        if not words:
            continue
        # What is indented further goes on with the argument above it.
        begins = len(line) - len(line.lstrip()) == outermost
        if begins and (match := _ARGUMENT.fullmatch(words)):
            name = match[1]
            found[name] = match[2]
        elif name:
            found[name] = f"{found[name]} {words}".strip()
    return found
