"""What the log of decisions is narrowed by, as a person chooses it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from copilot_desktop.storage.decisions import DecisionFilter
from copilot_desktop.viewmodels.search_filters import SearchFilters, When


@dataclass(frozen=True, slots=True)
class DecisionFilters:
    """Filters that are empty let everything through.

    Attributes:
        session_id: only of this session, "" for all.
        first, last: days of the person's calendar, with RANGE; either may be open.
    """

    kinds: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    session_id: str = ""
    when: When = When.ANY
    first: date | None = None
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        return self == DecisionFilters()

    def wanted(self, text: str, titled: frozenset[str], now: float) -> DecisionFilter:
        """Return what is to be read.

        Args:
            titled: sessions in whose title the words of `text` stand.
        """
        since, until = SearchFilters(when=self.when, first=self.first, last=self.last).span(now)
        return DecisionFilter(
            text,
            titled,
            frozenset(self.kinds),
            frozenset(self.outcomes),
            frozenset(self.folders),
            frozenset({self.session_id} if self.session_id else ()),
            since,
            until,
        )
