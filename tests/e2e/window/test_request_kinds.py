"""What hooks, extensions and folders outside ask, answered in the real window on the real CLI.

A workflow asks only of an account with its own billing, a memory only of a signed-in one: the requests
of both are tested on the scripted server.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.protocol.decisions import ALLOW_ONCE
from copilot_desktop.protocol.permissions import (
    CustomToolPermission,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
    HookPermission,
    PathPermission,
    PermissionOutcome,
    PermissionRequest,
    ReadPermission,
)
from copilot_desktop.viewmodels import backends
from copilot_desktop.viewmodels.page import Page
from tests.e2e.window.conftest import Desktop
from tests.support.person_at_cards import Agent, Person

pytestmark = pytest.mark.e2e

EXTENSION = """
import { joinSession } from "@github/copilot-sdk/extension";
await joinSession({
    requestedEnvironmentVariables: ["OPENAI_API_KEY"],
    hooks: { onPreToolUse: async () => {} },
    tools: [{
        name: "chart_key",
        description: "Tells the key",
        parameters: { type: "object", properties: {} },
        handler: async () => `key=${process.env.OPENAI_API_KEY}`,
    }],
});
"""
#: Asks about commands that speak of it, and says nothing of others.
HOOK = "if grep -q hooked; then echo '{}'; fi"
ASK = {"permissionDecision": "ask", "permissionDecisionReason": "Look twice."}


@pytest.fixture
def outside() -> Iterator[Path]:
    """A folder that the CLI takes for one outside, unlike the system's own for temporary files."""
    folder = Path(tempfile.mkdtemp(prefix="copilot-desktop-", dir="/var/tmp"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def home(copilot_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A CLI with a hook and an extension, and sessions that have extensions."""
    (copilot_home / "hooks").mkdir()
    command = {"type": "command", "bash": HOOK.replace("{}", json.dumps(ASK)), "powershell": "exit 0"}
    hooks = {"version": 1, "hooks": {"preToolUse": [command]}}
    (copilot_home / "hooks" / "hooks.json").write_text(json.dumps(hooks))
    (copilot_home / "extensions" / "chart").mkdir(parents=True)
    (copilot_home / "extensions" / "chart" / "extension.mjs").write_text(EXTENSION)
    monkeypatch.setenv("OPENAI_API_KEY", "key-of-the-test")
    make = backends._options

    def with_extensions(*args: Any, **kwargs: Any) -> Any:
        return replace(make(*args, **kwargs), request_extensions=True)

    monkeypatch.setattr(backends, "_options", with_extensions)
    return copilot_home


async def test_every_other_kind(desktop: Desktop, home: Path, outside: Path) -> None:
    agent = Agent()
    async with desktop.run_demo(agent) as driver:
        person = Person(driver, agent)
        await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "a new session")
        await person.ask("chart_key")
        await driver.until(lambda: driver.application.view_model.chat, "a session in front")
        await _extension_starts(person)
        await _extensions_are_managed(person)
        await _hook(person)
        await _folder_outside(person, outside)
        await _answered_elsewhere(person)
        await _everything(person)
    with sqlite3.connect(desktop.paths.state_db) as db:
        rows = db.execute("SELECT kind, decision, scope, decided_by FROM decisions ORDER BY rowid").fetchall()
    assert ("path", "approved", "session", "person") in rows
    assert ("hook", "denied-by-user", "", "person") in rows
    assert ("extension-env-access", "approved", "once", "person") in rows


async def _answered(person: Person, kind: type, key: Qt.Key) -> PermissionRequest:
    request = await person.until_asked()
    assert isinstance(request.subject, kind), request.subject
    assert person.card.review is not None
    person.driver.picture(request.subject.__class__.__name__)
    return await person.press(key)


async def _extension_starts(person: Person) -> None:
    """It asks for what it may do, then for its variable; then its tool runs, and has the variable."""
    access = await _answered(person, ExtensionAccessPermission, Qt.Key.Key_A)
    assert getattr(access.subject, "capabilities", ()) == ("register hooks",)
    variables = await _answered(person, ExtensionEnvironmentPermission, Qt.Key.Key_A)
    assert getattr(variables.subject, "variables", ()) == ("OPENAI_API_KEY",)
    await _answered(person, CustomToolPermission, Qt.Key.Key_A)
    await person.until_idle()
    assert person.agent.told[-1] == "key=key-of-the-test"


async def _extensions_are_managed(person: Person) -> None:
    """What is done to extensions is asked, granted by what is done; a refused one is not there."""
    made = person.folder / ".github" / "extensions"
    await person.ask("extensions_manage", operation="scaffold", name="first")
    await person.until_asked()
    assert person.card.choices[0].title == "scaffold, of any extension, this session"
    await _answered(person, ExtensionManagementPermission, Qt.Key.Key_S)
    await person.until_idle()
    assert (made / "first").exists()
    asked = len(person.records)
    await person.ask("extensions_manage", operation="scaffold", name="second")
    await person.driver.until((made / "second").exists, "the second without a question")
    await person.until_idle()
    assert len(person.records) == asked
    shutil.rmtree(made)
    await person.ask("extensions_reload")
    request = await _answered(person, ExtensionManagementPermission, Qt.Key.Key_D)
    assert getattr(request.subject, "operation", "") == "reload"
    await person.until_idle()
    assert person.records[-1].outcome is PermissionOutcome.DENIED_BY_USER


async def _hook(person: Person) -> None:
    """A hook's question about a command takes the place of the shell's, and is read like that."""
    await person.bash("touch hooked")
    await person.until_asked()
    shown = person.card.review
    assert shown is not None
    assert (shown.title, shown.code, shown.is_risky) == ("Run this command?", "touch hooked", False)
    assert person.card.choices == ()
    await _answered(person, HookPermission, Qt.Key.Key_D)
    await person.until_idle()
    assert not (person.folder / "hooked").exists()
    await person.bash("touch hooked")
    await _answered(person, HookPermission, Qt.Key.Key_A)
    await person.until_idle()
    assert (person.folder / "hooked").exists()
    await person.bash("rm -rf hooked")
    await person.until_asked()
    assert person.card.review is not None
    assert person.card.review.is_risky
    await _answered(person, HookPermission, Qt.Key.Key_D)
    await person.until_idle()
    assert (person.folder / "hooked").exists()


async def _folder_outside(person: Person, outside: Path) -> None:
    """A folder that is allowed for the session is not asked about again; its files are."""
    for name in ("a", "b"):
        (outside / name).write_text(f"text of {name}")
    await person.ask("view", path=str(outside / "a"))
    request = await person.until_asked()
    assert isinstance(request.subject, PathPermission)
    assert await person.choose(0) == f"The folder {outside} with all in it, this session"
    await _answered(person, ReadPermission, Qt.Key.Key_A)
    await person.until_idle()
    assert "text of a" in person.agent.told[-1]
    await person.ask("view", path=str(outside / "b"))
    await _answered(person, ReadPermission, Qt.Key.Key_A)
    await person.until_idle()
    assert "text of b" in person.agent.told[-1]


async def _answered_elsewhere(person: Person) -> None:
    """Another client is faster: the card goes and says so, and the call runs."""
    await person.bash("touch elsewhere")
    request = await person.until_asked()
    assert await person.driver.chat.conversation.session.answer(request, ALLOW_ONCE)
    await person.driver.until(lambda: person.dock.shown_request is None, "the card to go")
    assert person.dock._note.text() == "Answered elsewhere: allowed."
    await person.until_idle()
    assert (person.folder / "elsewhere").exists()


async def _everything(person: Person) -> None:
    """The last row of the menu leads to the question; with its yes this call and all others run."""
    await person.bash("touch everything")
    await person.until_asked()
    QTest.mouseClick(person.card._session.arrow, Qt.MouseButton.LeftButton)
    menu = await person.driver.until(lambda: person.card._menu, "the menu")
    await person.driver.until(lambda: menu.is_open, "a menu that listens")
    QTest.keyClick(menu.rows[-1], Qt.Key.Key_Space)
    question = await person.driver.until(lambda: person.card._question, "the question")
    person.driver.picture("everything")
    QTest.mouseClick(question.accept_button, Qt.MouseButton.LeftButton)
    assert person.card._question is question, "it is deaf at first"
    await person.driver.until(lambda: question.guard.is_open, "a question that listens")
    QTest.mouseClick(question.accept_button, Qt.MouseButton.LeftButton)
    mode = person.driver.chat.permission_mode
    await person.driver.until(lambda: mode.mode == "allow-all", "everything to be allowed")
    await person.driver.until((person.folder / "everything").exists, "the call that was asked for to run")
    await person.until_idle()
    asked = len(person.records)
    await person.bash("touch more")
    await person.driver.until((person.folder / "more").exists, "another without a question")
    await person.until_idle()
    assert len(person.records) == asked
