"""Plans: one settled row each, the same live and restored."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.session.entries import PlanOutcome, PlanRecord, ToolCall, ToolState
from copilot_desktop.session.local_events import HistoryLoaded
from tests.support import recordings
from tests.support.session_events import ToldSession

APPROVED = {
    "content": "Plan approved! Exited plan mode.\n\nYou are now in interactive mode.",
    "detailedContent": "✅ Plan approved, exited plan mode (interactive)",
}


def refused(feedback: str) -> dict[str, str]:
    text = f"Plan not approved. User feedback:\n\n{feedback}\n\nPlease update the plan based on this."
    return {"content": text, "detailedContent": "📝 Plan changes requested"}


def planned(*, is_live: bool = True, **more: Any) -> ToldSession:
    """A session whose agent asks about a plan."""
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "exit_plan_mode", arguments={"summary": "- Do X"})
    if is_live:
        asked = {"requestId": "q1", "summary": "- Do X", "planContent": "# Plan", "toolCallId": "c1", **more}
        session.tell("exit_plan_mode.requested", ephemeral=True, **asked)
    return session


def decide(session: ToldSession, **data: Any) -> None:
    session.tell("exit_plan_mode.completed", ephemeral=True, requestId="q1", **data)


def end(session: ToldSession, result: dict[str, str]) -> None:
    session.tell("tool.execution_complete", toolCallId="c1", success=True, result=result)


def test_a_plan_is_told_when_its_call_has_ended() -> None:
    session = planned()
    assert session.only(ToolCall).state is ToolState.WAITING
    decide(session, approved=True, selectedAction="autopilot", autoApproveEdits=True)
    assert session.only(ToolCall).state is ToolState.RUNNING
    assert session.all_of(PlanRecord) == []
    session.tell("session.mode_changed", previousMode="plan", newMode="autopilot")
    end(session, APPROVED)
    record = session.only(PlanRecord)
    assert record == PlanRecord(
        record.id, "- Do X", "# Plan", PlanOutcome.APPROVED, "autopilot", timestamp=record.timestamp
    )
    # Behind the row of the mode, where a restored transcript has it.
    assert session.order == ["u1", "c1", "e6", "plan-c1"]
    session.tell("exit_plan_mode.requested", ephemeral=True, requestId="q1", toolCallId="c1")
    end(session, APPROVED)
    assert session.only(PlanRecord) == record


@pytest.mark.parametrize(
    ("result", "outcome", "action", "feedback"),
    [
        (APPROVED, PlanOutcome.APPROVED, "interactive", ""),
        ({"content": "Plan approved!"}, PlanOutcome.APPROVED, "", ""),
        (refused("Add tests"), PlanOutcome.CHANGES, "", "Add tests"),
        (refused("A\n\nPlease update it"), PlanOutcome.CHANGES, "", "A\n\nPlease update it"),
        (
            refused("User requested changes but did not provide specific feedback."),
            PlanOutcome.CHANGES,
            "",
            "",
        ),
        ({"content": "Plan not approved, in other words"}, PlanOutcome.CHANGES, "", ""),
    ],
)
def test_a_restored_plan_is_read_from_the_result(
    result: dict[str, str], outcome: PlanOutcome, action: str, feedback: str
) -> None:
    session = planned(is_live=False)
    end(session, result)
    record = session.only(PlanRecord)
    assert (record.id, record.summary, record.plan) == ("plan-c1", "- Do X", "")
    assert (record.outcome, record.action, record.feedback) == (outcome, action, feedback)


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        ("denied", PlanOutcome.CHANGES),
        ("rejected", PlanOutcome.CHANGES),
        ("failure", PlanOutcome.EXPIRED),
        ("interrupted", PlanOutcome.EXPIRED),
    ],
)
def test_a_call_that_failed(code: str, outcome: PlanOutcome) -> None:
    session = planned()
    session.tell("tool.execution_complete", toolCallId="c1", success=False, error={"code": code})
    assert session.only(PlanRecord).outcome is outcome


def test_an_old_server_names_no_call() -> None:
    session = planned(toolCallId=None)
    decide(session, approved=False, feedback="Smaller")
    end(session, {"content": "in other words"})
    record = session.only(PlanRecord)
    assert (record.outcome, record.feedback) == (PlanOutcome.CHANGES, "Smaller")


def test_a_plan_nobody_decided_on_expires_with_its_process() -> None:
    session = planned()
    session.apply(HistoryLoaded())
    record = session.only(PlanRecord)
    assert (record.outcome, record.plan) == (PlanOutcome.EXPIRED, "# Plan")
    assert session.only(ToolCall).state is ToolState.CANCELLED
    # The server knew of a decision all the same.
    end(session, refused("No"))
    record = session.only(PlanRecord)
    assert (record.outcome, record.plan, record.feedback) == (PlanOutcome.CHANGES, "# Plan", "No")


def test_a_request_that_belongs_to_no_call_changes_nothing() -> None:
    session = ToldSession()
    session.ask()
    before = session.transcript.entries
    session.tell("exit_plan_mode.requested", ephemeral=True, requestId="q1", toolCallId="c9", summary="S")
    decide(session, approved=True)
    assert session.transcript.entries == before


@pytest.mark.parametrize(
    ("name", "outcome", "action", "feedback"),
    [
        ("plan-mode-exit", PlanOutcome.APPROVED, "interactive", ""),
        ("plan-mode-reject", PlanOutcome.CHANGES, "", "Add tests first"),
    ],
)
def test_recorded_plans(name: str, outcome: PlanOutcome, action: str, feedback: str) -> None:
    for session in recordings.events(name):
        for told in (session, recordings.persisted(session)):
            transcript, _ = recordings.fold(told)
            (record,) = [entry for entry in transcript.entries if isinstance(entry, PlanRecord)]
            assert (record.outcome, record.action, record.feedback) == (outcome, action, feedback)
