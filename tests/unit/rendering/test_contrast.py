"""Foreign colours on ours: always readable, never changed without need."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.contrast import contrast, mixed, readable

COLORS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == pytest.approx(1.0)


def test_a_readable_colour_stays() -> None:
    assert readable("#aa0000", "#ffffff") == "#aa0000"
    assert mixed("#000000", "#ffffff", 0.4) == "#666666"


@pytest.mark.parametrize(
    ("color", "background", "is_lighter"), [("#ffff00", "#ffffff", False), ("#000080", "#121316", True)]
)
def test_a_faint_colour_moves_away_from_what_is_behind(color: str, background: str, is_lighter: bool) -> None:
    moved = readable(color, background)
    assert (contrast(moved, "#000000") > contrast(color, "#000000")) is is_lighter
    assert contrast(moved, background) < 5.0, "no further than needed"


@given(COLORS, COLORS)
def test_every_colour_can_be_read_on_every_other(color: str, background: str) -> None:
    # What is rounded to whole parts of a colour may miss the figure by a little.
    assert contrast(readable(color, background), background) >= 4.45
