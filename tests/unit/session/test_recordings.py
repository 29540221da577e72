"""Every recording through parser and reducer: goldens, and the laws a transcript keeps."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

import msgspec
import pytest

from copilot_desktop.protocol.events import (
    Event,
    MessageCompleted,
    MessageDelta,
    PermissionCompleted,
    PermissionRequested,
    ToolCompleted,
    ToolStarted,
    UserPrompt,
    parse_event,
)
from copilot_desktop.session.dump import dump
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    PlanRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.local_events import HistoryLoaded
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import (
    Activity,
    Inserted,
    Removed,
    StateChanged,
    Transcript,
    Updated,
)
from tests.support import recordings

_GOLDEN = recordings.FOLDER / "golden"

#: Write the goldens anew instead of comparing: then review the difference by eye.
_UPDATE = os.environ.get("UPDATE_GOLDEN") == "1"

_FINAL = (
    UserPrompt,
    MessageCompleted,
    ToolStarted,
    ToolCompleted,
    PermissionRequested,
    PermissionCompleted,
)

#: Since this version permission events are stored.
_STORES_PERMISSIONS = [name for name in recordings.NAMES if not name.startswith("legacy-")] + [
    "legacy-1.0.81"
]


@pytest.mark.parametrize("name", recordings.NAMES)
def test_dump_equals_the_golden(name: str) -> None:
    text = "\n".join(dump(recordings.fold(session)[0]) for session in recordings.events(name))
    path = _GOLDEN / f"{name}.txt"
    if _UPDATE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", recordings.NAMES)
def test_changes_tell_everything_that_happened(name: str) -> None:
    for session in recordings.events(name):
        transcript = Transcript()
        shadow: list[Entry] = []
        for event in session:
            before = transcript
            transcript, changes = reduce(transcript, event)
            for change in changes:
                follow(shadow, change, before, transcript)
            assert shadow == list(transcript.entries)


def follow(shadow: list[Entry], change: Any, before: Transcript, after: Transcript) -> None:
    """Apply one change as a view does: it only asks the new state for the entries named."""
    if isinstance(change, Removed):
        assert shadow.pop(change.index).id == change.entry_id
        return
    if not isinstance(change, (Inserted, Updated)):
        return
    # An entry that a later change of the same event removes is in neither of the two states.
    entry = after.entries.find(change.entry_id) or before.entries.find(change.entry_id)
    assert entry is not None
    if isinstance(change, Inserted):
        shadow.insert(change.index, entry)
        return
    shown = shadow[change.index]
    assert shown.id == change.entry_id
    if change.appended:
        if isinstance(shown, ToolCall):
            assert isinstance(entry, ToolCall)
            assert entry == replace(shown, output=GrowingText(str(shown.output) + change.appended))
        else:
            assert isinstance(shown, (AssistantMessage, Reasoning))
            assert entry == replace(shown, text=GrowingText(str(shown.text) + change.appended))
    shadow[change.index] = entry


def restorable(entry: Entry) -> Entry | None:
    """The part of an entry that the server stores; None when it stores nothing of it."""
    match entry:
        case AssistantMessage(state=StreamState.COMPLETE):
            return entry
        case AssistantMessage():
            return None
        case Reasoning(state=StreamState.COMPLETE):
            # How long the model thought is seen live or never.
            return replace(entry, started_at=None, duration_s=None)
        case Reasoning():
            return None
        case ToolCall(state=ToolState.CANCELLED):
            return replace(entry, output=GrowingText())
        case PlanRecord():
            # The request with the whole plan is not stored, the call with its summary is.
            return replace(entry, plan="")
        case TurnSummary():
            return replace(entry, tokens_per_s=None, first_token_s=None, input_tokens=None)
    return entry


@pytest.mark.parametrize("name", _STORES_PERMISSIONS)
def test_restored_entries_equal_the_live_ones(name: str) -> None:
    for session in recordings.events(name):
        live, _ = recordings.fold(session)
        restored, _ = recordings.fold([*recordings.persisted(session), HistoryLoaded()])
        assert [kept for entry in live.entries if (kept := restorable(entry)) is not None] == [
            restorable(entry) for entry in restored.entries
        ]
        assert restored.activity is Activity.IDLE
        assert restored.requests == ()
        assert restored.has_failed == live.has_failed
        assert (restored.model, restored.mode, restored.folder) == (live.model, live.mode, live.folder)


@pytest.mark.parametrize("name", recordings.with_history())
def test_the_servers_own_history_gives_the_same(name: str) -> None:
    """What `session.getMessages` returned, against the persisted events that came before it."""
    history, before = recordings.history(name)
    told, _ = recordings.fold([*history, HistoryLoaded()])
    live, _ = recordings.fold([*before, HistoryLoaded()])
    assert list(told.entries) == list(live.entries)
    assert told.entries


@pytest.mark.fault(32)
@pytest.mark.parametrize("name", recordings.NAMES)
def test_an_event_delivered_twice_changes_nothing(name: str) -> None:
    for session in recordings.events(name):
        once, _ = recordings.fold(session)
        twice, _ = recordings.fold([event for event in session for _ in range(2)])
        assert twice == once


@pytest.mark.parametrize("name", [name for name in recordings.NAMES if name != "rewind-and-diff"])
def test_final_events_are_known_long_after(name: str) -> None:
    """A repetition is recognised by what it is about, not by its event id alone."""
    for session in recordings.events(name):
        once, _ = recordings.fold(session)
        forgetful = replace(once, recent_ids=())
        again, changes = recordings.fold([event for event in session if isinstance(event, _FINAL)], forgetful)
        assert list(again.entries) == list(once.entries)
        assert [change for change in changes if not isinstance(change, StateChanged)] == []


@pytest.mark.parametrize("name", recordings.NAMES)
def test_a_run_ends_idle_with_nothing_open(name: str) -> None:
    for session in recordings.events(name):
        transcript, _ = recordings.fold([*session, HistoryLoaded()])
        assert transcript.activity is Activity.IDLE
        assert transcript.requests == ()
        for entry in transcript.entries:
            assert getattr(entry, "state", None) is not StreamState.STREAMING
            assert not isinstance(entry, ToolCall) or entry.state.is_settled


def test_a_split_surrogate_pair_is_one_character() -> None:
    params = {"type": "assistant.message_delta", "data": {"messageId": "m", "deltaContent": "a\ud83d"}}
    first = parse_event({"event": params})
    second = msgspec.structs.replace(first, text="\ude00b") if isinstance(first, MessageDelta) else None
    assert second is not None
    assert isinstance(first, Event)
    transcript, changes = recordings.fold([first, second])
    assert [str(entry.text) for entry in transcript.entries if isinstance(entry, AssistantMessage)] == [
        "a😀b"
    ]
    assert [change.appended for change in changes if isinstance(change, Updated)] == ["😀b"]
