"""The page for a new session: folder, model, suggestions, and a prompt that is never lost."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.slash_commands import SlashCommand
from copilot_desktop.viewmodels.backends import ModelChoice
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.action_button import RoundButton
from copilot_desktop.widgets.composer_bar import BarPlace
from copilot_desktop.widgets.folder_list import short_path
from copilot_desktop.widgets.new_session_page import NewSessionPage
from tests.support.cards import active_window, click, make_style, settle
from tests.support.fake_viewmodels import FakeApplication
from tests.support.pace import PATIENCE_S
from tests.support.pages import cut_off, foreign_labels, nameless

DEMO = ModelChoice("demo", "Demo model")
OWN = ModelChoice("own", "local-model")
READY = ConnectionStatus(ConnectionState.READY)
STARTING = ConnectionStatus(ConnectionState.STARTING)


class Shown:
    """The page in an active window, with three folders that exist."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.folders = [str(folder / name) for name in ("one", "two", "three")]
        for name in self.folders:
            Path(name).mkdir()
        self.style = make_style()
        self.app = FakeApplication(
            connection=READY,
            page=Page.NEW_SESSION,
            models=(OWN, DEMO),
            selected_model="own",
            new_session_folder=self.folders[0],
            recent_folders=tuple(self.folders),
        )
        self.page = NewSessionPage(self.app, self.style)
        self.window = active_window(qtbot, self.page, width=900, height=820)
        settle()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.page.composer.editor, text)

    def send(self) -> None:
        QTest.keyClick(self.page.composer.editor, Qt.Key.Key_Return)

    @property
    def prompts(self) -> list[str]:
        return [call[1] for call in self.app.calls if call[0] == "begin_session"]

    @property
    def chosen(self) -> list[str]:
        return [row.folder for row in self.page.folders.rows if row.isChecked()]

    @property
    def can_send(self) -> bool:
        button = self.page.composer.findChild(RoundButton)
        assert button is not None
        return button.isEnabled()


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Shown:
    return Shown(qtbot, tmp_path)


# ---- sending -------------------------------------------------------------------------------


def test_what_was_written_and_not_sent_is_there_again(qapp: QApplication, qtbot: QtBot) -> None:
    app = FakeApplication(new_session_draft="half a thought")
    page = NewSessionPage(app, make_style())
    qtbot.addWidget(page)
    assert page.composer.text() == "half a thought"
    page.composer.save_draft()
    assert not [call for call in app.calls if call[0] == "keep_new_session_draft"]
    app.session_begun.emit()
    assert app.calls[-1] == ("keep_new_session_draft", "")


def test_enter_begins_a_session_once(shown: Shown) -> None:
    shown.write("do it")
    shown.send()
    shown.send()
    assert shown.prompts == ["do it"]
    assert not shown.can_send


def test_the_prompt_goes_when_the_session_has_begun(shown: Shown) -> None:
    shown.write("do it")
    shown.send()
    assert shown.page.composer.text() == "do it"
    shown.app.session_begun.emit()
    assert shown.page.composer.text() == ""
    shown.write("again")
    shown.send()
    assert shown.prompts == ["do it", "again"]


def test_the_prompt_stays_and_can_be_sent_again_after_a_failure(shown: Shown) -> None:
    shown.write("do it")
    shown.send()
    shown.app.update(failure=ErrorText("demo-failed", "The demo could not be started"))
    assert shown.page.composer.text() == "do it"
    shown.send()
    assert shown.prompts == ["do it", "do it"]


def test_the_prompt_stays_when_the_folder_is_not_trusted(shown: Shown) -> None:
    shown.write("do it")
    shown.send()
    shown.app.update(page=Page.TRUST)
    assert not shown.can_send
    shown.app.update(page=Page.NEW_SESSION)
    assert shown.page.composer.text() == "do it"
    assert shown.can_send


def test_the_draft_survives_other_pages(shown: Shown) -> None:
    shown.write("half a thought")
    shown.app.update(page=Page.CHAT)
    shown.page.hide()
    settle()
    shown.page.show()
    shown.app.update(page=Page.NEW_SESSION)
    assert shown.page.composer.text() == "half a thought"


