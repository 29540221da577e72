"""Every word of ours is translated, wherever a person or a screen reader meets it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from copilot_desktop import product
from copilot_desktop.widgets.action_button import ActionButton
from tests.support import pseudo_catalogue
from tests.support.pseudo_catalogue import CLOSING, OPENING, longer, marked
from tests.support.scenes import Scenes
from tests.support.window import make_style, settle

#: Names and signs that are the same in every language.
_SAME_EVERYWHERE = (product.NAME, "Copilot CLI", "Esc", "Ctrl+N", "Ctrl N", "http://1.2.3.4/", "rm -rf /")

_NOT_TRANSLATED = re.compile(r"[A-Za-z]{2,}")

#: Values of a setting or an address shown as an example.
_EXAMPLES = re.compile(r"https?://\S+|copilot login|api\.\S+")

#: What a tool was given, shown as it was given.
_ARGUMENTS = re.compile(rf'^ *"\w+":|(?:(?<={CLOSING} )|(?<=, ))\w+: ', re.MULTILINE)


@pytest.fixture
def pseudo(tmp_path: Path) -> Iterator[None]:
    pseudo_catalogue.install(tmp_path, marked)
    yield
    pseudo_catalogue.uninstall()


@pytest.fixture
def long_words(tmp_path: Path) -> Iterator[None]:
    pseudo_catalogue.install(tmp_path, longer)
    yield
    pseudo_catalogue.uninstall()


def make_scenes(qapp: QApplication, qtbot: QtBot) -> Scenes:
    style = make_style()
    style.apply(qapp)
    scenes = Scenes(qapp, style)
    qtbot.addWidget(scenes.window, before_close_func=lambda shown: shown.hide())
    return scenes


def left_in_english(text: str) -> list[str]:
    """Return the words of `text` outside all marks that are neither names nor foreign."""
    depth, rest = 0, ""
    for character in text:
        depth += (character == OPENING) - (character == CLOSING)
        rest += character if depth == 0 else " "
    for name in _SAME_EVERYWHERE:
        rest = rest.replace(name, " ")
    return _NOT_TRANSLATED.findall(_EXAMPLES.sub(" ", _ARGUMENTS.sub(" ", rest)))


def texts_of(widget: QWidget) -> Iterator[str]:
    """Return what a widget says, to the eye and to a screen reader."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        re.sub("<[^>]*>", "", widget.toolTip()),
    )
    if widget.isWindow():
        yield widget.windowTitle()
    for attribute in ("text", "label", "placeholderText", "shown_text"):
        value = getattr(widget, attribute, None)
        words = value() if callable(value) else value
        # What a person writes is theirs.
        if isinstance(words, str) and not (isinstance(widget, QLineEdit) and attribute == "text"):
            yield words
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())


def texts_in(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() or isinstance(widget, QMenu):
            for text in texts_of(widget):
                yield type(widget).__name__, text


def transcript_texts(scenes: Scenes) -> Iterator[tuple[str, str]]:
    """Return what the painted conversation says, opened and closed."""
    view = scenes.window.chat_page.view
    for index in range(view.card_count):
        card = view.card_at(index)
        assert card is not None
        for is_expanded in (False, True):
            if is_expanded and not card.is_expandable:
                continue
            if is_expanded:
                card.toggle(600)
            kind = type(card).__name__
            yield kind, card.name()
            for row in card.ensure_rows(600):
                for box in row.build():
                    yield kind, box.text


def test_every_word_of_the_window_is_translated(qapp: QApplication, qtbot: QtBot, pseudo: None) -> None:
    scenes = make_scenes(qapp, qtbot)
    found: set[tuple[str, str, str]] = set()
    marks = 0
    for name in scenes.all:
        scenes.show(name)
        said = [*texts_in(scenes.window)]
        if scenes.app.chat is not None:
            said += transcript_texts(scenes)
        marks += sum(text.count(OPENING) for _, text in said)
        found |= {(name, where, text) for where, text in said if left_in_english(text)}
    assert sorted(found) == []
    assert marks > 500


def test_dialogs_and_menus_are_translated(qapp: QApplication, qtbot: QtBot, pseudo: None) -> None:
    scenes = make_scenes(qapp, qtbot)
    scenes.show("running")
    window = scenes.window
    view = window.chat_page.view
    menus = [
        window.header.folder_menu(),
        view.make_menu(QPoint(300, 300)),
        window.sidebar.theme_button.menu(),
    ]
    scenes.app.update(running_count=2)
    window.close()
    settle(qapp)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert dialogs
    said = [text for menu in menus for text in texts_of(menu)]
    said += [text for dialog in dialogs for _, text in texts_in(dialog)]
    assert not [text for text in said if left_in_english(text)]
    assert sum(text.count(OPENING) for text in said) > 8


def test_painted_words_are_known_to_a_screen_reader(qapp: QApplication, qtbot: QtBot, pseudo: None) -> None:
    """Rows of lists say to a reader what they show."""
    scenes = make_scenes(qapp, qtbot)
    scenes.show("start")
    interface = QAccessible.queryAccessibleInterface(scenes.window.sidebar.list)
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert any(OPENING in name for name in names)
    assert not [name for name in names if left_in_english(name)]


# ---- longer words ----------------------------------------------------------------------------


def cut_words(window: QWidget) -> Iterator[tuple[str, str, int, int]]:
    """Return buttons that have less room than their words need, or stand outside the window."""
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not isinstance(button, QPushButton | ActionButton):
            continue
        if isinstance(button, ActionButton) and button.is_bare:
            # Its icon alone; the words are its name and its tooltip.
            assert button.toolTip(), button.label
            continue
        words = button.label if isinstance(button, ActionButton) else button.text()
        needed = round(QFontMetricsF(button.font()).horizontalAdvance(words))
        place = button.mapTo(window, QPoint(0, 0)).x()
        scrolls = any(isinstance(parent, QScrollArea) for parent in _parents(button))
        if button.width() < needed or (not scrolls and not 0 <= place <= window.width() - button.width()):
            yield type(button).__name__, words, button.width(), needed


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


@pytest.mark.parametrize("width", [1280, 480])
def test_longer_words_are_not_cut(qapp: QApplication, qtbot: QtBot, long_words: None, width: int) -> None:
    scenes = make_scenes(qapp, qtbot)
    found: set[tuple[str, str, str, int, int]] = set()
    for name in scenes.all:
        scenes.show(name, width)
        assert scenes.window.width() == width, name
        found |= {(name, *cut) for cut in cut_words(scenes.window)}
    assert sorted(found) == []


def test_nothing_is_left_to_translate_in_editors(qapp: QApplication, qtbot: QtBot, pseudo: None) -> None:
    scenes = make_scenes(qapp, qtbot)
    for name in ("new-session", "empty-chat", "question"):
        scenes.show(name)
        for editor in scenes.window.findChildren(QPlainTextEdit):
            if editor.isVisible():
                assert editor.placeholderText().startswith(OPENING)
