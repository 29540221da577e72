"""`copilot-desktop chat --parallel`: several prompts at once, each in a session of its own."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.metrics import MetricsTotals
from copilot_desktop.client.streams.parallel import ParallelProgress, ParallelResult, Phase, run_parallel
from copilot_desktop.client.streams.parts import TextPiece
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.logs import set_up_logging
from copilot_desktop.paths import AppPaths, find_paths
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.terminal.asking import Asker
from copilot_desktop.terminal.chat import attachments_of, make_console
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.interrupts import Interrupted, Interrupts, caught_interrupts
from copilot_desktop.terminal.live_console import LiveConsole
from copilot_desktop.terminal.set_up import (
    EXIT_DENIED,
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_INTERRUPTED,
    EXIT_SET_UP,
    EXIT_TIMED_OUT,
    EXIT_USAGE,
    SetUpImpossible,
    account_options,
    opened_client,
    tell,
)
from copilot_desktop.terminal.statistics import metrics_line, totals_line
from copilot_desktop.translation import tr

_PROMPT_CHARS: Final = 40


@dataclass(slots=True)
class _Row:
    """What is shown of one prompt while it runs."""

    prompt: str
    phase: Phase = Phase.WAITING
    characters: int = 0
    since: float | None = None
    seconds: float = 0.0


@dataclass(slots=True)
class Board:
    """The state of all prompts, drawn as a table while they run."""

    rows: list[_Row] = field(default_factory=list)

    def follow(self, progress: ParallelProgress) -> None:
        """Take in one change."""
        row = self.rows[progress.index]
        now = time.monotonic()
        row.phase = progress.phase
        if row.since is None and progress.phase is Phase.RUNNING:
            row.since = now
        if row.since is not None:
            row.seconds = now - row.since
        if isinstance(progress.piece, TextPiece):
            row.characters += len(progress.piece.text)

    def __rich_console__(self, _console: Console, _options: ConsoleOptions) -> RenderResult:
        yield self._table()

    def _table(self) -> Table:
        table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
        for heading in ("", tr("Prompt"), tr("State")):
            table.add_column(heading)
        for heading in (tr("Characters"), tr("Time")):
            table.add_column(heading, justify="right")
        words = {
            Phase.WAITING: (tr("waits"), "bright_black"),
            Phase.RUNNING: (tr("runs"), "cyan"),
            Phase.DONE: (tr("done"), "green"),
            Phase.FAILED: (tr("failed"), "red"),
        }
        now = time.monotonic()
        for number, row in enumerate(self.rows, start=1):
            word, style = words[row.phase]
            is_running = row.phase is Phase.RUNNING and row.since is not None
            seconds = now - row.since if is_running and row.since is not None else row.seconds
            table.add_row(
                str(number),
                Text(visible_line(row.prompt, _PROMPT_CHARS)),
                Text(word, style),
                str(row.characters),
                f"{seconds:.1f} s" if row.since is not None else "",
            )
        return table


def run(options: argparse.Namespace) -> int:
    """Run the command; the exit code is that of the worst prompt.

    0 all done, 1 one failed, 3 set-up, 4 a permission was denied, 124 one timed out, 130 interrupted.
    """
    paths = find_paths()
    set_up_logging(paths.logs)
    console = make_console(json_lines=options.json)
    with contextlib.closing(console):
        return asyncio.run(_run(options, paths, console))


async def _run(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    try:
        with caught_interrupts() as interrupts:
            console.on_gone = interrupts.leave
            prompts = options.prompt or (await interrupts.unless_pressed(console.read_all())).splitlines()
            prompts = [prompt for prompt in prompts if prompt.strip()]
            if not prompts:
                console.note(tr("There is no prompt."))
                return EXIT_USAGE
            async with contextlib.AsyncExitStack() as stack:
                opening = stack.enter_async_context(opened_client(options, paths, console))
                opened = await interrupts.unless_pressed(opening)
                opened.client.on_event(console.event)
                session_options = opened.options or await account_options(options, opened.client)
                return await _run_all(options, opened.client, prompts, session_options, console, interrupts)
    except BrokenPipeError:
        # Whoever read the output has gone; the command line ends quietly.
        raise
    except SetUpImpossible:
        return EXIT_SET_UP
    except Interrupted:
        console.note(tr("Interrupted."))
        return EXIT_INTERRUPTED
    except (CopilotDesktopError, OSError, TimeoutError) as error:
        tell(error, console)
        return EXIT_SET_UP


async def _run_all(
    options: argparse.Namespace,
    client: CopilotClient,
    prompts: Sequence[str],
    session_options: SessionOptions,
    console: ChatConsole,
    interrupts: Interrupts,
) -> int:
    asker = Asker(console, interrupts, str(session_options.folder))
    board = Board([_Row(prompt) for prompt in prompts])
    handlers: list[RequestHandlers] = []

    def answer(index: int, session: Session) -> None:
        of_prompt = asker.about(f"{index + 1}. {visible_line(prompts[index], _PROMPT_CHARS)}")
        handlers.append(
            RequestHandlers(
                session,
                on_permission=of_prompt.permission,
                on_question=of_prompt.question,
                on_plan=of_prompt.plan,
            )
        )

    running = asyncio.ensure_future(
        run_parallel(
            client,
            prompts,
            session_options,
            limit=options.limit,
            timeout_s=options.timeout,
            attachments=attachments_of(options.attach),
            on_progress=board.follow,
            on_session=answer,
        )
    )
    interrupted = asyncio.ensure_future(interrupts.wait())
    if isinstance(console, LiveConsole):
        console.show(board)
    try:
        await asyncio.wait({running, interrupted}, return_when=asyncio.FIRST_COMPLETED)
        if not running.done():
            running.cancel()
            await asyncio.wait({running})
            if console.is_gone:
                raise BrokenPipeError
            console.note(tr("Interrupted."))
            return EXIT_INTERRUPTED
    finally:
        interrupted.cancel()
        running.cancel()
        await asyncio.gather(running, interrupted, return_exceptions=True)
        if isinstance(console, LiveConsole):
            console.show(None)
    results = running.result()
    _print_results(results, console, with_metrics=options.stats)
    return exit_code(results, was_denied=asker.was_denied)


def _print_results(results: Sequence[ParallelResult], console: ChatConsole, *, with_metrics: bool) -> None:
    for number, result in enumerate(results, start=1):
        found = result.partial
        # With the answers, so that they can be told apart wherever they go.
        console.answer(f"## {number}. {visible_line(result.prompt)}\n\n")
        if found is not None and found.text:
            console.answer(found.text)
        console.end_answer()
        if result.error is not None:
            for line in describe(result.error).lines():
                console.note(line)
        if with_metrics and found is not None:
            console.note(metrics_line(found.metrics))
    if with_metrics:
        told = [result.partial for result in results]
        console.note(totals_line(MetricsTotals.of(item.metrics for item in told if item is not None)))


def exit_code(results: Sequence[ParallelResult], *, was_denied: bool) -> int:
    """Return the exit code that tells of the worst of the results."""
    errors = [result.error for result in results if result.error is not None]
    if any(not isinstance(error, TimeoutError) for error in errors):
        return EXIT_FAILED
    if errors:
        return EXIT_TIMED_OUT
    return EXIT_DENIED if was_denied else EXIT_DONE
