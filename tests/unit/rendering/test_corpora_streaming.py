"""Fault 60: a text cut anywhere ends as its full parse, and no half-built address is ever live."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import pytest

from copilot_desktop.rendering.blocks import Block, Heading, Paragraph, Table, block_text
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.markdown import (
    IncrementalMarkdown,
    link_references,
    parse_blocks,
    segment_blocks,
)
from copilot_desktop.rendering.segments import cut_segments
from tests.support.markdown_texts import cases, joined, streamed

SPECIFICATIONS: Final = ("commonmark-spec", "gfm-spec", "markdown-it-fixtures", "cmark-regression")
#: Texts are cut in two at this many places at most, other places for each text.
MAX_CUTS: Final = 5
#: Longer texts are cut in pieces of many characters instead of one.
MAX_SINGLE_CHARACTERS: Final = 160


def texts(corpus: str) -> list[tuple[str, str]]:
    """Return the name and text of each case of `corpus`."""
    return [
        (str(case.get("id", case["example"])), str(case["text" if corpus == "blns" else "markdown"]))
        for case in cases(corpus)
    ]


def pieces(text: str) -> list[str]:
    """Return `text` by characters, or in thirty pieces of odd sizes."""
    size = 1 if len(text) <= MAX_SINGLE_CHARACTERS else len(text) // 30 + 1
    return [text[start : start + size] for start in range(0, len(text), size)]


def cuts(text: str, number: int) -> Iterator[list[str]]:
    step = max(1, (len(text) - 1) // MAX_CUTS + 1)
    for place in range(1 + number % step, len(text), step):
        yield [text[:place], text[place:]]


def assert_ends_as_full_parse(parts: list[str]) -> None:
    blocks, stream = streamed(parts)
    text = "".join(parts)
    if stream.has_late_references:
        # The view then parses the finished text as a whole.
        assert link_references(text)
    else:
        assert blocks == parse_blocks(text), parts


# The examples of CommonMark are streamed by character in test_markdown.py.
@pytest.mark.parametrize("corpus", [*SPECIFICATIONS[1:], "hostile-markdown", "blns"])
def test_fault_60_stream_in_small_pieces_ends_as_full_parse(corpus: str) -> None:
    for _, text in texts(corpus):
        assert_ends_as_full_parse(pieces(text))


@pytest.mark.parametrize("corpus", SPECIFICATIONS)
def test_fault_60_stream_cut_in_two_ends_as_full_parse(corpus: str) -> None:
    for number, (_, text) in enumerate(texts(corpus)):
        for parts in cuts(text, number):
            assert_ends_as_full_parse(parts)


SPLITS: Final = [case for case in cases("hostile-markdown") if case["group"] == "stream-split"]


@pytest.mark.parametrize("case", SPLITS, ids=lambda case: str(case["id"]))
def test_fault_60_hostile_split_ends_as_full_parse_at_every_place(case: dict[str, Any]) -> None:
    declared = str(case["markdown"]).split(str(case["expect"]["split"]))
    text = "".join(declared)
    assert_ends_as_full_parse(declared)
    for place in range(len(text) + 1):
        assert_ends_as_full_parse([text[:place], text[place:]])
        for second in range(place, len(text) + 1, 3):
            assert_ends_as_full_parse([text[:place], text[place:second], text[second:]])


# -- addresses -------------------------------------------------------------------


def inline_texts(block: Block) -> Iterator[InlineText]:
    if isinstance(block, Paragraph | Heading):
        yield block.text
    elif isinstance(block, Table):
        for row in (block.header, *block.rows):
            yield from row


def addresses(blocks: Iterable[Block]) -> set[str]:
    return {
        span.style.href
        for block in blocks
        for text in inline_texts(block)
        for span in text.spans
        if span.style.href
    }


ADDRESSES: Final = [
    "see [words](https://one.example/a/b?c=d&e=f#g 'title') and on\n",
    "<https://two.example/path/to> then <mailto:a.b@three.example>\n",
    "bare https://four.example/a_(b)/c?d=e&f=g. Then www.five.example/x, or me@six.example.org!\n",
    "| a | b |\n|---|---|\n| https://seven.example/a|b | [t](https://eight.example/\\|x) |\n",
    "[ref] and [other][ref]\n\n[ref]: https://nine.example/late/definition\n",
    "**https://ten.example/bold** ~~https://eleven.example/gone~~ `https://twelve.example/code`\n",
    '(https://thirteen.example/in/parens) "https://fourteen.example/quoted" https://f.example/a;b,c.d\n',
    "[![picture](https://fifteen.example/p.png)](https://sixteen.example/target)\n",
    "- https://seventeen.example/a\n- [x](https://eighteen.example/a%20b)\n\n> www.nineteen.example\n",
]


def assert_no_half_built_address(text: str) -> None:
    final = addresses(parse_blocks(text))
    stream = IncrementalMarkdown()
    committed: list[Block] = []
    for place, piece in enumerate(pieces(text)):
        stream.feed(piece)
        flush = stream.flush()
        committed += flush.committed
        for live in addresses([*committed, *flush.tail]) - final:
            longer = [address for address in final if address.startswith(live)]
            assert not longer, f"{live!r} was live at {place} in {text!r}, and became {longer[0]!r}"


@pytest.mark.parametrize("text", ADDRESSES)
def test_fault_60_no_address_is_live_before_it_is_whole(text: str) -> None:
    assert_no_half_built_address(text)


@pytest.mark.parametrize(
    "corpus",
    [
        "commonmark-spec",
        "gfm-spec",
        "markdown-it-fixtures",
        "cmark-regression",
        "hostile-markdown",
    ],
)
def test_fault_60_no_address_of_the_corpus_is_live_before_it_is_whole(corpus: str) -> None:
    for _, text in texts(corpus):
        if "://" in text or "www." in text or "@" in text:
            assert_no_half_built_address(text)


# -- parts of a long text ----------------------------------------------------------


def shown(blocks: Iterable[Block]) -> list[tuple[str, str]]:
    return [(type(block).__name__, block_text(block)) for block in joined(blocks)]


@pytest.mark.parametrize("corpus", SPECIFICATIONS)
def test_parts_of_joined_examples_show_the_blocks_of_the_whole(corpus: str) -> None:
    # Many examples in a row, so that each construct meets a cut before, in and after it.
    examples = [text for _, text in texts(corpus)]
    for first in range(0, len(examples), 12):
        document = "\n".join(examples[first : first + 12]).replace("\r\n", "\n").replace("\r", "\n")
        references = link_references(document)
        parts = cut_segments(document, target=40)
        assert "".join(part.text for part in parts) == document.removeprefix("\ufeff")
        found = [block for part in parts for block in segment_blocks(part, references)]
        assert shown(found) == shown(parse_blocks(document)), first


def test_cuts_of_joined_examples_are_made() -> None:
    document = "\n".join(text for _, text in texts("commonmark-spec")[:60])
    assert len(cut_segments(document, target=40)) > 3
