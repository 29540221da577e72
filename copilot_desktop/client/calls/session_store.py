"""The sessions of a server's home, open or not. Nothing here attaches one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.calls.caller import ServerCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.methods import SessionSummary
from copilot_desktop.protocol.session_state import Direction, EventPage
from copilot_desktop.protocol.session_store import (
    Deletion,
    ForkedSession,
    Pruning,
    SessionFilter,
    parse_bytes_by_id,
)

#: Events per page of history: a page decodes in a few milliseconds.
HISTORY_PAGE: Final = 500

#: Deleting reads and removes whole folders, of which a home may hold hundreds.
_DELETE_TIMEOUT_S: Final = 120.0

#: What `sessions.findByPrefix` takes: shorter ones and whole ids find nothing.
_PREFIX_LENGTHS: Final = range(7, 36)


class SessionStoreCalls:
    """All sessions of one server."""

    def __init__(self, server: ServerCaller) -> None:
        self._server = server

    async def list(self, only: SessionFilter | None = None) -> tuple[SessionSummary, ...]:
        """`session.list`: those that were used at least once."""
        params = {"filter": only.params()} if only is not None and only.params() else {}
        answer = JsonFields(await self._server.call(methods.SESSION_LIST, params))
        found = (SessionSummary.parse(item.raw) for item in answer.items("sessions"))
        return tuple(summary for summary in found if summary is not None)

    async def get(self, session_id: str) -> SessionSummary | None:
        """`session.getMetadata`: one item of the list; None when there is no such session."""
        answer = await self._server.call(methods.SESSION_GET_METADATA, {"sessionId": session_id})
        return SessionSummary.parse(JsonFields(answer).inner("session").raw)

    async def last_id(self) -> str:
        """`session.getLastId`: the session that was used last, "" when there is none."""
        return JsonFields(await self._server.call(methods.SESSION_GET_LAST_ID)).text("sessionId")

    async def find(self, prefix: str) -> str:
        """`sessions.findByPrefix`: the only session whose id begins so, "" when none or several do.

        The server looks at 7 to 35 characters; a whole id is looked up here by `get`.
        """
        if len(prefix) >= _PREFIX_LENGTHS.stop:
            summary = await self.get(prefix)
            return summary.session_id if summary is not None else ""
        if len(prefix) < _PREFIX_LENGTHS.start:
            matching = [item.session_id for item in await self.list() if item.session_id.startswith(prefix)]
            return matching[0] if prefix and len(matching) == 1 else ""
        answer = await self._server.call(methods.SESSIONS_FIND_BY_PREFIX, {"prefix": prefix})
        return JsonFields(answer).text("sessionId")

    async def fork(self, session_id: str, *, name: str = "", before_event_id: str = "") -> ForkedSession:
        """`sessions.fork`: a new session with the history of another.

        Args:
            name: "" for the other's with "(fork)" behind it.
            before_event_id: the history up to this event, without it; "" for all of it. The
                server calls it `toEventId`.
        """
        params = {"sessionId": session_id}
        if name:
            params["name"] = name
        if before_event_id:
            params["toEventId"] = before_event_id
        return ForkedSession.parse(await self._server.call(methods.SESSIONS_FORK, params))

    async def close(self, session_id: str) -> None:
        """`sessions.close`: end it in this server for all its clients; it stays on disk."""
        await self._server.call(methods.SESSIONS_CLOSE, {"sessionId": session_id})

    async def delete(self, session_id: str) -> Deletion:
        """`session.delete`: remove it from the disk. Not one that another process uses."""
        answer = await self._server.call(
            methods.SESSION_DELETE, {"sessionId": session_id}, timeout_s=_DELETE_TIMEOUT_S
        )
        return Deletion.parse(answer)

    async def delete_all(self, session_ids: Sequence[str]) -> dict[str, int]:
        """`sessions.bulkDelete`: return the bytes freed by id, 0 for those that are not there."""
        answer = await self._server.call(
            methods.SESSIONS_BULK_DELETE, {"sessionIds": list(session_ids)}, timeout_s=_DELETE_TIMEOUT_S
        )
        return parse_bytes_by_id(answer, "freedBytes")

    async def prune(
        self,
        older_than_days: int,
        *,
        dry_run: bool,
        keep: Sequence[str],
        include_named: bool = False,
    ) -> Pruning:
        """`sessions.pruneOld`: remove the sessions that were not used for a time.

        Args:
            dry_run: say only what would go.
            keep: ids of sessions to spare. Name those that are open: this server removes its own
                open sessions as well, and the next call on them fails.
            include_named: those as well that a person gave a name.

        Raises:
            ValueError: days below 0.
        """
        if older_than_days < 0:
            raise ValueError(f"older than {older_than_days} days")
        params: dict[str, Any] = {"olderThanDays": older_than_days, "dryRun": dry_run}
        if include_named:
            params["includeNamed"] = True
        if keep:
            params["excludeSessionIds"] = list(keep)
        answer = await self._server.call(methods.SESSIONS_PRUNE_OLD, params, timeout_s=_DELETE_TIMEOUT_S)
        return Pruning.parse(answer)

    async def sizes(self) -> dict[str, int]:
        """`sessions.getSizes`: bytes on disk by id."""
        return parse_bytes_by_id(await self._server.call(methods.SESSIONS_GET_SIZES), "sizes")

    async def used_elsewhere(self, session_ids: Sequence[str]) -> frozenset[str]:
        """`sessions.checkInUse`: which of these another process has open.

        Two processes on one session go different ways silently.
        """
        answer = await self._server.call(methods.SESSIONS_CHECK_IN_USE, {"sessionIds": list(session_ids)})
        return frozenset(JsonFields(answer).texts("inUse"))

    async def event_file(self, session_id: str) -> Path | None:
        """`sessions.getEventFilePath`: the event log on the server's machine, None when not told."""
        answer = await self._server.call(methods.SESSIONS_EVENT_FILE, {"sessionId": session_id})
        path = JsonFields(answer).text("filePath")
        return Path(path) if path else None

    async def read_events(
        self,
        session_id: str,
        cursor: str = "",
        *,
        max_events: int = HISTORY_PAGE,
        direction: Direction = Direction.FORWARD,
    ) -> EventPage:
        """`sessions.readPersistedEvents`: a page of a session's history from the disk.

        Args:
            cursor: of the page before, in the same direction; "" for the first page.
        """
        params: dict[str, Any] = {
            "sessionId": session_id,
            "max": max_events,
            "direction": Direction(direction).value,
        }
        if cursor:
            params["cursor"] = cursor
        return EventPage.parse(await self._server.call(methods.READ_PERSISTED_EVENTS, params))

    async def event_pages(
        self,
        session_id: str,
        *,
        max_events: int = HISTORY_PAGE,
        direction: Direction = Direction.FORWARD,
    ) -> AsyncIterator[EventPage]:
        """Read the history page by page, from its beginning or from its end; each is oldest first."""
        cursor = ""
        while True:
            page = await self.read_events(session_id, cursor, max_events=max_events, direction=direction)
            yield page
            if not page.has_more or not page.cursor or page.cursor == cursor:
                return
            cursor = page.cursor
