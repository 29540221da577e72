"""The agent as the window shows it: every kind of CLI, and the way from one state to the next."""

from __future__ import annotations

import asyncio
import functools
from pathlib import Path

import pytest

from copilot_desktop.client import restart_policy
from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.errors import AgentFailed
from copilot_desktop.client.provision import Progress, ProvisionPlan, Stage
from copilot_desktop.client.provision_errors import ProvisionError
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from tests.support.app_world import AppWorld, app_world
from tests.support.fake_cli import Scenario, install_fake_cli

SETTLED = (ConnectionState.MISSING, ConnectionState.READY, ConnectionState.STOPPED)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No waiting between restarts, and no way to install unless a test gives one."""
    monkeypatch.setattr(restart_policy, "BACK_OFF_S", (0.0,) * restart_policy.MAX_RESTARTS)

    async def no_way(_self: CliSetup) -> ProvisionPlan | None:
        return None

    monkeypatch.setattr(CliSetup, "plan", no_way)


async def settled(world: AppWorld) -> ConnectionStatus:
    await world.until(lambda: world.app.connection.state in SETTLED)
    return world.app.connection


async def test_a_good_cli_becomes_ready(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        states: list[ConnectionState] = []
        world.agent.changed.connect(lambda: states.append(world.agent.status.state))
        await world.ready()
        status = world.app.connection
        assert (status.state, status.cli_version, status.problem) == (ConnectionState.READY, "1.0.102", None)
        assert status.cli_path.endswith("copilot")
        assert states[:2] == [ConnectionState.STARTING, ConnectionState.READY]
        assert world.agent.is_ready


@pytest.mark.parametrize(
    ("scenario", "state", "code"),
    [
        ({"version": "0.0.422"}, ConnectionState.MISSING, "cli-too-old"),
        ({"on_version": [{"stdout": "ls (GNU coreutils) 9.1\n"}]}, ConnectionState.MISSING, "cli-broken"),
        ({"on_version": [{"exit": 3}]}, ConnectionState.MISSING, "cli-broken"),
        ({"protocol": 9}, ConnectionState.STOPPED, "protocol-unsupported"),
        ({"start": [{"stderr": "no libc"}, {"exit": 1}]}, ConnectionState.STOPPED, "cli-exited"),
        ({"on": {"connect": [{"error": [-32603, "no"]}]}}, ConnectionState.STOPPED, "cli-refused"),
    ],
    ids=["old", "other-program", "exits", "protocol", "crashes", "refuses"],
)
async def test_a_bad_cli_says_what_is_wrong_with_it(
    tmp_path: Path, scenario: Scenario, state: ConnectionState, code: str
) -> None:
    async with app_world(tmp_path, scenario) as world:
        world.agent.start()
        status = await settled(world)
        assert status.state is state
        assert status.problem is not None
        assert status.problem.code == code
        assert status.problem.next_step
        assert not world.agent.is_ready


async def test_no_cli_anywhere(tmp_path: Path) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        world.agent.start()
        status = await settled(world)
        assert status.problem is not None
        assert (status.state, status.problem.code) == (ConnectionState.MISSING, "cli-missing")
        assert "COPILOT_CLI_PATH" not in status.problem.sentence


async def test_a_variable_that_leads_nowhere_is_named(tmp_path: Path) -> None:
    environ = {"COPILOT_CLI_PATH": str(tmp_path / "gone")}
    async with app_world(tmp_path, has_cli=False, environ=environ) as world:
        world.agent.start()
        status = await settled(world)
        assert status.problem is not None
        assert "COPILOT_CLI_PATH" in status.problem.title
        assert str(tmp_path / "gone") in status.problem.sentence


@pytest.mark.parametrize("kind", ["folder", "text"])
async def test_what_is_no_program(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "copilot"
    if kind == "folder":
        path.mkdir()
    else:
        path.write_text("hello")
        path.chmod(0o644)
    async with app_world(tmp_path, has_cli=False, environ={"COPILOT_CLI_PATH": str(path)}) as world:
        world.agent.start()
        status = await settled(world)
        assert status.problem is not None
        assert status.problem.code == "cli-not-executable"


@pytest.mark.allow_log
async def test_a_bug_in_the_search_does_not_search_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(_self: CliSetup) -> None:
        raise ValueError("a bug")

    monkeypatch.setattr(CliSetup, "find", broken)
    async with app_world(tmp_path) as world:
        world.agent.start()
        status = await settled(world)
        assert status.problem is not None
        assert status.problem.code == AgentFailed.code


async def test_a_crash_is_shown_while_it_is_mended(tmp_path: Path) -> None:
    dies = {"on": {"ping": [{"stderr": "bad luck"}, {"exit": 7}]}}
    async with app_world(tmp_path, {"lives": [dies, {}], "counter": str(tmp_path / "lives")}) as world:
        await world.ready()
        seen: list[ConnectionStatus] = []
        world.agent.changed.connect(lambda: seen.append(world.agent.status))
        world.client.start_task(_ping(world), name="ping")
        await world.until(lambda: any(it.state is ConnectionState.RESTARTING for it in seen))
        await world.until(lambda: world.agent.is_ready)
        (restarting,) = [it for it in seen if it.state is ConnectionState.RESTARTING]
        assert restarting.attempt == 1
        assert restarting.problem is not None
        assert "bad luck" in restarting.problem.detail
        assert world.app.connection.problem is None
        assert world.failures == [], "the banner of the connection says it all"


async def _ping(world: AppWorld) -> None:
    with pytest.raises(Exception, match="ended"):
        await world.client.call("ping", {})


async def test_a_crash_without_end_stops_and_can_be_started_again(tmp_path: Path) -> None:
    dies = {"on": {"auth.getStatus": [{"exit": 7}]}}
    good: Scenario = {}
    lives = [dies] * (restart_policy.MAX_RESTARTS + 1) + [good]
    async with app_world(tmp_path, {"lives": lives, "counter": str(tmp_path / "lives")}) as world:
        world.agent.start()
        await world.until(lambda: world.app.connection.state is ConnectionState.STOPPED)
        problem = world.app.connection.problem
        assert problem is not None
        assert problem.code == "cli-exited"
        world.app.restart_agent()
        await world.until(lambda: world.agent.is_ready)
        assert world.app.connection.problem is None


async def test_start_again_does_not_wait_for_a_cli_that_hangs(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    hangs = {"on": {"connect": [{"touch": str(asked)}, "hang"]}}
    async with app_world(tmp_path, {"lives": [hangs, {}], "counter": str(tmp_path / "lives")}) as world:
        world.agent.start()
        await world.until(asked.exists)
        assert world.app.connection.state is ConnectionState.STARTING
        world.app.restart_agent()
        await world.until(lambda: world.agent.is_ready)


async def test_a_wrong_choice_does_not_end_what_works(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        await world.ready()
        pid = world.client.pid
        world.app.choose_cli(str(tmp_path / "gone"))
        await world.until(lambda: world.failures)
        assert world.codes() == ["cli-missing"]
        assert "gone" in world.failures[0].sentence
        assert (world.app.connection.state, world.client.pid) == (ConnectionState.READY, pid)


async def test_another_cli_can_be_chosen(tmp_path: Path) -> None:
    other = install_fake_cli(tmp_path / "other", {"version": "1.0.64"})
    async with app_world(tmp_path) as world:
        await world.ready()
        world.app.choose_cli(str(other))
        await world.until(lambda: world.app.connection.cli_version == "1.0.64" and world.agent.is_ready)
        assert world.app.settings.cli_path == str(other)


# ---- installing ------------------------------------------------------------------------------


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """An installation that puts the scripted CLI where a real one would go."""
    log: list[str] = []

    async def install(plan: object, folder: Path, *, environ: object, on_progress: object) -> Path:
        del plan, environ
        assert callable(on_progress)
        on_progress(Progress(Stage.DOWNLOADING, 5, 10, "Downloading 5 of 10 MB"))
        log.append("installed")
        return install_fake_cli(folder / "1.0.102")

    def plan(**_more: object) -> object:
        return object()

    monkeypatch.setattr("copilot_desktop.client.cli_setup.provision_async", install)
    monkeypatch.setattr("copilot_desktop.client.cli_setup.provision_plan", plan)
    return log


async def test_installing_shows_how_far_it_is_and_starts_what_came(
    tmp_path: Path, installer: list[str]
) -> None:
    async with app_world(tmp_path, has_cli=False) as world:
        seen: list[ConnectionStatus] = []
        world.agent.changed.connect(lambda: seen.append(world.agent.status))
        world.app.install_cli()
        world.app.install_cli()
        await world.until(lambda: world.agent.is_ready)
        assert any(it.progress == 0.5 and "5 of 10" in it.detail for it in seen)
        assert installer == ["installed"]
        assert world.app.settings.cli_path == ""


@pytest.mark.parametrize(
    ("setting", "variable", "left"), [("gone", "", ""), ("", "gone", "1.0.102"), ("gone", "gone", "1.0.102")]
)
@pytest.mark.usefixtures("installer")
async def test_what_was_installed_wins_over_a_choice_that_is_broken(
    tmp_path: Path, setting: str, variable: str, left: str
) -> None:
    environ = {"COPILOT_CLI_PATH": str(tmp_path / variable)} if variable else {}
    async with app_world(tmp_path, has_cli=False, environ=environ) as world:
        if setting:
            world.records.change(cli_path=str(tmp_path / setting))
        world.app.install_cli()
        await world.until(lambda: world.agent.is_ready)
        assert world.app.settings.cli_path == left


async def test_a_failed_installation_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def install(_self: CliSetup, _progress: object) -> None:
        raise ProvisionError("no luck")

    monkeypatch.setattr(CliSetup, "install", install)
    async with app_world(tmp_path, has_cli=False) as world:
        world.app.install_cli()
        status = await settled(world)
        assert status.problem is not None
        assert (status.state, status.problem.code) == (ConnectionState.MISSING, ProvisionError.code)


async def test_an_installation_can_be_given_up_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []
    ended: list[str] = []

    async def install(_self: CliSetup, _progress: object) -> None:
        begun.append("begun")
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cleaned up")

    def has_begun(number: int) -> bool:
        return len(begun) == number

    monkeypatch.setattr(CliSetup, "install", install)
    async with app_world(tmp_path, has_cli=False) as world:
        for number in (1, 2):
            world.app.install_cli()
            await world.until(functools.partial(has_begun, number))
            world.app.cancel_install()
            status = await settled(world)
            assert status.problem is not None
            assert (status.state, status.problem.code) == (ConnectionState.MISSING, "cli-missing")
            assert len(ended) == number
