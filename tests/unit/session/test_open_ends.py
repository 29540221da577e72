"""Where a run broke off, going on is offered until something is asked again."""

from __future__ import annotations

import pytest

from copilot_desktop.session.entries import (
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    UserMessage,
)
from copilot_desktop.session.local_events import (
    ConnectionLost,
    ConnectionRestored,
    HistoryLoaded,
    PromptAccepted,
    PromptsLost,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
    SessionOpened,
)
from tests.support.session_events import ToldSession

LOST = ConnectionLost(at=1.0, reason="signal 9")


def rows(session: ToldSession) -> list[tuple[str, bool]]:
    """Each row that tells of an end, and whether it offers to go on."""
    return [
        (entry.id, not entry.is_past)
        for entry in session.transcript.entries
        if isinstance(entry, ErrorNotice)
        or (isinstance(entry, Notice) and entry.kind is NoticeKind.CONNECTION_LOST)
    ]


def prompts(session: ToldSession) -> list[tuple[str, Delivery]]:
    entries = session.transcript.entries
    return [(entry.text, entry.delivery) for entry in entries if isinstance(entry, UserMessage)]


def cut() -> ToldSession:
    session = ToldSession()
    session.ask("hi")
    session.stream("half an ans")
    session.apply(LOST)
    return session


@pytest.mark.fault(1)
def test_a_turn_that_was_cut_is_told_once_and_offers_to_go_on() -> None:
    session = cut()
    assert rows(session) == [("lost-e2", True)]
    session.tell("session.resume", resumeTime="x", sessionWasActive=False)
    session.apply(HistoryLoaded())
    assert rows(session) == [("lost-e2", True)]


def test_what_is_asked_next_takes_the_offer_away_and_what_fails_gives_it_back() -> None:
    session = cut()
    session.apply(PromptWritten("p", "Continue", 2.0))
    assert rows(session) == [("lost-e2", False)], "nothing is offered while it is on its way"
    session.apply(PromptWithdrawn("p"))
    assert rows(session) == [("lost-e2", True)]
    session.apply(PromptWritten("p", "Continue", 2.0))
    session.apply(PromptAccepted("p", "u9"))
    assert rows(session) == [("lost-e2", False)]


def test_a_prompt_without_a_reply_is_offered_in_its_place() -> None:
    session = cut()
    session.apply(PromptWritten("p", "Continue", 2.0))
    session.apply(PromptUnanswered("p"))
    assert rows(session) == [("lost-e2", False)]


def test_history_and_live_events_agree_about_what_is_past() -> None:
    session = cut()
    session.ask("once more", "u2")
    assert rows(session) == [("lost-e2", False)]
    session.apply(LOST)
    assert [offers for _, offers in rows(session)] == [False, True]


def test_a_prompt_that_nobody_began_to_answer_is_told_and_offered_live_and_later() -> None:
    for end in (LOST, HistoryLoaded()):
        session = ToldSession()
        session.tell("user.message", content="hi", messageId="u1")
        session.apply(end)
        assert rows(session) == [("lost-e1", True)]


def test_a_run_that_has_ended_is_not_told_of() -> None:
    session = ToldSession()
    session.ask("hi")
    session.tell("assistant.message", messageId="m1", content="hello")
    session.tell("assistant.turn_end", turnId="0")
    session.tell("assistant.idle", ephemeral=True)
    session.apply(LOST)
    assert rows(session) == []


@pytest.mark.fault(3)
def test_a_prompt_that_died_with_the_server_says_so_at_once_and_offers_itself() -> None:
    session = ToldSession()
    session.apply(PromptWritten("p", "hi", 1.0))
    session.apply(PromptAccepted("p", "u1"))
    session.ask("hi")
    session.apply(LOST)
    assert prompts(session) == [("hi", Delivery.DELIVERED)]
    assert [offers for _, offers in rows(session)] == [True]
    session.apply(PromptsLost(("p", "unknown")))
    assert prompts(session) == [("hi", Delivery.UNCONFIRMED)]
    assert [offers for _, offers in rows(session)] == [False], "the server knows of nothing to go on with"
    session.apply(PromptsLost(("p",)))
    session.apply(PromptWithdrawn("p"))
    assert prompts(session) == [], "as on the click that sends it again"


@pytest.mark.fault(1)
def test_the_queue_comes_back_below_the_row_to_be_sent_by_a_click() -> None:
    session = ToldSession()
    session.ask("hi")
    for name in ("a", "b"):
        session.apply(PromptWritten(name, name, 1.0))
        session.apply(PromptAccepted(name, f"u-{name}"))
    session.apply(LOST)
    entries: list[Entry] = list(session.transcript.entries)
    assert [entry.id for entry in entries[-3:]] == ["lost-e2", "a", "b"]
    assert prompts(session)[1:] == [("a", Delivery.UNCONFIRMED), ("b", Delivery.UNCONFIRMED)]
    assert not any(entry.is_queued for entry in entries if isinstance(entry, UserMessage))


def test_only_the_newest_failure_can_be_tried_again() -> None:
    session = ToldSession()
    session.apply(SessionOpened(provider="models.example:8080"))
    session.ask("hi")
    session.tell("session.error", errorType="query", message="503", statusCode=503)
    session.ask("again", "u2")
    session.tell("session.error", errorType="query", message="504", statusCode=504)
    session.tell("assistant.turn_end", turnId="0")
    assert [offers for _, offers in rows(session)] == [False, True]
    failed = [entry for entry in session.transcript.entries if isinstance(entry, ErrorNotice)]
    assert {entry.provider for entry in failed} == {"models.example:8080"}
    session.tell("session.resume", resumeTime="x")
    assert [offers for _, offers in rows(session)] == [False, True]


def test_what_goes_on_elsewhere_needs_no_offer() -> None:
    session = cut()
    session.apply(ConnectionRestored(at=2.0, is_running=True))
    assert [offers for _, offers in rows(session)] == [False]


def test_an_older_page_offers_nothing() -> None:
    session = ToldSession()
    session.tell("user.message", content="hi", messageId="u1")
    session.apply(HistoryLoaded(goes_on=True))
    assert rows(session) == []
    assert session.transcript.entries.find(EntryId("u1")) is not None
