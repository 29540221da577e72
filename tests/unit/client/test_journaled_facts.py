"""Tokens and decisions that the CLI's log lacks are kept, without secrets, and are there again."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.journaled_facts import Fact, with_facts
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.protocol.grants import UrlGrant
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionOutcome,
    PermissionScope,
    RequestId,
)
from copilot_desktop.session.entries import Notice, PermissionRecord, TurnSummary
from copilot_desktop.storage.errors import DiskFull
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, converse

SECRET = "sk-very-secret-key-0123456789"


class World:
    """A session with a provider of its own, and what a log keeps of it."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        self.options = SessionOptions(folder, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", SECRET))
        self.session = converse(self.caller, "s", self.options, is_new=True, journal=self.journal)
        self.tell = Told(self.session)

    def run(self, *, with_usage: bool = True) -> None:
        self.tell("user.message", content="go", messageId="u1")
        self.tell("assistant.turn_start", turnId="0")
        if with_usage:
            self.use(120, 30)
        self.tell("assistant.message", messageId="m1", content="Done.", toolRequests=[])
        self.tell("assistant.turn_end", turnId="0")
        self.tell("assistant.idle")
        self.tell("session.idle")

    def use(self, input_tokens: int, output_tokens: int) -> None:
        self.tell(
            "assistant.usage",
            ephemeral=True,
            model="m",
            inputTokens=input_tokens,
            outputTokens=output_tokens,
            isByok=True,
        )

    async def ask(self, command: str, kind: str, *, decision: DecisionKind | None = None) -> None:
        subject = {"kind": "shell", "fullCommandText": command, "toolCallId": "c1"}
        self.tell("permission.requested", ephemeral=True, requestId="q1", permissionRequest=subject)
        if decision is not None:
            await self.session.answer(RequestId("q1"), PermissionDecision(decision))
        self.tell("permission.completed", ephemeral=True, requestId="q1", result={"kind": kind})

    async def restored(self) -> list[Any]:
        await self.caller.settle()
        self.caller.history = self.tell.persisted
        later = converse(self.caller, "s", self.options, is_new=False, journal=self.journal)
        await later.load_history()
        return list(later.transcript.entries)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def footer(entries: list[Any]) -> TurnSummary:
    [summary] = [entry for entry in entries if isinstance(entry, TurnSummary)]
    return summary


async def test_tokens_that_the_log_lacks_are_told_at_the_foot_of_their_turn_again(world: World) -> None:
    world.run()
    live = footer(list(world.session.transcript.entries))
    assert live.output_tokens == 30
    assert footer(await world.restored()) == live
    world.journal.facts.clear()
    assert footer(await world.restored()).output_tokens is None, "the log alone does not say"


async def test_tokens_that_the_log_has_are_not_counted_twice(world: World) -> None:
    world.run()
    usage = {"model": "m", "inputTokens": 120, "outputTokens": 30}
    at = world.tell.persisted[1]["timestamp"]
    record = {"type": "session.usage_record", "id": "r", "timestamp": at, "data": {"usage": usage}}
    world.tell.persisted.insert(2, record)
    assert footer(await world.restored()).output_tokens == 30


async def test_a_decision_that_the_log_lacks_stands_where_it_was_made(world: World) -> None:
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    await world.ask("rm -r build", "approved-for-session", decision=DecisionKind.ALLOW_ONCE)
    world.tell("assistant.message", messageId="m1", content="Done.", toolRequests=[])
    assert world.journal.decisions == []
    entries = await world.restored()
    assert world.journal.decisions == [("shell", "rm -r build", "approved", "session", "person")]
    live = [entry.id for entry in world.session.transcript.entries]
    assert live == ["u1", "c1", "permission-q1", "m1"], "below the call that asks, above the answer"
    assert [entry.id for entry in entries][: len(live)] == live
    record = entries[2]
    assert isinstance(record, PermissionRecord)
    assert (record.outcome, record.scope) == (PermissionOutcome.APPROVED, PermissionScope.SESSION)
    assert record == next(e for e in world.session.transcript.entries if isinstance(e, PermissionRecord))


async def test_how_far_an_answer_reaches_is_kept_where_the_event_does_not_say_it(world: World) -> None:
    address = "https://docs.example/a"
    asked = {"kind": "url", "url": address, "toolCallId": "c1"}
    world.tell("permission.requested", ephemeral=True, requestId="q1", permissionRequest=asked)
    decision = PermissionDecision(DecisionKind.ALLOW_FOR_SESSION, grant=UrlGrant("https://docs.example"))
    await world.session.answer(RequestId("q1"), decision)
    world.tell("permission.completed", ephemeral=True, requestId="q1", result={"kind": "approved"})
    await world.caller.settle()
    [written] = world.journal.decisions
    assert written[2:4] == ("approved", "session")


@pytest.mark.parametrize("kept", ["permission.requested", "permission.requested permission.completed"])
async def test_what_the_log_has_of_a_decision_is_not_told_twice(world: World, kept: str) -> None:
    world.tell("user.message", content="go", messageId="u1")
    await world.ask("ls", "denied-by-rules")
    await world.caller.settle()
    [(_, detail)] = world.journal.facts.values()
    world.tell.persisted += [event for event in json.loads(detail) if event["type"] in kept.split()]
    [record] = [entry for entry in await world.restored() if isinstance(entry, PermissionRecord)]
    assert record.outcome is PermissionOutcome.DENIED_BY_RULE


