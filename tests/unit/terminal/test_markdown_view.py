"""Markdown on a terminal: what is drawn, and that foreign text controls nothing."""

from __future__ import annotations

import io
from typing import Any

import pytest
from rich.console import Console, RenderableType

from copilot_desktop.rendering.markdown import parse_blocks
from copilot_desktop.terminal.markdown_view import Tail, render_blocks
from tests.support.markdown_texts import cases


def drawn(content: RenderableType, width: int = 40, *, colors: bool = False) -> str:
    out = io.StringIO()
    console = Console(
        file=out,
        width=width,
        force_terminal=colors,
        color_system="standard" if colors else None,
        markup=False,
        highlight=False,
        emoji=False,
    )
    console.print(content, end="")
    return out.getvalue()


def markdown(text: str, width: int = 40) -> str:
    return drawn(render_blocks(parse_blocks(text)), width)


def test_paragraphs_wrap_and_keep_their_distance() -> None:
    text = "one two three four five six seven eight\n\nnext"
    assert [line.rstrip() for line in markdown(text, 20).splitlines()] == [
        "one two three four",
        "five six seven eight",
        "",
        "next",
        "",
    ]


def test_lists_and_quotes_indent_their_lines() -> None:
    text = "- first item which is long\n  - inner\n3. third\n\n> quoted words that are long\n"
    assert [line.rstrip() for line in markdown(text, 20).splitlines()] == [
        "•  first item which",
        "   is long",
        "   ◦  inner",
        "",
        "3. third",
        "",
        "│ quoted words that",
        "│ are long",
        "",
    ]


def test_a_link_tells_where_it_leads() -> None:
    shown = markdown("[good](https://bad.example/x) and [no](javascript:alert)", 80)
    assert "good (https://bad.example/x)" in shown
    assert "alert" not in shown.replace("[no](javascript:alert)", "")
    assert "\x1b]8" not in drawn(render_blocks(parse_blocks("[a](https://b.example)")), colors=True)


def test_code_keeps_its_lines_and_gets_colors() -> None:
    source = "```python\ndef f():\n    return 1  # one\n```"
    plain = markdown(source)
    assert plain.splitlines()[:2] == ["    def f():", "        return 1  # one"]
    colored = drawn(render_blocks(parse_blocks(source)), colors=True)
    assert "\x1b[35mdef" in colored


def test_a_table_has_its_cells_in_columns() -> None:
    shown = markdown("| a | b |\n|---|--:|\n| 1 | 22 |\n")
    row = next(line for line in shown.splitlines() if "22" in line)
    assert row.split("│")[1:3] == [" 1 ", " 22 "]


def test_wide_characters_are_styled_where_they_are() -> None:
    shown = drawn(render_blocks(parse_blocks("日本 𝄞 **漢字** end")), colors=True)
    assert "日本 𝄞 \x1b[1m漢字\x1b[0m end" in shown


@pytest.mark.parametrize(
    "text", ["a\x1b[2Jb", "a\x9b31mb", "`\x1b]0;title\x07`", "```\n\x1b[1A\r\n```", "a\u202eb"]
)
def test_control_characters_are_shown_and_not_obeyed(text: str) -> None:
    shown = markdown(text)
    assert not set(shown) & {"\x1b", "\x9b", "\x07", "\r", "\u202e"}
    assert "\\x" in shown or "\\r" in shown or "\\u202e" in shown


@pytest.mark.parametrize("case", cases("hostile-markdown"), ids=lambda case: case["id"])
def test_no_hostile_text_controls_the_terminal(case: dict[str, Any]) -> None:
    shown = markdown(case["markdown"], 60)
    assert not set(shown) & {"\x1b", "\x9b", "\x07", "\r", "\x08", "\u202e"}


def test_a_tail_is_never_higher_than_it_may_be() -> None:
    text = "\n\n".join(f"paragraph {number}" for number in range(50))
    shown = drawn(Tail(render_blocks(parse_blocks(text)), 5)).splitlines()
    assert len(shown) == 5
    assert shown[-1].rstrip() == "paragraph 49"
