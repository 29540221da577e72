"""Terms are literal, folded character by character, and snippets mark them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.redaction import REDACTED, Redactor
from copilot_desktop.storage.search_terms import (
    MAX_TERM,
    MAX_TERMS,
    fold,
    has_terms,
    match_expression,
    snippet_of,
    terms_of,
)


def test_terms_are_parted_by_white_space_folded_and_the_longest_stands_first() -> None:
    assert terms_of("  a\tGetUser OR\n-x  a\u3000検索 \0") == ("getuser", "or", "-x", "検索", "a")


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ('"Not found" file', ("not found", "file")),
        ('"a" "b c"', ("b c", "a")),
        ('say "hello', ('"hello', "say")),
        ('{"key": 1}', ('{"key":', "1}")),
        ('x"y z" "" "  "', ('x"y', 'z"', '""')),
        ('"__main__":', ('"__main__":',)),
    ],
)
def test_what_stands_in_quotes_is_one_term(query: str, terms: tuple[str, ...]) -> None:
    assert terms_of(query) == terms


def test_a_query_of_any_size_is_bounded() -> None:
    terms = terms_of(" ".join(f"{number:05}{'x' * 1000}" for number in range(1000)))
    assert len(terms) == MAX_TERMS
    assert max(map(len, terms)) == MAX_TERM


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_the_last_sigma_of_a_word_is_a_sigma() -> None:
    assert has_terms(fold("ΟΔΟΣ ΟΔΟΣΑ"), terms_of("οδοσ ΟΔΟΣ"))


def test_the_index_is_asked_for_trigrams_that_cover_each_term() -> None:
    def none_from(start: str) -> list[str]:
        raise AssertionError(start)

    assert match_expression(["abcdefgh"], [], none_from) == '"abc" AND "cde" AND "efg" AND "fgh"'
    assert match_expression(["abc", "ab"], [], none_from) == '"abc"'
    assert match_expression(['"*:'], [["x", "y"]], none_from) == '"""*:" AND ("x" OR "y")'


def test_short_terms_are_asked_for_by_the_trigrams_that_begin_with_them() -> None:
    grams = {"ab": ["abc", "abd"], "c": None, "zz": []}
    assert match_expression(["ab"], [], grams.get) == '("abc" OR "abd")'
    assert match_expression(["c"], [], grams.get) == ""
    assert match_expression(["zz"], [], grams.get) is None
    assert match_expression(["ab", "c"], [], grams.get) == '("abc" OR "abd")'
    assert match_expression(["abcd", "检"], [], {"检": ["检索人"]}.get) == '"abc" AND "bcd" AND ("检索人")'


def test_a_snippet_shows_the_first_place_in_one_line_and_marks_every_term() -> None:
    text = "word " * 100 + "the Needle\n\n  in the HAY, needles " + "tail " * 100
    snippet = snippet_of(text, terms_of("needle hay"))
    assert [snippet.text[start:end] for start, end in snippet.marks] == ["Needle", "HAY", "needle"]
    assert snippet.text.startswith("…word")
    assert snippet.text.endswith("…")
    assert "the Needle in the HAY, needles tail" in snippet.text


def test_a_short_text_is_its_own_snippet() -> None:
    snippet = snippet_of("all of it", ["of"])
    assert (snippet.text, snippet.marks) == ("all of it", ((4, 6),))


def test_marks_that_touch_are_one() -> None:
    assert snippet_of("abcdef", ["abc", "cde"]).marks == ((0, 5),)


@pytest.mark.parametrize("before", range(0, 500, 7))
def test_half_a_secret_is_never_shown(before: int) -> None:
    redactor = Redactor()
    secret = "s3cret-" + "0123456789" * 4
    redactor.add(secret)
    text = "x " * (before // 2) + secret + " needle " + secret + " y" * 200
    snippet = snippet_of(text, ["needle"], redactor.clean)
    assert "0123456789" not in snippet.text
    assert REDACTED in snippet.text


@given(st.text(max_size=900), st.text(min_size=1, max_size=5))
def test_a_snippet_marks_what_is_there(text: str, query: str) -> None:
    terms = terms_of(query)
    snippet = snippet_of(text, terms)
    for start, end in snippet.marks:
        marked = fold(snippet.text)[start:end]
        assert any(marked.startswith(term) for term in terms)
    assert "\n" not in snippet.text
