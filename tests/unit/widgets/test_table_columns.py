"""How wide the columns of a table are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.widgets.transcript.table_columns import Limits, fit_columns, longest_word

LIMITS = Limits(least=64, prose=120, most=320)


def fit(natural: list[int], words: list[int], width: int = 700) -> list[int]:
    return fit_columns(natural, words, width, 24, LIMITS)


def test_what_fits_is_as_wide_as_its_text() -> None:
    assert fit([100, 20, 300], [50, 20, 60]) == [124, 88, 324]


def test_prose_is_narrowed_until_the_table_fills_the_width() -> None:
    columns = fit([100, 900, 900], [50, 90, 90])
    assert columns[0] == 124
    assert columns[1] == columns[2]
    assert 690 <= sum(columns) <= 700


def test_no_column_is_narrower_than_its_longest_word() -> None:
    columns = fit([900, 900, 900], [280, 50, 50])
    assert columns[0] >= 280 + 24
    assert sum(columns) <= 700


def test_many_columns_scroll_at_a_width_that_can_be_read() -> None:
    columns = fit([150] * 12 + [5000], [100] * 13)
    assert columns == [174] * 12 + [344]


def test_the_longest_word_is_one_that_cannot_be_wrapped() -> None:
    assert longest_word("a longer word") == "longer"
    assert longest_word("") == ""
    assert longest_word("日本語日本語 ab") == "ab"


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)), max_size=30), st.integers(40, 2000))
def test_columns_are_never_narrower_than_the_least(columns: list[tuple[int, int]], width: int) -> None:
    natural = [max(pair) for pair in columns]
    words = [min(pair) for pair in columns]
    found = fit(natural, words, width)
    assert len(found) == len(columns)
    assert all(column >= 64 + 24 for column in found)
    fits = sum(max(n, 64) + 24 for n in natural) <= width
    assert not fits or all(column >= n for column, n in zip(found, natural, strict=True))
