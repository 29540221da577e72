"""The help: its pages, what leads to them, and that they can be used as a conversation can."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import _TEXTS
from copilot_desktop.paths import find_resources
from copilot_desktop.rendering.anchors import heading_name
from copilot_desktop.viewmodels.help import (
    HelpPages,
    heading,
    help_topics,
    linked_topic,
    place_of_failure,
)
from copilot_desktop.widgets.help_place import HelpPlace
from copilot_desktop.widgets.help_window import HelpWindow
from copilot_desktop.widgets.main_window import MainWindow
from tests.support.scenes import Scenes
from tests.support.window import make_style, settle

PAGES = HelpPages(find_resources() / "help")

_LINK = re.compile(r"\]\(([^)]+)\)")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[HelpWindow]:
    style = make_style()
    style.apply(qapp)
    owner = QWidget()
    qtbot.addWidget(owner)
    made = HelpWindow(style, PAGES, owner)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    qtbot.waitExposed(made)
    settle(qapp)
    yield made
    made.close()


def shown(window: HelpWindow) -> str:
    document = window.view.chat
    assert document is not None
    return str(getattr(document.transcript.entries[0], "text", ""))


def titles(window: HelpWindow) -> list[str]:
    return [str(getattr(item, "title", "")) for item in window.list.rows.items]


def test_every_page_is_there_and_no_other() -> None:
    files = {path.stem for path in (find_resources() / "help" / "en").glob("*.md")}
    assert files == {topic.id for topic in help_topics()}


@pytest.mark.parametrize("language", sorted(path.name for path in (find_resources() / "help").iterdir()))
def test_links_of_pages_lead_somewhere(language: str) -> None:
    folder = find_resources() / "help" / language
    for path in folder.glob("*.md"):
        for address in _LINK.findall(path.read_text(encoding="utf-8")):
            topic, anchor = linked_topic(address)
            assert topic, (path.name, address)
            target = (folder / f"{topic}.md").read_text(encoding="utf-8")
            names = {heading_name(line[3:].strip()) for line in target.splitlines() if line.startswith("## ")}
            assert not anchor or anchor in names, (path.name, address)


@pytest.mark.parametrize("code", [*sorted(_TEXTS), "turn-rate_limit", "turn-", "never-heard-of"])
def test_every_failure_has_a_place(code: str) -> None:
    topic, number = place_of_failure(code)
    text = PAGES.text(topic)
    assert text
    assert number == 0 or heading(text, number)


def test_languages_without_pages_show_the_english_ones(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "keys.md").write_text("# Keys", encoding="utf-8")
    pages = HelpPages(tmp_path)
    assert pages.text("keys") == "# Keys"
    assert pages.text("../keys") == ""


def test_the_first_page_is_shown_and_arrows_turn_them(window: HelpWindow) -> None:
    assert window.topic == "start"
    assert "# First steps" in shown(window)
    window.field.setFocus()
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    assert window.topic == "models"
    assert "# Models and accounts" in shown(window)
    QTest.keyClick(window.field, Qt.Key.Key_Up)
    assert window.topic == "start"


def test_words_keep_the_pages_that_hold_them(window: HelpWindow) -> None:
    QTest.keyClicks(window.field, "LM studio")
    assert titles(window) == ["Models and accounts"]
    assert window.topic == "models"
    window.field.clear()
    assert len(titles(window)) == len(help_topics())
    assert window.topic == "models", "it stays where it is"
    QTest.keyClicks(window.field, "nothing holds this")
    assert titles(window) == []


def test_links_go_to_pages_and_headings(window: HelpWindow) -> None:
    window.follow("models.md#the-models-of-your-account")
    assert window.topic == "models"
    assert window.view._jumps.is_marking
    marked = window.list.marked
    assert marked is not None
    assert marked.id == "models"


def test_a_link_out_is_opened_outside(window: HelpWindow) -> None:
    opened: list[str] = []

    def open_it(address: str) -> bool:
        opened.append(address)
        return True

    window.open_address = open_it
    window.follow("https://example.com/x")
    assert opened == ["https://example.com/x"]
    window.open_address = lambda _address: False
    window.follow("file:///etc/passwd")
    assert "cannot be opened" in window.strip.text()
    assert window.topic == "start"


def test_a_failure_is_explained_at_its_heading(window: HelpWindow) -> None:
    window.explain("session-in-use")
    assert window.topic == "sessions"
    assert window.view._jumps.is_marking


def test_words_are_found_on_the_page(qapp: QApplication, window: HelpWindow) -> None:
    window.find_bar.open_bar()
    QTest.keyClicks(window.find_bar.field, "Enter")
    settle(qapp)
    assert window.find_bar.isVisible()
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert window.isVisible()
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_what_is_selected_can_be_copied(window: HelpWindow) -> None:
    window.view.setFocus()
    window.view.select_all()
    assert "First steps" in window.view.selected_text()


def test_a_page_that_cannot_be_read_says_so(window: HelpWindow, tmp_path: Path) -> None:
    window._pages = HelpPages(tmp_path)
    window.show_topic("keys")
    assert "Something unexpected happened" in shown(window)


def test_one_window_is_opened_however_often_it_is_asked_for(qapp: QApplication, qtbot: QtBot) -> None:
    style = make_style()
    style.apply(qapp)
    scenes = Scenes(qapp, style)
    main: MainWindow = scenes.window
    qtbot.addWidget(main, before_close_func=lambda it: it.hide())
    place: HelpPlace = main.help
    assert _open_window(place) is None
    assert main.commands.run("app.help")
    first = _open_window(place)
    assert first is not None
    main.banner.help_requested.emit("cli-missing")
    assert _open_window(place) is first
    assert first.topic == "trouble"
    main.chat_page.view.help_requested.emit("turn-quota")
    assert first.topic == "trouble"
    with qtbot.waitSignal(first.destroyed):
        first.close()
    assert _open_window(place) is None


def _open_window(place: HelpPlace) -> HelpWindow | None:
    return place.window
