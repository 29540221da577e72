"""The window and the desktop around it: clicks on notifications, the tray's commands, keeping awake."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from copilot_desktop.desktop.keep_awake import KeepAwake
from copilot_desktop.desktop_services import Bubbles, DesktopServices, TrayBubbles
from copilot_desktop.protocol.permissions import PermissionRequest, RequestId, ShellPermission
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.attention import Kind, Message
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.request_dialog import RequestDialog
from copilot_desktop.widgets.tray import Tray
from tests.support.fake_background import FakeAttention
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import make_style, plain_pages, sample_rows, settle


class Noted:
    """Notifications and the inhibitor of a desktop, which note what is asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []

    def show(self, key: str, title: str, text: str, *, is_urgent: bool) -> None:
        self.calls.append(("show", key, title, text, is_urgent))

    def close(self, key: str) -> None:
        self.calls.append(("close", key))

    async def end(self) -> None:
        self.calls.append(("end",))

    async def hold(self) -> bool:
        self.calls.append(("hold",))
        return True

    async def release(self) -> None:
        self.calls.append(("release",))


class Scene:
    """A window, its services, and what became of them."""

    def __init__(self, scope: TaskScope) -> None:
        self.app = FakeApplication(sample_rows(), settings=Settings(theme="light"))
        self.noted = Noted()
        self.forward = 0
        style = make_style()
        self.window = MainWindow(self.app, style, pages=plain_pages())
        self.window.show()
        self.services = DesktopServices(
            self.app,
            self.window,
            style,
            scope,
            come_forward=self._come,
            keep_awake=KeepAwake(self.noted, scope),
            make_bubbles=self._bubbles,
        )

    def _come(self) -> None:
        self.forward += 1

    def _bubbles(self, _services: DesktopServices) -> Bubbles:
        return self.noted

    @property
    def attention(self) -> FakeAttention:
        assert isinstance(self.app.attention, FakeAttention)
        return self.app.attention


@asynccontextmanager
async def scene() -> AsyncIterator[Scene]:
    async with TaskScope(lambda _name, error: pytest.fail(repr(error))) as scope:
        made = Scene(scope)
        yield made
        await made.services.close()
        made.window.hide()
        made.window.deleteLater()


async def test_messages_are_shown_and_taken_away() -> None:
    async with scene() as it:
        notifications = it.app.attention.notifications
        notifications.show(Message("s", Kind.WAITING, "T", "wants", is_urgent=True))
        notifications.close("s")
        assert it.noted.calls == [("show", "s", "T", "wants", True), ("close", "s")]
    assert ("end",) in it.noted.calls


async def test_a_click_brings_the_window_with_the_session() -> None:
    async with scene() as it:
        it.app.attention.opened.emit("idle")
        assert it.forward == 1
        assert it.app.calls == [("open_session", "idle")]


async def test_a_click_on_one_that_waits_shows_its_request() -> None:
    async with scene() as it:
        request = PermissionRequest(RequestId("r"), ShellPermission("ls"))
        chat = FakeChat("asks", title="T", transcript=Transcript(requests=(request,)))
        it.app.known_chats["asks"] = chat
        it.app.attention.opened.emit("asks")
        assert it.app.calls == []
        dialog = it.window.findChild(RequestDialog)
        assert dialog is not None
        it.app.attention.opened.emit("asks")
        dialogs = [found for found in it.window.findChildren(RequestDialog) if found.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].open_button.click()
        assert it.app.calls == [("open_session", "asks")]


async def test_a_click_leads_to_the_very_request_that_was_told_of() -> None:
    async with scene() as it:
        requests = tuple(PermissionRequest(RequestId(key), ShellPermission("ls")) for key in ("r1", "r2"))
        it.app.known_chats["asks"] = FakeChat("asks", transcript=Transcript(requests=requests))
        attention = it.app.attention
        assert isinstance(attention, FakeAttention)
        attention.told_of = "r2"
        attention.opened.emit("asks")
        dialog = it.window.findChild(RequestDialog)
        assert dialog is not None
        assert dialog.dock.shown_request is requests[1]


