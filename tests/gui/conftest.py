"""What holds for tests of widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from copilot_desktop.paths import find_resources
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.pace import PATIENCE_S
from tests.support.transcript_view import Conversation, MakeView

PATIENCE_MS: Final = round(PATIENCE_S * 1000)


class PatientBot(QtBot):
    """Waits for what has to come as long as a busy machine needs; its own five seconds may be too short."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def delete_closed_widgets() -> Iterator[None]:
    """Delete what a test has closed: without an event loop nothing else would, and every later
    style sheet would be applied to all windows of all tests before."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def leave_the_application_as_it_was(qapp: QApplication) -> Iterator[None]:
    """Take back what a test has given the application: the next one would be laid out with it."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    direction, locale = qapp.layoutDirection(), QLocale()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
        qapp.setPalette(palette)
        qapp.setFont(font)
    if qapp.layoutDirection() != direction:
        qapp.setLayoutDirection(direction)
    if QLocale() != locale:
        QLocale.setDefault(locale)


@pytest.fixture(autouse=True)
def park_the_pointer(qapp: QApplication) -> None:
    """Take the pointer away from where the last test left it, with no button down."""
    elsewhere = QWidget()
    elsewhere.show()
    # A move to the same place is none, and one with a button down drags.
    QTest.mouseMove(elsewhere, QPoint(1, 1))
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        if QGuiApplication.mouseButtons() & button:
            QTest.mouseRelease(elsewhere, button, pos=QPoint(1, 1))
    elsewhere.close()
    elsewhere.deleteLater()
    QCursor.setPos(-20, -20)


@pytest.fixture
def style(qapp: QApplication) -> Iterator[Style]:
    resources = find_resources()
    made = Style(load_all_tokens(resources), resources)
    yield made
    made.deleteLater()


@pytest.fixture
def make_view(qtbot: QtBot, style: Style) -> MakeView:
    # Pictures are compared: what turns by itself stands still.
    style.set_motion("reduce")

    def make(conversation: Conversation | None = None, width: int = 700, height: int = 500) -> ChatView:
        view = ChatView(style)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        qtbot.waitExposed(view)
        if conversation is not None:
            view.set_chat(conversation.chat)
        QApplication.processEvents()
        return view

    return make
