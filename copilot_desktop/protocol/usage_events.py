"""What model calls cost: `assistant.usage` and `session.usage_checkpoint` (protocol.md sections 8.1, 8.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from msgspec import field

from copilot_desktop.protocol.event_types import Event
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.usage import QuotaSnapshot, quota_snapshots

#: The server counts credits in billionths.
_NANO: Final = 1e9


class ModelUsage(Event, frozen=True, kw_only=True):
    """`assistant.usage`: one call of a model has ended. Told live only.

    Numbers are None when the server does not tell them, which is not the same as zero.

    Attributes:
        reasoning_tokens: part of `output_tokens`.
        cost: the model's multiplier for billing.
        ai_credits: what this call was charged; one is worth a hundredth of a dollar.
        duration_s: from the request to the end of the answer.
        first_token_s: from the request to the first token.
        initiator: "user", "agent", "sub-agent"…; "" when the server does not tell.
        is_own_provider: the call went to a provider of the person's own.
        finish_reason: of the provider, e.g. "stop", "length" or "tool_calls".
        quotas: by the server's name of each.
    """

    model: str = ""
    input_tokens: int | None = None
    output_tokens: int | None = None
    cache_read_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: float | None = None
    ai_credits: float | None = None
    duration_s: float | None = None
    first_token_s: float | None = None
    inter_token_s: float | None = None
    initiator: str = ""
    is_own_provider: bool = False
    finish_reason: str = ""
    quotas: Mapping[str, QuotaSnapshot] = field(default_factory=dict)


class UsageCheckpoint(Event, frozen=True, kw_only=True):
    """`session.usage_checkpoint`: what the whole session has cost so far; persisted."""

    ai_credits: float | None = None
    premium_requests: float | None = None


def _model_usage(envelope: Mapping[str, Any], data: JsonFields) -> ModelUsage:
    """Read the data of `assistant.usage`."""
    # Before 1.0.60 it was called ttftMs.
    first_token_s = _milliseconds(data, "timeToFirstTokenMs")
    return ModelUsage(
        **envelope,
        model=data.text("model"),
        input_tokens=data.number("inputTokens"),
        output_tokens=data.number("outputTokens"),
        cache_read_tokens=data.number("cacheReadTokens"),
        cache_write_tokens=data.number("cacheWriteTokens"),
        reasoning_tokens=data.number("reasoningTokens"),
        cost=data.real("cost"),
        ai_credits=_credits(data.inner("copilotUsage")),
        duration_s=_milliseconds(data, "duration"),
        first_token_s=_milliseconds(data, "ttftMs") if first_token_s is None else first_token_s,
        inter_token_s=_milliseconds(data, "interTokenLatencyMs"),
        initiator=data.text("initiator"),
        is_own_provider=data.flag("isByok"),
        finish_reason=data.text("finishReason"),
        quotas=quota_snapshots(data.inner("quotaSnapshots").raw),
    )


def _usage_checkpoint(envelope: Mapping[str, Any], data: JsonFields) -> UsageCheckpoint:
    """Read the data of `session.usage_checkpoint`."""
    return UsageCheckpoint(
        **envelope, ai_credits=_credits(data), premium_requests=data.real("totalPremiumRequests")
    )


def _milliseconds(data: JsonFields, name: str) -> float | None:
    return in_seconds(data.real(name))


def in_seconds(milliseconds: float | None) -> float | None:
    """Return a duration as the server tells it in seconds; a negative one is none."""
    return None if milliseconds is None or milliseconds < 0 else milliseconds / 1000


def _credits(data: JsonFields) -> float | None:
    return in_credits(data.real("totalNanoAiu"))


def in_credits(nano: float | None) -> float | None:
    """Return billionths, as the server counts, in credits."""
    return None if nano is None else nano / _NANO


#: Events of this module.
UsageEvent: TypeAlias = ModelUsage | UsageCheckpoint

#: Who reads what, by the server's name of it.
PARSERS: Final[Mapping[str, Callable[[Mapping[str, Any], JsonFields], UsageEvent]]] = {
    "assistant.usage": _model_usage,
    "session.usage_checkpoint": _usage_checkpoint,
}
