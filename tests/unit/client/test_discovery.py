"""Finding the CLI: order of places, npm's layouts, and a precise reason for each failure."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import pytest

from copilot_desktop.client import cli_resolution
from copilot_desktop.client.cli_platform import executable_name, is_musl, platform_keys
from copilot_desktop.client.discovery import (
    CliBroken,
    CliNotExecutable,
    CliNotFound,
    CliSource,
    CliTooOld,
    FoundCli,
    NotExecutableReason,
    find_cli,
    provisioned_versions,
)
from tests.support.pace import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake CLIs are shell scripts")

#: What npm's cmd-shim writes for Windows, shortened; the same words stand in pnpm's sh shims.
_SH_SHIM = """#!/bin/sh
basedir=$(dirname "$0")
exec node  "$basedir/{target}/npm-loader.js" "$@"
"""
_CMD_SHIM = '@ECHO off\r\n"%_prog%"  "%dp0%\\node_modules\\@github\\copilot\\npm-loader.js" %*\r\n'


class Machine:
    """A private file system and environment to look for CLIs in."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.bin = root / "bin"
        self.bin.mkdir()
        self.provisioned = root / "data" / "cli"
        self.environ = {"PATH": str(self.bin), "HOME": str(root)}
        self.bundled: Path | None = None

    def cli(self, path: Path, version: str = "1.0.102", *, body: str = "", mode: int = 0o755) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            "#!/bin/sh\nPATH=/usr/bin:/bin\n" + (body or f"echo 'GitHub Copilot CLI {version}.'") + "\n"
        )
        path.chmod(mode)
        return path

    def own_copy(self, version: str) -> Path:
        return self.cli(self.provisioned / version / executable_name(), version)

    def package(self, modules: Path, version: str = "1.0.102") -> Path:
        folder = modules / "@github" / "copilot"
        folder.mkdir(parents=True)
        (folder / "package.json").write_text(json.dumps({"name": "@github/copilot", "version": version}))
        (folder / "npm-loader.js").write_text("#!/usr/bin/env node\n")
        (folder / "npm-loader.js").chmod(0o755)
        return folder

    def native(self, modules: Path, version: str = "1.0.102") -> Path:
        return self.cli(modules / "@github" / f"copilot-{platform_keys()[0]}" / executable_name(), version)

    def find(self, setting: str = "", *, allow_insecure: bool = False, timeout_s: float = 10.0) -> FoundCli:
        return find_cli(
            setting=setting,
            environ=self.environ,
            bundled=self.bundled,
            provisioned=self.provisioned,
            allow_insecure=allow_insecure,
            timeout_s=timeout_s,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_places_are_tried_in_order(machine: Machine) -> None:
    machine.own_copy("1.0.1")
    assert machine.find().source is CliSource.PROVISIONED
    machine.bundled = machine.cli(machine.root / "bundle" / "copilot", "1.0.2")
    assert machine.find().source is CliSource.BUNDLED
    on_path = machine.cli(machine.bin / "copilot", "1.0.3")
    assert machine.find() == FoundCli(on_path, None, "1.0.3", CliSource.PATH, (str(on_path),))
    machine.environ["COPILOT_CLI_PATH"] = str(machine.cli(machine.root / "env" / "copilot", "1.0.4"))
    assert machine.find().source is CliSource.ENVIRONMENT
    found = machine.find(str(machine.cli(machine.root / "set" / "copilot", "1.0.5")))
    assert (found.source, found.version) == (CliSource.SETTING, "1.0.5")


def test_nothing_anywhere_lists_the_places(machine: Machine) -> None:
    with pytest.raises(CliNotFound) as caught:
        machine.find()
    assert [place.source for place in caught.value.places] == list(CliSource)
    assert str(machine.bin) in str(caught.value)
    assert caught.value.code == "cli-missing"


def test_newest_usable_own_copy_is_taken(machine: Machine) -> None:
    machine.own_copy("1.0.64")
    machine.own_copy("1.0.102")
    machine.cli(machine.provisioned / "1.0.103" / executable_name(), body="exit 1")
    machine.cli(machine.provisioned / ".partial" / executable_name(), "9.9.9")
    assert [v.text for v in provisioned_versions(machine.provisioned)] == ["1.0.103", "1.0.102", "1.0.64"]
    assert machine.find().version == "1.0.102"


def test_setting_may_name_an_own_version(machine: Machine) -> None:
    machine.own_copy("1.0.64")
    machine.own_copy("1.0.102")
    machine.cli(machine.bin / "copilot", "1.0.103")
    found = machine.find("1.0.64")
    assert (found.version, found.source) == ("1.0.64", CliSource.PROVISIONED)
    with pytest.raises(CliNotFound):
        machine.find("1.0.65")


def test_what_was_named_is_never_replaced(machine: Machine) -> None:
    machine.own_copy("1.0.102")
    with pytest.raises(CliNotFound) as caught:
        machine.find(str(machine.root / "nowhere"))
    assert [(p.source, p.where) for p in caught.value.places] == [
        (CliSource.SETTING, str(machine.root / "nowhere"))
    ]
    machine.environ["COPILOT_CLI_PATH"] = str(machine.cli(machine.root / "bad", body="exit 1"))
    with pytest.raises(CliBroken):
        machine.find()


def test_setting_is_understood_as_a_shell_would(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = machine.cli(machine.bin / "my-copilot", "1.0.7")
    assert machine.find("my-copilot").executable == tool
    assert machine.find("~/bin/my-copilot").executable == tool
    monkeypatch.chdir(machine.root)
    assert machine.find("bin/my-copilot").command == (str(tool),)


def test_unusable_on_path_does_not_hide_a_good_own_copy(machine: Machine) -> None:
    machine.cli(machine.bin / "copilot", "0.0.400")
    machine.own_copy("1.0.102")
    assert machine.find().source is CliSource.PROVISIONED


def test_foreign_tool_of_the_same_name_is_passed_over(machine: Machine) -> None:
    machine.cli(machine.bin / "copilot", body="echo 'copilot version: v1.34.1'")
    with pytest.raises(CliBroken, match="garbage"):
        machine.find()
    second = machine.root / "bin2"
    machine.cli(second / "copilot", "1.0.5")
    machine.environ["PATH"] += os.pathsep + str(second)
    assert machine.find().executable == second / "copilot"


def test_relative_path_entries_are_not_searched(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.cli(machine.bin / "copilot")
    monkeypatch.chdir(machine.bin)
    machine.environ["PATH"] = os.pathsep.join([".", "", "../bin"])
    with pytest.raises(CliNotFound):
        machine.find()


@pytest.mark.parametrize(
    "printed",
    ["GitHub Copilot CLI 1.0.102.\nRun copilot update", "1.0.102\nCommit: 12ab", "v1.0.102", "1.0.102-3"],
)
def test_known_shapes_of_the_version(machine: Machine, printed: str) -> None:
    machine.cli(machine.bin / "copilot", body=f"cat <<'.'\n{printed}\n.")
    assert machine.find().version.startswith("1.0.102")


def test_version_is_asked_without_updating(machine: Machine) -> None:
    machine.cli(machine.bin / "copilot", body='echo "1.0.9"; echo "$COPILOT_AUTO_UPDATE $*" > "$HOME/asked"')
    machine.find()
    assert (machine.root / "asked").read_text() == "false --no-auto-update --version\n"


def test_unchanged_file_is_asked_once(machine: Machine) -> None:
    tool = machine.cli(machine.bin / "copilot", body='echo x >> "$HOME/calls"; echo 1.0.9')
    machine.find()
    machine.find()
    assert (machine.root / "calls").read_text() == "x\n"
    machine.cli(tool, body='echo x >> "$HOME/calls"; echo 1.0.10')
    assert machine.find().version == "1.0.10"


@pytest.mark.fault(7)
def test_too_old_is_refused_unless_allowed(machine: Machine) -> None:
    tool = machine.cli(machine.bin / "copilot", "0.0.422")
    with pytest.raises(CliTooOld) as caught:
        machine.find()
    assert caught.value.fields() == {"found": "0.0.422", "needed": "0.0.423", "path": str(tool)}
    assert machine.find(allow_insecure=True).version == "0.0.422"
    machine.cli(tool, "0.0.423")
    assert machine.find().version == "0.0.423"


def test_missing_permission(machine: Machine) -> None:
    tool = machine.cli(machine.root / "tool", mode=0o644)
    with pytest.raises(CliNotExecutable) as caught:
        machine.find(str(tool))
    assert caught.value.reason is NotExecutableReason.NO_PERMISSION


@pytest.mark.fault(6)
def test_directory(machine: Machine) -> None:
    with pytest.raises(CliNotExecutable) as caught:
        machine.find(str(machine.bin))
    assert caught.value.reason is NotExecutableReason.DIRECTORY


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x7fELF" + bytes(60), NotExecutableReason.WRONG_ARCHITECTURE),
        (b"just some words\n", NotExecutableReason.NOT_A_PROGRAM),
        (b"#!/no/such/interpreter\n", NotExecutableReason.NOT_A_PROGRAM),
        (b"", NotExecutableReason.NOT_A_PROGRAM),
    ],
)
def test_files_that_cannot_run(machine: Machine, content: bytes, reason: NotExecutableReason) -> None:
    tool = machine.root / "tool"
    tool.write_bytes(content)
    tool.chmod(0o755)
    with pytest.raises(CliNotExecutable) as caught:
        machine.find(str(tool))
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("echo 'cannot open libfoo.so' >&2; exit 127", "exit"),
        ("kill -9 $$", "signal"),
        ("echo '<html>'", "garbage"),
        ("true", "garbage"),
        ("head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2", "garbage"),
    ],
)
def test_broken(machine: Machine, body: str, what: str) -> None:
    machine.cli(machine.bin / "copilot", body=body)
    with pytest.raises(CliBroken) as caught:
        machine.find()
    assert caught.value.what == what
    if "libfoo" in body:
        assert caught.value.detail == "cannot open libfoo.so"


