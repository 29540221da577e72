"""The live console: what is left on the screen when an answer has ended."""

from __future__ import annotations

import asyncio
import io
import re

import pytest

from copilot_desktop.terminal.live_console import LiveConsole

#: Cursor movements and erasures, as opposed to colours.
MOVES = re.compile(r"\x1b\[[0-9;?]*[ABCDGHJKhl]")


class FakeTerminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> FakeTerminal:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setenv("LINES", "12")
    monkeypatch.setenv("NO_COLOR", "1")
    return FakeTerminal()


def console_on(terminal: FakeTerminal) -> LiveConsole:
    return LiveConsole(stdin=FakeTerminal(), stdout=terminal, stderr=terminal)


def screen(terminal: FakeTerminal) -> str:
    """What stays, above the live region; every row of it was printed after the last erasure."""
    rows: list[str] = []
    row = 0
    for piece in re.split(r"(\x1b\[[0-9;?]*[A-Za-z]|\r|\n)", terminal.getvalue()):
        if piece == "\n":
            row += 1
        elif match := re.fullmatch(r"\x1b\[(\d*)A", piece):
            row = max(0, row - int(match[1] or 1))
        elif piece == "\x1b[2K":
            if row < len(rows):
                rows[row] = ""
        elif piece and not piece.startswith("\x1b") and piece != "\r":
            while len(rows) <= row:
                rows.append("")
            rows[row] += piece
    return "\n".join(line.rstrip() for line in rows).strip("\n")


async def settled() -> None:
    """Let the next frame be drawn."""
    await asyncio.sleep(0.06)


async def test_a_streamed_answer_ends_as_the_whole_text_would(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    text = "# Title\n\nSome **bold** words.\n\n```\ncode\n```\n\nThe end.\n"
    console.status("Writing")
    for position in range(0, len(text), 7):
        console.answer(text[position : position + 7])
        if position % 3 == 0:
            await settled()
    console.status("")
    console.end_answer()
    assert screen(terminal).split("\n\n") == ["Title", "Some bold words.", "    code", "The end."]


async def test_a_long_table_keeps_one_width(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    console.answer("| n | word |\n|---|---|\n")
    for number in range(40):
        console.answer(f"| {number} | {'w' * (number + 1)} |\n")
        if number % 10 == 0:
            await settled()
    console.answer("\nafter\n")
    console.end_answer()
    lines = screen(terminal).splitlines()
    widths = {len(line) for line in lines if line.startswith("│")}
    assert len(widths) == 1
    assert sum(line.startswith("┏") for line in lines) == 1


async def test_nothing_is_drawn_when_nothing_goes_on(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    console.answer("a\n")
    console.end_answer()
    before = terminal.getvalue()
    await settled()
    await settled()
    assert terminal.getvalue() == before


async def test_the_live_region_is_never_higher_than_the_screen(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    console.status("Writing")
    console.answer("```\n" + "\n".join(f"line {number}" for number in range(500)))
    await settled()
    await settled()
    ups = [int(match) for match in re.findall(r"\x1b\[(\d+)A", terminal.getvalue())]
    steps = terminal.getvalue().count("\x1b[1A")
    assert max(ups, default=0) <= 12
    assert steps < 40
    console.end_answer()


async def test_notes_come_below_what_was_answered(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    console.status("Waiting")
    console.answer("before")
    console.note("a note\x1b[2J")
    console.answer("after")
    console.status("")
    console.end_answer()
    shown = screen(terminal)
    assert [line for line in shown.splitlines() if line] == ["before", "a note\\x1b[2J", "after"]


async def test_a_trace_goes_above_an_answer_and_does_not_cut_it(terminal: FakeTerminal) -> None:
    console = console_on(terminal)
    for number, word in enumerate(("Some ", "**bold", "** words")):
        console.answer(word)
        await settled()
        console.trace(f"{number} < delta")
    console.end_answer()
    assert screen(terminal).splitlines() == ["0 < delta", "1 < delta", "2 < delta", "Some bold words"]
