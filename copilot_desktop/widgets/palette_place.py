"""The palette of a window that shows a conversation, and the commands that open it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.palette import Insert, Palette
from copilot_desktop.widgets.composer_controls import ComposerControls
from copilot_desktop.widgets.palette_view import PaletteView
from copilot_desktop.widgets.style import Style


class PalettePlace:
    """Attributes:
    view: the palette.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        host: QWidget,
        commands: CommandList,
        front: Callable[[], ComposerControls | None],
    ) -> None:
        """Args:
        host: the window.
        front: returns the controls of the composer in front, None when there is none.
        """
        self._front = front
        self._commands = commands
        self._palette = Palette(app, commands, self._mentions, host)
        self.view = PaletteView(self._palette, style, host)
        self._palette.inserted.connect(self._insert)
        commands.add(
            Command(
                "view.palette",
                tr("Command palette"),
                tr("View"),
                ("Ctrl+K", "Ctrl+Shift+P"),
                self.view.turn,
                icon="search",
            ),
            Command(
                "chat.prompts",
                tr("Search earlier prompts…"),
                tr("Conversation"),
                ("Ctrl+R",),
                self._open_history,
                self._no_composer,
                icon="retry",
            ),
        )

    def _open_history(self) -> None:
        self.view.open(history=True)

    def _no_composer(self) -> str:
        controls = self._front()
        is_there = controls is not None and controls.composer.isVisible()
        return "" if is_there else tr("No message can be written here.")

    def _mentions(self) -> Mentions | None:
        controls = self._front()
        return controls.composer.completion.mentions if controls is not None else None

    def _insert(self, insert: Insert) -> None:
        controls = self._front()
        if controls is not None:
            controls.composer.completion.put_in(insert.text, replaces=insert.replaces)
