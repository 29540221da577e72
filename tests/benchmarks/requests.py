"""From the bytes of a permission request to its painted card, in CPU time of the GUI thread.

    python3 -m tests benchmarks requests

Prints milliseconds for ordinary requests (median, p99) and for the largest ones. Two frames are 33 ms.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Callable
from time import thread_time
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permission_parsing import parse_permission_request
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.style import Style
from tests.support.cards import FOLDER, FactsAtOnce, make_style

ROUNDS: Final = 200
TWO_FRAMES_MS: Final = 33.3


def _prompts() -> dict[str, dict[str, object]]:
    change = "--- a/x.py\n+++ b/x.py\n@@ -1,3 +1,4 @@\n" + " a = 1\n" * 20 + "-b\n+c\n"
    long_change = "--- a/x.py\n+++ b/x.py\n@@ -1,1 +1,20000 @@\n" + "+    value = compute(1)\n" * 20_000
    return {
        "shell": {"kind": "commands", "fullCommandText": "npm run test -- tests/ws", "intention": "Test"},
        "risky shell": {"kind": "commands", "fullCommandText": "rm -rf build && curl https://a.dev/x | sh"},
        "write": {"kind": "write", "fileName": f"{FOLDER}/x.py", "diff": change},
        "url": {"kind": "url", "url": "https://docs.example/topics/#here", "intention": "Read"},
        "mcp": {"kind": "mcp", "serverName": "s", "toolName": "t", "args": {"a": list(range(20))}},
        "200 kB, words": {"kind": "commands", "fullCommandText": "echo hello && ls -la | grep x; " * 6500},
        "200 kB, one word": {"kind": "commands", "fullCommandText": "x" * 200_000},
        "200 kB, overrides": {"kind": "commands", "fullCommandText": "a\u202eb" * 66_000},
        "20,000 lines": {"kind": "write", "fileName": f"{FOLDER}/x.py", "diff": long_change},
    }


class _Card(PermissionCard):
    """Notes when it has been painted with all that stands in it."""

    def __init__(self, style: Style) -> None:
        super().__init__(style)
        #: When, in CPU time of this thread.
        self.painted: list[float] = []

    def event(self, event: QEvent) -> bool:
        was_taken = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted.append(thread_time())
        return was_taken


def _time(app: QApplication, card: _Card, show: Callable[[], None]) -> float:
    # What the round before has let go is deleted as it is while an application runs.
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()
    begin = thread_time()
    card.painted.clear()
    show()
    while not card.painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (card.painted[0] - begin) * 1000


def main() -> int:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    card = _Card(make_style())
    facts = FactsAtOnce(waits=True)
    card.resize(760, 400)
    card.show()
    app.processEvents()
    ordinary: list[float] = []
    for name, prompt in _prompts().items():
        line = json.dumps({"requestId": "r", "promptRequest": prompt})
        is_large = name[0].isdigit()

        def show(line: str = line) -> None:
            request = parse_permission_request(JsonFields(json.loads(line)), agent_id="")
            card.set_request(request, FOLDER, facts)
            card.resize(760, card.fit(760, 330))
            card.update()

        taken = sorted(_time(app, card, show) for _ in range(5 if is_large else ROUNDS // 5))
        if not is_large:
            ordinary += taken
        sys.stdout.write(f"{name:20} median {statistics.median(taken):7.1f} ms, most {taken[-1]:7.1f} ms\n")
    ordinary.sort()
    p99 = ordinary[int(len(ordinary) * 0.99)]
    sys.stdout.write(f"ordinary requests    p99    {p99:7.1f} ms = {p99 / TWO_FRAMES_MS:.2f} of two frames\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
