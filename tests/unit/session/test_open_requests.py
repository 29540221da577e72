"""What waits for a person beside permissions and questions: open while it waits, then gone."""

from __future__ import annotations

import pytest

from copilot_desktop.protocol.requests import PlanApproval
from copilot_desktop.session.dump import dump
from copilot_desktop.session.entries import ToolCall, ToolState
from copilot_desktop.session.local_events import ConnectionLost, RequestWithdrawn
from copilot_desktop.session.transcript import StateChanged
from tests.support.asked_for import ASKED, CLOSED_BY
from tests.support.session_events import ToldSession

ALL = pytest.mark.parametrize("kind", ASKED)


def asked(kind: str, *, agent: str = "") -> ToldSession:
    session = ToldSession()
    session.ask()
    session.tell(kind, agent=agent, ephemeral=True, requestId="r1", **ASKED[kind])
    return session


@ALL
def test_it_waits_until_it_is_settled(kind: str) -> None:
    session = asked(kind)
    assert [request.request_id for request in session.transcript.requests] == ["r1"]
    assert StateChanged() in session.changes
    session.tell(CLOSED_BY[kind], ephemeral=True, requestId="other")
    assert len(session.transcript.requests) == 1
    session.tell(CLOSED_BY[kind], ephemeral=True, requestId="r1")
    assert list(session.transcript.requests) == []
    assert len(session.transcript.entries) == 1, "nothing of it is stored, so nothing of it is a row"


@ALL
def test_asked_twice_it_waits_once_with_the_newest_word(kind: str) -> None:
    session = asked(kind)
    first = session.transcript.requests
    session.tell(kind, ephemeral=True, requestId="r1", **ASKED[kind])
    assert session.transcript.requests == first


@ALL
@pytest.mark.parametrize("end", ["loss", "withdrawn", "shutdown"])
def test_it_does_not_outlive_who_asked(kind: str, end: str) -> None:
    session = asked(kind)
    if end == "loss":
        session.apply(ConnectionLost(9.0))
    elif end == "withdrawn":
        session.apply(RequestWithdrawn("r1", 9.0))
    else:
        session.tell("session.shutdown", shutdownType="routine")
    assert session.transcript.requests == ()


@ALL
def test_what_a_turn_asks_for_ends_with_it(kind: str) -> None:
    session = asked(kind)
    session.tell("assistant.idle", ephemeral=True)
    left = session.transcript.requests
    assert (left == ()) is (kind == "exit_plan_mode.requested")
    session.tell("session.idle", ephemeral=True)
    # A login is asked for by a server, not by a turn.
    assert (session.transcript.requests != ()) is (kind == "mcp.oauth_required")


def test_a_plan_of_a_sub_agent_outlives_the_main_turn() -> None:
    session = asked("exit_plan_mode.requested", agent="a1")
    session.tell("assistant.idle", ephemeral=True)
    assert isinstance(session.transcript.requests[0], PlanApproval)


def test_the_call_that_asks_waits_and_goes_on() -> None:
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "demo-ask")
    asked_for = ASKED["elicitation.requested"]
    session.tell("elicitation.requested", ephemeral=True, requestId="r1", toolCallId="c1", **asked_for)
    assert session.only(ToolCall).state is ToolState.WAITING
    session.tell("elicitation.completed", ephemeral=True, requestId="r1", action="decline")
    assert session.only(ToolCall).state is ToolState.RUNNING


def test_a_call_nobody_has_heard_of_is_no_row() -> None:
    session = ToldSession()
    asked_for = ASKED["elicitation.requested"]
    session.tell("elicitation.requested", ephemeral=True, requestId="r1", toolCallId="c9", **asked_for)
    assert (len(session.transcript.requests), len(session.transcript.entries)) == (1, 0)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("exit_plan_mode.requested", "? plan: - Do X [interactive, autopilot, exit_only]"),
        ("elicitation.requested", "? form of demo: Who are you? [name]"),
        ("auto_mode_switch.requested", "? another model: user_model_rate_limited"),
        ("session_limits_exhausted.requested", "? 42.5 of 40 credits are used"),
        ("sampling.requested", "? demo asks the model"),
        ("mcp.oauth_required", "? login at https://mcp.example.com/v1"),
    ],
)
def test_a_dump_tells_what_is_open(kind: str, line: str) -> None:
    assert dump(asked(kind).transcript).endswith(f"\n\n{line}\n")
