"""Slash commands as rows."""

from __future__ import annotations

from copilot_desktop.session.entries import AssistantMessage, Notice, NoticeKind, StreamState, UserMessage
from copilot_desktop.session.local_events import (
    CommandAnswered,
    CommandEntered,
    CommandOutcome,
    CommandWithdrawn,
)
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import Activity, Transcript


def after(*events: CommandEntered | CommandAnswered | CommandWithdrawn) -> Transcript:
    transcript = Transcript()
    for event in events:
        transcript, _ = reduce(transcript, event)
    return transcript


ENTERED = CommandEntered("c", "/context", 5.0)


def test_a_command_is_a_row_and_its_words_stand_below() -> None:
    transcript = after(
        ENTERED,
        CommandEntered("d", "/usage", 6.0),
        CommandAnswered("c", "# Context", CommandOutcome.MARKDOWN, 7.0),
    )
    first, answer, second = transcript.entries
    assert isinstance(first, UserMessage)
    assert (first.text, first.timestamp) == ("/context", 5.0)
    assert isinstance(answer, AssistantMessage)
    assert (str(answer.text), answer.state) == ("# Context", StreamState.COMPLETE)
    assert isinstance(second, UserMessage)
    assert transcript.activity is Activity.IDLE


def test_a_line_and_a_failure_are_notices() -> None:
    for outcome, kind in (
        (CommandOutcome.LINE, NoticeKind.INFO),
        (CommandOutcome.FAILED, NoticeKind.WARNING),
    ):
        notice = after(ENTERED, CommandAnswered("c", "Usage: /x", outcome, 6.0)).entries[1]
        assert isinstance(notice, Notice)
        assert (notice.kind, notice.text) == (kind, "Usage: /x")


def test_nothing_comes_twice_and_nothing_of_no_words() -> None:
    answered = CommandAnswered("c", "done", CommandOutcome.LINE, 6.0)
    assert len(after(ENTERED, ENTERED, answered, answered).entries) == 2
    assert len(after(ENTERED, CommandAnswered("c", "", CommandOutcome.LINE, 6.0)).entries) == 1


def test_one_that_became_a_prompt_goes() -> None:
    assert len(after(ENTERED, CommandWithdrawn("c")).entries) == 0
