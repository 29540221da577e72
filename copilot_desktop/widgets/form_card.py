"""The card on which a person fills in a form that an MCP server or the agent asks for."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAction, ElicitationAnswer
from copilot_desktop.rendering.json_lines import json_lines
from copilot_desktop.rendering.links import link_oddities
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.rendering.web_address import address_parts
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.form_filling import Filled, fill, flaw_words
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.field_columns import FieldColumns
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.form_fields import FieldRow
from copilot_desktop.widgets.layout_settling import settle_layouts
from copilot_desktop.widgets.link_opener import open_address
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

_MAX_SERVER: Final = 80
_MAX_TITLE: Final = 160
_MAX_MESSAGE: Final = 20_000
#: More fields are not made into widgets; a form of so many is none that a person fills in.
_MAX_FIELDS: Final = 200


class FormCard(RequestCard):
    """A form, or an address to open in the browser.

    What is wrong with a field is said below it once it was left; nothing that is wrong is ever sent. A
    form that cannot be filled in is shown as it came and can be declined. An address is shown whole and
    is opened by a click only. It is answered with an `ElicitationAnswer`.

    Attributes:
        open_address: opens an address in the browser and tells whether that worked.
    """

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, border="info.border", parent=parent)
        self.open_address = open_address
        self._rows: list[FieldRow] = []
        self._columns: FieldColumns | None = None
        self._cancel = ActionButton(style, tr("Cancel"), kind="ghost")
        self._copy = ActionButton(style, tr("Copy link"), kind="ghost", icon="copy")
        self._target = PlainLabel(style, "", "small", "text.tertiary")
        self._decline = ActionButton(style, tr("Decline"))
        self._submit = ActionButton(style, tr("Submit"), kind="primary", key="↵")
        self._open = ActionButton(style, tr("Open in browser"), kind="primary", icon="external")
        leading = (self._cancel, self._copy)
        trailing = (self._target, self._decline, self._submit, self._open)
        self._buttons = FlowRow(style, leading, trailing)
        self._actions.addWidget(self._buttons)
        for button in (self._cancel, self._copy, self._decline, self._submit, self._open):
            self.protect(button, enter_clicks=True)
        self._cancel.clicked.connect(self._cancel_form)
        self._copy.clicked.connect(self._copy_link)
        self._decline.clicked.connect(self._decline_form)
        self._submit.clicked.connect(self._send)
        self._open.clicked.connect(self._open_link)

    @property
    def request(self) -> Elicitation | None:
        return self._shown if isinstance(self._shown, Elicitation) else None

    # ---- content ---------------------------------------------------------------------------

    def _show_request(self) -> None:
        request = self.request
        if request is None:
            return
        server = visible_line(request.source, _MAX_SERVER)
        asks = tr("{server} asks", server=server) if server else tr("The agent asks")
        if request.url:
            title = tr("Sign in to {server}", server=server) if server else tr("Open an address")
        else:
            title = visible_line(request.title, _MAX_TITLE) or asks
        asked_by = tr("Asked by the MCP server {server}", server=server)
        subtitle = asked_by if server else tr("The agent is waiting for your answer")
        self.set_header(title, subtitle, "external" if request.url else "form", "info")
        self.setAccessibleDescription(visible(request.message[:2000]))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._style.px(10))
        if request.message.strip():
            message = request.message.strip()[:_MAX_MESSAGE]
            column.addWidget(SafeText(self._style, message, "ui", "text.secondary", is_prose=True))
        self._rows, self._columns = [], None
        self._first = self._decline
        if request.url:
            self._add_address(column, request)
            self._first = self._open
        elif self._is_fillable:
            self._add_fields(column, request)
        else:
            self._add_schema(column, request)
        self.set_body(body)
        self._target.setText(tr("Sent to {server}, not to the model", server=server) if server else "")
        self._sync()

    @property
    def _is_fillable(self) -> bool:
        request = self.request
        return request is not None and request.can_be_filled and len(request.fields) <= _MAX_FIELDS

    def _add_fields(self, column: QVBoxLayout, request: Elicitation) -> None:
        fields = self._columns = FieldColumns(self._style)
        column.addWidget(fields)
        for field in request.fields:
            row = FieldRow(self._style, field)
            row.edited.connect(self._edited)
            row.left.connect(self._check_left)
            row.submitted.connect(self._send_written)
            row.height_changed.connect(self._row_resized)
            fields.add(row)
            self._rows.append(row)
        controls = (row.first_control() for row in self._rows)
        self._first = next((control for control in controls if control is not None), self._submit)

    def _add_schema(self, column: QVBoxLayout, request: Elicitation) -> None:
        words = tr("This form cannot be shown. This is what is asked for:")
        column.addWidget(PlainLabel(self._style, words, "ui", wrap=True))
        lines, is_all = json_lines(request.raw)
        text = "\n".join([line.text for line in lines] + ([] if is_all else ["…"]))
        column.addWidget(self._box(SafeText(self._style, text, "codeBlock")))

    def _add_address(self, column: QVBoxLayout, request: Elicitation) -> None:
        host = address_parts(request.url).host
        if host:
            column.addWidget(SafeText(self._style, host, "codeBlock", is_bold=True))
        column.addWidget(self._box(SafeText(self._style, request.url, "codeBlock")))
        for oddity in link_oddities(request.url, ""):
            column.addWidget(SafeText(self._style, oddity, "ui", "danger.text", is_prose=True))

    def _box(self, text: SafeText) -> Panel:
        panel = Panel(self._style, fill="surface.sunken", border="border.subtle", radius="lg")
        inner = QVBoxLayout(panel)
        px = self._style.px
        inner.setContentsMargins(px(12), px(10), px(12), px(10))
        inner.addWidget(text)
        return panel

    def _row_resized(self) -> None:
        """A field is higher or lower: what is around it has to know before the card is measured."""
        row = self.sender()
        if isinstance(row, QWidget) and (layout := row.layout()) is not None:
            layout.invalidate()
            layout.activate()
        if self._columns is not None:
            self._columns.settle()
        settle_layouts(row if isinstance(row, QWidget) else None, self)
        self.height_changed.emit()

    # ---- checking --------------------------------------------------------------------------

    def _filled(self) -> Filled:
        request = self.request
        assert request is not None
        return fill(request, {row.field.name: row.entry for row in self._rows})

    def _edited(self) -> None:
        """What was said to be wrong may be right now; nothing new is found fault with while one writes."""
        flaws = self._filled().flaws
        for row in self._rows:
            if row.problem:
                flaw = flaws.get(row.field.name)
                row.show_problem(flaw_words(row.field, flaw) if flaw is not None else "")
        self._sync()

    def _check_left(self) -> None:
        self._show_problems(only_left=True)

    def _show_problems(self, *, only_left: bool) -> None:
        if self._is_sending or not self._rows:
            return
        flaws = self._filled().flaws
        for row in self._rows:
            flaw = flaws.get(row.field.name)
            if not only_left or row.was_left:
                row.show_problem(flaw_words(row.field, flaw) if flaw is not None else "")
        self._sync()

    def _sync(self) -> None:
        request = self.request
        is_idle, is_link = not self._is_sending, request is not None and bool(request.url)
        self._submit.setVisible(not is_link and self._is_fillable)
        self._open.setVisible(is_link)
        self._copy.setVisible(is_link)
        self._target.setVisible(not is_link and bool(self._target.text()) and self._is_fillable)
        self._cancel.setVisible(not is_link)
        for button in (self._cancel, self._decline, self._open):
            button.setEnabled(is_idle)
        for row in self._rows:
            row.set_frozen(not is_idle)
        self._submit.setEnabled(is_idle and not any(row.problem for row in self._rows))
        self._buttons.sync()
        self.set_status(tr("Sending...") if self._is_sending else "")

    # ---- answering -------------------------------------------------------------------------

    def _send(self) -> None:
        if self.guard.is_open:
            self._send_written()

    def _send_written(self) -> None:
        if self.request is None or not self.guard.was_read or self._is_sending or not self._is_fillable:
            return
        filled = self._filled()
        if filled.flaws:
            self._show_problems(only_left=False)
            next(row for row in self._rows if row.problem).focus()
            return
        self._answer(ElicitationAnswer(ElicitationAction.ACCEPT, filled.content))

    def _decline_form(self) -> None:
        if self.guard.is_open:
            self._answer(ElicitationAnswer(ElicitationAction.DECLINE))

    def _cancel_form(self) -> None:
        if self.guard.is_open:
            self._answer(ElicitationAnswer(ElicitationAction.CANCEL))

    def _open_link(self) -> None:
        request = self.request
        if request is None or not self.guard.is_open or self._is_sending:
            return
        if self.open_address(request.url):
            self._answer(ElicitationAnswer(ElicitationAction.ACCEPT))
        else:
            self.set_status(tr("The system could not open the address."), failed=True)

    def _copy_link(self) -> None:
        if self.request is not None:
            QGuiApplication.clipboard().setText(self.request.url)
            self.set_status(tr("Copied."))
