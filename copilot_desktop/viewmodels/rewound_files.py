"""Which files of a rewind somebody else than the agent has changed since.

The server leaves such files as they are and says so only afterwards. It is told before by the time at which
a file was written last: outside of all turns it was not the agent.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from copilot_desktop.protocol.history import RewoundFile
from copilot_desktop.session.entries import Entry, UserMessage

#: What a command has begun may be written a moment after its turn.
_SLACK_S: Final = 2.0

#: From and to, in seconds since the epoch.
Turn = tuple[float, float]


def turns_of(entries: Iterable[Entry]) -> tuple[Turn, ...]:
    """Return when the agent was at work."""
    turns: list[Turn] = []
    for entry in entries:
        at = getattr(entry, "timestamp", None)
        if at is None:
            continue
        if isinstance(entry, UserMessage) and not entry.agent_id:
            turns.append((at, at))
        elif turns:
            start, end = turns[-1]
            turns[-1] = (start, max(end, at))
    return tuple(turns)


def changed_by_others(files: Iterable[RewoundFile], turns: Iterable[Turn]) -> frozenset[str]:
    """Return the paths of files that were written or deleted outside of all turns. Looks at the disk."""
    times = tuple(turns)
    return frozenset(file.path for file in files if _is_changed(file, times))


def _is_changed(file: RewoundFile, turns: tuple[Turn, ...]) -> bool:
    try:
        at = Path(file.path).lstat().st_mtime
    except FileNotFoundError:
        return file.change != "deleted"
    except (OSError, ValueError):
        # Nobody can look; the server will say what it did.
        return False
    if file.change == "deleted":
        # The agent has deleted it, and it is there.
        return True
    return not any(start - _SLACK_S <= at <= end + _SLACK_S for start, end in turns)
