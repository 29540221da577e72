"""What was decided, what failed, what the model waits for: the rows between the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionScope,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
)
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import error_words, spans
from copilot_desktop.widgets.transcript.boxes import Part
from copilot_desktop.widgets.transcript.error_words import error_details, retry_words
from copilot_desktop.widgets.transcript.error_words import error_words as words_of
from tests.support.transcript_view import Conversation, MakeView, answer, everything, picture, settled, user

_NOON = 1_800_000_000.0


def failure(code: str = "query", message: str = "", status: int | None = None, **more: Any) -> ErrorNotice:
    return ErrorNotice(EntryId("e"), code, message, status, **more)


def shown(make_view: MakeView, entry: Entry) -> tuple[ChatView, str]:
    view = make_view(Conversation(user("u", "Do it"), entry))
    return view, everything(view).partition("Do it\n\n")[2]


def parts(view: ChatView, entry_id: str) -> dict[str, tuple[Part, QPoint]]:
    """The buttons of an entry by their words, with the place of each in the viewport."""
    found = {}
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            if placed.card.entry.id == entry_id:
                for part in box.parts():
                    left, top, width, height = part.rect
                    found[part.name] = part, QPoint(view.left + left + width // 2, y + top + height // 2)
            y += box.height
    return found


def press(view: ChatView, entry_id: str, words: str) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=parts(view, entry_id)[words][1])


@pytest.mark.parametrize(
    ("outcome", "scope", "words"),
    [
        (PermissionOutcome.APPROVED, PermissionScope.ONCE, "You allowed npm test once"),
        (PermissionOutcome.APPROVED, PermissionScope.SESSION, "Allowed for this session npm test"),
        (PermissionOutcome.APPROVED, PermissionScope.FOLDER, "Allowed in this folder npm test"),
        (PermissionOutcome.APPROVED, PermissionScope.ALWAYS, "Always allowed npm test"),
        (PermissionOutcome.DENIED_BY_USER, PermissionScope.ONCE, "You denied npm test"),
        (PermissionOutcome.EXPIRED, PermissionScope.ONCE, "Expired without an answer npm test"),
    ],
)
def test_decisions_say_how_far_they_reach(
    make_view: MakeView, outcome: PermissionOutcome, scope: PermissionScope, words: str
) -> None:
    record = PermissionRecord(
        EntryId("p"), ShellPermission("npm test"), outcome, timestamp=_NOON, scope=scope
    )
    assert shown(make_view, record)[1] == f"{words} {spans.time_of_day(_NOON)}"


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        ("url", {"url": "https://a.example/"}, "A rule denied opening https://a.example/"),
        ("mcp", {"toolName": "echo"}, "A rule denied using echo"),
        ("read", {"path": "/etc/hosts"}, "A rule denied reading /etc/hosts"),
        ("odd", {"name": "x"}, "A rule denied x"),
        ("odd", {}, "A rule denied odd"),
    ],
)
def test_requests_are_told_in_words(
    make_view: MakeView, kind: str, fields: dict[str, str], words: str
) -> None:
    record = PermissionRecord(EntryId("p"), OtherPermission(kind, fields), PermissionOutcome.DENIED_BY_RULE)
    assert shown(make_view, record)[1] == words


def test_feedback_shows_when_its_row_is_opened(make_view: MakeView) -> None:
    denied = PermissionRecord(
        EntryId("p"), WritePermission("a.py"), PermissionOutcome.DENIED_BY_USER, "Not this <b>one</b>"
    )
    view, text = shown(make_view, denied)
    assert text == "You denied editing a.py"
    view.toggle(1)
    assert everything(view).endswith("You denied editing a.py\nNot this <b>one</b>")
    assert settled(view) == picture(view)


def test_a_decision_that_says_it_all_does_not_open(make_view: MakeView) -> None:
    record = PermissionRecord(EntryId("p"), ShellPermission("ls"), PermissionOutcome.APPROVED)
    view, _ = shown(make_view, record)
    assert not view.column.cards[1].is_expandable


@pytest.mark.parametrize(
    ("record", "line", "opened"),
    [
        (
            QuestionRecord(EntryId("q"), "Which browsers?", "Evergreen only"),
            "You answered Evergreen only",
            "Which",
        ),
        (QuestionRecord(EntryId("q"), "Which shape?", dismissed=True), "You skipped Which shape?", ""),
        (
            QuestionRecord(EntryId("q"), "Which?", dismissed=True, has_expired=True),
            "Not answered Which?",
            "",
        ),
    ],
)
def test_questions_say_what_was_answered(
    make_view: MakeView, record: QuestionRecord, line: str, opened: str
) -> None:
    view, text = shown(make_view, record)
    assert text == line
    assert view.column.cards[1].is_expandable is bool(opened)
    if opened:
        view.toggle(1)
        assert everything(view).endswith(record.question)


@pytest.mark.parametrize(
    ("outcome", "action", "feedback", "line"),
    [
        (PlanOutcome.APPROVED, "interactive", "", "You approved the plan Interactive"),
        (PlanOutcome.APPROVED, "autopilot", "", "You approved the plan Autopilot"),
        (PlanOutcome.APPROVED, "", "", "You approved the plan"),
        (PlanOutcome.CHANGES, "", "Tests first", "You asked for changes to the plan Tests first"),
        (PlanOutcome.EXPIRED, "", "", "The plan was not decided on"),
    ],
)
def test_plans_open_to_the_plan(
    make_view: MakeView, outcome: PlanOutcome, action: str, feedback: str, line: str
) -> None:
    plan = PlanRecord(EntryId("p"), "Short", "# Steps\n\n1. One\n2. Two", outcome, action, feedback)
    view, text = shown(make_view, plan)
    assert text == line
    view.toggle(1)
    opened = everything(view)
    assert "Steps" in opened
    assert "2. Two" in opened
    assert settled(view) == picture(view)
    for placed in view.column.visible():
        for box in placed.row.boxes or ():
            assert box.height >= 0
            if placed.card.entry.id == "p" and placed.row_index:
                assert box.indent > 0
    view.toggle(1)
    assert "2. Two" not in everything(view)


def test_a_summary_says_when_it_was_made(make_view: MakeView) -> None:
    fields = {"tokens_before": 168_000, "tokens_after": 41_000}
    notice = Notice(EntryId("n"), NoticeKind.COMPACTION, fields=fields, timestamp=_NOON)
    text = shown(make_view, notice)[1]
    assert text == f"Earlier messages summarised · 168k → 41k tokens · {spans.time_of_day(_NOON)}"


def test_a_summary_that_is_being_made_has_no_time(make_view: MakeView) -> None:
    notice = Notice(EntryId("n"), NoticeKind.COMPACTION, fields={"phase": "running"}, timestamp=_NOON)
    assert shown(make_view, notice)[1] == "Summarising earlier messages..."


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"reason": "rate_limit", "attempt": 1}, "The provider asks to slow down. Trying again..."),
        ({"reason": "api_error", "attempt": 3}, "The model did not answer. Trying again, attempt 3..."),
        ({"reason": "streaming_error", "attempt": 1}, "The answer broke off. Trying again..."),
        ({"reason": "<b>", "attempt": None}, "The model did not answer. Trying again..."),
        (
            {"reason": "rate_limit", "attempt": 1, "since": _NOON},
            "The provider asks to slow down. Trying again... · 12 s",
        ),
    ],
)
def test_retries_say_why_and_count_up(
    monkeypatch: pytest.MonkeyPatch, fields: dict[str, object], words: str
) -> None:
    monkeypatch.setattr(spans, "time", lambda: _NOON + 12)
    assert retry_words(Notice(EntryId("n"), NoticeKind.RETRY, fields=fields)) == words


@pytest.mark.parametrize(
    ("entry", "sentence", "provider"),
    [
        (
            failure(message="502 Bad Gateway", status=502, attempts=3),
            "answered 502 Bad Gateway after 3 attempts.",
            "",
        ),
        (
            failure(message="502: upstream is down", status=502),
            "answered 502 Bad Gateway.",
            "upstream is down",
        ),
        (failure(message="(502) <b>no</b>", status=502), "answered 502 Bad Gateway.", "<b>no</b>"),
        (failure(message="socket hang up", attempts=5), "did not answer after 5 attempts.", "socket hang up"),
        (failure(message="5020 things", status=502), "answered 502 Bad Gateway.", "5020 things"),
        (failure(message="odd", status=799), "answered 799.", "odd"),
    ],
)
def test_failures_say_what_happened_once(entry: ErrorNotice, sentence: str, provider: str) -> None:
    said = words_of(entry)
    assert said.title == "The model request failed"
    assert said.sentence.startswith(f"The provider {sentence} Your message and the work so far are kept.")
    assert said.provider == provider


def test_details_have_the_code_and_the_words_as_they_came(make_view: MakeView) -> None:
    entry = failure(message="502 no\u202e", status=502, details={"requestId": "r-1"})
    assert error_details(entry) == "Code: query\nStatus: 502 Bad Gateway\nrequestId: r-1\n\n502 no\\u202e"
    view, text = shown(make_view, entry)
    assert "requestId" not in text
    press(view, "e", "Details")
    assert "requestId: r-1" in everything(view)
    press(view, "e", "Hide details")
    assert "requestId: r-1" not in everything(view)


def test_a_failed_turn_can_be_tried_again(make_view: MakeView, qtbot: QtBot) -> None:
    view, _ = shown(make_view, failure(message="no", status=500))
    with qtbot.waitSignal(view.retry_requested) as sent:
        press(view, "e", "Try again")
    assert sent.args == ["Do it"]


def test_what_was_asked_again_since_cannot_be_tried_again(make_view: MakeView) -> None:
    view, text = shown(
        make_view, failure(message="no", status=500, provider="models.example:8080", is_past=True)
    )
    assert "models.example:8080 answered 500 Internal Server Error." in text
    assert list(parts(view, "e")) == ["Details", "Help"]


def test_a_turn_that_was_cut_off_goes_on_or_is_asked_again(make_view: MakeView, qtbot: QtBot) -> None:
    cut = Notice(EntryId("e"), NoticeKind.CONNECTION_LOST)
    view, text = shown(make_view, cut)
    assert "The agent stopped here." in text
    assert list(parts(view, "e")) == ["Continue", "Send again"]
    with qtbot.waitSignal(view.go_on_requested):
        press(view, "e", "Continue")
    with qtbot.waitSignal(view.retry_requested) as sent:
        press(view, "e", "Send again")
    assert sent.args == ["Do it"]
    view, _ = shown(make_view, replace(cut, is_past=True))
    assert list(parts(view, "e")) == []


def test_a_parked_session_is_tried_again_or_copied(make_view: MakeView, qtbot: QtBot) -> None:
    view, text = shown(make_view, Notice(EntryId("e"), NoticeKind.PARKED))
    assert "stays readable" in text
    with qtbot.waitSignal(view.copy_requested):
        press(view, "e", "Open a copy")
    press(view, "e", "Try again")
    assert view.chat is not None
    assert ("take_up_again",) in view.chat.calls  # type: ignore[attr-defined]  # a fake


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("authorization", 403),
        ("policy", 403),
        ("quota", 402),
        ("rate_limit", 429),
        ("context_limit", 400),
        ("query", 404),
        ("api_error", 500),
    ],
)
def test_a_failure_of_the_model_offers_another_one_in_this_session(
    make_view: MakeView, qtbot: QtBot, code: str, status: int
) -> None:
    view, text = shown(make_view, failure(code, "no such model", status))
    assert "switch to " in text.lower()
    assert "new session" not in text
    with qtbot.waitSignal(view.model_requested):
        press(view, "e", "Switch model…")
    view, _ = shown(make_view, failure(code, "no such model", status, is_past=True))
    assert "Switch model…" not in parts(view, "e")


def test_a_wrong_key_is_no_matter_of_the_model(make_view: MakeView) -> None:
    view, _ = shown(make_view, failure("authentication", "no", 401))
    assert "Switch model…" not in parts(view, "e")


def test_a_limit_counts_down_until_it_has_passed(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = _NOON
    monkeypatch.setattr(error_words, "time", lambda: now)
    entry = failure("rate_limit", "slow down", 429, retry_at=_NOON + 28 * 60 + 14)
    view, text = shown(make_view, entry)
    assert f"The provider answers again at {spans.time_of_day(entry.retry_at)}, in 28:14." in text
    picture(view)
    assert view._animation.clock.isActive()
    now += 14
    view._animation.tick()
    assert "in 28:00." in everything(view)
    waiting = picture(view)
    now += 28 * 60
    view._animation.tick()
    assert "You can try again now." in everything(view)
    assert picture(view) != waiting
    # Nothing is left to count.
    view._animation.clock.stop()
    picture(view)
    assert not view._animation.clock.isActive()


def test_a_limit_without_a_time_says_what_to_do() -> None:
    assert (
        "Wait a little, then try again, or switch to another model."
        in words_of(failure("rate_limit", "slow down", 429)).sentence
    )


def test_rows_change_with_their_entries(make_view: MakeView) -> None:
    record = PermissionRecord(EntryId("p"), ShellPermission("ls"), PermissionOutcome.DENIED_BY_USER)
    conversation = Conversation(user("u"), record, answer("a", "So."))
    view = make_view(conversation)
    conversation.put(replace(record, feedback="Because"))
    view.flush()
    assert view.column.cards[1].is_expandable
    view.toggle(1)
    assert "Because" in everything(view)
