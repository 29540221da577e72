"""Where rows of unequal heights stand."""

from __future__ import annotations

import random

from copilot_desktop.widgets.row_offsets import RowOffsets


def offsets_of(*heights: int) -> RowOffsets:
    offsets = RowOffsets()
    offsets.set_heights(heights)
    return offsets


def test_rows_stand_below_one_another() -> None:
    offsets = offsets_of(34, 52, 69)
    assert [offsets.top(row) for row in range(3)] == [0, 34, 86]
    assert [offsets.height(row) for row in range(3)] == [34, 52, 69]
    assert offsets.total == 155
    assert offsets.count == 3


def test_every_pixel_belongs_to_one_row() -> None:
    chance = random.Random(1)
    heights = [chance.choice((0, 34, 52, 69)) for _ in range(60)]
    offsets = offsets_of(*heights)
    wanted = [row for row, height in enumerate(heights) for _ in range(height)]
    assert [offsets.row_at(y) for y in range(offsets.total)] == wanted
    assert offsets.row_at(-1) == -1
    assert offsets.row_at(offsets.total) == -1


def test_rows_in_between_are_those_that_show_something() -> None:
    offsets = offsets_of(0, 50, 0, 50, 50)
    assert list(offsets.rows_between(0, 50)) == [1]
    assert list(offsets.rows_between(49, 51)) == [1, 2, 3]
    assert list(offsets.rows_between(-10, 1000)) == [1, 2, 3, 4]
    assert list(offsets.rows_between(150, 200)) == []
    assert list(offsets.rows_between(10, 10)) == []
    assert list(offsets_of().rows_between(0, 100)) == []


def test_the_same_heights_change_nothing() -> None:
    offsets = offsets_of(10, 20)
    assert not offsets.set_heights([10, 20])
    assert offsets.set_heights([20, 10])
