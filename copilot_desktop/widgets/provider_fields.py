"""The form for one model server: address, key, models, and a test of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.provider_form import ProviderForm
from copilot_desktop.viewmodels.provider_kinds import kind_of_provider
from copilot_desktop.widgets.field import Field, KeyField
from copilot_desktop.widgets.model_checks import ModelChecks
from copilot_desktop.widgets.page_controls import PageButton, Picker
from copilot_desktop.widgets.panel import IconView, Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.radio_row import RadioRow
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.style import Style

_WIDTH: Final = 600
#: Two fields stand beside each other from this width on.
_BESIDE: Final = 440


class ProviderFields(ScrollingColumn):
    """Draws a `ProviderForm` and forwards what is entered.

    Attributes:
        name, address, version, key: the fields.
        wire: the kind of interface.
        test_button: asks the server, or stops that.
        models: which are offered.
    """

    def __init__(self, form: ProviderForm, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, max_width=_WIDTH, surface="surface.canvas", centred=False, parent=parent)
        self._form = form
        self._style = style
        #: Fields that were left once, or were to be saved: what is wrong with them is said.
        self._checked: set[str] = set()
        self._title = SafeText(style, "", "heading2", max_lines=2)
        self._sentence = PlainLabel(style, "", "ui", "text.secondary", wrap=True)
        self.name = Field(style, tr("Name"), "")
        self.address = Field(style, tr("Endpoint"), "")
        self.version = Field(style, tr("API version"), tr("Empty for the interface without versions"))
        self._wire_name = PlainLabel(style, tr("Wire format"), "uiStrong")
        self.wire = Picker(style, tr("Wire format"))
        self._wire_name.setBuddy(self.wire)
        self.key = KeyField(style, tr("API key"), "")
        self.keep = RadioRow(style, tr("Keep in the system keychain"))
        self.only_now = RadioRow(
            style, tr("Only for this run"), tr("You are asked for it after the next start")
        )
        self.test_button = PageButton(style, tr("Test connection"))
        self.test_button.setAutoDefault(False)
        self._mark = IconView(style, "success", "success.text", size=16)
        self._result = SafeText(style, "", "ui", max_lines=4)
        self._more = SafeText(style, "", "small", "text.secondary", max_lines=8)
        self.models = ModelChecks(style)
        self._warning = Panel(style, fill="attention.subtle", border="attention.border")
        self._warning_words = SafeText(style, "", "ui", max_lines=4)
        self._make_lines()
        self._connect()
        self._restyle_fields()
        self._fill_in()

    def _make_lines(self) -> None:
        wire = QWidget()
        self._wire_column = QVBoxLayout(wire)
        self._wire_column.setContentsMargins(0, 0, 0, 0)
        self._wire_column.addWidget(self._wire_name)
        self._wire_column.addWidget(self.wire)
        self._wire_column.addStretch(1)
        self._wire_holder = wire
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.addWidget(wire, 1)
        self._pair.addWidget(self.version, 1)
        self._pair.addWidget(self.key, 1)
        self._places = QWidget()
        self._places.setAccessibleName(tr("Where the key is kept"))
        places = QVBoxLayout(self._places)
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(0)
        places.addWidget(self.keep)
        places.addWidget(self.only_now)
        self._test_line = QHBoxLayout()
        self._test_line.addWidget(self.test_button)
        self._test_line.addWidget(self._mark)
        self._test_line.addWidget(self._result, 1)
        warned = QHBoxLayout(self._warning)
        warned.addWidget(IconView(self._style, "info", "attention.text", size=16))
        warned.addWidget(self._warning_words, 1)
        column = self.column
        column.addWidget(self._title)
        self.add_gap(4)
        column.addWidget(self._sentence)
        self.add_gap(16)
        column.addWidget(self.name)
        self.add_gap(14)
        column.addWidget(self.address)
        self.add_gap(14)
        column.addLayout(self._pair)
        self.add_gap(6)
        column.addWidget(self._places)
        self.add_gap(14)
        column.addLayout(self._test_line)
        self.add_gap(4)
        column.addWidget(self._more)
        self.add_gap(14)
        column.addWidget(self.models)
        self.add_gap(12)
        column.addWidget(self._warning)

    def _connect(self) -> None:
        form = self._form
        self.name.edit.textEdited.connect(lambda text: form.set(name=text))
        self.address.edit.textEdited.connect(lambda text: form.set(base_url=text))
        self.version.edit.textEdited.connect(lambda text: form.set(api_version=text))
        self.key.edit.textEdited.connect(form.set_key)
        for field, name in ((self.name, "name"), (self.address, "base_url"), (self.key, "key")):
            field.edit.editingFinished.connect(lambda it=name: self._leave(it))
        self.wire.activated.connect(lambda _at: form.set(wire_api=self.wire.chosen))
        self.keep.clicked.connect(lambda: form.set_key_place("keyring"))
        self.only_now.clicked.connect(lambda: form.set_key_place("run"))
        self.test_button.clicked.connect(self._test)
        self.models.chosen.connect(lambda it, is_on: form.choose_model(it, is_chosen=is_on))
        self.models.named.connect(form.add_model)
        form.filled.connect(self._fill_in)
        form.changed.connect(self._follow)
        self.resized.connect(self._arrange)
        self._style.changed.connect(self._restyle_fields)

    def _restyle_fields(self) -> None:
        px = self._style.px
        self._pair.setSpacing(px(16))
        self._wire_column.setSpacing(px(4))
        self._test_line.setSpacing(px(8))
        layout = self._warning.layout()
        assert layout is not None
        layout.setContentsMargins(px(12), px(8), px(12), px(8))
        layout.setSpacing(px(8))
        self.address.edit.setFont(self._style.font("codeInline"))
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.content_width >= self._style.px(_BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._pair.direction() != wanted:
            self._pair.setDirection(wanted)

    @property
    def result_words(self) -> str:
        """How the last test ended, "" for none."""
        return self._result.text()

    @property
    def more_words(self) -> str:
        """What it means and what can be done."""
        return self._more.text()

    # ---- what the dialog uses --------------------------------------------------------------

    def take_focus(self) -> None:
        """Put the keyboard where something has to be entered first."""
        kind = kind_of_provider(self._form.provider.kind)
        is_known = bool(self._form.provider.base_url)
        field = self.key if is_known and kind.wants_key and not self._form.keeps_key else self.address
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Say what is wrong, and put the keyboard there; return whether nothing is."""
        places = {"name": self.name, "base_url": self.address, "key": self.key}
        self._checked = {*places, "models"}
        self._follow()
        for name, field in places.items():
            if self._form.problem_of(name):
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                field.edit.selectAll()
                return False
        if self._form.problem_of("models"):
            self.models.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reveal(self.models)
            return False
        return True

    # ---- within ----------------------------------------------------------------------------

    def _leave(self, name: str) -> None:
        """Say what is wrong once a field is left; an empty one may still be filled."""
        texts = {"name": self.name, "base_url": self.address, "key": self.key}
        if texts[name].edit.text().strip():
            self._checked.add(name)
            self._follow()

    def _test(self) -> None:
        if self._form.is_asking:
            self._form.stop()
            return
        self._checked |= {"base_url", "key"}
        self._follow()
        self._form.test()

    def _fill_in(self) -> None:
        form, provider = self._form, self._form.provider
        kind = kind_of_provider(provider.kind)
        self._checked = set()
        self._title.set_text(kind.name if form.is_new else provider.name)
        self._sentence.setText(kind.sentence)
        self.name.edit.setText(provider.name)
        self.address.edit.setText(provider.base_url)
        self.address.edit.setPlaceholderText(kind.example)
        self.address.set_words(tr("Endpoint"), kind.hint)
        self.version.edit.setText(provider.api_version)
        self.key.forget()
        kept = tr("Kept. Another one replaces it.")
        self.key.edit.setPlaceholderText(kept if form.keeps_key else kind.key_hint)
        self.key.set_words(tr("API key") if kind.wants_key else tr("API key, optional"), "")
        formats = [("completions", "Chat Completions"), ("responses", "Responses")]
        if provider.kind == "anthropic":
            formats = [("completions", "Messages")]
        self.wire.set_items(formats, provider.wire_api if provider.kind != "anthropic" else "completions")
        self.wire.setEnabled(len(formats) > 1)
        self.version.setVisible(provider.kind == "azure")
        self.models.field.clear()
        self.verticalScrollBar().setValue(0)
        self._follow()

    def _follow(self) -> None:
        form = self._form
        for name, field in (("name", self.name), ("base_url", self.address), ("key", self.key)):
            field.show_problem(form.problem_of(name) if name in self._checked else "")
        self._places.setVisible(bool(form.key) or form.keeps_key)
        place = form.provider.key
        self.keep.setChecked(place != "run")
        self.only_now.setChecked(place == "run")
        problem = form.problem_of("models") if "models" in self._checked else ""
        self.models.show_models(form.models, problem)
        self._warning.setVisible(bool(form.warning))
        self._warning_words.set_text(form.warning)
        self._show_result()

    def _show_result(self) -> None:
        form, result = self._form, self._form.result
        self.test_button.setText(tr("Stop") if form.is_asking else tr("Test connection"))
        problem = result.problem if result is not None else None
        self._mark.setVisible(result is not None)
        if form.is_asking:
            self._result.set_text(tr("Asking…"))
            self._result.set_color_key("text.secondary")
        elif result is None:
            self._result.set_text("")
        else:
            key = "danger.text" if problem is not None else "success.text"
            self._mark.set_icon("error" if problem is not None else "success", key)
            self._result.set_text(result.words)
            self._result.set_color_key(key)
        more = (problem.sentence, problem.next_step, problem.detail) if problem is not None else ()
        words = "\n".join(filter(None, more))
        if words != self._more.text():
            self._more.set_text(words)
            if words:
                self._announce(f"{self._result.text()}. {words}")
        self._more.setVisible(bool(words))

    def _announce(self, words: str) -> None:
        self._result.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
