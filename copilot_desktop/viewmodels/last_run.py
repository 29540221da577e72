"""How the last run ended, and what it had in front: the next one begins there."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.records import Records

_KEY: Final = "last-run"

#: So many ends without a good-bye, each so soon after the one before: what is opened is what ends us.
_LOOP: Final = 3
_LOOP_WINDOW_S: Final = 120.0


class LastRun:
    """Read once at the start; from then on it notes this run.

    Attributes:
        ended_badly: the last run did not come to its end.
        is_loop: the last runs ended so, one soon after the other.
        front: the session that was in front, "" for none.

    Args:
        clock: seconds since the epoch. When it jumps, a loop is noticed later, or not.
    """

    def __init__(
        self, app: ApplicationViewModel, records: Records, *, clock: Callable[[], float] = time.time
    ) -> None:
        self._app = app
        self._records = records
        before = _mapping(records.app_state(_KEY))
        now = clock()
        self.ended_badly = before.get("is_running") is True
        front = before.get("front")
        self.front = front if isinstance(front, str) else ""
        bad_ends: list[float] = []
        if self.ended_badly:
            told = before.get("bad_ends")
            times = told if isinstance(told, list) else []
            bad_ends = [at for at in times if isinstance(at, int | float) and abs(now - at) < _LOOP_WINDOW_S]
            bad_ends = [*bad_ends[-_LOOP:], now]
        self.is_loop = len(bad_ends) >= _LOOP
        self._bad_ends = bad_ends
        self._note(self.front, is_running=True)
        app.page_changed.connect(self._follow)

    def close(self) -> None:
        """This run comes to its end."""
        self._app.page_changed.disconnect(self._follow)
        self._bad_ends = []
        self._note(_front_of(self._app), is_running=False)

    def _follow(self) -> None:
        self._note(_front_of(self._app), is_running=True)

    def _note(self, front: str, *, is_running: bool) -> None:
        self._records.save_app_state(
            _KEY, {"is_running": is_running, "front": front, "bad_ends": list(self._bad_ends)}
        )


def _front_of(app: ApplicationViewModel) -> str:
    return app.chat.session_id if app.chat is not None else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
