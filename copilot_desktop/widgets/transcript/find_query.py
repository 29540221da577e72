"""What is looked for in a conversation, and where it stands in a text."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRegularExpression

from copilot_desktop.translation import tr

#: More matches of one text are not looked for.
_MAX_IN_A_TEXT: Final = 2000

_RUN: Final = re.compile(r"[^\W_]+")

#: What Markdown takes out of the middle of a word.
_IN_WORDS: Final = dict.fromkeys(map(ord, "*_~`\\"))

_CASE_BLIND: Final = QRegularExpression.PatternOption.CaseInsensitiveOption
_UNICODE: Final = QRegularExpression.PatternOption.UseUnicodePropertiesOption


class QueryTooSlow(Exception):
    """The pattern takes too long on a text; it was given up."""


class Query:
    """Words, or a regular expression.

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
        #: What the source of every text with a match holds, whatever Markdown does to it.
        runs = [] if is_regex else _RUN.findall(text)
        self._run = max(runs, key=len, default="").casefold()

    def may_match(self, source: str) -> bool:
        """Say whether a text made from this Markdown source could match. Quick."""
        if not self._run or "&" in source:
            return True
        folded = source.casefold()
        return self._run in folded or self._run in folded.translate(_IN_WORDS)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of each match. Raises QueryTooSlow."""
        found: list[tuple[int, int]] = []
        matches = self._expression.globalMatch(text)
        if not matches.isValid():
            raise QueryTooSlow
        while matches.hasNext() and len(found) < _MAX_IN_A_TEXT:
            match = matches.next()
            if match.capturedLength() > 0:
                found.append((match.capturedStart(), match.capturedEnd()))
        return found
