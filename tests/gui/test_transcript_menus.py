"""What can be done with an entry: its context menu, by mouse and by key, and the keys of the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import (
    Delivery,
    EntryId,
    ErrorNotice,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.scenes import Scenes
from tests.support.transcript_view import Conversation, MakeView, answer, long_history, shell, user

Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def scenes(qapp: QApplication, qtbot: QtBot, style: Style) -> Scenes:
    style.apply(qapp)
    made = Scenes(qapp, style)
    qtbot.addWidget(made.window, before_close_func=lambda shown: shown.hide())
    return made


def place_of(view: ChatView, words: str, into: int = 1) -> QPoint:
    """Return the point of a character of words on the screen."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            start = box.position_text.find(words)
            if start >= 0:
                left, top, height = box.position_place(start + into)
                return QPoint(view.left + left + 1, y + top + height // 2)
            y += box.height
    raise AssertionError(f"{words!r} is not on the screen")


def items(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def copied(view: ChatView, words: str, title: str) -> str:
    items(view.make_menu(place_of(view, words)))[title].trigger()
    return QGuiApplication.clipboard().text()


def visible_text(view: ChatView) -> str:
    boxes = (box for row in view.column.visible() for box in row.row.boxes or ())
    return "\n".join(box.text for box in boxes)


# ---- what an entry offers ----------------------------------------------------------------------


def test_a_command_and_its_output_can_be_copied(make_view: MakeView) -> None:
    view = make_view(Conversation(shell("t", State.SUCCEEDED, "\x1b[31mred\x1b[0m\nplain\n", "make all")))
    assert copied(view, "make all", "Copy command") == "make all"
    assert copied(view, "make all", "Copy output") == "red\nplain"
    assert "\x1b[" in copied(view, "make all", "Copy output as written")
    assert "Copy diff" not in items(view.make_menu(place_of(view, "make all")))
    assert "Copy arguments" not in items(view.make_menu(place_of(view, "make all")))


def test_arguments_and_a_diff_can_be_copied(make_view: MakeView) -> None:
    diff = "--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n-old\n+new\n"
    edit = ToolCall(EntryId("e"), "edit", arguments={"path": "x.py"}, state=State.SUCCEEDED, diff=diff)
    other = ToolCall(EntryId("o"), "weather", arguments={"city": "Wien"}, state=State.SUCCEEDED)
    view = make_view(Conversation(edit, answer("a", "between"), other))
    assert copied(view, "x.py", "Copy diff") == diff
    assert {"Open file", "Show in folder"} <= set(items(view.make_menu(place_of(view, "x.py"))))
    assert copied(view, "x.py", "Copy path") == "x.py"
    assert "Open file" not in items(view.make_menu(place_of(view, "weather")))
    assert '"city": "Wien"' in copied(view, "weather", "Copy arguments")
    assert "Copy output" not in items(view.make_menu(place_of(view, "weather")))


@pytest.mark.parametrize("delivery", [Delivery.FAILED, Delivery.UNCONFIRMED])
def test_an_undelivered_prompt_can_be_sent_again(
    make_view: MakeView, qtbot: QtBot, delivery: Delivery
) -> None:
    view = make_view(Conversation(user("u", "Question", delivery)))
    with qtbot.waitSignal(view.resend_requested) as asked:
        items(view.make_menu(place_of(view, "Question")))["Send again"].trigger()
    assert asked.args == ["u"]


def test_a_failed_turn_can_be_tried_again(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(user("u", "Question"), ErrorNotice(EntryId("e"), "query", "It broke")))
    with qtbot.waitSignal(view.retry_requested) as asked:
        items(view.make_menu(place_of(view, "It broke")))["Try again"].trigger()
    assert asked.args == ["Question"]
    titles = items(view.make_menu(place_of(view, "Question")))
    assert "Send again" not in titles
    assert "Try again" not in titles


def test_an_ended_turn_can_be_asked_again(make_view: MakeView, qtbot: QtBot) -> None:
    end = TurnSummary(EntryId("s"), model="gpt-5", duration_s=3.0)
    view = make_view(Conversation(user("u", "Question"), answer("a", "Answer"), end))
    with qtbot.waitSignal(view.retry_requested):
        items(view.make_menu(place_of(view, "gpt-5") if "gpt-5" in visible_text(view) else QPoint(0, 0)))[
            "Ask again"
        ].trigger()


def test_a_link_can_be_opened(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("a", "See [words](https://a.example) here")))
    with qtbot.waitSignal(view.link_activated) as opened:
        items(view.make_menu(place_of(view, "words")))["Open link"].trigger()
    assert opened.args == ["https://a.example"]


# ---- finding -----------------------------------------------------------------------------------


def test_the_word_at_the_pointer_can_be_looked_for(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("a", "alpha R&D beta")))
    with qtbot.waitSignal(view.find_requested) as asked:
        items(view.make_menu(place_of(view, "beta")))["Find “beta”"].trigger()
    assert asked.args == ["beta"]
    view.caret.put(None)
    view.select_all()
    with qtbot.waitSignal(view.find_requested) as asked:
        items(view.make_menu(place_of(view, "beta")))["Find “alpha R&&D beta”"].trigger()
    assert asked.args == ["alpha R&D beta"]
    assert not [title for title in items(view.make_menu(QPoint(2, 400))) if "“”" in title]


