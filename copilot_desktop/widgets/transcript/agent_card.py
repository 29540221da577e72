"""What the card of a sub-agent says: who it is, what for, and how far it is. Its tools follow it."""

from __future__ import annotations

from time import time

from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.session.entries import AgentRun, ToolCall, ToolState
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, plain_text
from copilot_desktop.widgets.transcript.header_box import LineBox, Piece
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.rows import Row
from copilot_desktop.widgets.transcript.spans import clock
from copilot_desktop.widgets.transcript.text_box import TextBox
from copilot_desktop.widgets.transcript.tool_group import INNER_GAP, GroupPart

_HEIGHT = 40
_MAX_NAME = 80
_MAX_TASK = 400
_MAX_ERROR = 2000


def agent_of(call: ToolCall) -> AgentRun:
    return call.agent or AgentRun("")


def agent_state(call: ToolCall) -> ToolState:
    """Return how far the agent is: one in the background goes on when its call has ended."""
    if call.agent is None or call.state in (ToolState.DENIED, ToolState.CANCELLED, ToolState.FAILED):
        return call.state
    return call.agent.state


def agent_runs(call: ToolCall) -> bool:
    return not agent_state(call).is_settled


def agent_title(call: ToolCall) -> tuple[str, str]:
    """Return the agent's name and its task, made visible."""
    agent = agent_of(call)
    arguments = [call.arguments.get(key) for key in ("name", "agent_type")]
    names = [agent.name, *(value for value in arguments if isinstance(value, str)), tr("Agent")]
    task = agent.description or call.arguments.get("description") or call.title
    return (
        visible_line(next(name for name in names if name), _MAX_NAME),
        visible_line(task if isinstance(task, str) else "", _MAX_TASK),
    )


def agent_totals(call: ToolCall, tools: int) -> str:
    """Return "11 tools · 52k · 0:47", as much of it as is known."""
    agent = agent_of(call)
    count = tools if agent.tool_count is None else agent.tool_count
    tokens = "" if agent.tokens is None else f"{agent.tokens / 1000:.0f}k" if agent.tokens >= 1000 else ""
    if agent.duration_s is not None:
        lasted = clock(agent.duration_s, least=1)
    elif agent_runs(call) and call.started_at is not None:
        lasted = clock(time() - call.started_at)
    else:
        lasted = clock(call.duration_s, least=1) if call.duration_s is not None else ""
    said = ntr("{count} tool", "{count} tools", count) if count else ""
    return " · ".join(part for part in (said, tokens, lasted) if part)


def agent_pieces(call: ToolCall, part: GroupPart) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return what the header says, from the left and from the right."""
    name, task = agent_title(call)
    state = agent_state(call)
    icons = {
        ToolState.SUCCEEDED: ("check", "status.done"),
        ToolState.FAILED: ("close", "status.error"),
        ToolState.DENIED: ("close", "status.error"),
        ToolState.CANCELLED: ("pause", "text.tertiary"),
    }
    told = {
        ToolState.WAITING: (tr("Waiting for you"), "text.secondary"),
        ToolState.FAILED: (tr("failed"), "danger.text"),
        ToolState.DENIED: (tr("denied"), "danger.text"),
        ToolState.CANCELLED: (tr("stopped"), "text.secondary"),
    }
    words, color = told.get(state, ("", "text.secondary"))
    left = (
        Piece(icon="subagent", color="accent.text"),
        Piece(name, "uiStrong", "text.primary"),
        Piece(task, "ui", "text.secondary", elides=True),
    )
    if state in icons:
        icon, tint = icons[state]
        shown = Piece(icon=icon, color=tint)
    else:
        shown = Piece(spins=state is not ToolState.WAITING, color="status.streaming")
    chevron = "chevron-down" if part.is_open else "chevron-right"
    right = (
        Piece(words, "small", color),
        Piece(agent_totals(call, part.tools), "small", "text.tertiary"),
        shown,
        Piece(icon=chevron, color="text.tertiary"),
    )
    return left, right


def agent_header(look: Look, call: ToolCall, part: GroupPart) -> tuple[object, Row]:
    """Return the header, and what it says."""
    left, right = agent_pieces(call, part)
    height = look.px(_HEIGHT)
    below = look.px(INNER_GAP) if part.is_open and not part.is_last else 0

    def build() -> list[Box]:
        action = Action(ActionKind.TOGGLE_GROUP)
        box = LineBox(look, left, right, height=height, padding=look.space(12), action=action)
        box.gap = below
        return [box]

    return (left, right, below), Row(build, height + below)


def agent_rows(look: Look, call: ToolCall, part: GroupPart) -> list[Row]:
    """Return what stands between the header and the agent's tools."""
    rows: list[Row] = []
    error = agent_of(call).error or (call.error if call.state is ToolState.FAILED else "")
    if error:
        rows.append(_text_row(look, error))
    if part.is_open and part.earlier:
        rows.append(_earlier_row(look, part.earlier))
    return rows


def _text_row(look: Look, text: str) -> Row:
    def build() -> list[Box]:
        box = TextBox(look, plain_text(visible(text[:_MAX_ERROR])), Face("ui", "danger.text"))
        box.inset(look.space(12), look.space(12))
        box.top = box.gap = look.space(8)
        return [box]

    return Row(build, look.line("ui") + 2 * look.space(8))


def _earlier_row(look: Look, count: int) -> Row:
    height = look.density("toolRowInner")
    left = [Piece(ntr("{count} earlier", "{count} earlier", count), "small", "text.tertiary")]

    def build() -> list[Box]:
        action = Action(ActionKind.TOGGLE_GROUP)
        box = LineBox(look, left, height=height, padding=look.space(12), action=action)
        box.indent = look.px(28)
        return [box]

    return Row(build, height)


def agent_name(call: ToolCall, part: GroupPart) -> str:
    """Return the accessible name."""
    name, task = agent_title(call)
    states = {
        ToolState.SUCCEEDED: tr("done"),
        ToolState.FAILED: tr("failed"),
        ToolState.DENIED: tr("denied"),
        ToolState.CANCELLED: tr("stopped"),
        ToolState.WAITING: tr("waiting for you"),
    }
    parts = [
        tr("Agent {name}: {task}", name=name, task=task),
        states.get(agent_state(call), tr("running")),
        agent_totals(call, part.tools),
        tr("expanded") if part.is_open else tr("collapsed"),
    ]
    return ", ".join(part for part in parts if part)
