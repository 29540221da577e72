"""Transcripts of any length: opening, scrolling, sizes, heights and memory."""

from __future__ import annotations

import gc
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtWidgets import QApplication

from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    Notice,
    StreamState,
    ToolCall,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Inserted, Transcript, Updated
from copilot_desktop.widgets.transcript import row_layout
from copilot_desktop.widgets.transcript.heights import Heights
from tests.benchmarks import _render_peers as peers
from tests.benchmarks._render_stage import Figure, Stage, percentile, resident_mb, scaled
from tests.benchmarks._render_workload import answer, deltas, mixed_entries, text_size

_PAGE = 700
#: Between two events of a key that is held.
_KEY_REPEAT_S = 1 / 30


def measure() -> Iterator[Figure]:
    stage = Stage(1000, 800)
    entries = mixed_entries(50_000)
    lists = {count: EntryList(tuple(entries[-count:])) for count in (500, 5_000, 50_000)}
    stage.show_list(lists[500])
    stage.calm()
    yield from _opening(stage, lists)
    yield from _moving(stage, lists)
    yield from _heights()


def measure_pages() -> Iterator[Figure]:
    """Scrolling through 5,000 mixed entries, and their first paint at another width."""
    stage = Stage(1000, 800)
    entries = EntryList(tuple(mixed_entries(5_000)))
    yield from _pages(stage, entries)
    yield from _other_widths(stage)


def measure_memory() -> Iterator[Figure]:
    """Budget 8; a process of its own."""
    stage = Stage(1000, 800)
    # A short run keeps fewer cards, so that it comes beyond them as well.
    row_layout.MAX_CARDS = scaled(row_layout.MAX_CARDS, 100)  # type: ignore[misc]  # Final for all others
    row_layout._SPARE_CARDS = scaled(row_layout._SPARE_CARDS, 50)  # type: ignore[misc]  # see above
    stage.show(mixed_entries(500, 9))
    _scroll_through(stage, 300)
    yield from _slopes(stage)
    few, many = mixed_entries(500), mixed_entries(scaled(50_000, 5_000))
    stage.show(few)
    _scroll_through(stage, 20_000)
    gc.collect()
    before = resident_mb()
    stage.show(many)
    pages = _scroll_through(stage, scaled(4_000, 400))
    gc.collect()
    grown = resident_mb() - before
    laid_out = stage.view.column.laid_out_rows
    made = sum(1 for _ in stage.view.column.cards.made())
    limit = 1.3 * text_size(many) / 1e6 + 20
    yield Figure(f"8  memory, {len(many)} entries with {pages} pages seen over 500", grown, limit, " MB")
    yield Figure("8  rows laid out", laid_out, row_layout.MAX_LAID_OUT_ROWS)
    yield Figure("   cards that exist", made)


def _opening(stage: Stage, lists: dict[int, EntryList]) -> Iterator[Figure]:
    """Budget 5."""
    spent: dict[int, list[float]] = {count: [] for count in lists}
    for _ in range(scaled(7, 4)):
        for count, entries in lists.items():
            stage.show([])
            stage.settle(5)
            begun = time.thread_time()
            stage.show_list(entries)
            stage.view.viewport().repaint()
            spent[count].append(time.thread_time() - begun)
    opened = {count: statistics.median(times[1:]) for count, times in spent.items()}
    yield Figure("5  open 50,000 entries / 500", opened[50_000] / opened[500], 2, "x")
    yield Figure("   open 500 entries", opened[500] * 1000, None, "ms")
    for state, limit in ((StreamState.COMPLETE, 5.0), (StreamState.STREAMING, 5.0)):
        costs: dict[int, list[float]] = {2_000: [], 1_000_000: []}
        for _ in range(scaled(5, 3)):
            for size, times in costs.items():
                stage.show([])
                stage.settle(5)
                entry = AssistantMessage(EntryId("a"), GrowingText(answer(size)), state)
                begun = time.thread_time()
                stage.show([entry])
                stage.view.viewport().repaint()
                times.append(time.thread_time() - begun)
        ratio = statistics.median(costs[1_000_000]) / statistics.median(costs[2_000])
        yield Figure(f"5  open an answer of 1 MB / 2 kB, {state.value}", ratio, limit, "x")
    texts = [_markdown(entry) for entry in lists[5_000]][: scaled(2_000, 300)]
    share = opened[5_000] * len(texts) / len(lists[5_000])
    browser, step = peers.open_one_browser(texts)
    yield Figure(
        "5  open 5,000 entries / QListView with exact heights", share / peers.open_list_view(texts), 0.05, "x"
    )
    yield Figure("5  open 5,000 entries / one QTextBrowser", share / browser, 0.02, "x")
    stage.show_list(lists[5_000])
    stage.settle()
    ours = statistics.median(_resizes(stage)) * len(texts) / len(lists[5_000])
    yield Figure("7  a step of the width at 5,000 / one QTextBrowser", ours / step, 0.02, "x")


