"""What the terminal chat prints and asks. Foreign text never controls the terminal."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import threading
from collections.abc import Callable
from typing import Any, TextIO

from copilot_desktop.rendering.visible_text import visible


class ChatConsole:
    """The person's side of a terminal chat.

    With `json_lines`, stdout holds only lines of JSON and everything else goes to stderr
    (decision 10 in the README's "Design").

    Attributes:
        can_ask: questions can be put: both ends are a terminal and no JSON is wanted.
    """

    def __init__(self, *, json_lines: bool, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self._json_lines = json_lines
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._at_line_start = True
        self.can_ask = stdin.isatty() and stderr.isatty()

    @classmethod
    def of_process(cls, *, json_lines: bool) -> ChatConsole:
        return cls(json_lines=json_lines, stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)

    def event(self, session_id: str, event: dict[str, Any]) -> None:
        """Print a raw event of the server as one line of JSON, when JSON is wanted."""
        if self._json_lines:
            line = json.dumps({"sessionId": session_id, "event": event}, ensure_ascii=True)
            self._stdout.write(line + "\n")
            self._stdout.flush()

    def answer(self, text: str) -> None:
        """Print a piece of the model's answer."""
        if not self._json_lines and text:
            self._stdout.write(visible(text))
            self._stdout.flush()
            self._at_line_start = text.endswith("\n")

    def end_answer(self) -> None:
        """End the line of an answer."""
        if not self._json_lines and not self._at_line_start:
            self._stdout.write("\n")
            self._stdout.flush()
            self._at_line_start = True

    def status(self, text: str) -> None:
        """Show what goes on until the next word about it; "" for nothing. Only a live console does."""

    def note(self, text: str) -> None:
        """Print something that is not the answer, on a line of its own."""
        self.end_answer()
        self._stderr.write(visible(text) + "\n")
        self._stderr.flush()

    async def ask(self, question: str) -> str | None:
        """Put a question and return the line that is typed, None at the end of the input."""
        self.end_answer()
        self._stderr.write(visible(question))
        self._stderr.flush()
        line = await self.read_line()
        return None if line is None else line.strip()

    async def read_line(self) -> str | None:
        """Return the next line of the input without its end, None at the end of the input."""
        line: str = await _in_daemon_thread(self._stdin.readline)
        return line.rstrip("\r\n") if line else None

    async def read_all(self) -> str:
        """Return everything that is piped in."""
        return str(await _in_daemon_thread(self._stdin.read))

    @property
    def input_is_terminal(self) -> bool:
        return self._stdin.isatty()


async def _in_daemon_thread(read: Callable[[], str]) -> str:
    """Run a blocking read that may never return.

    An executor's thread would be waited for at exit, and an interrupt would hang there.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[str] = loop.create_future()

    def settle(text: str, error: BaseException | None) -> None:
        if not future.done():
            if error is None:
                future.set_result(text)
            else:
                future.set_exception(error)

    def work() -> None:
        text, failure = "", None
        try:
            text = read()
        except (OSError, ValueError) as error:
            failure = error
        # The loop may have ended while we waited for a person who went away.
        with contextlib.suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, text, failure)

    threading.Thread(target=work, name="terminal-input", daemon=True).start()
    return await future
