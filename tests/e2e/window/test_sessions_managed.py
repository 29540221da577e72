"""Commands on whole sessions, by the view models and the real CLI."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from copilot_desktop.demo.script import Text
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from tests.e2e.conftest import Model
from tests.support.app_world import AppWorld, app_world
from tests.support.cli_versions import skip_before
from tests.support.own_provider import use_own

pytestmark = pytest.mark.e2e


def said(chat: ChatViewModel) -> list[str]:
    entries = chat.transcript.entries
    return [str(entry.text) for entry in entries if isinstance(entry, UserMessage | AssistantMessage)]


def is_gone(world: AppWorld, session_id: str) -> bool:
    return session_id not in world.app.sessions.known_ids()


async def front(world: AppWorld, *, instead_of: ChatViewModel | None = None) -> ChatViewModel:
    await world.until(lambda: world.app.chat is not None and world.app.chat is not instead_of)
    assert world.app.chat is not None
    return world.app.chat


async def test_sessions_are_named_forked_and_deleted(
    cli_command: tuple[str, ...], model: Model, tmp_path: Path
) -> None:
    model.answer = lambda _request: [Text("answer", interval_ms=(0, 0))]
    environ = {"COPILOT_CLI_PATH": cli_command[0], "HOME": os.environ["HOME"]}
    async with app_world(tmp_path, environ=environ, has_cli=False) as world:
        await world.ready()
        skip_before(world.client, "1.0.102")
        actions = world.app.actions
        await use_own(world.app, model.server.base_url, model.server.api_key, "scripted")
        world.app.choose_folder(str(world.folder))
        world.app.begin_session("first")
        await world.until(lambda: world.app.page is Page.TRUST)
        world.app.trust(remember=False)
        chat = await front(world)
        await world.until(lambda: said(chat) == ["first", "answer"] and not chat.is_running)
        chat.send("second")
        await world.until(lambda: len(said(chat)) == 4 and not chat.is_running)

        actions.rename(chat.session_id, "My own name")
        await world.until(lambda: chat.transcript.title == "My own name")
        listed = await world.client.store.get(chat.session_id)
        assert listed is not None
        assert listed.title == "My own name"

        prompts = [entry for entry in chat.transcript.entries if isinstance(entry, UserMessage)]
        actions.fork(chat.session_id, prompts[1].event_id, draft=prompts[1].text)
        fork = await front(world, instead_of=chat)
        await world.until(lambda: said(fork) == ["first", "answer"])
        assert (fork.title, fork.draft) == ("My own name (fork)", "second")
        fork.send("another second")
        await world.until(lambda: said(fork)[2:] == ["another second", "answer"])
        assert len(said(chat)) == 4

        await world.client.session(chat.session_id).detach()
        actions.duplicate(chat.session_id)
        copy = await front(world, instead_of=fork)
        await world.until(lambda: len(said(copy)) == 4)

        actions.rename(copy.session_id, "Named while nobody had it")
        copy.send("third")
        await world.until(lambda: copy.transcript.title == "Named while nobody had it")
        await world.until(lambda: not copy.is_running)

        folder = tmp_path / "home" / "session-state"
        for session in (copy, fork):
            session_id = session.session_id
            assert (folder / session_id).is_dir()
            actions.delete_for_good([session_id])
            await world.until(partial(is_gone, world, session_id))
            assert not (folder / session_id).exists()
        assert chat.session_id in world.app.sessions.known_ids()
        assert world.failures == []
