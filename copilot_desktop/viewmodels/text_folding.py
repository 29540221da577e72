"""Text as it is compared when a person looks for it: without case, accents and widths. Pure."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: Marks that people leave out when they type: of Latin, Greek, Cyrillic, Hebrew and Arabic. Not
#: those of Japanese or Indic scripts, which make another letter.
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
#: Letters that Unicode does not take apart.
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)


def fold(text: str) -> str:
    """Return `text` as it is compared."""
    if text.isascii():
        return text.lower()
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold().translate(_LETTERS)
    return unicodedata.normalize("NFC", bare)
