"""The bounds of work themselves: what is too slow fails on every machine, and what is disturbed does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import sleep, thread_time

import pytest

from tests.support import pace
from tests.support.pace import ATTEMPTS, REFERENCE_S, assert_linear, cpu_seconds, slow_parts, within


@pytest.fixture
def paces(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return what sets the usual pace and those that are measured one after the other."""

    def tell(usual: float, *later: float) -> None:
        monkeypatch.setattr(pace, "usual_pace", lambda: usual)
        following = iter(later)
        monkeypatch.setattr(pace, "pace", lambda: next(following, 1.0))

    tell(1.0)
    return tell


def busy(seconds: float) -> None:
    begin = thread_time()
    while thread_time() - begin < seconds:
        pass


def runs(*rounds: dict[str, float]) -> Callable[[], Iterator[tuple[str, float]]]:
    """Return a work whose parts take other seconds from run to run."""
    following = iter(rounds)
    return lambda: iter(next(following).items())


def test_what_is_too_slow_fails(paces: Callable[..., None]) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"0\.0\d+ s of CPU .* at most 0\.01 s"):
        within(0.01, lambda: busy(0.02))


def test_what_is_too_slow_fails_on_this_machine_at_its_own_pace() -> None:
    with pytest.raises(pytest.fail.Exception):
        within(REFERENCE_S / 8, lambda: [pace.reference_work() for _ in range(2)])
    within(REFERENCE_S * 4, pace.reference_work)


def test_what_is_quick_runs_once_and_tells_its_result() -> None:
    done: list[int] = []

    def work() -> str:
        done.append(1)
        return "result"

    assert within(5.0, work) == "result"
    assert done == [1]


def test_what_is_slow_once_passes(paces: Callable[..., None]) -> None:
    taken = iter([0.03, 0.0])
    within(0.02, lambda: busy(next(taken)))
    assert list(taken) == []


def test_waiting_is_no_work(paces: Callable[..., None]) -> None:
    within(0.01, lambda: sleep(0.05), attempts=1)
    assert cpu_seconds(lambda: sleep(0.05))[0] < 0.05


def test_only_the_quickest_run_of_each_part_counts(paces: Callable[..., None]) -> None:
    assert slow_parts(runs({"a": 9.0, "b": 1.0}, {"a": 1.0, "b": 9.0}), 2.0) == {}
    assert slow_parts(runs(*[{"a": 9.0 - n, "b": 1.0} for n in range(ATTEMPTS)]), 2.0) == {
        "a": 10.0 - ATTEMPTS
    }


def test_of_parts_with_one_name_the_slowest_counts(paces: Callable[..., None]) -> None:
    parts = [("page", 1.0), ("page", 9.0), ("page", 1.0)]
    assert slow_parts(lambda: parts, 2.0) == {"page": 9.0}


def test_a_slow_machine_stretches_a_limit(paces: Callable[..., None]) -> None:
    paces(5.0)
    assert slow_parts(lambda: [("a", 9.0)], 2.0, attempts=1) == {}
    assert slow_parts(lambda: [("a", 11.0)], 2.0, attempts=1) == {"a": 2.2}


def test_a_machine_that_is_busy_around_it_stretches_a_limit(paces: Callable[..., None]) -> None:
    paces(1.0, 5.0)
    assert slow_parts(lambda: [("a", 9.0)], 2.0, attempts=1) == {}
    # Busy before the second run only.
    paces(1.0, 4.0, 1.0)
    assert slow_parts(runs({"a": 9.0}, {"a": 7.0}), 2.0, attempts=2) == {}


def test_the_pace_is_never_below_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "REFERENCE_S", 1000.0)
    assert pace.pace() == 1.0
    monkeypatch.setattr(pace, "REFERENCE_S", REFERENCE_S / 100)
    assert pace.pace() > 20


def test_the_pace_is_measured_where_something_seems_slow_only(monkeypatch: pytest.MonkeyPatch) -> None:
    pace.usual_pace()
    asked: list[int] = []

    def told() -> float:
        asked.append(1)
        return 1.0

    monkeypatch.setattr(pace, "pace", told)
    within(5.0, lambda: None)
    assert asked == []
    with pytest.raises(pytest.fail.Exception):
        within(0.001, lambda: busy(0.002))
    assert len(asked) == ATTEMPTS


def test_quadratic_work_is_found() -> None:
    def quadratic(size: int) -> int:
        return sum(other & 1 for _ in range(size) for other in range(size))

    with pytest.raises(pytest.fail.Exception, match="8 times as large takes"):
        assert_linear(quadratic, 200, 1600)
    assert_linear(lambda size: quadratic(100) * len([quadratic(20) for _ in range(size)]), 50, 400)


def test_growth_that_is_disturbed_once_passes() -> None:
    disturbed = iter([0.0, 0.5])
    assert_linear(lambda size: busy(size / 50_000 + next(disturbed, 0.0)), 100, 800)


def test_sizes_that_tell_nothing_are_refused() -> None:
    with pytest.raises(AssertionError, match="too near"):
        assert_linear(lambda size: None, 100, 300)
