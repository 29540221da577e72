"""The card on which a person decides what becomes of a plan."""

from __future__ import annotations

import time
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from copilot_desktop.protocol.requests import PlanApproval, approve_plan, reject_plan
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.plan_words import PlanAction, edited_plan, plan_actions, recommended_action
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_field import AnswerField
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.markdown_view import MarkdownView
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.radio_row import RadioRow
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.style import Style

#: Logical pixels of the plan before it scrolls.
_PLAN_MAX: Final = 320
_PLAN_MIN: Final = 72
_EDIT_LINES: Final = 14
_FEEDBACK_LINES: Final = 4
_NUMBERED: Final = 9

#: Deciding, writing what should be different, or changing the plan itself.
_State: TypeAlias = Literal["decide", "feedback", "edit"]


class PlanCard(RequestCard):
    """A plan as the transcript shows Markdown, and what the server lets become of it.

    The recommended action is chosen beforehand; Enter on the card's button or on an action does it.
    Changes go to the agent as feedback, which reads them and asks again: Escape leaves the writing and
    never decides. It is answered with a `PlanAnswer`.
    """

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, border="info.border", parent=parent)
        self._state: _State = "decide"
        self._rows: list[RadioRow] = []
        self._options: tuple[PlanAction, ...] = ()
        self._plan: _PlanBox | None = None
        self._editor: AnswerField | None = None
        self._changes = ActionButton(style, tr("Request changes..."), kind="ghost", key="F")
        self._edit = ActionButton(style, tr("Edit plan"), icon="edit", key="E")
        self._start = ActionButton(style, tr("Start"), kind="primary", key="↵")
        self._back = ActionButton(style, tr("Cancel"))
        self._send = ActionButton(style, tr("Send changes"), kind="primary", key="↵")
        self._feedback = AnswerField(style, tr("What should be different?"), max_lines=_FEEDBACK_LINES)
        self._note = PlainLabel(style, "", "small", "text.secondary", wrap=True)
        self._buttons = FlowRow(style, (self._changes,), (self._edit, self._start))
        self._writing = FlowRow(style, (), (self._back, self._send))
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        for widget in (self._feedback, self._note, self._buttons, self._writing):
            column.addWidget(widget)
        self._actions.addLayout(column, 1)
        for button in (self._changes, self._edit, self._start, self._back, self._send):
            self.protect(button, enter_clicks=True)
        self._changes.clicked.connect(self._open_feedback)
        self._edit.clicked.connect(self._open_editor)
        self._start.clicked.connect(self._approve)
        self._back.clicked.connect(self._close_writing)
        self._send.clicked.connect(self._send_changes)
        self._feedback.editor.submitted.connect(self._send_written)
        self._feedback.editor.escaped.connect(self._close_writing)
        self._feedback.editor.textChanged.connect(self._feedback_written)
        self._feedback.height_changed.connect(self.height_changed)

    @property
    def request(self) -> PlanApproval | None:
        return self._shown if isinstance(self._shown, PlanApproval) else None

    # ---- content ---------------------------------------------------------------------------

    def _show_request(self) -> None:
        request = self.request
        if request is None:
            return
        self._state = "decide"
        self._feedback.editor.set_text("")
        self.set_header(tr("Plan is ready"), tr("Nothing has been changed yet"), "mode-plan", "info")
        self.setAccessibleDescription(visible(self._text[:2000]))
        self._show_plan()

    @property
    def _text(self) -> str:
        """The plan, as a whole where the server tells it."""
        request = self.request
        return (request.plan.strip() or request.summary) if request is not None else ""

    def _show_plan(self) -> None:
        request = self.request
        if request is None:
            return
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._style.px(8))
        self._editor = None
        self._plan = _PlanBox(self._style, self._text, body)
        column.addWidget(self._plan)
        self._options = plan_actions(request)
        wanted = recommended_action(request)
        self._rows = []
        for action in self._options:
            row = RadioRow(self._style, action.title, action.text, body)
            row.setChecked(action.id == wanted)
            row.toggled.connect(self._sync)
            self.protect(row, enter_clicks=False)
            column.addWidget(row)
            self._rows.append(row)
        self._first = next((row for row in self._rows if row.isChecked()), self._start)
        self.set_body(body)
        self._sync()

    def fit(self, width: int, body_limit: int) -> int:
        """As the base does; of a low card the plan scrolls, not what may become of it."""
        if self._plan is not None:
            margins = self._column.contentsMargins()
            inner = width - margins.left() - margins.right()
            below = sum(row.heightForWidth(inner) + self._style.px(8) for row in self._rows)
            extra = max(0, self._feedback_height(inner))
            room = body_limit - below - extra
            self._plan.set_limit(max(self._style.px(_PLAN_MIN), min(self._style.px(_PLAN_MAX), room)))
        return super().fit(width, body_limit)

    def _feedback_height(self, width: int) -> int:
        if self._state != "feedback":
            return 0
        return self._feedback.sizeHint().height() + self._note.heightForWidth(width)

    # ---- deciding --------------------------------------------------------------------------

    @property
    def _chosen(self) -> PlanAction | None:
        for action, row in zip(self._options, self._rows, strict=True):
            if row.isChecked():
                return action
        return None

    def _sync(self) -> None:
        is_idle, chosen = not self._is_sending, self._chosen
        is_deciding = self._state == "decide"
        for row in self._rows:
            row.setEnabled(is_idle and is_deciding)
        for widget in (self._changes, self._edit, self._back):
            widget.setEnabled(is_idle)
        self._start.setEnabled(is_idle and chosen is not None)
        self._start.set_label(chosen.verb if chosen is not None else tr("Start"))
        self._feedback.editor.setReadOnly(self._is_sending)
        if self._editor is not None:
            self._editor.editor.setReadOnly(self._is_sending)
        self._send.setEnabled(is_idle and bool(self._changes_text()))
        self._send.set_label(tr("Send my version") if self._state == "edit" else tr("Send changes"))
        self._buttons.setVisible(is_deciding)
        self._writing.setVisible(not is_deciding)
        self._feedback.setVisible(self._state == "feedback")
        self._note.setVisible(not is_deciding)
        self._note.setText(
            tr("The agent gets your version of the plan and asks again.")
            if self._state == "edit"
            else tr("The agent reads your feedback and continues to plan.")
        )
        self.set_status(tr("Sending...") if self._is_sending else "")

    def _approve(self) -> None:
        chosen, request = self._chosen, self.request
        if self._state != "decide" or chosen is None or request is None or not self.guard.is_open:
            return
        self._answer(approve_plan(chosen.id if request.actions else ""))

    # ---- asking for changes ----------------------------------------------------------------

    def _changes_text(self) -> str:
        """Return what the agent is to be told, "" for nothing yet."""
        if self._state == "feedback":
            return self._feedback.text()
        if self._state == "edit" and self._editor is not None:
            text = self._editor.text()
            return edited_plan(text) if text and text != self._text.strip() else ""
        return ""

    def _open_feedback(self) -> None:
        if self.guard.is_open:
            self.write_feedback()

    def write_feedback(self) -> None:
        """Have the person write what is to be changed; answers nothing yet."""
        if not self._is_sending and self._state != "edit":
            self._set_state("feedback")
            self._feedback.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_editor(self) -> None:
        if self.guard.is_open:
            self.edit_plan()

    def edit_plan(self) -> None:
        """Have the person change the plan's own text; answers nothing yet."""
        if self._is_sending or self._state != "decide":
            return
        self._state = "edit"
        self._plan, self._rows, self._options = None, [], ()
        self._editor = AnswerField(self._style, tr("Plan"), max_lines=_EDIT_LINES)
        self._editor.editor.set_text(self._text)
        self._editor.editor.textChanged.connect(self._sync)
        self._editor.editor.escaped.connect(self._close_writing)
        self._editor.height_changed.connect(self.height_changed)
        # A plan has lines: Enter makes one more.
        self._editor.editor.submitted.connect(self._new_line)
        self.set_body(self._editor)
        self._set_state("edit")
        self._editor.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_line(self) -> None:
        if self._editor is not None and not self._is_sending:
            self._editor.editor.textCursor().insertBlock()
            self._editor.editor.ensureCursorVisible()

    def _close_writing(self) -> None:
        if self._is_sending or self._state == "decide":
            return
        was_edit = self._state == "edit"
        self._state = "decide"
        if was_edit:
            self._show_plan()
        self._set_state("decide")
        self.focus_first()

    def _set_state(self, state: _State) -> None:
        self._state = state
        self._sync()
        self.height_changed.emit()

    def _feedback_written(self) -> None:
        self._sync()
        if self._state == "feedback" and not self._is_sending:
            self.written.emit(self._feedback.text())

    def show_draft(self, text: str) -> None:
        self._feedback.editor.set_text(text)
        self._set_state("feedback")

    def _send_changes(self) -> None:
        if self.guard.is_open:
            self._send_written()

    def _send_written(self) -> None:
        text = self._changes_text()
        if text and self.guard.was_read:
            self._answer(reject_plan(text))

    # ---- keys ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._state == "decide":
            key = event.key()
            number = key - Qt.Key.Key_0.value
            if 1 <= number <= min(len(self._rows), _NUMBERED):
                event.accept()
                if self.is_plain_key(event):
                    self._choose(number - 1)
                return
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._rows:
                event.accept()
                self._move(-1 if key == Qt.Key.Key_Up else 1)
                return
            if key in (Qt.Key.Key_F, Qt.Key.Key_E):
                event.accept()
                if self.is_plain_key(event):
                    self._open_feedback() if key == Qt.Key.Key_F else self._open_editor()
                return
        super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        self._rows[index].setChecked(True)
        self._rows[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _move(self, direction: int) -> None:
        checked = next((index for index, row in enumerate(self._rows) if row.isChecked()), 0)
        self._choose(min(max(checked + direction, 0), len(self._rows) - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter on an action does it; Space and the arrows only choose.
        if (
            isinstance(watched, RadioRow)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            if self.is_plain_key(event) and watched.isEnabled():
                watched.setChecked(True)
                self._approve()
            return True
        return super().eventFilter(watched, event)


class _PlanBox(Panel):
    """The plan in a sunken box that scrolls."""

    def __init__(self, style: Style, text: str, parent: QWidget) -> None:
        super().__init__(style, fill="surface.sunken", border="border.subtle", radius="lg", parent=parent)
        self._style = style
        self._limit = style.px(_PLAN_MAX)
        self.view = MarkdownView(style)
        self.view.setObjectName("page")
        self.view.set_text(text)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setAccessibleName(tr("Plan"))
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self.view)
        self.view.setAutoFillBackground(False)
        self._inner = QVBoxLayout(self)
        self._inner.addWidget(self._scroll)
        px = style.px
        self._inner.setContentsMargins(px(14), px(12), px(6), px(12))

    def set_limit(self, limit: int) -> None:
        """Be at most so high, in pixels."""
        self._limit = limit
        self.updateGeometry()
        self.setFixedHeight(self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self._inner.contentsMargins()
        # Room for the scroll bar is kept, so that the text does not move when it comes.
        inner = width - margins.left() - margins.right() - self._style.px(10)
        wanted = self.view.heightForWidth(max(1, inner)) + margins.top() + margins.bottom()
        return min(self._limit, wanted)
