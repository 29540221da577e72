"""Sub-agents: what the call that started one tells of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import SubagentEnded, SubagentStarted
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import AgentRun, EntryId, StreamState, ToolCall, ToolState
from copilot_desktop.session.progress import AgentPlace
from copilot_desktop.session.reduce_agent_thoughts import end_agent_turn

#: What becomes of a thought when its agent ends.
_END_OF_THOUGHT: Final = {ToolState.CANCELLED: StreamState.STOPPED, ToolState.FAILED: StreamState.FAILED}


def subagent_started(draft: Draft, event: SubagentStarted) -> None:
    if event.in_background and event.tool_call_id:
        draft.note(background=draft.progress.background | {event.tool_call_id})
    call = _call(draft, event.tool_call_id)
    # Before agents had ids of their own, the call's stood for it.
    agent_id = event.agent_id or event.tool_call_id
    if call is None or not agent_id or call.agent_id == agent_id:
        return
    if call.agent is not None and call.agent.agent_id == agent_id:
        return
    agent = AgentRun(
        agent_id,
        event.name,
        event.description,
        event.model,
        state=ToolState.RUNNING,
        in_background=event.in_background,
    )
    draft.put(replace(call, agent=agent))
    draft.note(agents={**draft.progress.agents, agent_id: AgentPlace(call.id, call.id)})


def subagent_ended(draft: Draft, event: SubagentEnded) -> None:
    draft.note(background=draft.progress.background - {event.tool_call_id})
    place = draft.progress.agents.get(event.agent_id or event.tool_call_id)
    call = draft.find(place.call) if place is not None else None
    if not isinstance(call, ToolCall) or call.agent is None:
        return
    agent = call.agent
    state = ToolState.FAILED if event.has_failed else ToolState.SUCCEEDED
    ended = replace(
        agent,
        model=event.model or agent.model,
        tool_count=agent.tool_count if event.tool_count is None else event.tool_count,
        tokens=agent.tokens if event.tokens is None else event.tokens,
        duration_s=agent.duration_s if event.duration_s is None else event.duration_s,
        state=ToolState.CANCELLED if event.was_cancelled else state,
        error=event.error,
    )
    draft.put(replace(call, agent=ended))
    end_agent_turn(draft, agent.agent_id, _END_OF_THOUGHT.get(ended.state, StreamState.INTERRUPTED))


def _call(draft: Draft, tool_call_id: str) -> ToolCall | None:
    entry = draft.find(draft.progress.tools.get(tool_call_id, EntryId(tool_call_id)))
    return entry if isinstance(entry, ToolCall) else None


def parent_of(draft: Draft, agent_id: str) -> str:
    """Return the id of the call that started an agent, "" when it is not known."""
    place = draft.progress.agents.get(agent_id) if agent_id else None
    return place.call if place is not None and draft.find(place.call) is not None else ""


def with_ended_agent(draft: Draft, call: ToolCall) -> ToolCall:
    """The call has ended, and with it the agent it has waited for."""
    agent = call.agent
    if agent is None or agent.in_background or agent.state.is_settled:
        return call
    end_agent_turn(draft, agent.agent_id, _END_OF_THOUGHT.get(call.state, StreamState.INTERRUPTED))
    return replace(call, agent=replace(agent, state=call.state))


def cancel_agents(draft: Draft) -> None:
    """No agent works any more."""
    for agent_id, place in draft.progress.agents.items():
        end_agent_turn(draft, agent_id)
        call = draft.find(place.call)
        if isinstance(call, ToolCall) and call.agent is not None and not call.agent.state.is_settled:
            draft.put(replace(call, agent=replace(call.agent, state=ToolState.CANCELLED)))
