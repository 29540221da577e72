"""Deltas that are reduced in one step come to what they come to one by one."""

from __future__ import annotations

from functools import reduce as fold

from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol.events import MessageDelta, ReasoningDelta
from copilot_desktop.session.entries import AssistantMessage, EntryId
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.reducer import Delta, reduce, reduce_deltas
from copilot_desktop.session.transcript import Inserted, StateChanged, Transcript, Updated
from tests.support.session_events import ToldSession

#: Halves of surrogate pairs among them, and pieces without a text.
_PIECES = st.sampled_from(["word ", "", "\ud83d", "\ude00", "é", "\n"])
_AGENTS = st.sampled_from(["", "", "", "agent"])
_TIMES = st.one_of(st.none(), st.floats(1, 100))


def _message(text_id: str, text: str, agent: str, time: float | None, number: int) -> Delta:
    event_id = f"d{number}" if number else ""
    return MessageDelta(message_id=text_id, text=text, agent_id=agent, timestamp=time, event_id=event_id)


def _thought(text_id: str, text: str, agent: str, time: float | None, number: int) -> Delta:
    event_id = f"d{number}" if number else ""
    return ReasoningDelta(reasoning_id=text_id, text=text, agent_id=agent, timestamp=time, event_id=event_id)


_FIELDS = (st.sampled_from(["m1", "m1", "m2", ""]), _PIECES, _AGENTS, _TIMES, st.integers(0, 40))
_MESSAGES, _THOUGHTS = st.builds(_message, *_FIELDS), st.builds(_thought, *_FIELDS)
_DELTAS = st.lists(st.one_of(_MESSAGES, _MESSAGES, _THOUGHTS), max_size=40)


def _begun(how: str) -> Transcript:
    session = ToldSession()
    session.ask()
    if how == "streaming":
        session.stream("so far ")
    elif how == "answered":
        session.answer("all of it")
    elif how == "stopped":
        session.stream("so far ")
        session.tell("abort", reason="user_initiated")
    elif how == "half":
        session.stream("so far \ud83d")
    return session.transcript


@given(st.sampled_from(["asked", "streaming", "answered", "stopped", "half"]), _DELTAS)
def test_one_step_and_many_steps_end_in_the_same_state(how: str, deltas: list[Delta]) -> None:
    before = _begun(how)
    one_by_one = fold(lambda state, delta: reduce(state, delta)[0], deltas, before)
    together, changes = reduce_deltas(before, deltas)
    assert together == one_by_one
    told = {change.entry_id for change in changes if not isinstance(change, StateChanged)}
    assert told == {entry.id for entry in together.entries if entry != before.entries.find(entry.id)}, (
        "every entry that differs is told, and no other"
    )


def test_pieces_of_one_text_are_one_change() -> None:
    before = _begun("streaming")
    deltas = [MessageDelta(message_id="m1", text=text, event_id=text) for text in ("a", "b", "c")]
    after, changes = reduce_deltas(before, deltas)
    assert changes == (Updated(1, EntryId("m1"), "abc"),)
    assert after.recent_ids[-3:] == ("a", "b", "c")


def test_the_first_piece_gives_an_entry_its_time_and_the_last_the_session() -> None:
    pieces = (("", 5.0), ("a", 6.0), ("b", 7.0))
    deltas = [MessageDelta(message_id="m1", text=text, timestamp=time) for text, time in pieces]
    after, changes = reduce_deltas(Transcript(), deltas)
    assert changes == (Inserted(0, EntryId("m1")), StateChanged())
    assert after.entries[0] == AssistantMessage(EntryId("m1"), GrowingText("ab"), timestamp=6.0)
    assert after.last_event_at == 7.0


def test_a_repetition_is_told_from_a_piece_of_the_same_words() -> None:
    before, _ = reduce(Transcript(), MessageDelta(message_id="m1", text="a", event_id="1"))
    deltas = [MessageDelta(message_id="m1", text="a", event_id=event_id) for event_id in ("1", "2", "2")]
    after, changes = reduce_deltas(before, deltas)
    assert changes == (Updated(0, EntryId("m1"), "a"),)
    assert reduce_deltas(after, deltas) == (after, ())
