"""The composer of the real window on the real CLI: attachments, the queue, steering, stopping."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from copilot_desktop.demo.script import ChatRequest, Stall, Step, Text, ToolCall
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.session.entries import AttachmentKind, Delivery, Entry, ToolState, UserMessage
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.widgets.new_session_page import NewSessionPage
from tests.e2e.window.conftest import Desktop
from tests.e2e.window.test_first_light import begin
from tests.support.session_tree import write_sessions
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 1)


def prompts(driver: WindowDriver) -> list[UserMessage]:
    return [entry for entry in driver.chat.transcript.entries if isinstance(entry, UserMessage)]


async def ended(driver: WindowDriver, count: int) -> None:
    await driver.until(
        lambda: (
            not driver.chat.is_running
            and [it.delivery for it in prompts(driver)] == [Delivery.DELIVERED] * count
        ),
        f"the end of {count} prompts",
    )


def answers_of_commands(driver: WindowDriver) -> list[Entry]:
    """What slash commands have said."""
    return [
        it for it in driver.chat.transcript.entries if it.id.startswith("command-") and "-answer" in it.id
    ]


def found_prompts(driver: WindowDriver) -> list[str]:
    """What Ctrl+R shows."""
    items = driver.application.window.palette_place.view.view.rows.items
    return [it.title for it in items if isinstance(it, PickRow)]


def pictures_of(request: ChatRequest) -> list[str]:
    """The addresses of the pictures that the model was shown."""
    contents = [message.get("content") for message in request.body["messages"]]
    parts = [part for content in contents if isinstance(content, list) for part in content]
    return [part["image_url"]["url"] for part in parts if part.get("type") == "image_url"]


async def test_what_is_attached_reaches_the_model_and_survives_a_restart(
    desktop: Desktop, tmp_path: Path, copilot_home: Path
) -> None:
    heard: list[ChatRequest] = []

    def answer(request: ChatRequest) -> Sequence[Step]:
        heard.append(request)
        return [Text("Seen.", interval_ms=FAST)]

    log = tmp_path / "ci-run.log"
    log.write_text("line\n" * 3)
    async with desktop.run_demo(answer) as driver:
        # The page for a new session writes as well as a session does.
        await driver.until(lambda: driver.application.view_model.page is Page.NEW_SESSION, "the page")
        page = driver.application.window.findChild(NewSessionPage)
        assert page is not None
        folder = Path(driver.application.view_model.new_session_folder)
        named = sorted(path.name for path in folder.iterdir() if path.is_file())[0]
        page.composer.editor.insertPlainText(f"hello @{named[:3]}")
        completing = page.composer.completion.completing
        await driver.until(lambda: any(named in row.title for row in completing.rows), "the file")
        driver.picture("new-session-files")
        page.composer.set_text("")
        page.controls.mode.choose_next()
        driver.picture("new-session-plan")
        session_id = await begin(driver, f"hello @{named} ")
        await ended(driver, 1)
        assert driver.chat.mode.mode == SessionMode.PLAN
        assert any("plan" in message.text.lower() for message in heard[0].messages if message.role != "user")
        [sent] = prompts(driver)
        assert [attached.name for attached in sent.attachments] == [named]
        composer = driver.application.window.chat_page.composer
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(log)), QUrl.fromLocalFile(str(tmp_path))])
        composer.editor.insertFromMimeData(files)
        picture = QMimeData()
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor("teal"))
        picture.setImageData(image)
        composer.editor.insertFromMimeData(picture)
        long = QMimeData()
        long.setText("pasted line\n" * 500)
        composer.editor.insertFromMimeData(long)
        await driver.until(lambda: len(driver.chat.attachments.items) == 4, "four attachments")
        composer.editor.insertPlainText("/usage")
        QTest.keyClick(composer.editor, Qt.Key.Key_Return)
        await driver.until(lambda: len(answers_of_commands(driver)) == 1, "what the command says")
        composer.editor.insertPlainText("not sent yet")
        driver.picture("attachments")

    # Somebody works in the terminal meanwhile.
    write_sessions(copilot_home, 1)
    async with desktop.run(answer) as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
        state.open_session(session_id)
        await driver.until(lambda: driver.chat.can_send, "the session")
        composer = driver.application.window.chat_page.composer
        assert composer.text() == "not sent yet"
        assert [it.text for it in prompts(driver)] == [f"hello @{named} ", "/usage"]
        assert len(answers_of_commands(driver)) == 1, "a command and what it said are kept"
        assert len(composer.attached.strip.chips) == 4
        QTest.keyClick(composer.editor, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        palette = driver.application.window.palette_place.view
        await driver.until(lambda: found_prompts(driver)[-1:] == ["Explain the parser (0)"], "an old prompt")
        assert found_prompts(driver)[:2] == ["/usage", f"hello @{named}"], "the newest first"
        QTest.keyClicks(palette.field, "parser")
        await driver.until(lambda: found_prompts(driver) == ["Explain the parser (0)"], "that alone")
        driver.picture("history")
        palette.close_palette()
        heard.clear()
        await driver.prompt("look")
        await driver.until(lambda: bool(heard) and not driver.chat.is_running, "an answer")
        [request] = heard[-1:]
        asked = "\n".join(message.text for message in request.messages if message.role == "user")
        assert f"* {log} (" in asked
        assert str(tmp_path) in asked
        assert "pasted line\npasted line" in asked
        [shown] = pictures_of(request)
        assert shown.startswith("data:image/png;base64,")
        [*_, sent] = prompts(driver)
        kinds = [attached.kind for attached in sent.attachments]
        assert kinds == [
            AttachmentKind.FILE,
            AttachmentKind.FOLDER,
            AttachmentKind.IMAGE,
            AttachmentKind.FILE,
        ]
        assert sent.attachments[2].picture is not None
        assert sent.attachments[3].name == "Pasted text, 500 lines"
        assert not composer.attached.has_any
        driver.picture("sent")

        # A session begins with a command as well; the CLI tells its commands only in one.
        state.show_new_session()
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        page = driver.application.window.findChild(NewSessionPage)
        assert page is not None
        page.composer.editor.setFocus()
        QTest.keyClicks(page.composer.editor, "/usa")
        await driver.until(
            lambda: [row.title for row in page.composer.completion.completing.rows][:1] == ["/usage"],
            "the commands that were told before",
        )
        driver.picture("new-session-commands")
        QTest.keyClick(page.composer.editor, Qt.Key.Key_Return)
        QTest.keyClick(page.composer.editor, Qt.Key.Key_Return)
        await driver.until(
            lambda: state.chat is not None and state.chat.session_id != session_id, "a session"
        )
        await driver.until(lambda: len(answers_of_commands(driver)) == 1, "what the command says")
        assert [it.text for it in prompts(driver)] == ["/usage"]
        assert page.composer.text() == ""


def waiting(driver: WindowDriver) -> list[str]:
    return [item.text for item in driver.chat.queue.items]


def has_waiting(driver: WindowDriver, count: int) -> bool:
    return len(waiting(driver)) == count


def has_steering(driver: WindowDriver) -> bool:
    """The server has taken a message that steers."""
    return any(it.is_steering and it.delivery is Delivery.ACCEPTED for it in prompts(driver))


async def test_queue_steer_and_stop(desktop: Desktop) -> None:
    release = asyncio.Event()

    def answer(request: ChatRequest) -> Sequence[Step]:
        newest = [message.text for message in request.messages if message.role == "user"][-1]
        if "hold" in newest and "steer" not in newest and not release.is_set():
            return [Text("Working ", interval_ms=FAST), Stall()]
        if "sleep" in newest and request.last.role != "tool":
            return [ToolCall("bash", {"command": "sleep 30", "description": "Waits"})]
        return [Text("Done.", interval_ms=FAST)]

    async with desktop.run_demo(answer) as driver:
        session_id = await begin(driver, "hold this")
        await driver.until(lambda: driver.chat.is_running, "a turn")
        composer = driver.application.window.chat_page.composer
        for count, text in enumerate(("first", "second", "third"), start=1):
            await driver.prompt(text)
            await driver.until(partial(has_waiting, driver, count), f"{text} in the queue")
        driver.chat.queue.move(driver.chat.queue.items[2].key, 0)
        await driver.until(lambda: waiting(driver) == ["third", "first", "second"], "another order")
        driver.chat.queue.edit(driver.chat.queue.items[1].key, "first, corrected")
        await driver.until(lambda: "first, corrected" in waiting(driver), "other words")
        driver.chat.queue.remove(driver.chat.queue.items[2].key)
        await driver.until(lambda: waiting(driver) == ["third", "first, corrected"], "one less")
        assert composer.queue.isVisible()
        driver.picture("queue")
        driver.chat.send("turn left", mode=SendMode.IMMEDIATE)
        await driver.until(lambda: has_steering(driver), "a message that steers")

        # A stop drops the server's queue, and nothing of it is lost.
        driver.chat.stop()
        await driver.until(lambda: not driver.chat.is_running, "the end of the turn")
        await driver.until(lambda: driver.chat.queue.is_paused, "a paused queue")
        assert waiting(driver) == ["turn left", "third", "first, corrected"]
        assert [it.text for it in prompts(driver)] == ["hold this"]
        driver.picture("stopped")
        composer.editor.insertPlainText("half a thought")

    # It is the paused queue after a restart, too.
    async with desktop.run(answer) as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.connection.state is ConnectionState.READY, "a connection")
        state.open_session(session_id)
        await driver.until(lambda: driver.chat.can_send, "the session")
        composer = driver.application.window.chat_page.composer
        assert (waiting(driver), driver.chat.queue.is_paused) == (
            ["turn left", "third", "first, corrected"],
            True,
        )
        assert composer.text() == "half a thought"
        assert composer.queue.isVisible()
        driver.picture("paused-after-restart")
        composer.set_text("")
        composer.save_draft()
        driver.chat.queue.remove(driver.chat.queue.items[0].key)
        driver.chat.queue.resume()
        await driver.until(lambda: not waiting(driver), "an empty queue")
        await ended(driver, 3)
        assert [it.text for it in prompts(driver)] == ["hold this", "third", "first, corrected"]

        # Ctrl+Enter steers: a command that is waited for goes on in the background.
        await driver.prompt("sleep")
        await driver.until(lambda: driver.chat.transcript.requests, "a request")
        await driver.click_until("Allow once", lambda: driver.chat.transcript.requests == (), "a decision")
        await driver.until(
            lambda: any(
                isinstance(it, ToolEntry) and it.state is ToolState.RUNNING
                for it in driver.chat.transcript.entries
            ),
            "a running command",
        )
        editor = composer.editor
        editor.setFocus()
        editor.insertPlainText("steer it")
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        steered = await driver.until(
            lambda: next((it for it in prompts(driver) if it.text == "steer it" and it.event_id), None),
            "a steered prompt",
        )
        assert steered.is_steering
        driver.picture("steered")
        driver.chat.stop()
        await driver.until(lambda: not driver.chat.is_running, "the end")
