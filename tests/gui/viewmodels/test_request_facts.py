"""What is found out about a permission request: where its paths lead, what its long texts hold."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    HookPermission,
    PathPermission,
    PermissionRequest,
    PermissionSubject,
    ReadPermission,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels import request_facts
from copilot_desktop.viewmodels.permission_review import review
from copilot_desktop.viewmodels.request_facts import (
    LONG_COMMAND,
    LONG_DIFF,
    PermissionFacts,
    RequestFacts,
    command_of,
    look_at_disk,
    needs_reading,
    overwritten,
    resolve,
)


def request(subject: PermissionSubject) -> PermissionRequest:
    return PermissionRequest(RequestId("r"), subject)


class Server:
    """Tells what rules of a folder are kept under, as often as it is asked."""

    def __init__(self, answer: PermissionLocation | Exception) -> None:
        self.answer = answer
        self.asked: list[Path] = []

    async def resolve_location(self, folder: Path) -> PermissionLocation:
        self.asked.append(folder)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Finding:
    """Looks things up, and waits for what is told."""

    def __init__(self, server: Server | None) -> None:
        self.scope = TaskScope(lambda name, error: pytest.fail(f"{name}: {error}"))
        self.facts = RequestFacts(self.scope, lambda: server)
        self.told: asyncio.Queue[tuple[PermissionRequest, PermissionFacts]] = asyncio.Queue()
        self.facts.found.connect(lambda asked, found: self.told.put_nowait((asked, found)))

    async def look_up(self, asked: PermissionRequest, folder: str) -> PermissionFacts:
        self.facts.look_up(asked, folder)
        about, found = await self.told.get()
        assert about is asked
        return found


@pytest.fixture
async def finding(qapp: QApplication) -> AsyncIterator[Callable[[Server | None], Finding]]:
    made: list[Finding] = []

    def make(server: Server | None = None) -> Finding:
        made.append(Finding(server))
        return made[-1]

    yield make
    for each in made:
        await each.scope.close()


# ---- links -----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session's folder with a link out of it, one within it, and one to nothing."""
    folder = tmp_path / "project"
    (folder / "src").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (folder / "out").symlink_to(tmp_path / "elsewhere")
    (folder / "in").symlink_to(folder / "src")
    (folder / "nowhere").symlink_to(tmp_path / "gone")
    (folder / "round").symlink_to(folder / "round")
    return folder


def test_links_are_followed_to_their_end(folder: Path, tmp_path: Path) -> None:
    asked = request(PathPermission("path", {"paths": ["out/x", "in/x", "nowhere", "plain"]}))
    found = look_at_disk(asked, str(folder))
    assert {name: path.rstrip("/") for name, path in found.resolved.items()} == {
        "": str(folder),
        "out/x": str(tmp_path / "elsewhere" / "x"),
        "in/x": str(folder / "src" / "x"),
        "nowhere": str(tmp_path / "gone"),
        "plain": str(folder / "plain"),
    }
    # A link that leads to itself is no reason to fail.
    assert resolve("round", str(folder))


