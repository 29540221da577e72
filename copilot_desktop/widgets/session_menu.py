"""The menus of the list of sessions: of one session, of several, of a section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_list import SessionRow, SessionState
from copilot_desktop.widgets.style import Style

#: Characters of the name of a section in a menu.
_LONGEST_NAME: Final = 60


class MenuCommands(Protocol):
    """What the entries do; everything is for the sessions that the menu was opened for."""

    def rename(self) -> None: ...
    def tear_off(self) -> None: ...
    def pin(self, is_pinned: bool) -> None: ...
    def move(self, section: str) -> None: ...
    def ask_for_section(self) -> None: ...
    def mark_unread(self, is_unread: bool) -> None: ...
    def dismiss_failure(self) -> None: ...
    def duplicate(self) -> None: ...
    def copy_link(self) -> None: ...
    def copy_id(self) -> None: ...
    def export(self) -> None: ...
    def open_folder(self) -> None: ...
    def open_terminal(self) -> None: ...
    def archive(self) -> None: ...
    def restore(self) -> None: ...
    def delete(self) -> None: ...


class SessionMenu(QMenu):
    """A menu that goes when it is closed.

    Args:
        rows: the sessions it is for; at least one.
        sections: the person's own ones.
        can_ask_agent: what needs the agent is offered.
        can_duplicate: the CLI can copy a conversation.
        can_rename: there is room for an editor.
    """

    def __init__(
        self,
        style: Style,
        rows: Sequence[SessionRow],
        commands: MenuCommands,
        *,
        sections: Sequence[str],
        can_ask_agent: bool,
        can_rename: bool,
        can_duplicate: bool = True,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._own_style = style
        self._rows = rows
        self._commands = commands
        self._can_duplicate = can_duplicate
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_put_away = all(row.is_trashed or row.is_archived for row in rows)
        if not is_put_away:
            self._add_marks(sections, can_rename=can_rename)
        if len(rows) == 1:
            self._add_places(can_ask_agent=can_ask_agent)
        self._add_shelves(can_ask_agent=can_ask_agent)

    def _entry(self, words: str, command: Callable[[], object], key: str = "") -> QAction:
        action = self.addAction(f"{words}\t{key}" if key else words)
        action.triggered.connect(lambda _checked=False: command())
        return action

    def _add_marks(self, sections: Sequence[str], *, can_rename: bool) -> None:
        commands, rows = self._commands, self._rows
        if len(rows) == 1:
            self._entry(tr("Open in its own window"), commands.tear_off)
            if can_rename:
                self._entry(tr("Rename"), commands.rename, tr("F2"))
        if any(not row.is_pinned for row in rows):
            self._entry(tr("Pin"), lambda: commands.pin(True))
        else:
            self._entry(tr("Unpin"), lambda: commands.pin(False))
        self._add_sections(sections)
        if any(not row.unread for row in rows):
            self._entry(tr("Mark as unread"), lambda: commands.mark_unread(True))
        if any(row.unread for row in rows):
            self._entry(tr("Mark as read"), lambda: commands.mark_unread(False))
        if any(row.state is SessionState.FAILED for row in rows):
            self._entry(tr("Dismiss the error"), commands.dismiss_failure)

    def _add_sections(self, sections: Sequence[str]) -> None:
        commands = self._commands
        menu = self.addMenu(tr("Move to section"))
        here = {row.section for row in self._rows}
        for name in ("", *sections):
            words = visible_line(name, _LONGEST_NAME).replace("&", "&&") if name else tr("No section")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(here == {name})
            side = self._own_style.px(16)
            # The style's own check mark is a bitmap in one colour and one size.
            key = "text.primary" if here == {name} else "surface.overlay"
            action.setIcon(self._own_style.icon("check", side, key))
            action.triggered.connect(lambda _checked=False, section=name: commands.move(section))
        menu.addSeparator()
        menu.addAction(tr("New section…")).triggered.connect(
            lambda _checked=False: commands.ask_for_section()
        )

    def _add_places(self, *, can_ask_agent: bool) -> None:
        commands, row = self._commands, self._rows[0]
        self.addSeparator()
        is_alive = can_ask_agent and not row.is_trashed and not row.is_imported
        if is_alive and self._can_duplicate:
            self._entry(tr("Duplicate"), commands.duplicate)
        self._entry(tr("Export…"), commands.export)
        self._entry(tr("Copy link"), commands.copy_link)
        self._entry(tr("Copy session ID"), commands.copy_id)
        if row.folder:
            self._entry(tr("Open folder"), commands.open_folder)
        if is_alive and row.folder:
            self._entry(tr("Go on in a terminal"), commands.open_terminal)

    def _add_shelves(self, *, can_ask_agent: bool) -> None:
        commands, rows = self._commands, self._rows
        self.addSeparator()
        if all(row.is_trashed for row in rows):
            self._entry(tr("Restore"), commands.restore)
            if can_ask_agent:
                self._entry(tr("Delete for good…"), commands.delete, tr("Del"))
            return
        if all(row.is_archived for row in rows):
            self._entry(tr("Back to the list"), commands.archive, tr("Ctrl+Shift+A"))
        else:
            self._entry(tr("Archive"), commands.archive, tr("Ctrl+Shift+A"))
        self._entry(tr("Move to the trash"), commands.delete, tr("Del"))


class SectionMenu(QMenu):
    """What can be done with a section of the person's own.

    Args:
        position: where it stands among `count` sections.
        move: puts it one place up (-1) or down (+1).
    """

    def __init__(
        self,
        *,
        rename: Callable[[], object],
        remove: Callable[[], object],
        move: Callable[[int], object],
        add: Callable[[], object],
        position: int,
        count: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entry(tr("Rename section…"), rename)
        if position > 0:
            self._entry(tr("Move up"), lambda: move(-1))
        if position < count - 1:
            self._entry(tr("Move down"), lambda: move(1))
        self._entry(tr("New section…"), add)
        self.addSeparator()
        self._entry(tr("Delete section"), remove)

    def _entry(self, words: str, command: Callable[[], object]) -> None:
        self.addAction(words).triggered.connect(lambda _checked=False: command())
