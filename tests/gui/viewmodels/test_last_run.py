"""The next run begins where the last one ended, and says when that was no good end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.viewmodels.last_run import LastRun
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.start_requests import StartRequests
from tests.support.app_world import AppWorld, app_world
from tests.support.stored_sessions import store_session

SESSION = "0a1b2c3d-0000-4000-8000-000000000001"


def run(world: AppWorld, at: float = 1000.0) -> LastRun:
    return LastRun(world.app, world.records, clock=lambda: at)


async def listed(world: AppWorld) -> None:
    await world.ready()
    await world.until(lambda: SESSION in world.app.sessions.known_ids())


async def _is_read(world: AppWorld) -> None:
    chat = world.app.chat
    assert chat is not None
    await world.until(lambda: len(chat.transcript.entries))
    assert not chat.conversation.is_attached, "reading needs no resume"


@pytest.mark.fault(8)
async def test_the_session_in_front_is_there_again_after_any_end(tmp_path: Path) -> None:
    store_session(tmp_path / "home", SESSION, "hello")
    for has_ended_well in (True, False):
        async with app_world(tmp_path) as world:
            ours = run(world)
            await listed(world)
            world.app.open_session(SESSION)
            if has_ended_well:
                ours.close()
        async with app_world(tmp_path) as world:
            last = run(world)
            assert (last.front, last.ended_badly, last.is_loop) == (SESSION, not has_ended_well, False)
            requests = StartRequests(world.app, world.app)
            requests.reopen(last.front)
            await listed(world)
            await world.until(lambda: world.app.chat)
            await _is_read(world)
            last.close()
            requests.close()


async def test_whatever_the_person_does_comes_before_the_last_session(tmp_path: Path) -> None:
    store_session(tmp_path / "home", SESSION, "hello")
    async with app_world(tmp_path) as world:
        requests = StartRequests(world.app, world.app)
        requests.reopen(SESSION)
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        await listed(world)
        assert (world.app.chat, requests.is_waiting) == (None, False)
        requests.close()


async def test_one_that_is_gone_is_not_asked_for(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        requests = StartRequests(world.app, world.app)
        requests._patience.setInterval(0)
        requests.reopen(SESSION)
        await world.until(lambda: not requests.is_waiting)
        assert (world.failures, world.app.page) == ([], Page.START)


async def test_three_bad_ends_in_a_row_open_nothing(tmp_path: Path) -> None:
    seen: list[bool] = []
    for at in (1000.0, 1040.0, 1080.0, 1110.0):
        async with app_world(tmp_path) as world:
            seen.append(run(world, at).is_loop)
    # The first run knows of no end; the fourth of three.
    assert seen == [False, False, False, True]
    async with app_world(tmp_path) as world:
        last = run(world, 1120.0)
        assert last.is_loop, "it goes on until one ends well"
        last.close()
    async with app_world(tmp_path) as world:
        assert not run(world, 1130.0).ended_badly


@pytest.mark.fault(40)
@pytest.mark.parametrize(
    "times", [(0.0, 500.0, 1000.0, 1500.0), (1e9, -1e9, 1e9, 5.0)], ids=["rare", "jumps"]
)
async def test_bad_ends_far_apart_or_a_clock_that_jumps_are_no_loop(
    tmp_path: Path, times: tuple[float, ...]
) -> None:
    for at in times:
        async with app_world(tmp_path) as world:
            assert not run(world, at).is_loop


@pytest.mark.parametrize(
    "kept", [None, 7, [], {"is_running": "yes"}, {"is_running": True, "front": 3, "bad_ends": [None, "x"]}]
)
async def test_what_somebody_else_wrote_there_does_no_harm(tmp_path: Path, kept: Any) -> None:
    async with app_world(tmp_path) as world:
        world.records.save_app_state("last-run", kept)
        last = run(world)
        assert (last.front, last.is_loop) == ("", False)
