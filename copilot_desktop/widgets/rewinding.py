"""The ways to go back in a conversation: from the menu of a prompt, and by a command."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from copilot_desktop.session.entries import UserMessage
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.rewind_dialog import RewindDialog
from copilot_desktop.widgets.rewound_strip import RewoundStrip
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.entry_commands import EntryCommand


class Rewinding(QObject):
    """Opens the dialog that goes back, and shows the way forth.

    Signals:
        done(words): what a rewind has come to.

    Attributes:
        strip: tells that the conversation went back, with the way forth.
        dialog: the open one, None while there is none.
    """

    done = Signal(str)

    def __init__(self, style: Style, view: ChatView) -> None:
        super().__init__(view)
        self._style = style
        self._view = view
        self._chat: ChatViewModel | None = None
        self.strip = RewoundStrip(style)
        self.dialog: RewindDialog | None = None
        view.entry_commands.append(self._commands)

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow another conversation."""
        if self._chat is not None:
            self._chat.rewind.done.disconnect(self.done)
        self._chat = chat
        if chat is not None:
            chat.rewind.done.connect(self.done)
        if self.dialog is not None:
            self.dialog.reject()
        self.strip.set_rewind(chat.rewind if chat is not None else None)

    def why_not(self) -> str:
        """Return why nothing can be rewound now, "" when it can."""
        return self._chat.rewind.why_not() if self._chat is not None else tr("No conversation is in front.")

    def why_not_back(self) -> str:
        """Return why no rewind can be taken back now, "" when one can."""
        if self._chat is not None and self._chat.rewind.kept is None:
            return tr("Nothing was rewound.")
        return self.why_not()

    def open(self, event_id: str = "") -> None:
        """Ask to which prompt; `event_id` is the one that is chosen at first."""
        if self._chat is None or self.dialog is not None or self.why_not():
            return
        self.dialog = RewindDialog(self._chat.rewind, self._style, event_id, self._view.window())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def bring_back(self) -> None:
        """Take the newest rewind back."""
        if self._chat is not None:
            self._chat.rewind.bring_back()

    def _forget(self) -> None:
        self.dialog = None

    def _commands(self, index: int) -> tuple[EntryCommand, ...]:
        entry = self._view.entry_at(index)
        if not isinstance(entry, UserMessage) or not entry.event_id or entry.agent_id:
            # The server has not heard of it, or it is none of the person's.
            return ()
        event_id = entry.event_id
        return (EntryCommand(tr("Edit and go on from here…"), lambda: self.open(event_id), self.why_not()),)
