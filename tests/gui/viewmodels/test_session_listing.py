"""The sidebar shows what is on disk before there is a CLI, and what others make while we run."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copilot_desktop.client import session_folder
from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.viewmodels import session_listing
from copilot_desktop.viewmodels.session_rows import SessionRow
from tests.support.app_world import AppWorld, app_world
from tests.support.session_tree import write_session, write_sessions
from tests.support.stranger import Stranger

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for what is put together."""
    monkeypatch.setattr(session_listing, "_RELIST_MS", 1)
    monkeypatch.setattr(session_listing, "_RESCAN_S", 0.0)


def home_of(folder: Path) -> Path:
    return folder / "home"


def ids_of(world: AppWorld) -> set[str]:
    return set(world.app.sessions.session_ids)


def row_of(world: AppWorld, session_id: str) -> SessionRow:
    row = world.app.sessions.row(session_id)
    assert row is not None
    return row


async def test_sessions_made_elsewhere_are_there_without_a_cli(tmp_path: Path) -> None:
    write_session(
        home_of(tmp_path),
        "theirs",
        prompt="made in a terminal",
        answer="Nothing *else* to do.",
        folder="/work/shop",
        branch="main",
        at=datetime(2026, 2, 3, tzinfo=UTC),
    )
    write_session(home_of(tmp_path), "unused", prompt="")
    write_session(home_of(tmp_path), "automatic", start={"detachedFromSpawningParentSessionId": "theirs"})
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: "theirs" in ids_of(world))
        assert ids_of(world) == {"theirs"}
        row = row_of(world, "theirs")
        assert (row.title, row.folder, row.branch) == ("made in a terminal", "/work/shop", "main")
        assert row.last_line == "Nothing else to do."
        assert not row.in_use
        world.app.open_session("theirs")
        chat = world.app.chat
        assert chat is not None
        await world.until(lambda: not chat.is_loading)
        said = [it.text for it in chat.transcript.entries if isinstance(it, UserMessage | AssistantMessage)]
        assert [str(text) for text in said] == ["made in a terminal", "Nothing *else* to do."]
        assert not chat.can_send
        assert world.failures == []


async def test_the_next_start_shows_them_from_the_cache_and_reads_none_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = write_sessions(home_of(tmp_path), 60)
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: len(ids_of(world)) == 60)
        await world.until(lambda: not world.app._chats.listing._is_scanning)

    def unexpected(folder: Path) -> session_folder.StoredSession:
        raise AssertionError(folder)

    monkeypatch.setattr(session_folder, "read_session", unexpected)
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: ids_of(world) == set(ids))
        assert row_of(world, ids[7]).last_line == "That was number 7."


async def test_the_cache_of_another_home_is_not_shown(tmp_path: Path) -> None:
    write_sessions(home_of(tmp_path), 3)
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: len(ids_of(world)) == 3)
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        rows = await world.records.session_index.read(home_of(tmp_path) / "session-state")
        assert len(rows) == 3
        assert await world.records.session_index.read(tmp_path / "other" / "session-state") == []


async def test_the_server_has_the_last_word_on_titles_and_what_it_lacks_is_shown(tmp_path: Path) -> None:
    home = home_of(tmp_path)
    listed = {
        "sessionId": "both",
        "name": "Named by the server",
        "modifiedTime": "2026-11-21T13:00:00.000Z",
        "context": {"cwd": "/work/shop"},
    }
    hidden = {"sessionId": "hidden", "name": "automatic", "isDetached": True}
    write_session(home, "both", prompt="named on disk")
    write_session(home, "lost", prompt="the server does not list it")
    scenario = {"on": {"session.list": [{"answer": {"sessions": [listed, hidden]}}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        await world.until(lambda: len(ids_of(world)) == 2)
        await world.until(lambda: row_of(world, "both").title == "Named by the server")
        assert row_of(world, "lost").title == "the server does not list it"
        world.app.look_again()
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        assert row_of(world, "both").title == "Named by the server"
        assert ids_of(world) == {"both", "lost"}


async def test_sessions_made_while_we_run_appear_by_themselves(tmp_path: Path) -> None:
    write_session(home_of(tmp_path), "first")
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: ids_of(world) == {"first"})
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        write_session(home_of(tmp_path), "second", prompt="from the terminal")
        await world.until(lambda: ids_of(world) == {"first", "second"})
        shutil.rmtree(home_of(tmp_path) / "session-state" / "first")
        await world.until(lambda: ids_of(world) == {"second"})


async def test_a_new_session_appears_with_its_first_prompt(tmp_path: Path) -> None:
    write_session(home_of(tmp_path), "first")
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: ids_of(world) == {"first"})
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        elsewhere = write_session(tmp_path / "elsewhere", "young", prompt="at last", at=datetime.now(UTC))
        folder = home_of(tmp_path) / "session-state" / "young"
        folder.mkdir()
        await world.until(lambda: "young" in world.app._chats.listing.catalog.sessions)
        assert ids_of(world) == {"first"}
        shutil.copy(elsewhere / "events.jsonl", folder)
        await world.until(lambda: ids_of(world) == {"first", "young"})
        assert row_of(world, "young").title == "at last"


async def test_what_others_did_meanwhile_is_seen_when_the_person_is_back(tmp_path: Path) -> None:
    folder = write_session(home_of(tmp_path), "theirs", prompt="question")
    stranger = Stranger()
    try:
        async with app_world(tmp_path, has_cli=False) as world:
            await world.until(lambda: ids_of(world) == {"theirs"})
            await world.until(lambda: not world.app._chats.listing._is_scanning)
            with (folder / "events.jsonl").open("a") as log:
                log.write('{"type":"assistant.message","data":{"content":"and its answer"}}\n')
            stranger.lock(folder)
            world.app.look_again()
            await world.until(lambda: row_of(world, "theirs").in_use)
            assert row_of(world, "theirs").last_line == "and its answer"
            stranger.end()
            world.app.look_again()
            await world.until(lambda: not row_of(world, "theirs").in_use)
    finally:
        stranger.end()


async def test_a_home_that_goes_away_takes_no_session_with_it(tmp_path: Path) -> None:
    write_session(home_of(tmp_path), "first")
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: ids_of(world) == {"first"})
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        (home_of(tmp_path) / "session-state").rename(tmp_path / "away")
        world.app.look_again()
        await world.until(lambda: not world.app._chats.listing._is_scanning)
        assert ids_of(world) == {"first"}
