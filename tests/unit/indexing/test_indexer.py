"""The index is at every moment what the logs say, however they change and wherever its writer dies."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copilot_desktop.indexing import indexer as indexer_module
from copilot_desktop.indexing import log_lines
from copilot_desktop.indexing.indexer import Indexer, IndexProgress
from copilot_desktop.redaction import REDACTED, Redactor
from copilot_desktop.storage import search_writer
from copilot_desktop.storage.errors import DiskFull, StorageNewer, StorageReadOnly
from copilot_desktop.storage.search_schema import FOLDER
from copilot_desktop.storage.search_writer import SearchWriter, remove_index
from tests.support.search_logs import (
    answer,
    append,
    began,
    call,
    ended,
    event,
    grams_in,
    line_of,
    log_path,
    prompt,
    started,
    texts_in,
)


class Died(BaseException):
    """The process was killed here."""


class MortalWriter(SearchWriter):
    """Dies in the middle of its nth transaction, or just after it."""

    def __init__(self, path: Path, lives: int) -> None:
        self._lives = lives
        super().__init__(path)

    def _transact(self, work: Callable[[], object]) -> None:
        self._lives -= 1

        def die_in_it() -> None:
            work()
            raise Died

        super()._transact(die_in_it if self._lives == 0 else work)
        if self._lives == -1:
            raise Died


def index(home: Path, database: Path, **options: Any) -> bool:
    writer = SearchWriter(database)
    try:
        return Indexer(home, writer, **options).run()
    finally:
        writer.close()


def found(home: Path, database: Path, **options: Any) -> list[tuple[Any, ...]]:
    """Bring the index up and return entry, role and text of all it has."""
    assert index(home, database, **options)
    return [(row[1], row[2], row[-1]) for row in texts_in(database)]


def rebuilt(home: Path, folder: Path) -> tuple[list[tuple[Any, ...]], set[tuple[Any, ...]]]:
    database = folder / "from-nothing.db"
    remove_index(database)
    assert index(home, database)
    return texts_in(database), grams_in(database)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "data" / "search.db"


def test_what_is_appended_is_read_from_where_it_was_left(home: Path, database: Path) -> None:
    append(home, "s1", started(), prompt("first words", 1))
    assert found(home, database) == [("u1", "prompt", "first words")]
    read: list[IndexProgress] = []
    path = append(home, "s1", prompt("second words", 2))
    assert index(home, database, on_progress=read.append)
    assert read[-1].total == read[-1].done == len(line_of(prompt("second words", 2)))
    assert [row[-1] for row in texts_in(database)] == ["first words", "second words"]
    assert texts_in(database)[1][6] == path.read_bytes().rindex(b'{"type":"user.message"')


def test_the_folder_and_open_calls_are_known_in_the_next_pass(home: Path, database: Path) -> None:
    append(home, "s1", started("/work/shop"), began("c1", 1, "make_tea", sugar="two"))
    index(home, database)
    append(home, "s1", ended("c1", "a cup", 2))
    index(home, database)
    assert [row[1:5] for row in texts_in(database)] == [
        ("c1", "command", "make_tea", "/work/shop"),
        ("c1", "output", "make_tea", "/work/shop"),
    ]


def test_sessions_that_lie_elsewhere_are_read_too(home: Path, database: Path, tmp_path: Path) -> None:
    append(home, "s1", prompt("own", 1))
    append(tmp_path / "imports", "s1", prompt("in both", 2))
    append(tmp_path / "imports", "import-2", prompt("taken in", 3))
    others = (tmp_path / "imports", tmp_path / "missing")
    assert sorted(text for _, _, text in found(home, database, others=others)) == ["own", "taken in"]


def test_nothing_is_read_where_nothing_changed(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(home, "s1", prompt("words", 1))
    index(home, database)
    monkeypatch.setattr(Indexer, "_read", None)
    assert index(home, database)


def test_a_torn_last_line_waits_until_it_is_whole(home: Path, database: Path) -> None:
    path = append(home, "s1", prompt("whole", 1))
    line = line_of(prompt("torn", 2))
    with path.open("ab") as file:
        file.write(line[:40])
    assert found(home, database) == [("u1", "prompt", "whole")]
    with path.open("ab") as file:
        file.write(line[40:])
    assert found(home, database) == [("u1", "prompt", "whole"), ("u2", "prompt", "torn")]


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"\0" * 5000, id="zeros"),
        pytest.param(b"\0" * 5000 + b"\n", id="a line of zeros"),
        pytest.param(b'{"type":"user.message","data":\n', id="half a line"),
        pytest.param(
            b'{"type":"system.message","data":{"content":"x', id="a record cut off, the next one glued to it"
        ),
        pytest.param(b"[1, 2]\nnull\n7\n\xff\xfe\n\n", id="other things"),
        pytest.param(b'{"type":"user.message","data":7,"id":1}\n', id="a record of other types"),
        pytest.param(b"[" * 100_000 + b"\n", id="depth"),
    ],
)
def test_damage_costs_itself_only(home: Path, database: Path, damage: bytes) -> None:
    path = append(home, "s1", prompt("before", 1))
    with path.open("ab") as file:
        file.write(damage)
    append(home, "s1", prompt("behind", 2))
    texts = [text for _, _, text in found(home, database)]
    assert texts == ["before", "behind"]


def test_a_line_beyond_all_measure_is_passed_over(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_lines, "MAX_LINE", 1000)
    append(home, "s1", prompt("before", 1), prompt("x" * 5000, 2), prompt("behind", 3))
    assert [text for _, _, text in found(home, database)] == ["before", "behind"]


def test_a_log_that_was_cut_or_rewritten_is_read_anew(home: Path, database: Path) -> None:
    path = append(home, "s1", *(prompt(f"word{number}", number) for number in range(50)))
    index(home, database)
    path.write_bytes(path.read_bytes()[:1000])
    append(home, "s1", prompt("other", 99))
    index(home, database)
    assert (texts_in(database), grams_in(database)) == rebuilt(home, database.parent)
    path.write_bytes(b"".join(line_of(prompt(f"another{number}", number)) for number in range(80)))
    index(home, database)
    assert (texts_in(database), grams_in(database)) == rebuilt(home, database.parent)
    assert len(texts_in(database)) == 80


def test_a_log_that_took_the_place_of_another_is_read_anew(home: Path, database: Path) -> None:
    path = append(home, "s1", prompt("old", 1))
    index(home, database)
    new = path.with_name("new")
    new.write_bytes(line_of(prompt("new", 2)) + line_of(prompt("newer", 3)))
    new.replace(path)
    assert [text for _, _, text in found(home, database)] == ["new", "newer"]


def test_deleted_sessions_go_out_of_the_index(home: Path, database: Path) -> None:
    append(home, "s1", prompt("stays", 1))
    append(home, "s2", *(prompt(f"goes away {number}", number) for number in range(2500)))
    index(home, database)
    shutil.rmtree(home / "session-state" / "s2")
    assert found(home, database) == [("u1", "prompt", "stays")]
    assert grams_in(database) == rebuilt(home, database.parent)[1]
    shutil.rmtree(home)
    assert found(home, database) == []


def test_a_log_that_cannot_be_read_for_now_keeps_its_texts(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = append(home, "s1", prompt("first", 1))
    append(home, "s2", prompt("other", 2))
    index(home, database)
    append(home, "s1", prompt("second", 3))
    append(home, "s2", prompt("more", 4))
    opened = Path.open

    def refuse(self: Path, *arguments: Any, **options: Any) -> Any:
        if self == path:
            raise PermissionError(13, "no", str(self))
        return opened(self, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        assert [text for _, _, text in found(home, database)] == ["first", "other", "more"]
    assert [text for _, _, text in found(home, database)] == ["first", "second", "other", "more"]


def test_a_stopped_pass_keeps_what_it_has_read(home: Path, database: Path) -> None:
    for number in range(10):
        append(home, f"s{number}", prompt(f"word {number}", number))
    asked = iter([False, False, False, True])
    assert not index(home, database, should_stop=lambda: next(asked, True))
    assert 0 < len(texts_in(database)) < 10
    assert index(home, database)
    assert len(texts_in(database)) == 10


def pieces(database: Path) -> int:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        [(number,)] = connection.execute("SELECT count(DISTINCT segid) FROM grams_idx").fetchall()
    return int(number)


def test_a_long_pass_makes_one_piece_of_the_index(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(home, "s1", *(prompt(f"number {number} " * 20, number) for number in range(300)))
    assert index(home, database, batch_chars=5000)
    assert pieces(database) > 1
    remove_index(database)
    monkeypatch.setattr(indexer_module, "MERGE_BYTES", 0)
    assert index(home, database, batch_chars=5000)
    assert pieces(database) == 1
    assert (texts_in(database), grams_in(database)) == rebuilt(home, database.parent)


def test_what_was_deleted_is_nowhere_in_the_file_and_its_room_is_given_back(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer_module, "MERGE_BYTES", 0)
    append(
        home, "s1", *(prompt(f"swordfish {number} {os.urandom(500).hex()}", number) for number in range(500))
    )
    index(home, database)
    before = database.stat().st_size
    shutil.rmtree(home / "session-state" / "s1")
    index(home, database)
    assert b"swordfish" not in b"".join(path.read_bytes() for path in database.parent.iterdir())
    assert database.stat().st_size < before / 4


def test_a_folder_that_only_a_deleted_session_named_goes_with_it(home: Path, database: Path) -> None:
    append(home, "s1", started("/work/elderberry"), prompt("one", 1))
    append(home, "s2", started("/work/shop"), prompt("two", 2))
    assert index(home, database)
    shutil.rmtree(home / "session-state" / "s1")
    assert index(home, database)
    assert b"elderberry" not in b"".join(path.read_bytes() for path in database.parent.iterdir())
    with contextlib.closing(sqlite3.connect(database)) as connection:
        folders = connection.execute("SELECT text FROM words WHERE kind = ?", (FOLDER,)).fetchall()
    assert folders == [("/work/shop",)]
    # It may come back.
    append(home, "s3", started("/work/elderberry"), prompt("three", 3))
    assert index(home, database)
    assert (texts_in(database), grams_in(database)) == rebuilt(home, database.parent)


def test_secrets_are_taken_out_before_anything_is_written(home: Path, database: Path) -> None:
    redactor = Redactor()
    redactor.add("hunter2-hunter2")
    append(
        home,
        "s1",
        prompt("my key is hunter2-hunter2, keep it", 1),
        began("c1", 2, command="curl -H 'Authorization: Bearer abcdefghijklmnop'"),
        ended("c1", "token ghp_abcdefghijklmnopqrstuvwx", 3),
    )
    texts = [text for _, _, text in found(home, database, clean=redactor.clean)]
    assert all(REDACTED in text for text in texts)
    raw = b"".join(path.read_bytes() for path in database.parent.iterdir())
    for secret in (b"hunter2", b"abcdefghijklmnop"):
        assert secret not in raw


def test_the_file_is_ours_alone(home: Path, database: Path) -> None:
    append(home, "s1", prompt("private", 1))
    index(home, database)
    if os.name != "nt":
        assert stat.S_IMODE(database.stat().st_mode) == 0o600
        assert stat.S_IMODE(database.parent.stat().st_mode) == 0o700


def test_a_home_that_may_only_be_read_is_searched(home: Path, database: Path) -> None:
    path = append(home, "s1", prompt("read me", 1))
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        assert found(home, database) == [("u1", "prompt", "read me")]
    finally:
        path.parent.chmod(0o700)


@pytest.mark.allow_log
@pytest.mark.parametrize("kind", ["garbage", "a page of garbage", "an older version"])
def test_an_index_that_is_damaged_or_old_is_built_anew(home: Path, database: Path, kind: str) -> None:
    append(home, "s1", *(prompt(f"word {number}", number) for number in range(300)))
    index(home, database)
    whole = texts_in(database)
    if kind == "garbage":
        database.write_bytes(b"not a database" * 1000)
    elif kind == "a page of garbage":
        data = database.read_bytes()
        database.write_bytes(b"\xa5" * 4096 + data[4096:])
    else:
        connection = sqlite3.connect(database)
        connection.executescript("DROP TABLE texts; PRAGMA user_version = -1")
        connection.close()
    assert index(home, database)
    assert texts_in(database) == whole


def test_an_index_of_a_newer_version_is_left_as_it_is(home: Path, database: Path) -> None:
    index(home, database)
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = database.read_bytes()
    with pytest.raises(StorageNewer):
        index(home, database)
    assert database.read_bytes() == before


def test_a_full_disk_is_told_and_nothing_is_half_written(
    home: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append(home, "s1", prompt("fits", 1))
    index(home, database)
    append(home, "s1", *(ended(f"c{number}", os.urandom(4000).hex(), number) for number in range(2, 50)))
    opened = SearchWriter._open

    def open_full(self: SearchWriter) -> sqlite3.Connection:
        connection = opened(self)
        [(pages,)] = connection.execute("PRAGMA page_count").fetchall()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(SearchWriter, "_open", open_full)
        with pytest.raises(DiskFull):
            index(home, database)
    assert [row[-1] for row in texts_in(database)] == ["fits"]
    assert index(home, database)
    assert (texts_in(database), grams_in(database)) == rebuilt(home, database.parent)


def test_a_data_folder_that_may_not_be_written_is_told(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("the system lets this user write everywhere")
    with pytest.raises(StorageReadOnly):
        index(home, folder / "search.db")


def test_texts_without_a_time_of_their_own_all_have_room(home: Path, database: Path) -> None:
    made = [prompt(f"text {number}", 1, key=f"u{number:04}") for number in range(1500)]
    for item in made:
        del item["timestamp"]
    append(home, "s1", *made)
    assert len(found(home, database)) == 1500
    assert grams_in(database) == rebuilt(home, database.parent)[1]


# The law: after any interleaving, the index is that of a build from nothing.

_WORDS = st.sampled_from(
    ["alpha beta", "getUserName()", "数据库连接", "/src/app.py", "İstanbul ẞ", "\0zero", "naïve ✓", "x" * 300]
)
_SESSIONS = st.sampled_from(["s1", "s2"])


@st.composite
def _events(draw: st.DrawFn) -> list[dict[str, Any]]:
    at = draw(st.integers(0, 50))
    words = draw(_WORDS)
    key = draw(st.sampled_from(["c1", "c2"]))
    return [
        draw(
            st.sampled_from(
                [
                    started(f"/work/{words[:3]}".replace("\0", "")),
                    event("assistant.turn_start", at),
                    prompt(words, at),
                    answer(words, at, call(key, command=words)),
                    began(key, at, "view", path=words),
                    ended(key, words * draw(st.integers(1, 3)), at),
                ]
            )
        )
    ]


_ACTS = st.one_of(
    st.tuples(st.just("append"), _SESSIONS, _events()),
    st.tuples(st.just("append"), _SESSIONS, _events()),
    st.tuples(st.just("bytes"), _SESSIONS, st.sampled_from([b"\0\0\0", b"\n", b'{"type":"user.m', b"]]\n"])),
    st.tuples(st.just("cut"), _SESSIONS, st.integers(0, 100)),
    st.tuples(st.just("replace"), _SESSIONS, _events()),
    st.tuples(st.just("delete"), _SESSIONS, st.none()),
    st.tuples(st.just("pass"), st.just(""), st.none()),
    st.tuples(st.just("crash"), st.just(""), st.integers(1, 6)),
    st.tuples(st.just("stop"), st.just(""), st.integers(0, 4)),
)


def _act(home: Path, database: Path, kind: str, session_id: str, what: Any) -> None:
    path = log_path(home, session_id)
    match kind:
        case "append":
            append(home, session_id, *what)
        case "bytes":
            append(home, session_id)
            with path.open("ab") as file:
                file.write(what)
        case "cut" if path.exists():
            os.truncate(path, path.stat().st_size * what // 100)
        case "replace":
            append(home, session_id)
            other = path.with_name("other")
            other.write_bytes(b"".join(map(line_of, what)))
            other.replace(path)
        case "delete":
            shutil.rmtree(path.parent, ignore_errors=True)
        case "pass":
            index(home, database)
        case "stop":
            asked = iter(range(what))
            index(home, database, should_stop=lambda: next(asked, None) is None, batch_chars=40)
        case "crash":
            writer = None
            try:
                writer = MortalWriter(database, what)
                Indexer(home, writer, batch_chars=40).run()
            except Died:
                pass
            finally:
                if writer is not None:
                    writer.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_ACTS, min_size=1, max_size=14))
def test_the_index_is_that_of_a_build_from_nothing(acts: list[tuple[str, str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as made, pytest.MonkeyPatch.context() as patch:
        patch.setattr(search_writer, "_FORGOTTEN_AT_ONCE", 2)
        home, database = Path(made) / "home", Path(made) / "search.db"
        for act in acts:
            _act(home, database, *act)
        assert index(home, database)
        assert (texts_in(database), grams_in(database)) == rebuilt(home, Path(made))