@pytest.mark.parametrize(
    ("kind", "outcome", "scope", "by"),
    [
        ("approved", "approved", "once", "elsewhere"),
        ("approved-permanently-for-url", "approved", "always", "elsewhere"),
        ("approved-for-location", "approved", "folder", "elsewhere"),
        ("denied-interactively-by-user", "denied-by-user", "", "elsewhere"),
        ("denied-by-rules", "denied-by-rule", "", "rule"),
        ("cancelled", "cancelled", "", "turn-end"),
    ],
)
async def test_every_outcome_comes_back_as_it_was(
    world: World, kind: str, outcome: str, scope: str, by: str
) -> None:
    world.tell("user.message", content="go", messageId="u1")
    await world.ask("ls", kind)
    [record] = [entry for entry in await world.restored() if isinstance(entry, PermissionRecord)]
    assert world.journal.decisions == [("shell", "ls", outcome, scope, by)]
    assert record.outcome.value == outcome
    assert (record.scope.value or ("once" if scope else "")) == scope


async def test_answers_to_questions_are_written_down(world: World) -> None:
    for number, answer in (("1", {"answer": "blue"}), ("2", {"dismissed": True})):
        world.tell("user_input.requested", ephemeral=True, requestId=number, question="Which colour?")
        world.tell("user_input.completed", ephemeral=True, requestId=number, **answer)
    await world.caller.settle()
    assert world.journal.decisions == [
        ("question", "Which colour?", "answered", "", "elsewhere"),
        ("question", "Which colour?", "dismissed", "", "elsewhere"),
    ]
    assert [words for _, words, _ in world.journal.outcomes] == ["blue", ""]
    assert world.journal.facts == {}


async def test_no_secret_is_written_down(world: World) -> None:
    await world.ask(f"curl -H 'Authorization: Bearer {SECRET}' http://x", "approved")
    await world.caller.settle()
    written = f"{world.journal.decisions} {world.journal.facts}"
    assert SECRET not in written
    assert "curl" in written


async def test_a_request_with_a_whole_file_keeps_the_decision_alone(world: World) -> None:
    await world.ask("cat <<EOF\n" + "x" * 200_000, "approved")
    await world.caller.settle()
    assert len(world.journal.decisions) == 1
    assert world.journal.facts == {}


async def test_numbers_that_no_database_takes_do_no_harm(world: World) -> None:
    world.use(10**30, -5)
    await world.caller.settle()
    assert len(world.journal.facts) == 1


@pytest.mark.allow_log
async def test_a_full_disk_costs_the_fact_alone(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.journal.problem = DiskFull(Path("state.db"), "no space left")
    world.run()
    await world.caller.settle()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    world.journal.problem = None
    assert footer(list(world.session.transcript.entries)).output_tokens == 30


def test_facts_before_a_page_wait_for_theirs() -> None:
    item = {"type": "user.message", "timestamp": "2026-01-01T00:00:10Z", "data": {}}
    at = 1_767_225_610.0
    usage = {"type": "assistant.usage", "data": {"outputTokens": 1}}
    facts = [Fact(at - 100, (usage,)), Fact(at + 1, (usage,))]
    merged, older = with_facts([item], facts, begins_at=at)
    assert merged == [item, usage]
    assert older == facts[:1]


@pytest.mark.parametrize("text", ["", "{", "{}", '["x"]', '[{"no": "type"}]'])
async def test_a_fact_that_cannot_be_read_is_left_out(world: World, text: str) -> None:
    world.run(with_usage=False)
    world.journal.facts["x"] = (1.0, text)
    assert footer(await world.restored()).output_tokens is None


async def test_every_change_of_what_is_asked_is_written_down_with_who_made_it(world: World) -> None:
    world.session.choosing_permission_mode("allow-all", "person")
    world.tell("session.permissions_changed", previousMode="manual", mode="allow-all")
    world.session.choosing_permission_mode("manual", "session-end")
    world.tell("session.permissions_changed", previousMode="allow-all", mode="manual")
    world.tell("session.permissions_changed", previousMode="manual", mode="allow-all")
    await world.caller.settle()
    assert world.journal.decisions == [
        ("permission-mode", "manual", "allow-all", "session", "person"),
        ("permission-mode", "allow-all", "manual", "session", "session-end"),
        ("permission-mode", "manual", "allow-all", "session", "elsewhere"),
    ]


async def test_the_budget_that_stopped_a_turn_is_told_after_a_restart_as_well(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.tell("user.message", content="go", messageId="u1")
    world.tell("assistant.turn_start", turnId="0")
    at = 1_767_225_602.5  # between the second and the third of its events
    monkeypatch.setattr("copilot_desktop.client.conversation.time.time", lambda: at)
    world.session.stopping_at_budget("tokens", 1000, 1100)
    world.tell("abort", reason="user_initiated")
    world.tell("assistant.turn_end", turnId="0")
    live = [it for it in world.session.transcript.entries if isinstance(it, Notice)]
    assert [it.fields["budget"] for it in live] == ["tokens"]
    assert [it for it in await world.restored() if isinstance(it, Notice)] == live
    assert world.journal.decisions == [("budget", "1100 of 1000 tokens", "stopped", "", "budget")]
