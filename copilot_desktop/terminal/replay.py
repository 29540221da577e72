"""`copilot-desktop replay FILE`: a recording, printed as `chat` prints it."""

from __future__ import annotations

import argparse
import asyncio

from copilot_desktop.client.recording.player import Player
from copilot_desktop.client.recording.recording import load_recording
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.protocol import events
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.terminal.conversation import TerminalConversation
from copilot_desktop.terminal.interrupts import Interrupts
from copilot_desktop.terminal.set_up import EXIT_DONE, EXIT_FAILED, EXIT_INTERRUPTED
from copilot_desktop.translation import ntr, tr


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code: 0 played, 1 it cannot be played, 130 interrupted."""
    console = ChatConsole.of_process(json_lines=options.json)
    try:
        return asyncio.run(replay(options, console))
    except KeyboardInterrupt:
        console.note(tr("Interrupted."))
        return EXIT_INTERRUPTED


async def replay(options: argparse.Namespace, console: ChatConsole) -> int:
    """Play `options.file` at `options.speed`."""
    shown: list[TerminalConversation] = []

    def show(session: Session) -> None:
        session.on(lambda event: _show_prompt(event, console), events.UserPrompt)
        conversation = player.client.conversation(session.session_id)
        shown.append(TerminalConversation(conversation, console, Interrupts()))

    try:
        player = Player(await load_recording(options.file), speed=options.speed, on_session=show)
        player.client.on_event(console.event)
        await player.play()
    except (CopilotDesktopError, TimeoutError) as error:
        for line in describe(error).lines():
            console.note(line)
        return EXIT_FAILED
    console.end_answer()
    if player.differences:
        count = len(player.differences)
        console.note(
            ntr(
                "{count} message differs from the recording:",
                "{count} messages differ from the recording:",
                count,
            )
        )
        for difference in player.differences:
            console.note(f"  {difference.method}")
    return EXIT_DONE


def _show_prompt(event: events.UserPrompt, console: ChatConsole) -> None:
    if event.is_from_person and not event.agent_id:
        console.note(f"> {event.content}")
