"""What stands in the composer's place where nothing can be sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.read_only import ReadOnlyKind, ReadOnlyReason
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat

IN_USE = ReadOnlyReason(ReadOnlyKind.IN_USE, (1234,))
LEFT = ReadOnlyReason(ReadOnlyKind.LEFT_LOCKED, (77,))
IMPORTED = ReadOnlyReason(ReadOnlyKind.IMPORTED)


@pytest.fixture
def chat() -> FakeChat:
    return FakeChat(title="Fix the rounding")


@pytest.fixture
def app(chat: FakeChat) -> FakeApplication:
    return FakeApplication(page=Page.CHAT, chat=chat)


@pytest.fixture
def window(app: FakeApplication, style: Style, qapp: QApplication) -> Iterator[MainWindow]:
    window = MainWindow(app, style)
    window.resize(1100, 700)
    window.show()
    qapp.processEvents()
    yield window
    window.close()


def test_the_composer_makes_room_and_comes_back_with_its_words(
    window: MainWindow, chat: FakeChat, qapp: QApplication
) -> None:
    page = window.chat_page
    page.composer.editor.setPlainText("half a thought")
    page.composer.setFocus()
    assert page.read_only.isHidden()
    chat.set_read_only(IN_USE)
    qapp.processEvents()
    assert page.read_only.isVisible()
    assert page.composer.isHidden()
    assert "1234" in page.read_only.text()
    assert page.read_only.copy_button.hasFocus()
    chat.set_read_only(None)
    qapp.processEvents()
    assert page.read_only.isHidden()
    assert page.composer.isVisible()
    assert page.composer.editor.toPlainText() == "half a thought"


def test_its_buttons_reach_the_application(window: MainWindow, app: FakeApplication, chat: FakeChat) -> None:
    chat.set_read_only(LEFT)
    strip = window.chat_page.read_only
    for button in (strip.copy_button, strip.check_button, strip.release_button):
        assert button.isVisibleTo(strip)
        button.click()
    assert ("check_use", chat.session_id) in app.calls
    assert ("release_session", chat.session_id) in app.calls
    assert ("duplicate", chat.session_id) in app.fake_actions.calls


@pytest.mark.parametrize(
    ("reason", "can_check", "can_release"),
    [(IN_USE, True, False), (LEFT, True, True), (IMPORTED, False, False)],
)
def test_only_what_helps_is_offered(
    window: MainWindow, chat: FakeChat, reason: ReadOnlyReason, can_check: bool, can_release: bool
) -> None:
    chat.set_read_only(reason)
    strip = window.chat_page.read_only
    assert strip.check_button.isVisibleTo(strip) is can_check
    assert strip.release_button.isVisibleTo(strip) is can_release
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name)
    assert interface.text(QAccessible.Text.Description)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut_in_a_narrow_window(
    window: MainWindow, chat: FakeChat, style: Style, qapp: QApplication, percent: int
) -> None:
    style.set_zoom(percent)
    window.resize(window.minimumWidth(), 700)
    chat.set_read_only(LEFT)
    qapp.processEvents()
    strip = window.chat_page.read_only
    for button in (strip.copy_button, strip.check_button, strip.release_button):
        place = QRect(button.mapTo(strip, QPoint()), button.size())
        assert strip.rect().contains(place), button.text()
        assert button.width() >= button.sizeHint().width()
    style.set_zoom(100)
