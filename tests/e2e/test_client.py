"""The client on the real CLI: every sentence of the first session's life."""

from __future__ import annotations

import asyncio
import itertools
import os
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import FolderMissing
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.streams.sending import send_and_wait
from copilot_desktop.demo.script import ChatRequest, HttpError, Step, Text, ToolCall
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionOutcome,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import OpenRequest, QuestionAnswer
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    ErrorNotice,
    PermissionRecord,
    QuestionRecord,
    StreamState,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.session.transcript import Activity, Transcript
from tests.e2e.conftest import Model
from tests.support.scripted_client import until

pytestmark = pytest.mark.e2e

#: Far above what a step takes on a busy machine; reached only when something hangs.
PATIENCE_S = 60.0

Kind = TypeVar("Kind")

FAST = (0, 1)
SLOW = (30, 40)


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        yield client


def is_idle(transcript: Transcript) -> bool:
    return transcript.activity is not Activity.RUNNING and len(transcript.entries) > 1


def is_settled(transcript: Transcript) -> bool:
    return is_idle(transcript) and not transcript.requests


async def asked(
    client: CopilotClient, model: Model, project: Path, prompt: str
) -> tuple[Conversation, OpenRequest]:
    """Send a prompt in a new session; return the session and what it asks the person."""
    session = client.new_conversation(model.options(project))
    await session.send(prompt)
    transcript = await until(session, lambda state: state.requests)
    return session, transcript.requests[0]


def of(kind: type[Kind], transcript: Transcript) -> list[Kind]:
    return [entry for entry in transcript.entries if isinstance(entry, kind)]


def without_own_ids(transcript: Transcript) -> list[Entry]:
    """The entries; a prompt of this life carries our id, a restored one the server's.

    How fast a turn wrote is told live only.
    """
    return [_without_own_ids(entry) for entry in transcript.entries]


def _without_own_ids(entry: Entry) -> Entry:
    if isinstance(entry, UserMessage):
        return replace(entry, id=EntryId(""))
    if isinstance(entry, TurnSummary):
        return replace(entry, prompt_id="", tokens_per_s=None, first_token_s=None, input_tokens=None)
    return entry


def prompt_of(request: ChatRequest) -> str:
    """The newest prompt of the person."""
    return next(message.text for message in reversed(request.messages) if message.role == "user")


def shell_once(command: str) -> Callable[[ChatRequest], Sequence[Step]]:
    """Ask for one command, then say what came of it."""

    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text(f"The result was: {request.last.text[:80]}", interval_ms=FAST)]
        return [
            Text("I'll run it. ", interval_ms=FAST),
            ToolCall("bash", {"command": command, "description": "Because I can"}),
        ]

    return answer


async def test_streams_and_restores_as_it_was(
    client: CopilotClient, model: Model, project: Path, cli_command: tuple[str, ...], copilot_home: Path
) -> None:
    model.answer = lambda _request: [Text("one two three four five", interval_ms=SLOW)]
    session = client.new_conversation(model.options(project))
    lengths: list[int] = []

    def note(_event: object, _changes: object) -> None:
        lengths.extend(len(message.text) for message in of(AssistantMessage, session.transcript))

    session.on(note)
    await session.send("count")
    transcript = await until(session, is_idle)
    assert [str(message.text) for message in of(AssistantMessage, transcript)] == ["one two three four five"]
    assert len(set(lengths)) >= 4, "the answer came in pieces"
    await client.close()

    async with CopilotClient(cli_command, copilot_home=copilot_home) as later:
        restored = later.conversation(session.session_id, model.options(project))
        await restored.load_history()
        assert without_own_ids(restored.transcript) == without_own_ids(transcript)
        assert not restored.is_attached, "reading needs no resume"
        await restored.send("again")
        await until(restored, lambda state: len(of(AssistantMessage, state)) == 2 and is_idle(state))
        earlier = [message.text for message in model.requests[-1].messages if message.role == "user"]
        assert any("count" in text for text in earlier), "the model sees the earlier turns"


