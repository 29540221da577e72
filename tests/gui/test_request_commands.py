"""The keys of cards stand among all keys, and the palette answers nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.plan_card import PlanCard
from copilot_desktop.widgets.request_commands import request_commands
from copilot_desktop.widgets.request_dock import RequestDock
from tests.support.cards import Clock, active_window, make_style, settle, shell
from tests.support.fake_viewmodels import FakeChat
from tests.support.request_scenes import SCENES

ANSWERING = ("request.allow", "request.allow-session", "request.deny", "request.choose")


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.dock = RequestDock(make_style(), clock=Clock())
        self.window = active_window(qtbot, self.dock)
        self.chat = FakeChat()
        self.dock.set_chat(self.chat)
        self.commands = CommandList()
        self.commands.add(*request_commands(self.dock))

    def show(self, *requests: OpenRequest) -> None:
        self.chat.show(replace(self.chat.transcript, requests=requests))
        settle()

    def why_not(self, name: str) -> str:
        command = self.commands.find(name)
        assert command is not None
        return command.why_not()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_their_keys_belong_to_the_card(desk: Desk) -> None:
    keys = {command.id: command.keys for command in desk.commands.all}
    assert keys["request.allow"] == ("A",)
    assert keys["request.choose"] == tuple("123456789")
    assert {command.place for command in desk.commands.all} == {"on a request"}
    for command in desk.commands.all:
        assert command.why_not(), "nothing is asked"
        assert not desk.commands.run(command.id)


@pytest.mark.parametrize("scene", ["permission", "question", "plan"])
def test_nothing_is_answered_from_the_palette(desk: Desk, scene: str) -> None:
    desk.show(shell("ls") if scene == "permission" else SCENES[scene])
    for name in ANSWERING:
        assert desk.why_not(name)
        assert not desk.commands.run(name)
    assert [call for call in desk.chat.calls if call[0] == "answer"] == []
    other, is_permission = "No such request waits in this session.", scene == "permission"
    assert desk.why_not("request.allow") == ("Press A on the request itself." if is_permission else other)
    assert desk.why_not("request.choose") == (other if is_permission else "Press 1-9 on the request itself.")


def test_words_are_begun_and_requests_gone_through(desk: Desk) -> None:
    desk.show(shell("ls", "r1"), shell("pwd", "r2"))
    assert not desk.commands.run("request.previous")
    assert desk.commands.run("request.next")
    assert desk.dock.shown_request is not None
    assert desk.dock.shown_request.request_id == "r2"
    assert desk.commands.run("request.feedback")
    card = desk.dock.card
    assert isinstance(card, PermissionCard)
    assert card._editor.isVisible()
    assert not desk.commands.run("request.edit-plan")
    desk.show(SCENES["plan"])
    plan = desk.dock.card
    assert isinstance(plan, PlanCard)
    assert desk.commands.run("request.edit-plan")
    assert plan._state == "edit"
    assert desk.commands.run("request.feedback")
    assert plan._state == "edit", "what was begun stays"
    assert [call for call in desk.chat.calls if call[0] == "answer"] == []
