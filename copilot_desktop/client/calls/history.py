"""The history of a session: made shorter, or taken back (protocol.md section 12)."""

from __future__ import annotations

from typing import Final

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.history import Compaction, Rewind, RewindPoints, RewindPreview, Truncation
from copilot_desktop.protocol.json_fields import JsonFields

#: Files are written back; a large folder on a slow disk takes its time.
_REWIND_TIMEOUT_S: Final = 300.0


class HistoryCalls:
    """`session.history.*`. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def compact(self, instructions: str = "") -> Compaction:
        """Have the model summarise the history now, and put the summary in its place.

        Waits for the model, however long it takes; `abort_compaction` ends it. Its events are
        told meanwhile.

        Args:
            instructions: what the summary should look at.

        Raises:
            ResponseError: there is nothing to compact, the model failed, or it was aborted.
        """
        params = {"customInstructions": instructions} if instructions else {}
        return Compaction.parse(await self._session.call(methods.HISTORY_COMPACT, params, timeout_s=None))

    async def abort_compaction(self) -> bool:
        """Stop a `compact` that runs; False when none does."""
        return JsonFields(await self._session.call(methods.HISTORY_ABORT_COMPACTION)).flag("aborted")

    async def cancel_compaction(self) -> bool:
        """Stop a compaction that the server began by itself; False when none runs."""
        return JsonFields(await self._session.call(methods.HISTORY_CANCEL_COMPACTION)).flag("cancelled")

    async def rewind_points(self) -> RewindPoints:
        """Return the prompts that the conversation can go back to, oldest first."""
        return RewindPoints.parse(await self._session.call(methods.HISTORY_REWIND_POINTS))

    async def preview_rewind(self, event_id: str) -> RewindPreview:
        """Return which files a rewind to this point would bring back. Changes nothing."""
        return RewindPreview.parse(
            await self._session.call(methods.HISTORY_PREVIEW_REWIND, {"eventId": event_id})
        )

    async def rewind(self, event_id: str, *, with_files: bool) -> Rewind:
        """Take the conversation back to before a prompt; the prompt itself is removed as well.

        Args:
            with_files: bring the files back that tools of the session changed since. One that
                somebody else changed meanwhile stays and is named in the result.

        Raises:
            ResponseError: the event is no prompt of the person's in the present history.
        """
        mode = "conversation-and-files" if with_files else "conversation"
        return Rewind.parse(
            await self._session.call(
                methods.HISTORY_REWIND, {"eventId": event_id, "mode": mode}, timeout_s=_REWIND_TIMEOUT_S
            )
        )

    async def truncate(self, event_id: str) -> Truncation:
        """Remove an event and everything after it. Files stay as they are.

        Raises:
            ResponseError: the history has no such event.
        """
        return Truncation.parse(await self._session.call(methods.HISTORY_TRUNCATE, {"eventId": event_id}))
