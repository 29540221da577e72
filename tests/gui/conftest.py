"""What holds for tests of widgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.paths import find_resources
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.transcript_view import Conversation, MakeView


@pytest.fixture(autouse=True)
def delete_closed_widgets() -> Iterator[None]:
    """Delete what a test has closed: without an event loop nothing else would, and every later
    style sheet would be applied to all windows of all tests before."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    resources = find_resources()
    made = Style(load_all_tokens(resources), resources)
    yield made
    made.deleteLater()


@pytest.fixture
def make_view(qtbot: QtBot, style: Style) -> MakeView:
    # Pictures are compared: what turns by itself stands still.
    style.set_motion("reduce")

    def make(conversation: Conversation | None = None, width: int = 700, height: int = 500) -> ChatView:
        view = ChatView(style)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        qtbot.waitExposed(view)
        if conversation is not None:
            view.set_chat(conversation.chat)
        QApplication.processEvents()
        return view

    return make
