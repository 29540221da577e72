"""The inspector: what the agent has changed and run in the session in front, in tabs beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from copilot_desktop.session.activity import changes_of, runs_of
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.activity_view import ActivityView, SaidActivity
from copilot_desktop.widgets.style import Style


class Tab(Enum):
    """What the inspector can show; the value is kept between runs."""

    CHANGES = "changes"
    COMMANDS = "commands"


def tab_title(tab: Tab) -> str:
    """Return the name of a tab."""
    return {Tab.CHANGES: tr("Changes"), Tab.COMMANDS: tr("Commands")}[tab]


def make_tab(tab: Tab, style: Style) -> ActivityView:
    """Return the content of a tab."""
    if tab is Tab.CHANGES:
        rows = SaidActivity(changes_of)
        return ActivityView(style, rows, tr("Changed files"), tr("No changes in this session."))
    rows = SaidActivity(runs_of)
    return ActivityView(style, rows, tr("Commands"), tr("The agent has not run a command."))


@dataclass(frozen=True, slots=True)
class _Shown:
    """One tab: the button that chooses it and what it shows."""

    button: QToolButton
    view: ActivityView


class Inspector(QWidget):
    """Follows one chat.

    Signals:
        entry_chosen(entry_id): the person wants to see where something happened.
        tear_off_requested(tab): the person wants a `Tab` in a window of its own.
        close_requested(): the person wants it out of the way.
        tab_changed(tab): another `Tab` is in front.
    """

    entry_chosen = Signal(str)
    tear_off_requested = Signal(object)
    close_requested = Signal()
    tab_changed = Signal(object)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._chat: ChatViewModel | None = None
        self._tab = Tab.CHANGES
        self.setAccessibleName(tr("Inspector"))
        self.setAutoFillBackground(True)
        self._stack = QStackedWidget()
        self._strip = QHBoxLayout()
        self._tabs = {tab: self._add_tab(tab) for tab in Tab}
        self._strip.addStretch(1)
        self._tear_off = self._icon_button(tr("Open this tab in its own window"), self._ask_to_tear_off)
        self._close = self._icon_button(tr("Close the inspector"), self._ask_to_close)
        self._close.setToolTip(tr("Close the inspector (Ctrl+I)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._strip)
        column.addWidget(self._stack, 1)
        style.changed.connect(self._restyle)
        self._restyle()
        self.show_tab(self._tab)

    def _add_tab(self, tab: Tab) -> _Shown:
        view = make_tab(tab, self._style)
        button = QToolButton(self)
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.show_tab(tab))
        view.rows.count_changed.connect(lambda _count: self._name_tab(tab))
        view.entry_chosen.connect(self.entry_chosen)
        self._strip.addWidget(button)
        self._stack.addWidget(view)
        return _Shown(button, view)

    def _icon_button(self, name: str, command: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "icon")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(command)
        self._strip.addWidget(button)
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
    def list(self) -> ActivityView:
        """What the tab in front shows; it takes the keyboard."""
        return self._tabs[self._tab].view

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab to the front. Only that one follows the session."""
        self._tab = tab
        for other, shown in self._tabs.items():
            shown.button.setChecked(other is tab)
            shown.view.rows.set_chat(self._chat if other is tab and self.isVisible() else None)
            self._name_tab(other)
        self._stack.setCurrentWidget(self._tabs[tab].view)
        self.tab_changed.emit(tab)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on; nothing is followed while the inspector is out of sight."""
        self._chat = chat
        self._tabs[self._tab].view.rows.set_chat(chat if self.isVisible() else None)

    def showEvent(self, event: object) -> None:
        self.set_chat(self._chat)

    def hideEvent(self, event: object) -> None:
        self._tabs[self._tab].view.rows.set_chat(None)

    def _name_tab(self, tab: Tab) -> None:
        shown = self._tabs.get(tab) if hasattr(self, "_tabs") else None
        if shown is None:
            return
        count = shown.view.rows.rowCount() if tab is self._tab else 0
        title = tab_title(tab)
        shown.button.setText(f"{title} {count}" if count else title)
        shown.button.setAccessibleName(tr("{tab} tab", tab=title))

    # ---- looks -----------------------------------------------------------------------------------

    def _restyle(self) -> None:
        px, style = self._style.px, self._style
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, style.color("surface.canvas"))
        self.setPalette(palette)
        height = px(style.tokens.layout("header"))
        inset = (height - px(28)) // 2
        self._strip.setContentsMargins(px(9), inset, px(8), inset)
        self._strip.setSpacing(px(4))
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
