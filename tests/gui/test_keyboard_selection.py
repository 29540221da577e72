"""Selecting with the keyboard: from the last clicked place, or from the entry with the ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.transcript_view import Conversation, MakeView, answer, long_history, shell, user

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key

LINES = "```\n" + "\n".join(f"line {number:02} of the code" for number in range(60)) + "\n```"


def click_before(view: ChatView, words: str) -> None:
    """Click before the first character of words on the screen."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            start = box.position_text.find(words)
            if start >= 0:
                left, top, height = box.position_place(start)
                point = QPoint(view.left + left, y + top + height // 2)
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, point)
                return
            y += box.height
    raise AssertionError(f"{words!r} is not on the screen")


def press(view: ChatView, key: Qt.Key, times: int = 1, modifiers: Qt.KeyboardModifier = _SHIFT) -> str:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)
    return view.selected_text()


def test_characters(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "one two"), answer("b", "next")))
    click_before(view, "two")
    assert press(view, Key.Key_Right, 2) == "tw"
    assert press(view, Key.Key_Left) == "t"
    assert press(view, Key.Key_Left, 3) == "e "
    assert press(view, Key.Key_Left, 9) == "one "
    assert press(view, Key.Key_Right, 7) == "two", "over the end of an entry"
    assert press(view, Key.Key_Right, 2) == "two\n\nn"


@pytest.mark.parametrize(
    ("text", "steps", "selected"),
    [
        ("x👩‍👩‍👧y", 2, "x👩‍👩‍👧"),
        ("x😀y", 2, "x😀"),
        ("e\u0301x", 1, "e\u0301"),
        ("שלום עולם", 4, "שלום"),
        ("नमस्ते", 2, "नम"),
    ],
)
def test_characters_are_those_that_a_person_sees(
    make_view: MakeView, text: str, steps: int, selected: str
) -> None:
    view = make_view(Conversation(answer("a", text)))
    view.show_ring(EntryId("a"))
    assert press(view, Key.Key_Right, steps) == selected


def test_words(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "one two, three"), answer("b", "next word")))
    click_before(view, "two")
    both = _SHIFT | _CTRL
    assert press(view, Key.Key_Right, 1, both) == "two"
    assert press(view, Key.Key_Right, 1, both) == "two, three"
    assert press(view, Key.Key_Right, 1, both) == "two, three\n\nnext"
    assert press(view, Key.Key_Left, 4, both) == "one "


def test_words_of_a_text_from_right_to_left(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "שלום עולם טוב")))
    view.show_ring(EntryId("a"))
    assert press(view, Key.Key_Right, 2, _SHIFT | _CTRL) == "שלום עולם"
    assert press(view, Key.Key_Left, 1, _SHIFT | _CTRL) == "שלום "


def test_lines_of_code_keep_their_column(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "```\nlong line here\nx\nanother long line\n```")))
    click_before(view, "line here")
    assert press(view, Key.Key_Down) == "line here\nx"
    assert press(view, Key.Key_Down) == "line here\nx\nanoth"
    assert press(view, Key.Key_Up, 2) == ""
    assert press(view, Key.Key_Up) == "long ", "there is no line above: its start"


def test_lines_of_wrapped_prose(make_view: MakeView) -> None:
    words = " ".join(f"word{number:03}" for number in range(60))
    view = make_view(Conversation(answer("a", words), answer("b", "after")))
    click_before(view, "word000")
    box = (view.column.visible()[0].row.boxes or [])[0]
    seen = set()
    for count in range(1, 12):
        text = press(view, Key.Key_Down)
        if "after" in text or "\n\n" in text:
            break
        assert view.selection is not None
        top = box.position_place(view.selection.end.position)[1]
        seen.add(top)
        assert len(seen) == count, "each press is one line"
    assert len(seen) >= 4
    assert press(view, Key.Key_Home) == words + "\n\n" or view.selected_text() == words


def test_line_ends(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "```\nfirst line\nsecond line\n```")))
    click_before(view, "line\nsecond")
    assert press(view, Key.Key_End) == "line"
    assert press(view, Key.Key_Home) == "first "
    words = " ".join(f"word{number:03}" for number in range(40))
    view.set_chat(Conversation(answer("b", words)).chat)
    click_before(view, "word001")
    end = press(view, Key.Key_End)
    assert words.startswith("word000 " + end)
    assert len(end) < 200
    assert press(view, Key.Key_End) == end
    assert press(view, Key.Key_Home) == "word000 "


def test_lines_of_a_table_and_over_entries(make_view: MakeView) -> None:
    table = "| a | b |\n|---|---|\n| one | two |\n| three | four |\n"
    view = make_view(Conversation(answer("a", table), answer("b", "below")))
    click_before(view, "two")
    assert "four" not in press(view, Key.Key_Down)
    assert view.selected_text().startswith("two\nthree\t")
    assert press(view, Key.Key_Down).startswith("two\nthree\tfour\n\n")


def test_whole_conversation_from_a_place(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "A question"), answer("a", "alpha beta"), answer("b", "end")))
    click_before(view, "beta")
    assert press(view, Key.Key_End, 1, _SHIFT | _CTRL) == "beta\n\nend"
    assert press(view, Key.Key_Home, 1, _SHIFT | _CTRL) == "A question\n\nalpha "


