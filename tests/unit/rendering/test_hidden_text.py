"""Fault 62 in prose: what hides is shown, what emoji and scripts need stays."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from copilot_desktop.rendering.hidden_text import show_hidden
from tests.support.markdown_texts import cases
from tests.support.pace import within


@pytest.mark.parametrize(
    "character",
    [
        "\u200b", "\u2060", "\u2063", "\u2064", "\ufeff", "\u3164", "\uffa0", "\u115f", "\u034f", "\u202e",
        "\U000e0041", "\U000e007f", "\ufffc", "\u200d", "\u200c", "\ufe0f", "\U000e0100", "\u2800",
        "\x07", "\x1b", "\u180b", "\u206a", "\u2066",
    ],
)  # fmt: skip
def test_a_character_that_hides_is_shown(character: str) -> None:
    shown = show_hidden(f"pass{character}word {character}{character}")
    assert character not in shown
    assert shown.count("\\") == 3


@pytest.mark.parametrize(
    "text",
    [
        "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "1\ufe0f\u20e3", "©\ufe0f ☺\ufe0e", "🏳\ufe0f\u200d🌈",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "می\u200cخواهم", "क्\u200dष",
        "葛\U000e0100", "ภาษา\u200bไทย", "⠀⠁⠀", "ᠠ\u180b", "שׁ\u05b8\u05bc", "e\u0301\u0302",
        "a\u200eb", "so\u00adft",
    ],
)  # fmt: skip
def test_what_a_script_needs_stays(text: str) -> None:
    assert show_hidden(text) == text


def test_a_pile_of_marks_is_flattened() -> None:
    shown = show_hidden(("a" + "\u0301" * 50) * 1000)
    assert shown == ("a" + "\u0301" * 4 + "\\u0301…") * 1000


@pytest.mark.parametrize(
    "text", ["\u0301" * 200_000, "👩\u200d" * 60_000, "\u200b" * 100_000, "…—«»" * 50_000]
)
def test_long_texts_take_no_time(text: str) -> None:
    within(2.0, lambda: show_hidden(text))


@pytest.mark.parametrize("corpus", ["hostile-markdown", "blns"])
def test_nothing_of_the_corpora_stays_hidden(corpus: str) -> None:
    for case in cases(corpus):
        shown = show_hidden(_text(case))
        hidden = [
            c
            for c in shown
            if unicodedata.category(c) in ("Cc", "Cf") and c not in "\n\t\r\u200d\u200c\u200e\u200f\xad\u061c"
        ]
        assert not [c for c in hidden if not 0x600 <= ord(c) <= 0x8FF and ord(c) not in (0x110BD, 0x110CD)], (
            case
        )


def _text(case: Any) -> str:
    return case if isinstance(case, str) else str(case.get("markdown", case.get("text", case)))
