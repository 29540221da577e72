"""What the terminal chat prints and asks. Foreign text never controls the terminal."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable
from typing import Any, TextIO

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.tasks import start_in_thread
from copilot_desktop.terminal.line_input import THREAD_NAME, LineInput


class ChatConsole:
    """The person's side of a terminal chat.

    With `json_lines`, stdout holds only lines of JSON and everything else goes to stderr
    (decision 10 in the README's "Design").

    Attributes:
        can_ask: questions can be put: both ends are a terminal and no JSON is wanted.
        on_gone: called once, when whoever read the output has gone (`| head`).
        is_gone: it has; nothing is written any more.
    """

    def __init__(self, *, json_lines: bool, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self._json_lines = json_lines
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._at_line_start = True
        #: A question stands on the line, and nobody has typed its end.
        self._is_asking = False
        self._traces: list[str] = []
        self._input = LineInput(stdin, stdout)
        self.can_ask = stdin.isatty() and stderr.isatty()
        self.on_gone: Callable[[], None] | None = None
        self.is_gone = False

    @classmethod
    def of_process(cls, *, json_lines: bool) -> ChatConsole:
        return cls(json_lines=json_lines, stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)

    def close(self) -> None:
        """Leave the terminal as it was found."""
        self._tell_traces()
        self._input.close()

    def event(self, session_id: str, event: dict[str, Any]) -> None:
        """Print a raw event of the server as one line of JSON, when JSON is wanted."""
        if self._json_lines:
            self._write(json.dumps({"sessionId": session_id, "event": event}, ensure_ascii=True) + "\n")

    def answer(self, text: str) -> None:
        """Print a piece of the model's answer."""
        if not self._json_lines and text:
            self._write(visible(text))
            self._at_line_start = text.endswith("\n")
            self._tell_traces()

    def end_answer(self) -> None:
        """End the line of an answer."""
        if not self._json_lines and not self._at_line_start:
            self._write("\n")
            self._at_line_start = True
        self._tell_traces()

    def status(self, text: str) -> None:
        """Show what goes on until the next word about it; "" for nothing. Only a live console does."""

    def note(self, text: str) -> None:
        """Print something that is not the answer, on a line of its own."""
        self.end_answer()
        self._tell((("\n" if self._is_asking else "") + visible(text)) + "\n")
        self._is_asking = False

    def trace(self, text: str) -> None:
        """Print something that is not the answer, without ending the answer's line."""
        self._traces.append(visible(text))
        self._tell_traces()

    async def ask(self, question: str, *, is_fresh: bool = False) -> str | None:
        """Put a question and return the line that is typed, None at the end of the input.

        Args:
            question: stands before what is typed.
            is_fresh: what was typed before the question is no answer to it.
        """
        self.end_answer()
        if is_fresh:
            self._input.forget_typed()
        self._input.set_echo(is_on=True)
        self._tell(visible(question))
        self._is_asking = True
        line = await self._input.line()
        if line is None:
            self._tell("\n")
        self._is_asking = False
        self._tell_traces()
        return None if line is None else line.strip()

    async def ask_prompt(self, sign: str) -> str | None:
        """Return the line that is typed after `sign`, edited if it can be; None at the end of the input."""
        if not self._input.can_edit:
            return await self.ask(sign)
        self.end_answer()
        self._is_asking = True
        line = await self._input.edited_line(sign)
        if line is None:
            self._tell("\n")
        self._is_asking = False
        self._tell_traces()
        return None if line is None else line.strip()

    def remember(self, prompt: str) -> None:
        """Offer an earlier prompt to the keys of `ask_prompt`."""
        self._input.remember(" ".join(prompt.splitlines()))

    async def read_all(self) -> str:
        """Return everything that is piped in."""
        return await start_in_thread(self._stdin.read, name=THREAD_NAME)

    @property
    def input_is_terminal(self) -> bool:
        return self._stdin.isatty()

    def _tell_traces(self) -> None:
        """Print held lines, unless they would stand in the middle of a line of somebody else."""
        is_torn = not self._at_line_start and self._stdout.isatty() and self._stderr.isatty()
        if self._traces and not is_torn and not self._is_asking:
            lines, self._traces = self._traces, []
            self._tell("".join(f"{line}\n" for line in lines))

    def _tell(self, text: str) -> None:
        # A reader of stderr that has gone takes nothing from the answer.
        with contextlib.suppress(BrokenPipeError):
            self._stderr.write(text)
            self._stderr.flush()

    def _write(self, text: str) -> None:
        if self.is_gone:
            return
        try:
            self._stdout.write(text)
            self._stdout.flush()
        except BrokenPipeError:
            self.is_gone = True
            if self.on_gone is not None:
                self.on_gone()
