"""Bounds of work that hold on every machine: none fails because the machine is slow or busy for a while.

A limit is told in seconds of the machine where it was chosen. What takes longer is judged by the pace of a
fixed piece of work at that time, and is done again: only its quickest run counts. What is really too slow is
too slow each time. Use

* `within` for what must not hang: choose about ten times of what it takes;
* `slow_parts` for several things that are measured in one go, as the steps of a person in a view;
* `assert_linear` where the time must grow with the size and not faster: it needs no seconds at all.

What counts is the CPU time of the calling thread. Other processes don't add to it, and neither do our own
threads that load pictures or wait for a server: those may take longer, nobody waits for them. How fast
something is belongs into the benchmarks. A wait is bounded by `PATIENCE_S`.
"""

from __future__ import annotations

import functools
import gc
import re
from collections.abc import Callable, Iterable
from time import thread_time
from typing import Final, TypeVar

import pytest

Result = TypeVar("Result")

#: CPU seconds of the reference work where the limits were chosen, with nothing else running.
REFERENCE_S: Final = 0.019
#: Runs of a work before it is called too slow.
ATTEMPTS: Final = 3
#: What is below tells more of the clock and the caches than of the work.
NOISE_S: Final = 0.001

#: Seconds to wait for what has to come: on a busy machine too, so that only what never comes fails.
PATIENCE_S: Final = 30.0

_WORD: Final = re.compile(r"(\w+)\W+(\d+)")


def reference_work() -> int:
    """Do what our code does mostly: calls, dictionaries, short and long strings, a regular expression."""
    counts: dict[str, int] = {}
    parts = []
    for number in range(12_000):
        word = f"word{number % 97}"
        counts[word] = counts.get(word, 0) + number
        parts.append(f"{word}: {number}, ")
    text = "".join(parts)
    found = sum(int(match[2]) for match in _WORD.finditer(text))
    return found + len(text.encode("utf-16").decode("utf-16").split(",")) + len(sorted(parts))


def cpu_seconds(work: Callable[[], Result]) -> tuple[float, Result]:
    """Return the CPU seconds that the calling thread spent in `work`, and its result."""
    begin = thread_time()
    result = work()
    return thread_time() - begin, result


def pace() -> float:
    """Return how many times longer than where the limits were chosen work takes now; at least 1."""
    least = min(cpu_seconds(reference_work)[0] for _ in range(3))
    return max(1.0, least / REFERENCE_S)


@functools.cache
def usual_pace() -> float:
    """Return the pace of this process when it was asked for first."""
    return pace()


def slow_parts(
    measure: Callable[[], Iterable[tuple[str, float]]], limit_s: float, *, attempts: int = ATTEMPTS
) -> dict[str, float]:
    """Return the parts of a work that take longer than `limit_s` in every run, with their quickest one.

    Args:
        measure: does the work anew, with nothing kept from a run before, and tells the CPU seconds of its
            parts by name. Of parts with the same name the slowest counts.
        limit_s: seconds at the reference pace, for each part.
        attempts: how often it is run at most; once where nothing is slow.

    Returns:
        The seconds at the reference pace by name; empty where all is well.
    """
    before = usual_pace()
    least: dict[str, float] = {}
    for _ in range(attempts):
        taken: dict[str, float] = {}
        for name, seconds in measure():
            taken[name] = max(taken.get(name, 0.0), seconds)
        if all(seconds <= limit_s for seconds in taken.values()):
            return {}
        after = pace()
        for name, seconds in taken.items():
            judged = seconds / max(before, after)
            least[name] = min(least.get(name, judged), judged)
        if all(seconds <= limit_s for seconds in least.values()):
            return {}
        before = after
        # The next run shall not pay for what earlier tests have left behind.
        gc.collect()
    return {name: round(seconds, 3) for name, seconds in least.items() if seconds > limit_s}


def within(limit_s: float, work: Callable[[], Result], *, attempts: int = ATTEMPTS) -> Result:
    """Run `work` and return its result; fail where its quickest run takes longer than `limit_s`.

    Args:
        limit_s: CPU seconds of the calling thread at the reference pace.
        work: does the work anew each time: what caches has to be made by it.
    """
    results: list[Result] = []

    def measure() -> Iterable[tuple[str, float]]:
        seconds, result = cpu_seconds(work)
        results.append(result)
        return [("work", seconds)]

    slow = slow_parts(measure, limit_s, attempts=attempts)
    if slow:
        pytest.fail(f"{slow['work']:.3f} s of CPU at the reference pace, but at most {limit_s} s are allowed")
    return results[-1]


def assert_linear(
    work: Callable[[int], object], small: int, large: int, *, slack: float = 3.0, attempts: int = ATTEMPTS
) -> None:
    """Fail where the work of a `large` size takes more than `slack` times its share of a `small` one.

    A quadratic work is found where `large` is more than `slack` times as large as `small`, and the
    small one takes some milliseconds.
    """
    assert large > 2 * slack * small, "too near to tell linear and quadratic apart"
    least_small = least_large = float("inf")
    for _ in range(attempts):
        least_small = min(least_small, cpu_seconds(lambda: work(small))[0])
        least_large = min(least_large, cpu_seconds(lambda: work(large))[0])
        growth = least_large / max(least_small, NOISE_S)
        if growth <= slack * large / small:
            return
        gc.collect()
    pytest.fail(
        f"{large / small:.0f} times as large takes {growth:.0f} times as long: {least_large:.3f} s of CPU"
    )
