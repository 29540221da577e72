"""New sessions with the history of others."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.protocol import methods
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.viewmodels.backends import DEMO
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.records import Records


class SessionForks:
    """Has the server copy histories, and notes with which model the copies go on.

    Args:
        open_session: brings a session to the front.
    """

    def __init__(
        self,
        *,
        client: CopilotClient,
        records: Records,
        chats: Chats,
        open_session: Callable[[str], None],
    ) -> None:
        self._client = client
        self._records = records
        self._chats = chats
        self._open_session = open_session

    @property
    def is_missing(self) -> bool:
        """The running CLI is known to have no such call."""
        return self._client.missing.lacks(methods.SESSIONS_FORK)

    async def fork(self, session_id: str, before_event_id: str, draft: str) -> str:
        """Fork a session, open the new one, and return its id.

        It need not be attached, and is not by this. The new one goes on with the model of the other,
        the demo and one of the person's own included.

        Args:
            before_event_id: the history up to this event, without it; "" for all of it.
            draft: what stands in the composer of the new one.

        Raises:
            AgentNotReady, MethodUnsupported, ResponseError, ConnectionClosed, TimeoutError.
        """
        own_title = self._records.marks(session_id).own_title
        name = f"{own_title} (fork)" if own_title else ""
        forked = await self._client.store.fork(session_id, name=name, before_event_id=before_event_id)
        new_id, now = forked.session_id, time.time()
        folder = self._chats.folder_of(session_id)
        record = self._records.session(session_id)
        if record is not None:
            made = SessionRecord(
                session_id=new_id,
                backend=record.backend,
                provider_json=record.provider_json,
                folder=folder or record.folder,
                title=forked.name,
            )
            await self._records.add_session(replace(made, last_opened_at=now))
        if draft:
            self._records.save_draft(new_id, draft)
        self._chats.listed.list_session(
            new_id,
            title=forked.name,
            folder=folder,
            modified_at=now,
            is_demo=record is not None and record.backend == DEMO,
        )
        self._open_session(new_id)
        return new_id