async def test_the_tray_leads_to_the_window_and_out() -> None:
    async with scene() as it:
        tray = it.services.tray
        tray.window_requested.emit()
        tray.new_session_requested.emit()
        assert it.forward == 2
        assert it.app.calls == [("show_new_session",)]
        confirmed: list[int] = []
        it.window.close_confirmed.connect(lambda: confirmed.append(1))
        it.app.update(running_count=2)
        tray.quit_requested.emit()
        assert (it.forward, confirmed) == (3, [])
        dialog = it.window.findChild(AskDialog)
        assert dialog is not None
        dialog.accept_button.click()
        assert confirmed == [1]
        it.app.update(running_count=0)
        tray.quit_requested.emit()
        assert confirmed == [1, 1]


async def test_the_computer_is_kept_awake_while_sessions_work_and_it_is_wanted() -> None:
    async with scene() as it:

        async def settled() -> None:
            for _ in range(5):
                await asyncio.sleep(0)

        it.attention.works = True
        it.attention.working_changed.emit()
        await settled()
        assert it.noted.calls == [], "it is off unless it is chosen"
        it.app.change_settings(keep_awake=True)
        await settled()
        assert it.noted.calls == [("hold",)]
        it.attention.works = False
        it.attention.working_changed.emit()
        await settled()
        assert it.noted.calls == [("hold",), ("release",)]


async def test_leaving_lets_the_computer_sleep() -> None:
    async with scene() as it:
        it.app.change_settings(keep_awake=True)
        it.attention.works = True
        it.attention.working_changed.emit()
        for _ in range(5):
            await asyncio.sleep(0)
    assert it.noted.calls[-1] == ("release",)


async def test_the_window_is_looked_at_while_the_application_is_active(qapp: QApplication) -> None:
    async with scene() as it:
        settle(qapp)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert not it.attention.is_active
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        assert it.attention.is_active


async def test_a_bubble_at_the_tray_leads_to_its_session(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with scene() as it:
        shown: list[tuple[str, str]] = []

        def show_message(title: str, text: str) -> bool:
            shown.append((title, text))
            return True

        monkeypatch.setattr(it.services.tray, "show_message", show_message)
        opened: list[str] = []
        bubbles = TrayBubbles(it.services.tray, opened.append)
        it.services.tray.message_clicked.emit()
        bubbles.show("a", "A", "text", is_urgent=False)
        it.services.tray.message_clicked.emit()
        bubbles.close("a")
        it.services.tray.message_clicked.emit()
        assert (shown, opened) == ([("A", "text")], ["a"])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the tray shows every message")
async def test_without_notifications_the_bubble_at_the_tray_leads_to_its_session(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    shown = asyncio.Event()

    def show_message(_tray: Tray, _title: str, _text: str) -> bool:
        shown.set()
        return True

    monkeypatch.setattr(Tray, "show_message", show_message)
    async with TaskScope(lambda _name, error: pytest.fail(repr(error))) as scope:
        app = FakeApplication(sample_rows(), settings=Settings(theme="light"))
        style = make_style()
        window = MainWindow(app, style, pages=plain_pages())
        services = DesktopServices(
            app, window, style, scope, come_forward=lambda: None, keep_awake=KeepAwake(Noted(), scope)
        )
        message = Message("s", Kind.DONE, "T", "Finished")
        app.attention.notifications.show(message)
        await shown.wait()
        services.tray.message_clicked.emit()
        assert ("open_session", "s") in app.calls
        # It is no news any more: the bubble may still stand there.
        app.attention.notifications.close("s")
        app.calls.clear()
        services.tray.message_clicked.emit()
        assert app.calls == []
        await services.close()
        window.deleteLater()
