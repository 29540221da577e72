"""What the window is to the desktop around it: notifications, the tray, keeping awake, the background.

Part of the composition: it puts the services of the desktop, which know nothing of ours, behind the view
models, which know nothing of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from copilot_desktop import product
from copilot_desktop.desktop.keep_awake import KeepAwake, inhibitor_of_this_system
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.attention import Message
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.request_dialog import RequestDialog
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tray import Tray


class Bubbles(Protocol):
    """A service of the desktop for notifications with a key each."""

    def show(self, key: str, title: str, text: str, *, is_urgent: bool) -> None:
        """Show one in the place of the one before of the same key."""

    def close(self, key: str) -> None:
        """Take one away, if it is there."""

    async def end(self) -> None:
        """Take all away and leave the service."""


class TrayBubbles:
    """Bubbles at the tray's icon: one at a time, and they cannot be taken away."""

    def __init__(self, tray: Tray, activated: Callable[[str], object]) -> None:
        self._tray = tray
        self._activated = activated
        self._key = ""
        tray.message_clicked.connect(self._on_click)

    def show(self, key: str, title: str, text: str, *, is_urgent: bool) -> None:
        """Show one; the desktop decides for how long."""
        del is_urgent
        if self._tray.show_message(title, text):
            self._key = key

    def close(self, key: str) -> None:
        """A click on it opens nothing any more."""
        if key == self._key:
            self._key = ""

    async def end(self) -> None:
        """Do nothing: it goes with the icon."""

    def _on_click(self) -> None:
        if self._key:
            self._activated(self._key)


class _Messages:
    """The messages of sessions, shown as bubbles by their session.

    Args:
        at_tray: where they are shown while `bubbles` cannot.
    """

    def __init__(self, bubbles: Bubbles, at_tray: TrayBubbles) -> None:
        self._bubbles = bubbles
        self._at_tray = at_tray

    def show(self, message: Message) -> None:
        """Show a message of a session."""
        self._bubbles.show(message.session_id, message.title, message.text, is_urgent=message.is_urgent)

    def close(self, session_id: str) -> None:
        """Take the message of a session away."""
        self._bubbles.close(session_id)
        self._at_tray.close(session_id)


class DesktopServices(QObject):
    """Everything of one window.

    Args:
        come_forward: brings the window to the front.
        keep_awake, make_bubbles: in place of this system's.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        window: MainWindow,
        style: Style,
        scope: TaskScope,
        *,
        come_forward: Callable[[], object],
        keep_awake: KeepAwake | None = None,
        make_bubbles: Callable[[DesktopServices], Bubbles] | None = None,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._style = style
        self._scope = scope
        self._come_forward = come_forward
        self._dialog: RequestDialog | None = None
        self.tray = Tray(app, style, window)
        self._at_tray = TrayBubbles(self.tray, app.attention.activate)
        self._bubbles = (make_bubbles or _bubbles_of_this_system)(self)
        why = tr("Sessions are at work")
        self._awake = keep_awake or KeepAwake(inhibitor_of_this_system(product.NAME, why), scope)
        app.attention.notifications = _Messages(self._bubbles, self._at_tray)
        app.attention.opened.connect(self.open_session)
        app.attention.working_changed.connect(self._follow_work)
        app.settings_changed.connect(self._follow_work)
        window.can_stay = lambda: self.tray.is_shown
        self.tray.window_requested.connect(self._bring_window)
        self.tray.session_requested.connect(self.open_session)
        self.tray.new_session_requested.connect(self._begin_session)
        self.tray.quit_requested.connect(self._quit)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._follow_state)
        self.tray.refresh()
        self._follow_work()

    async def close(self) -> None:
        """Take away what the desktop shows of us, and let the computer sleep."""
        self.tray.close()
        await self._bubbles.end()
        await self._awake.close()

    # ---- notifications ---------------------------------------------------------------------

    @property
    def scope(self) -> TaskScope:
        return self._scope

    @property
    def at_tray(self) -> TrayBubbles:
        return self._at_tray

    def activate(self, session_id: str) -> None:
        """A notification was clicked."""
        self._app.attention.activate(session_id)

    # ---- the window ------------------------------------------------------------------------

    def open_session(self, session_id: str) -> None:
        """Bring the window; what a session asks is shown beside it, else the session itself."""
        self._come_forward()
        chat = self._app.chat_of(session_id)
        if chat is None or not chat.transcript.requests:
            self._app.open_session(session_id)
            return
        if self._dialog is not None:
            self._dialog.close()
        dialog = self._dialog = RequestDialog(self._style, chat, self._window)
        dialog.session_requested.connect(self._app.open_session)
        dialog.finished.connect(self._dialog_closed)
        # A click on a message leads to what it told of, not to what was asked before.
        dialog.dock.show_request(self._app.attention.asked_in(session_id))
        # It stands over the window that has just come to the front.
        dialog.show()
        dialog.activateWindow()

    def _dialog_closed(self) -> None:
        self._dialog = None

    def _bring_window(self) -> None:
        self._come_forward()

    def _begin_session(self) -> None:
        self._come_forward()
        self._app.show_new_session()

    def _quit(self) -> None:
        if self._app.running_count:
            # The question needs a window that is seen.
            self._come_forward()
        self._window.quit()

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        self._app.attention.set_window_active(state == Qt.ApplicationState.ApplicationActive)

    # ---- keeping awake ---------------------------------------------------------------------

    def _follow_work(self) -> None:
        self._awake.want(self._app.settings.keep_awake and self._app.attention.is_working)


def _bubbles_of_this_system(services: DesktopServices) -> Bubbles:
    """Return the desktop's notifications on Linux, the tray's elsewhere and where there are none."""
    if sys.platform != "linux":
        return services.at_tray
    from copilot_desktop.desktop.notifications import BusNotifications

    def show_at_tray(key: str, title: str, text: str) -> None:
        services.at_tray.show(key, title, text, is_urgent=False)

    return BusNotifications(
        services.scope,
        app_name=product.NAME,
        desktop_file=product.APP_ID,
        open_words=tr("Open"),
        activated=services.activate,
        unavailable=show_at_tray,
    )
