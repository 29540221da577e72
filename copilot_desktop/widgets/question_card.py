"""The card on which a person answers a question of the agent."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from copilot_desktop.protocol.permissions import Question
from copilot_desktop.protocol.requests import QuestionAnswer
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import tr
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.direction import is_mirrored, mirrored
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.panel import Panel, draw_key_cap, draw_ring, fill_rounded
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.prompt_editor import PromptEditor
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

#: Choices that have a number key.
_NUMBERED: Final = 9

#: Choices made into rows; a model that offers more is asked for text instead.
_MAX_CHOICES: Final = 100

_ANSWER_LINES: Final = 4

#: Characters of a question in the header; a longer one stands in the scrolling body.
_MAX_TITLE: Final = 240


class ChoiceRow(QAbstractButton):
    """One offered answer: its number and its whole text."""

    def __init__(self, style: Style, number: int, choice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._number = number
        self._choice = choice
        self._label = SafeText(style, choice, "ui", is_prose=True, parent=self)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(self._label.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shows_ring = False
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def choice(self) -> str:
        """The answer, character for character as the agent offered it."""
        return self._choice

    def _restyle(self) -> None:
        px = self._style.px
        start, end = px(10 + 20 + 10), px(10)
        # A layout mirrors what stands in it, but not its margins.
        if is_mirrored():
            start, end = end, start
        self._row.setContentsMargins(start, px(8), end, px(8))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(200), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._style.px(36))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._style.px(36), self._row.totalHeightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())
        event.accept()

    def copy(self) -> None:
        """Put the answer on the clipboard, character for character."""
        QGuiApplication.clipboard().setText(self._choice)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = self._style
        rect = QRectF(self.rect())
        selected = self.isChecked()
        hovered = self.isEnabled() and self.underMouse()
        fill = "state.selected" if selected else "state.hover" if hovered else "surface.raised"
        border = "accent.border" if selected else "border.default"
        with QPainter(self) as painter:
            fill_rounded(painter, rect, style.px(8), style.color(fill), style.color(border))
            if self._number <= _NUMBERED:
                cap = QRectF(style.px(10), style.px(9), style.px(18), style.px(18))
                draw_key_cap(
                    painter,
                    mirrored(rect, cap),
                    str(self._number),
                    style,
                    on_solid=False,
                    enabled=self.isEnabled(),
                )
            if self.hasFocus() and self._shows_ring:
                draw_ring(painter, rect, style.px(8), style)


class QuestionCard(RequestCard):
    """One question of the agent.

    A number key or a click chooses; Enter or "Send answer" sends. Nothing is chosen beforehand. It is
    answered with a `QuestionAnswer`.
    """

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, border="info.border", parent=parent)
        self._rows: list[ChoiceRow] = []
        self._field: Panel | None = None
        self._editor: PromptEditor | None = None
        self._skip = ActionButton(style, tr("Skip question"), kind="ghost", parent=self)
        self._hint = PlainLabel(style, "", "small", "text.tertiary", parent=self)
        self._send = ActionButton(style, tr("Send answer"), kind="primary", key="↵", parent=self)
        self._actions.addWidget(FlowRow(style, (self._skip,), (self._hint, self._send), parent=self))
        self.protect(self._skip, enter_clicks=True)
        self.protect(self._send, enter_clicks=True)
        self._skip.clicked.connect(self._dismiss)
        self._send.clicked.connect(self._submit)

    @property
    def request(self) -> Question | None:
        return self._shown if isinstance(self._shown, Question) else None

    @property
    def editor(self) -> PromptEditor | None:
        """The field for a free answer, None when only a choice is accepted."""
        return self._editor

    def _show_request(self) -> None:
        request = self.request
        if request is None:
            return
        question = request.question.strip()
        is_long = len(question) > _MAX_TITLE or question.count("\n") > 2
        title = question if question and not is_long else tr("The agent asks")
        self.set_header(title, tr("The agent is waiting for your answer"), "question", "info")
        self.setAccessibleDescription(visible(question[:2000]) if is_long else "")
        self._rows = []
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._style.px(6))
        if is_long:
            column.addWidget(SafeText(self._style, question, "body", is_prose=True, parent=body))
        for number, choice in enumerate(request.choices[:_MAX_CHOICES], start=1):
            row = ChoiceRow(self._style, number, choice, body)
            row.toggled.connect(self._sync)
            self.protect(row, enter_clicks=True)
            column.addWidget(row)
            self._rows.append(row)
        # Without choices there must be a way to answer, whatever the request says.
        self._editor = self._field = None
        if request.allow_freeform or not request.choices:
            column.addWidget(self._make_field(bool(request.choices), body))
        self._first = self._rows[0] if self._rows else self._editor
        self.set_body(body)
        keys = min(len(self._rows), _NUMBERED)
        self._hint.setText(tr("1-{count} to choose", count=keys) if keys > 1 else "")
        self._sync()

    def _make_field(self, has_choices: bool, parent: QWidget) -> Panel:
        style = self._style
        field = Panel(
            style, fill="surface.input", border="border.control", radius="lg", rings=True, parent=parent
        )
        inner = QVBoxLayout(field)
        inner.setContentsMargins(style.px(10), style.px(8), style.px(10), style.px(8))
        editor = PromptEditor(style, max_lines=_ANSWER_LINES, parent=field)
        name = tr("Something else...") if has_choices else tr("Your answer")
        editor.setPlaceholderText(name)
        editor.setAccessibleName(name)
        inner.addWidget(editor)
        editor.focus_changed.connect(field.set_ring)
        editor.textChanged.connect(self._written)
        editor.submitted.connect(self._send_written)
        editor.document().documentLayout().documentSizeChanged.connect(self.height_changed)
        self._field, self._editor = field, editor
        return field

    def _failure_words(self) -> str:
        return tr("Your answer was not delivered. Send it again.")

    # ---- answering -------------------------------------------------------------------------

    @property
    def _chosen(self) -> ChoiceRow | None:
        return next((row for row in self._rows if row.isChecked()), None)

    @property
    def _written_text(self) -> str:
        return self._editor.text().strip() if self._editor is not None else ""

    def _written(self) -> None:
        """A text takes the place of a choice: only one of them is the answer."""
        if self._written_text and (chosen := self._chosen) is not None:
            chosen.setAutoExclusive(False)
            chosen.setChecked(False)
            chosen.setAutoExclusive(True)
        self._sync()
        if not self._is_sending:
            self.written.emit(self._editor.text() if self._editor is not None else "")

    def show_draft(self, text: str) -> None:
        if self._editor is not None:
            self._editor.set_text(text)

    def _sync(self) -> None:
        for widget in (*self._rows, self._skip):
            widget.setEnabled(not self._is_sending)
        if self._editor is not None:
            self._editor.setReadOnly(self._is_sending)
        has_answer = self._chosen is not None or bool(self._written_text)
        self._send.setEnabled(has_answer and not self._is_sending)
        self.set_status(tr("Sending...") if self._is_sending else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0.value
        if 1 <= number <= min(len(self._rows), _NUMBERED):
            event.accept()
            if self.is_plain_key(event):
                self._rows[number - 1].setChecked(True)
                self._rows[number - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._rows:
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
            event.accept()
            return
        super().keyPressEvent(event)

    def _move(self, direction: int) -> None:
        focused = next((index for index, row in enumerate(self._rows) if row.hasFocus()), None)
        index = 0 if focused is None else min(max(focused + direction, 0), len(self._rows) - 1)
        self._rows[index].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Enter on a choice chooses and sends; Space only chooses.
        if (
            isinstance(watched, ChoiceRow)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            if self.is_plain_key(event) and watched.isEnabled():
                watched.setChecked(True)
                self._submit()
            return True
        return super().eventFilter(watched, event)

    def _send_written(self) -> None:
        if self.guard.was_read and self._written_text:
            self._answer(QuestionAnswer(self._written_text))

    def _submit(self) -> None:
        if not self.guard.is_open:
            return
        text, chosen = self._written_text, self._chosen
        if text:
            self._answer(QuestionAnswer(text))
        elif chosen is not None:
            self._answer(QuestionAnswer(chosen.choice, is_freeform=False))

    def _dismiss(self) -> None:
        if self.guard.is_open:
            self._answer(QuestionAnswer(dismissed=True))
