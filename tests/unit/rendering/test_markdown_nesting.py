"""Deep nesting: no word is lost, whatever stands around it, and the work stays small."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import block_text
from copilot_desktop.rendering.markdown import parse_blocks
from tests.support.markdown_texts import streamed
from tests.support.pace import within


def shown(text: str) -> str:
    return "\n".join(block_text(block) for block in parse_blocks(text))


@pytest.mark.parametrize("depth", [10, 19, 20, 21, 59, 60, 61, 100, 1000, 10_000])
@pytest.mark.parametrize("opener", ["> ", ">", "- ", "1. ", "> - ", "* > 7) ", "+\t", "- [ ] "])
def test_words_inside_a_deep_nest_are_shown(opener: str, depth: int) -> None:
    text = opener * depth + "hidden **words**"
    found = within(2.0, lambda: shown(text))
    assert "hidden" in found
    assert "words" in found
    assert "words" in "".join(block_text(block) for block in streamed([text])[0])


@pytest.mark.parametrize("depth", [9, 30, 31, 200])
def test_words_of_a_staircase_are_shown(depth: int) -> None:
    text = "".join(f"{'  ' * level}- step{level}\n" for level in range(depth)) + "\nafter\n"
    found = shown(text)
    assert all(f"step{level}" in found for level in range(depth))
    assert parse_blocks(text)[-1].place.containers == ()


def test_what_follows_a_deep_nest_stands_where_it_belongs() -> None:
    text = "> " * 80 + "deep\n> > second\n\n- item\n"
    *_, last = parse_blocks(text)
    assert block_text(last) == "• item"
    assert "second" in shown(text)


NESTS = st.lists(
    st.tuples(
        st.lists(st.sampled_from(["> ", "- ", "1. ", "   ", "\t", ">"]), max_size=90).map("".join),
        st.sampled_from(["alpha", "beta", "# gamma", "```", "| delta |", "", "*eps*"]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(NESTS)
def test_no_nest_loses_a_word(lines: list[tuple[str, str]]) -> None:
    text = "\n".join(opener + words for opener, words in lines)
    found = shown(text)
    for word in ("alpha", "beta", "gamma", "delta", "eps"):
        assert found.count(word) == text.count(word)
    blocks, stream = streamed([text[start : start + 7] for start in range(0, len(text), 7)])
    if not stream.has_late_references:
        assert blocks == parse_blocks(text)
