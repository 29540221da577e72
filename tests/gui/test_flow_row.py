"""A row of buttons that wraps."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.flow_row import FlowRow
from tests.support.window import make_style, settle


def test_a_row_without_a_parent_is_no_window_and_comes_with_its_parent(
    qtbot: QtBot, qapp: QApplication
) -> None:
    row = FlowRow(make_style())
    row.set_widgets((QPushButton("a"),), ())
    assert not row.isVisible()
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(row)
    window.show()
    qtbot.waitExposed(window)
    settle(qapp)
    assert row.isVisible()


def test_a_row_of_nothing_takes_no_room(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = FlowRow(make_style(), parent=window)
    QVBoxLayout(window).addWidget(row)
    window.show()
    qtbot.waitExposed(window)
    assert row.isHidden()
    row.set_widgets((QPushButton("a"),), ())
    assert row.isVisible()
