"""Prompts of the person: from the journal to the server and back."""

from __future__ import annotations

from copilot_desktop.session.entries import (
    AssistantMessage,
    Attached,
    Delivery,
    ErrorNotice,
    Notice,
    NoticeKind,
    StreamState,
    UserMessage,
)
from copilot_desktop.session.local_events import (
    ConnectionLost,
    JournalPromptRestored,
    PartialRestored,
    PromptAccepted,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
)
from copilot_desktop.session.transcript import Activity, Inserted, Removed, Updated
from tests.support.session_events import ToldSession


def write(session: ToldSession, prompt_id: str = "p1", text: str = "hi", message_id: str = "u1") -> None:
    """Write a prompt and let the server accept it."""
    session.apply(PromptWritten(prompt_id, text, 1.0))
    session.apply(PromptAccepted(prompt_id, message_id))


def states(session: ToldSession) -> list[tuple[str, Delivery]]:
    return [(prompt.id, prompt.delivery) for prompt in session.all_of(UserMessage)]


def test_a_prompt_is_one_entry_from_journal_to_delivery() -> None:
    session = ToldSession()
    attachments = (Attached("a.py"),)
    session.apply(PromptWritten("p1", "hi", 1.0, attachments))
    session.apply(PromptWritten("p1", "hi", 1.0, attachments))
    assert session.only(UserMessage).delivery is Delivery.PENDING
    assert session.does(Activity.IDLE)
    session.apply(PromptAccepted("p1", "u1"))
    assert session.only(UserMessage).delivery is Delivery.ACCEPTED
    assert session.does(Activity.RUNNING)
    session.ask()
    prompt = session.only(UserMessage)
    assert (prompt.id, prompt.delivery, prompt.text) == ("p1", Delivery.DELIVERED, "hi")
    assert prompt.attachments == attachments
    assert prompt.event_id == "e4"


def test_a_prompt_written_during_a_turn_is_queued_until_it_begins() -> None:
    session = ToldSession()
    write(session, "p1", "hi", "u1")
    session.ask("hi", message_id="u1")
    write(session, "p2", "next", "u2")
    assert [prompt.is_queued for prompt in session.all_of(UserMessage)] == [False, True]
    session.ask("next", message_id="u2")
    assert [prompt.is_queued for prompt in session.all_of(UserMessage)] == [False, False]


def test_the_event_may_come_before_the_reply() -> None:
    session = ToldSession()
    session.apply(PromptWritten("p1", "hi", 1.0))
    session.ask(message_id="u7")
    assert states(session) == [("p1", Delivery.DELIVERED)]
    session.apply(PromptAccepted("p1", "u7"))
    session.tell("user.message", content="hi", messageId="u7")
    assert states(session) == [("p1", Delivery.DELIVERED)]


def test_of_two_equal_prompts_the_older_is_delivered_first() -> None:
    session = ToldSession()
    session.apply(PromptWritten("p1", "hi", 1.0))
    session.apply(PromptWritten("p2", "hi", 2.0))
    session.ask(message_id="")
    assert states(session) == [("p1", Delivery.DELIVERED), ("p2", Delivery.PENDING)]


def test_a_server_that_names_no_message_is_matched_by_text_even_after_its_reply() -> None:
    session = ToldSession("0.0.423")
    write(session)
    session.ask(message_id="")
    assert states(session) == [("p1", Delivery.DELIVERED)]


def test_a_prompt_of_another_client_is_an_entry_of_its_own() -> None:
    session = ToldSession()
    write(session, text="mine")
    session.ask("theirs", "u9")
    assert session.order == ["u9", "p1"]
    assert states(session) == [("u9", Delivery.DELIVERED), ("p1", Delivery.ACCEPTED)]


def test_a_queued_prompt_stays_below_the_answer_that_is_on() -> None:
    session = ToldSession()
    session.ask()
    write(session, "p2", "next", "u2")
    session.stream("an answer")
    session.start_tool()
    assert session.order == ["u1", "m1", "c1", "p2"]
    session.answer("an answer")
    session.end_turn()
    session.ask("next", "u2")
    assert session.order[-1] == "p2"
    assert states(session) == [("u1", Delivery.DELIVERED), ("p2", Delivery.DELIVERED)]


def test_a_prompt_that_overtakes_another_moves_above_it() -> None:
    session = ToldSession()
    write(session, "p1", "first", "u1")
    write(session, "p2", "second", "u2")
    session.tell("user.message", content="second", messageId="u2")
    assert session.order == ["p2", "p1"]
    kinds = [type(change) for change in session.changes]
    assert kinds[:3] == [Updated, Removed, Inserted]


