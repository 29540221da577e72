"""The window: a sidebar, a header, the page in front. It arranges; the view models decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop import product
from copilot_desktop.session.entries import EntryId
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.shortcut_choices import ShortcutChoices
from copilot_desktop.widgets.accessible_role import install_roles
from copilot_desktop.widgets.action_feedback import ActionFeedback
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_controls import ComposerControls
from copilot_desktop.widgets.connection_banner import ConnectionBanner
from copilot_desktop.widgets.decisions_page import DecisionsPage
from copilot_desktop.widgets.drawer import Drawer
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.focused_button import press_focused_button
from copilot_desktop.widgets.forking import Forking
from copilot_desktop.widgets.header import Header
from copilot_desktop.widgets.help_place import HelpPlace
from copilot_desktop.widgets.inbox_place import InboxPlace
from copilot_desktop.widgets.inspector_place import InspectorPlace
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.inspector_window import InspectorWindows
from copilot_desktop.widgets.new_session_page import NewSessionPage
from copilot_desktop.widgets.next_request import go_to_next_request
from copilot_desktop.widgets.notice_rows import AbsenceRow, MemoryRow
from copilot_desktop.widgets.notice_stack import NoticeStack
from copilot_desktop.widgets.page_watches import watch_page
from copilot_desktop.widgets.pages import build_pages
from copilot_desktop.widgets.palette_place import PalettePlace
from copilot_desktop.widgets.provider_place import ProviderPlace
from copilot_desktop.widgets.read_only_strip import connect_strip
from copilot_desktop.widgets.recent_switcher import RecentSwitcher
from copilot_desktop.widgets.regions import Regions
from copilot_desktop.widgets.search_page import SearchPage
from copilot_desktop.widgets.seen_sessions import SeenSessions
from copilot_desktop.widgets.session_windows import SessionWindows
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.shortcuts_dialog import ShortcutsDialog
from copilot_desktop.widgets.sidebar import Sidebar
from copilot_desktop.widgets.sidebar_place import SidebarPlace
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.title_editor import TitleEditor
from copilot_desktop.widgets.window_commands import window_commands
from copilot_desktop.widgets.window_layout import WindowLayouts

#: So many sessions at work are a crowd.
_CROWD: Final = 4
_CROWDED_FRAME_MS: Final = 33


class MainWindow(QMainWindow):
    """Shows an `ApplicationViewModel`.

    Signals:
        close_confirmed(): the person wants to leave. The window stays until its owner has taken
            everything down and hides it.

    Attributes:
        can_stay: tells whether a hidden window could be found again.
        commands: everything that can be done here.

    Args:
        pages: the pages but the chat; built from `pages.build_pages` when not given.
    """

    close_confirmed = Signal()

    def __init__(
        self, app: ApplicationViewModel, style: Style, *, pages: Mapping[Page, QWidget] | None = None
    ) -> None:
        super().__init__()
        install_roles()
        self._app = app
        self._style = style
        self._closing: AskDialog | None = None
        self.can_stay: Callable[[], bool] = lambda: False
        self.commands = CommandList(lambda: app.settings.shortcuts, self)
        self.sidebar = Sidebar(app, style)
        self.header = Header(style)
        self.banner = ConnectionBanner(app, style)
        self.chat_page = ChatPage(style, self.commands)
        self.chat_page.view.frames.set_pace(self._frame_ms)
        self._stack = QStackedWidget()
        self._pages = {
            **(build_pages(app, style, self.commands) if pages is None else pages),
            Page.CHAT: self.chat_page,
        }
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.absence = AbsenceRow(app, style)
        for widget in (self.header, self.banner, MemoryRow(app, style), self.absence):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.sidebar)
        # The page and the inspector share what the sidebar leaves.
        self._beside = QSplitter(Qt.Orientation.Horizontal)
        self._beside.setHandleWidth(1)
        self._beside.setChildrenCollapsible(False)
        self._beside.addWidget(self._content)
        self._beside.setStretchFactor(0, 1)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(1, 1)
        # A splitter takes every child for a pane: what lies over it belongs to a holder.
        holder = QWidget()
        whole = QVBoxLayout(holder)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        self.setCentralWidget(holder)
        self.seen = SeenSessions(self)
        self.seen.follow(self, lambda: app.chat)
        self.notices = NoticeStack(app, style, self._content, below=self._stack, seen=self.seen)
        self.feedback = ActionFeedback(
            app.actions,
            style,
            self._content,
            floor=self._floor,
            is_here=lambda: not self.session_windows.is_person_in_one(),
        )
        Forking(self.chat_page.view, app.actions)
        app.actions.model_wanted.connect(self._choose_model)
        connect_strip(self.chat_page.read_only, app)
        watch_page(self.chat_page, app.sessions)
        self.drawer = Drawer(style, holder)
        self.switcher = RecentSwitcher(app, style, holder)
        self.title_editor = TitleEditor(self.header, app.actions, style, lambda: app.chat, self._focus_page)
        self.sidebar_place = SidebarPlace(app, style, self.sidebar, self._splitter, whole, self.drawer)
        self.focus_ring = FocusRing(self, style)
        self.regions = Regions(self._find_regions, self)
        self.resize(*(style.px(length) for length in style.tokens.layout_size("window.default")))
        self.layouts = WindowLayouts(app.states, self)
        self.layouts.follow("main", self)
        self.session_windows = SessionWindows(app, style, self, frame_ms=self._frame_ms)
        self.inspecting = InspectorPlace(style, app.states, self._beside, holder)
        self.inbox = InboxPlace(
            app.inbox,
            style,
            app.states,
            self._beside,
            holder,
            self.layouts,
            self.commands,
            inspecting=self.inspecting,
        )
        self.inspector_windows = InspectorWindows(
            style, self.layouts, self.show_entry, self.commands, self.chat_page.outputs
        )
        self.providers = ProviderPlace(app, style, self)
        self.help = HelpPlace(style, self, self.commands)
        self._connect()
        self._add_commands()
        self._restyle()
        self._show_page()

    def _connect(self) -> None:
        self._name()
        self.header.titled.connect(self._name)
        self._app.inbox.count_changed.connect(self._name)
        self._app.inbox.count_changed.connect(self.header.set_waiting)
        self.header.inbox_requested.connect(self.inbox.toggle)
        self.sidebar.inbox_requested.connect(self.inbox.toggle)
        self.inbox.toggled.connect(self.notices.set_silent)
        self.inbox.session_requested.connect(self._app.open_session)
        self.inbox.given_back.connect(self._focus_page)
        self.header.sidebar_requested.connect(self.toggle_sidebar)
        self.header.tear_off_requested.connect(self.tear_off)
        self.header.inspector_requested.connect(self.inbox.toggle_inspector)
        self.header.usage_requested.connect(self.inbox.make_room)
        self.header.usage_requested.connect(self.inspecting.show_usage)
        self.inspecting.toggled.connect(self.header.set_inspecting)
        self.inspecting.inspector.entry_chosen.connect(self._show_entry_here)
        self.inspecting.inspector.output_requested.connect(self.chat_page.show_output)
        self.inspecting.inspector.tear_off_requested.connect(self._tear_off_tab)
        self.sidebar.hide_requested.connect(self.toggle_sidebar)
        self.sidebar.search_requested.connect(self.sidebar_place.open_search)
        self.sidebar.session_opened.connect(self._close_drawer)
        self.sidebar.list.undo_requested.connect(self.feedback.undo)
        self.drawer.close_requested.connect(self._close_drawer)
        self.notices.covers.connect(self.chat_page.keep_clear)
        self.notices.keep_off(self.chat_page.requests)
        self.notices.refresh()
        self.notices.opened.connect(self._app.open_session)
        self.banner.help_requested.connect(self.help.explain)
        self.chat_page.view.help_requested.connect(self.help.explain)
        self._app.page_changed.connect(self._show_page)
        self._app.place_wanted.connect(self._go_to)
        self._style.changed.connect(self._restyle)

    def _add_commands(self) -> None:
        self.commands.add(*window_commands(self, self._app, self._style))
        self.palette_place = PalettePlace(self._app, self._style, self, self.commands, self.front_controls)
        self._app.settings_changed.connect(self.commands.choice_changed)
        self.shortcuts = Shortcuts(self, self.commands)

    def _name(self, _new: object = None) -> None:
        # Before all else: a taskbar shows the first letters.
        count = self._app.inbox.count
        title = self.header.words[:80] or product.NAME
        self.setWindowTitle(f"({count}) {title}" if count else title)

    def show_shortcuts(self) -> None:
        """Show which keys there are, and let them be changed."""
        app = self._app
        choices = ShortcutChoices(
            self.commands, lambda: app.settings.shortcuts, lambda it: app.change_settings(shortcuts=it), self
        )
        dialog = ShortcutsDialog(choices, self._style, self)
        dialog.destroyed.connect(choices.deleteLater)
        dialog.open()

    def show_help(self) -> None:
        """Show the help where it was left, or its first page."""
        self.help.open()

    def tear_off(self) -> None:
        """Give the session in front a window of its own."""
        if (chat := self._app.chat) is not None:
            self._app.tear_off(chat.session_id)

    def archive(self) -> None:
        """Archive what the keyboard is at in the sidebar, or else the session in front."""
        chat = self._app.chat
        self.sidebar.commands.archive_here(chat.session_id if chat is not None else "")

    def _tear_off_tab(self, tab: Tab) -> None:
        if (chat := self._app.chat) is not None:
            self.inspector_windows.open(tab, chat)

    def show_entry(self, session_id: str, entry_id: str) -> None:
        """Bring an entry of a session into view, in whichever window the session is shown."""
        self._app.open_session(session_id)
        self.page_of(session_id).view.show_entry(EntryId(entry_id))

    def search_all(self) -> None:
        """Bring the search of all sessions to the front, ready to be typed into."""
        self._app.show_search()
        page = self._pages[Page.SEARCH]
        if isinstance(page, SearchPage) and page.isVisible():
            page.begin()

    def _go_to(self, place: FoundPlace) -> None:
        """Show a place that was found, in whichever window its session is shown."""
        self.page_of(place.session_id).go_to(place)

    def page_of(self, session_id: str) -> ChatPage:
        own = self.session_windows.window(session_id)
        return self.chat_page if own is None else own.page

    def _show_entry_here(self, entry_id: str) -> None:
        self.chat_page.view.show_entry(EntryId(entry_id))

    def rename(self) -> None:
        """Rename what the keyboard is at in the sidebar, or else the session in front."""
        if not self.sidebar.commands.rename_here():
            self.title_editor.start()

    # ---- pages -----------------------------------------------------------------------------

    def _show_page(self) -> None:
        page, chat = self._app.page, self._app.chat
        is_new = chat is not self.chat_page.chat
        self.chat_page.set_chat(chat)
        self.header.set_chat(chat)
        self.inspecting.set_chat(chat)
        widget = self._pages[page]
        is_new = is_new or self._stack.currentWidget() is not widget
        self._stack.setCurrentWidget(widget)
        self._arrange()
        if is_new:
            self._close_drawer()
            self._focus_page()

    def _focus_page(self) -> None:
        """Give the focus to what a person does next on the page in front."""
        page = self._app.page
        target = self.chat_page.composer if page is Page.CHAT else self._pages[page]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def front_controls(self) -> ComposerControls | None:
        """Return the controls of the composer in front, None when there is none."""
        page = self._pages.get(self._app.page)
        return page.controls if isinstance(page, ChatPage | NewSessionPage) else None

    def new_session(self) -> None:
        """Bring the page for a new session to the front."""
        self._close_drawer()
        self._app.show_new_session()

    def open_next_request(self, here: str = "") -> None:
        """Bring the keyboard to what waits: in the inbox where that is open, else to the next card.

        Args:
            here: the one behind this session is wanted; "" for the one in front.
        """
        go_to_next_request(self, self._app, here)

    def _floor(self) -> int:
        """Return how far down in the content something may lie over it: the composer stays free."""
        if self._app.page is not Page.CHAT:
            return self._content.height()
        view = self.chat_page.view
        return view.mapTo(self._content, QPoint(0, view.height())).y()

    # ---- arrangement -----------------------------------------------------------------------

    def _is_below(self, breakpoint_name: str) -> bool:
        return self.width() < self._style.px(self._style.tokens.layout(f"breakpoints.{breakpoint_name}"))

    def toggle_sidebar(self) -> None:
        """Collapse or expand the sidebar; in a narrow window show it over the page, or take it away."""
        if self.drawer.is_open:
            self._close_drawer()
        else:
            self.sidebar_place.toggle()
            self._arrange()

    def _close_drawer(self) -> None:
        if self.drawer.is_open:
            self.drawer.take()
            self._arrange()
            self._focus_page()

    def _arrange(self) -> None:
        is_narrow = self._is_below("narrow")
        is_docked = self.sidebar_place.arrange(is_narrow=is_narrow, is_compact=self._is_below("compact"))
        self.inspecting.arrange(is_docked=not self._is_below("medium"))
        self.inbox.arrange(is_docked=not self._is_below("medium"))
        self.notices.raise_()
        self.header.set_layout(
            sidebar_hidden=not is_docked,
            narrow=is_narrow,
            shows_model=not self._is_below("medium"),
            has_speed=not self._is_below("compact"),
            has_room=not self._is_below("wide"),
        )
        self.header.setVisible(self._app.chat is not None or not is_docked)

    def _restyle(self) -> None:
        style, settings = self._style, self._app.settings
        self.setMinimumSize(*style.tokens.layout_size("window.min"))
        self._arrange()
        chosen = {
            "theme": style.theme,
            "zoom_percent": style.zoom,
            "chat_font_percent": style.font_percent("chat"),
            "code_font_percent": style.font_percent("code"),
            "motion": style.motion,
        }
        changed = {name: value for name, value in chosen.items() if getattr(settings, name) != value}
        if changed:
            self._app.change_settings(**changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused_button(event):
            super().keyPressEvent(event)

    def _choose_model(self, session_id: str) -> None:
        chat = self.chat_page.chat
        if chat is not None and chat.session_id == session_id:
            self.chat_page.controls.model.open_popup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._app.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            # Before, the panes had no room to share.
            self.sidebar_place.give_width()
            self._focus_page()

    def _find_regions(self) -> list[tuple[QWidget, QWidget]]:
        page = self._pages[self._app.page]
        regions: list[tuple[QWidget, QWidget]] = [(self.sidebar, self.sidebar.list)]
        if (button := self.feedback.first_control()) is not None:
            regions.append((self.feedback, button))
        if isinstance(page, SearchPage | DecisionsPage):
            return [*regions, *page.regions()]
        if page is not self.chat_page:
            return [*regions, (page, page)]
        chat = self.chat_page
        regions.append((self.header, self.header.first_control()))
        regions.append((chat.view, chat.view))
        card = chat.requests.card
        if card is not None:
            regions.append((card, card))
        regions.append((chat.composer, chat.composer.editor))
        inspector = self.inspecting.inspector
        return [*regions, (inspector, inspector.front.first_control()), self.inbox.region()]

    def _frame_ms(self) -> int:
        """Return how far apart frames are: half as many are enough where many sessions work."""
        return _CROWDED_FRAME_MS if self._app.running_count >= _CROWD else 0

    # ---- leaving ---------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Keep what was written last: the composer saves it only some time after the last key."""
        for composer in self.findChildren(Composer):
            composer.save_draft()
        self.chat_page.view.keep_view_state()
        self.session_windows.keep_drafts()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Never close at once: whoever owns the loop takes everything down first."""
        event.ignore()
        if self.can_stay() and self._app.settings.keep_in_background:
            self.hide()
        else:
            self._leave(offers_to_stay=self.can_stay())

    def quit(self) -> None:
        """End everything; asks when a session runs."""
        self._leave(offers_to_stay=False)

    def _leave(self, *, offers_to_stay: bool) -> None:
        running = self._app.running_count
        if not running:
            self.close_confirmed.emit()
        elif self._closing is None:
            self.show()
            words = (
                tr("Quit and stop them, or keep them running in the background?")
                if offers_to_stay
                else tr("Quit and stop the work? What is done so far is kept.")
            )
            self._closing = AskDialog(
                self._style,
                ntr("{count} session is still running.", "{count} sessions are still running.", running),
                words,
                tr("Quit"),
                other=tr("Keep running") if offers_to_stay else "",
                parent=self,
            )
            self._closing.accepted.connect(self.close_confirmed)
            self._closing.other_chosen.connect(self.hide)
            self._closing.finished.connect(self._closing_answered)
            self._closing.open()

    def _closing_answered(self) -> None:
        self._closing = None
