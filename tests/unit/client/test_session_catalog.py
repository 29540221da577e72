"""All sessions of a home are found on disk, and again only what has changed."""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from pathlib import Path

import pytest

from copilot_desktop.client import session_folder
from copilot_desktop.client.session_catalog import ScanResult, SessionCatalog, Stamped
from copilot_desktop.client.session_folder import StoredSession
from tests.support.session_tree import write_session, write_sessions
from tests.support.stranger import Stranger


def catalog_of(home: Path) -> SessionCatalog:
    return SessionCatalog(lambda: home / "session-state")


async def scan(catalog: SessionCatalog) -> list[ScanResult]:
    return [piece async for piece in catalog.scan()]


async def news(catalog: SessionCatalog) -> list[Stamped]:
    return [row for piece in await scan(catalog) for row in piece.changed]


def titles(pieces: list[ScanResult]) -> list[str]:
    return [row.session.title for piece in pieces for row in piece.changed]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sessions that were read, by name."""
    names: list[str] = []
    read = session_folder.read_session

    def counted(folder: Path) -> StoredSession:
        names.append(folder.name)
        return read(folder)

    monkeypatch.setattr(session_folder, "read_session", counted)
    return names


async def test_sessions_are_told_in_batches_the_newest_first(tmp_path: Path) -> None:
    ids = write_sessions(tmp_path, 120)
    catalog = catalog_of(tmp_path)
    pieces = await scan(catalog)
    assert [row.session.session_id for piece in pieces for row in piece.changed] == ids
    assert [len(piece.changed) for piece in pieces] == [40, 80]
    assert set(catalog.sessions) == set(ids)
    newest = catalog.get(ids[0])
    assert newest is not None
    assert newest.last_line == "That was number 0."


async def test_only_what_has_changed_is_read_again(tmp_path: Path, reads: list[str]) -> None:
    ids = write_sessions(tmp_path, 30)
    first = catalog_of(tmp_path)
    await scan(first)
    assert len(reads) == 30
    reads.clear()
    assert titles(await scan(first)) == []
    assert reads == []

    log = tmp_path / "session-state" / ids[3] / "events.jsonl"
    with log.open("a") as file:
        file.write('{"type":"user.message","data":{"content":"and now?"}}\n')
    pieces = await scan(first)
    assert reads == [ids[3]]
    assert [row.session.last_line for row in pieces[0].changed] == ["and now?"]
    # Whoever writes may write on within the tick of the clock.
    assert pieces[0].changed[0].stamp == ""
    assert titles(await scan(first)) == []
    assert reads == [ids[3]] * 2


async def test_another_run_reads_nothing_twice(tmp_path: Path, reads: list[str]) -> None:
    ids = write_sessions(tmp_path, 5)
    first = catalog_of(tmp_path)
    await scan(first)
    kept = [(row.session.session_id, row.stamp, row.session.to_json()) for row in first.sessions.values()]
    shutil.rmtree(tmp_path / "session-state" / ids[4])
    reads.clear()

    second = catalog_of(tmp_path)
    sessions = [(StoredSession.from_json(session_id, text), stamp) for session_id, stamp, text in kept]
    second.restore(Stamped(session, stamp) for session, stamp in sessions if session is not None)
    assert set(second.sessions) == set(ids)
    pieces = await scan(second)
    assert reads == []
    assert [piece.gone for piece in pieces] == [(ids[4],)]
    assert set(second.sessions) == set(ids[:4])


async def test_a_lock_or_a_new_name_is_a_change(tmp_path: Path) -> None:
    write_session(tmp_path, "s1", prompt="old name")
    catalog = catalog_of(tmp_path)
    await scan(catalog)
    folder = tmp_path / "session-state" / "s1"
    (folder / "inuse.77.lock").touch()
    (changed,) = (await scan(catalog))[0].changed
    assert changed.session.used_by == (77,)
    notes = folder / "workspace.yaml"
    notes.write_text(notes.read_text().replace("old name", "another name"))
    assert titles(await scan(catalog)) == ["another name"]


async def test_who_has_a_session_open_is_told_as_long_as_they_run(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1")
    stranger = Stranger()
    try:
        lock = stranger.lock(folder)
        catalog = catalog_of(tmp_path)
        (found,) = (await scan(catalog))[0].changed
        assert found.users == (stranger.pid,)
        assert await news(catalog) == []
    finally:
        stranger.end()
    # It was killed and left its lock.
    assert lock.exists()
    assert [row.users for row in await news(catalog)] == [()]


async def test_what_we_have_open_ourselves_is_not_in_use(tmp_path: Path) -> None:
    folder = write_session(tmp_path, "s1")
    (folder / f"inuse.{os.getpid()}.lock").touch()
    (found,) = (await scan(catalog_of(tmp_path)))[0].changed
    assert found.session.used_by == (os.getpid(),)
    assert found.users == ()


async def test_new_sessions_are_looked_for_alone(tmp_path: Path, reads: list[str]) -> None:
    write_sessions(tmp_path, 10)
    catalog = catalog_of(tmp_path)
    await scan(catalog)
    reads.clear()
    old = write_session(tmp_path, "another")
    (old / "events.jsonl").write_text("")
    pieces = [piece async for piece in catalog.scan(only_new=True)]
    assert reads == ["another"]
    assert [row.session.session_id for piece in pieces for row in piece.changed] == ["another"]
    shutil.rmtree(old)
    assert [piece.gone async for piece in catalog.scan(only_new=True)] == [("another",)]


async def test_what_is_no_session_is_passed_over(tmp_path: Path) -> None:
    write_session(tmp_path, "s1", prompt="mine")
    state = tmp_path / "session-state"
    (state / ".session-operation-locks").mkdir()
    (state / "file").write_text("no folder")
    os.mkfifo(state / "pipe")
    outside = write_session(tmp_path / "elsewhere", "s2", prompt="not of this home")
    (state / "link").symlink_to(outside)
    (state / "nowhere").symlink_to(state / "gone")
    assert titles(await scan(catalog_of(tmp_path))) == ["mine"]


@pytest.mark.allow_log
async def test_one_folder_that_cannot_be_read_keeps_no_other_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    write_session(tmp_path, "bad", prompt="bad")
    write_session(tmp_path, "good", prompt="good")
    read = session_folder.read_session

    def failing(folder: Path) -> StoredSession:
        if folder.name == "bad":
            raise ZeroDivisionError
        return read(folder)

    monkeypatch.setattr(session_folder, "read_session", failing)
    assert titles(await scan(catalog_of(tmp_path))) == ["good"]
    assert "bad cannot be looked at" in caplog.text
    caplog.clear()


async def test_a_home_that_is_away_takes_nothing_from_what_is_known(tmp_path: Path) -> None:
    write_session(tmp_path, "s1")
    catalog = catalog_of(tmp_path)
    await scan(catalog)
    (tmp_path / "session-state").rename(tmp_path / "away")
    assert await scan(catalog) == []
    assert catalog.get("s1") is not None
    assert await scan(SessionCatalog(lambda: None)) == []


async def test_an_empty_folder_is_a_disk_that_is_not_there(tmp_path: Path) -> None:
    write_session(tmp_path, "s1")
    write_session(tmp_path, "s2")
    catalog = catalog_of(tmp_path)
    await scan(catalog)
    (tmp_path / "session-state").rename(tmp_path / "away")
    (tmp_path / "session-state").mkdir()
    await scan(catalog)
    assert catalog.get("s1") is not None
    # One of two that is gone was deleted.
    (tmp_path / "away" / "s1").rename(tmp_path / "session-state" / "s1")
    await scan(catalog)
    assert catalog.get("s2") is None


async def test_one_session_is_looked_at_alone(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path)
    assert await catalog.look_at("s1") is None
    assert await catalog.look_at("../s1") is None
    write_session(tmp_path, "s1", prompt="here")
    told = await catalog.look_at("s1")
    assert told is not None
    assert told.session.title == "here"
    assert catalog.get("s1") == told.session


async def test_a_scan_that_is_given_up_ends(tmp_path: Path) -> None:
    write_sessions(tmp_path, 100)
    catalog = catalog_of(tmp_path)
    pieces = catalog.scan()
    await anext(pieces)
    await pieces.aclose()  # type: ignore[attr-defined]  # an async generator is one
    # The next one waits for nobody.
    async with asyncio.timeout(60):
        assert len(titles(await scan(catalog))) == 60


async def test_the_thread_rests_while_thousands_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who works on in one go keeps the interpreter from the window."""
    write_sessions(tmp_path, 400)
    rests: list[float] = []
    monkeypatch.setattr(time, "sleep", rests.append)
    await scan(catalog_of(tmp_path))
    assert len(rests) > 20
    assert all(rest > 0 for rest in rests)
