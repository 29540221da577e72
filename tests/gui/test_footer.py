"""The end of a turn: what it cost, its answer for the clipboard, and asking again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import Delivery, EntryId, ToolState, TurnSummary
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.action_row import ActionRow
from copilot_desktop.widgets.transcript.boxes import ActionKind, PartKind
from copilot_desktop.widgets.transcript.words import turn_summary
from tests.support.pointer import hover
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    differ,
    everything,
    picture,
    settled,
    shell,
    user,
)


def summary(entry_id: str, prompt: str = "") -> TurnSummary:
    return TurnSummary(
        EntryId(entry_id), "gpt-5", 2184, 41.0, tokens_per_s=63.7, prompt_id=EntryId(prompt) if prompt else ""
    )


def two_turns() -> Conversation:
    conversation = Conversation(
        user("u1", "First"),
        answer("a1", "# One"),
        summary("s1"),
        user("u2", "Second"),
        answer("a2", "**Two**, and"),
        shell("t", ToolState.SUCCEEDED, "out"),
        answer("a3", "three."),
        summary("s2"),
    )
    conversation.chat.update(is_running=False)
    return conversation


def place_of(view: ChatView, entry_id: str) -> tuple[ActionRow, QPoint]:
    """The row of an entry's buttons, and the place of its box in the viewport."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            if placed.card.entry.id == entry_id and isinstance(box, ActionRow):
                return box, QPoint(view.left, y)
            y += box.height
    raise LookupError(entry_id)


def button(view: ChatView, entry_id: str, kind: ActionKind) -> QPoint:
    """Where a button of an entry is."""
    box, origin = place_of(view, entry_id)
    part = next(part for part in box.parts() if part.action is not None and part.action.kind is kind)
    x, y, width, height = part.rect
    return origin + QPoint(x + width // 2, y + height // 2)


def click(view: ChatView, point: QPoint) -> None:
    hover(view.viewport(), point)
    picture(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_turn_says_what_it_cost() -> None:
    assert turn_summary(summary("s")) == "gpt-5 · 2,184 tokens · 41 s · 64 tok/s"
    assert turn_summary(replace(summary("s"), tokens_per_s=None)) == "gpt-5 · 2,184 tokens · 41 s"


def test_the_answer_is_copied_as_markdown(make_view: MakeView) -> None:
    view = make_view(two_turns())
    click(view, button(view, "s2", ActionKind.COPY_TURN))
    assert QGuiApplication.clipboard().text() == "**Two**, and\n\nthree."
    box, _ = place_of(view, "s2")
    assert box.is_copied
    click(view, button(view, "s1", ActionKind.COPY_TURN))
    assert QGuiApplication.clipboard().text() == "# One"
    assert not box.is_copied


@pytest.mark.parametrize(("named", "text"), [("", "Second"), ("u1", "First")])
def test_asking_again_sends_the_prompt_of_the_turn(
    make_view: MakeView, qtbot: QtBot, named: str, text: str
) -> None:
    conversation = two_turns()
    conversation.put(summary("s2", named))
    view = make_view(conversation)
    with qtbot.waitSignal(view.retry_requested) as blocker:
        click(view, button(view, "s2", ActionKind.RETRY))
    assert blocker.args == [text]


def test_buttons_show_on_the_last_turn_and_under_the_pointer(make_view: MakeView) -> None:
    view = make_view(two_turns())
    last, _ = place_of(view, "s2")
    first, origin = place_of(view, "s1")
    before = picture(view)
    heights = [row.row.height for row in view.column.visible()]
    assert last._is_active()
    assert not first._is_active()
    hover(view.viewport(), origin + QPoint(20, 10))
    after = picture(view)
    assert first._is_active()
    assert differ(before, after)
    # Their space was kept: nothing has moved.
    assert [row.row.height for row in view.column.visible()] == heights
    hover(view.viewport(), QPoint(2, 2))
    assert not differ(before, picture(view))


def test_buttons_that_do_not_show_cannot_be_hit(make_view: MakeView) -> None:
    view = make_view(two_turns())
    picture(view)
    first, _ = place_of(view, "s1")
    part = first.parts()[0]
    assert part.kind is PartKind.BUTTON
    assert first.action_at(part.rect[0] + 4, part.rect[1] + 4) is None


def test_a_new_turn_takes_the_buttons_of_the_last(make_view: MakeView) -> None:
    conversation = two_turns()
    view = make_view(conversation)
    picture(view)
    conversation.chat.update(is_running=True)
    conversation.add(user("u3", "Third", Delivery.PENDING))
    conversation.add(answer("a4", "Working"))
    view.flush()
    settled(view)
    assert not place_of(view, "s2")[0]._is_active()
    conversation.add(summary("s3"))
    view.flush()
    picture(view)
    assert place_of(view, "s3")[0]._is_active()


def test_a_prompt_shows_its_time_and_copy_under_the_pointer(make_view: MakeView) -> None:
    conversation = Conversation(
        replace(user("u1", "Say **it**"), timestamp=1_800_000_000.0), answer("a", "It.")
    )
    view = make_view(conversation)
    box, origin = place_of(view, "u1")
    before = picture(view)
    assert not box._is_active()
    # What comes and goes is no part of what is copied.
    assert everything(view) == "Say **it**\n\nIt."
    hover(view.viewport(), QPoint(view.left + view.column.width - 30, origin.y() - 10))
    assert differ(before, picture(view))
    click(view, button(view, "u1", ActionKind.COPY))
    assert QGuiApplication.clipboard().text() == "Say **it**"


def test_a_prompt_keeps_its_height_when_it_arrives(make_view: MakeView) -> None:
    conversation = Conversation(user("u1", "Hello", Delivery.PENDING), answer("a", "It."))
    view = make_view(conversation)
    heights = [row.row.height for row in view.column.visible()]
    conversation.put(user("u1", "Hello", Delivery.DELIVERED))
    view.flush()
    assert [row.row.height for row in view.column.visible()] == heights
