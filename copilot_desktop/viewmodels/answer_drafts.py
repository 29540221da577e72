"""What a person has begun to write in answer to a session's requests, kept until it is sent.

A draft belongs to what was asked, not to the id of the request: after a restart the agent may ask the
same again, by another id.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Final

from copilot_desktop.protocol.permissions import Question
from copilot_desktop.protocol.requests import OpenRequest, PlanApproval

#: Where the drafts stand in what is kept of a session's view.
KEY: Final = "answers"

_MOST: Final = 8
_MAX_CHARACTERS: Final = 20_000


class AnswerDrafts:
    """The drafts of one session.

    Args:
        read, write: what is kept of the session's view, and keep it.
    """

    def __init__(
        self, read: Callable[[], Mapping[str, Any]], write: Callable[[Mapping[str, Any]], None]
    ) -> None:
        self._read = read
        self._write = write

    def get(self, request: OpenRequest) -> str:
        """Return what was begun, "" for nothing."""
        return self._kept().get(_name(request), "")

    def keep(self, request: OpenRequest, text: str) -> None:
        """Keep what is written now; "" forgets it."""
        name = _name(request)
        kept = self._kept()
        if not name or kept.get(name, "") == text:
            return
        kept.pop(name, None)
        if text:
            kept[name] = text[:_MAX_CHARACTERS]
        newest = dict(list(kept.items())[-_MOST:])
        self._write({**self._read(), KEY: newest})

    def beside(self, state: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return another state of the view with the drafts in it."""
        kept = self._kept()
        return {**state, KEY: kept} if kept else state

    def _kept(self) -> dict[str, str]:
        # The file may say anything.
        kept = self._read().get(KEY)
        if not isinstance(kept, Mapping):
            return {}
        return {str(name): text for name, text in kept.items() if isinstance(text, str)}


def _name(request: OpenRequest) -> str:
    match request:
        case Question(question=text, choices=choices):
            asked = "\0".join(("question", text, *choices))
        case PlanApproval(summary=summary, plan=plan):
            asked = "\0".join(("plan", summary, plan))
        case _:
            return ""
    return hashlib.sha256(asked.encode("utf-8", "surrogatepass")).hexdigest()[:24]
