"""Asks for the key of a provider when something was to be sent to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from copilot_desktop.error_text import describe
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.providers import MIN_KEY_LENGTH, KeyNeeded, host_of
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.field import KeyField
from copilot_desktop.widgets.page_controls import CheckBox
from copilot_desktop.widgets.style import Style


class KeyDialog(AskDialog):
    """Attributes:
    field: where the key is written.
    keep: it goes into the system keychain.
    """

    def __init__(self, app: ApplicationViewModel, style: Style, needed: KeyNeeded, parent: QWidget) -> None:
        words = describe(needed)
        text = tr(
            "It is sent to {host} alone. What you wrote is kept.", host=host_of(needed.provider.base_url)
        )
        if needed.why is not None:
            text = f"{describe(needed.why).title}. {text}"
        super().__init__(style, words.title, text, tr("Use this key"), primary=True, parent=parent)
        self._app = app
        self.provider = needed.provider
        self.field = KeyField(style, tr("API key"), "")
        self.keep = CheckBox(style, tr("Keep in the system keychain"))
        self.keep.setChecked(self.provider.key == "keyring" and needed.why is None)
        self.body.addWidget(self.field)
        self.body.addWidget(self.keep)
        self.cancel_button.setDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        self.field.edit.textChanged.connect(self._follow_text)
        self.accepted.connect(self._give)
        self._follow_text()
        self.field.edit.setFocus()

    def _follow_text(self) -> None:
        self.accept_button.setEnabled(len(self.field.edit.text().strip()) >= MIN_KEY_LENGTH)

    def _give(self) -> None:
        key = self.field.edit.text().strip()
        self.field.forget()
        self._app.give_key(self.provider, key, is_kept=self.keep.isChecked())
