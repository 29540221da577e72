"""`copilot-desktop chat`: the same client as the window's, in a terminal."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
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
from copilot_desktop.product import COMMAND
from copilot_desktop.protocol.attachments import Attachment, DirectoryAttachment, FileAttachment
from copilot_desktop.session.entries import UserMessage
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.conversation import Outcome, TerminalConversation
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

#: A PROMPT of this word is what is piped in.
PIPED: Final = "-"

#: `--resume` with this word takes the session that was used last.
LAST: Final = "last"


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code.

    0 done, 1 the turn failed, 2 no prompt, 3 set-up, 4 denied, 124 timed out, 130 interrupted.
    """
    paths = find_paths()
    set_up_logging(paths.logs)
    console = make_console(json_lines=options.json)
    with contextlib.closing(console):
        return asyncio.run(_chat(options, paths, console))


def make_console(*, json_lines: bool) -> ChatConsole:
    """Return the console that suits where the output goes."""
    if not json_lines and LiveConsole.suits(sys.stdin, sys.stdout):
        return LiveConsole(stdin=sys.stdin, stdout=sys.stdout, stderr=sys.stderr)
    return ChatConsole.of_process(json_lines=json_lines)


async def _chat(options: argparse.Namespace, paths: AppPaths, console: ChatConsole) -> int:
    try:
        with caught_interrupts() as interrupts:
            console.on_gone = interrupts.leave
            async with contextlib.AsyncExitStack() as stack:
                opening = stack.enter_async_context(opened_client(options, paths, console))
                opened = await interrupts.unless_pressed(opening)
                client = opened.client
                client.on_event(console.event)
                session_options = opened.options or await account_options(options, client)
                finding = _conversation(options, client, session_options, console)
                conversation = await interrupts.unless_pressed(finding)
                if _is_dialogue(options, console):
                    console.note(_welcome(client, conversation))
                return await _talk(options, conversation, console, interrupts)
    except BrokenPipeError:
        # Whoever read the output has gone; the command line ends quietly.
        raise
    except SetUpImpossible:
        return EXIT_SET_UP
    except Interrupted:
        console.note(tr("Interrupted."))
        return EXIT_INTERRUPTED
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
    outcome: Outcome | None = None
    is_dialogue = _is_dialogue(options, console)
    async for prompt in _prompts(options, console, interrupts):
        outcome = await terminal.run_turn(prompt, attachments)
        attachments = ()
        if console.is_gone:
            raise BrokenPipeError
        if options.stats and terminal.metrics is not None:
            console.note(metrics_line(terminal.metrics))
        if outcome is Outcome.LEFT or (outcome is Outcome.INTERRUPTED and not is_dialogue):
            break
    if is_dialogue:
        if conversation.session.exists_on_server and outcome is not None:
            again = f"{COMMAND} chat {'--demo ' if options.demo else ''}--resume {conversation.session_id}"
            console.note(tr("Go on later: {command}", command=again))
        # Whoever leaves a conversation has seen how its turns ended.
        is_left = outcome is Outcome.LEFT or interrupts.is_set()
        return EXIT_INTERRUPTED if is_left else EXIT_DONE
    if outcome is None:
        console.note(tr("There is no prompt."))
        return EXIT_USAGE
    return EXIT_INTERRUPTED if interrupts.is_set() else _EXIT_OF[outcome]


def _is_dialogue(options: argparse.Namespace, console: ChatConsole) -> bool:
    return not options.prompt and console.input_is_terminal


def _welcome(client: CopilotClient, conversation: Conversation) -> str:
    told = conversation.options
    return tr(
        "Copilot CLI {version} with {model} in {folder}. /help lists the commands, exit leaves.",
        version=client.version,
        model=(told.model if told is not None else "") or tr("its own choice of model"),
        folder=told.folder if told is not None else "",
    )


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
    for entry in conversation.transcript.entries:
        if isinstance(entry, UserMessage):
            console.remember(str(entry.text))
    console.note(tr("Resumes {title} ({session}).", title=summary.title, session=summary.session_id))
    return conversation


class NoSuchSession(CopilotDesktopError):
    """No session, or more than one, has an id that begins as was asked for."""

    code = "session-not-found"

    def __init__(self, wanted: str, count: int) -> None:
        super().__init__(f"{count} sessions begin with {wanted!r}")
        self._fields = {"session": wanted, "count": str(count)}


def attachments_of(paths: list[Path]) -> tuple[Attachment, ...]:
    """Return files and folders as attachments; they were checked with the command line."""
    whole = [path.resolve() for path in paths]
    return tuple(DirectoryAttachment(path) if path.is_dir() else FileAttachment(path) for path in whole)


async def _prompts(
    options: argparse.Namespace, console: ChatConsole, interrupts: Interrupts
) -> AsyncIterator[str]:
    """Yield the prompts: the argument, what is piped in, or line by line from a person."""
    if options.prompt:
        words = [(await console.read_all()).strip() if word == PIPED else word for word in options.prompt]
        if prompt := " ".join(words).strip():
            yield prompt
        return
    if not console.input_is_terminal:
        if text := (await console.read_all()).strip():
            yield text
        return
    while True:
        try:
            typed = await interrupts.unless_pressed(_typed_prompt(console))
        except Interrupted:
            # Nothing runs that Ctrl+C could stop, so it leaves.
            return
        if typed is None or typed in ("exit", "quit", "/exit", "/quit"):
            return
        if typed:
            yield typed


async def _typed_prompt(console: ChatConsole) -> str | None:
    """Return what is typed: a line, and the next one after a backslash at its end."""
    lines: list[str] = []
    while True:
        line = await console.ask_prompt("...> " if lines else "you> ")
        if line is None:
            return None
        if not line.endswith("\\"):
            return "\n".join([*lines, line]).strip()
        lines.append(line[:-1])
