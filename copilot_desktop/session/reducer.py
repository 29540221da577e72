"""From one state of a session to the next: `reduce(transcript, event)`.

Pure and total: no clock, no I/O, and every event in any order returns. The parts are in
`reduce_messages`, `reduce_tools`, `reduce_agents`, `reduce_open_requests`, `reduce_requests`,
`reduce_plans`, `reduce_rows`, `reduce_errors`, `reduce_runs`, `reduce_usage` and `reduce_local`.

Two promises shape the code. A transcript folded from the persisted events alone has the same
entries, in the same order and with the same ids, as one that saw the session live; so ids come
from what is persisted, and what only a live client saw (the text of a stopped answer, the output
of a cancelled command, how long the model thought) adds to entries but never moves others. And
an event that comes twice changes nothing the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final, TypeAlias

from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import Event, MessageDelta, ReasoningDelta, SessionEvent
from copilot_desktop.session import (
    kept_pictures,
    local_events,
    reduce_agents,
    reduce_commands,
    reduce_errors,
    reduce_local,
    reduce_messages,
    reduce_open_requests,
    reduce_plans,
    reduce_requests,
    reduce_rows,
    reduce_runs,
    reduce_tools,
    reduce_usage,
)
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.local_events import LocalEvent
from copilot_desktop.session.transcript import Change, Transcript

_Handler: TypeAlias = Callable[[Draft, Any], None]

#: A piece of a streamed text.
Delta: TypeAlias = MessageDelta | ReasoningDelta

#: So many event ids are remembered. Final events are recognised by what they are about, so this
#: only has to cover the repetition of deltas, which comes close behind the original or not at all.
_REMEMBERED_EVENTS: Final = 64


def reduce(transcript: Transcript, event: SessionEvent | LocalEvent) -> tuple[Transcript, tuple[Change, ...]]:
    """Return the state after `event` and what has changed, to be applied in order."""
    handler = _HANDLERS.get(type(event))
    if handler is None:
        return transcript, ()
    draft = Draft(transcript)
    if isinstance(event, Event):
        if event.event_id:
            recent = transcript.recent_ids
            if event.event_id in recent:
                return transcript, ()
            draft.set(recent_ids=(*recent[1 - _REMEMBERED_EVENTS :], event.event_id))
        if event.timestamp is not None:
            draft.set(last_event_at=max(event.timestamp, transcript.last_event_at or 0.0))
    handler(draft, event)
    return draft.finish()


def reduce_deltas(transcript: Transcript, deltas: Sequence[Delta]) -> tuple[Transcript, tuple[Change, ...]]:
    """Reduce deltas that came one behind the other in one step.

    The state is what `reduce` comes to one by one. Pieces of one text are one change.
    """
    draft = Draft(transcript)
    ids = dict.fromkeys(transcript.recent_ids)
    last_event_at = transcript.last_event_at
    fresh: list[Delta] = []
    for delta in deltas:
        if delta.event_id:
            if delta.event_id in ids:
                continue
            ids[delta.event_id] = None
        if delta.timestamp is not None:
            last_event_at = max(delta.timestamp, last_event_at or 0.0)
        fresh.append(delta)
    if not fresh:
        return transcript, ()
    draft.set(recent_ids=tuple(ids)[-_REMEMBERED_EVENTS:], last_event_at=last_event_at)
    for joined in _joined(fresh):
        _HANDLERS[type(joined)](draft, joined)
    return draft.finish()


def _joined(deltas: Iterable[Delta]) -> Iterator[Delta]:
    """Make one of each stretch of deltas that belong to the same text."""
    for (kind, agent_id, text_id), stretch in groupby(deltas, _text_of):
        # An empty one does nothing, and the first that does gives an entry its time.
        pieces = [delta for delta in stretch if delta.text]
        if not pieces:
            continue
        text, timestamp = "".join(delta.text for delta in pieces), pieces[0].timestamp
        if kind is MessageDelta:
            yield MessageDelta(agent_id=agent_id, message_id=text_id, text=text, timestamp=timestamp)
        else:
            yield ReasoningDelta(agent_id=agent_id, reasoning_id=text_id, text=text, timestamp=timestamp)


def _text_of(delta: Delta) -> tuple[type[Delta], str, str]:
    text_id = delta.message_id if isinstance(delta, MessageDelta) else delta.reasoning_id
    return type(delta), delta.agent_id, text_id


_HANDLERS: Final[dict[type, _Handler]] = {
    events.SessionStarted: reduce_runs.session_started,
    events.SessionResumed: reduce_runs.session_resumed,
    events.SessionShutdown: reduce_runs.session_shutdown,
    events.ContextChanged: reduce_runs.context_changed,
    events.TitleChanged: reduce_runs.title_changed,
    events.ModelChanged: reduce_rows.model_changed,
    events.ModeChanged: reduce_rows.mode_changed,
    events.PermissionModeChanged: reduce_rows.permission_mode_changed,
    events.UsageInfo: reduce_runs.usage_info,
    events.IntentChanged: reduce_runs.intent_changed,
    events.TurnStarted: reduce_runs.turn_started,
    events.TurnEnded: reduce_runs.turn_ended,
    events.TurnRetried: reduce_runs.turn_retried,
    events.AgentIdle: reduce_runs.agent_idle,
    events.SessionIdle: reduce_runs.session_idle,
    events.Aborted: reduce_runs.aborted,
    events.BudgetStop: reduce_runs.budget_stop,
    events.SessionFailed: reduce_runs.session_failed,
    events.SessionNote: reduce_rows.session_note,
    events.SystemNotification: reduce_rows.system_notification,
    events.CompactionStarted: reduce_rows.compaction_started,
    events.CompactionCompleted: reduce_rows.compaction_completed,
    events.HistoryRewound: reduce_runs.history_rewound,
    events.CustomAgentChanged: reduce_rows.custom_agent_changed,
    events.TaskCompleted: reduce_rows.task_completed,
    events.UserPrompt: reduce_messages.user_prompt,
    events.MessageDelta: reduce_messages.message_delta,
    events.MessageCompleted: reduce_messages.message_completed,
    events.ReasoningDelta: reduce_messages.reasoning_delta,
    events.ReasoningCompleted: reduce_messages.reasoning_completed,
    events.ToolCallDelta: reduce_tools.tool_call_delta,
    events.ToolStarted: reduce_tools.tool_started,
    events.ToolOutput: reduce_tools.tool_output,
    events.ToolPartialResult: reduce_tools.tool_partial_result,
    events.ToolProgress: reduce_tools.tool_progress,
    events.ToolCompleted: reduce_tools.tool_completed,
    events.AgentInterrupted: reduce_tools.agent_interrupted,
    events.SubagentStarted: reduce_agents.subagent_started,
    events.SubagentEnded: reduce_agents.subagent_ended,
    events.BinaryAsset: kept_pictures.binary_asset,
    events.ModelUsage: reduce_usage.model_usage,
    events.PlanApprovalRequested: reduce_plans.plan_requested,
    events.PlanApprovalCompleted: reduce_plans.plan_completed,
    events.AutoModeSwitchRequested: reduce_errors.auto_mode_switch_requested,
    events.AutoModeSwitchCompleted: reduce_open_requests.request_closed,
    events.ElicitationRequested: reduce_open_requests.request_opened,
    events.ElicitationCompleted: reduce_open_requests.request_closed,
    events.LimitsExhaustedRequested: reduce_open_requests.request_opened,
    events.LimitsExhaustedCompleted: reduce_open_requests.request_closed,
    events.SamplingRequested: reduce_open_requests.request_opened,
    events.SamplingCompleted: reduce_open_requests.request_closed,
    events.OAuthRequired: reduce_open_requests.request_opened,
    events.OAuthCompleted: reduce_open_requests.request_closed,
    events.PermissionRequested: reduce_requests.permission_requested,
    events.PermissionCompleted: reduce_requests.permission_completed,
    events.QuestionAsked: reduce_requests.question_asked,
    events.QuestionCompleted: reduce_requests.question_completed,
    local_events.SessionOpened: reduce_local.session_opened,
    local_events.HistoryLoaded: reduce_local.history_loaded,
    local_events.HistoryDamaged: reduce_local.history_damaged,
    local_events.PromptWritten: reduce_local.prompt_written,
    local_events.PromptAccepted: reduce_local.prompt_accepted,
    local_events.PromptUnanswered: reduce_local.prompt_unanswered,
    local_events.PromptsLost: reduce_local.prompts_lost,
    local_events.PromptReworded: reduce_local.prompt_reworded,
    local_events.PromptWithdrawn: reduce_local.prompt_withdrawn,
    local_events.CommandEntered: reduce_commands.command_entered,
    local_events.CommandAnswered: reduce_commands.command_answered,
    local_events.CommandWithdrawn: reduce_commands.command_withdrawn,
    local_events.RequestWithdrawn: reduce_local.request_withdrawn,
    local_events.ConnectionLost: reduce_local.connection_lost,
    local_events.ConnectionRestored: reduce_local.connection_restored,
    local_events.SessionParkedAt: reduce_local.session_parked,
    local_events.SessionReleased: reduce_local.session_released,
    local_events.PartialRestored: reduce_local.partial_restored,
    local_events.JournalPromptRestored: reduce_local.journal_prompt_restored,
}

#: Events of all other classes change nothing.
REDUCED: Final[tuple[type, ...]] = tuple(_HANDLERS)
