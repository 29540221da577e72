"""Cutting a finished text for parsing in parts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copilot_desktop.rendering.blocks import Block, join_tables
from copilot_desktop.rendering.markdown import link_references, parse_blocks, segment_blocks
from copilot_desktop.rendering.segments import Cutting, Segment, cut_segments
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


#: Lines that are passed over together when several of them follow each other.
RUNS = (
    "# h\n", "---\n", "- x\n", "- **x** y\n", "* x\n", "1. x\n", "2) y\n", "> q\n", "abc\n", "**b** c\n",
    "[a]: http://e.x\n", "[b]: /u 'title'\n", "[c]:\n", "[ ]: x\n", "[e]: javascript:x\n", "'title'\n",
    "|a|b|\n", "|-|-|\n", "a | b\n", "```\n", "  ```\n", "x = 1\n", "\n", "  \n", "$$\n", "\\[\n", "\\]\n",
    "&nbsp;\n", "===\n", "    in\n", "  in\n", "[^n]: foot\n", "-\n", "- - x\n", "* * *\n", "٣. x\n",
    "12 x\n", "`c` x\n", "- ```js\n", "\tx\n",
)  # fmt: skip
#: A few kinds of lines at a time, many of each.
texts_of_runs = st.lists(st.sampled_from(RUNS), min_size=2, max_size=7, unique=True).flatmap(
    lambda pool: st.lists(
        st.tuples(st.sampled_from(pool), st.sampled_from((1, 1, 1, 2, 3, 25))), min_size=3, max_size=40
    ).map(lambda runs: "".join(line * count for line, count in runs)[:2500])
)


@settings(max_examples=250, deadline=None)
@given(texts_of_runs, st.sampled_from((10, 60, 200)))
@example("- ```js\n[a]: http://e.x\n  \n- ```js", 10)
@example("    in\n" + "\n" * 30 + "    in\n", 10)
@example("|-|-|\n|-|-|\n2) y\n" + "\n" * 20 + "\tx\n", 10)
@example("- a\n  ```\n\ntext\n\n  ```\n# h\n", 10)
@example("10. a\n  ```\n\ntext\n\n  ```\n# h\n", 10)
@example("* * *\n  ```\n\ntext\n\n  ```\n# h\n", 10)
def test_lines_of_a_kind_are_cut_as_they_are_parsed(text: str, target: int) -> None:
    segments = cut_segments(text, target=target)
    assert "".join(segment.text for segment in segments) == text
    assert [segment.start for segment in segments] == [
        sum(len(before.text) for before in segments[:number]) for number in range(len(segments))
    ]
    assert parsed_in_parts(text, target) == parse_blocks(text)
    for segment in segments:
        if segment.is_empty:
            assert segment_blocks(replace(segment, is_empty=False)) == []


@settings(max_examples=80, deadline=None)
@given(texts_of_runs, st.integers(1, 6))
def test_a_text_is_cut_the_same_in_small_steps(text: str, lines: int) -> None:
    cutting = Cutting(text, target=50)
    done = 0
    while not cutting.is_done:
        cutting.step(lines)
        assert "".join(segment.text for segment in cutting.segments) == text[: cutting.cut_up_to]
        assert cutting.cut_up_to >= done
        done = cutting.cut_up_to
    assert cutting.segments == cut_segments(text, target=50)


#: What is a megabyte here takes no more steps than the answers of models do.
UNIFORM = {
    "rules": "---\n",
    "headings": "# h\n",
    "items": "- x\n",
    "numbers": "1. x\n",
    "definitions": "[a]: http://e.x\n",
    "paragraphs": "abc\n\n",
    "lines": "abc\n",
    "quotes": "> a\n",
    "separate quotes": "> a\n\n",
    "blank lines": "\n",
    "fences": "```\na\n```\n",
    "tables": "|a|\n|-|\n|1|\n\n",
    "formulas": "$$\nx\n$$\n",
    "an answer": "# h\n\n"
    + "text *a* " * 9
    + "\n\n- a\n- **b** c\n\n```py\nx = 1\n```\n\n1. one\n\n   more\n\n**b** c\n\n",
}


@pytest.mark.parametrize("name", UNIFORM)
def test_a_megabyte_of_a_kind_is_cut_in_few_steps(name: str) -> None:
    unit = UNIFORM[name]
    cutting = Cutting("before\n\n" + unit * (1_000_000 // len(unit)))
    cutting.step(20_000)
    assert cutting.is_done


def test_definitions_and_blank_lines_are_parts_without_blocks() -> None:
    text = "".join(f"[a{n}]: http://e.example/{n}\n" for n in range(400)) + "\n" * 9_000 + "words\n"
    *empty, last = cut_segments(text)
    assert len(empty) > 3
    assert all(segment.is_empty for segment in empty)
    assert not last.is_empty
    assert len(link_references(text)) == 400


def test_code_of_any_length_is_what_the_parser_makes_of_it() -> None:
    for opening in ("```py", "~~~~ c\\# x", "```"):
        mark = opening[:4].strip("py\n ") if opening.startswith("~") else "```"
        for end in ("", "\n", f"\n{mark}", f"\n  {mark}  \n\n", "\n   ", "\n\n"):
            text = opening + "\n" + "x = 1\n\n  y\n" * 500 + "last" + end
            (segment,) = cut_segments(text)
            assert segment.is_code
            assert segment_blocks(segment) == parse_blocks(text)
