"""What is looked for in a conversation, and where it stands in a text."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRegularExpression

from copilot_desktop.translation import tr

#: More matches of one text are not looked for.
_MAX_IN_A_TEXT: Final = 2000

_RUN: Final = re.compile(r"[^\W_]+")

#: Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. Not the signs of other
#: scripts, which make other letters.
_ACCENTS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]+")

#: What Markdown takes out of the middle of a word.
_IN_WORDS: Final = dict.fromkeys(map(ord, "*_~`\\"))

_CASE_BLIND: Final = QRegularExpression.PatternOption.CaseInsensitiveOption
_UNICODE: Final = QRegularExpression.PatternOption.UseUnicodePropertiesOption


class QueryTooSlow(Exception):
    """The pattern takes too long on a text; it was given up."""


def _fold(text: str) -> str:
    """Return `text` without accents, in lower case. What is put together otherwise is taken apart."""
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text.casefold()))


@lru_cache(4096)
def _fold_letter(letter: str) -> str:
    """Return what a letter counts as: "e" for "É", "ss" for "ß", nothing for an accent by itself."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", letter))
    # A syllable of Hangul stays whole.
    return bare.casefold() if len(bare) <= 1 else letter.casefold()


class Query:
    """Words, or a regular expression.

    Words without accents find those with them as well, unless the case counts.

    Positions are UTF-16 offsets. Qt's expressions are used and not Python's, because they give a
    pattern up that would never end.

    Attributes:
        error: why the pattern cannot be used, "" when it can.
    """

    def __init__(self, text: str, *, heeds_case: bool = False, is_regex: bool = False) -> None:
        self.text = text
        options = _UNICODE if heeds_case else _UNICODE | _CASE_BLIND
        pattern = text if is_regex else QRegularExpression.escape(text)
        self._expression = QRegularExpression(pattern, options)
        self.error = "" if self._expression.isValid() else tr("The pattern is not complete")
        folded = _fold(text)
        is_plain = folded == unicodedata.normalize("NFD", text.casefold())
        #: What is looked for in letters without accents, "" when they count.
        counts = not is_plain or heeds_case or is_regex
        self._bare = "" if counts else "".join(map(_fold_letter, text))
        #: What the source of every text with a match holds, whatever Markdown does to it.
        runs = [] if is_regex else _RUN.findall(folded)
        self._run = max(runs, key=len, default="")

    def may_match(self, source: str) -> bool:
        """Say whether a text made from this Markdown source could match. Quick."""
        if not self._run or "&" in source:
            return True
        folded = source.lower() if source.isascii() else _fold(source)
        return self._run in folded or self._run in folded.translate(_IN_WORDS)

    def is_in(self, text: str) -> bool:
        """Say whether a text of any length holds a match. Raises QueryTooSlow."""
        if self._bare and not text.isascii():
            return self._bare in _fold(text)
        match = self._expression.match(text)
        if not match.isValid():
            raise QueryTooSlow
        return match.hasMatch()

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of each match. Raises QueryTooSlow."""
        if self._bare and not text.isascii():
            return self._bare_spans(text)
        found: list[tuple[int, int]] = []
        matches = self._expression.globalMatch(text)
        if not matches.isValid():
            raise QueryTooSlow
        while matches.hasNext() and len(found) < _MAX_IN_A_TEXT:
            match = matches.next()
            if match.capturedLength() > 0:
                found.append((match.capturedStart(), match.capturedEnd()))
        return found

    def _bare_spans(self, text: str) -> list[tuple[int, int]]:
        """Return the matches in a text of which accents do not count."""
        letters = [_fold_letter(letter) for letter in text]
        folded = "".join(letters)
        if self._bare not in folded:
            return []
        #: Of each folded letter the number of the one it came from.
        origins = [number for number, letter in enumerate(letters) for _ in letter]
        starts = [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]
        found: list[tuple[int, int]] = []
        place, size = folded.find(self._bare), len(self._bare)
        while place >= 0 and len(found) < _MAX_IN_A_TEXT:
            first = origins[place]
            if place == 0 or origins[place - 1] != first:
                last = origins[place + size - 1] + 1
                # The accents that follow stand on the last letter.
                while last < len(letters) and not letters[last]:
                    last += 1
                found.append((starts[first], starts[last]))
            place = folded.find(self._bare, place + size)
        return found
