"""Terminal output: colours and progress lines, everything else harmless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.ansi import AnsiRun, AnsiStyle, parse_ansi
from copilot_desktop.rendering.inline import utf16_length
from tests.support.markdown_texts import CORPORA


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
        ("a\n\nb", ["a", "", "b"]),
        ("", []),
    ],
)
def test_lines_end_as_a_terminal_shows_them(raw: str, shown: list[str]) -> None:
    assert texts(raw) == shown


@pytest.mark.parametrize(
    "raw",
    [
        "\x1b]0;title\x07x",
        "\x1b]8;;http://evil.example\x1b\\x\x1b]8;;\x1b\\",
        "\x1b]52;c;c2VjcmV0\x07x",
        "\x1bP+q544e\x1b\\x",
        "\x1b[6nx\x1b[?1049h\x1b[2J\x1b[H",
        "\x1b[38;2;1;2;3mx",
        "\x1bcx\x07\x00",
        "\x9bx",
    ],
)
def test_other_sequences_are_dropped(raw: str) -> None:
    assert texts(raw) == ["x"]


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


def test_recorded_terminals_leave_no_control_characters() -> None:
    for path in sorted((CORPORA / "terminal-output").glob("*.raw")):
        raw = path.read_bytes().decode("utf-8", "replace")
        for line in parse_ansi(raw):
            assert "\x1b" not in line.text, path.name
