"""Heights of cards: sums and searches against plain lists."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.widgets.transcript.heights import CHUNK, Fenwick, Heights

HEIGHTS = st.integers(0, 90)


@given(st.lists(HEIGHTS, max_size=80), st.lists(st.tuples(st.integers(0, 99), HEIGHTS), max_size=40))
def test_fenwick_sums_and_finds(values: list[int], steps: list[tuple[int, int]]) -> None:
    tree = Fenwick(values)
    plain = list(values)
    for index, value in steps:
        if index < len(plain):
            tree.set(index, value)
            plain[index] = value
        else:
            tree.append(value)
            plain.append(value)
    assert [tree.prefix(count) for count in range(len(plain) + 1)] == [
        0,
        *itertools.accumulate(plain),
    ]
    for y in range(sum(plain)):
        index, before = tree.find(y)
        assert before == sum(plain[:index]) <= y < before + plain[index]


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 3 * CHUNK),
    st.lists(st.tuples(st.sampled_from("sair"), st.integers(0, 4 * CHUNK), HEIGHTS), max_size=30),
)
def test_heights_follow_a_list(count: int, steps: list[tuple[str, int, int]]) -> None:
    plain = [index * 7 % 50 for index in range(count)]
    heights = Heights(count, lambda index: plain[index])
    for kind, index, value in steps:
        if kind == "a":
            heights.append(value)
            plain.append(value)
        elif kind == "i":
            index %= len(plain) + 1
            heights.insert(index, value)
            plain.insert(index, value)
        elif plain and kind == "r":
            heights.remove(index % len(plain))
            del plain[index % len(plain)]
        elif plain:
            heights[index % len(plain)] = value
            plain[index % len(plain)] = value
    assert len(heights) == len(plain)
    assert [heights[index] for index in range(len(plain))] == plain
    assert heights.total() == sum(plain)
    for index in range(0, len(plain), 37):
        start = heights.prefix(index)
        assert start == sum(plain[:index])
        if plain[index]:
            assert heights.find(start) == (index, start)


def test_opening_asks_for_samples_only() -> None:
    asked: list[int] = []

    def estimate(index: int) -> int:
        asked.append(index)
        return 10

    heights = Heights(50_000, estimate)
    assert heights.total() == 500_000
    assert heights.find(250_000) == (25_000, 250_000)
    # The guesses, and the cards of the one chunk that was looked into.
    assert len(asked) <= 256 + CHUNK


def test_a_million_cards_ask_for_no_more_samples() -> None:
    asked: list[int] = []

    def estimate(index: int) -> int:
        asked.append(index)
        return 10

    assert Heights(1_000_000, estimate).total() == 10_000_000
    assert len(asked) <= 256


def test_a_card_in_the_middle_moves_no_other_chunk() -> None:
    asked: list[int] = []

    def estimate(index: int) -> int:
        asked.append(index)
        return 10

    heights = Heights(50_000, estimate)
    asked.clear()
    for _ in range(3 * CHUNK):
        heights.insert(30_000, 7)
    assert not asked
    assert heights.total() == 500_000 + 3 * CHUNK * 7
    assert len(heights) == 50_000 + 3 * CHUNK
    heights.remove(30_001)
    assert len(heights) == 50_000 + 3 * CHUNK - 1
