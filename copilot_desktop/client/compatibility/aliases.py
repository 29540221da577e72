"""Methods under the names they had in older servers (protocol.md section 16)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.protocol import methods

#: The parameters in the old way; None when it cannot be said in it.
ParamsTranslator = Callable[[Mapping[str, Any]], Mapping[str, Any] | None]
#: The result in today's way; gets the parameters of today's method as well.
ResultTranslator = Callable[[Any, Mapping[str, Any]], Any]


def _same_params(params: Mapping[str, Any]) -> Mapping[str, Any]:
    return params


def _same_result(result: Any, _params: Mapping[str, Any]) -> Any:
    return result


@dataclass(frozen=True, slots=True)
class Alias:
    """An older method that does what a newer one does.

    Attributes:
        method: its name on the wire.
    """

    method: str
    params: ParamsTranslator = _same_params
    result: ResultTranslator = _same_result


def _whole_history(params: Mapping[str, Any]) -> Mapping[str, Any] | None:
    if params.get("cursor") or params.get("direction") == "backward":
        return None
    return {"sessionId": params.get("sessionId", "")}


def _one_page(result: Any, _params: Mapping[str, Any]) -> Any:
    kept = without_ephemeral(result)
    return {**kept, "cursor": "", "hasMore": False} if isinstance(kept, dict) else kept


def _allow_all(params: Mapping[str, Any]) -> Mapping[str, Any] | None:
    mode = params.get("mode")
    if mode not in ("manual", "allow-all"):
        return None
    return {"sessionId": params.get("sessionId", ""), "enabled": mode == "allow-all"}


def _mode_of(result: Any, _params: Mapping[str, Any]) -> Any:
    if not isinstance(result, dict) or not isinstance(result.get("enabled"), bool):
        return result
    return {**result, "mode": "allow-all" if result["enabled"] else "manual"}


#: By today's name, the older ones, the newest of them first.
ALIASES: Final[Mapping[str, tuple[Alias, ...]]] = {
    # Not in CLI <= 1.0.60. It closes the session for all clients and keeps its history as well;
    # old servers had one client.
    methods.SESSION_DETACH: (Alias(methods.SESSION_DESTROY),),
    # Not in CLI <= 1.0.81. Works for attached sessions only.
    methods.READ_PERSISTED_EVENTS: (Alias(methods.SESSION_GET_MESSAGES, _whole_history, _one_page),),
    # Not in CLI <= 1.0.12.
    methods.HISTORY_COMPACT: (Alias("session.compaction.compact"),),
    methods.WORKSPACE_LIST_FILES: (Alias("session.workspace.listFiles"),),
    methods.WORKSPACE_READ_FILE: (Alias("session.workspace.readFile"),),
    methods.WORKSPACE_CREATE_FILE: (Alias("session.workspace.createFile"),),
    # Not in CLI <= 1.0.60; before it there was no such setting.
    methods.PERMISSIONS_SET_MODE: (Alias("session.permissions.setAllowAll", _allow_all, _mode_of),),
    methods.PERMISSIONS_GET_MODE: (Alias("session.permissions.getAllowAll", result=_mode_of),),
    # Not in CLI <= 1.0.34.
    "sessions.list": (Alias(methods.SESSION_LIST),),
}


def without_ephemeral(result: Any) -> Any:
    """Return a history as newer servers tell it: with what is on disk only."""
    if not isinstance(result, dict) or not isinstance(result.get("events"), list):
        return result
    events = result["events"]
    kept = [event for event in events if not (isinstance(event, dict) and event.get("ephemeral") is True)]
    return result if len(kept) == len(events) else {**result, "events": kept}


def bare_mode(result: Any) -> Any:
    """Return the mode as a plain word; CLI <= 1.0.12 wraps it."""
    mode = result.get("mode") if isinstance(result, dict) else None
    return mode if isinstance(mode, str) else result


#: Results whose shape changed while the method kept its name.
RESULTS: Final[Mapping[str, Callable[[Any], Any]]] = {
    methods.SESSION_GET_MESSAGES: without_ephemeral,
    methods.MODE_GET: bare_mode,
}
