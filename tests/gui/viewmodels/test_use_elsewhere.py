"""A session that another program has open is read-only here, and what that writes appears."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels import session_listing
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.read_only import ReadOnlyKind, ReadOnlyReason
from tests.support.app_world import AppWorld, app_world
from tests.support.session_tree import write_session
from tests.support.stranger import Stranger

pytestmark = pytest.mark.usefixtures("qapp")

SESSION = "11111111-2222-4333-8444-555555555555"


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_listing, "_RESCAN_S", 0.0)


@pytest.fixture
def stranger() -> Iterator[Stranger]:
    stranger = Stranger()
    yield stranger
    stranger.end()


def events(*said: tuple[str, dict[str, Any]], first: int = 100) -> str:
    lines = [
        {"type": kind, "data": data, "id": f"e{number}", "timestamp": "2026-11-21T13:00:00.000Z"}
        for number, (kind, data) in enumerate(said, start=first)
    ]
    return "".join(json.dumps(line) + "\n" for line in lines)


def said(chat: ChatViewModel) -> list[str]:
    return [str(it.text) for it in chat.transcript.entries if isinstance(it, UserMessage | AssistantMessage)]


async def opened(world: AppWorld) -> ChatViewModel:
    await world.until(lambda: SESSION in world.app.sessions.known_ids())
    world.app.open_session(SESSION)
    chat = world.app.chat
    assert chat is not None
    await world.until(lambda: not chat.is_loading)
    return chat


@pytest.mark.fault(43)
@pytest.mark.parametrize("has_cli", [True, False])
async def test_it_is_shown_read_only_and_read_on(tmp_path: Path, stranger: Stranger, has_cli: bool) -> None:
    folder = write_session(tmp_path / "home", SESSION, prompt="theirs", answer="An answer.")
    lock = stranger.lock(folder)
    async with app_world(tmp_path, has_cli=has_cli) as world:
        if has_cli:
            await world.ready()
        chat = await opened(world)
        await world.until(lambda: chat.read_only is not None)
        assert chat.read_only == ReadOnlyReason(ReadOnlyKind.IN_USE, (stranger.pid,))
        assert not chat.can_send
        resets: list[None] = []
        chat.reset.connect(lambda: resets.append(None))
        # The other one goes on, and it appears by itself.
        with (folder / "events.jsonl").open("a") as log:
            log.write(events(("user.message", {"content": "more", "messageId": "u2"})))
        await world.until(lambda: "more" in said(chat))
        assert chat.is_running
        with (folder / "events.jsonl").open("a") as log:
            answer = {"content": "Done.", "messageId": "a2", "toolRequests": []}
            log.write(events(("assistant.message", answer), ("assistant.turn_end", {}), first=200))
        await world.until(lambda: not chat.is_running)
        assert said(chat) == ["theirs", "An answer.", "more", "Done."]
        assert resets == [], "what is shown is added to, not made anew"
        # It ends.
        lock.unlink()
        await world.until(lambda: chat.read_only is None)
        assert world.codes() == []


@pytest.mark.fault(43)
async def test_a_prompt_that_comes_too_late_is_kept_as_a_draft(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_session(tmp_path / "home", SESSION)

    async def options(**_how: Any) -> SessionOptions:
        return SessionOptions(tmp_path, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", "k"))

    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await opened(world)
        # Unseen, as when the file system tells nothing of it.
        world.app._chats.uses.close()
        world.app._chats.listing.close()
        stranger.lock(folder)
        monkeypatch.setattr(world.backends, "options_for_known", options)
        chat.send("mine")
        await world.until(lambda: chat.read_only is not None)
        assert chat.draft == "mine"
        assert "mine" not in said(chat)
        assert "mine" not in (folder / "events.jsonl").read_text()
        assert world.codes() == [], "what stands in the composer's place says it"


async def test_what_a_dead_program_left_is_released_on_a_word(tmp_path: Path, stranger: Stranger) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    lock = stranger.lock(folder)
    stranger.end()
    scenario = {"on": {"sessions.checkInUse": [{"answer": {"inUse": [SESSION]}}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        chat = await opened(world)
        await world.until(lambda: chat.read_only is not None)
        assert chat.read_only == ReadOnlyReason(ReadOnlyKind.LEFT_LOCKED, (stranger.pid,))
        world.app.check_use(SESSION)
        assert lock.exists()
        world.app.release_session(SESSION)
        await world.until(lambda: not lock.exists())


@pytest.mark.fault(33)
async def test_opening_to_read_resumes_nothing(tmp_path: Path) -> None:
    write_session(tmp_path / "home", SESSION)
    async with app_world(tmp_path) as world:
        await world.ready()
        called: list[str] = []
        call = world.client._server.call

        async def noted(method: str, params: Any = None, **more: Any) -> Any:
            called.append(method)
            return await call(method, params, **more)

        world.client._server.call = noted  # type: ignore[method-assign]  # what passes is noted
        chat = await opened(world)
        await world.until(lambda: "sessions.checkInUse" in called)
        world.app.show_new_session()
        world.app.open_session(SESSION)
        await world.until(lambda: called.count("sessions.checkInUse") >= 2)
        assert said(chat) == ["hello", "Hello there."]
        assert "session.resume" not in called


async def test_a_history_that_was_replaced_is_not_mixed_with_the_old_one(
    tmp_path: Path, stranger: Stranger
) -> None:
    folder = write_session(tmp_path / "home", SESSION, prompt="old", answer="Old answer.")
    stranger.lock(folder)
    other = write_session(tmp_path / "elsewhere", "another", prompt="new", answer="New answer.")
    async with app_world(tmp_path, has_cli=False) as world:
        chat = await opened(world)
        await world.until(lambda: chat.read_only is not None)
        (other / "events.jsonl").replace(folder / "events.jsonl")
        await world.until(lambda: said(chat) == ["new", "New answer."])


@pytest.mark.parametrize("has_old_open", [False, True])
async def test_nothing_is_missed_between_reading_and_watching(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch, has_old_open: bool
) -> None:
    folder = write_session(tmp_path / "home", SESSION, prompt="old", answer="Old answer.")
    stranger.lock(folder)
    log = folder / "events.jsonl"
    other = write_session(tmp_path / "elsewhere", "another", prompt="new", answer="New answer.")
    replacing = [other / "events.jsonl"]
    read_on = ChatViewModel.read_on

    async def replaced_behind(chat: ChatViewModel) -> None:
        await read_on(chat)
        while replacing:
            replacing.pop().replace(log)

    monkeypatch.setattr(ChatViewModel, "read_on", replaced_behind)
    with ExitStack() as stack:
        if has_old_open and os.name != "nt":
            stack.enter_context(log.open())
        async with app_world(tmp_path, has_cli=False) as world:
            chat = await opened(world)
            await world.until(lambda: said(chat) == ["new", "New answer."])
            with log.open("a") as more:
                more.write(events(("user.message", {"content": "more", "messageId": "u2"})))
            await world.until(lambda: said(chat)[-1] == "more")


async def test_what_changes_while_it_is_looked_at_is_looked_at_again(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    async with app_world(tmp_path, has_cli=False) as world:
        chat = await opened(world)
        uses = world.app._chats.uses
        look = world.client.use_of_sessions.look
        looked: list[str] = []

        async def locked_behind(session_id: str) -> Any:
            use = await look(session_id)
            looked.append(session_id)
            if len(looked) == 1:
                stranger.lock(folder)
                uses.look(chat)
            return use

        monkeypatch.setattr(world.client.use_of_sessions, "look", locked_behind)
        # Unseen, as when the file system tells nothing of it.
        uses._watcher.blockSignals(True)
        world.app.check_use(SESSION)
        await world.until(lambda: chat.read_only is not None)
        assert len(looked) == 2


OTHER = "22222222-3333-4444-8555-666666666666"


async def test_every_session_that_is_shown_is_watched(tmp_path: Path, stranger: Stranger) -> None:
    folders = {key: write_session(tmp_path / "home", key, prompt=f"of {key}") for key in (SESSION, OTHER)}
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: OTHER in world.app.sessions.known_ids())
        own = await opened(world)
        world.app.tear_off(SESSION)
        world.app.open_session(OTHER)
        front = world.app.chat
        assert front is not None
        await world.until(lambda: not front.is_loading)
        # Another program takes both: seen by the files alone, nobody comes to the windows.
        for folder in folders.values():
            stranger.lock(folder)
        await world.until(lambda: own.read_only is not None and front.read_only is not None)
        for folder in folders.values():
            with (folder / "events.jsonl").open("a") as log:
                log.write(events(("user.message", {"content": "more", "messageId": "u2"})))
        await world.until(lambda: said(own)[-1] == "more" and said(front)[-1] == "more")
        # What no window shows any more is not watched.
        world.app.own_windows.close(SESSION)
        world.app.show_new_session()
        watcher = world.app._chats.uses._watcher
        assert [*watcher.directories(), *watcher.files()] == []


@pytest.mark.fault(43)
async def test_what_the_server_says_late_makes_it_read_only_at_once(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_session(tmp_path / "home", SESSION, folder=str(tmp_path))
    late = {"event": ["session.resume", {"alreadyInUse": True}]}
    scenario = {"on": {"session.metadata.activity": [{"answer": {}}, late]}}

    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        chat = await opened(world)
        # Unseen, as when the file system tells nothing of it.
        world.app._chats.uses._watcher.blockSignals(True)
        world.app._chats.listing.close()
        session = chat.conversation.session
        chat.conversation.options = SessionOptions(
            tmp_path, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", "k")
        )
        await session.attach()
        stranger.lock(folder)
        assert chat.can_send
        await session.call("session.metadata.activity")
        await world.until(lambda: chat.read_only is not None)
        assert chat.read_only == ReadOnlyReason(ReadOnlyKind.IN_USE, (stranger.pid,))
        assert not session.is_attached
        assert world.codes() == []


@pytest.mark.fault(43)
async def test_a_turn_of_ours_ends_before_the_session_is_left(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_session(tmp_path / "home", SESSION, folder=str(tmp_path))
    begins = {"event": ["user.message", {"content": "mine", "messageId": "m1"}]}
    turn = {"event": ["assistant.turn_start", {"turnId": "1"}]}
    late = {"event": ["session.resume", {"alreadyInUse": True, "sessionWasActive": True}]}
    ends = [
        {"event": ["assistant.message", {"content": "Done.", "messageId": "a1", "toolRequests": []}]},
        {"event": ["assistant.turn_end", {"turnId": "1"}]},
        {"event": ["session.idle", {}]},
    ]
    scenario = {
        "on": {
            "session.send": [{"answer": {"messageId": "m1"}}, begins, turn],
            "session.metadata.activity": [{"answer": {}}, late],
            "session.abort": [{"answer": {}}, *ends],
        }
    }
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        chat = await opened(world)
        world.app._chats.uses._watcher.blockSignals(True)
        world.app._chats.listing.close()
        conversation = chat.conversation
        conversation.options = SessionOptions(
            tmp_path, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", "k")
        )
        looked: list[str] = []
        find_use = world.app._chats.uses._find_use

        async def noted(which: ChatViewModel) -> None:
            await find_use(which)
            looked.append(which.session_id)

        await conversation.session.attach()
        chat.send("mine")
        await world.until(lambda: chat.is_running)
        stranger.lock(folder)
        monkeypatch.setattr(world.app._chats.uses, "_find_use", noted)
        await conversation.session.call("session.metadata.activity")
        await world.until(lambda: looked)
        assert chat.can_send, "what it asks and says until its end would be lost"
        chat.stop()
        await world.until(lambda: chat.read_only is not None)
        assert not conversation.is_attached
        assert said(chat)[-1] == "Done."
