"""Removing sessions from the disk: those that the person deletes, and old ones in the trash."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.imported import is_imported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.export.imports import ImportRefused
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.session_imports import SessionImports

_log = logging.getLogger("copilot_desktop.ui")

#: A session stays in the trash for thirty days.
KEPT_S: Final = 30 * 24 * 3600.0


class SessionNotDeleted(CopilotDesktopError):
    """The server did not remove a session.

    Args:
        reason: the server's words.
    """

    code = "session-not-deleted"

    def __init__(self, title: str, reason: str) -> None:
        super().__init__(f"{title}: {reason}")
        self._fields: Mapping[str, str] = {"title": title, "detail": reason}


@dataclass(frozen=True, slots=True)
class Removal:
    """What came of deleting.

    Attributes:
        removed: ids of the sessions that are gone.
        problem: why others are not.
    """

    removed: tuple[str, ...] = ()
    problem: Exception | None = None


class SessionTrash:
    """Deletes sessions through the server, so that its own bookkeeping stays whole.

    Args:
        leave: brings another page to the front if one of these sessions is there.
    """

    def __init__(
        self,
        *,
        client: CopilotClient,
        records: Records,
        chats: Chats,
        imports: SessionImports,
        leave: Callable[[Iterable[str]], None],
    ) -> None:
        self._imports = imports
        self._leave = leave
        self._client = client
        self._records = records
        self._chats = chats

    async def delete(self, session_ids: tuple[str, ...]) -> Removal:
        """Delete sessions one after the other; ends with the first that cannot be."""
        removed: list[str] = []
        for session_id in session_ids:
            try:
                await self._delete_one(session_id)
            except (CopilotDesktopError, TimeoutError) as error:
                return Removal(tuple(removed), error)
            removed.append(session_id)
        return Removal(tuple(removed))

    async def _delete_one(self, session_id: str) -> None:
        """Delete one session and what we keep of it.

        Raises:
            SessionNotDeleted: another process has it open, for one.
            ImportRefused: a copy could not be removed.
            AgentNotReady, ResponseError, ConnectionClosed, TimeoutError.
        """
        if is_imported(session_id):
            await self._imports.delete(session_id)
        else:
            await self._delete_on_server(session_id)
        if (rewound := self._client.rewound_store(session_id)) is not None:
            await asyncio.to_thread(rewound.forget)
        self._leave((session_id,))
        self._records.forget_session(session_id, with_draft=True)
        self._chats.remove(session_id)

    async def _delete_on_server(self, session_id: str) -> None:
        store = self._client.store
        deletion = await store.delete(session_id)
        # Of one that was never used the server has no file; ours is all there is.
        if not deletion.is_deleted and await store.get(session_id) is not None:
            raise SessionNotDeleted(self._chats.title_of(session_id), deletion.error)

    async def purge(self, now: float) -> tuple[str, ...]:
        """Delete what has been in the trash for longer than it stays there; return the ids.

        Not what another process has open, or what is open here, nor what somebody went on with
        elsewhere since: the CLI knows nothing of our trash. What fails is tried at the next start.
        """
        limit = now - KEPT_S
        old = [session_id for session_id in self._records.all_marks if self._is_due(session_id, limit)]
        if not old:
            return ()
        removed: list[str] = []
        try:
            known = [session_id for session_id in old if not is_imported(session_id)]
            used = await self._client.store.used_elsewhere(known)
            for session_id in old:
                is_gone = session_id not in used and await self._purge_one(session_id, limit)
                removed += [session_id] if is_gone else []
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("the rest of the trash stays as it is: %s", error)
        return tuple(removed)

    def _is_due(self, session_id: str, limit: float) -> bool:
        trashed_at = self._records.marks(session_id).trashed_at
        return 0 < trashed_at < limit and not self._chats.is_open(session_id)

    async def _purge_one(self, session_id: str, limit: float) -> bool:
        """Delete one session of the trash; False when it stays. Raises what `_delete_one` does."""
        if not is_imported(session_id):
            summary = await self._client.store.get(session_id)
            if summary is not None and (summary.modified_at or 0.0) >= limit:
                return False
        # Many take their time, in which the person may take this one back.
        if not self._is_due(session_id, limit):
            return False
        try:
            await self._delete_one(session_id)
        except (SessionNotDeleted, ImportRefused) as error:
            # Of this one alone; it must not keep all others for ever.
            _log.info("a session stays in the trash: %s", error)
            return False
        return True
