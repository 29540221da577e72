"""The product as it is shipped to a person: its own process, a real X server, keys from outside."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.support import x_server

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(
        not x_server.is_available() or shutil.which("xdotool") is None,
        reason="needs Xvfb and xdotool, which `python3 -m tests` installs where it may",
    ),
]

PATIENCE_S = 90.0

ROOT = Path(__file__).resolve().parents[2]

Found = TypeVar("Found")


class Person:
    """Somebody at the keyboard of a display; looks at what the CLI wrote to its event logs."""

    def __init__(self, display: str, copilot_home: Path) -> None:
        self._environ = {**os.environ, "DISPLAY": display}
        self._copilot_home = copilot_home

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self._environ, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()

    def window(self) -> str:
        """Id of the application's window, waiting until it is there."""
        found = until(
            lambda: self.xdotool("search", "--onlyvisible", "--name", "Copilot Desktop"), "a window"
        )
        return found.split("\n")[0]

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "5", text)

    def key(self, name: str) -> None:
        self.xdotool("key", name)

    def picture(self, path: Path) -> None:
        subprocess.run(["import", "-window", "root", str(path)], env=self._environ, timeout=30, check=False)

    def events(self, kind: str) -> list[dict[str, Any]]:
        """All persisted events of a kind, of every session."""
        found = []
        for log in self._copilot_home.glob("session-state/*/events.jsonl"):
            for line in log.read_text(encoding="utf-8").split("\n"):
                if f'"{kind}"' in line:
                    event = json.loads(line)
                    if event["type"] == kind:
                        found.append(event)
        return found


def until(look: Callable[[], Found | None], what: str) -> Found:
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        if time.monotonic() > deadline:
            pytest.fail(f"never happened: {what}")
        time.sleep(0.05)
    return found


@pytest.fixture
def application(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[subprocess.Popen[bytes], Person]]:
    """The running application and a person at its display."""
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    with x_server.x_server() as display:
        monkeypatch.setenv("DISPLAY", display)
        process = subprocess.Popen(
            [sys.executable, "-m", "copilot_desktop"], cwd=ROOT, stderr=subprocess.PIPE
        )
        try:
            yield process, Person(display, copilot_home)
        finally:
            if process.poll() is None:
                process.kill()
            _, said = process.communicate(timeout=30)
            print(said.decode("utf-8", "replace"))


def test_the_demo_by_keyboard_alone(
    application: tuple[subprocess.Popen[bytes], Person], tmp_path: Path
) -> None:
    process, person = application
    window = person.window()
    person.xdotool("windowfocus", "--sync", window)
    logs = tmp_path / "desktop" / "state" / "logs"

    def logged(words: str) -> Callable[[], bool]:
        return lambda: any(words in log.read_text() for log in logs.glob("*.log"))

    until(logged("starting -> ready"), "a connection")
    # The first button of the first page has the focus: the demo.
    person.key("Return")
    prompt = "Hello, what can you do?"

    def asked() -> bool:
        return bool(person.events("permission.requested"))

    until(logged("page in front: new-session"), "the page for a new session")
    person.type(prompt)
    person.key("Return")
    until(asked, "a permission request")
    assert person.events("user.message")[0]["data"]["content"] == prompt
    assert not person.events("permission.completed")

    # To the card and allow it; it is deaf at first, so an impatient person presses again.
    def allowed() -> bool:
        if not person.events("permission.completed"):
            person.key("ctrl+j")
            person.key("a")
        return bool(person.events("permission.completed"))

    until(allowed, "the answer")
    result = person.events("permission.completed")[0]["data"]["result"]
    assert result["kind"] == "approved"
    done = until(lambda: person.events("tool.execution_complete"), "the command's end")
    assert done[0]["data"]["success"]
    until(lambda: len(person.events("assistant.message")) >= 2, "the rest of the answer")
    person.key("ctrl+q")
    assert process.wait(timeout=30) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_it_in_order(
    application: tuple[subprocess.Popen[bytes], Person], number: signal.Signals
) -> None:
    process, person = application
    person.window()
    process.send_signal(number)
    assert process.wait(timeout=30) == 0
