"""One case of a call, for tests that treat all calls alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.protocol.results import EpochSeconds
from tests.support.recording_caller import RecordingCaller

Run = Callable[[RecordingCaller], Awaitable[Any]]

#: A time in the server's words and in ours.
ONE = "1970-01-01T00:00:01Z"
AT_ONE = EpochSeconds(1.0)


@dataclass(frozen=True)
class Case:
    """One call: what it sends for its arguments, and what it makes of an answer.

    Attributes:
        patience_s: how long is waited; -1 for "longer than for an ordinary call".
    """

    run: Run
    method: str
    result: Any
    params: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None
    patience_s: float | None = CALL_TIMEOUT_S
