"""A real CLI that listens on TCP: who is let in, and what a broken connection does to a turn."""

from __future__ import annotations

import asyncio
import logging
import os
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.remote_errors import RemoteError, TokenMissing, TokenNotExpected, TokenRefused
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.error_text import describe
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, PermissionRequest
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.entries import AssistantMessage, Notice, NoticeKind, StreamState
from copilot_desktop.session.local_events import ConnectionLost, ConnectionRestored
from copilot_desktop.session.transcript import Activity
from tests.e2e.conftest import Model
from tests.support.scripted_client import eventually, is_idle, until, until_state
from tests.support.tcp_cli import listening_cli
from tests.support.tcp_relay import TcpRelay

pytestmark = pytest.mark.e2e

TOKEN = "a-token-nobody-must-see"

WORDS = " ".join(f"word{number}" for number in range(40))


@pytest.fixture
async def port(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[int]:
    """A CLI that listens and wants the token."""
    del copilot_home
    async with listening_cli(cli_command, token=TOKEN) as port:
        yield port


@pytest.fixture
async def relay(port: int) -> AsyncIterator[TcpRelay]:
    """The network on the way to it."""
    async with TcpRelay(port) as relay:
        yield relay


def slowly(_request: ChatRequest) -> Sequence[Step]:
    return [Text(WORDS, interval_ms=(40, 50))]


class Heard:
    """Every event of one session, and how often each came."""

    def __init__(self, client: CopilotClient, session: Session) -> None:
        self.own: list[object] = []
        self.kinds: list[str] = []
        self.times: Counter[str] = Counter()
        self._session_id = session.session_id
        client.on_event(self._note)
        session.on(self.own.append, ConnectionLost, ConnectionRestored)

    def _note(self, session_id: str, event: dict[str, Any]) -> None:
        if session_id == self._session_id:
            self.kinds.append(event["type"])
            self.times[event["id"]] += 1


def answers(conversation: Conversation) -> list[tuple[str, StreamState]]:
    entries = conversation.transcript.entries
    return [(str(entry.text), entry.state) for entry in entries if isinstance(entry, AssistantMessage)]


def is_running(conversation: Conversation) -> bool:
    return conversation.session.is_running


def open_requests(conversation: Conversation) -> Sequence[OpenRequest]:
    return conversation.session.requests


async def begun(conversation: Conversation) -> None:
    """Send a prompt and wait until a part of the answer is there."""
    await conversation.send("count")
    await until(conversation, lambda _: answers(conversation) and len(answers(conversation)[0][0]) > 20)
    assert answers(conversation)[0][1] is StreamState.STREAMING


async def test_a_token_lets_in_and_closing_leaves_the_server_as_it_is(
    port: int, model: Model, project: Path
) -> None:
    model.answer = lambda _request: [Text("over the wire", interval_ms=(0, 1))]
    client = CopilotClient.connect_to(f"127.0.0.1:{port}", token=TOKEN)
    assert (client.state, client.is_remote, client.command) == (ClientState.NEW, True, ())
    async with client:
        assert (client.state, client.pid) == (ClientState.READY, None)
        assert client.version.count(".") == 2
        conversation = client.new_conversation(model.options(project))
        await conversation.send("hello")
        await until(conversation, is_idle)
        assert answers(conversation) == [("over the wire", StreamState.COMPLETE)]
    async with CopilotClient.connect_to(str(port), token=TOKEN) as later:
        # It lives on, and has let go of what was left.
        assert [item.session_id for item in await later.list_sessions()] == [conversation.session_id]
        # Older ones read the history of attached sessions only, and their files are not for us.
        await later.session(conversation.session_id, model.options(project)).attach()
        kinds = [event["type"] for event in await later.read_history(conversation.session_id)]
        assert kinds.index("user.message") < kinds.index("session.shutdown")


@pytest.mark.parametrize(
    ("token", "kind", "code"),
    [("another-token", TokenRefused, "token-refused"), ("", TokenMissing, "token-missing")],
)
async def test_who_has_not_the_token_is_told_what_to_do(
    port: int, token: str, kind: type[RemoteError], code: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = CopilotClient.connect_to(f"127.0.0.1:{port}", token=token)
    with pytest.raises(kind) as caught:
        await client.start()
    assert (client.state, client.failure) == (ClientState.STOPPED, caught.value)
    text = describe(caught.value)
    assert text.code == code
    assert "COPILOT_CONNECTION_TOKEN" in text.next_step
    assert not token or token not in f"{text} {caught.value!r} {client!r} {caplog.text}"
    await client.close()


async def test_a_token_is_not_given_away_in_silence(cli_command: tuple[str, ...], copilot_home: Path) -> None:
    del copilot_home
    async with listening_cli(cli_command) as port:
        client = CopilotClient.connect_to(f"127.0.0.1:{port}", token=TOKEN)
        with pytest.raises(TokenNotExpected):
            await client.start()
        await client.close()
        async with CopilotClient.connect_to(f"127.0.0.1:{port}") as open_one:
            assert open_one.state is ClientState.READY


async def test_a_turn_goes_on_when_the_connection_breaks_before_the_server_sees_it(
    relay: TcpRelay, model: Model, project: Path
) -> None:
    model.answer = slowly
    async with CopilotClient.connect_to(f"127.0.0.1:{relay.port}", token=TOKEN) as client:
        conversation = client.new_conversation(model.options(project))
        heard = Heard(client, conversation.session)
        await begun(conversation)
        relay.drop_near_ends()
        await until_state(client, ClientState.RESTARTING)
        await eventually(lambda: len(heard.own) == 2)
        lost, restored = heard.own
        assert isinstance(lost, ConnectionLost)
        assert isinstance(restored, ConnectionRestored)
        assert restored.is_running
        assert is_running(conversation)
        # The server notices the loss only now; the session is followed by the new connection.
        relay.drop_far_ends()
        await until(conversation, lambda state: state.activity is Activity.IDLE)
        assert answers(conversation) == [(WORDS, StreamState.COMPLETE)]
        assert set(heard.times.values()) == {1}, "no event comes twice"
        assert heard.kinds.count("assistant.message") == 1
        assert relay.connections == 2
        assert not is_running(conversation)
    assert len(model.requests) == 1, "the model was asked once"


async def test_what_ends_while_we_are_away_is_told_when_we_are_back(
    relay: TcpRelay, port: int, model: Model, project: Path
) -> None:
    """Somebody else follows the session, so that it goes on without us."""
    model.answer = slowly
    async with (
        CopilotClient.connect_to(f"127.0.0.1:{port}", token=TOKEN) as other,
        CopilotClient.connect_to(f"127.0.0.1:{relay.port}", token=TOKEN) as client,
    ):
        conversation = client.new_conversation(model.options(project))
        heard = Heard(client, conversation.session)
        await conversation.attach()
        followed = other.conversation(conversation.session_id, model.options(project))
        await followed.attach()
        await begun(conversation)
        relay.refuses = True
        relay.drop()
        await until_state(client, ClientState.RESTARTING)
        await until(followed, lambda state: answers(followed) and state.activity is Activity.IDLE)
        assert answers(conversation)[0][1] is StreamState.INTERRUPTED
        assert "assistant.message" not in heard.kinds
        relay.refuses = False
        await until_state(client, ClientState.READY)
        await eventually(lambda: len(heard.own) == 2)
        assert answers(conversation) == [(WORDS, StreamState.COMPLETE)]
        assert conversation.transcript.activity is Activity.IDLE
        assert not conversation.session.is_running
        # And it is followed: once.
        model.answer = lambda _request: [Text("more", interval_ms=(0, 1))]
        await conversation.send("again")
        await until(
            conversation, lambda _: len(answers(conversation)) == 2 and is_idle(conversation.transcript)
        )
        assert answers(conversation)[1] == ("more", StreamState.COMPLETE)
        assert set(heard.times.values()) == {1}
        assert answers(followed) == answers(conversation)


async def test_a_turn_that_nobody_else_follows_ends_with_its_connection(
    relay: TcpRelay, model: Model, project: Path
) -> None:
    model.answer = slowly
    async with CopilotClient.connect_to(f"127.0.0.1:{relay.port}", token=TOKEN) as client:
        conversation = client.new_conversation(model.options(project))
        heard = Heard(client, conversation.session)
        await begun(conversation)
        relay.drop()
        await eventually(lambda: len(heard.own) == 2)
        assert [type(event) for event in heard.own] == [ConnectionLost, ConnectionRestored]
        assert not conversation.session.is_running
        ((text, state),) = answers(conversation)
        assert WORDS.startswith(text)
        assert state is StreamState.INTERRUPTED
        notices = [entry for entry in conversation.transcript.entries if isinstance(entry, Notice)]
        assert [notice.kind for notice in notices] == [NoticeKind.CONNECTION_LOST], "it is said once"
        model.answer = lambda _request: [Text("here again", interval_ms=(0, 1))]
        await conversation.send("and now?")
        await until(
            conversation, lambda _: len(answers(conversation)) == 2 and is_idle(conversation.transcript)
        )
        assert answers(conversation)[1] == ("here again", StreamState.COMPLETE)
        assert set(heard.times.values()) == {1}


async def test_a_permission_that_waited_through_a_loss_can_still_be_given(
    relay: TcpRelay, model: Model, project: Path
) -> None:
    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text("done", interval_ms=(0, 1))]
        return [ToolCall("bash", {"command": "echo made > made.txt", "description": "Make it"})]

    model.answer = answer
    async with CopilotClient.connect_to(f"127.0.0.1:{relay.port}", token=TOKEN) as client:
        conversation = client.new_conversation(model.options(project))
        await conversation.send("make a file")
        await until(conversation, lambda state: state.requests)
        (before,) = open_requests(conversation)
        relay.drop_near_ends()
        await until_state(client, ClientState.RESTARTING)
        assert not open_requests(conversation)
        await eventually(lambda: open_requests(conversation))
        (request,) = open_requests(conversation)
        assert isinstance(request, PermissionRequest)
        assert request.request_id == before.request_id
        assert [item.request_id for item in conversation.transcript.requests] == [request.request_id]
        decision = PermissionDecision(DecisionKind.ALLOW_ONCE)
        assert await conversation.session.answer_permission(request.request_id, decision)
        await until(conversation, lambda state: is_idle(state) and not state.requests)
        assert (project / "made.txt").read_text() == "made\n"
        assert answers(conversation)[-1] == ("done", StreamState.COMPLETE)


async def test_a_question_that_waited_through_a_loss_can_still_be_answered(
    relay: TcpRelay, model: Model, project: Path
) -> None:
    def answer(request: ChatRequest) -> Sequence[Step]:
        if request.last.role == "tool":
            return [Text(f"so it is: {request.last.text}", interval_ms=(0, 1))]
        return [ToolCall("ask_user", {"question": "Which?", "choices": ["red", "blue"]})]

    model.answer = answer
    async with CopilotClient.connect_to(f"127.0.0.1:{relay.port}", token=TOKEN) as client:
        conversation = client.new_conversation(model.options(project))
        await conversation.send("ask me")
        await until(conversation, lambda state: state.requests)
        (before,) = open_requests(conversation)
        relay.drop_near_ends()
        await until_state(client, ClientState.RESTARTING)
        assert not open_requests(conversation)
        await eventually(lambda: open_requests(conversation))
        (request,) = open_requests(conversation)
        assert request == before
        assert [item.request_id for item in conversation.transcript.requests] == [request.request_id]
        assert await conversation.session.answer_question(request.request_id, "blue", is_freeform=False)
        await until(conversation, lambda state: is_idle(state) and not state.requests)
        (text, state) = answers(conversation)[-1]
        assert "blue" in text
        assert state is StreamState.COMPLETE


async def test_two_servers_know_nothing_of_each_other(
    port: int, cli_command: tuple[str, ...], model: Model, project: Path, tmp_path: Path
) -> None:
    """The same session id on both: nothing of one may reach the other."""

    def answer(request: ChatRequest) -> Sequence[Step]:
        asked = request.messages[-1].text
        return [Text("for apricots" if "apricots" in asked else "for blueberries", interval_ms=(0, 1))]

    model.answer = answer
    home = tmp_path / "second-home"
    home.mkdir()
    async with (
        listening_cli(cli_command, environ={**os.environ, "COPILOT_HOME": str(home)}) as second_port,
        CopilotClient.connect_to(f"127.0.0.1:{port}", token=TOKEN) as first,
        CopilotClient.connect_to(f"127.0.0.1:{second_port}") as second,
    ):
        one = first.new_conversation(model.options(project))
        two = second.conversation(one.session_id, model.options(project))
        # Made there under the id that the other server uses as well.
        await second.call("session.create", model.options(project).params(one.session_id))
        await asyncio.gather(one.send("apricots"), two.send("blueberries"))
        await until(one, lambda state: answers(one) and is_idle(state))
        await until(two, lambda state: answers(two) and is_idle(state))
        assert answers(one) == [("for apricots", StreamState.COMPLETE)]
        assert answers(two) == [("for blueberries", StreamState.COMPLETE)]
        ids = [
            {event["id"] for event in await client.read_history(one.session_id)} for client in (first, second)
        ]
        assert ids[0]
        assert ids[1]
        assert not ids[0] & ids[1]
