"""The search index over made-up event logs: `python -m tests.benchmarks.search [MEGABYTES] [FOLDER]`.

Writes MEGABYTES (default 64; 1000 for the figures of a year's work, some minutes) of event logs into a
temporary folder, or uses those in FOLDER/session-state, builds the index as the window's child process
does, and prints: the rate of the build by processor time, the size of the index beside that of the logs,
how long the first page of rare, common, absent and filtered terms takes, from the call to the page (with
the file out of the system's memory, where it can be had out of it, and in it), and how long Python's lock
was kept from another thread meanwhile. Everything made is removed at the end.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from copilot_desktop.indexing.indexer import Indexer
from copilot_desktop.redaction import Redactor
from copilot_desktop.storage.search_index import SearchIndex, SearchRequest
from copilot_desktop.storage.search_writer import SearchWriter
from copilot_desktop.viewmodels.search import PAGE
from copilot_desktop.viewmodels.search_rows import SHOWN_AT_ONCE
from tests.support.log_corpus import CJK, NEEDLE, LogCorpus

_DEFAULT_MB = 64
_ROUNDS = 5

#: As the search page asks: one session does not fill it.
_PER_SESSION = SHOWN_AT_ONCE + 1

#: A month of the corpus, which ends with May 2026.
_MONTH = (1_772_323_200.0, 1_775_001_600.0)

_REQUESTS = (
    ("rare", SearchRequest(NEEDLE)),
    ("rare, a part", SearchRequest("honequas")),
    ("common", SearchRequest("the")),
    ("common", SearchRequest("return")),
    ("common", SearchRequest("self._")),
    ("two terms", SearchRequest("raise ValueError")),
    ("identifier", SearchRequest("_parse_known_args")),
    ("path", SearchRequest("project-7/src/module_39")),
    ("punctuation", SearchRequest('"__main__":')),
    ("CJK", SearchRequest(CJK[0][:4])),
    ("CJK, 2", SearchRequest(CJK[1][:2])),
    ("CJK, 1", SearchRequest(CJK[1][0])),
    ("2 letters", SearchRequest("qz")),
    ("absent", SearchRequest("xyzzyplughfrotz")),
    ("absent, near", SearchRequest("self.returning_the")),
    ("absent, words", SearchRequest("importing_connection_error")),
    ("one role", SearchRequest("the", roles=("prompt",))),
    ("one tool", SearchRequest("the", tools=("grep",))),
    ("one folder", SearchRequest("return", folders=("/home/kim/code/project-3",))),
    ("one month", SearchRequest("return", since=_MONTH[0], until=_MONTH[1])),
)


class _LockWatch(threading.Thread):
    """Asks for Python's lock a thousand times a second and notes how long it had to wait."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.worst_s = 0.0
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.is_set():
            begun = time.perf_counter()
            time.sleep(0.001)
            self.worst_s = max(self.worst_s, time.perf_counter() - begun - 0.001)

    def end(self) -> float:
        self._ended.set()
        self.join()
        return self.worst_s


def build(home: Path, database: Path) -> None:
    logs = sum(log.stat().st_size for log in (home / "session-state").glob("*/events.jsonl"))
    writer = SearchWriter(database)
    begun, wall = time.process_time(), time.monotonic()
    Indexer(home, writer, clean=Redactor().clean).run()
    spent, wall = time.process_time() - begun, time.monotonic() - wall
    writer.close()
    size = database.stat().st_size
    print(
        f"built from {logs / 1e6:.0f} MB of logs: {logs / 1e6 / spent:.1f} MB per second of one core "
        f"({spent:.0f} s; {wall:.0f} s by the clock); "
        f"the index has {size / 1e6:.0f} MB, {size / logs:.0%} of the logs",
        flush=True,
    )
    writer = SearchWriter(database)
    begun = time.process_time()
    Indexer(home, writer).run()
    print(f"a pass with nothing new: {(time.process_time() - begun) * 1e3:.0f} ms")
    writer.close()


async def ask(database: Path) -> float:
    """Print how long each request takes; return the longest of the first pages, in seconds."""
    index = SearchIndex(database, clean=Redactor().clean)
    worst = 0.0
    for name, request in _REQUESTS:
        times, works = [], []
        for number in range(_ROUNDS + 1):
            if number == 0:
                # The first one finds nothing in memory.
                await index.close()
                index = SearchIndex(database, clean=Redactor().clean)
                _drop_from_memory(database)
            begun, work = time.perf_counter(), time.process_time()
            page = await index.search(replace(request, per_session=_PER_SESSION), limit=PAGE)
            times.append(time.perf_counter() - begun)
            works.append(time.process_time() - work)
        more = "" if page.next is None else ", and there is more"
        whole = "" if page.is_whole else ", TIME RAN OUT"
        median = statistics.median(times[1:])
        worst = max(worst, median)
        print(
            f"  {name + ':':<15} {request.query!r:<28} {len(page.hits):>3} hits{more}{whole}: "
            f"from the disk {times[0] * 1e3:.1f} ms, then {median * 1e3:.1f} ms "
            f"({statistics.median(works[1:]) * 1e3:.1f} ms of a core)",
            flush=True,
        )
    watch = _LockWatch()
    watch.start()
    for _, request in _REQUESTS:
        await index.search(request)
    print(f"another thread waited at most {watch.end() * 1e3:.1f} ms for Python's lock meanwhile")
    await index.close()
    return worst


def _drop_from_memory(path: Path) -> None:
    """Have the system forget what it keeps of a file, where there is a way."""
    if hasattr(os, "posix_fadvise"):
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def run(home: Path, database: Path) -> None:
    build(home, database)
    worst = asyncio.run(ask(database))
    print(f"the slowest first page: {worst * 1e3:.0f} ms")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("megabytes", nargs="?", type=int, default=_DEFAULT_MB)
    parser.add_argument("folder", nargs="?", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="copilot-desktop-search-") as made:
        home = options.folder or Path(made)
        if options.folder is None:
            LogCorpus(home).write(options.megabytes * 1_000_000)
        run(home, Path(made) / "search.db")


if __name__ == "__main__":
    main(sys.argv[1:])
