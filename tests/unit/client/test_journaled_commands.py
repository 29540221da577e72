"""Slash commands and what they said are there again after a restart, at their places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.session.entries import AssistantMessage, Notice, UserMessage
from copilot_desktop.session.local_events import (
    CommandAnswered,
    CommandEntered,
    CommandOutcome,
    CommandWithdrawn,
)
from copilot_desktop.storage.errors import DiskFull
from tests.support.fake_caller import FakeCaller, FakeJournal, Told, converse

SECRET = "sk-very-secret-key-0123456789"

#: When the events of `Told` were, as seconds: 2026-01-01.
DAY = 1767225600.0


class World:
    """A session with a log, and a journal beside it."""

    def __init__(self, folder: Path) -> None:
        self.caller = FakeCaller()
        self.journal = FakeJournal()
        self.options = SessionOptions(folder, "m", ProviderConfig("openai", "http://127.0.0.1:9/v1", SECRET))
        self.session = converse(self.caller, "s", self.options, is_new=True, journal=self.journal)
        self.tell = Told(self.session)

    def run(self, command: str, answer: str, outcome: CommandOutcome, *, at: float) -> None:
        command_id = f"command-{at}"
        self.session.apply(CommandEntered(command_id, command, DAY + at))
        self.session.apply(CommandAnswered(command_id, answer, outcome, DAY + at + 0.1))

    async def later(self) -> Conversation:
        await self.caller.settle()
        self.caller.history = self.tell.persisted
        later = converse(self.caller, "s", self.options, is_new=False, journal=self.journal)
        await later.load_history()
        return later

    async def restored(self) -> list[tuple[str, str]]:
        return texts(await self.later())


def texts(session: Conversation) -> list[tuple[str, str]]:
    shown: list[Any] = [
        it for it in session.transcript.entries if isinstance(it, UserMessage | AssistantMessage | Notice)
    ]
    return [(type(it).__name__, str(it.text)) for it in shown if it.text]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


async def test_they_stand_where_they_were_entered(world: World) -> None:
    world.tell("user.message", content="one", messageId="u1")
    world.run("/context", "**Much** of it", CommandOutcome.MARKDOWN, at=1.5)
    world.run("/nothing", f"No such thing, {SECRET}", CommandOutcome.FAILED, at=1.7)
    world.tell("user.message", content="two", messageId="u2")
    world.run("/rename x", "Done", CommandOutcome.LINE, at=30)
    live = texts(world.session)
    again = await world.later()
    assert [kind for kind, _ in texts(again)] == [
        "UserMessage",
        "UserMessage",
        "AssistantMessage",
        "UserMessage",
        "Notice",
        "UserMessage",
        "UserMessage",
        "Notice",
    ]
    assert texts(again)[2] == ("AssistantMessage", "**Much** of it")
    assert SECRET not in str(texts(again)), "what is secret is not written down"
    assert [text for _, text in texts(again) if SECRET not in text][:4] == [text for _, text in live][:4]
    assert [kind for kind, _ in texts(again)] == [kind for kind, _ in live]


async def test_what_became_a_prompt_is_not_kept_twice(world: World) -> None:
    world.tell("user.message", content="one", messageId="u1")
    world.session.apply(CommandEntered("command-1", "/plan it", DAY + 2))
    world.session.apply(CommandWithdrawn("command-1"))
    assert await world.restored() == [("UserMessage", "one")]


async def test_one_that_was_never_answered_is_still_there(world: World) -> None:
    world.tell("user.message", content="one", messageId="u1")
    world.session.apply(CommandEntered("command-1", "/compact", DAY + 2))
    assert (await world.restored())[-1] == ("UserMessage", "/compact")


async def test_they_go_with_what_they_stood_behind(world: World) -> None:
    world.tell("user.message", content="one", messageId="u1")
    world.run("/context", "Much", CommandOutcome.LINE, at=1.5)
    world.tell("user.message", content="two", messageId="u2")
    world.run("/usage", "Little", CommandOutcome.LINE, at=2.5)
    two = world.tell.persisted[1]["id"]
    world.tell("session.snapshot_rewind", upToEventId=two, eventsRemoved=1, ephemeral=True)
    world.tell.persisted[1:] = []
    assert [text for _, text in await world.restored()] == ["one", "/context", "Much"]


@pytest.mark.allow_log
async def test_a_journal_that_cannot_be_read_costs_them_alone(world: World) -> None:
    world.tell("user.message", content="one", messageId="u1")
    world.run("/context", "Much", CommandOutcome.LINE, at=1.5)
    await world.caller.settle()
    world.journal.problem = DiskFull(Path("state.db"), "full")
    assert await world.restored() == [("UserMessage", "one")]
