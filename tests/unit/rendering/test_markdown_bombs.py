"""Texts made to take long: each part is parsed quickly, nothing is lost, and the rest can be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import Block, CodeBlock, Paragraph, Table, block_text, join_tables
from copilot_desktop.rendering.cutter import MAX_ROWS
from copilot_desktop.rendering.markdown import (
    IncrementalMarkdown,
    link_references,
    parse_blocks,
    segment_blocks,
    show_more_rows,
)
from copilot_desktop.rendering.segments import PLAIN_CHARS, cut_segments
from tests.support.markdown_texts import FRAGMENTS, cases
from tests.support.pace import cpu_seconds, slow_parts, within

#: Of one part, CPU seconds at the reference pace.
MOST_S = 0.6

TABLE = "| n | **m** |\n|--:|---|\n"

BOMBS = {
    "rows": TABLE + "".join(f"| {number} | x |\n" for number in range(100_000)),
    "wide rows": "|" + "a|" * 60 + "\n|" + "-|" * 60 + "\n" + ("|" + "x|" * 60 + "\n") * 500,
    "definitions": "".join(f"[r{number}]: http://u.example\n" for number in range(20_000)) + "[r7] ",
    "rules": "---\n" * 50_000,
    "headings": "# h\n" * 50_000,
    "items": "- a\n" * 50_000,
    "empty items": "- \n" * 50_000,
    "numbers": "999999999. a\n" * 20_000,
    "one word": "a" * 1_000_000,
    "words": "word " * 200_000,
    "brackets": "[" * 100_000,
    "quotes": "> a\n" * 50_000,
    "nested": "- " * 50_000 + "a",
    "picture": f"![x](data:image/png;base64,{'A' * 1_000_000})",
    "one fence": "```py\n" + "x = 1\n" * 100_000 + "```\n",
}


@pytest.mark.parametrize("name", BOMBS)
def test_each_part_of_a_bomb_is_parsed_quickly(name: str) -> None:
    text = BOMBS[name]
    segments = within(MOST_S, lambda: cut_segments(text))
    references = within(MOST_S, lambda: link_references(cut_segments(text)))
    assert "".join(segment.text for segment in segments) == text
    for segment in [*segments[:5], *segments[-5:]]:
        blocks = within(MOST_S, partial(segment_blocks, segment, references))
        assert len(blocks) < 2000


@pytest.mark.parametrize("case", cases("pathological"), ids=lambda case: str(case["name"]))
def test_parts_of_pathological_texts_are_parsed_quickly(case: dict[str, Any]) -> None:
    text = str(eval(compile(str(case["python_expr"]), "case", "eval"), {"n": 100_000}))
    segments = cut_segments(text)
    references = link_references(segments)
    for segment in [*segments[:3], *segments[-3:]]:
        within(MOST_S, partial(segment_blocks, segment, references))


def test_a_long_table_keeps_its_other_rows_as_they_are() -> None:
    (segment,) = cut_segments(BOMBS["rows"])
    (table,) = segment_blocks(segment)
    assert isinstance(table, Table)
    assert len(table.rows) == MAX_ROWS
    assert table.more_lines == 100_000 - MAX_ROWS
    lines = block_text(table).split("\n")
    assert len(lines) == 100_001
    assert lines[0] == "n\tm"
    assert lines[-1] == "99999\tx"


def test_more_rows_of_a_table_are_parsed_when_asked_for() -> None:
    text = (
        TABLE
        + "".join(f"| {number} | *x* \\| [r] |\n" for number in range(450))
        + "\n[r]: http://r.example\n"
    )
    references = link_references(text)
    table = parse_blocks(text)[0]
    assert isinstance(table, Table)
    more = show_more_rows(table, 200, references)
    assert (len(table.rows), table.more_lines) == (200, 250)
    assert (len(more.rows), more.more_lines) == (400, 50)
    assert more.rows[250][1].plain == "x | r"
    assert {span.style.href for span in more.rows[399][1].spans} == {"", "http://r.example"}
    whole = show_more_rows(more, 200, references)
    assert whole.rest is None
    assert len(whole.rows) == 450
    assert show_more_rows(whole) is whole


def test_a_long_table_that_grows_is_that_of_the_finished_text() -> None:
    text = TABLE + "".join(f"| {number} | x |\n" for number in range(MAX_ROWS + 60)) + "\nafter\n"
    stream = IncrementalMarkdown()
    blocks: list[Block] = []
    for start in range(0, len(text), 41):
        stream.feed(text[start : start + 41])
        blocks += stream.flush().committed
    blocks += stream.flush(final=True).committed
    assert join_tables(blocks) == parse_blocks(text)


def test_a_row_of_a_growing_table_is_committed_when_it_is_complete() -> None:
    stream = IncrementalMarkdown()
    stream.feed(TABLE + "| 1 | x |\n| 2 |")
    flush = stream.flush()
    (table,) = flush.committed
    assert isinstance(table, Table)
    assert [row[0].plain for row in table.rows] == ["1"]


def test_a_stretch_of_plain_text_is_counted_and_can_be_rendered() -> None:
    quote = "> **bold** words\n" * (PLAIN_CHARS // 8)
    text = f"before\n\n{quote}\nbetween **them**\n\n{'x' * 2 * PLAIN_CHARS}\n\nafter\n"
    segments = cut_segments(text)
    plain = [segment.plain for segment in segments]
    assert plain[0] is None
    assert sorted({number for number in plain if number is not None}) == [0, 1]
    assert sum(segment.ends_stretch for segment in segments if segment.plain is not None) == 2
    first = segment_blocks(next(segment for segment in segments if segment.plain == 0))
    assert "**bold**" in block_text(first[0])
    rendered = cut_segments(text, rendered={0})
    assert {segment.plain for segment in rendered} == {None, 1}
    assert "".join(segment.text for segment in rendered) == text
    assert "between them" in [block_text(b) for s in segments if s.plain is None for b in segment_blocks(s)]


def test_ordered_items_keep_their_numbers_over_the_parts() -> None:
    text = "5. item of a list\n" * 1000
    segments = cut_segments(text)
    assert len(segments) > 3
    blocks = [block for segment in segments for block in segment_blocks(segment)]
    assert [block.place.marker for block in blocks] == [f"{number}." for number in range(5, 1005)]
    assert blocks == parse_blocks(text)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=30).map("".join),
    st.lists(st.integers(1, 25), min_size=1, max_size=6),
)
def test_stream_with_long_tails_ends_as_full_parse(text: str, sizes: list[int]) -> None:
    stream = IncrementalMarkdown(open_limit=60)
    blocks: list[Block] = []
    start = number = 0
    while start < len(text):
        size = sizes[number % len(sizes)]
        stream.feed(text[start : start + size])
        blocks += stream.flush().committed
        start, number = start + size, number + 1
    blocks += stream.flush(final=True).committed
    if not (stream.has_late_references or stream.has_plain_parts):
        assert join_tables(blocks) == parse_blocks(text)


def test_a_long_open_block_is_plain_until_it_closes() -> None:
    stream = IncrementalMarkdown(open_limit=200)
    stream.feed("> words of **a quote** that goes on\n" * 10)
    tail = stream.flush().tail
    assert all(isinstance(block, Paragraph) and not block.place.containers for block in tail)
    assert "**a quote**" in block_text(tail[0])
    stream.feed("\nnext\n")
    (quote,) = stream.flush().committed
    assert quote.place.containers
    assert "**" not in block_text(quote)


@pytest.mark.parametrize("before", ["", "\n", "words\n\n", "- item\n"])
def test_a_long_fence_that_comes_at_once_is_code(before: str) -> None:
    stream = IncrementalMarkdown()
    stream.feed(before + "```py\n" + "x = 1\n" * 20_000)
    flush = stream.flush()
    (code,) = flush.tail
    assert isinstance(code, CodeBlock)
    assert code.is_open
    assert len(code.lines) == 20_000
    stream.feed("```\nend\n")
    assert stream.flush().committed[0] is code


def test_a_block_that_never_closes_is_told_to_be_plain() -> None:
    stream = IncrementalMarkdown()
    line = "> quoted words go on and on\n" * 20
    committed: list[Block] = []
    for _ in range(3 * PLAIN_CHARS // len(line)):
        stream.feed(line)
        committed += stream.flush().committed
    assert stream.has_plain_parts
    assert committed


@pytest.mark.parametrize("case", cases("pathological"), ids=lambda case: str(case["name"]))
def test_flushes_stay_small(case: dict[str, Any]) -> None:
    text = str(eval(compile(str(case["python_expr"]), "case", "eval"), {"n": 30_000}))

    def measure() -> Iterator[tuple[str, float]]:
        stream = IncrementalMarkdown()
        for start in range(0, len(text), 512):
            stream.feed(text[start : start + 512])
            yield "flush", cpu_seconds(stream.flush)[0]

    assert slow_parts(measure, MOST_S) == {}
