"""The tab of the background work: agents and commands that run beside the main agent."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.tasks import Task, TasksViewModel
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.panes.message_box import MessageBox
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.task_row import TaskRow
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: Tasks that get a row; the server keeps those of one life of a session.
_MOST_ROWS: Final = 200


class _Page(QWidget):
    accessible_role = QAccessible.Role.List


class TasksPane(Pane):
    """Follows `chat.tasks` while the inspector can be seen; the clock of the rows runs only in front."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._tasks: TasksViewModel | None = None
        self.rows: list[TaskRow] = []
        self._count = PlainLabel(style, "", "smallStrong", parent=self)
        self.stop_all_button = ActionButton(style, tr("Stop all"), kind="ghost", parent=self)
        self.stop_all_button.clicked.connect(self._stop_all)
        self._head = QHBoxLayout()
        self._head.addWidget(self._count, 1)
        self._head.addWidget(self.stop_all_button)
        self._none = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._page = _Page()
        self._page.setObjectName("page")
        self._list = QVBoxLayout(self._page)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(tr("Background tasks"))
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self._page)
        self._page.setAutoFillBackground(False)
        self.message = MessageBox(style, self)
        self.message.sent.connect(self._send)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._none)
        self._column.addWidget(self.area, 1)
        self._column.addWidget(self.message)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        style.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        tasks = chat.tasks if chat is not None else None
        if tasks is self._tasks:
            return
        if self._tasks is not None:
            self._tasks.changed.disconnect(self._show)
            self._tasks.unwatch()
        self._tasks = tasks
        self.message.hide()
        if tasks is not None:
            tasks.changed.connect(self._show)
            tasks.watch()
        self._show()

    def lose_chat(self) -> None:
        self._tasks = None
        self._show()

    def count(self) -> int | None:
        return len(self._tasks.running) if self._tasks is not None else None

    def first_control(self) -> QWidget:
        return self.area

    # ---- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        tasks = self._tasks
        shown = tasks.tasks[:_MOST_ROWS] if tasks is not None else ()
        running = len(tasks.running) if tasks is not None else 0
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        for index, task in enumerate(shown):
            if index == len(self.rows):
                self.rows.append(self._make_row(index))
            self.rows[index].show_task(task)
        self._count.setText(ntr("{count} running", "{count} running", running))
        self._count.setVisible(bool(shown))
        self.stop_all_button.setVisible(running > 0 and tasks is not None and tasks.can_stop)
        is_offered = tasks is None or tasks.is_offered
        nothing = tr("Nothing runs in the background.") if is_offered else tr("This CLI tells of no tasks.")
        self._none.setText(nothing)
        self._none.setVisible(not shown)
        self._keep_time()
        self.count_changed.emit()

    def _make_row(self, index: int) -> TaskRow:
        row = TaskRow(self._style, self._page)
        row.stop_clicked.connect(self._stop)
        row.remove_clicked.connect(self._remove)
        row.promote_clicked.connect(self._promote)
        row.message_clicked.connect(self._begin_message)
        self._list.insertWidget(index, row)
        return row

    def _keep_time(self) -> None:
        is_wanted = self.isVisible() and self._tasks is not None and bool(self._tasks.running)
        if is_wanted != self._clock.isActive():
            if is_wanted:
                self._clock.start()
            else:
                self._clock.stop()

    def _tick(self) -> None:
        for row in self.rows:
            if row.task is not None and row.task.state.is_running:
                row.show_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    # ---- commands --------------------------------------------------------------------------

    def _stop(self, task_id: str) -> None:
        if self._tasks is not None:
            self._tasks.cancel(task_id)

    def _stop_all(self) -> None:
        if self._tasks is not None:
            self._tasks.cancel_all()

    def _remove(self, task_id: str) -> None:
        if self._tasks is not None:
            self._tasks.remove(task_id)

    def _promote(self, task_id: str) -> None:
        if self._tasks is not None:
            self._tasks.promote(task_id)

    def _begin_message(self, task: Task) -> None:
        self.message.begin(task.id, tr("Message to {agent}", agent=visible_line(task.title, 80)))

    def _send(self, task_id: str, text: str) -> None:
        if self._tasks is not None:
            self._tasks.message(task_id, text)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(px(15), px(4), px(8), px(4))
        self._none.setContentsMargins(px(15), px(8), px(15), px(8))