def test_pages_and_their_end_comes_into_view(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", LINES)))
    view.scroll_to_start()
    click_before(view, "line 00")
    first = press(view, Key.Key_PageDown).splitlines()
    assert 12 < len(first) < 30
    assert view.column.value > 300
    second = press(view, Key.Key_PageDown).splitlines()
    assert len(second) > len(first) + 10
    for _ in range(4):
        press(view, Key.Key_PageDown)
    assert view.selected_text().endswith("line 59 of the code")
    assert len(press(view, Key.Key_PageUp).splitlines()) < 50
    for _ in range(6):
        press(view, Key.Key_PageUp)
    assert view.selected_text().startswith("A question")
    assert view.column.value == 0


def test_the_end_is_brought_into_view_step_by_step(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", LINES)))
    view.scroll_to_start()
    click_before(view, "line 00")
    before = view.column.value
    for number in range(1, 59):
        press(view, Key.Key_Down)
        assert view.selection is not None
        moved, before = view.column.value - before, view.column.value
        assert 0 <= moved < 60, "it scrolls by lines"
        shown = [
            placed for placed in view.column.visible() if placed.card.entry.id == view.selection.end.entry
        ]
        box = (shown[-1].row.boxes or [])[-1]
        _, top, height = box.position_place(view.selection.end.position)
        assert 0 <= shown[-1].y + top <= view.column.view_height - height, number
    assert not view.column.follows or view.column.is_near_end(0)


def test_a_long_line_scrolls_sideways(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "```\n" + "x" * 400 + "END\n```")))
    click_before(view, "xxx")
    press(view, Key.Key_End)
    box = (view.column.visible()[0].row.boxes or [])[0]
    assert box.side is not None
    assert box.side.offset > 0
    press(view, Key.Key_Home)
    assert box.side.offset == 0


def test_keys_go_on_from_what_the_mouse_has_selected(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "alpha beta gamma")))
    click_before(view, "beta")
    assert press(view, Key.Key_Right, 4) == "beta"
    QTest.keyClick(view, Key.Key_Escape)
    assert view.selected_text() == ""
    assert press(view, Key.Key_Right, 2) == "be", "from the last clicked place"
    assert press(view, Key.Key_C, 1, _CTRL) == "be"


def test_escape_clears_before_it_leaves(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "alpha"), answer("b", "beta")))
    view.show_ring(EntryId("b"))
    press(view, Key.Key_Right, 2)
    assert view.selected_text() == "be"
    QTest.keyClick(view, Key.Key_Escape)
    assert (view.selected_text(), view.ring) == ("", "b")
    QTest.keyClick(view, Key.Key_Escape)
    assert view.ring is None


def test_select_all_takes_the_entry_first(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", "one\n\ntwo"), answer("b", "three")))
    view.show_ring(EntryId("a"))
    assert press(view, Key.Key_A, 1, _CTRL) == "one\ntwo"
    assert press(view, Key.Key_A, 1, _CTRL) == "A question\n\none\ntwo\n\nthree"
    view.show_ring(None)
    QTest.keyClick(view, Key.Key_Escape)
    assert press(view, Key.Key_A, 1, _CTRL) == "A question\n\none\ntwo\n\nthree"


def test_what_is_folded_is_stepped_over(make_view: MakeView) -> None:
    conversation = Conversation(
        user("u"),
        answer("a", "before"),
        shell("t1", State.SUCCEEDED, "hidden\n", "ls"),
        shell("t2", State.SUCCEEDED, "hidden\n", "make"),
        answer("b", "after"),
    )
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    click_before(view, "before")
    press(view, Key.Key_End)
    text = press(view, Key.Key_Down, 3)
    assert "make" not in text
    assert text.endswith(("a", "af", "aft", "afte", "after"))


def test_a_removed_entry_ends_nothing_badly(make_view: MakeView) -> None:
    conversation = Conversation(answer("a", "alpha"), answer("b", "beta"))
    view = make_view(conversation)
    click_before(view, "beta")
    press(view, Key.Key_Right, 2)
    conversation.remove("b")
    view.flush()
    press(view, Key.Key_Right)
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageDown):
        press(view, key)
    conversation.remove("a")
    view.flush()
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_Home, Key.Key_PageDown):
        press(view, key)
        press(view, key, 1, _SHIFT | _CTRL)
    assert view.selected_text() == ""


def test_many_steps_make_few_cards(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(40)))
    view.scroll_to_start()
    click_before(view, "Question 0")
    press(view, Key.Key_Down, 100)
    assert view.column.laid_out_rows <= 400
    assert view.selected_text().startswith("Question 0")


def test_the_ring_begins_anew_where_it_went(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "alpha"), answer("b", "beta")))
    click_before(view, "alpha")
    press(view, Key.Key_Right, 2)
    view.show_ring(EntryId("a"))
    QTest.keyClick(view, Key.Key_Down)
    assert view.ring == "b"
    assert press(view, Key.Key_Right, 3) == "bet"
