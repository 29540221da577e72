"""The todos of a plan: how many are done, and each with its state and what it waits for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.plan import TodoRow, TodoState
from copilot_desktop.widgets.panel import IconView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MAX_SHOWN: Final = 300
_ICONS: Final = {
    TodoState.DONE: ("success", "status.done"),
    TodoState.IN_PROGRESS: ("in-progress", "status.streaming"),
    TodoState.PENDING: ("pending", "text.tertiary"),
    TodoState.BLOCKED: ("clock", "attention.text"),
}


class TodoList(QWidget):
    """Hidden while there are none."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[TodoRow, ...] = ()
        self.rows: list[_Row] = []
        self._title = PlainLabel(style, tr("Todos"), "smallStrong", parent=self)
        self._count = PlainLabel(style, "", "small", "text.secondary", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setProperty("kind", "done")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._count)
        self._head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.bar)
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_todos(self, todos: tuple[TodoRow, ...]) -> None:
        self.setVisible(bool(todos))
        if todos == self._shown:
            return
        self._shown = todos
        while len(self.rows) > len(todos):
            row = self.rows.pop()
            self._list.removeWidget(row)
            row.deleteLater()
        for index, todo in enumerate(todos):
            if index == len(self.rows):
                row = _Row(self._style, self)
                self.rows.append(row)
                self._list.addWidget(row)
            self.rows[index].show_todo(todo)
        done = sum(todo.state is TodoState.DONE for todo in todos)
        words = tr("{done} of {count}", done=done, count=len(todos))
        self._count.setText(words)
        self.bar.setRange(0, max(1, len(todos)))
        self.bar.setValue(done)
        self.bar.setAccessibleName(tr("Todos done"))
        self.bar.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._style.color("border.subtle"))

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(16), px(10), px(16), px(14))
        self._column.setSpacing(px(8))
        self._head.setSpacing(px(8))
        self._list.setSpacing(px(10))
        self._list.setContentsMargins(0, px(8), 0, 0)


class _Row(QWidget):
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._icon = IconView(style, "pending", "text.tertiary", parent=self)
        self._title = PlainLabel(style, "", "ui", wrap=True, parent=self)
        self._note = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._title, 0, 1)
        self._grid.addWidget(self._note, 1, 1)
        self._grid.setColumnStretch(1, 1)
        style.changed.connect(self._restyle)
        self._restyle()

    def show_todo(self, todo: TodoRow) -> None:
        waits = bool(todo.waits_for) and todo.state in (TodoState.PENDING, TodoState.BLOCKED)
        state = TodoState.BLOCKED if waits else todo.state
        self._icon.set_icon(*_ICONS[state])
        title = visible_line(todo.title, _MAX_SHOWN)
        self._title.setText(title)
        is_done = todo.state is TodoState.DONE
        self._title.set_color_key("text.secondary" if is_done else "text.primary")
        note = waits_words(todo) if waits else ""
        if not note and not is_done:
            note = visible_line(todo.description, _MAX_SHOWN)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(", ".join(part for part in (title, state_words(state), note) if part))

    def _restyle(self) -> None:
        px = self._style.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(2))


def waits_words(todo: TodoRow) -> str:
    """Return what a todo waits for."""
    first = visible_line(todo.waits_for[0], 80)
    more = len(todo.waits_for) - 1
    if more:
        return ntr(
            "Waits for “{title}” and {count} more", "Waits for “{title}” and {count} more", more, title=first
        )
    return tr("Waits for “{title}”", title=first)


def state_words(state: TodoState) -> str:
    """Return the state of a todo in words."""
    return {
        TodoState.DONE: tr("done"),
        TodoState.IN_PROGRESS: tr("in progress"),
        TodoState.PENDING: tr("to do"),
        TodoState.BLOCKED: tr("blocked"),
    }[state]
