"""Compacting, rewinding and what it costs."""

from __future__ import annotations

from copilot_desktop.client.calls.history import HistoryCalls
from copilot_desktop.client.calls.usage import UsageCalls
from copilot_desktop.protocol.history import (
    CompactedContext,
    Compaction,
    Rewind,
    RewindPoint,
    RewindPoints,
    RewindPreview,
    RewoundFile,
    SkippedFile,
    Truncation,
)
from copilot_desktop.protocol.usage import (
    CodeChanges,
    ContextAttribution,
    ContextCategories,
    ContextEntry,
    ContextInfo,
    HeaviestMessages,
    HeavyMessage,
    ModelMetrics,
    QuotaSnapshot,
    RequestCount,
    SessionQuota,
    TokenUsage,
    UsageMetrics,
)
from tests.support.call_cases.case import AT_ONE, ONE, Case

HISTORY = [
    Case(
        lambda caller: HistoryCalls(caller).compact("the files"),
        "session.history.compact",
        Compaction(
            success=True,
            tokens_removed=16,
            messages_removed=3,
            summary="short",
            context=CompactedContext(limit_tokens=128000, current_tokens=9, messages=1),
        ),
        {"customInstructions": "the files"},
        {
            "success": True,
            "tokensRemoved": 16.0,
            "messagesRemoved": 3,
            "summaryContent": "short",
            "contextWindow": {"tokenLimit": 128000.0, "currentTokens": 9, "messagesLength": 1},
        },
        patience_s=None,
    ),
    Case(
        lambda caller: HistoryCalls(caller).compact(),
        "session.history.compact",
        Compaction(),
        patience_s=None,
    ),
    Case(
        lambda caller: HistoryCalls(caller).abort_compaction(),
        "session.history.abortManualCompaction",
        True,
        answer={"aborted": True},
    ),
    Case(
        lambda caller: HistoryCalls(caller).cancel_compaction(),
        "session.history.cancelBackgroundCompaction",
        True,
        answer={"cancelled": True},
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind_points(),
        "session.history.listRewindPoints",
        RewindPoints(
            tracks_files=True,
            points=(
                RewindPoint(
                    event_id="e1",
                    prompt="make it",
                    timestamp=AT_ONE,
                    can_restore_files=True,
                    file_count=2,
                    lines_added=3,
                ),
            ),
        ),
        answer={
            "fileChangeTrackingEnabled": True,
            "points": [
                {
                    "eventId": "e1",
                    "userMessage": "make it",
                    "timestamp": ONE,
                    "canRestoreFiles": True,
                    "fileCount": 2,
                    "linesAdded": 3,
                },
                {"userMessage": "without an id"},
            ],
        },
    ),
    Case(
        lambda caller: HistoryCalls(caller).preview_rewind("e1"),
        "session.history.previewRewind",
        RewindPreview(
            is_available=True,
            file_count=1,
            files=(RewoundFile(path="/f", change="deleted", lines_removed=1),),
        ),
        {"eventId": "e1"},
        {
            "available": True,
            "fileCount": 1,
            "files": [{"path": "/f", "changeType": "deleted", "linesRemoved": 1}],
        },
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind("e1", with_files=True),
        "session.history.rewind",
        Rewind(
            outcome="success",
            events_removed=13,
            restored_files=("/f",),
            skipped_files=(SkippedFile(path="/g", reason="user-modified"),),
        ),
        {"eventId": "e1", "mode": "conversation-and-files"},
        {
            "outcome": "success",
            "eventsRemoved": 13,
            "restoredFiles": ["/f"],
            "skippedFiles": [{"path": "/g", "reason": "user-modified"}],
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind("e1", with_files=False),
        "session.history.rewind",
        Rewind(outcome="session-busy", error="busy"),
        {"eventId": "e1", "mode": "conversation"},
        {"outcome": "session-busy", "error": "busy"},
        patience_s=-1,
    ),
    Case(
        lambda caller: HistoryCalls(caller).truncate("e1"),
        "session.history.truncate",
        Truncation(events_removed=4, checkpoint_error="no"),
        {"eventId": "e1"},
        {"eventsRemoved": 4, "checkpointCleanupError": "no"},
    ),
]

USAGE = [
    Case(
        lambda caller: UsageCalls(caller).context(prompt_limit_tokens=5, output_limit_tokens=2),
        "session.metadata.contextInfo",
        ContextInfo(model="m", total_tokens=3, limit_tokens=10, compaction_threshold_tokens=8),
        {"promptTokenLimit": 5, "outputTokenLimit": 2},
        {"contextInfo": {"modelName": "m", "totalTokens": 3, "limit": 10, "compactionThreshold": 8}},
    ),
    Case(
        lambda caller: UsageCalls(caller).context(),
        "session.metadata.contextInfo",
        None,
        {"promptTokenLimit": 0, "outputTokenLimit": 0},
        {"contextInfo": None},
    ),
    Case(
        lambda caller: UsageCalls(caller).context_attribution(),
        "session.metadata.getContextAttribution",
        ContextAttribution(
            total_tokens=9,
            categories=ContextCategories(system_prompt=5, messages=4),
            entries=(
                ContextEntry(id="t:bash", kind="toolDefinition", label="bash", tokens=2, parent_id="t"),
            ),
        ),
        answer={
            "contextAttribution": {
                "totalTokens": 9,
                "categories": {"systemPrompt": 5, "messages": 4, "mcpTools": "many"},
                "entries": [
                    {"kind": "toolDefinition", "id": "t:bash", "label": "bash", "tokens": 2, "parentId": "t"},
                    {"label": "without an id"},
                ],
            }
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).context_attribution(),
        "session.metadata.getContextAttribution",
        None,
        answer={"contextAttribution": None},
    ),
    Case(
        lambda caller: UsageCalls(caller).heaviest_messages(1),
        "session.metadata.getContextHeaviestMessages",
        HeaviestMessages(
            total_tokens=9, messages=(HeavyMessage(id="message-0", label="user: hi", role="user", tokens=3),)
        ),
        {"limit": 1},
        {
            "totalTokens": 9,
            "messages": [{"id": "message-0", "label": "user: hi", "role": "user", "tokens": 3}],
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).metrics(),
        "session.usage.getMetrics",
        UsageMetrics(
            premium_requests=1.5,
            prompt_count=2,
            api_duration_ms=120,
            started_at=AT_ONE,
            code_changes=CodeChanges(lines_added=3, file_count=1, files=("/f",)),
            models={
                "m": ModelMetrics(
                    requests=RequestCount(count=2, cost=1.5),
                    usage=TokenUsage(input_tokens=10, output_tokens=4),
                )
            },
        ),
        answer={
            "totalPremiumRequestCost": 1.5,
            "totalUserRequests": 2,
            "totalApiDurationMs": 120,
            "sessionStartTime": ONE,
            "codeChanges": {"linesAdded": 3, "filesModifiedCount": 1, "filesModified": ["/f"]},
            "modelMetrics": {
                "m": {"requests": {"count": 2, "cost": 1.5}, "usage": {"inputTokens": 10, "outputTokens": 4}},
                "odd": 5,
            },
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).quota(),
        "session.quota.get",
        SessionQuota(
            plan="pro",
            snapshots={"premium": QuotaSnapshot(entitlement=300.0, used=12.0, reset_epoch_ms=AT_ONE)},
        ),
        answer={
            "planTier": "pro",
            "snapshots": {
                "premium": {"entitlementRequests": 300, "usedRequests": 12, "resetDateEpochMs": 1000}
            },
        },
    ),
]
