"""What a session uses: context, tokens, quota (protocol.md section 12)."""

from __future__ import annotations

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.usage import (
    ContextAttribution,
    ContextInfo,
    HeaviestMessages,
    SessionQuota,
    UsageMetrics,
)


class UsageCalls:
    """Figures of a session. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def context(
        self, *, prompt_limit_tokens: int = 0, output_limit_tokens: int = 0
    ) -> ContextInfo | None:
        """Return what fills the context; None before there is any.

        Args:
            prompt_limit_tokens, output_limit_tokens: limits to reckon with where the server knows
                none; it asks for them, but where it knows the model's own it takes those
                (1.0.102).
        """
        params = {"promptTokenLimit": prompt_limit_tokens, "outputTokenLimit": output_limit_tokens}
        answer = JsonFields(await self._session.call(methods.CONTEXT_INFO, params))
        info = answer.inner("contextInfo")
        return ContextInfo.parse(info.raw) if info.raw else None

    async def context_attribution(self) -> ContextAttribution | None:
        """Return who uses the context, down to the single tool; None before there is any."""
        answer = JsonFields(await self._session.call(methods.CONTEXT_ATTRIBUTION))
        attribution = answer.inner("contextAttribution")
        return ContextAttribution.parse(attribution.raw) if attribution.raw else None

    async def heaviest_messages(self, limit: int | None = None) -> HeaviestMessages:
        """Return the messages that use most of the context, at most `limit`."""
        params = {} if limit is None else {"limit": limit}
        return HeaviestMessages.parse(await self._session.call(methods.CONTEXT_HEAVIEST, params))

    async def metrics(self) -> UsageMetrics:
        """Return requests, tokens, price and changed lines of the session's whole life."""
        return UsageMetrics.parse(await self._session.call(methods.USAGE_METRICS))

    async def quota(self) -> SessionQuota:
        """Return the quotas of the session's account as last heard of; empty without an account."""
        return SessionQuota.parse(await self._session.call(methods.SESSION_QUOTA))
