"""The windows of the sessions that have one of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.session_window import SessionWindow
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.window_layout import WindowLayouts


def layout_name(session_id: str) -> str:
    """Return the name under which the place of a session's window is kept."""
    return f"session {session_id}"


class SessionWindows(QObject):
    """Opens, raises and closes such windows as the view model says.

    Args:
        beside: the main window; a new one stands a little below and beside it.
        frame_ms: returns how far apart frames are, 0 for the screen's own pace.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        layouts: WindowLayouts,
        *,
        beside: QWidget,
        frame_ms: Callable[[], int],
    ) -> None:
        super().__init__(beside)
        self._app = app
        self._style = style
        self._layouts = layouts
        self._beside = beside
        self._frame_ms = frame_ms
        self._windows: dict[str, SessionWindow] = {}
        app.own_windows.opened.connect(self._open)
        app.own_windows.raised.connect(self._raise)
        app.own_windows.closed.connect(self._close)

    @property
    def windows(self) -> tuple[SessionWindow, ...]:
        return tuple(self._windows.values())

    def window(self, session_id: str) -> SessionWindow | None:
        """Return the window of a session, None when it has none."""
        return self._windows.get(session_id)

    def keep_drafts(self) -> None:
        """Keep what was written last in every window."""
        for window in self.windows:
            window.keep_draft()

    def hide_all(self) -> None:
        """The application ends: everything is gone at once for the person, and kept for the next start."""
        for session_id, window in self._windows.items():
            self._layouts.leave(layout_name(session_id))
            window.hide()
            window.let_go()
            window.deleteLater()
        self._windows.clear()

    def _open(self, chat: ChatViewModel) -> None:
        session_id = chat.session_id
        window = self._windows[session_id] = SessionWindow(self._app, self._style, chat)
        window.page.view.frames.set_pace(self._frame_ms)
        window.closed.connect(partial(self._app.own_windows.close, session_id))
        if not self._layouts.follow(layout_name(session_id), window):
            step = self._style.px(32) * len(self._windows)
            window.move(self._beside.frameGeometry().topLeft() + QPoint(step, step))
        window.show()
        window.activateWindow()

    def _raise(self, session_id: str) -> None:
        self._windows[session_id].come_forward()

    def _close(self, session_id: str) -> None:
        window = self._windows.pop(session_id, None)
        if window is not None:
            self._layouts.leave(layout_name(session_id))
            window.hide()
            window.let_go()
            window.deleteLater()
