"""The log of decisions: what is looked for in it, what was found, and its way into a file.

How it works. Every change of words or filters reads the first page anew, and cancels what was read
before. While the page is looked at, decisions that are made meanwhile are put where they belong; nothing
is read while nobody looks.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.export.decision_file import DecisionFile, DecisionFormat
from copilot_desktop.storage.decisions import (
    DecisionFacets,
    DecisionFilter,
    DecisionRecord,
    LoggedDecision,
)
from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.search_terms import terms_of
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.decision_filters import DecisionFilters
from copilot_desktop.viewmodels.decision_list import DecisionList, DecisionRow, row_of
from copilot_desktop.viewmodels.decision_words import details_text
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.search_titles import KnownSession, SessionTitles

_log = logging.getLogger("copilot_desktop.ui")

#: Decisions of a page, and of one piece of an export.
PAGE: Final = 100
_PIECE: Final = 200

#: Several are mostly made at once.
_RENEW_MS: Final = 250

#: More that were made at once are read anew with everything.
_MOST_NEW: Final = 300

#: More sessions are not looked for by their titles.
_MOST_TITLED: Final = 500

#: Of a record, what an export has, beside the title of the session and the time in words.
_COLUMNS: Final = (
    "time",
    "kind",
    "subject",
    "outcome",
    "decision",
    "scope",
    "words",
    "decided_by",
    "rule",
    "session_id",
    "session_title",
    "folder",
    "request_id",
    "tool_call_id",
)


class DecisionLog(Protocol):
    """Where decisions are kept; `storage.StateDb` is one."""

    def on_decision(self, handler: Callable[[bool], None]) -> Callable[[], None]: ...

    async def decision(self, row_id: int) -> DecisionRecord | None: ...

    async def decision_page(
        self,
        wanted: DecisionFilter,
        after: LoggedDecision | None = None,
        *,
        limit: int,
        whole: bool = False,
    ) -> list[LoggedDecision]: ...

    async def decisions_since(
        self, wanted: DecisionFilter, row_id: int, *, limit: int
    ) -> list[LoggedDecision]: ...

    async def last_decision_id(self) -> int: ...

    async def count_decisions(self, wanted: DecisionFilter) -> int: ...

    async def decision_facets(self) -> DecisionFacets: ...


class DecisionsViewModel(QObject):
    """The page of decisions.

    Signals:
        changed(): anything of the properties below is new.
        filters_changed(): `filters` or `facets` is new.
        chosen(place): the person wants to go to a `FoundPlace`.
        details_read(row_id, text): everything that is known of a decision.
        exported(words, folder): a file was written; words for the person, and where it is.
        failed(error): an `ErrorText` for the banner.

    Attributes:
        rows: what was found.
    """

    changed = Signal()
    filters_changed = Signal()
    chosen = Signal(object)
    details_read = Signal(int, str)
    exported = Signal(str, str)
    failed = Signal(object)

    def __init__(
        self,
        log: DecisionLog,
        sessions: Callable[[], Iterable[KnownSession]],
        scope: TaskScope,
        *,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self._decisions = log
        self._titles = SessionTitles(sessions)
        self._scope = scope
        self._clock = clock
        self._query = ""
        self._filters = DecisionFilters()
        self._facets = DecisionFacets()
        self._wanted = DecisionFilter()
        self._newest = 0
        self._count = 0
        self._has_more = self._is_read = self._is_shown = False
        #: A session was deleted, with its decisions.
        self._lacks_some = False
        self._failure: ErrorText | None = None
        self._task: asyncio.Task[None] | None = None
        self._exporting: asyncio.Task[None] | None = None
        self.rows = DecisionList(self._row_of, self)
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(_RENEW_MS)
        self._renewing.timeout.connect(self._renew)
        self._unsubscribe = log.on_decision(self._note_new)

    def close(self) -> None:
        """Read no more, and follow nothing."""
        self._unsubscribe()
        self._renewing.stop()
        for task in (self._task, self._exporting):
            if task is not None:
                task.cancel()

    # ---- state -----------------------------------------------------------------------------

    @property
    def query(self) -> str:
        return self._query

    @property
    def filters(self) -> DecisionFilters:
        return self._filters

    @property
    def facets(self) -> DecisionFacets:
        """What can be chosen."""
        return self._facets

    @property
    def count(self) -> int:
        """How many decisions fit what is looked for."""
        return self._count

    @property
    def is_read(self) -> bool:
        """`rows` and `count` are those of what is looked for now."""
        return self._is_read

    @property
    def is_filtered(self) -> bool:
        return bool(self._query.split()) or not self._filters.is_empty

    @property
    def failure(self) -> ErrorText | None:
        """Why nothing can be read."""
        return self._failure

    @property
    def is_exporting(self) -> bool:
        return self._exporting is not None

    def title_of(self, session_id: str) -> str:
        """Return the title of a session as one line, "" when it is not known."""
        title = self._titles.of(session_id)
        return one_line(title.title) if title is not None else ""

    # ---- commands --------------------------------------------------------------------------

    def set_shown(self, is_shown: bool) -> None:
        """The page is looked at, or no more."""
        if is_shown != self._is_shown:
            self._is_shown = is_shown
            if is_shown:
                self._read_anew()
            else:
                self._renewing.stop()

    def set_query(self, query: str) -> None:
        """Look for other words."""
        if query != self._query:
            self._query = query
            self._read_anew()

    def set_filters(self, **values: Any) -> None:
        """Change fields of `filters`."""
        changed = replace(self._filters, **values)
        if changed != self._filters:
            self._filters = changed
            self.filters_changed.emit()
            self._read_anew()

    def clear_filters(self) -> None:
        """Let everything through; the words stay."""
        if not self._filters.is_empty:
            self._filters = DecisionFilters()
            self.filters_changed.emit()
            self._read_anew()

    def load_more(self) -> None:
        """Read the next page."""
        if self._has_more and self._task is None:
            self._start(self._read_on)

    def read_details(self, row: DecisionRow) -> None:
        """Read everything that is known of a decision; `details_read` tells."""
        self._scope.start(self._read_details(row.logged.row_id), name="read-decision")

    def open(self, row: DecisionRow) -> None:
        """Go to the conversation in which a decision was made, to where it was, if it is there still."""
        if row.leads_on:
            self.chosen.emit(place_of(row.record))

    def export(self, path: Path, format_: DecisionFormat) -> None:
        """Write everything that is looked for to a file. Does nothing while that is done already."""
        if self._exporting is None:
            self._exporting = self._scope.start(
                self._export(path, format_, self._wanted), name="export-decisions"
            )
            self.changed.emit()

    # ---- reading ---------------------------------------------------------------------------

    def _row_of(self, logged: LoggedDecision) -> DecisionRow:
        session_id = logged.record.session_id
        is_known = self._titles.of(session_id) is not None
        return row_of(logged, self.title_of(session_id), self._clock(), leads_on=is_known)

    def _note_new(self, is_added: bool) -> None:
        self._lacks_some = self._lacks_some or not is_added
        if self._is_shown and not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        if self._task is not None:
            self._renewing.start()
        elif self._is_read:
            self._start(self._read_first if self._lacks_some else self._read_new)

    def _read_anew(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._is_read = False
        if self._is_shown:
            self._start(self._read_first)

    def _start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._task = self._scope.start(self._guarded(work), name="read-decisions")
        self.changed.emit()

    async def _guarded(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        me = asyncio.current_task()
        try:
            await work()
            self._failure = None
        except StorageError as error:
            self._failure = describe(error)
        finally:
            # Cancelled: another one has taken its place.
            if self._task is me:
                self._task = None
                self.changed.emit()

    async def _read_first(self) -> None:
        await self._titles.read()
        titles = await self._titles.find(terms_of(self._query), lambda _title: True)
        titled = frozenset(title.session_id for title in titles[:_MOST_TITLED])
        self._wanted = wanted = self._filters.wanted(self._query, titled, self._clock())
        self._lacks_some = False
        newest = await self._decisions.last_decision_id()
        page = await self._decisions.decision_page(wanted, limit=PAGE)
        count = await self._decisions.count_decisions(wanted)
        facets = await self._decisions.decision_facets()
        self._newest, self._count, self._has_more = newest, count, len(page) == PAGE
        self._is_read = True
        self.rows.show(page)
        if facets != self._facets:
            self._facets = facets
            self.filters_changed.emit()

    async def _read_on(self) -> None:
        page = await self._decisions.decision_page(self._wanted, self.rows.last, limit=PAGE)
        self._has_more = len(page) == PAGE
        self.rows.append(page)

    async def _read_new(self) -> None:
        newest = await self._decisions.last_decision_id()
        added = await self._decisions.decisions_since(self._wanted, self._newest, limit=_MOST_NEW)
        if len(added) == _MOST_NEW:
            await self._read_first()
            return
        self._newest = max([newest, *(logged.row_id for logged in added)])
        if any(logged.record.session_id and not self.title_of(logged.record.session_id) for logged in added):
            await self._titles.read()
        last = self.rows.last
        is_whole = not self._has_more or last is None
        # What is older than everything that was read comes when that is read on.
        self.rows.add_new(it for it in added if is_whole or (last and it.record.at >= last.record.at))
        self._count += len(added)

    async def _read_details(self, row_id: int) -> None:
        try:
            record = await self._decisions.decision(row_id)
        except StorageError as error:
            self.failed.emit(describe(error))
            return
        text = details_text(record, self.title_of(record.session_id)) if record is not None else ""
        self.details_read.emit(row_id, text)

    # ---- export ----------------------------------------------------------------------------

    async def _export(self, path: Path, format_: DecisionFormat, wanted: DecisionFilter) -> None:
        is_written = False
        try:
            await self._write(path, format_, wanted)
            is_written = True
        except CopilotDesktopError as error:
            self.failed.emit(describe(error))
        finally:
            self._exporting = None
            self.changed.emit()
        if is_written:
            self.exported.emit(tr("Exported to {file}", file=path.name), str(path.parent))

    async def _write(self, path: Path, format_: DecisionFormat, wanted: DecisionFilter) -> None:
        columns = _COLUMNS if format_ is DecisionFormat.CSV else (*_COLUMNS, "events")
        file = await asyncio.to_thread(DecisionFile, path, format_, columns)
        try:
            after: LoggedDecision | None = None
            while piece := await self._decisions.decision_page(wanted, after, limit=_PIECE, whole=True):
                rows = [exported_row(it.record, self.title_of(it.record.session_id)) for it in piece]
                await asyncio.to_thread(file.add, rows)
                after = piece[-1]
            await asyncio.to_thread(file.finish)
        finally:
            await asyncio.shield(asyncio.to_thread(file.drop))


def place_of(record: DecisionRecord) -> FoundPlace:
    """Return where a decision stands in its conversation."""
    call = record.tool_call_id
    entry_id = {"question": f"question-{call}", "plan": f"plan-{call}"}.get(record.kind, "") if call else ""
    if not entry_id and not record.request_id.startswith("call "):
        entry_id = f"permission-{record.request_id.removesuffix(' lost')}"
    return FoundPlace(record.session_id, entry_id or call, line=-1, time=record.at, otherwise=call)


def exported_row(record: DecisionRecord, title: str) -> dict[str, Any]:
    """Return a decision as it stands in an export."""
    row: dict[str, Any] = {name: getattr(record, name) for name in _COLUMNS if hasattr(record, name)}
    row["time"] = datetime.fromtimestamp(record.at, UTC).isoformat().replace("+00:00", "Z")
    row["session_title"] = title
    try:
        row["events"] = json.loads(record.detail) if record.detail else []
    except (ValueError, RecursionError):
        row["events"] = record.detail
    return row
