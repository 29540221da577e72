"""Sessions of a terminal and of another process, on the real CLI, as the window's view models see them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.poison import MAX_DEATHS
from copilot_desktop.demo.script import Text
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol.events import SessionIdle
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels import session_listing
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.read_only import ReadOnlyKind, ReadOnlyReason
from tests.e2e.conftest import Model
from tests.support.app_world import AppWorld, app_world
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("qapp")]


@asynccontextmanager
async def world_of(
    tmp_path: Path, cli_command: tuple[str, ...], model: Model, project: Path
) -> AsyncIterator[AppWorld]:
    """The view models over the real CLI; every session goes on with the scripted model."""
    environ = {**os.environ, "COPILOT_CLI_PATH": cli_command[0]}
    async with app_world(tmp_path, environ=environ) as world:

        async def options(**_how: Any) -> SessionOptions:
            return model.options(project)

        world.backends.options_for_known = options  # type: ignore[method-assign]  # whoever made it
        await world.ready()
        skip_before(world.client, "1.0.102")
        yield world


def said(chat: ChatViewModel) -> list[str]:
    return [str(it.text) for it in chat.transcript.entries if isinstance(it, UserMessage | AssistantMessage)]


def stored(home: Path, session_id: str, kind: str) -> list[str]:
    log = home / "session-state" / session_id / "events.jsonl"
    events = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    return [event["data"]["content"] for event in events if event["type"] == kind]


async def opened(world: AppWorld, session_id: str) -> ChatViewModel:
    world.app.open_session(session_id)
    chat = world.app.chat
    assert chat is not None
    await world.until(lambda: not chat.is_loading)
    return chat


async def test_a_session_made_in_a_terminal_appears_and_goes_on(
    tmp_path: Path, cli_command: tuple[str, ...], model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("An answer.", interval_ms=(0, 0))]
    home = tmp_path / "home"
    async with world_of(tmp_path, cli_command, model, project) as world:
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        environ = {
            **os.environ,
            "HOME": str(tmp_path),
            "COPILOT_HOME": str(home),
            "COPILOT_PROVIDER_BASE_URL": model.server.base_url,
            "COPILOT_PROVIDER_API_KEY": model.server.api_key,
            "COPILOT_MODEL": "scripted-model",
            "COPILOT_OFFLINE": "true",
        }
        terminal = await asyncio.create_subprocess_exec(
            *cli_command, "-p", "from the terminal", "--allow-all-tools",
            cwd=project, env=environ, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        output, _ = await terminal.communicate()
        assert terminal.returncode == 0, output.decode()
        # The person comes back to the window.
        world.app.look_again()
        await world.until(lambda: world.app.sessions.session_ids)
        (session_id,) = world.app.sessions.session_ids
        row = world.app.sessions.row(session_id)
        assert row is not None
        assert (row.title, row.folder) == ("from the terminal", str(project))
        chat = await opened(world, session_id)
        assert said(chat) == ["from the terminal", "An answer."]
        await world.until(lambda: chat.read_only is None)
        chat.send("and from the window")
        await world.until(lambda: len(said(chat)) == 4 and not chat.is_running)
        assert said(chat)[2:] == ["and from the window", "An answer."]
        assert stored(home, session_id, "user.message") == ["from the terminal", "and from the window"]
        assert world.codes() == []
        await a_copy_leads_out_of_a_session_that_ends_the_server(world, home, chat)


async def a_copy_leads_out_of_a_session_that_ends_the_server(
    world: AppWorld, home: Path, chat: ChatViewModel
) -> None:
    """Go on in a copy of what is parked; in the test of the terminal, for the sake of one start less."""
    before = said(chat)
    await chat.conversation.session.detach()
    watch = world.client._poison
    for at in range(MAX_DEATHS):
        with contextlib.suppress(ConnectionClosed), watch.resuming(chat.session_id):
            raise ConnectionClosed("the server has died of it")
        watch.server_died(float(at))
    chat.send("once more")
    await world.until(lambda: chat.draft == "once more")
    assert world.codes() == ["session-parked"]
    world.app.actions.duplicate(chat.session_id)
    await world.until(lambda: world.app.chat is not None and world.app.chat is not chat)
    copy = world.app.chat
    assert copy is not None
    await world.until(lambda: said(copy) == before and copy.can_send)
    copy.send("in the copy")
    await world.until(lambda: len(said(copy)) == len(before) + 2 and not copy.is_running)
    assert stored(home, copy.session_id, "user.message")[-1] == "in the copy"
    assert not chat.conversation.is_attached, "nothing has taken the other up"


@pytest.mark.fault(43)
async def test_two_processes_never_write_different_histories(
    tmp_path: Path,
    cli_command: tuple[str, ...],
    model: Model,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session_listing, "_RESCAN_S", 0.0)
    model.answer = lambda _request: [Text("An answer.", interval_ms=(0, 0))]
    home = tmp_path / "home"
    async with world_of(tmp_path, cli_command, model, project) as world:
        async with CopilotClient(cli_command, copilot_home=home) as other:
            theirs = other.new_session(model.options(project))
            heard = Heard(theirs)
            await theirs.send("first")
            await heard.until(SessionIdle)
            world.app.look_again()
            await world.until(lambda: theirs.session_id in world.app.sessions.session_ids)
            chat = await opened(world, theirs.session_id)
            await world.until(lambda: chat.read_only is not None)
            assert other.pid is not None
            assert chat.read_only == ReadOnlyReason(ReadOnlyKind.IN_USE, (other.pid,))

            chat.send("mine")
            await world.until(lambda: chat.draft == "mine")
            await theirs.send("second")
            await heard.until(SessionIdle, count=2)
            await world.until(lambda: len(said(chat)) == 4 and not chat.is_running)
            assert said(chat) == ["first", "An answer.", "second", "An answer."]
            assert stored(home, theirs.session_id, "user.message") == ["first", "second"]

            # "Open a copy": it goes on by itself, with all that was said, while the other works on.
            world.app.actions.duplicate(theirs.session_id)
            await world.until(lambda: world.app.chat is not None and world.app.chat is not chat)
            copy = world.app.chat
            assert copy is not None
            await world.until(lambda: len(said(copy)) == 4 and copy.can_send)
            copy.send("in the copy")
            await world.until(lambda: len(said(copy)) == 6 and not copy.is_running)
            assert stored(home, copy.session_id, "user.message") == ["first", "second", "in the copy"]
            assert stored(home, theirs.session_id, "user.message") == ["first", "second"]
            assert chat.read_only is not None
        # The other one has gone.
        world.app.check_use(theirs.session_id)
        await world.until(lambda: chat.read_only is None)
        chat.send("mine")
        await world.until(lambda: len(said(chat)) == 6 and not chat.is_running)
        assert stored(home, theirs.session_id, "user.message") == ["first", "second", "mine"]
        heard_by_model = [message.text for message in model.requests[-1].messages if message.role == "user"]
        assert any("second" in text for text in heard_by_model), "what the other one wrote is known"
