"""New sessions from a place in a conversation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from copilot_desktop.session.entries import AssistantMessage, EntryId, UserMessage
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.forking import Forking
from tests.support.fake_actions import FakeActions
from tests.support.transcript_view import Conversation, MakeView, answer, user


def prompt(name: str, text: str) -> UserMessage:
    return replace(user(name, text), event_id=f"event-{name}")


@pytest.fixture
def conversation() -> Conversation:
    said = (prompt("u1", "first"), answer("a1", "one"), prompt("u2", "second"), answer("a2", "two"))
    return Conversation(*said)


@pytest.fixture
def actions(qapp: QApplication) -> FakeActions:
    return FakeActions()


@pytest.fixture
def view(make_view: MakeView, conversation: Conversation, actions: FakeActions) -> ChatView:
    view = make_view(conversation)
    Forking(view, actions)
    conversation.chat.update(is_running=False)
    return view


def fork_of(view: ChatView, entry_id: str, title: str = "Fork from here") -> QAction | None:
    """The command in the menu of an entry, None when it has none."""
    for placed in view.column.visible():
        if placed.card.entry.id == entry_id:
            point = QPoint(view.left + 30, placed.y + 8)
            hit = view.hit(point)
            if hit is not None and hit.card.entry.id == entry_id:
                menu = view.make_menu(point)
                return next((it for it in menu.actions() if it.text().startswith(title)), None)
    raise AssertionError(f"{entry_id} is not on the screen")


def test_a_prompt_is_asked_anew_in_the_fork(view: ChatView, actions: FakeActions) -> None:
    command = fork_of(view, "u2")
    assert command is not None
    command.trigger()
    assert actions.calls == [("fork", "session-1", "event-u2", "second")]


def test_another_model_is_asked_in_a_copy(view: ChatView, actions: FakeActions) -> None:
    command = fork_of(view, "u2", "Ask again with another model")
    assert command is not None
    command.trigger()
    assert actions.calls == [("fork", "session-1", "event-u2", "second", "and model")]
    assert fork_of(view, "a2", "Ask again with another model") is None


def test_an_answer_is_the_end_of_the_fork(view: ChatView, actions: FakeActions) -> None:
    for name in ("a1", "a2"):
        command = fork_of(view, name)
        assert command is not None
        command.trigger()
    assert actions.calls == [("fork", "session-1", "event-u2", ""), ("fork", "session-1", "", "")]


def test_without_an_agent_it_says_why_not(view: ChatView, actions: FakeActions) -> None:
    actions.agent_is_ready = False
    command = fork_of(view, "a1")
    assert command is not None
    assert not command.isEnabled()
    assert command.text() == "Fork from here (the agent isn't running)"


def test_a_turn_that_goes_on_is_not_forked(
    view: ChatView, conversation: Conversation, actions: FakeActions
) -> None:
    conversation.chat.update(is_running=True)
    command = fork_of(view, "a2")
    assert command is not None
    assert not command.isEnabled()
    assert "still working" in command.text()
    before = fork_of(view, "a1")
    assert before is not None
    assert before.isEnabled()


def test_what_the_server_has_not_told_has_no_fork(
    view: ChatView, conversation: Conversation, actions: FakeActions
) -> None:
    conversation.add(user("u3", "not delivered yet"))
    conversation.add(replace(answer("a3", "of a sub-agent"), agent_id="agent-1"))
    view.flush()
    assert fork_of(view, "u3") is None
    last = conversation.entries.find(EntryId("a3"))
    assert isinstance(last, AssistantMessage)
    assert view.fork_refusal(4) is None
