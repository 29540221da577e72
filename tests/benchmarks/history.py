"""A long history: until its end is on the screen, and what going back in it costs.

`python3 -m tests benchmarks history`. A log of 75,000 events and about 200 MB beside one of 300
events, both read from the disk with no server. Seconds of the wall clock, and memory of the process.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.event_log import event_log_path
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.widgets.chat_view import ChatView
from tests.benchmarks._render_stage import Figure, Stage, resident_mb
from tests.support.big_log import write_log

_EVENTS: Final = 75_000
_FEW: Final = 300
_OPENED: Final = 3
_PAGES: Final = 10


class Reader:
    """A view of one session that only its log is known of."""

    def __init__(self, home: Path, session_id: str, stage: Stage) -> None:
        self._client = CopilotClient("nothing", copilot_home=home)
        self.failures: list[ErrorText] = []
        self._scope = TaskScope(lambda _name, error: self.failures.append(describe(error)))
        conversation = self._client.conversation(session_id, SessionOptions(home, "m"))

        async def prepare(_conversation: object) -> SessionOptions:
            return SessionOptions(home, "m")

        self.chat = ChatViewModel(
            conversation,
            ChatServices(
                scope=self._scope,
                report=self.failures.append,
                prepare=prepare,
                save_draft=lambda _session_id, _text: None,
                is_ready=lambda: False,
                pasted=PastedFiles(home / "pasted"),
            ),
        )
        self.view = ChatView(stage.style)
        self.view.resize(900, 800)
        self.view.show()

    async def until_painted(self) -> float:
        """Open the session; return the seconds until its end has been painted."""
        begun = time.perf_counter()
        painted = self.view.paint_count
        self.view.set_chat(self.chat)
        self.chat.load()
        while not len(self.view.column.cards) or self.view.paint_count == painted or self.chat.is_loading:
            await asyncio.sleep(0.001)
        return time.perf_counter() - begun

    async def page_back(self) -> tuple[float, float]:
        """Have one page before read; return its seconds, and the longest that the window was held."""
        count = len(self.chat.transcript.entries)
        begun = last = time.perf_counter()
        held = 0.0
        self.chat.load_older()
        while len(self.chat.transcript.entries) == count:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            held, last = max(held, now - last), now
        return time.perf_counter() - begun, held

    async def end(self) -> None:
        self.view.set_chat(None)
        self.view.close()
        self.chat.close()
        await self._scope.close()
        await self._client.close()
        assert not self.failures, self.failures


@asynccontextmanager
async def reading(home: Path, session_id: str, stage: Stage) -> AsyncIterator[Reader]:
    reader = Reader(home, session_id, stage)
    try:
        yield reader
    finally:
        await reader.end()


async def measure(home: Path, stage: Stage) -> list[Figure]:
    size = write_log(event_log_path(home, "big"), _EVENTS)
    write_log(event_log_path(home, "small"), _FEW)
    opened: dict[str, list[float]] = {"big": [], "small": []}
    for _ in range(_OPENED):
        for session_id, taken in opened.items():
            async with reading(home, session_id, stage) as reader:
                taken.append(await reader.until_painted())
    before = resident_mb()
    async with reading(home, "big", stage) as reader:
        await reader.until_painted()
        grown = resident_mb() - before
        pages = [await reader.page_back() for _ in range(_PAGES)]
        entries = len(reader.chat.transcript.entries)
    big, small = min(opened["big"]), min(opened["small"])
    held_ms = 1000 * max(held for _, held in pages)
    return [
        Figure(f"open {_EVENTS:,} events, {size / 1e6:.0f} MB", big, 2.0, "s", is_absolute=True),
        Figure(f"the same / {_FEW} events", big / small, 4.0, "x"),
        Figure("memory of it", grown, 64.0, "MB"),
        Figure("a page before it", sorted(seconds for seconds, _ in pages)[_PAGES // 2], unit="s"),
        Figure("longest that the window was held meanwhile", held_ms, unit="ms"),
        Figure(f"entries after {_PAGES} pages", entries),
    ]


def main() -> int:
    stage = Stage()
    loop = DesktopEventLoop(stage.app)
    asyncio.set_event_loop(loop)
    with loop, tempfile.TemporaryDirectory() as folder:
        figures = loop.run_until_complete(measure(Path(folder), stage))
    for figure in figures:
        print(figure.line(judges_absolute=False))
    return int(any(not figure.is_met and not figure.is_absolute for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
