"""Drives the real application's window as a person does: looks, clicks, types, waits."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget

from copilot_desktop.app import Application
from copilot_desktop.session.dump import dump
from copilot_desktop.viewmodels.chat import ChatViewModel

#: Far above what a step takes on a busy machine; reached only when something hangs.
PATIENCE_S = 90.0

#: Folder for pictures of each step; none are made when it is not set.
SCREENSHOTS_VARIABLE = "COPILOT_DESKTOP_TEST_SCREENSHOTS"

Found = TypeVar("Found")


class WindowDriver:
    """A person at the window of `application`."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self._pictures = 0

    @property
    def window(self) -> QWidget:
        return self.application.window

    @property
    def chat(self) -> ChatViewModel:
        chat = self.application.view_model.chat
        assert chat is not None, "no session is in front"
        return chat

    async def until(self, look: Callable[[], Found | None], what: str) -> Found:
        """Wait until `look` returns something true, and return it."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while True:
                    found = look()
                    if found:
                        return found
                    await asyncio.sleep(0.01)
        except TimeoutError:
            chat = self.application.view_model.chat
            transcript = dump(chat.transcript) if chat else f"page {self.application.view_model.page}"
            pytest.fail(
                f"never happened: {what}\n{transcript}\n{self.application.view_model.connection}\n"
                f"{self.application.view_model.failure}"
            )

    def button(self, words: str) -> QAbstractButton | None:
        """Return the visible, enabled button with these words, None when there is none now."""
        for button in self.window.findChildren(QAbstractButton):
            names = (button.text(), button.accessibleName())
            if button.isVisible() and button.isEnabled() and any(words in name for name in names):
                return button
        return None

    async def click(self, words: str) -> None:
        """Click the button with these words as soon as it can be clicked."""
        button = await self.until(lambda: self.button(words), f"a button {words!r}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def click_until(self, words: str, look: Callable[[], Found | None], what: str) -> Found:
        """Click again and again, as on a card that is deaf at first, until `look` is satisfied."""

        def press_and_look() -> Found | None:
            found = look()
            button = None if found else self.button(words)
            if button is not None:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            return found

        return await self.until(press_and_look, what)

    def editor(self) -> QPlainTextEdit | None:
        """Return the editor a prompt is typed into, on whichever page is in front."""
        for editor in self.window.findChildren(QPlainTextEdit):
            if editor.isVisible() and editor.isEnabled() and not editor.isReadOnly():
                return editor
        return None

    async def prompt(self, text: str) -> None:
        """Type a prompt and send it with Enter."""
        editor = await self.until(self.editor, "an editor to type in")
        editor.setFocus()
        QTest.keyClicks(editor, text)
        assert text in editor.toPlainText()
        QTest.keyClick(editor, Qt.Key.Key_Return)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def picture(self, name: str) -> None:
        """Keep a picture of the window, when somebody wants to look."""
        folder = os.environ.get(SCREENSHOTS_VARIABLE)
        if folder:
            self._pictures += 1
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(Path(folder) / f"{self._pictures:02}-{name}.png"))
