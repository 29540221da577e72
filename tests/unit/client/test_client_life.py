"""The client's life with a CLI that misbehaves: every way to start badly, crash, hang and flood."""

from __future__ import annotations

import asyncio
import os
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import restart_policy, server
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.errors import (
    AgentNotReady,
    CliNotAnswering,
    CliRefused,
    ConnectionClosed,
    ProtocolUnsupported,
)
from copilot_desktop.client.process import CliExited, CliStartFailed
from copilot_desktop.error_text import CopilotDesktopError, describe
from copilot_desktop.protocol.versions import CliTooOld
from tests.support.fake_cli import Scenario
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, make_client, running_client, until_state


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Restarts follow each other at once."""
    monkeypatch.setattr(restart_policy, "BACK_OFF_S", (0.0,) * restart_policy.MAX_RESTARTS)


@pytest.fixture
def short_rungs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The stop ladder has short rungs."""
    monkeypatch.setattr(server, "RUNG_S", 0.2)


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


# ---- starting badly --------------------------------------------------------------------------


@pytest.mark.fault(4)
@pytest.mark.parametrize(
    ("scenario", "timeout_s", "kind", "code", "detail"),
    [
        (
            {"start": [{"stderr": "cannot find my libc"}, {"exit": 3}]},
            30,
            CliExited,
            "cli-exited",
            "cannot find my libc",
        ),
        ({"start": [{"exit": 0}]}, 30, CliExited, "cli-exited", ""),
        ({"start": [{"signal": "SIGSEGV"}]}, 30, CliExited, "cli-exited", ""),
        (
            {"start": [{"stdout": "Welcome to the wrong program\n"}, "hang"]},
            0.3,
            CliNotAnswering,
            "cli-not-answering",
            "",
        ),
        (
            {"on": {"connect": [{"stderr": "still thinking"}, "hang"]}},
            0.5,
            CliNotAnswering,
            "cli-not-answering",
            "still thinking",
        ),
        ({"on": {"connect": ["half_frame", "hang"]}}, 0.3, CliNotAnswering, "cli-not-answering", ""),
        ({"protocol": 9}, 30, ProtocolUnsupported, "protocol-unsupported", ""),
        ({"version": "0.0.422"}, 30, CliTooOld, "cli-too-old", ""),
        (
            {"on": {"connect": [{"error": [-32603, "no room"]}]}},
            30,
            CliRefused,
            "cli-refused",
            "no room",
        ),
        ({"on": {"connect": [{"answer": "?"}]}}, 30, ProtocolUnsupported, "protocol-unsupported", ""),
    ],
    ids=["exits", "ends", "crashes", "garbage", "mute", "half", "protocol", "old", "refuses", "nonsense"],
)
@pytest.mark.allow_log
async def test_a_start_that_fails_says_why_and_leaves_nothing(
    tmp_path: Path,
    scenario: Scenario,
    timeout_s: float,
    kind: type[CopilotDesktopError],
    code: str,
    detail: str,
) -> None:
    client = make_client(tmp_path, scenario, start_timeout_s=timeout_s)
    with pytest.raises(kind) as caught:
        await client.start()
    text = describe(caught.value)
    assert text.code == code
    assert detail in text.detail
    assert (client.state, client.failure, client.pid) == (ClientState.STOPPED, caught.value, None)
    with pytest.raises(AgentNotReady):
        await client.call("ping")
    await client.close()
    assert client.state is ClientState.CLOSED


@pytest.mark.fault(6)
async def test_an_executable_that_is_not_there(tmp_path: Path) -> None:
    client = CopilotClient((str(tmp_path / "missing"),), copilot_home=tmp_path)
    with pytest.raises(CliStartFailed):
        await client.start()
    assert client.state is ClientState.STOPPED
    await client.close()


async def test_after_a_failed_start_another_cli_can_be_tried(tmp_path: Path) -> None:
    client = make_client(tmp_path / "bad", {"protocol": 9})
    with pytest.raises(ProtocolUnsupported):
        await client.start()
    client.use(make_client(tmp_path / "good").command)
    await client.restart()
    assert (client.state, client.failure, client.version) == (ClientState.READY, None, "1.0.102")
    await client.close()


async def test_a_server_without_connect_is_asked_as_old_ones_are(tmp_path: Path) -> None:
    scenario = {"version": "0.0.500", "on": {"connect": [{"error": [-32601, "?"]}]}}
    async with running_client(tmp_path, scenario) as client:
        assert client.version == "0.0.500"


# ---- ending by itself ------------------------------------------------------------------------


