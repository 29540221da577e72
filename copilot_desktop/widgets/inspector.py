"""The inspector: what the agent has changed and run in the session in front, in tabs beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.inspector_tabs import PANES, TABS, Tab, tab_title
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.tab_strip import TabStrip


class Inspector(QWidget):
    """Follows one chat.

    Its panes are made when it is seen for the first time: the one in front at once, the others in the
    next turns of the event loop, since their counts stand on their tabs.

    Signals:
        entry_chosen(entry_id): the person wants to see where something happened.
        output_requested(entry_id): the person wants to see all that a call has printed.
        tear_off_requested(tab): the person wants a `Tab` in a window of its own.
        close_requested(): the person wants it out of the way.
        tab_chosen(tab): the person has brought another `Tab` to the front.
    """

    entry_chosen = Signal(str)
    output_requested = Signal(str)
    tear_off_requested = Signal(object)
    close_requested = Signal()
    tab_chosen = Signal(object)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._tab = Tab.CHANGES
        self.setAccessibleName(tr("Inspector"))
        self._stack = QStackedWidget()
        self.tabs = TabStrip(style, [tab_title(tab) for tab in TABS], self)
        self.tabs.chosen.connect(lambda index: self._choose(TABS[index]))
        self._panes: dict[Tab, Pane] = {}
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._make_next)
        self._top = QHBoxLayout()
        self._top.addWidget(self.tabs, 1)
        self._tear_off = self._icon_button(tr("Open this tab in its own window"), self._ask_to_tear_off)
        self._close = self._icon_button(tr("Close the inspector"), self._ask_to_close)
        self._close.setToolTip(tr("Close the inspector (Ctrl+I)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)
        style.changed.connect(self._restyle)
        self._restyle()
        self.show_tab(self._tab)

    def _add_pane(self, tab: Tab) -> Pane:
        pane = PANES[tab](self._style)
        pane.count_changed.connect(lambda: self._count(tab))
        pane.entry_chosen.connect(self.entry_chosen)
        pane.output_requested.connect(self.output_requested)
        self._panes[tab] = pane
        self._stack.addWidget(pane)
        if self.isVisible():
            pane.set_chat(self._chat)
            self._count(tab)
        return pane

    def _make_next(self) -> None:
        missing = next((tab for tab in TABS if tab not in self._panes), None)
        if missing is None or not self.isVisible():
            self._making.stop()
        else:
            self._add_pane(missing)

    def _icon_button(self, name: str, command: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(command)
        self._top.addWidget(button)
        return button

    def _ask_to_tear_off(self) -> None:
        self.tear_off_requested.emit(self._tab)

    def _ask_to_close(self) -> None:
        self.close_requested.emit()

    # ---- content -------------------------------------------------------------------------------

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return self._tab

    @property
    def front(self) -> Pane:
        """What the tab in front shows."""
        return self.pane(self._tab)

    def pane(self, tab: Tab) -> Pane:
        """Return what a tab shows."""
        return self._panes.get(tab) or self._add_pane(tab)

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front."""
        self._tab = tab
        self.tabs.set_current(TABS.index(tab))
        if self.isVisible():
            self._stack.setCurrentWidget(self.front)

    def _choose(self, tab: Tab) -> None:
        if tab is not self._tab:
            self.show_tab(tab)
            self.tab_chosen.emit(tab)
        else:
            self.tabs.set_current(TABS.index(tab))

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on; nothing is followed while the inspector is out of sight."""
        self._chat = chat
        self._tell(chat if self.isVisible() else None)

    def _tell(self, chat: ChatViewModel | None) -> None:
        for tab, pane in self._panes.items():
            pane.set_chat(chat)
            self._count(tab)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._stack.setCurrentWidget(self.front)
        self._tell(self._chat)
        if len(self._panes) < len(TABS):
            self._making.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell(None)

    def _count(self, tab: Tab) -> None:
        self.tabs.set_count(TABS.index(tab), self._panes[tab].count())

    # ---- looks -----------------------------------------------------------------------------------

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        height = px(style.tokens.layout("header"))
        inset = (height - px(28)) // 2
        self._top.setContentsMargins(px(9), inset, px(8), inset)
        self._top.setSpacing(px(4))
        side = px(16)
        for button, icon in ((self._tear_off, "external"), (self._close, "close")):
            button.setIcon(style.icon(icon, side, "text.secondary"))
            button.setIconSize(QSize(side, side))
        self.setMinimumWidth(px(style.tokens.layout("inspector.min")))
        self.setMaximumWidth(px(style.tokens.layout("inspector.max")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(self._style.tokens.layout("inspector.default")), 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            # Not by its palette: Qt gives a widget back an older one when it gets another parent.
            painter.fillRect(event.rect(), self._style.color("surface.canvas"))
            line = self._style.color("border.subtle")
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 1, self.height(), line)
            below = self._style.px(self._style.tokens.layout("header")) - 1
            painter.fillRect(0, below, self.width(), 1, line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)
