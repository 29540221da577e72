"""What `--stats` prints of a turn."""

from __future__ import annotations

from copilot_desktop.client.streams.metrics import MetricsTotals, TurnMetrics, UsageTotals
from copilot_desktop.translation import ntr, tr


def metrics_line(metrics: TurnMetrics) -> str:
    """Return one line: times, tokens, speed, price; what was not told is left out."""
    parts = [tr("{seconds} s", seconds=f"{metrics.duration_s:.1f}")]
    if metrics.first_token_s is not None:
        parts.append(tr("first token after {seconds} s", seconds=f"{metrics.first_token_s:.2f}"))
    parts.append(_tokens(metrics.usage, metrics.estimated_tokens))
    if metrics.tokens_per_s is not None:
        parts.append(tr("{speed} tokens/s", speed=f"{metrics.tokens_per_s:.0f}"))
    elif metrics.estimated_tokens_per_s is not None:
        parts.append(tr("about {speed} tokens/s", speed=f"{metrics.estimated_tokens_per_s:.0f}"))
    return " · ".join([*parts, *_calls_and_price(metrics.usage)])


def totals_line(totals: MetricsTotals) -> str:
    """Return one line about several turns together."""
    parts = [ntr("{count} turn in all", "{count} turns in all", totals.turns)]
    parts.append(tr("{seconds} s", seconds=f"{totals.duration_s:.1f}"))
    parts.append(_tokens(totals.usage, totals.estimated_tokens))
    return " · ".join([*parts, *_calls_and_price(totals.usage)])


def _tokens(usage: UsageTotals, estimated: int) -> str:
    if usage.input_tokens is None or usage.output_tokens is None:
        return tr("about {count} tokens out", count=estimated)
    return tr("{input} tokens in, {output} out", input=usage.input_tokens, output=usage.output_tokens)


def _calls_and_price(usage: UsageTotals) -> list[str]:
    parts = []
    if usage.calls:
        parts.append(ntr("{count} model call", "{count} model calls", usage.calls))
    if usage.cost:
        parts.append(tr("cost {cost}", cost=f"{usage.cost:g}"))
    if usage.ai_credits:
        parts.append(tr("{credits} AI credits", credits=f"{usage.ai_credits:g}"))
    return parts
