"""The sidebar over very many sessions: `python3 -m tests benchmarks sidebar [SESSIONS]`.

SESSIONS (default 10,000) stand in the real list view, 30 of which stream. Printed is for how long the thread
of the window is kept by one turn of its event loop (what is done there, and the painting that follows), in
milliseconds of its CPU time: a frame of 60 per second has 16. Nothing is judged: that is for the tests, which
count what is done.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.collector import Collector
from copilot_desktop.viewmodels.session_list import Grouping, ListedSession, SessionListModel, Sort
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_list_view import SessionListView
from tests.support.fake_caller import FakeCaller, Told, converse
from tests.support.window import make_style

_SESSIONS: Final = 10_000
_STREAMING: Final = 30
_FRAME_MS: Final = 16.0
_WORDS: Final = [
    "fix",
    "add",
    "remove",
    "release",
    "notes",
    "flaky",
    "test",
    "upgrade",
    "postgres",
    "billing",
    "retry",
    "cache",
    "Größe",
    "Überlauf",
    "検索",
    "の",
    "修正",
]


class Blocks:
    """How long the turns of the event loop took."""

    def __init__(self, app: QApplication, model: SessionListModel) -> None:
        self._app = app
        self._model = model
        self._took: list[float] = []

    def turn(self, act: Callable[[], object] | None = None) -> None:
        """Do something and then what the event loop does next."""
        begun = time.thread_time()
        if act is not None:
            act()
        self._app.processEvents()
        self._took.append(1000 * (time.thread_time() - begun))

    def settle(self) -> None:
        """Go on until nothing is left to do."""
        calm = 0
        while calm < 3:
            self.turn()
            calm = 0 if self._model.is_arranging else calm + 1

    def report(self, name: str) -> None:
        took, self._took = sorted(self._took), []
        # A turn in which nothing happened is no frame that could be late.
        took = [each for each in took if each > 0.05] or [0.0]
        p50, p99 = took[len(took) // 2], took[min(len(took) - 1, int(len(took) * 0.99))]
        over = sum(each > _FRAME_MS for each in took)
        print(
            f"{name:<44} {len(took):>6} turns  p50 {p50:6.2f}  p99 {p99:6.2f}  max {took[-1]:6.2f} ms"
            f"  above {_FRAME_MS:g} ms: {over}",
            flush=True,
        )


def listed(number: int) -> Iterator[ListedSession]:
    chance, now = random.Random(7), time.time()
    for each in range(number):
        yield ListedSession(
            f"{each:08x}-0000-4000-8000-000000000000",
            title=" ".join(chance.choices(_WORDS, k=4)),
            folder=f"/home/person/projects/project-{chance.randrange(60)}",
            branch=chance.choice(("main", "fix/ws", "feat/limits")),
            modified_at=now - chance.random() ** 3 * 200 * 86_400,
            created_at=now - 300 * 86_400 * chance.random(),
            last_line=" ".join(chance.choices(_WORDS, k=8)),
        )


def type_filter(blocks: Blocks, model: SessionListModel, words: str) -> None:
    for end in range(1, len(words) + 1):
        blocks.turn(lambda end=end: model.set_options(text=words[:end]))  # type: ignore[misc]
        # The next letter comes while this one is still worked on.
        for _ in range(4):
            blocks.turn()
    blocks.settle()


def stream(blocks: Blocks, model: SessionListModel, ids: list[str], turns: int) -> None:
    caller = FakeCaller()
    tells: list[Told] = []
    for session_id in ids:
        conversation = converse(caller, session_id, SessionOptions(Path("/f"), "m"), is_new=True)
        model.follow(conversation)
        tells.append(Told(conversation))
    numbers = count()

    def begin(tell: Told) -> None:
        tell("user.message", content="go", messageId=f"u{next(numbers)}")
        tell("assistant.turn_start", turnId=str(next(numbers)))

    def say(tell: Told) -> None:
        tell("assistant.message_delta", ephemeral=True, messageId="m", deltaContent="and on it goes ")

    for tell in tells:
        blocks.turn(lambda tell=tell: begin(tell))  # type: ignore[misc]
    endless = cycle(tells)
    for turn in range(turns):

        def happen(turn: int = turn) -> None:
            for tell in tells:
                say(tell)
            if turn % 10 == 0:
                # Three times a second one ends and begins again.
                tell = next(endless)
                tell("session.idle", ephemeral=True)
                begin(tell)

        blocks.turn(happen)
        time.sleep(0.02)
    for tell in tells:
        blocks.turn(lambda tell=tell: tell("session.idle", ephemeral=True))  # type: ignore[misc]
    blocks.settle()


def main(sessions: int = _SESSIONS) -> int:
    app = QApplication(sys.argv[:1])
    collector = Collector(app)
    style = make_style()
    style.apply(app)
    model = SessionListModel()
    pulse = Pulse(style)
    view = SessionListView(style, model, pulse)
    view.resize(280, 900)
    view.show()
    app.processEvents()
    blocks = Blocks(app, model)
    every = list(listed(sessions))
    print(f"{sessions} sessions, {_STREAMING} streaming; CPU time of one turn of the event loop")

    blocks.turn(lambda: model.list_many(iter(every)))
    blocks.settle()
    blocks.report("first fill")
    blocks.turn(lambda: model.list_many(iter(every)))
    blocks.settle()
    blocks.report("the server's list again, nothing new")
    for words in ("flaky", "uberlauf", "検索"):
        type_filter(blocks, model, words)
        blocks.report(f"typing “{words}” ({len(model.session_ids)} found)")
        blocks.turn(lambda: model.set_options(text=""))
        blocks.settle()
        blocks.report("   clearing it")
    for name, values in (
        ("by name", {"sort": Sort.NAME}),
        ("by folder", {"sort": Sort.RECENT, "grouping": Grouping.FOLDER}),
        ("by activity", {"grouping": Grouping.ACTIVITY}),
    ):
        blocks.turn(lambda values=values: model.set_options(**values))  # type: ignore[misc]
        blocks.settle()
        blocks.report(f"ordering {name}")
    for _ in range(2):
        blocks.turn(lambda: model.toggle_group("day:earlier"))
        blocks.settle()
    blocks.report("folding and opening the largest group")
    stream(
        blocks,
        model,
        [each.session_id for each in every[:: max(1, sessions // _STREAMING)]][:_STREAMING],
        300,
    )
    blocks.report(f"{_STREAMING} sessions streaming")
    bar = view.verticalScrollBar()
    for value in [*range(0, bar.maximum(), max(1, bar.maximum() // 400)), bar.maximum()]:
        blocks.turn(lambda value=value: bar.setValue(value))  # type: ignore[misc]
    for value in range(bar.maximum(), bar.maximum() - 6000, -20):
        blocks.turn(lambda value=value: bar.setValue(value))  # type: ignore[misc]
    blocks.report("scrolling from end to end, then by lines")
    collector.stop()
    model.close()
    view.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:2])))
