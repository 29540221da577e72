"""The page of rules on the real CLI: what is listed holds, what is deleted is asked again, deny wins."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.permission_rules import RuleEffect
from copilot_desktop.viewmodels.rule_adding import NewRuleKind
from copilot_desktop.viewmodels.rule_matching import Outcome
from copilot_desktop.widgets.rule_list import RuleRowView
from copilot_desktop.widgets.rules_page import RulesPage
from tests.e2e.window.conftest import Desktop
from tests.support.person_at_cards import Agent, Person

pytestmark = pytest.mark.e2e


class Reader:
    """The person on the page of rules."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.driver = person.driver
        self.app = person.driver.application.view_model
        self.rules = self.app.rules
        self.folder = person.folder
        self.home = Path(str(person.driver.application.client.permissions_config))

    @property
    def page(self) -> RulesPage:
        page = self.driver.window.findChild(RulesPage)
        assert page is not None
        return page

    async def open(self) -> None:
        self.app.show_rules()
        assert self.app.page is Page.RULES
        await self.driver.until(lambda: self.rules.has_read, "the rules to be read")

    def leave(self) -> None:
        """Go back to the session."""
        QTest.keyClick(self.page, Qt.Key.Key_Escape)
        assert self.app.page is Page.CHAT

    def find(self, what: str) -> RuleRowView | None:
        rows = (view for group in self.page.groups for view in group.rows)
        return next((view for view in rows if view.row and view.row.what == what), None)

    async def row(self, what: str) -> RuleRowView:
        await self.driver.until(lambda: self.find(what), f"the rule {what}")
        found = self.find(what)
        assert found is not None
        return found

    async def delete(self, what: str) -> None:
        QTest.keyClick(await self.row(what), Qt.Key.Key_Delete)
        await self.driver.until(lambda: self.find(what) is None, f"{what} to go")
        assert self.rules.deleted is not None

    def test(self, text: str, kind: NewRuleKind = NewRuleKind.COMMAND) -> tuple[Outcome, str]:
        """Ask the test box; return the outcome and what the rule is about."""
        self.page.test_box.kind.setCurrentIndex(self.page.test_box.kind.findData(kind.value))
        self.page.test_box.field.setText(text)
        verdict = self.rules.verdict
        assert verdict is not None
        return verdict.outcome, (verdict.rule.rule.argument or "") if verdict.rule else ""

    @property
    def asks_place(self) -> bool:
        """What the test box says of the file in it."""
        verdict = self.rules.verdict
        return verdict is not None and verdict.asks_place

    async def add(self, effect: RuleEffect, kind: NewRuleKind, reach: str, text: str) -> None:
        form = self.page.form
        self.page.add.click()
        form._choose(effect.value)
        form.kind.setCurrentIndex(form.kind.findData(kind.value))
        form.reach.setCurrentIndex(form.reach.findData(reach))
        form.field.setText(text)
        form.add.click()
        assert form.isHidden(), form.problem.text()

    async def runs(self, line: str, made: str) -> None:
        """Nobody is asked."""
        asked = len(self.person.records)
        await self.person.bash(line)
        await self.driver.until((self.folder / made).exists, f"{line} to run by itself")
        await self.person.until_idle()
        assert len(self.person.records) == asked

    async def told_of(self, line: str) -> None:
        """Have a line run, and wait until the agent is told what came of it."""
        told = len(self.person.agent.told)
        await self.person.bash(line)
        await self.driver.until(lambda: len(self.person.agent.told) > told, "the agent to be told")

    async def is_asked(self, line: str) -> None:
        await self.person.bash(line)
        await self.person.press(Qt.Key.Key_D)
        await self.person.until_idle()


# Without a window system a popup cannot take the keyboard, and Qt says so.
@pytest.mark.allow_log
async def test_what_the_page_says_is_what_the_cli_does(desktop: Desktop) -> None:
    agent = Agent()
    async with desktop.run_demo(agent) as driver:
        person = Person(driver, agent)
        await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "a new session")
        await person.bash("touch one")
        await driver.until(lambda: driver.application.view_model.chat, "a session in front")
        await person.press(Qt.Key.Key_S)
        await person.until_idle()
        reader = Reader(person)
        await _of_the_session(reader)
        await _folders(reader)
        await _of_the_folder(reader)
        await _denied(reader)
        await _addresses(reader)


