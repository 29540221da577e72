"""Plain words that are appended without a parse: the blocks are those of a parse, after each flush."""

from __future__ import annotations

from collections.abc import Sequence
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import Block, Paragraph
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.markdown import IncrementalMarkdown
from copilot_desktop.rendering.plain_growth import with_plain_words
from tests.support.markdown_texts import FRAGMENTS

#: What begins lines, what means something inside them, and words of which most text consists.
_PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "# ",
            "    ",
            "\t",
            "```",
            "~~~",
            "---",
            "===",
            "- [ ] ",
        ),
        *(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "[",
            "]",
            "](",
            ")",
            "!",
            "<",
            ">",
            "&",
            "&amp;",
            "\\",
            "$",
            "$$",
            "|",
        ),
        *(
            "[a]: ",
            "[a]:",
            "[^1]",
            "[^1]: ",
            "[a]: u 'title ",
            "|-|-|\n",
            "> [!NOTE]",
            "a | b\n",
            ": ",
            "'",
            '"',
        ),
        *(
            "http://a.example/b",
            "www.",
            "www.a.example",
            "me@a.example",
            "://",
            "@",
            ".",
            ",",
            ":",
            "漢字",
            "é",
            "\r",
        ),
        *(
            "word",
            "Word ",
            "a ",
            "b",
            " c",
            "1",
            "2 ",
            "x. ",
            "y, ",
            " ",
            "  ",
            "it's ",
            "well-known",
            "end.\n",
        ),
    ]
)


def _flushes(stream: IncrementalMarkdown, pieces: Sequence[str]) -> list[tuple[list[Block], list[Block]]]:
    """Return what is committed so far and the tail, after each piece, and at the end."""
    found: list[tuple[list[Block], list[Block]]] = []
    committed: list[Block] = []
    for number in range(len(pieces) + 1):
        is_last = number == len(pieces)
        stream.feed("" if is_last else pieces[number])
        flush = stream.flush(final=is_last)
        committed = [*committed, *flush.committed]
        found.append((committed, flush.tail))
    return found


def _assert_same(pieces: Sequence[str]) -> None:
    fast = _flushes(IncrementalMarkdown(), pieces)
    with patch.object(IncrementalMarkdown, "_grown_tail", lambda _self, _text: None):
        parsed = _flushes(IncrementalMarkdown(), pieces)
    # Code blocks grow in place; as words they are those of the end.
    assert [tuple(map(str, step)) for step in fast] == [tuple(map(str, step)) for step in parsed]


@given(st.lists(_PIECES, max_size=30))
@example(["word\n\n", "[a]: word", "s"])
@example(["[a]: ", "word", "s\n\n", "[a]"])
@example(["- [ ] ", "done", " it"])
@example(["5", ".", " apples", " more"])
@example(["see www.a.example ", "now", " and"])
@example(["[b](http://a.example) ", "now", " and"])
@example(["**so", " it", " goes** ", "on"])
@example(["a | b\n", "|-|-|\n", "c", " d", " e"])
def test_every_flush_shows_what_a_parse_would_show(pieces: list[str]) -> None:
    _assert_same(pieces)


@settings(max_examples=50)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40), st.integers(1, 9))
def test_real_texts_cut_anywhere_show_what_a_parse_would_show(texts: list[str], size: int) -> None:
    text = "".join(texts)
    _assert_same([text[start : start + size] for start in range(0, len(text), size)])


def test_plain_words_are_not_parsed_again() -> None:
    stream = IncrementalMarkdown()
    stream.feed("- **First** of all, ")
    stream.flush()
    parsed = stream.parsed_chars
    for word in ("the ", "sess", "ion's ", "well-known ", "words. ", "And ", "more, ", "of it!"):
        stream.feed(word)
        flush = stream.flush()
    (block,) = flush.tail
    assert isinstance(block, Paragraph)
    assert block.text.text == "First of all, the session's well-known words. And more, of it!"
    assert stream.parsed_chars == parsed


@pytest.mark.parametrize(
    ("source", "shown", "more"),
    [
        ("1", "1", ". one"),
        ("12", "12", " apples"),
        ("see http", "see http", "://a.example"),
        ("see www.a.example ", "see www.a.example", "now"),
        ("[a b", "[a b", "](c)"),
        ("one", "one", "\n"),
        ("one ", "one", " two"),
        ("word\n\n[a]: word", "word", "s"),
        ("for $a", "for $a", " b"),
        ("one *two", "one *two", "* three"),
        ("one *", "one *", " two"),
        ("", "", "one"),
    ],
)
def test_where_more_may_change_what_stands_there_it_is_parsed(source: str, shown: str, more: str) -> None:
    assert with_plain_words(source, Paragraph(InlineText(shown)), more) is None
