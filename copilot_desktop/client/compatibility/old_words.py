"""Permissions in the words of CLI <= 1.0.35 and of today, and what is allowed for a session."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

_APPROVED: Final = "approved"
_DENIED: Final = "denied-interactively-by-user"
_NOBODY_THERE: Final = "denied-no-approval-rule-and-could-not-request-from-user"

_OLD_WORDS: Final = {"reject": _DENIED, "user-not-available": _NOBODY_THERE}

#: The decision that was made for a session before.
GRANTED: Final[Mapping[str, Any]] = {"kind": _APPROVED}

#: The reply to a request that nobody waits for any more.
NOT_ASKED: Final[Mapping[str, Any]] = {"kind": _NOBODY_THERE}

#: What of a request says nothing about what is going to be done.
_NOT_PART_OF_IT: Final = frozenset({"toolCallId", "intention"})

#: A grant without one of these reaches no further than the request (section 6.1).
_SCOPES: Final = ("approval", "domain", "directories")


def old_decision(result: Any) -> dict[str, Any]:
    """Return a decision in the old words; one that is in them already stays as it is."""
    told: Mapping[str, Any] = result if isinstance(result, Mapping) else {}
    kind = told.get("kind")
    if not isinstance(kind, str):
        return dict(NOT_ASKED)
    if kind.startswith("approve-"):
        return {"kind": _APPROVED}
    old: dict[str, Any] = {"kind": _OLD_WORDS.get(kind, kind)}
    feedback = told.get("feedback")
    if isinstance(feedback, str) and feedback:
        old["feedback"] = feedback
    return old


def outcome(result: Any) -> dict[str, Any]:
    """Return the result that `permission.completed` would tell about a decision."""
    told = old_decision(result)
    if told["kind"] == _APPROVED and is_lasting(result):
        told["kind"] = str(result["kind"]).replace("approve-", "approved-", 1)
    return told


def is_lasting(result: Any) -> bool:
    """Tell whether a decision is meant for later requests as well."""
    if not isinstance(result, Mapping):
        return False
    kind = result.get("kind")
    return isinstance(kind, str) and kind.startswith("approve-") and any(map(result.get, _SCOPES))


def with_prompt(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of a `permission.requested` with the `promptRequest` of newer servers.

    It says the same as the request and is what tells the layers above that today's words are
    understood: they are, by this adapter.
    """
    request = data.get("permissionRequest")
    prompt: dict[str, Any] = dict(request) if isinstance(request, Mapping) else {}
    if prompt.get("kind") == "shell":
        prompt["kind"] = "commands"
        commands = prompt.pop("commands", None)
        parts = commands if isinstance(commands, list) else []
        prompt["commandIdentifiers"] = [
            part["identifier"]
            for part in parts
            if isinstance(part, Mapping) and isinstance(part.get("identifier"), str)
        ]
    return {**data, "promptRequest": prompt}


def _identity(request: Any) -> str:
    """Return what is asked for, the same for the exact same request only; "" when it says nothing."""
    if not isinstance(request, Mapping):
        return ""
    parts = {name: value for name, value in request.items() if name not in _NOT_PART_OF_IT}
    return json.dumps(parts, sort_keys=True) if parts else ""


class SessionGrants:
    """What a person allowed for a session that old servers would ask for again and again.

    Only the exact same request is covered, however wide the grant was meant: a narrower grant
    asks once too often, a wider one runs something that nobody has seen.
    """

    def __init__(self) -> None:
        self._granted: dict[str, set[str]] = {}

    def add(self, session_id: str, request: Any) -> None:
        if identity := _identity(request):
            self._granted.setdefault(session_id, set()).add(identity)

    def covers(self, session_id: str, request: Any) -> bool:
        granted = self._granted.get(session_id)
        return granted is not None and _identity(request) in granted

    def forget(self, session_id: str) -> None:
        self._granted.pop(session_id, None)
