"""`chat` as a person and as a script use it: a real process, the real CLI, the demo's model."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.tcp_cli import listening_cli

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX"),
]

PATIENCE_S = 90.0

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def environment(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))


async def chat(*arguments: str, piped: str = "") -> tuple[int, str, str]:
    """Run `chat` without a terminal; return exit code, stdout and stderr."""
    return await copilot_desktop("chat", *arguments, piped=piped)


async def copilot_desktop(*arguments: str, piped: str = "") -> tuple[int, str, str]:
    """Run a command without a terminal; return exit code, stdout and stderr."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "copilot_desktop", *arguments),
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=2**24,
    )
    async with asyncio.timeout(PATIENCE_S):
        out, err = await process.communicate(piped.encode())
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


class Terminal:
    """`chat` in a pseudo-terminal."""

    def __init__(self, *arguments: str) -> None:
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.execv(sys.executable, [sys.executable, "-m", "copilot_desktop", "chat", *arguments])
        os.set_blocking(self._master, False)
        self.screen = ""

    def read(self) -> str:
        try:
            while data := os.read(self._master, 65536):
                self.screen += data.decode("utf-8", "replace")
        except (BlockingIOError, OSError):
            # Nothing new, or the other side has ended (EIO on Linux).
            pass
        return self.screen

    async def until(self, look: Callable[[str], bool], what: str) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not look(self.read()):
                    await asyncio.sleep(0.02)
        except TimeoutError:
            pytest.fail(f"never happened: {what}\n{self.screen}")

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    async def exit_code(self) -> int:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                self.read()
                pid, status = os.waitpid(self.pid, os.WNOHANG)  # noqa: ASYNC222 - does not wait
                if pid:
                    os.close(self._master)
                    return os.waitstatus_to_exitcode(status)
                await asyncio.sleep(0.02)


async def test_json_has_one_raw_event_per_line_and_nothing_else() -> None:
    code, out, err = await chat("--demo", "--json", piped="show a table")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0, err
    assert all(set(line) == {"sessionId", "event"} for line in lines)
    assert len({line["sessionId"] for line in lines}) == 1
    kinds = [line["event"]["type"] for line in lines]
    assert kinds.count("assistant.message_delta") > 10
    assert "assistant.turn_end" in kinds


async def test_without_a_terminal_a_permission_is_not_given() -> None:
    code, out, err = await chat("--demo", "list the files")
    assert code == 4
    assert "was not run" in out
    assert "nobody can be asked" in err


async def test_a_failed_turn_is_told_by_the_exit_code() -> None:
    code, _, err = await chat("--demo", "fail 400")
    assert code == 1
    assert "Failed:" in err


async def test_the_person_is_asked_on_the_terminal() -> None:
    terminal = Terminal("--demo", "list the files")
    await terminal.until(lambda screen: "Allow once? [y/N]" in screen, "the question")
    assert "wc -l" in terminal.screen, "the exact command is shown"
    terminal.type("y\n")
    assert await terminal.exit_code() == 0
    assert "./README.md" in terminal.screen


async def test_the_first_interrupt_stops_the_turn_and_the_second_leaves() -> None:
    terminal = Terminal("--demo")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("write a long essay\n")
    await terminal.until(lambda screen: "scripted demo model" in screen, "an answer that streams")
    os.kill(terminal.pid, signal.SIGINT)
    await terminal.until(lambda screen: "Interrupted." in screen and screen.endswith("you> "), "a prompt")
    terminal.type("show a table\n")
    await terminal.until(lambda screen: "Neptune" in screen, "an answer to the next prompt")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    os.kill(terminal.pid, signal.SIGINT)
    assert await terminal.exit_code() == 130


async def test_an_interrupt_ends_a_command_with_one_prompt() -> None:
    terminal = Terminal("--demo", "write a long essay")
    await terminal.until(lambda screen: "scripted demo model" in screen, "an answer that streams")
    os.kill(terminal.pid, signal.SIGINT)
    assert await terminal.exit_code() == 130
    assert "Interrupted." in terminal.screen