@pytest.mark.parametrize(
    "subject",
    [
        PathPermission("path", {"paths": ["out/x"]}),
        ReadPermission("read", {"path": "out/x"}),
        WritePermission("out/x", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"),
        ShellPermission("cat out/x", possible_paths=("out/x",)),
    ],
)
def test_a_link_that_leads_out_is_said(folder: Path, tmp_path: Path, subject: PermissionSubject) -> None:
    asked = request(subject)
    shown = review(asked, str(folder), "/home/user", look_at_disk(asked, str(folder)))
    target = tmp_path / "elsewhere" / "x"
    assert f"A link leads outside the session folder, to {target}." in shown.sentences
    assert shown.is_risky


def test_a_folder_that_is_itself_a_link_is_no_way_out(folder: Path, tmp_path: Path) -> None:
    alias = tmp_path / "alias"
    alias.symlink_to(folder)
    asked = request(WritePermission("src/x", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"))
    assert not review(asked, str(alias), "/home/user", look_at_disk(asked, str(alias))).is_risky


def test_what_a_redirection_replaces_is_looked_for(folder: Path) -> None:
    (folder / "there").write_text("x")
    for subject in (
        ShellPermission("echo a > there; echo b > new; echo c >> there"),
        HookPermission("hook", {"toolName": "bash", "toolArgs": {"command": "echo a > there > new"}}),
    ):
        found = look_at_disk(request(subject), str(folder))
        assert found.existing == {"there"}
    assert overwritten("echo a > x > y >> z") == ("x", "y")


def test_a_command_is_known_wherever_it_stands() -> None:
    hook = {"toolName": "bash", "toolArgs": {"command": "ls"}}
    assert command_of(ShellPermission("ls")) == command_of(HookPermission("hook", hook)) == "ls"
    assert command_of(HookPermission("hook", {**hook, "toolName": "view"})) == ""
    assert command_of(HookPermission("hook", {"toolName": "bash", "toolArgs": {"command": 3}})) == ""
    assert command_of(HookPermission("hook", {"toolName": "bash", "toolArgs": "ls"})) == ""
    assert command_of(WritePermission("x")) == ""


def test_long_texts_are_not_read_at_once() -> None:
    assert needs_reading(request(ShellPermission("x" * (LONG_COMMAND + 1))))
    assert not needs_reading(request(ShellPermission("x" * LONG_COMMAND)))
    assert needs_reading(request(WritePermission("x", "x" * (LONG_DIFF + 1))))
    assert not needs_reading(request(WritePermission("x", "x" * LONG_DIFF)))


# ---- looking up ------------------------------------------------------------------------------


async def test_the_disk_and_the_server_are_asked(
    finding: Callable[[Server | None], Finding], folder: Path
) -> None:
    server = Server(PermissionLocation(str(folder), "dir"))
    found = finding(server)
    asked = request(ShellPermission("cat out/x", possible_paths=("out/x",)))
    facts = await found.look_up(asked, str(folder))
    assert facts.disk_answered
    assert facts.resolved["out/x"].endswith("elsewhere/x")
    assert facts.location == PermissionLocation(str(folder), "dir")
    await found.look_up(asked, str(folder))
    assert server.asked == [folder], "a folder is asked about once"


async def test_long_texts_are_read_whole_beside_the_window(
    finding: Callable[[Server | None], Finding], folder: Path
) -> None:
    found = finding(None)
    command = "echo x; " * 1_000 + "rm -rf ~"
    facts = await found.look_up(request(ShellPermission(command)), str(folder))
    assert facts.risks
    assert any(risk.start >= len(command) - len("rm -rf ~") for risk in facts.risks), "its end is read, too"
    rows = 20_000
    diff = f"--- a/x.py\n+++ b/x.py\n@@ -1 +1,{rows} @@\n" + "+value = 1\n" * rows
    facts = await found.look_up(request(WritePermission("x.py", diff)), str(folder))
    assert facts.diff is not None
    assert (facts.diff.added, facts.diff.omitted) == (rows, 0)


async def test_a_disk_that_does_not_answer_is_said(
    finding: Callable[[Server | None], Finding], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing waits for it: what is known without it can be answered, and the card says what is not."""
    released = threading.Event()

    def hang(asked: PermissionRequest, _folder: str) -> PermissionFacts:
        del asked
        released.wait()
        return PermissionFacts()

    monkeypatch.setattr(request_facts, "look_at_disk", hang)
    monkeypatch.setattr(request_facts, "_DISK_TIMEOUT_S", 0.01)
    asked = request(ShellPermission("rm -rf build " + "x" * LONG_COMMAND))
    try:
        facts = await finding(None).look_up(asked, str(folder))
    finally:
        released.set()
    assert not facts.disk_answered
    assert facts.risks, "the text is read all the same"
    shown = review(asked, str(folder), "/home/user", facts)
    assert "The disk does not answer: where links lead is not known." in shown.sentences


async def test_no_thread_is_left(
    finding: Callable[[Server | None], Finding], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> asyncio.Future[PermissionFacts]:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(request_facts, "start_in_thread", refuse)
    asked = request(ShellPermission("rm -rf build " + "x" * LONG_COMMAND))
    facts = await finding(None).look_up(asked, str(folder))
    assert not facts.disk_answered
    assert facts.risks


async def test_a_server_that_does_not_know_folders_costs_those_rules_alone(
    finding: Callable[[Server | None], Finding], folder: Path
) -> None:
    facts = await finding(Server(ResponseError(-32601, "unknown"))).look_up(
        request(ShellPermission("ls")), str(folder)
    )
    assert facts.disk_answered
    assert facts.location is None


async def test_a_server_that_waits_for_the_answer_is_not_waited_for(
    finding: Callable[[Server | None], Finding], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Silent(Server):
        async def resolve_location(self, folder: Path) -> PermissionLocation:
            self.asked.append(folder)
            await asyncio.Event().wait()
            raise AssertionError

    monkeypatch.setattr(request_facts, "_SERVER_TIMEOUT_S", 0.01)
    server = Silent(ResponseError(-1, "never"))
    found = finding(server)
    facts = await found.look_up(request(ShellPermission("ls")), str(folder))
    assert facts.disk_answered
    assert facts.location is None
    await found.look_up(request(ShellPermission("ls")), str(folder))
    assert len(server.asked) == 2, "it may answer the next time"
