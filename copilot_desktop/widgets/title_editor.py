"""Renaming the session in front, in the header over its title."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.session_actions import SessionActions
from copilot_desktop.widgets.header import Header
from copilot_desktop.widgets.rename_editor import RenameEditor
from copilot_desktop.widgets.style import Style

_LEAST_WIDTH = 220


class TitleEditor(QObject):
    """A double click on the title, or `start`, edits it in place.

    Args:
        chat: returns the chat that the header shows, None without one.
        done: called when a key has ended it: the keyboard goes on elsewhere.

    Attributes:
        editor: stands over the title while it is edited.
    """

    def __init__(
        self,
        header: Header,
        actions: SessionActions,
        style: Style,
        chat: Callable[[], ChatViewModel | None],
        done: Callable[[], object],
    ) -> None:
        super().__init__(header)
        self._header = header
        self._style = style
        self._chat = chat
        self._done = done
        self.editor = RenameEditor(style, header)
        self.editor.committed.connect(actions.rename)
        self.editor.finished.connect(self._finish)
        header.title.installEventFilter(self)

    def start(self) -> None:
        """Edit the title of the session in front."""
        chat = self._chat()
        if chat is not None and self._header.isVisible():
            self.editor.start(chat.session_id, chat.title)
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            if event.button() == Qt.MouseButton.LeftButton:
                self.start()
                return True
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        if not self.editor.session_id:
            return
        title: QWidget = self._header.title
        place = title.geometry().adjusted(-self._style.px(6), 0, self._style.px(6), 0)
        width = min(max(place.width(), self._style.px(_LEAST_WIDTH)), self._header.width() - place.x())
        height = self.editor.sizeHint().height()
        if title.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.setLeft(max(0, place.right() - width))
        self.editor.setGeometry(place.x(), place.center().y() - height // 2, width, height)
        self.editor.raise_()

    def _finish(self, with_keyboard: bool) -> None:
        self.editor.hide()
        if with_keyboard:
            self._done()
