"""When what is typed is to be saved."""

from __future__ import annotations


class DraftTimes:
    """Soon after the last key, and while keys keep coming, not long after the first unsaved one.

    Args:
        after_s: seconds from the last key.
        at_most_s: seconds from the first key that is not saved yet.
    """

    def __init__(self, *, after_s: float, at_most_s: float) -> None:
        self._after_s = after_s
        self._at_most_s = at_most_s
        self._first: float | None = None

    def typed(self, now: float) -> float:
        """Take note of a key; return in how many seconds to save, from 0."""
        if self._first is None:
            self._first = now
        return max(0.0, min(self._after_s, self._first + self._at_most_s - now))

    def saved(self) -> None:
        """Everything that was typed is saved."""
        self._first = None