async def test_a_turn_that_takes_too_long_is_stopped() -> None:
    code, _, err = await chat("--demo", "--timeout", "1.5", "write a long essay")
    assert code == 124
    assert "no end within 1.5 s" in err


async def test_a_session_is_found_again_and_goes_on_with_an_attachment(tmp_path: Path) -> None:
    code, _, err = await chat("--demo", "--stats", "show a table")
    assert code == 0, err
    assert re.search(r"first token after [0-9.]+ s · \d+ tokens in, \d+ out · .*1 model call", err)
    code, out, err = await copilot_desktop("sessions", "--json")
    (session,) = json.loads(out)
    assert session["title"] == "show a table", err
    code, out, err = await copilot_desktop("sessions")
    assert session["session_id"] in out
    note = tmp_path / "note.txt"
    note.write_text("words to read")
    code, out, err = await chat(
        "--demo", "--json", "--resume", session["session_id"][:8], "--attach", str(note), "show code"
    )
    assert code == 0, err
    assert "show a table" in err
    events = [json.loads(line) for line in out.splitlines()]
    assert {line["sessionId"] for line in events} == {session["session_id"]}
    prompts = [line["event"]["data"] for line in events if line["event"]["type"] == "user.message"]
    assert [item["displayName"] for prompt in prompts for item in prompt["attachments"]] == ["note.txt"]
    code, out, err = await chat("--demo", "--resume", "no-such", "hello")
    assert code == 3
    assert "no-such" in err


async def test_slash_commands_are_run_and_listed() -> None:
    terminal = Terminal("--demo")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("/help\n")
    await terminal.until(lambda screen: "/compact  " in screen and screen.endswith("you> "), "the list")
    terminal.type("/cwd\n")
    await terminal.until(lambda screen: screen.count("you> ") == 3, "the next prompt")
    assert "rain-diary" in terminal.screen.partition("/cwd\r\n")[2]
    terminal.type("/no-such-command\n")
    await terminal.until(lambda screen: "/no-such-command was not run" in screen, "a refusal")
    assert "failed with message" not in terminal.screen
    terminal.type("/model\n")
    await terminal.until(lambda screen: "The model is copilot-desktop-demo." in screen, "the model's name")
    terminal.type("exit\n")
    assert await terminal.exit_code() == 0


