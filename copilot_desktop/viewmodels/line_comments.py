"""What a person says about lines of a diff, and how it is put to the agent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from copilot_desktop.translation import tr

#: Lines that are quoted; the agent can read the file.
_MOST_QUOTED: Final = 20


@dataclass(frozen=True, slots=True)
class LineComment:
    """A remark on lines.

    Attributes:
        first, last: line numbers, counted from 1; both 0 for the file as a whole.
        is_old: they count on the old side: the lines were removed.
        quoted: the lines with their signs.
        number: tells it from the others; 0 before it is added.
    """

    path: str
    text: str
    first: int = 0
    last: int = 0
    is_old: bool = False
    quoted: tuple[str, ...] = ()
    number: int = 0


def place_words(comment: LineComment) -> str:
    """Return where a comment belongs, without the path."""
    if not comment.first:
        return tr("whole file")
    if comment.first == comment.last:
        words = tr("removed line {line}", line=comment.first) if comment.is_old else ""
        return words or tr("line {line}", line=comment.first)
    values = {"first": comment.first, "last": comment.last}
    return tr("removed lines {first}-{last}", **values) if comment.is_old else _lines(values)


def _lines(values: dict[str, int]) -> str:
    return tr("lines {first}-{last}", **values)


def review_words(comments: Sequence[LineComment]) -> str:
    """Return the prompt that tells the agent all comments."""
    parts = [tr("Comments on the changes:")]
    for comment in comments:
        quoted = list(comment.quoted[:_MOST_QUOTED])
        if len(comment.quoted) > _MOST_QUOTED:
            quoted.append("…")
        block = _fenced(quoted)
        parts.append(f"{comment.path}, {place_words(comment)}:\n{block}{comment.text.strip()}")
    return "\n\n".join(parts)


def _fenced(lines: Sequence[str]) -> str:
    if not lines:
        return ""
    fence = "```"
    while any(fence in line for line in lines):
        fence += "`"
    body = "\n".join(lines)
    return f"{fence}diff\n{body}\n{fence}\n"