@pytest.mark.parametrize(
    ("connection", "words"),
    [
        (STARTING, "Waiting for the agent. You can keep writing."),
        (ConnectionStatus(ConnectionState.RESTARTING, attempt=1), "Waiting for the agent"),
        (ConnectionStatus(ConnectionState.INSTALLING), "Waiting for the agent"),
        (ConnectionStatus(ConnectionState.MISSING), "The agent is not running"),
        (ConnectionStatus(ConnectionState.STOPPED), "The agent is not running"),
    ],
)
def test_nothing_is_sent_without_the_agent_and_it_says_why(
    shown: Shown, connection: ConnectionStatus, words: str
) -> None:
    shown.app.update(connection=connection)
    shown.write("do it")
    shown.send()
    assert shown.prompts == []
    assert not shown.can_send
    assert words in shown.page.status
    shown.app.update(connection=READY)
    assert shown.page.status == ""
    shown.send()
    assert shown.prompts == ["do it"]


def test_a_folder_that_is_gone_is_said_before_sending(shown: Shown) -> None:
    shown.write("do it")
    assert shown.can_send, "nothing is known yet; to begin looks itself"
    shown.app.update(folder_exists=False)
    shown.send()
    assert shown.prompts == []
    assert "does not exist" in shown.page.status
    shown.app.update(new_session_folder=shown.folders[1], folder_exists=None)
    assert shown.page.status == ""
    assert shown.can_send


