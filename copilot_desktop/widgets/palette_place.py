"""The palette of a window that shows a conversation, and the commands that open it."""

from __future__ import annotations

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.palette import Insert, Palette
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.palette_view import PaletteView
from copilot_desktop.widgets.style import Style


class PalettePlace:
    """Attributes:
    view: the palette.
    """

    def __init__(
        self, app: ApplicationViewModel, style: Style, page: ChatPage, commands: CommandList
    ) -> None:
        self._page = page
        self._commands = commands
        host = page.window()
        self._palette = Palette(app, commands, lambda: page.chat, host)
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
        return "" if self._page.composer.isVisible() else tr("No conversation is in front.")

    def _insert(self, insert: Insert) -> None:
        self._page.composer.completion.put_in(insert.text, replaces=insert.replaces)
