"""Diffs on the screen: bounded, plain, with visible escapes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.rendering.diff import MAX_ROWS, parse_diff
from copilot_desktop.rendering.visible_text import needs_escape
from copilot_desktop.widgets.diff_view import DiffView
from copilot_desktop.widgets.style import Style
from tests.support.cards import CASES, active_window, make_style, settle
from tests.support.pace import within

CORPUS = sorted(
    path
    for path in (Path(__file__).parents[1] / "corpora" / "unified-diffs").iterdir()
    if path.name != "SOURCE.md"
)
EDIT = "--- a/x\n+++ b/x\n@@ -17,3 +17,3 @@\n server:\n-  off\n+  <b>on</b>\n   end\n"


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def show(qtbot: QtBot, style: Style, text: str, *, width: int = 700) -> DiffView:
    view = DiffView(style)
    view.set_diff(parse_diff(text))
    active_window(qtbot, view, width=width)
    settle()
    return view


def test_rows_signs_and_plain_text(qtbot: QtBot, style: Style) -> None:
    view = show(qtbot, style, EDIT)
    assert view.text() == " server:\n-  off\n+  <b>on</b>\n   end"
    assert view.accessibleName() == "Changes: 1 lines added, 1 removed"
    assert view.height() == 4 * style.px(20) + 2
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == view.text()


def test_added_and_removed_lines_are_coloured(qtbot: QtBot, style: Style) -> None:
    view = show(qtbot, style, EDIT)
    image = view.viewport().grab().toImage()
    scale = image.devicePixelRatio()

    def color(row: int) -> int:
        return image.pixel(round((view.width() - 20) * scale), round((1 + row * style.px(20) + 4) * scale))

    assert color(1) == style.color("diff.delBackground").rgb()
    assert color(2) == style.color("diff.addBackground").rgb()
    assert color(3) == style.color("code.background").rgb()


CODE = """--- a/x.py
+++ b/x.py
@@ -1,3 +1,3 @@
 def f():
-    return '😀' + None
+    return '😀' + True
 end
"""


@pytest.mark.parametrize("width", [300, 700])
def test_words_are_marked_and_code_has_its_colours(qtbot: QtBot, style: Style, width: int) -> None:
    view = show(qtbot, style, CODE, width=width)
    image = view.viewport().grab().toImage()
    row = style.px(20)

    def colors(index: int) -> dict[str, int]:
        """Where each colour of a row is first seen."""
        left = style.px(60 if width < 480 else 110)
        rows = range(1 + index * row, (index + 1) * row)
        points = [(x, y) for x in range(left, image.width() - 4) for y in rows]
        found: dict[str, int] = {}
        for x, y in points:
            name = image.pixelColor(x, y).name()
            found[name] = min(x, found.get(name, x))
        return found

    gone, new = style.color("diff.delWord").name(), style.color("diff.addWord").name()
    assert [(gone in colors(index), new in colors(index)) for index in range(3)] == [
        (False, False),
        (True, False),
        (False, True),
    ]
    text_left = style.px(34 if width < 480 else 80) + style.px(22)
    column = QFontMetricsF(style.font("codeDense")).horizontalAdvance("0")
    # Behind the words that changed, though a sign of two units stands before them.
    assert colors(1)[gone] > text_left + round(13 * column)
    plain = show(qtbot, style, CODE.replace("x.py", "x"), width=width).viewport().grab().toImage()
    assert plain != image


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
@pytest.mark.parametrize("width", [300, 700])
def test_the_corpus_is_drawn(qtbot: QtBot, style: Style, path: Path, width: int) -> None:
    view = show(qtbot, style, path.read_bytes().decode("utf-8", "replace"), width=width)
    assert not view.grab().isNull()
    assert not any(needs_escape(character) for character in view.shown_text())
    assert view.height() <= style.px(240)


@pytest.mark.parametrize("case", [c for c in CASES if c["group"] == "diff"], ids=lambda case: case["id"])
def test_hostile_diffs_show_what_they_hide(
    qtbot: QtBot, style: Style, case: dict[str, dict[str, str]]
) -> None:
    view = show(qtbot, style, case["request"]["diff"])
    assert not any(needs_escape(character) for character in view.shown_text())
    hidden = [character for character in view.text() if needs_escape(character)]
    assert ("\\" in view.shown_text()) >= bool(hidden)


def test_size_does_not_matter(qtbot: QtBot, style: Style) -> None:
    def looked_through() -> DiffView:
        view = show(qtbot, style, "@@ -1 +1 @@\n" + "+line\n" * (MAX_ROWS + 5) + "+" + "x" * 1_000_000)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
        settle()
        return view

    view = within(4.0, looked_through)
    assert view.shown_text().endswith("7 more lines are not shown.")
    assert view.height() == style.px(240)


def test_an_empty_diff_is_no_error(qtbot: QtBot, style: Style) -> None:
    view = show(qtbot, style, "")
    assert view.text() == ""


def test_colours_that_come_later_are_those_that_come_at_once(qtbot: QtBot, style: Style) -> None:
    """The first paint waits for no lexer."""
    view = DiffView(style, colors_later=True)
    view.set_diff(parse_diff(CODE))
    view.resize(600, 120)
    bare = view.viewport().grab().toImage()
    colors = view._colors
    assert not colors.is_ready(0)
    active_window(qtbot, view, width=600)
    qtbot.waitUntil(lambda: colors.is_ready(0))
    settle()
    view.setFixedSize(600, 120)
    view.clearFocus()
    settle()
    at_once = DiffView(style)
    at_once.set_diff(parse_diff(CODE))
    qtbot.addWidget(at_once)
    at_once.resize(600, 120)
    colored = view.viewport().grab().toImage()
    assert colored == at_once.viewport().grab().toImage()
    assert colored != bare
    assert not view._bare
    # Nothing ticks when all is coloured.
    assert view._coloring is not None
    qtbot.waitUntil(lambda: view._coloring is not None and not view._coloring.isActive())
