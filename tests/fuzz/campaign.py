"""Runs the targets for a time, finds what fails, and says how to see it again."""

from __future__ import annotations

import json
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.fuzz.targets import TARGETS

#: No input takes longer; the usual one takes a millisecond. Reached only by what hangs.
HANG_S: Final = 5.0

#: After so many failures there is enough to look at.
_ENOUGH: Final = 20


class Hung(BaseException):
    """An input took longer than any may. Not an `Exception`: nothing on the way may catch it."""


@dataclass(frozen=True)
class Failure:
    """An input that broke something.

    Attributes:
        name: `target:seed:number`; makes the same input again.
        tried: the input, for people.
    """

    name: str
    error: str
    tried: tuple[Any, ...]

    def save(self, folder: Path) -> Path:
        """Write it to a file of its own."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name.replace(':', '-')}.json"
        text = json.dumps(
            {"name": self.name, "error": self.error, "tried": self.tried}, indent=1, default=repr
        )
        path.write_text(text, encoding="utf-8", errors="replace")
        return path


@dataclass
class Report:
    """What a campaign came to.

    Attributes:
        counts: inputs tried, by target.
        slowest_s: what the slowest input took, by target.
        growth_bytes: of the process's memory, after a first fifth of the time in which caches fill.
    """

    counts: dict[str, int] = field(default_factory=dict)
    slowest_s: dict[str, float] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    growth_bytes: int = 0


def attempt(name: str) -> Failure | None:
    """Try the input of this name."""
    target = TARGETS[name.partition(":")[0]]
    tried: list[Any] = []
    try:
        with _time_bound():
            target(random.Random(name), tried)
    except (Exception, Hung) as error:  # noqa: BLE001 - this is where failures are collected
        return Failure(name, "".join(traceback.format_exception(error)), tuple(tried))
    return None


def run(names: Sequence[str], *, seed: int, seconds: float, on_failure: Callable[[Failure], None]) -> Report:
    """Try inputs of the targets `names`, in turn, for `seconds`."""
    report = Report(dict.fromkeys(names, 0), dict.fromkeys(names, 0.0))
    started = time.monotonic()
    warm_bytes = 0
    number = 0
    while (elapsed := time.monotonic() - started) < seconds and len(report.failures) < _ENOUGH:
        if not warm_bytes and elapsed > seconds / 5:
            warm_bytes = _memory_bytes()
        for name in names:
            began = time.monotonic()
            failure = attempt(f"{name}:{seed}:{number}")
            report.counts[name] += 1
            report.slowest_s[name] = max(report.slowest_s[name], time.monotonic() - began)
            if failure is not None:
                report.failures.append(failure)
                on_failure(failure)
        number += 1
    report.growth_bytes = _memory_bytes() - warm_bytes if warm_bytes else 0
    return report


def _memory_bytes() -> int:
    """What this process holds now; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 if status.exists() else 0


@contextmanager
def _time_bound() -> Iterator[None]:
    if sys.platform == "win32":
        # Without a timer that interrupts; a hang is then the caller's time limit.
        yield
        return

    def interrupt(_number: int, _frame: object) -> None:
        raise Hung(f"longer than {HANG_S} s")

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, HANG_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
