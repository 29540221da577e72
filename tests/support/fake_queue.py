"""A queue without a server: it shows what a test sets and records what a widget asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment
from copilot_desktop.viewmodels.prompt_queue import PromptQueue, QueuedPrompt


class FakeQueue(PromptQueue):
    """`calls` holds (name, *arguments)."""

    def __init__(self, parent: QObject | None = None) -> None:
        # The real constructor wants a conversation.
        QObject.__init__(self, parent)
        self.calls: list[tuple[Any, ...]] = []
        self._shown: tuple[QueuedPrompt, ...] = ()
        self._paused = False
        self._can_change = True

    def show(self, *items: QueuedPrompt, is_paused: bool = False, can_change: bool = True) -> None:
        self._shown, self._paused, self._can_change = items, is_paused, can_change
        self.changed.emit()

    @property
    def items(self) -> tuple[QueuedPrompt, ...]:
        return self._shown

    @property
    def is_paused(self) -> bool:
        return self._paused

    @property
    def can_change(self) -> bool:
        return self._can_change

    def watch(self) -> None:
        """Nobody is asked."""

    def hold(self, text: str, attachments: tuple[PromptAttachment, ...] = ()) -> None:
        self.calls.append(("hold", text))

    def edit(self, key: str, text: str) -> None:
        self.calls.append(("edit", key, text))

    def remove(self, key: str) -> None:
        self.calls.append(("remove", key))
        self.show(*(item for item in self._shown if item.key != key))

    def move(self, key: str, place: int) -> None:
        self.calls.append(("move", key, place))

    def send_now(self, key: str) -> None:
        self.calls.append(("send_now", key))

    def pause(self) -> None:
        self.show(*self._shown, is_paused=True)

    def resume(self) -> None:
        self.show(*self._shown, is_paused=False)


def waiting(*texts: str) -> Iterable[QueuedPrompt]:
    return (QueuedPrompt(f"q{number}", text) for number, text in enumerate(texts))
