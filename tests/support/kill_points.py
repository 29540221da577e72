"""Kills a process at every step of writing, and looks at what it has left behind.

`python -m tests.support.kill_points FOLDER` prints a JSON object: how many points there were, and what
was wrong. A point is a line of `copilot_desktop/storage` that is about to run, or some steps of SQLite
within a statement. Each one is a process of its own, forked from one that has imported everything.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

from copilot_desktop.client.journal import TextPiece
from copilot_desktop.storage import database
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from tests.support.journal import prompts_of

#: The lines that are counted.
_STORAGE: Final = str(Path(database.__file__).parent)

#: SQLite is interrupted once in so many of its own steps.
_STEPS: Final = 40

#: Between two points that are tried; all of them would take minutes.
_STRIDE: Final = 11


class Countdown:
    """Ends the process at the `point`-th step; counts them when `point` is 0."""

    def __init__(self, point: int) -> None:
        self._point = point
        self.count = 0

    def step(self) -> int:
        self.count += 1
        if self.count == self._point:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def trace(self, frame: FrameType, event: str, _argument: Any) -> Callable[..., Any] | None:
        if not frame.f_code.co_filename.startswith(_STORAGE):
            return None
        if event == "line":
            self.step()
        return self.trace


async def write_everything(folder: Path, done: int, countdown: Countdown) -> None:
    """Write of every kind; tell `done` of each write that has returned."""

    def tell(what: str) -> None:
        os.write(done, f"{what}\n".encode())

    path = folder / "state.db"
    db = StateDb(path)
    await db.open()

    def watch(connection: sqlite3.Connection) -> None:
        connection.set_progress_handler(countdown.step, _STEPS)

    await db._submit(db._with_connection, watch)
    settings = SettingsFile(folder / "settings.toml")
    for n in range(4):
        await db.save_draft("s", f"prompt {n}", 2 * n + 1)
        tell(f"draft {n}")
        await db.record_prompt(f"p{n}", "s", f"prompt {n}")
        tell(f"prompt {n}")
        await db.save_draft("s", "", 2 * n + 2)
        await db.mark_prompt(f"p{n}", "accepted", f"m{n}")
        await db.save_pieces([TextPiece("s", "m", 10 * n, f"{n}" * 10, "streaming")])
        tell(f"piece {n}")
        await db.save_marks([SessionMarks("s", pinned_at=n + 1.0), SessionMarks("t", pinned_at=n + 1.0)])
        tell(f"marks {n}")
        settings.save(Settings(zoom_percent=100 + 10 * n))
        tell(f"settings {n}")
    await db.close()


def run_to(folder: Path, point: int) -> tuple[list[str], int]:
    """Write in a process that ends at `point`; return what it has told and how many steps it took."""
    told, done = os.pipe()
    steps_told, steps = os.pipe()
    child = os.fork()
    if not child:
        try:
            countdown = Countdown(point)
            threading.settrace(countdown.trace)
            sys.settrace(countdown.trace)
            asyncio.run(write_everything(folder, done, countdown))
            sys.settrace(None)
            os.write(steps, f"{countdown.count}".encode())
        finally:
            os._exit(0)
    os.close(done)
    os.close(steps)
    with os.fdopen(told) as lines, os.fdopen(steps_told) as count:
        written = lines.read().splitlines()
        taken = int(count.read() or 0)
    os.waitpid(child, 0)
    return written, taken


def what_is_wrong(folder: Path, told: list[str]) -> list[str]:
    """Return what the next run misses of the writes that had returned."""

    def last(what: str) -> int:
        numbers = [int(line.split()[1]) for line in told if line.startswith(f"{what} ")]
        return max(numbers, default=-1)

    async def look() -> list[str]:
        wrong = []
        db = StateDb(folder / "state.db")
        if problems := await db.open():
            wrong.append(f"opened with {problems}")
        prompts = [prompt.text for prompt in await prompts_of(db, "s")]
        draft = await db.draft("s")
        if prompts != [f"prompt {n}" for n in range(len(prompts))] or len(prompts) <= last("prompt"):
            wrong.append(f"prompts: {prompts}")
        if last("draft") > last("prompt") and f"prompt {last('draft')}" not in (draft, *prompts):
            wrong.append("a prompt is neither draft nor in the journal")
        if draft in prompts:
            wrong.append("a prompt is both draft and in the journal")
        text = "".join(partial.text for partial in await db.partials_of("s"))
        if text != "".join(f"{n}" * 10 for n in range(len(text) // 10)) or len(text) < 10 * (
            last("piece") + 1
        ):
            wrong.append(f"streamed: {text}")
        pinned = {marks.pinned_at for marks in (await db.all_marks()).values()}
        if len(pinned) > 1 or max(pinned, default=0.0) < last("marks") + 1:
            wrong.append(f"marks: {pinned}")
        await db.close()
        return wrong

    wrong = asyncio.run(look())
    settings, problems = SettingsFile(folder / "settings.toml").load()
    if problems or settings.zoom_percent < 100 + 10 * max(0, last("settings")):
        wrong.append(f"settings: {settings.zoom_percent} {problems}")
    return wrong


def main(folder: Path) -> None:
    """Try the points and print what came of it."""
    _, steps = run_to(folder / "whole", 0)
    points = range(1, steps + 1, _STRIDE)
    wrong = {}
    for point in points:
        place = folder / "killed"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        told, _ = run_to(place, point)
        if found := what_is_wrong(place, told):
            wrong[point] = found
    sys.stdout.write(json.dumps({"steps": steps, "points": len(points), "wrong": wrong}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
