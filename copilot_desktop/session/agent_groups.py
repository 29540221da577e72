"""What belongs to a sub-agent: its entries stand right below the call that started it."""

from __future__ import annotations

from copilot_desktop.session.entries import AgentRun, Entry, ToolCall
from copilot_desktop.session.tool_runs import Entries


def group_end(entries: Entries, index: int) -> int:
    """Return the index behind the last entry of the agent that the call at `index` has started.

    Agents that this agent has started stand among its entries, with theirs.
    """
    agent = _agent_of(entries[index])
    end = index + 1
    if agent is None:
        return end
    agents = {agent.agent_id}
    while end < len(entries) and entries[end].agent_id in agents:
        inner = _agent_of(entries[end])
        if inner is not None:
            agents.add(inner.agent_id)
        end += 1
    return end


def agent_at(entries: Entries, index: int) -> range:
    """Return the indices of the outermost agent's call and all of its entries that include `index`.

    Of that entry alone when it belongs to no agent whose call is known.
    """
    place = index
    while place > 0 and entries[place].agent_id:
        place -= 1
    end = group_end(entries, place)
    return range(place, end) if place <= index < end else range(index, index + 1)


def _agent_of(entry: Entry) -> AgentRun | None:
    return entry.agent if isinstance(entry, ToolCall) else None
