"""Runs, rows, and what a session says about itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from copilot_desktop.session.entries import (
    AssistantMessage,
    ErrorNotice,
    Notice,
    NoticeKind,
    StreamState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.local_events import ConnectionLost, HistoryLoaded, SessionOpened
from copilot_desktop.session.transcript import Activity, ContextUsage, Removed, StateChanged
from tests.support.session_events import ToldSession


def answered(version: str = "1.0.102") -> ToldSession:
    session = ToldSession(version)
    session.ask()
    session.answer("done", "m1", model="gpt", outputTokens=20)
    session.end_turn()
    return session


def test_a_run_lasts_until_the_agent_is_idle() -> None:
    session = answered()
    assert session.does(Activity.RUNNING)
    session.tell("assistant.idle", ephemeral=True)
    assert session.does(Activity.IDLE)


@pytest.mark.parametrize("version", ["0.0.423", "1.0.60", ""])
def test_without_that_word_the_last_turns_end_is_taken_and_corrected(version: str) -> None:
    session = answered(version)
    assert session.does(Activity.IDLE)
    session.stream("more", "m2")
    assert session.does(Activity.RUNNING)
    session.end_turn()
    session.tell("assistant.turn_start", turnId="1")
    assert session.does(Activity.RUNNING)


def test_a_turn_that_asks_for_tools_ends_no_run() -> None:
    session = ToldSession("0.0.423")
    session.ask()
    session.answer("look", "m1", {"toolCallId": "c1", "name": "bash"})
    session.start_tool()
    session.end_tool()
    session.end_turn()
    assert session.does(Activity.RUNNING)
    assert session.all_of(TurnSummary) == []
    session.tell("session.idle", ephemeral=True)
    assert session.does(Activity.IDLE)


def test_a_run_is_summed_up_over_all_its_turns() -> None:
    session = ToldSession()
    session.ask()
    session.answer("look", "m1", {"toolCallId": "c1"}, model="a", outputTokens=20.0)
    session.end_turn()
    session.tell("assistant.turn_start", turnId="1")
    session.answer("done", "m2", model="b", outputTokens=5)
    session.end_turn()
    summary = session.only(TurnSummary)
    assert (summary.model, summary.output_tokens, summary.duration_s) == ("b", 25, 6.0)


def test_what_is_not_told_is_not_summed() -> None:
    session = ToldSession()
    session.ask()
    session.answer("done")
    session.end_turn()
    session.end_turn()
    assert session.only(TurnSummary).output_tokens is None


def test_steering_stays_within_the_run() -> None:
    session = ToldSession()
    session.ask()
    session.tell("user.message", content="rather this", messageId="u2", delivery="steering")
    session.answer("done")
    session.end_turn()
    assert session.only(TurnSummary).duration_s == 4.0


def test_woken_by_background_work_a_run_begins_without_a_prompt() -> None:
    session = answered()
    session.tell("assistant.idle", ephemeral=True)
    kind = {"type": "shell_completed", "shellId": "0", "exitCode": 0, "description": "Job"}
    session.tell("system.notification", content="<system_notification>", kind=kind)
    session.answer("", "m2", {"toolCallId": "c9", "name": "read_bash"})
    session.tell("assistant.turn_start", turnId="0")
    session.answer("it finished", "m3")
    session.end_turn()
    assert [summary.duration_s for summary in session.all_of(TurnSummary)] == [3.0, 3.0]
    notice = session.only(Notice)
    assert (notice.kind, notice.text) == (NoticeKind.STATUS, "")
    assert notice.fields == {"status": "shell_completed", "description": "Job", "exit_code": 0}


def test_an_error_ends_the_run_and_a_prompt_forgives_it() -> None:
    session = ToldSession()
    session.ask()
    session.tell("session.error", errorType="query", message="400 bad", statusCode=400)
    error = session.only(ErrorNotice)
    assert (error.code, error.message, error.status_code) == ("query", "400 bad", 400)
    assert session.transcript.has_failed
    session.tell("session.error", errorType="query", message="400 bad", statusCode=400)
    assert len(session.all_of(ErrorNotice)) == 1
    session.ask("again", "u2")
    assert not session.all_of(TurnSummary)
    assert [session.transcript.has_failed] == [False]


def test_a_stop_tells_how_long_the_turn_had_run() -> None:
    session = ToldSession()
    session.ask()
    session.stream("half")
    session.tell("abort", reason="user_initiated")
    assert session.only(Notice).fields["duration_s"] > 0


@pytest.mark.parametrize("ends", [("abort",), ("assistant.turn_start", "abort")])
def test_a_stop_says_which_budget_was_its_reason(ends: tuple[str, ...]) -> None:
    session = ToldSession()
    session.ask()
    session.tell("copilot_desktop.budget_stop", unit="tokens", limit=1000, used=1100.0)
    for kind in ends:
        session.tell(kind, reason="user_initiated")
    fields = session.only(Notice).fields
    assert (fields["budget"], fields["limit"], fields["used"]) == ("tokens", 1000, 1100)
    # The next one is the person's again.
    session.ask("more", "u2")
    session.tell("abort", reason="user_initiated")
    assert "budget" not in session.all_of(Notice)[-1].fields


def test_a_budget_that_stopped_nothing_is_not_said_of_the_next_run() -> None:
    session = ToldSession()
    session.ask()
    session.tell("copilot_desktop.budget_stop", unit="tokens", limit=1000, used=1100)
    session.end_turn()
    session.ask("more", "u2")
    session.tell("abort", reason="autopilot_credit_limit")
    fields = session.only(Notice).fields
    assert "budget" not in fields
    assert fields["reason"] == "autopilot_credit_limit"


def test_an_abort_after_the_turn_settles_at_once() -> None:
    session = ToldSession("0.0.423")
    session.ask()
    session.start_tool()
    session.end_turn()
    session.tell("abort", reason="user_initiated")
    assert session.does(Activity.IDLE)
    assert session.only(Notice).kind is NoticeKind.STOPPED
    session.tell("abort", reason="user_initiated")
    assert len(session.all_of(Notice)) == 2


def test_an_idle_that_says_aborted_stops_texts_even_without_an_abort() -> None:
    session = ToldSession()
    session.ask()
    session.stream("half")
    session.tell("session.idle", ephemeral=True, aborted=True)
    assert session.only(AssistantMessage).state is StreamState.STOPPED


def test_a_cut_turn_says_so_live_and_restored() -> None:
    live, restored = ToldSession(), ToldSession()
    for session in (live, restored):
        session.ask()
    live.stream("half")
    live.apply(ConnectionLost(99.0, "exit code 9"))
    restored.apply(HistoryLoaded())
    assert live.only(Notice).id == restored.only(Notice).id
    assert live.only(Notice).fields == {"reason": "exit code 9"}
    assert live.only(AssistantMessage).state is StreamState.INTERRUPTED
    for session in (live, restored):
        session.tell("session.resume", selectedModel="n", context={"cwd": "/g", "branch": "main"})
        assert len(session.all_of(Notice)) == 1
        transcript = session.transcript
        assert (transcript.model, transcript.folder, transcript.branch) == ("n", "/g", "main")


def test_attaching_to_a_session_that_runs_ends_nothing() -> None:
    session = ToldSession()
    session.ask()
    session.tell("session.resume", sessionWasActive=True)
    assert session.does(Activity.RUNNING)
    session.tell("session.resume", agent="a1")
    session.tell("session.shutdown", agent="a1")
    assert session.does(Activity.RUNNING)
    session.tell("session.shutdown")
    assert session.does(Activity.IDLE)


def test_state_of_the_session() -> None:
    session = ToldSession()
    session.tell("session.title_changed", title="Title")
    session.tell("session.title_changed", title="<system_notification>\nAgent is idle")
    session.tell("session.usage_info", currentTokens=5.0, tokenLimit=10)
    session.tell("session.context_changed", cwd="/g", branch="b")
    session.tell("assistant.intent", intent="Do B")
    transcript = session.transcript
    assert (transcript.title, transcript.folder, transcript.branch) == ("Title", "/g", "b")
    assert (transcript.usage, transcript.intent) == (ContextUsage(5, 10), "Do B")
    assert transcript.cli_version == "1.0.102"
    session.tell("assistant.idle", ephemeral=True)
    assert session.transcript.intent == ""
    session.apply(SessionOpened(folder="/h", model="n", title="T", branch="c", cli_version="1.0.60"))
    transcript = session.transcript
    assert (transcript.folder, transcript.model, transcript.title) == ("/h", "n", "T")
    session.apply(SessionOpened())
    assert session.changes == ()


ROWS: list[tuple[str, dict[str, Any], NoticeKind, str, dict[str, Any]]] = [
    (
        "session.model_change",
        {"newModel": "n"},
        NoticeKind.MODEL_CHANGE,
        "",
        {"model": "n", "previous": "m"},
    ),
    (
        "session.model_change",
        {"newModel": "m", "previousModel": "m", "reasoningEffort": "low"},
        NoticeKind.MODEL_CHANGE,
        "",
        {"model": "m", "previous": "m", "effort": "low"},
    ),
    (
        "session.model_change",
        {"newModel": "m", "previousModel": "m", "previousReasoningEffort": "low", "reasoningEffort": None},
        NoticeKind.MODEL_CHANGE,
        "",
        {"model": "m", "previous": "m", "effort": ""},
    ),
    (
        "session.mode_changed",
        {"newMode": "plan", "previousMode": "interactive"},
        NoticeKind.MODE_CHANGE,
        "",
        {"mode": "plan", "previous": "interactive"},
    ),
    (
        "session.permissions_changed",
        {"mode": "allow-all"},
        NoticeKind.STATUS,
        "",
        {"status": "permission-mode", "mode": "allow-all"},
    ),
    (
        "session.warning",
        {"warningType": "interrupted_tools", "message": "w"},
        NoticeKind.WARNING,
        "w",
        {"type": "interrupted_tools"},
    ),
    ("session.info", {"infoType": "fork", "message": "i"}, NoticeKind.INFO, "i", {"type": "fork"}),
    ("session.error", {"errorType": "notification", "message": "e"}, NoticeKind.WARNING, "e", {}),
    (
        "session.task_complete",
        {"summary": "s", "success": True},
        NoticeKind.STATUS,
        "s",
        {"status": "task-complete", "success": True},
    ),
    (
        "subagent.selected",
        {"agentName": "docs", "agentDisplayName": "Docs"},
        NoticeKind.STATUS,
        "",
        {"status": "custom-agent", "name": "Docs"},
    ),
    ("subagent.deselected", {}, NoticeKind.STATUS, "", {"status": "custom-agent", "name": ""}),
]


@pytest.mark.parametrize(("event", "data", "kind", "text", "fields"), ROWS)
def test_rows(event: str, data: dict[str, Any], kind: NoticeKind, text: str, fields: dict[str, Any]) -> None:
    session = ToldSession()
    session.tell(event, agent="a1", **data)
    assert session.entries == []
    session.tell(event, **data)
    notice = session.only(Notice)
    assert (notice.kind, notice.text, notice.fields) == (kind, text, fields)
    assert session.transcript.has_failed is False


def test_what_makes_no_row() -> None:
    session = ToldSession()
    session.tell("session.compaction_complete", agent="a1", success=True)
    session.tell("session.compaction_start", agent="a1")
    session.tell("session.info", ephemeral=True, infoType="model_retry", message="Retrying")
    session.tell("session.info", infoType="fork", message="")
    session.tell("session.model_change", newModel="m")
    assert session.entries == []


def test_a_compaction_is_one_row_from_start_to_end() -> None:
    session = ToldSession()
    session.tell("session.compaction_start", trigger="threshold")
    assert session.only(Notice).fields["phase"] == "running"
    session.tell(
        "session.compaction_complete",
        success=True,
        preCompactionTokens=100,
        postCompactionTokens=40.0,
        summaryContent="<overview>All is well.</overview>",
    )
    assert session.only(Notice).fields == {
        "trigger": "threshold",
        "phase": "done",
        "tokens_before": 100,
        "tokens_after": 40,
        "summary": "<overview>All is well.</overview>",
        "duration_s": 1.0,
    }
    session.tell("session.compaction_complete", success=False, error="no room")
    notice = session.all_of(Notice)[-1]
    assert (notice.kind, notice.text, notice.fields["phase"]) == (NoticeKind.COMPACTION, "no room", "failed")
    session.tell("session.compaction_start")
    session.apply(HistoryLoaded())
    assert session.all_of(Notice)[-1].fields["phase"] == "interrupted"


def test_a_rewind_drops_the_prompt_and_all_after_it() -> None:
    session = answered()
    session.ask("second", "u2")
    (prompt,) = [entry for entry in session.all_of(UserMessage) if entry.text == "second"]
    session.answer("x", "m2")
    session.ask_permission()
    session.tell("session.snapshot_rewind", ephemeral=True, upToEventId="unknown")
    assert list(session.changes) == []
    session.tell("session.snapshot_rewind", ephemeral=True, upToEventId=prompt.event_id, eventsRemoved=9)
    assert [type(entry) for entry in session.entries] == [UserMessage, AssistantMessage, TurnSummary]
    assert session.transcript.requests == ()
    assert [type(change) for change in session.changes] == [Removed, Removed, Removed, StateChanged]
    session.ask("third", "u3")
    assert session.all_of(UserMessage)[-1].text == "third"


def test_what_was_told_long_ago_is_not_told_again() -> None:
    """The ids of events are remembered for a while only; rows and turns are known by themselves."""
    session = ToldSession()
    session.ask()
    session.answer("half done", "m1")
    session.tell("session.mode_changed", newMode="plan", previousMode="interactive")
    session.tell("abort", reason="user_initiated")
    session.tell("assistant.turn_start", turnId="1")
    before = session.entries
    for event in session.told[-3:]:
        session.transcript = replace(session.transcript, recent_ids=())
        session.apply(event)
    assert session.entries == before
    assert session.does(Activity.RUNNING)
