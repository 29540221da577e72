"""Questions on the side: the model knows the conversation, and the conversation never knows of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.calls.shell import ask_aside
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol import methods
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices

#: Of earlier questions and answers, sent along with one that asks further.
_MOST_EARLIER: Final = 12_000


@dataclass(frozen=True, slots=True)
class SideExchange:
    """A question and what came of it.

    Attributes:
        answer: Markdown, untrusted; "" while there is none.
        failure: why there is none.
        is_stopped: the person did not want to wait for it.
    """

    question: str
    answer: str = ""
    failure: ErrorText | None = None
    is_stopped: bool = False

    @property
    def is_waiting(self) -> bool:
        return not self.answer and self.failure is None and not self.is_stopped


class SideQuestion(QObject):
    """The questions on the side of one session. They live as long as the window, and nowhere else.

    Signals:
        changed(): anything of the properties below.
        answered(): an answer has come.
    """

    changed = Signal()
    answered = Signal()

    def __init__(
        self, conversation: Conversation, services: ChatServices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._exchanges: tuple[SideExchange, ...] = ()
        self._is_open = False
        self._is_unsupported = False
        self._asking: asyncio.Task[None] | None = None

    @property
    def exchanges(self) -> tuple[SideExchange, ...]:
        """Oldest first."""
        return self._exchanges

    @property
    def is_open(self) -> bool:
        """The person wants to see them."""
        return self._is_open

    @property
    def is_asking(self) -> bool:
        """An answer is waited for."""
        return bool(self._exchanges) and self._exchanges[-1].is_waiting

    @property
    def last_answer(self) -> str:
        """The newest answer, "" for none."""
        return next((it.answer for it in reversed(self._exchanges) if it.answer), "")

    def why_not(self) -> str:
        """Return why nothing can be asked on the side now, "" when it can."""
        if self._is_unsupported or self._services.lacks(methods.SIDE_QUESTION):
            return tr("This version of the CLI takes no questions on the side.")
        return "" if self._services.is_ready() else tr("The agent is not ready.")

    def open(self) -> None:
        """Show what was asked, and ask."""
        if not self._is_open:
            self._is_open = True
            self.changed.emit()

    def close(self) -> None:
        """Show nothing any more, and forget it all."""
        self.stop()
        self._is_open = False
        self._exchanges = ()
        self.changed.emit()

    def ask(self, question: str) -> bool:
        """Ask, with what was asked here before; False when that cannot be done now."""
        question = question.strip()
        if not question or self.is_asking or self.why_not():
            return False
        wording = with_earlier(self._exchanges, question)
        self._exchanges = (*self._exchanges, SideExchange(question))
        self._asking = self._services.scope.start(self._ask(wording), name="ask-aside")
        self.changed.emit()
        return True

    def stop(self) -> None:
        """Wait for the answer no longer."""
        if self.is_asking:
            self._settle(replace(self._exchanges[-1], is_stopped=True))
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    async def _ask(self, wording: str) -> None:
        asked = self._exchanges[-1]
        try:
            self._conversation.options = await self._services.prepare(self._conversation)
            answer = await ask_aside(self._conversation.session, wording)
        except MethodUnsupported as error:
            self._is_unsupported = True
            self._settle(replace(asked, failure=describe(error)))
        except (CopilotDesktopError, TimeoutError) as error:
            self._settle(replace(asked, failure=describe(error)))
        else:
            self._settle(replace(asked, answer=answer or tr("The model has said nothing.")))
            self.answered.emit()

    def _settle(self, exchange: SideExchange) -> None:
        self._exchanges = (*self._exchanges[:-1], exchange)
        self.changed.emit()


def with_earlier(exchanges: Sequence[SideExchange], question: str) -> str:
    """Return what the model is asked: each question on the side is the only one that it sees."""
    earlier: list[str] = []
    room = _MOST_EARLIER
    for exchange in reversed(exchanges):
        if not exchange.answer:
            continue
        told = f"I asked you on the side: {exchange.question}\n\nYou answered: {exchange.answer}"
        room -= len(told)
        if room < 0:
            break
        earlier.insert(0, told)
    return "\n\n".join((*earlier, question))
