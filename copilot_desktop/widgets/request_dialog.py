"""What a session asks, in a window of its own: for a person who comes from a notification."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.page_controls import PageButton
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.request_dock import RequestDock
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 480
_HEIGHT: Final = 520
_MAX_TITLE: Final = 120


class RequestDialog(QDialog):
    """The requests of one session, not modal. It goes when the last one is answered.

    What is risky is only shown: it is allowed where one sees what it belongs to.

    Signals:
        session_requested(session_id): the person wants to see the session.
    """

    session_requested = Signal(str)

    def __init__(self, style: Style, chat: ChatViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat = chat
        px = style.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = visible_line(chat.title, _MAX_TITLE)
        self.setWindowTitle(title)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.canvas"))
        self.setPalette(palette)
        self.dock = RequestDock(style, self, reviews_risks=True)
        self.open_button = PageButton(style, tr("Open session"), parent=self)
        self.close_button = PageButton(style, tr("Close"), kind="ghost", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(12))
        column.addWidget(PlainLabel(style, title, "uiStrong", elide=Qt.TextElideMode.ElideRight, parent=self))
        column.addWidget(self.dock)
        column.addStretch(1)
        column.addWidget(FlowRow(style, (), (self.close_button, self.open_button), self))
        self.resize(px(_WIDTH), px(_HEIGHT))
        self.open_button.clicked.connect(self._open_session)
        self.close_button.clicked.connect(self.close)
        self.dock.heightChanged.connect(self._fit)
        chat.requests_changed.connect(self._follow)
        self.dock.set_chat(chat)
        self._ring = FocusRing(self, style)
        self._fit()

    @property
    def session_id(self) -> str:
        return self._chat.session_id

    def _open_session(self) -> None:
        self.session_requested.emit(self._chat.session_id)
        self.close()

    def _follow(self) -> None:
        if not self._chat.transcript.requests:
            self.close()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.minimumHeight(), layout.totalMinimumSize().height()))
