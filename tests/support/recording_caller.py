"""A session or server that notes calls and gives the answers a test has put in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S

#: What a server of another time may send where something else belongs.
WRONG_ANSWERS: tuple[Any, ...] = (
    None,
    True,
    7,
    1.5,
    "text",
    [],
    [None, 3, "x", {}],
    {},
)

#: Values that no field expects in the place of another.
WRONG_VALUES: tuple[Any, ...] = (None, True, -3.5, "\ud83d", [], [None, {"id": 4}], {}, {"id": []})


class RecordingCaller:
    """Fits where a `SessionCaller` or a `ServerCaller` is wanted.

    Attributes:
        calls: (method, params, timeout) of every call.
        answer: of the calls from now on; an exception is raised.
    """

    session_id = "s1"

    def __init__(self, answer: Any = None) -> None:
        self.calls: list[tuple[str, dict[str, Any], float | None]] = []
        self.answer = answer

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        timeout_s: float | None = CALL_TIMEOUT_S,
    ) -> Any:
        self.calls.append((method, dict(params or {}), timeout_s))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    @property
    def last(self) -> tuple[str, dict[str, Any]]:
        """Method and parameters of the last call."""
        method, params, _ = self.calls[-1]
        return method, params


def spoiled(answer: Mapping[str, Any]) -> list[Any]:
    """Answers of wrong types: whole ones, and `answer` with one field after the other spoiled."""
    return [
        *WRONG_ANSWERS,
        *({**answer, name: value} for name in answer for value in WRONG_VALUES),
    ]
