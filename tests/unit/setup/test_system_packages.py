"""Installing system packages, with package managers that are scripts."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from copilot_desktop.setup import system_packages
from copilot_desktop.setup.console import Console, SetUpError
from copilot_desktop.setup.system_packages import (
    MANAGERS,
    has_certificates,
    install_packages,
    manual_command,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="uses scripts of a POSIX shell")

Installer = Callable[[str], list[str]]


@pytest.fixture
def is_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    monkeypatch.setattr(system_packages, "_has_apt_lists", lambda: True)


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installer:
    """Put an `apt-get` with the given shell code on an otherwise empty PATH; it returns what was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    calls = tmp_path / "calls"
    calls.touch()
    for name in ("env", "sh"):
        (folder / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))

    def write(code: str) -> list[str]:
        program = folder / "apt-get"
        program.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $@" >> {calls}\n{code}\n', encoding="utf-8")
        program.chmod(0o755)
        return [str(calls)]

    return write


def _calls(written: list[str]) -> list[str]:
    return Path(written[0]).read_text(encoding="utf-8").splitlines()


@pytest.mark.usefixtures("is_root")
def test_packages_are_installed_without_questions_and_without_refreshing(apt: Installer) -> None:
    calls = apt('echo "2 newly installed"; echo "Setting up libgl1"')
    install_packages(["libgl1", "libegl1"], Console(), may_ask=False)
    (call,) = _calls(calls)
    assert call.startswith("noninteractive ")
    assert call.endswith("install -y --no-install-recommends libgl1 libegl1")


@pytest.mark.usefixtures("is_root")
def test_lists_are_refreshed_once_when_a_package_is_not_found(apt: Installer, tmp_path: Path) -> None:
    marker = tmp_path / "refreshed"
    calls = apt(
        f"""case "$*" in
            *update*) : > {marker};;
            *) test -e {marker} || {{ echo "E: Unable to locate package"; exit 100; }};;
        esac"""
    )
    install_packages(["libgl1"], Console(), may_ask=False)
    assert [call.split()[3] for call in _calls(calls)] == ["install", "update", "install"]


@pytest.mark.usefixtures("is_root")
@pytest.mark.parametrize(
    ("output", "code"),
    [
        ("E: Failed to fetch libgl1 Temporary failure resolving", "set-up-no-network"),
        ("E: You don't have enough free space in /var", "set-up-disk-full"),
        ("E: Unable to locate package libgl1", "set-up-system-packages"),
    ],
)
def test_a_failure_names_its_cause_and_the_command_to_type(apt: Installer, output: str, code: str) -> None:
    apt(f'echo "{output}"; exit 100')
    with pytest.raises(SetUpError) as caught:
        install_packages(["libgl1"], Console(), may_ask=False)
    assert caught.value.code == code
    assert output in caught.value.detail
    assert caught.value.next_step


@pytest.mark.usefixtures("is_root")
def test_lists_that_cannot_be_fetched_are_a_matter_of_the_network(apt: Installer) -> None:
    # Without a network apt-get update succeeds, with warnings, and install knows no package then.
    apt(
        """case "$*" in
            *update*) echo "W: Failed to fetch the list  Temporary failure resolving 'host'";;
            *) echo "E: Unable to locate package libgl1"; exit 100;;
        esac"""
    )
    with pytest.raises(SetUpError) as caught:
        install_packages(["libgl1"], Console(), may_ask=False)
    assert caught.value.code == "set-up-no-network"


def test_without_rights_the_command_is_said_and_nothing_is_run(
    apt: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: False)
    monkeypatch.setattr(system_packages, "_has_apt_lists", lambda: False)
    calls = apt("")
    with pytest.raises(SetUpError) as caught:
        install_packages(["libgl1", "xvfb"], Console(), may_ask=False)
    assert caught.value.code == "set-up-no-rights"
    command = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 xvfb"
    assert caught.value.next_step.endswith(command)
    assert _calls(calls) == []


def test_certificates_are_looked_for_where_distributions_keep_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle.pem"
    monkeypatch.setattr(system_packages, "_CERTIFICATE_FILES", (str(bundle),))
    monkeypatch.setattr(system_packages, "Path", lambda name: tmp_path / str(name).lstrip("/"))
    assert not has_certificates({}, platform="linux")
    assert has_certificates({}, platform="darwin")
    assert has_certificates({"SSL_CERT_FILE": "elsewhere"}, platform="linux")
    (tmp_path / "etc" / "ssl" / "certs").mkdir(parents=True)
    assert not has_certificates({}, platform="linux")
    (tmp_path / "etc" / "ssl" / "certs" / "one.pem").touch()
    assert has_certificates({}, platform="linux")


def test_an_unknown_system_is_told_the_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetUpError, match=r"libGL\.so\.1"):
        install_packages(["libGL.so.1"], Console(), may_ask=False)


def test_the_command_for_a_person_is_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    dnf = next(manager for manager in MANAGERS if manager.name == "dnf")
    assert manual_command(dnf, ["libxcb"]) == "dnf install -y --setopt=install_weak_deps=False libxcb"
