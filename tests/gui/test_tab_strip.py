"""A line of tabs: those without room are scrolled to, by wheel, keys and a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_strip import TabStrip
from tests.support.window import make_style, settle

NAMES = ["Plan", "Changes", "Tasks", "Commands", "Usage", "Events"]


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window, before_close_func=lambda shown: shown.hide())
    window.resize(800, 60)
    return window


@pytest.fixture
def strip(window: QWidget, qapp: QApplication, style: Style) -> TabStrip:
    strip = TabStrip(style, NAMES, window)
    strip.resize(240, 28)
    window.show()
    window.activateWindow()
    strip.set_current(0)
    settle(qapp)
    return strip


def is_whole(strip: TabStrip, index: int) -> bool:
    button = strip.buttons[index]
    belt = button.parentWidget()
    return belt is not None and belt.rect().contains(button.geometry())


def test_with_room_every_tab_is_seen(strip: TabStrip, qapp: QApplication) -> None:
    strip.resize(700, 28)
    settle(qapp)
    assert all(is_whole(strip, index) for index in range(len(NAMES)))
    assert strip.menu_button.isHidden()


def test_the_tab_in_front_is_always_seen(strip: TabStrip) -> None:
    assert not strip.menu_button.isHidden()
    assert not is_whole(strip, 5)
    for index in (5, 0, 3):
        strip.set_current(index)
        assert is_whole(strip, index)


def test_a_count_stands_beside_the_name(strip: TabStrip) -> None:
    strip.set_count(1, 4)
    assert strip.buttons[1].text() == "Changes 4"
    strip.set_count(1, 0)
    assert strip.buttons[1].text() == "Changes"
    assert strip.buttons[1].accessibleName() == "Changes tab"


def test_arrows_go_from_tab_to_tab(strip: TabStrip) -> None:
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    strip.chosen.connect(strip.set_current)
    QTest.keyClick(strip.buttons[0], Qt.Key.Key_Right)
    QTest.keyClick(strip.buttons[1], Qt.Key.Key_Right)
    QTest.keyClick(strip.buttons[2], Qt.Key.Key_Left)
    QTest.keyClick(strip.buttons[1], Qt.Key.Key_Left)
    QTest.keyClick(strip.buttons[0], Qt.Key.Key_Left)
    assert chosen == [1, 2, 1, 0]


def test_the_wheel_scrolls(strip: TabStrip) -> None:
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(),
        QPoint(0, -2000),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip, event)
    assert is_whole(strip, 5)
    assert not is_whole(strip, 0)


def test_the_menu_holds_all_tabs(strip: TabStrip) -> None:
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    strip.set_count(1, 4)
    menu = strip.menu_button.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Plan", "Changes 4", *NAMES[2:]]
    menu.actions()[4].trigger()
    assert chosen == [4]


def test_from_right_to_left_the_first_tab_stands_right(strip: TabStrip, qapp: QApplication) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.resize(700, 28)
    settle(qapp)
    assert strip.buttons[0].geometry().right() == strip.width() - 1
    chosen: list[int] = []
    strip.chosen.connect(chosen.append)
    QTest.keyClick(strip.buttons[0], Qt.Key.Key_Left)
    assert chosen == [1]


def test_at_double_zoom_the_tab_in_front_is_seen(strip: TabStrip, style: Style, qapp: QApplication) -> None:
    style.set_zoom(200)
    strip.resize(480, strip.height())
    settle(qapp)
    strip.set_current(3)
    assert is_whole(strip, 3)
    assert strip.height() == 56
