"""MCP servers that want a sign-in, and the strip in the session that tells of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.events import McpServerStatusChanged
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.viewmodels.session_servers import SigningIn
from copilot_desktop.widgets.sign_in_strip import SignInStrip
from tests.support.fake_controls import FakeControls
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style

pytestmark = pytest.mark.usefixtures("qapp")

ADDRESS = "https://login.example.com/authorize?x=1"


def tell(controls: FakeControls, server: str, *statuses: str) -> None:
    for status in statuses:
        event = McpServerStatusChanged(server=server, status=status)
        controls.conversation.session.tell(event)
    controls.servers._settle()


def has_failed(controls: FakeControls) -> bool:
    return controls.servers.signing["far"].has_failed


def test_a_server_that_wants_a_sign_in_is_told_of_until_it_has_one() -> None:
    controls = FakeControls()
    servers = controls.servers
    tell(controls, "far", "pending", "needs-auth", "pending")
    assert list(servers.waiting) == ["far"]
    servers.dismiss("far")
    assert not list(servers.waiting)
    tell(controls, "far", "connected")
    tell(controls, "far", "needs-auth")
    assert list(servers.waiting) == ["far"], "it wants one anew"
    controls.conversation.session.tell(ConnectionLost(0.0))
    assert not list(servers.waiting)


def test_a_sign_in_fails_is_tried_again_and_succeeds() -> None:
    controls = FakeControls()
    servers = controls.servers
    done: list[str] = []
    servers.signed_in.connect(done.append)
    controls.server.sign_in_at = ADDRESS
    tell(controls, "far", "needs-auth")
    servers.sign_in("far")
    assert controls.server.calls[-1] == ("log_in", "far", False)
    assert servers.signing == {"far": SigningIn(ADDRESS)}
    assert servers.signing["far"].host == "login.example.com"
    tell(controls, "far", "needs-auth")
    assert has_failed(controls)
    tell(controls, "far", "needs-auth", "pending")
    assert not has_failed(controls), "the browser has come back with a sign-in"
    tell(controls, "far", "connected")
    assert (servers.signing, servers.waiting, done) == ({}, (), ["far"])


def test_one_who_is_signed_in_already_needs_no_browser() -> None:
    controls = FakeControls()
    controls.servers.sign_in("far", anew=True)
    assert controls.server.calls[-1] == ("log_in", "far", True)
    assert controls.servers.signing == {}


def test_a_refusal_is_reported() -> None:
    controls = FakeControls()
    controls.server.failure = ResponseError(-32603, "not a remote server", None)
    controls.servers.sign_in("far")
    assert [str(failure) for failure in controls.failures] == [str(controls.server.failure)]
    assert controls.servers.signing == {}


def test_the_strip_opens_nothing_by_itself(qtbot: QtBot, qapp: QApplication) -> None:
    style = make_style()
    style.apply(qapp)
    chat = FakeChat()
    controls = chat.controls
    assert isinstance(controls, FakeControls)
    strip = SignInStrip(style)
    qtbot.addWidget(strip)
    strip.resize(600, 120)
    opened: list[str] = []

    def open_it(address: str) -> bool:
        opened.append(address)
        return True

    def click(button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    strip.open_address = open_it
    strip.set_chat(chat)
    assert strip.isHidden()
    controls.server.sign_in_at = ADDRESS
    tell(controls, "<b>far</b>\u202e", "needs-auth")
    tell(controls, "second", "needs-auth")
    assert strip.isVisible()
    assert "<b>far</b>\\u202e" in strip.words.text()
    assert "1 more server" in strip.words.text()
    click(strip.sign_in)
    assert opened == []
    assert "login.example.com" in strip.words.text()
    click(strip.open_button)
    assert opened == [ADDRESS]
    click(strip.stop_waiting)
    assert strip.sign_in.isVisible()
    click(strip.dismiss)
    assert "second" in strip.words.text()
    click(strip.dismiss)
    assert strip.isHidden()
    strip.set_chat(None)
