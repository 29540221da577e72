"""What a screen reader is told: names, roles, states, announcements. And the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QFocusEvent,
    QInputMethodEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.permissions import (
    PermissionRequest,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState, TurnSummary
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Inserted, Transcript, Updated
from copilot_desktop.widgets.accessible_role import install_roles
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import SYSTEM, Style
from tests.support.scenes import Scenes
from tests.support.window import make_style, settle

Role = QAccessible.Role

#: What something that takes the keyboard may be.
_FITTING = {
    Role.PushButton,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.List,
    Role.Document,
    Role.StaticText,
    Role.ProgressBar,
    Role.Splitter,
}


class Told:
    """Collects what is sent to assistive technology."""

    def __init__(self) -> None:
        self.announced: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
        self.events: list[tuple[QAccessible.Event, QAccessibleInterface]] = []

    def take(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.announced.append((event.message(), event.politeness()))
        else:
            self.events.append((event.type(), event.accessibleInterface()))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    told = Told()
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(told.take))
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    return told


@pytest.fixture
def scenes(qapp: QApplication, qtbot: QtBot) -> Scenes:
    style = make_style()
    style.apply(qapp)
    scenes = Scenes(qapp, style)
    qtbot.addWidget(scenes.window, before_close_func=lambda shown: shown.hide())
    return scenes


def reaches(widget: QWidget) -> bool:
    """The keyboard gets there."""
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


# ---- names, roles, states --------------------------------------------------------------------


def test_whatever_takes_the_keyboard_has_a_name_and_a_role(scenes: Scenes) -> None:
    wrong: set[tuple[str, str, str, str]] = set()
    seen = 0
    for name in scenes.all:
        scenes.show(name)
        for widget in filter(reaches, scenes.window.findChildren(QWidget)):
            interface = QAccessible.queryAccessibleInterface(widget)
            seen += 1
            words = interface.text(QAccessible.Text.Name)
            if not words.strip() or interface.role() not in _FITTING:
                wrong.add((name, type(widget).__name__, words, interface.role().name))
    assert sorted(wrong) == []
    assert seen > 200


def test_what_only_tells_something_is_no_button(scenes: Scenes) -> None:
    scenes.show("chat")
    for button in scenes.window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.testAttribute(
            Qt.WidgetAttribute.WA_TransparentForMouseEvents
        ):
            continue
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == Role.StaticText, button.accessibleName()


def test_a_card_is_a_group_with_what_it_asks(scenes: Scenes) -> None:
    scenes.show("permission")
    card = scenes.window.chat_page.requests.card
    assert isinstance(card, PermissionCard)
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "Run this command?"
    assert interface.text(QAccessible.Text.Description) == scenes.foreign.command
    assert card.body is not None
    texts = card.body.findChildren(SafeText)
    assert texts
    assert {QAccessible.queryAccessibleInterface(text).role() for text in texts} == {Role.StaticText}
    scenes.show("write-permission")
    assert interface.text(QAccessible.Text.Description) == f"{scenes.foreign.folder}/а"


def test_the_roles_are_installed_once(scenes: Scenes) -> None:
    install_roles()
    install_roles()
    assert QAccessible.queryAccessibleInterface(scenes.window.sidebar.list).role() == Role.List


def test_every_entry_can_be_read_to_its_end(scenes: Scenes) -> None:
    answer = "слово " * 500
    entry = AssistantMessage(EntryId("a"), GrowingText(answer), StreamState.COMPLETE)
    scenes.show_chat_of(Transcript(entries=EntryList((entry,))))
    view = scenes.window.chat_page.view
    child = QAccessible.queryAccessibleInterface(view).child(0)
    assert child.text(QAccessible.Text.Name).startswith("Answer: слово")
    text = QAccessibleInterface.textInterface(child)
    assert text.text(0, text.characterCount()).strip() == answer.strip()


def test_a_reader_follows_the_ring_through_the_transcript(scenes: Scenes, told: Told) -> None:
    scenes.show("chat")
    view = scenes.window.chat_page.view
    view.setFocus()
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))

    def focused() -> list[QAccessibleInterface]:
        return [interface for kind, interface in told.events if kind == QAccessible.Event.Focus]

    assert len(focused()) == 1
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert len(focused()) == 2
    assert focused()[-1].state().focused
    # Every entry is a stop on the way; on to one that opens.
    while not focused()[-1].state().collapsed:
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert focused()[-1].state().focused
    interface = focused()[-1]
    assert QAccessible.queryAccessibleInterface(view).focusChild() is interface
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (QAccessible.Event.StateChanged, interface) in told.events
    assert interface.state().expanded
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert focused()[-1].role() == Role.Document


# ---- announcements ---------------------------------------------------------------------------


def test_a_request_is_announced_once_and_at_once(scenes: Scenes, told: Told) -> None:
    chat = scenes.show_chat_of(Transcript())
    told.announced.clear()
    request = PermissionRequest(RequestId("r"), ShellPermission("rm -rf build"))
    chat.show(Transcript(requests=(request,)))
    chat.show(Transcript(requests=(request,)))
    assert told.announced == [
        (
            "The agent waits for you: Run this command? rm -rf build",
            QAccessible.AnnouncementPoliteness.Assertive,
        )
    ]
    chat.show(Transcript(requests=(PermissionRequest(RequestId("w"), WritePermission("/x/y")),)))
    assert told.announced[-1][0].endswith("/x/y")


def test_an_answer_is_announced_at_its_end_and_never_before(scenes: Scenes, told: Told) -> None:
    entry = AssistantMessage(EntryId("a"), GrowingText("о"), StreamState.STREAMING)
    entries = EntryList((entry,))
    chat = scenes.show_chat_of(Transcript(entries=entries), is_running=True)
    # A conversation that nobody sees announces nothing.
    scenes.window.show()
    told.announced.clear()
    for number in range(20):
        entry = AssistantMessage(EntryId("a"), entry.text.append(f" {number}"), StreamState.STREAMING)
        entries = entries.replace(0, entry)
        chat.show(Transcript(entries=entries), (Updated(0, EntryId("a"), f" {number}"),))
        scenes.window.chat_page.view.flush()
    assert told.announced == []
    entries = entries.insert(1, TurnSummary(EntryId("s")))
    chat.show(Transcript(entries=entries), (Inserted(1, EntryId("s")),))
    assert told.announced == [("Answer finished, 21 words", QAccessible.AnnouncementPoliteness.Polite)]


# ---- the keyboard ----------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_key_presses_a_button_of_the_banner(scenes: Scenes, key: Qt.Key) -> None:
    scenes.show("stopped")
    buttons = scenes.window.banner.connection_row.buttons
    QTest.keyClick(buttons["Start again"], key)
    assert ("restart_agent",) in scenes.app.calls


def test_enter_presses_every_push_button(scenes: Scenes) -> None:
    found: set[tuple[str, str]] = set()
    for name in scenes.all:
        scenes.show(name)
        for button in scenes.window.findChildren(QPushButton):
            if button.isVisible() and reaches(button) and not button.autoDefault():
                found.add((name, button.text() or button.accessibleName()))
    assert sorted(found) == []


def test_enter_presses_whatever_button_has_the_keyboard(scenes: Scenes) -> None:
    deaf: set[tuple[str, str]] = set()
    for name in ("start", "new-session", "running", "stopped", "failure"):
        scenes.show(name)
        scenes.window.activateWindow()
        for button in scenes.window.findChildren(QAbstractButton):
            if not button.isVisible() or not reaches(button) or isinstance(button, QCheckBox):
                continue
            if isinstance(button, QToolButton) and button.menu() is not None:
                continue
            pressed: list[bool] = []
            button.blockSignals(True)
            button.setFocus()
            button.click = lambda kept=pressed: kept.append(True)  # type: ignore[method-assign, misc]  # seen, not done
            QTest.keyClick(button, Qt.Key.Key_Return)
            button.blockSignals(False)
            del button.click
            if not pressed and not isinstance(button, QPushButton):
                deaf.add((name, button.accessibleName()))
    assert sorted(deaf) == []


def test_enter_opens_a_menu(scenes: Scenes, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[bool] = []
    monkeypatch.setattr(QMenu, "popup", lambda *_: opened.append(True))
    scenes.show("start")
    scenes.window.activateWindow()
    settle(scenes.qapp)
    button = scenes.window.sidebar.theme_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert opened == [True]


# ---- size ------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "hc-light", "hc-dark"])
@pytest.mark.parametrize(("width", "zoom"), [(1280, 200), (700, 200), (480, 200), (480, 100)])
def test_nothing_is_out_of_reach(
    scenes: Scenes, qapp: QApplication, theme: str, width: int, zoom: int
) -> None:
    """At any size what takes the keyboard stands inside the window or can be scrolled there."""
    scenes.style.set_theme(theme)
    scenes.style.set_zoom(zoom)
    lost: set[tuple[str, str, str]] = set()
    for name in scenes.all:
        # The least height of a window at this zoom, and the usual one without.
        scenes.show(name, width, 960 if zoom == 200 else 820)
        assert scenes.window.width() == width, name
        for widget in filter(reaches, scenes.window.findChildren(QWidget)):
            if widget is scenes.window.chat_page.view:
                # It gives its room to a request; it can be read again afterwards.
                continue
            if any(isinstance(parent, QScrollArea) for parent in _parents(widget)):
                frame: QWidget = next(p for p in _parents(widget) if isinstance(p, QScrollArea))
                left = widget.mapTo(frame, QPoint(0, 0)).x()
                is_lost = left < 0 or left + widget.width() > frame.width()
            else:
                place = widget.rect().translated(widget.mapTo(scenes.window, QPoint(0, 0)))
                composer = scenes.window.chat_page.composer
                is_lost = not scenes.window.rect().contains(place) or widget.height() < 8
                if scenes.window.chat_page.requests.isAncestorOf(widget):
                    is_lost |= place.bottom() > composer.mapTo(scenes.window, QPoint(0, 0)).y()
            if is_lost:
                lost.add((name, type(widget).__name__, widget.accessibleName()))
    assert sorted(lost) == [], lost


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_a_notice_never_lies_over_what_is_asked(scenes: Scenes) -> None:
    scenes.show("permission", 1280, 820)
    assert scenes.window.notices.isVisible()
    scenes.style.set_zoom(200)
    scenes.show("permission", 480, 960)
    card = scenes.window.chat_page.requests.card
    assert card is not None
    assert not scenes.window.notices.isVisible()
    scenes.show("empty-chat", 480, 960)
    assert scenes.window.notices.isVisible()


def test_a_transcript_without_any_room_is_no_failure(scenes: Scenes, qapp: QApplication) -> None:
    scenes.show("chat")
    view = scenes.window.chat_page.view
    view.setParent(None)
    view.resize(600, 10)
    view.show()
    settle(qapp)
    view.set_chat(scenes.app.chat)
    assert view.card_count > 0
    view.hide()
    view.deleteLater()


def test_contrast_follows_the_system(qapp: QApplication) -> None:
    style: Style = make_style()
    style.set_theme(SYSTEM)
    hints = qapp.styleHints()
    accessibility = hints.accessibility()
    wanted = accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    assert style.tokens.is_high_contrast is wanted


# ---- input methods ---------------------------------------------------------------------------


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def test_enter_while_composing_sends_nothing(scenes: Scenes) -> None:
    chat = scenes.show_chat_of(Transcript())
    scenes.window.show()
    editor = scenes.window.chat_page.composer.editor
    compose(editor, "にほん")
    assert editor.is_composing
    assert editor.textCursor().block().layout().preeditAreaText() == "にほん"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert not [call for call in chat.calls if call[0] == "send"]
    compose(editor, "", "日本")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert ("send", "日本") in chat.calls


def test_an_answer_is_composed_in_peace(scenes: Scenes) -> None:
    scenes.show("question")
    card = scenes.window.chat_page.requests.card
    assert isinstance(card, QuestionCard)
    editor = card.editor
    assert editor is not None
    answers: list[str] = []
    card.answered.connect(lambda _request, answer: answers.append(answer.answer))
    compose(editor, "한")
    assert editor.is_composing
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert answers == []
    assert editor.textCursor().block().layout().preeditAreaText() == "한"
