"""How well a text fits what a person has typed of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeAlias

#: Smaller is better: the kind of match, characters between the matched ones, length of the text.
Rank: TypeAlias = tuple[int, int, int]

_EXACT, _PREFIX, _WORD, _INSIDE, _SCATTERED = range(5)

#: A part of a path that fits beats a path that fits only as a whole.
_WHOLE_PATH_PENALTY = 3

_WORD_STARTS = frozenset("/\\-_. :")


def rank(query: str, text: str) -> Rank | None:
    """Return how well `query`, in lower case, fits `text`; None when it does not.

    It fits when its characters are in the text in this order; together, and at the beginning of a
    word, is better. Linear in the length of the text.
    """
    lowered = text.lower()
    if not query:
        return (_PREFIX, 0, len(text))
    at = lowered.find(query)
    if at >= 0:
        return (_place(query, lowered, at), 0, len(text))
    match = _scattered(query).match(lowered)
    if match is None:
        return None
    return (_SCATTERED, _gap(query, lowered, match.end()), len(text))


def rank_path(query: str, path: str) -> Rank | None:
    """Return how well `query`, in lower case, fits a path with slashes, its last part above all."""
    name = path.rstrip("/").rpartition("/")[2]
    in_name = None if "/" in query else rank(query, name)
    if in_name is not None and in_name[0] < _SCATTERED:
        return (in_name[0], in_name[1], len(path))
    in_path = rank(query, path)
    if in_path is None:
        return None
    kind, gap, length = in_path
    # Scattered over the name is more telling than scattered over the folders.
    if in_name is not None:
        return (_SCATTERED, in_name[1], length)
    return (kind + _WHOLE_PATH_PENALTY if "/" not in query else kind, gap, length)


def matched(query: str, text: str) -> tuple[int, ...]:
    """Return which characters of `text` were matched by `query`, in lower case; none when it does not fit."""
    lowered = text.lower()
    # In a few languages the lower case of a letter has another length; nothing is marked then.
    if not query or len(lowered) != len(text):
        return ()
    at = _best_place(query, lowered)
    if at >= 0:
        return tuple(range(at, at + len(query)))
    match = _scattered(query).match(lowered)
    if match is None:
        return ()
    places: list[int] = []
    at = match.end()
    for character in reversed(query):
        at = lowered.rfind(character, 0, at)
        places.append(at)
    return tuple(reversed(places))


def matched_in_path(query: str, path: str) -> tuple[int, ...]:
    """Return which characters of a path were matched by `query`, by the rules of `rank_path`."""
    start = path.rstrip("/").rfind("/") + 1
    name = path[start:].rstrip("/")
    in_name = None if "/" in query else rank(query, name)
    if in_name is not None and (in_name[0] < _SCATTERED or rank(query, path) is not None):
        return tuple(start + at for at in matched(query, name))
    return matched(query, path)


def _best_place(query: str, lowered: str) -> int:
    """Return where `query` stands in `lowered`, at the beginning of a word if it does there, else -1."""
    first = at = lowered.find(query)
    while at >= 0:
        if at == 0 or lowered[at - 1] in _WORD_STARTS:
            return at
        at = lowered.find(query, at + 1)
    return first


def best_rank(query: str, texts: Iterable[str]) -> Rank | None:
    """Return the best of the ranks of `texts`; None when none fits."""
    ranks = [found for text in texts if (found := rank(query, text)) is not None]
    return min(ranks) if ranks else None


def _place(query: str, lowered: str, at: int) -> int:
    if len(query) == len(lowered):
        return _EXACT
    if at == 0:
        return _PREFIX
    while at >= 0:
        if lowered[at - 1] in _WORD_STARTS:
            return _WORD
        at = lowered.find(query, at + 1)
    return _INSIDE


@lru_cache(maxsize=64)
def _scattered(query: str) -> re.Pattern[str]:
    # Each part can match in one way only, so nothing is ever tried twice.
    return re.compile("".join(f"[^{re.escape(c)}]*{re.escape(c)}" for c in query), re.DOTALL)


def _gap(query: str, lowered: str, end: int) -> int:
    """Characters between the matched ones, found backwards from the end of the match."""
    at = end
    for character in reversed(query):
        at = lowered.rfind(character, 0, at)
    return end - at - len(query)
