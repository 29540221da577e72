"""The header: what gives way first, the folder's menu, the ring."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from copilot_desktop.session.transcript import ContextUsage, Transcript
from copilot_desktop.widgets import header as header_module
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.context_ring import ContextRing, fill_fraction, short_count
from copilot_desktop.widgets.header import Header
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def header(qtbot: QtBot, style: Style) -> Header:
    header = Header(style)
    qtbot.addWidget(header)
    header.resize(1000, 52)
    header.show()
    return header


def chip(header: Header, name: str) -> Chip:
    return next(chip for chip in header.findChildren(Chip) if chip.accessibleName().startswith(name))


def more(header: Header) -> QToolButton:
    return next(
        button
        for button in header.findChildren(QToolButton)
        if button.accessibleName() == "Folder of the session"
    )


def actions(header: Header) -> dict[str, QAction]:
    return {action.text(): action for action in header.folder_menu().actions()}


def test_it_shows_the_chat(header: Header) -> None:
    chat = FakeChat(title="Fix it", folder="/home/me/tideline", branch="main", model="Claude")
    header.set_chat(chat)
    assert chip(header, "Folder").label == "tideline · main"
    assert chip(header, "Model").label == "Claude"
    assert chip(header, "Permissions").label == "Ask first"
    chat.update(title="Fixed", model="GPT")
    assert chip(header, "Model").label == "GPT"
    assert any(label.text() == "Fixed" for label in header.findChildren(PlainLabel))


def test_the_folder_gives_way_before_the_title(header: Header, qapp: QApplication) -> None:
    header.set_chat(FakeChat(title="A title of some length", folder="/x/" + "folder" * 9, model="Claude"))
    title = next(label for label in header.findChildren(PlainLabel) if label.text().startswith("A title"))
    folder = chip(header, "Folder")
    seen = []
    for width in range(1000, 300, -20):
        header.resize(width, 52)
        settle(qapp)
        elided = title.shown_text() != title.text()
        seen.append((elided, folder.isVisible()))
        # Its menu is always within reach.
        assert folder.isVisible() != more(header).isVisible()
        if folder.isVisible():
            assert not elided
            assert folder.geometry().left() > title.geometry().right()
            assert folder.geometry().right() < chip(header, "Model").geometry().left()
    assert seen[0] == (False, True)
    assert seen[-1] == (True, False)


def test_narrow_shows_two_lines_and_keeps_the_permission(header: Header, qapp: QApplication) -> None:
    header.set_chat(FakeChat(title="Fix it", folder="/home/me/tideline", branch="main", model="Claude"))
    header.resize(420, 52)
    header.set_layout(sidebar_hidden=True, narrow=True, shows_model=False)
    settle(qapp)
    assert chip(header, "Permissions").isVisible()
    assert not chip(header, "Model").isVisible()
    place = next(label for label in header.findChildren(PlainLabel) if label.text() == "tideline · main")
    assert place.isVisible()
    assert more(header).isVisible()
    assert more(header).geometry().right() < 420


def test_a_chat_that_was_left_is_not_followed(header: Header) -> None:
    left, shown = FakeChat(title="Left"), FakeChat(title="Shown", model="A")
    header.set_chat(left)
    header.set_chat(shown)
    left.update(title="Changed", model="B")
    assert chip(header, "Model").label == "A"
    header.set_chat(None)
    assert not chip(header, "Permissions").isVisible()


def test_copy_path(header: Header) -> None:
    header.set_chat(FakeChat(folder="/home/me/a b"))
    actions(header)["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == "/home/me/a b"


def test_a_folder_is_opened_when_it_was_found(
    header: Header, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    class Services:
        @staticmethod
        def openUrl(url: QUrl) -> bool:
            opened.append(url.toLocalFile())
            return True

    monkeypatch.setattr(header_module, "QDesktopServices", Services)
    gone = tmp_path / "gone"
    left, chat = FakeChat(folder="/left"), FakeChat(folder=str(gone))
    header.set_chat(left)
    header.set_chat(chat)
    with monkeypatch.context() as looking:
        looking.setattr(Path, "stat", lambda *_: pytest.fail("this disk would not answer"))
        actions(header)["Open folder"].trigger()
    assert (chat.calls, opened) == ([("find_folder",)], [])
    left.folder_found.emit("/left")
    assert opened == []
    chat.folder_found.emit(str(gone))
    assert opened == [str(gone)]
    for folder in ("relative", "", "https://example.org"):
        header.set_chat(FakeChat(folder=folder))
        assert not actions(header)["Open folder"].isEnabled()


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0"), (950, "950"), (48_200, "48.2k"), (200_000, "200k"), (999_949, "999.9k"), (1_200_000, "1.2M")],
)
def test_counts_are_short(count: int, text: str) -> None:
    assert short_count(count) == text


@pytest.mark.parametrize(
    ("usage", "fraction"),
    [
        (ContextUsage(50, 200), 0.25),
        (ContextUsage(300, 200), 1.0),
        (ContextUsage(5, 0), 0.0),
        (ContextUsage(-5, 10), 0.0),
    ],
)
def test_the_fill_stays_within_the_ring(usage: ContextUsage, fraction: float) -> None:
    assert fill_fraction(usage) == fraction


def test_the_ring_shows_when_usage_is_known(header: Header, qapp: QApplication) -> None:
    chat = FakeChat()
    header.set_chat(chat)
    ring = header.findChild(ContextRing)
    assert ring is not None
    assert not ring.isVisible()
    for tokens, key in ((48_200, "streaming"), (150_000, "waiting"), (190_000, "error")):
        chat.show(Transcript(usage=ContextUsage(tokens, 200_000)))
        assert ring.isVisible()
        assert ring.color_key == f"status.{key}"
    assert ring.accessibleName() == "Context"
    assert ring.accessibleDescription() == "190k of 200k tokens, 95 %"
    assert (ring.width(), ring.height()) == (28, 28), "around the ring one can click"
    asked: list[bool] = []
    header.usage_requested.connect(lambda: asked.append(True))
    QTest.mouseClick(ring, Qt.MouseButton.LeftButton)
    ring.setFocus()
    QTest.keyClick(ring, Qt.Key.Key_Space)
    assert asked == [True, True]


def test_the_mode_is_the_one_that_the_server_reports(qtbot: QtBot, style: Style) -> None:
    header = Header(style)
    qtbot.addWidget(header)
    header.resize(1000, 52)
    chat = FakeChat(title="T")
    header.set_chat(chat)
    header.show()
    assert chip(header, "Mode").label == "Interactive"
    chat.mode.update(mode="autopilot")
    assert chip(header, "Mode").label == "Autopilot"
    assert chip(header, "Mode").isVisible()
    header.set_layout(sidebar_hidden=False, narrow=False, shows_model=False)
    assert not chip(header, "Mode").isVisible(), "the composer has it"
    header.set_chat(None)
    chat.mode.update(mode="plan")
    assert chip(header, "Mode").label == ""
