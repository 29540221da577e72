"""Asks `search.db`: texts of all sessions that have the terms of a query, the newest first, page by page.

One worker thread owns the connection, and SQLite works without Python's lock; nothing here takes time of
the event loop's thread. The file may be written, thrown away and made anew by another process meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
import sys
import threading
import time
import zlib
from collections import Counter
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from copilot_desktop.storage import search_schema
from copilot_desktop.storage.errors import StorageDamaged, StorageError, storage_error
from copilot_desktop.storage.indexed_prompts import PromptPage, read_prompts
from copilot_desktop.storage.search_schema import (
    FOLDER,
    QUIET_ROLES,
    ROLE,
    ROLES,
    TOOL,
    facet,
    first_row_of,
    unpacked,
)
from copilot_desktop.storage.search_terms import (
    GRAM,
    Snippet,
    fold,
    has_terms,
    match_expression,
    snippet_of,
    terms_of,
)
from copilot_desktop.surrogates import scrub_surrogates
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.storage")

PAGE: Final = 50

#: A page that takes longer is given as far as it is; asking for the next one goes on.
PAGE_S: Final = 1.0

#: The trigrams that stand for a shorter term; a term with more stands almost everywhere.
_MAX_GRAMS: Final = 600

#: A writer holds the file for moments only.
_BUSY_S: Final = 2.0

_LAST_ROW: Final = 1 << 62

#: A day: texts without a time of their own may be thousands.
_LATER_ROWS: Final = first_row_of(24 * 3600.0)

_QUIET: Final = frozenset(map(ROLES.index, QUIET_ROLES))

_Outcome = TypeVar("_Outcome")


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What is looked for. Filters that are empty let everything through.

    Attributes:
        query: terms parted by white space, each meant literally; see `search_terms`.
        folders: in which the session worked when the text came, as the log names them.
        roles: of `search_schema.ROLES`; none for all but its `QUIET_ROLES`.
        since, until: seconds since the epoch; the second is the first that does not count any more.
        without: sessions that are left out.
        sessions: only in these; none for all.
        per_session: so many hits of a session on one page; 0 for as many as there are.
    """

    query: str
    folders: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    since: float | None = None
    until: float | None = None
    without: frozenset[str] = frozenset()
    sessions: frozenset[str] = frozenset()
    per_session: int = 0


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An entry with a text that was found.

    Attributes:
        entry_id: by which the transcript names it.
        line: offset in the session's log where the line begins that told the text.
        role: of the text, of `search_schema.ROLES`.
        tool: "" for what no call has told.
        time: seconds since the epoch, 0 when not known.
        is_cut: the index has only the beginning and the end of this text.
        next: give it to `search` to go on behind this hit.
    """

    session_id: str
    entry_id: str
    line: int
    role: str
    tool: str
    folder: str
    time: float
    snippet: Snippet
    is_cut: bool = False
    next: int = 0


@dataclass(frozen=True, slots=True)
class SearchPage:
    """Hits, the newest first; of entries within seconds of each other the one read last may come first.

    Attributes:
        next: give it to `search` to go on; None when there is nothing more.
        is_whole: False when time ran out before the page was full.
    """

    hits: tuple[SearchHit, ...]
    next: int | None = None
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SearchFacets:
    """What can be filtered by: folders and tools that texts have, in order."""

    folders: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()


class SearchIndex:
    """The index for those who ask. Close it last.

    Args:
        clean: takes secrets out of what is shown.
    """

    def __init__(self, path: Path, *, clean: Callable[[str], str] = str, page_s: float = PAGE_S) -> None:
        self.path = path
        self._clean = clean
        self._page_s = page_s
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="search-index")
        self._connection: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._guard = threading.Lock()
        self._running: threading.Event | None = None
        self._is_closed = False
        self._is_released = False

    async def search(
        self, request: SearchRequest, after: int | None = None, *, limit: int = PAGE
    ) -> SearchPage:
        """Return a page of hits. Cancelling it stops the search.

        Args:
            after: `SearchPage.next` of the page before; None for the first one.

        Raises:
            StorageError: the index cannot be read. One that is not there yet has nothing.
        """
        return await self._submit(lambda stop: self._page(request, after, limit, stop), SearchPage(()))

    async def prompts(
        self,
        words: str = "",
        after: int | None = None,
        *,
        limit: int = PAGE,
        without: frozenset[str] = frozenset(),
    ) -> PromptPage:
        """Return a page of prompts of all sessions that have all the words; see `read_prompts`.

        Args:
            without: sessions that are left out.

        Raises:
            StorageError: the index cannot be read. One that is not there yet has nothing.
        """

        def read(stop: threading.Event) -> PromptPage:
            assert self._connection is not None
            return read_prompts(
                self._connection,
                words,
                after=after,
                limit=limit,
                without=self._logs_of(without),
                grams_from=self._grams_from,
                stop=stop,
                page_s=self._page_s,
            )

        return await self._submit(read, PromptPage())

    async def facets(self) -> SearchFacets:
        """Return what can be filtered by. Raises as `search`."""
        return await self._submit(lambda stop: self._facets(), SearchFacets())

    async def release(self) -> None:
        """Let go of the file until `resume`, so that it can be thrown away; nothing is found meanwhile.

        Some systems keep a file that is open from being removed.
        """
        self._is_released = True
        if self._is_closed:
            return
        self._interrupt(None)
        await asyncio.wrap_future(self._worker.submit(self._disconnect))

    def resume(self) -> None:
        """Look into the file that is there now."""
        self._is_released = False

    async def close(self) -> None:
        """Stop what is running and close the file. Idempotent."""
        if self._is_closed:
            return
        self._is_closed = True
        self._interrupt(None)
        await asyncio.wrap_future(self._worker.submit(self._disconnect))
        self._worker.shutdown(wait=False)

    async def _submit(self, work: Callable[[threading.Event], _Outcome], nothing: _Outcome) -> _Outcome:
        if self._is_closed:
            raise StorageError(self.path, tr("the search index is closed"))
        stop = threading.Event()
        try:
            return await asyncio.wrap_future(self._worker.submit(self._guarded, work, nothing, stop))
        except asyncio.CancelledError:
            stop.set()
            self._interrupt(stop)
            raise

    def _interrupt(self, stop: threading.Event | None) -> None:
        """End the statement that runs for `stop`, or for anybody."""
        with self._guard:
            if self._connection is None or self._running is None:
                return
            if stop is None or self._running is stop:
                self._running.set()
                self._connection.interrupt()

    # ---- in the worker thread --------------------------------------------------------------

    def _guarded(
        self, work: Callable[[threading.Event], _Outcome], nothing: _Outcome, stop: threading.Event
    ) -> _Outcome:
        try:
            if not self._connect():
                return nothing
            with self._guard:
                self._running = stop
            if stop.is_set():
                return nothing
            return work(stop)
        except sqlite3.Error as error:
            if stop.is_set():
                return nothing
            self._disconnect()
            raise storage_error(self.path, error) from error
        except (zlib.error, UnicodeDecodeError) as error:
            raise StorageDamaged(self.path, str(error)) from error
        except OSError as error:
            raise storage_error(self.path, error) from error
        finally:
            with self._guard:
                self._running = None

    def _connect(self) -> bool:
        """Open the file that is there now; False when there is none, or nothing in it yet."""
        if self._is_released:
            return False
        try:
            status = self.path.stat()
        except FileNotFoundError:
            self._disconnect()
            return False
        file = (status.st_dev, status.st_ino)
        if self._connection is None or self._file != file:
            self._disconnect()
            # Not "ro": a reader of a WAL database has to make its shared memory.
            uri = f"{self.path.absolute().as_uri()}?mode=rw"
            connection = sqlite3.connect(
                uri, uri=True, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
            )
            try:
                if search_schema.version_of(connection, self.path) != search_schema.SCHEMA_VERSION:
                    connection.close()
                    return False
                connection.execute("PRAGMA cache_size = -16000")
                connection.execute("PRAGMA temp_store = MEMORY")
                connection.execute("CREATE VIRTUAL TABLE temp.gram_words USING fts5vocab(main, grams, row)")
            except BaseException:
                connection.close()
                raise
            with self._guard:
                self._connection, self._file = connection, file
        return True

    def _disconnect(self) -> None:
        with self._guard:
            connection, self._connection, self._file = self._connection, None, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def _execute(self, statement: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        assert self._connection is not None
        return self._connection.execute(statement, values)

    def _facets(self) -> SearchFacets:
        def words(kind: int) -> tuple[str, ...]:
            rows = self._execute(
                "SELECT text FROM words WHERE kind = ? AND text <> '' ORDER BY text", (kind,)
            )
            return tuple(text for (text,) in rows)

        return SearchFacets(words(FOLDER), words(TOOL))

    def _page(
        self, request: SearchRequest, after: int | None, limit: int, stop: threading.Event
    ) -> SearchPage:
        terms = terms_of(request.query)
        filters = self._filters(request)
        if not terms or filters is None:
            return SearchPage(())
        expression = match_expression(terms, self._facet_grams(filters), self._grams_from)
        if expression is None:
            return SearchPage(())
        left_out = set(self._logs_of(request.without))
        only = self._logs_of(request.sessions)
        counts: Counter[int] = Counter()
        quiet = frozenset() if request.roles else _QUIET
        deadline = time.monotonic() + self._page_s
        hits: list[SearchHit] = []
        seen: set[tuple[str, str, str]] = set()
        last: int | None = None
        with contextlib.closing(self._candidates(request, expression, after)) as candidates:
            for row, log, entry_id, role, tool, folder, moment, line, is_cut in candidates:
                if stop.is_set() or time.monotonic() > deadline:
                    return SearchPage(tuple(hits), after if last is None else last, is_whole=False)
                last = row
                if log in left_out or role in quiet or (request.sessions and log not in only):
                    continue
                values = {ROLE: role, TOOL: tool, FOLDER: folder}
                if any(values[kind] not in wanted for kind, wanted in filters.items()):
                    continue
                if not _is_within(moment, request):
                    continue
                # Only now: to read the texts of rows that are passed over takes most of the time.
                [(stored,)] = self._execute("SELECT text FROM texts WHERE id = ?", (row,)).fetchall()
                text = unpacked(stored)
                if not has_terms(fold(text), terms):
                    continue
                session_id, tool_name, folder_name = self._names(log, tool, folder)
                # A long text has several rows, one beside the other.
                if (session_id, entry_id, ROLES[role]) in seen:
                    continue
                seen.add((session_id, entry_id, ROLES[role]))
                hits.append(
                    SearchHit(
                        session_id,
                        entry_id,
                        line,
                        ROLES[role],
                        tool_name,
                        folder_name,
                        moment,
                        snippet_of(text, terms, self._clean),
                        bool(is_cut),
                        row,
                    )
                )
                counts[log] += 1
                if counts[log] == request.per_session:
                    left_out.add(log)
                if len(hits) == limit:
                    return SearchPage(tuple(hits), last)
        return SearchPage(tuple(hits))

    def _candidates(
        self, request: SearchRequest, expression: str, after: int | None
    ) -> Generator[tuple[Any, ...], None, None]:
        """Yield the rows that may be hits, the newest first."""
        first = first_row_of(request.since) if request.since is not None else 0
        # What did not fit into its own seconds has a later number; the time itself is compared too.
        end = first_row_of(request.until) + _LATER_ROWS if request.until is not None else _LAST_ROW
        end = min(end, after) if after is not None else end
        columns = "id, log, entry_id, role, tool, folder, time, line, is_cut"
        if not expression:
            yield from self._execute(
                f"SELECT {columns} FROM texts WHERE id >= ? AND id < ? ORDER BY id DESC", (first, end)
            )
            return
        yield from self._execute(
            f"SELECT {columns} FROM grams CROSS JOIN texts ON texts.id = grams.rowid "
            "WHERE grams MATCH ? AND grams.rowid >= ? AND grams.rowid < ? ORDER BY grams.rowid DESC",
            (expression, first, end),
        )

    def _filters(self, request: SearchRequest) -> dict[int, set[int]] | None:
        """Return the words that are let through, by kind; None when one filter lets nothing through."""
        wanted = {FOLDER: request.folders, TOOL: request.tools}
        filters: dict[int, set[int]] = {}
        for kind, words in wanted.items():
            if words:
                marks = ", ".join("?" * len(words))
                rows = self._execute(
                    f"SELECT id FROM words WHERE kind = ? AND text IN ({marks})",
                    (kind, *scrub_surrogates(words)),
                )
                filters[kind] = {number for (number,) in rows}
        if request.roles:
            filters[ROLE] = {ROLES.index(role) for role in request.roles if role in ROLES}
        return filters if all(filters.values()) else None

    def _logs_of(self, session_ids: Iterable[str]) -> frozenset[int]:
        given = json.dumps(sorted(session_ids))
        rows = self._execute(
            "SELECT id FROM logs WHERE session_id IN (SELECT value FROM json_each(?))", (given,)
        )
        return frozenset(number for (number,) in rows)

    @staticmethod
    def _facet_grams(filters: dict[int, set[int]]) -> list[list[str]]:
        return [[facet(kind, word) for word in sorted(words)] for kind, words in filters.items()]

    def _grams_from(self, start: str) -> list[str] | None:
        """Return the trigrams that begin with `start`; None when they are too many to be of use."""
        start = self._folded_as_indexed(start)
        end = start[:-1] + _following(start[-1])
        rows = self._execute(
            "SELECT term FROM temp.gram_words WHERE term >= ? AND term < ? LIMIT ?",
            (start, end, _MAX_GRAMS + 1),
        )
        grams = [term for (term,) in rows if len(term) == GRAM]
        return None if len(grams) > _MAX_GRAMS else grams

    def _folded_as_indexed(self, start: str) -> str:
        """Return the beginning of a trigram in the case this SQLite would give it; its tables are its own."""
        with contextlib.closing(sqlite3.connect(":memory:")) as scratch:
            scratch.execute("CREATE VIRTUAL TABLE gram USING fts5(text, tokenize='trigram')")
            scratch.execute("CREATE VIRTUAL TABLE words USING fts5vocab(gram, row)")
            scratch.execute("INSERT INTO gram VALUES (?)", (start.ljust(GRAM),))
            [(gram,)] = scratch.execute("SELECT term FROM words").fetchall()
        return str(gram)[: len(start)]

    def _names(self, log: int, tool: int, folder: int) -> tuple[str, str, str]:
        [(session_id, tool_name, folder_name)] = self._execute(
            "SELECT session_id, (SELECT text FROM words WHERE id = ?), (SELECT text FROM words WHERE id = ?) "
            "FROM logs WHERE id = ?",
            (tool, folder, log),
        ).fetchall()
        return session_id, tool_name, folder_name


def _following(character: str) -> str:
    """Return the next character, over the surrogates, which are none."""
    return chr(min(0xE000 if character == "\ud7ff" else ord(character) + 1, sys.maxunicode))


def _is_within(moment: float, request: SearchRequest) -> bool:
    since, until = request.since, request.until
    return (since is None or moment >= since) and (until is None or moment < until)
