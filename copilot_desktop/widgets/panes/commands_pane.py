"""The tab of the commands that the agent has run."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.session.activity import runs_of
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.activity_view import ActivityView, SaidActivity
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.style import Style


class CommandsPane(Pane):
    """A row for each command, the newest last."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SaidActivity(runs_of)
        self.list = ActivityView(style, self.rows, tr("Commands"), tr("The agent has not run a command."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.entry_chosen.connect(self.entry_chosen)
        self.setFocusProxy(self.list)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        self.rows.set_chat(chat)

    def lose_chat(self) -> None:
        self.rows.lose_chat()

    def first_control(self) -> QWidget:
        return self.list
