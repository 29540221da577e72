"""Where the sidebar is: beside the page, as a rail beside it, or in a drawer over it."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLayout, QSplitter

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.drawer import Drawer
from copilot_desktop.widgets.sidebar import Sidebar
from copilot_desktop.widgets.style import Style

_KEY: Final = "sidebar"

#: The edge of the sidebar moves with every frame while it is dragged.
_KEEP_AFTER_MS: Final = 500


class SidebarPlace(QObject):
    """Puts the sidebar where the width of the window and the person want it, and keeps what they chose.

    A wide window has all of it or a rail, as the person likes; a compact one a rail; a narrow one
    nothing. In the last two the whole sidebar opens in the drawer.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        sidebar: Sidebar,
        splitter: QSplitter,
        around: QLayout,
        drawer: Drawer,
    ) -> None:
        """Follow the first pane of `splitter`, which stands in the layout `around`."""
        super().__init__(splitter)
        self._states = app.states
        self._style = style
        self._sidebar = sidebar
        self._splitter = splitter
        self._around = around
        self._drawer = drawer
        self._is_compact = False
        kept = self._states.app_state(_KEY)
        known: dict[str, Any] = kept if isinstance(kept, dict) else {}
        width = known.get("width")
        #: Of the whole sidebar, at 100 % zoom.
        self._width = width if isinstance(width, int) else style.tokens.layout("sidebar.default")
        self._wants_rail = known.get("is_rail") is True
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        splitter.splitterMoved.connect(self._edge_moved)

    def toggle(self) -> None:
        """Collapse or expand it, or open it in the drawer."""
        if self._is_compact:
            self._open_drawer()
            self._sidebar.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._wants_rail = not self._wants_rail
            self._keep()

    def open_search(self) -> None:
        """Show the search field of the sidebar, and go there."""
        if self._is_compact and not self._drawer.is_open:
            self._open_drawer()
        elif not self._is_compact and self._wants_rail:
            self._wants_rail = False
            self._keep()
            self.arrange(is_narrow=False, is_compact=False)
        self._sidebar.focus_search()

    def _open_drawer(self) -> None:
        is_beside = self._sidebar.isVisible()
        self._sidebar.set_rail(False)
        self._drawer.open_with(self._sidebar)
        self._show_gap(is_beside)

    def arrange(self, *, is_narrow: bool, is_compact: bool) -> bool:
        """Follow the width of the window; return whether something of it stands beside the page."""
        self._is_compact = is_compact
        if self._drawer.is_open and not is_compact:
            self._drawer.take()
        if self._drawer.is_open:
            self._show_gap(not is_narrow)
            return not is_narrow
        was_away = self._splitter.indexOf(self._sidebar) != 0
        if was_away:
            self._splitter.insertWidget(0, self._sidebar)
            self._sidebar.hide()
        self._show_gap(False)
        before = (self._sidebar.isHidden(), self._sidebar.is_rail)
        self._sidebar.set_rail(is_compact or self._wants_rail)
        self._sidebar.setVisible(not is_narrow)
        if before != (self._sidebar.isHidden(), self._sidebar.is_rail):
            self.give_width()
        return not is_narrow

    def _show_gap(self, is_shown: bool) -> None:
        """Leave the place of the rail free while the drawer lies over it: nothing behind it moves."""
        rail = self._style.px(self._style.tokens.layout("sidebar.rail")) + self._splitter.handleWidth()
        rail = rail if is_shown else 0
        self._around.setContentsMargins(0 if is_mirrored() else rail, 0, rail if is_mirrored() else 0, 0)

    def give_width(self) -> None:
        """Give the sidebar the width it had last and the page the rest, e.g. when the window is shown."""
        if self._splitter.indexOf(self._sidebar) == 0:
            rail = self._style.tokens.layout("sidebar.rail")
            taken = self._style.px(rail if self._sidebar.is_rail else self._width)
            self._splitter.setSizes([taken, max(1, self._splitter.width() - taken)])

    def _edge_moved(self) -> None:
        if not self._sidebar.is_rail:
            self._width = round(self._sidebar.width() * 100 / self._style.zoom)
            self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        self._states.save_app_state(_KEY, {"width": self._width, "is_rail": self._wants_rail})
