"""The limit of AI credits that the CLI itself keeps for a session.

It holds wherever the session runs on, also with this application closed: at the limit the agent stops and
asks. The CLI counts credits of the account's own models only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.options import MIN_AI_CREDITS
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import SessionLimitChanged
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.model_rows import Source

#: The CLI refuses less.
LEAST_CREDITS = MIN_AI_CREDITS


class SessionLimit(QObject):
    """The limit of one session, as far as the server has told.

    Attributes:
        max_credits: None for no limit, and while nobody has told.
        recommended: what the CLI finds right for the model, None when it does not say.

    Signals:
        changed(): anything of these.
    """

    changed = Signal()

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        source: Callable[[], Source],
        parent: QObject | None = None,
    ) -> None:
        """Args: source: who answers for the model of the session."""
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        self._source = source
        self.max_credits: float | None = None
        self.recommended: float | None = None
        self._is_unsupported = False
        self._is_watched = False
        self._is_changing = False
        self._asking = asyncio.Lock()
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    @property
    def why_not(self) -> str:
        """Why no limit can be set here, "" when one can."""
        if self._source() is not Source.COPILOT:
            return tr(
                "The CLI counts credits of GitHub Copilot's models only, and this session uses another."
            )
        if self._is_unsupported or self._services.lacks(methods.OPTIONS_UPDATE):
            return tr("This CLI keeps no limit of its own.")
        if not self._services.is_ready():
            return tr("The agent is not ready.")
        return tr("The limit is being changed.") if self._is_changing else ""

    def watch(self, is_on: bool) -> None:
        """Somebody looks at it from now on, or nobody does."""
        self._is_watched = is_on
        if is_on:
            self._look()

    def set(self, max_credits: float | None) -> None:
        """Have the agent stop at so many credits and ask; None for no limit."""
        if self.why_not or (max_credits is not None and max_credits < LEAST_CREDITS):
            return
        self._is_changing = True
        self.changed.emit()
        self._services.scope.start(self._set(max_credits), name="set-session-limit")

    def _look(self) -> None:
        may_ask = self._source() is Source.COPILOT and not self._is_unsupported
        if self._is_watched and may_ask and self._conversation.session.is_attached:
            self._services.scope.start(self._read(), name="read-session-limit")

    async def _set(self, max_credits: float | None) -> None:
        conversation = self._conversation
        try:
            conversation.options = await self._services.prepare(conversation)
            await conversation.attach()
            await conversation.session.limits.set(max_credits)
            await self._take()
        except MethodUnsupported:
            self._is_unsupported = True
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)
        finally:
            self._is_changing = False
            self.changed.emit()

    async def _read(self) -> None:
        try:
            await self._take()
            may_ask = not self._is_unsupported and not self._services.lacks(methods.LIMIT_PREDICTION)
            if self.recommended is None and may_ask:
                self.recommended = await self._conversation.session.limits.recommended()
        except MethodUnsupported:
            # A CLI may keep a limit and recommend none.
            self.recommended = None
        except (CopilotDesktopError, TimeoutError):
            # What is known already is shown; an agent that has gone is told of by others.
            return
        self.changed.emit()

    async def _take(self) -> None:
        async with self._asking:
            try:
                limit = await self._conversation.session.limits.get()
            except MethodUnsupported:
                limit = None
            self._is_unsupported = limit is None
            self.max_credits = limit.max_ai_credits if limit is not None else None

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case SessionLimitChanged(agent_id="", max_ai_credits=max_credits):
                self.max_credits = max_credits
                self.changed.emit()
            case SessionOpened():
                self._look()
            case _:
                return