@pytest.mark.fault(4)
@pytest.mark.usefixtures("no_waiting")
async def test_a_cli_that_keeps_crashing_is_given_up_and_says_why(tmp_path: Path) -> None:
    scenario = {"on": {"ping": [{"stderr": "out of luck"}, {"exit": 7}]}}
    async with running_client(tmp_path, scenario) as client:
        states: list[tuple[ClientState, int]] = []
        client.on_state(lambda state: states.append((state, client.attempt)))
        for _ in range(restart_policy.MAX_RESTARTS + 1):
            pid = client.pid
            with pytest.raises(ConnectionClosed):
                await client.call("ping", {})
            await eventually(partial(has_ended, client, pid))
            state = await until_state(client, ClientState.READY, ClientState.STOPPED)
        assert state is ClientState.STOPPED
        assert isinstance(client.failure, CliExited)
        assert client.failure.exit_status == 7
        assert "out of luck" in client.failure.stderr_tail
        attempts = [attempt for state, attempt in states if state is ClientState.RESTARTING]
        assert attempts == list(range(1, restart_policy.MAX_RESTARTS + 1))
        # A person may try once more.
        await client.restart()
        assert client.failure is None


def has_ended(client: CopilotClient, pid: int | None) -> bool:
    return client.pid != pid


