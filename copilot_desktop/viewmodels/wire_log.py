"""The protocol log of one session: what passes between us and the agent, while somebody looks."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.recording.record_redaction import RecordRedactor
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.viewmodels.wire_rows import WireFilter, WireRow, message_id, read_name

__all__ = ["MOST_ROWS", "WireLog", "WireRow"]

#: Messages that are kept; the oldest go.
MOST_ROWS: Final = 5000

#: Messages come in floods; rows are made ten times a second, so many at a time.
_FLUSH_MS: Final = 100
_MOST_AT_ONCE: Final = 400

#: Calls that are never answered must not pile up.
_MOST_OWED: Final = 5000


class WireLog(QObject):
    """Hears nothing before `open`; then keeps the newest messages of its session.

    Signals:
        added(rows, dropped): a list of new `WireRow`, and how many of the oldest are gone.
        cleared(): no row is left.
        changed(): paused, recording or the failure of that are new.

    Args:
        secrets: texts that must not be shown or written, as they are known now.
    """

    added = Signal(object, int)
    cleared = Signal()
    changed = Signal()

    def __init__(
        self,
        session_id: str,
        wire: WireListeners,
        *,
        secrets: Callable[[], Sequence[str]],
        start: Callable[[Coroutine[Any, Any, object], str], object],
        report: Callable[[ErrorText], None],
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session_id.encode()
        self._wire = wire
        self._secrets = secrets
        self._start = start
        self._report = report
        self._clock = clock
        self._began_at = 0.0
        self._rows: deque[WireRow] = deque()
        self._pending: deque[tuple[float, bool, bytes]] = deque(maxlen=MOST_ROWS)
        self._owed: dict[bytes, str] = {}
        #: Ids of calls of this session whose answers do not name it.
        self._awaited: dict[bytes, None] = {}
        self._number = 0
        self._watchers = 0
        self._is_paused = False
        self._remove: Callable[[], None] | None = None
        self._recorder: FlightRecorder | None = None
        self._end_recording: Callable[[], None] | None = None
        self._flushing = QTimer(self)
        self._flushing.setSingleShot(True)
        self._flushing.setInterval(_FLUSH_MS)
        self._flushing.timeout.connect(self._flush)

    # ---- state -----------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[WireRow]:
        return tuple(self._rows)

    @property
    def oldest(self) -> int:
        """Number of the oldest row that is kept; that of the next one when there is none."""
        return self._rows[0].number if self._rows else self._number + 1

    @property
    def is_paused(self) -> bool:
        return self._is_paused

    @property
    def recording(self) -> str:
        """The file that is being written, "" for none."""
        recorder = self._recorder
        return str(recorder.path) if recorder is not None and recorder.is_recording else ""

    # ---- listening -------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody looks from now on; `unwatch` ends it."""
        self._watchers += 1
        if self._watchers == 1:
            if not self._rows:
                self._began_at = self._clock()
            self._remove = self._wire.add(self._hear)

    def unwatch(self) -> None:
        """Somebody looks no longer. What was heard stays until it is cleared."""
        self._watchers -= 1
        if self._watchers == 0:
            self.close()

    def close(self) -> None:
        """Hear nothing any more. A recording goes on."""
        if self._remove is not None:
            self._remove()
            self._remove = None
        self._flushing.stop()
        self._pending.clear()

    def _hear(self, direction: str, body: bytes | bytearray) -> None:
        """Keep a message of our session. Called for every message: nothing is decoded here."""
        is_ours = direction == ">"
        if self._session in body:
            if is_ours and len(self._awaited) < _MOST_OWED and (key := message_id(bytes(body[:300]))):
                self._awaited[key] = None
        else:
            key = message_id(bytes(body[:300]))
            if not key or key not in self._awaited:
                return
            del self._awaited[key]
        self._pending.append((self._clock(), is_ours, bytes(body)))
        if not self._is_paused and not self._flushing.isActive():
            self._flushing.start()

    def _flush(self) -> None:
        made: list[WireRow] = []
        while self._pending and len(made) < _MOST_AT_ONCE:
            at, is_ours, body = self._pending.popleft()
            if len(self._owed) > _MOST_OWED:
                self._owed.clear()
            name, note = read_name(body, self._owed)
            self._number += 1
            made.append(WireRow(self._number, at - self._began_at, is_ours, name, note, len(body), body))
        self._rows.extend(made)
        dropped = max(0, len(self._rows) - MOST_ROWS)
        for _ in range(dropped):
            self._rows.popleft()
        if made:
            self.added.emit(made, dropped)
        if self._pending:
            self._flushing.start()

    # ---- commands --------------------------------------------------------------------------

    def set_paused(self, is_paused: bool) -> None:
        """Let nothing new come in; what passes meanwhile comes in afterwards."""
        self._is_paused = is_paused
        if is_paused:
            self._flushing.stop()
        else:
            self._flush()
        self.changed.emit()

    def clear(self) -> None:
        self._rows.clear()
        self._pending.clear()
        self._began_at = self._clock()
        self.cleared.emit()

    def content(self, row: WireRow) -> Any:
        """Return what a message says, without secrets; its text when it is no JSON."""
        try:
            message = json.loads(row.body)
        except (ValueError, RecursionError):
            return row.body.decode("utf-8", "replace")
        return RecordRedactor(self._secrets()).clean(message)

    def save(self, path: str, wanted: WireFilter) -> None:
        """Write the rows that a filter lets through, without secrets, as a recording is written."""
        rows = [row for row in self._rows if wanted.lets_through(row)]
        self._start(self._save(Path(path), rows, tuple(self._secrets())), "save-wire-log")

    async def _save(self, path: Path, rows: Sequence[WireRow], secrets: Sequence[str]) -> None:
        try:
            await asyncio.to_thread(_write, path, rows, secrets)
        except OSError as error:
            self._report(describe(error))

    def record(self, path: str) -> None:
        """Write all that passes from now on into a new file, without secrets."""
        self._start(self._record(Path(path)), "record-wire")

    async def _record(self, path: Path) -> None:
        await self._stop_recording()
        recorder = FlightRecorder(path, secrets=self._secrets())
        try:
            await recorder.start()
        except CopilotDesktopError as error:
            self._report(describe(error))
            return
        self._recorder = recorder
        self._end_recording = self._wire.add(recorder, closing=recorder.close)
        self.changed.emit()

    def stop_recording(self) -> None:
        self._start(self._stop_recording(), "stop-recording")

    async def _stop_recording(self) -> None:
        recorder, self._recorder = self._recorder, None
        if self._end_recording is not None:
            self._end_recording()
            self._end_recording = None
        if recorder is not None:
            await recorder.close()
            self.changed.emit()


def _write(path: Path, rows: Sequence[WireRow], secrets: Sequence[str]) -> None:
    redactor = RecordRedactor(secrets)
    with path.open("w", encoding="utf-8") as file:
        for row in rows:
            try:
                message = redactor.clean(json.loads(row.body))
            except (ValueError, RecursionError):
                message = {"unreadable": f"{row.size} bytes"}
            line = {"t": round(row.at, 4), "dir": ">" if row.is_ours else "<", "msg": message}
            file.write(json.dumps(line) + "\n")
