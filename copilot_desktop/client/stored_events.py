"""Where the persisted events of a session come from: the server, its memory, or the log on disk."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.errors import AgentNotReady, HistoryUnreadable
from copilot_desktop.client.event_log import PAGE_BYTES, Damage, LogPage, event_log_path, read_log, read_page
from copilot_desktop.client.session import Session
from copilot_desktop.client.session_folder import read_session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields

_log = logging.getLogger("copilot_desktop.client")

#: Events per page of history: a page decodes in a few milliseconds.
_HISTORY_PAGE: Final = 500

#: Far more than any session has: five million events.
_MAX_PAGES: Final = 10_000


#: A line that is being written is whole a moment later; one that was torn stays so.
_WRITTEN_AFTER_S: Final = 0.1
_TRIES: Final = 3


async def _settled_page(path: Path, before: int | None, wanted: int) -> LogPage:
    """Read a page; again, when its last line may be one that somebody is writing just now.

    Raises:
        OSError: of `read_page`.
    """
    page = await asyncio.to_thread(read_page, path, before, wanted=wanted)
    for _ in range(_TRIES - 1):
        if not page.is_torn:
            break
        await asyncio.sleep(_WRITTEN_AFTER_S)
        end, page = page.end, await asyncio.to_thread(read_page, path, before, wanted=wanted)
        if page.end == end:
            break
    return page


async def _is_lost(state_folder: Path, session_id: str) -> bool:
    """Tell whether somebody spoke in a session of which there is no log any more."""
    folder = event_log_path(state_folder, session_id).parent
    try:
        return (await asyncio.to_thread(read_session, folder)).is_damaged
    except OSError:
        return False


class StoredEvents:
    """Reads what was persisted of the sessions of one server.

    Args:
        call: of the client.
        find_session: returns the handle of a session, None when there is none.
    """

    def __init__(
        self, call: Callable[..., Awaitable[Any]], find_session: Callable[[str], Session | None]
    ) -> None:
        self._call = call
        self._find_session = find_session

    async def read(self, session_id: str, state_folder: Path | None) -> list[dict[str, Any]]:
        """Return the persisted events of a session, oldest first. Needs no attaching.

        Args:
            state_folder: where the event logs are; None when they are not on this computer.

        Raises:
            HistoryUnreadable: no way worked.
        """
        try:
            return await self._read_persisted(session_id)
        except (ResponseError, AgentNotReady, ConnectionClosed, TimeoutError) as error:
            _log.info("readPersistedEvents: %s", error)
            if state_folder is None:
                return await self._read_attached(session_id, error)
        try:
            page = await asyncio.to_thread(read_log, event_log_path(state_folder, session_id))
        except (OSError, ValueError) as error:
            raise HistoryUnreadable(session_id, str(error)) from error
        return page.events

    async def read_page(
        self, session_id: str, state_folder: Path | None, before: int | None, wanted: int = PAGE_BYTES
    ) -> LogPage:
        """Return the newest events of a session, or those that stand before a page.

        From the log on disk, so that no server is needed and a history of any size costs the same.
        Where it is not on this computer the whole history is one page.

        Args:
            before: the `start` of a page, None for the newest events.

        Raises:
            HistoryUnreadable: no way worked.
        """
        problem: Exception | None = None
        if state_folder is not None:
            try:
                path = event_log_path(state_folder, session_id)
                page = await _settled_page(path, before, wanted)
            except (OSError, ValueError) as error:
                problem = error
                _log.info("the event log of session %s: %s", session_id, error)
            else:
                if page.end or before is not None:
                    return page
        if before is not None:
            raise HistoryUnreadable(session_id, str(problem or "")) from problem
        # Not on this disk, or not yet.
        events = await self.read(session_id, state_folder)
        if not events and state_folder is not None and await _is_lost(state_folder, session_id):
            return LogPage((Damage(0, 0),), 0, 0)
        return LogPage(tuple(events), 0, 0)

    @staticmethod
    async def read_from_disk(session_id: str, state_folder: Path | None) -> LogPage | None:
        """Return the newest events that are on the disk, an empty page when there is no log.

        None when the logs are not on this computer, or cannot be read.
        """
        if state_folder is None:
            return None
        try:
            return await asyncio.to_thread(read_page, event_log_path(state_folder, session_id), None)
        except FileNotFoundError:
            return LogPage((), 0, 0)
        except (OSError, ValueError) as error:
            _log.info("the event log of session %s: %s", session_id, error)
            return None

    async def _read_attached(self, session_id: str, problem: Exception) -> list[dict[str, Any]]:
        """Read the history of a session that the server has in memory; its files are not here."""
        session = self._find_session(session_id)
        if session is None or not session.is_attached:
            raise HistoryUnreadable(session_id, str(problem)) from problem
        try:
            answer = await session.call(methods.SESSION_GET_MESSAGES)
        except (CopilotDesktopError, TimeoutError) as error:
            raise HistoryUnreadable(session_id, str(error)) from error
        return [dict(event.raw) for event in JsonFields(answer).items("events")]

    async def _read_persisted(self, session_id: str) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = []
        cursor: str | None = None
        for _ in range(_MAX_PAGES):
            params: dict[str, Any] = {"sessionId": session_id, "max": _HISTORY_PAGE}
            if cursor is not None:
                params["cursor"] = cursor
            page = await self._call(methods.READ_PERSISTED_EVENTS, params)
            if not isinstance(page, dict) or not isinstance(page.get("events"), list):
                raise ResponseError(METHOD_NOT_FOUND, "no events in the answer")
            items = page["events"]
            events.extend(item for item in items if isinstance(item, dict))
            following = page.get("cursor")
            if not page.get("hasMore") or not items or following == cursor:
                return events
            cursor = following
        raise HistoryUnreadable(session_id, "the server's history has no end")
