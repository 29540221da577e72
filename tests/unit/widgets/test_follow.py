"""The rule by which a conversation is followed."""

from __future__ import annotations

import pytest

from copilot_desktop.widgets.transcript.follow import Follow

STICK = 24


def scrolled(follow: Follow, *, up: bool, to_end: int, overflows: bool = True) -> bool:
    follow.scrolled(up=up, to_end=to_end, stick=STICK, overflows=overflows)
    return follow.is_on


@pytest.mark.parametrize("to_end", [1, 3, STICK, STICK + 1, 5000])
def test_one_step_up_lets_go_however_near_the_end_is(to_end: int) -> None:
    assert not scrolled(Follow(), up=True, to_end=to_end)


@pytest.mark.parametrize(("to_end", "is_on"), [(0, True), (STICK, True), (STICK + 1, False)])
def test_on_the_way_down_the_end_is_caught(to_end: int, is_on: bool) -> None:
    follow = Follow()
    follow.let_go()
    assert scrolled(follow, up=False, to_end=to_end) == is_on


def test_what_fits_is_followed() -> None:
    assert scrolled(Follow(), up=True, to_end=0, overflows=False)


def test_what_the_person_does_besides_scrolling() -> None:
    follow = Follow()
    states = [follow.is_on]
    for step in (follow.let_go, follow.catch_up):
        step()
        states.append(follow.is_on)
    assert states == [True, False, True]
