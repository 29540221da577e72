"""Takes known secrets out of texts that come in pieces, where no piece holds a whole one.

How it works: of each text the end is remembered. A piece is looked at together with it: what
belongs to a secret is blanked, and so is an end that may be the beginning of one. Nothing has to
wait for the next piece; what a line of a recording has said cannot be taken back.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Final

from copilot_desktop.redaction import MIN_SECRET_LENGTH, REDACTED

#: Shorter beginnings are found at the end of every other piece, and give nothing away.
_MIN_BEGINNING: Final = 4

#: Texts that grow at the same time. The one that has not grown for longest is forgotten.
_MAX_TEXTS: Final = 256


class PieceRedactor:
    """Remembers the ends of texts, by whatever tells them apart."""

    def __init__(self) -> None:
        self._secrets: dict[str, None] = {}
        self._longest = 0
        self._ends: dict[Hashable, str] = {}

    def add(self, forms: Iterable[str]) -> None:
        """Blank these from now on; too short ones are not taken."""
        for form in forms:
            if len(form) >= MIN_SECRET_LENGTH:
                self._secrets[form] = None
                self._longest = max(self._longest, len(form))

    def clean(self, text_id: Hashable, piece: str) -> str:
        """Return the next piece of a text without the parts of secrets that are in it."""
        if not self._secrets or not piece:
            return piece
        before = self._ends.pop(text_id, "")
        text = before + piece
        self._ends[text_id] = text[-self._longest :]
        if len(self._ends) > _MAX_TEXTS:
            del self._ends[next(iter(self._ends))]
        return _without(self._spans(text), text, len(before))

    def _spans(self, text: str) -> list[tuple[int, int]]:
        spans = []
        for secret in self._secrets:
            at = text.find(secret)
            while at >= 0:
                spans.append((at, at + len(secret)))
                at = text.find(secret, at + 1)
            beginning = secret[:_MIN_BEGINNING]
            at = text.find(beginning, max(0, len(text) - len(secret) + 1))
            while at >= 0:
                if secret.startswith(text[at:]):
                    spans.append((at, len(text)))
                    break
                at = text.find(beginning, at + 1)
        return sorted(spans)


def _without(spans: Iterable[tuple[int, int]], text: str, start: int) -> str:
    """Return `text` from `start` on, with one mark in the place of each run of spans."""
    kept: list[str] = []
    position = start
    for begin, end in spans:
        if end <= position:
            continue
        if begin > position or not kept:
            kept.append(text[position : max(begin, position)])
            kept.append(REDACTED)
        position = end
    return "".join((*kept, text[position:]))
