"""How the agent of one session works: interactive, plan or autopilot.

What the server says counts. A change reaches the agent with its next step, so in mid-turn it is said
that the step it is at goes on as it was. Prompts wait for a change that is on its way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import AgentIdle, ModeChanged, SessionIdle
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.session.transcript import Activity
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices

#: In the order in which they are shown, and in which the next one follows.
MODES: Final = (SessionMode.INTERACTIVE, SessionMode.PLAN, SessionMode.AUTOPILOT)


def mode_name(mode: str) -> str:
    """Return the word for a mode; a mode of a later server is called by its own."""
    names = {
        SessionMode.INTERACTIVE.value: tr("Interactive"),
        SessionMode.PLAN.value: tr("Plan"),
        SessionMode.AUTOPILOT.value: tr("Autopilot"),
    }
    return names.get(mode, mode)


def mode_text(mode: SessionMode) -> str:
    """Say in a sentence what a mode does."""
    return {
        SessionMode.INTERACTIVE: tr("Works step by step and asks you"),
        SessionMode.PLAN: tr("Reads and plans, changes nothing"),
        SessionMode.AUTOPILOT: tr("Keeps going without asking you"),
    }[mode]


class SessionModeViewModel(QObject):
    """The mode of one session, and its change.

    Signals:
        changed(): anything of the properties below.
        confirmation_wanted(): the person chose Autopilot for the first time: ask them, then `confirm`.
    """

    changed = Signal()
    confirmation_wanted = Signal()

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        #: What the server has answered since the session was taken up, "" for nothing yet.
        self._told = ""
        self._wanted: SessionMode | None = None
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
        if self._is_unsupported:
            return tr("This CLI has no modes.")
        return "" if self._services.is_ready() else tr("The agent is not ready.")

    @property
    def shift_tab_changes(self) -> bool:
        """Shift+Tab in the composer goes to the next mode, as in the CLI."""
        return self._services.settings().shift_tab_modes

    # ---- commands --------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody shows the mode from now on: know it, and whether the CLI has any."""
        self._is_watched = True
        if self._conversation.session.is_attached:
            self._ask()

    def choose(self, mode: SessionMode) -> None:
        """Change the mode; Autopilot is confirmed once."""
        if self.why_not or mode.value == self.chosen:
            return
        if mode is SessionMode.AUTOPILOT and not self._services.settings().autopilot_confirmed:
            self.confirmation_wanted.emit()
            return
        self._set(mode)

    def confirm(self) -> None:
        """The person has read what Autopilot does, and wants it."""
        self._services.change_settings(autopilot_confirmed=True)
        if not self.why_not:
            self._set(SessionMode.AUTOPILOT)

    def choose_next(self) -> None:
        """Go to the next mode; from one we do not know to the first."""
        known = [mode.value for mode in MODES]
        index = known.index(self.chosen) if self.chosen in known else -1
        self.choose(MODES[(index + 1) % len(MODES)])

    def set_shift_tab(self, changes: bool) -> None:
        """Let Shift+Tab in the composer change the mode, or move the focus as everywhere."""
        self._services.change_settings(shift_tab_modes=changes)
        self.changed.emit()

    async def settled(self) -> None:
        """Wait until a change that is on its way has been answered."""
        async with self._setting:
            return

    # ---- following -------------------------------------------------------------------------

    def _set(self, mode: SessionMode) -> None:
        self._wanted = mode
        self.changed.emit()
        self._services.scope.start(self._change(mode), name="set-mode")

    async def _change(self, mode: SessionMode) -> None:
        async with self._setting:
            if self._wanted is not mode:
                return
            try:
                conversation = self._conversation
                conversation.options = await self._services.prepare(conversation)
                await conversation.attach()
                is_running = conversation.transcript.activity is Activity.RUNNING
                change = await conversation.session.modes.set(mode)
            except MethodUnsupported:
                self._is_unsupported = True
            except (CopilotDesktopError, TimeoutError) as error:
                self._report(error)
            else:
                if change.is_applied:
                    self._told = mode.value
                    self._is_for_next_step = is_running
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
