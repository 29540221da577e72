"""Every decision of a permission card, in the real window, on the real CLI: what really ran, what was
really written, what the agent was really told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.export.decision_file import DecisionFormat
from copilot_desktop.protocol.permissions import (
    PermissionOutcome,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.viewmodels.page import Page
from tests.e2e.window.conftest import Desktop
from tests.support.decision_log import until_told
from tests.support.person_at_cards import Agent, Person

pytestmark = pytest.mark.e2e


async def test_each_decision_does_what_it_says(desktop: Desktop, tmp_path: Path) -> None:
    agent = Agent()
    async with desktop.run_demo(agent) as driver:
        person = Person(driver, agent)
        await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "a new session")
        await person.bash("touch once")
        await driver.until(lambda: driver.application.view_model.chat, "a session in front")
        await person.press(Qt.Key.Key_A)
        await person.until_idle()
        assert (person.folder / "once").exists()
        await _deny(person)
        await _grant_a_line(person)
        await _grant_a_beginning(person)
        # Before all writing is allowed: that would answer the second question of a path, too.
        await _paths(person)
        await _write(person)
        await _stop(person)
        await _grant_for_the_folder(person)
        await _log(person, tmp_path / "decisions.json")


async def _deny(person: Person) -> None:
    """Plainly: the turn ends. With a reason: the agent reads it and goes on."""
    agent = person.agent
    told = len(agent.told)
    await person.bash("touch denied")
    await person.press(Qt.Key.Key_D)
    await person.until_idle()
    assert len(agent.told) == told, "nothing went back to the model: the turn was stopped"
    await person.bash("touch denied")
    await person.until_asked()
    QTest.keyClick(person.card._deny, Qt.Key.Key_F)
    QTest.keyClicks(person.card._editor, "Use another name, please")
    QTest.keyClick(person.card._editor, Qt.Key.Key_Return)
    await person.driver.until(lambda: len(agent.told) > told, "the agent to be told")
    assert "Use another name, please" in agent.told[-1]
    await person.until_idle()
    assert not (person.folder / "denied").exists()
    assert [record.outcome for record in person.records[-2:]] == [PermissionOutcome.DENIED_BY_USER] * 2


async def _grant_a_line(person: Person) -> None:
    """The exact line is not asked for again; with anything behind it, it is."""
    line = "printf x >> line"
    await person.bash(line)
    await person.press(Qt.Key.Key_S)
    await person.until_idle()
    asked = len(person.records)
    await person.bash(line)
    await person.driver.until(lambda: _text(person.folder / "line") == "xx", "the line to run by itself")
    await person.until_idle()
    assert len(person.records) == asked, "nobody was asked"
    for chained in (f"{line}; touch chained", f"{line} && touch chained", f"{line}\ntouch chained"):
        await person.bash(chained)
        request = await person.press(Qt.Key.Key_D)
        assert isinstance(request.subject, ShellPermission)
        assert request.subject.command == chained
        await person.until_idle()
    assert not (person.folder / "chained").exists()


async def _grant_a_beginning(person: Person) -> None:
    """It says that chained commands pass, and they do: therefore it is no default."""
    await person.bash("git status")
    words = await person.choose(2)
    assert words == "Anything that begins with “git status”, this session"
    await person.until_idle()
    await person.bash("git status -s; touch behind")
    await person.driver.until((person.folder / "behind").exists, "what is chained to run")
    await person.until_idle()
    await person.bash("touch more && git status")
    await person.press(Qt.Key.Key_D)
    await person.until_idle()
    assert not (person.folder / "more").exists()


async def _write(person: Person) -> None:
    path = person.folder / "made.txt"
    await person.ask("create", path=str(path), file_text="hello\n")
    request = await person.press(Qt.Key.Key_D)
    assert "+hello" in getattr(request.subject, "diff", "")
    await person.until_idle()
    assert not path.exists()
    await person.ask("create", path=str(path), file_text="hello\n")
    await person.press(Qt.Key.Key_S)
    await person.until_idle()
    assert _text(path) == "hello\n"
    await person.ask("create", path=str(person.folder / "second.txt"), file_text="2\n")
    await person.driver.until((person.folder / "second.txt").exists, "the second file without a question")
    await person.until_idle()


async def _paths(person: Person) -> None:
    """A file outside is asked for twice for one call: where it is, then what is done with it."""
    await person.ask("view", path="/etc/hosts")
    first = await person.press(Qt.Key.Key_A)
    second = await person.press(Qt.Key.Key_A)
    assert [getattr(it.subject, "kind", "") for it in (first, second)] == ["path", "read"]
    assert first.tool_call_id == second.tool_call_id
    await person.until_idle()
    assert "localhost" in person.agent.told[-1]
    # The CLI takes the system's own folder for temporary files as one of ours, and this as outside.
    path = Path("/var/tmp/copilot-desktop-never-written.txt")
    await person.ask("create", path=str(path), file_text="no\n")
    first = await person.press(Qt.Key.Key_A)
    assert getattr(first.subject, "kind", "") == "path"
    await person.until_asked()
    assert person.card.choices == (), "a file outside the folder is asked for each time"
    second = await person.press(Qt.Key.Key_D)
    assert isinstance(second.subject, WritePermission)
    assert first.tool_call_id == second.tool_call_id
    await person.until_idle()
    assert not path.exists()


async def _stop(person: Person) -> None:
    """The turn is stopped with a card open: it goes, and nothing ran."""
    await person.bash("touch stopped")
    await person.until_asked()
    person.driver.chat.stop()
    await person.until_idle()
    assert person.dock.shown_request is None
    assert not (person.folder / "stopped").exists()


async def _grant_for_the_folder(person: Person) -> None:
    """It holds in the next session of the folder."""
    await person.bash("printf z >> kept")
    words = await person.choose(1)
    assert words.startswith("Exactly this command, in ")
    await person.until_idle()
    folder, before = person.folder, person.driver.chat.session_id
    person.driver.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    state = person.driver.application.view_model
    await person.driver.until(lambda: state.page is Page.NEW_SESSION, "a new session")
    await person.bash("printf z >> kept")
    await person.driver.until(lambda: state.chat and state.chat.session_id != before, "the new session")
    assert person.folder == folder
    await person.driver.until(lambda: _text(folder / "kept") == "zz", "the line to run without a question")
    await person.until_idle()
    assert person.records == []


async def _log(person: Person, exported: Path) -> None:
    """Each decision is written down, with who or which rule; the log leads to it, and into a file."""
    driver, app, folder = person.driver, person.driver.application.view_model, person.folder
    lines = ("printf x >> line", "git status -s; touch behind", "printf z >> kept")
    records = await until_told(
        driver,
        ("shell", lines[0], "approved", "person", ""),
        ("shell", lines[0], "not-asked", "rule", f"shell({lines[0]})"),
        ("shell", lines[1], "not-asked", "rule", "shell(git status:*)"),
        ("shell", "touch more && git status", "denied-by-user", "person", ""),
        ("shell", "touch stopped", "cancelled", "abort", ""),
        ("write", str(folder / "made.txt"), "approved", "person", ""),
        ("write", str(folder / "second.txt"), "not-asked", "rule", "write"),
        ("path", "/etc/hosts", "approved", "person", ""),
        ("shell", lines[2], "approved", "person", ""),
        # What a rule of an earlier session was is not told.
        ("shell", lines[2], "not-asked", "rule", ""),
    )
    assert {record.outcome for record in records} == {"allowed", "denied", "withdrawn"}
    assert {record.folder for record in records} == {str(folder)}
    driver.picture("decisions")
    app.decisions.export(exported, DecisionFormat.JSON)
    await driver.until(exported.exists, "the exported log")
    assert [it["subject"] for it in json.loads(exported.read_text())] == [
        record.subject for record in reversed(records)
    ]
    place = next(at for at, it in enumerate(reversed(records)) if it.decided_by == "abort")
    row = app.decisions.rows.at(place)
    assert row is not None
    app.decisions.open(row)
    await driver.until(lambda: app.page is Page.CHAT, "the conversation")
    assert driver.chat.session_id == row.record.session_id

    entry_id = f"permission-{row.record.request_id}"
    view = driver.application.window.chat_page.view
    await driver.until(
        lambda: any(placed.card.entry.id == entry_id for placed in view.column.visible()), "its place there"
    )


@pytest.mark.allow_log
async def test_a_card_of_a_dead_cli_is_withdrawn_and_nothing_ran(desktop: Desktop) -> None:
    """It is said to be lost. After a restart of the application nothing is asked again."""
    agent = Agent()
    async with desktop.run_demo(agent) as driver:
        person = Person(driver, agent)
        await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "a new session")
        await person.bash("touch lost")
        await driver.until(lambda: driver.application.view_model.chat, "a session in front")
        await person.until_asked()
        pid = driver.application.client.pid
        assert pid is not None
        os.kill(pid, 9)
        await driver.until(lambda: person.dock.shown_request is None, "the card to go")
        assert [record.outcome for record in person.records] == [PermissionOutcome.EXPIRED]
        assert not (person.folder / "lost").exists()
        await until_told(driver, ("shell", "touch lost", "withdrawn", "connection-lost", ""))
        driver.application.view_model.show_decisions()
        await driver.until(lambda: driver.chat.can_send, "another process")
        await person.bash("touch again")
        await person.press(Qt.Key.Key_A)
        await person.until_idle()
        assert (person.folder / "again").exists()
        await person.bash("touch left")
        await person.until_asked()
        session_id = driver.chat.session_id
    async with desktop.run_demo(agent) as driver:
        person = Person(driver, agent)
        state = driver.application.view_model
        await driver.until(lambda: state.page is Page.NEW_SESSION, "a new session")
        state.open_session(session_id)
        await driver.until(lambda: state.chat and state.chat.session_id == session_id, "the session")
        await driver.until(lambda: len(person.records) == 3, "what was asked before")
        assert [record.outcome for record in person.records] == [
            PermissionOutcome.EXPIRED,
            PermissionOutcome.APPROVED,
            # The CLI was told to end, and withdrew it.
            PermissionOutcome.CANCELLED,
        ]
        assert state.inbox.count == 0
        assert person.dock.shown_request is None
        assert not (person.folder / "left").exists()


def _text(path: Path) -> str:
    return path.read_text() if path.exists() else ""
