"""A conversation in the view: a fake session that changes, and what a person sees of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    EntryId,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import Change, EntryList, Inserted, Removed, Transcript, Updated
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.fake_viewmodels import FakeChat
from tests.support.markdown_texts import cases

#: Makes a view of a size that shows a conversation: the fixture `make_view`.
MakeView: TypeAlias = Callable[..., ChatView]

ANSWERS = [str(case["text"]) for case in cases("llm-answers")]


class Conversation:
    """A fake session that is changed as the reducer would change it."""

    def __init__(self, *entries: Entry) -> None:
        self.chat = FakeChat(transcript=Transcript(entries=EntryList(entries)), is_running=True)

    def _show(self, entries: EntryList, *changes: Change) -> None:
        self.chat.show(replace(self.chat.transcript, entries=entries), changes)

    @property
    def entries(self) -> EntryList:
        return self.chat.transcript.entries

    def add(self, entry: Entry, index: int | None = None) -> None:
        index = len(self.entries) if index is None else index
        self._show(self.entries.insert(index, entry), Inserted(index, entry.id))

    def put(self, entry: Entry, appended: str = "") -> None:
        index = self.entries.position(entry.id)
        assert index is not None
        self._show(self.entries.replace(index, entry), Updated(index, entry.id, appended))

    def append(self, entry_id: str, text: str) -> None:
        entry = self.entries.find(EntryId(entry_id))
        if isinstance(entry, ToolCall):
            self.put(replace(entry, output=entry.output.append(text)), text)
        else:
            assert isinstance(entry, AssistantMessage | Reasoning)
            self.put(replace(entry, text=entry.text.append(text)), text)

    def remove(self, entry_id: str) -> None:
        index = self.entries.position(EntryId(entry_id))
        assert index is not None
        self._show(self.entries.remove(index), Removed(index, EntryId(entry_id)))


def user(entry_id: str, text: str = "A question", delivery: Delivery = Delivery.DELIVERED) -> UserMessage:
    return UserMessage(EntryId(entry_id), text, delivery)


def answer(entry_id: str, text: str, state: StreamState = StreamState.COMPLETE) -> AssistantMessage:
    return AssistantMessage(EntryId(entry_id), GrowingText(text), state)


def streaming(entry_id: str = "live") -> AssistantMessage:
    return answer(entry_id, "", StreamState.STREAMING)


def shell(entry_id: str, state: ToolState, output: str = "", command: str = "npm test") -> ToolCall:
    return ToolCall(
        EntryId(entry_id), "bash", arguments={"command": command}, state=state, output=GrowingText(output)
    )


def long_history(count: int = 30) -> list[Entry]:
    entries: list[Entry] = []
    for number in range(count):
        entries.append(user(f"u{number}", f"Question {number}"))
        entries.append(answer(f"a{number}", ANSWERS[number % len(ANSWERS)][:3000]))
    return entries


def picture(view: ChatView) -> QImage:
    """What the view looks like, with all syntax colours."""
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    while view._look.wants_frame:
        image = view.viewport().grab().toImage()
    return image


def differ(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures differ visibly: a clipped curve may be off by one level of colour."""
    if one == other:
        return False
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return len(first) != len(second) or any(abs(a - b) > 2 for a, b in zip(first, second, strict=True))


def settled(view: ChatView) -> QImage:
    """What the view looks like when it is painted as a whole."""
    view.flush()
    view.viewport().update()
    return picture(view)


def everything(view: ChatView) -> str:
    view.select_all()
    text = view.selected_text()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    return text


def stream(
    conversation: Conversation, view: ChatView, text: str, step: int = 37, entry_id: str = "live"
) -> None:
    for start in range(0, len(text), step):
        conversation.append(entry_id, text[start : start + step])
        view.flush()
