"""When a server that was lost is started, or connected to, again. Pure: the clock is an argument."""

from __future__ import annotations

from collections import deque
from typing import Final

#: Seconds to wait before the nth restart within the window.
BACK_OFF_S: Final = (0.0, 0.5, 1.0, 2.0, 4.0)

#: More ends than this within WINDOW_S seconds, and only a person starts it again.
MAX_RESTARTS: Final = 5
WINDOW_S: Final = 180.0

#: Seconds to wait before the nth attempt to reach a remote server; the last one for all that follow.
RECONNECT_S: Final = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)

#: A connection that held so long was a good one: counting begins anew.
STEADY_S: Final = 60.0


class RestartPolicy:
    """Counts unexpected ends in a sliding window, so that days of rare ones never add up.

    Ends without a start in between always add up: a server that hangs at each start takes longer
    for a few of them than the window is wide.
    """

    def __init__(self) -> None:
        self._ends: deque[float] = deque()

    def next_delay(self, now: float, *, had_started: bool = True) -> float | None:
        """Record an end at monotonic time `now`.

        Returns the seconds to wait before starting again, or None to give up.

        Args:
            had_started: it had answered the handshake before it ended.
        """
        while had_started and self._ends and now - self._ends[0] > WINDOW_S:
            self._ends.popleft()
        self._ends.append(now)
        if len(self._ends) > MAX_RESTARTS:
            return None
        return BACK_OFF_S[len(self._ends) - 1]

    def excused_delay(self) -> float:
        """Return the seconds to wait after an end that somebody else is to blame for; it does not count."""
        return BACK_OFF_S[min(len(self._ends), len(BACK_OFF_S) - 1)]

    @property
    def attempt(self) -> int:
        """Number of the restart that the last `next_delay` allowed, from 1."""
        return max(1, len(self._ends))

    def reset(self) -> None:
        """Forget everything: a person started the server."""
        self._ends.clear()


class ReconnectPolicy:
    """Tries for ever, ever more slowly: a network that is gone may be back in the morning."""

    def __init__(self) -> None:
        self._attempt = 0
        self._last = 0.0

    def next_delay(self, now: float, *, had_started: bool = True) -> float:
        """Record a loss at monotonic time `now`; return the seconds to wait before the next attempt."""
        if had_started and now - self._last > STEADY_S:
            self._attempt = 0
        self._attempt += 1
        self._last = now
        return RECONNECT_S[min(self._attempt, len(RECONNECT_S)) - 1]

    def excused_delay(self) -> float:
        """Return the seconds to wait after an end that does not count."""
        return RECONNECT_S[0]

    @property
    def attempt(self) -> int:
        """Number of the attempt that the last `next_delay` allowed, from 1."""
        return self._attempt

    def reset(self) -> None:
        """Forget everything: a person asked for the connection."""
        self._attempt = 0
