"""What the calls about context, usage and quota answer (protocol.md section 12)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import field

from copilot_desktop.protocol.results import EpochSeconds, Result


class ContextInfo(Result, frozen=True, kw_only=True):
    """What fills the context window: `session.metadata.contextInfo`.

    Attributes:
        limit_tokens: size of the window.
        compaction_threshold_tokens: above this the history is summarised.
        buffer_tokens: kept free for the answer.
    """

    model: str = field(default="", name="modelName")
    total_tokens: int = 0
    system_tokens: int = 0
    conversation_tokens: int = 0
    tool_definitions_tokens: int = 0
    mcp_tools_tokens: int = 0
    limit_tokens: int = field(default=0, name="limit")
    prompt_limit_tokens: int = field(default=0, name="promptTokenLimit")
    compaction_threshold_tokens: int = field(default=0, name="compactionThreshold")
    buffer_tokens: int = 0


class ContextCategories(Result, frozen=True, kw_only=True):
    """Tokens of the context by what they are for."""

    system_prompt: int = 0
    custom_instructions: int = 0
    system_tools: int = 0
    mcp_tools: int = 0
    messages: int = 0
    free_space: int = 0
    buffer: int = 0


class ContextEntry(Result, frozen=True, kw_only=True):
    """One thing in the context.

    Attributes:
        kind: "system", "toolDefinition", ...
        parent_id: the entry it is a part of, "" for the largest ones.
    """

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    kind: str = ""
    label: str = ""
    tokens: int = 0
    parent_id: str = ""


class _Compactions(Result, frozen=True, kw_only=True):
    count: int = 0


class ContextAttribution(Result, frozen=True, kw_only=True):
    """Who uses the context: `session.metadata.getContextAttribution`."""

    total_tokens: int = 0
    limit_tokens: int = field(default=0, name="limit")
    model: str = field(default="", name="modelId")
    categories: ContextCategories = ContextCategories()
    entries: tuple[ContextEntry, ...] = ()
    compactions: _Compactions = _Compactions()

    @property
    def compaction_count(self) -> int:
        return self.compactions.count


class HeavyMessage(Result, frozen=True, kw_only=True):
    """A message of the context; `label` is the beginning of its text."""

    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    label: str = ""
    role: str = ""
    tokens: int = 0


class HeaviestMessages(Result, frozen=True, kw_only=True):
    """Answer to `session.metadata.getContextHeaviestMessages`, the heaviest first.

    Attributes:
        total_tokens: of the whole context.
    """

    total_tokens: int = 0
    messages: tuple[HeavyMessage, ...] = ()


class TokenUsage(Result, frozen=True, kw_only=True):
    """Tokens of the calls to one model."""

    input_tokens: int = 0
    output_tokens: int = 0
    cache_read_tokens: int = 0
    cache_write_tokens: int = 0
    reasoning_tokens: int = 0


class RequestCount(Result, frozen=True, kw_only=True):
    """Calls to one model; `cost` in premium requests."""

    count: int = 0
    cost: float = 0.0


class ModelMetrics(Result, frozen=True, kw_only=True):
    """Use of one model; `nano_ai_units` are the credits as reported, in billionths."""

    requests: RequestCount = RequestCount()
    usage: TokenUsage = TokenUsage()
    nano_ai_units: float = field(default=0.0, name="totalNanoAiu")


class CodeChanges(Result, frozen=True, kw_only=True):
    """What the session did to files."""

    lines_added: int = 0
    lines_removed: int = 0
    file_count: int = field(default=0, name="filesModifiedCount")
    files: tuple[str, ...] = field(default=(), name="filesModified")


class UsageMetrics(Result, frozen=True, kw_only=True):
    """Answer to `session.usage.getMetrics`, of the session's whole life.

    Attributes:
        premium_requests: price so far.
        api_duration_ms: time spent waiting for models.
        models: by model id.
        credits_status: "complete", "partial" or "unavailable"; "" when not told.
    """

    premium_requests: float = field(default=0.0, name="totalPremiumRequestCost")
    prompt_count: int = field(default=0, name="totalUserRequests")
    nano_ai_units: float = field(default=0.0, name="totalNanoAiu")
    credits_status: str = field(default="", name="aiCreditsStatus")
    api_duration_ms: int = field(default=0, name="totalApiDurationMs")
    started_at: EpochSeconds | None = field(default=None, name="sessionStartTime")
    code_changes: CodeChanges = CodeChanges()
    models: Mapping[str, ModelMetrics] = field(default_factory=dict, name="modelMetrics")
    current_model: str = ""
    last_input_tokens: int = field(default=0, name="lastCallInputTokens")
    last_output_tokens: int = field(default=0, name="lastCallOutputTokens")


class QuotaSnapshot(Result, frozen=True, kw_only=True):
    """How much of one quota of an account is used up, such as its premium requests.

    Numbers are None when not told, which is not the same as zero.

    Attributes:
        entitlement: requests (or credits) of the period; -1 when unlimited.
        remaining_percent: 0 to 100.
        overage: requests beyond the entitlement so far.
        resets_at: seconds since the epoch.
    """

    is_unlimited: bool = field(default=False, name="isUnlimitedEntitlement")
    entitlement: float | None = field(default=None, name="entitlementRequests")
    used: float | None = field(default=None, name="usedRequests")
    remaining_percent: float | None = field(default=None, name="remainingPercentage")
    overage: float | None = None
    allows_overage: bool = field(default=False, name="overageAllowedWithExhaustedQuota")
    usage_allowed_when_exhausted: bool = field(default=False, name="usageAllowedWithExhaustedQuota")
    reset_date: EpochSeconds | None = None
    reset_epoch_ms: EpochSeconds | None = field(default=None, name="resetDateEpochMs")

    @property
    def resets_at(self) -> EpochSeconds | None:
        """`account.getQuota` and events tell a date, `session.quota.get` milliseconds."""
        return self.reset_date if self.reset_date is not None else self.reset_epoch_ms


def quota_snapshots(raw: Mapping[str, Any]) -> dict[str, QuotaSnapshot]:
    """Read a table of quotas by their names, leaving out what is no object."""
    return {name: QuotaSnapshot.parse(told) for name, told in raw.items() if isinstance(told, Mapping)}


class SessionQuota(Result, frozen=True, kw_only=True):
    """Answer to `session.quota.get`: what the account of the session may still use.

    Attributes:
        snapshots: by name; empty without an account.
        plan: "free", "pro", "business", ...; "unknown" without an account.
    """

    snapshots: Mapping[str, QuotaSnapshot] = field(default_factory=dict)
    plan: str = field(default="", name="planTier")
    is_free_user: bool = False
    upgrade_url: str = ""