def test_the_folder_is_looked_at_when_it_is_shown_and_never_by_the_page(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hangs(*_arguments: object) -> NoReturn:
        raise AssertionError("this disk would not answer")

    monkeypatch.setattr(Path, "stat", hangs)
    before = shown.app.folder_checks
    shown.app.update(page=Page.NEW_SESSION, new_session_folder=shown.folders[1])
    assert shown.app.folder_checks == before + 1
    shown.write("do it")
    shown.app.update(connection=READY)
    shown.send()
    assert shown.prompts == ["do it"]
    shown.page.hide()
    shown.page.show()
    assert shown.app.folder_checks > before + 1


def test_no_model_no_sending(shown: Shown) -> None:
    shown.app.update(selected_model="")
    shown.write("do it")
    shown.send()
    assert shown.prompts == []
    assert "Choose a model" in shown.page.status


def test_the_keyboard_is_in_the_composer_when_the_page_comes(shown: Shown) -> None:
    assert QApplication.focusWidget() is shown.page.composer.editor
    shown.page.choose.setFocus()
    shown.page.hide()
    shown.page.show()
    settle()
    assert QApplication.focusWidget() is shown.page.composer.editor


# ---- folders -------------------------------------------------------------------------------


def test_the_current_folder_is_marked_among_the_recent_ones(shown: Shown) -> None:
    assert [row.folder for row in shown.page.folders.rows] == shown.folders
    assert shown.chosen == [shown.folders[0]]
    assert {row.height() for row in shown.page.folders.rows} == {40}


def test_a_row_chooses_its_folder_and_no_row_moves(shown: Shown) -> None:
    click(shown.page.folders.rows[2])
    assert shown.app.calls == [("choose_folder", shown.folders[2])]
    shown.app.update(new_session_folder=shown.folders[2])
    assert [row.folder for row in shown.page.folders.rows] == shown.folders
    assert shown.chosen == [shown.folders[2]]


def test_arrows_and_enter_choose_in_the_list(shown: Shown) -> None:
    row = shown.page.folders.rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is shown.page.folders.rows[1]
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert shown.app.calls[-1] == ("choose_folder", shown.folders[1])


def test_a_new_folder_comes_on_top(shown: Shown, tmp_path: Path) -> None:
    shown.app.update(new_session_folder=str(tmp_path))
    assert [row.folder for row in shown.page.folders.rows] == [str(tmp_path), *shown.folders]
    assert shown.chosen == [str(tmp_path)]


def test_a_folder_is_chosen_without_blocking(shown: Shown, tmp_path: Path) -> None:
    click(shown.page.choose)
    [dialog] = shown.page.findChildren(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.fileSelected.emit(str(tmp_path))
    assert shown.app.calls == [("choose_folder", str(tmp_path))]
    dialog.close()


def test_paths_are_short_and_visible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/mona"))
    assert short_path("/home/mona/code") == "~/code"
    assert short_path("/home/mona") == "~"
    assert short_path("/home/monarch/code") == "/home/monarch/code"
    assert short_path("/a\u202eb\nc") == "/a\\u202eb c"


# ---- model and suggestions -----------------------------------------------------------------


def test_the_model_is_shown_and_chosen(shown: Shown) -> None:
    assert shown.page.models.items() == [("own", "local-model"), ("demo", "Demo model")]
    assert shown.page.models.chosen == "own"
    QTest.keyClick(shown.page.models, Qt.Key.Key_Down)
    assert shown.app.calls == [("select_model", "demo")]
    shown.app.update(selected_model="demo")
    assert shown.page.models.chosen == "demo"


def test_the_wheel_does_not_change_the_model(shown: Shown) -> None:
    picker = shown.page.models
    picker.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(picker.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, wheel)
    assert picker.chosen == "own"
    assert shown.app.calls == []


def test_suggestions_fit_the_model(shown: Shown) -> None:
    def titles() -> list[str]:
        return [card.accessibleName() for card in shown.page.suggestions]

    assert titles() == ["Explain this project", "Review my changes", "Fix the failing tests"]
    shown.app.update(selected_model="demo")
    assert titles() == ["Show me what you can do", "Write a small file", "Ask me a question"]


def test_a_suggestion_fills_the_composer_and_sends_nothing(shown: Shown) -> None:
    click(shown.page.suggestions[0])
    first = shown.page.composer.text()
    assert first.startswith("Explain this project")
    assert QApplication.focusWidget() is shown.page.composer.editor
    QTest.keyClick(shown.page.suggestions[1], Qt.Key.Key_Return)
    assert shown.page.composer.text().startswith("Review my uncommitted changes")
    assert shown.app.calls == []


def test_a_suggestion_keeps_what_was_written(shown: Shown) -> None:
    shown.write("my own words")
    click(shown.page.suggestions[0])
    assert shown.page.composer.text().startswith("my own words\n\nExplain this project")


def test_model_providers_are_shown_elsewhere(shown: Shown) -> None:
    click(shown.page.own)
    assert shown.app.calls == [("show_providers",)]


def test_models_say_whose_they_are(shown: Shown) -> None:
    shown.app.update(models=(ModelChoice("a", "qwen3", "Ollama"), DEMO), selected_model="a")
    assert [name for _, name in shown.page.models.items()] == ["qwen3 · Ollama", DEMO.name]


def test_a_model_is_kept_for_a_folder(shown: Shown) -> None:
    shown.app.update(selected_model=OWN.id)
    assert not shown.page.folder_model.isChecked()
    click(shown.page.folder_model)
    assert shown.app.calls[-1] == ("set_folder_model", True)
    shown.app.update(is_folder_model=True, selected_model=OWN.id)
    assert shown.page.folder_model.isChecked()
    shown.app.update(selected_model="")
    assert not shown.page.folder_model.isVisible()


def test_the_first_page_can_be_reached_again(shown: Shown) -> None:
    click(shown.page.start)
    assert shown.app.calls == [("show_start",)]


# ---- looks ---------------------------------------------------------------------------------


def test_suggestions_are_equal_and_stack_when_narrow(shown: Shown) -> None:
    cards = shown.page.suggestions
    assert len({card.y() for card in cards}) == 1
    assert max(card.width() for card in cards) - min(card.width() for card in cards) <= 1
    shown.window.resize(480, 760)
    settle()
    assert cards[0].y() < cards[1].y() < cards[2].y()


@pytest.mark.parametrize("zoom", [100, 150])
def test_nothing_is_cut_off_in_the_smallest_window(shown: Shown, zoom: int) -> None:
    shown.style.set_zoom(zoom)
    shown.window.resize(420, 480)
    settle()
    assert cut_off(shown.page) == []


def test_the_composer_stays_in_sight_in_a_low_window(shown: Shown) -> None:
    shown.window.resize(420, 480)
    settle()
    composer = shown.page.composer
    bottom = composer.mapTo(shown.page, QPoint(0, composer.height())).y()
    assert bottom <= shown.page.height()
    assert composer.visibleRegion().boundingRect().height() == composer.height()


def test_zoom_is_followed(shown: Shown) -> None:
    shown.style.set_zoom(150)
    settle()
    assert {row.height() for row in shown.page.folders.rows} == {60}


def test_only_plain_labels_and_everything_has_a_name(shown: Shown) -> None:
    assert foreign_labels(shown.page) == []
    assert nameless(shown.page) == []


# ---- as able as the composer of a conversation ---------------------------------------------


def test_the_bar_has_what_the_bar_of_a_conversation_has(shown: Shown) -> None:
    composer = shown.page.composer
    assert composer.editor.placeholderText() == "Describe a task. Type @ to add files"
    for place in BarPlace:
        if place is not BarPlace.EFFORT:
            control = composer.bar.control(place)
            assert control is not None
            assert control.isVisibleTo(composer), place
    assert shown.page.controls.mode.label == "Interactive"
    assert shown.page.controls.permissions.label == "Ask first"
    assert shown.page.controls.model.label == "local-model"
    assert shown.page.controls.effort.label == "Default"
    shown.app.update(selected_model="demo")
    shown.app.fake_choices.models.changed.emit()
    assert shown.page.controls.model.label == "Demo model"
    assert shown.page.controls.effort.isHidden(), "nothing is known of its efforts"


async def test_a_file_of_the_folder_is_named_before_there_is_a_session(shown: Shown) -> None:
    (Path(shown.folders[0]) / "reconnect.py").write_text("x", encoding="utf-8")
    completion = shown.page.composer.completion
    completion.button.click()
    assert shown.page.composer.text() == "@"
    shown.write("rec")
    async with asyncio.timeout(PATIENCE_S):
        while not completion.completing.rows:
            await asyncio.sleep(0.005)
    shown.send()
    assert shown.page.composer.text() == "@reconnect.py "
    assert shown.prompts == []


def test_a_command_begins_a_session_and_stays_until_it_has_begun(shown: Shown) -> None:
    shown.app.fake_commands.offer(SlashCommand(name="review", description="Review the changes"))
    shown.write("/rev")
    rows = shown.page.composer.completion.completing.rows
    assert [row.title for row in rows] == ["/review"]
    shown.send()
    shown.send()
    assert shown.app.calls[-1] == ("begin_session", "/review", "command")
    assert shown.page.composer.text() == "/review"
    assert not shown.can_send
    shown.app.session_begun.emit()
    assert shown.page.composer.text() == ""


def test_what_is_no_command_is_asked_about_and_then_sent(shown: Shown) -> None:
    shown.app.fake_commands.offer(SlashCommand(name="review"))
    shown.write("/etc is full")
    shown.send()
    assert shown.prompts == []
    assert "There is no command /etc" in shown.page.composer.bar.hint.text()
    shown.send()
    assert shown.prompts == ["/etc is full"]


def test_without_a_list_a_command_is_left_to_the_session(shown: Shown) -> None:
    shown.write("/review ")
    shown.send()
    assert [call[2:] for call in shown.app.calls if call[0] == "begin_session"] == [("command",)]


def test_the_sending_key_is_the_same_as_everywhere(shown: Shown) -> None:
    shown.app.sending_keys.set_ctrl_enter_sends(True)
    shown.write("one")
    shown.send()
    assert shown.prompts == []
    QTest.keyClick(shown.page.composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [prompt.strip() for prompt in shown.prompts] == ["one"]


def test_up_goes_through_the_prompts_of_all_sessions(shown: Shown) -> None:
    shown.app.sent_prompts = ("newest", "older", "oldest")
    editor = shown.page.composer.editor
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert shown.page.composer.text() == "newest"
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert shown.page.composer.text() == "oldest"
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert shown.page.composer.text() == "older"
    shown.write("!")
    QTest.keyClick(editor, Qt.Key.Key_Up)
    assert shown.page.composer.text() == "older!", "it is the person's own now"
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Up)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert shown.page.composer.text() == ""
    assert shown.prompts == []
