"""Restarts back off, give up, and forget what is long ago."""

from __future__ import annotations

from copilot_desktop.client.restart_policy import BACK_OFF_S, MAX_RESTARTS, WINDOW_S, RestartPolicy


def test_backs_off_and_gives_up() -> None:
    policy = RestartPolicy()
    assert [policy.next_delay(float(second)) for second in range(MAX_RESTARTS)] == list(BACK_OFF_S)
    assert policy.attempt == MAX_RESTARTS
    assert policy.next_delay(10.0) is None


def test_rare_ends_never_add_up() -> None:
    policy = RestartPolicy()
    for day in range(100):
        assert policy.next_delay(day * (WINDOW_S + 1)) == BACK_OFF_S[0]


def test_a_person_starts_afresh() -> None:
    policy = RestartPolicy()
    for second in range(MAX_RESTARTS + 1):
        policy.next_delay(float(second))
    policy.reset()
    assert policy.next_delay(10.0) == BACK_OFF_S[0]
