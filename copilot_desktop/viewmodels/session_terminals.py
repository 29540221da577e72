"""Sessions that go on in a terminal window."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import AgentNotReady, FolderMissing
from copilot_desktop.client.terminal_window import open_terminal, resume_command
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.foreign_folders import check_folder_of


class SessionBusy(CopilotDesktopError):
    """A turn of the session runs here."""

    code = "session-busy"

    def __init__(self, title: str) -> None:
        super().__init__(f"{title} works")
        self._fields: Mapping[str, str] = {"title": title}


class SessionTerminals:
    """Opens terminals on sessions.

    Attributes:
        open_terminal: what touches the system; tests put their own there.
    """

    def __init__(self, *, client: CopilotClient, chats: Chats) -> None:
        self._client = client
        self._chats = chats
        self.open_terminal = open_terminal

    async def folder(self, session_id: str) -> Path:
        """Return the folder that a session works in.

        Raises:
            FolderMissing: it is gone.
            NetworkFolderRefused: an imported file names it, and it is on another computer.
        """
        folder = self._chats.folder_of(session_id)
        check_folder_of(session_id, folder)
        # In another thread: a disk may take long to answer.
        if not folder or not Path(folder).is_absolute() or not await asyncio.to_thread(Path(folder).is_dir):
            raise FolderMissing(folder)
        return Path(folder)

    async def open(self, session_id: str) -> None:
        """Resume a session in a terminal window, when nothing of it runs here.

        It is detached first: two processes with one session go different ways.

        Raises:
            FolderMissing, SessionBusy, NoTerminal: nothing was opened.
            AgentNotReady: no CLI is known that could go on with it.
            ResponseError, ConnectionClosed, TimeoutError: it could not be let go of.
        """
        if not self._client.command:
            raise AgentNotReady
        command = resume_command(self._client.command, session_id)
        folder = await self.folder(session_id)
        chat = self._chats.find(session_id)
        if chat is not None:
            if chat.is_running:
                raise SessionBusy(chat.title)
            await chat.conversation.session.detach()
        work = partial(self.open_terminal, command, folder, self._client.child_environ)
        await asyncio.to_thread(work)
