"""A recording of the real CLI, and the same again from the recording alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.recording.player import Player
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.recording import load_recording
from copilot_desktop.client.streams.sending import send_and_wait
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.protocol import events
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision
from copilot_desktop.session.dump import dump
from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.session.transcript import Transcript
from tests.e2e.conftest import Model

pytestmark = pytest.mark.e2e

PATIENCE_S = 60.0


def _answer(request: ChatRequest) -> Sequence[Step]:
    if not any(message.role == "tool" for message in request.messages):
        command = {"command": "echo hello from the shell", "description": "d"}
        return (Text("I look. ", (0, 1)), ToolCall("bash", command))
    return (Text("It said hello, and that is all there is to say.", (0, 1)),)


async def test_a_recording_plays_as_it_was(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path, tmp_path: Path
) -> None:
    model.answer = _answer
    options = model.options(project)
    assert options.provider is not None
    [secret] = options.provider.secrets
    path = tmp_path / "flight.jsonl"
    recorder = FlightRecorder(path, secrets=[secret], versions={"app": "test"})
    await recorder.start()
    client = CopilotClient(cli_command, copilot_home=copilot_home, on_wire=recorder)
    async with asyncio.timeout(PATIENCE_S), client:
        conversation = client.new_conversation(options)
        session = conversation.session
        answers = []

        def allow(event: events.PermissionRequested) -> None:
            answers.append(
                asyncio.ensure_future(
                    session.answer_permission(
                        event.request.request_id, PermissionDecision(DecisionKind.ALLOW_ONCE)
                    )
                )
            )

        session.on(allow, events.PermissionRequested)
        result = await send_and_wait(session, "look around", timeout_s=PATIENCE_S)
        assert all(await asyncio.gather(*answers))
        version = client.version
        live = conversation.transcript
    await recorder.close()
    assert recorder.ending == ""
    assert len(result.tools) == 1

    text = path.read_text(encoding="ascii")
    assert secret not in text
    recording = await load_recording(path)
    sent = [line.method for line in recording if line.direction == ">"]
    assert sent[:3] == ["connect", "session.create", "session.send"]
    assert "runtime.shutdown" in sent

    replayed: list[Conversation] = []
    texts: list[str] = []

    def follow(session_: object) -> None:
        del session_
        replayed.append(player.client.conversation(session.session_id))
        replayed[0].on(lambda _event, _changes: texts.append(dump(replayed[0].transcript)))

    player = Player(recording, on_session=follow)
    async with asyncio.timeout(PATIENCE_S):
        await player.play()
    assert player.differences == []
    assert player.client.version == version
    assert _content(replayed[0].transcript) == _content(live)
    assert len(_content(live)) == 3
    assert any("It said hello" in text for text in texts)


def _content(transcript: Transcript) -> list[str]:
    return [
        f"{entry.text}"
        if isinstance(entry, AssistantMessage)
        else f"{entry.name} {entry.state} {entry.output}"
        for entry in transcript.entries
        if isinstance(entry, AssistantMessage | ToolEntry)
    ]
