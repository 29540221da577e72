"""The keys of a window. Only keys that do something are bound."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.commands import CommandList


class Shortcuts(QObject):
    """Binds the keys of a window's commands, and binds them anew when the person chooses others.

    Key repeat is refused: a held key must not open session after session. A key that two commands
    want goes to the first: Qt would run neither.
    """

    def __init__(self, window: QWidget, commands: CommandList) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._bound: dict[str, QShortcut] = {}
        commands.changed.connect(self._bind)
        self._bind()

    def __iter__(self) -> Iterator[QShortcut]:
        return iter(self._bound.values())

    def _bind(self) -> None:
        wanted: dict[str, str] = {}
        for command in self._commands.all:
            if not command.place:
                for key in self._commands.keys(command.id):
                    wanted.setdefault(key, command.id)
        for key, shortcut in tuple(self._bound.items()):
            if shortcut.property("command") != wanted.get(key):
                del self._bound[key]
                shortcut.setEnabled(False)
                shortcut.deleteLater()
        for key, command_id in wanted.items():
            if key not in self._bound:
                self._bound[key] = self._make(key, command_id)

    def _make(self, key: str, command_id: str) -> QShortcut:
        sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
        shortcut = QShortcut(sequence, self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.setProperty("command", command_id)
        shortcut.activated.connect(partial(self._commands.run, command_id))
        return shortcut
