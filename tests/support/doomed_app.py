"""The whole application, at work until somebody kills it: `python -m tests.support.doomed_app LIFE SEED`.

First it shows what is there from the lives before, then it types, sends, leafs and has its CLI killed, at
random. Says on stdout what it does, one JSON value a line with the time of the system's monotonic clock, so
that whoever kills it knows what must be there in the next life. The model's server is the killer's.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtGui import QTextCursor

from copilot_desktop.app import Application, make_qt_application
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.paths import find_paths, find_resources
from copilot_desktop.session.entries import AssistantMessage, EntryId, UserMessage
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.composer import Composer

#: So many sessions are looked at, and worked in.
SESSIONS: Final = 3


def say(what: str, **values: Any) -> None:
    sys.stdout.write(json.dumps({"what": what, "at": time.monotonic(), **values}) + "\n")
    sys.stdout.flush()


async def until(holds: Callable[[], object]) -> None:
    while not holds():
        await asyncio.sleep(0.01)


class DoomedApp:
    """One life."""

    def __init__(self, application: Application, life: int, seed: int) -> None:
        self._application = application
        self._app: ApplicationViewModel = application.view_model
        self._life = life
        self._random = random.Random(seed * 1000 + life)
        self._count = 0
        self._heard: set[str] = set()

    async def run(self) -> None:
        front = self._app.chat
        say("front", session=front.session_id if front else "")
        await self._show()
        say("ready")
        await until(lambda: self._app.connection.state is ConnectionState.READY)
        await until(lambda: self._app.selected_model)
        while True:
            await self._act()

    # ---- what is there ---------------------------------------------------------------------

    def _ids(self) -> list[str]:
        records = sorted(self._application._records.sessions, key=lambda record: -record.created_at)
        return [record.session_id for record in records[:SESSIONS]]

    async def _show(self) -> None:
        say("new-session-draft", text=self._app.new_session_draft)
        for session_id in self._ids():
            chat = await self._open(session_id)
            while chat.has_older:
                chat.load_older()
                await asyncio.sleep(0.01)
            entries = list(chat.transcript.entries)
            say(
                "shown",
                session=session_id,
                draft=self._composer.text(),
                prompts=[
                    [entry.text, entry.delivery.value] for entry in entries if isinstance(entry, UserMessage)
                ],
                answers=[str(entry.text) for entry in entries if isinstance(entry, AssistantMessage)],
            )

    async def _open(self, session_id: str) -> ChatViewModel:
        self._app.open_session(session_id)
        chat = self._app.chat
        assert chat is not None
        if session_id not in self._heard:
            self._heard.add(session_id)
            chat.delta_received.connect(lambda entry, _text: self._tell_text(chat, entry))
        await until(lambda: not chat.is_loading)
        return chat

    def _tell_text(self, chat: ChatViewModel, entry_id: str) -> None:
        entry = chat.transcript.entries.find(EntryId(entry_id))
        if isinstance(entry, AssistantMessage):
            say("text", session=chat.session_id, text=str(entry.text))

    @property
    def _composer(self) -> Composer:
        return self._application.window.chat_page.composer

    # ---- what it does ----------------------------------------------------------------------

    async def _act(self) -> None:
        ids = self._ids()
        what = self._random.random()
        if not ids or what < 0.1:
            await self._begin()
        elif what < 0.25:
            await self._open(self._random.choice(ids))
        elif what < 0.28 and (pid := self._application.client.pid) is not None:
            os.kill(pid, signal.SIGKILL)
            say("cli-killed")
        else:
            if self._app.chat is None:
                await self._open(ids[0])
            await self._write(sends=what < 0.75)
        await asyncio.sleep(self._random.uniform(0, 1.0))

    def _prompt(self) -> str:
        self._count += 1
        return f"prompt number {self._life}.{self._count}."

    async def _begin(self) -> None:
        self._app.show_new_session()
        await until(lambda: self._app.page is Page.NEW_SESSION)
        await until(lambda: self._app.connection.state is ConnectionState.READY)
        text = self._prompt()
        say("begin", text=text)
        before = self._app.chat
        self._app.begin_session(text)
        await until(lambda: self._app.chat is not before)
        chat = self._app.chat
        assert chat is not None
        say("send", session=chat.session_id, text=text)
        await self._open(chat.session_id)

    async def _write(self, *, sends: bool) -> None:
        chat, editor = self._app.chat, self._composer.editor
        assert chat is not None
        for number in range(self._random.randint(1, 6)):
            editor.moveCursor(QTextCursor.MoveOperation.End)
            editor.insertPlainText(f" word{number}")
            say("draft", session=chat.session_id, text=self._composer.text())
            await asyncio.sleep(self._random.uniform(0, 0.3))
        if not sends:
            return
        editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.insertPlainText(" " + self._prompt())
        await until(lambda: chat.can_send)
        say("send", session=chat.session_id, text=self._composer.text())
        editor.submitted.emit()


async def probe() -> None:
    """Tell how slow the loop and the disk are: what is written takes its time on a busy machine."""
    path = find_paths().data / "probe"

    def write() -> None:
        with path.open("wb") as file:
            file.write(b"x" * 4096)
            file.flush()
            os.fsync(file.fileno())

    await until(path.parent.is_dir)
    while True:
        say("probe")
        await asyncio.to_thread(write)
        say("probed")
        await asyncio.sleep(0.3)


async def main(life: int, seed: int) -> None:
    probing = asyncio.create_task(probe())
    application = Application(find_paths())
    await application.open()
    await application.begin()
    await DoomedApp(application, life, seed).run()
    await probing


if __name__ == "__main__":
    loop = DesktopEventLoop(make_qt_application(find_resources()))
    asyncio.set_event_loop(loop)
    loop.run_until_complete(main(int(sys.argv[1]), int(sys.argv[2])))
