"""The sessions of a CLI's home as they are on disk: all of them, found without a server.

A scan looks at every session's folder in a thread of its own and reads those that have changed since
they were read last. What it finds is told in batches, the sessions that were used last first. The thread
rests again and again, so that it never holds the interpreter for longer than an instant.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from copilot_desktop.client import session_folder
from copilot_desktop.client.session_folder import (
    EVENTS_NAME,
    SETTLED_S,
    StoredSession,
    is_session_id,
    stamp_of,
)
from copilot_desktop.client.session_lock import read_locks, users_of
from copilot_desktop.tasks import start_in_thread

_log = logging.getLogger("copilot_desktop.client")

_Item = TypeVar("_Item")

#: Sessions told at once; the first batch is as many as a sidebar shows.
_FIRST_BATCH: Final = 40
_BATCH: Final = 500

#: After so many seconds of work the thread rests so long. Waiting for the interpreter costs others as
#: much as it works in one go.
_WORK_S: Final = 0.001
_REST_S: Final = 0.001


@dataclass(frozen=True, slots=True)
class Stamped:
    """A session and the state of its folder of which that is told.

    Attributes:
        stamp: of that state; "" when it may be another one already.
        users: ids of other processes that have it open now.
    """

    session: StoredSession
    stamp: str
    users: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanResult:
    """A piece of what a scan has found.

    Attributes:
        changed: new sessions and those that are not as they were known.
        gone: ids of known sessions whose folders are not there any more; in the last piece.
    """

    changed: tuple[Stamped, ...] = ()
    gone: tuple[str, ...] = ()


class SessionCatalog:
    """What is known of the sessions in one folder of sessions.

    Args:
        folder: returns `session-state` of the home; None while there is none on this computer.
    """

    def __init__(self, folder: Callable[[], Path | None]) -> None:
        self._folder = folder
        self._known: dict[str, Stamped] = {}
        self._scanning = asyncio.Lock()
        #: What is known was found there; None before the first scan.
        self._root: Path | None = None

    @property
    def root(self) -> Path | None:
        """The folder that was scanned last."""
        return self._root

    @property
    def sessions(self) -> Mapping[str, Stamped]:
        """All that are known, by id."""
        return self._known

    def get(self, session_id: str) -> StoredSession | None:
        """Return what was read of a session last, None when it was not found on disk."""
        known = self._known.get(session_id)
        return known.session if known is not None else None

    def restore(self, rows: Iterable[Stamped]) -> None:
        """Take what an earlier run has read; a scan reads anew only what is not so any more."""
        self._known.update((row.session.session_id, row) for row in rows)

    async def scan(self, *, only_new: bool = False) -> AsyncIterator[ScanResult]:
        """Look at every session and yield what is not as it was known. Raises nothing.

        Two scans at once come one after the other.

        Args:
            only_new: look for sessions that are not known, and at no other.
        """
        async with self._scanning:
            folder = self._folder()
            if folder is None:
                return
            found: asyncio.Queue[ScanResult | None] = asyncio.Queue()
            loop = asyncio.get_running_loop()
            stop = threading.Event()

            def tell(piece: ScanResult | None) -> None:
                # The loop may have been closed meanwhile: then nobody waits.
                with contextlib.suppress(RuntimeError):
                    loop.call_soon_threadsafe(found.put_nowait, piece)

            if self._root not in (None, folder):
                # An older CLI keeps its sessions elsewhere. Nothing is gone for that.
                self._known.clear()
            self._root = folder
            known = dict(self._known)
            try:
                # In a thread that nobody waits for: a disk that does not answer holds it for ever.
                start_in_thread(lambda: _scan(folder, known, tell, stop, only_new), name="scan-sessions")
                while (piece := await found.get()) is not None:
                    yield self._take(piece)
            except RuntimeError as error:
                _log.warning("the sessions are not looked at: %s", error)
            finally:
                stop.set()

    def _take(self, piece: ScanResult) -> ScanResult:
        """Note what was found; return what of it is news."""
        news = []
        for row in piece.changed:
            before = self._known.get(row.session.session_id)
            self._known[row.session.session_id] = row
            if row != before:
                news.append(row)
        for session_id in piece.gone:
            self._known.pop(session_id, None)
        return ScanResult(tuple(news), piece.gone)

    async def look_at(self, session_id: str) -> Stamped | None:
        """Read one session anew; None when it is not on disk."""
        folder = self._folder()
        if folder is None or not is_session_id(session_id):
            return None
        row = await asyncio.to_thread(_read, folder / session_id, None)
        if row is None:
            return None
        self._known[session_id] = row
        return row


def _scan(
    folder: Path,
    known: Mapping[str, Stamped],
    tell: Callable[[ScanResult | None], None],
    stop: threading.Event,
    only_new: bool,
) -> None:
    """Tell what differs from `known`, and None at the end. Runs in a thread."""
    try:
        there = _newest_first(folder, stop, known if only_new else ())
        changed: list[Stamped] = []
        wanted = _FIRST_BATCH
        for session_id in _resting(there, stop):
            if only_new and session_id in known:
                continue
            row = _read(folder / session_id, known.get(session_id))
            if row is not None:
                changed.append(row)
            if len(changed) >= wanted:
                tell(ScanResult(tuple(changed)))
                changed, wanted = [], _BATCH
        if stop.is_set():
            return
        # A disk that was not mounted leaves an empty folder: one session may have been deleted, not all.
        gone = known.keys() - set(there) if there or len(known) == 1 else frozenset()
        tell(ScanResult(tuple(changed), tuple(gone)))
    except OSError as error:
        # Not there yet, or not ours to read. What was known of it may still be shown.
        _log.info("the sessions in %s: %s", folder, error)
    finally:
        tell(None)


def _newest_first(folder: Path, stop: threading.Event, passed: Container[str]) -> list[str]:
    """Return the ids of all sessions in `folder`, those first whose logs were written to last.

    Args:
        passed: ids whose place does not matter.

    Raises:
        OSError: the folder cannot be read, or is not there (yet).
    """
    times: dict[str, int] = {}
    with os.scandir(folder) as entries:
        for entry in _resting(entries, stop):
            try:
                if entry.name in passed:
                    times[entry.name] = 0
                    continue
                if not is_session_id(entry.name) or not entry.is_dir(follow_symlinks=False):
                    continue
                times[entry.name] = os.lstat(f"{entry.path}/{EVENTS_NAME}").st_mtime_ns
            except OSError:
                times[entry.name] = 0
    return sorted(times, key=lambda session_id: -times[session_id])


def _resting(items: Iterable[_Item], stop: threading.Event) -> Iterator[_Item]:
    """Yield `items` until `stop`, and let others have the interpreter in between."""
    began = time.perf_counter()
    for item in items:
        if stop.is_set():
            return
        yield item
        if time.perf_counter() - began > _WORK_S:
            time.sleep(_REST_S)
            began = time.perf_counter()


def _read(folder: Path, known: Stamped | None) -> Stamped | None:
    """Return what a folder tells; None when it is as it was known, or is none."""
    try:
        stamp = stamp_of(str(folder))
        if known is not None and stamp == known.stamp:
            if not known.session.used_by:
                return None
            # A process that is killed leaves its lock as it is.
            session = known.session
        else:
            session = session_folder.read_session(folder)
        users = users_of(read_locks(folder)) if session.used_by else ()
    except OSError as error:
        _log.info("the session in %s: %s", folder, error)
        return None
    except Exception:  # noqa: BLE001 - whatever a file holds, it must not end the scan
        # Of a file that nobody thought of; the other sessions are shown nevertheless.
        _log.exception("the session in %s cannot be looked at", folder)
        return None
    # It may have been written to while it was read.
    is_settled = time.time() - session.modified_at > SETTLED_S
    return Stamped(session, stamp if is_settled else "", users)
