"""Terminal output: colours and progress lines, everything else harmless."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.ansi import (
    MAX_MARKER,
    AnsiLine,
    AnsiRun,
    parse_ansi,
    plain_output,
    style_before,
)
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.sgr import DEFAULT, AnsiStyle
from copilot_desktop.rendering.visible_text import needs_escape
from tests.support.markdown_texts import CORPORA
from tests.support.pace import assert_linear


def texts(raw: str) -> list[str]:
    return [line.text for line in parse_ansi(raw)]


def test_colours_are_names_of_tokens() -> None:
    (line,) = parse_ansi("\x1b[1;31mred\x1b[0m plain \x1b[92mgreen\x1b[39m\x1b[38;5;4mblue\x1b[m")
    assert line.text == "red plain greenblue"
    assert line.runs == (
        AnsiRun(0, 3, AnsiStyle("ansi.red", bold=True)),
        AnsiRun(10, 5, AnsiStyle("ansi.brightGreen")),
        AnsiRun(15, 4, AnsiStyle("ansi.blue")),
    )


def test_runs_count_in_utf16_units() -> None:
    (line,) = parse_ansi("😀\x1b[31mx")
    assert line.runs == (AnsiRun(2, 1, AnsiStyle("ansi.red")),)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("10%\r50%\r100%\n", ["100%"]),
        ("downloading...\rdone\x1b[K\n", ["done"]),
        ("long line\rshort", ["shortline"]),
        ("abc\b\bX", ["aXc"]),
        ("a\tb", ["a       b"]),
        ("x\r\ny\r\n", ["x", "y"]),
        ("\x1b[2Kfresh", ["fresh"]),
        ("10%\x1b[2K\x1b[1G20%", ["20%"]),
        ("a\n\nb", ["a", "", "b"]),
        ("", []),
    ],
)
def test_lines_end_as_a_terminal_shows_them(raw: str, shown: list[str]) -> None:
    assert texts(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b]0;title\x07x", "\\e]0;titlex"),
        ("\x1b]8;;http://evil.example\x1b\\word\x1b]8;;\x1b\\.", "\\e]8;;http://evil.exampleword\\e]8;;."),
        ("\x1b]52;c;c2VjcmV0\x07x", "\\e]52;c;c2VjcmV0x"),
        ("\x1bP+q544e\x1b\\x", "\\eP+q544ex"),
        ("\x1b[6nx", "\\e[6nx"),
        ("\x1b[?1049h\x1b[2J\x1b[Hx", "\\e[?1049h\\e[2J\\e[Hx"),
        ("\x1bcx\x07\x00", "\\ecx\\x07\\x00"),
        ("\x9bx", "\\x9bx"),
        ("\x1b[>4;2mx\x1b[?4mx\x1b[1 mx", "\\e[>4;2mx\\e[?4mx\\e[1 mx"),
        ("\x1b[?0Kx", "\\e[?0Kx"),
        ("x\x1b[38;5", "x\\e[38;5"),
        ("x\x1b", "x\\e"),
        ("\x1b]0;a\u202eb\x07x", "\\e]0;a\\u202ebx"),
    ],
)
def test_other_sequences_are_shown_and_do_nothing(raw: str, shown: str) -> None:
    """An address, a title or a wish for the clipboard must not come unseen."""
    (line,) = parse_ansi(raw)
    assert line.text == shown
    assert any(run.style == AnsiStyle(control=True) for run in line.runs)


def test_what_comes_together_is_one_short_marker() -> None:
    (line,) = parse_ansi("a" + "\x1b[A" * 12 + "\x1b[31m" + "\x1b[2J" + "b")
    assert line.text == "a\\e[A×12\\e[2Jb"
    assert line.runs == (AnsiRun(1, 12, AnsiStyle(control=True)), AnsiRun(13, 1, AnsiStyle("ansi.red")))
    (line,) = parse_ansi("".join(f"\x1b[{row};1H" for row in range(5_000)))
    assert len(line.text) == MAX_MARKER + 1
    assert line.text.endswith("…")
    (line,) = parse_ansi("\x1b]0;" + "title" * 10_000 + "\x07x")
    assert len(line.text) == MAX_MARKER + 2


def test_a_marker_takes_no_cell_and_is_not_written_over() -> None:
    """A progress line that hides the cursor with each step."""
    assert texts("\x1b[?25l10%\r\x1b[?25l50%\r100%\x1b[?25h") == ["\\e[?25l×2100%\\e[?25h"]
    assert texts("abc\x1b[A\b\b\bxy") == ["xyc\\e[A"]
    assert texts("abc\x1b[Adef\r\x1b[Kx") == ["x\\e[A"]
    assert texts("\x1b[A\n\x1b[B") == ["\\e[A", "\\e[B"]


@pytest.mark.parametrize("raw", ["\x1b[32m\x1b(Bx\x1b(B\x1b[m", "\x1b[32mx\x1b[m\x0f"])
def test_the_usual_end_of_a_colour_is_no_marker(raw: str) -> None:
    assert parse_ansi(raw) == [AnsiLine("x", (AnsiRun(0, 1, AnsiStyle("ansi.green")),))]


@pytest.mark.parametrize(
    ("sequence", "style"),
    [
        ("38;5;1", AnsiStyle("ansi.red")),
        ("38;5;9", AnsiStyle("ansi.brightRed")),
        ("38;5;16", AnsiStyle("#000000")),
        ("38;5;208", AnsiStyle("#ff8700")),
        ("38;5;231", AnsiStyle("#ffffff")),
        ("38;5;232", AnsiStyle("#080808")),
        ("38;5;255", AnsiStyle("#eeeeee")),
        ("38;5;256", DEFAULT),
        ("38;5", DEFAULT),
        ("38", DEFAULT),
        ("38;2;1;2;3", AnsiStyle("#010203")),
        ("38;2;1;2;3;1", AnsiStyle("#010203", bold=True)),
        ("38;2;1;2;999", DEFAULT),
        ("48;2;255;128;0", AnsiStyle(background="#ff8000")),
        ("38:5:208", AnsiStyle("#ff8700")),
        ("38:2:1:2:3", AnsiStyle("#010203")),
        ("38:2::1:2:3;4", AnsiStyle("#010203", underline=True)),
        ("48:2:1:7:8:9", AnsiStyle(background="#070809")),
        ("58;5;1;3", AnsiStyle(italic=True)),
        ("58:2::1:2:3", DEFAULT),
        ("41", AnsiStyle(background="ansi.red")),
        ("107", AnsiStyle(background="ansi.brightWhite")),
        ("41;49", DEFAULT),
        ("7", AnsiStyle(inverse=True)),
        ("7;27", DEFAULT),
        ("9", AnsiStyle(strike=True)),
        ("9;29", DEFAULT),
        ("2", AnsiStyle(dim=True)),
        ("1;2;22", DEFAULT),
        ("4:3", AnsiStyle(underline=True)),
        ("4:3;4:0", DEFAULT),
        ("21", AnsiStyle(underline=True)),
        ("5", DEFAULT),
        ("8", DEFAULT),
        ("1;;3", AnsiStyle(italic=True)),
        ("99999999999999999999", DEFAULT),
        ("31;0", DEFAULT),
    ],
)
def test_colours_and_attributes(sequence: str, style: AnsiStyle) -> None:
    (line,) = parse_ansi(f"\x1b[{sequence}mx")
    assert line.text == "x"
    assert line.runs == (() if style == DEFAULT else (AnsiRun(0, 1, style),))


def test_a_background_shows_where_nothing_is_written() -> None:
    (line,) = parse_ansi("\x1b[44mx  \x1b[m  ")
    assert line == AnsiLine("x  ", (AnsiRun(0, 3, AnsiStyle(background="ansi.blue")),))


def test_colours_go_on_behind_a_cut() -> None:
    text = "\x1b[31mred\x1b[0m\n\x1b[1;38;5;208mbold\nmore\x1b[4m\n"
    lines = text.split("\n")
    for number in range(1, len(lines)):
        head, tail = "\n".join(lines[:number]) + "\n", "\n".join(lines[number:])
        assert parse_ansi(tail, style_before(head)) == parse_ansi(text)[number:]
    assert style_before("\x1b[1;38;5;208mbold") == AnsiStyle("#ff8700", bold=True)
    assert style_before("\x1b[31m" + "\x1b[1m" * 200_000) == AnsiStyle(bold=True)


def test_what_cannot_be_seen_is_shown() -> None:
    assert texts("a\u202eb\u200bc") == ["a\\u202eb\\u200bc"]


@given(st.text(alphabet="ab\x1b[]mK;0123\r\n\b\t\x07\\😀\u202e", max_size=80))
def test_anything_yields_lines_with_runs_inside(raw: str) -> None:
    for line in parse_ansi(raw):
        assert not any(ord(character) < 32 for character in line.text)
        end = 0
        for run in line.runs:
            assert run.start >= end
            end = run.start + run.length
        assert end <= utf16_length(line.text)


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("\x1b[31mred\x1b[m\tx\r\ny\n", "red\tx\ny\n"),
        ("10%\r50%\r100%\ndone", "100%\ndone"),
        ("a\x1b]52;c;c2VjcmV0\x07b\x1b[201~rm\x00", "abrm"),
        ("x\r", "x"),
        ("\rx", "x"),
        ("", ""),
    ],
)
def test_what_is_copied_does_nothing_where_it_is_pasted(raw: str, plain: str) -> None:
    assert plain_output(raw) == plain


CORPUS = sorted((CORPORA / "terminal-output").glob("*.raw"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_recorded_terminals_are_harmless_and_readable(path: Path) -> None:
    raw = path.read_bytes().decode("utf-8", "replace")
    lines = parse_ansi(raw)
    for line in lines:
        assert not any(map(needs_escape, line.text))
        for run in line.runs:
            assert run.length <= MAX_MARKER + 1 or not run.style.control
    markers = sum(run.length for line in lines for run in line.runs if run.style.control)
    assert markers < len(raw)


@pytest.mark.parametrize(
    "part",
    [
        "\x1b[1m\x1b[38;5;208mx",
        "\x1b[A",
        "\x1b[A\x1b[B",
        "\x1b[",
        "\x1b[;;;;;;;;",
        "\x1b]0;",
        "\x1b",
        "\r\x1b[?25lx",
        "\b\x1b[Ax",
        "\t",
        "e\u0301\u0301\u0301\u0301\u0301\u0301",
    ],
)
def test_time_is_linear(part: str) -> None:
    def parse(count: int) -> None:
        parse_ansi(part * count)
        style_before(part * count)
        plain_output(part * count)

    parse(1_000)
    size = 40_000 // len(part)
    assert_linear(parse, size, size * 8)
