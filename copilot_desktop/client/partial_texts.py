"""Keeps streamed text that the CLI throws away: of stopped answers, failed ones and crashes."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import replace
from typing import Any, Final

from copilot_desktop.client.journal import PartialNote, PromptJournal
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    EntryId,
    ErrorNotice,
    PermissionRecord,
    StreamState,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.local_events import PartialRestored
from copilot_desktop.session.transcript import Change, Removed, StateChanged, Transcript

#: While a text grows it is written down at most this often, so that a crash of ours costs little.
_SAVE_EVERY_S: Final = 2.0

#: The CLI tells of a finished text up to half a second before it has written it down.
_STORED_AFTER_S: Final = 5.0

_KEPT: Final = (StreamState.STOPPED, StreamState.INTERRUPTED, StreamState.FAILED)


class PartialTexts:
    """Watches the texts of one session and keeps those without an end in the journal.

    Args:
        start: runs a write in the background, in the order of the calls.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal,
        start: Callable[[Coroutine[Any, Any, object], str], None],
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start
        #: Texts that are in the journal, and when they were last written.
        self._saved: dict[EntryId, float] = {}
        #: When the first piece of a text that is not in the journal yet was seen.
        self._growing: dict[EntryId, float] = {}
        #: When a text got its final form, for the last few.
        self._finished: dict[EntryId, float] = {}

    def adopt(self, notes: Iterable[PartialNote], transcript: Transcript) -> None:
        """Take over what was restored, and forget what the CLI has finished after all."""
        for note in notes:
            key = EntryId(note.message_id)
            self._saved[key] = 0.0
            entry = transcript.entries.find(key)
            if not isinstance(entry, AssistantMessage) or entry.state is StreamState.COMPLETE:
                self._forget(key)

    def follow(self, transcript: Transcript, changes: Iterable[Change]) -> None:
        """Take note of the changes that led to `transcript`."""
        for change in changes:
            if isinstance(change, StateChanged):
                continue
            key = change.entry_id
            entry = None if isinstance(change, Removed) else transcript.entries.find(key)
            if not isinstance(entry, AssistantMessage):
                if isinstance(change, Removed):
                    self._forget(key)
            elif entry.state in _KEPT:
                self._save(key, entry, transcript)
            elif entry.state is StreamState.COMPLETE:
                self._forget(key)
                self._note_finished(key)
            else:
                now = time.monotonic()
                last = self._saved.get(key) or self._growing.setdefault(key, now)
                if now - last >= _SAVE_EVERY_S:
                    self._save(key, entry, transcript)

    def keep_all(self, transcript: Transcript) -> None:
        """Save every text that still grows: nobody will be here to see its end."""
        for key in {*self._growing, *self._saved}:
            entry = transcript.entries.find(key)
            if isinstance(entry, AssistantMessage) and entry.state is StreamState.STREAMING:
                self._save(key, entry, transcript)

    def keep_latest(self, transcript: Transcript) -> None:
        """Save the texts that were finished just now: a CLI that died may not have stored them."""
        now = time.monotonic()
        for key, at in self._finished.items():
            entry = transcript.entries.find(key)
            if now - at < _STORED_AFTER_S and isinstance(entry, AssistantMessage):
                self._save(key, replace(entry, state=StreamState.INTERRUPTED), transcript)
        self._finished.clear()

    def _note_finished(self, key: EntryId) -> None:
        now = time.monotonic()
        recent = {other: at for other, at in self._finished.items() if now - at < _STORED_AFTER_S}
        self._finished = {**recent, key: now}

    def _save(self, key: EntryId, entry: AssistantMessage, transcript: Transcript) -> None:
        self._growing.pop(key, None)
        self._saved[key] = time.monotonic()
        above = self._above(transcript, key)
        writing = self._journal.save_partial(
            self._session_id, key, str(entry.text), state=entry.state.value, after_entry_id=above
        )
        self._start(writing, "save-partial")

    def _forget(self, key: EntryId) -> None:
        self._growing.pop(key, None)
        if self._saved.pop(key, None) is not None:
            self._start(self._journal.forget_partial(self._session_id, key), "forget-partial")

    def _above(self, transcript: Transcript, key: EntryId) -> str:
        """Return the restored id of the nearest entry above that a restored transcript has too."""
        position = transcript.entries.position(key)
        for index in range((position or 0) - 1, -1, -1):
            entry = transcript.entries[index]
            match entry:
                case UserMessage(delivery=Delivery.DELIVERED):
                    keys = transcript.progress.prompt_entries.items()
                    return next((server_id for server_id, own in keys if own == entry.id), entry.id)
                case AssistantMessage():
                    if entry.state is StreamState.COMPLETE or entry.id in self._saved:
                        return entry.id
                case ToolCall() | PermissionRecord() | ErrorNotice() | TurnSummary():
                    return entry.id
                case _:
                    continue
        return ""


def restored(note: PartialNote) -> PartialRestored:
    """Return the event that puts a kept text back into the transcript."""
    try:
        state = StreamState(note.state)
    except ValueError:
        # Written by a version that knew more.
        state = StreamState.INTERRUPTED
    return PartialRestored(note.message_id, note.text, state, note.after_entry_id, note.updated_at)
