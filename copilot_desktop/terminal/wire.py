"""`--record` and `--trace`: who hears the messages as they pass."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from typing import TypeAlias

from copilot_desktop import __version__
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.tracer import Tracer
from copilot_desktop.product import COMMAND
from copilot_desktop.terminal.console import ChatConsole
from copilot_desktop.translation import tr

Listener: TypeAlias = Callable[[str, bytes | bytearray], None]


@contextlib.asynccontextmanager
async def wire_listener(
    options: argparse.Namespace, console: ChatConsole, secrets: Sequence[str]
) -> AsyncIterator[Listener | None]:
    """Yield what the options ask for, None when they ask for nothing.

    Raises:
        RecordingFailed: the file cannot be made.
    """
    listeners: list[Listener] = []
    recorder: FlightRecorder | None = None
    if getattr(options, "trace", False):
        listeners.append(Tracer(console.trace))
    if path := getattr(options, "record", None):
        recorder = FlightRecorder(path, secrets=secrets, versions={COMMAND: __version__})
        await recorder.start()
        listeners.append(recorder)
    try:
        yield _all(listeners) if listeners else None
    finally:
        if recorder is not None:
            await recorder.close()
            if recorder.ending:
                console.note(tr("The recording ended early: {reason}", reason=recorder.ending))


def _all(listeners: Sequence[Listener]) -> Listener:
    def listen(direction: str, body: bytes | bytearray) -> None:
        for listener in listeners:
            listener(direction, body)

    return listen
