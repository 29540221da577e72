"""The tab of the files that the agent has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.session.activity import changes_of
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.activity_view import ActivityView, SaidActivity
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.style import Style


class ChangesPane(Pane):
    """A row for each file."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SaidActivity(changes_of)
        self.list = ActivityView(style, self.rows, tr("Changed files"), tr("No changes in this session."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.entry_chosen.connect(self.entry_chosen)
        self.rows.count_changed.connect(self.count_changed)
        self.setFocusProxy(self.list)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        self.rows.set_chat(chat)

    def lose_chat(self) -> None:
        self.rows.lose_chat()

    def count(self) -> int | None:
        return self.rows.rowCount()

    def first_control(self) -> QWidget:
        return self.list
