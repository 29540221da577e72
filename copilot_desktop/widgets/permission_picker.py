"""The chip that shows what a session may do without asking, and changes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.permission_choice import (
    PERMISSION_MODES,
    PermissionChoice,
    permission_mode_name,
    permission_mode_text,
)
from copilot_desktop.widgets.allow_all_dialog import AllowAllDialog
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.option_popup import Option, OptionPopup
from copilot_desktop.widgets.style import Style

_ICONS: Final = {
    PermissionMode.MANUAL.value: "permission-ask",
    PermissionMode.ASSISTED.value: "permission-assisted",
    PermissionMode.ALLOW_ALL.value: "permission-allow-all",
}

#: Of the commands that open the page of remembered rules, and the log of decisions.
RULES_COMMAND: Final = "agent.rules"
DECISIONS_COMMAND: Final = "agent.decisions"


def show_permission_mode(chip: Chip, mode: str) -> None:
    """Give a chip the word, the icon and the colour of a permission mode."""
    chip.set_icon(_ICONS.get(mode, "permission-ask"))
    chip.set_role("danger" if mode == PermissionMode.ALLOW_ALL else "")
    chip.set_label(permission_mode_name(mode))


class PermissionPicker(Chip):
    """A click opens the modes; to allow everything is asked about every time."""

    def __init__(
        self, style: Style, commands: CommandList | None = None, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; of `commands`, those about permissions are offered below the modes."""
        super().__init__(style, "permission-ask", tr("Permissions"), picks=True, parent=parent)
        self._picker_style = style
        self._commands = commands
        self._mode: PermissionChoice | None = None
        self.question: AllowAllDialog | None = None
        self.popup: OptionPopup | None = None
        self.clicked.connect(self.open_popup)
        self.hide()

    def follow(self, choice: PermissionChoice | None) -> None:
        """Show and change this permission mode from now on."""
        if self._mode is not None:
            self._mode.changed.disconnect(self._sync)
            self._mode.confirmation_wanted.disconnect(self._confirm)
        if self.popup is not None:
            self.popup.close()
        if self.question is not None:
            self.question.reject()
        self._mode = choice
        if self._mode is not None:
            self._mode.changed.connect(self._sync)
            self._mode.confirmation_wanted.connect(self._confirm)
        self.setVisible(self._mode is not None)
        self._sync()

    def _sync(self) -> None:
        mode = self._mode
        if mode is None:
            return
        show_permission_mode(self, mode.chosen)
        self.setEnabled(not mode.why_not)
        tip = tr("Permissions: {mode}", mode=permission_mode_name(mode.chosen))
        self.setToolTip(mode.why_not or tip)
        self.setAccessibleDescription(mode.why_not)

    @property
    def why_not(self) -> str:
        """Why no mode can be chosen now, "" when one can."""
        return self._mode.why_not if self._mode is not None else tr("No conversation is in front.")

    def open_popup(self) -> None:
        """Show the modes."""
        mode = self._mode
        if mode is None or self.popup is not None or mode.why_not:
            return
        options = [
            Option(
                item.value,
                permission_mode_name(item.value),
                permission_mode_text(item),
                _ICONS[item.value],
                "danger.text" if item is PermissionMode.ALLOW_ALL else "text.primary",
                mode.why_not_mode(item),
            )
            for item in PERMISSION_MODES
        ]
        self.popup = OptionPopup(
            self._picker_style, tr("Permissions"), options, mode.chosen, self, links=self._links()
        )
        self.popup.chosen.connect(self._choose)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _links(self) -> list[Option]:
        texts = {
            RULES_COMMAND: tr("What is remembered, and a box that tells what would be asked"),
            DECISIONS_COMMAND: tr("What was allowed, denied and answered, when, and who said so"),
        }
        found = [self._commands.find(name) for name in texts] if self._commands is not None else []
        return [
            Option(it.id, it.title, texts[it.id], it.icon, why_not=it.why_not())
            for it in found
            if it is not None
        ]

    def _choose(self, chosen: str) -> None:
        if self._commands is not None and self._commands.find(chosen) is not None:
            self._commands.run(chosen)
        elif self._mode is not None:
            self._mode.choose(PermissionMode(chosen))

    def _forget_popup(self) -> None:
        self.popup = None

    def _confirm(self) -> None:
        if self._mode is None or self.question is not None:
            return
        question = self.question = AllowAllDialog(self._picker_style, self.window())
        question.accepted.connect(self._mode.confirm)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self.question = None
