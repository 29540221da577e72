"""What the set-up says while it works, and the log it leaves behind.

Everything goes to stderr: stdout belongs to the command that was asked for.
"""

from __future__ import annotations

import io
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.translation import tr


class SetUpError(CopilotDesktopError):
    """The set-up cannot go on.

    Attributes:
        sentence: what happened.
        next_step: what the person can do now.
        detail: last lines of the program that failed; foreign text.
        log_file: where all of it can be read, None when it was not written.
    """

    code = "set-up"

    def __init__(self, code: str, sentence: str, next_step: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.next_step = next_step
        self.detail = detail
        self.log_file: Path | None = None

    def fields(self) -> Mapping[str, object]:
        return {"sentence": self.sentence, "next_step": self.next_step, "detail": self.detail}


class Console:
    """Announces steps, shows progress on one line of a terminal, keeps a log."""

    def __init__(self) -> None:
        # There is none where Python was started without a console (pythonw).
        self._stream: TextIO = sys.stderr or io.StringIO()
        self._terminal = self._stream.isatty() and os.environ.get("TERM") != "dumb"
        self._transient = False
        self._said = ""
        self._log: list[str] = []
        self._log_file: Path | None = None

    def say(self, text: str) -> None:
        """Print a line that stays."""
        self._clear()
        self._stream.write(_harmless(text) + "\n")
        self._stream.flush()
        self.log("== " + text)

    def progress(self, text: str, *, seconds: int = 0) -> None:
        """Show how far a step is. Without a terminal each new text is a line; `seconds` is left out."""
        if self._terminal:
            self._clear()
            line = "  " + _harmless(text) + (f" ({seconds} s)" if seconds >= 2 else "")
            self._stream.write(line[: shutil.get_terminal_size().columns - 1])
            self._transient = True
        elif text != self._said:
            self._stream.write(f"  {_harmless(text)}\n")
        self._said = text
        self._stream.flush()

    def report(self, error: SetUpError) -> None:
        """Print a failure: what happened, foreign details indented, the next step."""
        self.say(f"{error.sentence} [{error.code}]")
        for line in error.detail.splitlines():
            self.say("  | " + line)
        if error.next_step:
            self.say(tr("Next step: {step}", step=error.next_step))
        if error.log_file is not None:
            self.say(tr("The full log is in {path}", path=error.log_file))

    def can_ask(self) -> bool:
        return sys.stdin is not None and sys.stdin.isatty() and self._stream.isatty()

    def ask(self, question: str) -> bool:
        """Ask for yes or no on the terminal; Enter is yes, end of input is no."""
        self._clear()
        self._stream.write(_harmless(question) + " [Y/n] ")
        self._stream.flush()
        answer = sys.stdin.readline()
        return bool(answer) and answer.strip().lower() in ("", "y", "yes")

    def log(self, line: str) -> None:
        self._log.append(line)
        if self._log_file is not None:
            try:
                with self._log_file.open("a", encoding="utf-8") as file:
                    file.write("\n".join(self._log) + "\n")
            except OSError:
                # A full disk must not hide the message about the full disk.
                self._log_file = None
                return
            self._log.clear()

    def keep_log_in(self, path: Path) -> None:
        """Write what was logged so far, and all that follows, to `path`."""
        self._log_file = path
        self.log(time.strftime("== log written %Y-%m-%d %H:%M:%S"))

    def _clear(self) -> None:
        if self._transient:
            self._stream.write("\r\x1b[K")
            self._transient = False


def _harmless(text: str) -> str:
    """Return `text` without what would control a terminal: much of it is said by other programs."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def run_logged(
    command: Sequence[str],
    console: Console,
    *,
    on_line: Callable[[str], str | None],
    environ: Mapping[str, str] | None = None,
) -> tuple[int, list[str]]:
    """Run `command` without standard input and return its exit code and its last 60 lines.

    `on_line` turns a line of its output into a progress text, or None to keep the one before.
    Interrupted (Ctrl-C), the command is ended before KeyboardInterrupt goes on.

    Raises:
        OSError: the command cannot be started.
    """
    console.log("$ " + " ".join(command))
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(environ) if environ is not None else None,
        text=True,
        errors="replace",
    )
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                lines.put(line.rstrip())
        lines.put(None)

    threading.Thread(target=read, name="set-up-output", daemon=True).start()
    tail: list[str] = []
    text = ""
    since = time.monotonic()
    try:
        while True:
            try:
                line = lines.get(timeout=1)
            except queue.Empty:
                if text:
                    console.progress(text, seconds=int(time.monotonic() - since))
                continue
            if line is None:
                return process.wait(), tail
            console.log(line)
            tail = [*tail[-59:], line]
            new_text = on_line(line)
            if new_text is not None:
                text, since = new_text, time.monotonic()
                console.progress(text)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()
