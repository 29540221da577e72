"""Finding and installing together; the rest is in the tests of the agent's view model."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.discovery import CliNotFound, CliSource
from copilot_desktop.client.provision_errors import ProvisionError
from tests.support.fake_cli import install_fake_cli


def make_setup(folder: Path, *, setting: str = "") -> CliSetup:
    return CliSetup(
        environ={"PATH": "/usr/bin:/bin", "HOME": str(folder)},
        bundled=None,
        provisioned=folder / "cli",
        setting=lambda: setting,
        allow_insecure=lambda: False,
    )


async def test_finds_what_is_there(tmp_path: Path) -> None:
    with pytest.raises(CliNotFound) as caught:
        await make_setup(tmp_path).find()
    assert caught.value.fields()["named_by"] == ""
    install_fake_cli(tmp_path / "cli" / "1.0.102")
    found = await make_setup(tmp_path).find()
    assert (found.source, found.version) == (CliSource.PROVISIONED, "1.0.102")


async def test_what_was_named_and_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CliNotFound) as caught:
        await make_setup(tmp_path, setting="/nowhere/copilot").find()
    fields = caught.value.fields()
    assert (fields["named_by"], fields["path"]) == ("setting", "/nowhere/copilot")


async def test_a_plan_is_made_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[bool] = []
    loop_thread = asyncio.get_running_loop()

    def no_way(**_more: object) -> None:
        try:
            threads.append(asyncio.get_running_loop() is loop_thread)
        except RuntimeError:
            threads.append(False)
        raise ProvisionError("neither npm nor pip")

    monkeypatch.setattr("copilot_desktop.client.cli_setup.provision_plan", no_way)
    assert await make_setup(tmp_path).plan() is None
    assert threads == [False], "looking for npm and pip starts processes and must not hold the window up"
