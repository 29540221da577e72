"""The terms of a search: what the index is asked for them, whether a text has them, and where.

Every character of a term is meant literally, the operators of other searches too. Terms are parted by
white space, but for those that stand in quotes: `"not found"` is one term. A quote that does not stand
so is a character like others. A text is found when it has all terms somewhere, in whatever case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from copilot_desktop.surrogates import scrub_surrogates

#: More terms, and longer ones, are not looked at.
MAX_TERMS: Final = 16
MAX_TERM: Final = 256

#: A shorter term has no trigram of its own.
GRAM: Final = 3

#: Of a snippet: characters in front of the first match, and in all.
_BEFORE: Final = 60
_SNIPPET: Final = 240
#: So far from there a word may begin, to begin the snippet with.
_TO_WORD: Final = 16

#: Lower-case letters that are another one in all but shape; the index takes them for it.
_VARIANTS: Final = re.compile(
    "[\u00b5\u017f\u0345\u03c2\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u1e9b\u1fbe]"
)

_ELLIPSIS: Final = "…"

_TERM: Final = re.compile(r'"([^"]+)"(?!\S)|\S+')


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text, in one line, as plain text.

    Attributes:
        marks: where the terms stand in it: beginning and end of each, in order, apart from each other.
    """

    text: str
    marks: tuple[tuple[int, int], ...]


def terms_of(query: str) -> tuple[str, ...]:
    """Return the terms of a query, folded, each once and the longest first."""
    whole: str = scrub_surrogates(query.replace("\0", " "))
    found = (match[1] or match[0] for match in _TERM.finditer(whole))
    words = dict.fromkeys(fold(word[:MAX_TERM]) for word in found if not word.isspace())
    return tuple(sorted([*words][:MAX_TERMS], key=len, reverse=True))


def fold(text: str) -> str:
    """Return `text` in one case; every character stays one, so that places remain what they are."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := mark.lower()) == 1 else mark for mark in text)
    return _VARIANTS.sub(lambda found: found[0].casefold(), lowered)


def match_expression(
    terms: Iterable[str], facets: Sequence[Sequence[str]], grams_from: Callable[[str], list[str] | None]
) -> str | None:
    """Return what the index is asked: for the rows that may have all the terms.

    Args:
        facets: of each filter the alternatives.
        grams_from: returns the trigrams of the index that begin with a shorter text; None for too many.

    Returns:
        None when no row has them; "" when every row may.
    """
    parts: list[str] = []
    is_narrowed = False
    for term in terms:
        if len(term) >= GRAM:
            is_narrowed = True
            # Every second one and the last: with every third one there are a hundred times as many rows
            # that have them all and not the term, and with every one the index has more to compare.
            starts = dict.fromkeys([*range(0, len(term) - GRAM + 1, 2), len(term) - GRAM])
            parts += [_quoted(term[start : start + GRAM]) for start in starts]
        elif not is_narrowed or not term.isascii():
            # Two letters beside a longer term are in most of its texts, two ideographs are not.
            grams = grams_from(term)
            if grams is None:
                continue
            if not grams:
                return None
            is_narrowed = is_narrowed or len(term) > 1
            parts.append(_any_of(grams))
    parts += [_any_of(alternatives) for alternatives in facets]
    return " AND ".join(dict.fromkeys(parts))


def _any_of(grams: Sequence[str]) -> str:
    return f"({' OR '.join(map(_quoted, grams))})"


def _quoted(gram: str) -> str:
    return '"' + gram.replace('"', '""') + '"'


def has_terms(folded: str, terms: Iterable[str]) -> bool:
    """Tell whether a folded text has all the terms."""
    return all(term in folded for term in terms)


def snippet_of(text: str, terms: Sequence[str], clean: Callable[[str], str] = str) -> Snippet:
    """Cut out of `text` what stands round the first place of the terms.

    Args:
        clean: takes out what must not be shown.
    """
    folded = fold(text)
    first = min((at for term in terms if (at := folded.find(term)) >= 0), default=0)
    start = max(0, first - _BEFORE)
    if start:
        space = text.find(" ", start, min(start + _TO_WORD, first))
        start = space + 1 if space >= 0 else start
    # Cleaned with more around it: half a secret is not known as one.
    reach = text[max(0, start - _SNIPPET) : start], text[start : start + 2 * _SNIPPET]
    whole = clean("".join(reach))
    kept = whole[len(reach[0]) :] if whole == "".join(reach) else clean(reach[1])
    line = " ".join(kept.split())
    has_more = len(line) > _SNIPPET or start + 2 * _SNIPPET < len(text)
    shown = (_ELLIPSIS if start else "") + line[:_SNIPPET].rstrip() + (_ELLIPSIS if has_more else "")
    return Snippet(shown, marks_in(fold(shown), terms))


def marks_in(folded: str, terms: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return where the terms stand in a folded text, in order and apart from each other."""
    found: list[tuple[int, int]] = []
    for term in terms:
        at = folded.find(term)
        while at >= 0:
            found.append((at, at + len(term)))
            at = folded.find(term, at + len(term))
    marks: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if marks and start <= marks[-1][1]:
            marks[-1] = (marks[-1][0], max(end, marks[-1][1]))
        else:
            marks.append((start, end))
    return tuple(marks)
