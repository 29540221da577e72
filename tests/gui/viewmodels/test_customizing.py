"""What a session is given: read while somebody looks, changed on the wire, new files written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.events import McpServerStatusChanged
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.custom_files import Place
from copilot_desktop.viewmodels.custom_rows import Mark, Part
from copilot_desktop.viewmodels.customizing import Customizing
from copilot_desktop.viewmodels.files import FoundFile
from copilot_desktop.viewmodels.mcp_form import McpForm, SecretPair
from tests.support.pace import PATIENCE_S
from tests.support.wire_custom import WireChat, WireServer, unsupported

pytestmark = pytest.mark.usefixtures("qapp")

CONFIG = {"command": "py", "args": ["-m", "x"], "env": {"API_KEY": "hunter2-hunter2"}, "deferTools": "never"}
SKILL = {"name": "greet", "source": "project", "enabled": True, "path": "/f/greet/SKILL.md"}
AGENT = {"name": "helper", "source": "project", "userInvocable": True, "path": "/f/helper.agent.md"}


class World:
    def __init__(self, folder: Path) -> None:
        self.server = WireServer()
        self.chat = WireChat(str(folder))
        self.failures: list[ErrorText] = []
        self.redacted: list[str] = []
        self.scope = TaskScope(self._fail)
        self.customizing = Customizing(
            self.server,
            self.scope,
            report=self.failures.append,
            redact=self.redacted.append,
            clean=lambda text: text.replace("hunter2-hunter2", "***"),
            new_folder=lambda: str(folder),
        )
        self.server.answers |= {
            "mcp.config.list": {"servers": {"tiny": CONFIG}},
            "mcp.discover": {"servers": [{"name": "tiny", "type": "stdio", "source": "user"}]},
            "agents.discover": {"agents": [AGENT, {**AGENT, "name": "unread"}]},
            "skills.discover": {"skills": [SKILL]},
            "skills.getDiscoveryPaths": {
                "paths": [{"path": str(folder / "skills"), "scope": "project", "preferredForCreation": True}]
            },
            "instructions.getDiscoveryPaths": {
                "paths": [
                    {"path": "/f/AGENTS.md", "location": "repository", "kind": "file"},
                    {
                        "path": "/h/copilot-instructions.md",
                        "location": "user",
                        "kind": "file",
                        "preferredForCreation": True,
                    },
                    {"path": "/f/instructions", "location": "repository", "kind": "directory"},
                ]
            },
        }
        self.session.answers |= {
            "session.mcp.list": {"servers": [{"name": "tiny", "status": "connected"}]},
            "session.mcp.listTools": {"tools": [{"name": "echo"}]},
            "session.skills.list": {"skills": [SKILL]},
            "session.agent.list": {"agents": [AGENT]},
            "session.agent.getCurrent": {"agent": None},
            "session.instructions.getSources": {"sources": [{"id": "1", "sourcePath": "/f/AGENTS.md"}]},
        }

    @property
    def session(self) -> Any:
        return self.chat.session

    def _fail(self, name: str, error: Exception) -> None:
        raise AssertionError(f"{name} failed") from error

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.005)

    async def known(self) -> None:
        """Look at the session until everything was read."""
        self.customizing.aim(self.chat)
        self.customizing.watch(True)
        await self.until(lambda: all(self.customizing.part(part).is_known for part in Part))
        await self.idle()

    async def idle(self) -> None:
        def is_idle() -> bool:
            busy = self.customizing._busy or self.customizing._reading
            return not busy and not self.customizing._settling.isActive()

        await self.until(is_idle)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    world = World(tmp_path)
    yield world
    world.customizing.watch(False)
    await world.scope.close()


async def test_a_session_tells_of_all_four(world: World) -> None:
    await world.known()
    customizing = world.customizing
    (tiny,) = customizing.part(Part.SERVERS).rows
    assert (tiny.mark, tiny.is_own, tiny.text) == (Mark.ON, True, "py -m x")
    await world.until(lambda: customizing.tools("tiny"))
    (greet,) = customizing.part(Part.SKILLS).rows
    assert greet.why_fixed == ""
    helper, unread = customizing.part(Part.AGENTS).rows
    assert (helper.why_fixed, unread.why_fixed) == ("", "This session has not read it.")
    assert [row.title for row in customizing.part(Part.INSTRUCTIONS).rows] == ["/f/AGENTS.md"]
    places = customizing.part(Part.INSTRUCTIONS).places
    assert places == (Place("/h/copilot-instructions.md", is_of_person=True),), "others are there already"
    assert world.redacted == ["hunter2-hunter2"]


async def test_without_a_session_its_folder_is_looked_at(world: World) -> None:
    world.session.is_attached = False
    await world.known()
    assert world.session.calls == [], "looking takes no session up"
    assert not world.customizing.is_live
    (tiny,) = world.customizing.part(Part.SERVERS).rows
    assert tiny.state == "On for new sessions"
    assert world.customizing.part(Part.AGENTS).rows[0].why_fixed
    world.customizing.load_session()
    await world.until(lambda: world.chat.taken_up)
    world.customizing.switch(Part.SERVERS, "tiny", False)
    await world.until(lambda: ("mcp.config.disable", {"names": ["tiny"]}) in world.server.calls)


async def test_new_sessions_are_looked_at_from_a_session(world: World) -> None:
    await world.known()
    world.customizing.look_at_new(True)
    await world.until(lambda: world.customizing.part(Part.SKILLS).is_known)
    assert not world.customizing.is_live
    assert world.customizing.chat is world.chat
    assert ("skills.discover", {"projectPaths": [world.chat.folder]}) in world.server.calls
    world.customizing.look_at_new(False)
    assert world.customizing.is_live


async def test_a_server_that_begins_slowly_is_shown_while_its_list_waits(world: World) -> None:
    await world.known()
    gate = asyncio.Event()

    async def slow(_params: dict[str, Any]) -> Any:
        await gate.wait()
        return {"servers": [{"name": "tiny", "status": "connected"}, {"name": "new", "status": "connected"}]}

    world.session.answers["session.mcp.list"] = slow
    world.session.tell(McpServerStatusChanged(server="new", status="pending"))
    rows = world.customizing.part
    await world.until(lambda: len(rows(Part.SERVERS).rows) == 2)
    assert rows(Part.SERVERS).rows[1].mark is Mark.STARTING
    gate.set()
    await world.until(lambda: rows(Part.SERVERS).rows[1].mark is Mark.ON)
    failed = McpServerStatusChanged(server="tiny", status="failed", error="key hunter2-hunter2")
    gate.clear()
    world.session.tell(failed)
    await world.until(lambda: rows(Part.SERVERS).rows[0].mark is Mark.FAILED)
    assert rows(Part.SERVERS).rows[0].error == "key ***"
    gate.set()
    await world.idle()


async def test_a_server_is_saved_and_what_was_off_stays_off(world: World) -> None:
    listed = [{"name": "tiny", "status": "connected"}, {"name": "quiet", "status": "disabled"}]
    world.session.answers["session.mcp.list"] = {"servers": listed}
    await world.known()
    world.session.calls.clear()

    async def reload(_params: dict[str, Any]) -> Any:
        listed[1]["status"] = "connected"
        return {}

    world.session.answers["session.mcp.reload"] = reload
    pairs = (SecretPair("API_KEY", is_kept=True), SecretPair("TOKEN", "another-secret"))
    world.customizing.save(McpForm("tiny", command="py", arguments="-m y", pairs=pairs), "tiny")
    await world.idle()
    config = {
        "type": "local",
        "command": "py",
        "args": ["-m", "y"],
        "tools": ["*"],
        "env": {"API_KEY": "hunter2-hunter2", "TOKEN": "another-secret"},
        "deferTools": "never",
    }
    assert ("mcp.config.update", {"name": "tiny", "config": config}) in world.server.calls
    assert "another-secret" in world.redacted
    assert ("session.mcp.disable", {"serverName": "quiet"}) in world.session.calls
    assert ("session.mcp.disable", {"serverName": "tiny"}) not in world.session.calls


async def test_a_new_name_takes_the_old_one_away(world: World) -> None:
    await world.known()
    world.server.calls.clear()
    world.customizing.save(McpForm("other", command="py"), "tiny")
    await world.idle()
    changed = [
        method
        for method in world.server.methods()
        if method.startswith("mcp.config.") and method != "mcp.config.list"
    ]
    assert changed == ["mcp.config.add", "mcp.config.remove"]


async def test_what_goes_wrong_is_reported_without_secrets(world: World) -> None:
    await world.known()
    world.session.answers["session.mcp.disable"] = unsupported("session.mcp.disable")
    world.customizing.switch(Part.SERVERS, "tiny", False)
    await world.until(lambda: world.failures)
    assert world.failures[0].code == "cli-lacks-method"
    await world.idle()
    assert not world.customizing.is_busy(Part.SERVERS, "tiny")


async def test_an_older_cli_has_no_such_list(world: World) -> None:
    world.session.answers["session.skills.list"] = unsupported("session.skills.list")
    world.server.answers["agents.getDiscoveryPaths"] = unsupported("agents.getDiscoveryPaths")
    await world.known()
    assert world.customizing.part(Part.SKILLS).why_none
    agents = world.customizing.part(Part.AGENTS)
    assert agents.rows
    assert agents.why_no_new
    assert world.failures == []


async def test_a_skill_is_written_and_read(world: World, tmp_path: Path) -> None:
    await world.known()
    found: list[FoundFile] = []
    world.customizing.file_found.connect(found.append)
    (place,) = world.customizing.part(Part.SKILLS).places
    world.customizing.create(Part.SKILLS, place, "fresh", 'Says "hi": now')
    await world.until(lambda: found)
    path = tmp_path / "skills" / "fresh" / "SKILL.md"
    assert found[0].path == path.resolve()
    assert path.read_text().startswith('---\nname: fresh\ndescription: "Says \\"hi\\": now"\n---\n')
    assert "session.skills.reload" in world.session.methods()
    await world.idle()
    world.customizing.create(Part.SKILLS, place, "fresh", "Again")
    await world.until(lambda: world.failures)
    assert world.failures[0].code == "custom-file-not-written"
    assert "Again" not in path.read_text(), "nothing is overwritten"


async def test_what_an_earlier_session_answers_is_late(world: World, tmp_path: Path) -> None:
    gate = asyncio.Event()

    async def slow(_params: dict[str, Any]) -> Any:
        await gate.wait()
        return {"skills": [{**SKILL, "name": "late"}]}

    world.session.answers["session.skills.list"] = slow
    world.customizing.aim(world.chat)
    world.customizing.watch(True)
    other = WireChat(str(tmp_path))
    world.customizing.aim(other)
    await world.until(lambda: world.customizing.part(Part.SKILLS).is_known)
    gate.set()
    await world.idle()
    assert world.customizing.part(Part.SKILLS).rows == ()


async def test_a_session_that_is_gone_is_looked_at_no_longer(world: World) -> None:
    await world.known()
    customizing = world.customizing
    customizing.forget("another")
    looked_at = [customizing.chat]
    customizing.forget("session-1")
    looked_at.append(customizing.chat)
    assert looked_at == [world.chat, None]
    assert customizing.is_for_new
    await world.until(lambda: world.customizing.part(Part.SKILLS).is_known)


async def test_nobody_is_asked_when_nobody_looks(world: World) -> None:
    await world.known()
    world.customizing.watch(False)
    world.session.calls.clear()
    world.session.tell(McpServerStatusChanged(server="tiny", status="failed"))
    assert not world.customizing._settling.isActive()
    assert world.session.calls == []
