"""Prompts that are sent by a click on a row of the conversation: once more, or to go on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr


def going_on_words() -> str:
    """Return the prompt that has the agent go on with a turn that was cut off. The person sees it."""
    return tr("Continue where you stopped.")


class AskingAgain:
    """Sends each such prompt once: a second click does nothing while the first is on its way.

    Args:
        scope: owns the task that sends.
        send: sends a prompt; returns when the server has it, or when that has failed.
        may_ask: the agent can be asked and works on nothing.
    """

    def __init__(
        self,
        scope: TaskScope,
        send: Callable[[str], Awaitable[None]],
        may_ask: Callable[[], bool],
    ) -> None:
        self._scope = scope
        self._send = send
        self._may_ask = may_ask
        self._is_asking = False

    def ask(self, text: str) -> bool:
        """Send `text`; False when it cannot be sent now."""
        if self._is_asking or not self._may_ask():
            return False
        self._is_asking = True
        self._scope.start(self._ask(text), name="ask-again")
        return True

    async def _ask(self, text: str) -> None:
        try:
            await self._send(text)
        finally:
            self._is_asking = False
