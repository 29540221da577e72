"""The keys of the window. Only keys that do something are bound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(window: QWidget, table: dict[tuple[str, ...], Callable[[], object]]) -> list[QShortcut]:
    """Bind every key sequence of `table`, in Qt's portable spelling, to its command.

    Key repeat is refused: a held key must not open session after session.
    """
    made: list[QShortcut] = []
    for keys, command in table.items():
        for key in keys:
            sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
            shortcut = QShortcut(sequence, window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda call=command: call())
            made.append(shortcut)
    return made
