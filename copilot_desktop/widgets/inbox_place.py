"""Where the inbox stands: beside the page, over it where there is less room, or in a window of its own."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.inbox import Inbox
from copilot_desktop.viewmodels.own_windows import AppStates
from copilot_desktop.widgets.common_commands import closing_command, zoom_commands
from copilot_desktop.widgets.drawer import Drawer
from copilot_desktop.widgets.focus_ring import FocusRing
from copilot_desktop.widgets.inbox_panel import InboxPanel
from copilot_desktop.widgets.inspector_place import InspectorPlace
from copilot_desktop.widgets.shortcuts import Shortcuts
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.window_layout import WindowLayouts

_KEY: Final = "inbox"
_LAYOUT: Final = "inbox"
_WIDTH: Final = 460
_HEIGHT: Final = 640


class InboxWindow(QWidget):
    """The inbox in a window of its own. Signals: closed(): the person has closed it."""

    closed = Signal()

    def __init__(self, style: Style, commands: CommandList, inbox: Inbox, panel: InboxPanel) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._style = style
        self._inbox = inbox
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._ring = FocusRing(self, style)
        self.commands = commands.beside(self)
        self.commands.add(
            closing_command(self, "Ctrl+W"),
            Command(
                "go.next-request",
                tr("Go to what waits for you"),
                tr("Go to"),
                ("Ctrl+J",),
                panel.go_on,
                lambda: "" if inbox.count else tr("Nothing waits for you."),
            ),
            *zoom_commands(style),
        )
        self.shortcuts = Shortcuts(self, self.commands)
        inbox.count_changed.connect(self._name)
        style.changed.connect(self._restyle)
        self._restyle()
        self._name()
        self.resize(style.px(_WIDTH), style.px(_HEIGHT))

    def hold(self, panel: InboxPanel) -> None:
        """Take the panel."""
        self._column.addWidget(panel)
        panel.show()

    def keep_on_top(self, is_on_top: bool) -> None:
        """Stay above all other windows, or no longer."""
        was_shown = self.isVisible()
        # Qt makes another window of the system's for it, which is hidden first.
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, is_on_top)
        if was_shown:
            self.show()

    def _name(self, _count: int = 0) -> None:
        count = self._inbox.count
        self.setWindowTitle(tr("Inbox ({count})", count=count) if count else tr("Inbox"))

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, self._style.color("surface.canvas"))
        self.setPalette(palette)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class InboxPlace(QObject):
    """Opens and closes the inbox of the main window, and remembers where it stood.

    Signals:
        toggled(is_shown): whether it stands beside the page or over it now.
        session_requested(session_id): the person wants to see a session.
        given_back(): the keyboard was in it and is needed elsewhere now.

    Args:
        splitter: gets it as its last pane in a wide window.
        holder: is covered by it in others.
        inspecting: gives way while it stands there.
    """

    toggled = Signal(bool)
    session_requested = Signal(str)
    given_back = Signal()

    def __init__(
        self,
        inbox: Inbox,
        style: Style,
        states: AppStates,
        splitter: QSplitter,
        holder: QWidget,
        layouts: WindowLayouts,
        commands: CommandList,
        *,
        inspecting: InspectorPlace,
    ) -> None:
        super().__init__(holder)
        self._inbox = inbox
        self._style = style
        self._states = states
        self._splitter = splitter
        self._layouts = layouts
        self._commands = commands
        self.drawer = Drawer(style, holder, width="inspector.default", at_end=True)
        # Out of sight it still belongs to a widget: one that nobody owns dies at a time of its own.
        self.panel = InboxPanel(inbox, style, self.drawer)
        self.window: InboxWindow | None = None
        kept = states.app_state(_KEY)
        known: dict[str, Any] = kept if isinstance(kept, dict) else {}
        self._is_wanted = known.get("open") is True
        self._floats = known.get("floats") is True
        self._is_on_top = known.get("on_top") is True
        self._is_docked = True
        self._before: QWidget | None = None
        self.panel.hide()
        self.panel.session_requested.connect(self.session_requested)
        self.panel.tear_off_requested.connect(self._turn_floating)
        self.panel.pin_requested.connect(self._turn_pin)
        self.panel.close_requested.connect(self._close_here)
        self.panel.emptied.connect(self._emptied)
        self.drawer.close_requested.connect(self._close_here)
        self.toggled.connect(inspecting.give_way)
        self._inspecting = inspecting

    @property
    def is_open(self) -> bool:
        """The inbox can be seen, wherever it stands."""
        return self.window is not None or not self.panel.isHidden()

    @property
    def is_in_window(self) -> bool:
        """It stands in the main window."""
        return self.window is None and not self.panel.isHidden()

    def region(self) -> tuple[QWidget, QWidget]:
        """Return it as a part of the window, with what takes the keyboard."""
        return self.panel, self.panel.first_control()

    def toggle(self) -> None:
        """Open it with the keyboard in it, or close it; one in its own window comes to the front."""
        if self.window is not None:
            self._raise(self.window)
        elif self.is_open:
            self._close_here()
        else:
            self._is_wanted = True
            self._open()
            self._take_focus()

    def go_on(self) -> None:
        """Bring the keyboard to what waits: the request that is shown, then the next."""
        if self.window is not None and not self.window.isActiveWindow():
            self._raise(self.window)
            self.panel.focus_request()
            return
        self._remember_focus()
        self.panel.go_on()

    def restore(self) -> None:
        """Stand where it stood when the application ended."""
        if self._is_wanted and self._floats:
            self._float()

    def make_room(self) -> None:
        """Something else is wanted where it stands."""
        if self.is_in_window:
            self._close_here()

    def toggle_inspector(self) -> None:
        """Open the inspector in the place of the inbox, or close it."""
        was_in_window = self.is_in_window
        if was_in_window:
            self._close_here()
        if not was_in_window or not self._inspecting.is_open:
            self._inspecting.toggle()

    def arrange(self, *, is_docked: bool) -> None:
        """The window has another width."""
        self._is_docked = is_docked
        if self.window is not None:
            return
        if self.drawer.is_open:
            if not is_docked:
                return
            self.drawer.take()
        # Over the page it would be in the way: there it is opened when it is wanted.
        self._dock() if is_docked and self._is_wanted else self._hide()

    def close(self) -> None:
        """The application ends."""
        if (window := self.window) is not None:
            self._layouts.leave(_LAYOUT)
            self._take_back(window)

    # ---- within ----------------------------------------------------------------------------

    def _open(self) -> None:
        self._keep()
        if self._floats:
            self._float()
        elif self._is_docked:
            self._dock()
        else:
            self.drawer.open_with(self.panel)
            self.toggled.emit(True)

    def _dock(self) -> None:
        if self._splitter.indexOf(self.panel) < 0:
            self._splitter.addWidget(self.panel)
        if self.panel.isHidden():
            self.panel.show()
            sizes = self._splitter.sizes()
            at = self._splitter.indexOf(self.panel)
            width = self._style.px(self._style.tokens.layout("inspector.default"))
            sizes[0] = max(1, sizes[0] + sizes[at] - width)
            sizes[at] = width
            self._splitter.setSizes(sizes)
            self.toggled.emit(True)

    def _hide(self) -> None:
        if not self.panel.isHidden():
            self.panel.hide()
            self.toggled.emit(False)

    def _close_here(self) -> None:
        if self.window is not None:
            return
        had_keyboard = self.panel.has_keyboard
        self._is_wanted = False
        self._keep()
        if self.drawer.is_open:
            self.drawer.take()
        self._hide()
        if had_keyboard:
            self._give_focus_back()

    def _emptied(self) -> None:
        if self.window is None:
            self._give_focus_back()

    def _take_focus(self) -> None:
        self._remember_focus()
        self.panel.focus_request()

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.panel.isAncestorOf(focused):
            self._before = focused

    def _give_focus_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.given_back.emit()

    def _keep(self) -> None:
        kept = {"open": self._is_wanted, "floats": self._floats, "on_top": self._is_on_top}
        self._states.save_app_state(_KEY, kept)

    # ---- a window of its own ---------------------------------------------------------------

    def _turn_floating(self) -> None:
        self._floats = self.window is None
        self._is_wanted = True
        if self._floats:
            self._keep()
            self._float()
            self.panel.focus_request()
            return
        self.close()
        self._open()
        self.panel.window().activateWindow()
        self.panel.focus_request()

    def _float(self) -> None:
        if self.drawer.is_open:
            self.drawer.take()
        was_in_window = not self.panel.isHidden()
        window = self.window = InboxWindow(self._style, self._commands, self._inbox, self.panel)
        self.panel.set_floating(True, is_on_top=self._is_on_top)
        window.hold(self.panel)
        window.keep_on_top(self._is_on_top)
        window.closed.connect(self._window_closed)
        self._layouts.follow(_LAYOUT, window)
        window.show()
        if was_in_window:
            self.toggled.emit(False)

    def _raise(self, window: InboxWindow) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _turn_pin(self) -> None:
        self._is_on_top = not self._is_on_top
        self._keep()
        self.panel.pin.setChecked(self._is_on_top)
        if self.window is not None:
            self.window.keep_on_top(self._is_on_top)

    def _window_closed(self) -> None:
        self._is_wanted = False
        self._keep()
        self.close()

    def _take_back(self, window: InboxWindow) -> None:
        self.window = None
        self.panel.hide()
        self.panel.setParent(self.drawer)
        self.panel.set_floating(False)
        window.hide()
        window.deleteLater()
