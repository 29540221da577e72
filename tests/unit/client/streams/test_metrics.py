"""What turns come to together."""

from __future__ import annotations

import pytest

from copilot_desktop.client.streams.metrics import MetricsTotals, TurnMeter, TurnMetrics, UsageTotals
from copilot_desktop.protocol.events import ModelUsage


def test_usage_is_summed_and_what_was_not_told_is_not_zero() -> None:
    totals = UsageTotals.of(
        [
            ModelUsage(input_tokens=10, output_tokens=2, cost=0.33, ai_credits=1.5, duration_s=1.0),
            ModelUsage(input_tokens=20, output_tokens=3, cost=1.0, cache_read_tokens=7),
        ]
    )
    assert (totals.calls, totals.input_tokens, totals.output_tokens) == (2, 30, 5)
    assert (totals.cache_read_tokens, totals.cache_write_tokens, totals.reasoning_tokens) == (7, None, None)
    assert totals.cost == pytest.approx(1.33)
    assert (totals.ai_credits, totals.unbilled_calls, totals.duration_s) == (1.5, 1, 1.0)
    assert UsageTotals.of([]) == UsageTotals()


def test_every_number_has_its_own_sum() -> None:
    call = ModelUsage(
        input_tokens=1,
        output_tokens=2,
        cache_read_tokens=3,
        cache_write_tokens=4,
        reasoning_tokens=5,
        cost=6.0,
        ai_credits=7.0,
        duration_s=8.0,
    )
    one = UsageTotals.of([call])
    assert one == UsageTotals(1, 1, 2, 3, 4, 5, 6.0, 7.0, 0, 8.0)
    unbilled = UsageTotals.of([ModelUsage()])
    assert unbilled == UsageTotals(calls=1, unbilled_calls=1)
    assert UsageTotals.together([one, one, unbilled]) == UsageTotals(3, 2, 4, 6, 8, 10, 12.0, 14.0, 1, 16.0)


def test_turns_are_summed() -> None:
    one = TurnMetrics(
        duration_s=2.0, first_token_s=0.5, deltas=3, usage=UsageTotals.of([ModelUsage(output_tokens=4)])
    )
    two = TurnMetrics(duration_s=1.0, estimated_tokens=9, usage=UsageTotals.of([ModelUsage(output_tokens=6)]))
    three = TurnMetrics(first_token_s=1.5)
    totals = MetricsTotals.of([one, two, three])
    assert (totals.turns, totals.duration_s, totals.deltas, totals.estimated_tokens) == (3, 3.0, 3, 9)
    assert totals.first_token_mean_s == 1.0
    assert (totals.usage.calls, totals.usage.output_tokens) == (2, 10)
    assert MetricsTotals.of([]).first_token_mean_s is None


def test_time_between_model_calls_is_no_gap() -> None:
    meter = TurnMeter(0.0)
    meter.note_delta("a", 1.0, is_answer=True)
    meter.note_delta("b", 1.5, is_answer=True)
    meter.break_stream()
    meter.note_delta("c", 60.0, is_answer=True)
    meter.note_delta("d", 60.1, is_answer=True)
    metrics = meter.metrics(100.0)
    assert metrics.gap_max_s == 0.5
    assert metrics.streaming_s == pytest.approx(0.6)
    assert metrics.duration_s == 100.0


def test_percentile_and_estimates() -> None:
    meter = TurnMeter(0.0)
    at = 0.0
    for number in range(101):
        at += 1.0 if number in (10, 20, 30) else 0.01
        meter.note_delta("漢字ab", at, is_answer=True)
    metrics = meter.metrics(at)
    assert metrics.gap_p95_s == pytest.approx(0.01)
    assert metrics.gap_max_s == pytest.approx(1.0)
    assert metrics.characters == 404
    assert metrics.estimated_tokens == 186


def test_an_empty_turn_has_no_rates() -> None:
    metrics = TurnMeter(5.0).metrics(6.0)
    assert metrics == TurnMetrics(duration_s=1.0)
    meter = TurnMeter(0.0)
    meter.note_delta("", 1.0, is_answer=True)
    assert meter.metrics(1.0).deltas == 0
    meter.note_arguments(2.0)
    assert meter.metrics(3.0).first_token_s == 2.0
    assert meter.metrics(3.0).first_text_s is None
