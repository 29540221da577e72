"""The command line's folder and session, as soon as there is something to show for them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.viewmodels import start_requests
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.start_requests import StartRequests
from tests.support.app_world import AppWorld, app_world
from tests.support.own_provider import use_own
from tests.support.stored_sessions import store_session

ONE, OTHER = "0a1b2c3d-0000-4000-8000-000000000001", "0a1b9999-0000-4000-8000-000000000002"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[AppWorld]:
    for session_id in (ONE, OTHER):
        store_session(tmp_path / "home", session_id, "hello")
    async with app_world(tmp_path) as world:
        yield world


@pytest.fixture
async def requests(world: AppWorld) -> AsyncIterator[StartRequests]:
    requests = StartRequests(world.app)
    yield requests
    requests.close()
    requests.deleteLater()


async def test_a_session_is_opened_by_the_beginning_of_its_id(
    world: AppWorld, requests: StartRequests
) -> None:
    requests.take(session="0a1b2")
    await world.ready()
    await world.until(lambda: world.app.chat)
    assert world.app.chat is not None
    assert (world.app.chat.session_id, requests.is_waiting) == (ONE, False)
    requests.take(session=OTHER)
    assert world.app.chat.session_id == OTHER, "it is known: nothing to wait for"


@pytest.mark.parametrize(("wanted", "count"), [("ffff", 0), ("0a1b", 2)])
async def test_one_that_is_not_there_is_said(
    world: AppWorld, requests: StartRequests, wanted: str, count: int
) -> None:
    requests._patience.setInterval(0)
    await world.ready()
    await world.until(lambda: len(world.app.sessions.known_ids()) == 2)
    requests.take(session=wanted)
    await world.until(lambda: world.app.failure)
    assert world.app.failure is not None
    assert world.app.failure.code == "session-not-listed"
    assert wanted in world.app.failure.sentence
    assert (str(count) in world.app.failure.sentence) == bool(count)
    assert (world.app.chat, requests.is_waiting) == (None, False)
    assert start_requests._PATIENCE_MS >= 10_000, "a disk may need its time"


async def test_a_folder_is_the_one_of_the_new_session(world: AppWorld, requests: StartRequests) -> None:
    await world.ready()
    requests.take(folder=str(world.folder))
    assert (world.app.page, world.app.new_session_folder) == (Page.START, str(world.folder))
    await use_own(world.app)
    assert (world.app.page, world.app.new_session_folder) == (Page.NEW_SESSION, str(world.folder))
    requests.take(folder=str(world.folder.parent))
    assert (world.app.page, world.app.new_session_folder) == (Page.NEW_SESSION, str(world.folder.parent))


async def test_a_later_wish_takes_the_place_of_the_one_that_waits(
    world: AppWorld, requests: StartRequests
) -> None:
    requests.take(session=ONE)
    requests.take(folder=str(world.folder))
    assert not requests.is_waiting
    await world.ready()
    await world.until(lambda: len(world.app.sessions.known_ids()) == 2)
    assert world.app.chat is None
    requests.take()
    assert world.app.new_session_folder == str(world.folder)
