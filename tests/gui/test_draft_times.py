"""When what is typed is saved: with a clock that a test moves."""

from __future__ import annotations

import pytest

from copilot_desktop.widgets.draft_times import DraftTimes


@pytest.mark.parametrize("pause_s", [0.01, 0.1, 0.3, 0.49])
def test_while_keys_keep_coming_no_text_waits_longer_than_the_limit(pause_s: float) -> None:
    times = DraftTimes(after_s=0.5, at_most_s=1.8)
    now, first = 100.0, 100.0
    for _ in range(1000):
        wait = times.typed(now)
        assert 0.0 <= wait <= 0.5
        assert now + wait <= first + 1.8
        if wait <= pause_s:
            times.saved()
            first = now = now + pause_s
        else:
            now += pause_s


def test_after_the_last_key_it_is_saved_soon() -> None:
    times = DraftTimes(after_s=0.5, at_most_s=1.8)
    assert times.typed(10.0) == 0.5
    assert times.typed(11.0) == 0.5
    assert times.typed(11.5) == pytest.approx(0.3)
    assert times.typed(15.0) == 0.0, "the loop was busy"
    times.saved()
    assert times.typed(16.0) == 0.5
