"""A session in a window of its own: header, conversation, inspector, and what happens to the agent."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from copilot_desktop import product
from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.widgets.action_feedback import ActionFeedback
from copilot_desktop.widgets.chat_commands import chat_commands
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.common_commands import (
    closing_command,
    inspector_command,
    region_commands,
    zoom_commands,
)
from copilot_desktop.widgets.composer_commands import composer_commands
from copilot_desktop.widgets.connection_banner import ConnectionBanner
from copilot_desktop.widgets.control_commands import control_commands
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.focused_button import press_focused_button
from copilot_desktop.widgets.forking import Forking
from copilot_desktop.widgets.header import Header
from copilot_desktop.widgets.inspector_place import InspectorPlace
from copilot_desktop.widgets.notice_stack import NoticeStack
from copilot_desktop.widgets.page_watches import watch_page
from copilot_desktop.widgets.palette_place import PalettePlace
from copilot_desktop.widgets.read_only_strip import connect_strip
from copilot_desktop.widgets.recent_switcher import RecentSwitcher
from copilot_desktop.widgets.regions import Regions
from copilot_desktop.widgets.seen_sessions import is_person_in
from copilot_desktop.widgets.session_window_commands import (
    Lead,
    leading_commands,
    whole_session_commands,
)
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.title_editor import TitleEditor


class SessionWindow(QMainWindow):
    """Shows one chat for as long as it is open.

    Args:
        lead: the way from here to the main window and to other sessions.

    Signals:
        closed(): the person has closed it; the session goes on.
    """

    closed = Signal()

    def __init__(self, app: ApplicationViewModel, style: Style, chat: ChatViewModel, lead: Lead) -> None:
        super().__init__()
        self._app = app
        self._style = style
        self.chat = chat
        self.header = Header(style, is_own_window=True)
        self.banner = ConnectionBanner(app, style)
        self.commands = CommandList(lambda: app.settings.shortcuts, self)
        self.page = ChatPage(style, self.commands)
        Forking(self.page.view, app.actions)
        connect_strip(self.page.read_only, app)
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.page, 1)
        # The page and the inspector share the window.
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setHandleWidth(1)
        beside.setChildrenCollapsible(False)
        beside.addWidget(content)
        beside.setStretchFactor(0, 1)
        # A splitter takes every child for a pane: what lies over it belongs to a holder.
        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(beside)
        self.setCentralWidget(holder)
        self.inspecting = InspectorPlace(style, app.states, beside, holder, key="inspector of a window")
        watch_page(self.page, app.sessions)
        self.focus_ring = FocusRing(self, style)
        self.notices = NoticeStack(app, style, content, below=self.page, seen=lead.seen)
        self.feedback = ActionFeedback(
            app.actions, style, content, floor=self._floor, is_here=partial(is_person_in, self)
        )
        self.switcher = RecentSwitcher(
            app, style, content, here=chat.session_id, open_session=lead.open_session
        )
        self.title_editor = TitleEditor(
            self.header, app.actions, style, lambda: self.page.chat, self._focus_composer
        )
        self._regions = Regions(self._find_regions, self)
        self._connect_inspector(lead)
        self.header.titled.connect(self._show_title)
        self.header.set_chat(chat)
        self.page.set_chat(chat)
        self.inspecting.set_chat(chat)
        self._show_title(chat.title)
        self.notices.covers.connect(self.page.keep_clear)
        self.notices.keep_off(self.page.requests)
        self.notices.opened.connect(lead.open_session)
        self.banner.help_requested.connect(lead.explain)
        self.page.view.help_requested.connect(lead.explain)
        self.commands.add(*self._own_commands(lead))
        self.palette_place = PalettePlace(app, style, self, self.commands, lambda: self.page.controls)
        app.settings_changed.connect(self.commands.choice_changed)
        self.shortcuts = Shortcuts(self, self.commands)
        style.changed.connect(self._restyle)
        self.resize(*(style.px(length) for length in style.tokens.layout_size("window.own")))
        self._restyle()
        self._focus_composer()

    def _connect_inspector(self, lead: Lead) -> None:
        inspector = self.inspecting.inspector
        self.header.inspector_requested.connect(self.inspecting.toggle)
        self.header.usage_requested.connect(self.inspecting.show_usage)
        self.inspecting.toggled.connect(self.header.set_inspecting)
        inspector.entry_chosen.connect(self._show_entry)
        inspector.output_requested.connect(self.page.show_output)
        inspector.tear_off_requested.connect(lambda tab: lead.tear_off_tab(tab, self.chat))

    def _show_entry(self, entry_id: str) -> None:
        self.page.view.show_entry(EntryId(entry_id))

    def _own_commands(self, lead: Lead) -> tuple[Command, ...]:
        app, session_id = self._app, self.chat.session_id
        return (
            *whole_session_commands(app, session_id, self.title_editor, self.switcher, lead),
            closing_command(self, "Ctrl+W"),
            *chat_commands(self.page, self._app.actions, lambda: True),
            inspector_command(self.inspecting.toggle),
            *zoom_commands(self._style),
            *control_commands(lambda: self.page.chat, self._app.actions),
            *composer_commands(lambda: self.page.controls),
            *region_commands(self._regions),
            *leading_commands(lead, app, session_id),
        )

    def _focus_composer(self) -> None:
        self.page.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _floor(self) -> int:
        """Return how far down something may lie over the page: the composer stays free."""
        view = self.page.view
        return view.mapTo(self._content, QPoint(0, view.height())).y()

    def keep_draft(self) -> None:
        """Keep what was written last: the composer saves it only some time after the last key."""
        self.page.composer.save_draft()
        self.page.view.keep_view_state()

    def let_go(self) -> None:
        """Show the chat no longer: another window does, or it is gone."""
        self.inspecting.set_chat(None)
        self.page.set_chat(None)
        self.header.set_chat(None)

    def _show_title(self, title: str) -> None:
        self.setWindowTitle(title[:80] or product.NAME)
        self.setAccessibleName(tr("Session {title}", title=title[:80]))

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)
        self.setMinimumSize(*self._style.tokens.layout_size("window.min"))
        self._arrange()

    def _arrange(self) -> None:
        px, layout = self._style.px, self._style.tokens.layout
        self.inspecting.arrange(is_docked=self.width() >= px(layout("breakpoints.medium")))
        self.header.set_layout(
            sidebar_hidden=False,
            narrow=self.width() < px(layout("breakpoints.narrow")),
            shows_model=self.width() >= px(layout("breakpoints.medium")),
            has_speed=self.width() >= px(layout("breakpoints.compact")),
        )

    def _find_regions(self) -> list[tuple[QWidget, QWidget]]:
        page = self.page
        regions: list[tuple[QWidget, QWidget]] = [
            (self.header, self.header.first_control()),
            (page.view, page.view),
        ]
        if (button := self.feedback.first_control()) is not None:
            regions.insert(0, (self.feedback, button))
        if (card := page.requests.card) is not None:
            regions.append((card, card))
        regions.append((page.composer, page.composer.editor))
        if self.inspecting.is_open:
            inspector = self.inspecting.inspector
            regions.append((inspector, inspector.front.first_control()))
        return regions

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._app.check_use(self.chat.session_id)
            self._app.sessions.visit(self.chat.session_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused_button(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_draft()
        super().closeEvent(event)
        self.closed.emit()
