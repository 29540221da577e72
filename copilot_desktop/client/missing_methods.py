"""What the connected CLI does not offer: known by its version, and by what it has said to calls.

Controls ask it before they offer something, so that nobody has to click to learn it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from copilot_desktop.protocol import methods
from copilot_desktop.protocol.versions import Version, parse_version

#: The newest CLI that is known to lack what is listed below. What came between it and the newest one we know
#: is found out by calling.
_LACKED_BY: Final = parse_version("1.0.64")

#: Without those that the adapter for old servers calls by another name.
_LACKED: Final = frozenset(
    {
        methods.CONTEXT_ATTRIBUTION,
        methods.CONTEXT_HEAVIEST,
        methods.HISTORY_PREVIEW_REWIND,
        methods.HISTORY_REWIND,
        methods.HISTORY_REWIND_POINTS,
        methods.INTERRUPT_MAIN_TURN,
        methods.LIMIT_PREDICTION,
        methods.QUEUE_DUPLICATE,
        methods.QUEUE_INSERT,
        methods.QUEUE_MOVE,
        methods.QUEUE_REMOVE,
        methods.QUEUE_SEND_NOW,
        methods.QUEUE_UPDATE_TEXT,
        methods.QUEUE_WITHDRAW,
        methods.SCHEDULE_ADD,
        methods.SESSION_QUOTA,
        methods.TOOLS_SET,
    }
)


class MissingMethods:
    """Knows of one server, whichever CLI it is at the moment.

    Args:
        version: returns the version of the CLI that runs, "" while that is not known.
    """

    def __init__(self, version: Callable[[], str]) -> None:
        self._version = version
        self._found: set[tuple[str, str]] = set()

    def note(self, method: str) -> None:
        """The CLI has said that it knows no such method."""
        self._found.add((self._version(), method))

    def lacks(self, method: str) -> bool:
        """Tell whether the CLI is known not to know a method."""
        if (self._version(), method) in self._found:
            return True
        version: Version | None = parse_version(self._version())
        return method in _LACKED and version is not None and _LACKED_BY is not None and version <= _LACKED_BY
