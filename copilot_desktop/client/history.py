"""The stored history of a session under its live transcript: the newest page first, older ones on demand."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Any, Protocol

from copilot_desktop.client.errors import HistoryUnreadable
from copilot_desktop.client.event_log import PAGE_BYTES, LogPage
from copilot_desktop.client.folding import Folded, Notes, ends_turn, event_ids, fold_page, told_events
from copilot_desktop.client.journaled_facts import Fact
from copilot_desktop.client.journaled_prompts import JournaledPrompts
from copilot_desktop.client.live_transcript import LiveTranscript
from copilot_desktop.client.partial_texts import PartialTexts
from copilot_desktop.client.session import Session
from copilot_desktop.session.local_events import HistoryLoaded
from copilot_desktop.session.older import with_older
from copilot_desktop.session.transcript import Activity

_log = logging.getLogger("copilot_desktop.session")


class Facts(Protocol):
    """What was written down that the server's log may lack; `JournaledFacts` is one."""

    async def read(self) -> Sequence[Fact]:
        """Return what was written down of the session."""


class HistoryServices(Protocol):
    """What reading a history needs."""

    async def read_history_page(self, session_id: str, before: int | None, wanted: int) -> LogPage:
        """Return the newest persisted events of a session, or those that stand before a page."""

    def start_task(self, coroutine: Any, *, name: str) -> None:
        """Run `coroutine` as a task owned by the client."""


class History:
    """Reads pages of the event log and folds them under whatever came live.

    Attributes:
        is_loaded: the newest page is there, or there never was one.
        read_from: offset in the event log where the oldest page begins that was read; 0 when
            nothing stands before it.
    """

    def __init__(
        self,
        services: HistoryServices,
        session: Session,
        live: LiveTranscript,
        *,
        prompts: JournaledPrompts,
        facts: Sequence[Facts],
        partials: PartialTexts | None,
    ) -> None:
        """Read nothing yet.

        Args:
            prompts, facts, partials: what the journal keeps beside the history.
        """
        self.is_loaded = not session.exists_on_server
        self.read_from = 0
        self._services = services
        self._session = session
        self._live = live
        self._prompts = prompts
        self._facts = facts
        self._partials = partials
        self._loading = asyncio.Lock()
        #: With which bytes the oldest page begins that was read.
        self._read_head = b""
        #: Of the newest page, as long as nothing was told of the session since it was read.
        self._stored_ids: frozenset[str] = frozenset()
        #: What the journal keeps of the pages before that.
        self._notes_before = Notes()

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet."""
        return self.read_from > 0

    async def load(self) -> None:
        """Read the newest page of what is on disk and fold it under whatever came live.

        Raises:
            HistoryUnreadable: nothing could be read; the transcript stays as it is.
        """
        async with self._loading:
            if self.is_loaded:
                return
            self._live.hold()
            known: frozenset[str] = frozenset()
            try:
                is_busy = self._live.value.activity is Activity.RUNNING
                known = await self._replace(still_running=self._session.is_attached and is_busy)
            finally:
                self._live.let_go(known)

    async def load_older(self, wanted: int) -> bool:
        """Put the stored page before what is shown of the session; return whether there was one.

        Args:
            wanted: at least so many bytes of the event log are read, as far as there are.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        async with self._loading:
            if not self.has_older:
                return False
            page = await self._services.read_history_page(self._session.session_id, self.read_from, wanted)
            if not page.joins(self._read_head):
                # The log was replaced or cut: two histories in one would be a lie.
                self.read_again()
                return False
            notes = self._notes_before
            pictures = self._live.value.progress.picture_bytes
            folded = await asyncio.to_thread(fold_page, page, notes, is_last=False, picture_bytes=pictures)
            self._live.catch_up()
            self._live.value = with_older(self._live.value, folded.transcript)
            self._adopt(page, notes, folded)
            self._live.tell_replaced()
            return True

    async def read_on(self) -> None:
        """Take in what another process has stored since the history was read. Needs no server.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        async with self._loading:
            if not self.is_loaded or self._session.is_attached:
                return
            page = await self._services.read_history_page(self._session.session_id, None, PAGE_BYTES)
            ids = event_ids(page.items)
            if ids & self._stored_ids:
                news = [event for event in page.events if event.get("id") in ids - self._stored_ids]
                for event in told_events(news):
                    self._live.apply(event)
                if news and ends_turn(news[-1]):
                    # When a run has ended is not stored; what comes next begins another turn.
                    self._live.apply(HistoryLoaded())
                self._stored_ids = ids
                return
            # Another log stands there, more was written than is read at once, or we had it open meanwhile.
            self.is_loaded = False
        await self.load()

    def read_again(self) -> None:
        """What is shown is not what is stored any more: read the newest page anew, in the background."""
        self.is_loaded = False
        self._services.start_task(self._read_again(), name="read-again")

    async def load_again(self) -> None:
        """What is shown is not what is stored any more: read the newest page anew.

        Raises:
            HistoryUnreadable: nothing could be read; the transcript stays as it is.
        """
        self.is_loaded = False
        await self.load()

    async def _read_again(self) -> None:
        try:
            await self.load()
        except HistoryUnreadable as error:
            session_id = self._session.session_id
            _log.warning("session %s has changed on the disk and cannot be read: %s", session_id, error)

    async def _replace(self, *, still_running: bool) -> frozenset[str]:
        """Fold what is on disk; return the ids of its events."""
        page = await self._services.read_history_page(self._session.session_id, None, PAGE_BYTES)
        prompts, partials = await self._prompts.read()
        facts = [fact for kept in self._facts for fact in await kept.read()]
        notes = Notes(prompts, partials, facts=facts)
        folded = await asyncio.to_thread(fold_page, page, notes, is_last=True, still_running=still_running)
        self._live.value = folded.transcript
        self.is_loaded = True
        if folded.event_ids:
            self._session.note_existing()
        self._adopt(page, notes, folded)
        self._stored_ids = folded.event_ids
        self._live.tell_replaced()
        return folded.event_ids

    def _adopt(self, page: LogPage, notes: Notes, folded: Folded) -> None:
        """Take note of a page that is shown now."""
        self.read_from = page.start
        self._read_head = page.head
        self._notes_before = folded.older
        placed = [prompt for prompt in notes.prompts if prompt not in folded.older.prompts]
        self._prompts.adopt(placed, self._live.value)
        if self._partials is not None:
            kept = [partial for partial in notes.partials if partial not in folded.older.partials]
            self._partials.adopt(kept, self._live.value)
