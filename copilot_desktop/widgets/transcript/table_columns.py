"""How wide the columns of a table are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Widths of columns without their padding.

    Attributes:
        least: no column is narrower.
        prose: a longer text is not narrowed further than this before the table scrolls.
        most: no column of a table that scrolls is wider.
    """

    least: int
    prose: int
    most: int


def longest_word(text: str) -> str:
    """Return the longest stretch of a text that should stand on one line."""
    # Chinese and Japanese wrap anywhere.
    return max((word for word in text.split() if word.isascii()), key=len, default="")


def fit_columns(
    natural: Sequence[int], words: Sequence[int], width: int, padding: int, limits: Limits
) -> list[int]:
    """Return the widths of columns with their padding, together at most `width` if texts can be read then.

    Args:
        natural: widths of the longest texts without a wrap.
        words: widths of the longest words.
    """
    wanted = [max(column, limits.least) + padding for column in natural]
    if sum(wanted) <= width:
        return wanted
    least = [
        min(whole, min(max(word, limits.prose), limits.most) + padding)
        for whole, word in zip(wanted, words, strict=True)
    ]
    spare = width - sum(least)
    if spare < 0:
        return [min(column, limits.most + padding) for column in wanted]
    asked = [whole - small for whole, small in zip(wanted, least, strict=True)]
    total = max(1, sum(asked))
    return [small + spare * more // total for small, more in zip(least, asked, strict=True)]
