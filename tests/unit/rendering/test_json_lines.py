"""JSON on the screen: readable, exact, bounded."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.inline import utf16_length, utf16_slice
from copilot_desktop.rendering.json_lines import (
    MAX_LINES,
    MAX_STRING,
    JsonLine,
    json_lines,
    json_summary,
    parse_json_text,
)
from copilot_desktop.rendering.visible_text import needs_escape
from tests.support.pace import within


def shown(value: object) -> str:
    return "\n".join(line.text for line in json_lines(value)[0])


def test_a_value_is_indented_and_coloured() -> None:
    value = {
        "city": "Łódź 😀",
        "days": 3,
        "deep": {"list": [1, None, True], "none": {}, "rows": [{"a": 0.5}]},
    }
    assert shown(value).split("\n") == [
        "{",
        '  "city": "Łódź 😀",',
        '  "days": 3,',
        '  "deep": {',
        '    "list": [1, null, true],',
        '    "none": {},',
        '    "rows": [',
        "      {",
        '        "a": 0.5',
        "      }",
        "    ]",
        "  }",
        "}",
    ]
    line = json_lines(value)[0][1]
    assert [(utf16_slice(line.text, start, start + length), name) for start, length, name in line.runs] == [
        ('"city"', "syntax.property"),
        (": ", "syntax.punctuation"),
        ('"Łódź 😀"', "syntax.string"),
        (",", "syntax.punctuation"),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (False, "false"),
        (-0.0, "-0.0"),
        (math.nan, "nan"),
        (math.inf, "inf"),
        ("", '""'),
        ('a"\n\tb\u202e', '"a\\"\\n\\tb\\u202e"'),
        ("\ud800", '"\\ud800"'),
        ([], "[]"),
        ({}, "{}"),
        (["a" * 80], '[\n  "' + "a" * 80 + '"\n]'),
        ({"k\u200b": 1}, '{\n  "k\\u200b": 1\n}'),
        ((1, 2), "[1, 2]"),
        (b"bytes", "b'bytes'"),
        ({1: 2}, '{\n  "1": 2\n}'),
    ],
)
def test_every_kind_of_value(value: object, text: str) -> None:
    assert shown(value) == text


def test_lengths_are_bounded_and_said() -> None:
    lines, is_all = json_lines(list(range(100_000)))
    assert (len(lines), is_all) == (MAX_LINES, False)
    assert json_lines(["a", {"b": 1}])[1]
    assert shown("x" * 1_000_000) == '"' + "x" * MAX_STRING + f'…" +{1_000_000 - MAX_STRING}'
    assert len(shown(10**100_000)) < MAX_STRING + 20
    assert len(shown({"k" * 10_000: 1})) < MAX_STRING + 40


def test_no_nesting_is_too_deep() -> None:
    value: Any = 1
    for _ in range(10_000):
        value = [value] if isinstance(value, dict) else {"a": value}
    assert "…" in within(0.5, lambda: shown(value))
    assert within(0.5, lambda: json_summary({"a": value})).text == "a: […]"
    assert parse_json_text("[" * 100_000 + "]" * 100_000) is None


FLOATS = st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def no_run_is_outside(lines: list[JsonLine]) -> bool:
    return all(
        a + length <= b
        for line in lines
        for (a, length, _), b in zip(
            line.runs, [*(run[0] for run in line.runs[1:]), utf16_length(line.text)], strict=True
        )
    )


@given(JSON)
def test_what_is_shown_is_the_value(value: object) -> None:
    lines, is_all = json_lines(value)
    assert is_all
    assert no_run_is_outside(lines)
    text = "\n".join(line.text for line in lines)
    assert not any(needs_escape(character) for character in text)
    if not any(needs_escape(character) for character in json.dumps(value, ensure_ascii=False)):
        assert json.loads(text) == value


@pytest.mark.parametrize(
    ("text", "is_json"),
    [
        ('{"a": 1}', True),
        (" [1, 2]\n", True),
        ("[]", True),
        ("5", False),
        ('"text"', False),
        ("null", False),
        ("", False),
        ("[1] [2]", False),
        ("[info] started}", False),
        ("{a: 1}", False),
        ('{"a": NaN}', False),
        ('{"a": 1, "a": 2}', False),
        ("[" + "1," * 200_000 + "1]", False),
    ],
)
def test_only_an_object_or_a_list_is_taken_for_json(text: str, is_json: bool) -> None:
    assert (parse_json_text(text) is not None) is is_json


def test_numbers_of_a_text_keep_their_digits() -> None:
    digits = "[1.10, 1e400, 12345678901234567890, -0]"
    assert shown(parse_json_text(digits)) == digits
    assert shown(parse_json_text("[" + "9" * 5_000 + "]")).startswith("[\n  9999")


def test_a_summary_is_one_short_line() -> None:
    value: dict[str, Any] = {"text": "hello\n" * 50, "n": 1, "nested": {"a": 1}, "empty": {}}
    value |= {"list": [1], "long": ["word" * 20]}
    line = json_summary(value)
    assert line.text.startswith('text: "hello\\nhello')
    assert line.text.endswith(", n: 1, nested: {…}, empty: {}, list: [1], long: […]")
    assert no_run_is_outside([line])
    assert len(json_summary({f"key{n}": n for n in range(100_000)}).text) <= 161
    assert json_summary([{}]).text == "[…]"
    assert json_summary("word").text == '"word"'
