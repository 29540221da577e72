"""The menu that groups, sorts and filters the list of sessions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QMenu, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_list import Grouping, SessionListModel, SessionState, Shelf, Sort
from copilot_desktop.widgets.session_words import state_names
from copilot_desktop.widgets.style import Style

#: Folders that are offered, the fullest first; the others are found by their words.
_MOST_FOLDERS: Final = 25
_LONGEST_FOLDER: Final = 60


class FilterMenu(QMenu):
    """Shows the options as they are when it opens.

    Args:
        add_section: asks for the name of a new section.
        import_session: asks for the file of an exported session.
    """

    def __init__(
        self,
        style: Style,
        sessions: SessionListModel,
        add_section: Callable[[], object],
        import_session: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._own_style = style
        self._sessions = sessions
        self._add_section = add_section
        self._import_session = import_session
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries anew."""
        self.clear()
        options = self._sessions.options
        menu = self._submenu(tr("Group by"))
        for grouping, words in ((Grouping.ACTIVITY, tr("Activity")), (Grouping.FOLDER, tr("Folder"))):
            self._choice(menu, words, options.grouping is grouping, grouping=grouping)
        menu = self._submenu(tr("Sort by"))
        for sort, words in (
            (Sort.RECENT, tr("Last activity")),
            (Sort.CREATED, tr("Creation")),
            (Sort.NAME, tr("Name")),
        ):
            self._choice(menu, words, options.sort is sort, sort=sort)
        self.addSeparator()
        self._add_states(options.states)
        self._add_folders(options.folder)
        for shelf, words in ((Shelf.ARCHIVED, tr("Archived")), (Shelf.TRASH, tr("Trash"))):
            is_shown = options.shelf is shelf
            self._choice(self, words, is_shown, shelf=Shelf.ACTIVE if is_shown else shelf)
        self.addSeparator()
        if options.is_filtered or options.shelf is not Shelf.ACTIVE:
            clearing = self.addAction(tr("Clear the filter"))
            clearing.triggered.connect(lambda _checked=False: clear_filter(self._sessions))
        self.addAction(tr("New section…")).triggered.connect(lambda _checked=False: self._add_section())
        self.addAction(tr("Import a session…")).triggered.connect(
            lambda _checked=False: self._import_session()
        )

    def _submenu(self, words: str) -> QMenu:
        menu = QMenu(words, self)
        self.addMenu(menu)
        return menu

    def _choice(self, menu: QMenu, words: str, is_chosen: bool, **values: object) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        # The style's own check mark is a bitmap in one colour and one size.
        key = "text.primary" if is_chosen else "surface.overlay"
        action.setIcon(self._own_style.icon("check", self._own_style.px(16), key))
        action.triggered.connect(lambda _checked=False: self._sessions.set_options(**values))

    def _add_states(self, chosen: frozenset[SessionState]) -> None:
        menu = self._submenu(tr("State"))
        self._choice(menu, tr("All states"), not chosen, states=frozenset())
        menu.addSeparator()
        for state, words in state_names().items():
            self._choice(menu, words, state in chosen, states=chosen ^ {state})

    def _add_folders(self, chosen: str) -> None:
        folders = self._sessions.folders()
        if not folders and not chosen:
            return
        menu = self._submenu(tr("Folder"))
        self._choice(menu, tr("All folders"), not chosen, folder="")
        menu.addSeparator()
        for folder, count in folders[:_MOST_FOLDERS]:
            words = visible_line(folder, _LONGEST_FOLDER).replace("&", "&&")
            self._choice(menu, f"{words}\t{count}", folder == chosen, folder=folder)


def clear_filter(sessions: SessionListModel) -> None:
    """Show all sessions again; grouping and order stay."""
    sessions.set_options(states=frozenset(), folder="", text="", shelf=Shelf.ACTIVE)
