"""Sessions at which the server dies each time that it takes them up. Pure: the clock is an argument.

A session whose stored history ends the server would take all others with it, again and again: whoever
opens it has it resumed. After a few such deaths it is left alone until the person says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from copilot_desktop.jsonrpc.errors import ConnectionClosed

#: So many deaths within so many seconds, and a session is parked.
MAX_DEATHS: Final = 3
WINDOW_S: Final = 300.0


class PoisonWatch:
    """Lays the deaths of the server to the sessions that it was just taking up."""

    def __init__(self) -> None:
        #: Being resumed by the server that runs, and how often at once.
        self._entering: dict[str, int] = {}
        #: The server ended before it had answered for these, and nobody was told of that yet.
        self._broken: set[str] = set()
        self._deaths: dict[str, list[float]] = {}

    @contextmanager
    def resuming(self, session_id: str) -> Iterator[None]:
        """The server takes a session up."""
        self._entering[session_id] = self._entering.get(session_id, 0) + 1
        try:
            yield
        except ConnectionClosed:
            self._broken.add(session_id)
            raise
        finally:
            self._entering[session_id] -= 1
            if not self._entering[session_id]:
                del self._entering[session_id]

    def server_died(self, now: float) -> frozenset[str]:
        """Return the sessions to which a death of the server is laid, none for none."""
        blamed = frozenset(self._broken | self._entering.keys())
        self._broken.clear()
        for session_id in blamed:
            deaths = [at for at in self._deaths.get(session_id, ()) if now - at < WINDOW_S]
            self._deaths[session_id] = [*deaths, now][-MAX_DEATHS:]
        return blamed

    def server_started(self) -> None:
        """Whatever broke off belongs to a server that is gone."""
        self._broken.clear()

    def is_parked(self, session_id: str) -> bool:
        """It has ended the server too often; `release` lets it try once more."""
        deaths = self._deaths.get(session_id, ())
        return len(deaths) >= MAX_DEATHS and deaths[-1] - deaths[0] < WINDOW_S

    def release(self, session_id: str) -> None:
        """Let the session be taken up once more; the next death parks it again."""
        if self.is_parked(session_id):
            del self._deaths[session_id][0]
