"""The console: what is typed, what goes where, and who has gone."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Iterator

import pytest

from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.interrupts import Interrupted, Interrupts
from tests.support.pace import PATIENCE_S

posix = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")


class Pipe(io.StringIO):
    """An output whose reader can go."""

    is_broken = False

    def write(self, text: str, /) -> int:
        if self.is_broken:
            raise BrokenPipeError
        return super().write(text)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def keyboard() -> Iterator[tuple[int, io.TextIOWrapper]]:
    """A pseudo-terminal: the descriptor to type on, and the stream to read from."""
    import pty

    master, slave = pty.openpty()
    with os.fdopen(slave, "r", encoding="utf-8") as stream:
        yield master, stream
    os.close(master)


@posix
async def test_a_question_that_is_given_up_takes_no_line_from_the_next(
    keyboard: tuple[int, io.TextIOWrapper],
) -> None:
    master, stdin = keyboard
    console = ChatConsole(json_lines=False, stdin=stdin, stdout=Screen(), stderr=Screen())
    first = asyncio.ensure_future(console.ask("first? "))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    os.write(master, "für den zweiten\n".encode())
    async with asyncio.timeout(PATIENCE_S):
        assert await console.ask("second? ") == "für den zweiten"


@posix
async def test_what_was_typed_too_early_is_no_answer(keyboard: tuple[int, io.TextIOWrapper]) -> None:
    master, stdin = keyboard
    console = ChatConsole(json_lines=False, stdin=stdin, stdout=Screen(), stderr=Screen())
    os.write(master, b"one\ny\n")
    async with asyncio.timeout(PATIENCE_S):
        assert await console.ask("you> ") == "one"
        asking = asyncio.ensure_future(console.ask("Allow? ", is_fresh=True))
        await asyncio.sleep(0)
        assert not asking.done()
        os.write(master, b"n\n")
        assert await asking == "n"


@posix
async def test_the_end_of_the_input_ends_one_question(keyboard: tuple[int, io.TextIOWrapper]) -> None:
    master, stdin = keyboard
    console = ChatConsole(json_lines=False, stdin=stdin, stdout=Screen(), stderr=Screen())
    os.write(master, b"\x04")
    async with asyncio.timeout(PATIENCE_S):
        assert await console.ask("first? ") is None
        os.write(master, b"more\n")
        assert await console.ask("second? ") == "more"


@posix
def test_the_terminal_is_left_as_it_was(keyboard: tuple[int, io.TextIOWrapper]) -> None:
    import termios

    _, stdin = keyboard
    console = ChatConsole(json_lines=False, stdin=stdin, stdout=Screen(), stderr=Screen())
    before = termios.tcgetattr(stdin.fileno())
    console._input.set_echo(is_on=False)
    assert not termios.tcgetattr(stdin.fileno())[3] & termios.ECHO
    console.close()
    assert termios.tcgetattr(stdin.fileno()) == before


def test_a_trace_does_not_cut_an_answer_that_goes_into_a_file() -> None:
    out, err = io.StringIO(), io.StringIO()
    console = ChatConsole(json_lines=False, stdin=io.StringIO(), stdout=out, stderr=err)
    for word in ("one ", "two ", "three"):
        console.trace(f"> {word}")
        console.answer(word)
    assert out.getvalue() == "one two three"
    assert err.getvalue() == "> one \n> two \n> three\n"


def test_a_trace_waits_for_the_end_of_the_line_on_one_terminal() -> None:
    screen = Screen()
    console = ChatConsole(json_lines=False, stdin=io.StringIO(), stdout=screen, stderr=screen)
    console.answer("one ")
    console.trace("< delta")
    console.answer("two\n")
    console.answer("three")
    console.close()
    assert screen.getvalue() == "one two\n< delta\nthree"


def test_a_reader_that_has_gone_is_told_once_and_hears_nothing_more() -> None:
    out = Pipe()
    told: list[bool] = []
    console = ChatConsole(json_lines=True, stdin=io.StringIO(), stdout=out, stderr=io.StringIO())
    console.on_gone = lambda: told.append(True)
    console.event("s", {"type": "one"})
    out.is_broken = True
    console.event("s", {"type": "two"})
    console.event("s", {"type": "three"})
    assert told == [True]
    assert console.is_gone
    assert out.getvalue().count("\n") == 1


async def test_what_is_waited_for_is_cancelled_by_an_interrupt() -> None:
    interrupts = Interrupts()
    was_cancelled = False

    async def slow() -> None:
        nonlocal was_cancelled
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            was_cancelled = True
            raise

    asyncio.get_running_loop().call_soon(interrupts.press)
    with pytest.raises(Interrupted):
        await interrupts.unless_pressed(slow())
    assert was_cancelled
    assert interrupts.take()
    assert await interrupts.unless_pressed(asyncio.sleep(0, 7)) == 7


def test_leaving_is_not_heeded_away() -> None:
    interrupts = Interrupts()
    interrupts.leave()
    assert interrupts.take()
    assert interrupts.take()
    assert interrupts.is_set()
