"""A session in a window of its own, over a scripted CLI."""

from __future__ import annotations

from pathlib import Path

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.page import Page
from tests.gui.viewmodels.test_application import answered, begin_in_trusted_folder
from tests.support.app_world import AppWorld, app_world


def has_mark(world: AppWorld, session_id: str) -> bool:
    """Whether the sidebar says that a session has its own window."""
    row = world.app.sessions.row(session_id)
    assert row is not None
    return row.has_own_window


async def test_a_session_is_in_one_window_at_a_time(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        first = await begin_in_trusted_folder(world, "one")
        opened: list[ChatViewModel] = []
        raised: list[str] = []
        world.app.own_windows.opened.connect(opened.append)
        world.app.own_windows.raised.connect(raised.append)
        world.app.tear_off(first.session_id)
        assert opened == [first]
        assert has_mark(world, first.session_id)
        assert (world.app.page, world.app.chat) == (Page.NEW_SESSION, None)
        world.app.open_session(first.session_id)
        assert raised == [first.session_id]
        assert world.app.chat is None
        world.app.own_windows.close(first.session_id)
        assert not has_mark(world, first.session_id)
        world.app.open_session(first.session_id)
        assert world.app.chat is first


async def test_what_is_read_in_its_own_window_stays_until_that_is_closed(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        first = await begin_in_trusted_folder(world, "one")
        world.app.tear_off(first.session_id)
        world.app.begin_session("two")
        second = await answered(world, "two")
        world.app._chats.listing._on_lifecycle("session.deleted", first.session_id)
        assert first.session_id in world.app.sessions.session_ids
        world.app.own_windows.close(first.session_id)
        assert world.app.sessions.session_ids == [second.session_id]


async def test_the_windows_of_the_last_run_are_opened_again(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        session_id = (await begin_in_trusted_folder(world, "one")).session_id
        world.app.tear_off(session_id)
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.restore_windows()
        assert world.app.own_windows.session_ids == (session_id,)
        assert has_mark(world, session_id)


async def test_the_window_of_a_session_made_elsewhere_comes_when_that_is_found(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        session_id = (await begin_in_trusted_folder(world, "one")).session_id
        world.app.tear_off(session_id)
        world.records.forget_session(session_id, with_draft=True)
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.restore_windows()
        assert world.app.own_windows.session_ids == (), "nobody knows of it yet"
        await world.until(lambda: world.app.own_windows.session_ids == (session_id,))
        world.app.own_windows.close(session_id)
        world.app._chats.listing.told.emit(session_id)
        assert world.app.own_windows.session_ids == (), "it comes once"


async def test_behind_the_process_is_what_was_there_before(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        chat = await begin_in_trusted_folder(world, "one")
        world.app.sessions.set_options(text="nothing is called so")
        world.app.show_process()
        world.app.show_process()
        assert world.app.chat is chat, "though the list is filtered"
        world.app.show_search()
        world.app.show_process()
        world.app.show_process()
        pages = [world.app.page]
        world.app.leave_search()
        world.app.show_process()
        world.app.tear_off(chat.session_id)
        world.app.show_process()
        pages.append(world.app.page)
        assert pages == [Page.SEARCH, Page.START], "it has a window of its own now"


async def test_what_goes_to_the_trash_leaves_its_window(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        session_id = (await begin_in_trusted_folder(world, "one")).session_id
        world.app.tear_off(session_id)
        world.app.actions.trash((session_id,))
        assert world.app.own_windows.session_ids == ()
