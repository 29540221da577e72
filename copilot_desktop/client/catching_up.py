"""What a session missed while the connection was lost.

The server replays nothing to who resumes. A session that went on meanwhile, because somebody else
follows it as well or because the server had not noticed the loss, is caught up with by its stored
events: all that come after the last one we were told of.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.client.event_frames import decode_params
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods

_log = logging.getLogger("copilot_desktop.session")

#: All that a long session stored may be many megabytes.
_HISTORY_TIMEOUT_S: Final = 60.0


def newest_stored_id(params: Any) -> str:
    """Return the id of the newest stored event, by the newest `session.event`: its params or its body.

    Events that are not stored name the stored one before them as their parent.
    """
    if isinstance(params, bytes):
        params = decode_params(params)
    event = params.get("event") if isinstance(params, dict) else None
    if not isinstance(event, dict):
        return ""
    event_id = event.get("parentId" if event.get("ephemeral") else "id")
    return event_id if isinstance(event_id, str) else ""


@dataclass(frozen=True, slots=True)
class Missed:
    """What happened to a session without us.

    Attributes:
        events: stored events, oldest first, as the server tells them.
        is_running: whether it works now; None when the server cannot say.
    """

    events: Sequence[dict[str, Any]]
    is_running: bool | None


async def ask_what_was_missed(call: Callable[..., Awaitable[Any]], newest_id: str) -> Missed:
    """Ask the server about a session that was resumed.

    Args:
        call: of the session.
        newest_id: of the newest stored event that we were told.

    Raises:
        ResponseError, ConnectionClosed, TimeoutError: of `call`.
    """
    # Not readPersistedEvents: what is not on disk yet would be in neither that nor the live events.
    answer = await call(methods.SESSION_GET_MESSAGES, timeout_s=_HISTORY_TIMEOUT_S)
    events = _stored_after(answer, newest_id)
    if events is None:
        _log.info("what was missed cannot be told from what was not")
    try:
        activity = await call(methods.METADATA_ACTIVITY)
    except ResponseError as error:
        if error.rpc_code != METHOD_NOT_FOUND:
            raise
        return Missed(events or (), None)
    works = activity.get("hasActiveWork") if isinstance(activity, dict) else None
    return Missed(events or (), works if isinstance(works, bool) else None)


def _stored_after(answer: Any, event_id: str) -> list[dict[str, Any]] | None:
    """Return the events that come after `event_id`; None when that one is not among them."""
    stored = answer.get("events") if isinstance(answer, dict) else None
    if not isinstance(stored, list):
        return None
    for index in range(len(stored) - 1, -1, -1):
        if isinstance(stored[index], dict) and stored[index].get("id") == event_id:
            return [event for event in stored[index + 1 :] if isinstance(event, dict)]
    return None


def was_active(held: Iterable[Any]) -> bool:
    """Say by the events that came with resuming whether the session was at work all along."""
    for params in held:
        event = params.get("event") if isinstance(params, dict) else None
        if isinstance(event, dict) and event.get("type") == "session.resume":
            data = event.get("data")
            return isinstance(data, dict) and data.get("sessionWasActive") is True
    return False


def without(held: Iterable[Any], told: Iterable[dict[str, Any]]) -> list[Any]:
    """Return the params of `held` notifications whose event is not among those `told`."""
    known = {event.get("id") for event in told} - {None}
    return [params for params in held if _event_id(params) not in known]


def _event_id(params: Any) -> object:
    event = params.get("event") if isinstance(params, dict) else None
    event_id = event.get("id") if isinstance(event, dict) else None
    return event_id if isinstance(event_id, str) else None
