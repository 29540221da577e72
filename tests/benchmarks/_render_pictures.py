"""What must not change: a text being read, its place after small steps, the picture of partial paints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QImage

from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript, Updated
from tests.benchmarks._render_stage import LIVE, Figure, Stage, scaled
from tests.benchmarks._render_workload import answer, deltas, mixed_entries


def measure() -> Iterator[Figure]:
    """Budget 12."""
    stage = Stage()
    yield Figure("12 pixels changed while a text above the end is read", _read_while_streaming(stage), 0)
    yield Figure("12 steps of 40 px up through unseen rows that were not exact", _steps_up(stage), 0)
    yield Figure("12 partial paints that differ from a whole one", _partial(stage), 0)


def _screen(stage: Stage) -> QImage:
    """Return the pixels that are on the screen, not painted anew."""
    stage.settle(2)
    return stage.view.screen().grabWindow(stage.view.winId()).toImage()


def _whole(stage: Stage) -> QImage:
    stage.view.viewport().repaint()
    stage.settle(4)
    return _screen(stage)


def _changed(one: QImage, other: QImage) -> int:
    """Count the bytes that differ visibly: a clipped curve may be off by a level of colour."""
    if one == other:
        return 0
    first, second = bytes(one.constBits()), bytes(other.constBits())
    return sum(abs(a - b) > 2 for a, b in zip(first, second, strict=True))


def _live_transcript(stage: Stage) -> EntryList:
    entries = EntryList((*mixed_entries(60), AssistantMessage(LIVE, GrowingText("Begins. "))))
    stage.show_list(entries)
    stage.settle()
    return entries


def _append(stage: Stage, entries: EntryList, piece: str) -> EntryList:
    entry = entries[-1]
    assert isinstance(entry, AssistantMessage)
    entries = entries.replace(len(entries) - 1, replace(entry, text=entry.text.append(piece)))
    stage.chat.show(Transcript(entries=entries), [Updated(len(entries) - 1, LIVE, piece)])
    stage.view.flush()
    return entries


def _read_while_streaming(stage: Stage) -> int:
    entries = _live_transcript(stage)
    bar = stage.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stage.settle()
    before = stage.view.viewport().grab().toImage()
    for piece in deltas(answer(6_000, 4))[: scaled(800, 200)]:
        entries = _append(stage, entries, piece)
    stage.settle()
    return _changed(before, stage.view.viewport().grab().toImage())


def _steps_up(stage: Stage) -> int:
    stage.show(mixed_entries(400))
    stage.settle()
    column, wrong = stage.view.column, 0
    bar = stage.view.verticalScrollBar()
    for _ in range(200):
        before = {placed.row: placed.y for placed in column.visible()}
        bar.setValue(bar.value() - 40)
        stage.settle(1)
        after = {placed.row: placed.y for placed in column.visible()}
        moved = {after[row] - before[row] for row in after.keys() & before.keys()}
        wrong += moved not in ({40}, set())
    return wrong


def _partial(stage: Stage) -> int:
    entries = _live_transcript(stage)
    wrong = 0
    pieces = deltas(answer(12_000, 6))
    for number in range(scaled(500, 60)):
        entries = _append(stage, entries, "".join(pieces[number * 6 : number * 6 + 6]))
        if number % 5 == 0:
            stage.settle(2)
            wrong += _changed(_screen(stage), _whole(stage)) > 0
    return wrong
