"""Exports of sessions: one at a time, in a thread, with its progress and a way to give it up."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop import __version__
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.folding import Notes
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.export.file_names import safe_file_name
from copilot_desktop.export.head import Head
from copilot_desktop.export.session_export import (
    ExportCancelled,
    ExportFailed,
    Format,
    SessionExport,
    export_session,
)
from copilot_desktop.pdf_export import write_pdf
from copilot_desktop.tasks import TaskScope, start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chats import Chats

_log = logging.getLogger("copilot_desktop.ui")

#: The person sees it move; more would only cost the window its time.
_TOLD_EVERY_S: Final = 0.1

#: After each stretch of the history others have their turn.
_PAUSE_S: Final = 0.002


class SessionExports(QObject):
    """Writes sessions to files.

    Signals:
        progressed(share): so much is written, from 0 to 1.
        ended(path): it is done, or given up, or has failed ("").

    Args:
        clean: takes secrets out of a text.
        report: shows a failure in the banner.
        told: says where a file was written: words, and its folder.
    """

    progressed = Signal(float)
    ended = Signal(str)

    def __init__(
        self,
        *,
        client: CopilotClient,
        chats: Chats,
        scope: TaskScope,
        clean: Callable[[str], str],
        report: Callable[[ErrorText], None],
        told: Callable[[str, str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._chats = chats
        self._scope = scope
        self._clean = clean
        self._report = report
        self._told = told
        self._cancelled: threading.Event | None = None

    @property
    def is_busy(self) -> bool:
        """A session is being written."""
        return self._cancelled is not None

    def cancel(self) -> None:
        """Give the running export up; nothing of its file is left."""
        if self._cancelled is not None:
            self._cancelled.set()

    def proposed_name(self, session_id: str, format_: Format) -> str:
        """Return a file name for a session, made of its title."""
        return safe_file_name(self._clean(self._chats.title_of(session_id))) + format_.suffix

    def start(
        self,
        session_id: str,
        format_: Format,
        path: Path,
        entry_ids: Collection[str] | None = None,
        *,
        with_tools: bool = True,
        with_thoughts: bool = True,
    ) -> None:
        """Write a session to `path`. Does nothing while another one is written.

        Args:
            entry_ids: only these entries, of those that are loaded; None for the whole session.
        """
        if self._cancelled is not None:
            return
        self._cancelled = threading.Event()
        chat = self._chats.find(session_id)
        entries = None
        if entry_ids is not None:
            wanted = frozenset(entry_ids)
            known = chat.transcript.entries if chat is not None else ()
            entries = tuple(entry for entry in known if entry.id in wanted)
        head = Head(
            session_id,
            title=self._chats.title_of(session_id),
            folder=self._chats.folder_of(session_id),
            branch=chat.branch if chat is not None else "",
            model=chat.model if chat is not None else "",
            exported_at=time.time(),
            is_part=entries is not None,
            app_version=__version__,
        )
        wanted_export = SessionExport(
            format_,
            head,
            self._clean,
            entries=entries,
            with_tools=with_tools,
            with_thoughts=with_thoughts,
            write_pdf=write_pdf,
        )
        work = self._export(session_id, wanted_export, path, self._cancelled)
        if self._scope.start(work, name="export-session") is None:
            self._cancelled = None

    async def _export(
        self, session_id: str, wanted: SessionExport, path: Path, cancelled: threading.Event
    ) -> None:
        written = ""
        try:
            wanted = await self._with_sources(session_id, wanted, path)
            progress = self._progress(asyncio.get_running_loop(), cancelled)
            await start_in_thread(lambda: export_session(wanted, path, progress), name="export-session")
            written = str(path)
        except ExportCancelled:
            _log.info("the export was given up")
        except CopilotDesktopError as error:
            self._report(describe(error))
        finally:
            # Also when the window goes: the thread ends with its next stretch.
            cancelled.set()
            self._cancelled = None
            self.ended.emit(written)
        if written:
            self._told(tr("Exported to {file}", file=path.name), str(path.parent))

    async def _with_sources(self, session_id: str, wanted: SessionExport, path: Path) -> SessionExport:
        """Return what is wanted with the places that it is read from.

        Raises:
            ExportFailed: nothing of the session is stored on this computer.
        """
        try:
            log = self._client.event_log_of(session_id)
        except ValueError as error:
            raise ExportFailed(path, str(error)) from error
        if wanted.entries is None and (log is None or not await asyncio.to_thread(log.is_file)):
            raise ExportFailed(path, tr("Nothing of this session is stored on this computer yet."))
        notes = Notes()
        try:
            notes = await self._client.read_notes(session_id)
        except CopilotDesktopError as error:
            # The history itself can be read, and that is more than nothing.
            _log.warning("the journal is not exported: %s", error)
        return SessionExport(
            wanted.format,
            wanted.head,
            wanted.clean,
            log,
            wanted.entries,
            wanted.with_tools,
            wanted.with_thoughts,
            notes,
            wanted.write_pdf,
        )

    def _tell_progress(self, share: float, cancelled: threading.Event) -> None:
        # Given up, e.g. with the window, while the thread was on its way to say it.
        if not cancelled.is_set():
            self.progressed.emit(share)

    def _progress(
        self, loop: asyncio.AbstractEventLoop, cancelled: threading.Event
    ) -> Callable[[float], None]:
        """Return what the thread calls: it tells the window now and then, and ends when given up."""
        told_at = 0.0

        def progress(share: float) -> None:
            nonlocal told_at
            if cancelled.is_set():
                raise ExportCancelled
            now = time.monotonic()
            if now - told_at >= _TOLD_EVERY_S:
                told_at = now
                loop.call_soon_threadsafe(self._tell_progress, share, cancelled)
                time.sleep(_PAUSE_S)

        return progress
