"""Out of a damaged database everything is taken that can be read, and it is told."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from copilot_desktop.error_text import describe
from copilot_desktop.storage import database as module
from copilot_desktop.storage.errors import StorageDamaged, StorageLocked, StorageNewer
from copilot_desktop.storage.migrations import MIGRATIONS, migrate
from copilot_desktop.storage.salvage import TABLES, Salvaged, salvage
from copilot_desktop.storage.state_db import SESSION_TABLES, StateDb
from tests.support.journal import prompts_of
from tests.support.pace import within

#: Enough rows for tables of many pages.
ROWS = 400

pytestmark = [pytest.mark.allow_log, pytest.mark.fault(38)]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with rows in the tables that cannot be replaced."""
    path = tmp_path_factory.mktemp("sound") / "state.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        migrate(connection, path)
        connection.execute("BEGIN")
        for n in range(ROWS):
            key = f"s{n}"
            prompt = (f"p{n}", key, f"prompt {n} " * 20, 1.0, "written")
            connection.execute(
                "INSERT INTO prompts (prompt_id, session_id, text, created_at, state) VALUES (?, ?, ?, ?, ?)",
                prompt,
            )
            connection.execute(
                "INSERT INTO partials (session_id, message_id, text, updated_at) VALUES (?, ?, '', 1)",
                (key, "m"),
            )
            connection.execute("INSERT INTO partial_pieces VALUES (?, 'm', 0, ?)", (key, f"text {n} " * 20))
            connection.execute("INSERT INTO session_marks (session_id, pinned_at) VALUES (?, 1)", (key,))
            if n < 20:
                connection.execute("INSERT INTO drafts VALUES (?, ?, 1, 1, '', '')", (key, f"draft {n}"))
        connection.execute("INSERT INTO app_states VALUES ('sections', '[]')")
        connection.execute("COMMIT")
    return path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "state.db"
    shutil.copy(sound, copy)
    return copy


def new_database() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, Path("state.db"))
    return connection


def salvaged(path: Path) -> tuple[Salvaged, sqlite3.Connection]:
    target = new_database()
    return salvage(path, target), target


def pages(data: bytes | bytearray) -> int:
    return len(data) // 4096


def test_every_table_but_the_cache_is_taken_over() -> None:
    assert {*TABLES} == {*SESSION_TABLES, "app_states"} - {"session_index"}


def test_of_a_sound_one_everything_is_taken_over(path: Path) -> None:
    before = path.read_bytes()
    found, target = salvaged(path)
    with closing(target), closing(sqlite3.connect(path)) as source:
        assert found.is_whole
        for table in TABLES:
            statement = f"SELECT * FROM {table} ORDER BY 1, 2"
            assert target.execute(statement).fetchall() == source.execute(statement).fetchall()
            assert found.count(table) == source.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    assert path.read_bytes() == before


