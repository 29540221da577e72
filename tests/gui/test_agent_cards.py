"""Sub-agents in a conversation: one card each, their tools inside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from copilot_desktop.session.entries import AgentRun, EntryId, Reasoning, StreamState, ToolCall, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from tests.support.transcript_view import Conversation, MakeView, answer, everything, picture, settled, user


@pytest.fixture
def make_view(make_view: MakeView, monkeypatch: pytest.MonkeyPatch) -> MakeView:
    """Views without the mouse, wherever the tests before have left it: nothing folds under it."""

    def make(conversation: Conversation) -> ChatView:
        view = make_view(conversation)
        monkeypatch.setattr(view.viewport(), "underMouse", lambda: False)
        return view

    return make


def agent(
    state: ToolState = ToolState.SUCCEEDED, entry_id: str = "t", agent_id: str = "g1", **more: Any
) -> ToolCall:
    run = AgentRun(agent_id, "Explore", "Find every caller", state=state, **more)
    return ToolCall(
        EntryId(entry_id),
        "task",
        state=ToolState.RUNNING if state is ToolState.RUNNING else ToolState.SUCCEEDED,
        output=GrowingText("Found **two**."),
        agent=run,
    )


def tool(entry_id: str, path: str, agent_id: str = "g1", parent: str = "t") -> ToolCall:
    return ToolCall(
        EntryId(entry_id),
        "view",
        arguments={"path": path},
        state=ToolState.SUCCEEDED,
        output=GrowingText("1. text"),
        agent_id=agent_id,
        parent_id=EntryId(parent),
    )


def ended(*entries: ToolCall | Reasoning) -> Conversation:
    conversation = Conversation(user("u"), *entries, answer("a", "Done."))
    conversation.chat.update(is_running=False)
    return conversation


def rows_of(view: ChatView, entry_id: str) -> int:
    index = view.position_of(EntryId(entry_id))
    assert index is not None
    return len(view.column.cards[index].ensure_rows(view.column.width))


def click(view: ChatView, entry_id: str, row_index: int = 0) -> None:
    placed = next(
        row for row in view.column.visible() if row.card.entry.id == entry_id and row.row_index == row_index
    )
    point = QPoint(view.left + 80, placed.y + 18)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_a_settled_agent_is_one_line(make_view: MakeView) -> None:
    done = agent(tool_count=11, tokens=52_300, duration_s=47.2)
    view = make_view(ended(done, tool("x1", "a.ts"), tool("x2", "b.ts")))
    assert everything(view).splitlines()[2] == "Explore Find every caller 11 tools · 52k · 0:47"
    assert [rows_of(view, name) for name in ("t", "x1", "x2")] == [1, 0, 0]


def test_opening_shows_its_tools_and_its_answer(make_view: MakeView) -> None:
    view = make_view(ended(agent(), tool("x1", "a.ts"), tool("x2", "b.ts")))
    before = next(row.y for row in view.column.visible() if row.card.entry.id == "t")
    click(view, "t")
    assert next(row.y for row in view.column.visible() if row.card.entry.id == "t") == before
    text = everything(view)
    assert "Read a.ts" in text
    assert "Read b.ts" in text
    assert "Found" not in text
    assert settled(view) == picture(view)
    click(view, "t", 1)
    assert "Found **two**." in everything(view)
    click(view, "t")
    assert "Read a.ts" not in everything(view)


def test_a_working_agent_shows_its_newest_tools(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), agent(ToolState.RUNNING))
    view = make_view(conversation)
    for number in range(8):
        conversation.add(tool(f"x{number}", f"{number}.ts"))
    view.flush()
    text = everything(view)
    assert "Explore Find every caller 8 tools" in text
    assert "3 earlier" in text
    assert "Read 2.ts" not in text
    assert "Read 3.ts" in text
    assert settled(view) == picture(view)
    # All of them, when the person asks for it.
    click(view, "t", 1)
    assert "Read 0.ts" in everything(view)


def test_an_agent_folds_when_the_turn_has_ended(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), agent(ToolState.RUNNING), tool("x1", "a.ts"))
    view = make_view(conversation)
    conversation.put(agent(tool_count=1))
    conversation.add(answer("a", "Done."))
    view.flush()
    assert "Read a.ts" in everything(view)
    conversation.chat.update(is_running=False)
    view.flush()
    assert "Read a.ts" not in everything(view)


def test_an_agent_in_the_background_stays_open_after_the_turn(make_view: MakeView) -> None:
    working = replace(agent(ToolState.RUNNING, in_background=True), state=ToolState.SUCCEEDED)
    conversation = Conversation(user("u"), working, tool("x1", "a.ts"), answer("a", "It works on."))
    view = make_view(conversation)
    conversation.chat.update(is_running=False)
    view.flush()
    assert "Read a.ts" in everything(view)
    conversation.put(agent(in_background=True))
    view.flush()
    assert "Read a.ts" not in everything(view)


def test_a_call_becomes_an_agent_while_it_runs(make_view: MakeView) -> None:
    bare = ToolCall(EntryId("t"), "task", arguments={"description": "Look"}, state=ToolState.RUNNING)
    conversation = Conversation(user("u"), bare)
    view = make_view(conversation)
    assert "Running agent Look" in everything(view)
    conversation.put(agent(ToolState.RUNNING))
    conversation.add(tool("x1", "a.ts"))
    view.flush()
    text = everything(view)
    assert "Explore Find every caller 1 tool" in text
    assert "Running agent" not in text


def test_a_failed_agent_says_why_and_stays_open(make_view: MakeView) -> None:
    view = make_view(ended(agent(ToolState.FAILED, error="No <b>model</b>"), tool("x1", "a.ts")))
    text = everything(view)
    assert "failed" in text
    assert "No <b>model</b>" in text
    assert "Read a.ts" in text


def test_agents_do_not_join_runs_of_tools(make_view: MakeView) -> None:
    mine = replace(tool("m1", "m.ts"), agent_id="", parent_id=EntryId(""))
    also = replace(mine, id=EntryId("m2"))
    view = make_view(ended(mine, also, agent(), tool("x1", "a.ts"), replace(mine, id=EntryId("m3"))))
    text = everything(view)
    assert "Explored 1 file" in text
    assert "Explore Find every caller" in text
    assert "Read m.ts" in text


@pytest.mark.parametrize("number", range(2))
def test_two_agents_and_one_inside_another(make_view: MakeView, number: int) -> None:
    inner = replace(agent(entry_id="t2", agent_id="g2"), agent_id="g1", parent_id=EntryId("t"))
    thought = Reasoning(EntryId("r"), GrowingText("Hm"), StreamState.COMPLETE, agent_id="g1", duration_s=2)
    entries: list[ToolCall | Reasoning] = [
        agent(),
        tool("x1", "a.ts"),
        thought,
        inner,
        tool("y1", "deep.ts", "g2", "t2"),
    ]
    other = agent(entry_id="t3", agent_id="g3")
    view = make_view(ended(*entries, other, tool("z1", "z.ts", "g3", "t3")))
    click(view, ("t", "t3")[number])
    text = everything(view)
    assert ("deep.ts" in text) is (number == 0)
    assert ("z.ts" in text) is (number == 1)
    assert settled(view) == picture(view)


def thought(
    entry_id: str, state: StreamState, agent_id: str = "g1", text: str = "Perhaps twice."
) -> Reasoning:
    lasted = 6.0 if state is StreamState.COMPLETE else None
    return Reasoning(EntryId(entry_id), GrowingText(text), state, duration_s=lasted, agent_id=agent_id)


def test_an_agent_s_thoughts_stand_among_its_tools(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), agent(ToolState.RUNNING), tool("x1", "a.ts"))
    view = make_view(conversation)
    conversation.add(thought("r", StreamState.STREAMING, text=""))
    conversation.append("r", "Perhaps ")
    view.flush()
    assert everything(view).splitlines()[-1] == "Thinking..."
    assert settled(view) == picture(view)
    conversation.put(thought("r", StreamState.COMPLETE))
    view.flush()
    text = everything(view)
    assert "Thought for 6 s" in text
    assert "Perhaps" not in text
    click(view, "r")
    assert "Perhaps twice." in everything(view)
    # Folded with its agent, and there again with it.
    conversation.put(agent(tool_count=1))
    conversation.chat.update(is_running=False)
    view.flush()
    click(view, "t")
    assert rows_of(view, "r") == 0
    assert "Perhaps twice." not in everything(view)
    click(view, "t")
    assert "Perhaps twice." in everything(view)


def test_agents_of_agents_stand_further_inside(make_view: MakeView) -> None:
    inner = replace(agent(entry_id="t2", agent_id="g2"), agent_id="g1", parent_id=EntryId("t"))
    last = replace(agent(entry_id="t3", agent_id="g3"), agent_id="g2", parent_id=EntryId("t2"))
    view = make_view(
        ended(
            agent(),
            tool("x1", "a.ts"),
            inner,
            tool("x2", "b.ts", "g2", "t2"),
            last,
            tool("x3", "c.ts", "g3", "t3"),
            thought("r", StreamState.COMPLETE, "g3"),
            tool("x4", "d.ts"),
        )
    )
    click(view, "t")
    parts = [view.column.cards[index].part for index in range(1, 9)]
    assert [part.depth for part in parts if part is not None] == [0, 1, 1, 2, 2, 3, 3, 1]
    lefts = [
        row.row.boxes[0].indent
        for row in view.column.visible()
        if row.row_index == 0 and row.row.boxes and row.card.entry.id in ("x1", "x2", "x3", "r", "x4")
    ]
    assert lefts[0] < lefts[1] < lefts[2] == lefts[3]
    assert lefts[4] == lefts[0]
