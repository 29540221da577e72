"""Prose with what hides or reorders other text made visible.

Gentler than `visible_text`, which serves commands and paths: emoji and the scripts that need
joiners, variation selectors and marks keep them where they have a meaning.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from copilot_desktop.rendering.visible_text import escape

#: Never of use in prose: controls, direction overrides, fillers, what has no width, the placeholder
#: that stands for a formula.
_NEVER: Final = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u034f\u115f\u1160\u17b4\u17b5\u202a-\u202e\u2060-\u206f"
    r"\u3164\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
    r"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U00013430-\U0001343f"
)
#: Of use after some characters only.
_SOMETIMES: Final = r"\u180b-\u180f\u200b-\u200d\u2800\ufe00-\ufe0f\U000e0100-\U000e01ef"
#: The flags of England, Scotland and Wales are spelled with tags.
_FLAG: Final = r"\U0001f3f4[\U000e0061-\U000e007a]{2,6}\U000e007f"
_HIDDEN: Final = re.compile(rf"{_FLAG}|([{_NEVER}])|([{_SOMETIMES}])")
#: May hold more marks on one letter than any script has.
_PILE: Final = re.compile(r"[^\w\s\x00-\x7f]{5,}")
_MAX_STACKED_MARKS: Final = 4
_BRAILLE: Final = re.compile("[\u2801-\u28ff]")
_UNSPACED: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_KEYCAPS: Final = frozenset("0123456789#*")


def show_hidden(text: str) -> str:
    """Return prose with the characters that reorder or hide other text as visible escapes."""
    if text.isascii() and text.isprintable():
        return text
    if _HIDDEN.search(text):
        text = _HIDDEN.sub(_escaped, text)
    return _PILE.sub(_flattened, text) if _PILE.search(text) else text


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if match.group(1) is None and (match.group(2) is None or _has_meaning(match.string, match.start())):
        return character
    return escape(character)


def _has_meaning(text: str, position: int) -> bool:
    """Tell whether the character does something to the one before it."""
    code = ord(text[position])
    if code == 0x2800:
        return _BRAILLE.search(text) is not None
    before = text[position - 1] if position else " "
    if code in (0x200C, 0x200D):
        # Scripts with joined letters, and emoji.
        return ord(before) >= 0x590 and not 0x2000 <= ord(before) <= 0x206F
    if code == 0x200B:
        # Between words of scripts without spaces.
        return _UNSPACED.match(before) is not None
    if code < 0x2000:
        return 0x1820 <= ord(before) <= 0x18AA
    category = unicodedata.category(before)
    if code > 0xFFFF:
        return category == "Lo"
    return before in _KEYCAPS or (ord(before) >= 0xA9 and (category[0] in "SP" or category == "Lo"))


def _flattened(match: re.Match[str]) -> str:
    """Keep a few marks of each pile, show one of the others as an escape."""
    kept: list[str] = []
    marks = 0
    for character in match.group():
        marks = marks + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if marks <= _MAX_STACKED_MARKS:
            kept.append(character)
        elif marks == _MAX_STACKED_MARKS + 1:
            kept.append(escape(character))
        elif marks == _MAX_STACKED_MARKS + 2:
            kept.append("…")
    return "".join(kept)