def test_no_answer_ends_the_whole_group(machine: Machine) -> None:
    machine.cli(machine.bin / "copilot", body='sleep 60 & echo $! > "$HOME/child"; wait')
    started = time.monotonic()
    with pytest.raises(CliBroken, match="timeout"):
        machine.find(timeout_s=1.5)
    assert time.monotonic() - started < PATIENCE_S
    child = Path("/proc", (machine.root / "child").read_text().strip(), "stat")
    if Path("/proc/self").exists() and child.exists():
        assert child.read_text().split()[2] == "Z"


def test_survivor_that_holds_the_pipe_does_not_block(machine: Machine) -> None:
    machine.cli(machine.bin / "copilot", body="sleep 60 & echo 1.0.9")
    started = time.monotonic()
    assert machine.find().version == "1.0.9"
    assert time.monotonic() - started < PATIENCE_S


class TestNpmLayouts:
    """npm's launcher is replaced by the native executable of the platform package."""

    def test_local_install(self, machine: Machine) -> None:
        modules = machine.root / "project" / "node_modules"
        package, native = machine.package(modules), machine.native(modules)
        launcher = modules / ".bin" / "copilot"
        launcher.parent.mkdir()
        launcher.symlink_to(package / "npm-loader.js")
        found = machine.find(str(launcher))
        assert found == FoundCli(native, launcher, "1.0.102", CliSource.SETTING, (str(native),))

    def test_global_prefix_with_nested_modules(self, machine: Machine) -> None:
        package = machine.package(machine.root / "lib" / "node_modules")
        native = machine.native(package / "node_modules")
        (machine.bin / "copilot").symlink_to("../lib/node_modules/@github/copilot/npm-loader.js")
        assert machine.find().executable == native

    def test_pnpm_store_behind_a_shell_shim(self, machine: Machine) -> None:
        store = machine.root / "store" / "copilot@1" / "node_modules"
        machine.package(store)
        native = machine.native(machine.root / "store" / "native@1" / "node_modules")
        (store / "@github" / native.parent.name).symlink_to(native.parent)
        link = machine.root / "global" / "node_modules" / "@github" / "copilot"
        link.parent.mkdir(parents=True)
        link.symlink_to(store / "@github" / "copilot")
        shim = _SH_SHIM.format(target="../global/node_modules/@github/copilot")
        (machine.bin / "copilot").write_text(shim)
        assert machine.find().executable == native

    def test_windows_cmd_shim(self, machine: Machine) -> None:
        modules = machine.root / "npm" / "node_modules"
        machine.package(modules)
        native = modules / "@github" / "copilot-win32-x64" / "copilot.exe"
        machine.cli(native)
        shim = machine.root / "npm" / "copilot.cmd"
        shim.write_text(_CMD_SHIM)
        resolved = cli_resolution.resolve_cli(shim, environ={}, keys=("win32-x64",))
        assert (resolved.executable, resolved.launcher) == (native, shim)

    def test_windows_prefers_programs_over_unix_shims(self, machine: Machine) -> None:
        for name in ("copilot", "copilot.cmd"):
            machine.cli(machine.bin / name)
        names = [p.name for p in cli_resolution.programs_on_path("copilot", machine.environ, system="win32")]
        assert names == ["copilot.cmd"]

    def test_missing_platform_package(self, machine: Machine) -> None:
        package = machine.package(machine.root / "node_modules")
        with pytest.raises(CliNotExecutable) as caught:
            machine.find(str(package / "npm-loader.js"))
        assert caught.value.reason is NotExecutableReason.NO_PLATFORM_PACKAGE

    def test_old_node_application_runs_in_node(self, machine: Machine) -> None:
        package = machine.package(machine.root / "node_modules", "1.0.60")
        (package / "index.js").write_text("")
        loader = package / "npm-loader.js"
        with pytest.raises(CliNotExecutable) as caught:
            machine.find(str(loader))
        assert caught.value.reason is NotExecutableReason.NODE_MISSING
        node = machine.cli(
            machine.bin / "node",
            body='test "$1" = "${0%/bin/node}"/node_modules/@github/copilot/index.js && echo 1.0.60',
        )
        found = machine.find(str(loader))
        assert found.command == (str(node), str(package / "index.js"))
        assert (found.executable, found.launcher) == (node, loader)

    def test_node_that_is_too_old_is_named(self, machine: Machine) -> None:
        package = machine.package(machine.root / "node_modules", "1.0.60")
        (package / "index.js").write_text("")
        machine.cli(machine.bin / "node", body="echo '  code: ERR_UNKNOWN_BUILTIN_MODULE' >&2; exit 1")
        with pytest.raises(CliNotExecutable) as caught:
            machine.find(str(package / "npm-loader.js"))
        assert caught.value.reason is NotExecutableReason.NODE_TOO_OLD

    def test_javascript_of_somebody_else_is_run_as_it_is(self, machine: Machine) -> None:
        script = machine.cli(machine.root / "own" / "copilot.js", "1.0.3")
        assert machine.find(str(script)).command == (str(script),)


def test_platform_keys() -> None:
    assert platform_keys(system="linux", machine="x86_64", musl=False) == ("linux-x64",)
    assert platform_keys(system="linux", machine="aarch64", musl=True) == ("linuxmusl-arm64", "linux-arm64")
    assert platform_keys(system="darwin", machine="arm64") == ("darwin-arm64", "darwin-x64")
    assert platform_keys(system="win32", machine="AMD64") == ("win32-x64",)
    assert platform_keys(system="linux", machine="riscv64") == ()
    assert platform_keys(system="freebsd14", machine="amd64") == ()


def test_musl_is_not_seen_on_glibc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ld-musl-x86_64.so.1").touch()
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", "2.36"))
    assert not is_musl(tmp_path)
    monkeypatch.setattr("platform.libc_ver", lambda: ("", ""))
    assert is_musl(tmp_path) is (sys.platform == "linux")


@pytest.mark.parametrize("reason", NotExecutableReason)
def test_every_reason_has_words(reason: NotExecutableReason) -> None:
    text = CliNotExecutable(Path("x"), reason).fields()["reason"]
    assert text.endswith(".")
    assert text != reason.value
