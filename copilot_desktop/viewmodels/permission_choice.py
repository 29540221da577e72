"""Choosing what the agent may do without asking; of a session, or of one that is to begin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.translation import tr

#: In the order in which they are shown.
PERMISSION_MODES: Final = (PermissionMode.MANUAL, PermissionMode.ASSISTED, PermissionMode.ALLOW_ALL)


def permission_mode_name(mode: str) -> str:
    """Return the word for a mode; a mode of a later server is called by its own."""
    names = {
        PermissionMode.MANUAL.value: tr("Ask first"),
        PermissionMode.ASSISTED.value: tr("Assisted"),
        PermissionMode.ALLOW_ALL.value: tr("Allow all"),
    }
    return names.get(mode, mode)


def permission_mode_text(mode: PermissionMode) -> str:
    """Say in a sentence what a mode does."""
    return {
        PermissionMode.MANUAL: tr("Shows you every command, edit and address first"),
        PermissionMode.ASSISTED: tr("A model decides what you have to be asked"),
        PermissionMode.ALLOW_ALL: tr("Everything runs without asking, until the session ends"),
    }[mode]


def why_not_without_account() -> str:
    """Say why nobody can decide for the person who is not signed in."""
    return tr("Needs a model of a GitHub Copilot account.")


class PermissionChoice(QObject):
    """A permission mode, and what the person does to it.

    Signals:
        changed(): anything of the properties below.
        confirmation_wanted(): the person chose to allow everything: ask them, then `confirm`.
    """

    changed = Signal()
    confirmation_wanted = Signal()

    # ---- what kinds of choices differ in ---------------------------------------------------

    @property
    def chosen(self) -> str:
        """What the person has chosen last; one of `PermissionMode`, or the word of a later server."""
        raise NotImplementedError

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""
        return ""

    @property
    def _why_not_assisted(self) -> str:
        """Why no model can decide what is asked, "" when one can."""
        raise NotImplementedError

    def _set(self, mode: PermissionMode) -> None:
        """Take another mode."""
        raise NotImplementedError

    # ---- choosing --------------------------------------------------------------------------

    def why_not_mode(self, mode: PermissionMode) -> str:
        """Say why a mode cannot be chosen, "" when it can."""
        if self.why_not or mode is not PermissionMode.ASSISTED:
            return self.why_not
        return self._why_not_assisted

    def choose(self, mode: PermissionMode) -> None:
        """Change the mode; to allow everything is confirmed every time."""
        if self.why_not_mode(mode) or mode.value == self.chosen:
            return
        if mode is PermissionMode.ALLOW_ALL:
            self.confirmation_wanted.emit()
        else:
            self._set(mode)

    def confirm(self) -> None:
        """The person has read what it means to allow everything, and wants it."""
        if not self.why_not:
            self._set(PermissionMode.ALLOW_ALL)
