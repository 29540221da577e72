"""Parts of an answer written down again: what is pasted shows as what was copied."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from copilot_desktop.rendering.blocks import Block, CodeBlock, Heading, Paragraph, Place, join_tables
from copilot_desktop.rendering.export_html import TAGS, to_html
from copilot_desktop.rendering.export_markdown import to_markdown
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.inline_runs import slice_inline
from copilot_desktop.rendering.markdown import parse_blocks
from tests.support.markdown_texts import CORPORA, cases

SAMPLES = [
    "Plain words, 1.5 and a_b_c with `code`, **bold *and italic* text** and ~~gone~~.",
    "# One\n\n### Three *em*\n\nText",
    "- a\n- b\n  - c\n  - d\n- e",
    "1. a\n2. b\n\n   more of b\n\n   ```python\n   x = 1\n   ```\n3. c",
    "3. three\n4. four",
    "> quoted **words**\n>\n> - in a list\n> - of two\n\nafter",
    "- [ ] to do\n- [x] done",
    "| a | b |\n|:--|--:|\n| `x` | **y** |\n| 1 | 2 |",
    "```\nplain\n\n  code\n```",
    "````md\n```\nfence in a fence\n```\n````",
    "[words](https://example.com/a?b=c) and <https://example.com>",
    "[file](src/a.py#L3)",
    "line one  \nline two",
    "---\n\nafter a rule",
    "\\# no heading, \\* no list, \\[no link](x), 2\\. no item, \\`no code\\`",
    "1\\. no item\n\n\\- no item\n\n\\> no quote",
    "Costs $5 and $6.",
    "Inline $a+b$ and\n\n$$\n\\frac{1}{2}\n$$",
    "> [!NOTE]\n> Mind this.",
    "Text[^1]\n\n[^1]: The note.",
    "``a ` b`` and `` `x` ``",
    "a < b && c > d & e &amp;amp; f",
]


def shape(blocks: list[Block]) -> list[Any]:
    """The blocks without what only tells how much space is between them."""
    return [
        replace(block, place=replace(block.place, gap=Place().gap, shared=0)) for block in join_tables(blocks)
    ]


@pytest.mark.parametrize("text", SAMPLES)
def test_what_is_written_reads_as_before(text: str) -> None:
    blocks = parse_blocks(text)
    assert shape(parse_blocks(to_markdown(blocks))) == shape(blocks)


@pytest.mark.parametrize("number", range(0, 80, 5))
def test_answers_of_models_come_back_whole(number: int) -> None:
    blocks = parse_blocks(str(cases("llm-answers")[number]["text"]))
    again = parse_blocks(to_markdown(blocks))
    assert _texts(again) == _texts(blocks)


def _texts(blocks: list[Block]) -> list[str]:
    found = []
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            found.append(" ".join(block.text.plain.split()))
        elif isinstance(block, CodeBlock):
            found.append(block.text)
    return found


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, attrs))
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, "tags are closed in their order"

    def handle_data(self, data: str) -> None:
        self.text += data


def tags_of(html: str) -> _Tags:
    tags = _Tags()
    tags.feed(html)
    tags.close()
    assert tags.open == []
    return tags


@pytest.mark.parametrize("text", SAMPLES)
def test_html_is_well_formed_and_holds_the_words(text: str) -> None:
    tags = tags_of(to_html(parse_blocks(text)))
    assert {tag for tag, _ in tags.seen} <= TAGS


def test_lists_and_quotes_nest_as_they_stand() -> None:
    html = to_html(parse_blocks("- a\n  1. b\n  2. c\n- d\n\n> e\n>\n> f\n\ng"))
    assert html == (
        "<ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul>"
        "<blockquote><p>e</p><p>f</p></blockquote><p>g</p>"
    )


def test_nothing_of_a_hostile_text_becomes_a_tag_or_another_attribute() -> None:
    loaded = json.loads((CORPORA / "hostile-markdown" / "cases.json").read_text(encoding="utf-8"))
    for case in loaded["cases"] if isinstance(loaded, dict) else loaded:
        tags = tags_of(to_html(parse_blocks(case["markdown"])))
        for tag, attributes in tags.seen:
            assert tag in TAGS
            for name, value in attributes:
                assert (tag, name) == ("a", "href")
                assert str(value).lower().startswith(("http://", "https://", "mailto:"))


def test_a_slice_keeps_its_styles() -> None:
    (block,) = parse_blocks("one **two three** `four` 😀 *five*")
    assert isinstance(block, Paragraph)
    text = block.text
    start, end = text.text.index("three"), text.text.index("four") + 2
    assert to_markdown([Paragraph(slice_inline(text, start, end))]) == "**three** `fo`"
    assert slice_inline(InlineText("abc"), 1, 2) == InlineText("b")
    whole = slice_inline(text, 0, 1000)
    assert whole == text


def test_numbers_of_lists_and_footnotes_are_kept_in_html() -> None:
    html = to_html(parse_blocks("3. three\n4. four\n\nA[^2].\n\n[^2]: Note.\n\n- [ ] todo\n"))
    assert '<ol start="3"><li><p>three</p></li><li><p>four</p></li></ol>' in html
    assert '<ol start="2"><li><p>Note.</p></li></ol>' in html
    assert "<ul><li>" in html
    assert to_html(parse_blocks("1. one")).startswith("<ol><li>")


def test_a_table_keeps_its_lines_in_html() -> None:
    assert to_html(parse_blocks("| a |\n|---|\n| b |\n")).startswith('<table border="1"><tr><th>a</th></tr>')
