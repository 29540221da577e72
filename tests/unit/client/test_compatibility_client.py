"""The client on scripted servers of old protocols, over a real pipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import ProtocolUnsupported
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, PermissionRequest
from copilot_desktop.protocol.versions import CliTooOld
from copilot_desktop.session.entries import PermissionRecord
from copilot_desktop.session.transcript import Transcript
from tests.support.fake_cli import Scenario, install_fake_cli
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, options, until

UNKNOWN = {"error": [-32601, "Unhandled method"]}


def old_scenario(protocol: int = 2, version: str = "0.0.420", **more: Any) -> Scenario:
    """A server from before `connect`."""
    on = {name: [UNKNOWN] for name in ("connect", "session.detach", "sessions.readPersistedEvents")}
    return {"protocol": protocol, "version": version, **more, "on": {**on, **more.get("on", {})}}


def old_client(folder: Path, scenario: Scenario, *, allow_insecure: bool) -> CopilotClient:
    program = install_fake_cli(folder / "bin", {**scenario, "home": str(folder / ".copilot")})
    environ = {"PATH": "/usr/bin:/bin", "HOME": str(folder)}
    return CopilotClient(
        (str(program),),
        # What the server is told by COPILOT_HOME it would not read.
        copilot_home=folder / "elsewhere",
        environ=environ,
        allow_insecure=allow_insecure,
        start_timeout_s=PATIENCE_S,
    )


@pytest.mark.parametrize(
    ("protocol", "version", "allow_insecure", "refusal"),
    [
        (2, "0.0.420", False, CliTooOld),
        (2, "", False, CliTooOld),
        (3, "0.0.422", False, CliTooOld),
        (1, "0.0.384", True, ProtocolUnsupported),
        (4, "9.0.0", True, ProtocolUnsupported),
    ],
)
async def test_a_server_that_is_not_to_be_trusted_is_refused(
    tmp_path: Path, protocol: int, version: str, allow_insecure: bool, refusal: type[Exception]
) -> None:
    client = old_client(tmp_path, old_scenario(protocol, version), allow_insecure=allow_insecure)
    try:
        with pytest.raises(refusal):
            await client.start()
    finally:
        await client.close()


@pytest.mark.parametrize(
    ("kind", "word"),
    [(DecisionKind.ALLOW_ONCE, "approved"), (DecisionKind.DENY, "denied-interactively-by-user")],
)
async def test_a_permission_of_protocol_2_reaches_the_transcript_and_its_answer_the_server(
    tmp_path: Path, kind: DecisionKind, word: str
) -> None:
    request = {"kind": "shell", "toolCallId": "call_1", "fullCommandText": "echo hi", "intention": "Say hi"}
    reply = tmp_path / "reply.json"
    scenario = old_scenario(
        on={
            "session.send": [
                {"answer": {"messageId": "u1"}},
                {"event": ["user.message", {"content": "hello", "messageId": "u1"}]},
                {"event": ["assistant.turn_start", {"turnId": "0"}]},
                {"request": [7, "permission.request", {"sessionId": "s", "permissionRequest": request}]},
            ],
            "session.getMessages": [{"error": [-32603, "Session not found"]}],
        },
        on_reply={"7": [{"save": str(reply)}]},
    )

    def has_answer(transcript: Transcript) -> bool:
        return any(isinstance(entry, PermissionRecord) for entry in transcript.entries)

    async with old_client(tmp_path, scenario, allow_insecure=True) as client:
        client.new_session(options(tmp_path), "s")
        conversation = client.conversation("s")
        raw: list[str] = []
        client.on_event(lambda _session_id, event: raw.append(event["type"]))
        await conversation.send("hello")
        transcript = await until(conversation, lambda state: state.requests)
        (asked,) = transcript.requests
        assert isinstance(asked, PermissionRequest)
        assert asked.tool_call_id == "call_1"
        await conversation.answer(asked.request_id, PermissionDecision(kind, "Use ls."))
        transcript = await until(conversation, has_answer)
        assert transcript.requests == ()
        await eventually(reply.exists)
        assert json.loads(reply.read_text())["result"]["result"]["kind"] == word
        assert raw.count("permission.requested") == raw.count("permission.completed") == 1
        await conversation.session.detach()
        later = client.conversation("s")
        assert [event["type"] for event in await client.read_history(later.session.session_id)][:2] == [
            "session.start",
            "user.message",
        ]
