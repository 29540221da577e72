"""What a session is given, in the real window on the real CLI: MCP servers, skills, agents, instructions."""

from __future__ import annotations

import asyncio
import json
import shlex
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.custom_rows import Mark, Part
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.custom_row import Act, CustomRowView
from copilot_desktop.widgets.customize_page import CustomizePage
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.new_custom_dialog import NewCustomDialog
from tests.e2e.conftest import Model
from tests.e2e.window.conftest import Desktop
from tests.support import mcp_server
from tests.support.oauth_mcp_server import OAuthMcpServer, oauth_mcp_server
from tests.support.own_provider import use_own
from tests.support.window_driver import WindowDriver

pytestmark = [
    pytest.mark.e2e,
    # A server that cannot start is told of in the log of the CLI.
    pytest.mark.allow_log,
]

FAST = (0, 1)
SAID = "the words of the echo"


def answer(request: ChatRequest) -> Sequence[Step]:
    """Use the tool of the MCP server when asked to, else talk."""
    if request.last.role == "tool" or "echo" not in request.last.text[-200:]:
        return [Text("Done.", FAST)]
    return [ToolCall("demo-echo", {"text": SAID})]


class Person:
    """At the page of what a session is given."""

    def __init__(self, driver: WindowDriver, model: Model) -> None:
        self.driver = driver
        self.model = model
        self.state = driver.application.view_model
        self.chat = driver.chat
        window = driver.window
        assert isinstance(window, MainWindow)
        self.window = window
        page = window.findChild(CustomizePage)
        assert page is not None
        self.page = page

    def row(self, key: str) -> CustomRowView | None:
        return next((view for view in self.page.list.rows if view.row.key == key), None)

    async def becomes(self, key: str, mark: Mark) -> CustomRowView:
        """Wait until a row has a state and nothing is on its way."""

        def look() -> CustomRowView | None:
            view = self.row(key)
            is_so = view is not None and view.row.mark is mark
            return view if is_so and not self.state.customizing.is_busy(self.page._part, key) else None

        return await self.driver.until(look, f"{key} is {mark.value}")

    async def look_at(self, part: Part) -> None:
        self.state.show_customize(part)
        await self.driver.until(self.page.isVisible, "the page")
        await self.driver.until(lambda: self.state.customizing.part(part).is_known, f"the {part.value}")

    async def add(self, name: str, command: str = "", arguments: str = "", url: str = "") -> None:
        """Fill in the form with the keyboard and save it with Enter."""
        await self.driver.click("Add a server…")
        form = self.page.form
        QTest.keyClicks(form.name.edit, name)
        if url:
            form.kind.setCurrentIndex(form.kind.findData("http"))
            QTest.keyClicks(form.url.edit, url)
        else:
            QTest.keyClicks(form.command.edit, command)
            QTest.keyClicks(form.arguments.edit, arguments)
        QTest.keyClick(form.name.edit, Qt.Key.Key_Return)
        assert form.isHidden(), (
            form.form(),
            form.name.problem,
            form.command.problem,
            form.arguments.problem,
            form._was_submitted,
        )

    async def say(self, text: str) -> ChatRequest:
        """Send a prompt, allow what it asks for, and return the first request of its turn."""
        asked = len(self.model.requests)
        self.chat.send(text)
        await self.driver.until(lambda: len(self.model.requests) > asked, "the model is asked")
        return self.model.requests[asked]

    async def idle(self) -> None:
        await self.driver.until(lambda: not self.chat.is_running, "the end of the turn")


def tools_of(request: ChatRequest) -> set[str]:
    return {tool["function"]["name"] for tool in request.body.get("tools", [])}


