"""The scenario files on the real CLI: a model's failures, and every kind of step that goes well."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.demo.scenario import load_scenario
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, Question
from copilot_desktop.protocol.requests import OpenRequest, QuestionAnswer
from copilot_desktop.session.entries import (
    AssistantMessage,
    ErrorNotice,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
)
from copilot_desktop.session.transcript import Activity, Transcript
from tests.support.scripted_client import until

pytestmark = pytest.mark.e2e

SCENARIOS = Path(__file__).parent / "scenarios"

Kind = TypeVar("Kind")


def of(kind: type[Kind], transcript: Transcript) -> list[Kind]:
    return [entry for entry in transcript.entries if isinstance(entry, kind)]


@dataclass
class Played:
    """A session whose model follows a scenario."""

    session: Conversation

    async def turn(self, prompt: str) -> Transcript:
        """Send `prompt`, allow and answer everything, and return the state at the end of the turn."""
        before = len(self.session.transcript.entries)
        await self.session.send(prompt)
        while True:
            transcript = await until(
                self.session,
                lambda state: (
                    state.requests
                    or (state.activity is not Activity.RUNNING and len(state.entries) > before + 1)
                ),
            )
            if not transcript.requests:
                return transcript
            await self._answer(transcript.requests[0])

    async def _answer(self, request: OpenRequest) -> None:
        if isinstance(request, Question):
            await self.session.answer(request.request_id, QuestionAnswer("Blue", is_freeform=False))
        else:
            decision = PermissionDecision(DecisionKind.ALLOW_ONCE)
            await self.session.answer(request.request_id, decision)
        await until(
            self.session,
            lambda state: all(other.request_id != request.request_id for other in state.requests),
        )


@asynccontextmanager
async def played(name: str, command: tuple[str, ...], home: Path, folder: Path) -> AsyncIterator[Played]:
    async with (
        DemoModelServer(load_scenario(SCENARIOS / name)) as server,
        CopilotClient(command, copilot_home=home) as client,
    ):
        provider = ProviderConfig("openai", server.base_url, server.api_key)
        options = SessionOptions(folder, "scripted-model", provider, include_sub_agent_streaming=True)
        yield Played(client.new_conversation(options))


async def test_failures_of_the_model_are_told_and_the_session_goes_on(
    cli_command: tuple[str, ...], copilot_home: Path, project: Path
) -> None:
    async with played("errors.toml", cli_command, copilot_home, project) as play:
        for prompt, status in (("unauthorized", 401), ("bad request", 400)):
            transcript = await play.turn(prompt)
            assert transcript.has_failed
            assert of(ErrorNotice, transcript)[-1].status_code == status
        failures = len(of(ErrorNotice, transcript))
        for prompt in ("overloaded", "broken once", "cut once"):
            transcript = await play.turn(prompt)
            assert not transcript.has_failed, "tried again by the CLI"
            last = of(AssistantMessage, transcript)[-1]
            assert (str(last.text), last.state) == ("All is well again.", StreamState.COMPLETE)
        assert len(of(ErrorNotice, transcript)) == failures


async def test_a_model_that_falls_silent_can_be_stopped(
    cli_command: tuple[str, ...], copilot_home: Path, project: Path
) -> None:
    async with played("errors.toml", cli_command, copilot_home, project) as play:
        await play.session.send("stall")
        await until(
            play.session, lambda state: any("quiet" in str(m.text) for m in of(AssistantMessage, state))
        )
        await play.session.abort()
        transcript = await until(play.session, lambda state: state.activity is not Activity.RUNNING)
        (message,) = of(AssistantMessage, transcript)
        assert (str(message.text), message.state) == ("Now it is quiet.", StreamState.STOPPED)
        assert str(of(AssistantMessage, await play.turn("hello"))[-1].text) == "All is well again."


async def test_every_kind_of_step_that_goes_well(
    cli_command: tuple[str, ...], copilot_home: Path, project: Path
) -> None:
    async with played("hello.toml", cli_command, copilot_home, project) as play:
        transcript = await play.turn("think first")
        assert str(of(Reasoning, transcript)[0].text) == "Let me think about it."
        transcript = await play.turn("run the command")
        assert str(of(ToolCall, transcript)[-1].output).split() == ["one", "two"]
        transcript = await play.turn("run something that fails")
        assert of(ToolCall, transcript)[-1].exit_code == 3
        transcript = await play.turn("create the file")
        assert of(ToolCall, transcript)[-1].state is ToolState.SUCCEEDED
        assert (project / "created.txt").read_text() == "first line\nsecond line\n"
        transcript = await play.turn("ask me")
        assert of(QuestionRecord, transcript)[-1].answer == "Blue"
        assert str(of(AssistantMessage, transcript)[-1].text) == "Thank you for the answer."


async def test_thoughts_of_a_helper_stand_below_its_call(
    cli_command: tuple[str, ...], copilot_home: Path, project: Path
) -> None:
    async with played("agents.toml", cli_command, copilot_home, project) as play:
        transcript = await play.turn("delegate it")
        first, second, third = of(Reasoning, transcript)
        assert [str(thought.text) for thought in (first, second, third)] == [
            "Somebody else can do that.",
            "Where do I begin?",
            "That was easy.",
        ]
        assert (first.agent_id, second.agent_id) == ("", third.agent_id)
        assert third.agent_id
        task, bash = of(ToolCall, transcript)
        order = [entry.id for entry in transcript.entries]
        places = [order.index(key) for key in (first.id, task.id, second.id, bash.id, third.id)]
        assert places == sorted(places)
        assert second.duration_s is not None
        assert second.duration_s >= 0.3
