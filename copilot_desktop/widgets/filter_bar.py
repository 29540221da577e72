"""What stands above the list of sessions: the search field, the filter, and what is filtered now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name
from copilot_desktop.viewmodels.session_list import SessionListModel, Shelf
from copilot_desktop.widgets.filter_menu import FilterMenu, clear_filter
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.search_field import SearchField
from copilot_desktop.widgets.session_words import state_names
from copilot_desktop.widgets.style import Style

_LONGEST_NAME = 40


class FilterBar(QWidget):
    """Follows and changes the options of `sessions`.

    Signals:
        section_requested(): a new section is wanted.
        messages_requested(): what stands in the field is looked for in all that was said.
        import_requested(): a session is to be imported.

    Attributes:
        field: filters by words as they are typed.
        menu_button: opens the menu with everything else.
        messages_button: searches what was said instead of titles.
        clear_button: shows all sessions again.
    """

    section_requested = Signal()
    messages_requested = Signal()
    import_requested = Signal()

    def __init__(self, style: Style, sessions: SessionListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._sessions = sessions
        self.field = SearchField(style, self)
        self.menu_button = self._button(tr("Filter and sort"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.messages_button = self._button(tr("Search all sessions"), tr("Ctrl+Shift+F"))
        self.menu_button.setMenu(
            FilterMenu(style, sessions, self.section_requested.emit, self.import_requested.emit, self)
        )
        self.clear_button = self._button(tr("Clear the filter"))
        self._words = PlainLabel(
            style, "", "small", "text.secondary", elide=Qt.TextElideMode.ElideRight, parent=self
        )
        self._row = QHBoxLayout()
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.menu_button)
        self._row.addWidget(self.messages_button)
        self._chosen = QWidget(self)
        self._line = QHBoxLayout(self._chosen)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._chosen)
        self.field.textChanged.connect(self._filter_by_words)
        self.clear_button.clicked.connect(self._clear)
        self.messages_button.clicked.connect(self.messages_requested)
        sessions.options_changed.connect(self._follow)
        style.changed.connect(self._restyle)
        self._restyle()
        self._follow()

    def _button(self, name: str, key: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("surface", "window")
        button.setAccessibleName(name)
        button.setToolTip(tr("{name} ({key})", name=name, key=key) if key else name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @property
    def words(self) -> str:
        """What is filtered beside the words in the field, "" for nothing."""
        options = self._sessions.options
        names = state_names()
        parts = []
        if options.shelf is not Shelf.ACTIVE:
            parts.append(tr("Archived") if options.shelf is Shelf.ARCHIVED else tr("Trash"))
        parts.extend(words for state, words in names.items() if state in options.states)
        if options.folder:
            parts.append(visible_line(folder_name(options.folder) or options.folder, _LONGEST_NAME))
        return " · ".join(parts)

    def _filter_by_words(self, text: str) -> None:
        self._sessions.set_options(text=text)

    def _clear(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        clear_filter(self._sessions)

    def _follow(self) -> None:
        text, words = self._sessions.options.text, self.words
        if text != self.field.text():
            self.field.setText(text)
        self._words.setText(words)
        self._chosen.setAccessibleName(tr("Filter: {words}", words=words) if words else "")
        self._chosen.setVisible(bool(words))
        self._restyle_button()

    def _restyle(self) -> None:
        px = self._style.px
        self._row.setContentsMargins(px(12), 0, px(8), px(6))
        self._row.setSpacing(px(2))
        self._line.setContentsMargins(px(20), 0, px(8), px(2))
        self._line.setSpacing(px(4))
        side = px(14)
        self.clear_button.setIcon(self._style.icon("close", side, "text.secondary"))
        self.clear_button.setIconSize(QSize(side, side))
        self._restyle_button()

    def _restyle_button(self) -> None:
        """The colour alone tells nothing: the line below says what is filtered."""
        side = self._style.px(16)
        self.messages_button.setIcon(self._style.icon("search-files", side, "text.secondary"))
        self.messages_button.setIconSize(QSize(side, side))
        key = "accent.text" if self.words else "text.secondary"
        self.menu_button.setIcon(self._style.icon("filter", side, key))
        self.menu_button.setIconSize(QSize(side, side))
