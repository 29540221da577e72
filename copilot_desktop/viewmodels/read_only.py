"""Why a session can be read and not written to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from copilot_desktop.client.session_use import SessionUse


class ReadOnlyKind(Enum):
    """Kinds of reasons.

    Attributes:
        IN_USE: another program has the session open.
        LEFT_LOCKED: a program that has ended left it locked.
        IMPORTED: it is a copy of a session of somebody else.
    """

    IN_USE = "in-use"
    LEFT_LOCKED = "left-locked"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class ReadOnlyReason:
    """Why a session is read-only.

    Attributes:
        pids: of the processes that have it open or left it locked, as far as they are known.
    """

    kind: ReadOnlyKind
    pids: tuple[int, ...] = ()

    @property
    def is_by_others(self) -> bool:
        """Another program is the reason; it may end."""
        return self.kind is not ReadOnlyKind.IMPORTED


def reason_of(use: SessionUse) -> ReadOnlyReason | None:
    """Return what a session's use by others comes to, None when it is free."""
    if use.is_free:
        return None
    if use.is_left_locked:
        return ReadOnlyReason(ReadOnlyKind.LEFT_LOCKED, use.left_by)
    return ReadOnlyReason(ReadOnlyKind.IN_USE, use.users)
