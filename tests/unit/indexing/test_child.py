"""The process that builds the index, and the one that starts it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from copilot_desktop.bundle import own_command
from copilot_desktop.client.log_indexing import IndexingState, IndexingStatus, LogIndexing
from copilot_desktop.client.provision_lock import locked
from copilot_desktop.command_line import INDEX_LOGS
from copilot_desktop.error_text import describe_code
from copilot_desktop.indexing.indexer import Indexer
from copilot_desktop.paths import find_paths
from copilot_desktop.redaction import REDACTED
from copilot_desktop.storage.search_writer import SearchWriter
from tests.support.search_logs import append, grams_in, prompt, texts_in

COMMAND = (*own_command(), INDEX_LOGS)

FAILING = "import json; print(json.dumps({'state': 'failed', 'code': 'disk-full', 'fields': {'path': 'x'}}))"


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "COPILOT_HOME": str(tmp_path / "copilot"),
        "COPILOT_DESKTOP_HOME": str(tmp_path / "ours"),
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "copilot"


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "ours" / "data" / "search.db"


def started_child(environ: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(COMMAND, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def last_report(output: bytes) -> object:
    return json.loads(output.splitlines()[-1])


def test_a_child_builds_the_index_without_the_secrets_it_is_told(
    home: Path, database: Path, environ: dict[str, str]
) -> None:
    append(home, "s1", prompt("the word is swordfish-swordfish", 1))
    child = started_child(environ)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps({"secrets": ["swordfish-swordfish"]}).encode() + b"\n")
    child.stdin.flush()
    # To its end; stdin is its lifeline.
    output = child.stdout.read()
    child.communicate()
    assert child.returncode == 0
    assert last_report(output) == {"state": "done"}
    assert [row[-1] for row in texts_in(database)] == [f"the word is {REDACTED}"]


def test_a_child_reads_the_copies_of_imported_sessions_too(
    home: Path, database: Path, environ: dict[str, str]
) -> None:
    append(home, "s1", prompt("made here", 1))
    append(find_paths(environ).imports, "import-01234567-89ab-cdef-0123-456789abcdef", prompt("taken in", 2))
    child = started_child(environ)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b"{}\n")
    child.stdin.flush()
    assert last_report(child.stdout.read()) == {"state": "done"}
    child.communicate()
    assert sorted(row[-1] for row in texts_in(database)) == ["made here", "taken in"]


def test_a_child_whose_index_is_being_built_by_another_leaves_it_alone(
    database: Path, environ: dict[str, str]
) -> None:
    database.parent.mkdir(parents=True)

    def never() -> None:
        raise AssertionError

    with locked(database.parent / "search.lock", never):
        child = started_child(environ)
        output, _ = child.communicate(b"{}\n")
    assert last_report(output) == {"state": "busy"}
    assert not database.exists()


def test_a_child_whose_parent_is_gone_stops_and_keeps_what_it_has_read(
    home: Path, database: Path, environ: dict[str, str]
) -> None:
    for session in range(60):
        append(home, f"s{session:02}", *(prompt("words " * 300, number) for number in range(100)))
    child = started_child(environ)
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(b"{}\n")
    child.stdin.flush()
    child.stdout.readline()
    child.stdin.close()
    output = child.stdout.read()
    child.stdout.close()
    assert child.wait() == 0
    assert last_report(output) == {"state": "stopped"}
    assert len(texts_in(database)) < 6000


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_an_index_whose_builders_were_killed_is_that_of_a_build_from_nothing(
    home: Path, database: Path, environ: dict[str, str], tmp_path: Path
) -> None:
    chance = random.Random(7)
    for session in range(40):
        words = (prompt(f"word{session}x{number} " + "filler " * 300, number) for number in range(150))
        append(home, f"s{session}", *words)
    for _ in range(4):
        child = started_child(environ)
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(b"{}\n")
        child.stdin.flush()
        # It tells that it begins; then at any moment.
        child.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(chance.random() * 0.5)
        child.kill()
        child.communicate()
    for path in (database, tmp_path / "nothing.db"):
        writer = SearchWriter(path)
        assert Indexer(home, writer).run()
        writer.close()
    assert texts_in(database) == texts_in(tmp_path / "nothing.db")
    assert grams_in(database) == grams_in(tmp_path / "nothing.db")


class Told:
    """Collects statuses and waits for one."""

    def __init__(self) -> None:
        self.all: list[IndexingStatus] = []
        self._came = asyncio.Event()

    def __call__(self, status: IndexingStatus) -> None:
        self.all.append(status)
        self._came.set()

    async def until(self, is_it: Callable[[IndexingStatus], bool]) -> IndexingStatus:
        while True:
            for status in self.all:
                if is_it(status):
                    self.all.clear()
                    return status
            self._came.clear()
            await self._came.wait()


@pytest.fixture
async def told() -> Told:
    return Told()


@pytest.fixture
async def indexing(environ: dict[str, str], told: Told) -> AsyncIterator[LogIndexing]:
    indexing = LogIndexing(
        COMMAND, secrets=lambda: ["hunter2-hunter2"], on_status=told, environ=environ, pause_s=3600
    )
    yield indexing
    await indexing.close()


def is_idle(status: IndexingStatus) -> bool:
    return status.state is IndexingState.IDLE


async def test_a_wish_brings_the_index_up_to_the_logs(
    home: Path, database: Path, indexing: LogIndexing, told: Told
) -> None:
    append(home, "s1", prompt("hunter2-hunter2", 1))
    indexing.request()
    assert (await told.until(lambda status: True)).state is IndexingState.RUNNING
    await told.until(is_idle)
    assert [row[-1] for row in texts_in(database)] == [REDACTED]
    append(home, "s1", prompt("more", 2))
    indexing.request()
    indexing.request(now=True)
    await told.until(is_idle)
    assert [row[-1] for row in texts_in(database)] == [REDACTED, "more"]


@pytest.mark.allow_log
async def test_a_damaged_index_is_built_anew_on_a_wish(
    home: Path, database: Path, indexing: LogIndexing, told: Told
) -> None:
    append(home, "s1", prompt("words", 1))
    database.parent.mkdir(parents=True)
    database.write_bytes(b"x" * 9000)
    indexing.request(rebuild=True)
    await told.until(is_idle)
    assert [row[-1] for row in texts_in(database)] == ["words"]


@pytest.mark.allow_log
async def test_a_failure_is_told_in_the_words_of_errors_and_tried_again(
    environ: dict[str, str], told: Told
) -> None:
    indexing = LogIndexing(
        (sys.executable, "-c", FAILING), on_status=told, environ=environ, pause_s=0, retry_s=0
    )
    indexing.request()
    for _ in range(2):
        status = await told.until(lambda status: status.state is IndexingState.FAILED)
        assert (status.code, status.fields) == ("disk-full", {"path": "x"})
    await indexing.close()


@pytest.mark.allow_log
@pytest.mark.parametrize(
    "command", [("/no/such/program",), (sys.executable, "-c", "print('words'); raise SystemExit(9)")]
)
async def test_a_child_that_dies_or_does_not_start_is_a_failure(
    environ: dict[str, str], told: Told, command: tuple[str, ...]
) -> None:
    indexing = LogIndexing(command, on_status=told, environ=environ)
    indexing.request()
    status = await told.until(lambda status: status.state is IndexingState.FAILED)
    assert status.code == "indexing-failed"
    assert describe_code(status.code, status.fields).title != describe_code("unexpected", {}).title
    await indexing.close()


@pytest.mark.allow_log
async def test_a_line_without_end_ends_nothing_but_the_pass(environ: dict[str, str], told: Told) -> None:
    long = "print('x' * 1_000_000); raise SystemExit(9)"
    indexing = LogIndexing((sys.executable, "-c", long), on_status=told, environ=environ)
    indexing.request()
    status = await told.until(lambda status: status.state is IndexingState.FAILED)
    assert status.code == "indexing-failed"
    await indexing.close()


async def test_closing_ends_the_child(environ: dict[str, str], told: Told) -> None:
    waiting = 'import sys; print(\'{"done": 1, "total": 2}\', flush=True); sys.stdin.read()'
    indexing = LogIndexing((sys.executable, "-c", waiting), on_status=told, environ=environ)
    indexing.request()
    status = await told.until(lambda status: status.total > 0)
    assert (status.done, status.total) == (1, 2)
    await indexing.close()
    await indexing.close()
    indexing.request(now=True)
