"""Where a growing text may be cut without tearing what a person sees as one character.

How it works: a cut is never made before something that attaches to what stands before it (marks,
joiners, modifiers, tags, low surrogates, the second letter of a flag, later letters of a Hangul
syllable), after a joiner, nor within an escape sequence of a terminal. This is the Unicode rule
for extended grapheme clusters, made simpler on the safe side: it never cuts where that does not.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ZERO_WIDTH_JOINER: Final = "\u200d"

#: An escape sequence, whole: CSI, a string (OSC, DCS, SOS, PM, APC) to its end, or a short one.
_ESCAPE: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-OQ-WYZ\\`-~])"
)
#: One that may go on after the end of the text.
_OPEN_ESCAPE: Final = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)\Z")

#: Combining class of the signs that join two consonants.
_VIRAMA: Final = 9

#: A "sequence" longer than this is none, or nothing to wait for.
_LONGEST_ESCAPE: Final = 4096

#: Longer clusters are nonsense piled up (stacked marks); they may be cut.
_LONGEST_CLUSTER: Final = 256


def attaches(character: str, before: str) -> bool:
    """Whether `character` belongs to the one `before` it, whatever else stands there."""
    if character < "\x80" and before < "\x80":
        return before == "\r" and character == "\n"
    if before == _ZERO_WIDTH_JOINER or "\ud800" <= before <= "\udbff":
        return True
    code = ord(character)
    if unicodedata.category(character) in ("Mn", "Me", "Mc"):
        return True
    return (
        character == _ZERO_WIDTH_JOINER
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
        or 0xDC00 <= code <= 0xDFFF
        or 0xFF9E <= code <= 0xFF9F
        or (_is_hangul(code) and _is_hangul(ord(before)) and not 0x1100 <= code <= 0x115F)
        # Conjuncts of Indic scripts: a virama binds the next letter to the one before it.
        or unicodedata.combining(before) == _VIRAMA
    )


def _is_hangul(code: int) -> bool:
    return 0x1100 <= code <= 0x11FF or 0xA960 <= code <= 0xA97F or 0xAC00 <= code <= 0xD7FF


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def next_cut(text: str, start: int) -> int:
    """Return the end of the cluster, or of the escape sequence, that begins at `start`.

    `len(text)` when it may go on in what comes later, or when nothing is left.
    """
    length = len(text)
    if start >= length:
        return length
    if text[start] == "\x1b":
        if found := _ESCAPE.match(text, start, start + _LONGEST_ESCAPE):
            return found.end()
        is_open = length - start < _LONGEST_ESCAPE and _OPEN_ESCAPE.match(text, start)
        return length if is_open else start + 1
    end = start + 1
    if _is_regional(text[start]) and end < length and _is_regional(text[end]):
        end += 1
    limit = min(length, start + _LONGEST_CLUSTER)
    while end < limit and attaches(text[end], text[end - 1]):
        end += 1
    return end


def is_settled(text: str, end: int) -> bool:
    """Whether the cluster that ends at `end` cannot grow by what comes later."""
    return end < len(text) or text[end - 1] == "\n"
