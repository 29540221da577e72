"""Attachments in the composer: pasted, dropped, shown, removed, sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.viewmodels.prompt_attachments import Along, Problem, PromptAttachment
from copilot_desktop.widgets.attachment_chip import AttachmentChip
from copilot_desktop.widgets.attachment_preview import PastedTextEditor, PicturePreview, TextPreview
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeAttachments, FakeChat
from tests.support.window import make_style, settle

LOG = PromptAttachment(Along.FILE, "/project/ci-run-4812.log", "ci-run-4812.log", 38_000)
FOLDER = PromptAttachment(Along.FOLDER, "/project/src", "src")
TEXT = PromptAttachment(Along.TEXT, "/ours/pasted.txt", "Pasted text, 212 lines", 8_000, 212, is_pasted=True)
LARGE = PromptAttachment(Along.FILE, "/project/trace.bin", "trace.bin", 12_000_000, problem=Problem.TOO_LARGE)


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def page(qtbot: QtBot, style: Style) -> ChatPage:
    page = ChatPage(style)
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    return page


@pytest.fixture
def chat(page: ChatPage) -> Iterator[FakeChat]:
    chat = FakeChat()
    page.set_chat(chat)
    yield chat
    page.set_chat(None)


@pytest.fixture
def composer(page: ChatPage, chat: FakeChat) -> Composer:
    return page.composer


@pytest.fixture
def along(chat: FakeChat) -> FakeAttachments:
    assert isinstance(chat.attachments, FakeAttachments)
    return chat.attachments


def chips(composer: Composer) -> list[AttachmentChip]:
    return list(composer.attached.strip.chips)


def paste(composer: Composer, mime: QMimeData) -> None:
    composer.editor.insertFromMimeData(mime)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture() -> QImage:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


# ---- what comes in ---------------------------------------------------------------------------


def test_pasted_files_are_attached(composer: Composer, along: FakeAttachments, tmp_path: Path) -> None:
    paste(composer, files(tmp_path, tmp_path / "a.txt"))
    assert along.calls == [("add_paths", [str(tmp_path), str(tmp_path / "a.txt")])]
    assert composer.text() == ""


def test_a_pasted_picture_is_attached(composer: Composer, along: FakeAttachments) -> None:
    mime = QMimeData()
    mime.setImageData(picture())
    paste(composer, mime)
    [(name, data, words, suffix)] = along.calls
    assert (name, words, suffix) == ("add_image", "Pasted image", ".png")
    assert QImage.fromData(data).size() == picture().size()


def test_a_picture_that_is_a_file_already_stays_as_it_is(composer: Composer, along: FakeAttachments) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", b"\xff\xd8\xff and more")
    mime.setImageData(picture())
    paste(composer, mime)
    assert along.calls == [("add_image", b"\xff\xd8\xff and more", "Pasted image", ".jpg")]


def test_words_with_a_picture_of_them_are_words(composer: Composer, along: FakeAttachments) -> None:
    mime = QMimeData()
    mime.setImageData(picture())
    mime.setText("a table")
    paste(composer, mime)
    assert composer.text() == "a table"
    assert along.calls == []


def test_a_long_paste_becomes_an_attachment_that_undo_puts_into_the_text(
    composer: Composer, along: FakeAttachments
) -> None:
    mime = QMimeData()
    mime.setText("x" * 4_000)
    paste(composer, mime)
    assert len(composer.text()) == 4_000
    composer.set_text("see: ")
    long = "line\n" * 900
    mime.setText(long)
    paste(composer, mime)
    assert composer.text() == "see: "
    assert along.calls == [("add_text", long)]
    along.set_items([TEXT])
    QTest.keyClick(composer.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert composer.text() == f"see: {long}"
    assert not along.items


def test_undo_after_other_keys_is_undo_of_those(composer: Composer, along: FakeAttachments) -> None:
    mime = QMimeData()
    mime.setText("y" * 5_000)
    paste(composer, mime)
    along.set_items([TEXT])
    QTest.keyClicks(composer.editor, "why")
    QTest.keyClick(composer.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(along.items) == [TEXT]


def test_what_is_dropped_anywhere_on_the_page_is_attached(
    page: ChatPage, along: FakeAttachments, tmp_path: Path
) -> None:
    mime = files(tmp_path / "a.txt")
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 50), actions, mime, buttons, modifiers)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    assert page.drop_hint.isVisible()
    assert page.drop_hint.size() == page.size()
    dropped = QDropEvent(QPointF(50, 50), actions, mime, buttons, modifiers)
    QApplication.sendEvent(page, dropped)
    assert dropped.dropAction() == Qt.DropAction.CopyAction, "the files stay where they are"
    assert not page.drop_hint.isVisible()
    assert along.calls == [("add_paths", [str(tmp_path / "a.txt")])]


def test_the_editor_leaves_dragged_files_to_the_page(composer: Composer, tmp_path: Path) -> None:
    mime = files(tmp_path)
    actions = Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), actions, mime, buttons, modifiers)
    composer.editor.dragEnterEvent(event)
    assert not event.isAccepted()
    words = QMimeData()
    words.setText("words")
    event = QDragEnterEvent(QPoint(5, 5), actions, words, buttons, modifiers)
    composer.editor.dragEnterEvent(event)
    assert event.isAccepted()


def test_nothing_is_dropped_where_nothing_can_be_sent(page: ChatPage, tmp_path: Path) -> None:
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        files(tmp_path),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    page.set_chat(None)
    QApplication.sendEvent(page, event)
    assert not event.isAccepted()
    assert not page.drop_hint.isVisible()


def test_files_are_chosen_without_holding_the_window(
    qtbot: QtBot, composer: Composer, along: FakeAttachments, tmp_path: Path
) -> None:
    assert composer.attached.button.isVisible()
    composer.attached.choose_files()
    dialog = composer.attached.dialog
    assert dialog is not None
    dialog.filesSelected.emit([str(tmp_path)])
    dialog.reject()
    assert along.calls == [("add_paths", [str(tmp_path)])]
    qtbot.waitUntil(lambda: composer.attached.dialog is None)


# ---- chips -----------------------------------------------------------------------------------


def test_chips_say_what_they_are(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([LOG, FOLDER, TEXT, LARGE])
    assert composer.attached.strip.isVisible()
    assert [chip.words for chip in chips(composer)] == [
        "38 KB",
        "Folder",
        "8 KB",
        "12 MB, the limit is 10 MB",
    ]
    names = [chip.accessibleName() for chip in chips(composer)]
    assert names[0] == "Attachment: ci-run-4812.log, 38 KB"
    assert all(chip.height() == 52 for chip in chips(composer))
    along.set_items([])
    assert not composer.attached.strip.isVisible()


def test_hostile_names_are_shown_as_they_are(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([replace(LOG, name="<b>x</b>\u202egnp.exe\nsecond", path="/tmp/<b>x</b>\u202e")])
    [chip] = chips(composer)
    assert "\u202e" not in chip.accessibleName()
    assert "\n" not in chip.accessibleName()
    assert "<b>" not in chip.tip_at(QPoint(20, 20))


def test_the_keyboard_walks_removes_and_comes_back(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([LOG, FOLDER])
    composer.setFocus()
    QTest.keyClick(composer.editor, Qt.Key.Key_Backspace)
    log, folder = chips(composer)
    assert folder.hasFocus()
    QTest.keyClick(folder, Qt.Key.Key_Left)
    assert log.hasFocus()
    QTest.keyClick(log, Qt.Key.Key_Delete)
    assert list(along.items) == [FOLDER]
    assert folder.hasFocus()
    QTest.keyClick(folder, Qt.Key.Key_Backspace)
    assert not along.items
    assert composer.editor.hasFocus()


def test_backspace_in_words_is_for_the_words(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([LOG])
    QTest.keyClicks(composer.editor, "ab")
    QTest.keyClick(composer.editor, Qt.Key.Key_Backspace)
    assert composer.text() == "a"
    assert not chips(composer)[0].hasFocus()


def test_the_pointer_removes(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([LOG])
    [chip] = chips(composer)
    cross = QPoint(chip.width() - 14, chip.height() // 2)
    assert chip.tip_at(cross) == "Remove (Delete)"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)
    assert not along.items


def test_a_pasted_text_goes_into_the_text(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([TEXT])
    [chip] = chips(composer)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 44, 26))
    assert along.calls == [("read_text", TEXT.key)]
    along.text_read.emit(TEXT.key, "many lines")
    assert composer.text() == "many lines"
    assert not along.items


def test_many_chips_scroll(qapp: QApplication, composer: Composer, along: FakeAttachments) -> None:
    along.set_items([replace(LOG, key=str(number)) for number in range(20)])
    settle(qapp)
    strip = composer.attached.strip
    assert strip.height() < 140
    for chip in chips(composer):
        assert chip.geometry().right() <= strip.width()


# ---- previews --------------------------------------------------------------------------------


def test_a_pasted_text_can_be_changed(qtbot: QtBot, composer: Composer, along: FakeAttachments) -> None:
    along.set_items([TEXT])
    QTest.keyClick(chips(composer)[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    along.text_read.emit(TEXT.key, "one\ntwo")
    window = composer.attached.preview
    assert isinstance(window, PastedTextEditor)
    window.editor.setPlainText("one\ntwo\nthree")
    window.save_button.click()
    assert along.calls[-1] == ("replace_text", TEXT.key, "one\ntwo\nthree")
    qtbot.waitUntil(lambda: composer.attached.preview is None)


def test_escape_leaves_a_pasted_text_as_it_was(composer: Composer, along: FakeAttachments) -> None:
    along.set_items([TEXT])
    QTest.keyClick(chips(composer)[0], Qt.Key.Key_Return)
    along.text_read.emit(TEXT.key, "one")
    window = composer.attached.preview
    assert isinstance(window, PastedTextEditor)
    window.editor.setPlainText("two")
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    assert [call[0] for call in along.calls] == ["read_text"]


def test_files_and_pictures_are_previewed(
    qtbot: QtBot, composer: Composer, along: FakeAttachments, tmp_path: Path
) -> None:
    path = tmp_path / "p.png"
    assert picture().save(str(path))
    image = PromptAttachment(Along.IMAGE, str(path), "p.png", 70)
    along.set_items([LOG, image])
    log_chip, image_chip = chips(composer)
    assert (image_chip.width(), image_chip.height()) == (52, 52)
    QTest.mouseClick(log_chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    along.text_read.emit(LOG.key, "the log")
    assert isinstance(composer.attached.preview, TextPreview)
    composer.attached.preview.close()
    QTest.mouseClick(image_chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(20, 30))
    window = composer.attached.preview
    assert isinstance(window, PicturePreview)
    teal = QColor("teal").rgb()
    qtbot.waitUntil(lambda: teal in {window.grab().toImage().pixel(*at) for at in middle(window)})
    qtbot.waitUntil(lambda: image_chip.grab().toImage().pixel(26, 26) == teal)
    window.close()


def middle(window: PicturePreview) -> list[tuple[int, int]]:
    image = window.grab().toImage()
    return [(image.width() // 2, y) for y in range(image.height())]


# ---- sending ---------------------------------------------------------------------------------


def test_they_go_with_the_prompt(composer: Composer, chat: FakeChat, along: FakeAttachments) -> None:
    along.set_items([LOG, FOLDER])
    QTest.keyClicks(composer.editor, "look")
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert ("send", "look", "ci-run-4812.log", "src") in chat.calls
    assert not along.items


def test_an_attachment_needs_no_words(composer: Composer, chat: FakeChat, along: FakeAttachments) -> None:
    along.set_items([LOG])
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert ("send", "", "ci-run-4812.log") in chat.calls


def test_what_cannot_be_sent_holds_the_prompt_and_says_so(
    composer: Composer, chat: FakeChat, along: FakeAttachments
) -> None:
    along.set_items([LARGE])
    QTest.keyClicks(composer.editor, "look")
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert not [call for call in chat.calls if call[0] == "send"]
    assert composer.bar.hint.text() == "Remove trace.bin first: it cannot be sent."
    assert composer.text() == "look"


def test_a_prompt_waits_for_what_was_dropped_just_before(
    composer: Composer, chat: FakeChat, along: FakeAttachments
) -> None:
    QTest.keyClicks(composer.editor, "look")
    along.set_busy(True)
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert not [call for call in chat.calls if call[0] == "send"]
    along.set_items([LOG])
    along.set_busy(False)
    assert ("send", "look", "ci-run-4812.log") in chat.calls


def test_another_session_has_its_own(page: ChatPage, composer: Composer, along: FakeAttachments) -> None:
    along.set_items([LOG])
    page.set_chat(FakeChat("other"))
    assert chips(composer) == []
