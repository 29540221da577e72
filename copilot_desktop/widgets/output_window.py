"""The whole output of a tool in a window of its own. Whatever its length, only what shows is parsed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.rendering.ansi import plain_output
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import EntryId, ToolCall
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.common_commands import closing_command
from copilot_desktop.widgets.output_search import OutputSearch
from copilot_desktop.widgets.output_view import OutputView
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.tool_verbs import tool_words

_SIZE: Final = (900, 640)
#: How long a button says that it has worked.
_COPIED_MS: Final = 1500


class OutputWindow(QWidget):
    """A window that shows the output of one call.

    Signals:
        folder_requested(path): the person wants to see the file with the whole output in its folder.
        closed(): it goes.
    """

    folder_requested = Signal(str)
    closed = Signal()

    def __init__(
        self,
        style: Style,
        call: ToolCall,
        parent: QWidget | None = None,
        *,
        commands: CommandList | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._style = style
        self._text = str(call.output)
        px = style.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        named = tool_words(call)
        title = visible_line(f"{named.verb} {named.target}".strip(), 120)
        self.setWindowTitle(title)
        self.view = OutputView(style, self)
        self.view.setAccessibleName(tr("Output of {tool}", tool=title))
        self.view.show_text(self._text)
        count = self.view.count
        lines = ntr("{number} line", "{number} lines", count, number=f"{count:,}")
        self.search = OutputSearch(style, self.view, self)
        self.copy_button = ActionButton(style, tr("Copy all"), icon="copy", parent=self)
        self.copy_button.clicked.connect(self.copy_all)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(10), px(16), px(10))
        head.setSpacing(px(12))
        middle = Qt.TextElideMode.ElideMiddle
        head.addWidget(PlainLabel(style, title, "uiStrong", elide=middle, parent=self), 1)
        head.addWidget(PlainLabel(style, lines, "small", "text.secondary", parent=self))
        head.addWidget(self.search)
        head.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        if call.output_file:
            column.addLayout(self._file_row(call.output_file))
        column.addWidget(self.view, 1)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._forget_copied)
        self.view.copy_all_requested.connect(self.copy_all)
        Shortcuts(self, self._own_commands(commands))
        style.changed.connect(self._restyle)
        self._restyle()
        self.resize(px(_SIZE[0]), px(_SIZE[1]))
        self.view.setFocus()

    def _own_commands(self, main: CommandList | None) -> CommandList:
        own = CommandList(parent=self) if main is None else main.beside(self)
        group = tr("View")
        own.add(
            closing_command(self),
            Command("chat.find", tr("Find in the output"), group, ("Ctrl+F",), self._find),
            Command("chat.find-next", tr("Find the next match"), group, ("F3",), self._find_next),
        )
        return own

    def _file_row(self, path: str) -> QHBoxLayout:
        """Say where the tool has left all of what it has printed."""
        style = self._style
        row = QHBoxLayout()
        row.setContentsMargins(style.px(16), 0, style.px(16), style.px(10))
        row.setSpacing(style.px(12))
        words = tr("All of it is in {path}", path=visible_line(path, 400))
        middle = Qt.TextElideMode.ElideMiddle
        row.addWidget(PlainLabel(style, words, "small", "text.secondary", elide=middle, parent=self), 1)
        self.folder_button = ActionButton(style, tr("Show in folder"), icon="folder-open", parent=self)
        self.folder_button.clicked.connect(lambda: self.folder_requested.emit(path))
        row.addWidget(self.folder_button)
        return row

    def copy_all(self) -> None:
        """Put all of the output on the clipboard, without its control sequences."""
        QGuiApplication.clipboard().setText(plain_output(self._text))
        self.copy_button.setText(tr("Copied"))
        self._copied.start()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find_next(self) -> None:
        self.search.step(1)

    def _forget_copied(self) -> None:
        self.copy_button.setText(tr("Copy all"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            if not self.view.copy():
                self.copy_all()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)


class OutputWindows:
    """Opens such windows, one for a call.

    Args:
        show_file: called with the path of a file that the person wants to see in its folder.
    """

    def __init__(
        self,
        style: Style,
        parent: QWidget,
        show_file: Callable[[str], None],
        commands: CommandList | None = None,
    ) -> None:
        self._style = style
        self._commands = commands
        self._parent = parent
        self._show_file = show_file
        self._open: dict[tuple[str, EntryId], OutputWindow] = {}

    def show(self, session_id: str, call: ToolCall) -> OutputWindow:
        """Open the window of a call, or bring it to the front."""
        key = session_id, call.id
        window = self._open.get(key)
        if window is None:
            window = self._open[key] = OutputWindow(self._style, call, self._parent, commands=self._commands)
            window.closed.connect(lambda: self._open.pop(key, None))
            window.folder_requested.connect(self._show_file)
            window.show()
        else:
            window.raise_()
        window.activateWindow()
        return window
