"""The bell of the sidebar: what is told by the desktop, and what goes on while nobody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QToolButton, QWidget

from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.widgets.style import Style

#: Minutes to choose from after which an idle session is given back; 0 for never.
IDLE_MINUTES: Final = (10, 30, 120, 0)


class AttentionButton(QToolButton):
    """Each switch of its menu is a setting that applies at once.

    Args:
        has_tray: tells whether the desktop has a place for icons; what needs one is not offered else.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        parent: QWidget | None = None,
        *,
        has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._own_style = style
        self._has_tray = has_tray
        self.setProperty("kind", "icon")
        self.setProperty("surface", "window")
        self.setAccessibleName(tr("Notifications and background"))
        self.setToolTip(tr("Notifications and background"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._switches: dict[str, QAction] = {}
        menu = QMenu(self)
        self._add(menu, "notify_waiting", tr("Notify when a session waits for you"))
        self._add(menu, "notify_failed", tr("Notify when a session fails"))
        self._add(menu, "notify_done", tr("Notify when a session finishes"))
        menu.addSeparator()
        self._add(menu, "keep_awake", tr("Keep the computer awake while sessions run"))
        self._add(menu, "tray_icon", tr("Show an icon in the system tray"))
        self._add(menu, "keep_in_background", tr("Keep running when the window is closed"))
        menu.addSeparator()
        self.idle_menu = menu.addMenu(tr("Release idle sessions"))
        self._idle = QActionGroup(self)
        for minutes in IDLE_MINUTES:
            words = ntr("After {count} minute", "After {count} minutes", minutes) if minutes else tr("Never")
            action = self.idle_menu.addAction(words)
            action.setCheckable(True)
            action.setData(minutes)
            self._idle.addAction(action)
        menu.triggered.connect(self._choose)
        menu.aboutToShow.connect(self._refresh)
        self.setMenu(menu)
        style.changed.connect(self._restyle)
        app.settings_changed.connect(self._refresh)
        self._restyle()

    @property
    def switches(self) -> dict[str, QAction]:
        """The entry of each setting that is on or off."""
        return self._switches

    def _add(self, menu: QMenu, setting: str, words: str) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(setting)
        self._switches[setting] = action

    def _choose(self, action: QAction) -> None:
        if action.data() in self._switches:
            self._app.change_settings(**{action.data(): action.isChecked()})
        else:
            self._app.change_settings(release_idle_minutes=action.data())
        self._refresh()

    def _refresh(self) -> None:
        settings = self._app.settings
        has_tray = self._has_tray()
        for setting, action in self._switches.items():
            self._mark(action, bool(getattr(settings, setting)))
        self._switches["tray_icon"].setVisible(has_tray)
        self._switches["keep_in_background"].setVisible(has_tray and settings.tray_icon)
        for action in self._idle.actions():
            self._mark(action, action.data() == settings.release_idle_minutes)

    def _mark(self, action: QAction, is_on: bool) -> None:
        style = self._own_style
        action.setChecked(is_on)
        # The style's own check mark is a bitmap in one colour and one size.
        action.setIcon(style.icon("check", style.px(16), "text.primary" if is_on else "surface.overlay"))

    def _restyle(self) -> None:
        style, side = self._own_style, self._own_style.px(16)
        self.setIcon(style.icon("bell", side, "text.secondary"))
        self.setIconSize(QSize(side, side))
        self._refresh()
