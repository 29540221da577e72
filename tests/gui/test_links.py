"""Links of a conversation, clicked: what opens, what is asked about, what is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.files import FilePurpose, find_file
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.link_question import LinkQuestion
from copilot_desktop.widgets.style import Style
from tests.support.pointer import hover
from tests.support.transcript_view import Conversation, answer


class World:
    """A page with a conversation of one answer, and what was opened."""

    def __init__(self, page: ChatPage, conversation: Conversation) -> None:
        self.page, self.conversation = page, conversation
        self.opened: list[Any] = []
        page.links.open_address = self._open
        page.links.open_path = self._open
        page.links.drag_path = lambda _source, path: self.opened.append(("drag", path))

    def _open(self, target: Any) -> bool:
        self.opened.append(target)
        return True

    def link(self) -> QPoint:
        """Return the middle of the first link on the screen."""
        view = self.page.view
        for placed in view.column.visible():
            y = placed.y
            for box in placed.row.boxes or ():
                for part in box.parts():
                    left, top, width, height = part.rect
                    return QPoint(view.left + left + width // 2, y + top + height // 2)
                y += box.height
        raise AssertionError("no link")

    def asked(self) -> LinkQuestion | None:
        return self.page.links.question

    def click(self) -> None:
        QTest.mouseClick(self.page.view.viewport(), Qt.MouseButton.LeftButton, pos=self.link())
        QApplication.processEvents()

    def found(self, reference: str, folder: Path) -> None:
        self.conversation.chat.file_found.emit(find_file(reference, str(folder)))


MakeWorld = Callable[[str], World]


@pytest.fixture
def make_world(qtbot: QtBot, style: Style) -> MakeWorld:
    def make(text: str) -> World:
        page = ChatPage(style)
        qtbot.addWidget(page)
        page.resize(800, 600)
        page.show()
        qtbot.waitExposed(page)
        conversation = Conversation(answer("a", text))
        page.set_chat(conversation.chat)
        QApplication.processEvents()
        return World(page, conversation)

    return make


def test_an_honest_link_opens_at_once(make_world: MakeWorld) -> None:
    world = make_world("See [the docs](https://example.com/a).")
    world.click()
    assert world.opened == ["https://example.com/a"]


def test_a_link_whose_words_name_another_host_is_asked_about(make_world: MakeWorld) -> None:
    world = make_world("[https://github.com/login](https://evil.example/x)")
    world.click()
    assert world.opened == []
    question = world.asked()
    assert question is not None
    assert question.cancel_button.hasFocus() or not question.isActiveWindow()
    assert "https://evil.example/x" in question.accessibleDescription()
    question.reject()
    QApplication.processEvents()
    assert world.opened == []
    assert world.asked() is None
    world.click()
    again = world.asked()
    assert again is not None
    again.accept_button.click()
    assert world.opened == ["https://evil.example/x"]


def test_a_question_goes_with_its_conversation(make_world: MakeWorld) -> None:
    world = make_world("[x](http://127.0.0.1:4321/)")
    world.click()
    assert world.asked() is not None
    world.page.set_chat(None)
    QApplication.processEvents()
    assert world.asked() is None
    assert world.opened == []


def test_the_strip_shows_where_a_link_leads(make_world: MakeWorld) -> None:
    world = make_world("[github.com](https://evil.example/path)")
    strip, viewport = world.page.link_strip, world.page.view.viewport()
    assert strip.isHidden()
    hover(viewport, world.link())
    assert strip.isVisible()
    assert strip.text().startswith("https://evil.example/path")
    assert "github.com" in strip.text()
    assert strip.geometry().bottom() <= world.page.view.geometry().bottom()
    hover(viewport, QPoint(world.link().x(), 590))
    assert strip.isHidden()


def test_a_file_of_the_session_opens(make_world: MakeWorld, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    world = make_world("See [notes](notes.txt#L3).")
    world.click()
    assert ("find_file", "notes.txt#L3") in world.conversation.chat.calls
    assert world.opened == []
    world.found("notes.txt#L3", tmp_path)
    assert world.opened == [(tmp_path / "notes.txt").resolve()]
    world.found("notes.txt#L3", tmp_path)
    assert len(world.opened) == 1, "nobody asked again"


def test_what_could_run_is_shown_in_its_folder_and_what_is_outside_refused(
    make_world: MakeWorld, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text("x", encoding="utf-8")
    world = make_world("See [page](page.html).")
    world.click()
    world.found("page.html", tmp_path)
    assert world.opened == [tmp_path.resolve()]
    assert "shown in its folder" in world.page.link_strip.text()
    world = make_world("See [passwords](../../etc/passwd).")
    world.click()
    world.found("../../etc/passwd", tmp_path)
    assert world.opened == []
    assert "../../etc/passwd" in world.page.link_strip.text()


def test_the_menu_of_a_file_shows_it_in_its_folder(make_world: MakeWorld, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    world = make_world("See [notes](notes.txt).")
    menu = world.page.view.make_menu(world.link())
    actions = {action.text(): action for action in menu.actions()}
    assert {"Open file", "Show in folder", "Copy path"} <= set(actions)
    assert "Copy link address" not in actions
    actions["Show in folder"].trigger()
    world.found("notes.txt", tmp_path)
    assert world.opened == [tmp_path.resolve()]
    actions["Copy path"].trigger()
    assert QApplication.clipboard().text() == "notes.txt"


def test_a_link_of_a_file_can_be_dragged_out(
    make_world: MakeWorld, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    world = make_world("See [notes](notes.txt).")
    viewport, start = world.page.view.viewport(), world.link()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(2, 0))
    assert ("find_file", "notes.txt") not in world.conversation.chat.calls
    far = QPointF(start + QPoint(40, 30))
    left = Qt.MouseButton.LeftButton
    moved = QMouseEvent(QEvent.Type.MouseMove, far, far, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, moved)
    assert ("find_file", "notes.txt") in world.conversation.chat.calls
    monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: left))
    world.found("notes.txt", tmp_path)
    QApplication.processEvents()
    assert world.opened == [("drag", (tmp_path / "notes.txt").resolve())]
    assert world.page.view.selection is None
    QTest.mouseRelease(viewport, left, pos=start)
    world.page.links.request_file("notes.txt", FilePurpose.DRAG)
    monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.NoButton))
    world.found("notes.txt", tmp_path)
    QApplication.processEvents()
    assert len(world.opened) == 1, "the button was let go meanwhile"


def test_the_strip_says_of_a_file_only_its_name(make_world: MakeWorld) -> None:
    world = make_world("See [the file](src/app.py).")
    hover(world.page.view.viewport(), world.link())
    assert world.page.link_strip.text() == "src/app.py"


def test_what_is_said_shows_although_the_pointer_is_on_a_link(make_world: MakeWorld) -> None:
    world = make_world("See [the file](src/app.py), or [docs](https://example.com).")
    strip = world.page.link_strip
    hover(world.page.view.viewport(), world.link())
    strip.say("This file is not here.")
    assert strip.text() == "This file is not here."
    # What was said is not about another link.
    world.page.view.point_at_link("https://example.com")
    assert strip.text() == "https://example.com"
