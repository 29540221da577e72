"""Lines of the sidebar are shortened once and anew when fonts change."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from copilot_desktop.widgets.elided_lines import ElidedLines
from tests.support.window import make_style

_LONG = "Find out why the reconnect test fails once in twenty runs"


def test_a_line_that_fits_is_whole_and_a_long_one_loses_its_end(qtbot: QtBot) -> None:
    lines = ElidedLines(make_style())
    assert lines.fit("short", "small", 0, 200.0) == "short"
    shown = lines.fit(_LONG, "small", 0, 120.0)
    assert shown.endswith("…")
    assert QFontMetricsF(lines.font("small")).horizontalAdvance(shown) <= 120.0


def test_what_cannot_be_seen_is_shown_and_breaks_become_spaces(qtbot: QtBot) -> None:
    lines = ElidedLines(make_style())
    assert lines.fit("a\nb\u202ec", "small", 0, 400.0) == "a b\\u202ec"


def test_a_heavier_line_has_less_room(qtbot: QtBot) -> None:
    lines = ElidedLines(make_style())
    assert lines.font("uiStrong", 600).weight() > lines.font("uiStrong", 500).weight()


def test_another_zoom_makes_another_line(qtbot: QtBot) -> None:
    style = make_style()
    lines = ElidedLines(style)
    before, font = lines.fit(_LONG, "small", 0, 160.0), lines.font("small").pixelSize()
    style.set_zoom(200)
    assert lines.font("small").pixelSize() > font
    assert len(lines.fit(_LONG, "small", 0, 160.0)) < len(before)