async def test_what_a_session_is_given(
    desktop: Desktop, model: Model, project: Path, copilot_home: Path
) -> None:
    model.answer = answer
    agents = project / ".github" / "agents"
    agents.mkdir(parents=True)
    (agents / "helper.agent.md").write_text("---\nname: helper\ndescription: Helps\n---\nHELPER PROMPT\n")
    (project / "AGENTS.md").write_text("Be brief.\n")
    async with desktop.run() as driver, oauth_mcp_server() as far:
        state = driver.application.view_model
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
        await use_own(state, model.server.base_url, model.server.api_key, "scripted")
        state.choose_folder(str(project))
        state.begin_session("Hello")
        await driver.until(lambda: state.page is Page.TRUST, "the question about the folder")
        state.trust(remember=True)
        await driver.until(lambda: state.chat is not None, "a session in front")
        await driver.until(lambda: model.requests and not driver.chat.is_running, "the first answer")
        person = Person(driver, model)
        await servers_are_added(person, copilot_home)
        await a_tool_is_used_and_gone(person)
        await somebody_signs_in(person, far)
        await a_skill_is_made(person, copilot_home)
        await an_agent_is_chosen(person)
        await instructions_are_listed(person, project)


async def servers_are_added(person: Person, copilot_home: Path) -> None:
    await person.driver.prompt("/mcp")
    await person.driver.until(person.page.isVisible, "the page")
    assert person.page._part is Part.SERVERS
    await person.driver.until(lambda: "No MCP server" in person.page.nothing.text(), "an empty list")
    await person.add("demo", sys.executable, shlex.quote(str(mcp_server.__file__)))
    view = await person.becomes("demo", Mark.ON)
    await person.driver.until(view.tools_button.isVisible, "the tools")
    assert view.tools_button.label == f"{len(mcp_server.TOOLS)} tools"
    QTest.mouseClick(view.tools_button, Qt.MouseButton.LeftButton)
    assert "echo \u2013 Say it again" in [label.text() for label in view.tool_labels]
    await person.add("broken", sys.executable, "-c \"import sys; sys.exit('no licence found')\"")
    view = await person.becomes("broken", Mark.FAILED)
    assert "no licence found" in view.error.text()
    assert view.edit.isVisible()
    person.driver.picture("servers")
    written = json.loads((copilot_home / "mcp-config.json").read_text())["mcpServers"]
    assert set(written) == {"demo", "broken"}
    view.acted.emit(Act.REMOVE, "broken")
    assert person.page.dialog is not None
    QTest.mouseClick(person.page.dialog.accept_button, Qt.MouseButton.LeftButton)
    await person.driver.until(lambda: person.row("broken") is None, "the server is removed")


async def a_tool_is_used_and_gone(person: Person) -> None:
    driver, state = person.driver, person.state
    state.show_customize()
    await driver.until(lambda: state.page is Page.CHAT, "the session again")
    request = await person.say("Use the echo")
    assert "demo-echo" in tools_of(request)
    await driver.until(lambda: person.chat.transcript.requests, "the question whether it may")
    # Offscreen a window does not get its place in front back from a dialog.
    person.window.activateWindow()
    await driver.click_until("Allow once", lambda: not person.chat.transcript.requests, "an answer")
    await person.idle()
    (call,) = (it for it in person.chat.transcript.entries if isinstance(it, ToolEntry))
    assert (call.mcp_server, call.mcp_tool) == ("demo", "echo")
    assert SAID in model_text(person.model.requests[-1])
    await person.look_at(Part.SERVERS)
    view = await person.becomes("demo", Mark.ON)
    QTest.mouseClick(view.switch, Qt.MouseButton.LeftButton)
    view = await person.becomes("demo", Mark.OFF)
    assert not view.switch.isChecked()
    request = await person.say("Hello again")
    assert "demo-echo" not in tools_of(request)
    await person.idle()


