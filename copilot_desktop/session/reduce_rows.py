"""Rows between the messages: what the session says about itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from copilot_desktop.protocol.events import (
    CompactionCompleted,
    CompactionStarted,
    CustomAgentChanged,
    Event,
    ModeChanged,
    ModelChanged,
    PermissionModeChanged,
    SessionNote,
    SystemNotification,
    TaskCompleted,
)
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, Notice, NoticeKind


def add_notice(draft: Draft, event: Event, kind: NoticeKind, text: str = "", **fields: Any) -> EntryId | None:
    """Add a row for `event`, once. Returns its id, None when it was there already."""
    if event.event_id and draft.find(EntryId(event.event_id)) is not None:
        return None
    entry_id = draft.free_id(event.event_id or f"notice-{kind.value}")
    draft.add(Notice(entry_id, kind, text, fields, event.timestamp, event.agent_id))
    return entry_id


def model_changed(draft: Draft, event: ModelChanged) -> None:
    if event.agent_id:
        return
    previous = event.previous or draft.get("model")
    draft.set(model=event.model)
    fields: dict[str, Any] = {"model": event.model, "previous": previous}
    if event.effort != event.previous_effort:
        fields["effort"] = event.effort
    if (previous and previous != event.model) or "effort" in fields:
        add_notice(draft, event, NoticeKind.MODEL_CHANGE, **fields)


def mode_changed(draft: Draft, event: ModeChanged) -> None:
    if not event.agent_id:
        draft.set(mode=event.mode)
        add_notice(draft, event, NoticeKind.MODE_CHANGE, mode=event.mode, previous=event.previous)


def permission_mode_changed(draft: Draft, event: PermissionModeChanged) -> None:
    if not event.agent_id:
        add_notice(draft, event, NoticeKind.STATUS, status="permission-mode", mode=event.mode)


def session_note(draft: Draft, event: SessionNote) -> None:
    # Infos that are not stored say what other events say better (retries, cancellation).
    if event.agent_id or not event.message or (event.ephemeral and not event.is_warning):
        return
    kind = NoticeKind.WARNING if event.is_warning else NoticeKind.INFO
    add_notice(draft, event, kind, event.message, type=event.note_type)


def system_notification(draft: Draft, event: SystemNotification) -> None:
    if not event.agent_id:
        fields: dict[str, Any] = {"status": event.kind, "description": event.description}
        if event.exit_code is not None:
            fields["exit_code"] = event.exit_code
        add_notice(draft, event, NoticeKind.STATUS, **fields)


def custom_agent_changed(draft: Draft, event: CustomAgentChanged) -> None:
    if not event.agent_id:
        add_notice(draft, event, NoticeKind.STATUS, status="custom-agent", name=event.name)


def task_completed(draft: Draft, event: TaskCompleted) -> None:
    if not event.agent_id:
        # A run that ends with this tool has no closing text.
        draft.note(run_open=False)
        fields: dict[str, Any] = {"status": "task-complete", "success": event.success}
        add_notice(draft, event, NoticeKind.STATUS, event.summary, **fields)


def compaction_started(draft: Draft, event: CompactionStarted) -> None:
    if not event.agent_id:
        entry_id = add_notice(draft, event, NoticeKind.COMPACTION, phase="running", trigger=event.trigger)
        if entry_id is not None:
            draft.note(compaction_entry=entry_id)


def compaction_completed(draft: Draft, event: CompactionCompleted) -> None:
    if event.agent_id:
        return
    fields: dict[str, Any] = {
        "phase": "done" if event.success else "failed",
        "tokens_before": event.tokens_before,
        "tokens_after": event.tokens_after,
    }
    if event.success and event.summary:
        fields["summary"] = event.summary
    if draft.progress.compaction_entry is None:
        add_notice(draft, event, NoticeKind.COMPACTION, event.error, **fields)
    else:
        end_compaction(draft, fields, event.error, event.timestamp)


def end_compaction(
    draft: Draft, fields: dict[str, Any], text: str = "", timestamp: float | None = None
) -> None:
    key = draft.progress.compaction_entry
    entry = draft.find(key) if key is not None else None
    if isinstance(entry, Notice):
        if timestamp is not None and entry.timestamp is not None:
            fields["duration_s"] = round(max(0.0, timestamp - entry.timestamp), 3)
        draft.put(replace(entry, text=text, fields={**entry.fields, **fields}))
    draft.note(compaction_entry=None)
