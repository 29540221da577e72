"""Words, lines and paragraphs of what boxes show. Positions are UTF-16 offsets, as in boxes."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QTextBoundaryFinder

from copilot_desktop.rendering.inline import LINE_BREAK, utf16_length, utf16_slice
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.selection import word_bounds
from copilot_desktop.widgets.transcript.text_box import TextBox

_KIND = QTextBoundaryFinder.BoundaryType
_WORD_STARTS = QTextBoundaryFinder.BoundaryReason.StartOfItem
_WORD_ENDS = QTextBoundaryFinder.BoundaryReason.EndOfItem


class Unit(Enum):
    """What a selection goes by."""

    CHARACTER = 1
    WORD = 2
    #: Of prose; of code, output and prompts a line.
    PARAGRAPH = 3


def unit_bounds(box: Box, position: int, unit: Unit) -> tuple[int, int]:
    """Return start and end of the unit at a position of a box; both equal where there is none."""
    if unit is Unit.CHARACTER:
        return position, position
    if unit is Unit.WORD:
        start, end = word_bounds(box.position_text, position)
        return (start, end) if start < end else _sign_bounds(box.position_text, position)
    if isinstance(box, TextBox):
        return 0, box.length
    text = box.position_text.replace(LINE_BREAK, "\n")
    before = utf16_slice(text, 0, position)
    after = utf16_slice(text, position, utf16_length(text))
    start = utf16_length(before[: before.rfind("\n") + 1])
    end = after.find("\n")
    return start, position + utf16_length(after if end < 0 else after[:end])


def _sign_bounds(text: str, position: int) -> tuple[int, int]:
    """Return start and end of a character that is no part of a word, such as an emoji."""
    after = next_character(text, position)
    if after is not None and utf16_slice(text, position, after).strip():
        return position, after
    before = previous_character(text, position)
    if before is not None and utf16_slice(text, before, position).strip():
        return before, position
    return position, position


def next_character(text: str, position: int) -> int | None:
    """Return where the character after `position` ends, None at the end of the text."""
    found = _finder(_KIND.Grapheme, text, position).toNextBoundary()
    return None if found < 0 else found


def previous_character(text: str, position: int) -> int | None:
    """Return where the character before `position` begins, None at the start of the text."""
    found = _finder(_KIND.Grapheme, text, position).toPreviousBoundary()
    return None if found < 0 else found


def next_word(text: str, position: int) -> int | None:
    """Return where the next word ends, None when there is none."""
    finder = _finder(_KIND.Word, text, position)
    while (found := finder.toNextBoundary()) >= 0:
        if finder.boundaryReasons() & _WORD_ENDS:
            return found
    return None


def previous_word(text: str, position: int) -> int | None:
    """Return where the word before begins, None when there is none."""
    finder = _finder(_KIND.Word, text, position)
    while (found := finder.toPreviousBoundary()) >= 0:
        if finder.boundaryReasons() & _WORD_STARTS:
            return found
    return None


def _finder(kind: QTextBoundaryFinder.BoundaryType, text: str, position: int) -> QTextBoundaryFinder:
    finder = QTextBoundaryFinder(kind, text)
    finder.setPosition(position)
    return finder
