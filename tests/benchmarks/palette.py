"""Opening the palette: `python3 -m tests benchmarks palette [ENTRIES]`.

ENTRIES (default 500) commands stand in the palette of a real window over a fake application, beside as many
sessions. Printed is the CPU time of the window's thread from the key to the painted list, in milliseconds,
and its ratio to the time that is allowed. Nothing is judged: other programs use the machine as well.
"""

from __future__ import annotations

import statistics
import sys
import time
from typing import Final

from PySide6.QtWidgets import QApplication

from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.palette_view import PaletteView
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style

_ENTRIES: Final = 500
_ALLOWED_MS: Final = 50.0
_TIMES: Final = 20


def _opened(view: PaletteView, words: str) -> float:
    """Return what opening it, or typing `words` into it, costs until it is painted."""
    start = time.process_time()
    if words:
        view.field.setText(words)
    else:
        view.open()
    view.grab()
    took = (time.process_time() - start) * 1000
    if words:
        view.close_palette()
    return took


def main(entries: int = _ENTRIES) -> int:
    """Print the median of opening and of typing."""
    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    style = make_style()
    style.apply(app)
    rows = [SessionRow(f"s{number}", title=f"Session {number} of the build") for number in range(entries)]
    window = MainWindow(FakeApplication(rows), style)
    window.commands.add(
        *(
            Command(f"test.{number}", f"Do the thing {number}", "Test", (), app.processEvents)
            for number in range(entries - len(window.commands.all))
        )
    )
    window.resize(1280, 820)
    window.show()
    app.processEvents()
    view = window.palette_place.view
    opening, typing = [], []
    for _ in range(_TIMES):
        opening.append(_opened(view, ""))
        typing.append(_opened(view, "thing 4"))
    for what, took in (("opening", opening), ("typing", typing)):
        median = statistics.median(took)
        print(f"{what:8} {median:6.1f} ms, {median / _ALLOWED_MS:5.2f} of the {_ALLOWED_MS:.0f} ms allowed")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:2])))
