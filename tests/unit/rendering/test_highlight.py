"""Syntax colours: by line while streaming, exact when closed."""

from __future__ import annotations

import re

import pytest

from copilot_desktop.rendering.highlight import (
    MAX_LINE_CHARS,
    CodeRun,
    ExactHighlighter,
    LineHighlighter,
    language_of,
    language_title,
)

PYTHON = ["def f(x: int) -> str:", '    """Doc', '    more"""', '    return f"{x} 😀"  # done', "", "f(1)"]


def exact(language: str, lines: list[str]) -> list[list[CodeRun]]:
    highlighter = ExactHighlighter(language, lines)
    assert highlighter.advance(len(lines), 10.0)
    return highlighter.lines


def name_at(runs: list[CodeRun], position: int) -> str:
    return next((name for start, length, name in runs if start <= position < start + length), "")


def test_names_are_tokens_of_the_theme() -> None:
    lines = exact("python", PYTHON)
    assert name_at(lines[0], 0) == "syntax.keyword"
    assert name_at(lines[0], 4) == "syntax.function"
    assert name_at(lines[2], 5) == "syntax.string"
    # The emoji takes two units.
    assert name_at(lines[3], PYTHON[3].index("#") + 1) == "syntax.comment"


def named(language: str, line: str) -> dict[str, str]:
    """Return the token name of each word and number of a line."""
    runs = (exact(language, [line]) or [[]])[0]
    return {match.group(): name_at(runs, match.start()) for match in re.finditer(r"[\w']+", line)}


@pytest.mark.parametrize(
    ("language", "line", "calls", "properties", "plain"),
    [
        ("ts", "foo.bar(x).baz?.qux; f(...args)", "bar f", "baz qux", "foo x args"),
        ("tsx", "a.map((b) => b.id)", "map", "id", "a"),
        ("python", "size = make(box.width).depth -> Other", "make", "width depth", "size box Other"),
        ("go", "fmt.Println(a.B, c)", "Println", "B", "fmt a c"),
        ("rust", "let v = w.len() + x.y; 0..n", "len", "y", "v w x n"),
        ("java", "this.map.put(k, list.size);", "put", "map size", "k list"),
        ("kotlin", "a.b (c).d", "b", "d", "a c"),
        ("c", "p->next = f(s.len);", "f", "next len", "p s"),
        ("text", "a.b(c)", "", "", "a b c"),
        ("css", ".a { color: var(--x) }", "", "", ""),
    ],
)
def test_calls_and_properties_are_told_by_what_stands_beside_them(
    language: str, line: str, calls: str, properties: str, plain: str
) -> None:
    found = named(language, line)
    assert {word: found[word] for word in calls.split()} == dict.fromkeys(calls.split(), "syntax.function")
    assert {word: found[word] for word in properties.split()} == dict.fromkeys(
        properties.split(), "syntax.property"
    )
    assert {word: found[word] for word in plain.split()} == dict.fromkeys(plain.split(), "")


@pytest.mark.parametrize("number", ["30_000", "1_0n", "0xFF_FF", "12"])
def test_numbers_with_separators_are_of_one_colour(number: str) -> None:
    line = f"const x = {number};"
    assert exact("ts", [line])[0][2:3] == [(10, len(number), "syntax.number")]
    assert named("kotlin", "x + 1_000 + _y")["_y"] == ""


@pytest.mark.parametrize("language", ["ts", "java", "c", "kotlin"])
def test_names_are_told_alike_while_the_block_grows(language: str) -> None:
    code = ["a.b(c)", "x = 1_000", "a", ".b(1)", "p->q", "", "f (x)"]
    highlighter = LineHighlighter(language)
    for line in code:
        highlighter.feed([line])
    assert highlighter.lines == exact(language, code)


@pytest.mark.parametrize("step", [1, 2, 5])
def test_line_by_line_equals_exact(step: int) -> None:
    code = [*PYTHON * 3, 'x = """open', "still", 'closed"""', "y = 2"]
    highlighter = LineHighlighter("python")
    for start in range(0, len(code), step):
        highlighter.feed(code[start : start + step])
    whole = exact("python", code)
    assert highlighter.lines == whole + [[] for _ in range(len(code) - len(whole))]


@pytest.mark.parametrize("language", ["", "nosuchlanguage", "c", "html", "json", "diff", "console"])
def test_any_language_yields_one_list_per_line(language: str) -> None:
    lines = ["int main() {", "  return 0; // x", "}", "", "<a href='x'>"]
    highlighter = LineHighlighter(language)
    highlighter.feed(lines)
    assert len(highlighter.lines) == len(lines)
    ExactHighlighter(language, lines).advance(len(lines), 10.0)


def test_budget_is_kept_and_the_rest_comes_later() -> None:
    highlighter = ExactHighlighter("python", PYTHON * 500)
    assert not highlighter.advance(3000, 0.0)
    assert len(highlighter.lines) < 3000
    assert highlighter.advance(3000, 60.0)


def test_a_line_of_a_megabyte_is_left_plain() -> None:
    lines = ["x" * (MAX_LINE_CHARS + 1)]
    highlighter = LineHighlighter("python")
    highlighter.feed(lines)
    assert highlighter.lines == [[]]
    assert exact("python", lines) == []


def test_titles_and_file_names() -> None:
    assert language_title("ts") == "TypeScript"
    assert language_title("made-up") == "made-up"
    assert language_title("text") == "text"
    assert language_title("mermaid") == language_title("Mermaid") == "Mermaid diagram"
    assert language_of("src/a.py") == "python"
    assert language_of("C:\\x\\a.rs") == "rust"
    assert language_of("") == language_of("noextension") == ""
