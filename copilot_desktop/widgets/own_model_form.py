"""The form for a model of the person's own: kind of server, address, model, key."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.backends import MIN_KEY_LENGTH, OwnModelForm
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.page_controls import PageButton, Picker
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: Shown in the empty address field, by kind of server.
_EXAMPLES = {
    "openai": "http://localhost:11434/v1",
    "azure": "https://NAME.openai.azure.com",
    "anthropic": "https://api.anthropic.com",
}


class Field(QWidget):
    """A line of text with its name above and a hint, or what is wrong, below."""

    def __init__(self, style: Style, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._hint_text = hint
        self._name = PlainLabel(style, name, "uiStrong", wrap=True, parent=self)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self._name.setBuddy(self.edit)
        self._below = PlainLabel(style, hint, "small", "text.secondary", wrap=True, parent=self)
        self.line = QHBoxLayout()
        self.line.addWidget(self.edit, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._name)
        self._column.addLayout(self.line)
        self._column.addWidget(self._below)
        self.setFocusProxy(self.edit)
        self.show_problem("")
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def problem(self) -> str:
        """What is wrong with the text, "" when nothing is known to be."""
        return self._below.text() if self.edit.property("error") else ""

    def show_problem(self, text: str) -> None:
        """Show what is wrong in place of the hint; "" goes back to the hint."""
        self._below.setText(text or self._hint_text)
        self._below.setVisible(bool(text or self._hint_text))
        self._below.set_color_key("danger.text" if text else "text.secondary")
        self.edit.setAccessibleDescription(self._below.text())
        if bool(self.edit.property("error")) != bool(text):
            self.edit.setProperty("error", bool(text))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def _restyle(self) -> None:
        self._column.setSpacing(self._style.px(4))
        self.line.setSpacing(self._style.px(4))
        self.edit.setFont(self._style.font("ui"))


class OwnModelPanel(Panel):
    """The form in a card. What is wrong is said at the field, before anything is sent off.

    Signals:
        closed(): cancelled, or the model was taken.
    """

    closed = Signal()

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, fill="surface.raised", border="border.default", radius="xl", parent=parent)
        self._app = app
        self._style = style
        self._was_submitted = False
        self.setAccessibleName(tr("Use your own model"))
        self._title = PlainLabel(style, tr("Use your own model"), "heading3", parent=self)
        self._text = PlainLabel(
            style,
            tr("Any server that speaks one of these interfaces, on this computer or elsewhere."),
            "ui",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self._type_name = PlainLabel(style, tr("Type"), "uiStrong", parent=self)
        self.type = Picker(style, tr("Type"), self)
        self._type_name.setBuddy(self.type)
        self.url = Field(style, tr("Base URL"), tr("Starts with http:// or https://"), self)
        self.model = Field(style, tr("Model"), tr("The name that the server knows it by"), self)
        self.key = Field(style, tr("API key, if the server wants one"), tr("Kept until you quit"), self)
        self._reveal = QToolButton(self)
        self.cancel = PageButton(style, tr("Cancel"), parent=self)
        self.use = PageButton(style, tr("Use this model"), kind="primary", parent=self)
        self._make_key_field()
        self._lay_out()

        self.type.currentIndexChanged.connect(self._show_example)
        for field in (self.url, self.model, self.key):
            field.edit.returnPressed.connect(self._submit)
            field.edit.textEdited.connect(lambda _text, it=field: it.show_problem(""))
            field.edit.editingFinished.connect(lambda it=field: self._check_left(it))
        self.cancel.clicked.connect(self._cancel)
        self.use.clicked.connect(self._submit)
        app.page_changed.connect(self._follow_page)
        style.changed.connect(self._restyle)
        self._restyle()

    def _make_key_field(self) -> None:
        edit = self.key.edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither a word list of an input method nor the system's may learn it.
        edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._reveal.setProperty("kind", "icon")
        self._reveal.setCheckable(True)
        self._reveal.setAccessibleName(tr("Show the key"))
        self._reveal.setToolTip(tr("Show the key"))
        self._reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._reveal.toggled.connect(self._show_key)
        self.key.line.addWidget(self._reveal)

    def _lay_out(self) -> None:
        type_column = QVBoxLayout()
        type_column.addWidget(self._type_name)
        type_column.addWidget(self.type)
        self._type_column = type_column
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._column.addLayout(type_column)
        for field in (self.url, self.model, self.key):
            self._column.addWidget(field)
        self._column.addWidget(FlowRow(self._style, trailing=(self.cancel, self.use)))
        order = (
            self.type,
            self.url.edit,
            self.model.edit,
            self.key.edit,
            self._reveal,
            self.cancel,
            self.use,
        )
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setContentsMargins(px(20), px(20), px(20), px(20))
        self._column.setSpacing(px(12))
        self._type_column.setSpacing(px(4))
        self._show_key(self._reveal.isChecked())
        self._reveal.setIconSize(QSize(px(16), px(16)))

    # ---- what the page uses ----------------------------------------------------------------

    def open(self) -> None:
        """Fill in what was last used, without the key, and take the keyboard."""
        own = self._app.own_model
        types = [
            ("openai", tr("OpenAI-compatible")),
            ("azure", tr("Azure OpenAI")),
            ("anthropic", tr("Anthropic")),
        ]
        self.type.set_items(types, own.type if own.type in _EXAMPLES else "openai")
        self.url.edit.setText(own.base_url)
        self.model.edit.setText(own.model)
        self._forget_key()
        for field in (self.url, self.model, self.key):
            field.show_problem("")
        self._was_submitted = False
        self._show_example()
        self.show()
        first = self.key if own.base_url and own.model else self.url
        first.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def form(self) -> OwnModelForm:
        """Return what is written, without blanks around it."""
        return OwnModelForm(
            type=self.type.chosen,
            base_url=self.url.edit.text().strip(),
            model=self.model.edit.text().strip(),
            api_key=self.key.edit.text().strip(),
        )

    # ---- within ----------------------------------------------------------------------------

    def _show_example(self) -> None:
        self.url.edit.setPlaceholderText(_EXAMPLES.get(self.type.chosen, ""))

    def _show_key(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.key.edit.setEchoMode(mode)
        icon = "hide" if shown else "show"
        self._reveal.setIcon(self._style.icon(icon, self._style.px(16), "text.secondary"))

    def _forget_key(self) -> None:
        self.key.edit.clear()
        self._reveal.setChecked(False)

    def _problem_of(self, field: Field) -> str:
        form = self.form()
        if field is self.url:
            scheme, separator, rest = form.base_url.partition("://")
            if not separator or scheme.lower() not in ("http", "https") or not rest.strip("/"):
                return tr("Enter an address that starts with http:// or https://")
        elif field is self.model:
            if not form.model:
                return tr("Enter the name of a model")
        elif form.api_key and len(form.api_key) < MIN_KEY_LENGTH:
            return tr("Enter {count} characters or more, or leave it empty", count=MIN_KEY_LENGTH)
        return ""

    def _check_left(self, field: Field) -> None:
        """Say what is wrong once a field is left; an empty one may still be filled."""
        if field.edit.text().strip():
            field.show_problem(self._problem_of(field))

    def _submit(self) -> None:
        wrong = []
        for field in (self.url, self.model, self.key):
            field.show_problem(self._problem_of(field))
            if field.problem:
                wrong.append(field)
        if wrong:
            wrong[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong[0].edit.selectAll()
            return
        self._was_submitted = True
        self._app.use_own_model(self.form())

    def _cancel(self) -> None:
        self._forget_key()
        self.closed.emit()

    def _follow_page(self) -> None:
        """The page for a new session comes to the front when the model was taken."""
        if self._was_submitted and self._app.page is Page.NEW_SESSION:
            self._was_submitted = False
            self._forget_key()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if not event.isAutoRepeat():
                self._cancel()
            return
        super().keyPressEvent(event)
