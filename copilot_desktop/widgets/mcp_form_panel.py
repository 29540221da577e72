"""The form in which an MCP server is added or edited."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.mcp_form import HTTP, LOCAL, SSE, McpForm, problems
from copilot_desktop.widgets.field import Field
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton, Picker
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.secret_pairs import SecretPairs
from copilot_desktop.widgets.style import Style

#: Shown in the empty field of the address.
_EXAMPLE: Final = "https://example.com/mcp"


class McpFormPanel(Panel):
    """What is wrong is said at its field, when the person wants to save and from then on at once.

    Signals:
        saved(form, before): what was entered; `before` is the name until now, "" for a new server.
        closed(): it is not wanted any more; also after `saved`.
    """

    saved = Signal(object, str)
    closed = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.subtle", radius="xl", parent=parent)
        self._style = style
        self._before = ""
        self._taken: Collection[str] = ()
        self._was_submitted = False
        self._title = PlainLabel(style, "", "heading3", parent=self)
        self.name = Field(style, tr("Name"), tr("The model sees its tools as name-tool"), self)
        self._kind_name = PlainLabel(style, tr("Type"), "uiStrong", parent=self)
        self.kind = Picker(style, tr("Type"), self)
        self._kind_name.setBuddy(self.kind)
        self.command = Field(
            style,
            tr("Command"),
            tr("It runs as you as long as a session uses it, and asks for no permission to start."),
            self,
        )
        self.arguments = Field(
            style,
            tr("Arguments"),
            tr("As in a shell: words, with quotes around those that have spaces"),
            self,
        )
        self.url = Field(style, tr("Address"), tr("Starts with http:// or https://"), self)
        self.url.edit.setPlaceholderText(_EXAMPLE)
        self.pairs = SecretPairs(style, self)
        self.cancel = PageButton(style, tr("Cancel"), parent=self)
        self.save = PageButton(style, tr("Save"), kind="primary", parent=self)
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._follow_kind)
        for field in (self.name, self.command, self.arguments, self.url):
            field.edit.textEdited.connect(self._check_again)
            field.edit.returnPressed.connect(self._submit)
        self.pairs.edited.connect(self._check_again)
        self.cancel.clicked.connect(self.close_form)
        self.save.clicked.connect(self._submit)
        style.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _lay_out(self) -> None:
        self._kind_column = QVBoxLayout()
        self._kind_column.addWidget(self._kind_name)
        self._kind_column.addWidget(self.kind)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self.name)
        self._column.addLayout(self._kind_column)
        for widget in (self.command, self.arguments, self.url, self.pairs):
            self._column.addWidget(widget)
        self._column.addWidget(FlowRow(self._style, (), (self.cancel, self.save), self))

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(20), px(20), px(20))
        self._column.setSpacing(px(12))
        self._kind_column.setSpacing(px(4))

    # ---- what the page uses ----------------------------------------------------------------

    def open(self, form: McpForm, taken: Collection[str]) -> None:
        """Show a server of the configuration, or an empty form, and take the keyboard.

        Args:
            taken: names of other servers.
        """
        self._before, self._taken, self._was_submitted = form.name, taken, False
        words = tr("Edit the MCP server") if form.name else tr("Add an MCP server")
        self._title.setText(words)
        self.setAccessibleName(words)
        self.name.edit.setText(form.name)
        self.kind.set_items(
            [
                (LOCAL, tr("A program on this computer")),
                (HTTP, tr("An address (HTTP)")),
                (SSE, tr("An address (the older SSE)")),
            ],
            form.kind,
        )
        self.command.edit.setText(form.command)
        self.arguments.edit.setText(form.arguments)
        self.url.edit.setText(form.url)
        self.pairs.show_pairs(form.pairs)
        self._show_problems({})
        self._follow_kind()
        self.show()
        self.name.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Forget what was entered and go."""
        if self.isHidden():
            return
        self.pairs.show_pairs(())
        self.hide()
        self.closed.emit()

    def form(self) -> McpForm:
        """Return what is entered."""
        return McpForm(
            self.name.edit.text().strip(),
            self.kind.chosen or LOCAL,
            self.command.edit.text().strip(),
            self.arguments.edit.text(),
            self.url.edit.text().strip(),
            self.pairs.pairs,
        )

    # ---- within ----------------------------------------------------------------------------

    def _follow_kind(self) -> None:
        is_local = (self.kind.chosen or LOCAL) == LOCAL
        self.command.setVisible(is_local)
        self.arguments.setVisible(is_local)
        self.url.setVisible(not is_local)
        self.pairs.set_words(
            tr("Environment variables") if is_local else tr("Headers"),
            tr("Add a variable") if is_local else tr("Add a header"),
        )
        self._check_again()

    def _check_again(self) -> None:
        if self._was_submitted:
            self._show_problems(problems(self.form(), self._taken, self._before))

    def _show_problems(self, wrong: dict[str, str]) -> None:
        self.name.show_problem(wrong.get("name", ""))
        self.command.show_problem(wrong.get("command", ""))
        self.arguments.show_problem(wrong.get("arguments", ""))
        self.url.show_problem(wrong.get("url", ""))
        self.pairs.show_problem(wrong.get("pairs", ""))

    def _submit(self) -> None:
        self._was_submitted = True
        form = self.form()
        wrong = problems(form, self._taken, self._before)
        self._show_problems(wrong)
        if not wrong:
            before = self._before
            self.saved.emit(form, before)
            self.close_form()
            return
        for key, field in (
            ("name", self.name),
            ("command", self.command),
            ("arguments", self.arguments),
            ("url", self.url),
        ):
            if key in wrong:
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        (self.pairs.rows[0].name if self.pairs.rows else self.pairs.add).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            event.accept()
            self.close_form()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A field has taken it already; nothing else is to be pressed by it.
            event.accept()
            return
        super().keyPressEvent(event)
