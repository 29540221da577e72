"""Keeps streamed text that the CLI throws away: of stopped answers, failed ones and crashes.

How it works
------------
The CLI stores a text when it is whole, and up to two seconds later; what streams in is nowhere but with
us. `PartialTexts` follows one session and knows what of each text is in the journal; `PartialWriter`
asks all of them about every second, while anything grows, and writes what they have to say in one go. A
text that was finished stays until the CLI has certainly stored it; one that never was stays for good.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from copilot_desktop.client.journal import PartialNote, TextPiece
from copilot_desktop.client.partial_writer import PartialWriter
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    PermissionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.local_events import PartialKind, PartialRestored
from copilot_desktop.session.transcript import Change, Removed, StateChanged, Transcript, Updated

#: Of the output of a tool so many characters are kept, the newest.
_OUTPUT_KEPT: Final = 200_000

#: The state under which a text is kept whose end was told.
_FINISHED: Final = StreamState.COMPLETE

_Streamed: TypeAlias = AssistantMessage | Reasoning | ToolCall

#: The same for `isinstance`, which takes a union much longer than a tuple: every delta comes by here.
_STREAMED: Final = (AssistantMessage, Reasoning, ToolCall)


#: What follows on thoughts that are stored.
_AFTER_THOUGHTS: Final = (ToolCall, TurnSummary)


@dataclass(slots=True)
class _Kept:
    """What the journal has of a text.

    Attributes:
        text: the newest value.
        seen: how much of it the journal has taken in.
        length: how many characters that made there.
        state: as it was written last, None before that.
        is_certain: the CLI was told to have finished it.
    """

    kind: PartialKind
    text: GrowingText
    seen: int = 0
    length: int = 0
    state: StreamState | None = None
    is_certain: bool = False


class PartialTexts:
    """Watches the texts of one session.

    Args:
        writer: writes them down, together with those of other sessions.
    """

    def __init__(self, session_id: str, writer: PartialWriter) -> None:
        self.session_id = session_id
        self._writer = writer
        self._transcript = Transcript()
        self._kept: dict[EntryId, _Kept] = {}
        self._changed: set[EntryId] = set()
        #: Thoughts whose message has not come yet.
        self._thoughts: set[EntryId] = set()

    def adopt(self, notes: Iterable[PartialNote], transcript: Transcript) -> None:
        """Take over what was restored, and forget what the CLI has finished after all."""
        self._transcript = transcript
        forgotten: list[EntryId] = []
        for note in notes:
            key = EntryId(note.message_id)
            entry = transcript.entries.find(key)
            if isinstance(entry, _STREAMED) and _state_of(entry) not in (None, _FINISHED):
                text = _text_of(entry)
                self._kept[key] = _Kept(_kind_of(entry), text, len(text), len(note.text), _state_of(entry))
            else:
                forgotten.append(key)
        self._forget(forgotten)

    def follow(self, transcript: Transcript, changes: Iterable[Change]) -> None:
        """Take note of the changes that led to `transcript`."""
        self._transcript = transcript
        for change in changes:
            if isinstance(change, StateChanged):
                continue
            key = change.entry_id
            entry = None if isinstance(change, Removed) else transcript.entries.find(key)
            if isinstance(entry, _STREAMED):
                self._note(key, entry, appended=isinstance(change, Updated) and bool(change.appended))
            elif key in self._kept:
                self._forget([key])
            if isinstance(entry, _AFTER_THOUGHTS) or _is_finished_message(entry):
                # What was thought before is stored with the message that follows on it.
                self._finish_thoughts()
        if self._changed:
            self._writer.note(self)

    def _note(self, key: EntryId, entry: _Streamed, *, appended: bool) -> None:
        state, text = _state_of(entry), _text_of(entry)
        kept = self._kept.get(key)
        if kept is None:
            if state is None or not text:
                return
            kept = self._kept[key] = _Kept(_kind_of(entry), text)
            if isinstance(entry, Reasoning):
                self._thoughts.add(key)
        elif not appended and text is not kept.text:
            # Another text: what the journal has of the former one is of no use.
            kept.seen = kept.length = 0
        kept.text = text
        if state is _FINISHED and kept.kind is not PartialKind.REASONING and not kept.is_certain:
            kept.is_certain = True
            self._writer.settle(self, key)
        if kept.seen < len(text) or state is not kept.state or not kept.length:
            self._changed.add(key)

    def _finish_thoughts(self) -> None:
        for key in tuple(self._thoughts):
            entry = self._transcript.entries.find(key)
            if isinstance(entry, Reasoning) and entry.state is _FINISHED:
                self._thoughts.discard(key)
                self._kept[key].is_certain = True
                self._writer.settle(self, key)

    def connection_lost(self) -> None:
        """Nothing more is stored by the CLI, also of what was finished just now."""
        self._writer.keep_unsettled(self)
        self._thoughts.clear()

    def take_pieces(self) -> Sequence[TextPiece]:
        """Return what the journal does not have yet; it counts as written from now on."""
        pieces = [self._piece(key) for key in self._changed]
        self._changed.clear()
        return [piece for piece in pieces if piece is not None]

    def give_back(self, pieces: Iterable[TextPiece]) -> None:
        """These could not be written."""
        for piece in pieces:
            key = EntryId(piece.entry_id)
            if kept := self._kept.get(key):
                # From its beginning: it is not known what stands there.
                kept.seen = kept.length = 0
                kept.state = None
                self._changed.add(key)

    def settled(self, keys: Iterable[EntryId]) -> None:
        """The CLI has stored these by now."""
        self._forget(key for key in keys if key in self._kept)

    def _piece(self, key: EntryId) -> TextPiece | None:
        kept, entry = self._kept.get(key), self._transcript.entries.find(key)
        if kept is None or not isinstance(entry, _STREAMED):
            return None
        state = _state_of(entry) or StreamState.STREAMING
        new = kept.text.since(kept.seen)
        if kept.kind is PartialKind.OUTPUT and kept.length + len(new) > 2 * _OUTPUT_KEPT:
            kept.length = 0
            new = kept.text.since(max(0, len(kept.text) - _OUTPUT_KEPT))
        piece = TextPiece(
            self.session_id,
            key,
            kept.length,
            new,
            state.value,
            self._above(key),
            kept.kind.value,
            entry.agent_id,
        )
        kept.seen, kept.state = len(kept.text), state
        kept.length += len(new)
        return piece

    def _forget(self, keys: Iterable[EntryId]) -> None:
        gone = []
        for key in keys:
            kept = self._kept.pop(key, None)
            self._changed.discard(key)
            self._thoughts.discard(key)
            if kept is None or kept.state is not None:
                gone.append(key)
        if gone:
            self._writer.forget(self.session_id, gone)

    def _above(self, key: EntryId) -> str:
        """Return the restored id of the nearest entry above that a restored transcript has too."""
        transcript = self._transcript
        position = transcript.entries.position(key)
        for index in range((position or 0) - 1, -1, -1):
            entry = transcript.entries[index]
            match entry:
                case UserMessage(delivery=Delivery.DELIVERED):
                    keys = transcript.progress.prompt_entries.items()
                    return next((server_id for server_id, own in keys if own == entry.id), entry.id)
                case AssistantMessage() | Reasoning():
                    if entry.state is StreamState.COMPLETE or entry.id in self._kept:
                        return entry.id
                case ToolCall() | PermissionRecord() | ErrorNotice() | TurnSummary():
                    return entry.id
                case _:
                    continue
        return ""


def _is_finished_message(entry: Entry | None) -> bool:
    return isinstance(entry, AssistantMessage) and entry.state is _FINISHED


def _kind_of(entry: _Streamed) -> PartialKind:
    match entry:
        case AssistantMessage():
            return PartialKind.MESSAGE
        case Reasoning():
            return PartialKind.REASONING
        case ToolCall():
            return PartialKind.OUTPUT


def _text_of(entry: _Streamed) -> GrowingText:
    return entry.output if isinstance(entry, ToolCall) else entry.text


def _state_of(entry: _Streamed) -> StreamState | None:
    """Return how far a text is, None for a tool that has not begun."""
    if not isinstance(entry, ToolCall):
        return entry.state
    if entry.state is ToolState.RUNNING:
        return StreamState.STREAMING
    if entry.state is ToolState.CANCELLED:
        return StreamState.INTERRUPTED
    return _FINISHED if entry.state.is_settled else None


def restored(note: PartialNote) -> PartialRestored:
    """Return the event that puts a kept text back into the transcript."""
    try:
        state, kind = StreamState(note.state), PartialKind(note.kind)
    except ValueError:
        # Written by a version that knew more.
        state, kind = StreamState.INTERRUPTED, PartialKind.MESSAGE
    return PartialRestored(
        note.message_id, note.text, state, note.after_entry_id, note.updated_at, kind, note.agent_id
    )
