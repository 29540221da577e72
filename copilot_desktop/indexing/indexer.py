"""Brings the search index up to the logs: what is new is read, what is gone or was rewritten is taken out."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Final

from copilot_desktop.client.event_log import event_log_path
from copilot_desktop.indexing.log_lines import fingerprint, read_lines
from copilot_desktop.protocol.events import parse_event
from copilot_desktop.session.searchable import SearchableLog, SearchText
from copilot_desktop.storage.search_schema import IndexedText
from copilot_desktop.storage.search_writer import LogMark, SearchWriter

_log = logging.getLogger("copilot_desktop.indexing")

#: So much text is written at once.
BATCH_CHARS: Final = 4_000_000

#: A pass that has read more of the logs, or taken more out, makes one piece of the index; that takes a
#: tenth of its time.
MERGE_BYTES: Final = 64_000_000

#: So much is read of a log between two looks at whether to stop.
_STEP_BYTES: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class IndexProgress:
    """How far a pass is.

    Attributes:
        done, total: bytes of the logs that were not read before.
        unreadable: logs that could not be read.
    """

    done: int = 0
    total: int = 0
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class _LogFile:
    session_id: str
    path: Path
    identity: str
    size: int
    mtime_ns: int


class Indexer:
    """One pass over the logs below the CLI's home. Blocking.

    Args:
        others: more folders with a `session-state` as the CLI's home has one.
        clean: takes secrets out of a text before it is kept.
        should_stop: asked often; what was read until then is kept.
    """

    def __init__(
        self,
        copilot_home: Path,
        writer: SearchWriter,
        *,
        others: Sequence[Path] = (),
        clean: Callable[[str], str] = str,
        should_stop: Callable[[], bool] = lambda: False,
        on_progress: Callable[[IndexProgress], None] = lambda progress: None,
        batch_chars: int = BATCH_CHARS,
    ) -> None:
        self._homes = (copilot_home, *others)
        self._writer = writer
        self._clean = clean
        self._should_stop = should_stop
        self._on_progress = on_progress
        self._batch_chars = batch_chars
        self._taken_chars = 0
        self._progress = IndexProgress()

    def run(self) -> bool:
        """Do the pass; False when it was stopped before its end.

        Raises:
            OSError: the folder of the sessions cannot be read. A missing one has no sessions.
            StorageError: the index cannot be written. What was written before is kept.
        """
        files = self._log_files()
        marks = self._writer.marks()
        gone = [mark for mark in marks.values() if mark.is_stale or mark.session_id not in files]
        for mark in gone:
            if not self._writer.forget(mark, self._should_stop):
                return False
        forgotten = sum(mark.read_to for mark in gone)
        known = {session_id: mark for session_id, mark in marks.items() if not mark.is_stale}
        # The newest first: people look for what they did lately.
        changed = sorted(
            (file for file in files.values() if not _is_unchanged(file, known.get(file.session_id))),
            key=lambda file: file.mtime_ns,
            reverse=True,
        )
        total = sum(max(0, file.size - _read_to(known.get(file.session_id))) for file in changed)
        self._progress = IndexProgress(total=total)
        self._on_progress(self._progress)
        for file in changed:
            if not self._bring_up(file, known.get(file.session_id)):
                return False
        self._writer.commit()
        if self._progress.done + forgotten >= MERGE_BYTES:
            self._writer.merge(self._should_stop)
        self._writer.tidy()
        return True

    def _log_files(self) -> dict[str, _LogFile]:
        files: dict[str, _LogFile] = {}
        for home in self._homes:
            # A session that is in both is the CLI's.
            files = self._log_files_of(home) | files
        return files

    def _log_files_of(self, home: Path) -> dict[str, _LogFile]:
        files: dict[str, _LogFile] = {}
        folder = home / "session-state"
        try:
            entries = sorted(entry.name for entry in os.scandir(folder))
        except FileNotFoundError:
            return {}
        for name in entries:
            path = event_log_path(home, name)
            try:
                name.encode()
                status = path.stat()
            except (FileNotFoundError, NotADirectoryError, UnicodeEncodeError):
                continue
            except OSError as error:
                # Not gone, only out of reach: what is known of it stays.
                _log.info("%s: %s", path, error)
                files[name] = _LogFile(name, path, "", -1, -1)
                continue
            files[name] = _LogFile(name, path, str(status.st_ino), status.st_size, status.st_mtime_ns)
        return files

    def _bring_up(self, file: _LogFile, mark: LogMark | None) -> bool:
        """Read what is new of a log; False when it was stopped."""
        try:
            with file.path.open("rb") as stream:
                if mark is not None and not _goes_on(stream, file, mark):
                    if not self._writer.forget(mark, self._should_stop):
                        return False
                    mark = None
                mark = mark or self._writer.begin_log(file.session_id)
                return self._read(stream, file, replace(mark, identity=file.identity))
        except OSError as error:
            _log.info("%s: %s", file.path, error)
            self._writer.drop_unmarked()
            self._tell(unreadable=1)
            return True

    def _read(self, stream: BinaryIO, file: _LogFile, mark: LogMark) -> bool:
        writer = self._writer
        log = SearchableLog.restored(mark.state, lambda entry_id: writer.is_known(mark.log, entry_id))
        read_to = marked = mark.read_to
        for line in read_lines(stream, mark.read_to):
            for record in line.events:
                event = parse_event({"event": record})
                for text in log.texts_of(event) if event is not None else ():
                    writer.add(mark.log, self._indexed(text, line.start))
                    self._taken_chars += len(text.text)
            read_to = line.end
            if read_to - marked >= _STEP_BYTES or self._taken_chars >= self._batch_chars:
                # In the middle of a log: its size is not told, so that it is looked at again.
                after = stream.tell()
                self._mark(stream, replace(mark, size=-1, read_to=read_to, state=log.state()))
                stream.seek(after)
                self._tell(done=read_to - marked)
                marked = read_to
                if self._should_stop():
                    writer.commit()
                    return False
        self._mark(
            stream,
            replace(mark, size=file.size, mtime_ns=file.mtime_ns, read_to=read_to, state=log.state()),
        )
        self._tell(done=read_to - marked)
        if self._should_stop():
            writer.commit()
            return False
        return True

    def _mark(self, stream: BinaryIO, mark: LogMark) -> None:
        self._writer.mark(replace(mark, fingerprint=fingerprint(stream, mark.read_to)))
        if self._taken_chars >= self._batch_chars:
            self._taken_chars = 0
            self._writer.commit()

    def _indexed(self, text: SearchText, line: int) -> IndexedText:
        # The index ends a text at a NUL.
        clean = self._clean(text.text).replace("\0", "\ufffd")
        return IndexedText(
            text.entry_id, text.role, text.tool, text.folder, text.time, line, clean, text.is_cut
        )

    def _tell(self, *, done: int = 0, unreadable: int = 0) -> None:
        before = self._progress
        self._progress = replace(before, done=before.done + done, unreadable=before.unreadable + unreadable)
        self._on_progress(self._progress)


def _is_unchanged(file: _LogFile, mark: LogMark | None) -> bool:
    if file.size < 0:
        return True
    return mark is not None and (file.identity, file.size, file.mtime_ns) == (
        mark.identity,
        mark.size,
        mark.mtime_ns,
    )


def _read_to(mark: LogMark | None) -> int:
    return mark.read_to if mark is not None else 0


def _goes_on(stream: BinaryIO, file: _LogFile, mark: LogMark) -> bool:
    """Tell whether the file begins with what was read of it."""
    if not mark.identity:
        return mark.read_to == 0
    if file.identity != mark.identity or file.size < mark.read_to:
        return False
    return fingerprint(stream, mark.read_to) == mark.fingerprint
