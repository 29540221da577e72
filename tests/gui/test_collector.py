"""Full passes for dead cycles come while nothing happens."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.collector import Collector
from tests.support.transcript_view import ANSWERS, Conversation, MakeView, stream, streaming


class _Cycle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def full_passes() -> Iterator[list[int]]:
    """Grows with each full pass."""
    passes: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop" and info["generation"] == 2:
            passes.append(1)

    gc.callbacks.append(note)
    yield passes
    gc.callbacks.remove(note)


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    made = Collector(idle_ms=40)
    yield made
    made.stop()


def make_objects() -> None:
    """Enough that an automatic pass comes."""
    assert len([[number] for number in range(30_000)]) == 30_000


def test_no_full_pass_in_a_frame(make_view: MakeView, full_passes: list[int], collector: Collector) -> None:
    view = make_view(conversation := Conversation(streaming()))
    full_passes.clear()
    for text in ANSWERS[:6]:
        stream(conversation, view, text[:3000], 40)
        make_objects()
    assert full_passes == []


def test_a_pass_comes_when_nothing_happens(
    qtbot: QtBot, full_passes: list[int], collector: Collector
) -> None:
    cycle = _Cycle()
    # It is too old for what comes by itself.
    gc.collect()
    full_passes.clear()
    gone = weakref.ref(cycle)
    del cycle
    make_objects()
    assert gone() is not None
    qtbot.waitUntil(lambda: gone() is None)
    assert full_passes
    full_passes.clear()
    # And no other as long as nothing is made.
    qtbot.wait(150)
    assert full_passes == []


def test_what_survived_is_not_looked_at_again(
    qtbot: QtBot, full_passes: list[int], collector: Collector
) -> None:
    make_objects()
    qtbot.waitUntil(lambda: bool(full_passes))
    assert gc.get_freeze_count() > 1000


def test_python_gets_its_ways_back(qapp: QApplication) -> None:
    before = gc.get_threshold()
    made = Collector()
    assert gc.get_threshold() != before
    made.stop()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
