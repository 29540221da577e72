"""Installing the CLI: whole or not at all, with a stand-in for npm and pip's own local folder."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import hashlib
import io
import os
import shutil
import sys
import tarfile
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from copilot_desktop.client import cli_archive, provision_download
from copilot_desktop.client.cli_platform import executable_name, platform_keys
from copilot_desktop.client.discovery import CliSource, find_cli
from copilot_desktop.client.provision import (
    Progress,
    ProvisionPlan,
    Stage,
    Way,
    provision,
    provision_async,
    provision_plan,
)
from copilot_desktop.client.provision_errors import (
    ProvisionCancelled,
    ProvisionCutOff,
    ProvisionDiskFull,
    ProvisionError,
    ProvisionHashMismatch,
    ProvisionNoNetwork,
    ProvisionNoWay,
    ProvisionUnavailable,
    ProvisionUnusable,
)
from copilot_desktop.client.provision_lock import locked
from copilot_desktop.client.provision_pins import PINS, Pins
from copilot_desktop.error_text import describe
from copilot_desktop.protocol.versions import parse_version
from tests.support.pace import PATIENCE_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")

_PROGRAM = executable_name()
_LICENCE = b"the licence of the CLI\n"


def _program(version: str = "1.0.102") -> bytes:
    return f"#!/bin/sh\necho 'GitHub Copilot CLI {version}.'\n".encode()


def _package(members: dict[str, bytes | tarfile.TarInfo]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        for name, content in members.items():
            if isinstance(content, tarfile.TarInfo):
                tar.addfile(content)
            else:
                info = tarfile.TarInfo(name)
                info.size = len(content)
                tar.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def _good_package() -> bytes:
    return _package(
        {
            f"package/{_PROGRAM}": _program(),
            "package/package.json": b"{}",
            "package/LICENSE.md": _LICENCE,
            "package/README.md": b"read me",
        }
    )


class World:
    """A folder to install into, a private PATH with a stand-in for npm, and matching pins."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "data" / "cli"
        self.bin = root / "bin"
        self.bin.mkdir()
        self.environ = {"PATH": str(self.bin), "HOME": str(root)}
        self.pins = PINS
        self.progress: list[Progress] = []
        self.serve(_good_package())

    def serve(self, package: bytes, *, pin: bool = True) -> None:
        """Let npm bring `package`."""
        (self.root / "package.tgz").write_bytes(package)
        if pin:
            integrity = "sha512-" + base64.b64encode(hashlib.sha512(package).digest()).decode()
            self.pins = dataclasses.replace(self.pins, npm_integrity={platform_keys()[0]: integrity})
        self.npm('cp "$HOME/package.tgz" github-copilot.tgz')

    def npm(self, body: str) -> None:
        npm = self.bin / "npm"
        npm.write_text(f'#!/bin/sh\nPATH=/usr/bin:/bin\necho "$*" >> "$HOME/npm-calls"\n{body}\n')
        npm.chmod(0o755)

    def plan(self) -> ProvisionPlan:
        return provision_plan(environ=self.environ, version=self.pins.npm_version, pins=self.pins)

    def install(
        self,
        plan: ProvisionPlan | None = None,
        *,
        on_progress: Callable[[Progress], None] | None = None,
        cancelled: threading.Event | None = None,
        stall_s: float = 30.0,
    ) -> Path:
        return provision(
            plan or self.plan(),
            self.folder,
            environ=self.environ,
            on_progress=on_progress or self.progress.append,
            cancelled=cancelled,
            pins=self.pins,
            stall_s=stall_s,
        )

    def installed(self) -> list[str]:
        """Everything in the folder but the lock file."""
        return sorted(path.name for path in self.folder.iterdir() if path.name != ".lock")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_npm_installs_program_and_licence(world: World) -> None:
    program = world.install()
    assert program == world.folder / "1.0.102" / _PROGRAM
    assert program.stat().st_mode & 0o777 == 0o755
    assert (program.parent / "LICENSE.md").read_bytes() == _LICENCE
    assert sorted(path.name for path in program.parent.iterdir()) == sorted(
        [_PROGRAM, "LICENSE.md", "README.md"]
    )
    assert world.installed() == ["1.0.102"]
    found = find_cli(setting="", environ=world.environ, bundled=None, provisioned=world.folder)
    assert (found.executable, found.source) == (program, CliSource.PROVISIONED)


