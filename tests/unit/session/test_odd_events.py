"""Events as they should not come: out of order, repeated, missing, malformed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copilot_desktop.protocol.events import SessionEvent, UnknownEvent, parse_event, parse_events
from copilot_desktop.session.agent_groups import agent_at
from copilot_desktop.session.dump import dump
from copilot_desktop.session.entries import (
    AssistantMessage,
    Attached,
    AttachmentKind,
    ErrorNotice,
    Picture,
)
from copilot_desktop.session.local_events import (
    ConnectionLost,
    HistoryLoaded,
    JournalPromptRestored,
    LocalEvent,
    PartialRestored,
    PromptAccepted,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
    RequestWithdrawn,
    SessionOpened,
)
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.tool_runs import run_at
from copilot_desktop.session.transcript import Activity, Inserted, Removed, Transcript, Updated
from tests.support import recordings

_CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "corpora" / "event-order" / "cases.json").read_text(encoding="utf-8")
)


@pytest.mark.fault(31, 32)
@pytest.mark.parametrize("case", _CASES, ids=lambda case: str(case["id"]))
def test_event_order_corpus(case: dict[str, Any]) -> None:
    expect = case["expect"]
    text = json.dumps(case["events"]).replace("{GEN:5MB}", "x" * 5_000_000)
    transcript, _ = recordings.fold(parse_events(json.loads(text)))
    shown = [str(entry.text) for entry in transcript.entries if isinstance(entry, AssistantMessage)]
    # An answer without text gets no bubble.
    assert shown == [text for text in expect["assistant_text"] if text]
    match expect["state"]:
        case "idle":
            assert transcript.activity is Activity.IDLE
            assert transcript.requests == ()
        case "waiting":
            assert len(transcript.requests) == expect.get("queue", expect["dialogs"])
        case "error-shown":
            assert transcript.has_failed
            assert any(isinstance(entry, ErrorNotice) for entry in transcript.entries)
        case state:
            raise AssertionError(state)


def test_an_error_told_six_times_is_shown_once() -> None:
    case = next(case for case in _CASES if case["id"] == "persistence-error-x6")
    transcript, _ = recordings.fold(parse_events(case["events"]))
    assert len([entry for entry in transcript.entries if isinstance(entry, ErrorNotice)]) == 1


def test_the_newest_word_on_a_request_counts() -> None:
    case = next(case for case in _CASES if case["id"] == "perm-same-id-other-command")
    transcript, _ = recordings.fold(parse_events(case["events"]))
    assert "rm -rf x" in dump(transcript)


_POOLED = (
    "abort-during-permission",
    "ask-user-event-reply",
    "attachments",
    "compaction-auto",
    "error-429-retry",
    "error-500",
    "legacy-0.0.423",
    "midstream-cut-then-recover",
    "plan-mode-exit",
    "plan-mode-reject",
    "reasoning",
    "rewind-and-diff",
    "session-log-messages",
    "shell-permission-approve",
    "steer-during-shell",
    "subagent",
    "subagent-background",
    "user-shell",
    "view-image",
)
_POOL: list[dict[str, Any]] = [
    params["event"]
    for name in _POOLED
    for session in recordings.notifications(name).values()
    for params in session
    if not params["event"]["type"].startswith("model.")
]

_IDS = st.sampled_from(["p1", "p2", "call_1", "m1", ""])
_LOCAL: st.SearchStrategy[LocalEvent] = st.one_of(
    st.just(SessionOpened("/f", "m", "t", "b", "1.0.102")),
    st.builds(HistoryLoaded, st.booleans()),
    st.builds(
        PromptWritten,
        _IDS,
        st.sampled_from(["make a file", "x"]),
        st.just(1.0),
        st.sampled_from([(), (Attached("p", AttachmentKind.IMAGE, picture=Picture("image/png", b"x")),)]),
    ),
    st.builds(PromptAccepted, _IDS, _IDS),
    st.builds(PromptUnanswered, _IDS),
    st.builds(PromptWithdrawn, _IDS),
    st.builds(RequestWithdrawn, _IDS, st.just(2.0)),
    st.builds(ConnectionLost, st.just(3.0), st.just("gone")),
    st.builds(PartialRestored, _IDS, st.text(max_size=3)),
    st.builds(JournalPromptRestored, _IDS, st.just("x"), st.just(1.0), _IDS),
)

_JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=4),
    st.just("\ud83d"),
    st.lists(st.none(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.none(), max_size=2),
)


@st.composite
def _mutated(draw: st.DrawFn) -> SessionEvent | LocalEvent | None:
    """An event of the pool, perhaps with a field replaced, removed or renamed."""
    if draw(st.integers(0, 9)) == 0:
        return draw(_LOCAL)
    event = dict(draw(st.sampled_from(_POOL)))
    event["data"] = dict(event["data"])
    target = draw(st.sampled_from([None, event, event["data"]]))
    if target:
        name = draw(st.sampled_from(sorted(target)))
        action = draw(st.integers(0, 3))
        if action == 0:
            del target[name]
        elif action == 1:
            target[name] = draw(_JUNK)
        elif action == 2:
            target["messageId"] = target["toolCallId"] = target["requestId"] = draw(_IDS)
        elif action == 3 and target is event:
            target["agentId"] = draw(_IDS)
    if draw(st.booleans()):
        # Without its id a repetition is not recognised as one.
        event.pop("id", None)
    return parse_event({"event": event})


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.lists(_mutated(), max_size=40))
def test_any_events_in_any_order_give_a_transcript(events: list[SessionEvent | LocalEvent | None]) -> None:
    transcript = Transcript()
    shadow: list[str] = []
    for event in events:
        if event is None:
            continue
        transcript, changes = reduce(transcript, event)
        for change in changes:
            match change:
                case Inserted():
                    shadow.insert(change.index, change.entry_id)
                case Removed():
                    assert shadow.pop(change.index) == change.entry_id
                case Updated():
                    assert shadow[change.index] == change.entry_id
        ids = [entry.id for entry in transcript.entries]
        assert shadow == ids
        assert len(set(ids)) == len(ids)
        assert [transcript.entries.position(entry_id) for entry_id in ids] == list(range(len(ids)))
    # Every entry is in one run and in one agent's group.
    for look in (run_at, agent_at):
        place = 0
        while place < len(transcript.entries):
            found = look(transcript.entries, place)
            assert found.start == place
            place = found.stop
    assert transcript.progress.picture_bytes >= 0
    # Whatever text came, it can be shown and saved.
    dump(transcript).encode()


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, {"event": 3}, {"event": {}}, {"event": {"type": 3}}])
def test_what_is_no_event_is_unknown_and_changes_nothing(value: Any) -> None:
    event = parse_event(value)
    assert isinstance(event, UnknownEvent)
    before = Transcript()
    assert reduce(before, event) == (before, ())
