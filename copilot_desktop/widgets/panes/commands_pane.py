"""The tab of everything the agent has run, also its sub-agents: status, exit code, duration, output."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from copilot_desktop.session.activity import CommandRun, runs_of
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.activity_list import ACTIVITY_ROLE
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.activity_view import ActivityView, SaidActivity
from copilot_desktop.widgets.filter_chip import FilterChip
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.search_field import SearchField
from copilot_desktop.widgets.style import Style


class Runs(Enum):
    """Which commands are shown."""

    ALL = "all"
    FAILED = "failed"
    RUNNING = "running"


class RunFilter(QSortFilterProxyModel):
    """Lets through the commands of a kind whose words are all found."""

    def __init__(self, rows: SaidActivity, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = Runs.ALL
        self._words: tuple[str, ...] = ()
        self.setDynamicSortFilter(True)
        self.setSourceModel(rows)

    @property
    def is_on(self) -> bool:
        return self._kind is not Runs.ALL or bool(self._words)

    def narrow(self, kind: Runs, text: str) -> None:
        """Show only these."""
        self.beginFilterChange()
        self._kind, self._words = kind, tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        items = self.sourceModel().index(row, 0, parent).data(ACTIVITY_ROLE)
        run = items[-1] if items else None
        if not isinstance(run, CommandRun):
            return False
        if self._kind is Runs.FAILED and not run.has_failed:
            return False
        if self._kind is Runs.RUNNING and run.state.is_settled:
            return False
        command = run.command.casefold()
        return all(word in command for word in self._words)


class CommandsPane(Pane):
    """A row for each command, the newest last; it is in view when the tab is opened."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._kind = Runs.ALL
        self.rows = SaidActivity(runs_of)
        self.list = ActivityView(style, self.rows, tr("Commands"), "")
        self.shown = RunFilter(self.rows, self.list)
        self.list.setModel(self.shown)
        self.field = SearchField(style, self)
        self.field.setPlaceholderText(tr("Filter commands"))
        self.field.setAccessibleName(tr("Filter commands"))
        self.field.setMinimumWidth(0)
        self.kinds = FilterChip(style, "filter", tr("All"), self)
        self.kinds.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self._head = QHBoxLayout()
        self._head.addWidget(self.field, 1)
        self._head.addWidget(self.kinds)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.list, 1)
        self.list.entry_chosen.connect(self.entry_chosen)
        self.list.output_requested.connect(self.output_requested)
        self.field.textChanged.connect(self._narrow)
        self.field.left_downwards.connect(self._enter_list)
        self.field.entered.connect(self._enter_list)
        self.rows.rowsInserted.connect(self._follow)
        self.rows.modelReset.connect(self._reset)
        style.changed.connect(self._restyle)
        self._restyle()
        self._narrow()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        self.rows.set_chat(chat)

    def lose_chat(self) -> None:
        self.rows.lose_chat()

    def first_control(self) -> QWidget:
        return self.list

    def show_kind(self, kind: Runs) -> None:
        """Show only commands of a kind."""
        self._kind = kind
        self.kinds.set_chosen("" if kind is Runs.ALL else kind_names()[kind])
        self._narrow()

    def _narrow(self) -> None:
        self.shown.narrow(self._kind, self.field.text())
        is_on = self.shown.is_on
        nothing = tr("No command matches.") if is_on else tr("The agent has not run a command.")
        self.list.say_nothing(nothing)

    def _enter_list(self) -> None:
        if self.shown.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.shown.index(0, 0))
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _open_menu(self) -> None:
        self.menu.popup(self.kinds.mapToGlobal(self.kinds.rect().bottomLeft()))

    def _fill(self) -> None:
        self.menu.clear()
        for kind, words in kind_names().items():
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(kind is self._kind)
            key = "text.primary" if kind is self._kind else "surface.overlay"
            action.setIcon(self._style.icon("check", self._style.px(16), key))
            action.triggered.connect(lambda _checked=False, chosen=kind: self.show_kind(chosen))

    # ---- the newest in view ----------------------------------------------------------------

    def _follow(self) -> None:
        bar = self.list.verticalScrollBar()
        if bar.value() >= bar.maximum() - self._style.px(8):
            self.list.scrollToBottom()

    def _reset(self) -> None:
        self.list.scrollToBottom()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.scrollToBottom()

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(px(11), px(8), px(11), px(8))
        self._head.setSpacing(px(8))


def kind_names() -> dict[Runs, str]:
    """Return the words for every kind, in their order."""
    return {Runs.ALL: tr("All"), Runs.FAILED: tr("Failed"), Runs.RUNNING: tr("Running")}