@pytest.mark.parametrize("seed", range(8))
def test_a_page_of_garbage_costs_what_is_on_it(path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    # Not the first ones: they hold the schema.
    page = chance.randrange(29, pages(data))
    data[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    path.write_bytes(data)
    found, target = salvaged(path)
    target.close()
    whole = {"prompts": ROWS, "partials": ROWS, "partial_pieces": ROWS, "session_marks": ROWS}
    lost = sum(rows - found.count(table) for table, rows in whole.items())
    # Of the smallest rows about a hundred fit on a page.
    assert lost < 150


def test_many_holes_leave_what_is_between_them(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(30, pages(data), 6):
        data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    found, target = salvaged(path)
    with closing(target):
        assert not found.is_whole
        assert found.count("prompts") > ROWS / 3
        for prompt_id, text in target.execute("SELECT prompt_id, text FROM prompts"):
            assert text == f"prompt {prompt_id[1:]} " * 20


def test_a_lost_header_is_put_back(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(b"\0" * 100 + data[100:])
    found, target = salvaged(path)
    target.close()
    assert found.count("prompts") == ROWS
    assert found.count("drafts") == 20


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"no database at all " * 1000,
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: data[:5000],
        lambda data: data[:100] + random.Random(1).randbytes(len(data) - 100),
    ],
)
def test_of_garbage_nothing_is_taken_over_and_nothing_breaks(
    path: Path, damage: Callable[[bytes], bytes]
) -> None:
    path.write_bytes(damage(path.read_bytes()))

    def work() -> None:
        _, target = salvaged(path)
        target.close()

    within(10.0, work)


def test_rows_that_are_none_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as source:
        migrate(source, path)
        source.execute("INSERT INTO drafts VALUES ('good', 'text', 1.0, 1, '', '')")
        source.execute("INSERT INTO drafts VALUES ('bytes', x'00ff', 1.0, 1, '', '')")
        source.execute("INSERT INTO drafts VALUES ('time', 'text', 'yesterday', 1, '', '')")
        source.execute("INSERT INTO drafts VALUES ('never', 'text', 9e999, 1, '', '')")
        source.execute("INSERT INTO drafts VALUES ('rev', 'text', 1.0, 'x', '', '')")
    found, target = salvaged(path)
    with closing(target):
        assert target.execute("SELECT session_id FROM drafts").fetchall() == [("good",)]
    assert not found.is_whole


def test_an_older_schema_is_taken_over_too(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as source:
        migrate(source, path, MIGRATIONS[:1])
        source.execute("INSERT INTO prompts VALUES ('p', 's', 'text', 1.0, 'written', '')")
    found, target = salvaged(path)
    with closing(target):
        assert target.execute("SELECT text, settled FROM prompts").fetchall() == [("text", 0)]
    assert found.rows == {"prompts": 1}


# ---- in use ----------------------------------------------------------------------------------


async def test_a_damaged_database_is_taken_over_and_that_is_told(path: Path) -> None:
    data = bytearray(path.read_bytes())
    page = pages(data) - 3
    data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    db = StateDb(path)
    [problem] = await db.open()
    try:
        assert isinstance(problem, StorageDamaged)
        assert db.is_persistent
        assert len(await db.drafts()) == 20
        assert len(await db.all_marks()) > ROWS / 2
    finally:
        await db.close()
    words = describe(problem)
    assert "20 drafts" in words.sentence
    assert str(problem.kept) in words.next_step
    again = StateDb(path)
    assert await again.open() == []
    assert len(await again.drafts()) == 20
    await again.close()


async def mark_all(db: StateDb) -> None:
    for n in range(ROWS):
        await db.mark_prompt(f"p{n}", "accepted", "x" * 500)


async def test_one_that_is_damaged_while_it_is_used_is_replaced_and_the_writer_told(path: Path) -> None:
    db = StateDb(path)
    assert await db.open() == []
    try:
        data = bytearray(path.read_bytes())
        for page in range(30, pages(data), 2):
            data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
        path.write_bytes(data)
        # What it has in memory is sound.
        await db._read("PRAGMA shrink_memory")
        with pytest.raises(StorageDamaged) as caught:
            await mark_all(db)
        assert caught.value.kept is not None
        await db.record_prompt("again", "s", "the same once more")
        assert [prompt.text for prompt in await prompts_of(db, "s")] == ["the same once more"]
        assert db.is_persistent
    finally:
        await db.close()


async def test_what_a_newer_version_has_written_is_shown_and_left(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as newer:
        newer.execute("PRAGMA user_version = 99")
        newer.execute("ALTER TABLE drafts ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'")
    before = path.read_bytes()
    db = StateDb(path)
    [problem] = await db.open()
    assert isinstance(problem, StorageNewer)
    assert len(await db.drafts()) == 20
    await db.save_draft("s0", "changed for this run")
    assert await db.draft("s0") == "changed for this run"
    await db.close()
    assert path.read_bytes() == before


async def test_what_another_program_holds_is_shown_where_it_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BUSY_S", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN IMMEDIATE")
        db = StateDb(path)
        [problem] = await db.open()
        assert isinstance(problem, StorageLocked)
        assert len(await db.drafts()) == 20
        await db.close()


async def test_a_deleted_database_is_made_anew(path: Path) -> None:
    for name in ("state.db", "state.db-wal", "state.db-shm"):
        path.with_name(name).unlink(missing_ok=True)
    db = StateDb(path)
    assert await db.open() == []
    assert db.is_persistent
    assert (await db.kept()).drafts == {}
    await db.close()