async def test_a_command_runs_only_when_it_is_allowed(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = shell_once("echo made > made.txt && echo done")
    session, request = await asked(client, model, project, "make a file")
    assert isinstance(request, PermissionRequest)
    assert isinstance(request.subject, ShellPermission)
    assert request.subject.command == "echo made > made.txt && echo done"
    assert request.subject.intention == "Because I can"
    assert not (project / "made.txt").exists()
    await session.answer(request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
    transcript = await until(session, is_settled)
    assert (project / "made.txt").read_text() == "made\n"
    (call,) = of(ToolEntry, transcript)
    assert (call.state, call.exit_code, str(call.output).strip()) == (ToolState.SUCCEEDED, 0, "done")
    (record,) = of(PermissionRecord, transcript)
    assert record.outcome is PermissionOutcome.APPROVED


@pytest.mark.parametrize("feedback", ["", "Use another name."])
async def test_a_denied_command_does_not_run_and_the_turn_goes_on(
    client: CopilotClient, model: Model, project: Path, feedback: str
) -> None:
    model.answer = shell_once("echo made > made.txt")
    session, request = await asked(client, model, project, "make a file")
    await session.answer(request.request_id, PermissionDecision(DecisionKind.DENY, feedback))
    transcript = await until(session, is_settled)
    assert not (project / "made.txt").exists()
    assert of(ToolEntry, transcript)[0].state is ToolState.DENIED
    assert of(PermissionRecord, transcript)[0].outcome is PermissionOutcome.DENIED_BY_USER
    assert len(of(AssistantMessage, transcript)) == 2, "the model was told and answered"
    if feedback:
        assert feedback in model.requests[-1].last.text


async def test_deny_and_stop_ends_the_turn(client: CopilotClient, model: Model, project: Path) -> None:
    model.answer = shell_once("echo made > made.txt")
    session, request = await asked(client, model, project, "make a file")
    decision = PermissionDecision(DecisionKind.DENY_AND_STOP)
    await session.answer(request.request_id, decision)
    await until(session, is_settled)
    assert not (project / "made.txt").exists()
    assert len(model.requests) == 1


async def test_a_file_is_written_after_its_diff_was_shown(
    client: CopilotClient, model: Model, project: Path
) -> None:
    path = project / "note.txt"

    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text("Written.", interval_ms=FAST)]
        return [ToolCall("create", {"path": str(path), "file_text": "hello\n"})]

    model.answer = answer
    session, request = await asked(client, model, project, "write a note")
    assert isinstance(request, PermissionRequest)
    assert isinstance(request.subject, WritePermission)
    assert request.subject.path == str(path)
    assert request.subject.creates, request.raw
    assert "+hello" in request.subject.diff
    await session.answer(request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
    transcript = await until(session, is_settled)
    assert path.read_text() == "hello\n"
    assert "+hello" in of(ToolEntry, transcript)[0].diff


@pytest.mark.parametrize("dismissed", [False, True])
async def test_a_question_is_answered_or_skipped(
    client: CopilotClient, model: Model, project: Path, dismissed: bool
) -> None:
    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text("Thank you.", interval_ms=FAST)]
        return [ToolCall("ask_user", {"question": "Which colour?", "choices": ["Red", "Blue"]})]

    model.answer = answer
    session, question = await asked(client, model, project, "ask me")
    assert isinstance(question, Question)
    assert (question.question, question.choices) == ("Which colour?", ("Red", "Blue"))
    if dismissed:
        await session.answer(question.request_id, QuestionAnswer(dismissed=True))
    else:
        await session.answer(question.request_id, QuestionAnswer("Blue", is_freeform=False))
    transcript = await until(session, is_settled)
    (record,) = of(QuestionRecord, transcript)
    assert (record.answer, record.dismissed) == (("", True) if dismissed else ("Blue", False))
    assert ("Blue" in model.requests[-1].last.text) is not dismissed


async def test_stop_keeps_what_was_said_and_the_session_goes_on(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("word " * 2000, interval_ms=SLOW)]
    session = client.new_conversation(model.options(project))
    await session.send("talk")
    await until(session, lambda state: any(len(m.text) > 20 for m in of(AssistantMessage, state)))
    begun = time.monotonic()
    await session.abort()
    transcript = await until(session, is_idle)
    assert time.monotonic() - begun < 30, "the answer alone would take a minute"
    (message,) = of(AssistantMessage, transcript)
    assert message.state is StreamState.STOPPED
    assert str(message.text).startswith("word word")
    model.answer = lambda _request: [Text("short", interval_ms=FAST)]
    await session.send("and now?")
    transcript = await until(session, lambda state: len(of(AssistantMessage, state)) == 2 and is_idle(state))
    assert str(of(AssistantMessage, transcript)[1].text) == "short"


async def test_two_sessions_stream_at_once(client: CopilotClient, model: Model, project: Path) -> None:
    model.answer = lambda request: [
        Text(("left " if "left" in prompt_of(request) else "right ") * 60, interval_ms=SLOW)
    ]
    left = client.new_conversation(model.options(project))
    right = client.new_conversation(model.options(project))
    order: list[str] = []
    left.on(lambda _event, _changes: order.append("left"))
    right.on(lambda _event, _changes: order.append("right"))
    await asyncio.gather(left.send("left"), right.send("right"))
    await asyncio.gather(until(left, is_idle), until(right, is_idle))
    for session, word in ((left, "left"), (right, "right")):
        (message,) = of(AssistantMessage, session.transcript)
        assert set(str(message.text).split()) == {word}
    switches = sum(first != second for first, second in itertools.pairwise(order))
    assert switches > 20, "the two streams came interleaved"


@pytest.mark.allow_log
async def test_a_killed_cli_is_started_again_and_nothing_shown_is_lost(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("word " * 2000, interval_ms=SLOW)]
    session = client.new_conversation(model.options(project))
    await session.send("talk")
    await until(session, lambda state: any(len(m.text) > 20 for m in of(AssistantMessage, state)))
    states: list[ClientState] = []
    client.on_state(states.append)
    assert client.pid is not None
    os.kill(client.pid, 9)
    transcript = await until(session, is_idle)
    (message,) = of(AssistantMessage, transcript)
    assert message.state is StreamState.INTERRUPTED
    assert str(message.text).startswith("word word")
    async with asyncio.timeout(PATIENCE_S):
        while client.state is not ClientState.READY:
            await asyncio.sleep(0.02)
    assert states == [ClientState.RESTARTING, ClientState.READY]
    model.answer = lambda _request: [Text("back again", interval_ms=FAST)]
    await session.send("are you there?")
    transcript = await until(session, lambda state: len(of(AssistantMessage, state)) == 2 and is_idle(state))
    assert [str(m.text)[:10] for m in of(AssistantMessage, transcript)] == ["word word ", "back again"]
    assert [m.text for m in of(UserMessage, transcript)] == ["talk", "are you there?"]


@pytest.mark.allow_log
async def test_what_a_killed_cli_was_running_is_gone_as_well(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = shell_once("echo $$ > pid.txt; sleep 300")
    session, request = await asked(client, model, project, "sleep")
    await session.answer(request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE))
    pid_file = project / "pid.txt"
    async with asyncio.timeout(PATIENCE_S):
        while not (pid_file.exists() and pid_file.read_text().strip()):
            await asyncio.sleep(0.02)
        shell = int(pid_file.read_text())
        assert Path(f"/proc/{shell}").exists()
        assert client.pid is not None
        os.kill(client.pid, 9)
        while Path(f"/proc/{shell}").exists():
            await asyncio.sleep(0.02)
    assert of(ToolEntry, session.transcript)[0].state is ToolState.CANCELLED


@pytest.mark.parametrize(("status", "words"), [(401, "Authentication"), (400, "malformed")])
async def test_an_error_of_the_model_is_an_entry_and_the_session_goes_on(
    client: CopilotClient, model: Model, project: Path, status: int, words: str
) -> None:
    model.answer = lambda _request: [HttpError(status, "The request is malformed.")]
    session = client.new_conversation(model.options(project))
    await session.send("hello")
    transcript = await until(session, lambda state: is_idle(state) and state.has_failed)
    (error,) = of(ErrorNotice, transcript)
    assert error.status_code == status
    assert words in error.message
    model.answer = lambda _request: [Text("fine", interval_ms=FAST)]
    await session.send("again")
    transcript = await until(session, lambda state: len(of(AssistantMessage, state)) == 1 and is_idle(state))
    assert not transcript.has_failed


async def test_a_folder_that_vanished_refuses_the_prompt_and_keeps_nothing_pending(
    client: CopilotClient, model: Model, project: Path
) -> None:
    session = client.new_conversation(SessionOptions(project / "gone", "m", model.options(project).provider))
    with pytest.raises(FolderMissing):
        await session.send("hello")
    assert len(session.transcript.entries) == 0


async def test_the_list_names_the_sessions_that_were_used(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("hello", interval_ms=FAST)]
    session = client.new_conversation(model.options(project))
    await session.send("a title of my own")
    await until(session, is_idle)
    async with asyncio.timeout(PATIENCE_S):
        # CLI 1.0.64 lists a session only a moment after its first turn.
        while not (summaries := await client.list_sessions()):
            await asyncio.sleep(0.05)
    (summary,) = summaries
    assert (summary.session_id, summary.title) == (session.session_id, "a title of my own")
    assert Path(summary.folder) == project
    assert not (await client.auth_status()).is_authenticated


async def test_sessions_are_kept_where_the_client_was_told(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path, tmp_path: Path
) -> None:
    model.answer = lambda _request: [Text("Hello.")]
    elsewhere = tmp_path / "elsewhere"
    async with CopilotClient(cli_command[0], copilot_home=elsewhere) as client:
        session = client.new_session(model.options(project))
        assert (await send_and_wait(session, "Hello", timeout_s=PATIENCE_S)).text == "Hello."
        assert (elsewhere / "session-state" / session.session_id).is_dir()
        async with asyncio.timeout(PATIENCE_S):
            # The server's list follows its sessions at some distance.
            while not (listed := await client.store.list()):
                await asyncio.sleep(0.05)
        assert [item.session_id for item in listed] == [session.session_id]
    assert not (copilot_home / "session-state").exists()
