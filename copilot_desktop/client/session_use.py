"""Whether another process has a session open.

The server keeps nobody from resuming a session that another process works on; both write, and their
histories part silently. So it is asked before a session is resumed, after it, and before each prompt that
begins a turn: a process that has only opened a session is not seen before it writes.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.errors import AgentNotReady
from copilot_desktop.client.session_folder import is_session_id
from copilot_desktop.client.session_lock import LockState, SessionLock, is_ours, read_locks, release
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields

_log = logging.getLogger("copilot_desktop.client")

#: It looks at a few files.
_ASK_TIMEOUT_S: Final = 10.0


@dataclass(frozen=True, slots=True)
class SessionUse:
    """Who else has a session open.

    Attributes:
        is_free: nobody; it may be resumed.
        users: ids of the processes that have it open, as far as they are known.
        left_by: ids of processes that have ended and left a lock which the server takes for one in use.
    """

    is_free: bool = True
    users: tuple[int, ...] = ()
    left_by: tuple[int, ...] = ()

    @property
    def is_left_locked(self) -> bool:
        """Nobody stands behind what keeps it from being resumed."""
        return not self.is_free and not self.users and bool(self.left_by)


class SessionInUse(CopilotDesktopError):
    """Another process has the session open, or left it locked. Nothing was sent.

    Attributes:
        use: by whom.
    """

    code = "session-in-use"

    def __init__(self, session_id: str, use: SessionUse) -> None:
        super().__init__(f"session {session_id} is open in another process: {use.users or use.left_by}")
        self.use = use
        self._fields = {
            "session": session_id,
            "process": ", ".join(map(str, use.users or use.left_by)) or "?",
        }

    def fields(self) -> Mapping[str, Any]:
        return self._fields


class UseOfSessions:
    """Tells who uses the sessions of one home.

    Args:
        call: of the client.
        folder: returns `session-state` of the home, None when it is not on this computer.
        server_pid: returns the process id of our server, None when none runs.
    """

    def __init__(
        self,
        call: Callable[..., Awaitable[Any]],
        folder: Callable[[], Path | None],
        server_pid: Callable[[], int | None],
    ) -> None:
        self._call = call
        self._folder = folder
        self._server_pid = server_pid

    async def look(self, session_id: str) -> SessionUse:
        """Return who else has a session open now. Raises nothing."""
        told = await self._ask(session_id)
        if told is False:
            return SessionUse()
        folder = self._folder()
        if folder is None or not is_session_id(session_id):
            return SessionUse(is_free=not told)
        return await asyncio.to_thread(_use_of, folder / session_id, told is True, self._server_pid())

    async def check(self, session_id: str) -> None:
        """Raise SessionInUse when another process has a session open."""
        use = await self.look(session_id)
        if not use.is_free:
            raise SessionInUse(session_id, use)

    async def release(self, session_id: str) -> None:
        """Remove the locks of processes that have ended; on the person's word only.

        Raises:
            OSError: one cannot be removed.
        """
        folder = self._folder()
        if folder is not None and is_session_id(session_id):
            await asyncio.to_thread(lambda: release(read_locks(folder / session_id)))

    async def _ask(self, session_id: str) -> bool | None:
        """Return what the server says; None when there is none or it does not know."""
        try:
            answer = await self._call(
                methods.SESSIONS_CHECK_IN_USE, {"sessionIds": [session_id]}, timeout_s=_ASK_TIMEOUT_S
            )
        except (ResponseError, AgentNotReady, ConnectionClosed, TimeoutError) as error:
            _log.debug("whether session %s is in use: %s", session_id, error)
            return None
        return session_id in JsonFields(answer).texts("inUse")


def _use_of(folder: Path, is_told: bool, server_pid: int | None) -> SessionUse:
    """Return what the locks say. Runs in a thread: it asks the system about processes."""
    states = [(lock, lock.state) for lock in read_locks(folder)]
    live = [lock for lock, state in states if state is LockState.LIVE]
    others = [lock for lock in live if not is_ours(lock.pid)]
    if not is_told:
        # Nobody to ask: then only what certainly is of others counts.
        return SessionUse(is_free=not others, users=_pids(others))
    # The agent's own commands are ours as well, and may have opened it.
    users = others or [lock for lock in live if lock.pid != server_pid]
    left = [lock for lock, state in states if state is not LockState.LIVE]
    return SessionUse(is_free=False, users=_pids(users), left_by=_pids(left))


def _pids(locks: list[SessionLock]) -> tuple[int, ...]:
    return tuple(lock.pid for lock in locks)
