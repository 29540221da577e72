"""Sessions that another program has open: shown read-only, and read on while it writes."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.session_folder import EVENTS_NAME, is_session_id
from copilot_desktop.error_text import CopilotDesktopError, describe_code
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.read_only import reason_of

#: An agent that works writes several events at once. Of a flood the end is read some times a second.
_SETTLING_MS: Final = 400


class UseElsewhere(QObject):
    """Looks who has a session open: when it is opened, when its folder changes, and when it is asked for.

    The session in front is watched, one folder and while others have it open one file; no other one is,
    and nothing is asked while nothing happens.
    """

    def __init__(self, *, client: CopilotClient, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._scope = scope
        self._front: ChatViewModel | None = None
        #: Being looked at; True: something has changed since that began.
        self._looking: dict[str, bool] = {}
        self._telling: ChatViewModel | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLING_MS)
        self._settling.timeout.connect(self.look_again)

    def close(self) -> None:
        """Watch nothing any more."""
        self._settling.stop()
        self._front = None
        self._unwatch()

    def set_front(self, chat: ChatViewModel | None) -> None:
        """Watch the session that is read now, instead of the one before."""
        if chat is not self._front:
            self._front = chat
            self._unwatch()
            if chat is not None:
                self.look(chat)

    def look_again(self) -> None:
        """Look at the session in front, and read what was written to it."""
        if self._front is not None:
            self.look(self._front)

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
        if not conversation.exists_on_server or (chat.is_running and conversation.is_attached):
            return
        if chat.read_only is not None and not chat.read_only.is_by_others:
            return
        # Watched first, then looked at: nothing can change unseen in between.
        self._watch(chat)
        use = await self._client.use_of_sessions.look(chat.session_id)
        if not use.is_free and conversation.is_attached:
            if chat.is_running:
                # It began meanwhile; its next prompt will be refused.
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

    def _watch(self, chat: ChatViewModel) -> None:
        root = self._client.sessions_folder
        if chat is not self._front or root is None or not is_session_id(chat.session_id):
            return
        folder = str(root / chat.session_id)
        if folder not in self._watcher.directories():
            self._watcher.addPath(folder)
        log = str(Path(folder) / EVENTS_NAME)
        if log in self._watcher.files():
            # Of a log that was replaced the old file may still be the watched one: another has it open.
            self._watcher.removePath(log)
        if chat.read_only is not None:
            # Else the server tells what is new.
            self._watcher.addPath(log)

    def _unwatch(self) -> None:
        if watched := [*self._watcher.directories(), *self._watcher.files()]:
            self._watcher.removePaths(watched)

    def _on_changed(self, _path: str) -> None:
        if not self._settling.isActive():
            self._settling.start()
