"""What the tests of request cards share: a clock, a style, an active window, key presses."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionRequest,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.viewmodels.request_facts import RequestFacts, look_at_disk, read_long
from copilot_desktop.widgets.style import Style

FOLDER = "/home/user/project"

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "corpora" / "hostile-permissions" / "cases.json").read_text(encoding="utf-8")
)


class Clock:
    """Seconds that pass only when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class FactsAtOnce(RequestFacts):
    """Looks at the disk before `look_up` returns, or when `tell` is called."""

    def __init__(self, location: PermissionLocation | None = None, *, waits: bool = False) -> None:
        # The real constructor wants a scope and a session: there are none here.
        QObject.__init__(self)
        self.location = location
        self._waits = waits
        self.asked: list[tuple[PermissionRequest, str]] = []

    def look_up(self, request: PermissionRequest, folder: str) -> None:
        self.asked.append((request, folder))
        if not self._waits:
            self.tell()

    def tell(self) -> None:
        """Tell of what was looked up last."""
        request, folder = self.asked[-1]
        facts = read_long(request, folder, look_at_disk(request, folder))
        self.found.emit(request, replace(facts, location=self.location))


def make_style() -> Style:
    resources = find_resources()
    return Style(load_all_tokens(resources), resources)


def active_window(qtbot: QtBot, *widgets: QWidget, width: int = 800, height: int = 820) -> QWidget:
    """Show `widgets` one under the other in a window that is active."""
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addStretch(1)
    for widget in widgets:
        layout.addWidget(widget)
    window.resize(width, height)

    def keep(_widget: QWidget, _kept: QWidget = window) -> None:
        """The plug-in holds the window weakly; this keeps it until the test is over."""

    qtbot.addWidget(window, before_close_func=keep)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(
    widget: QWidget, key: Qt.Key, text: str = "", *, repeat: bool = False, control: bool = False
) -> None:
    """Send one key press (no release), perhaps one that the keyboard repeats by itself."""
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat))


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def settle() -> None:
    """Let queued signals, layouts and paint events happen."""
    for _ in range(5):
        QApplication.processEvents()


def shell(command: str, request_id: str = "r1", **fields: Any) -> PermissionRequest:
    return PermissionRequest(RequestId(request_id), ShellPermission(command, **fields))


def corpus_request(case: dict[str, Any]) -> PermissionRequest | None:
    """Return the request of a corpus case as the protocol layer would type it, None for a rule case."""
    request = case["request"]
    kind = request.get("kind")
    intention = str(request.get("intention", ""))
    command, path = request.get("fullCommandText"), request.get("fileName")
    subject: ShellPermission | WritePermission | OtherPermission
    if "rule" in request:
        return None
    if kind == "shell" and isinstance(command, str):
        subject = ShellPermission(command, intention)
    elif kind == "write" and isinstance(path, str):
        subject = WritePermission(path, str(request.get("diff", "")), intention)
    else:
        subject = OtherPermission(str(kind or ""), request, intention)
    return PermissionRequest(RequestId(case["id"]), subject, raw={"permissionRequest": request})