def test_npm_is_asked_by_name_and_version_and_runs_no_scripts(world: World) -> None:
    world.install()
    call = (world.root / "npm-calls").read_text()
    assert call.startswith(f"pack @github/copilot-{platform_keys()[0]}@1.0.102 --ignore-scripts ")


def test_progress_goes_through_its_stages(world: World) -> None:
    world.install()
    stages = list(dict.fromkeys(progress.stage for progress in world.progress))
    assert stages == [Stage.DOWNLOADING, Stage.UNPACKING, Stage.TESTING, Stage.DONE]
    assert world.progress[0].fraction == 0.0
    assert world.progress[0].text == "Downloading with npm: 0 of 129 MB"
    assert all(progress.done_bytes <= progress.total_bytes for progress in world.progress)


def test_download_is_counted_while_it_arrives(world: World) -> None:
    world.npm(
        "mkdir -p ../npm-cache/tmp; head -c 5000000 /dev/zero > ../npm-cache/tmp/x\n"
        'while ! [ -e "$HOME/seen" ]; do sleep 0.05; done\ncp "$HOME/package.tgz" a.tgz'
    )

    def on_progress(progress: Progress) -> None:
        if progress.done_bytes >= 5_000_000:
            (world.root / "seen").touch()

    world.install(on_progress=on_progress)
    assert (world.root / "seen").exists()


def test_usable_copy_is_not_fetched_again(world: World) -> None:
    world.install()
    world.npm("exit 1")
    assert world.install() == world.folder / "1.0.102" / _PROGRAM
    assert world.progress[-1].stage is Stage.DONE


def test_broken_copy_is_replaced(world: World) -> None:
    program = world.install()
    program.write_bytes(b"half a pro")
    (program.parent / "stray").touch()
    world.install()
    assert program.read_bytes() == _program()
    assert not (program.parent / "stray").exists()
    assert world.installed() == ["1.0.102"]


def test_leftovers_of_a_killed_process_are_removed(world: World) -> None:
    leftover = world.folder / ".partial-dead" / "download"
    leftover.mkdir(parents=True)
    (leftover / "x").write_bytes(bytes(1000))
    world.install()
    assert world.installed() == ["1.0.102"]


@pytest.mark.parametrize(
    "package",
    [_good_package()[:-20], b"", _package({f"package/{_PROGRAM}": b"#!/bin/sh\necho pwned > $HOME/pwned\n"})],
    ids=["cut", "empty", "other"],
)
def test_wrong_hash_is_never_opened(world: World, package: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_args: object, **_more: object) -> None:
        pytest.fail("opened before it was verified")

    monkeypatch.setattr(cli_archive, "unpack_npm_package", opened)
    world.serve(package, pin=False)
    with pytest.raises(ProvisionHashMismatch):
        world.install()
    assert world.installed() == []


def _symlink() -> tarfile.TarInfo:
    info = tarfile.TarInfo(f"package/{_PROGRAM}")
    info.type = tarfile.SYMTYPE
    info.linkname = "/bin/sh"
    return info


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"package/LICENSE.md": _LICENCE}, f"missing from the package: {_PROGRAM}"),
        ({f"package/{_PROGRAM}": _program()}, "missing from the package: LICENSE.md"),
        ({f"package/{_PROGRAM}": _symlink(), "package/LICENSE.md": _LICENCE}, "not a regular file"),
        ({f"package/{_PROGRAM}": bytes(5000), "package/LICENSE.md": _LICENCE}, "too large"),
        ({"package/other": bytes(50_000), f"package/{_PROGRAM}": _program()}, "too large"),
        ({f"package/{_PROGRAM}": _program(), "package/LICENSE.md": bytes(3000)}, "too large"),
        ({f"m{number}": b"" for number in range(50)}, "too large"),
        (
            {f"package/{_PROGRAM}": _program("1.0.103"), "package/LICENSE.md": _LICENCE},
            "1.0.103, not 1.0.102",
        ),
        ({f"package/{_PROGRAM}": b"\x7fELF" + bytes(60), "package/LICENSE.md": _LICENCE}, "another kind of"),
        (
            {f"package/{_PROGRAM}": b"#!/bin/sh\nexit 3\n", "package/LICENSE.md": _LICENCE},
            "ended with code 3",
        ),
    ],
)
def test_unexpected_content_is_refused(
    world: World, members: dict[str, bytes | tarfile.TarInfo], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli_archive, "MAX_EXECUTABLE_BYTES", 4000)
    monkeypatch.setattr(cli_archive, "MAX_TEXT_BYTES", 2000)
    monkeypatch.setattr(cli_archive, "MAX_MEMBERS", 40)
    world.serve(_package(members))
    with pytest.raises(ProvisionUnusable, match=message):
        world.install()
    assert world.installed() == []


