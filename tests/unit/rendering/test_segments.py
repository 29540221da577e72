"""Cutting a finished text for parsing in parts."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import Block, join_tables
from copilot_desktop.rendering.markdown import link_references, parse_blocks, segment_blocks
from copilot_desktop.rendering.segments import Segment, cut_segments
from tests.support.markdown_texts import FRAGMENTS, cases


def parsed_in_parts(text: str, target: int) -> list[Block]:
    segments = cut_segments(text, target=target)
    references = link_references(segments)
    return join_tables(block for part in segments for block in segment_blocks(part, references))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), min_size=4, max_size=40).map("".join))
@example("10. ten\npara text\npara text\n1. one\n")
def test_parts_are_the_text_and_show_its_blocks(text: str) -> None:
    text = text.replace("\r\n", "\n")
    whole = text.removeprefix("\ufeff")
    assert "".join(segment.text for segment in cut_segments(text, target=20)) == whole
    assert parsed_in_parts(text, 20) == parse_blocks(text)


def test_answers_are_cut_and_show_the_same() -> None:
    parts = 0
    for case in cases("llm-answers"):
        text = str(case["text"])
        assert parsed_in_parts(text, 1000) == parse_blocks(text)
        parts += len(cut_segments(text, target=1000))
    assert parts > 2 * len(cases("llm-answers"))


def test_short_text_is_left_alone() -> None:
    assert cut_segments("a\n\nb") == [Segment("a\n\nb")]
