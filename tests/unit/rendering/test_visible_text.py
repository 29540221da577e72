"""What cannot be seen becomes an escape; everything else stays as it is."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.visible_text import (
    count_invisible,
    escape_invisible,
    needs_escape,
    visible,
    visible_line,
)
from tests.support.pace import within

TROJAN_SOURCE = sorted((Path(__file__).parents[2] / "corpora" / "trojan-source").glob("*__*"))

any_text = st.text(alphabet=st.characters(), max_size=200)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ls -la\n\tx", "ls -la\n\tx"),
        ("echo \u202ehsals/\u202c", "echo \\u202ehsals/\\u202c"),
        ("cu\u200brl", "cu\\u200brl"),
        ("a\x1b[2Kb\x00\x7f\x9b", "a\\x1b[2Kb\\x00\\x7f\\x9b"),
        ("a\r\nb", "a\\r\nb"),
        ("l\u2028s\u2029", "l\\u2028s\\u2029"),
        ("rm\u00a0-rf\u3000x", "rm\\xa0-rf\\u3000x"),
        ("\U000e0041\ufeff\u3164\uffa0\u2800", "\\U000e0041\\ufeff\\u3164\\uffa0\\u2800"),
        ("\ud83d alone", "\\ud83d alone"),
        ("ls\ufe0f\ufffc", "ls\\ufe0f\\ufffc"),
        ("caf\u00e9 e\u0301 \u4f60", "caf\u00e9 e\u0301 \u4f60"),
        ("\u0627\u0644 \U0001f600", "\u0627\u0644 \U0001f600"),
    ],
)  # fmt: skip
def test_visible(text: str, expected: str) -> None:
    assert visible(text) == expected


def test_a_pile_of_marks_is_cut_where_no_script_goes() -> None:
    assert visible("a" + "\u0301" * 6) == "a" + "\u0301" * 4 + "\\u0301" * 2
    assert visible("a\u0301\u0301b\u0301\u0301c\u0301\u0301") == "a\u0301\u0301b\u0301\u0301c\u0301\u0301"


@given(any_text)
def test_no_hidden_character_remains(text: str) -> None:
    shown = visible(text)
    assert not any(needs_escape(character) for character in shown)
    for character in shown:
        if character not in "\n\t ":
            assert unicodedata.category(character) not in (
                "Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs",
            )  # fmt: skip


@given(any_text)
def test_runs_cover_the_original_without_gap_or_overlap(text: str) -> None:
    position = 0
    for run in escape_invisible(text):
        assert run.start == position
        assert run.length >= 1
        if not run.is_escape:
            assert run.text == text[run.start : run.start + run.length]
        position += run.length
    assert position == len(text)
    assert count_invisible(text) == sum(run.is_escape for run in escape_invisible(text))


@pytest.mark.parametrize("path", TROJAN_SOURCE, ids=lambda path: path.name)
def test_trojan_source_shows_its_tricks(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    hidden = [
        c for c in text if c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200c\u200d"
    ]
    shown = visible(text)
    assert not any(character in shown for character in hidden)
    assert count_invisible(text) >= len(hidden)


def test_a_line_for_a_label_is_short_and_one_line() -> None:
    assert visible_line("a\nb\tc\u202e") == "a b c\\u202e"
    assert visible_line("x" * 500, 10) == "x" * 9 + "…"
    assert visible_line("\u202e" * 500, 10).endswith("…")


def test_a_megabyte_takes_no_time_to_speak_of() -> None:
    within(2.0, lambda: escape_invisible("a" * 1_000_000))
    within(2.0, lambda: escape_invisible("\u202e" * 200_000))
    within(2.0, lambda: escape_invisible("e\u0301" * 300_000))
