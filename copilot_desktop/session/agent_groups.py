"""What belongs to a sub-agent: its entries stand right below the call that started it."""

from __future__ import annotations

from collections.abc import Mapping

from copilot_desktop.session.entries import AgentRun, Entry, ToolCall
from copilot_desktop.session.progress import AgentPlace
from copilot_desktop.session.tool_runs import Entries
from copilot_desktop.session.transcript import EntryList


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


def agent_end(entries: EntryList, agents: Mapping[str, AgentPlace], agent_id: str) -> int | None:
    """Return the index below all that an agent and its agents have, None when its call is not known.

    Like `group_end`, from the newest entry of the agent on: what stands above is not looked at.
    """
    place = agents.get(agent_id)
    if place is None or entries.position(place.call) is None:
        return None
    index = entries.position(place.last)
    if index is None:
        # Its newest entry has been taken away.
        index = entries.position(place.call)
    assert index is not None
    index += 1
    while index < len(entries) and _is_inside(entries, agents, entries[index].agent_id, agent_id):
        index += 1
    return index


def _is_inside(entries: EntryList, agents: Mapping[str, AgentPlace], agent_id: str, outer_id: str) -> bool:
    seen: set[str] = set()
    while agent_id and agent_id not in seen:
        if agent_id == outer_id:
            return True
        seen.add(agent_id)
        place = agents.get(agent_id)
        call = entries.find(place.call) if place is not None else None
        agent_id = call.agent_id if call is not None else ""
    return False


def _agent_of(entry: Entry) -> AgentRun | None:
    return entry.agent if isinstance(entry, ToolCall) else None
