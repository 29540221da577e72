"""A client on the scripted CLI, and waiting for what it comes to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.session.dump import dump
from copilot_desktop.session.transcript import Activity, Transcript
from tests.support.fake_cli import Scenario, install_fake_cli
from tests.support.pace import PATIENCE_S

#: Far above what a step takes on a busy machine; reached only when something hangs.


def make_client(
    folder: Path,
    scenario: Scenario | None = None,
    *,
    journal: PromptJournal | None = None,
    start_timeout_s: float = PATIENCE_S,
    resubscribe: bool | None = None,
) -> CopilotClient:
    """Return a client, not started, whose CLI plays `scenario`. Its home is `folder`/home."""
    program = install_fake_cli(folder / "bin", scenario)
    home = folder / "home"
    environ = {"PATH": "/usr/bin:/bin", "COPILOT_HOME": str(home), "HOME": str(folder)}
    return CopilotClient(
        (str(program),),
        copilot_home=home,
        environ=environ,
        journal=journal,
        start_timeout_s=start_timeout_s,
        resubscribe=resubscribe,
    )


@asynccontextmanager
async def running_client(
    folder: Path, scenario: Scenario | None = None, *, journal: PromptJournal | None = None
) -> AsyncIterator[CopilotClient]:
    """A started client that is closed in the end."""
    async with make_client(folder, scenario, journal=journal) as client:
        yield client


def options(folder: Path) -> SessionOptions:
    return SessionOptions(folder, "scripted-model")


async def until(session: Conversation, holds: Callable[[Transcript], object]) -> Transcript:
    """Wait until the transcript of `session` is as wanted, and return it."""
    changed = asyncio.Event()
    unsubscribe = session.on(lambda _event, _changes: changed.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not holds(session.transcript):
                changed.clear()
                await changed.wait()
    except TimeoutError:
        pytest.fail(f"never happened; the transcript is:\n{dump(session.transcript)}")
    finally:
        unsubscribe()
    return session.transcript


async def until_state(client: CopilotClient, *wanted: ClientState) -> ClientState:
    """Wait until `client` is in one of the states."""
    changed = asyncio.Event()
    unsubscribe = client.on_state(lambda _state: changed.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while client.state not in wanted:
                changed.clear()
                await changed.wait()
    finally:
        unsubscribe()
    return client.state


async def eventually(holds: Callable[[], object]) -> None:
    """Poll for what nobody announces."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():
            await asyncio.sleep(0.01)


def is_idle(transcript: Transcript) -> bool:
    return transcript.activity is not Activity.RUNNING and len(transcript.entries) > 1