def _markdown(entry: Entry) -> str:
    """Return an entry as others would show it."""
    if isinstance(entry, ToolCall):
        return f"```\n{entry.diff or entry.output}\n```"
    return str(entry.text) if isinstance(entry, UserMessage | AssistantMessage | Notice) else ""


def _resizes(stage: Stage) -> list[float]:
    spent = []
    for width in range(990, 960, -2):
        begun = time.thread_time()
        stage.view.resize(width, 800)
        stage.settle(2)
        spent.append(time.thread_time() - begun)
    stage.view.resize(1000, 800)
    stage.settle()
    return spent


def _moving(stage: Stage, lists: dict[int, EntryList]) -> Iterator[Figure]:
    """Budgets 6 and 7."""
    pages: dict[int, list[float]] = {500: [], 50_000: []}
    wheels: dict[int, list[float]] = {500: [], 50_000: []}
    steps: dict[int, list[float]] = {500: [], 50_000: []}
    inserts: dict[int, list[float]] = {500: [], 50_000: []}
    for _ in range(scaled(3, 1)):
        for count in pages:
            stage.show_list(lists[count])
            stage.calm()
            pages[count] += [_scroll(stage, -_PAGE) for _ in range(40)]
            wheels[count] += [_scroll(stage, -40) for _ in range(60)]
            steps[count] += _resizes(stage)
            inserts[count] += _inserts(stage, lists[count])
    for name, costs, limit in (
        ("6  a page", pages, 1.3),
        ("6  a step of the wheel", wheels, 1.3),
        ("7  a step of the width", steps, 1.3),
        ("   a row before the last one", inserts, 3.0),
    ):
        ratio = statistics.median(costs[50_000]) / statistics.median(costs[500])
        yield Figure(f"{name}, 50,000 entries / 500", ratio, limit, "x")
        yield Figure(f"{name}, 500 entries", statistics.median(costs[500]) * 1000, None, "ms")


def _scroll(stage: Stage, dy: int) -> float:
    bar = stage.view.verticalScrollBar()
    begun = time.thread_time()
    bar.setValue(bar.value() + dy)
    stage.settle(1)
    return time.thread_time() - begun


def _inserts(stage: Stage, entries: EntryList) -> list[float]:
    spent = []
    stage.view.scroll_to_end()
    stage.settle()
    for number in range(5):
        entry = UserMessage(EntryId(f"new-{number}"), "One more.")
        entries = entries.insert(len(entries) - 1, entry)
        begun = time.thread_time()
        stage.chat.show(Transcript(entries=entries), [Inserted(len(entries) - 2, entry.id)])
        stage.view.flush()
        spent.append(time.thread_time() - begun)
    return spent


def _scroll_through(stage: Stage, most: int) -> int:
    bar = stage.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    pages = 0
    while bar.value() > 0 and pages < most:
        _scroll(stage, -_PAGE)
        pages += 1
    return pages


def _pages(stage: Stage, entries: EntryList) -> Iterator[Figure]:
    """Page by page, as a key that is held repeats, and with nothing between the pages.

    A frame is what comes between the key and the end of the paint. Until the key repeats the view has
    the rest of the time, counted as CPU like the frame: so much an idle core would give it.
    """
    stage.show_list(entries)
    stage.calm()
    frames: list[float] = []
    pauses: list[float] = []
    for _ in range(scaled(1_000, 200)):
        begun = time.thread_time()
        stage.scroll(-_PAGE)
        frames.append(time.thread_time() - begun)
        is_over = False
        while not is_over:
            before = time.thread_time()
            QApplication.processEvents()
            pauses.append(time.thread_time() - before)
            is_over = not stage.view.look_ahead.is_active or time.thread_time() >= begun + _KEY_REPEAT_S
    name = "   5,000 mixed entries by page"
    yield Figure(f"{name}, 30 a second: frame, median", statistics.median(frames) * 1000, None, "ms")
    yield Figure(f"{name}, 30 a second: frame, p99", percentile(frames, 0.99) * 1000, 16, "ms", True)
    yield Figure(
        f"{name}, 30 a second: what may delay a key, p99", percentile(pauses, 0.99) * 1000, 16, "ms", True
    )
    stage.show_list(EntryList())
    stage.show_list(entries)
    stage.calm()
    spent = [_scroll(stage, -_PAGE) for _ in range(scaled(1_000, 200))]
    yield Figure(f"{name}, without a pause: frame, median", statistics.median(spent) * 1000, None, "ms")
    yield Figure(f"{name}, without a pause: frame, p99", percentile(spent, 0.99) * 1000, None, "ms")


