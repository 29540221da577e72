"""What stands in a composer's bar: the button for @, mode, permissions, model, effort."""

from __future__ import annotations

from PySide6.QtCore import QObject

from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.mode_choice import ModeChoice
from copilot_desktop.viewmodels.model_source import ModelSource
from copilot_desktop.viewmodels.permission_choice import PermissionChoice
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_bar import BarPlace
from copilot_desktop.widgets.mode_picker import ModePicker
from copilot_desktop.widgets.model_picker import EffortPicker, ModelPicker
from copilot_desktop.widgets.permission_picker import PermissionPicker
from copilot_desktop.widgets.style import Style


class ComposerControls(QObject):
    """Puts the pickers into the bar of a composer, whether it writes to a session or begins one.

    Attributes:
        composer: the one they stand in.
        mode, permissions, model, effort: the pickers.
    """

    def __init__(self, style: Style, composer: Composer, commands: CommandList) -> None:
        super().__init__(composer)
        self.composer = composer
        self.mode = ModePicker(style, composer.editor, commands)
        self.permissions = PermissionPicker(style, commands)
        self.model = ModelPicker(style, commands)
        self.effort = EffortPicker(style)
        composer.completion.set_commands(commands)
        composer.bar.put(BarPlace.MENTION, composer.completion.button)
        composer.completion.button.show()
        composer.bar.put(BarPlace.MODE, self.mode)
        composer.bar.put(BarPlace.PERMISSION, self.permissions)
        composer.bar.put(BarPlace.MODEL, self.model)
        composer.bar.put(BarPlace.EFFORT, self.effort)

    def follow(
        self, mode: ModeChoice | None, permissions: PermissionChoice | None, models: ModelSource | None
    ) -> None:
        """Show and change these from now on."""
        self.mode.follow(mode)
        self.permissions.follow(permissions)
        self.model.follow(models)
        self.effort.follow(models)