def test_members_never_leave_the_folder(world: World) -> None:
    world.serve(
        _package(
            {
                "package/../../../../evil": b"x",
                "/evil": b"x",
                "../evil": b"x",
                f"package/../package/{_PROGRAM}": b"x",
                f"package/{_PROGRAM}": _program(),
                "package/LICENSE.md": _LICENCE,
            }
        )
    )
    world.install()
    assert not list(world.root.rglob("evil"))
    assert (world.folder / "1.0.102" / _PROGRAM).read_bytes() == _program()


def test_damaged_package_is_refused(world: World) -> None:
    world.serve(_good_package()[:-30])
    with pytest.raises(ProvisionUnusable, match="damaged"):
        world.install()
    world.serve(b"no archive")
    with pytest.raises(ProvisionUnusable, match="damaged"):
        world.install()
    assert world.installed() == []


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("npm error code ENOTFOUND", ProvisionNoNetwork),
        ("npm error code EAI_AGAIN", ProvisionNoNetwork),
        ("npm error code SELF_SIGNED_CERT_IN_CHAIN", ProvisionNoNetwork),
        ("npm error code ECONNRESET", ProvisionCutOff),
        ("npm error code E404", ProvisionUnavailable),
        ("npm error code ETARGET", ProvisionUnavailable),
        ("npm error code EINTEGRITY", ProvisionHashMismatch),
        ("npm error code ENOSPC", ProvisionDiskFull),
        ("ERROR: Could not find a version that satisfies the requirement", ProvisionUnavailable),
        ("urllib3.exceptions.NewConnectionError: refused", ProvisionNoNetwork),
        ("IncompleteRead(5 bytes read)", ProvisionCutOff),
        ("something else", ProvisionError),
    ],
)
def test_failure_of_the_tool_is_told_apart(world: World, message: str, kind: type[ProvisionError]) -> None:
    world.npm(f"echo '{message}' >&2; exit 1")
    with pytest.raises(ProvisionError) as caught:
        world.install()
    assert type(caught.value) is kind
    if kind is not ProvisionDiskFull:
        assert caught.value.detail == message
    assert world.installed() == []


@pytest.mark.parametrize("body", ["true", "touch a.tgz b.tgz", "ln -s /etc/passwd a.tgz", "mkdir a.tgz"])
def test_tool_that_brings_no_single_file(world: World, body: str) -> None:
    world.npm(body)
    with pytest.raises(ProvisionError, match="instead of one"):
        world.install()
    assert world.installed() == []


def test_stalled_download_is_given_up(world: World) -> None:
    world.npm("sleep 60")
    with pytest.raises(ProvisionCutOff, match="stalled"):
        world.install(stall_s=0.3)
    assert world.installed() == []


def test_cancelling_ends_the_tool_and_its_children(world: World) -> None:
    cancelled = threading.Event()

    def on_progress(progress: Progress) -> None:
        child = world.root / "child"
        if child.exists() and child.read_text().strip():
            cancelled.set()

    # Something must keep arriving, so that progress is reported until the child runs.
    world.npm(
        'sleep 60 & echo $! > "$HOME/child"\n'
        "for i in 1 2 3 4 5 6 7 8 9; do echo x >> grows; sleep 0.15; done; wait"
    )
    with pytest.raises(ProvisionCancelled):
        world.install(on_progress=on_progress, cancelled=cancelled)
    assert world.installed() == []
    stat = Path("/proc", (world.root / "child").read_text().strip(), "stat")
    if Path("/proc/self").exists() and stat.exists():
        assert stat.read_text().split()[2] == "Z"


