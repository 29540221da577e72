"""The letters by which a session is known on the rail."""

from __future__ import annotations

import pytest

from copilot_desktop.viewmodels.session_monogram import monogram


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Add rate limiting", "Ad"),
        ("fix flaky test", "Fi"),
        ("  “quoted” words", "Qu"),
        ("C", "C"),
        ("A-B", "A"),
        ("日本語の検索", "日"),
        ("a日本", "a"),
        ("한국어", "한"),
        ("e\u0301tude", "E\u0301t"),
        ("नमस्ते", "नम"),
        ("👩‍🚀 lands", "👩‍🚀"),
        ("🇩🇪 Reise", "🇩🇪"),
        ("...", "?"),
        ("", "?"),
        ("\u202egpj", "Gp"),
        ("a" + "\u0301" * 60 + "b", "Ab"),
    ],
)
def test_the_first_letters_of_a_title(title: str, letters: str) -> None:
    assert monogram(title) == letters
