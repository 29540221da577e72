"""Searching all sessions: what is looked for, what was found, and whether the index is up to date.

How it works. Every change of words or filters begins a search anew and cancels the one before, in the
index too; an answer of an earlier one is never shown. What stood there stays until the first page has
come. The index is brought up to the logs by a process of its own (`LogIndexing`): soon after the start,
when a turn has ended, and at once when the person looks at this page. When it has done so, the search is
made once more, as long as its first page is all that was read.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.log_indexing import IndexingState, IndexingStatus
from copilot_desktop.error_text import ErrorText, describe_code
from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.indexed_prompts import PromptPage
from copilot_desktop.storage.search_index import (
    SearchFacets,
    SearchHit,
    SearchIndex,
    SearchPage,
    SearchRequest,
)
from copilot_desktop.storage.search_terms import terms_of
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.search_filters import SearchFilters
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.search_results import SearchResults
from copilot_desktop.viewmodels.search_rows import (
    SHOWN_AT_ONCE,
    HitRow,
    MoreRow,
    SearchHeader,
    SearchRow,
    TitleRow,
    header_of,
    hit_rows,
    more_hits,
    title_rows,
)
from copilot_desktop.viewmodels.search_titles import KnownSession, SessionTitle, SessionTitles

_log = logging.getLogger("copilot_desktop.ui")

#: After the first paint: nothing of the start waits for the index.
START_S: Final = 3.0

#: The server writes the end of a turn down a moment after it has told it.
SETTLE_MS: Final = 2000

#: And while a turn goes on, what it has brought is read so often at most.
WORKING_MS: Final = 10_000

#: After a session was deleted; several are mostly deleted at once.
DELETED_MS: Final = 500

#: After these events of a session nothing more comes by itself.
_ENDS: Final = ("assistant.idle", "session.idle")

#: Hits on a page, and of a session where more of it is asked for.
PAGE: Final = 40
MORE: Final = 25

#: Less than so many bytes are read in a moment: nobody has to be told.
_TOLD_BYTES: Final = 4_000_000

#: For so long titles count as they were read, while the person types.
_TITLES_S: Final = 5.0

#: While much is read into the index, the search is made again so often.
_RENEW_S: Final = 3.0


class Indexing(Protocol):
    """Brings the index up to the logs; `client.log_indexing.LogIndexing` is one."""

    @property
    def status(self) -> IndexingStatus: ...

    def request(self, *, now: bool = False, rebuild: bool = False) -> None:
        """Have a pass made soon, at once, or after the index was thrown away."""


class Events(Protocol):
    """Tells what happens in sessions; `CopilotClient` is one."""

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """Call `handler(session_id, event)` for each raw event; return what ends that."""

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        """Call `handler(type, session_id)` when something was written to a session's log."""


class Marks(Protocol):
    """What the person did with a session; times in seconds since the epoch, 0 for never."""

    @property
    def archived_at(self) -> float: ...
    @property
    def trashed_at(self) -> float: ...


