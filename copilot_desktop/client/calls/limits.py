"""The limit of AI credits that the server itself keeps for a session."""

from __future__ import annotations

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.session_state import SessionLimit


class LimitCalls:
    """The limit of one session. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def get(self) -> SessionLimit | None:
        """Return the limit by `session.metadata.snapshot`; None of a CLI that knows no limits (1.0.64)."""
        snapshot = JsonFields(await self._session.call(methods.METADATA_SNAPSHOT))
        if "sessionLimits" not in snapshot:
            return None
        return SessionLimit(snapshot.inner("sessionLimits").real("maxAiCredits"))

    async def set(self, max_ai_credits: float | None) -> None:
        """`session.options.update`: stop the agent at so many credits and ask; None for no limit.

        The server keeps it with the session and tells of it by an event. A CLI that knows no limits says
        yes and does nothing (1.0.64); 1.0.102 refuses less than 30.
        """
        limits = None if max_ai_credits is None else {"maxAiCredits": max_ai_credits}
        await self._session.call(methods.OPTIONS_UPDATE, {"sessionLimits": limits})

    async def recommended(self) -> float | None:
        """`session.limitPrediction.predict`: what suits the session's model, None when nobody can tell."""
        answer = JsonFields(await self._session.call(methods.LIMIT_PREDICTION))
        return answer.inner("prediction").real("recommendedCap")
