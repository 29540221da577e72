"""Formulas: found with all four delimiters, told from money, the same in a stream."""

from __future__ import annotations

from functools import partial

import pytest

from copilot_desktop.rendering.blocks import MathBlock, Paragraph, block_text
from copilot_desktop.rendering.inline import PLACEHOLDER, InlineText, with_placeholders
from copilot_desktop.rendering.markdown import IncrementalMarkdown, parse_blocks
from tests.support.pace import within


def formulas(markdown: str) -> list[tuple[str, bool]]:
    found = []
    for block in parse_blocks(markdown):
        if isinstance(block, MathBlock):
            found.append((block.tex, True))
        elif isinstance(block, Paragraph):
            found += [(s.style.math, s.style.is_display) for s in block.text.spans if s.style.math]
    return found


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $6",
        "from $10-$20 to $30.",
        "US$5 vs A$6",
        "$20,000 b and c$",
        "$5/month or 50$/year",
        "$HOME/$USER",
        "$PATH=$HOME/bin",
        "a $ b $ c",
        "\\$x\\$",
        "`$a` and `$b`",
        "$a `b$ c`",
        "$$",
        "$$ $$",
        "cost: 5$, 6$",
        "**$5** and **$6**",
        "\\(\\)",
        "$x",
        "x$",
        "$5",
    ],
)
def test_money_and_variables_stay_text(text: str) -> None:
    assert formulas(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("let $x$ be", [("x", False)]),
        ("$5x^2$ and $6$", [("5x^2", False), ("6", False)]),
        ("so $$a+b$$ holds", [("a+b", True)]),
        ("so \\(a_1 * b_2 * c\\), \\[d\\].", [("a_1 * b_2 * c", False), ("d", True)]),
        ("\\(a \\\\) b\\)", [("a \\\\) b", False)]),
        ("($n$), **$m$**: $k$-th", [("n", False), ("m", False), ("k", False)]),
        ("$\\$5$", [("\\$5", False)]),
        ("| $a$ |\n|---|\n| x |", []),
        ("$$\na = b \\\\\n\n$$", []),
        ("$$\na = b\n$$", [("a = b", True)]),
        ("\\[\na = b\n- c\n# d\n\\]", [("a = b\n- c\n# d", True)]),
        ("text\n$$ x $$\nmore", [("x", True)]),
        ("- item\n\n  $$\n  x\n  $$", [("x", True)]),
        ("> \\[\n> x\n> \\]", [("x", True)]),
        ("$$ x $$ and more", [("x", True)]),
        ("```\n$$\nx\n$$\n```", []),
        ("    $$\n    x\n    $$", []),
    ],
)
def test_formulas_are_found(text: str, found: list[tuple[str, bool]]) -> None:
    assert formulas(text) == found


def test_a_formula_is_copied_as_it_was_written() -> None:
    assert block_text(parse_blocks("let $x^2$ *be*")[0]) == "let $x^2$ be"
    (block,) = parse_blocks("$$\nx\n$$")
    assert isinstance(block, MathBlock)
    assert block_text(block) == block.source == "$$\nx\n$$"


def test_formulas_side_by_side_stay_two() -> None:
    assert formulas("\\(x\\)\\(x\\)") == [("x", False), ("x", False)]


def test_placeholders_stand_for_formulas_and_copy_as_their_sources() -> None:
    (block,) = parse_blocks("😀 $x$ **b $y_1$** and \\[z\\]")
    assert isinstance(block, Paragraph)
    held = with_placeholders(block.text, lambda style: style.math != "y_1")
    assert held.text == f"😀 {PLACEHOLDER} b $y_1$ and {PLACEHOLDER}"
    assert held.plain == block.text.plain
    assert [(s.start, s.length, s.style.source) for s in held.spans if s.style.math] == [
        (3, 1, "$x$"),
        (7, 5, ""),
        (17, 1, "\\[z\\]"),
    ]
    assert with_placeholders(block.text, lambda _: False) is block.text
    assert with_placeholders(InlineText("plain"), lambda _: True) == InlineText("plain")


def test_foreign_placeholders_are_shown_as_escapes() -> None:
    (block,) = parse_blocks("a \ufffc b")
    assert block_text(block) == "a \\ufffc b"


@pytest.mark.parametrize(
    "text",
    [
        "$$\na\n# b\n- c\n\n$$\n",
        "$$\na\n# b\n- c\n$$\n",
        "t\n\\[\n1. a\n2. b\n\\]\nend\n",
        "$$\n```\nx\n$$\n",
    ],
)
def test_an_open_formula_is_not_cut(text: str) -> None:
    for step in (1, 2, 3, 5):
        stream = IncrementalMarkdown()
        blocks = []
        for start in range(0, len(text), step):
            stream.feed(text[start : start + step])
            blocks += stream.flush().committed
        blocks += stream.flush(final=True).committed
        assert blocks == parse_blocks(text)


@pytest.mark.parametrize(
    "text",
    ["$a " * 20_000, "\\(" * 20_000, "\\[a\n" * 20_000, "$$a\n" * 20_000, "$$\n" * 20_000, "\\\\(" * 9000],
)
def test_half_formulas_are_no_bombs(text: str) -> None:
    for part in (text, text[:8000]):
        within(2.0, partial(parse_blocks, part))
