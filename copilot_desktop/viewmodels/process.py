"""The agent's process as its page shows it: what it takes, what it holds, and how often it has ended."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.process_usage import ProcessUsage, UsageReader
from copilot_desktop.error_text import describe
from copilot_desktop.session.transcript import Activity
from copilot_desktop.tasks import TaskScope, start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats

#: Between two readings while somebody looks.
_READ_MS: Final = 1000

#: Readings that nobody looks at, after turns, are at least so far apart.
_GLANCE_S: Final = 60.0

#: Of the restarts that are remembered.
_MAX_RESTARTS: Final = 20

#: The CLI's heap ends at 4 GiB, and with it everything that runs; from here on a restart is offered.
HIGH_MEMORY_BYTES: Final = 3 * 1024**3


@dataclass(frozen=True, slots=True)
class Restart:
    """One time that the agent was started anew.

    Attributes:
        at: seconds since the epoch.
        reason: why, in words of ours.
    """

    at: float
    reason: str


@dataclass(frozen=True, slots=True)
class LoadedSession:
    """A session that the agent keeps in its memory for us.

    Attributes:
        title: foreign text.
        is_busy: a turn runs, something waits for an answer, or work goes on in the background.
        last_active_at: seconds since the epoch, None when unknown.
    """

    session_id: str
    title: str
    is_busy: bool
    last_active_at: float | None


class ProcessViewModel(QObject):
    """Reads the process once a second, in a thread, while somebody looks; never otherwise.

    After a turn it takes a glance at the memory, at most once a minute, so that a restart can be
    offered before the CLI's heap is full.

    Signals:
        changed(): `usage`, `sessions` or `restarts` are new.
        memory_changed(): `is_memory_high` is another one.
    """

    changed = Signal()
    memory_changed = Signal()

    def __init__(
        self,
        client: CopilotClient,
        chats: Chats,
        scope: TaskScope,
        *,
        read: Callable[[int], ProcessUsage | None] | None = None,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            read: reads the tree of a process; called in a thread.
        """
        super().__init__(parent)
        self._client = client
        self._chats = chats
        self._scope = scope
        self._read = read or UsageReader().read
        self._clock = clock
        self._usage: ProcessUsage | None = None
        self._is_watched = self._is_reading = False
        self._is_memory_high = self._is_put_off = False
        self._glanced_at = 0.0
        self._restarts: deque[Restart] = deque(maxlen=_MAX_RESTARTS)
        self._restart_count = 0
        self._had_started = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_READ_MS)
        self._timer.timeout.connect(self._read_soon)
        self._unsubscribe = client.on_state(self._on_state)
        chats.added.connect(self._follow)
        for chat in chats.opened:
            self._follow(chat)

    def close(self) -> None:
        """Stop following the client and reading."""
        self._unsubscribe()
        self._is_watched = False
        self._timer.stop()

    # ---- state -----------------------------------------------------------------------------

    @property
    def usage(self) -> ProcessUsage | None:
        """What was read last of the running process, None before the first reading."""
        usage = self._usage
        return usage if usage is not None and usage.main.pid == self._client.pid else None

    @property
    def pid(self) -> int | None:
        """Of the running CLI, None when none of ours runs."""
        return self._client.pid

    @property
    def restarts(self) -> tuple[Restart, ...]:
        """The newest restarts, the newest first."""
        return tuple(reversed(self._restarts))

    @property
    def restart_count(self) -> int:
        """How often it was started anew in this run of the application."""
        return self._restart_count

    @property
    def stderr_tail(self) -> str:
        """What the CLI wrote to stderr last. Foreign text."""
        return self._client.stderr_tail

    @property
    def sessions(self) -> tuple[LoadedSession, ...]:
        """The sessions that the agent has loaded for us, the busy ones first, then by activity."""
        loaded = [
            LoadedSession(
                session_id=chat.session_id,
                title=chat.title,
                is_busy=bool(chat.transcript.requests) or chat.transcript.activity is not Activity.IDLE,
                last_active_at=chat.transcript.last_event_at,
            )
            for chat in self._chats.opened
            if chat.conversation.is_attached
        ]
        return tuple(sorted(loaded, key=lambda it: (not it.is_busy, -(it.last_active_at or 0.0))))

    @property
    def is_memory_high(self) -> bool:
        """The CLI is about to fill its heap, nothing runs in it, and a restart was not put off."""
        return self._is_memory_high and not self._is_put_off and not self._chats.running_count

    # ---- commands --------------------------------------------------------------------------

    def watch(self, is_watched: bool) -> None:
        """Somebody looks, or nobody any more."""
        if is_watched == self._is_watched:
            return
        self._is_watched = is_watched
        if is_watched:
            self._read_soon()
        else:
            self._timer.stop()

    def put_off_restart(self) -> None:
        """The person does not want a restart for the memory now; it is offered after the next start."""
        self._is_put_off = True
        self.memory_changed.emit()

    # ---- reading ---------------------------------------------------------------------------

    def _follow(self, chat: ChatViewModel) -> None:
        chat.state_changed.connect(self._on_activity)

    def _on_activity(self) -> None:
        if self._is_memory_high:
            self.memory_changed.emit()
        now = self._clock()
        if not self._chats.running_count and not 0 <= now - self._glanced_at < _GLANCE_S:
            self._glanced_at = now
            self._read_soon()

    def _on_state(self, state: ClientState) -> None:
        if state is ClientState.READY:
            self._had_started = True
            self._glanced_at = self._clock()
        elif state is ClientState.RESTARTING:
            failure = self._client.failure
            self._note_restart(describe(failure).title if failure else tr("The agent stopped."))
        elif state is ClientState.STARTING and self._had_started:
            self._note_restart(tr("Restarted on your word"))
        if state is not ClientState.READY:
            self._usage = None
            was_high, self._is_memory_high = self._is_memory_high, False
            self._is_put_off = False
            if was_high:
                self.memory_changed.emit()
        if self._is_watched:
            self._read_soon()
        self.changed.emit()

    def _note_restart(self, reason: str) -> None:
        self._restart_count += 1
        self._restarts.append(Restart(self._clock(), reason))

    def _read_soon(self) -> None:
        pid = self._client.pid
        if not self._is_reading and pid is not None:
            self._is_reading = True
            self._scope.start(self._read_once(pid), name="read-process")

    async def _read_once(self, pid: int) -> None:
        try:
            self._usage = await start_in_thread(lambda: self._read(pid), name="read-process")
        finally:
            self._is_reading = False
        usage = self._usage
        is_high = usage is not None and usage.main.memory_bytes >= HIGH_MEMORY_BYTES
        if is_high != self._is_memory_high:
            self._is_memory_high = is_high
            self.memory_changed.emit()
        self.changed.emit()
        if self._is_watched:
            self._timer.start()
