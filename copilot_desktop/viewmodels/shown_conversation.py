"""What a view of a conversation needs: a session has it, and so has a text that is only read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript


class ShownConversation(Protocol):
    """A transcript that may change while it is shown; `ChatViewModel` says what each of these means."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def reset(self) -> SignalInstance: ...
    @property
    def state_changed(self) -> SignalInstance: ...
    @property
    def session_id(self) -> str: ...
    @property
    def folder(self) -> str: ...
    @property
    def transcript(self) -> Transcript: ...
    @property
    def is_running(self) -> bool: ...
    @property
    def is_loading(self) -> bool: ...
    @property
    def has_older(self) -> bool: ...
    @property
    def view_state(self) -> Mapping[str, Any]: ...

    def load_older(self, *, wanted: int = ...) -> None: ...
    def take_up_again(self) -> None: ...
    def keep_view_state(self, state: Mapping[str, Any]) -> None: ...


class Document(QObject):
    """A Markdown text of ours that is read as a conversation is: found in, selected, copied, read out."""

    changed = Signal(object)
    reset = Signal()
    state_changed = Signal()

    folder = ""
    is_running = False
    is_loading = False
    has_older = False

    def __init__(self, document_id: str, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session_id = document_id
        message = AssistantMessage(EntryId(document_id), GrowingText(text), StreamState.COMPLETE)
        self.transcript = Transcript(entries=EntryList((message,)))
        self.view_state: Mapping[str, Any] = {}

    def load_older(self, *, wanted: int = 0) -> None:
        """Do nothing: all of it is there."""

    def take_up_again(self) -> None:
        """Do nothing: nobody answers."""

    def keep_view_state(self, state: Mapping[str, Any]) -> None:
        """Keep where the reader is for as long as the text is open."""
        self.view_state = state