@pytest.mark.parametrize("text", ["alpha\n\nbeta", "beta"])
def test_of_a_selection_of_lines_the_word_at_the_pointer_is_looked_for(
    make_view: MakeView, text: str
) -> None:
    view = make_view(Conversation(answer("a", text), answer("b", "gamma")))
    view.select_all()
    titles = items(view.make_menu(place_of(view, "beta")))
    assert [title for title in titles if title.startswith("Find")] == ["Find “beta”"]


def test_finding_from_the_menu_opens_the_bar_with_the_word(scenes: Scenes) -> None:
    entries = EntryList((answer("a", "alpha beta"), answer("b", "beta")))
    scenes.show_chat_of(Transcript(entries=entries))
    page = scenes.window.chat_page
    page.view.find_requested.emit("beta")
    assert not page.find_bar.isHidden()
    assert page.find_bar.field.text() == "beta"


# ---- all tools ---------------------------------------------------------------------------------


def tools(*, is_running: bool = False) -> Conversation:
    conversation = Conversation(
        user("u1"),
        shell("t1", State.SUCCEEDED, "first output\n", "ls"),
        shell("t2", State.SUCCEEDED, "second output\n", "make"),
        answer("a1", "Done."),
        shell("t3", State.SUCCEEDED, "third output\n", "pwd"),
    )
    conversation.chat.update(is_running=is_running)
    return conversation


def test_all_tools_open_and_close(make_view: MakeView) -> None:
    view = make_view(tools(), height=900)
    menu = items(view.make_menu(place_of(view, "Done")))
    menu["Expand all tools"].trigger()
    assert all(f"{word} output" in visible_text(view) for word in ("first", "second", "third"))
    items(view.make_menu(place_of(view, "Done")))["Collapse all tools"].trigger()
    assert "output" not in visible_text(view)
    assert "make" not in visible_text(view), "groups close as well"
    view.turn_all_tools()
    assert "third output" in visible_text(view)
    view.turn_all_tools()
    assert "third output" not in visible_text(view)


def test_one_that_is_closed_by_hand_stays_closed(make_view: MakeView) -> None:
    view = make_view(tools(), height=900)
    view.turn_all_tools()
    view.toggle(2)
    assert "second output" not in visible_text(view)
    view.toggle_group(1)
    assert "first output" not in visible_text(view)
    view.turn_all_tools()
    assert "first output" in visible_text(view), "not all are open: this opens them"


def test_without_tools_there_is_nothing_to_open(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "words")))
    assert "Expand all tools" not in items(view.make_menu(place_of(view, "words")))
    view.turn_all_tools()


def test_all_tools_of_a_long_conversation_open_without_being_made(make_view: MakeView) -> None:
    entries = long_history(2)
    for number in range(3000):
        entries.append(shell(f"t{number}", State.SUCCEEDED, f"output of {number}\n", f"run {number}"))
        if number % 3 == 2:
            entries.append(answer(f"b{number}", "between"))
    conversation = Conversation(*entries)
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    made = sum(1 for _ in view.column.cards.made())
    view.turn_all_tools()
    assert sum(1 for _ in view.column.cards.made()) <= made + 100
    assert "output of 2999" in visible_text(view)
    view.show_place(100, 0)
    assert "output of" in visible_text(view)


@pytest.mark.parametrize("is_open", [True, False])
def test_what_is_read_stays_where_it_is(make_view: MakeView, is_open: bool) -> None:
    entries = [*tools().entries, *long_history(6)]
    conversation = Conversation(*entries)
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    view.turn_all_tools(not is_open)
    view.show_place(7, 40)
    before = view.column.reading_place()
    view.turn_all_tools(is_open)
    assert view.column.reading_place() == before


# ---- by key ------------------------------------------------------------------------------------