def _other_widths(stage: Stage) -> Iterator[Figure]:
    source, moved, first = random.Random(2), 0, []
    bar = stage.view.verticalScrollBar()
    for _ in range(scaled(20, 6)):
        bar.setValue(source.randrange(bar.maximum()))
        stage.settle(3)
        before = _edge(stage)
        begun = time.thread_time()
        stage.view.resize(700, 800)
        stage.view.viewport().repaint()
        first.append(time.thread_time() - begun)
        stage.settle(2)
        stage.view.resize(1000, 800)
        stage.settle(2)
        moved += _edge(stage) != before
    yield Figure(
        "   5,000 mixed entries: first paint at another width, p99",
        percentile(first, 0.99) * 1000,
        50,
        "ms",
        True,
    )
    yield Figure("   5,000 mixed entries: places that moved, there and back", moved, 0)


def _edge(stage: Stage) -> tuple[int, int, int]:
    placed = stage.view.column.visible()[0]
    return placed.card_index, placed.row_index, placed.y


def _heights() -> Iterator[Figure]:
    """Budget 11."""
    costs: dict[int, float] = {}
    for count in (500, 50_000):
        heights, source, spent = Heights(count, lambda index: 40 + index % 300), random.Random(1), []
        for _ in range(2_000):
            index = source.randrange(count)
            begun = time.thread_time_ns()
            heights[index] = heights[index] + 1
            heights.find(source.randrange(heights.total()))
            spent.append(time.thread_time_ns() - begun)
        costs[count] = statistics.median(spent)
    yield Figure("11 a height set and one found, 50,000 / 500", costs[50_000] / costs[500], 3, "x")


def _slopes(stage: Stage) -> Iterator[Figure]:
    """Memory per 1,000 further entries, their texts included, over twice the text and 2 MB."""
    ways: tuple[tuple[str, Callable[[Stage, list[Entry]], None]], ...] = (
        ("not seen", _open),
        ("scrolled through", _see),
        ("streamed", _stream),
    )
    for name, show in ways:
        used: list[float] = []
        sizes: list[float] = []
        # Beyond what is kept in any case.
        few_entries, many_entries = scaled(1_000, 250), scaled(3_000, 550)
        for count in (few_entries, many_entries):
            stage.show([])
            stage.settle()
            gc.collect()
            tracemalloc.start()
            entries = _streamed_entries(count) if name == "streamed" else mixed_entries(count, 5)
            sizes.append(text_size(entries) / 1e6)
            if name == "streamed":
                before = tracemalloc.get_traced_memory()[0]
            else:
                before = 0
            show(stage, entries)
            gc.collect()
            used.append((tracemalloc.get_traced_memory()[0] - before) / 1e6)
            tracemalloc.stop()
        (few, many), (small, large) = used, sizes
        thousands = (many_entries - few_entries) / 1_000
        limit = 2 * (large - small) / thousands + 2
        yield Figure(f"8  memory per 1,000 entries, {name}", (many - few) / thousands, limit, " MB")


def _open(stage: Stage, entries: list[Entry]) -> None:
    stage.show(entries)
    stage.settle()


def _see(stage: Stage, entries: list[Entry]) -> None:
    stage.show(entries)
    _scroll_through(stage, 100_000)


def _streamed_entries(count: int) -> list[Entry]:
    return [
        AssistantMessage(EntryId(f"s{number}"), GrowingText(f"{answer(2_000, number % 50, 60)}{number}"))
        for number in range(count)
    ]


def _stream(stage: Stage, entries: list[Entry]) -> None:
    """Stream the texts of the entries into a new session."""
    shown = EntryList()
    for number, entry in enumerate(entries):
        assert isinstance(entry, AssistantMessage)
        text = GrowingText()
        pieces = deltas(str(entry.text))
        shown = shown.append(AssistantMessage(entry.id, text))
        stage.chat.show(Transcript(entries=shown), [Inserted(number, entry.id)])
        for start, end in pairwise([*range(0, len(pieces), 256), len(pieces)]):
            piece = "".join(pieces[start:end])
            text = text.append(piece)
            shown = shown.replace(number, AssistantMessage(entry.id, text))
            stage.chat.show(Transcript(entries=shown), [Updated(number, entry.id, piece)])
            stage.frame()
        done = AssistantMessage(entry.id, entry.text, StreamState.COMPLETE)
        shown = shown.replace(number, done)
        stage.chat.show(Transcript(entries=shown), [Updated(number, entry.id)])
        stage.frame()