@pytest.mark.parametrize("stage", [Stage.DOWNLOADING, Stage.UNPACKING, Stage.TESTING])
def test_cancelled_in_any_stage_leaves_nothing(world: World, stage: Stage) -> None:
    cancelled = threading.Event()

    def on_progress(progress: Progress) -> None:
        if progress.stage is stage:
            cancelled.set()

    with pytest.raises(ProvisionCancelled):
        world.install(on_progress=on_progress, cancelled=cancelled)
    assert world.installed() == []
    # The folder is as good as new.
    world.install()


def test_failing_listener_ends_the_installation(world: World) -> None:
    def on_progress(progress: Progress) -> None:
        if progress.stage is Stage.UNPACKING:
            raise KeyError("listener")

    with pytest.raises(KeyError):
        world.install(on_progress=on_progress)
    assert world.installed() == []


def test_too_little_room_is_said_before_the_download(world: World) -> None:
    way = dataclasses.replace(world.plan().ways[0], disk_bytes=10**18)
    with pytest.raises(ProvisionDiskFull) as caught:
        world.install(ProvisionPlan((way,)))
    assert caught.value.fields()["needed_mb"] == 10**12 + 130
    assert not (world.root / "npm-calls").exists()


def test_disk_that_fills_up_while_writing(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProvisionDiskFull):
        world.install()
    assert world.installed() == []


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_folder_that_cannot_be_written(world: World) -> None:
    world.folder.parent.mkdir()
    world.folder.parent.chmod(0o500)
    with pytest.raises(ProvisionError):
        world.install()


def test_folder_in_place_of_which_lies_a_file(world: World) -> None:
    world.folder.parent.mkdir()
    world.folder.touch()
    with pytest.raises(ProvisionError) as caught:
        world.install()
    assert caught.value.code == "provision-failed"


def test_second_installation_waits_for_the_first(world: World) -> None:
    world.folder.mkdir(parents=True)
    release = threading.Event()

    def hold() -> None:
        with locked(world.folder / ".lock", lambda: None):
            held.set()
            release.wait(10)

    held = threading.Event()
    holder = threading.Thread(target=hold)
    holder.start()
    assert held.wait(10)

    def on_progress(progress: Progress) -> None:
        world.progress.append(progress)
        if progress.stage is Stage.WAITING:
            release.set()

    world.install(on_progress=on_progress)
    holder.join()
    assert world.progress[0].stage is Stage.WAITING
    assert world.installed() == ["1.0.102"]


