"""The prompts of all sessions in the search index, whoever sent them and from where."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from copilot_desktop.storage.search_schema import ROLE, ROLES, facet, unpacked
from copilot_desktop.storage.search_terms import fold, has_terms, match_expression, terms_of

_PROMPT: Final = ROLES.index("prompt")

#: A long prompt stands in pieces; so much of a piece is at most in the next one too.
_MOST_OVERLAP: Final = 1024

_LAST_ROW: Final = 1 << 62


@dataclass(frozen=True, slots=True)
class IndexedPrompt:
    """A prompt of some session.

    Attributes:
        text: all of it, but for what was secret in it.
        time: seconds since the epoch, 0 when not known.
    """

    session_id: str
    text: str
    time: float


@dataclass(frozen=True, slots=True)
class PromptPage:
    """Prompts, the newest first, each text once on a page.

    Attributes:
        next: give it to the next question to go on; None when there is nothing more.
    """

    prompts: tuple[IndexedPrompt, ...] = ()
    next: int | None = None


def read_prompts(
    connection: sqlite3.Connection,
    words: str,
    *,
    after: int | None,
    limit: int,
    without: frozenset[int],
    grams_from: Callable[[str], list[str] | None],
    stop: threading.Event,
    page_s: float,
) -> PromptPage:
    """Return a page of prompts that have all the words; without words, of all.

    Args:
        after: `PromptPage.next` of the page before; None for the first one.
        without: logs that are left out.
        grams_from: see `match_expression`.
        page_s: what takes longer is given as far as it is.

    Raises:
        sqlite3.Error, zlib.error, UnicodeDecodeError: the index cannot be read.
    """
    terms = terms_of(words)
    expression = match_expression(terms, [[facet(ROLE, _PROMPT)]], grams_from)
    if expression is None:
        return PromptPage()
    deadline = time.monotonic() + page_s
    prompts: dict[str, IndexedPrompt] = {}
    seen: set[tuple[int, str]] = set()
    last = after
    with contextlib.closing(_rows(connection, expression, _LAST_ROW if after is None else after)) as rows:
        for row, log, entry_id, role, moment in rows:
            if stop.is_set() or time.monotonic() > deadline:
                # An earlier page may have ended at the same row; then nothing would come of going on.
                return PromptPage(tuple(prompts.values()), last if last != after else None)
            last = row
            # The index knows parts of words only, and a facet may be part of one.
            if role != _PROMPT or log in without or (log, entry_id) in seen:
                continue
            seen.add((log, entry_id))
            text = _whole(connection, log, entry_id)
            if not text.strip() or text in prompts or not has_terms(fold(text), terms):
                continue
            [(session_id,)] = connection.execute(
                "SELECT session_id FROM logs WHERE id = ?", (log,)
            ).fetchall()
            prompts[text] = IndexedPrompt(session_id, text, moment)
            if len(prompts) == limit:
                return PromptPage(tuple(prompts.values()), row)
    return PromptPage(tuple(prompts.values()))


def _rows(
    connection: sqlite3.Connection, expression: str, before: int
) -> Generator[tuple[Any, ...], None, None]:
    yield from connection.execute(
        "SELECT id, log, entry_id, role, time FROM grams CROSS JOIN texts ON texts.id = grams.rowid "
        "WHERE grams MATCH ? AND grams.rowid < ? ORDER BY grams.rowid DESC",
        (expression, before),
    )


def _whole(connection: sqlite3.Connection, log: int, entry_id: str) -> str:
    """Return the text of a prompt from its pieces."""
    rows = connection.execute(
        "SELECT text FROM texts WHERE log = ? AND entry_id = ? AND role = ? ORDER BY id",
        (log, entry_id, _PROMPT),
    ).fetchall()
    pieces = [unpacked(stored) for (stored,) in rows]
    return "".join([*pieces[:1], *(after[_overlap(before, after) :] for before, after in pairwise(pieces))])


def _overlap(before: str, after: str) -> int:
    """Return how much of the beginning of a piece stands at the end of the one before."""
    most = min(_MOST_OVERLAP, len(before), len(after))
    return next((size for size in range(most, 0, -1) if before.endswith(after[:size])), 0)
