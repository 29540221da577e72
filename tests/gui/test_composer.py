"""The composer: what is sent, what is kept, and what never happens by accident."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.session.entries import AssistantMessage, EntryId, UserMessage
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_bar import BarPlace
from copilot_desktop.widgets.prompt_editor import MAX_PASTE_BYTES
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeAttachments, FakeChat
from tests.support.pace import within


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def style(qapp: QApplication) -> Style:
    resources = find_resources()
    return Style(load_all_tokens(resources), resources)


@pytest.fixture
def composer(qtbot: QtBot, style: Style, clock: Clock) -> Composer:
    composer = Composer(style, clock=clock)
    qtbot.addWidget(composer)
    composer.resize(600, 100)
    composer.show()
    return composer


@pytest.fixture
def chat(composer: Composer) -> FakeChat:
    chat = FakeChat(model="Claude Sonnet 4.5")
    composer.set_chat(chat)
    return chat


def press(
    composer: Composer, key: Qt.Key, *, shift: bool = False, repeat: bool = False, text: str = ""
) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat)
    QApplication.sendEvent(composer.editor, event)


def sent(chat: FakeChat) -> list[str]:
    return [call[1] for call in chat.calls if call[0] == "send"]


def with_prompts(*texts: str) -> Transcript:
    entries = EntryList()
    for number, text in enumerate(texts):
        entries = entries.append(UserMessage(EntryId(f"u{number}"), text))
        entries = entries.append(AssistantMessage(EntryId(f"a{number}")))
    return Transcript(entries=entries)


def test_enter_sends_and_clears(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    QTest.keyClicks(composer.editor, "hello")
    with qtbot.waitSignal(composer.submitted) as signal:
        press(composer, Qt.Key.Key_Return)
    assert signal.args == ["hello"]
    assert sent(chat) == ["hello"]
    assert composer.text() == ""
    assert chat.draft == ""


def test_shift_enter_is_a_newline(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    QTest.keyClicks(composer.editor, "a")
    press(composer, Qt.Key.Key_Return, shift=True)
    QTest.keyClicks(composer.editor, "b")
    press(composer, Qt.Key.Key_Enter)
    assert sent(chat) == ["a\nb"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_nothing_is_not_sent(composer: Composer, chat: FakeChat, text: str) -> None:
    composer.set_text(text)
    press(composer, Qt.Key.Key_Return)
    assert sent(chat) == []


def test_a_held_enter_sends_nothing(composer: Composer, chat: FakeChat) -> None:
    composer.set_text("x")
    press(composer, Qt.Key.Key_Return, repeat=True)
    assert sent(chat) == []


def test_text_is_sent_as_it_was_written(composer: Composer, chat: FakeChat) -> None:
    text = "a\u00a0b \u4f60\u597d \U0001f600 \u202etxt\u202c\n\tindented  "
    composer.set_text(text)
    press(composer, Qt.Key.Key_Return)
    assert sent(chat) == [text]


def test_enter_ends_a_composition_and_sends_nothing(composer: Composer, chat: FakeChat) -> None:
    composer.set_text("x")
    QApplication.sendEvent(composer.editor, QInputMethodEvent("ni", []))
    press(composer, Qt.Key.Key_Return)
    assert sent(chat) == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("\u4f60")
    QApplication.sendEvent(composer.editor, commit)
    press(composer, Qt.Key.Key_Return)
    assert sent(chat) == ["x\u4f60"]


def test_without_an_agent_one_can_write_but_not_send(
    qtbot: QtBot, composer: Composer, chat: FakeChat
) -> None:
    chat.update(can_send=False)
    QTest.keyClicks(composer.editor, "later")
    press(composer, Qt.Key.Key_Return)
    assert sent(chat) == []
    assert composer.text() == "later"
    assert not composer._button.isEnabled()
    assert composer.editor.placeholderText().startswith("Waiting for the agent")
    chat.update(can_send=True)
    assert composer._button.isEnabled()


def test_a_follow_up_is_sent_while_a_turn_runs(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    chat.update(is_running=True)
    assert composer._button.stops
    assert not composer.follow_up.later.isVisible()
    assert composer.editor.placeholderText() == "Add a follow-up. It is sent when this turn ends"
    QTest.keyClicks(composer.editor, "and tests")
    assert composer.follow_up.later.isVisible()
    composer.follow_up.later.click()
    assert sent(chat) == ["and tests"]


def test_the_stop_button_stops(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    chat.update(is_running=True)
    with qtbot.waitSignal(composer.stop_requested):
        composer._button.click()
    assert ("stop",) in chat.calls
    chat.update(is_stopping=True)
    assert not composer._button.isEnabled()


def test_escape_twice_stops(qtbot: QtBot, composer: Composer, chat: FakeChat, clock: Clock) -> None:
    chat.update(is_running=True)
    composer.set_text("draft")
    press(composer, Qt.Key.Key_Escape)
    assert composer.bar.hint.text() == "Press Esc again to stop"
    assert ("stop",) not in chat.calls
    clock.now += 1.9
    press(composer, Qt.Key.Key_Escape)
    assert chat.calls.count(("stop",)) == 1
    assert composer.bar.hint.text() == ""
    assert composer.text() == "draft"


def test_two_slow_escapes_or_a_held_one_do_not_stop(composer: Composer, chat: FakeChat, clock: Clock) -> None:
    chat.update(is_running=True)
    press(composer, Qt.Key.Key_Escape)
    press(composer, Qt.Key.Key_Escape, repeat=True)
    clock.now += 2.1
    press(composer, Qt.Key.Key_Escape)
    assert ("stop",) not in chat.calls


def test_escape_means_nothing_when_idle(composer: Composer, chat: FakeChat) -> None:
    press(composer, Qt.Key.Key_Escape)
    press(composer, Qt.Key.Key_Escape)
    assert chat.calls == []
    assert composer.bar.hint.text() == ""


def test_a_prompt_that_failed_comes_back(composer: Composer, chat: FakeChat) -> None:
    composer.set_text("first")
    press(composer, Qt.Key.Key_Return)
    chat.give_back("first")
    assert composer.text() == "first"
    assert chat.draft == "first"


def test_a_prompt_that_comes_back_stands_before_what_was_written_since(
    qtbot: QtBot, composer: Composer, chat: FakeChat
) -> None:
    composer.set_text("first")
    press(composer, Qt.Key.Key_Return)
    QTest.keyClicks(composer.editor, "second")
    chat.give_back("first")
    assert composer.text() == "first\n\nsecond"


def test_a_prompt_refused_at_once_is_not_lost(
    composer: Composer, chat: FakeChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat, "send", lambda text, **_: chat.give_back(text))
    composer.set_text("first")
    press(composer, Qt.Key.Key_Return)
    assert composer.text() == "first"


def test_a_prompt_of_another_chat_comes_back_there(composer: Composer, chat: FakeChat) -> None:
    composer.set_text("first")
    press(composer, Qt.Key.Key_Return)
    other = FakeChat("session-2", draft="other")
    composer.set_chat(other)
    chat.update(draft="first")
    chat.give_back("first")
    assert composer.text() == "other"
    assert other.draft == "other"
    composer.set_chat(chat)
    assert composer.text() == "first"


def test_the_draft_is_kept_soon_after_the_last_key(
    qtbot: QtBot, composer: Composer, chat: FakeChat, clock: Clock
) -> None:
    QTest.keyClicks(composer.editor, "dra")
    assert chat.calls == []
    assert composer._draft_timer.interval() == 500
    assert composer._draft_timer.timerType() is Qt.TimerType.PreciseTimer
    qtbot.waitUntil(lambda: ("set_draft", "dra") in chat.calls)
    assert not composer._draft_timer.isActive()
    clock.now += 100.0
    QTest.keyClicks(composer.editor, "f")
    assert composer._draft_timer.interval() == 500, "a new one begins"


def test_who_goes_on_typing_has_the_draft_kept_within_two_seconds(
    composer: Composer, chat: FakeChat, clock: Clock
) -> None:
    begun = clock.now
    due = 0.0
    for _ in range(30):
        QTest.keyClicks(composer.editor, "x")
        due = clock.now + composer._draft_timer.interval() / 1000
        assert due - begun < 1.9, "the disk takes its part of the two seconds"
        clock.now = min(clock.now + 0.1, due)
    assert due - begun > 1.5
    composer._draft_timer.timeout.emit()
    assert chat.draft == "x" * 30


def test_a_second_composer_of_a_chat_never_overwrites_what_was_written_in_the_first(
    qtbot: QtBot, style: Style, composer: Composer, chat: FakeChat
) -> None:
    other = Composer(style)
    qtbot.addWidget(other)
    other.set_chat(chat)
    QTest.keyClicks(composer.editor, "mine")
    other.save_draft()
    assert chat.calls == [], "nothing was written there"
    composer.save_draft()
    assert (chat.draft, other.text()) == ("mine", "mine")
    other.set_chat(None)
    assert chat.draft == "mine"


def test_what_is_written_in_two_composers_at_once_is_not_taken_away_from_under_the_fingers(
    qtbot: QtBot, style: Style, composer: Composer, chat: FakeChat
) -> None:
    other = Composer(style)
    qtbot.addWidget(other)
    other.set_chat(chat)
    QTest.keyClicks(composer.editor, "one")
    QTest.keyClicks(other.editor, "two")
    composer.save_draft()
    assert other.text() == "two"
    other.save_draft()
    assert (chat.draft, composer.text()) == ("two", "two"), "the last one who wrote"


def test_a_prompt_is_the_draft_before_it_is_sent(composer: Composer, chat: FakeChat) -> None:
    QTest.keyClicks(composer.editor, "hello")
    press(composer, Qt.Key.Key_Return)
    assert chat.calls == [("set_draft", "hello"), ("send", "hello"), ("set_draft", "")]


def test_without_a_chat_the_draft_is_told(qtbot: QtBot, style: Style) -> None:
    composer = Composer(style)
    qtbot.addWidget(composer)
    composer.show_draft("kept")
    told: list[str] = []
    composer.draft_due.connect(told.append)
    composer.save_draft()
    assert told == []
    QTest.keyClicks(composer.editor, "x")
    press(composer, Qt.Key.Key_Return)
    assert told == ["keptx"] or told == ["xkept"]


def test_leaving_a_chat_keeps_its_draft(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    QTest.keyClicks(composer.editor, "unsent")
    composer.set_chat(None)
    assert chat.draft == "unsent"
    assert composer.text() == ""


def test_up_and_down_recall_prompts(composer: Composer, chat: FakeChat) -> None:
    chat.show(with_prompts("one", "two", "two"))
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "two"
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "one"
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "one"
    press(composer, Qt.Key.Key_Down)
    assert composer.text() == "two"
    press(composer, Qt.Key.Key_Down)
    press(composer, Qt.Key.Key_Down)
    assert composer.text() == ""


def test_recalling_goes_on_in_older_prompts(composer: Composer, chat: FakeChat) -> None:
    later = with_prompts("one", "two").entries
    chat.show(Transcript(entries=later))
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "two"
    older = [UserMessage(EntryId("older"), "zero"), UserMessage(EntryId("oldest"), "before")]
    chat.show(Transcript(entries=later.prepend(older[::-1])))
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "one", "what was put before moves nothing"
    assert not any(call[0] == "load_older" for call in chat.calls)
    for expected in ("zero", "before", "before"):
        press(composer, Qt.Key.Key_Up)
        assert composer.text() == expected
    assert any(call[0] == "load_older" for call in chat.calls)


def test_what_is_written_is_not_replaced_by_a_recall(
    qtbot: QtBot, composer: Composer, chat: FakeChat
) -> None:
    chat.show(with_prompts("one"))
    QTest.keyClicks(composer.editor, "mine")
    press(composer, Qt.Key.Key_Up)
    assert composer.text() == "mine"


def test_markup_on_the_clipboard_is_left_there(composer: Composer, chat: FakeChat) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b><img src='file:///dev/zero'>")
    mime.setText("<i>plain</i>")
    composer.editor.insertFromMimeData(mime)
    assert composer.text() == "<i>plain</i>"
    picture = QMimeData()
    picture.setImageData(b"x")
    composer.editor.insertFromMimeData(picture)
    assert composer.text() == "<i>plain</i>"
    assert isinstance(chat.attachments, FakeAttachments)
    assert chat.attachments.calls == []


def test_a_huge_paste_is_refused_with_a_sentence(composer: Composer, chat: FakeChat) -> None:
    mime = QMimeData()
    mime.setText("x" * (MAX_PASTE_BYTES + 1))
    composer.editor.insertFromMimeData(mime)
    assert composer.text() == ""
    assert "limit is 1 MB" in composer.bar.hint.text()
    mime.setText("\u4f60" * (MAX_PASTE_BYTES // 3 + 1))
    composer.editor.insertFromMimeData(mime)
    assert composer.text() == ""


def test_a_megabyte_on_one_line_does_not_stall(composer: Composer, chat: FakeChat) -> None:
    mime = QMimeData()
    mime.setText("x" * MAX_PASTE_BYTES)

    def paste() -> None:
        composer.set_text("")
        composer.editor.insertFromMimeData(mime)
        composer.editor.insert_text(mime.text())

    within(5.0, paste)
    assert isinstance(chat.attachments, FakeAttachments)
    assert {call[0] for call in chat.attachments.calls} == {"add_text"}
    assert len(composer.text()) == MAX_PASTE_BYTES


def test_the_editor_grows_to_twelve_lines(composer: Composer, chat: FakeChat) -> None:
    one = composer.editor.height()
    composer.set_text("\n".join("abcdef"))
    six = composer.editor.height()
    composer.set_text("\n" * 11)
    twelve = composer.editor.height()
    composer.set_text("\n" * 40)
    assert one < six < twelve == composer.editor.height()
    composer.set_text("")
    assert composer.editor.height() == one


def test_placeholders_follow_the_state(composer: Composer, chat: FakeChat) -> None:
    assert composer.editor.placeholderText() == "Reply, or type / for commands and @ for files"
    question = Question(RequestId("q"), "?")
    chat.show(replace(chat.transcript, requests=(question,)))
    assert composer.editor.placeholderText() == "Message the agent while it waits, or answer above"
    composer.set_chat(None)
    composer.set_mode("new-session")
    assert composer.editor.placeholderText() == "Describe a task. Type @ to add files"


def test_a_changed_placeholder_is_drawn(qtbot: QtBot, composer: Composer, chat: FakeChat) -> None:
    QApplication.processEvents()
    painted: list[QEvent.Type] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event.type())
            return False

    watcher = Watcher()
    composer.editor.viewport().installEventFilter(watcher)
    composer.set_mode("new-session")
    qtbot.waitUntil(lambda: bool(painted))


def test_without_a_chat_the_owner_takes_the_text(qtbot: QtBot, composer: Composer) -> None:
    composer.set_mode("new-session")
    composer.set_text("task")
    with qtbot.waitSignal(composer.submitted) as signal:
        press(composer, Qt.Key.Key_Return)
    assert signal.args == ["task"]
    assert composer.text() == "task"


def test_the_model_is_shown_and_foreign(composer: Composer, chat: FakeChat) -> None:
    chip = composer.bar.control(BarPlace.MODEL)
    assert isinstance(chip, Chip)
    assert chip.label == "Claude Sonnet 4.5"
    chat.update(model="<b>x</b>\u202e")
    assert chip.label == "<b>x</b>\\u202e"
    chat.update(model="")
    assert not chip.isVisible()


def test_names_for_assistive_technology(composer: Composer, chat: FakeChat) -> None:
    assert composer.editor.accessibleName() == "Message"
    assert composer._button.accessibleName() == "Send (Enter)"
    chat.update(is_running=True)
    assert composer._button.accessibleName() == "Stop (Esc Esc)"


def test_what_can_be_written_ends_in_an_ellipsis_where_it_is_narrow(
    style: Style, composer: Composer, chat: FakeChat
) -> None:
    whole = "Add a follow-up. It is sent when this turn ends"
    chat.update(is_running=True)
    assert composer.editor.shown_placeholder() == whole
    style.set_zoom(200)
    composer.resize(440, 300)
    QApplication.processEvents()
    shown = composer.editor.shown_placeholder()
    assert shown.startswith("Add a follow-up")
    assert shown.endswith("…")
    assert composer.editor.fontMetrics().horizontalAdvance(shown) <= composer.editor.viewport().width()
    assert composer.editor.placeholderText() == whole
    composer.resize(1600, 300)
    QApplication.processEvents()
    assert composer.editor.shown_placeholder() == whole
