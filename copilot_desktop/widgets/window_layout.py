"""Where the windows stand: kept for each set of screens, and found again when that set is back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QByteArray, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from copilot_desktop.viewmodels.own_windows import AppStates
from copilot_desktop.widgets.single_shot import single_shot

_KEY: Final = "window-layouts"

#: A window that is dragged moves with every frame.
_KEEP_AFTER_MS: Final = 500

#: Screens come one after the other when a laptop is put into its dock.
_SETTLE_MS: Final = 700

#: Sets of screens that are remembered, and windows of each; the oldest give way.
_MOST_SETS: Final = 8
_MOST_WINDOWS: Final = 40

_MOVED: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


def screen_set() -> str:
    """Return a name for the screens that are attached, the same whenever the same ones are."""
    return "|".join(sorted(_screen_name(screen) for screen in QGuiApplication.screens()))


def _screen_name(screen: QScreen) -> str:
    place = screen.geometry()
    name = " ".join(part for part in (screen.manufacturer(), screen.model(), screen.serialNumber()) if part)
    return f"{name or screen.name()} {place.width()}x{place.height()}+{place.x()}+{place.y()}"


class WindowLayouts(QObject):
    """Follows windows and keeps where they stand, by the screens that are attached.

    A window is put back where it stood with the same screens; with screens that were not seen
    before it stands where it stood last, moved onto one of them.
    """

    def __init__(self, states: AppStates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states = states
        self._windows: dict[str, QWidget] = {}
        self._moved: set[str] = set()
        self._screens = screen_set()
        self._keeping = single_shot(self, _KEEP_AFTER_MS, self._keep_moved)
        self._settling = single_shot(self, _SETTLE_MS, self._follow_screens)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._watch_screen)
            app.screenRemoved.connect(self._screens_changed)
        for screen in QGuiApplication.screens():
            self._watch_screen(screen)
        self._settling.stop()

    # ---- windows -----------------------------------------------------------------------------

    def follow(self, name: str, window: QWidget) -> bool:
        """Put a window that is not shown yet where it stood, and follow it from now on.

        Returns whether a place was known for it.
        """
        self._windows[name] = window
        was_placed = self._place(name, window)
        window.installEventFilter(self)
        return was_placed

    def leave(self, name: str) -> None:
        """Keep where a window stands, and follow it no longer."""
        if name in self._windows:
            self._moved.add(name)
            self._keep_moved()
            self._windows.pop(name).removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVED and isinstance(watched, QWidget) and watched.isVisible():
            name = next((name for name, window in self._windows.items() if window is watched), None)
            # What the system moves because a screen went is not where the person wants it.
            if name is not None and not self._settling.isActive():
                self._moved.add(name)
                self._keeping.start()
        return False

    def _place(self, name: str, window: QWidget) -> bool:
        sets = self._sets()
        here = sets.get(self._screens, {})
        last = next((known[name] for known in reversed(list(sets.values())) if name in known), None)
        geometry = here.get(name, last)
        return isinstance(geometry, str) and window.restoreGeometry(
            QByteArray.fromBase64(geometry.encode("ascii", "ignore"))
        )

    def _keep_moved(self) -> None:
        self._keeping.stop()
        moved, self._moved = self._moved, set()
        if not moved:
            return
        sets = self._sets()
        # What is used last stands last.
        here = sets.pop(self._screens, {})
        for name in sorted(moved):
            window = self._windows.get(name)
            if window is not None and isValid(window):
                here.pop(name, None)
                here[name] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        sets[self._screens] = dict(list(here.items())[-_MOST_WINDOWS:])
        self._states.save_app_state(_KEY, dict(list(sets.items())[-_MOST_SETS:]))

    def _sets(self) -> dict[str, dict[str, Any]]:
        kept = self._states.app_state(_KEY)
        if not isinstance(kept, dict):
            return {}
        return {name: dict(known) for name, known in kept.items() if isinstance(known, dict)}

    # ---- screens -----------------------------------------------------------------------------

    def _watch_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._screens_changed)
        self._screens_changed()

    def _screens_changed(self) -> None:
        if not self._settling.isActive():
            # Where everything stood before the system moves it.
            self._keep_moved()
        self._settling.start()

    def _follow_screens(self) -> None:
        now = screen_set()
        if now == self._screens or not now:
            return
        self._screens = now
        known = self._sets().get(now, {})
        for name, window in self._windows.items():
            if name in known and isValid(window):
                self._place(name, window)
