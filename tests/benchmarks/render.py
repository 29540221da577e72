"""The speed of the transcript: `python -m tests.benchmarks.render [GROUP ...]`.

Prints the twelve budgets (numbered) and the other bounds by name, with figure and limit, and the rows of
other ways to show a conversation. Figures are CPU time of the window's thread, ratios within a run where
possible: they hold on any machine. Those in milliseconds or shares of a core hold on an idle one and are
judged only when RENDER_IDLE is set. RENDER_QUICK makes a short run. Exit code 1 when a bound was missed.

Each group runs in a process of its own: caches and memory of one would be in the figures of another.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from tests.benchmarks._render_stage import Figure

_GROUPS: Final = ("streams", "transcripts", "pages", "memory", "crowd", "pictures")


def _measure(group: str) -> Callable[[], Iterator[Figure]]:
    from tests.benchmarks import _render_crowd, _render_pictures, _render_streams, _render_transcripts

    return {
        "streams": _render_streams.measure,
        "transcripts": _render_transcripts.measure,
        "pages": _render_transcripts.measure_pages,
        "memory": _render_transcripts.measure_memory,
        "crowd": _render_crowd.measure,
        "pictures": _render_pictures.measure,
    }[group]


def run_group(group: str) -> int:
    judges_absolute = bool(os.environ.get("RENDER_IDLE"))
    missed = False
    for figure in _measure(group)():
        print(figure.line(judges_absolute=judges_absolute), flush=True)
        missed |= not figure.is_met and (judges_absolute or not figure.is_absolute)
    return int(missed)


def main(arguments: Sequence[str]) -> int:
    if len(arguments) == 1 and arguments[0] in _GROUPS:
        return run_group(arguments[0])
    failed = False
    for group in arguments or _GROUPS:
        command = [sys.executable, "-m", "tests.benchmarks.render", group]
        failed |= subprocess.call(command) != 0
    from tests.benchmarks._render_peers import elsewhere

    print("\n".join(elsewhere()))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
