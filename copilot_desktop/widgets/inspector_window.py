"""A tab of the inspector in a window of its own. It stays with the session it was torn off from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.widgets.common_commands import closing_command, zoom_commands
from copilot_desktop.widgets.inspector_tabs import PANES, Tab, tab_title
from copilot_desktop.widgets.output_window import OutputWindows
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.window_layout import WindowLayouts


class InspectorWindow(QWidget):
    """Signals:
    entry_chosen(session_id, entry_id): the person wants to see where something happened.
    closed(): it goes.
    """

    entry_chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, style: Style, tab: Tab, chat: ChatViewModel, commands: CommandList) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._style = style
        self._tab = tab
        self._chat = chat
        self.pane = PANES[tab](style)
        self.pane.set_chat(chat)
        session_id = chat.session_id
        self.pane.entry_chosen.connect(lambda entry_id: self.entry_chosen.emit(session_id, entry_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)
        chat.state_changed.connect(self._name)
        own = commands.beside(self)
        own.add(closing_command(self), *zoom_commands(style))
        Shortcuts(self, own)
        style.changed.connect(self._restyle)
        self._restyle()
        self._name()
        self.resize(style.px(420), style.px(560))
        self.pane.first_control().setFocus()

    def let_go(self) -> None:
        """Follow the session no longer: it is gone, or the application ends."""
        self.pane.set_chat(None)

    def _name(self) -> None:
        self.setWindowTitle(tr("{tab} of {title}", tab=tab_title(self._tab), title=self._chat.title[:80]))

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class InspectorWindows:
    """Opens such windows, one for a tab of a session.

    Args:
        show_entry: called with the session and the entry that the person wants to see.
        commands: of the main window; the keys of these windows are chosen as those are.
        outputs: show all that a call has printed.
    """

    def __init__(
        self,
        style: Style,
        layouts: WindowLayouts,
        show_entry: Callable[[str, str], None],
        commands: CommandList,
        outputs: OutputWindows,
    ) -> None:
        self._style = style
        self._commands = commands
        self._layouts = layouts
        self._show_entry = show_entry
        self._outputs = outputs
        self._windows: dict[tuple[str, Tab], InspectorWindow] = {}

    @property
    def windows(self) -> tuple[InspectorWindow, ...]:
        return tuple(self._windows.values())

    def open(self, tab: Tab, chat: ChatViewModel) -> None:
        """Open the window of a tab, or bring it to the front."""
        key = chat.session_id, tab
        if (known := self._windows.get(key)) is not None:
            known.raise_()
            known.activateWindow()
            return
        window = self._windows[key] = InspectorWindow(self._style, tab, chat, self._commands)
        window.entry_chosen.connect(self._show_entry)
        window.pane.output_requested.connect(partial(self._show_output, chat))
        window.closed.connect(partial(self._close, key))
        # A deleted session takes its chat with it.
        chat.destroyed.connect(partial(self._lose, key))
        self._layouts.follow(self._name(tab), window)
        window.show()
        window.activateWindow()

    def _show_output(self, chat: ChatViewModel, entry_id: str) -> None:
        call = chat.transcript.entries.find(EntryId(entry_id))
        if isinstance(call, ToolCall):
            self._outputs.show(chat.session_id, call)

    def close_all(self) -> None:
        """The application ends."""
        for key in tuple(self._windows):
            self._close(key)

    def _name(self, tab: Tab) -> str:
        return f"inspector {tab.value}"

    def _lose(self, key: tuple[str, Tab]) -> None:
        if (window := self._windows.get(key)) is not None:
            window.pane.lose_chat()
            self._close(key)

    def _close(self, key: tuple[str, Tab]) -> None:
        window = self._windows.pop(key, None)
        if window is not None:
            self._layouts.leave(self._name(key[1]))
            window.hide()
            window.let_go()
            window.deleteLater()
