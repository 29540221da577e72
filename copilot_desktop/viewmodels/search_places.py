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
        line: offset in the session's log where the line begins that told the text; -1 when that is not
            known, then the time says how much is to be read.
        time: of the text, 0 when not known.
        query: what was looked for, "" when no words are to be marked there.
        snippet: of the text.
        otherwise: the entry to go to where there is none of `entry_id`.
    """

    session_id: str
    entry_id: str = ""
    line: int = 0
    time: float = 0.0
    query: str = ""
    snippet: str = ""
    otherwise: str = ""


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
