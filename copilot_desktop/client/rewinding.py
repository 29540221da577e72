"""Going back to an earlier prompt of a session, and forth again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.client.calls.history import HistoryCalls
from copilot_desktop.client.rewound import BroughtBack, Rewound, RewoundStore
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.history import Rewind, RewindPoint, RewindPoints, RewindPreview

_log = logging.getLogger("copilot_desktop.client")

#: The server saves what it has told within this; a log that does not grow for one step is whole.
_SAVING_S: Final = 5.0
_STEP_S: Final = 0.25

#: It writes a last event and removes its lock when it leaves a session.
_LEAVING_S: Final = 8.0


class RewindRefused(CopilotDesktopError):
    """The server did not rewind. Nothing was changed."""

    code = "rewind-refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self._fields = {"detail": reason}

    def fields(self) -> Mapping[str, Any]:
        return self._fields


@dataclass(frozen=True, slots=True)
class WentBack:
    """A rewind that was done.

    Attributes:
        result: what the server says of it.
        kept: how it can be taken back; None when that could not be noted.
    """

    result: Rewind
    kept: Rewound | None


class Rewinding:
    """Rewinds one session.

    Nothing is lost by it: what goes is copied first, see `RewoundStore`.

    Args:
        session: attached when `points`, `preview` or `rewind` are called.
        store: keeps what goes; None where the session's files are on another computer: then a
            rewind cannot be taken back.
    """

    def __init__(self, session: Session, store: RewoundStore | None) -> None:
        self._session = session
        self._calls = HistoryCalls(session)
        self._store = store
        self._lock = asyncio.Lock()

    async def points(self) -> RewindPoints:
        """Return the prompts that can be gone back to. Raises what `SessionCaller.call` raises."""
        return await self._calls.rewind_points()

    async def preview(self, event_id: str) -> RewindPreview:
        """Return which files would be written back. Raises what `SessionCaller.call` raises."""
        return await self._calls.preview_rewind(event_id)

    async def newest(self) -> Rewound | None:
        """Return the newest rewind that can be taken back now."""
        return await asyncio.to_thread(self._store.newest) if self._store is not None else None

    async def rewind(self, point: RewindPoint, *, with_files: bool) -> WentBack:
        """Go back to before a prompt.

        Args:
            with_files: write the files back as well that tools of the session have changed since.

        Raises:
            RewindNotKept: what would go cannot be copied.
            RewindRefused: the server did not do it.
            ResponseError, ConnectionClosed, TimeoutError: of the calls.
        """
        async with self._lock:
            files: tuple[str, ...] = ()
            if with_files:
                files = tuple(file.path for file in (await self.preview(point.event_id)).files)
            store = self._store
            if store is None:
                return WentBack(await self._rewind(point, with_files), None)
            await self._wait_until_saved(store, point)
            place = await asyncio.to_thread(store.keep, files)
            try:
                result = await self._rewind(point, with_files)
            except BaseException:
                await asyncio.shield(asyncio.to_thread(store.drop, place))
                raise
            try:
                kept = await asyncio.to_thread(store.finish, place, point.prompt, result.restored_files)
            except OSError as error:
                _log.warning("a rewind cannot be taken back: %s", error)
                return WentBack(result, None)
            return WentBack(result, kept)

    async def bring_back(self) -> BroughtBack:
        """Take the newest rewind back. Leaves the session; it is resumed by whatever needs it next.

        Raises:
            RewoundGone: the session has gone on since.
            OSError: the log cannot be written.
            ResponseError, ConnectionClosed, TimeoutError: of leaving the session.
        """
        async with self._lock:
            store = self._store
            if store is None:
                return BroughtBack()
            users = await asyncio.to_thread(store.locked_by)
            await self._session.detach()
            await self._wait_until_left(store, users)
            return await asyncio.to_thread(store.bring_back)

    async def _rewind(self, point: RewindPoint, with_files: bool) -> Rewind:
        result = await self._calls.rewind(point.event_id, with_files=with_files)
        if not result.succeeded:
            raise RewindRefused(result.error or result.outcome)
        return result

    async def _wait_until_saved(self, store: RewoundStore, point: RewindPoint) -> None:
        size = -1
        for _ in range(int(_SAVING_S / _STEP_S)):
            before, size = size, await asyncio.to_thread(store.log_size)
            if size == before and await asyncio.to_thread(store.holds, point.event_id):
                return
            await asyncio.sleep(_STEP_S)
        _log.warning("session %s: its log still grows while it is idle", self._session.session_id)

    async def _wait_until_left(self, store: RewoundStore, users: frozenset[int]) -> None:
        """Wait until the server has let go: what it writes last must not come after the copy."""
        for _ in range(int(_LEAVING_S / _STEP_S)):
            if not users & await asyncio.to_thread(store.locked_by):
                return
            await asyncio.sleep(_STEP_S)
        raise TimeoutError("the server has not let go of the session")
