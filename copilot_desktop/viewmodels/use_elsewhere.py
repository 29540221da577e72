"""Sessions that another program has open: shown read-only, and read on while it writes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.session_folder import EVENTS_NAME, is_session_id
from copilot_desktop.error_text import CopilotDesktopError, describe_code
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.read_only import reason_of
from copilot_desktop.viewmodels.underway import has_prompt_underway

#: An agent that works writes several events at once. Of a flood the end is read some times a second.
_SETTLING_MS: Final = 400


class UseElsewhere(QObject):
    """Looks who has a session open: when it is opened, when its folder changes, and when it is asked for.

    Every session that a window shows is watched: one folder each, and while others have it open one file.
    No other one is, and nothing is asked while nothing happens.
    """

    def __init__(self, *, client: CopilotClient, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._scope = scope
        self._shown: dict[str, ChatViewModel] = {}
        #: Being looked at; True: something has changed since that began.
        self._looking: dict[str, bool] = {}
        #: To be looked at when nothing of ours is at work in them.
        self._postponed: set[str] = set()
        self._telling: ChatViewModel | None = None
        #: Sessions whose files have changed since the last look.
        self._changed: set[str] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        self._watcher.fileChanged.connect(self._on_log_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self._look_at_changed)

    def close(self) -> None:
        """Watch nothing any more."""
        self._settling.stop()
        self._shown.clear()
        self._changed.clear()
        self._postponed.clear()
        if watched := [*self._watcher.directories(), *self._watcher.files()]:
            self._watcher.removePaths(watched)

    def set_shown(self, chats: Iterable[ChatViewModel]) -> None:
        """Watch the sessions that are shown now, instead of those before."""
        before = self._shown
        self._shown = {chat.session_id: chat for chat in chats}
        for session_id in before.keys() - self._shown.keys():
            self._unwatch(session_id)
        for session_id, chat in self._shown.items():
            if session_id not in before:
                self.look(chat)

    def look_again(self) -> None:
        """Look at the sessions that are shown, and read what was written to them."""
        for chat in self._shown.values():
            self.look(chat)

    def look(self, chat: ChatViewModel) -> None:
        """Find out who has a session open, and show it read-only while others have."""
        if chat is self._telling:
            # It changes because it was looked at.
            return
        if chat.session_id in self._looking:
            self._looking[chat.session_id] = True
            return
        self._looking[chat.session_id] = False
        self._scope.start(self._look(chat), name="look-who-uses")

    def state_changed(self, chat: ChatViewModel) -> None:
        """A session works, or works no more: what had to wait for its end is looked at then."""
        if chat.session_id in self._postponed and not _is_at_work(chat):
            self._postponed.discard(chat.session_id)
            self.look(chat)

    def release(self, chat: ChatViewModel) -> None:
        """Remove the locks of programs that have ended; the person has said so."""
        self._scope.start(self._release(chat), name="release-session")

    async def _look(self, chat: ChatViewModel) -> None:
        try:
            await self._find_use(chat)
            while self._looking[chat.session_id]:
                self._looking[chat.session_id] = False
                await self._find_use(chat)
        finally:
            del self._looking[chat.session_id]

    async def _find_use(self, chat: ChatViewModel) -> None:
        conversation = chat.conversation
        if not conversation.exists_on_server:
            return
        if _is_at_work(chat):
            # It is left when its turn has ended: what it asks and says until then would be lost.
            self._postponed.add(chat.session_id)
            return
        if chat.read_only is not None and not chat.read_only.is_by_others:
            return
        # Watched first, then looked at: nothing can change unseen in between.
        self._watch(chat)
        use = await self._client.use_of_sessions.look(chat.session_id)
        if not use.is_free and conversation.is_attached:
            if _is_at_work(chat):
                # It began meanwhile.
                self._postponed.add(chat.session_id)
                return
            try:
                await conversation.session.detach()
            except (CopilotDesktopError, TimeoutError) as error:
                chat.report(error)
        was_read_only = chat.read_only is not None
        self._telling = chat
        try:
            chat.set_read_only(reason_of(use))
        finally:
            self._telling = None
        self._watch(chat)
        if was_read_only or not use.is_free:
            await chat.read_on()

    async def _release(self, chat: ChatViewModel) -> None:
        try:
            await self._client.use_of_sessions.release(chat.session_id)
        except OSError as error:
            chat.report_text(describe_code("lock-not-released", {"detail": str(error)}))
        self.look(chat)

    # ---- watching --------------------------------------------------------------------------

    def _folder_of(self, session_id: str) -> Path | None:
        root = self._client.sessions_folder
        return root / session_id if root is not None and is_session_id(session_id) else None

    def _watch(self, chat: ChatViewModel) -> None:
        folder = self._folder_of(chat.session_id)
        if chat.session_id not in self._shown or folder is None:
            return
        if str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))
        log = str(folder / EVENTS_NAME)
        if log in self._watcher.files():
            # Of a log that was replaced the old file may still be the watched one: another has it open.
            self._watcher.removePath(log)
        if chat.read_only is not None:
            # Else the server tells what is new.
            self._watcher.addPath(log)

    def _unwatch(self, session_id: str) -> None:
        folder = self._folder_of(session_id)
        paths = {str(folder), str(folder / EVENTS_NAME)} if folder is not None else set[str]()
        if watched := paths.intersection((*self._watcher.directories(), *self._watcher.files())):
            self._watcher.removePaths(list(watched))

    def _on_folder_changed(self, folder: str) -> None:
        self._note_change(Path(folder).name)

    def _on_log_changed(self, log: str) -> None:
        self._note_change(Path(log).parent.name)

    def _note_change(self, session_id: str) -> None:
        self._changed.add(session_id)
        if not self._settling.isActive():
            self._settling.start()

    def _look_at_changed(self) -> None:
        changed, self._changed = self._changed, set()
        for session_id in changed & self._shown.keys():
            self.look(self._shown[session_id])


def _is_at_work(chat: ChatViewModel) -> bool:
    """Tell whether something of ours goes on in a session."""
    conversation = chat.conversation
    return conversation.is_attached and (chat.is_running or has_prompt_underway(conversation.transcript))
