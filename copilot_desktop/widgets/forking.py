"""New sessions from a place in a conversation: where one can begin, and with what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from copilot_desktop.session.entries import AssistantMessage, UserMessage
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_actions import SessionActions
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.entry_commands import EntryCommand
from copilot_desktop.widgets.transcript.turns import following_prompt


class Forking(QObject):
    """Gives a conversation's menu its "Fork from here".

    From a prompt the new session has what was said before it, and the prompt in its composer; from
    an answer it has everything to the end of that turn.
    """

    def __init__(self, view: ChatView, actions: SessionActions) -> None:
        super().__init__(view)
        self._view = view
        self._actions = actions
        view.fork_refusal = self._refusal
        view.fork_requested.connect(self._fork)
        view.copy_requested.connect(self._copy)
        view.entry_commands.append(self._commands)

    def _copy(self) -> None:
        if self._view.chat is not None:
            self._actions.duplicate(self._view.chat.session_id)

    def _refusal(self, index: int) -> str | None:
        chat, entry = self._view.chat, self._view.entry_at(index)
        if chat is None or not isinstance(entry, UserMessage | AssistantMessage) or entry.agent_id:
            return None
        if isinstance(entry, UserMessage) and not entry.event_id:
            # The server has not heard of it, or not told.
            return None
        if not self._actions.can_fork(chat.session_id):
            return tr("an imported session can only be read")
        if not self._actions.can_ask_agent:
            return tr("the agent isn't running")
        if self._actions.why_no_fork:
            return tr("this CLI can't copy a conversation")
        is_last = isinstance(entry, AssistantMessage) and self._following(index) is None
        return tr("the agent is still working on it") if is_last and chat.is_running else ""

    def _commands(self, index: int) -> tuple[EntryCommand, ...]:
        """Offer to ask a prompt again. The answer that is there stays: it is asked in a copy."""
        reason = self._refusal(index)
        if reason is None or not isinstance(self._view.entry_at(index), UserMessage):
            return ()
        run = partial(self._ask_again, index)
        return (EntryCommand(tr("Ask again with another model, in a copy…"), run, reason),)

    def _ask_again(self, index: int) -> None:
        chat, entry = self._view.chat, self._view.entry_at(index)
        if chat is not None and isinstance(entry, UserMessage) and self._refusal(index) == "":
            self._actions.fork(chat.session_id, entry.event_id, draft=entry.text, asks_model=True)

    def _following(self, index: int) -> UserMessage | None:
        chat = self._view.chat
        return following_prompt(chat.transcript.entries, index) if chat is not None else None

    def _fork(self, index: int) -> None:
        chat = self._view.chat
        if chat is None or self._refusal(index) != "":
            return
        entry = self._view.entry_at(index)
        if isinstance(entry, UserMessage):
            self._actions.fork(chat.session_id, entry.event_id, draft=entry.text)
            return
        following = self._following(index)
        self._actions.fork(chat.session_id, following.event_id if following is not None else "")
