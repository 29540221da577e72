"""`copilot-desktop chat`: the same client as the window's, in a terminal."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.logs import set_up_logging
from copilot_desktop.paths import AppPaths, find_paths
from copilot_desktop.protocol.attachments import Attachment, DirectoryAttachment, FileAttachment
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.conversation import Outcome, TerminalConversation
from copilot_desktop.terminal.interrupts import Interrupts, caught_interrupts
from copilot_desktop.terminal.live_console import LiveConsole
from copilot_desktop.terminal.set_up import (
    EXIT_DENIED,
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_INTERRUPTED,
    EXIT_SET_UP,
    EXIT_TIMED_OUT,
    SetUpImpossible,
    account_options,
    opened_client,
    tell,
)
from copilot_desktop.terminal.statistics import metrics_line
from copilot_desktop.translation import tr

_EXIT_OF: Final = {
    Outcome.DONE: EXIT_DONE,
    Outcome.FAILED: EXIT_FAILED,
    Outcome.DENIED: EXIT_DENIED,
    Outcome.TIMED_OUT: EXIT_TIMED_OUT,
    Outcome.INTERRUPTED: EXIT_INTERRUPTED,
    Outcome.LEFT: EXIT_INTERRUPTED,
}

#: `--resume` with this word takes the session that was used last.
LAST: Final = "last"


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code.

    0 done, 1 the turn failed, 3 set-up, 4 denied, 124 timed out, 130 interrupted.
    """
    paths = find_paths()
    set_up_logging(paths.logs)
    return asyncio.run(_chat(options, paths, make_console(json_lines=options.json)))


def make_console(*, json_lines: bool) -> ChatConsole:
    """Return the console that suits where the output goes."""
    if not json_lines and LiveConsole.suits(sys.stdin, sys.stdout):
        return LiveConsole(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)
    return ChatConsole.of_process(json_lines=json_lines)


async def _chat(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    try:
        with caught_interrupts() as interrupts:
            async with opened_client(options, paths, console) as opened:
                client = opened.client
                client.on_event(console.event)
                session_options = opened.options or await account_options(options, client)
                conversation = await _conversation(options, client, session_options, console)
                return await _talk(options, conversation, console, interrupts)
    except SetUpImpossible:
        return EXIT_SET_UP
    except (CopilotDesktopError, OSError) as error:
        tell(error, console)
        return EXIT_SET_UP


async def _talk(
    options: argparse.Namespace, conversation: Conversation, console: ChatConsole, interrupts: Interrupts
) -> int:
    terminal = TerminalConversation(
        conversation, console, interrupts, timeout_s=options.timeout, is_paced=options.typewriter
    )
    attachments = attachments_of(options.attach)
    outcome = Outcome.DONE
    is_dialogue = not options.prompt and console.input_is_terminal
    async for prompt in _prompts(options, console, interrupts):
        outcome = await terminal.run_turn(prompt, attachments)
        attachments = ()
        if options.stats:
            console.note(metrics_line(terminal.metrics))
        if outcome is Outcome.LEFT or (outcome is Outcome.INTERRUPTED and not is_dialogue):
            break
    return EXIT_INTERRUPTED if interrupts.is_set() else _EXIT_OF[outcome]


async def _conversation(
    options: argparse.Namespace, client: CopilotClient, session_options: SessionOptions, console: ChatConsole
) -> Conversation:
    """Return the conversation that was asked for: a new one, or an old one with its history."""
    if not options.resume:
        return client.new_conversation(session_options)
    summaries = await client.list_sessions()
    if options.resume == LAST:
        found = sorted(summaries, key=lambda item: item.modified_at or 0.0)[-1:]
    else:
        found = [item for item in summaries if item.session_id.startswith(options.resume)]
    if len(found) != 1:
        raise NoSuchSession(options.resume, len(found))
    summary = found[0]
    if options.cwd is None and summary.folder:
        session_options = replace(session_options, folder=Path(summary.folder))
    conversation = client.conversation(summary.session_id, session_options)
    await conversation.load_history()
    console.note(tr("Resumes {title} ({session}).", title=summary.title, session=summary.session_id))
    return conversation


class NoSuchSession(CopilotDesktopError):
    """No session, or more than one, has an id that begins as was asked for."""

    code = "session-not-found"

    def __init__(self, wanted: str, count: int) -> None:
        super().__init__(f"{count} sessions begin with {wanted!r}")
        self._fields = {"session": wanted, "count": str(count)}

    def fields(self) -> dict[str, str]:
        return self._fields


def attachments_of(paths: list[Path]) -> tuple[Attachment, ...]:
    """Return files and folders as attachments; they were checked with the command line."""
    whole = [path.resolve() for path in paths]
    return tuple(DirectoryAttachment(path) if path.is_dir() else FileAttachment(path) for path in whole)


async def _prompts(
    options: argparse.Namespace, console: ChatConsole, interrupts: Interrupts
) -> AsyncIterator[str]:
    """Yield the prompts: the argument, what is piped in, or line by line from a person."""
    if options.prompt:
        yield " ".join(options.prompt)
        return
    if not console.input_is_terminal:
        if text := (await console.read_all()).strip():
            yield text
        return
    while True:
        reading = asyncio.ensure_future(console.ask("you> "))
        waiting = asyncio.ensure_future(interrupts.wait())
        await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if not reading.done():
            # Nothing runs that Ctrl+C could stop, so it leaves.
            reading.cancel()
            return
        line = reading.result()
        if line is None or line in ("exit", "quit"):
            return
        if line:
            yield line
