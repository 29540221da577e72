"""Cutting a finished text for parsing in parts."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import Block, block_text
from copilot_desktop.rendering.markdown import link_references, parse_blocks
from copilot_desktop.rendering.segments import split_segments
from tests.support.markdown_texts import FRAGMENTS, cases


def parsed_in_parts(text: str, target: int) -> list[Block]:
    references = link_references(text)
    return [block for part in split_segments(text, target) for block in parse_blocks(part, references)]


def shown(blocks: list[Block]) -> list[tuple[str, str]]:
    return [(type(block).__name__, block_text(block)) for block in blocks]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=4, max_size=40).map("".join))
def test_parts_are_the_text_and_show_its_blocks(text: str) -> None:
    text = text.replace("\r\n", "\n")
    assert "".join(split_segments(text, 20)) == text
    assert shown(parsed_in_parts(text, 20)) == shown(parse_blocks(text))


def test_answers_are_cut_and_show_the_same() -> None:
    parts = 0
    for case in cases("llm-answers"):
        text = str(case["text"])
        assert shown(parsed_in_parts(text, 1000)) == shown(parse_blocks(text))
        parts += len(split_segments(text, 1000))
    assert parts > 2 * len(cases("llm-answers"))


def test_short_text_is_left_alone() -> None:
    assert split_segments("a\n\nb") == ["a\n\nb"]