async def _of_the_session(reader: Reader) -> None:
    await reader.open()
    await reader.row("touch one")
    assert reader.test("touch one") == (Outcome.ALLOWED, "touch one")
    assert reader.test("touch one; touch two") == (Outcome.ASKED, "")
    assert reader.test("/etc/hosts", NewRuleKind.READ)[0] is not Outcome.ALLOWED
    await reader.delete("touch one")
    assert reader.test("touch one") == (Outcome.ASKED, "")
    reader.leave()
    await reader.is_asked("touch one")
    await reader.open()
    await reader.add(RuleEffect.ALLOW, NewRuleKind.BEGINNING, "session", "touch")
    await reader.row("touch …")
    assert reader.test("touch two && touch three") == (Outcome.ALLOWED, "touch:*")
    reader.leave()
    await reader.runs("touch two && touch three", "three")
    await reader.open()
    await reader.delete("touch …")
    reader.leave()


async def _folders(reader: Reader) -> None:
    await reader.open()
    await reader.add(RuleEffect.ALLOW, NewRuleKind.FOLDER, "session", "/var/log/..//")
    await reader.row("/var")
    reader.test("/var/x", NewRuleKind.READ)
    await reader.driver.until(lambda: not reader.asks_place, "the folder to count")
    await reader.delete("/var")
    await reader.driver.until(lambda: reader.asks_place, "its place to be asked")
    own = await reader.row(str(reader.folder))
    assert not own.delete_button.isEnabled(), "every session has its own"
    reader.leave()


async def _of_the_folder(reader: Reader) -> None:
    person = reader.person
    await person.bash("touch kept")
    words = await person.choose(1)
    assert words.startswith("Exactly this command, in ")
    await person.until_idle()
    await reader.open()
    await reader.row("touch kept")
    assert reader.test("touch kept") == (Outcome.ALLOWED, "touch kept")
    await reader.add(RuleEffect.ALLOW, NewRuleKind.COMMAND, "folder", "touch also")
    await reader.row("touch also")
    await reader.delete("touch kept")
    assert "touch kept" not in reader.home.read_text()
    assert "touch also" in reader.home.read_text()
    reader.leave()
    await reader.is_asked("touch kept")
    await reader.runs("touch also", "also")
    await reader.open()
    await reader.delete("touch also")
    reader.rules.undo()
    await reader.row("touch also")
    assert "touch also" in reader.home.read_text()
    (reader.folder / "also").unlink()
    reader.leave()
    await reader.runs("touch also", "also")


async def _denied(reader: Reader) -> None:
    """In the session that is open, in the next one, and over a rule that allows."""
    person, driver = reader.person, reader.driver
    await reader.open()
    await reader.add(RuleEffect.DENY, NewRuleKind.COMMAND, "always", "touch also")
    await driver.until(lambda: reader.test("true; touch also")[0] is Outcome.DENIED, "the rule to be known")
    assert reader.test("touch also") == (Outcome.DENIED, "touch also"), "it wins over the folder's"
    (reader.folder / "also").unlink()
    reader.leave()
    for line in ("touch also", "true; touch also"):
        await reader.told_of(line)
        assert "denied due to the following rules: `shell(touch also)`" in person.agent.told[-1]
        await person.until_idle()
    before = driver.chat.session_id
    driver.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    state = driver.application.view_model
    await driver.until(lambda: state.page is Page.NEW_SESSION, "a new session")
    told = len(person.agent.told)
    await person.bash("touch also")
    await driver.until(lambda: state.chat and state.chat.session_id != before, "the new session")
    await driver.until(lambda: len(person.agent.told) > told, "the agent to be told")
    assert "shell(touch also)" in person.agent.told[-1]
    await person.until_idle()
    assert not (reader.folder / "also").exists()
    await reader.open()
    denied = next(view for view in reader.page.groups[0].rows if view.row and view.row.what == "touch also")
    QTest.keyClick(denied, Qt.Key.Key_Delete)
    await driver.until(lambda: reader.test("touch also")[0] is Outcome.ALLOWED, "the folder's rule to count")
    reader.leave()
    await reader.runs("touch also", "also")


async def _addresses(reader: Reader) -> None:
    """Always allowed means in every session, also over the wire."""
    person, driver = reader.person, reader.driver
    await reader.open()
    await reader.add(RuleEffect.ALLOW, NewRuleKind.ADDRESS, "always", "http://localhost:9/some/page")
    await reader.row("http://localhost:9")
    settings = json.loads((reader.home.parent / "settings.json").read_text())
    assert settings["allowedUrls"] == ["http://localhost:9"]
    assert reader.test("http://localhost:9/a", NewRuleKind.ADDRESS) == (Outcome.ALLOWED, "http://localhost:9")
    reader.leave()
    asked, told = len(person.records), len(person.agent.told)
    await person.ask("web_fetch", url="http://localhost:9/a")
    await driver.until(lambda: len(person.agent.told) > told, "the agent to be told")
    await person.until_idle()
    assert len(person.records) == asked, "nobody was asked"
    await reader.open()
    await reader.delete("http://localhost:9")
    reader.leave()
    await person.ask("web_fetch", url="http://localhost:9/a")
    await person.press(Qt.Key.Key_D)
    await person.until_idle()
