"""What one session may do without asking: ask first, let a model decide, or allow everything.

Anything but "ask first" ends with the session: whenever one is taken up again it asks, whatever the
server has kept. What the server says counts; prompts wait for a change that is on its way.
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
from copilot_desktop.protocol.events import PermissionModeChanged
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.permission_choice import PermissionChoice, why_not_without_account


class PermissionModeViewModel(PermissionChoice):
    """The permission mode of one session, and its change."""

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
        self._told = PermissionMode.MANUAL.value
        self._wanted: PermissionMode | None = None
        #: The person has chosen what holds, since the session was taken up.
        self._is_chosen = False
        self._is_unsupported = False
        self._has_no_assistant = False
        self._setting = asyncio.Lock()
        #: Nothing is known of what a session that was just taken up allows.
        self._is_checked = asyncio.Event()
        self._is_checked.set()
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- state -----------------------------------------------------------------------------

    @property
    def mode(self) -> str:
        """What holds; one of `PermissionMode`, or the word of a later server."""
        return self._told

    @property
    def chosen(self) -> str:
        """What the person has chosen last: `mode`, or what is on its way to become it."""
        return self._wanted.value if self._wanted is not None else self.mode

    @property
    def allows_all(self) -> bool:
        """Nothing is asked, or will not be in a moment."""
        return PermissionMode.ALLOW_ALL.value in (self.mode, self.chosen)

    @property
    def why_not(self) -> str:
        """Why it cannot be changed, "" when it can."""
        if self._is_unsupported or self._services.lacks(methods.PERMISSIONS_SET_MODE):
            return tr("This CLI has no permission modes.")
        return "" if self._services.is_ready() else tr("The agent is not ready.")

    @property
    def _why_not_assisted(self) -> str:
        if not self._services.account_models():
            return why_not_without_account()
        return tr("Your account or its policy does not have it.") if self._has_no_assistant else ""

    # ---- commands --------------------------------------------------------------------------

    async def settled(self) -> None:
        """Wait until a change that is on its way has been answered, and an old one has ended."""
        await self._is_checked.wait()
        async with self._setting:
            return

    # ---- following -------------------------------------------------------------------------

    def _set(self, mode: PermissionMode) -> None:
        self._wanted = mode
        self.changed.emit()
        self._services.scope.start(self._change(mode), name="set-permission-mode")

    async def _change(self, mode: PermissionMode) -> None:
        async with self._setting:
            if self._wanted is not mode:
                return
            try:
                conversation = self._conversation
                conversation.options = await self._services.prepare(conversation)
                await conversation.attach()
                conversation.choosing_permission_mode(mode.value, "person")
                answer = await conversation.session.permission_settings.set_mode(mode)
            except MethodUnsupported:
                self._is_unsupported = True
            except (CopilotDesktopError, TimeoutError) as error:
                self._report(error)
            else:
                if answer.is_accepted:
                    self._told = mode.value
                    self._is_chosen = True
                elif mode is PermissionMode.ASSISTED:
                    self._has_no_assistant = True
            finally:
                if self._wanted is mode:
                    self._wanted = None
                self.changed.emit()

    async def _begin_asking(self) -> None:
        """Have a session that was taken up ask, whatever it allowed before."""
        try:
            async with self._setting:
                if self._is_chosen:
                    return
                settings = self._conversation.session.permission_settings
                told = await settings.mode()
                if told and told != PermissionMode.MANUAL:
                    self._told = told
                    manual = PermissionMode.MANUAL.value
                    self._conversation.choosing_permission_mode(manual, "session-end")
                    answer = await settings.set_mode(PermissionMode.MANUAL)
                    told = answer.mode or PermissionMode.MANUAL.value if answer.is_accepted else told
                self._told = told or PermissionMode.MANUAL.value
        except MethodUnsupported:
            self._is_unsupported = True
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)
        finally:
            self._is_checked.set()
            self.changed.emit()

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case PermissionModeChanged(agent_id="", mode=mode) if mode:
                self._told = mode
                self.changed.emit()
            case SessionOpened():
                self._told = PermissionMode.MANUAL.value
                self._is_chosen = False
                self._is_checked.clear()
                self._services.scope.start(self._begin_asking(), name="begin-asking")
                self.changed.emit()
