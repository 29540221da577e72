"""Which sessions have a window of their own, beside the main one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from copilot_desktop.viewmodels.chat import ChatViewModel

_KEY: Final = "own-windows"

#: More windows than this are not opened again at the next start.
_MOST_RESTORED: Final = 12


class AppStates(Protocol):
    """What is kept between runs by a name; `Records` is one."""

    def app_state(self, key: str) -> Any:
        """Return what was kept last, None for nothing."""

    def save_app_state(self, key: str, value: Any) -> None:
        """Keep a small JSON value."""


class OwnWindows(QObject):
    """The sessions that were torn off. A session is in one window at a time.

    Signals:
        opened(chat): a `ChatViewModel` gets a window of its own.
        raised(session_id): the window of a session is to come to the front.
        closed(session_id): the session goes on without a window of its own.
    """

    opened = Signal(object)
    raised = Signal(str)
    closed = Signal(str)

    def __init__(self, states: AppStates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states = states
        self._chats: dict[str, ChatViewModel] = {}
        #: Sessions whose windows are to be opened as soon as they are listed, and by what.
        self._awaited: dict[str, Callable[[str], ChatViewModel]] = {}

    @property
    def session_ids(self) -> tuple[str, ...]:
        """The sessions with a window of their own, the one opened first at the front."""
        return tuple(self._chats)

    def follow(self, mark: Callable[[str, bool], object]) -> None:
        """Have a session marked when it gets a window of its own, and when it has none any more."""
        self.opened.connect(lambda chat: mark(chat.session_id, True))
        self.closed.connect(lambda session_id: mark(session_id, False))

    def open(self, chat: ChatViewModel) -> None:
        """Give a session a window, or bring the one that it has to the front."""
        self._awaited.pop(chat.session_id, None)
        if not self.raise_window(chat.session_id):
            self._chats[chat.session_id] = chat
            self._keep()
            self.opened.emit(chat)

    def raise_window(self, session_id: str) -> bool:
        """Bring the window of a session to the front; False when it has none."""
        if session_id not in self._chats:
            return False
        self.raised.emit(session_id)
        return True

    def close(self, session_id: str) -> None:
        """Let a session go on without a window of its own. Does nothing when it has none."""
        if self._chats.pop(session_id, None) is not None:
            self._keep()
            self.closed.emit(session_id)

    def restore(self, known: Callable[[str], bool], open_chat: Callable[[str], ChatViewModel]) -> None:
        """Open the windows that were open when the application ended.

        Those of sessions that are not listed yet come when they are; see `listed`.

        Args:
            known: tells whether a session is listed.
            open_chat: returns the chat of a session and reads its history.
        """
        kept = self._states.app_state(_KEY)
        ids: Sequence[Any] = kept if isinstance(kept, list) else ()
        wanted = [session_id for session_id in ids if isinstance(session_id, str)][:_MOST_RESTORED]
        self._awaited = dict.fromkeys((key for key in wanted if not known(key)), open_chat)
        for session_id in wanted:
            if session_id not in self._awaited:
                self.open(open_chat(session_id))

    def show_again(self) -> None:
        """The windows were taken away for another language: open them once more."""
        for chat in tuple(self._chats.values()):
            self.opened.emit(chat)

    def listed(self, session_id: str) -> None:
        """A session was found on the disk or told by the server."""
        open_chat = self._awaited.pop(session_id, None)
        if open_chat is not None:
            self.open(open_chat(session_id))

    def _keep(self) -> None:
        self._states.save_app_state(_KEY, [*self._chats, *self._awaited])
