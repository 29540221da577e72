"""Lines that a person types: cancellable, without what was typed too early, edited where that can be."""

from __future__ import annotations

import asyncio
import codecs
import contextlib
import io
import os
import sys
from typing import Any, Final, TextIO

from copilot_desktop.tasks import start_in_thread


def _import_termios() -> Any:
    """Return `termios`, None on Windows."""
    try:
        import termios
    except ImportError:
        return None
    return termios


def _import_readline() -> Any:
    """Return `readline`, None on Windows and where Python was built without it."""
    try:
        import readline
    except ImportError:
        return None
    return readline


_termios: Final = _import_termios()
_readline: Final = _import_readline()

#: What readline and terminals put before and after a paste; a line that is left must not keep it on.
_PASTE_MARKS_OFF: Final = "\x1b[?2004l"
_LARGEST_READ: Final = 65536

#: Of the threads that read what the loop cannot.
THREAD_NAME: Final = "terminal-input"


class LineInput:
    """The keyboard's side of a console.

    A terminal is read by the loop, so that a question that is given up takes no line away from the
    next one. Where that cannot be (Windows, no terminal), one thread reads, and its line is kept.
    """

    def __init__(self, stdin: TextIO, stdout: TextIO) -> None:
        self._stdin = stdin
        self._stdout = stdout
        self._fd = _terminal_of(stdin)
        self._decoder = codecs.getincrementaldecoder(getattr(stdin, "encoding", None) or "utf-8")("replace")
        self._typed = ""
        self._has_ended = False
        self._reading: asyncio.Future[str] | None = None
        self._is_editing = False
        self._modes = None if self._fd is None else _termios.tcgetattr(self._fd)

    async def line(self) -> str | None:
        """Return the next line without its end, None at the end of the input."""
        line = await (self._line_of_thread() if self._fd is None else self._line_of_terminal(self._fd))
        return line.rstrip("\r\n") if line else None

    async def edited_line(self, prompt: str) -> str | None:
        """Put `prompt` and return the line, edited with the keys and the history of readline.

        Only where `can_edit`. A paste of several lines is one line with line ends in it.
        """
        self._is_editing = True

        def read() -> str:
            try:
                return input(prompt) + "\n"
            except EOFError:
                return ""

        line = await start_in_thread(read, name=THREAD_NAME)
        # Not in a `finally`: who is cancelled leaves, and the thread goes on editing until `close`.
        self._is_editing = False
        return line[:-1] if line else None

    @property
    def can_edit(self) -> bool:
        """There is readline, and both its ends are this process's terminal."""
        return (
            _readline is not None
            and self._fd is not None
            and self._stdin is sys.stdin
            and self._stdout is sys.stdout
            and self._stdout.isatty()
        )

    def remember(self, line: str) -> None:
        """Put a line that was typed earlier into the history of the keys."""
        if self.can_edit:
            _readline.add_history(line)

    def forget_typed(self) -> None:
        """Drop what was typed and not read: it was meant for something else."""
        self._typed = ""
        if self._fd is not None:
            _termios.tcflush(self._fd, _termios.TCIFLUSH)

    def set_echo(self, *, is_on: bool) -> None:
        """Let the terminal show what is typed, or not: it would tear what is drawn."""
        if self._fd is not None:
            modes = _termios.tcgetattr(self._fd)
            modes[3] = modes[3] | _termios.ECHO if is_on else modes[3] & ~_termios.ECHO
            self._set_modes(modes)

    def close(self) -> None:
        """Leave the terminal as it was found."""
        if self._modes is not None:
            self._set_modes(self._modes)
        if self._is_editing:
            if os.environ.get("TERM", "dumb") != "dumb":
                self._stdout.write(_PASTE_MARKS_OFF)
            self._stdout.write("\n")
            self._stdout.flush()

    def _set_modes(self, modes: list[int | list[bytes | int]]) -> None:
        if self._fd is not None:
            # The terminal may have been closed meanwhile.
            with contextlib.suppress(_termios.error):
                _termios.tcsetattr(self._fd, _termios.TCSANOW, modes)

    async def _line_of_terminal(self, fd: int) -> str:
        loop = asyncio.get_running_loop()
        while "\n" not in self._typed and not self._has_ended:
            readable: asyncio.Future[None] = loop.create_future()
            loop.add_reader(fd, _settle, readable)
            try:
                await readable
            finally:
                loop.remove_reader(fd)
            try:
                piece = os.read(fd, _LARGEST_READ)
            except OSError:
                piece = b""
            self._typed += self._decoder.decode(piece, final=not piece)
            self._has_ended = not piece
        line, end, self._typed = self._typed.partition("\n")
        # The end of input of a terminal ends one line, not all that can still be typed.
        self._has_ended = False
        return line + end

    async def _line_of_thread(self) -> str:
        if self._reading is None:
            self._reading = start_in_thread(self._stdin.readline, name=THREAD_NAME)
        line = await asyncio.shield(self._reading)
        self._reading = None
        return line


def _terminal_of(stdin: TextIO) -> int | None:
    if _termios is None or not stdin.isatty():
        return None
    try:
        fd = stdin.fileno()
        _termios.tcgetattr(fd)
    except (io.UnsupportedOperation, _termios.error):
        return None
    return fd


def _settle(readable: asyncio.Future[None]) -> None:
    if not readable.done():
        readable.set_result(None)
