"""Where the inspector stands in a window: beside the page, or over it where there is less room."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.own_windows import AppStates
from copilot_desktop.widgets.drawer import Drawer
from copilot_desktop.widgets.inspector import Inspector
from copilot_desktop.widgets.inspector_tabs import TABS, Tab, tab_of
from copilot_desktop.widgets.style import Style

_KEY: Final = "inspector"

#: Sessions whose tab is remembered, those chosen last.
_MOST_TABS: Final = 200


class InspectorPlace(QObject):
    """Opens and closes the inspector of a window, and remembers whether it was open.

    Signals:
        toggled(is_open): it has been opened or closed.

    Args:
        splitter: gets it as its last pane in a wide window.
        holder: is covered by it in others.
        key: under which it is remembered; windows of another kind have one of their own.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        style: Style,
        states: AppStates,
        splitter: QSplitter,
        holder: QWidget,
        *,
        key: str = _KEY,
    ) -> None:
        super().__init__(holder)
        self._style = style
        self._states = states
        self._splitter = splitter
        self.inspector = Inspector(style, holder)
        self.drawer = Drawer(style, holder, width="inspector.default", at_end=True)
        self._key = key
        kept = states.app_state(key)
        known: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self._is_wanted = known.get("open") is True
        self._is_docked = True
        self._chat: ChatViewModel | None = None
        self._gives_way = False
        self._before: QWidget | None = None
        self._tab = tab_of(known.get("tab")) or self.inspector.tab
        tabs = known.get("tabs")
        #: The tab that was chosen last in each session, by its id.
        self._tabs: dict[str, str] = dict(tabs) if isinstance(tabs, dict) else {}
        self.inspector.show_tab(self._tab)
        self.inspector.hide()
        self.inspector.tab_chosen.connect(self._remember)
        self.inspector.close_requested.connect(self.toggle)
        self.drawer.close_requested.connect(self._close_drawer)

    @property
    def is_open(self) -> bool:
        return not self.inspector.isHidden() or self.drawer.is_open

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow the chat in front; without one there is nothing to inspect."""
        if chat is not None and chat is not self._chat:
            self.inspector.show_tab(tab_of(self._tabs.get(chat.session_id)) or self._tab)
        self._chat = chat
        self.inspector.set_chat(chat)
        self.arrange(is_docked=self._is_docked)

    def give_way(self, gives_way: bool) -> None:
        """Something else stands in its place, or no longer; it comes back where it was open."""
        self._gives_way = gives_way
        if gives_way:
            self._close_drawer()
        self.arrange(is_docked=self._is_docked)

    def toggle(self) -> None:
        """Open it, with the keyboard in it, or close it."""
        if self._chat is None:
            return
        if self._is_docked:
            self._is_wanted = not self._is_wanted
            self._keep()
            self.arrange(is_docked=True)
            if self._is_wanted:
                self._take_focus()
            else:
                self._give_focus_back()
            return
        if self.drawer.is_open:
            self._close_drawer()
        else:
            self.drawer.open_with(self.inspector)
            self._take_focus()
            self.toggled.emit(True)

    def show_usage(self) -> None:
        """Open it with what the session uses."""
        self.open_tab(Tab.USAGE)

    def open_tab(self, tab: Tab) -> None:
        """Open it with a tab in front and the keyboard in it."""
        if self._chat is None or tab not in TABS:
            return
        self.inspector.show_tab(tab)
        self._remember(tab)
        if self.is_open:
            self._take_focus()
        else:
            self.toggle()

    def arrange(self, *, is_docked: bool) -> None:
        """The window has another width, or another page."""
        self._is_docked = is_docked
        if self.drawer.is_open and (is_docked or self._chat is None):
            self.drawer.take()
        if self.drawer.is_open:
            return
        is_shown = is_docked and self._is_wanted and self._chat is not None and not self._gives_way
        if is_shown and self._splitter.indexOf(self.inspector) < 0:
            self._splitter.addWidget(self.inspector)
        if is_shown and self.inspector.isHidden():
            self.inspector.show()
            self._set_width()
        self.inspector.setVisible(is_shown)
        self.toggled.emit(is_shown)

    def _set_width(self) -> None:
        sizes = self._splitter.sizes()
        width = self._style.px(self._style.tokens.layout("inspector.default"))
        if len(sizes) > 1:
            sizes[-2] = max(1, sizes[-2] + sizes[-1] - width)
            sizes[-1] = width
            self._splitter.setSizes(sizes)

    def _take_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.inspector.isAncestorOf(focused):
            self._before = focused
        self.inspector.front.first_control().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_drawer(self) -> None:
        if self.drawer.is_open:
            self.drawer.take()
            self.inspector.hide()
            self._give_focus_back()
            self.toggled.emit(False)

    def _remember(self, tab: Tab) -> None:
        self._tab = tab
        if self._chat is not None:
            self._tabs.pop(self._chat.session_id, None)
            self._tabs[self._chat.session_id] = tab.value
            for session_id in tuple(self._tabs)[:-_MOST_TABS]:
                del self._tabs[session_id]
        self._keep()

    def _keep(self) -> None:
        kept = {"open": self._is_wanted, "tab": self._tab.value, "tabs": dict(self._tabs)}
        self._states.save_app_state(self._key, kept)