async def somebody_signs_in(person: Person, far: OAuthMcpServer) -> None:
    driver, page = person.driver, person.page
    opened: list[str] = []

    def open_it(address: str) -> bool:
        opened.append(address)
        return True

    page.open_address = open_it
    await person.add("far", url=far.address)
    view = await person.becomes("far", Mark.SIGN_IN)
    assert person.row("demo") is not None
    # What was off stays off, though the CLI begins with all of them anew.
    await person.becomes("demo", Mark.OFF)
    far.refuses = True
    QTest.mouseClick(view.sign_in, Qt.MouseButton.LeftButton)
    await driver.until(view.open_address.isVisible, "an address")
    assert opened == [], "nothing is opened without a click"
    assert "127.0.0.1" in view.advice.text()
    QTest.mouseClick(view.open_address, Qt.MouseButton.LeftButton)
    await visit(opened[-1])
    await driver.until(lambda: "without a sign-in" in view.advice.text(), "the sign-in has failed")
    driver.picture("sign-in")
    QTest.mouseClick(view.stop_waiting, Qt.MouseButton.LeftButton)
    # The session itself tells of it as well, and there it is done now.
    person.state.show_customize()
    strip = person.window.chat_page.sign_ins
    strip.open_address = open_it
    await driver.until(strip.sign_in.isVisible, "the strip")
    assert "far" in strip.words.text()
    driver.picture("strip")
    far.refuses = False
    QTest.mouseClick(strip.sign_in, Qt.MouseButton.LeftButton)
    await driver.until(strip.open_button.isVisible, "another address")
    QTest.mouseClick(strip.open_button, Qt.MouseButton.LeftButton)
    await visit(opened[-1])
    await driver.until(lambda: not strip.isVisible(), "the strip goes")
    assert person.chat.servers.waiting == ()
    await person.look_at(Part.SERVERS)
    view = await person.becomes("far", Mark.ON)
    await driver.until(view.tools_button.isVisible, "its tool")
    assert far.asked == 2


async def a_skill_is_made(person: Person, copilot_home: Path) -> None:
    driver, page = person.driver, person.page
    opened: list[Path] = []

    def open_it(path: Path) -> bool:
        opened.append(path)
        return True

    page.open_path = open_it
    await person.look_at(Part.SKILLS)
    await driver.click("New skill…")
    dialog = page.dialog
    assert isinstance(dialog, NewCustomDialog)
    QTest.keyClicks(dialog.name.edit, "greeting")
    QTest.keyClicks(dialog.about.edit, 'Says hello: "politely"')
    dialog.where.setCurrentIndex(1)
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    view = await person.becomes("greeting", Mark.ON)
    assert view.row.text == 'Says hello: "politely"'
    await driver.until(lambda: opened, "the file is opened")
    assert opened == [copilot_home.resolve() / "skills" / "greeting" / "SKILL.md"]
    driver.picture("skills")
    request = await person.say("With the skill")
    assert "politely" in json.dumps(request.body)
    await person.idle()
    QTest.mouseClick(view.switch, Qt.MouseButton.LeftButton)
    await person.becomes("greeting", Mark.OFF)
    request = await person.say("Without the skill")
    assert "politely" not in json.dumps(request.body)
    await person.idle()


async def an_agent_is_chosen(person: Person) -> None:
    await person.look_at(Part.AGENTS)
    view = await person.becomes("helper", Mark.OFF)
    QTest.mouseClick(view.choose, Qt.MouseButton.LeftButton)
    await person.becomes("helper", Mark.ON)
    request = await person.say("As somebody else")
    assert "HELPER PROMPT" in json.dumps(request.body)
    await person.idle()
    person.driver.picture("agents")
    QTest.mouseClick(view.choose, Qt.MouseButton.LeftButton)
    await person.becomes("helper", Mark.OFF)
    await person.driver.click("New agent…")
    dialog = person.page.dialog
    assert isinstance(dialog, NewCustomDialog)
    QTest.keyClicks(dialog.name.edit, "scribe")
    QTest.keyClick(dialog.name.edit, Qt.Key.Key_Return)
    view = await person.becomes("scribe", Mark.OFF)
    assert view.choose.isEnabled()


async def instructions_are_listed(person: Person, project: Path) -> None:
    await person.look_at(Part.INSTRUCTIONS)
    (view,) = person.page.list.rows
    assert (view.row.title, view.row.path) == ("AGENTS.md", str(project / "AGENTS.md"))
    await person.driver.click("New file…")
    dialog = person.page.dialog
    assert isinstance(dialog, NewCustomDialog)
    assert "AGENTS.md" not in [dialog.where.itemText(place) for place in range(dialog.where.count())]
    QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    await person.driver.until(lambda: len(person.page.list.rows) == 2, "the new file")
    person.driver.picture("instructions")


def model_text(request: ChatRequest) -> str:
    return "\n".join(message.text for message in request.messages)


async def visit(address: str) -> None:
    """Do what a browser would."""

    def fetch() -> None:
        try:
            urllib.request.urlopen(address, timeout=30).read()
        except urllib.error.HTTPError as error:
            # The CLI tells the browser so when the person was refused.
            error.read()

    await asyncio.to_thread(fetch)
