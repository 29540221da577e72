"""Prompts of one session on their way: sent, given back when that fails, sent once more."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Sequence

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attachments import Attachment, DirectoryAttachment, FileAttachment
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.viewmodels.asking_again import AskingAgain, going_on_words
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.prompt_attachments import (
    AttachmentUnusable,
    PromptAttachment,
    outgoing,
    sent_again,
)
from copilot_desktop.viewmodels.unsent_words import UnsentWords

_log = logging.getLogger("copilot_desktop.session")


class PromptSending:
    """Sends prompts in tasks of their own. No word of the person is lost when that fails.

    Args:
        words: keeps what the journal does not have yet.
        give_back: is told the text of a prompt that was not sent; it is in the draft again.
        report: shows what a command came to.
        may_ask: the agent can be asked and works on nothing.
        settled: waits until what the person chose for the session before has reached the server.
        mentioned: returns what the names in a text send along.
    """

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        words: UnsentWords,
        *,
        give_back: Callable[[str], None],
        report: Callable[[Exception], None],
        may_ask: Callable[[], bool],
        settled: Callable[[], Awaitable[None]],
        mentioned: Callable[[str], Awaitable[Sequence[FileAttachment | DirectoryAttachment]]],
    ) -> None:
        self._conversation = conversation
        self._services = services
        self._words = words
        self._give_back = give_back
        self._report = report
        self._settled = settled
        self._mentioned = mentioned
        self._again = AskingAgain(
            services.scope,
            lambda text: self._send(text, str(uuid.uuid4()), is_offered=True),
            may_ask,
        )

    def send(
        self, text: str, attachments: tuple[PromptAttachment, ...] = (), mode: SendMode | None = None
    ) -> None:
        """Send a prompt; on failure it is given back with its attachments."""
        prompt_id = self._words.let_go(text, attachments)
        self._services.scope.start(self._send(text, prompt_id, attachments, mode), name="send-prompt")

    async def deliver(
        self,
        text: str,
        prompt_id: str,
        attachments: tuple[PromptAttachment, ...] = (),
        mode: SendMode | None = None,
    ) -> bool:
        """Send a prompt that its owner keeps until it is gone; return whether it is, or may be."""
        try:
            sent = await asyncio.to_thread(outgoing, attachments) if attachments else ()
            sent = _with_named(sent, await self._mentioned(text))
            await self._send_now(text, prompt_id, sent, mode)
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)
            return self._conversation.has_prompt(prompt_id)
        return True

    def ask_again(self, text: str) -> bool:
        """Send a prompt that a row of the conversation offers; False when it cannot be sent now."""
        return self._again.ask(text)

    def go_on(self) -> bool:
        """Have the agent go on with what was cut off; False when that cannot be asked now."""
        return self._again.ask(going_on_words())

    def resend(self, entry_id: str) -> None:
        """Send an unconfirmed or failed prompt once more. It stays where it is when that fails."""
        self._services.scope.start(self._resend(entry_id), name="resend-prompt")

    def take_up_again(self) -> None:
        """Have a parked session resumed once more, on the person's word."""
        self._conversation.try_again()
        self._services.scope.start(self.take_up(), name="take-up-again")

    async def _send(
        self,
        text: str,
        prompt_id: str,
        attachments: tuple[PromptAttachment, ...] = (),
        mode: SendMode | None = None,
        *,
        is_offered: bool = False,
    ) -> None:
        try:
            sent = await asyncio.to_thread(outgoing, attachments) if attachments else ()
            sent = _with_named(sent, await self._mentioned(text))
            await self._send_now(text, prompt_id, sent, mode)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person's words are kept
            if not isinstance(error, CopilotDesktopError | TimeoutError):
                _log.exception("sending failed")
            # What is still there may have arrived: the transcript says so and offers it again.
            if not is_offered and not self._conversation.has_prompt(prompt_id):
                self._words.take_back(prompt_id, text, attachments)
                self._give_back(text)
            else:
                self._words.gone(prompt_id)
            self._report(error)

    async def _send_now(
        self, text: str, prompt_id: str, attachments: Sequence[Attachment], mode: SendMode | None
    ) -> None:
        self._conversation.options = await self._services.prepare(self._conversation)
        await self._settled()
        await self._conversation.send(text, prompt_id=prompt_id, attachments=attachments, mode=mode)

    async def _resend(self, entry_id: str) -> None:
        if not await self.take_up():
            return
        entry = self._conversation.transcript.entries.find(EntryId(entry_id))
        if not isinstance(entry, UserMessage):
            return
        try:
            along = await asyncio.to_thread(sent_again, entry.attachments, self._services.pasted.folder)
        except AttachmentUnusable as error:
            # It stays where it is, and can be sent when the file is back.
            self._report(error)
            return
        prompt_id = self._words.let_go(entry.text, along)
        text = self._conversation.forget_prompt(entry_id)
        if text is not None:
            await self._send(text, prompt_id, along)
        else:
            self._words.gone(prompt_id)

    async def take_up(self) -> bool:
        """Attach the session; return whether that worked."""
        try:
            self._conversation.options = await self._services.prepare(self._conversation)
            await self._conversation.attach()
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)
            return False
        return True


def _with_named(
    sent: Sequence[Attachment], named: Sequence[FileAttachment | DirectoryAttachment]
) -> tuple[Attachment, ...]:
    """Return what is sent along, each file once: also those that the text names."""
    paths = {it.path for it in sent if isinstance(it, FileAttachment | DirectoryAttachment)}
    return (*sent, *(it for it in named if it.path not in paths))
