"""Short fields stand side by side, and a remark beside its value, where there is room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.field_columns import FieldColumns
from copilot_desktop.widgets.form_fields import FieldRow
from copilot_desktop.widgets.noted_text import NotedText
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style
from tests.support.cards import make_style, settle
from tests.support.request_scenes import form


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def rows_of(columns: FieldColumns) -> dict[str, QWidget]:
    return {row.field.name: row for row in columns._rows}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_two_short_fields_share_a_line(qtbot: QtBot, style: Style, direction: Qt.LayoutDirection) -> None:
    columns = FieldColumns(style)
    qtbot.addWidget(columns)
    columns.setLayoutDirection(direction)
    for field in form().fields:
        columns.add(FieldRow(style, field))
    columns.resize(700, columns.heightForWidth(700))
    columns.show()
    settle()
    rows = rows_of(columns)
    environment, port, name = rows["environment"], rows["port"], rows["name"]
    assert environment.y() == port.y()
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    assert (environment.x() > port.x()) is is_mirrored
    assert name.width() == 700 > 2 * environment.width()
    assert rows["owner"].width() == 700
    wide = columns.height()
    columns.resize(400, columns.heightForWidth(400))
    settle()
    assert columns.height() > wide
    assert len({row.y() for row in rows.values()}) == len(rows), "one under the other"
    assert columns.heightForWidth(400) == max(row.geometry().bottom() for row in rows.values()) + 1


def test_a_remark_stands_beside_its_value_or_below(qtbot: QtBot, style: Style) -> None:
    text = SafeText(style, "/etc/profile.d/x", "codeBlock")
    note = PlainLabel(style, "outside the session folder", "small")
    noted = NotedText(style, text, "codeBlock", note)
    qtbot.addWidget(noted)
    noted.resize(600, noted.heightForWidth(600))
    noted.show()
    settle()
    assert note.y() == text.y() == 0
    assert note.geometry().right() == 599
    noted.resize(220, noted.heightForWidth(220))
    settle()
    assert text.width() == 220
    assert note.y() == text.height()
    assert noted.height() == text.height() + note.height()
