"""Choosing how the agent works: interactive, plan or autopilot; of a session, or of one that is to begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.storage.settings import Settings
from copilot_desktop.translation import tr

#: In the order in which they are shown, and in which the next one follows.
MODES: Final = (SessionMode.INTERACTIVE, SessionMode.PLAN, SessionMode.AUTOPILOT)


def mode_name(mode: str) -> str:
    """Return the word for a mode; a mode of a later server is called by its own."""
    names = {
        SessionMode.INTERACTIVE.value: tr("Interactive"),
        SessionMode.PLAN.value: tr("Plan"),
        SessionMode.AUTOPILOT.value: tr("Autopilot"),
    }
    return names.get(mode, mode)


def mode_text(mode: SessionMode) -> str:
    """Say in a sentence what a mode does."""
    return {
        SessionMode.INTERACTIVE: tr("Works step by step and asks you"),
        SessionMode.PLAN: tr("Reads and plans, changes nothing"),
        SessionMode.AUTOPILOT: tr("Keeps going without asking you"),
    }[mode]


class ModeChoice(QObject):
    """A mode, and what the person does to it.

    Signals:
        changed(): anything of the properties below.
        confirmation_wanted(): the person chose Autopilot for the first time: ask them, then `confirm`.
    """

    changed = Signal()
    confirmation_wanted = Signal()

    def __init__(
        self,
        settings: Callable[[], Settings],
        change_settings: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._change_settings = change_settings

    # ---- what kinds of choices differ in ---------------------------------------------------

    @property
    def chosen(self) -> str:
        """What the person has chosen last; one of `SessionMode`, or the word of a later server."""
        raise NotImplementedError

    @property
    def is_for_next_step(self) -> bool:
        """The mode was changed in the turn that runs: what the agent is at goes on as it was."""
        return False

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""
        return ""

    def watch(self) -> None:
        """Somebody shows the mode from now on."""

    def _set(self, mode: SessionMode) -> None:
        """Take another mode."""
        raise NotImplementedError

    # ---- choosing --------------------------------------------------------------------------

    @property
    def shift_tab_changes(self) -> bool:
        """Shift+Tab in the composer goes to the next mode, as in the CLI."""
        return self._settings().shift_tab_modes

    def choose(self, mode: SessionMode) -> None:
        """Change the mode; Autopilot is confirmed once."""
        if self.why_not or mode.value == self.chosen:
            return
        if mode is SessionMode.AUTOPILOT and not self._settings().autopilot_confirmed:
            self.confirmation_wanted.emit()
            return
        self._set(mode)

    def confirm(self) -> None:
        """The person has read what Autopilot does, and wants it."""
        self._change_settings(autopilot_confirmed=True)
        if not self.why_not:
            self._set(SessionMode.AUTOPILOT)

    def choose_next(self) -> None:
        """Go to the next mode; from one we do not know to the first."""
        known = [mode.value for mode in MODES]
        index = known.index(self.chosen) if self.chosen in known else -1
        self.choose(MODES[(index + 1) % len(MODES)])

    def set_shift_tab(self, changes: bool) -> None:
        """Let Shift+Tab in the composer change the mode, or move the focus as everywhere."""
        self._change_settings(shift_tab_modes=changes)
        self.changed.emit()
