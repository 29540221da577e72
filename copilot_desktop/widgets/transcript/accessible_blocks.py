"""What stands in an entry, for screen readers: headings, paragraphs, code, tables, links and buttons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from copilot_desktop.rendering.blocks import Container, Heading, Paragraph, Table
from copilot_desktop.rendering.highlight import language_title
from copilot_desktop.rendering.inline import LINE_BREAK, utf16_length
from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.translation import ntr, tr
from copilot_desktop.widgets.transcript.accessible_interfaces import (
    NO_INTERFACE,
    Actions,
    Level,
    ReadText,
    forget,
)
from copilot_desktop.widgets.transcript.accessible_places import (
    block_rect,
    marks_of,
    part_rect,
    press,
    press_part,
)
from copilot_desktop.widgets.transcript.boxes import Action, ActionKind, Box, Part, PartKind
from copilot_desktop.widgets.transcript.card import BlockId
from copilot_desktop.widgets.transcript.code_box import CodeBox
from copilot_desktop.widgets.transcript.lines_box import LinesBox
from copilot_desktop.widgets.transcript.table_box import TableBox
from copilot_desktop.widgets.transcript.text_box import TextBox

if TYPE_CHECKING:
    from copilot_desktop.session.entries import EntryId
    from copilot_desktop.widgets.chat_view import ChatView

Role = QAccessible.Role
Kind = QAccessible.InterfaceType

#: A name holds so much of a text; the text itself is read through its interface.
_MAX_NAME: Final = 400


class Piece(QAccessibleInterface):
    """Base of blocks and of what is in them; there is no QObject behind."""

    def __init__(self, view: ChatView, parent: QAccessibleInterface) -> None:
        super().__init__()
        self.view = view
        self._parent = parent
        self._interfaces: dict[QAccessible.InterfaceType, object] = {}

    # -- to be overridden --------------------------------------------------------

    def children(self) -> list[Piece]:
        """Return what stands inside."""
        return []

    def kept(self) -> list[Piece]:
        """Return those children that exist already."""
        return []

    # -- for Qt ------------------------------------------------------------------

    def isValid(self) -> bool:
        return self._parent.isValid()

    def object(self) -> QObject | None:  # type: ignore[override]  # there is no object behind a block
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        children = self.children()
        return children[index] if 0 <= index < len(children) else None

    def childCount(self) -> int:
        return len(self.children())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        kept = self.kept()
        return next((number for number, each in enumerate(kept) if each is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        point = QPoint(x, y)
        return next((child for child in self.children() if child.rect().contains(point)), None)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be renamed."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.offscreen = self.rect().isEmpty()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._interfaces.get(kind, NO_INTERFACE)

    def give_up(self) -> None:
        """Have Qt let go of it and of what is in it."""
        for child in self.kept():
            child.give_up()
        forget([self])


class LeadAccessible(Piece):
    """What stands above an entry: a date, or the divider of what is new."""

    def __init__(self, view: ChatView, parent: QAccessibleInterface, words: str) -> None:
        super().__init__(view, parent)
        self.words = words

    def role(self) -> QAccessible.Role:
        return Role.Separator

    def text(self, kind: QAccessible.Text) -> str:
        return self.words if kind == QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        # It stands directly above its entry.
        below = self._parent.rect()
        height = self.view.look.line("small") + 2 * self.view.look.space(8)
        return QRect(below.left(), below.top() - height, below.width(), height) if below.height() else QRect()


class PartAccessible(Piece):
    """A link or a button.

    Attributes:
        number: which of the parts of its box it is.
    """

    def __init__(self, parent: QAccessibleInterface, block: BlockAccessible, number: int, part: Part) -> None:
        super().__init__(block.view, parent)
        self._block = block
        self.number = number
        self.part = part
        self._interfaces[Kind.ActionInterface] = Actions(self._focus, self._press)

    def _press(self) -> None:
        press_part(self.view, self._block.entry_id, self._block.block, self.part)

    def _focus(self) -> None:
        self.view.focus_part(self._block.entry_id, self._block.block, self.number)

    def role(self) -> QAccessible.Role:
        return Role.Link if self.part.kind is PartKind.LINK else Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return visible(self.part.name)
        return visible(self.part.address) if kind == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        return part_rect(self.view, self._block.entry_id, self._block.block, self.number)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = True
        state.linked = self.part.kind is PartKind.LINK
        place = self.view.focused_part
        state.focused = place == (self._block.entry_id, self._block.block, self.number)
        return state


@dataclass(frozen=True, slots=True)
class Described:
    """What a box is for a reader.

    Attributes:
        name: "" for the text itself.
        level: of a heading, 0 for none.
        action: what a press anywhere on the line does.
        table: what the box shows, None when it is no table.
        length: text positions of the box, in which selections and matches count.
    """

    role: QAccessible.Role
    name: str
    level: int
    text: str
    action: Action | None
    table: Table | None
    length: int


class BlockAccessible(Piece):
    """One box of an entry."""

    def __init__(
        self,
        view: ChatView,
        parent: QAccessibleInterface,
        entry_id: EntryId,
        block: BlockId,
        said: Described,
    ) -> None:
        super().__init__(view, parent)
        self.entry_id = entry_id
        self.block = block
        self.said = said
        self._parts: list[PartAccessible] = []
        self._interfaces[Kind.TextInterface] = ReadText(lambda: self.said.text, self.rect)
        if said.level:
            self._interfaces[Kind.AttributesInterface] = Level(said.level)
        if said.action is not None:
            self._interfaces[Kind.ActionInterface] = Actions(self._focus, self._press)

    def _press(self) -> None:
        if self.said.action is not None:
            press(self.view, self.entry_id, self.block, self.said.action)

    def _focus(self) -> None:
        # The line itself comes after what can be pressed in it.
        self.view.focus_part(self.entry_id, self.block, len(self._parts))

    def take(self, box: Box, width: int) -> None:
        """Learn what can be pressed in the box; what is as before stays the same object."""
        before, self._parts = self._parts, []
        for number, part in enumerate(parts_of(box, width)):
            old = before[number] if number < len(before) else None
            if old is not None and _is_same(old.part, part):
                old.part = part
                self._parts.append(old)
            else:
                self._parts.append(PartAccessible(self.parent_of(number), self, number, part))
        kept = set(map(id, self._parts))
        for old in before:
            if id(old) not in kept:
                old.give_up()

    def parent_of(self, number: int) -> QAccessibleInterface:
        """Return where a part of the box belongs."""
        return self

    def part(self, number: int) -> QAccessibleInterface:
        """Return a part of the box by its number, the line itself when it is none."""
        return self._parts[number] if 0 <= number < len(self._parts) else self

    def children(self) -> list[Piece]:
        return list(self._parts)

    def kept(self) -> list[Piece]:
        return list(self._parts)

    def role(self) -> QAccessible.Role:
        return self.said.role

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self.said.name or self.said.text[:_MAX_NAME]
        if kind == QAccessible.Text.Description:
            found = marks_of(self.view, self.entry_id, self.block, self.said.length)
            count = len(found.matches)
            words = [ntr("{count} match", "{count} matches", count)] if count else []
            return ", ".join([*words, tr("current match")] if found.current is not None else words)
        return ""

    def rect(self) -> QRect:
        return block_rect(self.view, self.entry_id, self.block)

    def state(self) -> QAccessible.State:
        state = super().state()
        found = marks_of(self.view, self.entry_id, self.block, self.said.length)
        state.selectable = state.selectableText = True
        state.selected = found.selected is not None
        if self.said.action is not None:
            state.focusable = True
            place = self.view.focused_part
            is_here = place is not None and place[:2] == (self.entry_id, self.block)
            state.focused = is_here and place is not None and place[2] >= len(self._parts)
        return state


def parts_of(box: Box, width: int) -> list[Part]:
    """Return what can be pressed in a box, which is laid out only when there may be something."""
    if type(box).parts is Box.parts or (isinstance(box, TextBox) and not box.may_have_parts):
        return []
    box.layout(width)
    return box.parts()


def _is_same(one: Part, other: Part) -> bool:
    """Two parts differ at most in their place."""
    return replace(one, rect=other.rect) == other


def describe_box(box: Box) -> Described:
    """Return what a box is for a reader. It need not be laid out."""
    block = box.source_block
    text = visible(box.position_text.replace(LINE_BREAK, "\n"))
    role, name, level, table = Role.StaticText, "", 0, None
    if isinstance(block, Heading):
        role, level = Role.Heading, block.level
    elif isinstance(box, CodeBox):
        language = box.block.language
        role = Role.Section
        name = tr("Code, {language}", language=language_title(language)) if language else tr("Code")
    elif isinstance(box, TableBox):
        role, table = Role.Table, box.table
        rows = len(table.rows) + table.more_lines
        name = ntr("Table with {count} row", "Table with {count} rows", rows)
    elif isinstance(box, LinesBox):
        role, name = Role.Section, tr("Output")
    elif isinstance(block, Paragraph):
        is_item = Container.ITEM in block.place.containers and block.place.marker
        role = Role.ListItem if is_item else Role.Paragraph
    action = getattr(box, "action", None)
    if not isinstance(action, Action) or action.kind is ActionKind.COPY:
        action = None
    if action is not None:
        role = Role.Button
    elif not text:
        # Only buttons.
        role, name = Role.Grouping, tr("Actions")
    return Described(role, name, level, text, action, table, utf16_length(box.position_text))
