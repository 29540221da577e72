"""The console of a person at a terminal: Markdown drawn while it streams, and what goes on.

Finished blocks are printed once and scroll away like any output; only the open end of an answer
and the line that says what goes on are drawn again, never more than fit on the screen.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator
from typing import Final, TextIO

from rich.console import Console, ConsoleRenderable, Group
from rich.live import Live
from rich.spinner import Spinner
from rich.text import Text

from copilot_desktop.rendering.blocks import Block, CodeBlock, Table, append_rows
from copilot_desktop.rendering.markdown import IncrementalMarkdown
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.markdown_view import Tail, render_block, render_blocks

#: How often the open end of an answer is drawn at most.
_FRAME_S: Final = 0.05
#: How often the line that says what goes on is drawn while nothing else changes.
_SPIN_S: Final = 0.1
#: Lines of the screen that are never ours: the prompt above, the cursor below.
_SPARE_LINES: Final = 3
#: Above this the start of the line would be pushed out of sight.
_STATUS_CHARS: Final = 60


class LiveConsole(ChatConsole):
    """Draws what `ChatConsole` prints. For a terminal that can move its cursor."""

    def __init__(self, *, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        super().__init__(json_lines=False, stdin=stdin, stdout=stdout, stderr=stderr)
        self._console = Console(file=stdout, highlight=False, markup=False, emoji=False)
        self._live: Live | None = None
        self._markdown: IncrementalMarkdown | None = None
        self._tail: list[Block] = []
        #: Rows that are final, of a table that may go on: its columns are not.
        self._table: Table | None = None
        self._board: ConsoleRenderable | None = None
        self._status = ""
        self._status_since = 0.0
        self._spinner = Spinner("dots")
        self._timer: asyncio.TimerHandle | None = None
        self._is_stale = False

    @staticmethod
    def suits(stdin: TextIO, stdout: TextIO) -> bool:
        """Tell whether this is a terminal on which something can be drawn again."""
        return stdin.isatty() and stdout.isatty() and not Console(file=stdout).is_dumb_terminal

    def answer(self, text: str) -> None:
        if not text:
            return
        if self._markdown is None:
            self._markdown = IncrementalMarkdown()
        self._markdown.feed(text)
        self._is_stale = True
        self._draw_soon(_FRAME_S)

    def end_answer(self) -> None:
        markdown, self._markdown = self._markdown, None
        self._tail = []
        self._stop_drawing()
        if markdown is not None:
            self._print(markdown.flush(final=True).committed)
            self._print_table()

    def status(self, text: str) -> None:
        if text != self._status:
            self._status = text
            self._status_since = time.monotonic()
            self._input.set_echo(is_on=not self._is_lively)
        if text:
            self._draw_soon(_SPIN_S)
        elif self._markdown is None:
            self._stop_drawing()

    def show(self, board: ConsoleRenderable | None) -> None:
        """Draw `board` again and again, below everything else, until it is None."""
        self._board = board
        self._input.set_echo(is_on=not self._is_lively)
        if board is not None:
            self._draw_soon(_SPIN_S)
        elif self._markdown is None:
            self._stop_drawing()

    def note(self, text: str) -> None:
        self.end_answer()
        super().note(text)
        if self._is_lively:
            self._draw_soon(_SPIN_S)

    def trace(self, text: str) -> None:
        if self._live is not None and self._stderr.isatty():
            self._console.print(Text(visible(text), overflow="fold"))
        else:
            super().trace(text)

    async def ask(self, question: str, *, is_fresh: bool = False) -> str | None:
        try:
            return await super().ask(question, is_fresh=is_fresh)
        finally:
            self._input.set_echo(is_on=not self._is_lively)
            if self._is_lively:
                self._draw_soon(_SPIN_S)

    def close(self) -> None:
        self._stop_drawing()
        super().close()

    @property
    def _is_lively(self) -> bool:
        """Something is to be drawn although no text comes."""
        return bool(self._status) or self._board is not None

    def _draw_soon(self, delay_s: float) -> None:
        if self._timer is None and not self._is_asking:
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._draw)

    def _draw(self) -> None:
        self._timer = None
        if self._markdown is not None and self._is_stale:
            self._is_stale = False
            flush = self._markdown.flush()
            self._tail = flush.tail
            self._print(flush.committed)
        if self._live is None:
            self._live = Live(
                console=self._console,
                auto_refresh=False,
                transient=True,
                redirect_stdout=False,
                redirect_stderr=False,
                vertical_overflow="crop",
            )
            self._live.start()
        height = max(self._console.height - _SPARE_LINES, 1)
        tail = [*([self._table] if self._table is not None else []), *self._tail]
        parts = [Tail(render_blocks(_visible_end(block, height) for block in _joined(tail)), height - 1)]
        board = [self._board] if self._board is not None else []
        self._live.update(Group(*parts, *board, *self._status_line()), refresh=True)
        if self._is_lively:
            self._draw_soon(_SPIN_S)

    def _print(self, blocks: Iterable[Block]) -> None:
        """Print finished blocks above the live region, once and for all."""
        for block in blocks:
            if isinstance(block, Table):
                if self._table is not None and block.continues:
                    self._table = append_rows(self._table, block)
                else:
                    self._print_table()
                    self._table = block
            else:
                self._print_table()
                self._console.print(render_block(block), end="")

    def _print_table(self) -> None:
        table, self._table = self._table, None
        if table is not None:
            self._console.print(render_block(table), end="")

    def _status_line(self) -> list[Spinner]:
        if not self._status:
            return []
        seconds = int(time.monotonic() - self._status_since)
        words = visible_line(self._status, _STATUS_CHARS)
        self._spinner.update(text=Text(f"{words} {seconds} s" if seconds else words, "bright_black"))
        return [self._spinner]

    def _stop_drawing(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        live, self._live = self._live, None
        if live is not None:
            live.update(Text(), refresh=True)
            live.stop()


def _joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Put the open end of a table to what was finished of it."""
    table: Table | None = None
    for block in blocks:
        if isinstance(block, Table):
            if table is not None and block.continues:
                block = append_rows(table, block)
            elif table is not None:
                yield table
            table = block
            continue
        if table is not None:
            yield table
            table = None
        yield block
    if table is not None:
        yield table


def _visible_end(block: Block, lines: int) -> Block:
    """Return of an open code block what may be seen of it: it may have thousands of lines."""
    if isinstance(block, CodeBlock) and len(block.lines) > lines:
        return CodeBlock(block.language, block.lines[-lines:], block.place, block.is_open, block.partial)
    return block
