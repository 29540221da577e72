"""The prompts of one conversation as its journal has them: written before they are sent, and
watched until the server's history has them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from copilot_desktop.client.event_log import LogPage
from copilot_desktop.client.journal import PartialNote, PromptJournal, PromptNote
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attached import Attached, attachments_to_json
from copilot_desktop.protocol.json_fields import seconds
from copilot_desktop.session.entries import Delivery, EntryId, UserMessage
from copilot_desktop.session.transcript import Change, Transcript, Updated

_log = logging.getLogger("copilot_desktop.session")

#: The CLI stores a prompt within two seconds after it has told of it; nobody sends so many in that time.
_REMEMBERED: Final = 64


class JournaledPrompts:
    """Tells the journal what becomes of each prompt.

    Args:
        journal: None keeps nothing.
        start: runs a write in the background, in the order of the calls.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal | None,
        start: Callable[[Coroutine[Any, Any, object], str], None],
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start
        self._unconfirmed: set[str] = set()
        #: Told by the server in this run; it may not have stored the newest ones.
        self._delivered: dict[str, None] = {}
        #: Prompts on their way: in the journal, and no concern of whoever reads it.
        self._sending: set[str] = set()

    # ---- sending ---------------------------------------------------------------------------

    @contextmanager
    def sending(self, prompt_id: str) -> Iterator[None]:
        """Keep a prompt to whoever sends it: `read` leaves it out."""
        self._sending.add(prompt_id)
        try:
            yield
        finally:
            self._sending.discard(prompt_id)

    async def record(self, prompt_id: str, text: str, attachments: Iterable[Attached] = ()) -> None:
        """Write a prompt down; return when it is safe. Raises StorageError."""
        if self._journal is not None:
            along = attachments_to_json(attachments)
            await self._journal.record_prompt(prompt_id, self._session_id, text, along)

    def watch(self, prompt_id: str) -> None:
        """From now on the server may have it."""
        self._unconfirmed.add(prompt_id)

    def note_accepted(self, prompt_id: str, message_id: str) -> None:
        """The server has taken it; it may have been delivered already."""
        if prompt_id in self._unconfirmed:
            self._mark(prompt_id, "accepted", message_id)

    def note_failed(self, prompt_id: str) -> None:
        """It was not sent, or is taken back."""
        self._unconfirmed.discard(prompt_id)
        self._mark(prompt_id, "failed")

    def follow(self, transcript: Transcript, changes: Iterable[Change]) -> None:
        """Take note of the changes that led to `transcript`."""
        if not self._unconfirmed:
            return
        for change in changes:
            if isinstance(change, Updated) and change.entry_id in self._unconfirmed:
                entry = transcript.entries[change.index]
                if isinstance(entry, UserMessage) and entry.delivery is Delivery.DELIVERED:
                    self._unconfirmed.discard(change.entry_id)
                    self._delivered[change.entry_id] = None
                    while len(self._delivered) > _REMEMBERED:
                        del self._delivered[next(iter(self._delivered))]
                    self._mark(change.entry_id, "delivered", _server_id_of(entry, transcript))

    @property
    def delivered(self) -> tuple[str, ...]:
        """The newest prompts of this run that the server has told of, oldest first."""
        return tuple(self._delivered)

    def settle(self, prompt_ids: Sequence[str]) -> None:
        """They need no watching any more."""
        if self._journal is not None and prompt_ids:
            self._start(self._journal.settle_prompts(prompt_ids), "journal-settled")

    def _mark(self, prompt_id: str, state: str, message_id: str | None = None) -> None:
        if self._journal is not None:
            self._start(self._journal.mark_prompt(prompt_id, state, message_id), f"journal-{state}")

    # ---- restoring -------------------------------------------------------------------------

    async def read(self) -> tuple[Sequence[PromptNote], Sequence[PartialNote]]:
        """Return the prompts and the partial texts that the server's history may lack."""
        if self._journal is None:
            return (), ()
        try:
            prompts = await self._journal.open_prompts(self._session_id)
            partials = await self._journal.partials_of(self._session_id)
        except CopilotDesktopError as error:
            # The history itself can be read, and that is more than nothing.
            _log.warning("the journal of session %s cannot be read: %s", self._session_id, error)
            return (), ()
        return [prompt for prompt in prompts if prompt.prompt_id not in self._sending], partials

    def adopt(self, prompts: Iterable[PromptNote], transcript: Transcript) -> None:
        """Watch those of the prompts that were read that the history lacks; settle the others."""
        stored: list[str] = []
        for prompt in prompts:
            entry = transcript.entries.find(EntryId(prompt.prompt_id))
            if isinstance(entry, UserMessage) and entry.delivery is not Delivery.DELIVERED:
                self._unconfirmed.add(prompt.prompt_id)
            else:
                stored.append(prompt.prompt_id)
        self.settle(stored)


def lost_prompts(transcript: Transcript, prompt_ids: Iterable[str], stored: LogPage) -> tuple[str, ...]:
    """Return which of the delivered prompts are not among the stored events of a server that is gone."""
    items = [item for item in stored.items if isinstance(item, dict)]
    ids = {item.get("id") for item in items}
    begins_at = next((at for item in items if (at := seconds(item.get("timestamp"))) is not None), 0.0)
    lost = []
    for prompt_id in prompt_ids:
        entry = transcript.entries.find(EntryId(prompt_id))
        if (
            isinstance(entry, UserMessage)
            and entry.delivery is Delivery.DELIVERED
            and entry.event_id
            and entry.event_id not in ids
            # What stands before the page was not read.
            and (not stored.start or (entry.timestamp or 0.0) >= begins_at)
        ):
            lost.append(prompt_id)
    return tuple(lost)


def _server_id_of(prompt: UserMessage, transcript: Transcript) -> str | None:
    """Return the id by which the server's history names a delivered prompt."""
    known = transcript.progress.prompt_entries.items()
    return next((server_id for server_id, own in reversed([*known]) if own == prompt.id), None)
