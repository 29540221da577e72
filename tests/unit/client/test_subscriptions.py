"""Handlers of others: one subscription is one, however often it is ended."""

from __future__ import annotations

import logging

import pytest

from copilot_desktop.client.subscriptions import guarded, subscribe


def test_a_subscription_is_ended_once() -> None:
    handlers: list[object] = []
    first, second = subscribe(handlers, print), subscribe(handlers, print)
    first()
    first()
    assert handlers == [print]
    second()
    assert handlers == []
    third = subscribe(handlers, print)
    handlers.clear()
    third()
    assert handlers == []


@pytest.mark.allow_log
def test_what_a_handler_raises_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_event: object) -> None:
        raise ValueError("foreign")

    guarded(fail, 1)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
