"""Incremental Markdown: the same blocks as a full parse, and bounded work for every input."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import (
    CodeBlock,
    Container,
    Gap,
    Heading,
    Paragraph,
    Rule,
    Table,
    block_text,
)
from copilot_desktop.rendering.inline import InlineStyle
from copilot_desktop.rendering.markdown import CLOSE_LIMIT, IncrementalMarkdown, link_references, parse_blocks
from tests.support.markdown_texts import CORPORA, FRAGMENTS, cases, joined, streamed

ANSWERS = [str(case["text"]) for case in cases("llm-answers")]


def cut(text: str, sizes: list[int]) -> list[str]:
    """Cut `text` into pieces of the given sizes, repeated."""
    pieces: list[str] = []
    start = number = 0
    while start < len(text):
        size = sizes[number % len(sizes)]
        pieces.append(text[start : start + size])
        start += size
        number += 1
    return pieces


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join),
    st.lists(st.integers(1, 12), min_size=1, max_size=8),
)
@example("  ```\n\tx\n", [1])
def test_stream_of_fragments_ends_as_full_parse(text: str, sizes: list[int]) -> None:
    blocks, stream = streamed(cut(text, sizes))
    if not stream.has_late_references:
        assert blocks == parse_blocks(text)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ANSWERS), st.lists(st.integers(1, 80), min_size=1, max_size=12))
def test_stream_of_answer_ends_as_full_parse(text: str, sizes: list[int]) -> None:
    blocks, stream = streamed(cut(text, sizes))
    assert not stream.has_late_references
    assert blocks == parse_blocks(text)


@pytest.mark.parametrize("case", cases("commonmark-spec"), ids=lambda case: str(case["example"]))
def test_stream_of_spec_example_ends_as_full_parse(case: dict[str, Any]) -> None:
    text = str(case["markdown"])
    blocks, stream = streamed(text)
    if not stream.has_late_references:
        assert blocks == parse_blocks(text)


def test_each_prefix_shows_its_full_parse() -> None:
    text = "# Title\n\nSome *text*\nmore\n\n- a\n- b\n\n  c\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nend"
    stream = IncrementalMarkdown()
    committed = []
    for length, character in enumerate(text, 1):
        stream.feed(character)
        flush = stream.flush()
        committed += flush.committed
        assert joined(committed + flush.tail) == parse_blocks(text[:length])


def test_committed_block_is_never_parsed_again() -> None:
    stream = IncrementalMarkdown()
    for _ in range(200):
        stream.feed("A paragraph of some length that stands by itself.\n\n")
        stream.flush()
    assert stream.parsed_chars < 3 * 200 * 51


def test_open_fence_is_not_parsed_at_all() -> None:
    stream = IncrementalMarkdown()
    stream.feed("```py\n")
    first = stream.flush().tail[0]
    parsed = stream.parsed_chars
    for number in range(500):
        stream.feed(f"x = {number}\n")
        flush = stream.flush()
        assert flush.is_same_tail
        assert flush.tail == [first]
        assert flush.tail[0] is first
    assert stream.parsed_chars == parsed
    assert isinstance(first, CodeBlock)
    assert len(first.lines) == 500


def test_late_link_definition_is_told() -> None:
    _, stream = streamed(["see [a]\n\n", "more\n\n", "[a]: http://example.com\n\nend\n"])
    assert stream.has_late_references


def test_definitions_reach_the_parts_of_a_message() -> None:
    references = link_references("see [a]\n\n[a]: http://example.com/x\n")
    (block,) = parse_blocks("see [a]", references)
    assert isinstance(block, Paragraph)
    assert [span.style.href for span in block.text.spans] == ["http://example.com/x"]


def test_carriage_returns_split_anywhere_are_newlines() -> None:
    text = "a\r\nb\r\n\r\n- c\r- d\r\n"
    blocks, _ = streamed(text)
    assert blocks == parse_blocks(text)
    assert [block_text(block) for block in blocks] == ["a b", "• c", "• d"]


def test_blocks_carry_what_a_view_needs() -> None:
    blocks = parse_blocks(
        "## T\n\n> q\n>\n> r\n\n7. a\n8. b\n   - c\n\n   d\n\n***\n\n    code\n\n|a|b|\n|-|-:|\n|1|2|\n"
    )
    heading, q, r, a, b, c, d, rule, code, table = blocks
    assert isinstance(heading, Heading)
    assert heading.level == 2
    assert q.place.containers == (Container.QUOTE,)
    assert (q.place.shared, r.place.shared) == (1, 0)
    assert [x.place.marker for x in (a, b, c, d)] == ["7.", "8.", "•", ""]
    assert (a.place.gap, b.place.gap, d.place.gap) == (Gap.ITEM, Gap.ITEM, Gap.BLOCK)
    assert isinstance(rule, Rule)
    assert isinstance(code, CodeBlock)
    assert code.lines == ["code"]
    assert isinstance(table, Table)
    assert table.alignments == ("", "right")
    assert block_text(table) == "a\tb\n1\t2"


def test_spans_count_in_utf16_units() -> None:
    (block,) = parse_blocks("😀 **bold** `c` ~~s~~ *i*")
    assert isinstance(block, Paragraph)
    assert block.text.text == "😀 bold c s i"
    styles = [(span.start, span.length, span.style) for span in block.text.spans]
    assert styles == [
        (3, 4, InlineStyle(bold=True)),
        (8, 1, InlineStyle(code=True)),
        (10, 1, InlineStyle(strike=True)),
        (12, 1, InlineStyle(italic=True)),
    ]


@pytest.mark.parametrize("case", cases("hostile-markdown"), ids=lambda case: str(case["id"]))
def test_hostile_text_yields_no_other_addresses(case: dict[str, Any]) -> None:
    for block in parse_blocks(str(case["markdown"])):
        texts = [block.text] if isinstance(block, Paragraph | Heading) else []
        if isinstance(block, Table):
            texts = [cell for row in (block.header, *block.rows) for cell in row]
        for text in texts:
            for span in text.spans:
                assert span.style.href.partition(":")[0].lower() in ("", "http", "https", "mailto")
                assert not any(ord(character) < 0x21 for character in span.style.href)


def test_image_is_its_words_and_address() -> None:
    (block,) = parse_blocks("![a *cat*](http://x.example/c.png)")
    assert block_text(block) == "a cat (http://x.example/c.png)"
    assert isinstance(block, Paragraph)
    assert all(span.style.image and not span.style.href for span in block.text.spans)


def test_html_is_text() -> None:
    assert [block_text(block) for block in parse_blocks("<b>x</b>\n\n<script>\nalert(1)\n</script>\n")] == [
        "<b>x</b>",
        "<script> alert(1) </script>",
    ]


def stream_work(text: str) -> int:
    stream = IncrementalMarkdown()
    for start in range(0, len(text), 2048):
        stream.feed(text[start : start + 2048])
        stream.flush()
    stream.flush(final=True)
    return stream.parsed_chars


@pytest.mark.parametrize("case", cases("pathological"), ids=lambda case: str(case["name"]))
def test_work_grows_with_the_text_only(case: dict[str, Any]) -> None:
    expression = compile(str(case["python_expr"]), "case", "eval")
    small, large = (str(eval(expression, {"n": size})) for size in (20_000, 60_000))
    # Three times the text; a quadratic parser would do nine times the work.
    assert stream_work(large) <= 5 * stream_work(small)


def test_endless_block_becomes_plain_and_loses_nothing() -> None:
    line = "> quoted words go on and on\n"
    text = line * (2 * CLOSE_LIMIT // len(line))
    blocks, _ = streamed(cut(text, [997]))
    shown = "".join(block_text(block) for block in blocks)
    assert all(shown.count(word) == text.count(word) for word in ("quoted", "words", "on"))


def test_long_paragraph_is_cut_into_pieces() -> None:
    text = "word " * 10_000
    blocks = parse_blocks(text)
    assert len(blocks) > 10
    assert " ".join(block_text(block) for block in blocks) == text.strip()
    assert {block.place.gap for block in blocks[:-1]} == {Gap.NONE}
    assert blocks[-1].place.gap is Gap.BLOCK


def test_corpora_of_documents_parse() -> None:
    for path in sorted((CORPORA / "markdown-docs").glob("*.md")):
        text = path.read_text(encoding="utf-8")[:60_000]
        assert parse_blocks(text), path.name
