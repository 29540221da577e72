"""The stand-in for the CLI does what the tests that use it believe it does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.discovery import CliBroken, find_cli
from tests.support.fake_cli import Scenario, install_fake_cli
from tests.support.pace import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="started through a shell script")


class Child:
    """A running stand-in and our side of its wire."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._last_id = 0

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request; return its answer, skipping notifications."""
        self.send(method, **params)
        while True:
            message = self.read()
            if message.get("id") == self._last_id:
                return message.get("result", message.get("error"))

    def send(self, method: str, **params: Any) -> None:
        self._last_id += 1
        self._write({"jsonrpc": "2.0", "id": self._last_id, "method": method, "params": params})

    def notify(self, method: str) -> None:
        self._write({"jsonrpc": "2.0", "method": method})

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        header = self.process.stdout.readline()
        assert header.startswith(b"Content-Length: "), header
        self.process.stdout.readline()
        message: dict[str, Any] = json.loads(self.process.stdout.read(int(header[16:])))
        return message

    def events_until(self, kind: str) -> list[str]:
        kinds = [""]
        while kinds[-1] != kind:
            message = self.read()
            if message.get("method") == "session.event":
                kinds.append(message["params"]["event"]["type"])
        return kinds[1:]

    def rest(self) -> tuple[bytes, bytes, int]:
        """Close stdin and return what it still wrote, and its exit status."""
        out, err = self.process.communicate(timeout=PATIENCE_S)
        return out, err, self.process.returncode


@contextmanager
def running(folder: Path, scenario: Scenario | None = None) -> Iterator[Child]:
    program = install_fake_cli(folder / "cli", scenario)
    process = subprocess.Popen(
        [program, "--headless", "--no-auto-update", "--stdio", "--log-level", "error"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "COPILOT_HOME": str(folder / "home")},
        start_new_session=True,
    )
    with process:
        try:
            yield Child(process)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def test_it_is_found_as_a_cli(tmp_path: Path) -> None:
    program = install_fake_cli(tmp_path / "cli", {"version": "1.0.9"})
    found = find_cli(setting=str(program), environ=os.environ, bundled=None, provisioned=tmp_path)
    assert (found.version, found.command) == ("1.0.9", (str(program),))
    install_fake_cli(tmp_path / "cli", {"on_version": [{"stdout": "garbage " * 9}, {"exit": 0}]}).touch()
    with pytest.raises(CliBroken):
        find_cli(setting=str(program), environ=os.environ, bundled=None, provisioned=tmp_path)


def test_a_conversation_survives_a_restart(tmp_path: Path) -> None:
    with running(tmp_path) as child:
        assert child.ask("connect")["version"] == "1.0.102"
        assert child.ask("ping", message="hi")["message"] == "pong: hi"
        assert child.ask("no.such.method")["code"] == -32601
        assert child.ask("session.resume", sessionId="s1")["code"] == -32603
        assert child.ask("session.create", sessionId="s1", workingDirectory="/w")["sessionId"] == "s1"
        assert child.ask("session.list") == {"sessions": []}
        assert "messageId" in child.ask("session.send", sessionId="s1", prompt="hello")
        assert child.events_until("session.idle")[-3:] == [
            "assistant.turn_end",
            "assistant.idle",
            "session.idle",
        ]
        assert child.ask("runtime.shutdown") is None
        assert child.rest() == (b"", b"", 0)
    with running(tmp_path) as child:
        assert child.ask("session.list")["sessions"][0]["name"] == "hello"
        assert child.ask("session.resume", sessionId="s1")["sessionId"] == "s1"
        events = child.ask("sessions.readPersistedEvents", sessionId="s1")["events"]
        assert [e["data"]["content"] for e in events if e["type"] == "assistant.message"] == [
            "You said: hello"
        ]
        assert child.rest() == (b"", b"", 0)


def test_it_ends_by_code_or_signal(tmp_path: Path) -> None:
    with running(tmp_path, {"start": [{"stderr": "no provider"}, {"exit": 7}]}) as child:
        assert child.rest() == (b"", b"no provider\n", 7)
    for name in ("SIGKILL", "SIGSEGV"):
        with running(tmp_path, {"on": {"ping": [{"signal": name}]}}) as child:
            child.send("ping")
            assert child.rest()[2] == -getattr(signal, name)


def test_it_crashes_in_the_middle_of_an_answer(tmp_path: Path) -> None:
    with running(tmp_path, {"after_events": {"count": 4, "do": [{"exit": 3}]}}) as child:
        child.ask("session.create", sessionId="s1")
        child.send("session.send", sessionId="s1", prompt="hello")
        kinds = child.events_until("assistant.message_delta")
        assert kinds == ["session.start", "user.message", "assistant.turn_start", "assistant.message_delta"]
        assert child.rest()[2] == 3


def test_it_floods_and_cuts_frames(tmp_path: Path) -> None:
    scenario = {
        "on": {
            "ping": [{"flood_stderr": 200_001}, {"flood": [3, "x", {}]}, {"stdout": "stray\n"}, "half_frame"],
        }
    }
    with running(tmp_path, scenario) as child:
        child.send("ping")
        out, err, status = child.rest()
    assert (len(err), status) == (200_001, 0)
    assert out.count(b'"method": "x"') == 3
    assert out.endswith(b'stray\nContent-Length: 100\r\n\r\n{"jsonrpc": "2.0", "meth')


def test_it_answers_as_told(tmp_path: Path) -> None:
    scenario = {
        "on": {
            "a": [{"sleep": 0}, {"answer": 5}],
            "b": [{"error": [-1, "no"]}],
            "c": [{"request": ["r1", "userInput.request", {}]}, {"event": ["t", {}]}, {"notify": ["n", {}]}],
            "ping": ["usual", "close_stdout", "hang"],
        }
    }
    with running(tmp_path, scenario) as child:
        assert child.ask("a") == 5
        assert child.ask("b") == {"code": -1, "message": "no"}
        child.notify("$/cancelRequest")
        child.send("c", sessionId="s")
        assert [child.read()["method"] for _ in range(3)] == ["userInput.request", "session.event", "n"]
        assert child.ask("ping")["message"] == "pong: "
        assert child.process.stdout is not None
        assert child.process.stdout.read() == b""
        assert child.process.poll() is None


def test_it_will_not_go(tmp_path: Path) -> None:
    marker = tmp_path / "end"
    scenario = {"ignore_sigterm": True, "ignore_stdin_close": True, "at_end": [{"touch": str(marker)}]}
    with running(tmp_path, scenario) as child:
        child.ask("connect")
        child.process.send_signal(signal.SIGTERM)
        # Answered after the signal: it was ignored.
        child.ask("ping")
        assert child.process.stdin is not None
        child.process.stdin.close()
        child.process.stdin = None
        with pytest.raises(subprocess.TimeoutExpired):
            child.process.wait(0.3)
        assert marker.exists()


@pytest.mark.parametrize("action", ["spawn", "spawn_detached"])
def test_its_grandchild_survives_it(tmp_path: Path, action: str) -> None:
    file = tmp_path / "pid"
    with running(tmp_path, {"on": {"ping": [{action: str(file)}, {"exit": 0}]}}) as child:
        child.send("ping")
        assert child.process.wait(PATIENCE_S) == 0
        grandchild = int(file.read_text())
        os.kill(grandchild, signal.SIGTERM)
        os.kill(grandchild, 0)
        same_group = os.getpgid(grandchild) == child.process.pid
        assert same_group is (action == "spawn")
        os.kill(grandchild, signal.SIGKILL)


def test_each_life_has_its_scenario(tmp_path: Path) -> None:
    scenario = {"lives": [{"start": [{"exit": 1}]}, {"version": "2.0.0"}], "counter": str(tmp_path / "n")}
    statuses = []
    for _ in range(3):
        with running(tmp_path, scenario) as child:
            statuses.append(child.rest()[2])
    assert statuses == [1, 0, 0]


def test_it_insists_on_server_mode(tmp_path: Path) -> None:
    program = install_fake_cli(tmp_path / "cli")
    assert subprocess.run([program], capture_output=True, timeout=PATIENCE_S).returncode == 1
