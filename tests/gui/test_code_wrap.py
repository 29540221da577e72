"""Long lines of code that go on in the next row when the person asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from copilot_desktop.session.entries import StreamState
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.code_box import CodeBox
from tests.support.transcript_view import Conversation, MakeView, answer

LONG = "x = " + " + ".join(f"number_{n}" for n in range(40))
TEXT = f"```python\nshort = 1\n{LONG}\nlast = 2\n```\n\nThe end.\n"


def code_of(view: ChatView) -> tuple[CodeBox, QPoint]:
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            if isinstance(box, CodeBox):
                return box, QPoint(view.left + 30, y + 60)
            y += box.height
    raise LookupError("no code")


def wrap_item(view: ChatView) -> QAction:
    menu = view.make_menu(code_of(view)[1])
    return next(item for item in menu.actions() if item.text() == "Wrap long lines")


def test_the_menu_wraps_the_code_of_an_answer_and_back(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", TEXT)))
    box, _ = code_of(view)
    line = box.line_height
    before = box.height
    assert box.side is not None
    assert box.side.reach > 0
    assert not wrap_item(view).isChecked()
    wrap_item(view).trigger()
    QApplication.processEvents()
    assert box.height >= before + 3 * line
    assert box.side.reach == 0
    assert wrap_item(view).isChecked()
    wrap_item(view).trigger()
    QApplication.processEvents()
    assert (box.height, box.wraps) == (before, False)


def test_it_stays_wrapped_when_the_view_is_made_anew(make_view: MakeView) -> None:
    conversation = Conversation(answer("a", TEXT), answer("b", TEXT))
    view = make_view(conversation)
    wrap_item(view).trigger()
    view.set_chat(None)
    view.set_chat(conversation.chat)
    QApplication.processEvents()
    wrapped = [
        box.wraps
        for placed in view.column.visible()
        for box in placed.row.boxes or ()
        if isinstance(box, CodeBox)
    ]
    assert wrapped == [True, False]


def test_every_position_of_wrapped_code_is_where_it_is_shown(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", TEXT)))
    wrap_item(view).trigger()
    box, _ = code_of(view)
    tops = set()
    for position in range(0, box.length, 7):
        x, y, height = box.position_place(position)
        tops.add(y)
        assert 0 < x < box.width
        assert box.position_at(x, y + height // 2) in (position, position - 1)
    first = box.header + box.padding
    assert tops == {first + row * box.line_height for row in range(len(tops))}
    assert box.position_at(40, box.height - 2) == box.length


@pytest.mark.parametrize("char", ["語", "é", "\t"])
def test_wide_characters_are_counted_as_they_are_laid_out(make_view: MakeView, char: str) -> None:
    view = make_view(Conversation(answer("a", f"```\n{char * 90}\nlast\n```")))
    wrap_item(view).trigger()
    box, _ = code_of(view)
    x, y, _ = box.position_place(box.length)
    rows = (box.height - box.gap - box.header - 2 * box.padding) // box.line_height
    assert y == box.header + box.padding + (rows - 1) * box.line_height
    assert x < box.width


def test_wrapped_code_grows_and_takes_another_width(make_view: MakeView) -> None:
    conversation = Conversation(answer("a", "```python\nshort = 1\n", StreamState.STREAMING))
    view = make_view(conversation)
    conversation.append("a", f"{LONG}\n")
    view.flush()
    wrap_item(view).trigger()
    QApplication.processEvents()
    box, _ = code_of(view)
    before = box.height
    conversation.append("a", f"{LONG}\nand more")
    view.flush()
    QApplication.processEvents()
    assert box.height > before + 3 * box.line_height
    _, y, height = box.position_place(box.length)
    assert y + height <= box.height - box.gap
    wide = box.height
    view.resize(500, 500)
    QApplication.processEvents()
    box, _ = code_of(view)
    assert box.height > wide


def test_a_very_long_block_is_not_wrapped(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", "```\n" + "x\n" * 6000 + "```")))
    view.scroll_to_start()
    menu = view.make_menu(code_of(view)[1])
    assert "Wrap long lines" not in [item.text() for item in menu.actions()]
