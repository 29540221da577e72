"""Sub-agents: what their call tells of them, and where their entries stand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.protocol.events import Event
from copilot_desktop.session.agent_groups import agent_at
from copilot_desktop.session.entries import (
    AgentRun,
    AssistantMessage,
    EntryId,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
)
from copilot_desktop.session.local_events import (
    ConnectionLost,
    HistoryLoaded,
    PartialRestored,
    PromptWritten,
)
from tests.support import recordings
from tests.support.session_events import ToldSession


def start_agent(session: ToldSession, call: str = "t1", agent: str = "g1", by: str = "", **more: Any) -> None:
    """An agent, or the main one when `by` is "", starts another."""
    session.tell("tool.execution_start", agent=by, toolCallId=call, toolName="task")
    session.tell(
        "subagent.started", agent=agent, toolCallId=call, agentDisplayName=f"name of {agent}", **more
    )


def use_tool(session: ToldSession, call: str, agent: str = "g1") -> None:
    session.tell("tool.execution_start", agent=agent, toolCallId=call, toolName="view")


def end_agent(session: ToldSession, call: str = "t1", agent: str = "g1", **more: Any) -> None:
    session.tell("subagent.completed", agent=agent, toolCallId=call, **more)


def agent_of(session: ToldSession, call: str = "t1") -> AgentRun:
    entry = session.transcript.entries.find(EntryId(call))
    assert isinstance(entry, ToolCall)
    assert entry.agent is not None
    return entry.agent


def parents(session: ToldSession) -> dict[str, str]:
    return {entry.id: entry.parent_id for entry in session.all_of(ToolCall)}


def asked() -> ToldSession:
    session = ToldSession()
    session.ask()
    return session


def test_a_call_tells_of_its_agent() -> None:
    session = asked()
    start_agent(session, agentDescription="Find files", model="m1", executionMode="sync")
    assert agent_of(session) == AgentRun("g1", "name of g1", "Find files", "m1")
    end_agent(session, model="m2", totalToolCalls=2, totalTokens=300, durationMs=1500)
    ended = AgentRun("g1", "name of g1", "Find files", "m2", 2, 300, 1.5, ToolState.SUCCEEDED)
    assert agent_of(session) == ended
    session.end_tool("t1", "found")
    start_agent_again = session.transcript.entries
    session.tell("subagent.started", agent="g1", toolCallId="t1")
    assert session.transcript.entries == start_agent_again


@pytest.mark.parametrize(
    ("event_type", "data", "state", "error"),
    [
        ("subagent.completed", {}, ToolState.SUCCEEDED, ""),
        ("subagent.completed", {"cancelled": True}, ToolState.CANCELLED, ""),
        ("subagent.failed", {"error": "no model"}, ToolState.FAILED, "no model"),
        ("subagent.completed", {"totalTokens": -1, "durationMs": -5}, ToolState.SUCCEEDED, ""),
    ],
)
def test_how_an_agent_ends(event_type: str, data: dict[str, Any], state: ToolState, error: str) -> None:
    session = asked()
    start_agent(session)
    session.tell(event_type, agent="g1", toolCallId="t1", **data)
    agent = agent_of(session)
    assert (agent.state, agent.error) == (state, error)
    assert (agent.tokens, agent.duration_s) == (None, None)


def test_two_agents_at_once_each_have_their_entries_together() -> None:
    session = asked()
    start_agent(session, "t1", "g1")
    start_agent(session, "t2", "g2")
    use_tool(session, "a1", "g1")
    use_tool(session, "b1", "g2")
    session.ask_permission("q1", "a1", agent="g1")
    session.settle_permission("q1", "approved")
    use_tool(session, "a2", "g1")
    use_tool(session, "b2", "g2")
    session.start_tool("c")
    use_tool(session, "a3", "g1")
    assert session.order == ["u1", "t1", "a1", "permission-q1", "a2", "a3", "t2", "b1", "b2", "c"]
    assert parents(session) == {
        "t1": "", "a1": "t1", "a2": "t1", "a3": "t1", "t2": "", "b1": "t2", "b2": "t2", "c": "",
    }  # fmt: skip


def test_an_agent_of_an_agent_stands_among_its_entries() -> None:
    session = asked()
    start_agent(session, "t1", "g1")
    use_tool(session, "a1", "g1")
    start_agent(session, "t2", "g2", by="g1")
    session.start_tool("c")
    use_tool(session, "b1", "g2")
    use_tool(session, "a2", "g1")
    use_tool(session, "b2", "g2")
    use_tool(session, "a3", "g1")
    assert session.order == ["u1", "t1", "a1", "t2", "b1", "b2", "a2", "a3", "c"]
    assert parents(session)["t2"] == "t1"
    assert parents(session)["b2"] == "t2"
    assert agent_at(session.transcript.entries, 4) == range(1, 8)


def test_an_agent_in_the_background_goes_on_above_what_came_since() -> None:
    session = asked()
    start_agent(session, executionMode="background")
    session.end_tool("t1", "started")
    assert agent_of(session).state is ToolState.RUNNING
    assert agent_of(session).in_background
    session.answer("done")
    session.end_turn()
    session.apply(PromptWritten("p2", "next", 100.0))
    use_tool(session, "a1")
    assert session.order == ["u1", "t1", "a1", "m1", "summary-e2", "p2"]
    end_agent(session, totalToolCalls=1)
    assert agent_of(session).state is ToolState.SUCCEEDED


def test_an_agent_that_is_waited_for_ends_with_its_call() -> None:
    session = asked()
    start_agent(session)
    session.tell("tool.execution_complete", toolCallId="t1", success=False, error={"message": "no"})
    assert agent_of(session).state is ToolState.FAILED


@pytest.mark.parametrize("end", [HistoryLoaded(), ConnectionLost(9.0)])
@pytest.mark.parametrize("mode", ["sync", "background"])
def test_no_agent_outlives_its_process(end: HistoryLoaded | ConnectionLost, mode: str) -> None:
    session = asked()
    start_agent(session, executionMode=mode)
    if mode == "background":
        session.end_tool("t1", "started")
    session.apply(end)
    assert agent_of(session).state is ToolState.CANCELLED


def test_the_end_of_a_session_is_the_end_of_its_agents_unless_the_server_knows_better() -> None:
    session = asked()
    start_agent(session, executionMode="background")
    session.end_tool("t1", "started")
    session.tell("session.idle", ephemeral=True)
    assert agent_of(session).state is ToolState.CANCELLED
    end_agent(session, totalToolCalls=3)
    assert (agent_of(session).state, agent_of(session).tool_count) == (ToolState.SUCCEEDED, 3)


def test_an_old_server_names_an_agent_by_the_call_that_started_it() -> None:
    session = asked()
    session.start_tool("t1", "task")
    session.tell("subagent.started", toolCallId="t1", agentName="explore")
    session.start_tool("c")
    session.tell("tool.execution_start", toolCallId="a1", toolName="view", parentToolCallId="t1")
    assert agent_of(session) == AgentRun("t1", "explore")
    assert session.order == ["u1", "t1", "a1", "c"]
    session.tell("subagent.completed", toolCallId="t1")
    assert agent_of(session).state is ToolState.SUCCEEDED


def test_an_agent_whose_call_nobody_knows_stands_as_it_came() -> None:
    session = asked()
    session.tell("subagent.started", agent="g1", toolCallId="unheard")
    use_tool(session, "a1")
    session.start_tool("c")
    use_tool(session, "a2")
    end_agent(session, "unheard")
    assert session.order == ["u1", "a1", "c", "a2"]
    assert set(parents(session).values()) == {""}


def test_what_is_restored_later_does_not_come_between() -> None:
    session = asked()
    start_agent(session)
    use_tool(session, "a1")
    use_tool(session, "a2")
    session.apply(PartialRestored("m9", "half", after_entry_id="a1"))
    assert session.order == ["u1", "t1", "a1", "a2", "m9"]
    assert session.only(AssistantMessage).id == "m9"


_AGENTS = {"": "", "g1": "t1", "g2": "t2", "g3": "t3"}


@st.composite
def _told(draw: st.DrawFn) -> list[tuple[str, ...]]:
    """Steps of a main agent and three others, one of which the second one starts."""
    steps: list[tuple[str, ...]] = []
    running = [""]
    for _ in range(draw(st.integers(0, 25))):
        name = draw(st.sampled_from(["start", "tool", "tool", "tool", "end", "text"]))
        agent = draw(st.sampled_from(["g1", "g2", "g3"]))
        if name == "start" and agent not in running:
            by = draw(st.sampled_from(running))
            running.append(agent)
            steps.append(("start", agent, by))
        elif name in ("tool", "end"):
            steps.append((name, draw(st.sampled_from(running)), str(len(steps))))
        elif name == "text":
            steps.append(("text", "", str(len(steps))))
    return steps


@settings(deadline=None, max_examples=150)
@given(_told())
def test_however_agents_work_at_once_each_stands_together_live_and_restored(
    steps: list[tuple[str, ...]],
) -> None:
    session = asked()
    for name, agent, more in steps:
        match name:
            case "start":
                start_agent(session, _AGENTS[agent], agent, by=more, executionMode="background")
            case "tool":
                use_tool(session, f"c{more}", agent)
                session.tell(
                    "tool.shell_output", agent=agent, ephemeral=True, toolCallId=f"c{more}", text="x"
                )
            case "end" if agent:
                end_agent(session, _AGENTS[agent], agent)
            case "text":
                session.stream("half", f"m{more}")
                session.answer("whole", f"m{more}")
    entries = session.transcript.entries
    for index, entry in enumerate(entries):
        if isinstance(entry, ToolCall) and entry.agent_id:
            assert entry.parent_id == _AGENTS[entry.agent_id]
            parent = entries.position(EntryId(entry.parent_id))
            assert parent is not None
            assert parent in agent_at(entries, index)
            assert parent < index
        elif isinstance(entry, AssistantMessage):
            assert agent_at(entries, index) == range(index, index + 1)
    told = [event for event in session.told if not getattr(event, "ephemeral", False)]
    restored, _ = recordings.fold([*told, HistoryLoaded()])
    live, _ = recordings.fold([HistoryLoaded()], session.transcript)
    # Of a call that was cut off its output is not stored.
    assert [entry.id for entry in restored.entries] == [entry.id for entry in live.entries]
    assert [getattr(entry, "agent", None) for entry in restored.entries] == [
        getattr(entry, "agent", None) for entry in live.entries
    ]


# -- thoughts -------------------------------------------------------------------------------------


def begin_turn(session: ToldSession, agent: str = "g1") -> None:
    session.tell("assistant.turn_start", agent=agent, turnId="0")


def think(session: ToldSession, text: str, agent: str = "g1", thought: str = "r1") -> None:
    session.tell(
        "assistant.reasoning_delta", agent=agent, ephemeral=True, reasoningId=thought, deltaContent=text
    )


def say(session: ToldSession, message: str = "n1", *calls: str, agent: str = "g1", **more: Any) -> None:
    requests = [{"toolCallId": call, "name": "view"} for call in calls]
    session.tell("assistant.message", agent=agent, messageId=message, toolRequests=requests, **more)


def thoughts(session: ToldSession) -> list[tuple[str, str, StreamState]]:
    return [(entry.agent_id, str(entry.text), entry.state) for entry in session.all_of(Reasoning)]


def thinking() -> ToldSession:
    """An agent that has read a file, and thinks about what is next."""
    session = asked()
    start_agent(session)
    begin_turn(session)
    say(session, "n0", "a1")
    use_tool(session, "a1")
    session.tell("assistant.turn_end", agent="g1", turnId="0")
    begin_turn(session)
    think(session, "Per")
    think(session, "haps ")
    return session


def test_a_thought_of_an_agent_grows_below_its_tools() -> None:
    session = thinking()
    session.stream("Meanwhile", "m1")
    think(session, "twice.")
    assert thoughts(session) == [("g1", "Perhaps twice.", StreamState.STREAMING)]
    (thought,) = session.all_of(Reasoning)
    assert session.order == ["u1", "t1", "a1", thought.id, "m1"]
    # It ends when the agent begins to speak, and its message repeats it.
    session.tell("assistant.message_delta", agent="g1", ephemeral=True, messageId="n1", deltaContent="So")
    (spoken,) = session.all_of(Reasoning)
    assert (spoken.state, spoken.duration_s) == (StreamState.COMPLETE, 4.0)
    say(session, "n1", "a2", reasoningText="Perhaps twice!")
    assert thoughts(session) == [("g1", "Perhaps twice!", StreamState.COMPLETE)]
    assert session.all_of(Reasoning)[0].duration_s == 4.0
    assert session.order == ["u1", "t1", "a1", thought.id, "a2", "m1"]
    # What comes late adds nothing.
    think(session, "and again")
    assert thoughts(session) == [("g1", "Perhaps twice!", StreamState.COMPLETE)]


def test_the_stored_events_give_the_same_thoughts() -> None:
    session = thinking()
    say(session, "n1", "a2", reasoningText="Perhaps twice.")
    use_tool(session, "a2")
    session.tell("assistant.turn_end", agent="g1", turnId="0")
    begin_turn(session)
    think(session, "Done.", thought="r2")
    say(session, "n2", content="I am done.", reasoningText="Done.")
    end_agent(session)
    restored, _ = recordings.fold(
        recordings.persisted(event for event in session.told if isinstance(event, Event))
    )
    assert [entry.id for entry in restored.entries] == session.order
    told = [entry for entry in restored.entries if isinstance(entry, Reasoning)]
    assert [(entry.id, str(entry.text), entry.state) for entry in told] == [
        (entry.id, str(entry.text), entry.state) for entry in session.all_of(Reasoning)
    ]
    assert len(told) == 2
    # Told once more, long after: nothing changes.
    before = session.transcript.entries
    say(session, "n1", "a2", reasoningText="Perhaps twice.")
    say(session, "n2", content="I am done.", reasoningText="Done.")
    assert session.transcript.entries == before


@pytest.mark.parametrize(
    ("event_type", "data", "state"),
    [
        ("assistant.turn_end", {"turnId": "0"}, StreamState.INTERRUPTED),
        ("assistant.turn_start", {"turnId": "1"}, StreamState.INTERRUPTED),
        ("subagent.completed", {"toolCallId": "t1"}, StreamState.INTERRUPTED),
        ("subagent.completed", {"toolCallId": "t1", "cancelled": True}, StreamState.STOPPED),
        ("subagent.failed", {"toolCallId": "t1", "error": "no"}, StreamState.FAILED),
    ],
)
def test_a_thought_ends_with_what_it_belongs_to(
    event_type: str, data: dict[str, Any], state: StreamState
) -> None:
    session = thinking()
    session.tell(event_type, agent="g1", **data)
    assert thoughts(session) == [("g1", "Perhaps ", state)]


def test_a_thought_ends_with_the_session_and_with_the_call() -> None:
    session = thinking()
    session.tell("abort", reason="user_initiated")
    session.tell("assistant.idle", ephemeral=True, aborted=True)
    assert thoughts(session) == [("g1", "Perhaps ", StreamState.STOPPED)]
    think(session, "late")
    assert thoughts(session) == [("g1", "Perhaps ", StreamState.STOPPED)]
    session = thinking()
    session.apply(ConnectionLost(100.0))
    assert thoughts(session) == [("g1", "Perhaps ", StreamState.INTERRUPTED)]
    session = thinking()
    session.end_tool("t1", "found")
    assert thoughts(session) == [("g1", "Perhaps ", StreamState.INTERRUPTED)]


def test_a_retry_of_an_agent_drops_its_thought() -> None:
    session = thinking()
    session.tell("assistant.turn_retry", agent="g1", ephemeral=True, turnId="0", reason="api_error")
    assert thoughts(session) == []
    think(session, "late")
    assert thoughts(session) == []
    think(session, "New.", thought="r2")
    say(session, "n1", "a2", reasoningText="New.")
    assert thoughts(session) == [("g1", "New.", StreamState.COMPLETE)]


def test_two_agents_and_the_main_one_think_at_once() -> None:
    session = asked()
    start_agent(session, "t1", "g1")
    start_agent(session, "t2", "g2", by="g1")
    for agent in ("g1", "g2"):
        begin_turn(session, agent)
        think(session, agent, agent)
    session.think("main")
    think(session, "+", "g1")
    assert sorted(thoughts(session)) == [
        ("", "main", StreamState.STREAMING),
        ("g1", "g1+", StreamState.STREAMING),
        ("g2", "g2", StreamState.STREAMING),
    ]
    places = {entry.agent_id: session.order.index(entry.id) for entry in session.all_of(Reasoning)}
    assert session.order.index("t2") < places["g2"] < places["g1"] < places[""]


def test_thoughts_of_an_agent_nobody_knows_are_not_shown() -> None:
    session = asked()
    begin_turn(session, "g9")
    think(session, "who?", "g9")
    say(session, "n1", agent="g9", content="I.", reasoningText="who?")
    assert thoughts(session) == []
    assert session.order == ["u1"]


def test_a_thought_stands_above_a_call_that_is_stored_before_its_message() -> None:
    session = asked()
    start_agent(session)
    begin_turn(session)
    use_tool(session, "a1")
    use_tool(session, "a2")
    say(session, "n1", "a2", "a1", reasoningText="First this.")
    (thought,) = session.all_of(Reasoning)
    assert session.order == ["u1", "t1", thought.id, "a1", "a2"]
    use_tool(session, "a3")
    assert session.order[-1] == "a3"
    say(session, "n1", "a2", "a1", reasoningText="First this.")
    assert len(session.all_of(Reasoning)) == 1
