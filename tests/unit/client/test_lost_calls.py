"""Calls that were on their way when the CLI ended: each fails, soon, and says how it ended."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copilot_desktop.client import restart_policy, server, supervised_server
from copilot_desktop.client.client import ClientState
from copilot_desktop.client.errors import AgentNotReady, ConnectionClosed, ServerEnded
from copilot_desktop.client.process import CliExited
from copilot_desktop.error_text import describe
from tests.support.pace import PATIENCE_S
from tests.support.scripted_client import eventually, make_client, options, running_client, until_state


async def test_every_call_that_is_owed_tells_the_exit_status_and_the_last_words(tmp_path: Path) -> None:
    scenario = {"on": {"slow": [], "ping": [{"stderr": "first line\nout of luck"}, {"exit": 7}]}}
    async with running_client(tmp_path, scenario) as client:
        calls = [asyncio.create_task(client.call("slow", timeout_s=None)) for _ in range(3)]
        await asyncio.sleep(0)
        with pytest.raises(ServerEnded) as caught:
            await client.call("ping")
        for outcome in [caught.value, *await asyncio.gather(*calls, return_exceptions=True)]:
            assert isinstance(outcome, ServerEnded)
            assert isinstance(outcome.cause, CliExited)
            assert (outcome.exit_status, outcome.stderr_tail) == (7, "first line\nout of luck")
            text = describe(outcome)
            assert text.code == "connection-closed"
            assert "code 7" in text.detail
            assert "out of luck" in text.detail


async def test_a_signal_is_told_by_its_name(tmp_path: Path) -> None:
    async with running_client(tmp_path, {"on": {"ping": [{"signal": "SIGSEGV"}]}}) as client:
        with pytest.raises(ServerEnded) as caught:
            await client.call("ping")
    assert caught.value.exit_status == -11
    assert "SIGSEGV" in describe(caught.value).detail


@pytest.mark.allow_log
async def test_what_cannot_be_read_comes_with_the_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """We end such a CLI ourselves, so there is no exit status that would mean anything."""
    monkeypatch.setattr(server, "RUNG_S", 0.1)
    bad = [{"stderr": "my hat is on fire"}, {"stdout": "Content-Length: -5\r\n\r\n"}, "hang"]
    async with running_client(tmp_path, {"on": {"ping": bad}}) as client:
        with pytest.raises(ServerEnded) as caught:
            await client.call("ping")
    assert (caught.value.exit_status, caught.value.stderr_tail) == (None, "my hat is on fire")
    assert "my hat is on fire" in describe(caught.value).detail


@pytest.mark.allow_log
async def test_the_reason_is_not_waited_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It closed its output and does not end."""
    monkeypatch.setattr(supervised_server, "_REASON_S", 0.05)
    scenario = {"ignore_stdin_close": True, "on": {"ping": ["close_stdout", "hang"]}}
    async with running_client(tmp_path, scenario) as client:
        async with asyncio.timeout(PATIENCE_S):
            with pytest.raises(ConnectionClosed) as caught:
                await client.call("ping", timeout_s=None)
        assert not isinstance(caught.value, ServerEnded)


async def test_a_call_without_a_server_says_why_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restart_policy, "BACK_OFF_S", (60.0,) * restart_policy.MAX_RESTARTS)
    async with running_client(tmp_path, {"on": {"ping": [{"exit": 3}]}}) as client:
        with pytest.raises(ServerEnded):
            await client.call("ping")
        await until_state(client, ClientState.RESTARTING)
        with pytest.raises(AgentNotReady) as caught:
            await client.call("ping")
        assert isinstance(caught.value.__cause__, CliExited)
    with pytest.raises(AgentNotReady, match="closed"):
        await client.call("ping")


async def test_a_restart_on_purpose_fails_what_is_owed_at_once(tmp_path: Path) -> None:
    async with running_client(tmp_path, {"on": {"slow": []}}) as client:
        call = asyncio.create_task(client.call("slow", timeout_s=None))
        await asyncio.sleep(0)
        await client.restart()
        with pytest.raises(ConnectionClosed):
            await call


@pytest.mark.parametrize("resubscribe", [None, True])
async def test_after_a_crash_sessions_wait_for_a_command_unless_told_otherwise(
    tmp_path: Path, resubscribe: bool | None
) -> None:
    scenario = {"lives": [{"on": {"ping": [{"exit": 1}]}}, {}], "counter": str(tmp_path / "lives")}
    async with make_client(tmp_path, scenario, resubscribe=resubscribe) as client:
        session = client.new_session(options(tmp_path))
        await session.send("hello")
        with pytest.raises(ServerEnded):
            await client.call("ping")
        await until_state(client, ClientState.RESTARTING)
        await until_state(client, ClientState.READY)
        if resubscribe:
            await eventually(lambda: session.is_attached)
        else:
            # The server has answered, and nothing was asked of it before.
            await client.call("status.get")
            assert not session.is_attached
        await session.send("hello again")
        assert session.is_attached
        history = await client.read_history(session.session_id)
        assert [event["type"] for event in history].count("session.resume") == 1
