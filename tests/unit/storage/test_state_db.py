"""The state database: what is committed stays, what is damaged is kept aside."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import stat
import tempfile
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from copilot_desktop.client.journal import TextPiece
from copilot_desktop.storage import database as module
from copilot_desktop.storage import migrations as migrations_module
from copilot_desktop.storage.errors import (
    DiskFull,
    StorageDamaged,
    StorageError,
    StorageLocked,
    StorageNewer,
    StorageReadOnly,
)
from copilot_desktop.storage.migrations import MIGRATIONS
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.storage.state_db import SESSION_TABLES, StateDb
from tests.support.journal import prompts_of


def names(folder: Path, part: str) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if part in path.name)


def write_ahead_log(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[StateDb]:
    db = StateDb(path)
    assert await db.open() == []
    assert db.is_persistent
    try:
        yield db
    finally:
        await db.close()


@pytest.fixture
async def db(tmp_path: Path) -> AsyncIterator[StateDb]:
    async with opened(tmp_path / "data" / "state.db") as db:
        yield db


async def run_sql(db: StateDb, statement: str) -> None:
    """Run a statement on the connection of `db`, in its thread."""

    def work(connection: sqlite3.Connection) -> None:
        connection.execute(statement)

    await db._submit(db._with_connection, work)


async def texts(db: StateDb) -> list[str]:
    return [prompt.text for prompt in await prompts_of(db, "s")]


# ---- what it keeps ---------------------------------------------------------------------------


async def test_a_prompt_goes_through_its_states(db: StateDb) -> None:
    await db.record_prompt("p", "s", "do it")
    [prompt] = await prompts_of(db, "s")
    assert (prompt.prompt_id, prompt.text, prompt.state, prompt.message_id) == ("p", "do it", "written", "")
    assert prompt.created_at > 1_700_000_000
    await db.mark_prompt("p", "accepted", "m1")
    [prompt] = await prompts_of(db, "s")
    assert (prompt.state, prompt.message_id) == ("accepted", "m1")
    await db.mark_prompt("p", "delivered")
    await db.mark_prompt("p", "accepted", "m1")
    await db.mark_prompt("p", "failed")
    [prompt] = await prompts_of(db, "s")
    assert (prompt.state, prompt.message_id) == ("delivered", "m1")


async def test_only_prompts_of_uncertain_fate_are_open(db: StateDb) -> None:
    for state in ("written", "accepted", "delivered", "failed"):
        await db.record_prompt(state, "s", f"text {state}")
        await db.mark_prompt(state, state, "m" if state == "accepted" else None)
    await db.record_prompt("other", "elsewhere", "x")
    restored = await db.open_prompts("s")
    assert [(prompt.prompt_id, prompt.text, prompt.message_id) for prompt in restored] == [
        ("written", "text written", ""),
        ("accepted", "text accepted", "m"),
        ("delivered", "text delivered", ""),
    ]
    await db.settle_prompts(["delivered", "written", "unknown"])
    assert [prompt.prompt_id for prompt in await db.open_prompts("s")] == ["accepted"]
    assert [prompt.state for prompt in await prompts_of(db, "s")][2] == "delivered"


async def test_a_prompt_that_is_sent_again_is_open_again(db: StateDb) -> None:
    await db.record_prompt("p", "s", "first")
    await db.mark_prompt("p", "failed")
    await db.record_prompt("p", "s", "second", "along")
    [prompt] = await db.open_prompts("s")
    assert (prompt.text, prompt.attachments) == ("second", "along")


async def test_prompts_keep_the_order_of_the_calls(db: StateDb) -> None:
    await asyncio.gather(*(db.record_prompt(f"p{n}", "s", str(n)) for n in range(50)))
    assert await texts(db) == [str(n) for n in range(50)]


async def test_old_prompts_go_when_nothing_is_left_to_be_done(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    async with opened(path) as db:
        for prompt_id in ("settled", "failed", "open", "accepted", "young"):
            await db.record_prompt(prompt_id, "s", f"text of {prompt_id}")
        await db.settle_prompts(["settled", "young"])
        await db.mark_prompt("failed", "failed")
        await db.mark_prompt("accepted", "accepted")
        month = 30 * 24 * 3600
        await run_sql(db, f"UPDATE prompts SET created_at = created_at - {month + 60}")
        await run_sql(db, "UPDATE prompts SET created_at = created_at + 120 WHERE prompt_id = 'young'")
    async with opened(path) as db:
        assert [prompt.prompt_id for prompt in await prompts_of(db, "s")] == ["open", "accepted", "young"]


async def test_notes_on_sessions(db: StateDb) -> None:
    first = SessionRecord(
        "a", "own", provider_json='{"type": "openai"}', folder="/f", title="T", created_at=5.0
    )
    second = SessionRecord("b", "demo", created_at=4.0, last_opened_at=9.0)
    await db.save_session(first)
    await db.save_session(second)
    assert await db.session("a") == first
    assert await db.session("none") is None
    assert await db.sessions() == [second, first]
    renamed = SessionRecord("a", "own", title="New", created_at=5.0, last_opened_at=10.0)
    await db.save_session(renamed)
    assert await db.sessions() == [renamed, second]


async def test_drafts(db: StateDb) -> None:
    await db.save_draft("s", "half a")
    await db.save_draft("s", "half a thought")
    await db.save_draft("t", "x")
    assert await db.draft("s") == "half a thought"
    assert await db.draft("none") == ""
    await db.save_draft("t", "")
    assert await db.drafts() == {"s": "half a thought"}


@pytest.mark.parametrize(
    ("draft", "left"),
    [
        ("hello", ""),
        ("hello\n\nand then", "and then"),
        ("hello\n\nagain\n\nand then", "and then"),
        ("hello there", "hello there"),
        ("mine", "mine"),
    ],
)
async def test_words_that_a_crash_left_in_two_places_are_shown_once(
    tmp_path: Path, draft: str, left: str
) -> None:
    path = tmp_path / "state.db"
    db = StateDb(path)
    await db.open()
    await db.record_prompt("p1", "s", "hello")
    await db.record_prompt("p2", "s", "again")
    # The write of the draft that was on its way when the prompt was written down, and then the end.
    await db.save_draft("s", draft)
    await db.close()
    db = StateDb(path)
    await db.open()
    assert await db.draft("s") == left
    assert [prompt.text for prompt in await db.open_prompts("s")] == ["hello", "again"]
    await db.close()


async def test_what_was_typed_again_later_or_was_answered_for_stays_a_draft(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    db = StateDb(path)
    await db.open()
    for session_id, state in (("late", "written"), ("told", "delivered"), ("refused", "failed")):
        await db.record_prompt(session_id, session_id, "go on")
        await db.mark_prompt(session_id, state)
        await db.save_draft(session_id, "go on")
    await db.close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE prompts SET created_at = created_at - 60 WHERE session_id = 'late'")
    db = StateDb(path)
    await db.open()
    assert set((await db.drafts()).values()) == {"go on"}
    assert len(await db.drafts()) == 3
    await db.close()


def piece(entry_id: str, start: int, text: str, state: str = "streaming", **more: str) -> TextPiece:
    return TextPiece("s", entry_id, start, text, state, **more)


async def test_streamed_text_is_kept_in_pieces(db: StateDb) -> None:
    await db.save_pieces([piece("m1", 0, "a "), piece("m2", 0, "b")])
    await db.save_pieces([piece("m1", 2, "longer "), piece("o", 0, "out", kind="output", agent_id="a1")])
    await db.save_pieces([piece("m1", 9, "text", "stopped", after_entry_id="e1")])
    await db.save_pieces([piece("m2", 1, "", "complete")])
    assert [(p.message_id, p.text, p.state, p.after_entry_id) for p in await db.partials_of("s")] == [
        ("m1", "a longer text", "stopped", "e1"),
        ("m2", "b", "complete", ""),
        ("o", "out", "streaming", ""),
    ]
    assert [(p.kind, p.agent_id) for p in await db.partials_of("s")][1:] == [
        ("message", ""),
        ("output", "a1"),
    ]
    await db.save_pieces([piece("m1", 2, "other")])
    assert (await db.partials_of("s"))[0].text == "a other", "what came after it is replaced"
    await db.save_pieces([piece("m1", 0, "new")])
    assert (await db.partials_of("s"))[0].text == "new"
    await db.forget_partials("s", ["m1", "o", "unknown"])
    assert [p.message_id for p in await db.partials_of("s")] == ["m2"]
    assert await db._read("SELECT count(*) FROM partial_pieces") == [(1,)]


async def test_a_text_of_an_older_version_grows_on_and_is_replaced(db: StateDb) -> None:
    await db._write(
        "INSERT INTO partials (session_id, message_id, text, updated_at) VALUES (?, ?, ?, 1)",
        ("s", "m", "old"),
    )
    await db.save_pieces([piece("m", 3, " and new")])
    assert [p.text for p in await db.partials_of("s")] == ["old and new"]
    await db.save_pieces([piece("m", 0, "other")])
    assert [p.text for p in await db.partials_of("s")] == ["other"]


async def test_to_write_what_was_added_costs_as_much_as_that(db: StateDb) -> None:
    await db.save_pieces([piece("m", 0, "x" * 5_000_000)])
    size = write_ahead_log(db.path).stat().st_size
    for n in range(20):
        await db.save_pieces([piece("m", 5_000_000 + n, "y")])
    assert write_ahead_log(db.path).stat().st_size - size < 1_000_000


async def test_forgetting_a_session_leaves_nothing_of_it(db: StateDb) -> None:
    for session in ("s", "t"):
        await db.record_prompt(f"p-{session}", session, "x")
        await db.save_session(SessionRecord(session, "demo"))
        await db.save_draft(session, "x")
        await db.save_pieces([TextPiece(session, "m", 0, "x", "streaming")])
    await db.forget_session("s")
    assert await prompts_of(db, "s") == []
    assert await db.session("s") is None
    assert await db.draft("s") == ""
    assert await db.partials_of("s") == []
    assert len(await prompts_of(db, "t")) == len(await db.partials_of("t")) == 1


@pytest.mark.parametrize(
    "text", ["a\ud800b", "\x00", "a\u2028b\r\n", "😀" * 1000, "'; DROP TABLE prompts; --", ""]
)
async def test_any_text_can_be_kept(db: StateDb, text: str) -> None:
    await db.record_prompt("p\udfff", "s", text)
    assert await texts(db) == [text.replace("\ud800", "\ufffd")]


# ---- threads and the end ---------------------------------------------------------------------


async def test_the_work_is_done_in_one_other_thread(db: StateDb) -> None:
    seen = []

    def note(_: sqlite3.Connection) -> None:
        seen.append(threading.current_thread())

    for _ in range(5):
        await db._submit(db._with_connection, note)
    assert len(set(seen)) == 1
    assert seen[0] is not threading.main_thread()


async def test_a_slow_disk_does_not_hold_up_the_loop(db: StateDb) -> None:
    go_on = threading.Event()

    def slow(_: sqlite3.Connection) -> None:
        assert go_on.wait(10)

    stalled = asyncio.ensure_future(db._submit(db._with_connection, slow))
    write = asyncio.create_task(db.save_draft("s", "x"))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not write.done()
    go_on.set()
    await asyncio.gather(stalled, write)


async def test_a_write_is_done_though_its_caller_was_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    async with opened(path) as db:
        go_on = threading.Event()

        def slow(_: sqlite3.Connection) -> None:
            assert go_on.wait(10)

        stalled = asyncio.ensure_future(db._submit(db._with_connection, slow))
        write = asyncio.create_task(db.save_draft("s", "kept"))
        await asyncio.sleep(0)
        write.cancel()
        with pytest.raises(asyncio.CancelledError):
            await write
        go_on.set()
        await stalled
    async with opened(path) as db:
        assert await db.draft("s") == "kept"


async def test_after_closing_everything_is_refused(tmp_path: Path) -> None:
    db = StateDb(tmp_path / "state.db")
    with pytest.raises(StorageError, match="not open"):
        await db.draft("s")
    await db.open()
    await db.close()
    await db.close()
    with pytest.raises(StorageError, match="closed"):
        await db.record_prompt("p", "s", "x")


# ---- crashes ---------------------------------------------------------------------------------


@pytest.mark.fault(39)
async def test_what_was_recorded_survives_a_kill(db: StateDb, tmp_path: Path) -> None:
    # A copy of the files while they are open is what a killed process leaves behind.
    for n in range(20):
        await db.record_prompt(f"p{n}", "s", str(n))
        copy = tmp_path / f"after-{n}"
        shutil.copytree(db.path.parent, copy, ignore=shutil.ignore_patterns("*-shm"))
        async with opened(copy / "state.db") as left:
            assert await texts(left) == [str(i) for i in range(n + 1)]


async def test_it_says_full_synchronisation_and_write_ahead(db: StateDb) -> None:
    [[mode]] = await db._read("PRAGMA journal_mode")
    [[synchronous]] = await db._read("PRAGMA synchronous")
    assert (mode, synchronous) == ("wal", 2)


@pytest.mark.fault(36)
async def test_a_log_that_lost_its_end_loses_only_the_last_prompts(db: StateDb, tmp_path: Path) -> None:
    for n in range(5):
        await db.record_prompt(f"p{n}", "s", str(n))
    everything = [str(n) for n in range(5)]
    data = db.path.read_bytes()
    log = write_ahead_log(db.path).read_bytes()
    lengths = []
    for cut in range(0, len(log), 997):
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            path = tmp_path / folder / "state.db"
            path.write_bytes(data)
            write_ahead_log(path).write_bytes(log[:cut] + b"\0" * (cut % 3 * 100))
            async with opened(path) as left:
                found = await texts(left)
            assert found == everything[: len(found)]
            lengths.append(len(found))
    assert lengths == sorted(lengths)
    assert lengths[0] == 0


async def fill(path: Path) -> None:
    async with opened(path) as db:
        for n in range(200):
            await db.save_pieces([TextPiece("s", f"m{n}", 0, "text " * 100, "streaming")])


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no-database": lambda data: b"this is no database at all, but long enough to be looked at" * 20,
    "nul": lambda data: b"\0" * len(data),
    "truncated": lambda data: data[: len(data) // 2 + 100],
    "hole": lambda data: data[:4096] + b"\xff" * 20_000 + data[24_096:],
    "header": lambda data: b"X" + data[1:],
}


@pytest.mark.fault(38)
@pytest.mark.allow_log
@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_damaged_file_is_set_aside_and_a_new_one_made(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "state.db"
    await fill(path)
    broken = DAMAGE[damage](path.read_bytes())
    path.write_bytes(broken)
    db = StateDb(path)
    problems = await db.open()
    assert [type(problem) for problem in problems] == [StorageDamaged]
    assert problems[0].code == "storage-damaged"
    assert db.is_persistent
    assert problems[0].fields()["path"] == str(path)
    await db.record_prompt("p", "s", "new")
    await db.close()
    [kept] = [name for name in names(tmp_path, ".bad-") if not name.endswith("-wal")]
    assert problems[0].fields()["kept"] == str(tmp_path / kept)
    assert (tmp_path / kept).read_bytes() == broken
    async with opened(path) as again:
        assert await texts(again) == ["new"]


@pytest.mark.fault(36)
@pytest.mark.allow_log
async def test_any_truncation_opens(tmp_path: Path) -> None:
    whole = tmp_path / "whole" / "state.db"
    await fill(whole)
    data = whole.read_bytes()
    for cut in range(0, len(data), len(data) // 23):
        path = tmp_path / str(cut) / "state.db"
        path.parent.mkdir()
        path.write_bytes(data[:cut])
        db = StateDb(path)
        await db.open()
        assert db.is_persistent
        await db.record_prompt("p", "s", "x")
        await db.close()


# ---- files that cannot be used ---------------------------------------------------------------


@pytest.mark.fault(38)
@pytest.mark.allow_log
async def test_a_file_held_by_another_program_is_left_and_memory_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BUSY_S", 0.01)
    path = tmp_path / "state.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("CREATE TABLE theirs (x)")
    db = StateDb(path)
    problems = await db.open()
    assert [type(problem) for problem in problems] == [StorageLocked]
    assert not db.is_persistent
    await db.record_prompt("p", "s", "kept for this run")
    assert await texts(db) == ["kept for this run"]
    await db.close()
    other.execute("COMMIT")
    other.close()


@pytest.mark.fault(35)
@pytest.mark.allow_log
async def test_a_place_that_cannot_be_written_means_memory(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    db = StateDb(blocker / "state.db")
    problems = await db.open()
    assert len(problems) == 1
    assert not db.is_persistent
    await db.save_draft("s", "x")
    assert await db.draft("s") == "x"
    await db.close()


@pytest.mark.fault(34)
async def test_a_full_disk_refuses_with_its_code_and_recovers(db: StateDb) -> None:
    await db.record_prompt("p1", "s", "before")
    await run_sql(db, "PRAGMA max_page_count = 1")
    with pytest.raises(DiskFull) as caught:
        await db.record_prompt("p2", "s", "x" * 1_000_000)
    assert caught.value.code == "disk-full"
    assert await texts(db) == ["before"]
    await run_sql(db, "PRAGMA max_page_count = 100000")
    await db.record_prompt("p3", "s", "after")
    assert await texts(db) == ["before", "after"]


@pytest.mark.fault(35)
async def test_a_file_that_became_read_only_refuses_with_its_code(db: StateDb) -> None:
    await run_sql(db, "PRAGMA query_only = ON")
    with pytest.raises(StorageReadOnly) as caught:
        await db.record_prompt("p", "s", "x")
    assert caught.value.fields()["path"] == str(db.path)
    assert await texts(db) == []


async def test_an_unknown_state_is_refused_and_changes_nothing(db: StateDb) -> None:
    await db.record_prompt("p", "s", "x")
    with pytest.raises(StorageError):
        await db.mark_prompt("p", "vanished")
    assert [prompt.state for prompt in await prompts_of(db, "s")] == ["written"]


async def test_only_the_owner_can_read_the_files(db: StateDb) -> None:
    await db.record_prompt("p", "s", "x")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in db.path.parent.iterdir()}
    assert modes == {"state.db": 0o600, "state.db-wal": 0o600, "state.db-shm": 0o600}


# ---- versions --------------------------------------------------------------------------------


@pytest.mark.fault(38)
async def test_a_step_is_taken_once_and_backed_up_before(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    async with opened(path) as db:
        await db.record_prompt("p", "s", "old")
    steps = [*MIGRATIONS, ("ALTER TABLE prompts ADD COLUMN extra TEXT",), ("CREATE TABLE more (x)",)]
    for _ in range(2):
        db = StateDb(path, migrations=steps)
        assert await db.open() == []
        assert await texts(db) == ["old"]
        [[version]] = await db._read("PRAGMA user_version")
        assert version == len(steps)
        await db.close()
    first = len(MIGRATIONS)
    copies = [f"state.db.v{first}", f"state.db.v{first + 1}"]
    assert names(tmp_path, ".v") == sorted(copies)
    async with opened(tmp_path / copies[0]) as copy:
        assert await texts(copy) == ["old"]
    assert stat.S_IMODE((tmp_path / copies[0]).stat().st_mode) == 0o600


@pytest.mark.allow_log
async def test_a_step_that_fails_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    async with opened(path) as db:
        await db.record_prompt("p", "s", "one")
        await db.record_prompt("q", "s", "two")
    step = ("UPDATE prompts SET text = 'changed'", "CREATE UNIQUE INDEX one_each ON prompts (session_id)")
    db = StateDb(path, migrations=[*MIGRATIONS, step, ("CREATE TABLE more (x)",)])
    problems = await db.open()
    assert len(problems) == 1
    assert not db.is_persistent
    await db.close()
    # What is made in memory instead does not replace the copy that was taken of the file.
    for left in (path, path.with_name(f"state.db.v{len(MIGRATIONS)}")):
        async with opened(left) as again:
            assert await texts(again) == ["one", "two"]


@pytest.mark.fault(38)
@pytest.mark.allow_log
async def test_a_newer_version_s_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    async with opened(path) as db:
        await run_sql(db, "PRAGMA user_version = 99")
    before = path.read_bytes()
    db = StateDb(path)
    problems = await db.open()
    assert [type(problem) for problem in problems] == [StorageNewer]
    await db.record_prompt("p", "s", "x")
    await db.close()
    assert path.read_bytes() == before


def test_steps_end_with_the_version_that_is_released() -> None:
    # A released step never changes; a new one is added behind it.
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations_module.migrate(connection, Path("state.db"))
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    assert [name for (name,) in tables] == sorted([*SESSION_TABLES, "app_states"])
    connection.close()
