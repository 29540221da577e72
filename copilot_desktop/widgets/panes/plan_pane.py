"""The tab of the plan: the todos, and the plan below them, which the person can edit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.plan import PlanViewModel
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.markdown_view import MarkdownView
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.todo_list import TodoList
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanPane(Pane):
    """Follows `chat.plan` while it is seen. What is being written is never overwritten by the agent."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._plan: PlanViewModel | None = None
        self._is_watching = False
        self._text = ""
        self.todos = TodoList(style)
        self._title = PlainLabel(style, tr("Plan"), "smallStrong")
        self.edit_button = QToolButton()
        self.edit_button.setProperty("kind", "icon")
        self.edit_button.setAccessibleName(tr("Edit the plan"))
        self.edit_button.setToolTip(tr("Edit the plan"))
        self.edit_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit_button.clicked.connect(self._begin)
        self.view = MarkdownView(style)
        self._none = PlainLabel(style, "", "small", "text.secondary", wrap=True)
        self._box = Panel(style, fill="surface.input", border="border.control", radius="md", rings=True)
        self.editor = QPlainTextEdit(self._box)
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(tr("Plan as Markdown"))
        self.editor.installEventFilter(self)
        self._inside = QVBoxLayout(self._box)
        self._inside.addWidget(self.editor)
        self._changed = PlainLabel(style, "", "small", "attention.text", wrap=True)
        self.cancel_button = ActionButton(style, tr("Cancel"), kind="ghost")
        self.save_button = ActionButton(style, tr("Save"), kind="primary", key=tr("Ctrl+Enter"))
        self.cancel_button.clicked.connect(self._end)
        self.save_button.clicked.connect(self._save)
        self._buttons = FlowRow(style, (), (self.cancel_button, self.save_button), self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.edit_button)
        page = QWidget()
        page.setObjectName("page")
        page.setAutoFillBackground(False)
        self._column = QVBoxLayout(page)
        self._column.addWidget(self.todos)
        self._lower = QVBoxLayout()
        self._lower.addLayout(self._head)
        for widget in (self.view, self._none, self._box, self._changed, self._buttons):
            self._lower.addWidget(widget)
        self._column.addLayout(self._lower)
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.area.setAccessibleName(tr("Plan and todos"))
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)
        whole.addWidget(self.area)
        style.changed.connect(self._restyle)
        self._restyle()
        self._end()

    # ---- the session -----------------------------------------------------------------------

    def set_chat(self, chat: ChatViewModel | None) -> None:
        plan = chat.plan if chat is not None else None
        if plan is self._plan:
            return
        self._watch(False)
        if self._plan is not None:
            self._plan.changed.disconnect(self._show)
        self._plan = plan
        if plan is not None:
            plan.changed.connect(self._show)
            self._watch(self.isVisible())
        self._end()

    def lose_chat(self) -> None:
        self._plan = None
        self._is_watching = False
        self._end()

    def _watch(self, is_on: bool) -> None:
        if self._plan is None or is_on == self._is_watching:
            return
        self._is_watching = is_on
        if is_on:
            self._plan.watch()
        else:
            self._plan.unwatch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def first_control(self) -> QWidget:
        return self.area

    # ---- what is shown ---------------------------------------------------------------------

    @property
    def is_editing(self) -> bool:
        return not self._box.isHidden()

    def _show(self) -> None:
        plan = self._plan
        self.todos.show_todos(plan.todos if plan is not None else ())
        text = plan.text if plan is not None else ""
        can_edit = plan is not None and plan.can_edit
        self.edit_button.setVisible(can_edit and not self.is_editing)
        if self.is_editing:
            is_other = text != self._text
            self._changed.setText(tr("The agent has changed the plan meanwhile.") if is_other else "")
            self._changed.setVisible(is_other)
            return
        if text != self.view.text:
            self.view.set_text(text)
        self.view.setVisible(bool(text.strip()))
        is_offered = plan is None or plan.is_offered
        words = tr("The agent has not made a plan.") if is_offered else tr("This CLI tells of no plans.")
        self._none.setText(words)
        self._none.setVisible(not text.strip())

    # ---- editing ---------------------------------------------------------------------------

    def _begin(self) -> None:
        if self._plan is None:
            return
        self._text = self._plan.text
        self.editor.setPlainText(self._text)
        self.view.hide()
        self._none.hide()
        self._box.show()
        self._buttons.show()
        self._show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        had_focus = self.editor.hasFocus()
        for widget in (self._box, self._buttons, self._changed):
            widget.hide()
        self._show()
        if had_focus:
            self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self._plan is not None:
            self._plan.update(self.editor.toPlainText())
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and isinstance(event, QFocusEvent):
            self._box.set_ring(event.gotFocus())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._save()
                return True
            if event.key() == Qt.Key.Key_Escape and self.editor.toPlainText() == self._text:
                self._end()
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._lower.setContentsMargins(px(16), px(8), px(16), px(16))
        self._lower.setSpacing(px(8))
        self._inside.setContentsMargins(px(8), px(6), px(4), px(6))
        self.editor.setFont(self._style.font("terminal"))
        self.editor.setMinimumHeight(px(220))
        side = px(16)
        self.edit_button.setIcon(self._style.icon("edit", side, "text.secondary"))
        self.edit_button.setIconSize(QSize(side, side))
