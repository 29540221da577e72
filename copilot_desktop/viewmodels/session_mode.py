"""How the agent of one session works: interactive, plan or autopilot.

What the server says counts. A change reaches the agent with its next step, so in mid-turn it is said
that the step it is at goes on as it was. Prompts wait for a change that is on its way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import AgentIdle, ModeChanged, SessionIdle
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.session.transcript import Activity
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.mode_choice import ModeChoice


class ModeNotChanged(CopilotDesktopError):
    """The session did not take the mode that was chosen for it."""

    code = "mode-not-changed"


class SessionModeViewModel(ModeChoice):
    """The mode of one session, and its change."""

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services.settings, services.change_settings, parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        #: What the server has answered since the session was taken up, "" for nothing yet.
        self._told = ""
        self._wanted: SessionMode | None = None
        #: What the last change came to, None when it came about.
        self._failure: Exception | None = None
        self._is_for_next_step = False
        self._is_unsupported = False
        self._is_watched = False
        self._setting = asyncio.Lock()
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- state -----------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """What the agent works by; one of `SessionMode`, or the word of a later server."""
        return self._told or self._conversation.transcript.mode or SessionMode.INTERACTIVE.value

    @property
    def chosen(self) -> str:
        """What the person has chosen last: `mode`, or what is on its way to become it."""
        return self._wanted.value if self._wanted is not None else self.mode

    @property
    def is_for_next_step(self) -> bool:
        """The mode was changed in the turn that runs: what the agent is at goes on as it was."""
        return self._is_for_next_step

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""
        if self._is_unsupported or self._services.lacks(methods.MODE_SET):
            return tr("This CLI has no modes.")
        return "" if self._services.is_ready() else tr("The agent is not ready.")

    # ---- commands --------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody shows the mode from now on: know it, and whether the CLI has any."""
        self._is_watched = True
        if self._conversation.session.is_attached:
            self._ask()

    async def settled(self) -> None:
        """Wait until a change that is on its way has been answered.

        Raises:
            CopilotDesktopError, TimeoutError: it has failed; what was written for another mode is not to
                be sent in this one.
        """
        is_changing = self._wanted is not None
        async with self._setting:
            if is_changing and self._failure is not None:
                raise self._failure

    # ---- following -------------------------------------------------------------------------

    def _set(self, mode: SessionMode) -> None:
        self._wanted = mode
        self.changed.emit()
        self._services.scope.start(self._change(mode), name="set-mode")

    async def _change(self, mode: SessionMode) -> None:
        async with self._setting:
            if self._wanted is not mode:
                return
            self._failure = None
            try:
                conversation = self._conversation
                conversation.options = await self._services.prepare(conversation)
                await conversation.attach()
                is_running = conversation.transcript.activity is Activity.RUNNING
                change = await conversation.session.modes.set(mode)
            except MethodUnsupported:
                self._is_unsupported = True
                self._failure = ModeNotChanged()
            except (CopilotDesktopError, TimeoutError) as error:
                self._failure = error
                self._report(error)
            else:
                if change.is_applied:
                    self._told = mode.value
                    self._is_for_next_step = is_running
                else:
                    self._failure = ModeNotChanged()
            finally:
                if self._wanted is mode:
                    self._wanted = None
                self.changed.emit()

    def _ask(self) -> None:
        self._services.scope.start(self._read(), name="read-mode")

    async def _read(self) -> None:
        try:
            told = await self._conversation.session.modes.get()
        except MethodUnsupported:
            self._is_unsupported = True
        except (CopilotDesktopError, TimeoutError):
            # The session is told of by others; its mode is known by its events all the same.
            return
        else:
            self._told = told
        self.changed.emit()

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case ModeChanged(agent_id="", mode=mode):
                self._told = mode
                self.changed.emit()
            case AgentIdle(agent_id="") | SessionIdle(agent_id=""):
                if self._is_for_next_step:
                    self._is_for_next_step = False
                    self.changed.emit()
            case SessionOpened():
                self._told = ""
                if self._is_watched:
                    self._ask()
            case None:
                # The whole transcript is another one.
                self.changed.emit()
