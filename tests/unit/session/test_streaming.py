"""Streamed texts and reasoning: never shown twice, never lost."""

from __future__ import annotations

from unittest.mock import patch

from copilot_desktop.session.entries import (
    AssistantMessage,
    EntryId,
    Notice,
    NoticeKind,
    Reasoning,
    StreamState,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import Activity, EntryList, StateChanged, Transcript, Updated
from tests.support.session_events import ToldSession


def texts(session: ToldSession) -> list[tuple[str, StreamState]]:
    return [(str(entry.text), entry.state) for entry in session.all_of(AssistantMessage)]


def test_deltas_grow_a_text_and_say_what_was_appended() -> None:
    session = ToldSession()
    session.ask()
    session.tell("assistant.message_start", ephemeral=True, messageId="m1")
    assert session.all_of(AssistantMessage) == []
    session.stream("one ")
    session.stream("two")
    assert list(session.changes) == [Updated(1, EntryId("m1"), "two")]
    assert texts(session) == [("one two", StreamState.STREAMING)]


def test_the_final_message_replaces_what_was_streamed() -> None:
    session = ToldSession()
    session.ask()
    session.stream("Helo")
    session.answer("Hello", model="gpt")
    assert texts(session) == [("Hello", StreamState.COMPLETE)]
    assert session.only(AssistantMessage).model == "gpt"
    session.stream(" late")
    assert list(session.changes) == []


def test_a_message_without_text_makes_no_entry_and_takes_its_partial_back() -> None:
    session = ToldSession()
    session.ask()
    session.answer("", "m1")
    session.stream("ghost", "m1")
    session.stream("void", "m2")
    session.answer("", "m2")
    assert texts(session) == []


def test_a_retry_discards_the_turns_partials_and_is_shown_while_it_lasts() -> None:
    session = ToldSession()
    session.ask()
    session.think("hm")
    session.stream("partial", "m1")
    session.tell(
        "assistant.tool_call_delta", ephemeral=True, toolCallId="c1", toolName="bash", inputDelta="{"
    )
    session.tell("assistant.turn_retry", ephemeral=True, reason="rate_limit")
    assert [type(entry) for entry in session.entries] == [UserMessage, Notice]
    notice = session.only(Notice)
    assert (notice.kind, notice.fields["reason"], notice.fields["attempt"]) == (
        NoticeKind.RETRY,
        "rate_limit",
        1,
    )
    session.tell("assistant.turn_retry", ephemeral=True, reason="api_error")
    assert session.only(Notice).fields["attempt"] == 2
    # Late pieces of the failed attempt
    session.stream("ial", "m1")
    session.think("m")
    assert texts(session) == []
    session.stream("whole", "m2")
    session.answer("whole", "m2")
    session.end_turn()
    assert [type(entry) for entry in session.entries] == [UserMessage, AssistantMessage, TurnSummary]


def test_an_abort_keeps_the_partial_as_stopped_and_ignores_late_deltas() -> None:
    session = ToldSession()
    session.ask()
    session.think("hm")
    session.stream("half")
    session.tell("abort", reason="user_initiated")
    session.stream(" late")
    session.stream("new bubble", "m2")
    session.think("late")
    session.tell("assistant.tool_call_delta", ephemeral=True, toolCallId="c1", inputDelta="{")
    session.tell("assistant.turn_retry", ephemeral=True, reason="x")
    session.end_turn()
    session.tell("assistant.idle", ephemeral=True, aborted=True)
    assert texts(session) == [("half", StreamState.STOPPED)]
    assert [type(entry) for entry in session.entries] == [UserMessage, Reasoning, AssistantMessage, Notice]
    assert session.only(Notice).kind is NoticeKind.STOPPED
    session.ask("again", "u2")
    session.stream("new", "m3")
    assert texts(session)[-1] == ("new", StreamState.STREAMING)


def test_an_abort_in_the_middle_of_a_thought_stops_the_thought() -> None:
    session = ToldSession()
    session.ask()
    session.think("hm")
    session.tell("abort", reason="user_initiated")
    assert session.only(Reasoning).state is StreamState.STOPPED


def test_an_error_greys_the_partial_of_the_turn_that_ended() -> None:
    session = ToldSession()
    session.ask()
    session.stream("half")
    session.end_turn()
    assert texts(session) == [("half", StreamState.INTERRUPTED)]
    session.tell("session.error", errorType="query", message="no")
    assert texts(session) == [("half", StreamState.FAILED)]


def test_attempts_without_a_message_do_not_outlive_the_turn_that_got_one() -> None:
    session = ToldSession()
    session.ask()
    session.stream("first part", "m1")
    session.stream("second part", "m2")
    session.answer("second part", "m2")
    session.end_turn()
    assert texts(session) == [("second part", StreamState.COMPLETE)]


def test_a_turn_that_never_ended_leaves_its_text_interrupted() -> None:
    session = ToldSession()
    session.ask()
    session.stream("half")
    session.tell("assistant.turn_start", turnId="1")
    assert texts(session) == [("half", StreamState.INTERRUPTED)]


def test_reasoning_stands_above_its_message_and_is_shown_once() -> None:
    session = ToldSession()
    session.ask()
    session.think("let me ")
    session.think("think")
    assert list(session.changes) == [Updated(1, session.only(Reasoning).id, "think")]
    session.stream("42")
    thought = session.only(Reasoning)
    assert (thought.state, thought.duration_s) == (StreamState.COMPLETE, 2.0)
    session.answer("42", reasoningText="let me think")
    session.tell("assistant.reasoning", ephemeral=True, reasoningId="r1", content="let me think")
    session.think(" late")
    assert str(session.only(Reasoning).text) == "let me think"
    assert [type(entry) for entry in session.entries] == [UserMessage, Reasoning, AssistantMessage]


def test_reasoning_told_only_at_the_end_is_put_above_what_was_streamed() -> None:
    session = ToldSession()
    session.ask()
    session.tell(
        "assistant.tool_call_delta", ephemeral=True, toolCallId="c1", toolName="bash", inputDelta="{"
    )
    session.answer("", "m1", {"toolCallId": "c1", "name": "bash"}, reasoningText="why")
    assert [type(entry) for entry in session.entries] == [UserMessage, Reasoning, ToolCall]


def test_reasoning_that_comes_late_is_put_above_the_text() -> None:
    session = ToldSession()
    session.ask()
    session.stream("42")
    session.think("why")
    assert [type(entry) for entry in session.entries] == [UserMessage, Reasoning, AssistantMessage]
    session.tell("assistant.reasoning", ephemeral=True, reasoningId="r1", content="why not")
    assert str(session.only(Reasoning).text) == "why not"


def test_the_end_of_a_thought_may_come_before_its_message() -> None:
    session = ToldSession()
    session.ask()
    session.tell("assistant.reasoning", ephemeral=True, reasoningId="r0", content="unheard of")
    session.think("why", "r1")
    session.tell("assistant.reasoning", ephemeral=True, reasoningId="r1", content="why not")
    session.answer("", "m1", {"toolCallId": "c1"})
    thought = session.only(Reasoning)
    assert (str(thought.text), thought.state) == ("why not", StreamState.COMPLETE)


def test_two_thoughts_of_one_turn_are_two_entries() -> None:
    session = ToldSession()
    session.ask()
    session.think("one", "r1")
    session.answer("", "m1", {"toolCallId": "c1"}, reasoningText="one")
    session.think("two", "r2")
    session.answer("done", "m2", reasoningText="two")
    assert [str(entry.text) for entry in session.all_of(Reasoning)] == ["one", "two"]


def test_a_surrogate_pair_split_over_two_deltas_is_joined() -> None:
    session = ToldSession()
    session.ask()
    session.stream("a\ud83d")
    assert texts(session)[0][0] == "a"
    session.stream("\ude00b")
    assert texts(session)[0][0] == "a😀b"
    session.stream("\ude00")
    assert texts(session)[0][0] == "a😀b\ufffd"
    # The half of another text is not taken for this one's.
    session.stream("\ud83d", "m1")
    session.stream("x", "m2")
    assert [text for text, _ in texts(session)] == ["a😀b\ufffd", "x"]


def test_texts_of_sub_agents_stay_out_of_the_chat() -> None:
    session = ToldSession()
    session.ask()
    before = session.entries
    session.tell("assistant.turn_start", agent="a1", turnId="0")
    session.tell("assistant.message_delta", agent="a1", messageId="s1", deltaContent="sub")
    session.tell("assistant.reasoning_delta", agent="a1", reasoningId="r", deltaContent="sub")
    session.tell("assistant.message", agent="a1", messageId="s1", content="sub")
    session.tell("assistant.message", parentToolCallId="c1", messageId="s2", content="sub of an old server")
    session.tell("assistant.reasoning", agent="a1", reasoningId="r", content="sub")
    session.tell("assistant.turn_retry", agent="a1", reason="x")
    session.tell("assistant.turn_end", agent="a1")
    session.tell("session.error", agent="a1", message="x")
    session.tell("abort", agent="a1", reason="x")
    session.tell("assistant.idle", agent="a1")
    session.tell("session.idle", agent="a1")
    session.tell("session.model_change", agent="a1", newModel="other")
    session.tell("session.usage_info", agent="a1", currentTokens=1, tokenLimit=2)
    assert session.entries == before
    assert (session.transcript.model, session.transcript.usage) == ("m", None)
    assert session.does(Activity.RUNNING)


def test_an_event_id_among_the_newest_is_a_repetition() -> None:
    session = ToldSession()
    session.ask()
    session.stream("once")
    session.apply(session.told[-1])
    assert list(session.changes) == []
    assert texts(session)[0][0] == "once"
    assert len(session.transcript.recent_ids) <= 64


def test_a_delta_costs_the_same_in_a_long_transcript() -> None:
    """Of 50,000 entries one chunk is copied; no text is joined and nothing is searched."""
    session = ToldSession()
    history = tuple(UserMessage(EntryId(f"old{number}"), "x") for number in range(50_000))
    session.transcript = Transcript(entries=EntryList(history))
    session.ask()
    session.stream("a")
    chunks = session.transcript.entries._chunks
    with (
        patch.object(GrowingText, "__str__", side_effect=AssertionError("joined")),
        patch.object(GrowingText, "__eq__", side_effect=AssertionError("compared")),
        patch.object(EntryList, "__iter__", side_effect=AssertionError("walked")),
    ):
        for _ in range(100):
            session.stream("b")
    assert StateChanged() not in session.changes
    changed = [old is not new for old, new in zip(chunks, session.transcript.entries._chunks, strict=True)]
    assert sum(changed) == 1
