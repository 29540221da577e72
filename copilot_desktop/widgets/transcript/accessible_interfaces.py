"""What interfaces of assistive technology are made of: actions, texts, levels of headings.

Qt keeps pointers to interfaces that Python made. Whoever makes one keeps it, and gives it up with
`forget`, which tells Qt first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from shiboken6 import VoidPtr

from copilot_desktop.rendering.inline import utf16_length, utf16_slice

#: What `interface_cast` gives for none. None or 0 ends the process.
NO_INTERFACE: Final = VoidPtr(0)

_PRESS: Final = QAccessibleActionInterface.pressAction()
_SET_FOCUS: Final = QAccessibleActionInterface.setFocusAction()

#: Of no use any more, until nobody can be in the middle of a walk over them.
_given_up: list[QAccessibleInterface] = []


def forget(interfaces: Iterable[QAccessibleInterface]) -> None:
    """Have Qt let go of interfaces that are of no use any more.

    It is done when the event loop goes on: a search through the whole tree, which Qt does in one
    call, holds what it has found until its end.
    """
    if not _given_up:
        QTimer.singleShot(0, _let_go)
    _given_up.extend(interfaces)


def _let_go() -> None:
    for interface in _given_up:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))
    _given_up.clear()


class Actions(QAccessibleActionInterface):
    """To go there, and to press where something can be pressed."""

    def __init__(
        self,
        focus: Callable[[], object],
        press: Callable[[], object] | None = None,
        can_press: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._focus = focus
        self._press = press
        self._can_press = can_press

    def actionNames(self) -> list[str]:
        can_press = self._press is not None and self._can_press()
        return [_PRESS, _SET_FOCUS] if can_press else [_SET_FOCUS]

    def doAction(self, name: str) -> None:
        if name == _SET_FOCUS:
            self._focus()
        elif name in self.actionNames() and self._press is not None:
            self._press()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class Level(QAccessibleAttributesInterface):
    """How deep a heading stands."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key == QAccessible.Attribute.Level else None


class ReadText(QAccessibleTextInterface):
    """A text that cannot be changed; the caret stays before it.

    What is selected in it, and how it looks, cannot be told: the binding does not ask Python for
    `selection` and `attributes`, so that a reader would get what happens to be in memory.
    """

    def __init__(self, text: Callable[[], str], rect: Callable[[], QRect]) -> None:
        super().__init__()
        self._text = text
        self._rect = rect

    def characterCount(self) -> int:
        return utf16_length(self._text())

    def text(self, start: int, end: int) -> str:
        whole = self._text()
        return utf16_slice(whole, max(0, start), utf16_length(whole) if end < 0 else end)

    def selection(self, number: int) -> object:
        return (0, 0)

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Selecting is done with mouse and keys."""

    def removeSelection(self, number: int) -> None:
        """There is none."""

    def setSelection(self, number: int, start: int, end: int) -> None:
        """Selecting is done with mouse and keys."""

    def cursorPosition(self) -> int:
        return 0

    def setCursorPosition(self, position: int) -> None:
        """There is no caret in what is only read."""

    def characterRect(self, offset: int) -> QRect:
        return QRect(self._rect())

    def offsetAtPoint(self, point: QPoint) -> int:
        return 0

    def scrollToSubstring(self, start: int, end: int) -> None:
        """The view follows its own keys."""

    def attributes(self, offset: int) -> object:
        return ("", 0, self.characterCount())
