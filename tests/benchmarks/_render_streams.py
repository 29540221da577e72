"""Streaming: what a frame costs while an answer grows, and what its parser is given."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, Qt, QTimer

from copilot_desktop.rendering.markdown import IncrementalMarkdown, segment_blocks
from copilot_desktop.rendering.segments import cut_segments
from tests.benchmarks import _render_peers as peers
from tests.benchmarks._render_stage import Figure, PaintWatch, Stage, percentile, scaled
from tests.benchmarks._render_workload import TAILS, answer, deltas, prose

#: Deltas of a frame at 1,000 tokens a second.
_PER_FRAME = 16
_SIZES = (2_000, 20_000, 200_000, 1_000_000)


def measure() -> Iterator[Figure]:
    stage = Stage()
    yield from _growth(stage)
    yield from _parsing()
    yield from _painted(stage)
    yield from _long_answer(stage)
    yield from _tails(stage)


def _growth(stage: Stage) -> Iterator[Figure]:
    """Budgets 1 and 2. The sizes take turns, so that a disturbance falls on all of them."""
    costs: dict[int, list[float]] = {size: [] for size in _SIZES}
    for _ in range(scaled(3, 1)):
        for size in _SIZES:
            stage.begin(prose(size))
            stage.calm()
            for number in range(scaled(300, 60)):
                stage.append("word " if number % 40 else "end.\n\n")
                costs[size].append(stage.frame())
    medians = {size: statistics.median(spent) for size, spent in costs.items()}
    whole = {size: peers.set_markdown(prose(size), scaled(3, 1)) for size in (2_000, 1_000_000)}
    yield Figure(
        "1  flush and paint, an answer of 1 MB / 2 kB", medians[1_000_000] / medians[2_000], 1.5, "x"
    )
    yield Figure(
        "1  the same at 1 MB / setMarkdown of the whole", medians[1_000_000] / whole[1_000_000], 0.01, "x"
    )
    yield Figure("1  the same at 2 kB / setMarkdown of the whole", medians[2_000] / whole[2_000], 0.5, "x")
    worst = max(percentile(spent, 0.99) / statistics.median(spent) for spent in costs.values())
    yield Figure("2  flush and paint, p99 / median, worst size", worst, 12, "x")
    yield Figure("   flush and paint at 2 kB, median", medians[2_000] * 1000, None, "ms")


def _parsing() -> Iterator[Figure]:
    """Budget 3."""
    worst = 0.0
    for size in (20_000, 200_000):
        stream, fed = IncrementalMarkdown(), 0
        pieces = deltas(answer(size))
        for start in range(0, len(pieces), 8):
            piece = "".join(pieces[start : start + 8])
            fed += len(piece)
            stream.feed(piece)
            stream.flush()
        worst = max(worst, stream.parsed_chars / fed)
    yield Figure("3  characters parsed / fed, a flush per 8 deltas", worst, 4, "x")
    wrong = 0
    for seed in range(scaled(6, 2)):
        text = answer(6_000, seed)
        stream, shown = IncrementalMarkdown(), []
        for start in range(0, len(text), 13):
            stream.feed(text[start : start + 13])
            shown += stream.flush().committed
        shown += stream.flush(final=True).committed
        loaded = [block for part in cut_segments(text) for block in segment_blocks(part)]
        plain = "\n".join(map(str, _merged(shown)))
        wrong += plain != "\n".join(map(str, _merged(loaded)))
    yield Figure("3  answers whose stream ends with other blocks than the whole text", wrong, 0)


def _merged(blocks: list) -> list:  # type: ignore[type-arg]  # blocks of any kind
    from copilot_desktop.widgets.transcript.block_boxes import merge_tables

    merged: list = []  # type: ignore[type-arg]  # see above
    for block in blocks:
        if not merge_tables(merged, block):
            merged.append(block)
    return merged


def _painted(stage: Stage) -> Iterator[Figure]:
    """Budget 4."""
    for name, text, end in (
        ("prose", prose(20_000), prose(4_000, 2)),
        ("mixed", answer(190_000), answer(8_000, 9)),
        ("code", "```python\n" + "value = compute(1)\n" * 900, "another = compute(2)\n" * 60),
    ):
        stage.begin(text)
        stage.calm()
        watch = PaintWatch(stage.view.viewport())
        frames = 0
        pieces = deltas(end)[: scaled(1600, 480)]
        for start in range(0, len(pieces), _PER_FRAME):
            for piece in pieces[start : start + _PER_FRAME]:
                stage.append(piece)
            stage.frame()
            frames += 1
        share = 100 * sum(watch.shares) / frames
        stage.view.viewport().removeEventFilter(watch)
        limit = 25.0 if name == "prose" else None
        yield Figure(f"4  pixels painted per flush / viewport, {name}", share, limit, "%")


def _long_answer(stage: Stage) -> Iterator[Figure]:
    """A whole answer of 200 kB, and its end beside a QPlainTextEdit."""
    size = scaled(200_000, 40_000)
    text = answer(200_000)[:size]
    pieces = deltas(text)
    stage.begin()
    stage.calm()
    spent: list[float] = []
    for start in range(0, len(pieces), _PER_FRAME):
        for piece in pieces[start : start + _PER_FRAME]:
            stage.append(piece)
        spent.append(stage.frame())
    stretch = spent[-80:]
    floor = peers.plain_text_frames(text, len(stretch), _PER_FRAME)
    ours = statistics.median(stretch) / statistics.median(floor)
    yield Figure("   frame of 16 deltas near the end of 200 kB / QPlainTextEdit, medians", ours, 2, "x")
    ours = statistics.mean(stretch) / statistics.mean(floor)
    yield Figure("   the same, means", ours, None, "x")
    yield Figure("   QPlainTextEdit, frame of 16 deltas", statistics.median(floor) * 1000, None, "ms")
    yield Figure("   200 kB in deltas of 4: frame, median", statistics.median(spent) * 1000, None, "ms")
    yield Figure("   200 kB in deltas of 4: frame, p99", percentile(spent, 0.99) * 1000, 8, "ms", True)
    yield Figure("   200 kB in deltas of 4: longest frame", max(spent) * 1000, 33, "ms", True)


def _tails(stage: Stage) -> Iterator[Figure]:
    """Budget 10: tokens come at 1,000 a second by the clock of the window."""
    worst, worst_name, longest, longest_name = 0.0, "", 0.0, ""
    names = list(TAILS)[:: scaled(1, 4)]
    for name in names:
        stage.begin(TAILS[name](100_000))
        share, most = _run_tail(stage, scaled(2000, 700))
        if share > worst:
            worst, worst_name = share, name
        if most > longest:
            longest, longest_name = most, name
    yield Figure(
        f"10 share of time in flushes at 100 kB, worst of {len(names)} ({worst_name})", 100 * worst, 25, "%"
    )
    yield Figure(f"   longest flush among them ({longest_name})", longest * 1000, 33, "ms", True)


def _run_tail(stage: Stage, duration_ms: int) -> tuple[float, float]:
    """Return the share of wall time in flushes, and the longest."""
    flushes = stage.view.flushes
    flushes.clear()
    feeder = QTimer()
    feeder.setTimerType(Qt.TimerType.PreciseTimer)
    feeder.setInterval(4)
    feeder.timeout.connect(lambda: stage.append(" token `a` |\n" if len(flushes) % 5 == 4 else " tok"))
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    begun = time.perf_counter()
    feeder.start()
    loop.exec()
    feeder.stop()
    wall = time.perf_counter() - begun
    return sum(flushes) / wall, max(flushes, default=0.0)
