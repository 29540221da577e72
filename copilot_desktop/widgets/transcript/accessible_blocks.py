"""What stands in an entry, for screen readers: headings, paragraphs, code, links and buttons.

Qt keeps pointers to interfaces that Python made. Whoever makes one of these keeps it, and gives it up
with `forget`, which tells Qt first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from shiboken6 import VoidPtr

from copilot_desktop.rendering.anchors import place_words
from copilot_desktop.rendering.blocks import Container, Heading, Paragraph
from copilot_desktop.rendering.highlight import language_title
from copilot_desktop.rendering.inline import LINE_BREAK, utf16_length, utf16_slice
from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Part, PartKind
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.table_box import TableBox

if TYPE_CHECKING:
    from copilot_desktop.session.entries import EntryId
    from copilot_desktop.widgets.chat_view import ChatView

Role = QAccessible.Role
Kind = QAccessible.InterfaceType

#: A name holds so much of a text; the text itself is read through its interface.
_MAX_NAME: Final = 400

#: What `interface_cast` gives for none. None or 0 ends the process.
NO_INTERFACE: Final = VoidPtr(0)


def forget(interfaces: Iterable[QAccessibleInterface]) -> None:
    """Have Qt let go of interfaces that are of no use any more."""
    for interface in interfaces:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


class Press(QAccessibleActionInterface):
    """One action: to press."""

    def __init__(self, press: Any) -> None:
        super().__init__()
        self._press = press

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
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


class BlockText(QAccessibleTextInterface):
    """The text of a block. It cannot be changed, and the caret stays before it."""

    def __init__(self, text: str, rect: Any) -> None:
        super().__init__()
        self._text = text
        self._rect = rect

    def characterCount(self) -> int:
        return utf16_length(self._text)

    def text(self, start: int, end: int) -> str:
        stop = self.characterCount() if end < 0 else end
        return utf16_slice(self._text, max(0, start), stop)

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


class _Piece(QAccessibleInterface):
    """Base of blocks and of what is in them; there is no QObject behind."""

    def __init__(self, view: ChatView, parent: QAccessibleInterface) -> None:
        super().__init__()
        self._view = view
        self._parent = parent
        self._interfaces: dict[QAccessible.InterfaceType, object] = {}

    def isValid(self) -> bool:
        return self._parent.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]  # there is no object behind a block
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be renamed."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = self.rect().isEmpty()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._interfaces.get(kind, NO_INTERFACE)


class PartAccessible(_Piece):
    """A link or a button."""

    def __init__(self, view: ChatView, parent: BlockAccessible, part: Part) -> None:
        super().__init__(view, parent)
        self._block = parent
        self.part = part
        self._interfaces[Kind.ActionInterface] = Press(self._do)

    def _do(self) -> None:
        self._view.press_part(self._block.entry_id, self._block.block, self.part)

    def role(self) -> QAccessible.Role:
        return Role.Link if self.part.kind is PartKind.LINK else Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return visible(self.part.name)
        if kind != QAccessible.Text.Description:
            return ""
        address = self.part.address
        return visible(place_words(address) if link_kind(address) is LinkKind.PLACE else address)

    def rect(self) -> QRect:
        return self._view.part_rect(self._block.entry_id, self._block.block, self.part)


class BlockAccessible(_Piece):
    """One box of an entry."""

    def __init__(
        self, view: ChatView, parent: QAccessibleInterface, entry_id: EntryId, block: BlockId, box: Box
    ) -> None:
        super().__init__(view, parent)
        self.entry_id = entry_id
        self.block = block
        self._role, self._name, level = _described(box)
        self._text = visible(box.position_text.replace(LINE_BREAK, "\n"))
        self._children = [PartAccessible(view, self, part) for part in box.parts()]
        self._interfaces[Kind.TextInterface] = BlockText(self._text, self.rect)
        if level:
            self._interfaces[Kind.AttributesInterface] = Level(level)
        action = _action_of(box)
        if action is not None:
            self._role = Role.Button
            part = Part(PartKind.BUTTON, (0, 0, box.width, box.height), self._text, action=action)
            self._interfaces[Kind.ActionInterface] = Press(lambda: view.press_part(entry_id, block, part))

    def give_up(self) -> None:
        """Have Qt let go of what is in the block."""
        forget(self._children)
        self._children = []

    def childCount(self) -> int:
        return len(self._children)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._children[index] if 0 <= index < len(self._children) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._children.index(child) if child in self._children else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = QPoint(x, y)
        return next((child for child in self._children if child.rect().contains(point)), None)

    def role(self) -> QAccessible.Role:
        return self._role

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._name or self._text[:_MAX_NAME]
        return ""

    def rect(self) -> QRect:
        return self._view.block_rect(self.entry_id, self.block)


def _described(box: Box) -> tuple[QAccessible.Role, str, int]:
    """Return role, name ("" for the text itself) and level of a heading (0 for none)."""
    block = box.source_block
    if isinstance(block, Heading):
        return Role.Heading, "", block.level
    if isinstance(box, CodeBox):
        language = box.block.language
        name = tr("Code, {language}", language=language_title(language)) if language else tr("Code")
        return Role.Section, name, 0
    if isinstance(box, TableBox):
        rows = len(box.table.rows) + box.table.more_lines
        return Role.Section, ntr("Table with {count} row", "Table with {count} rows", rows), 0
    if isinstance(box, LinesBox):
        return Role.Section, tr("Output"), 0
    if isinstance(block, Paragraph):
        is_item = Container.ITEM in block.place.containers and block.place.marker
        return (Role.ListItem if is_item else Role.Paragraph), "", 0
    return Role.StaticText, "", 0


def _action_of(box: Box) -> Action | None:
    """Return what a press anywhere on a line does."""
    action = getattr(box, "action", None)
    return action if isinstance(action, Action) and action.kind is not ActionKind.COPY else None
