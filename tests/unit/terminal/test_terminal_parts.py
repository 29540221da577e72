"""Interrupts, the typewriter, statistics and exit codes."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys

import pytest

from copilot_desktop.client.calls.slash_commands import SlashText
from copilot_desktop.client.errors import AgentNotReady, NotSignedIn, ResponseError
from copilot_desktop.client.streams.metrics import MetricsTotals, TurnMetrics, UsageTotals
from copilot_desktop.client.streams.parallel import ParallelResult
from copilot_desktop.protocol.slash_commands import CommandCompleted
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.interrupts import caught_interrupts
from copilot_desktop.terminal.parallel import exit_code
from copilot_desktop.terminal.set_up import tell
from copilot_desktop.terminal.slash import reason_of, told
from copilot_desktop.terminal.statistics import metrics_line, totals_line
from copilot_desktop.terminal.typewriter import Typewriter
from tests.support.pace import PATIENCE_S


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal are POSIX")
async def test_ctrl_c_is_caught_and_given_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with caught_interrupts() as interrupts:
        os.kill(os.getpid(), signal.SIGINT)
        async with asyncio.timeout(PATIENCE_S):
            await interrupts.wait()
        assert interrupts.take()
        assert not interrupts.take()
    assert signal.getsignal(signal.SIGINT) == before


async def test_a_typewriter_writes_everything_in_order() -> None:
    written: list[str] = []
    typewriter = Typewriter(written.append)
    text = "".join(f"word {number} " for number in range(200))
    for position in range(0, len(text), 90):
        typewriter.feed(text[position : position + 90])
    await typewriter.drain()
    assert "".join(written) == text
    assert len(written) > 3, "not all at once"


async def test_what_is_flushed_comes_at_once_and_later_text_after_it() -> None:
    written: list[str] = []
    typewriter = Typewriter(written.append)
    typewriter.feed("a" * 500)
    typewriter.flush()
    assert "".join(written) == "a" * 500
    typewriter.feed("b")
    await typewriter.drain()
    assert "".join(written) == "a" * 500 + "b"


def test_a_line_tells_what_was_told() -> None:
    usage = UsageTotals(calls=2, input_tokens=10, output_tokens=5, ai_credits=0.5)
    told = metrics_line(TurnMetrics(duration_s=2.0, first_token_s=0.25, usage=usage, tokens_per_s=20.0))
    assert told == (
        "2.0 s · first token after 0.25 s · 10 tokens in, 5 out · 20 tokens/s · "
        "2 model calls · 0.5 AI credits"
    )
    silent = metrics_line(TurnMetrics(duration_s=1.0, estimated_tokens=7))
    assert silent == "1.0 s · about 7 tokens out"
    assert totals_line(MetricsTotals(turns=3, duration_s=9.0, usage=usage)) == (
        "3 turns in all · 9.0 s · 10 tokens in, 5 out · 2 model calls · 0.5 AI credits"
    )


@pytest.mark.parametrize(
    ("errors", "was_denied", "code"),
    [
        ([None, None], False, 0),
        ([None, None], True, 4),
        ([None, "timeout"], True, 124),
        (["timeout", "failed"], False, 1),
    ],
)
def test_the_exit_code_is_that_of_the_worst(errors: list[str | None], was_denied: bool, code: int) -> None:
    made: dict[str | None, Exception | None] = {
        None: None,
        "timeout": TimeoutError(),
        "failed": AgentNotReady("gone"),
    }
    results = [ParallelResult(number, "p", "s", error=made[error]) for number, error in enumerate(errors)]
    assert exit_code(results, was_denied=was_denied) == code


def test_a_command_says_what_it_has_changed() -> None:
    slash = SlashText("plan", "")
    assert told(slash, CommandCompleted(mode="plan")) == ("The mode is plan now.", False)
    assert told(slash, CommandCompleted(message="Done so.")) == ("Done so.", False)
    assert told(slash, CommandCompleted()) == ("/plan is done.", False)


def test_the_reason_of_a_refusal_is_in_the_servers_words_alone() -> None:
    framed = "Request session.commands.invoke failed with message: Nothing to compact."
    assert reason_of(ResponseError(-32603, framed)) == "Nothing to compact."
    assert reason_of(ResponseError(-32603, "Other words.")) == "Other words."


def test_who_is_not_signed_in_hears_what_can_be_done_here() -> None:
    err = io.StringIO()
    tell(NotSignedIn(), ChatConsole(json_lines=False, stdin=io.StringIO(), stdout=io.StringIO(), stderr=err))
    assert "copilot-desktop login" in err.getvalue()
    assert "--demo" in err.getvalue()
