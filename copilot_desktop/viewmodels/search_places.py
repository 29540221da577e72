"""Where a hit of the search of all sessions leads, and what is to be found there. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from copilot_desktop.storage.search_terms import fold, terms_of


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """Where a hit leads.

    Attributes:
        entry_id: "" for the session as a whole.
        line: offset in the session's log where the line begins that told the text.
        time: of the text, 0 when not known.
        query: what was looked for.
        snippet: of the text.
    """

    session_id: str
    entry_id: str = ""
    line: int = 0
    time: float = 0.0
    query: str = ""
    snippet: str = ""


def words_to_find(place: FoundPlace) -> tuple[str, bool]:
    """Return what the find bar looks for, and whether it is a pattern.

    Several terms are looked for as they were written where they stand so, else each for itself.
    """
    terms = terms_of(place.query)
    whole = " ".join(place.query.split())
    if len(terms) == 1:
        bare = whole.strip('"')
        return (whole if fold(whole) == terms[0] else bare), False
    if fold(whole) in fold(place.snippet):
        return whole, False
    return "|".join(map(re.escape, terms)), True
