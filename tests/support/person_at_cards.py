"""Somebody at the cards of the real window, and an agent that makes the calls they ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol.permissions import PermissionRequest
from copilot_desktop.session.entries import PermissionRecord
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.request_dock import RequestDock
from tests.support.window_driver import WindowDriver

FAST = (0, 0)


class Agent:
    """A model that makes the call with the number of the prompt, and notes what it is told of it."""

    def __init__(self) -> None:
        self.calls: list[ToolCall] = []
        self.told: list[str] = []

    def __call__(self, request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            self.told.append(request.last.text)
            return [Text("Done.", interval_ms=FAST)]
        numbers = re.findall(r"call (\d+)", request.last.text)
        return [self.calls[int(numbers[-1])]] if numbers else [Text("Hello.", interval_ms=FAST)]


class Person:
    """Somebody who asks for calls and answers the cards."""

    def __init__(self, driver: WindowDriver, agent: Agent) -> None:
        self.driver = driver
        self.agent = agent

    @property
    def dock(self) -> RequestDock:
        page = self.driver.window.findChild(ChatPage)
        assert page is not None
        return page.requests

    @property
    def card(self) -> PermissionCard:
        card = self.dock.card
        assert isinstance(card, PermissionCard)
        return card

    @property
    def folder(self) -> Path:
        return Path(self.driver.chat.folder)

    @property
    def records(self) -> list[PermissionRecord]:
        return [e for e in self.driver.chat.transcript.entries if isinstance(e, PermissionRecord)]

    async def ask(self, name: str, /, **arguments: str) -> None:
        """Have the agent make a call."""
        self.agent.calls.append(ToolCall(name, arguments))
        await self.driver.prompt(f"call {len(self.agent.calls) - 1}")

    async def bash(self, command: str) -> None:
        await self.ask("bash", command=command, description="Try it")

    async def until_asked(self) -> PermissionRequest:
        """Wait for a card that can be answered, and return its request."""
        await self.driver.until(
            lambda: self.dock.shown_request and self.card.guard.is_open and self.card._allow.isEnabled(),
            "a card that can be answered",
        )
        request = self.card.request
        assert request is not None
        return request

    async def press(self, key: Qt.Key) -> PermissionRequest:
        """Answer the card with a key."""
        request = await self.until_asked()
        self.dock.focus_request()
        QTest.keyClick(self.card._deny, key)
        await self.driver.until(lambda: self.dock.shown_request is not request, "the answer to be taken")
        return request

    async def until_idle(self) -> None:
        await self.driver.until(
            lambda: not self.driver.chat.is_running and not self.driver.chat.transcript.requests,
            "the end of the turn",
        )

    async def choose(self, number: int) -> str:
        """Take a lasting choice from the menu, and return its words."""
        await self.until_asked()
        QTest.mouseClick(self.card._session.arrow, Qt.MouseButton.LeftButton)
        menu = await self.driver.until(lambda: self.card._menu, "the menu")
        row = menu.rows[number]
        words = menu.choices[number].title
        QTest.keyClick(row, Qt.Key.Key_Space)
        assert self.card._menu is menu, "it is deaf at first"
        await self.driver.until(lambda: menu.is_open, "a menu that listens")
        QTest.keyClick(row, Qt.Key.Key_Return)
        assert self.card._menu is menu, "Enter grants nothing that lasts"
        QTest.keyClick(row, Qt.Key.Key_Space)
        return words