async def test_a_cli_elsewhere_is_reached(
    cli_command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COPILOT_CONNECTION_TOKEN", "a-token-of-this-test")
    async with listening_cli(cli_command, token="a-token-of-this-test") as port:
        monkeypatch.delenv("COPILOT_CLI_PATH")
        code, out, err = await chat("--demo", "--server", f"127.0.0.1:{port}", "show a table")
        assert code == 0, err
        assert "Neptune" in out
        monkeypatch.setenv("COPILOT_CONNECTION_TOKEN", "another-token")
        code, _, err = await copilot_desktop("sessions", "--server", f"127.0.0.1:{port}")
        assert code == 3
        assert "token" in err
        assert "another-token" not in err
    code, _, err = await copilot_desktop("sessions", "--server", "no address")
    assert code == 3
    assert "no address" in err


async def test_models_need_an_account() -> None:
    code, out, err = await copilot_desktop("models")
    assert (code, out) == (3, "")
    assert "copilot login" in err
    code, _, err = await copilot_desktop("logout")
    assert code == 0
    assert "Nobody is signed in." in err


async def test_an_interrupt_answers_no_permission() -> None:
    terminal = Terminal("--demo", "list the files")
    await terminal.until(lambda screen: "Allow once? [y/N]" in screen, "the question")
    os.kill(terminal.pid, signal.SIGINT)
    # Nothing has to be typed for it, and what is typed late allows nothing.
    terminal.type("y\n")
    assert await terminal.exit_code() == 130
    assert "./README.md" not in terminal.screen


async def test_a_conversation_goes_on_line_by_line() -> None:
    terminal = Terminal("--demo")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("show a table\n")
    await terminal.until(lambda screen: screen.count("you> ") == 2, "the next prompt")
    before = len(terminal.screen)
    terminal.type("ask me a question\n")
    await terminal.until(lambda screen: "Your answer" in screen[before:], "the question")
    terminal.type("3\n")
    await terminal.until(lambda screen: "you> " in screen[before:], "the next prompt")
    terminal.type("exit\n")
    assert await terminal.exit_code() == 0


async def test_without_a_cli_it_says_how_to_get_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("COPILOT_CLI_PATH")
    monkeypatch.setenv("PATH", str(tmp_path))
    code, out, err = await chat("--demo", "hello")
    assert code == 3
    assert out == ""
    assert "Copilot CLI isn't installed" in err
    assert "--yes" in err


async def test_own_model_needs_all_its_parts() -> None:
    code, _, err = await chat("--provider", "openai", "--base-url", "http://127.0.0.1:9", "hello")
    assert code == 2
    assert "--model" in err


async def test_what_was_typed_before_a_permission_is_asked_for_allows_nothing() -> None:
    terminal = Terminal("--demo", "list the files")
    await terminal.until(lambda screen: "Welcome" in screen, "an answer that streams")
    terminal.type("y\n")
    await terminal.until(lambda screen: "Allow once? [y/N]" in screen, "the question")
    terminal.type("\n")
    assert await terminal.exit_code() == 4
    assert "./README.md" not in terminal.screen


async def test_after_an_interrupted_question_the_next_line_is_a_prompt() -> None:
    terminal = Terminal("--demo")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("list the files\n")
    await terminal.until(lambda screen: "Allow once? [y/N]" in screen, "the question")
    os.kill(terminal.pid, signal.SIGINT)
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("show a \\\ntable\n")
    await terminal.until(lambda screen: "Neptune" in screen, "the answer to two lines that are one prompt")
    await terminal.until(lambda screen: screen.endswith("you> "), "a prompt")
    terminal.type("\x04")
    assert await terminal.exit_code() == 0, "how a turn ended was seen by who leaves"
    assert re.search(r"chat --demo --resume [0-9a-f-]{36}", terminal.screen)


async def test_a_terminated_chat_leaves_the_terminal_in_order() -> None:
    terminal = Terminal("--demo", "write a long essay")
    await terminal.until(lambda screen: "scripted demo model" in screen, "an answer that streams")
    os.kill(terminal.pid, signal.SIGTERM)
    assert await terminal.exit_code() == 130
    assert terminal.screen.rindex("\x1b[?25h") > terminal.screen.rindex("\x1b[?25l"), "the cursor is shown"


async def test_it_ends_when_nobody_reads_its_output() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "copilot_desktop", "chat", "--demo", "--json", "write a long essay"),
        cwd=ROOT,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    async with asyncio.timeout(PATIENCE_S):
        assert json.loads(await process.stdout.readline())["event"]["type"] == "session.start"
        # What a shell does with the pipe when `head` has ended.
        process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]  # no other way to close it
        err = (await process.stderr.read()).decode()
        assert await process.wait() == 1
    assert "Traceback" not in err


async def test_nothing_to_ask_is_a_wrong_usage() -> None:
    code, out, err = await chat("--demo", "  ")
    assert (code, out) == (2, "")
    assert "There is no prompt." in err
    code, _, err = await chat("--demo", "--parallel", piped="\n")
    assert code == 2
    assert "There is no prompt." in err


async def test_a_prompt_takes_in_what_is_piped() -> None:
    code, out, err = await chat("--demo", "--json", "show", "-", piped="a table\n")
    assert code == 0, err
    events = [json.loads(line)["event"] for line in out.splitlines()]
    assert [event["data"]["content"] for event in events if event["type"] == "user.message"] == [
        "show a table"
    ]