def test_two_at_once_fetch_once(world: World) -> None:
    world.npm('sleep 0.3; cp "$HOME/package.tgz" a.tgz')
    programs: list[Path] = []
    threads = [
        threading.Thread(target=lambda: programs.append(world.install(on_progress=lambda _progress: None)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert programs == [world.folder / "1.0.102" / _PROGRAM] * 2
    assert len((world.root / "npm-calls").read_text().splitlines()) == 1
    assert world.installed() == ["1.0.102"]


def test_cancelled_while_waiting(world: World) -> None:
    world.folder.mkdir(parents=True)
    cancelled = threading.Event()
    cancelled.set()
    with locked(world.folder / ".lock", lambda: None), pytest.raises(ProvisionCancelled):
        world.install(cancelled=cancelled)
    assert not (world.root / "npm-calls").exists()


class TestPip:
    """The wheel, through the real pip and a local folder."""

    @staticmethod
    def serve(world: World, members: dict[str, bytes], *, pin: bool = True) -> Way:
        shelf = world.root / "shelf"
        shelf.mkdir()
        wheel = shelf / "github_copilot_sdk-1.0.2-py3-none-any.whl"
        info = "github_copilot_sdk-1.0.2.dist-info"
        members = {
            f"{info}/METADATA": b"Metadata-Version: 2.1\nName: github-copilot-sdk\nVersion: 1.0.2\n"
            b"Requires-Python: >=3.99\n",
            f"{info}/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            f"{info}/RECORD": b"",
            f"{info}/licenses/LICENSE": b"of the Python code",
            f"{info}/licenses/CLI-LICENSE.md": _LICENCE,
            **members,
        }
        with zipfile.ZipFile(wheel, "w") as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest() if pin else "0" * 64
        world.pins = dataclasses.replace(world.pins, wheel_sha256={platform_keys()[0]: digest})
        world.environ.update(PIP_NO_INDEX="1", PIP_FIND_LINKS=str(shelf), PIP_CONFIG_FILE=os.devnull)
        constraints = world.root / "constraints.txt"
        constraints.write_text("github-copilot-sdk<1\n")
        world.environ.update(PIP_REQUIRE_VIRTUALENV="true", PIP_CONSTRAINT=str(constraints))
        plan = provision_plan(environ=world.environ, version="1.0.64", pins=world.pins)
        assert [way.tool for way in plan.ways] == ["pip"]
        return plan.ways[0]

    def test_installs_program_and_its_own_licence(self, world: World) -> None:
        way = self.serve(world, {f"copilot/bin/{_PROGRAM}": _program("1.0.64-0"), "copilot/../../evil": b"x"})
        program = world.install(ProvisionPlan((way,)))
        assert program == world.folder / "1.0.64" / _PROGRAM
        assert (program.parent / "LICENSE.md").read_bytes() == _LICENCE
        assert sorted(path.name for path in program.parent.iterdir()) == sorted([_PROGRAM, "LICENSE.md"])
        assert not list(world.root.rglob("evil"))

    def test_wrong_hash(self, world: World) -> None:
        way = self.serve(world, {f"copilot/bin/{_PROGRAM}": _program("1.0.64-0")}, pin=False)
        with pytest.raises(ProvisionHashMismatch):
            world.install(ProvisionPlan((way,)))
        assert world.installed() == []

    def test_wheel_without_a_program(self, world: World) -> None:
        way = self.serve(world, {})
        with pytest.raises(ProvisionUnusable, match="missing from the package"):
            world.install(ProvisionPlan((way,)))
        assert world.installed() == []

    def test_takes_over_when_npm_cannot_reach_anything(self, world: World) -> None:
        way = self.serve(world, {f"copilot/bin/{_PROGRAM}": _program("1.0.64-0")})
        world.npm("echo ENOTFOUND >&2; exit 1")
        assert world.install(ProvisionPlan((*world.plan().ways, way))).parent.name == "1.0.64"
        shutil.rmtree(world.folder)
        shutil.rmtree(world.root / "shelf")
        with pytest.raises(ProvisionNoNetwork):
            world.install(ProvisionPlan((*world.plan().ways, way)))

    def test_does_not_take_over_after_a_wrong_hash(self, world: World) -> None:
        way = self.serve(world, {f"copilot/bin/{_PROGRAM}": _program("1.0.64-0")})
        world.serve(b"other", pin=False)
        with pytest.raises(ProvisionHashMismatch):
            world.install(ProvisionPlan((*world.plan().ways, way)))
        assert world.installed() == []


class TestPlan:
    def test_npm_first_then_pip(self, world: World) -> None:
        plan = provision_plan(environ=world.environ)
        assert [(way.tool, way.version) for way in plan.ways] == [("npm", "1.0.102"), ("pip", "1.0.64")]
        assert (plan.version, plan.download_bytes) == ("1.0.102", 129_186_882)
        assert plan.disk_bytes == 197_466_861 + 235_000_000

    def test_without_npm(self, world: World) -> None:
        (world.bin / "npm").unlink()
        assert provision_plan(environ=world.environ).version == "1.0.64"
        with pytest.raises(ProvisionNoWay) as caught:
            provision_plan(environ=world.environ, version="1.0.102")
        assert caught.value.why == "tools"

    def test_no_tool_at_all(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        (world.bin / "npm").unlink()
        monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
        with pytest.raises(ProvisionNoWay) as caught:
            provision_plan(environ=world.environ)
        assert caught.value.fields()["reason"] == "Neither npm nor Python's pip was found."

    def test_unknown_version(self, world: World) -> None:
        with pytest.raises(ProvisionNoWay) as caught:
            provision_plan(environ=world.environ, version="1.0.7")
        assert caught.value.why == "version"

    def test_unknown_machine(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("platform.machine", lambda: "riscv64")
        with pytest.raises(ProvisionNoWay) as caught:
            provision_plan(environ=world.environ)
        assert caught.value.why == "platform"

    def test_musl_has_npm_only(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("copilot_desktop.client.provision.is_musl", lambda: True)
        assert [way.tool for way in provision_plan(environ=world.environ).ways] == ["npm"]
        (world.bin / "npm").unlink()
        with pytest.raises(ProvisionNoWay) as caught:
            provision_plan(environ=world.environ)
        assert caught.value.why == "musl"

    def test_bundle_uses_a_python_on_path_that_has_pip(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        assert provision_download.find_pip(world.environ) is None
        for name, body in (("python3", "#!/bin/sh\nexit 1\n"), ("python", "#!/bin/sh\necho pip 23\n")):
            (world.bin / name).write_text(body)
            (world.bin / name).chmod(0o755)
        assert provision_download.find_pip(world.environ) == (str(world.bin / "python"), "-m", "pip")


def test_pins_are_well_formed() -> None:
    for pins in (PINS.npm_integrity, PINS.wheel_sha256):
        assert len(set(pins.values())) == len(pins)
    assert {
        len(base64.b64decode(value.removeprefix("sha512-"))) for value in PINS.npm_integrity.values()
    } == {64}
    assert {len(bytes.fromhex(value)) for value in PINS.wheel_sha256.values()} == {32}
    systems = {key.split("-")[0] for key in PINS.npm_integrity}
    assert systems == {"linux", "linuxmusl", "darwin", "win32"}
    assert set(PINS.npm_integrity) - set(PINS.wheel_sha256) == {"linuxmusl-x64", "linuxmusl-arm64"}
    assert parse_version(PINS.npm_version)
    assert parse_version(PINS.wheel_cli_version)


class TestAsync:
    @staticmethod
    async def install(world: World, on_progress: Callable[[Progress], None]) -> Path:
        pins: Pins = world.pins
        return await provision_async(
            world.plan(), world.folder, environ=world.environ, on_progress=on_progress, pins=pins
        )

    async def test_progress_is_told_in_the_loop(self, world: World) -> None:
        threads: set[int] = set()

        def on_progress(progress: Progress) -> None:
            threads.add(threading.get_ident())
            world.progress.append(progress)

        assert (await self.install(world, on_progress)).is_file()
        assert threads == {threading.get_ident()}
        assert world.progress[-1].stage is Stage.DONE

    async def test_error_arrives(self, world: World) -> None:
        world.npm("echo ENOTFOUND >&2; exit 1")
        with pytest.raises(ProvisionNoNetwork):
            await self.install(world, world.progress.append)

    async def test_cancelling_leaves_nothing_and_tells_no_more(self, world: World) -> None:
        world.npm("sleep 60")
        begun = asyncio.Event()

        def on_progress(progress: Progress) -> None:
            world.progress.append(progress)
            begun.set()

        async with asyncio.timeout(PATIENCE_S):
            task = asyncio.ensure_future(self.install(world, on_progress))
            await begun.wait()
            told = len(world.progress)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert world.installed() == []
        assert len(world.progress) == told


@pytest.mark.parametrize(
    "error",
    [
        ProvisionError("reason"),
        ProvisionNoNetwork("reason"),
        ProvisionUnavailable("reason"),
        ProvisionCutOff("reason"),
        ProvisionHashMismatch("reason"),
        ProvisionUnusable("reason"),
        ProvisionCancelled(),
        ProvisionDiskFull("/data"),
        ProvisionDiskFull("/data", 10, 5),
        ProvisionNoWay("tools"),
    ],
)
def test_every_failure_has_words_of_its_own(error: ProvisionError) -> None:
    text = describe(error)
    assert text.code == error.code
    assert text.title != describe(RuntimeError()).title
