"""Files named with @ and slash commands, in the real window on the real CLI."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.session.entries import AssistantMessage, Notice, UserMessage
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.completion_popup import CompletionPopup
from copilot_desktop.widgets.main_window import MainWindow
from tests.e2e.window.conftest import Desktop
from tests.support.cli_versions import skip_before
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

#: The first one whose commands were seen to work.
CLI = "1.0.102"


def type_text(driver: WindowDriver, text: str) -> None:
    """Write at the caret, key by key, as a keyboard does."""
    editor = driver.editor()
    assert editor is not None
    for character in text:
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key.Key_Tab if character == "\t" else Qt.Key(0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(editor, event)


def popup_of(driver: WindowDriver) -> CompletionPopup:
    assert isinstance(driver.window, MainWindow)
    return driver.window.chat_page.composer.completion.popup


def offered(driver: WindowDriver) -> list[str]:
    popup = popup_of(driver)
    return [item.title for item in popup.view.rows.items] if popup.isVisible() else []


async def test_a_named_file_reaches_the_model_and_commands_run(desktop: Desktop) -> None:
    requests: list[ChatRequest] = []

    def answer(request: ChatRequest) -> Sequence[Step]:
        requests.append(request)
        return [Text("well", interval_ms=(0, 1))]

    async with desktop.run_demo(answer) as driver:
        skip_before(driver.application.client, CLI)
        state = driver.application.view_model
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        state.begin_session("hello")
        await driver.until(lambda: state.chat is not None, "a session")
        chat = driver.chat
        await driver.until(lambda: len(requests) == 1 and not chat.is_running, "the first answer")
        secret = "the-word-in-the-file"
        Path(chat.folder, "two words.md").write_text(f"{secret}\n")
        await driver.until(
            lambda: (field := driver.editor()) is not None and field.hasFocus(), "the keyboard"
        )

        type_text(driver, "Read @two")
        await driver.until(lambda: "two words.md" in offered(driver), "the file")
        type_text(driver, "\t")
        editor = driver.editor()
        assert editor is not None
        assert editor.toPlainText() == 'Read @"two words.md" '
        type_text(driver, "please\r")
        await driver.until(lambda: len(requests) == 2 and not chat.is_running, "the second answer")
        told = "\n".join(message.text for message in requests[1].messages)
        assert "two words.md" in told
        prompt = [entry for entry in chat.transcript.entries if isinstance(entry, UserMessage)][-1]
        assert [attached.name for attached in prompt.attachments] == ["two words.md"]

        type_text(driver, "/")
        await driver.until(lambda: "/context" in offered(driver), "the commands of the CLI")
        assert {"/compact", "/usage", "/rename"} <= set(offered(driver))
        type_text(driver, "context\r")
        shown = await driver.until(
            lambda: (
                isinstance(chat.transcript.entries[-1], AssistantMessage)
                and str(chat.transcript.entries[-1].text)
            ),
            "the words of the command",
        )
        assert len(requests) == 2, "no model was asked"
        driver.picture("slash-context")
        assert "oken" in str(shown)

        type_text(driver, "/rename\r")
        # Its name is all typed: it runs, and says what it lacks.
        await driver.until(
            lambda: (
                isinstance(chat.transcript.entries[-1], Notice)
                and "Usage: /rename" in chat.transcript.entries[-1].text
            ),
            "what is wrong",
        )
        type_text(driver, "/rename A better name\r")
        await driver.until(lambda: chat.title == "A better name", "the new title")
