"""One background task: what it is, how it goes, its newest output, and what can be done with it."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.ansi import plain_output
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.tasks import Task, TaskState
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.spinner import Spinner
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.spans import duration

_MAX_SHOWN: Final = 400
_STATES: Final = {
    TaskState.IDLE: ("success", "status.done"),
    TaskState.COMPLETED: ("success", "status.done"),
    TaskState.FAILED: ("failed", "danger.text"),
    TaskState.CANCELLED: ("stop", "text.tertiary"),
}


def _takes_messages(task: Task) -> bool:
    return task.can_message and task.is_agent and task.state in (TaskState.RUNNING, TaskState.IDLE)


class TaskRow(QWidget):
    """Signals:
    stop_clicked(task_id), remove_clicked(task_id), promote_clicked(task_id): what is to be done.
    message_clicked(task): the person wants to say something to an agent.
    """

    stop_clicked = Signal(str)
    remove_clicked = Signal(str)
    promote_clicked = Signal(str)
    message_clicked = Signal(object)

    accessible_role = QAccessible.Role.ListItem

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.task: Task | None = None
        self._icon = IconView(style, "shell", "text.secondary", parent=self)
        right = Qt.TextElideMode.ElideRight
        self._title = PlainLabel(style, "", "uiStrong", elide=right, parent=self)
        self._about = PlainLabel(style, "", "small", "text.secondary", elide=right, parent=self)
        self._output = PlainLabel(style, "", "small", "text.secondary", elide=right, parent=self)
        self._facts = PlainLabel(style, "", "small", "text.tertiary", elide=right, parent=self)
        self._spinner = Spinner(style, self)
        self._state = IconView(style, "success", "status.done", parent=self)
        self.stop_button = self._button("stop")
        self.more_button = self._button("more")
        self.stop_button.clicked.connect(self._stop)
        self.more_button.clicked.connect(self._open_menu)
        self._top = QHBoxLayout()
        self._top.addWidget(self._icon)
        self._top.addWidget(self._title, 1)
        for widget in (self._spinner, self._state, self.stop_button, self.more_button):
            self._top.addWidget(widget)
        self._lines = QVBoxLayout()
        for label in (self._about, self._output, self._facts):
            self._lines.addWidget(label)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addLayout(self._lines)
        style.changed.connect(self._restyle)
        self._restyle()

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("icon_name", icon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _stop(self) -> None:
        if self.task is not None:
            self.stop_clicked.emit(self.task.id)

    def show_task(self, task: Task) -> None:
        self.task = task
        title = visible_line(task.title, _MAX_SHOWN)
        self._icon.set_icon("subagent" if task.is_agent else "shell", "text.secondary")
        self._title.setText(title)
        about = visible_line(task.about, _MAX_SHOWN)
        output = visible_line(plain_output(task.error or task.output).strip(), _MAX_SHOWN)
        for label, words in ((self._about, about), (self._output, output)):
            label.setText(words)
            label.setVisible(bool(words))
        self._output.set_color_key("danger.text" if task.error else "text.secondary")
        is_running = task.state.is_running
        self._spinner.setVisible(is_running)
        self._state.setVisible(not is_running)
        self._state.set_icon(*_STATES.get(task.state, _STATES[TaskState.COMPLETED]))
        self.stop_button.setVisible(is_running and task.can_stop)
        self.stop_button.setAccessibleName(tr("Stop {task}", task=title))
        self.stop_button.setToolTip(tr("Stop"))
        self.more_button.setAccessibleName(tr("More about {task}", task=title))
        self.more_button.setToolTip(tr("More"))
        self.more_button.setVisible(self._has_menu(task))
        self.show_time()
        self.setAccessibleName(", ".join(part for part in (title, task_state_words(task), about) if part))

    def show_time(self) -> None:
        """Take over how long it has taken by now."""
        if self.task is not None:
            self._facts.setText(facts_words(self.task, time.time()))

    @staticmethod
    def _has_menu(task: Task) -> bool:
        ends = task.can_stop if task.state.is_running else task.can_remove
        return _takes_messages(task) or task.can_promote or ends

    def menu(self) -> QMenu:
        """Return what can be done with the task now."""
        menu = QMenu(self)
        task = self.task
        if task is None:
            return menu
        if _takes_messages(task):
            message = menu.addAction(tr("Send a message…"))
            message.triggered.connect(lambda _checked=False: self.message_clicked.emit(task))
        if task.can_promote:
            promote = menu.addAction(tr("Move to the background"))
            promote.triggered.connect(lambda _checked=False: self.promote_clicked.emit(task.id))
        if task.state.is_running and task.can_stop:
            stop = menu.addAction(tr("Stop"))
            stop.triggered.connect(lambda _checked=False: self.stop_clicked.emit(task.id))
        if not task.state.is_running and task.can_remove:
            remove = menu.addAction(tr("Remove from the list"))
            remove.triggered.connect(lambda _checked=False: self.remove_clicked.emit(task.id))
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(16), px(8), px(12), px(12))
        self._column.setSpacing(px(2))
        self._top.setSpacing(px(8))
        self._lines.setContentsMargins(px(24), 0, 0, 0)
        self._lines.setSpacing(px(1))
        side = px(16)
        for button in (self.stop_button, self.more_button):
            button.setIcon(self._style.icon(str(button.property("icon_name")), side, "text.secondary"))
            button.setIconSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._style.color("border.subtle"))


def facts_words(task: Task, now: float) -> str:
    """Return what a task has used: tools, tokens and time of an agent, the time of a command."""
    parts: list[str] = []
    if task.agent is not None:
        if task.agent.tool_count:
            count = task.agent.tool_count
            parts.append(ntr("{count} tool", "{count} tools", count))
        if task.agent.tokens:
            parts.append(tr("{count} tokens", count=short_count(task.agent.tokens)))
    if task.started_at is not None:
        end = now if task.state.is_running else task.ended_at
        if end is not None:
            parts.append(duration(max(0.0, end - task.started_at)))
    if not task.in_background:
        parts.append(tr("the agent waits for it"))
    return " · ".join(part for part in parts if part) or task_state_words(task)


def short_count(number: int) -> str:
    """Return a number in few characters."""
    if number < 1000:
        return str(number)
    return f"{number / 1000:.1f}k" if number < 10_000 else f"{number // 1000}k"


def task_state_words(task: Task) -> str:
    """Return how far a task is."""
    return {
        TaskState.RUNNING: tr("Running"),
        TaskState.IDLE: tr("Finished, takes further messages"),
        TaskState.COMPLETED: tr("Finished"),
        TaskState.FAILED: tr("Failed"),
        TaskState.CANCELLED: tr("Stopped"),
    }[task.state]
