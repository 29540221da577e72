"""What sub-agents think. Of an agent whose call is not known nothing is shown.

Pieces of a thought are not stored, the message that ends with it is. So a thought is named after the
turn in which it began, and stands where the message would put it: below all that the agent has done.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from copilot_desktop.protocol.events import MessageCompleted, ReasoningDelta
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import EntryId, Reasoning, StreamState
from copilot_desktop.session.evolving import evolve
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.progress import AgentPlace


def begin_agent_turn(draft: Draft, agent_id: str, turn: str) -> None:
    """The agent asks its model: thoughts of this turn may come."""
    place = _place(draft, agent_id)
    if place is None or not turn or place.turn == turn:
        return
    end_agent_turn(draft, agent_id, StreamState.INTERRUPTED)
    _note(draft, agent_id, turn=turn, is_on=True, thoughts=0, void_ids=())


def end_agent_turn(draft: Draft, agent_id: str, state: StreamState = StreamState.INTERRUPTED) -> None:
    """Nothing more comes for what the agent was thinking."""
    place = draft.progress.agents.get(agent_id)
    if place is None or not (place.is_on or place.thought):
        return
    entry = _thought(draft, place)
    if entry is not None and entry.state is StreamState.STREAMING:
        draft.put(replace(entry, state=state))
    _note(draft, agent_id, is_on=False, thought=None)


def agent_thinks(draft: Draft, event: ReasoningDelta) -> None:
    """A piece of a thought has come. A split surrogate pair is whole only in the final text."""
    place = _place(draft, event.agent_id)
    if place is None or not place.is_on or not event.text or event.reasoning_id in place.void_ids:
        return
    text = whole_text(event.text)
    entry = _thought(draft, place)
    if entry is None:
        thought = Reasoning(
            _key(place, place.turn), GrowingText(text), started_at=event.timestamp, agent_id=event.agent_id
        )
        if draft.find(thought.id) is None:
            draft.add(thought)
            _note(draft, event.agent_id, thought=thought.id, reasoning_id=event.reasoning_id)
    elif entry.state is StreamState.STREAMING or event.reasoning_id == place.reasoning_id:
        draft.put(evolve(entry, text=entry.text.append(text)), appended=text)


def agent_speaks(draft: Draft, agent_id: str, timestamp: float | None) -> None:
    """The agent's answer begins: it has stopped thinking."""
    place = draft.progress.agents.get(agent_id)
    entry = _thought(draft, place) if place is not None else None
    if entry is not None and entry.state is StreamState.STREAMING:
        draft.put(_closed(entry, timestamp))


def complete_thought(draft: Draft, event: MessageCompleted) -> None:
    """The message of an agent tells what it thought; for the first time, or once more after its pieces."""
    place = _place(draft, event.agent_id)
    if place is None or (event.message_id and event.message_id in place.said):
        return
    entry = _thought(draft, place)
    if entry is not None:
        text = GrowingText(event.reasoning) if event.reasoning else entry.text
        draft.put(replace(_closed(entry, event.timestamp), text=text))
    elif event.reasoning:
        key = _key(place, place.turn or event.message_id or event.event_id)
        if draft.find(key) is None:
            text = GrowingText(event.reasoning)
            _add_final(draft, event, Reasoning(key, text, StreamState.COMPLETE, agent_id=event.agent_id))
    else:
        return
    # A message that asks for tools is known again by them.
    said = place.said if event.tool_requests else (*place.said, event.message_id)
    void_ids = (*place.void_ids, place.reasoning_id) if place.reasoning_id else place.void_ids
    _note(
        draft,
        event.agent_id,
        thought=None,
        reasoning_id="",
        thoughts=place.thoughts + 1,
        void_ids=void_ids,
        said=said,
    )


def _add_final(draft: Draft, event: MessageCompleted, thought: Reasoning) -> None:
    """Put a thought above the calls that came of it: a call may be stored before its message."""
    tools = draft.progress.tools
    calls = [tools[request.tool_call_id] for request in event.tool_requests if request.tool_call_id in tools]
    own = [key for key in calls if (call := draft.find(key)) is not None and call.agent_id == event.agent_id]
    if own:
        draft.add_above(min(own, key=lambda key: draft.entries.position(key) or 0), thought)
    else:
        draft.add(thought)


def discard_thought(draft: Draft, agent_id: str) -> None:
    """The agent's model is asked once more; what it was thinking comes anew."""
    place = _place(draft, agent_id)
    if place is None or place.thought is None:
        return
    draft.remove(place.thought)
    _note(draft, agent_id, thought=None, reasoning_id="", void_ids=(*place.void_ids, place.reasoning_id))


def _key(place: AgentPlace, turn: str) -> EntryId:
    return EntryId(f"reasoning-{turn}-{place.thoughts}")


def _closed(entry: Reasoning, timestamp: float | None) -> Reasoning:
    if entry.state is not StreamState.STREAMING:
        return entry
    duration = None
    if entry.started_at is not None and timestamp is not None:
        duration = max(0.0, timestamp - entry.started_at)
    return replace(entry, state=StreamState.COMPLETE, duration_s=duration)


def _place(draft: Draft, agent_id: str) -> AgentPlace | None:
    """Return where the agent is; None when its call is not there, or no more."""
    place = draft.progress.agents.get(agent_id)
    return place if place is not None and draft.find(place.call) is not None else None


def _thought(draft: Draft, place: AgentPlace) -> Reasoning | None:
    entry = draft.find(place.thought) if place.thought is not None else None
    return entry if isinstance(entry, Reasoning) else None


def _note(draft: Draft, agent_id: str, **fields: Any) -> None:
    place = draft.progress.agents[agent_id]
    draft.note(agents={**draft.progress.agents, agent_id: replace(place, **fields)})
