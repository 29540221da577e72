"""Sessions whose title, folder or branch has the words that are looked for, found in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, Protocol

from copilot_desktop.storage.search_terms import fold, has_terms

#: Sessions that are looked at before the event loop has its turn again.
_SLICE: Final = 500


class KnownSession(Protocol):
    """What the list of sessions knows of one."""

    @property
    def session_id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def folder(self) -> str: ...
    @property
    def branch(self) -> str: ...
    @property
    def modified_at(self) -> float: ...
    @property
    def is_demo(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class SessionTitle:
    """A session by its title.

    Attributes:
        folded: everything of it that is looked at, in one case.
    """

    session_id: str
    title: str
    folder: str
    branch: str
    modified_at: float
    is_demo: bool
    folded: str


class SessionTitles:
    """The titles as they were when they were last read; looking through them keeps nobody waiting.

    Args:
        sessions: returns all sessions.
    """

    def __init__(self, sessions: Callable[[], Iterable[KnownSession]]) -> None:
        self._sessions = sessions
        self._titles: dict[str, SessionTitle] = {}

    def of(self, session_id: str) -> SessionTitle | None:
        """Return what is known of a session."""
        return self._titles.get(session_id)

    async def read(self) -> None:
        """Read all titles anew, some hundred at a time."""
        # The list may change between two slices.
        left = iter(tuple(self._sessions()))
        titles: dict[str, SessionTitle] = {}
        while part := list(islice(left, _SLICE)):
            for known in part:
                titles[known.session_id] = _title_of(known, self._titles.get(known.session_id))
            await asyncio.sleep(0)
        self._titles = titles

    async def find(
        self, terms: Sequence[str], is_wanted: Callable[[SessionTitle], bool]
    ) -> tuple[SessionTitle, ...]:
        """Return the sessions that have all terms, the newest first."""
        titles = tuple(self._titles.values())

        def look() -> tuple[SessionTitle, ...]:
            found = [title for title in titles if has_terms(title.folded, terms) and is_wanted(title)]
            return tuple(sorted(found, key=lambda title: title.modified_at, reverse=True))

        return await asyncio.to_thread(look) if terms else ()


def _title_of(known: KnownSession, before: SessionTitle | None) -> SessionTitle:
    told = (known.title, known.folder, known.branch, known.modified_at, known.is_demo)
    if before is not None and told[:3] == (before.title, before.folder, before.branch):
        folded = before.folded
    else:
        folded = fold("\n".join(told[:3]))
    return SessionTitle(known.session_id, *told, folded)
