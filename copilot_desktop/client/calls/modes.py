"""How the agent of a session works: interactive, plan, autopilot."""

from __future__ import annotations

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.protocol.model_selection import ModeChange, SessionMode


class ModeCalls:
    """The mode of one session."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def get(self) -> str:
        """`session.mode.get`: one of `SessionMode`, the word of a mode that we do not know, "" for none."""
        return whole_text(await self._session.call(methods.MODE_GET))

    async def set(self, mode: SessionMode) -> ModeChange:
        """`session.mode.set`: change it, for the running turn as well."""
        return ModeChange.parse(await self._session.call(methods.MODE_SET, {"mode": SessionMode(mode).value}))
