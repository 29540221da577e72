"""The sidebar: a new session, the list of sessions, the connection, and the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.session_list import SessionRow
from copilot_desktop.widgets.attention_menu import AttentionButton
from copilot_desktop.widgets.connection_line import ConnectionLine
from copilot_desktop.widgets.empty_list import EmptyList
from copilot_desktop.widgets.filter_bar import FilterBar
from copilot_desktop.widgets.filter_menu import clear_filter
from copilot_desktop.widgets.inbox_button import InboxButton
from copilot_desktop.widgets.new_session_button import NewSessionButton
from copilot_desktop.widgets.pulse import Pulse
from copilot_desktop.widgets.session_commands import SessionCommands
from copilot_desktop.widgets.session_list_view import SessionListView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.theme_button import ThemeButton


class Sidebar(QWidget):
    """All of it, or as a rail: icons and tiles one below the other.

    Signals:
        hide_requested(): the person wants the sidebar smaller, or out of the way.
        search_requested(): the search field is wanted, which a rail does not have.
        session_opened(): the person chose something in it; a drawer may close.
        inbox_requested(): the person wants to see what waits, or to see it no longer.

    Attributes:
        list: the sessions.
        commands: what is done with them from here.
        filter: what stands above them.
    """

    hide_requested = Signal()
    search_requested = Signal()
    session_opened = Signal()
    inbox_requested = Signal()

    def __init__(self, app: ApplicationViewModel, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self._is_rail = False
        self._new = NewSessionButton(style, self)
        self._hide = self._icon_button(tr("Collapse the sidebar"), "Ctrl+B")
        self._rail_new = self._icon_button(tr("New session"), "Ctrl+N")
        self._rail_search = self._icon_button(tr("Search sessions"))
        self.filter = FilterBar(style, app.sessions, self)
        self.list = SessionListView(style, app.sessions, Pulse(style, self), self)
        self.commands = SessionCommands(app, style, self.list)
        self._empty = EmptyList(style, self)
        self._line = ConnectionLine(style, self)
        self.inbox_button = InboxButton(app.inbox, style, self)
        self.attention_button = AttentionButton(app, style, self)
        self.theme_button = ThemeButton(style, self)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._new, 1)
        for button in (self._hide, self._rail_new, self._rail_search):
            self._top.addWidget(button)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._line, 1)
        self._foot.addWidget(self.inbox_button)
        self._foot.addWidget(self.attention_button)
        self._foot.addWidget(self.theme_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.filter)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(self._foot)
        self._connect()
        self._restyle()
        self._follow_page()
        self._follow_connection()
        self._show_emptiness()

    def _icon_button(self, name: str, key: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setProperty("surface", "window")
        button.setAccessibleName(name)
        button.setToolTip(tr("{name} ({key})", name=name, key=key) if key else name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        app, sessions = self._app, self._app.sessions
        self._new.clicked.connect(self._start_session)
        self._rail_new.clicked.connect(self._start_session)
        self._rail_search.clicked.connect(self.search_requested)
        self._hide.clicked.connect(self.hide_requested)
        self._line.clicked.connect(self._show_process)
        self.inbox_button.clicked.connect(self.inbox_requested)
        self.list.opened.connect(self._open)
        self.list.left_upwards.connect(self.focus_search)
        self.filter.field.left_downwards.connect(self._enter_list)
        self.filter.field.entered.connect(self._open_first)
        self.filter.section_requested.connect(self.commands.ask_for_new_section)
        self.filter.messages_requested.connect(self._search_messages)
        self.filter.import_requested.connect(app.actions.import_question)
        self._empty.cleared.connect(self._clear_filter)
        self._empty.messages_requested.connect(self._search_messages)
        for signal in (
            sessions.modelReset,
            sessions.rowsInserted,
            sessions.rowsRemoved,
            sessions.layoutChanged,
            sessions.options_changed,
        ):
            signal.connect(self._show_emptiness)
        app.page_changed.connect(self._follow_page)
        app.connection_changed.connect(self._follow_connection)
        self._style.changed.connect(self._restyle)

    # ---- its form --------------------------------------------------------------------------

    @property
    def is_rail(self) -> bool:
        return self._is_rail

    def set_rail(self, is_rail: bool) -> None:
        """Become a rail, or all of it again."""
        if is_rail != self._is_rail:
            self._is_rail = is_rail
            self.list.set_rail(is_rail)
            self._restyle()
            self._show_emptiness()

    def _restyle(self) -> None:
        px, style, is_rail = self._style.px, self._style, self._is_rail
        direction = QBoxLayout.Direction.TopToBottom if is_rail else QBoxLayout.Direction.LeftToRight
        self._top.setDirection(direction)
        self._foot.setDirection(direction)
        self._new.setVisible(not is_rail)
        self.filter.setVisible(not is_rail)
        self._rail_new.setVisible(is_rail)
        self._rail_search.setVisible(is_rail)
        name = tr("Expand the sidebar") if is_rail else tr("Collapse the sidebar")
        self._hide.setAccessibleName(name)
        self._hide.setToolTip(tr("{name} ({key})", name=name, key="Ctrl+B"))
        edge = px(14 if is_rail else 12)
        self._top.setContentsMargins(edge, px(12 if is_rail else 10), edge, px(10))
        self._top.setSpacing(px(8))
        self._foot.setContentsMargins(edge, px(8), px(14 if is_rail else 8), px(8))
        self._foot.setSpacing(px(4))
        for button, icon in (
            (self._hide, "sidebar"),
            (self._rail_new, "new-session"),
            (self._rail_search, "search"),
        ):
            button.setIcon(style.icon(icon, px(16), "text.secondary"))
            button.setIconSize(QSize(px(16), px(16)))
        rail = px(style.tokens.layout("sidebar.rail"))
        self.setMinimumWidth(rail if is_rail else px(style.tokens.layout("sidebar.min")))
        self.setMaximumWidth(rail if is_rail else px(style.tokens.layout("sidebar.max")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._style.color("border.subtle")
        with QPainter(self) as painter:
            # Not by its palette: Qt gives a widget back an older one when it gets another parent.
            painter.fillRect(event.rect(), self._style.color("surface.window"))
            footer = self._line.geometry().top() - self._style.px(8)
            if self._is_rail:
                edge = self._style.px(14)
                painter.fillRect(edge, self.list.y() - 1, self.width() - 2 * edge, 1, color)
            else:
                painter.fillRect(0, footer, self.width(), 1, color)

    # ---- what is done in it ----------------------------------------------------------------

    def focus_search(self) -> None:
        """Bring the keyboard to the search field, with what stands there selected."""
        if not self._is_rail:
            self.filter.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.field.selectAll()

    def _enter_list(self) -> None:
        if self.list.offsets.count:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.go_to_first()

    def _open_first(self) -> None:
        if not self.filter.field.text().strip():
            return
        rows = (self.list.item_at(row) for row, lines in enumerate(self.list.sessions.line_counts) if lines)
        first = next(rows, None)
        if isinstance(first, SessionRow):
            self._open(first.session_id)

    def _clear_filter(self) -> None:
        self.focus_search()
        clear_filter(self._app.sessions)

    def _search_messages(self) -> None:
        self._app.show_search(self.filter.field.text().strip())
        self.session_opened.emit()

    def _start_session(self) -> None:
        self._app.show_new_session()
        self.session_opened.emit()

    def _show_process(self) -> None:
        self._app.show_process()
        self.session_opened.emit()

    def _open(self, session_id: str) -> None:
        self._app.open_session(session_id)
        self.session_opened.emit()

    # ---- following -------------------------------------------------------------------------

    def _follow_page(self) -> None:
        chat = self._app.chat
        self.list.set_front(chat.session_id if chat is not None else "")

    def _follow_connection(self) -> None:
        self._line.show_status(self._app.connection)

    def _show_emptiness(self) -> None:
        sessions = self._app.sessions
        is_empty = sessions.rowCount() == 0
        self._empty.show_options(sessions.options)
        self._empty.setVisible(is_empty and not self._is_rail)
        self.list.setVisible(not is_empty or self._is_rail)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_empty else Qt.FocusPolicy.StrongFocus)
