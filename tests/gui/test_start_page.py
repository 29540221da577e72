"""The first page: three ways in, and the CLI that all of them need."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from copilot_desktop import product
from copilot_desktop.error_text import ErrorText, describe_code
from copilot_desktop.viewmodels.backends import ModelChoice
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.start_page import StartPage
from copilot_desktop.widgets.style import Style
from tests.support.cards import active_window, click, make_style, press, settle
from tests.support.fake_viewmodels import FakeApplication
from tests.support.pages import cut_off, foreign_labels, nameless

READY = ConnectionStatus(ConnectionState.READY, cli_path="/opt/bin/copilot", cli_version="1.0.102")
MISSING = ConnectionStatus(
    ConnectionState.MISSING,
    problem=describe_code("cli-missing", {}),
    can_install=True,
    install_size_bytes=129_000_000,
    install_disk_bytes=235_000_000,
    install_version="1.0.102",
)
STOPPED = ConnectionStatus(
    ConnectionState.STOPPED,
    cli_path="/opt/bin/copilot",
    problem=describe_code("cli-exited", {"status": "exit code 134", "detail": "<b>bold</b>\nlast\u202eline"}),
)
DEMO = ModelChoice("demo", "Demo model")
COPILOT = (ModelChoice("copilot:one", "One"), ModelChoice("copilot:two", "Two"), DEMO)


class Shown:
    """The page of an application in an active window."""

    def __init__(self, qtbot: QtBot, connection: ConnectionStatus = READY, **fields: Any) -> None:
        self.style: Style = make_style()
        self.app = FakeApplication(connection=connection, **{"models": (DEMO,), **fields})
        self.page = StartPage(self.app, self.style)
        self.window = active_window(qtbot, self.page, width=1000, height=900)
        settle()

    def resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        settle()

    @property
    def primaries(self) -> list[str]:
        buttons = self.page.findChildren(PageButton)
        return [it.text() for it in buttons if it.isVisible() and it.kind == "primary"]


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot) -> Shown:
    return Shown(qtbot)


# ---- the cards -----------------------------------------------------------------------------


def test_the_demo_starts_by_its_button(shown: Shown) -> None:
    click(shown.page.demo.button)
    assert shown.app.calls == [("start_demo",)]


def test_the_whole_card_is_a_button_for_the_pointer(shown: Shown) -> None:
    QTest.mouseClick(shown.page.demo, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    assert shown.app.calls == [("start_demo",)]


def test_letting_go_beside_the_card_starts_nothing(shown: Shown) -> None:
    QTest.mousePress(shown.page.demo, Qt.MouseButton.LeftButton, pos=QPoint(30, 60))
    QTest.mouseRelease(shown.page.demo, Qt.MouseButton.LeftButton, pos=QPoint(30, -40))
    assert shown.app.calls == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_demo_starts_by_key(shown: Shown, key: Qt.Key) -> None:
    QTest.keyClick(shown.page.demo.button, key)
    assert shown.app.calls == [("start_demo",)]


def test_a_held_enter_starts_nothing(shown: Shown) -> None:
    press(shown.page.demo.button, Qt.Key.Key_Return, repeat=True)
    assert shown.app.calls == []


def test_the_demo_card_says_what_it_is_and_needs(shown: Shown) -> None:
    for words in ("scripted model", "No account", "no key", "Copilot CLI"):
        assert words in shown.page.demo.words


def test_cards_are_equal_beside_each_other_and_stacked_when_narrow(shown: Shown) -> None:
    cards = (shown.page.demo, shown.page.own, shown.page.account)
    assert len({card.y() for card in cards}) == 1
    assert max(card.width() for card in cards) - min(card.width() for card in cards) <= 1
    shown.resize(480, 900)
    assert len({card.x() for card in cards}) == 1
    assert cards[0].y() < cards[1].y() < cards[2].y()
    shown.resize(1000, 900)
    assert len({card.y() for card in cards}) == 1


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("connection", [READY, MISSING, STOPPED], ids=lambda status: status.state.value)
def test_nothing_is_cut_off_in_the_smallest_window(
    shown: Shown, connection: ConnectionStatus, zoom: int
) -> None:
    shown.app.update(connection=replace(connection, cli_path="/a/very/long/path" * 20))
    shown.style.set_zoom(zoom)
    if connection is MISSING:
        shown.page.cli.install.click()
    shown.resize(420, 480)
    assert cut_off(shown.page) == []


def test_zoom_and_theme_are_followed(shown: Shown, qapp: QApplication) -> None:
    before = shown.page.demo.button.height(), shown.page.demo.height()
    shown.style.apply(qapp)
    shown.style.set_theme("dark")
    shown.style.set_zoom(150)
    settle()
    assert shown.page.demo.button.height() > before[0]
    assert shown.page.demo.height() > before[1]
    image = shown.page.grab().toImage()
    assert image.pixelColor(2, 2) == shown.style.color("surface.window")


def test_only_plain_labels_and_everything_has_a_name(shown: Shown) -> None:
    assert foreign_labels(shown.page) == []
    assert nameless(shown.page) == []


def test_the_disclaimer_is_shown(shown: Shown) -> None:
    assert product.DISCLAIMER in _texts(shown.page)


@pytest.mark.parametrize(
    ("connection", "login", "primary"),
    [
        (READY, "", "Start the demo"),
        (READY, "mona", "Use Copilot"),
        (MISSING, "", "Install…"),
        (STOPPED, "mona", "Start again"),
    ],
)
def test_one_button_is_filled(shown: Shown, connection: ConnectionStatus, login: str, primary: str) -> None:
    shown.app.update(connection=replace(connection, login=login))
    assert shown.primaries == [primary]


def test_tab_reaches_every_button(shown: Shown) -> None:
    shown.page.demo.button.setFocus()
    reached = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {button for button in shown.page.findChildren(QPushButton) if button.isVisible()}
    assert wanted
    assert wanted <= reached


# ---- the account ---------------------------------------------------------------------------


def test_signed_in_account_with_its_models(qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(READY, login="mona"), models=COPILOT, selected_model="copilot:two")
    card = shown.page.account
    assert "Signed in as mona" in card.words
    assert card.models.items() == [("copilot:one", "One"), ("copilot:two", "Two")]
    assert card.models.chosen == "copilot:two"
    QTest.keyClick(card.models, Qt.Key.Key_Up)
    assert shown.app.calls == [("select_model", "copilot:one")]
    click(card.button)
    assert shown.app.calls[-1] == ("use_copilot",)


def test_use_copilot_takes_the_shown_model(qapp: QApplication, qtbot: QtBot) -> None:
    shown = Shown(qtbot, replace(READY, login="mona"), models=COPILOT, selected_model="demo")
    click(shown.page.account.button)
    assert shown.app.calls == [("select_model", "copilot:one"), ("use_copilot",)]


def test_nobody_signed_in_is_told_how(shown: Shown) -> None:
    card = shown.page.account
    assert card.command.text() == "/opt/bin/copilot login"
    assert card.command.isVisible()
    assert card.button.text() == "Check again"
    click(card.button)
    assert shown.app.calls == [("restart_agent",)]


def test_running_work_is_not_stopped_without_a_question(shown: Shown) -> None:
    shown.app.update(running_count=2)
    for start in (shown.page.account.button.click, lambda: _choose_cli(shown, "/opt/other")):
        for agrees in (False, True):
            before = len(shown.app.calls)
            start()
            assert len(shown.app.calls) == before
            dialog = shown.page.findChildren(AskDialog)[-1]
            (dialog.accept_button if agrees else dialog.cancel_button).click()
            settle()
            assert len(shown.app.calls) == before + agrees
    assert shown.app.calls == [("restart_agent",), ("choose_cli", "/opt/other")]


@pytest.mark.parametrize(
    ("path", "command"),
    [
        ("", "copilot login"),
        ("/opt/my tools/copilot", "'/opt/my tools/copilot' login"),
        ("/usr/bin/node", "copilot login"),
        ("C:\\cli\\copilot.exe", "C:\\cli\\copilot.exe login"),
        ("/it's/copilot", "copilot login"),
    ],
)
def test_the_command_can_be_typed_as_it_stands(shown: Shown, path: str, command: str) -> None:
    shown.app.update(connection=replace(READY, cli_path=path))
    assert shown.page.account.command.text() == command


def test_the_command_can_be_copied(shown: Shown) -> None:
    copy = next(
        w for w in shown.page.account.findChildren(QWidget) if w.accessibleName() == "Copy the command"
    )
    click(copy)
    assert QGuiApplication.clipboard().text() == "/opt/bin/copilot login"


@pytest.mark.parametrize("connection", [MISSING, STOPPED, ConnectionStatus(ConnectionState.STARTING)])
def test_no_button_that_does_nothing(shown: Shown, connection: ConnectionStatus) -> None:
    shown.app.update(connection=connection)
    assert not shown.page.account.button.isVisible()
    assert not shown.page.account.command.isVisible()
    click(shown.page.account)
    assert shown.app.calls == []


def test_a_foreign_login_is_plain(shown: Shown) -> None:
    shown.app.update(connection=replace(READY, login="<b>m</b>\u202e"))
    assert "Signed in as <b>m</b>\\u202e" in shown.page.account.words


def test_an_own_model_is_set_up_elsewhere(shown: Shown) -> None:
    click(shown.page.own.button)
    assert shown.app.calls == [("show_providers",)]


# ---- the CLI -------------------------------------------------------------------------------


def _row_words(shown: Shown) -> str:
    row = shown.page.cli
    return "\n".join([row.title.text(), row.text.text() if row.text.isVisible() else ""])


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (ConnectionStatus(ConnectionState.SEARCHING), ["Looking for the Copilot CLI"]),
        (MISSING, ["isn't installed", "not found on this computer", "Install it here"]),
        (
            ConnectionStatus(ConnectionState.INSTALLING, detail="Downloading 41 of 97 MB", progress=0.42),
            ["Installing", "Downloading 41 of 97 MB"],
        ),
        (
            ConnectionStatus(ConnectionState.STARTING, cli_version="1.0.64"),
            ["Copilot CLI 1.0.64", "The first start takes up to ten seconds"],
        ),
        (READY, ["Copilot CLI 1.0.102"]),
        (
            ConnectionStatus(ConnectionState.RESTARTING, attempt=2, max_attempts=7),
            ["The agent stopped", "attempt 2 of 7"],
        ),
        (STOPPED, ["The agent stopped", "exit code 134"]),
    ],
    ids=lambda it: it.state.value if isinstance(it, ConnectionStatus) else "",
)
def test_every_state_has_words(shown: Shown, status: ConnectionStatus, words: list[str]) -> None:
    shown.app.update(connection=status)
    for part in words:
        assert part in _row_words(shown)


def test_a_title_takes_one_line_where_there_is_room(shown: Shown) -> None:
    for status in (ConnectionStatus(ConnectionState.SEARCHING), MISSING, STOPPED):
        shown.app.update(connection=status)
        settle()
        title = shown.page.cli.title
        assert title.width() > title.fontMetrics().horizontalAdvance(title.text())


def test_the_path_is_shortened_in_the_middle_and_whole_in_the_tip(shown: Shown) -> None:
    path = "/home/<b>somebody</b>/" + "deep/" * 60 + "copilot"
    shown.app.update(connection=replace(READY, cli_path=path))
    settle()
    drawn = shown.page.cli.path.shown_text()
    assert drawn.startswith("/home")
    assert drawn.endswith("copilot")
    assert "…" in drawn
    tip = shown.page.cli.path.toolTip()
    assert "&lt;b&gt;" in tip
    assert "<b>" not in tip


def test_progress_is_a_bar_that_knows_or_not(shown: Shown) -> None:
    bar = shown.page.cli.progress
    assert not bar.isVisible()
    shown.app.update(connection=ConnectionStatus(ConnectionState.INSTALLING, progress=0.5))
    assert bar.isVisible()
    assert bar.value() == bar.maximum() / 2
    shown.app.update(connection=ConnectionStatus(ConnectionState.INSTALLING))
    assert (bar.minimum(), bar.maximum()) == (0, 0)


def test_a_running_installation_can_be_cancelled(shown: Shown) -> None:
    row = shown.page.cli
    assert not row.cancel.isVisible()
    shown.app.update(connection=ConnectionStatus(ConnectionState.INSTALLING, progress=0.5))
    click(row.cancel)
    assert shown.app.calls == [("cancel_install",)]


def test_nothing_is_installed_before_the_sizes_were_seen(shown: Shown) -> None:
    row = shown.page.cli
    shown.app.update(connection=MISSING)
    click(row.install)
    assert shown.app.calls == []
    assert row.consent.isVisible()
    for fact in ("1.0.102", "129 MB to download", "235 MB on the disk"):
        assert fact in row.consent.facts
    assert any("licence applies" in text for text in _texts(row.consent))
    assert QApplication.focusWidget() is row.consent.later
    click(row.consent.later)
    assert not row.consent.isVisible()
    assert QApplication.focusWidget() is row.install
    click(row.install)
    click(row.consent.agree)
    assert shown.app.calls == [("install_cli",)]
    assert not row.consent.isVisible()


def test_what_cannot_be_installed_is_not_offered(shown: Shown) -> None:
    shown.app.update(connection=replace(MISSING, can_install=False))
    assert not shown.page.cli.install.isVisible()
    assert shown.page.cli.change.isVisible()


def test_consent_goes_when_the_state_changes(shown: Shown) -> None:
    shown.app.update(connection=MISSING)
    click(shown.page.cli.install)
    shown.app.update(connection=READY)
    assert not shown.page.cli.consent.isVisible()


def test_start_again_after_a_stop(shown: Shown) -> None:
    shown.app.update(connection=STOPPED)
    click(shown.page.cli.start)
    assert shown.app.calls == [("restart_agent",)]


def test_foreign_detail_is_plain_and_visible(shown: Shown) -> None:
    shown.app.update(connection=STOPPED)
    assert shown.page.cli.detail.isVisible()
    assert shown.page.cli.detail.text() == "<b>bold</b>\nlast\\u202eline"
    shown.app.update(connection=READY)
    assert not shown.page.cli.detail.isVisible()


def test_long_detail_has_a_bounded_height(shown: Shown) -> None:
    problem = replace(STOPPED.problem or ErrorText("x", "x"), detail="\n".join(map(str, range(500))))
    shown.app.update(connection=replace(STOPPED, problem=problem))
    settle()
    assert shown.page.cli.detail.height() < 200
    assert shown.page.cli.detail.text().endswith("499")
    edit = shown.page.cli.detail.findChild(QPlainTextEdit)
    assert edit is not None
    last = edit.document().lastBlock()
    bottom = edit.cursorRect(QTextCursor(last)).bottom()
    assert edit.viewport().height() - edit.fontMetrics().lineSpacing() < bottom < edit.viewport().height()


def test_another_cli_is_chosen_without_blocking(shown: Shown) -> None:
    _choose_cli(shown, "/usr/local/bin/copilot")
    assert shown.app.calls == [("choose_cli", "/usr/local/bin/copilot")]


def _choose_cli(shown: Shown, path: str) -> None:
    click(shown.page.cli.change)
    dialog = shown.page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(path)
    dialog.close()


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]
