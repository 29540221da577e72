"""Plans that a person decides on: settled rows, made when the call that asked has ended.

The server stores the call and its result, not the request; so a restored plan lacks its whole
text, and stands where the live one does.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import PlanApprovalCompleted, PlanApprovalRequested, ToolCompleted
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, PlanOutcome, PlanRecord, ToolCall, ToolState
from copilot_desktop.session.reduce_open_requests import request_closed, request_opened
from copilot_desktop.session.tool_kinds import EXIT_PLAN_MODE

_ACTION: Final = re.compile(r"Plan approved, exited plan mode \(([\w-]{1,40})\)")
_FEEDBACK: Final = re.compile(r"Plan not approved\. User feedback:\n\n(.*)\n\nPlease u", re.DOTALL)
#: In place of a feedback that was not given.
_NO_FEEDBACK: Final = "User requested changes but did not provide specific feedback."
_REFUSED: Final = "Plan not approved"


def plan_requested(draft: Draft, event: PlanApprovalRequested) -> None:
    request = event.request
    request_opened(draft, event)
    entry = _asking_call(draft, request.tool_call_id)
    if entry is None or entry.state.is_settled or draft.find(_record_id(entry)) is not None:
        return
    plan = PlanRecord(_record_id(entry), request.summary, request.plan, agent_id=request.agent_id)
    draft.note(plans={**draft.progress.plans, request.request_id: plan})
    draft.put(replace(entry, state=ToolState.WAITING))


def _asking_call(draft: Draft, tool_call_id: str) -> ToolCall | None:
    # Old servers do not name it; it is the one that waits.
    ids = [tool_call_id] if tool_call_id else list(draft.progress.tools)
    for known in ids:
        entry = draft.find(draft.progress.tools.get(known, EntryId(known)))
        if isinstance(entry, ToolCall) and entry.name == EXIT_PLAN_MODE:
            return entry
    return None


def plan_completed(draft: Draft, event: PlanApprovalCompleted) -> None:
    request_closed(draft, event)
    plan = draft.progress.plans.get(event.request_id)
    if plan is None:
        return
    decided = plan
    if event.is_approved is not None:
        outcome = PlanOutcome.APPROVED if event.is_approved else PlanOutcome.CHANGES
        decided = replace(plan, outcome=outcome, action=event.action, feedback=event.feedback)
    draft.note(plans={**draft.progress.plans, event.request_id: decided})
    entry = draft.find(EntryId(plan.id.removeprefix("plan-")))
    if isinstance(entry, ToolCall) and entry.state is ToolState.WAITING:
        draft.put(replace(entry, state=ToolState.RUNNING))


def record_plan(draft: Draft, entry: ToolCall, event: ToolCompleted) -> None:
    """The call has returned: what was decided is a row of its own from now on."""
    told = _take(draft, entry)
    existing = draft.find(_record_id(entry))
    if isinstance(existing, PlanRecord) and existing.outcome is PlanOutcome.EXPIRED:
        # We had concluded that; somebody decided all the same.
        draft.remove(existing.id)
        told = existing if told is None else told
    elif existing is not None:
        return
    if told is None:
        told = PlanRecord(_record_id(entry), _summary(entry), agent_id=entry.agent_id)
    read = _read(entry, event)
    if told.outcome is PlanOutcome.EXPIRED:
        told = replace(told, outcome=read.outcome)
    draft.add(
        replace(
            told,
            summary=told.summary or read.summary,
            action=told.action or read.action,
            feedback=told.feedback or read.feedback,
            timestamp=event.timestamp,
        )
    )


def expire_plan(draft: Draft, entry: ToolCall) -> None:
    """The call will not return: nobody decides any more."""
    told = _take(draft, entry)
    if draft.find(_record_id(entry)) is None:
        expired = told or PlanRecord(_record_id(entry), _summary(entry), agent_id=entry.agent_id)
        draft.add(replace(expired, outcome=PlanOutcome.EXPIRED, action="", feedback=""))


def _read(entry: ToolCall, event: ToolCompleted) -> PlanRecord:
    """What the result of the call says."""
    plan = PlanRecord(_record_id(entry), _summary(entry))
    if event.content.startswith(_REFUSED):
        feedback = _FEEDBACK.match(event.content)
        text = feedback.group(1) if feedback else ""
        return replace(plan, outcome=PlanOutcome.CHANGES, feedback="" if text == _NO_FEEDBACK else text)
    if entry.state is ToolState.DENIED:
        return replace(plan, outcome=PlanOutcome.CHANGES)
    if entry.state is not ToolState.SUCCEEDED:
        return plan
    action = _ACTION.search(event.detailed)
    return replace(plan, outcome=PlanOutcome.APPROVED, action=action.group(1) if action else "")


def _take(draft: Draft, entry: ToolCall) -> PlanRecord | None:
    """Return what a live client was told of the plan, and forget it."""
    record_id = _record_id(entry)
    plans = draft.progress.plans
    told = next((plan for plan in plans.values() if plan.id == record_id), None)
    if told is not None:
        draft.note(plans={key: plan for key, plan in plans.items() if plan.id != record_id})
    return told


def _record_id(entry: ToolCall) -> EntryId:
    return EntryId(f"plan-{entry.id}")


def _summary(entry: ToolCall) -> str:
    return whole_text(entry.arguments.get("summary"))