@pytest.fixture
def popped(monkeypatch: pytest.MonkeyPatch) -> list[tuple[QMenu, QPoint]]:
    """The menus that were opened, and where."""
    made: list[tuple[QMenu, QPoint]] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, point: made.append((menu, point)))
    return made


@pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_Menu, _NONE), (Key.Key_F10, _SHIFT)])
def test_a_key_opens_the_menu_of_the_entry_with_the_ring(
    make_view: MakeView,
    popped: list[tuple[QMenu, QPoint]],
    monkeypatch: pytest.MonkeyPatch,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
) -> None:
    view = make_view(tools())
    view.show_ring(EntryId("t3"))
    QTest.keyClick(view, key, modifiers)
    [(menu, point)] = popped
    assert "Copy command" in items(menu)
    assert view.hit(view.viewport().mapFromGlobal(point)) is not None
    monkeypatch.setattr(QApplication, "activePopupWidget", lambda: menu)
    QTest.keyClick(view, key, modifiers)
    assert len(popped) == 1, "the key and the system's event open one"


def test_the_menu_of_a_link_with_the_ring(make_view: MakeView, popped: list[tuple[QMenu, QPoint]]) -> None:
    view = make_view(Conversation(answer("a", "words [one](https://a.example) and more")))
    view.show_ring(EntryId("a"))
    view._keys.tab(forward=True)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(view, event)
    [(menu, _)] = popped
    assert "Open link" in items(menu)


def test_the_menu_without_a_ring(make_view: MakeView, popped: list[tuple[QMenu, QPoint]]) -> None:
    view = make_view(Conversation(answer("a", "words")))
    QTest.keyClick(view, Key.Key_Menu)
    make_view().open_menu()
    assert [list(items(menu)) for menu, _ in popped][1] == ["Copy", "Select all", "Text size"]


def test_the_last_answer_is_copied_by_key(scenes: Scenes) -> None:
    entries = EntryList(
        (
            UserMessage(EntryId("u"), "Question", Delivery.DELIVERED),
            answer("a", "First **part**"),
            shell("t", State.SUCCEEDED, "out"),
            answer("b", "Second part"),
            TurnSummary(EntryId("s")),
            UserMessage(EntryId("v"), "Next", Delivery.DELIVERED),
        )
    )
    scenes.show_chat_of(Transcript(entries=entries))
    keys = {shortcut.key().toString(): shortcut for shortcut in scenes.window.shortcuts}
    keys["Ctrl+Shift+C"].activated.emit()
    assert QGuiApplication.clipboard().text() == "First **part**\n\nSecond part"
    keys["Ctrl+Shift+E"].activated.emit()
    view = scenes.window.chat_page.view
    card = view.card_at(2)
    assert card is not None
    assert card.is_expanded


def test_without_an_answer_nothing_is_copied(make_view: MakeView) -> None:
    QGuiApplication.clipboard().setText("before")
    for conversation in (Conversation(), Conversation(user("u"))):
        make_view(conversation).copy_last_answer()
    assert QGuiApplication.clipboard().text() == "before"
    view = make_view(Conversation(user("u"), replace(answer("a", "An agent's"), agent_id="x")))
    view.copy_last_answer()
    assert QGuiApplication.clipboard().text() == "before"


# ---- text size ---------------------------------------------------------------------------------


def test_the_menu_sizes_the_fonts_of_each_group(make_view: MakeView, style: Style) -> None:
    view = make_view(Conversation(answer("a", "words")))

    def step(group: str, title: str) -> None:
        sizes = items(view.make_menu(place_of(view, "words")))["Text size"].menu()
        assert isinstance(sizes, QMenu)
        steps = next(item for name, item in items(sizes).items() if name.startswith(group)).menu()
        assert isinstance(steps, QMenu)
        items(steps)[title].trigger()

    step("Conversation", "Larger")
    assert (style.font_percent("chat"), style.font_percent("code"), style.zoom) == (110, 100, 100)
    step("Code", "Smaller")
    assert (style.font_percent("chat"), style.font_percent("code"), style.zoom) == (110, 90, 100)
    sizes = items(view.make_menu(place_of(view, "words")))["Text size"].menu()
    assert isinstance(sizes, QMenu)
    items(sizes)["Original size"].trigger()
    assert (style.font_percent("chat"), style.font_percent("code"), style.zoom) == (100, 100, 100)


def test_raw_arguments_are_copied_as_they_came(make_view: MakeView) -> None:
    call = ToolCall(
        EntryId("o"), "weather", raw_arguments='{"city": ', state=State.FAILED, output=GrowingText("no")
    )
    view = make_view(Conversation(call))
    assert copied(view, "weather", "Copy arguments") == '{"city": '
