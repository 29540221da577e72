"""Frames: soon when they are cheap, further apart when they cost much, none when nothing happens."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.transcript import frame_clock
from copilot_desktop.widgets.transcript.frame_clock import FRAME_MS, FrameClock, Part
from tests.support.transcript_view import Conversation, MakeView, streaming


class _Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> _Time:
    made = _Time()
    monkeypatch.setattr(frame_clock, "perf_counter", made)
    return made


def frame(clock: FrameClock, time: _Time, *parts: float) -> int:
    """Do a frame of some parts; return when the next is due."""
    for part, seconds in zip(Part, parts, strict=False):
        with clock.measured(part):
            time.now += seconds
    clock.arm()
    interval = clock.interval_ms
    clock.stop()
    return interval


def test_all_changes_of_a_frame_are_one(qtbot: QtBot) -> None:
    clock = FrameClock()
    spy = QSignalSpy(clock.due)
    for _ in range(5):
        clock.arm()
    qtbot.waitUntil(lambda: spy.count() == 1)
    qtbot.wait(3 * FRAME_MS)
    assert spy.count() == 1
    assert not clock.is_armed


def test_an_expensive_frame_puts_the_next_one_off(qapp: QApplication, time: _Time) -> None:
    clock = FrameClock()
    assert frame(clock, time, 0.001, 0.002) == FRAME_MS
    # Applying and painting count together.
    assert frame(clock, time, 0.010, 0.015) == 100
    # It calms down again, not at once.
    later = [frame(clock, time, 0.001) for _ in range(12)]
    assert later == sorted(later, reverse=True)
    assert later[0] > 70
    assert later[-1] == FRAME_MS


def test_frames_can_be_rarer(qapp: QApplication, time: _Time) -> None:
    clock = FrameClock()
    clock.set_pace(lambda: 33)
    assert frame(clock, time, 0.001) == 33
    clock.set_pace(lambda: 0)
    assert frame(clock, time, 0.001) == FRAME_MS


def test_a_person_who_scrolls_puts_nothing_off(qapp: QApplication, time: _Time) -> None:
    clock = FrameClock()
    for _ in range(500):
        with clock.measured(Part.PAINT):
            time.now += 0.004
    assert frame(clock, time, 0.001) == FRAME_MS + 4


def test_the_view_counts_what_it_paints(make_view: MakeView) -> None:
    view = make_view(conversation := Conversation(streaming()))
    conversation.append("live", "Some words.")
    view.frames.arm()
    view.flush()
    view.viewport().repaint()
    assert view.frames._spent_s.keys() == set(Part)
