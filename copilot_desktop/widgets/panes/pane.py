"""What every tab of the inspector has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copilot_desktop.viewmodels.chat import ChatViewModel


class Pane(QWidget):
    """The content of one tab.

    A pane is told of the session for as long as the inspector can be seen, whichever tab is in front,
    so that its count can stand on its tab. What costs work waits until the pane itself is shown.

    Signals:
        count_changed(): `count` is new.
        entry_chosen(entry_id): the person wants to see where something happened.
        output_requested(entry_id): the person wants to see all that a call has printed.
    """

    count_changed = Signal()
    entry_chosen = Signal(str)
    output_requested = Signal(str)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Tell of `chat` from now on; of nothing with None."""
        raise NotImplementedError

    def lose_chat(self) -> None:
        """The chat is being destroyed: forget it without a word to it."""
        raise NotImplementedError

    def count(self) -> int | None:
        """Return the number that stands on the tab, None for none."""
        return None

    def first_control(self) -> QWidget:
        """Return what takes the keyboard."""
        return self
