"""A home of many sessions: until all of them are known from the disk, without a server.

`python3 -m tests benchmarks sessions`. Ten thousand small sessions: the first look at them, a look that finds
nothing new, and one after a start that knows them from its cache. Seconds of the wall clock, and of the
processor; how long the event loop waits at most for the thread that looks.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from copilot_desktop.client.session_catalog import SessionCatalog, Stamped
from copilot_desktop.client.session_folder import StoredSession
from tests.benchmarks._render_stage import Figure
from tests.support.session_tree import write_sessions

_SESSIONS: Final = 10_000


async def _scan(catalog: SessionCatalog, name: str) -> list[Figure]:
    waits: list[float] = []

    async def look() -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(0.002)
            waits.append(time.perf_counter() - began - 0.002)

    looking = asyncio.create_task(look())
    began, used = time.perf_counter(), time.process_time()
    first = found = 0.0
    async for piece in catalog.scan():
        first = first or time.perf_counter() - began
        found += len(piece.changed)
    whole, cpu = time.perf_counter() - began, time.process_time() - used
    looking.cancel()
    waits.sort()
    return [
        Figure(f"{name}: sessions read", found),
        Figure(f"{name}: the first of them after", first, unit="s"),
        Figure(f"{name}: all of them after", whole, unit="s"),
        Figure(f"{name}: processor", cpu, unit="s"),
        Figure(f"{name}: wait of the loop, 99 of 100 below", 1000 * waits[int(len(waits) * 0.99)], unit="ms"),
    ]


async def _measure(home: Path) -> list[Figure]:
    began = time.perf_counter()
    write_sessions(home, _SESSIONS)
    figures = [Figure("written in", time.perf_counter() - began, unit="s")]
    first = SessionCatalog(lambda: home / "session-state")
    figures += await _scan(first, "first look")
    figures += await _scan(first, "second look")
    kept = [(row.session.session_id, row.session.to_json(), row.stamp) for row in first.sessions.values()]
    used = time.process_time()
    restored = [(StoredSession.from_json(session_id, text), stamp) for session_id, text, stamp in kept]
    figures.append(Figure("cache decoded, processor", time.process_time() - used, unit="s"))
    later = SessionCatalog(lambda: home / "session-state")
    later.restore(Stamped(session, stamp) for session, stamp in restored if session is not None)
    figures += await _scan(later, "next start")
    return figures


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(_measure(Path(folder)))
    for figure in figures:
        sys.stdout.write(figure.line(judges_absolute=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
