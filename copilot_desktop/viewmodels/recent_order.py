"""The order in which sessions were in front, for walking through them while a key is held. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

#: Nobody walks further back.
_MAX_KEPT: Final = 50


class RecentOrder:
    """The latest first.

    How it works: a walk goes along the order as it was at its first step, so that what is in front
    for a moment on the way changes nothing. `commit` ends it, and only what it ended at moves up.
    """

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._ids = list(dict.fromkeys(ids))[:_MAX_KEPT]
        self._walked: list[str] = []
        self._at = 0

    @property
    def ids(self) -> Sequence[str]:
        return tuple(self._ids)

    @property
    def is_walking(self) -> bool:
        return bool(self._walked)

    def visit(self, session_id: str) -> None:
        """A session is in front; while walking that only passes by."""
        if session_id and not self._walked:
            self._move_up(session_id)

    def forget(self, session_id: str) -> None:
        """A session is gone."""
        if session_id in self._ids:
            self._ids.remove(session_id)
        if session_id in self._walked:
            at = self._walked.index(session_id)
            self._walked.remove(session_id)
            self._at -= 1 if at < self._at else 0

    def walk(self, offset: int, front: str, others: Iterable[str]) -> str:
        """Go on by `offset` and return where that is, "" when there is nothing.

        Args:
            front: what is in front; a walk begins there.
            others: sessions to go on with behind those that were in front.
        """
        if not self._walked:
            begin = [front] if front else []
            self._walked = list(dict.fromkeys([*begin, *self._ids, *others]))[:_MAX_KEPT]
            self._at = 0 if front else -1 if offset > 0 else 0
        if not self._walked:
            return ""
        self._at = (self._at + offset) % len(self._walked)
        return self._walked[self._at]

    def commit(self) -> str:
        """End a walk where it is and return that, "" when there was none."""
        walked, self._walked = self._walked, []
        if not walked:
            return ""
        session_id = walked[self._at % len(walked)]
        self._move_up(session_id)
        return session_id

    def cancel(self) -> str:
        """End a walk as if it had not been and return where it began, "" when there was none."""
        walked, self._walked = self._walked, []
        return walked[0] if walked else ""

    def _move_up(self, session_id: str) -> None:
        if session_id in self._ids:
            self._ids.remove(session_id)
        self._ids.insert(0, session_id)
        del self._ids[_MAX_KEPT:]
