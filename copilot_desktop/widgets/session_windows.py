"""The windows of the sessions that have one of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.seen_sessions import SeenSessions, come_forward, is_person_in
from copilot_desktop.widgets.session_window import SessionWindow
from copilot_desktop.widgets.style import Style

if TYPE_CHECKING:
    from copilot_desktop.widgets.main_window import MainWindow


def layout_name(session_id: str) -> str:
    """Return the name under which the place of a session's window is kept."""
    return f"session {session_id}"


class SessionWindows(QObject):
    """Opens, raises and closes such windows as the view model says, and leads from them elsewhere.

    Args:
        main: the main window; a new one stands a little below and beside it.
        frame_ms: returns how far apart frames are, 0 for the screen's own pace.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        main: MainWindow,
        *,
        frame_ms: Callable[[], int],
    ) -> None:
        super().__init__(main)
        self._app = app
        self._style = style
        self._main = main
        self._frame_ms = frame_ms
        self._windows: dict[str, SessionWindow] = {}
        #: How often a window of these was brought to the front.
        self._raises = 0
        app.own_windows.opened.connect(self._open)
        app.own_windows.raised.connect(self._raise)
        app.own_windows.closed.connect(self._close)

    @property
    def windows(self) -> tuple[SessionWindow, ...]:
        return tuple(self._windows.values())

    def window(self, session_id: str) -> SessionWindow | None:
        """Return the window of a session, None when it has none."""
        return self._windows.get(session_id)

    def is_person_in_one(self) -> bool:
        """Tell whether one of these windows is the active one, or a dialog of its is."""
        return any(is_person_in(window) for window in self.windows)

    # ---- from such a window to another -----------------------------------------------------

    @property
    def commands(self) -> CommandList:
        """The commands of the main window."""
        return self._main.commands

    @property
    def seen(self) -> SeenSessions:
        return self._main.seen

    def to_main(self, run: Callable[[], object]) -> None:
        """Bring the main window to the front and do something there."""
        come_forward(self._main)
        run()

    def to_session(self, run: Callable[[], object]) -> None:
        """Do something that opens a session, and bring the window to the front that shows it."""
        raises = self._raises
        run()
        if self._raises == raises:
            come_forward(self._main)

    def open_session(self, session_id: str) -> None:
        """Bring a session to the front, in whichever window it is."""
        self.to_session(partial(self._app.open_session, session_id))

    def to_request(self, after: str) -> None:
        """Bring what waits longest behind a session to the front, with the keyboard at it."""
        own = self.window(after)
        if own is None or not own.page.requests.go_on():
            self.to_session(partial(self._main.open_next_request, after))

    def tear_off_tab(self, tab: Tab, chat: ChatViewModel) -> None:
        """Give a tab of the inspector a window of its own."""
        self._main.inspector_windows.open(tab, chat)

    def quit(self) -> None:
        """End everything; asks in the main window when a session runs."""
        if self._app.running_count:
            come_forward(self._main)
        self._main.quit()

    def explain(self, code: str) -> None:
        """Show the help on a failure."""
        self._main.help.explain(code)

    # ---- as the view model says ------------------------------------------------------------

    def keep_drafts(self) -> None:
        """Keep what was written last in every window."""
        for window in self.windows:
            window.keep_draft()

    def hide_all(self) -> None:
        """The application ends: everything is gone at once for the person, and kept for the next start."""
        for session_id, window in self._windows.items():
            self._main.layouts.leave(layout_name(session_id))
            self._main.seen.leave(window)
            window.hide()
            window.let_go()
            window.deleteLater()
        self._windows.clear()

    def _open(self, chat: ChatViewModel) -> None:
        session_id = chat.session_id
        window = self._windows[session_id] = SessionWindow(self._app, self._style, chat, self)
        window.page.view.frames.set_pace(self._frame_ms)
        self._main.seen.follow(window, lambda: window.page.chat)
        window.closed.connect(partial(self._app.own_windows.close, session_id))
        if not self._main.layouts.follow(layout_name(session_id), window):
            step = self._style.px(32) * len(self._windows)
            window.move(self._main.frameGeometry().topLeft() + QPoint(step, step))
        window.show()
        window.activateWindow()

    def _raise(self, session_id: str) -> None:
        self._raises += 1
        come_forward(self._windows[session_id])

    def _close(self, session_id: str) -> None:
        window = self._windows.pop(session_id, None)
        if window is not None:
            self._main.layouts.leave(layout_name(session_id))
            self._main.seen.leave(window)
            window.hide()
            window.let_go()
            window.deleteLater()