@pytest.mark.usefixtures("no_waiting")
async def test_a_restart_that_fails_is_tried_again(tmp_path: Path) -> None:
    dies = {"on": {"ping": [{"exit": 1}]}}
    fails = {"start": [{"exit": 2}]}
    scenario = {"lives": [dies, fails, fails, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario) as client:
        with pytest.raises(ConnectionClosed):
            await client.call("ping", {})
        await until_state(client, ClientState.RESTARTING)
        with pytest.raises(AgentNotReady):
            await client.call("ping", {})
        await until_state(client, ClientState.READY)
        assert (await client.call("ping", {"message": "x"}))["message"] == "pong: x"
        assert (client.failure, client.attempt) == (None, 0)


async def test_starts_that_hang_add_up_however_long_they_take() -> None:
    policy = restart_policy.RestartPolicy()
    delays = [policy.next_delay(number * 1000.0, had_started=False) for number in range(6)]
    assert delays[-1] is None
    assert None not in delays[:-1]


@pytest.mark.usefixtures("no_waiting", "short_rungs")
@pytest.mark.allow_log
async def test_what_cannot_be_read_ends_the_connection_and_a_new_one_is_made(tmp_path: Path) -> None:
    bad = {"on": {"ping": [{"stdout": "Content-Length: -5\r\n\r\n"}, "hang"]}}
    scenario = {"lives": [bad, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario) as client:
        failures: list[CopilotDesktopError | None] = []
        client.on_state(lambda _state: failures.append(client.failure))
        with pytest.raises(ConnectionClosed):
            await client.call("ping", {})
        await until_state(client, ClientState.RESTARTING)
        await until_state(client, ClientState.READY)
        # It had to be killed: "ended by itself, signal 9" would be a lie.
        assert isinstance(failures[0], ConnectionClosed)


@pytest.mark.fault(41)
@pytest.mark.usefixtures("no_waiting", "short_rungs")
@pytest.mark.allow_log
async def test_a_cli_that_stalls_within_a_message_is_found_mute_and_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copilot_desktop.client.silence.PING_TIMEOUT_S", 0.2)
    stalls = {"on": {"status.get": ["half_frame", "hang"]}}
    scenario = {"lives": [stalls, {}], "counter": str(tmp_path / "lives")}
    async with running_client(tmp_path, scenario) as client:
        with pytest.raises(TimeoutError):
            await client.call("status.get", {}, timeout_s=0.1)
        await until_state(client, ClientState.RESTARTING)
        await until_state(client, ClientState.READY)


@pytest.mark.fault(41)
async def test_one_slow_call_is_no_reason_to_end_the_cli(tmp_path: Path) -> None:
    async with running_client(tmp_path, {"on": {"slow": []}}) as client:
        pid = client.pid
        with pytest.raises(TimeoutError):
            await client.call("slow", {}, timeout_s=0.05)
        await eventually(lambda: not client._server.is_being_asked)
        assert (client.pid, client.state) == (pid, ClientState.READY)


# ---- noise -----------------------------------------------------------------------------------


@pytest.mark.allow_log
async def test_stray_output_and_a_flood_on_stderr_disturb_nobody(tmp_path: Path) -> None:
    scenario = {
        "start": [{"flood_stderr": 3_000_000}],
        "on": {"ping": [{"stdout": "(node) Warning: \x1b[1mold\x1b[0m\n"}, "usual"]},
    }
    async with running_client(tmp_path, scenario) as client:
        for number in range(3):
            answer = await client.call("ping", {"message": str(number)})
            assert answer["message"] == f"pong: {number}"


async def test_a_flood_of_notifications_reaches_ten_sessions_in_order(tmp_path: Path) -> None:
    floods: list[Any] = []
    for number in range(10):
        event = {
            "type": "assistant.message_delta",
            "data": {"messageId": "m", "deltaContent": f"{number} "},
            "ephemeral": True,
        }
        floods.append({"flood": [500, "session.event", {"sessionId": f"s{number}", "event": event}]})
    async with running_client(tmp_path, {"on": {"ping": [*floods, "usual"]}}) as client:
        sessions = [client.conversation(f"s{number}") for number in range(10)]
        lifecycle: list[str] = []
        client.on_lifecycle(lambda _kind, session_id: lifecycle.append(session_id))
        answer = await client.call("ping", {"message": "x"})
        assert answer["message"] == "pong: x", "the answer comes after what was sent before it"
        for number, session in enumerate(sessions):
            (message,) = session.transcript.entries
            assert str(getattr(message, "text", "")) == f"{number} " * 500


@pytest.mark.allow_log
async def test_a_handler_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    seen: list[str] = []

    def broken(*_arguments: object) -> None:
        raise ValueError("a bug")

    scenario = {
        "on": {
            "ping": [
                {"notify": ["session.lifecycle", {"type": "session.updated", "sessionId": "s"}]},
                {"notify": ["session.event", {"sessionId": "s", "event": {"type": "x", "data": {}}}]},
                "usual",
            ]
        }
    }
    client = make_client(tmp_path, scenario)
    client.on_state(broken)
    client.on_lifecycle(broken)
    client.on_event(broken)
    client.on_lifecycle(lambda kind, _session_id: seen.append(kind))
    client.on_event(lambda _session_id, event: seen.append(event["type"]))
    await client.start()
    await client.call("ping", {})
    assert seen == ["session.updated", "x"]
    await client.close()


# ---- closing and restarting ------------------------------------------------------------------


@pytest.mark.usefixtures("short_rungs")
@pytest.mark.allow_log
async def test_a_cli_that_ignores_every_request_to_end_is_killed(tmp_path: Path) -> None:
    scenario = {
        "ignore_sigterm": True,
        "ignore_stdin_close": True,
        "start": [{"spawn_detached": str(tmp_path / "grandchild")}],
        "on": {"runtime.shutdown": []},
    }
    client = make_client(tmp_path, scenario)
    await client.start()
    pid = client.pid
    assert pid is not None
    grandchild = int((tmp_path / "grandchild").read_text())
    async with asyncio.timeout(PATIENCE_S):
        await client.close()
    assert not is_alive(pid)
    await eventually(lambda: not is_alive(grandchild))
    await client.close()


async def test_closing_while_it_starts_ends_the_start(tmp_path: Path) -> None:
    client = make_client(tmp_path, {"on": {"connect": [{"touch": str(tmp_path / "asked")}, "hang"]}})
    starting = asyncio.create_task(client.start())
    await eventually((tmp_path / "asked").exists)
    await client.close()
    with pytest.raises(AgentNotReady):
        await starting
    assert client.state is ClientState.CLOSED
    with pytest.raises(AgentNotReady):
        await client.restart()


async def test_restarting_while_it_starts_replaces_the_start(tmp_path: Path) -> None:
    hangs = {"on": {"connect": [{"touch": str(tmp_path / "asked")}, "hang"]}}
    client = make_client(tmp_path, {"lives": [hangs, {}], "counter": str(tmp_path / "lives")})
    starting = asyncio.create_task(client.start())
    await eventually((tmp_path / "asked").exists)
    await client.restart()
    with pytest.raises(AgentNotReady):
        await starting
    assert client.state is ClientState.READY
    await client.close()


async def test_two_restarts_at_once_leave_one_server(tmp_path: Path) -> None:
    async with running_client(tmp_path) as client:
        await asyncio.gather(client.restart(), client.restart(), return_exceptions=True)
        await until_state(client, ClientState.READY)
        assert (await client.call("ping", {"message": "x"}))["message"] == "pong: x"
        pid = client.pid
    assert pid is not None
    assert not is_alive(pid)


async def test_a_start_that_is_cancelled_leaves_nothing_and_can_be_repeated(tmp_path: Path) -> None:
    hangs = {"on": {"connect": [{"touch": str(tmp_path / "asked")}, "hang"]}}
    client = make_client(tmp_path, {"lives": [hangs, {}], "counter": str(tmp_path / "lives")})
    starting = asyncio.create_task(client.start())
    await eventually((tmp_path / "asked").exists)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert client.state is ClientState.STOPPED
    await client.start()
    await client.close()


async def test_closing_while_it_waits_to_restart_is_immediate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restart_policy, "BACK_OFF_S", (60.0,) * restart_policy.MAX_RESTARTS)
    client = make_client(tmp_path)
    await client.start()
    assert client.pid is not None
    os.kill(client.pid, 9)
    await until_state(client, ClientState.RESTARTING)
    async with asyncio.timeout(PATIENCE_S):
        await client.close()
    assert client.state is ClientState.CLOSED


@pytest.mark.allow_log
async def test_a_bug_in_the_supervision_is_told_and_nobody_waits_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_arguments: object, **_more: object) -> None:
        raise ValueError("a bug")

    monkeypatch.setattr(server.Server, "start", broken)
    client = make_client(tmp_path)
    with pytest.raises(CopilotDesktopError, match="a bug"):
        await client.start()
    assert client.state is ClientState.STOPPED
    await client.close()
