"""Which sessions there are: from our notes, from the disk, and from the server, in the order of their coming.

At the start there are our own notes and what an earlier run read of the disk, then what a scan finds,
then the server's list, which is the truth for titles. What the server does not list and is on disk is shown
and readable nevertheless. Nothing is asked again while nothing happens: a new session is told by the
watched folder or by the server, and everything else is looked for when the window is used again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.session_catalog import SessionCatalog, Stamped
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.methods import SessionSummary
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.backends import DEMO
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.session_facts import ListedSession
from copilot_desktop.viewmodels.session_list import SessionListModel
from copilot_desktop.viewmodels.session_watch import SessionWatch

#: The server announces every persisted event; the list is asked for at most this often.
_RELIST_MS: Final = 2000

#: Changing to and fro between windows does not look through thousands of folders each time.
_RESCAN_S: Final = 5.0

#: So long the first prompt of a session is waited for.
_YOUNG_S: Final = 3600.0


@dataclass(frozen=True, slots=True)
class KnownOf:
    """What is known of a session that was not opened."""

    title: str = ""
    folder: str = ""
    branch: str = ""


class SessionListing(QObject):
    """Fills the sidebar's model and keeps it up to date.

    Signals:
        told(session_id): what is known of a session may be new.
        deleted(session_id): a session is gone, from the server and from the disk.

    Attributes:
        listed: the sidebar's model: `SidebarItem` under ITEM_ROLE.
    """

    told = Signal(str)
    deleted = Signal(str)

    def __init__(
        self,
        *,
        client: CopilotClient,
        records: Records,
        scope: TaskScope,
        call_failed: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Begin with the sessions of which there are notes.

        Args:
            call_failed: told what kept the server's list from being read.
        """
        super().__init__(parent)
        self._client = client
        self._records = records
        self._scope = scope
        self._call_failed = call_failed
        self.listed = SessionListModel(records=records, parent=self)
        self.catalog = SessionCatalog(lambda: client.sessions_folder)
        self._index = records.session_index
        self._summaries: dict[str, SessionSummary] = {}
        #: Gone from the disk; the server has not said so yet.
        self._gone: set[str] = set()
        self._scanned_at = 0.0
        self._is_scanning = False
        #: Whether the scan that is to follow the running one is for new sessions only; None for no scan.
        self._next_scan: bool | None = None
        self._relisting = QTimer(self)
        self._relisting.setSingleShot(True)
        self._relisting.setInterval(_RELIST_MS)
        self._relisting.timeout.connect(self.relist)
        self._watch = SessionWatch(self)
        self._watch.sessions_changed.connect(self._look_for_new)
        self._watch.session_changed.connect(self._look_at)
        self._unsubscribe = client.on_lifecycle(self._on_lifecycle)
        self.listed.list_many(
            ListedSession(
                record.session_id,
                title=record.title,
                folder=record.folder,
                modified_at=record.last_opened_at or record.created_at,
                is_demo=record.backend == DEMO,
            )
            for record in records.sessions
        )

    def begin(self) -> None:
        """Show what was known at the end of the last run, then look at the disk."""
        self._scope.start(self._begin(), name="list-stored-sessions")

    def close(self) -> None:
        """Stop following the client and the disk."""
        self._unsubscribe()
        self._relisting.stop()
        self._watch.close()
        self.listed.close()

    def known_of(self, session_id: str) -> KnownOf:
        """Return what the server, the disk or our notes say of a session, in this order."""
        summary = self._summaries.get(session_id) or SessionSummary(session_id)
        stored = self.catalog.get(session_id)
        record = self._records.session(session_id)
        return KnownOf(
            title=summary.title or (stored.title if stored else "") or (record.title if record else ""),
            folder=summary.folder or (stored.folder if stored else "") or (record.folder if record else ""),
            branch=summary.branch or (stored.branch if stored else ""),
        )

    def is_used_elsewhere(self, session_id: str) -> bool:
        """Tell whether another program had a session open when the disk was looked at last."""
        row = self.catalog.sessions.get(session_id)
        return row is not None and bool(row.users)

    def server_title_of(self, session_id: str) -> str:
        """Return what the server's list calls a session, "" when it was not listed."""
        summary = self._summaries.get(session_id)
        return summary.title if summary else ""

    def drop(self, session_id: str) -> None:
        """Take a session out of the sidebar and out of our notes."""
        self._summaries.pop(session_id, None)
        self._gone.discard(session_id)
        self._watch.leave(session_id)
        self.listed.forget(session_id)
        self._records.forget_session(session_id)

    # ---- the disk --------------------------------------------------------------------------

    async def _begin(self) -> None:
        rows = await self._index.read(self._client.sessions_folder)
        self.catalog.restore(rows)
        self._take(rows)
        await self._scan(only_new=False)

    def rescan(self) -> None:
        """Look at the disk again: the person is back, and others may have been at work meanwhile."""
        if time.monotonic() - self._scanned_at >= _RESCAN_S:
            self._scope.start(self._scan(only_new=False), name="scan-sessions")

    def _look_for_new(self) -> None:
        self._scope.start(self._scan(only_new=True), name="scan-new-sessions")

    async def _scan(self, *, only_new: bool) -> None:
        if self._is_scanning:
            # What has changed now may stand behind where the running one is.
            self._next_scan = only_new and self._next_scan is not False
            return
        self._is_scanning = True
        try:
            wanted: bool | None = only_new
            while wanted is not None:
                self._next_scan = None
                async for piece in self.catalog.scan(only_new=wanted):
                    self._take(piece.changed)
                    self._forget(piece.gone)
                    await self._index.keep(self.catalog.root, piece.changed, piece.gone)
                wanted = self._next_scan
        finally:
            self._is_scanning = False
            self._scanned_at = time.monotonic()
        folder = self._client.sessions_folder
        if folder is not None and self.catalog.sessions:
            # It is there and answers: it was just read.
            self._watch.watch(folder)
            self._follow_young()

    def _take(self, rows: Iterable[Stamped]) -> None:
        """Show what was read of the disk."""
        shown = [row for row in rows if row.session.is_shown]
        self.listed.list_many([self._listed_of(row) for row in shown])
        for row in shown:
            self._gone.discard(row.session.session_id)
            self._watch.leave(row.session.session_id)
            self.told.emit(row.session.session_id)

    def _listed_of(self, row: Stamped) -> ListedSession:
        stored = row.session
        summary = self._summaries.get(stored.session_id)
        # Of a name that was given since the server told its list, the disk knows.
        is_newer = summary is None or stored.modified_at > (summary.modified_at or 0.0) + 1.0
        return ListedSession(
            stored.session_id,
            title=stored.title if is_newer else None,
            folder=stored.folder,
            branch=stored.branch,
            modified_at=stored.modified_at,
            created_at=stored.created_at,
            in_use=bool(row.users),
            last_line=stored.last_line,
        )

    def _forget(self, gone: Iterable[str]) -> None:
        """Let go of sessions whose folders are gone; of those that we have notes on, if the server agrees."""
        for session_id in gone:
            self._watch.leave(session_id)
            if session_id not in self.listed.known_ids():
                continue
            if self._records.session(session_id) is None:
                self._summaries.pop(session_id, None)
                self.deleted.emit(session_id)
            else:
                self._gone.add(session_id)
        if self._gone and self._client.state is ClientState.READY and not self._relisting.isActive():
            self._relisting.start()

    def _follow_young(self) -> None:
        """Wait for the first prompt of sessions that were made and not used yet."""
        now = time.time()
        for session_id, row in self.catalog.sessions.items():
            # One that was left like this an hour ago will hardly be used any more.
            if row.session.was_used or now - row.session.modified_at > _YOUNG_S:
                continue
            if self._watch.follow(session_id):
                # It may have come since it was read.
                self._look_at(session_id)

    def _look_at(self, session_id: str) -> None:
        self._scope.start(self.look_at(session_id), name="look-at-session")

    async def look_at(self, session_id: str) -> Stamped | None:
        """Read one session of the disk anew and show it; None when it is not there."""
        row = await self.catalog.look_at(session_id)
        if row is not None:
            self._take([row])
            await self._index.keep(self.catalog.root, [row])
        return row

    # ---- the server ------------------------------------------------------------------------

    def relist(self) -> None:
        """Ask the server which sessions there are."""
        self._scope.start(self._list_sessions(), name="list-sessions")
        if self._client.sessions_folder != self.catalog.root:
            # This CLI keeps them elsewhere.
            self._scope.start(self._scan(only_new=False), name="scan-sessions")

    async def _list_sessions(self) -> None:
        gone = frozenset(self._gone)
        try:
            summaries = await self._client.list_sessions()
        except (CopilotDesktopError, TimeoutError) as error:
            self._call_failed(error)
            return
        shown = [summary for summary in summaries if not summary.is_detached]
        self._summaries = {summary.session_id: summary for summary in shown}
        self.listed.list_many([self._listed_as(summary) for summary in shown])
        for summary in shown:
            if summary.title:
                self._records.change_session(summary.session_id, title=summary.title)
            self.told.emit(summary.session_id)
        for session_id in gone:
            self._gone.discard(session_id)
            if session_id not in self._summaries and self.catalog.get(session_id) is None:
                self.deleted.emit(session_id)

    def _listed_as(self, summary: SessionSummary) -> ListedSession:
        record = self._records.session(summary.session_id)
        return ListedSession(
            summary.session_id,
            title=summary.title,
            folder=summary.folder,
            branch=summary.branch,
            modified_at=summary.modified_at or 0.0,
            created_at=summary.started_at,
            is_demo=record is not None and record.backend == DEMO,
        )

    def _on_lifecycle(self, kind: str, session_id: str) -> None:
        if kind == "session.deleted":
            if session_id in self.listed.known_ids():
                self.deleted.emit(session_id)
        elif session_id not in self.listed.known_ids() and not self._relisting.isActive():
            self._relisting.start()
