"""Writes the streamed text of all sessions to the journal, together and about once a second."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, Final, Protocol

from copilot_desktop.client.journal import PromptJournal, TextPiece
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.session.entries import EntryId

#: With the way to the disk, what was on the screen for a second survives whatever ends us.
WRITE_EVERY_S: Final = 0.7

#: The CLI tells of a finished text up to two seconds before it has written it down.
STORED_AFTER_S: Final = 5.0

#: After a failure, e.g. on a full disk, it is tried again so much later.
_TRY_AGAIN_S: Final = 5.0

_log = logging.getLogger("copilot_desktop.session")


class Source(Protocol):
    """The texts of one session; see `PartialTexts`."""

    session_id: str

    def take_pieces(self) -> Sequence[TextPiece]:
        """Return what is not written yet; it counts as written from now on."""

    def give_back(self, pieces: Iterable[TextPiece]) -> None:
        """These could not be written."""

    def settled(self, keys: Iterable[EntryId]) -> None:
        """The CLI has stored these by now."""


class PartialWriter:
    """Shared by the sessions of a client. While nothing is streamed nothing ticks.

    Args:
        start: runs a write in the background, in the order of the calls.
        write_every_s: how long what came in waits at most.
        stored_after_s: how long a finished text is kept.
    """

    def __init__(
        self,
        journal: PromptJournal,
        start: Callable[[Coroutine[Any, Any, object], str], None],
        *,
        write_every_s: float = WRITE_EVERY_S,
        stored_after_s: float = STORED_AFTER_S,
    ) -> None:
        self._journal = journal
        self._start = start
        self._write_every_s = write_every_s
        self._stored_after_s = stored_after_s
        self._due: dict[str, Source] = {}
        self._timer: asyncio.TimerHandle | None = None
        #: Finished texts, and when the CLI has certainly stored them; the first one is due first.
        self._settling: dict[tuple[str, EntryId], tuple[float, Source]] = {}
        self._settle_timer: asyncio.TimerHandle | None = None
        self._has_failed = False

    def note(self, source: Source) -> None:
        """`source` has something to write."""
        self._due[source.session_id] = source
        if self._timer is None:
            delay = _TRY_AGAIN_S if self._has_failed else self._write_every_s
            self._timer = asyncio.get_running_loop().call_later(delay, self.write_now)

    def settle(self, source: Source, key: EntryId) -> None:
        """A text was finished: forget it when the CLI has certainly stored it."""
        loop = asyncio.get_running_loop()
        self._settling.setdefault((source.session_id, key), (loop.time() + self._stored_after_s, source))
        if self._settle_timer is None:
            self._settle_timer = loop.call_later(self._stored_after_s, self._settle_due)

    def keep_unsettled(self, source: Source) -> None:
        """The CLI stores nothing any more: what it may not have stays."""
        for place in [place for place in self._settling if place[0] == source.session_id]:
            del self._settling[place]

    def write_now(self) -> None:
        """Write what there is without waiting for more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due, self._due = self._due, {}
        taken = [(source, pieces) for source in due.values() if (pieces := source.take_pieces())]
        if taken:
            self._start(self._write(taken), "save-partials")

    def forget(self, session_id: str, keys: Sequence[EntryId]) -> None:
        """Remove texts of a session from the journal."""
        for key in keys:
            self._settling.pop((session_id, key), None)
        self._start(self._forget(session_id, keys), "forget-partials")

    def close(self) -> None:
        """Write what there is, and wait for nothing any more."""
        self.write_now()
        self._settling.clear()
        if self._settle_timer is not None:
            self._settle_timer.cancel()
            self._settle_timer = None

    def _settle_due(self) -> None:
        loop = asyncio.get_running_loop()
        self._settle_timer = None
        # Those that follow closely go along: one write for all of them.
        until = loop.time() + self._stored_after_s / 5
        due: dict[str, tuple[Source, list[EntryId]]] = {}
        for (session_id, key), (at, source) in tuple(self._settling.items()):
            if at > until:
                self._settle_timer = loop.call_at(at, self._settle_due)
                break
            del self._settling[session_id, key]
            due.setdefault(session_id, (source, []))[1].append(key)
        for source, keys in due.values():
            source.settled(keys)

    async def _forget(self, session_id: str, keys: Sequence[EntryId]) -> None:
        try:
            await self._journal.forget_partials(session_id, keys)
        except CopilotDesktopError as error:
            # Once more when the session is read again: the CLI has them.
            _log.info("texts that are stored stay in the journal for now: %s", error)

    async def _write(self, taken: Sequence[tuple[Source, Sequence[TextPiece]]]) -> None:
        try:
            await self._journal.save_pieces([piece for _, pieces in taken for piece in pieces])
        except CopilotDesktopError as error:
            if not self._has_failed:
                _log.warning("what is streamed cannot be kept: %s", error)
            self._has_failed = True
            for source, pieces in taken:
                source.give_back(pieces)
                self.note(source)
        else:
            self._has_failed = False
