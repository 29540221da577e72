"""The letters by which a session is known where there is no room for its title."""

from __future__ import annotations

import unicodedata
from typing import Final

from copilot_desktop.client.streams.graphemes import next_cut

#: Of a title no more is looked at: a name has letters long before.
_LONGEST: Final = 200

#: The longest emoji of the standard has fewer parts.
_LONGEST_CLUSTER: Final = 16


def monogram(title: str) -> str:
    """Return the first two letters of `title`, or one where letters are as wide as two.

    Letters are what a person takes for one: a base with its marks, an emoji with its modifiers.
    Signs before the first letter are passed over; "?" when there is none at all.
    """
    title = title[:_LONGEST]
    letters: list[str] = []
    start = 0
    while start < len(title) and len(letters) < 2:
        end = next_cut(title, start)
        cluster, start = _bounded(title[start:end]), end
        if _is_wide(cluster[0]):
            return letters[0] if letters else cluster
        if cluster[0].isalnum():
            letters.append(cluster)
        elif letters:
            break
    if not letters:
        return "?"
    return letters[0].upper() + "".join(letters[1:])


def _bounded(cluster: str) -> str:
    """Return what is drawn of a cluster: no pile of marks, and of Korean one syllable."""
    is_syllable = "\uac00" <= cluster[0] <= "\ud7a3"
    return cluster[0] if is_syllable or len(cluster) > _LONGEST_CLUSTER else cluster


def _is_wide(character: str) -> bool:
    """CJK letters, emoji and flags: one of them fills a tile."""
    return unicodedata.east_asian_width(character) in ("W", "F") or "\U0001f1e6" <= character <= "\U0001f1ff"
