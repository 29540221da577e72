"""What model calls cost, as every version tells it."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.events import ModelUsage, UsageCheckpoint, UserPrompt, parse_event
from copilot_desktop.protocol.results import EpochSeconds
from copilot_desktop.protocol.usage import QuotaSnapshot
from tests.support import recordings


def _usage(**data: Any) -> ModelUsage:
    event = parse_event({"event": {"type": "assistant.usage", "id": "e", "ephemeral": True, "data": data}})
    assert isinstance(event, ModelUsage)
    return event


def test_everything_the_server_tells_is_read() -> None:
    usage = _usage(
        model="m",
        inputTokens=100,
        outputTokens=20.0,
        cacheReadTokens=5,
        cacheWriteTokens=0,
        reasoningTokens=7,
        cost=0.33,
        duration=1500,
        timeToFirstTokenMs=250.5,
        interTokenLatencyMs=12,
        initiator="sub-agent",
        isByok=True,
        finishReason="length",
        copilotUsage={"totalNanoAiu": 2_500_000_000},
        quotaSnapshots={
            "premium": {
                "isUnlimitedEntitlement": False,
                "entitlementRequests": 300,
                "usedRequests": 12,
                "overage": 1.5,
                "overageAllowedWithExhaustedQuota": True,
                "remainingPercentage": 96,
                "resetDate": "1970-01-02T00:00:00Z",
            },
            "odd": "no object",
        },
    )
    assert (usage.input_tokens, usage.output_tokens, usage.reasoning_tokens) == (100, 20, 7)
    assert (usage.cache_read_tokens, usage.cache_write_tokens) == (5, 0)
    assert (usage.cost, usage.ai_credits) == (0.33, 2.5)
    assert (usage.duration_s, usage.first_token_s, usage.inter_token_s) == (1.5, 0.2505, 0.012)
    assert (usage.initiator, usage.is_own_provider, usage.finish_reason) == ("sub-agent", True, "length")
    assert usage.quotas == {
        "premium": QuotaSnapshot(
            entitlement=300,
            used=12,
            overage=1.5,
            allows_overage=True,
            remaining_percent=96.0,
            reset_date=EpochSeconds(86400.0),
        )
    }


def test_what_is_not_told_is_not_zero() -> None:
    usage = _usage()
    assert usage.output_tokens is None
    assert usage.ai_credits is None
    assert usage.first_token_s is None
    assert usage.quotas == {}


@pytest.mark.parametrize("odd", ["x", None, True, [], {}, float("inf"), -1])
def test_odd_values_are_not_told(odd: Any) -> None:
    usage = _usage(model=odd, duration=odd, quotaSnapshots=odd, copilotUsage=odd, isByok="yes", cost="1")
    assert usage.duration_s is None
    assert usage.ai_credits is None
    assert usage.cost is None
    assert usage.quotas == {}
    assert usage.is_own_provider is False


def test_old_servers_name_the_first_token_otherwise() -> None:
    assert _usage(ttftMs=52).first_token_s == 0.052


def test_a_checkpoint_is_read() -> None:
    raw = {"type": "session.usage_checkpoint", "data": {"totalNanoAiu": 1e9, "totalPremiumRequests": 3}}
    event = parse_event({"event": raw})
    assert isinstance(event, UsageCheckpoint)
    assert (event.ai_credits, event.premium_requests) == (1.0, 3.0)


@pytest.mark.parametrize("name", ["hello-stream", "legacy-0.0.420", "legacy-1.0.34", "subagent"])
def test_each_model_call_of_a_recording_has_a_usage(name: str) -> None:
    [session, *_] = recordings.events(name)
    usages = [event for event in session if isinstance(event, ModelUsage)]
    assert any(isinstance(event, UserPrompt) for event in session)
    assert {usage.output_tokens for usage in usages} == {20}
    assert all(usage.duration_s is not None for usage in usages)
    assert {usage.agent_id != "" for usage in usages} == ({True, False} if name == "subagent" else {False})
