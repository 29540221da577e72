"""How long the window takes to come up, beside an empty Qt window on the same machine."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time

_EMPTY_WINDOW = (
    "from PySide6.QtWidgets import QApplication, QWidget;"
    "app = QApplication([]); window = QWidget(); window.show(); app.processEvents()"
)

_OUR_WINDOW = (
    "import asyncio, os\n"
    "from copilot_desktop.app import Application, make_qt_application\n"
    "from copilot_desktop.event_loop import DesktopEventLoop\n"
    "from copilot_desktop.paths import find_paths, find_resources\n"
    "app = make_qt_application(find_resources())\n"
    "loop = DesktopEventLoop(app)\n"
    "asyncio.set_event_loop(loop)\n"
    "async def main():\n"
    "    application = Application(find_paths())\n"
    "    await application.open(start_agent=False)\n"
    "    application.window.grab()\n"
    "    await application.close()\n"
    "with loop:\n"
    "    loop.run_until_complete(main())\n"
)


def seconds(code: str, environ: dict[str, str]) -> float:
    """Return the median wall time of three runs of a Python program."""
    spent = []
    for _ in range(3):
        begun = time.monotonic()
        subprocess.run([sys.executable, "-c", code], env=environ, check=True)
        spent.append(time.monotonic() - begun)
    return statistics.median(spent)


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COPILOT_DESKTOP_HOME": home}
        empty, ours = seconds(_EMPTY_WINDOW, environ), seconds(_OUR_WINDOW, environ)
    print(
        f"start to painted window and back, ours / empty Qt window: {ours / empty:.1f} ({empty:.2f} s empty)"
    )


if __name__ == "__main__":
    main()
