"""The Changes tab over very much: `python3 -m tests benchmarks changes [FILES] [LINES]`.

FILES (default 500) changed files, each with a diff of LINES (default 20,000) lines, stand in the real pane.
Printed is for how long the thread of the window is kept by one turn of its event loop (the scrolling and the
painting that follows, then what is coloured between frames; of each step its longest turn), in milliseconds
of its CPU time: a frame of 60 per second has 16. Nothing is judged.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import cycle

from PySide6.QtWidgets import QApplication

from copilot_desktop.collector import Collector
from copilot_desktop.rendering.highlight import warm
from copilot_desktop.session.file_edits import ChangedFile, ChangeKind
from copilot_desktop.viewmodels.change_source import Changes, Scope
from copilot_desktop.widgets.panes.changes_pane import ChangesPane
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style

_FRAMES = 400
_FRAME_MS = 16.0
#: After so many the colours of a step stand.
_TURNS = 12
_CODE = cycle(
    [
        "    def connect(self, address: str) -> None:",
        '        """Open the connection, and tell who waits for it."""',
        "        self._socket = open_socket(address, timeout_s=30)",
        "        for listener in self._listeners:",
        "            listener.on_open(self._socket, attempt=self._attempt + 1)",
        "",
    ]
)


def main(arguments: list[str]) -> int:
    given = [int(argument) for argument in arguments]
    files, lines = given[0] if given else 500, given[1] if len(given) > 1 else 20_000
    app = QApplication([])
    # The window loads the common lexers in its pauses.
    warm("python")
    collector = Collector(app)
    style = make_style("dark")
    style.apply(app)
    chat = FakeChat("one")
    chat.change_source.found[Scope.SESSION] = Changes(Scope.SESSION, _files(files, _diff(lines)))
    pane = ChangesPane(style)
    pane.resize(560, 900)
    begun = time.thread_time()
    pane.show()
    pane.set_chat(chat)
    app.processEvents()
    opened = 1000 * (time.thread_time() - begun)
    print(f"{files} files, {lines:,} lines each; opening (with reading the diff here): {opened:.0f} ms")
    bar = pane.diff.verticalScrollBar()
    _report("scrolling the diff, 3 lines a frame", app, lambda n: bar.setValue(n * 60))
    step = max(1, bar.maximum() // _FRAMES)
    _report("dragging the bar over the whole diff", app, lambda n: bar.setValue(n * step))
    listed = pane.list.verticalScrollBar()
    _report("scrolling the list", app, lambda n: listed.setValue(n * 31))
    rows = pane.list.rows
    small = _files(files, _diff(40))
    chat.change_source.found[Scope.SESSION] = Changes(Scope.SESSION, small)
    chat.changes.refresh()
    _report(
        "going from file to file, 40 lines each",
        app,
        lambda n: pane.list.setCurrentIndex(rows.index(n % len(small))),
    )
    pane.set_chat(None)
    pane.hide()
    collector.stop()
    return 0


def _files(count: int, diff: str) -> tuple[ChangedFile, ...]:
    return tuple(
        ChangedFile(f"src/package_{n % 40}/module_{n}.py", ChangeKind.MODIFIED, diff, n, n // 2)
        for n in range(count)
    )


def _diff(lines: int) -> str:
    signs = cycle(" -+  ")
    body = "".join(f"{next(signs)}{next(_CODE)}\n" for _ in range(lines))
    return f"--- a/x.py\n+++ b/x.py\n@@ -1,{lines} +1,{lines} @@\n{body}"


def _report(name: str, app: QApplication, act: Callable[[int], object]) -> None:
    took: list[float] = []
    for number in range(_FRAMES):
        longest, begun = 0.0, time.thread_time()
        act(number)
        for _ in range(_TURNS):
            app.processEvents()
            ended = time.thread_time()
            longest, begun = max(longest, ended - begun), ended
        took.append(1000 * longest)
    took.sort()
    late = sum(frame > _FRAME_MS for frame in took)
    print(
        f"{name}: median {took[len(took) // 2]:.1f} ms, p99 {took[int(len(took) * 0.99)]:.1f} ms, "
        f"longest {took[-1]:.1f} ms, {late} of {len(took)} over a frame"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
