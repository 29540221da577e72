"""Sessions at which the server dies (fault 5): told from the others, and left alone after three deaths."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.errors import SessionParked
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.poison import MAX_DEATHS, WINDOW_S, PoisonWatch
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.session.entries import Notice, NoticeKind
from tests.support.fake_cli import install_fake_cli
from tests.support.pace import PATIENCE_S
from tests.support.stored_sessions import store_session

pytestmark = pytest.mark.fault(5)


def die(watch: PoisonWatch, session_id: str, at: float) -> None:
    with pytest.raises(ConnectionClosed), watch.resuming(session_id):
        raise ConnectionClosed("gone")
    watch.server_died(at)
    watch.server_started()


def test_three_deaths_within_five_minutes_park_a_session_and_no_other() -> None:
    watch = PoisonWatch()
    for number in range(MAX_DEATHS):
        assert not watch.is_parked("bad")
        die(watch, "bad", 10.0 * number)
    assert watch.is_parked("bad")
    assert not watch.is_parked("good")
    watch.release("bad")
    assert not watch.is_parked("bad")
    die(watch, "bad", 60.0)
    assert watch.is_parked("bad"), "once more is enough"


def test_rare_deaths_and_those_of_a_server_that_took_nothing_up_park_nothing() -> None:
    watch = PoisonWatch()
    for number in range(10):
        die(watch, "bad", number * (WINDOW_S / 2 + 1))
        with watch.resuming("good"):
            pass
        assert watch.server_died(number * (WINDOW_S / 2 + 1) + 1) == frozenset()
    assert not watch.is_parked("bad")
    assert not watch.is_parked("good")


def test_a_death_is_laid_to_all_that_were_being_taken_up() -> None:
    watch = PoisonWatch()
    with watch.resuming("a"), watch.resuming("a"), watch.resuming("b"):
        assert watch.server_died(1.0) == {"a", "b"}
    assert watch.server_died(2.0) == frozenset()


async def until_ready(client: CopilotClient) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while client.state is not ClientState.READY:
            await asyncio.sleep(0.01)


@pytest.mark.allow_log
async def test_only_the_session_is_parked_and_the_budget_of_restarts_stays(tmp_path: Path) -> None:
    home, project = tmp_path / "home", tmp_path / "project"
    project.mkdir()
    for name in ("bad", "good"):
        store_session(home, name, "hello", folder=str(project))
    # It dies of one of them only.
    scenario: dict[str, Any] = {"dies_of": "bad"}
    cli = install_fake_cli(tmp_path / "bin", scenario)
    options = SessionOptions(project, "m")
    async with CopilotClient(str(cli), copilot_home=home) as client:
        bad = client.conversation("bad", options)
        await bad.load_history()
        for _ in range(2 * MAX_DEATHS):
            await until_ready(client)
            with pytest.raises((ConnectionClosed, SessionParked)):
                await bad.attach()
        await until_ready(client)
        with pytest.raises(SessionParked):
            await bad.attach()
        rows = [entry.kind for entry in bad.transcript.entries if isinstance(entry, Notice)]
        assert rows == [NoticeKind.PARKED]
        assert len(bad.transcript.entries) > 1, "its history stays"
        good = client.conversation("good", options)
        await good.attach()
        assert good.is_attached
        bad.try_again()
        assert not any(isinstance(entry, Notice) for entry in bad.transcript.entries)
        with pytest.raises(ConnectionClosed):
            await bad.attach()
        await until_ready(client)
        with pytest.raises(SessionParked):
            await bad.attach()
