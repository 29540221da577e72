"""Imported sessions in the application: listed, read, exported and deleted, and nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.export.imports import ImportedSession
from copilot_desktop.export.session_export import Format
from copilot_desktop.indexing.indexer import Indexer
from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.storage.search_writer import SearchWriter
from copilot_desktop.viewmodels import session_imports
from copilot_desktop.viewmodels.files import FileKind, FoundFile
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.search_rows import HitRow
from copilot_desktop.widgets.found_place import entry_of
from tests.gui.viewmodels.test_application import begin_in_trusted_folder, said
from tests.gui.viewmodels.test_session_actions import Heard
from tests.support.app_world import AppWorld, app_world
from tests.support.fake_viewmodels import FakeIndexing
from tests.support.session_tree import write_session


async def imported(world: AppWorld, path: Path) -> str:
    """The id of a copy of a session that was made and exported here."""
    await world.ready()
    chat = await begin_in_trusted_folder(world, "hello there")
    world.app.actions.exports.start(chat.session_id, Format.JSON, path)
    await world.until(path.exists)
    world.app.actions.import_file(path)
    await world.until(lambda: world.app.chat is not None and world.app.chat is not chat)
    assert world.app.chat is not None
    return world.app.chat.session_id


async def test_a_copy_is_read_and_nothing_is_sent_to_it(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    async with app_world(tmp_path) as world:
        heard = Heard(world.app.actions)
        session_id = await imported(world, path)
        copy = world.app.chat
        assert copy is not None
        await world.until(lambda: said(copy) == ["hello there", "You said: hello there"])
        assert heard.done[-1][0] == "out.json was imported as a copy to read."
        row = world.app.sessions.row(session_id)
        assert row is not None
        assert row.is_imported
        assert world.failures == []
        restored: list[str] = []
        copy.prompt_restored.connect(restored.append)
        copy.send("more")
        await world.until(lambda: restored)
        assert restored == ["more"]
        world.app.actions.duplicate(session_id)
        world.app.actions.open_terminal(session_id)
        assert world.codes() == ["imported-read-only"] * 3
        assert not world.app.actions.can_fork(session_id)
        world.app.actions.exports.start(session_id, Format.MARKDOWN, tmp_path / "again.md")
        await world.until((tmp_path / "again.md").exists)
        assert "You said: hello there" in (tmp_path / "again.md").read_text(encoding="utf-8")


@pytest.mark.allow_log
async def test_a_folder_that_cannot_be_read_takes_no_copy_from_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with app_world(tmp_path) as world:
        session_id = await imported(world, tmp_path / "out.json")

    def refuse(_home: Path) -> list[ImportedSession]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(session_imports, "list_imports", refuse)
    async with app_world(tmp_path, has_cli=False) as world:
        await world.app.actions._imports.begin()
        assert world.records.session(session_id) is not None


def index_logs(folder: Path) -> None:
    """Bring the index up, as the process for that does."""
    writer = SearchWriter(folder / "search.db")
    try:
        assert Indexer(folder / "home", writer, others=(folder / "imports",)).run()
    finally:
        writer.close()


def copies_found(folder: Path, session_id: str) -> int:
    """How many texts of a session the index has."""
    with contextlib.closing(sqlite3.connect(folder / "search.db")) as connection:
        question = "SELECT count(*) FROM texts JOIN logs ON logs.id = texts.log WHERE logs.session_id = ?"
        [(count,)] = connection.execute(question, (session_id,)).fetchall()
    return int(count)


async def test_a_copy_is_found_by_its_words_and_opened_there(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        session_id = await imported(world, tmp_path / "out.json")
        await asyncio.to_thread(index_logs, tmp_path)
        told: list[FoundPlace] = []
        world.app.place_wanted.connect(told.append)
        world.app.show_search("You said")

        def hits() -> list[HitRow]:
            rows = [row for row in world.app.search.results.rows if isinstance(row, HitRow)]
            return [row for row in rows if row.hit.session_id == session_id]

        await world.until(hits)
        world.app.search.activate(hits()[0])
        chat = world.app.chat
        assert chat is not None
        assert chat.session_id == session_id
        await world.until(lambda: said(chat))
        found = entry_of(told[0], chat.transcript.entries)
        assert isinstance(found, AssistantMessage)
        assert str(found.text) == "You said: hello there"
        assert world.failures == []


async def test_copies_are_listed_again_and_deleted_for_good(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    async with app_world(tmp_path) as world:
        session_id = await imported(world, path)
    (tmp_path / "state.db").unlink()
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: session_id in world.app.sessions.known_ids())
        world.app.open_session(session_id)
        chat = world.app.chat
        assert chat is not None
        await world.until(lambda: said(chat))
        await asyncio.to_thread(index_logs, tmp_path)
        indexing = world.app.search._indexing
        assert isinstance(indexing, FakeIndexing)
        assert "now" not in indexing.calls
        world.app.actions.delete_for_good([session_id])
        await world.until(lambda: session_id not in world.app.sessions.known_ids())
        # Nobody has to search or to end a turn before what was said in it is gone.
        await world.until(lambda: "now" in indexing.calls)
        before = copies_found(tmp_path, session_id)
        await asyncio.to_thread(index_logs, tmp_path)
        assert (before > 0, copies_found(tmp_path, session_id)) == (True, 0)
        assert not list((tmp_path / "imports" / "session-state").iterdir())
        assert world.failures == []


async def test_a_copy_whose_folder_is_gone_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    async with app_world(tmp_path) as world:
        session_id = await imported(world, path)
    (tmp_path / "imports" / "session-state" / session_id).rename(tmp_path / "elsewhere")
    async with app_world(tmp_path, has_cli=False) as world:
        await world.until(lambda: session_id not in world.app.sessions.known_ids())


async def test_what_is_no_session_is_refused_with_words(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("nothing of it")
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.actions.import_file(path)
        world.app.actions.import_file(tmp_path / "gone")
        await world.until(lambda: len(world.failures) == 2)
        assert world.codes() == ["import-refused"] * 2
        assert any("neither a session" in failure.sentence for failure in world.failures)


@pytest.mark.parametrize(
    "share", ["//evil.example/share", "\\\\evil.example\\share", "\\\\?\\UNC\\evil.example\\share"]
)
async def test_a_computer_that_an_imported_file_names_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: str
) -> None:
    log = write_session(tmp_path / "elsewhere", "them", folder=share) / "events.jsonl"
    looked: list[str] = []

    def looking(method: Callable[..., Any]) -> Callable[..., Any]:
        def look(path: Path, *arguments: Any, **named: Any) -> Any:
            if "evil" in str(path):
                looked.append(str(path))
            return method(path, *arguments, **named)

        return look

    for name in ("is_dir", "exists", "stat", "resolve", "is_file"):
        monkeypatch.setattr(Path, name, looking(getattr(Path, name)))
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.actions.import_file(log)
        await world.until(lambda: world.app.chat is not None and said(world.app.chat))
        copy = world.app.chat
        assert copy is not None
        assert copy.folder == share
        world.app.actions.open_folder(copy.session_id)
        await world.until(lambda: len(world.failures) == 1)
        copy.find_folder()
        await world.until(lambda: len(world.failures) == 2)
        assert world.codes() == ["network-folder-refused"] * 2
        assert share in world.failures[0].sentence
        found: list[FoundFile] = []
        copy.file_found.connect(found.append)
        copy.find_file("notes.txt")
        await world.until(lambda: found)
        assert (found[0].kind, found[0].path) == (FileKind.REFUSED, None)
        assert share in found[0].reason
    assert looked == []
