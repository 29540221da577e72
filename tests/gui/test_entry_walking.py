"""The ring of the keyboard: over every entry, and over what can be pressed in one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import Delivery, EntryId
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    differ,
    long_history,
    picture,
    settled,
    shell,
    user,
)

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


def press(view: ChatView, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> str | None:
    """Press a key and return where the ring is then."""
    QTest.keyClick(view, key, modifiers)
    return view.ring


def enter(view: ChatView, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> str | None:
    # Not setFocus: on a display without a window manager no window is active.
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, reason))
    return view.ring


def part_name(view: ChatView) -> str:
    found = view._keys.part
    return found[0].name if found is not None else ""


def tools(*, is_running: bool = False) -> Conversation:
    conversation = Conversation(
        user("u1"),
        shell("t1", State.SUCCEEDED, "first\n", "ls"),
        shell("t2", State.SUCCEEDED, "second\n", "make"),
        answer("a1", "Done."),
        user("u2", "Another question"),
        answer("a2", "An answer."),
    )
    conversation.chat.update(is_running=is_running)
    return conversation


def test_arrows_go_over_every_entry_that_is_shown(make_view: MakeView) -> None:
    view = make_view(tools())
    assert enter(view) == "u1"
    walked = [press(view, Key.Key_Down) for _ in range(5)]
    assert walked == ["t1", "a1", "u2", "a2", "a2"], "the second tool is folded into its group"
    walked = [press(view, Key.Key_Up) for _ in range(5)]
    assert walked == ["u2", "a1", "t1", "u1", "u1"]


def test_ctrl_with_arrows_goes_over_prompts(make_view: MakeView) -> None:
    conversation = Conversation(*long_history(6))
    conversation.add(replace(user("agent"), agent_id="x"))
    view = make_view(conversation)
    view.scroll_to_start()
    enter(view)
    walked = [press(view, Key.Key_Down, _CTRL) for _ in range(7)]
    assert walked == ["u1", "u2", "u3", "u4", "u5", "u5", "u5"]
    assert press(view, Key.Key_Up) == "a4"
    assert press(view, Key.Key_Up, _CTRL) == "u4"


def test_ctrl_with_arrows_begins_at_what_is_seen(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(6)))
    view.show_place(4, 0)
    assert press(view, Key.Key_Down, _CTRL) == "u2"
    view.show_ring(None)
    view.show_place(4, 0)
    assert press(view, Key.Key_Up, _CTRL) == "u1"


def test_home_and_end(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(6)))
    view.show_ring(EntryId("u3"))
    assert press(view, Key.Key_Home) == "u0"
    assert view.column.value == 0
    assert press(view, Key.Key_End) == "a5"
    assert view.column.follows


def test_each_entry_comes_into_view(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(8)))
    view.scroll_to_start()
    enter(view)
    for key in [Key.Key_Down] * 15 + [Key.Key_Up] * 15:
        ring = press(view, key)
        placed = [row for row in view.column.visible() if row.card.entry.id == ring]
        assert placed
        top, height = view.column.rows_span(placed[0])
        assert 0 <= top < view.column.view_height
        assert top + height <= view.column.view_height or top < 100


def test_left_and_right_close_and_open(make_view: MakeView) -> None:
    view = make_view(tools())
    view.show_ring(EntryId("t1"))
    assert press(view, Key.Key_Right) == "t1"
    assert press(view, Key.Key_Down) == "t2", "the group is open"
    press(view, Key.Key_Right)
    assert "second" in view_text(view)
    press(view, Key.Key_Left)
    assert "second" not in view_text(view)
    assert press(view, Key.Key_Left) == "t1", "out to the header of the group"
    press(view, Key.Key_Right)
    assert "first" in view_text(view), "the group is open already: the tool"
    press(view, Key.Key_Left)
    assert "first" not in view_text(view)
    press(view, Key.Key_Left)
    assert press(view, Key.Key_Down) == "a1"
    assert press(view, Key.Key_Right) == "a1", "there is nothing to open"


def view_text(view: ChatView) -> str:
    boxes = (box for row in view.column.visible() for box in row.row.boxes or ())
    return "\n".join(box.text for box in boxes)


LINKS = "See [one](https://a.example) and [two](https://b.example).\n\n```\ncode\n```\n\nEnd [three](https://c.example)."


def test_tab_goes_over_the_parts_and_leaves(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", LINKS), answer("b", "Last")))
    view.show_ring(EntryId("a"))
    names = []
    for _ in range(4):
        assert view.focusNextPrevChild(True)
        names.append(part_name(view))
        assert view.ring == "a"
    assert names == ["one", "two", "Copy", "three"]
    assert not view._keys.tab(forward=True)
    back = []
    for _ in range(4):
        assert view._keys.tab(forward=False)
        back.append(part_name(view))
    assert back == ["Copy", "two", "one", ""]
    assert not view._keys.tab(forward=False)
    assert view.ring == "a"


def test_enter_presses_a_part(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(answer("a", LINKS)))
    view.show_ring(EntryId("a"))
    QTest.keyClick(view, Key.Key_Return)
    assert part_name(view) == "one", "Enter alone follows nothing"
    with qtbot.waitSignal(view.link_activated) as opened:
        QTest.keyClick(view, Key.Key_Return)
    assert opened.args == ["https://a.example"]
    for _ in range(2):
        view._keys.tab(forward=True)
    QTest.keyClick(view, Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "code"


def test_a_link_with_the_ring_tells_its_address(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", LINKS), answer("b", "Last")))
    told: list[str] = []
    view.link_hovered.connect(told.append)
    view.show_ring(EntryId("a"))
    view._keys.tab(forward=True)
    view._keys.tab(forward=True)
    view._keys.tab(forward=True)
    view._keys.tab(forward=True)
    press(view, Key.Key_Down)
    assert told == ["https://a.example", "https://b.example", "", "https://c.example", ""]


def test_escape_leaves_the_part_then_the_entry(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", LINKS)))
    view.show_ring(EntryId("a"))
    view._keys.tab(forward=True)
    assert press(view, Key.Key_Escape) == "a"
    assert part_name(view) == ""
    assert press(view, Key.Key_Escape) is None


def test_an_undelivered_prompt_is_sent_again_by_two_keys(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(Conversation(user("u", "Question", Delivery.FAILED)))
    view.show_ring(EntryId("u"))
    with qtbot.assertNotEmitted(view.resend_requested):
        QTest.keyClick(view, Key.Key_Return)
    assert "Send again" in part_name(view)
    with qtbot.waitSignal(view.resend_requested):
        QTest.keyClick(view, Key.Key_Return)


def test_a_part_far_down_comes_into_view(make_view: MakeView) -> None:
    text = "para\n\n" * 200 + "[last](https://z.example)"
    view = make_view(Conversation(user("u"), answer("a", text), *long_history(3)))
    view.scroll_to_start()
    view.show_ring(EntryId("a"))
    assert view._keys.tab(forward=True)
    assert part_name(view) == "last"
    assert "last" in view_text(view)


def test_a_part_that_is_gone_is_no_part(make_view: MakeView) -> None:
    conversation = Conversation(answer("a", LINKS))
    view = make_view(conversation)
    view.show_ring(EntryId("a"))
    for _ in range(4):
        view._keys.tab(forward=True)
    conversation.put(answer("a", "Nothing to press"))
    view.flush()
    picture(view)
    assert part_name(view) == ""
    QTest.keyClick(view, Key.Key_Return)
    conversation.remove("a")
    view.flush()
    picture(view)
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Left, Key.Key_Tab):
        QTest.keyClick(view, key)


def test_one_ring_shows_around_the_entry_or_its_part(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", LINKS), answer("b", "Last")))
    plain = picture(view)
    view.show_ring(EntryId("a"))
    around_entry = picture(view)
    assert differ(around_entry, plain)
    view._keys.tab(forward=True)
    around_part = picture(view)
    assert differ(around_part, around_entry)
    assert not differ(settled(view), around_part)
    view.show_ring(None)
    assert not differ(picture(view), plain)


def test_the_focus_comes_back_to_where_it_was(make_view: MakeView) -> None:
    view = make_view(tools())
    enter(view)
    press(view, Key.Key_Down)
    press(view, Key.Key_Down)
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert view.ring is None
    assert enter(view, Qt.FocusReason.ShortcutFocusReason) == "a1"
    view.show_ring(None)
    assert enter(view, Qt.FocusReason.MouseFocusReason) is None


def test_coming_from_behind_begins_at_the_last(make_view: MakeView) -> None:
    view = make_view(tools())
    assert enter(view, Qt.FocusReason.BacktabFocusReason) == "a2"


def test_copy_without_a_selection_copies_the_entry(make_view: MakeView) -> None:
    view = make_view(tools())
    view.show_ring(EntryId("u2"))
    QTest.keyClick(view, Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "Another question"
    QTest.keyClick(view, Key.Key_Right, _SHIFT)
    QTest.keyClick(view, Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "A"
    view.select(None)
    view.show_ring(None)
    QTest.keyClick(view, Key.Key_C, _CTRL)
    assert QGuiApplication.clipboard().text() == "A", "there is nothing to copy"


def test_a_click_takes_the_ring_away(make_view: MakeView) -> None:
    view = make_view(tools())
    enter(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, QPoint(3, 3))
    assert view.ring is None
    before = view.column.value
    QTest.keyClick(view, Key.Key_Up)
    assert view.ring is None
    assert view.column.value <= before


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Return, Key.Key_F, Key.Key_Tab])
def test_keys_that_mean_nothing_without_a_ring_are_left_to_others(make_view: MakeView, key: Qt.Key) -> None:
    view = make_view(tools())
    assert not view._keys.index
    before = view_text(view)
    QTest.keyClick(view, key)
    assert view_text(view) == before


def test_a_long_conversation_is_walked_without_making_all_cards(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(300)))
    view.scroll_to_start()
    enter(view)
    made = sum(1 for _ in view.column.cards.made())
    for _ in range(20):
        press(view, Key.Key_Down, _CTRL)
    assert view.ring == "u20"
    assert sum(1 for _ in view.column.cards.made()) <= made + 120
