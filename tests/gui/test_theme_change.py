"""Another theme while parts of the window are out of sight: they come in the colours of the new one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.main_window import MainWindow
from tests.support.scenes import Scenes
from tests.support.window import make_style, settle


def inspector(window: MainWindow) -> QWidget:
    window.inspecting.open_tab(window.inspecting.inspector.tab)
    return window.inspecting.inspector


def inbox(window: MainWindow) -> QWidget:
    window.inbox.toggle()
    return window.inbox.panel


def drawer(window: MainWindow) -> QWidget:
    window.toggle_sidebar()
    return window.sidebar


@pytest.mark.parametrize(
    ("bring", "width", "key"),
    [
        (inspector, 1400, "surface.canvas"),
        (inspector, 700, "surface.canvas"),
        (inbox, 1400, "surface.canvas"),
        (inbox, 700, "surface.canvas"),
        (drawer, 560, "surface.window"),
    ],
)
def test_what_was_hidden_has_the_ground_of_the_new_theme(
    qapp: QApplication, qtbot: QtBot, bring: Callable[[MainWindow], QWidget], width: int, key: str
) -> None:
    style = make_style("light")
    style.apply(qapp)
    scenes = Scenes(qapp, style)
    qtbot.addWidget(scenes.window, before_close_func=lambda shown: shown.hide())
    scenes.show("chat", width, 700)
    style.set_theme("dark")
    settle(qapp)
    widget = bring(scenes.window)
    settle(qapp)
    assert widget.isVisible()
    place = widget.mapTo(scenes.window, QPoint(4, 4))
    assert scenes.window.grab().toImage().pixelColor(place).name() == style.color(key).name()
