"""A session that another process has open is not resumed, and nothing is sent to it."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.client.session_use import SessionInUse, SessionUse
from copilot_desktop.error_text import describe
from copilot_desktop.protocol.events import SessionResumed
from tests.support.fake_cli import install_fake_cli
from tests.support.session_tree import write_session
from tests.support.stranger import Stranger

SESSION = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def stranger() -> Iterator[Stranger]:
    stranger = Stranger()
    yield stranger
    stranger.end()


def client_of(folder: Path, scenario: dict[str, Any] | None = None) -> tuple[CopilotClient, list[str]]:
    program = install_fake_cli(folder / "bin", scenario)
    client = CopilotClient(str(program), copilot_home=folder / "home")
    sent: list[str] = []
    call = client._server.call

    async def noted(method: str, params: Any = None, **more: Any) -> Any:
        sent.append(method)
        return await call(method, params, **more)

    client._server.call = noted  # type: ignore[method-assign]  # what passes is noted
    return client, sent


def options_of(folder: Path) -> SessionOptions:
    return SessionOptions(folder, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", "k"))


@pytest.mark.fault(43)
async def test_a_session_of_another_process_is_not_resumed(tmp_path: Path, stranger: Stranger) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    lock = stranger.lock(folder)
    before = (folder / "events.jsonl").read_bytes()
    client, sent = client_of(tmp_path)
    async with client:
        session = client.session(SESSION, options_of(tmp_path))
        with pytest.raises(SessionInUse) as refused:
            await session.send("mine")
        assert refused.value.use == SessionUse(is_free=False, users=(stranger.pid,))
        assert str(stranger.pid) in "\n".join(describe(refused.value).lines())
        assert not session.is_attached
        assert "session.resume" not in sent
        assert "session.send" not in sent
        assert (folder / "events.jsonl").read_bytes() == before
        # It ends as it should.
        lock.unlink()
        await session.send("mine")
        assert sent.count("session.resume") == 1


@pytest.mark.fault(43)
async def test_one_that_is_opened_during_the_resume_is_left_at_once(
    tmp_path: Path, stranger: Stranger
) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    client, sent = client_of(tmp_path)
    async with client:
        call = client._server.call

        async def locking(method: str, params: Any = None, **more: Any) -> Any:
            answer = await call(method, params, **more)
            if method == "session.resume":
                stranger.lock(folder)
            return answer

        client._server.call = locking  # type: ignore[method-assign]
        session = client.session(SESSION, options_of(tmp_path))
        heard: list[Any] = []
        session.on(heard.append)
        with pytest.raises(SessionInUse):
            await session.send("mine")
        assert not session.is_attached
        assert sent[-1] == "session.detach"
        assert "session.send" not in sent
        assert heard == [], "what came of it was not ours"


@pytest.mark.fault(43)
async def test_an_open_session_that_another_process_begins_to_use_is_left_before_the_next_prompt(
    tmp_path: Path, stranger: Stranger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copilot_desktop.client.session_life._CHECKED_S", 0.0)
    folder = write_session(tmp_path / "home", SESSION)
    client, sent = client_of(tmp_path)
    async with client:
        session = client.session(SESSION, options_of(tmp_path))
        await session.attach()
        stranger.lock(folder)
        with pytest.raises(SessionInUse):
            await session.send("mine")
        assert not session.is_attached
        assert "session.send" not in sent
        assert sent[-1] == "session.detach"


@pytest.mark.fault(43)
async def test_one_that_the_server_calls_in_use_as_it_lets_us_in_is_left_before_the_prompt(
    tmp_path: Path, stranger: Stranger
) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    resumed: dict[str, Any] = {"event": ["session.resume", {"alreadyInUse": True}]}
    client, sent = client_of(tmp_path, {"on": {"session.resume": [resumed, {"answer": {}}]}})
    async with client:
        session = client.session(SESSION, options_of(tmp_path))

        def lock_late(_event: SessionResumed) -> None:
            # After what was asked in between.
            stranger.lock(folder)

        session.on(lock_late, SessionResumed)
        with pytest.raises(SessionInUse):
            await session.send("mine")
        assert not session.is_attached
        assert "session.send" not in sent
        assert sent[-1] == "session.detach"


@pytest.mark.fault(43)
async def test_what_the_server_calls_in_use_is_looked_at_once_more_before_a_prompt(
    tmp_path: Path, stranger: Stranger
) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    scenario: dict[str, Any] = {
        "on": {"session.resume": ["usual", {"event": ["session.resume", {"alreadyInUse": True}]}]}
    }
    client, sent = client_of(tmp_path, scenario)
    async with client:
        session = client.session(SESSION, options_of(tmp_path))
        told = asyncio.Event()
        session.on(lambda event: told.set() if event.was_in_use else None, SessionResumed)
        await session.attach()
        await told.wait()
        stranger.lock(folder)
        with pytest.raises(SessionInUse):
            await session.send("mine")
        assert "session.send" not in sent


@pytest.mark.fault(33)
async def test_many_callers_at_once_resume_a_session_once(tmp_path: Path) -> None:
    write_session(tmp_path / "home", SESSION)
    client, sent = client_of(tmp_path)
    async with client:
        session = client.session(SESSION, options_of(tmp_path))
        await asyncio.gather(*(session.attach() for _ in range(20)), session.send("hello"))
        assert sent.count("session.resume") == 1
        assert "session.create" not in sent


async def test_the_server_is_believed_before_the_locks(tmp_path: Path, stranger: Stranger) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    stranger.lock(folder)
    scenario: dict[str, Any] = {"on": {"sessions.checkInUse": [{"answer": {"inUse": []}}]}}
    client, _sent = client_of(tmp_path, scenario)
    async with client:
        assert (await client.use_of_sessions.look(SESSION)).is_free


async def test_a_lock_that_a_dead_process_left_is_told_and_released_on_a_word(tmp_path: Path) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    ended = Stranger()
    ended.end()
    left = ended.lock(folder)
    scenario = {"on": {"sessions.checkInUse": [{"answer": {"inUse": [SESSION]}}]}}
    client, sent = client_of(tmp_path, scenario)
    async with client:
        use = await client.use_of_sessions.look(SESSION)
        assert use == SessionUse(is_free=False, left_by=(ended.pid,))
        assert use.is_left_locked
        with pytest.raises(SessionInUse):
            await client.session(SESSION, options_of(tmp_path)).attach()
        assert left.exists(), "only on the person's word"
        await client.use_of_sessions.release(SESSION)
        assert not left.exists()
        assert "session.resume" not in sent


async def test_another_process_under_the_id_of_a_dead_one_has_nothing_open(tmp_path: Path) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    stranger = Stranger()
    try:
        lock = stranger.lock(folder)
        at = time.time() - 24 * 3600
        os.utime(lock, (at, at))
        scenario = {"on": {"sessions.checkInUse": [{"answer": {"inUse": [SESSION]}}]}}
        client, _sent = client_of(tmp_path, scenario)
        async with client:
            use = await client.use_of_sessions.look(SESSION)
            assert use == SessionUse(is_free=False, left_by=(stranger.pid,))
    finally:
        stranger.end()


async def test_without_a_server_the_locks_tell(tmp_path: Path, stranger: Stranger) -> None:
    folder = write_session(tmp_path / "home", SESSION)
    client = CopilotClient("nothing", copilot_home=tmp_path / "home")
    assert (await client.use_of_sessions.look(SESSION)).is_free
    stranger.lock(folder)
    assert (await client.use_of_sessions.look(SESSION)).users == (stranger.pid,)
    assert (await client.use_of_sessions.look("../x")).is_free
    await client.close()


async def test_in_use_on_another_computer_is_in_use_by_somebody(tmp_path: Path) -> None:
    use = SessionUse(is_free=False)
    assert not use.is_left_locked
    assert "?" in json.dumps(dict(SessionInUse(SESSION, use).fields()))
