"""Old versions of the real CLI: everybody above the adapter sees a server of today.

They are found in a folder with one folder per version, which the variable
COPILOT_DESKTOP_TEST_OLD_CLIS names; without it these tests are skipped. This fetches them, in
about 2 GB:

    for version in 0.0.420 0.0.423 1.0.12 1.0.34 1.0.60 1.0.81 1.0.102; do
        npm install --prefix old-clis/$version @github/copilot@$version
    done
    COPILOT_DESKTOP_TEST_OLD_CLIS=old-clis python3 -m tests tests/e2e/test_old_servers.py

All of these run as the native executables of their platform packages, without node.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.tools import tool
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.decisions import ALLOW_ONCE, DENY_AND_STOP, allow_for_session, deny
from copilot_desktop.protocol.permissions import (
    CustomToolPermission,
    PermissionDecision,
    PermissionOutcome,
    PermissionRequest,
    Question,
    ShellPermission,
)
from copilot_desktop.protocol.requests import QuestionAnswer
from copilot_desktop.protocol.versions import CliTooOld, parse_version
from copilot_desktop.session.entries import (
    AssistantMessage,
    PermissionRecord,
    QuestionRecord,
    StreamState,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.session.transcript import Activity, Transcript
from tests.e2e.conftest import Model
from tests.support.scripted_client import until

pytestmark = pytest.mark.e2e

VARIABLE = "COPILOT_DESKTOP_TEST_OLD_CLIS"
FAST = (0, 1)
SLOW = (30, 40)

Kind = TypeVar("Kind")


def _found() -> dict[str, Path]:
    folder = os.environ.get(VARIABLE, "")
    programs = Path(folder).resolve().glob("*/node_modules/@github/copilot-*/copilot*") if folder else ()
    found = {path.parents[3].name: path for path in programs if path.name in ("copilot", "copilot.exe")}
    return {name: found[name] for name in sorted(found, key=lambda name: str(parse_version(name)))}


OLD_CLIS = _found()
NONE_FOUND = pytest.param("", marks=pytest.mark.skip(f"no old CLIs: {VARIABLE} names no folder with them"))


@dataclass(frozen=True, slots=True)
class OldCli:
    """One version, with a home of its own: the oldest ones do not read COPILOT_HOME."""

    version: str
    program: Path
    home: Path

    def client(self, *, allow_insecure: bool = True) -> CopilotClient:
        environ = {**os.environ, "HOME": str(self.home), "COPILOT_AUTO_UPDATE": "false"}
        environ["COPILOT_HOME"] = str(self.home / "state")
        return CopilotClient(
            (str(self.program),),
            copilot_home=self.home / "state",
            environ=environ,
            allow_insecure=allow_insecure,
        )

    def is_before(self, version: str) -> bool:
        own, other = parse_version(self.version), parse_version(version)
        assert own is not None
        assert other is not None
        return own < other


@pytest.fixture(scope="module", params=[*OLD_CLIS] if OLD_CLIS else [NONE_FOUND])
def old_cli(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OldCli]:
    home = tmp_path_factory.mktemp("old-home")
    yield OldCli(request.param, OLD_CLIS[request.param], home)
    # It has unpacked up to 235 MB.
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture
async def client(old_cli: OldCli) -> AsyncIterator[CopilotClient]:
    async with old_cli.client() as client:
        yield client


def is_idle(transcript: Transcript) -> bool:
    return (
        transcript.activity is not Activity.RUNNING
        and not transcript.requests
        and len(transcript.entries) > 1
    )


def of(kind: type[Kind], transcript: Transcript) -> list[Kind]:
    return [entry for entry in transcript.entries if isinstance(entry, kind)]


def calling(*calls: ToolCall) -> Callable[[ChatRequest], Sequence[Step]]:
    """Make these calls one after the other, then say goodbye."""
    left = list(calls)

    def answer(_request: ChatRequest) -> Sequence[Step]:
        return [left.pop(0)] if left else [Text("That was it.", interval_ms=FAST)]

    return answer


def shell(command: str) -> ToolCall:
    return ToolCall("bash", {"command": command, "description": "Because I can"})


async def decide(conversation: Conversation, decision: PermissionDecision) -> PermissionRequest:
    """Answer the permission request that comes next, and wait until it is settled."""
    transcript = await until(conversation, lambda state: state.requests)
    (request,) = transcript.requests
    assert isinstance(request, PermissionRequest)
    await conversation.answer(request.request_id, decision)
    await until(conversation, lambda state: request not in state.requests)
    return request


async def test_a_version_with_known_holes_is_refused(old_cli: OldCli) -> None:
    client = old_cli.client(allow_insecure=False)
    try:
        if old_cli.is_before("0.0.423"):
            with pytest.raises(CliTooOld):
                await client.start()
        else:
            await client.start()
            assert client.version == old_cli.version
    finally:
        await client.close()


async def test_says_hello_and_remembers_it(old_cli: OldCli, model: Model, project: Path) -> None:
    model.answer = lambda _request: [Text("one two three four", interval_ms=FAST)]
    async with old_cli.client() as client:
        conversation = client.new_conversation(model.options(project))
        await conversation.send("count")
        transcript = await until(conversation, is_idle)
        assert [entry.text for entry in of(UserMessage, transcript)] == ["count"]
        assert [str(entry.text) for entry in of(AssistantMessage, transcript)] == ["one two three four"]
        assert of(AssistantMessage, transcript)[0].state is StreamState.COMPLETE
        live = await client.read_history(conversation.session.session_id)
        assert not any(event.get("ephemeral") for event in live)
        assert "user.message" in {event["type"] for event in live}
        await conversation.session.detach()
    async with old_cli.client() as client:
        later = client.conversation(conversation.session.session_id, model.options(project))
        await later.load_history()
        assert [str(entry.text) for entry in of(AssistantMessage, later.transcript)] == ["one two three four"]
        assert not later.session.is_attached
        assert conversation.session.session_id in {s.session_id for s in await client.list_sessions()}
        await later.send("again")
        await until(later, lambda state: len(of(AssistantMessage, state)) == 2 and is_idle(state))
        assert any("count" in message.text for message in model.requests[-1].messages)


async def test_a_command_is_allowed_denied_and_stopped(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = calling(shell("touch a"), shell("touch b"), shell("touch c"))
    conversation = client.new_conversation(model.options(project))
    raw: list[str] = []
    client.on_event(lambda _session_id, event: raw.append(event["type"]))
    await conversation.send("go")
    first = await decide(conversation, ALLOW_ONCE)
    assert isinstance(first.subject, ShellPermission)
    assert (first.subject.command, first.subject.intention) == ("touch a", "Because I can")
    second = await decide(conversation, deny("Use another name."))
    assert (project / "a").exists()
    assert first.request_id != second.request_id
    await decide(conversation, DENY_AND_STOP)
    transcript = await until(conversation, is_idle)
    assert "Use another name." in model.requests[-1].last.text
    assert len(model.requests) == 3, "the model is not asked again after the stop"
    assert not (project / "b").exists()
    assert not (project / "c").exists()
    assert [entry.outcome for entry in of(PermissionRecord, transcript)] == [
        PermissionOutcome.APPROVED,
        PermissionOutcome.DENIED_BY_USER,
        PermissionOutcome.DENIED_BY_USER,
    ]
    assert [entry.state for entry in of(ToolEntry, transcript)] == [
        ToolState.SUCCEEDED,
        ToolState.DENIED,
        ToolState.DENIED,
    ]
    assert raw.count("permission.requested") == raw.count("permission.completed") == 3


async def test_what_is_allowed_for_the_session_is_asked_once(
    client: CopilotClient, model: Model, project: Path
) -> None:
    model.answer = calling(shell("echo x >> a"), shell("echo x >> a"), shell("echo x >> b"))
    conversation = client.new_conversation(model.options(project))
    await conversation.send("go")
    transcript = await until(conversation, lambda state: state.requests)
    (request,) = transcript.requests
    assert isinstance(request, PermissionRequest)
    await decide(conversation, allow_for_session(request))
    other = await decide(conversation, ALLOW_ONCE)
    assert isinstance(other.subject, ShellPermission)
    assert other.subject.command == "echo x >> b"
    transcript = await until(conversation, is_idle)
    assert (project / "a").read_text() == "x\nx\n"
    assert len(of(PermissionRecord, transcript)) == 2
    assert {entry.state for entry in of(ToolEntry, transcript)} == {ToolState.SUCCEEDED}


async def test_a_question_is_answered_and_skipped(client: CopilotClient, model: Model, project: Path) -> None:
    ask = ToolCall("ask_user", {"question": "Which colour?", "choices": ["Red", "Blue"]})
    model.answer = calling(ask, ask)
    conversation = client.new_conversation(model.options(project))
    raw: list[str] = []
    client.on_event(lambda _session_id, event: raw.append(event["type"]))
    await conversation.send("ask me")
    transcript = await until(conversation, lambda state: state.requests)
    (question,) = transcript.requests
    assert isinstance(question, Question)
    assert (question.question, question.choices) == ("Which colour?", ("Red", "Blue"))
    await conversation.answer(question.request_id, QuestionAnswer("Blue", is_freeform=False))
    transcript = await until(
        conversation, lambda state: any(item.request_id != question.request_id for item in state.requests)
    )
    assert "Blue" in model.requests[-1].last.text
    (second,) = transcript.requests
    await conversation.answer(second.request_id, QuestionAnswer(dismissed=True))
    transcript = await until(conversation, is_idle)
    assert "Blue" not in model.requests[-1].last.text
    assert [entry.answer for entry in of(QuestionRecord, transcript)] == ["Blue", ""]
    assert raw.count("user_input.requested") == raw.count("user_input.completed") == 2


async def test_a_tool_of_ours_is_called(client: CopilotClient, model: Model, project: Path) -> None:
    cities: list[str] = []

    @tool
    def weather_report(city: str) -> str:
        """Tell the weather."""
        cities.append(city)
        return f"Sunny in {city}."

    model.answer = calling(ToolCall("weather_report", {"city": "Paris"}))
    conversation = client.new_conversation(replace(model.options(project), tools=(weather_report,)))
    await conversation.send("weather")
    request = await decide(conversation, ALLOW_ONCE)
    assert isinstance(request.subject, CustomToolPermission)
    transcript = await until(conversation, is_idle)
    assert cities == ["Paris"]
    assert "Sunny in Paris." in model.requests[-1].last.text
    (entry,) = of(ToolEntry, transcript)
    assert (entry.name, entry.state) == ("weather_report", ToolState.SUCCEEDED)


@pytest.mark.parametrize("while_asked", [False, True])
async def test_stop_ends_the_turn_and_what_it_asked(
    client: CopilotClient, model: Model, project: Path, while_asked: bool
) -> None:
    conversation = client.new_conversation(model.options(project))
    if while_asked:
        model.answer = calling(shell("touch a"))
        await conversation.send("go")
        await until(conversation, lambda state: state.requests)
    else:
        model.answer = lambda _request: [Text("word " * 2000, interval_ms=SLOW)]
        await conversation.send("talk")
        await until(conversation, lambda state: any(len(m.text) > 20 for m in of(AssistantMessage, state)))
    await conversation.abort()
    transcript = await until(conversation, is_idle)
    assert conversation.session.requests == ()
    if while_asked:
        assert [entry.outcome for entry in of(PermissionRecord, transcript)] != [PermissionOutcome.APPROVED]
        assert not (project / "a").exists()
    else:
        assert of(AssistantMessage, transcript)[0].state is StreamState.STOPPED
    said = len(of(AssistantMessage, transcript))
    model.answer = lambda _request: [Text("short", interval_ms=FAST)]
    await conversation.send("and now?")
    transcript = await until(
        conversation, lambda state: len(of(AssistantMessage, state)) == said + 1 and is_idle(state)
    )
    assert str(of(AssistantMessage, transcript)[-1].text) == "short"


async def test_methods_go_by_the_names_of_today(
    old_cli: OldCli, client: CopilotClient, model: Model, project: Path
) -> None:
    session = client.new_session(model.options(project))
    assert await session.call(methods.MODE_GET) == "interactive"
    await session.call("session.mode.set", {"mode": "plan"})
    assert await session.call(methods.MODE_GET) == "plan"
    await session.call(methods.WORKSPACE_CREATE_FILE, {"path": "note.txt", "content": "hello"})
    assert await session.call(methods.WORKSPACE_LIST_FILES) == {"files": ["note.txt"]}
    assert (await session.call(methods.WORKSPACE_READ_FILE, {"path": "note.txt"}))["content"] == "hello"
    with pytest.raises(ResponseError, match="Nothing to compact"):
        await session.call(methods.HISTORY_COMPACT)
    if old_cli.is_before("1.0.60"):
        with pytest.raises(MethodUnsupported):
            await session.call(methods.PERMISSIONS_GET_MODE)
    else:
        assert (await session.call(methods.PERMISSIONS_GET_MODE))["mode"] == "manual"
        await session.call(methods.PERMISSIONS_SET_MODE, {"mode": "allow-all"})
        assert (await session.call(methods.PERMISSIONS_GET_MODE))["mode"] == "allow-all"
    assert (await session.call(methods.PENDING_PERMISSIONS))["items"] == []
    await session.close()
    assert session.is_closed
