"""What the list of sessions is asked for, done by the commands on sessions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow
from copilot_desktop.widgets.name_dialog import NameDialog
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.session_menu import SectionMenu, SessionMenu
from copilot_desktop.widgets.style import Style

_LONGEST_NAME = 80


class SessionCommands(QObject):
    """Opens the menus of a list and does what was chosen there, pressed or dropped.

    Attributes:
        menu: the menu that was opened last, None after it was closed.
        dialog: the question for a name, None when there is none.
    """

    def __init__(self, app: ApplicationViewModel, style: Style, view: SessionListView) -> None:
        super().__init__(view)
        self._app = app
        self._actions = app.actions
        self._style = style
        self._view = view
        self._ids: list[str] = []
        self.menu: QMenu | None = None
        self.dialog: NameDialog | None = None
        view.can_change = True
        view.menu_requested.connect(self.open_menu)
        view.group_menu_requested.connect(self.open_group_menu)
        view.deletion_requested.connect(self._delete_at_keyboard)
        view.editor.committed.connect(self._actions.rename)
        view.drag.moved.connect(self._actions.move_to_section)
        view.drag.pinned.connect(self._actions.pin)
        view.drag.sections_ordered.connect(self._actions.order_sections)

    # ---- menus -----------------------------------------------------------------------------

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the sessions that a command is for, at a place of the screen."""
        self._ids = self._view.acted_on()
        rows = self._rows()
        if rows:
            menu = SessionMenu(
                self._style,
                rows,
                self,
                sections=self._actions.sections,
                can_ask_agent=self._actions.can_ask_agent,
                can_duplicate=not self._actions.why_no_fork,
                can_rename=not self._view.is_rail,
                parent=self._view,
            )
            self._show(menu, place)

    def open_group_menu(self, key: str, place: QPoint) -> None:
        """Open the menu of a section; other groups have none."""
        sections, name = self._actions.sections, self._section_of(key)
        if name in sections:
            menu = SectionMenu(
                rename=partial(self._ask_for_new_name, name),
                remove=partial(self._actions.delete_section, name),
                move=partial(self._move_section, name),
                add=self.ask_for_new_section,
                position=sections.index(name),
                count=len(sections),
                parent=self._view,
            )
            self._show(menu, place)

    def _show(self, menu: QMenu, place: QPoint) -> None:
        self.menu = menu
        self._view.hold_for_menu(True)
        menu.aboutToHide.connect(self._menu_closed)
        menu.popup(place)

    def _menu_closed(self) -> None:
        self.menu = None
        self._view.hold_for_menu(False)

    def _section_of(self, key: str) -> str:
        for row, count in enumerate(self._view.sessions.line_counts):
            item = self._view.item_at(row) if not count else None
            if isinstance(item, GroupHeader) and item.key == key and item.kind == "section":
                return item.title
        return ""

    def _rows(self) -> list[SessionRow]:
        rows = (self._view.sessions.row(session_id) for session_id in self._ids)
        return [row for row in rows if row is not None]

    # ---- entries ---------------------------------------------------------------------------

    def rename(self) -> None:
        self._view.rename(self._ids[0])

    def tear_off(self) -> None:
        self._app.tear_off(self._ids[0])

    def pin(self, is_pinned: bool) -> None:
        self._actions.pin(self._ids, is_pinned)

    def move(self, section: str) -> None:
        self._actions.move_to_section(self._ids, section)

    def mark_unread(self, is_unread: bool) -> None:
        self._actions.mark_unread(self._ids, is_unread)

    def dismiss_failure(self) -> None:
        self._actions.dismiss_failure(self._ids)

    def duplicate(self) -> None:
        self._actions.duplicate(self._ids[0])

    def export(self) -> None:
        self._actions.export_question(self._ids[0])

    def open_folder(self) -> None:
        self._actions.open_folder(self._ids[0])

    def open_terminal(self) -> None:
        self._actions.open_terminal(self._ids[0])

    def copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._actions.link_of(self._ids[0]))

    def copy_id(self) -> None:
        QGuiApplication.clipboard().setText(self._ids[0])

    def archive(self) -> None:
        """Put the sessions into the archive, or take them out when all are there."""
        rows = self._rows()
        self._actions.archive(self._ids, not all(row.is_archived for row in rows))

    def restore(self) -> None:
        self._actions.restore(self._ids)

    def delete(self) -> None:
        """Move the sessions to the trash; what is there already is asked about and then deleted."""
        rows = self._rows()
        trashed = [row.session_id for row in rows if row.is_trashed]
        if len(trashed) == len(rows):
            if self._actions.can_ask_agent:
                self._actions.delete_question(trashed)
        else:
            self._actions.trash([row.session_id for row in rows if not row.is_trashed])

    def _delete_at_keyboard(self) -> None:
        self._ids = self._view.acted_on()
        self.delete()

    # ---- keys of the window ----------------------------------------------------------------

    def archive_here(self, front: str) -> None:
        """Archive what the keyboard is at in the list, or else the session in front."""
        self._ids = self._view.acted_on() if self._view.hasFocus() else [front] if front else []
        if self._rows():
            self.archive()

    def rename_here(self) -> bool:
        """Rename what the keyboard is at; return False when it is not in the list."""
        if not self._view.hasFocus() or self._view.is_rail:
            return False
        item = self._view.current_item()
        if isinstance(item, SessionRow):
            self._view.rename(item.session_id)
        elif isinstance(item, GroupHeader) and item.kind == "section":
            self._ask_for_new_name(item.title)
        return True

    # ---- sections --------------------------------------------------------------------------

    def ask_for_section(self) -> None:
        """Ask for the name of a section, and move the sessions there."""
        ids = list(self._ids)
        dialog = self._ask(tr("New section"), tr("Sessions can be moved there by drag or by menu."))
        dialog.named.connect(lambda name: self._actions.move_to_section(ids, name))

    def ask_for_new_section(self) -> None:
        """Ask for the name of a section that begins empty."""
        dialog = self._ask(tr("New section"), tr("Sessions can be moved there by drag or by menu."))
        dialog.named.connect(self._actions.add_section)

    def _ask_for_new_name(self, section: str) -> None:
        shown = visible_line(section, _LONGEST_NAME)
        text = tr("Its sessions stay in it.")
        dialog = self._ask(tr("Rename “{section}”", section=shown), text, tr("Rename"), section)
        dialog.named.connect(partial(self._actions.rename_section, section))

    def _ask(self, title: str, text: str, accept: str = "", name: str = "") -> NameDialog:
        dialog = NameDialog(
            self._style, title, text, accept or tr("Create"), name=name, parent=self._view.window()
        )
        self.dialog = dialog
        dialog.finished.connect(self._dialog_closed)
        dialog.open()
        return dialog

    def _dialog_closed(self) -> None:
        self.dialog = None

    def _move_section(self, name: str, by: int) -> None:
        names = list(self._actions.sections)
        at = names.index(name)
        names.insert(at + by, names.pop(at))
        self._actions.order_sections(names)
