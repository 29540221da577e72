"""Commands that steer a conversation: asked again by another model, made shorter."""

from __future__ import annotations

from collections.abc import Callable

from copilot_desktop.session.entries import UserMessage
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.session_actions import SessionActions


def control_commands(
    front: Callable[[], ChatViewModel | None], actions: SessionActions
) -> tuple[Command, ...]:
    """Return what can be done with the conversation in front.

    Args:
        front: returns it, None when there is none.
    """
    group = tr("Conversation")

    def why_not_again() -> str:
        chat = front()
        if chat is None:
            return tr("No conversation is in front.")
        if not actions.can_fork(chat.session_id):
            return tr("An imported session can only be read.")
        return actions.why_no_fork or ("" if last_prompt(chat) is not None else tr("Nothing was asked yet."))

    def ask_again() -> None:
        chat = front()
        prompt = last_prompt(chat) if chat is not None else None
        if chat is not None and prompt is not None:
            actions.fork(chat.session_id, prompt.event_id, draft=prompt.text, asks_model=True)

    def why_not_compact() -> str:
        chat = front()
        return chat.controls.usage.why_not_compact if chat is not None else tr("No conversation is in front.")

    def compact() -> None:
        if (chat := front()) is not None:
            chat.controls.usage.compact()

    return (
        Command(
            "chat.ask-other-model",
            tr("Ask the last prompt again with another model, in a copy…"),
            group,
            (),
            ask_again,
            why_not_again,
            icon="model",
        ),
        Command(
            "chat.compact",
            tr("Compact the conversation now"),
            group,
            (),
            compact,
            why_not_compact,
            icon="compaction",
        ),
    )


def last_prompt(chat: ChatViewModel) -> UserMessage | None:
    """Return the newest prompt of the person that the server has stored."""
    prompts = (it for it in reversed(chat.transcript.entries) if isinstance(it, UserMessage))
    return next((it for it in prompts if it.event_id and not it.agent_id), None)
