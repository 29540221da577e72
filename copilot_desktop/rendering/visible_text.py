"""Foreign text made visible: what cannot be seen, or moves other text, becomes an escape.

A command may hold characters that draw nothing, that draw like a space, or that turn the order
of their neighbours round. A person who has to approve the command must see each of them, so
they are shown as escapes such as `\\u202e`. Only what is painted changes: callers keep the
original text and answer with it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

#: Everything that needs a look: all but printable ASCII, newline and tab.
_SUSPECT: Final = re.compile(r"[^\x20-\x7e\n\t]")

#: Characters that `str.isprintable` accepts although they draw nothing or a blank: fillers,
#: joiners, variation selectors, the object placeholder that Qt replaces by a picture.
_BLANK: Final = frozenset(
    [
        0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164,
        0xFFA0, 0xFFFC, 0x16FE4, 0x1D159, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0),
    ]
)  # fmt: skip

#: Marks stacked on one letter before the rest is escaped. Real scripts need three; a pile of
#: fifty paints over the lines above it.
_MAX_STACKED_MARKS: Final = 4

#: Characters beyond ASCII after which a run may end, so that a long text can be shown bit by bit.
_STRETCH: Final = 512
_WINDOW: Final = 8192


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of visible text.

    Attributes:
        text: what is painted.
        is_escape: `text` stands for one character that cannot be shown.
        start: where the piece begins in the original text.
        length: how many original characters it stands for.
    """

    text: str
    is_escape: bool
    start: int
    length: int


@lru_cache(maxsize=4096)
def needs_escape(character: str) -> bool:
    """Tell whether `character` draws nothing, draws a deceptive blank or reorders text."""
    if character in "\n\t":
        return False
    # Not printable: Cc, Cf, Cs, Co, Cn, Zl, Zp, and every Zs but the space.
    return not character.isprintable() or ord(character) in _BLANK


@lru_cache(maxsize=4096)
def escape(character: str) -> str:
    """Return the visible name of `character`: `\\r`, `\\x1b`, `\\u202e` or `\\U000e0041`."""
    if character == "\r":
        return "\\r"
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escaped_positions(text: str) -> Iterator[int]:
    return (position for position, is_escape in _looked_at(text) if is_escape)


def _looked_at(text: str) -> Iterator[tuple[int, bool]]:
    """Yield the places of characters to escape, and in a long text some between that are none."""
    marks = passed = 0
    previous = -2
    for match in _suspects(text):
        if isinstance(match, int):
            if unicodedata.category(text[match])[0] != "M":
                yield match, False
            continue
        position = match.start()
        character = text[position]
        if needs_escape(character):
            yield position, True
            continue
        is_mark = unicodedata.category(character) in ("Mn", "Me")
        if is_mark:
            marks = marks + 1 if previous == position - 1 else 1
            previous = position
            if marks > _MAX_STACKED_MARKS:
                yield position, True
        passed += 1
        # Between words where there are such, never before a mark, which belongs to its letter.
        is_between = position > 0 and text[position - 1] in " \n"
        if passed >= _STRETCH and not is_mark and (is_between or passed >= 4 * _STRETCH):
            passed = 0
            yield position, False


def escape_invisible(text: str) -> tuple[Run, ...]:
    """Split `text` into plain runs and escapes. Newlines and tabs stay in the plain runs."""
    return tuple(visible_runs(text))


def _suspects(text: str) -> Iterator[re.Match[str] | int]:
    """Yield what needs a look and, where a long text has been read for a while, how far that is."""
    for start in range(0, len(text), _WINDOW):
        yield from _SUSPECT.finditer(text, start, start + _WINDOW)
        if start + _WINDOW < len(text):
            yield start + _WINDOW


def visible_runs(text: str) -> Iterator[Run]:
    """Yield the runs of `escape_invisible` one by one; each costs no more than its own length."""
    done = 0
    for position, is_escape in _looked_at(text):
        if position > done:
            yield Run(text[done:position], False, done, position - done)
            done = position
        if is_escape:
            yield Run(escape(text[position]), True, position, 1)
            done = position + 1
    if done < len(text):
        yield Run(text[done:], False, done, len(text) - done)


def visible(text: str) -> str:
    """Return `text` with every such character replaced by its escape."""
    if _SUSPECT.search(text) is None:
        return text
    return "".join(run.text for run in visible_runs(text))


def visible_line(text: str, limit: int = 200) -> str:
    """Return `text` as one visible line of at most `limit` characters, for labels and sentences."""
    line = visible(text[: limit + 1]).replace("\n", " ").replace("\t", " ")
    return line if len(line) <= limit else line[: limit - 1] + "…"


def has_invisible(text: str) -> bool:
    """Tell whether anything of `text` is shown as an escape."""
    return next(_escaped_positions(text), None) is not None


def count_invisible(text: str) -> int:
    """Return how many characters of `text` are shown as escapes."""
    return sum(1 for _ in _escaped_positions(text))