def test_an_abort_empties_the_queue() -> None:
    session = ToldSession()
    session.ask()
    write(session, "p2", "next", "u2")
    session.apply(PromptWritten("p3", "on its way", 3.0))
    session.tell("abort", reason="user_initiated")
    assert dict(states(session)) == {
        "u1": Delivery.DELIVERED,
        "p2": Delivery.FAILED,
        "p3": Delivery.PENDING,
    }


def test_a_withdrawn_prompt_goes() -> None:
    session = ToldSession()
    session.apply(PromptWritten("p1", "hi", 1.0))
    session.apply(PromptWithdrawn("p1"))
    assert session.entries == []
    for event in (PromptWithdrawn("p1"), PromptAccepted("p1", "u1")):
        session.apply(event)
        assert list(session.changes) == []


def test_a_delivered_prompt_cannot_be_withdrawn() -> None:
    session = ToldSession()
    write(session)
    session.ask()
    session.apply(PromptWithdrawn("p1"))
    assert states(session) == [("p1", Delivery.DELIVERED)]


def test_an_error_before_any_run_fails_the_accepted_prompt() -> None:
    session = ToldSession()
    write(session)
    session.tell("session.error", errorType="query", message="No GitHub OAuth token")
    assert states(session) == [("p1", Delivery.FAILED)]
    assert session.order == ["p1", session.only(ErrorNotice).id]


def test_an_error_of_the_run_leaves_the_queued_prompt_alone() -> None:
    session = ToldSession()
    session.ask()
    write(session, "p2", "next", "u2")
    session.tell("session.error", errorType="query", message="no")
    assert states(session)[-1] == ("p2", Delivery.ACCEPTED)


def test_a_lost_connection_leaves_prompts_unconfirmed() -> None:
    session = ToldSession()
    write(session)
    session.apply(ConnectionLost(9.0, "exit code 1"))
    assert states(session) == [("p1", Delivery.UNCONFIRMED)]
    notice = session.only(Notice)
    assert (notice.kind, notice.fields) == (NoticeKind.CONNECTION_LOST, {"reason": "exit code 1"})
    assert session.does(Activity.IDLE)
    # What comes after the restart stands below.
    session.ask("again", "u2")
    assert session.order[-1] == "u2"


def test_a_lost_connection_of_a_session_at_rest_is_no_entry() -> None:
    session = ToldSession()
    session.apply(ConnectionLost(9.0))
    assert session.entries == []


def test_a_journal_prompt_that_is_in_the_history_is_not_shown_twice() -> None:
    session = ToldSession()
    session.ask(message_id="u1")
    session.apply(JournalPromptRestored("p1", "hi", 1.0, "u1"))
    assert states(session) == [("u1", Delivery.DELIVERED)]


def test_a_prompt_without_a_reply_is_uncertain_until_its_event_comes() -> None:
    session = ToldSession()
    session.apply(PromptWritten("p1", "hi", 1.0))
    session.apply(PromptUnanswered("p1"))
    assert states(session) == [("p1", Delivery.UNCONFIRMED)]
    session.ask(message_id="u9")
    assert states(session) == [("p1", Delivery.DELIVERED)]
    session.apply(PromptUnanswered("p1"))
    assert states(session) == [("p1", Delivery.DELIVERED)]


def test_a_journal_prompt_without_a_trace_is_unconfirmed_until_its_event_comes() -> None:
    session = ToldSession()
    session.apply(JournalPromptRestored("p1", "hi", 1.0, "u1"))
    session.apply(JournalPromptRestored("p1", "hi", 1.0, "u1"))
    assert states(session) == [("p1", Delivery.UNCONFIRMED)]
    session.ask(message_id="u1")
    assert states(session) == [("p1", Delivery.DELIVERED)]


def test_prompts_that_no_person_wrote_are_hidden_but_start_a_run() -> None:
    session = ToldSession()
    session.tell("user.message", content="", source="autopilot", messageId="u1")
    session.tell("user.message", content="go", source="schedule-1", messageId="u2")
    assert session.entries == []
    assert session.does(Activity.RUNNING)
    session.tell("user.message", agent="a1", content="task", messageId="u3")
    assert session.entries == []


def test_a_restored_partial_stands_where_it_was_streamed() -> None:
    session = ToldSession()
    session.ask()
    session.tell("abort", reason="user_initiated")
    session.apply(PartialRestored("m1", "half an", StreamState.STOPPED, after_entry_id="u1"))
    assert session.order == ["u1", "m1", "e3"]
    assert session.only(AssistantMessage).state is StreamState.STOPPED
    session.apply(PartialRestored("m1", "other"))
    session.apply(PartialRestored("m2", ""))
    assert len(session.entries) == 3
    session.apply(PartialRestored("m3", "x", StreamState.STREAMING))
    assert session.order[-1] == "m3"
    assert session.all_of(AssistantMessage)[-1].state is StreamState.INTERRUPTED
