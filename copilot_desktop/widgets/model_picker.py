"""The chips in the composer's bar that show the next turn's model and effort, and change them."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.model_rows import effort_name
from copilot_desktop.viewmodels.model_source import ModelSource
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.model_popup import ModelPopup
from copilot_desktop.widgets.option_popup import Option, OptionPopup
from copilot_desktop.widgets.style import Style

#: The command that opens the list of models.
CHOOSE_MODEL: Final = "chat.model"


class ModelPicker(Chip):
    """Shows the model of the next turn; a click opens the list.

    Attributes:
        popup: the list, None while it is closed.
    """

    def __init__(self, style: Style, commands: CommandList, parent: QWidget | None = None) -> None:
        super().__init__(style, "model", tr("Model"), picks=True, parent=parent)
        self._picker_style = style
        self._commands = commands
        self._models: ModelSource | None = None
        self.popup: ModelPopup | None = None
        self.clicked.connect(self.open_popup)
        self.hide()

    def follow(self, models: ModelSource | None) -> None:
        """Show and change this model from now on."""
        if self._models is not None:
            self._models.changed.disconnect(self._sync)
        if self.popup is not None:
            self.popup.close()
        self._models = models
        if self._models is not None:
            self._models.changed.connect(self._sync)
        self.setVisible(self._models is not None)
        self._sync()

    @property
    def why_not(self) -> str:
        """Why the model cannot be changed, "" when it can."""
        return self._models.why_not if self._models is not None else tr("No conversation is in front.")

    def _sync(self) -> None:
        models = self._models
        if models is None:
            return
        self.set_label(models.chosen_name or tr("Default model"))
        self.setEnabled(not models.why_not)
        self.set_dot(models.is_for_next_turn)
        tip = tr("Model: {model}", model=models.chosen_name or tr("Default model"))
        keys = self._commands.keys(CHOOSE_MODEL) if self._commands.find(CHOOSE_MODEL) is not None else ()
        if keys:
            tip = tr("{what} ({keys})", what=tip, keys=keys[0])
        if models.is_for_next_turn:
            tip = tr("Applies to the next turn")
        self.setToolTip(models.why_not or tip)
        self.setAccessibleDescription(models.why_not or (tip if models.is_for_next_turn else ""))

    def open_popup(self) -> None:
        """Show the models."""
        models = self._models
        if models is None or models.why_not or self.popup is not None:
            return
        models.look()
        self.popup = ModelPopup(self._picker_style, models, self)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _forget_popup(self) -> None:
        self.popup = None


class EffortPicker(Chip):
    """Shows how hard the model thinks from the next turn on; hidden where that cannot be chosen."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, "reasoning", tr("Reasoning effort"), picks=True, parent=parent)
        self._picker_style = style
        self._models: ModelSource | None = None
        self.popup: OptionPopup | None = None
        self.clicked.connect(self.open_popup)
        self.hide()

    def follow(self, models: ModelSource | None) -> None:
        """Show and change the effort of this model from now on."""
        if self._models is not None:
            self._models.changed.disconnect(self._sync)
        if self.popup is not None:
            self.popup.close()
        self._models = models
        if self._models is not None:
            self._models.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        models = self._models
        self.setVisible(models is not None and bool(models.efforts))
        if models is None:
            return
        self.set_label(effort_name(models.effort))
        self.setEnabled(not models.why_not)
        tip = tr("Reasoning effort: {effort}", effort=effort_name(models.effort))
        self.setToolTip(models.why_not or tip)

    def open_popup(self) -> None:
        """Show the efforts."""
        models = self._models
        if models is None or models.why_not or self.popup is not None:
            return
        options = [
            Option(effort, effort_name(effort), _effort_text(effort), "reasoning")
            for effort in ("", *models.efforts)
        ]
        self.popup = OptionPopup(self._picker_style, tr("Reasoning effort"), options, models.effort, self)
        self.popup.chosen.connect(models.choose_effort)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _forget_popup(self) -> None:
        self.popup = None


def _effort_text(effort: str) -> str:
    return {
        "": tr("What the model does by itself"),
        "low": tr("Answers soonest"),
        "medium": tr("Thinks where it helps"),
        "high": tr("Thinks longest, uses most tokens"),
    }.get(effort, "")