class SearchViewModel(QObject):
    """The search page.

    Signals:
        changed(): anything of the properties below is new.
        filters_changed(): `filters` or `facets` is new.
        chosen(place): the person wants to go to a `FoundPlace`.
        brought_up(): the index has what the logs had a moment ago.

    Attributes:
        results: what was found.
    """

    changed = Signal()
    filters_changed = Signal()
    chosen = Signal(object)
    brought_up = Signal()

    def __init__(
        self,
        index: SearchIndex,
        start_indexing: Callable[[Callable[[IndexingStatus], None]], Indexing],
        scope: TaskScope,
        *,
        clock: Callable[[], float] = time.time,
        start_s: float = START_S,
        parent: QObject | None = None,
    ) -> None:
        """Search nothing yet.

        Args:
            start_indexing: returns what keeps the index, given what is to be told its status.
        """
        super().__init__(parent)
        self._index = index
        self._scope = scope
        self._clock = clock
        self._start_s = start_s
        self._titles = SessionTitles(tuple)
        self._marks: Callable[[], Mapping[str, Marks]] = dict
        self._query = ""
        self._filters = SearchFilters()
        self._facets = SearchFacets()
        self._task: asyncio.Task[None] | None = None
        self._lookup: asyncio.Task[None] | None = None
        self._next: int | None = None
        self._pages = 0
        self._searched = ""
        self._failure: ErrorText | None = None
        self._is_shown = False
        self._titles_read_at = self._renewed_at = float("-inf")
        self.results = SearchResults(self)
        #: A session was deleted: the next pass waits for nothing.
        self._is_pressing = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._bring_up)
        self._status = IndexingStatus()
        self._indexing = start_indexing(self._take_status)
        self._unsubscribe: list[Callable[[], None]] = []

    def follow(
        self,
        events: Events,
        sessions: Callable[[], Iterable[KnownSession]],
        marks: Callable[[], Mapping[str, Marks]],
    ) -> None:
        """Take from where titles and marks of all sessions are had, and what happens in them."""
        self._titles = SessionTitles(sessions)
        self._marks = marks
        self._unsubscribe += [
            events.on_event(self._take_event),
            events.on_lifecycle(lambda _kind, _session_id: self._note_change(WORKING_MS)),
        ]

    def note_deleted(self, _session_id: str) -> None:
        """Have what was said in a session that is gone taken out of the index, whatever else is going on."""
        self._is_pressing = True
        self._note_change(DELETED_MS)

    def start(self) -> None:
        """Have the index brought up when the start is over."""
        self._scope.start(self._begin(), name="begin-indexing")

    def close(self) -> None:
        """Search no more, and follow nothing."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()
        self._settling.stop()
        self._cancel()

    # ---- state -----------------------------------------------------------------------------

    @property
    def query(self) -> str:
        return self._query

    @property
    def filters(self) -> SearchFilters:
        return self._filters

    @property
    def facets(self) -> SearchFacets:
        """The folders and tools that can be chosen."""
        return self._facets

    @property
    def is_searching(self) -> bool:
        return self._task is not None

    @property
    def has_answer(self) -> bool:
        """`results` are those of what is looked for now, as far as they have come."""
        return bool(terms_of(self._query)) and self._searched == self._query and self._failure is None

    @property
    def has_more(self) -> bool:
        """More can be read at the end of `results`."""
        return self._next is not None

    @property
    def failure(self) -> ErrorText | None:
        """Why nothing can be searched: the index has to be built anew."""
        return self._failure

    @property
    def indexing_failure(self) -> ErrorText | None:
        """Why the index does not have what was said lately."""
        status = self._status
        if status.state is not IndexingState.FAILED:
            return None
        return describe_code(status.code, status.fields)

    @property
    def progress(self) -> float | None:
        """How much of the logs has been read, 0 to 1; None while there is little or nothing to read."""
        status = self._status
        if status.state is not IndexingState.RUNNING or status.total < _TOLD_BYTES:
            return None
        return min(1.0, status.done / status.total)

    # ---- commands --------------------------------------------------------------------------

    def set_shown(self, shown: bool) -> None:
        """The page is looked at, or no more. Looking at it brings the index up at once."""
        if shown == self._is_shown:
            return
        self._is_shown = shown
        self._titles_read_at = float("-inf")
        if shown:
            self._indexing.request(now=True)
            self._scope.start(self._read_facets(), name="read-facets")
            self._search()
        else:
            self._cancel()

    def set_query(self, query: str) -> None:
        """Look for something else."""
        if query != self._query:
            self._query = query
            self._search()

    def set_filters(self, **values: Any) -> None:
        """Change fields of `filters`."""
        changed = replace(self._filters, **values)
        if changed != self._filters:
            self._filters = changed
            self.filters_changed.emit()
            self._search()

    def clear_filters(self) -> None:
        """Let everything through."""
        self._filters = SearchFilters()
        self.filters_changed.emit()
        self._search()

    def load_more(self) -> None:
        """Read the next page."""
        if self._next is not None and self._task is None:
            self._start(self._read_on)

    def activate(self, row: SearchRow) -> None:
        """Go where a row leads, or show more in its place."""
        match row:
            case TitleRow():
                self.chosen.emit(FoundPlace(row.session_id))
            case HitRow(hit=hit):
                place = FoundPlace(
                    hit.session_id, hit.entry_id, hit.line, hit.time, self._query, hit.snippet.text
                )
                self.chosen.emit(place)
            case MoreRow(titles=titles) if titles:
                self.results.replace(row, titles)
            case MoreRow():
                if self._task is None:
                    self._start(partial(self._read_more_of, row))

    def go_to(self, place: FoundPlace) -> None:
        """Go to a place that was found elsewhere."""
        self.chosen.emit(place)

    def look_up(self, query: str, most: int, take: Callable[[str, Sequence[SearchHit]], None]) -> None:
        """Give `take` the newest hits of a query, beside what this page shows; only those of the last one.

        What cannot be read has no hits: the page of the search says why.
        """
        if self._lookup is not None:
            self._lookup.cancel()
        self._lookup = self._scope.start(self._look_up(query, most, take), name="look-up")

    async def _look_up(self, query: str, most: int, take: Callable[[str, Sequence[SearchHit]], None]) -> None:
        trashed = frozenset(key for key, marks in self._marks().items() if marks.trashed_at)
        try:
            page = await self._index.search(SearchRequest(query, without=trashed), limit=most)
        except StorageError as error:
            _log.info("nothing was looked up: %s", error)
            return
        take(query, page.hits)

    async def prompts(self, words: str, after: int | None) -> PromptPage:
        """Return a page of the prompts of all sessions, beside what this page shows; see `SearchIndex`.

        What cannot be read has none: the page of the search says why.
        """
        trashed = frozenset(key for key, marks in self._marks().items() if marks.trashed_at)
        try:
            return await self._index.prompts(words, after, without=trashed)
        except StorageError as error:
            _log.info("prompts cannot be looked up: %s", error)
            return PromptPage()

    def bring_up(self) -> None:
        """Somebody looks at what is found: have the index brought up at once; `brought_up` tells."""
        self._indexing.request(now=True)

    def retry(self) -> None:
        """Try once more to bring the index up."""
        self._indexing.request(now=True)

    def rebuild(self) -> None:
        """Throw the index away and have it built anew."""
        self._cancel()
        self._failure = None
        self._start(self._rebuild)

    # ---- within ----------------------------------------------------------------------------

    def _take_event(self, _session_id: str, event: dict[str, Any]) -> None:
        if event.get("type") in _ENDS:
            self._note_change(SETTLE_MS)

    def _note_change(self, within_ms: int) -> None:
        """Have the index brought up in a while; it is not put off by what comes until then."""
        if not self._settling.isActive() or self._settling.remainingTime() > within_ms:
            self._settling.start(within_ms)

    async def _begin(self) -> None:
        await asyncio.sleep(self._start_s)
        self._indexing.request()

    def _bring_up(self) -> None:
        is_pressing, self._is_pressing = self._is_pressing, False
        self._indexing.request(now=self._is_shown or is_pressing)

    def _take_status(self, status: IndexingStatus) -> None:
        before, self._status = self._status, status
        if status.total or status.state is not IndexingState.RUNNING:
            # By now an index that was to be thrown away is.
            self._index.resume()
        if status.state is IndexingState.IDLE and before.state is not status.state:
            self.brought_up.emit()
        if self._is_shown:
            has_ended = status.state is IndexingState.IDLE and before.state is not status.state
            if has_ended:
                self._scope.start(self._read_facets(), name="read-facets")
            if has_ended or (self.progress and not 0 <= self._clock() - self._renewed_at < _RENEW_S):
                self._renew()
        self.changed.emit()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self, search: Callable[[], Awaitable[None]]) -> None:
        """Make `search` the one that is on; the one before has ended or was cancelled."""

        async def run() -> None:
            try:
                await search()
            except StorageError as error:
                _log.warning("the search index cannot be read: %s", error)
                self._failure = describe_code("search-unreadable", {"detail": error.detail})
                self._next = None
                self.results.show(())
            finally:
                if self._task is asyncio.current_task():
                    self._task = None
            self.changed.emit()

        self._task = self._scope.start(run(), name="search")
        self.changed.emit()

    def _search(self) -> None:
        """Begin anew with what is looked for now."""
        self._cancel()
        self._failure = None
        if not self._is_shown:
            return
        if not terms_of(self._query):
            self._next = None
            self._searched = self._query
            self.results.show(())
            self.changed.emit()
            return
        self._start(partial(self._first_page, self._query))

    def _renew(self) -> None:
        """The index has more than before: search once more, unless the person has read on."""
        self._renewed_at = self._clock()
        self._titles_read_at = float("-inf")
        if self._task is None and self._pages <= 1 and self._failure is None and terms_of(self._query):
            self._start(partial(self._first_page, self._query))

    def _request(self) -> SearchRequest:
        filters, now = self._filters, self._clock()
        since, until = filters.span(now)
        trashed = frozenset(key for key, marks in self._marks().items() if marks.trashed_at)
        return SearchRequest(
            self._query,
            filters.folders,
            filters.roles,
            filters.tools,
            since,
            until,
            without=trashed,
            # One more tells whether there are more.
            per_session=SHOWN_AT_ONCE + 1,
        )

    async def _first_page(self, query: str) -> None:
        request = self._request()
        titles, page = await asyncio.gather(self._find_titles(request), self._page(request, None, PAGE))
        now = self._clock()
        rows = title_rows(titles, terms_of(query), self._is_archived, now)
        rows += hit_rows(page.hits, self._heading, now, above="")
        self._searched = query
        self._pages, self._next = 1, page.next
        self.results.show(rows)

    async def _page(self, request: SearchRequest, after: int | None, limit: int) -> SearchPage:
        """Return a page with at least one hit, unless there is none any more."""
        while True:
            page = await self._index.search(request, after, limit=limit)
            if page.hits or page.next is None or page.next == after:
                return page
            after = page.next

    async def _read_on(self) -> None:
        request = self._request()
        request = replace(request, without=request.without | self.results.full_sessions)
        page = await self._page(request, self._next, PAGE)
        self._pages, self._next = self._pages + 1, page.next
        self.results.append(
            hit_rows(page.hits, self._heading, self._clock(), above=self.results.last_session)
        )

    async def _read_more_of(self, row: MoreRow) -> None:
        request = replace(self._request(), sessions=frozenset({row.session_id}), per_session=0)
        page = await self._page(request, row.after, MORE + 1)
        rows = more_hits(page.hits, MORE, self._clock())
        if len(page.hits) <= MORE and page.next is not None:
            rows.append(MoreRow(row.session_id, page.next))
        # Renewed rows would be fewer than the person has asked for.
        self._pages += 1
        self.results.replace(row, rows)

    async def _rebuild(self) -> None:
        await self._index.release()
        self.results.show(())
        self._indexing.request(rebuild=True)

    async def _find_titles(self, request: SearchRequest) -> tuple[SessionTitle, ...]:
        now = self._clock()
        if not 0 <= now - self._titles_read_at < _TITLES_S:
            self._titles_read_at = now
            await self._titles.read()
        if request.roles or request.tools:
            # A title is none of these.
            return ()

        def is_wanted(title: SessionTitle) -> bool:
            return (
                title.session_id not in request.without
                and (not request.folders or title.folder in request.folders)
                and (request.since is None or title.modified_at >= request.since)
                and (request.until is None or title.modified_at < request.until)
            )

        return await self._titles.find(terms_of(request.query), is_wanted)

    async def _read_facets(self) -> None:
        try:
            facets = await self._index.facets()
        except StorageError as error:
            # The search itself says so.
            _log.info("the search index cannot be read: %s", error)
            return
        if facets != self._facets:
            self._facets = facets
            self.filters_changed.emit()

    def _is_archived(self, session_id: str) -> bool:
        marks = self._marks().get(session_id)
        return marks is not None and bool(marks.archived_at)

    def _heading(self, hit: SearchHit) -> SearchHeader:
        title = self._titles.of(hit.session_id)
        return header_of(hit, title, is_archived=self._is_archived(hit.session_id))
