"""How fast and how dear a turn was: by our clock, by the deltas, and by the server's usage."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from copilot_desktop.protocol.usage_events import ModelUsage

#: Gaps that are kept for the percentile: a quarter of an hour at 50 tokens per second.
_KEPT_GAPS: Final = 50_000

#: Of English text with today's tokenizers.
_ASCII_CHARACTERS_PER_TOKEN: Final = 4.0
#: Of everything else: about one token per ideograph, more than half a one per other letter.
_OTHER_CHARACTERS_PER_TOKEN: Final = 1.5


@dataclass(frozen=True, slots=True)
class UsageTotals:
    """The sum of what the server told about model calls.

    A sum counts what was told; None says that no call told it. `ai_credits` is as reported, and
    `unbilled_calls` counts the calls that reported none, so that zero is not read as "free".
    """

    calls: int = 0
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: float | None = None
    ai_credits: float | None = None
    unbilled_calls: int = 0
    duration_s: float | None = None

    @classmethod
    def of(cls, usages: Iterable[ModelUsage]) -> UsageTotals:
        """Return the totals of some calls."""
        told = tuple(usages)
        unbilled_calls = sum(usage.ai_credits is None for usage in told)
        return cls(calls=len(told), unbilled_calls=unbilled_calls, **_sums(told))

    @classmethod
    def together(cls, totals: Iterable[UsageTotals]) -> UsageTotals:
        """Return the sum of some totals."""
        told = tuple(totals)
        return cls(
            calls=sum(item.calls for item in told),
            unbilled_calls=sum(item.unbilled_calls for item in told),
            **_sums(told),
        )


def _sums(told: Sequence[ModelUsage | UsageTotals]) -> dict[str, Any]:
    return {
        "input_tokens": _whole_sum(item.input_tokens for item in told),
        "output_tokens": _whole_sum(item.output_tokens for item in told),
        "cache_read_tokens": _whole_sum(item.cache_read_tokens for item in told),
        "cache_write_tokens": _whole_sum(item.cache_write_tokens for item in told),
        "reasoning_tokens": _whole_sum(item.reasoning_tokens for item in told),
        "cost": _real_sum(item.cost for item in told),
        "ai_credits": _real_sum(item.ai_credits for item in told),
        "duration_s": _real_sum(item.duration_s for item in told),
    }


@dataclass(frozen=True, slots=True)
class TurnMetrics:
    """What was measured of one turn. Times are seconds of the clock that was given.

    Attributes:
        duration_s: from sending the prompt to the end (or to now, while it runs).
        waiting_s: from sending until the agent took the prompt up; None before that.
        first_token_s: from sending to the first piece of text, reasoning or tool arguments.
        first_text_s: from sending to the first piece of the answer's text.
        deltas: pieces of text and reasoning of the main agent.
        characters: in them.
        gap_mean_s: between two neighbouring pieces of one model call; tools do not count.
        gap_p95_s: 95 of 100 gaps were shorter.
        streaming_s: the sum of the gaps.
        usage: of all model calls, those of sub-agents included.
        own_usage: of the main agent's model calls.
        tokens_per_s: output tokens per second of the main agent's calls while they streamed, all
            by the server's account; None when it does not tell enough.
        estimated_tokens: of what was streamed, from the characters.
        estimated_tokens_per_s: those over `streaming_s`; None when hardly anything was streamed.
    """

    duration_s: float = 0.0
    waiting_s: float | None = None
    first_token_s: float | None = None
    first_text_s: float | None = None
    deltas: int = 0
    characters: int = 0
    gap_mean_s: float | None = None
    gap_p95_s: float | None = None
    gap_max_s: float | None = None
    streaming_s: float = 0.0
    usage: UsageTotals = field(default_factory=UsageTotals)
    own_usage: UsageTotals = field(default_factory=UsageTotals)
    tokens_per_s: float | None = None
    estimated_tokens: int = 0
    estimated_tokens_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class MetricsTotals:
    """The metrics of several turns together."""

    turns: int = 0
    duration_s: float = 0.0
    first_token_mean_s: float | None = None
    deltas: int = 0
    characters: int = 0
    streaming_s: float = 0.0
    estimated_tokens: int = 0
    usage: UsageTotals = field(default_factory=UsageTotals)

    @classmethod
    def of(cls, turns: Iterable[TurnMetrics]) -> MetricsTotals:
        """Return the totals of some turns."""
        told = tuple(turns)
        firsts = [turn.first_token_s for turn in told if turn.first_token_s is not None]
        return cls(
            turns=len(told),
            duration_s=math.fsum(turn.duration_s for turn in told),
            first_token_mean_s=math.fsum(firsts) / len(firsts) if firsts else None,
            deltas=sum(turn.deltas for turn in told),
            characters=sum(turn.characters for turn in told),
            streaming_s=math.fsum(turn.streaming_s for turn in told),
            estimated_tokens=sum(turn.estimated_tokens for turn in told),
            usage=UsageTotals.together(turn.usage for turn in told),
        )


class TurnMeter:
    """Measures one turn. Every time is given by the caller, so that the clock is the caller's."""

    def __init__(self, sent_at: float) -> None:
        self._sent_at = sent_at
        self._begun_at: float | None = None
        self._ended_at: float | None = None
        self._first_token_at: float | None = None
        self._first_text_at: float | None = None
        self._last_delta_at: float | None = None
        self._deltas = 0
        self._ascii = 0
        self._other = 0
        self._gaps = array("d")
        self._gap_count = 0
        self._gap_max = 0.0
        self._gap_sum = 0.0
        self.usages: list[ModelUsage] = []

    def begin(self, at: float) -> None:
        """The agent took the prompt up."""
        self._begun_at = at

    def break_stream(self) -> None:
        """A model call begins or begins again: what comes next has no neighbour before it."""
        self._last_delta_at = None

    def note_arguments(self, at: float) -> None:
        """A piece of a tool's arguments came."""
        if self._first_token_at is None:
            self._first_token_at = at

    def note_delta(self, text: str, at: float, *, is_answer: bool) -> None:
        """A piece of text or of reasoning came."""
        if not text:
            return
        if self._first_token_at is None:
            self._first_token_at = at
        if is_answer and self._first_text_at is None:
            self._first_text_at = at
        self._deltas += 1
        if text.isascii():
            self._ascii += len(text)
        else:
            ascii_count = sum(character < "\x80" for character in text)
            self._ascii += ascii_count
            self._other += len(text) - ascii_count
        if self._last_delta_at is not None:
            gap = max(0.0, at - self._last_delta_at)
            self._gap_count += 1
            self._gap_sum += gap
            self._gap_max = max(self._gap_max, gap)
            if len(self._gaps) < _KEPT_GAPS:
                self._gaps.append(gap)
        self._last_delta_at = at

    def note_usage(self, usage: ModelUsage) -> None:
        """The server told what a model call came to."""
        self.usages.append(usage)

    def end(self, at: float) -> None:
        """The turn has ended."""
        self._ended_at = at

    def metrics(self, now: float) -> TurnMetrics:
        """Return what was measured until the end, or until `now` before it."""
        own = [usage for usage in self.usages if not usage.agent_id]
        estimated = math.ceil(
            self._ascii / _ASCII_CHARACTERS_PER_TOKEN + self._other / _OTHER_CHARACTERS_PER_TOKEN
        )
        gaps = sorted(self._gaps)
        return TurnMetrics(
            duration_s=(now if self._ended_at is None else self._ended_at) - self._sent_at,
            waiting_s=self._since_sent(self._begun_at),
            first_token_s=self._since_sent(self._first_token_at),
            first_text_s=self._since_sent(self._first_text_at),
            deltas=self._deltas,
            characters=self._ascii + self._other,
            gap_mean_s=self._gap_sum / self._gap_count if self._gap_count else None,
            gap_p95_s=gaps[math.ceil(len(gaps) * 0.95) - 1] if gaps else None,
            gap_max_s=self._gap_max if self._gap_count else None,
            streaming_s=self._gap_sum,
            usage=UsageTotals.of(self.usages),
            own_usage=UsageTotals.of(own),
            tokens_per_s=_rate(own),
            estimated_tokens=estimated,
            estimated_tokens_per_s=estimated / self._gap_sum if self._gap_sum > 0 else None,
        )

    def _since_sent(self, at: float | None) -> float | None:
        return None if at is None else at - self._sent_at


def _rate(usages: Iterable[ModelUsage]) -> float | None:
    tokens, seconds = 0, 0.0
    for usage in usages:
        if usage.output_tokens and usage.duration_s and usage.first_token_s is not None:
            tokens += usage.output_tokens
            seconds += max(0.0, usage.duration_s - usage.first_token_s)
    return tokens / seconds if seconds > 0 else None


def _whole_sum(values: Iterable[int | None]) -> int | None:
    told = [value for value in values if value is not None]
    return sum(told) if told else None


def _real_sum(values: Iterable[float | None]) -> float | None:
    told = [value for value in values if value is not None]
    return math.fsum(told) if told else None
