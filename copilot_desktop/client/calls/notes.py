"""Lines of the client in the conversation, and prompts for later (protocol.md section 12)."""

from __future__ import annotations

from enum import Enum
from typing import Any

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.tasks import ScheduledPrompt, ScheduleOutcome


class NoteLevel(Enum):
    """Which event a note becomes: `session.info`, `session.warning`, `session.error`."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


async def write_note(
    session: SessionCaller, message: str, *, level: NoteLevel = NoteLevel.INFO, is_ephemeral: bool = False
) -> str:
    """Put a line into the conversation that the model does not see; return the id of its event.

    Args:
        is_ephemeral: it is not kept with the history.
    """
    params: dict[str, Any] = {"message": message, "level": level.value}
    if is_ephemeral:
        params["ephemeral"] = True
    return JsonFields(await session.call(methods.SESSION_LOG, params)).text("eventId")


class ScheduleCalls:
    """`session.schedule.*`: prompts the session sends to itself. Raises as `SessionCaller.call`.

    They run while the session is attached somewhere.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def add(
        self, interval: str, prompt: str, *, is_recurring: bool = True, display_prompt: str = ""
    ) -> ScheduleOutcome:
        """Send `prompt` after each interval, or once; an interval is like "30s", "5m", "2h", "1d"."""
        params: dict[str, Any] = {"interval": interval, "prompt": prompt, "recurring": is_recurring}
        if display_prompt:
            params["displayPrompt"] = display_prompt
        return ScheduleOutcome.parse(await self._session.call(methods.SCHEDULE_ADD, params))

    async def list(self) -> tuple[ScheduledPrompt, ...]:
        """Return what is still to come."""
        answer = JsonFields(await self._session.call(methods.SCHEDULE_LIST))
        return ScheduledPrompt.parse_items(answer.raw.get("entries"))

    async def stop(self, entry_id: int) -> ScheduledPrompt | None:
        """Take a prompt off the schedule and return it; None when there is none of this id."""
        answer = JsonFields(await self._session.call(methods.SCHEDULE_STOP, {"id": entry_id}))
        entry = answer.inner("entry")
        return ScheduledPrompt.parse(entry.raw) if entry.raw else None
