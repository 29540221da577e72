"""The conversation: what is shown, what stays where it is, and what never happens."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.product import DEMO_MODEL_ID
from copilot_desktop.protocol.decisions import NEUTRAL_FEEDBACK
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import EntryList, Transcript, Updated
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.row_layout import MAX_LAID_OUT_ROWS
from tests.support import recordings
from tests.support.fake_viewmodels import FakeChat
from tests.support.markdown_texts import cases
from tests.support.transcript_view import (
    ANSWERS,
    Conversation,
    MakeView,
    answer,
    differ,
    everything,
    long_history,
    picture,
    settled,
    shell,
    stream,
    streaming,
    user,
)

DIFF = "--- a/x.py\n+++ b/x.py\n@@ -1,2 +1,3 @@\n def f():\n-    return 1\n+    x = 2\n+    return x\n"


# -- recorded sessions --------------------------------------------------------------------------


@pytest.mark.parametrize("name", recordings.NAMES)
def test_recorded_session_ends_as_it_opens(make_view: MakeView, name: str) -> None:
    for events in recordings.events(name):
        conversation = Conversation()
        view = make_view(conversation)
        transcript = Transcript()
        for event in events:
            transcript, changes = reduce(transcript, event)
            if changes:
                conversation.chat.show(transcript, changes)
                view.flush()
        conversation.chat.update(is_running=False)
        view.flush()
        opened = make_view(conversation)
        assert everything(view) == everything(opened)


# -- streaming --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 7, 23, 41, 60])
def test_streamed_answer_equals_the_loaded_one(make_view: MakeView, number: int) -> None:
    text = ANSWERS[number] + "\n\n" + ANSWERS[number + 1]
    live = Conversation(user("u"), streaming())
    view = make_view(live)
    stream(live, view, text)
    live.put(answer("live", text))
    view.flush()
    static = make_view(Conversation(user("u"), answer("live", text)))
    assert everything(view) == everything(static)
    assert settled(view) == settled(static)


def test_final_text_that_differs_replaces_the_streamed(make_view: MakeView) -> None:
    conversation = Conversation(streaming())
    view = make_view(conversation)
    stream(conversation, view, "One *two* three")
    conversation.put(answer("live", "Something else"))
    view.flush()
    assert everything(view) == "Something else"


def test_late_link_definition_is_shown_at_the_end(make_view: MakeView, qtbot: QtBot) -> None:
    text = "See [the page].\n\nMore.\n\n[the page]: http://example.com/p\n"
    conversation = Conversation(streaming())
    view = make_view(conversation)
    stream(conversation, view, text, 5)
    conversation.put(answer("live", text))
    view.flush()
    assert "[" not in everything(view)


def test_deltas_of_a_frame_are_one_repaint(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    view.flush()
    QApplication.processEvents()
    before = view.paint_count
    for _ in range(200):
        conversation.append("live", "word ")
    assert view.paint_count == before
    qtbot.waitUntil(lambda: view.paint_count > before)
    QApplication.processEvents()
    assert view.paint_count == before + 1
    assert everything(view).count("word") == 200


def test_nothing_ticks_when_nothing_happens(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    stream(conversation, view, "Some words")
    QApplication.processEvents()
    before = view.paint_count
    qtbot.wait(60)
    assert view.paint_count == before


# -- scrolling --------------------------------------------------------------------------------


def test_follows_the_end(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(4), streaming())
    view = make_view(conversation)
    stream(conversation, view, ANSWERS[3])
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("height", [0, 1, 12])
def test_a_view_without_room_shows_its_end_when_it_has_some(qtbot: QtBot, style: Style, height: int) -> None:
    view = ChatView(style)
    qtbot.addWidget(view)
    view.resize(600, height)
    view.show()
    QApplication.processEvents()
    view.set_chat(FakeChat(transcript=Transcript(entries=EntryList(tuple(long_history())))))
    view.resize(600, 400)
    QApplication.processEvents()
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()


def test_scrolled_up_view_stays_exactly(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(6), streaming())
    view = make_view(conversation)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 900)
    before = picture(view)
    stream(conversation, view, ANSWERS[5])
    conversation.add(user("u-new"))
    conversation.add(shell("t", ToolState.RUNNING, "out\n" * 5))
    view.flush()
    assert picture(view) == before


def test_growth_above_the_view_moves_nothing(make_view: MakeView) -> None:
    conversation = Conversation(shell("t", ToolState.RUNNING, "one\n"), *long_history(6))
    view = make_view(conversation)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 700)
    view.scroll_to_start()
    view.verticalScrollBar().setValue(400)
    before = picture(view)
    stream(conversation, view, "line\n" * 40, entry_id="t")
    conversation.add(user("first", "Inserted above"), 0)
    view.flush()
    assert picture(view) == before


def test_small_scrolls_through_unseen_rows_are_exact(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(20)))
    bar = view.verticalScrollBar()
    for _ in range(60):
        before = picture(view)
        bar.setValue(bar.value() - 40)
        after = picture(view)
        height = before.height() - 40
        width = before.width()
        assert not differ(after.copy(0, 40, width, height), before.copy(0, 0, width, height))


def test_reaching_the_end_follows_again(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(4), streaming())
    view = make_view(conversation)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() - 600)
    stream(conversation, view, ANSWERS[2])
    assert bar.value() < bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_End)
    stream(conversation, view, ANSWERS[4])
    assert bar.value() == bar.maximum()


def test_sending_shows_the_end(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(4))
    view = make_view(conversation)
    view.scroll_to_start()
    conversation.add(user("mine", "Mine", Delivery.PENDING))
    view.flush()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_pill_counts_messages_and_leads_back(make_view: MakeView, qtbot: QtBot) -> None:
    conversation = Conversation(*long_history(4))
    view = make_view(conversation)
    pill = view._pill
    assert not pill.isVisible()
    view.scroll_to_start()
    assert pill.isVisible()
    assert pill.text() == "Jump to latest"
    conversation.add(user("new"))
    conversation.add(answer("new-answer", "Yes"))
    view.flush()
    assert pill.text() == "2 new messages"
    QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert not pill.isVisible()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_keys_scroll(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(6)))
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
        before = bar.value()
        QTest.keyClick(view, key)
        assert bar.value() > before
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        before = bar.value()
        QTest.keyClick(view, key)
        assert bar.value() < before


# -- size, theme, zoom --------------------------------------------------------------------------


def top_entry(view: ChatView) -> tuple[int, int]:
    placed = view._column.visible()[0]
    return placed.card_index, placed.row_index


def test_resize_theme_and_zoom_keep_the_place(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(*long_history(20)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    place = top_entry(view)
    light = picture(view)
    view.resize(480, 500)
    QApplication.processEvents()
    assert top_entry(view) == place
    style.set_theme("dark")
    assert top_entry(view) == place
    assert picture(view) != light
    style.set_zoom(150)
    assert top_entry(view) == place
    style.set_zoom(100)
    style.set_theme("light")
    view.resize(700, 500)
    QApplication.processEvents()
    assert top_entry(view) == place


def test_follows_the_end_through_a_resize(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(*long_history(8)))
    for width in (500, 900, 430):
        view.resize(width, 500)
        QApplication.processEvents()
        assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_streaming_goes_on_after_a_theme_change(make_view: MakeView, style: Style) -> None:
    text = ANSWERS[9]
    conversation = Conversation(streaming())
    view = make_view(conversation)
    stream(conversation, view, text[:900])
    style.set_theme("dark")
    stream(conversation, view, text[900:])
    conversation.put(answer("live", text))
    view.flush()
    static = make_view(Conversation(answer("live", text)))
    assert everything(view) == everything(static)
    assert settled(view) == settled(static)


# -- size of the transcript -----------------------------------------------------------------------


def test_thousands_of_entries_open_without_being_laid_out(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(2500)))
    column = view._column
    assert len(column.cards) == 5000
    assert sum(1 for _ in column.cards.made()) < 600
    assert column.laid_out_rows <= MAX_LAID_OUT_ROWS
    bar = view.verticalScrollBar()
    for _ in range(150):
        bar.setValue(bar.value() - 450)
        QApplication.processEvents()
    laid_out = sum(1 for card in column.cards.made() for row in card.rows or () if row.boxes is not None)
    assert laid_out <= MAX_LAID_OUT_ROWS


# -- cards ------------------------------------------------------------------------------------------


def row_center(view: ChatView, index: int, row_index: int = 0) -> QPoint:
    column = view._column
    placed = next(row for row in column.visible() if row.card_index == index and row.row_index == row_index)
    first = (placed.row.boxes or [])[0]
    return QPoint(view._left + 40, placed.y + (first.height - first.gap) // 2)


def test_click_opens_reasoning_and_its_header_stays(make_view: MakeView, qtbot: QtBot) -> None:
    thought = Reasoning(EntryId("r"), GrowingText("Deep *thought*"), StreamState.COMPLETE, duration_s=6.2)
    conversation = Conversation(*long_history(3), thought, answer("a", "Done"))
    view = make_view(conversation)
    assert "Thought for 6 s" in everything(view)
    assert "Deep" not in everything(view)
    index = conversation.entries.position(EntryId("r"))
    assert index is not None
    place = row_center(view, index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Deep thought" in everything(view)
    assert row_center(view, index) == place
    view.set_chat(None)
    view.set_chat(conversation.chat)
    assert "Deep thought" in everything(view)


def test_keyboard_opens_cards(make_view: MakeView) -> None:
    conversation = Conversation(
        user("u"),
        shell("t1", ToolState.SUCCEEDED, "first output\n"),
        shell("t2", ToolState.SUCCEEDED, "second output\n"),
    )
    view = make_view(conversation)
    # Not setFocus: on a display without a window manager no window is active.
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    plain = picture(view)
    # The transcript is one stop of Tab: arrows go over its entries, all of them.
    assert view._focused == "u"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._focused == "t1"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view._focused == "t2"
    assert picture(view) != plain
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert "second output" in everything(view)
    assert "first output" not in everything(view)
    view._shows_focus = True
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view._focused == "t1"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert "first output" in everything(view)


def test_running_tool_shows_the_tail_until_the_turn_ends(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), shell("t", ToolState.RUNNING))
    view = make_view(conversation)
    stream(conversation, view, "".join(f"line {number}\n" for number in range(500)), 400, "t")
    text = everything(view)
    assert "line 499" in text
    assert "line 492" in text
    assert "line 491" not in text
    assert "Last 8 of 500 lines" in text
    done = conversation.entries.find(EntryId("t"))
    assert isinstance(done, ToolCall)
    conversation.put(replace(done, state=ToolState.SUCCEEDED, duration_s=38.0))
    view.flush()
    assert "line 499" in everything(view)
    conversation.chat.update(is_running=False)
    view.flush()
    assert "line 499" not in everything(view)
    assert "38 s" in everything(view)


def test_final_output_is_counted_anew(make_view: MakeView) -> None:
    conversation = Conversation(shell("t", ToolState.RUNNING))
    view = make_view(conversation)
    stream(conversation, view, "one\ntwo\n", 4, "t")
    conversation.put(shell("t", ToolState.FAILED, "one\ntwo"))
    view.flush()
    assert "lines" not in everything(view)


def test_answered_question_is_told_once(make_view: MakeView) -> None:
    arguments = {"question": "Which colour?"}
    call = ToolCall(EntryId("t"), "ask_user", arguments=arguments, state=ToolState.WAITING)
    conversation = Conversation(call)
    view = make_view(conversation)
    assert "Ask Which colour? Waiting for you" in everything(view)
    conversation.put(replace(call, state=ToolState.SUCCEEDED))
    conversation.add(QuestionRecord(EntryId("q"), "Which colour?", "Red"))
    view.flush()
    assert everything(view) == "You answered Red"


def test_failed_tool_shows_its_last_lines(make_view: MakeView) -> None:
    output = "".join(f"line {number}\n" for number in range(100))
    failed = replace(shell("t", ToolState.FAILED, output), exit_code=2)
    text = everything(make_view(Conversation(failed)))
    assert "line 80" in text
    assert "line 79" not in text
    assert "exit 2" in text


def test_command_that_ends_badly_shows_as_failed(make_view: MakeView) -> None:
    """The server calls it a success: the tool did what it was asked to."""
    ended = replace(shell("t", ToolState.SUCCEEDED, "no such file\n"), exit_code=3)
    view = make_view(Conversation(ended, replace(ended, id=EntryId("u"), exit_code=0)))
    failed, succeeded = view._column.cards[0], view._column.cards[1]
    assert "exit 3" in everything(view)
    assert everything(view).count("no such file") == 1
    assert "failed" in failed.name()
    assert "done" in succeeded.name()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ToolState.ANNOUNCED, "Running make"),
        (ToolState.WAITING, "Run make Waiting for you"),
        (ToolState.RUNNING, "Running make"),
        (ToolState.SUCCEEDED, "Ran make"),
        (ToolState.DENIED, "Run make denied"),
        (ToolState.CANCELLED, "Run make stopped"),
    ],
)
def test_tense_tells_what_has_run(make_view: MakeView, state: ToolState, words: str) -> None:
    call = ToolCall(EntryId("t"), "bash", arguments={"command": "make"}, state=state)
    assert everything(make_view(Conversation(call))).startswith(words)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/work/app/src/x.py", "src/x.py"),
        ("/work/app2/x.py", "/work/app2/x.py"),
        ("/work/app", "/work/app"),
        ("x.py", "x.py"),
    ],
)
def test_paths_are_shown_from_the_sessions_folder(make_view: MakeView, path: str, shown: str) -> None:
    conversation = Conversation()
    conversation.chat.update(folder="/work/app")
    view = make_view(conversation)
    conversation.add(ToolCall(EntryId("e"), "edit", arguments={"path": path}, state=ToolState.RUNNING))
    conversation.add(PermissionRecord(EntryId("p"), WritePermission(path), PermissionOutcome.DENIED_BY_USER))
    view.flush()
    assert everything(view) == f"Editing {shown}\n\nYou denied editing {shown}"


def test_caret_of_a_wide_table_stays_in_the_column(make_view: MakeView) -> None:
    table = f"| a | b |\n| --- | --- |\n| {'word ' * 60} | {'word ' * 60}"
    view = make_view(Conversation(answer("1", table, StreamState.STREAMING)))
    box = (view._column.visible()[-1].row.boxes or [])[-1]
    assert box.text.startswith("a")
    assert 0 < box.caret_place()[0] < view._column.width - 8


def test_a_command_is_never_shortened(make_view: MakeView) -> None:
    conversation = Conversation()
    conversation.chat.update(folder="/work/app")
    view = make_view(conversation)
    arguments = {"command": "/work/app/run.sh"}
    conversation.add(ToolCall(EntryId("e"), "bash", arguments=arguments, state=ToolState.SUCCEEDED))
    subject = ShellPermission("/work/app/run.sh")
    conversation.add(PermissionRecord(EntryId("p"), subject, PermissionOutcome.DENIED_BY_USER))
    view.flush()
    assert everything(view) == "Ran /work/app/run.sh\n\nYou denied /work/app/run.sh"


def test_edit_shows_its_diff(make_view: MakeView) -> None:
    edit = ToolCall(EntryId("e"), "edit", arguments={"path": "x.py"}, state=ToolState.SUCCEEDED, diff=DIFF)
    view = make_view(Conversation(edit))
    assert "+2 -1" in everything(view)
    view.toggle(0)
    assert "-    return 1\n+    x = 2" in everything(view)


def test_other_tools_show_their_arguments(make_view: MakeView) -> None:
    call = ToolCall(
        EntryId("m"),
        "weather-get",
        arguments={"city": "Łódź\u202e"},
        state=ToolState.SUCCEEDED,
        output=GrowingText("rain"),
    )
    view = make_view(Conversation(call))
    view.toggle(0)
    text = everything(view)
    assert 'city: "Łódź\\u202e"' in text
    assert "rain" in text


def effort_change(entry_id: str, model: str, previous: str, effort: str) -> Notice:
    fields = {"model": model, "previous": previous, "effort": effort}
    return Notice(EntryId(entry_id), NoticeKind.MODEL_CHANGE, fields=fields)


def test_words_of_the_other_cards(make_view: MakeView) -> None:
    entries: list[Entry] = [
        PermissionRecord(EntryId("1"), ShellPermission("rm -rf \u202ebuild"), PermissionOutcome.APPROVED),
        PermissionRecord(EntryId("2"), WritePermission("a.py"), PermissionOutcome.DENIED_BY_USER, "Not now"),
        PermissionRecord(
            EntryId("3"), OtherPermission("url", {"url": "http://x"}), PermissionOutcome.EXPIRED
        ),
        QuestionRecord(EntryId("4"), "Which colour?", "Red"),
        Notice(EntryId("5"), NoticeKind.MODEL_CHANGE, fields={"model": "gpt-5"}),
        ErrorNotice(EntryId("6"), "query", "<b>502</b>", 502),
        TurnSummary(EntryId("7"), "gpt-5", 1204, 9.0),
        TurnSummary(EntryId("7b"), DEMO_MODEL_ID, None, 2.0),
        PermissionRecord(
            EntryId("7c"), WritePermission("b.py"), PermissionOutcome.DENIED_BY_USER, NEUTRAL_FEEDBACK
        ),
        QuestionRecord(EntryId("7d"), "Which shape?", dismissed=True),
        Notice(EntryId("7e"), NoticeKind.STOPPED, fields={"duration_s": 14.0}),
        Notice(EntryId("7f"), NoticeKind.STOPPED, fields={"duration_s": 0.0}),
        Notice(
            EntryId("7g"), NoticeKind.STOPPED, fields={"budget": "tokens", "limit": 1000.0, "used": 1234.0}
        ),
        Notice(EntryId("7h"), NoticeKind.STOPPED, fields={"reason": "autopilot_credit_limit"}),
        Notice(EntryId("7i"), NoticeKind.STOPPED, fields={"reason": "remote_command"}),
        Notice(EntryId("7j"), NoticeKind.STOPPED, fields={"reason": "user_abort"}),
        effort_change("7k", "m", "m", "high"),
        effort_change("7l", "m", "m", ""),
        effort_change("7m", "n", "m", "low"),
        answer("8", "Half", StreamState.STOPPED),
        answer("9", "Cut", StreamState.INTERRUPTED),
    ]
    text = everything(make_view(Conversation(*entries)))
    for words in (
        "You allowed rm -rf \\u202ebuild once",
        "You denied editing a.py",
        "Expired without an answer opening http://x",
        "You answered Red",
        "Model changed to gpt-5",
        "The model request failed",
        "The provider answered 502 Bad Gateway.",
        "gpt-5 · 1,204 tokens · 9.0 s",
        "Demo model · 2.0 s",
        "You denied editing b.py",
        "You skipped Which shape?",
        "Stopped by you after 14 s\n\nStopped by you\n\nStopped by the budget of this session: "
        "1.2k tokens used, 1k tokens allowed. To go on, allow more or remove the budget in the Usage tab.",
        "Stopped: autopilot has used the credits it was given. To go on, send a message.",
        "Stopped from another device\n\nStopped by an MCP server",
        "Reasoning effort changed to High\n\nReasoning effort changed to Default",
        "Model changed to n, reasoning effort to Low\n\nHalf\n\nCut",
        "Cut\nInterrupted",
    ):
        assert words in text
    assert NEUTRAL_FEEDBACK not in text


def test_failed_turn_offers_its_prompt_again(make_view: MakeView, qtbot: QtBot) -> None:
    failure = ErrorNotice(EntryId("e"), "rate_limit", "slow down", 429)
    view = make_view(Conversation(user("u", "Hello"), user("v", "Do it"), answer("a", "Well"), failure))
    row = next(row for row in view._column.visible() if row.card.entry.id == "e")
    y = row.y
    for box in row.row.boxes or ():
        if box.parts():
            break
        y += box.height
    left, top, _, _ = box.parts()[0].rect
    place = QPoint(view._left + left + 4, y + top + 4)
    with qtbot.assertNotEmitted(view.retry_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view._left + 600, place.y()))
    with qtbot.waitSignal(view.retry_requested) as sent:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sent.args == ["Do it"]


def test_queued_prompt_says_so(make_view: MakeView) -> None:
    queued = UserMessage(EntryId("u"), "Next", Delivery.ACCEPTED, is_queued=True)
    conversation = Conversation(queued)
    view = make_view(conversation)
    assert "Queued until this turn ends" in everything(view)
    conversation.put(replace(queued, delivery=Delivery.FAILED))
    view.flush()
    assert "Not sent" in everything(view)


def test_a_steered_prompt_is_marked_where_it_entered(make_view: MakeView) -> None:
    steering = UserMessage(EntryId("u"), "Stop that", Delivery.ACCEPTED, is_queued=True, is_steering=True)
    conversation = Conversation(steering)
    view = make_view(conversation)
    assert "Read by the agent after its present step" in everything(view)
    conversation.put(replace(steering, delivery=Delivery.DELIVERED, is_queued=False, timestamp=0.0))
    view.flush()
    assert "Steered · " in everything(view)


def test_undelivered_prompt_offers_to_send_again(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(user("u", "Hello", Delivery.UNCONFIRMED)))
    assert "Perhaps not received Send again" in everything(view)
    place = row_center(view, 0, 1)
    with qtbot.assertNotEmitted(view.resend_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view._left + 10, place.y()))
    place.setX(view._left + view._column.width - 10)
    with qtbot.waitSignal(view.resend_requested) as sent:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sent.args == ["u"]


def test_empty_and_loading(make_view: MakeView) -> None:
    conversation = Conversation()
    view = make_view(conversation)
    empty = picture(view)
    conversation.chat.update(is_loading=True)
    loading = picture(view)
    assert loading != empty
    view.set_chat(None)
    assert picture(view) != loading


def test_room_for_notices_moves_nothing_that_is_read(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(10)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    card = view._column.visible()[-1].card
    before = view.card_rect(card)
    assert before.top() > view.viewport().mapToGlobal(QPoint(0, 80)).y()
    view.keep_clear(76)
    assert view.viewport().geometry().top() == 76
    assert view.card_rect(card) == before
    view.keep_clear(0)
    assert view.card_rect(card) == before
    view.scroll_to_end()
    view.keep_clear(76)
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum()


# -- selecting, copying, links ------------------------------------------------------------------------


def test_dragging_selects_across_cards(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("1", "First answer 😀 here"), answer("2", "Second answer")))
    start, end = row_center(view, 0), row_center(view, 1)
    start.setX(view._left)
    end.setX(view._left + view._column.width - 4)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "First answer 😀 here\n\nSecond answer"


def test_double_click_selects_a_word(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("1", "alpha beta")))
    place = row_center(view, 0)
    place.setX(view._left + 4)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_text() == "alpha"


def test_select_all_copies_what_was_never_shown(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(10)))
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    text = view.selected_text()
    assert "Question 0" in text
    assert "Question 9" in text


def test_copy_button_and_menu(make_view: MakeView, qtbot: QtBot) -> None:
    source = "```py\nx = 1\n```"
    view = make_view(Conversation(answer("1", source)))
    column = view._column
    placed = column.visible()[0]
    corner = QPoint(view._left + column.width - 20, placed.y + 10)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert QGuiApplication.clipboard().text() == "x = 1"
    menu = view.make_menu(row_center(view, 0))
    titles = {action.text(): action for action in menu.actions() if action.text()}
    assert {"Copy", "Copy message as Markdown", "Copy code", "Select all"} <= set(titles)
    titles["Copy message as Markdown"].trigger()
    assert QGuiApplication.clipboard().text() == source


def test_links_are_told_only_when_they_may_be_opened(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("1", "[good](https://example.com/a)\n\n[bad](file:///etc/passwd)")))
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    placed = view._column.visible()[0]
    boxes = placed.row.boxes
    assert boxes is not None
    y = placed.y
    for box in boxes:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view._left + 8, y + 8))
        y += box.height
    assert opened == ["https://example.com/a"]


# -- safety ---------------------------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_hostile_text_opens_no_file(make_view: MakeView, tmp_path: Path) -> None:
    """Whoever opens the pipe for reading hangs for ever, or lets our writer in."""
    pipe = tmp_path / "tripwire"
    os.mkfifo(pipe)
    entries: list[Entry] = []
    for number, case in enumerate(cases("hostile-markdown")):
        text = str(case["markdown"])
        for name in ("{FIFO}", "{SECRET}", "{BRIDGE}"):
            text = text.replace(name, str(pipe))
        text = text.replace("{PORT}", "9")
        entries.append(user(f"u{number}", text))
        entries.append(answer(f"a{number}", text))
        entries.append(replace(shell(f"t{number}", ToolState.FAILED, text, text), error=text, exit_code=1))
        entries.append(Notice(EntryId(f"n{number}"), NoticeKind.WARNING, text[:500]))
        entries.append(ErrorNotice(EntryId(f"e{number}"), "query", text[:500]))
    view = make_view(Conversation(*entries))
    bar = view.verticalScrollBar()
    view.scroll_to_start()
    while bar.value() < bar.maximum():
        picture(view)
        bar.setValue(bar.value() + 450)
        with pytest.raises(OSError, match=r"[Nn]o such device"):
            os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)


def random_entry(chance: random.Random, entry_id: str) -> Entry:
    soup = "".join(
        chance.choice("ab *_`[]()\n#>|-~😀\u202e\x1b[31m\x00\ud83dé") for _ in range(chance.randrange(200))
    )
    makers: list[Callable[[], Entry]] = [
        lambda: user(entry_id, soup, chance.choice(list(Delivery))),
        lambda: answer(entry_id, soup, chance.choice(list(StreamState))),
        lambda: Reasoning(EntryId(entry_id), GrowingText(soup), chance.choice(list(StreamState)), None, 1.0),
        lambda: replace(
            shell(entry_id, chance.choice(list(ToolState)), soup, soup),
            diff=chance.choice(["", DIFF, soup]),
        ),
        lambda: Notice(EntryId(entry_id), chance.choice(list(NoticeKind)), soup),
        lambda: QuestionRecord(EntryId(entry_id), soup, soup),
        lambda: ErrorNotice(EntryId(entry_id), soup[:9], soup),
        lambda: PermissionRecord(
            EntryId(entry_id), ShellPermission(soup), chance.choice(list(PermissionOutcome))
        ),
        lambda: TurnSummary(EntryId(entry_id), soup[:20], chance.choice([None, 5]), 1.0),
    ]
    return chance.choice(makers)()


@pytest.mark.parametrize("seed", range(8))
def test_any_changes_in_any_order(make_view: MakeView, seed: int) -> None:
    chance = random.Random(seed)
    conversation = Conversation()
    view = make_view(conversation, chance.choice([300, 700, 1100]))
    for number in range(160):
        entries = conversation.entries
        step = chance.random()
        if step < 0.4 or not len(entries):
            conversation.add(random_entry(chance, f"e{number}"), chance.randrange(len(entries) + 1))
        elif step < 0.5:
            conversation.remove(entries[chance.randrange(len(entries))].id)
        elif step < 0.7:
            conversation.put(random_entry(chance, entries[chance.randrange(len(entries))].id))
        elif step < 0.8:
            index = chance.randrange(len(entries))
            if view._column.cards[index].is_expandable:
                view.toggle(index)
        elif step < 0.9:
            view.verticalScrollBar().setValue(chance.randrange(view.verticalScrollBar().maximum() + 1))
        else:
            view.resize(chance.choice([300, 700, 1100]), chance.choice([200, 600]))
        if chance.random() < 0.3:
            view.flush()
            QApplication.processEvents()
    view.flush()
    partial = picture(view)
    assert settled(view) == partial
    column = view._column
    assert [column.cards[i].entry for i in range(len(column.cards))] == list(conversation.entries)
    view.select_all()
    view.selected_text()


def test_code_and_prose_show_what_would_be_hidden(make_view: MakeView) -> None:
    text = "Run \u202etxt.exe\n\n```py\nif admin:\u2066 # \u2069 x\n```"
    view = make_view(Conversation(answer("a", text)))
    view.select_all()
    boxes = view._column.visible()[0].row.boxes
    assert boxes is not None
    prose, code = boxes
    assert "\\u202etxt.exe" in prose.position_text
    assert code.position_text == "if admin:\\u2066 # \\u2069 x"
    # What is copied is what is seen; the menu has the code as it was written.
    assert code.code_text == code.position_text
    assert code.written_text == "if admin:\u2066 # \u2069 x"


def test_changes_that_do_not_fit_are_read_anew(make_view: MakeView) -> None:
    conversation = Conversation(answer("a", "one"), answer("b", "two"))
    view = make_view(conversation)
    entries = EntryList((answer("x", "other"), answer("b", "changed")))
    conversation.chat.show(replace(conversation.chat.transcript, entries=entries), [Updated(0, EntryId("x"))])
    view.flush()
    assert everything(view) == "other\n\nchanged"


# -- assistive technology ----------------------------------------------------------------------------------


def test_screen_readers_find_a_document_of_named_entries(make_view: MakeView) -> None:
    conversation = Conversation(
        user("u", "Hello"),
        replace(shell("t", ToolState.FAILED, "x"), duration_s=38.0, exit_code=1),
        answer("a", "Fine"),
    )
    view = make_view(conversation)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    assert document.role() == QAccessible.Role.Document
    assert document.text(QAccessible.Text.Name) == "Conversation"
    assert document.childCount() == 3
    children = [document.child(index) for index in range(3)]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names == ["You: Hello", "Tool: Ran npm test, failed, 38 s, collapsed", "Answer: Fine"]
    assert document.indexOfChild(children[1]) == 1
    assert not children[0].rect().isEmpty()
    assert document.child(3) is None
