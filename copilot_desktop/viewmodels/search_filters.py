"""What a search is narrowed by, as a person chooses it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from copilot_desktop.storage.search_schema import ROLES

__all__ = ["ROLES", "SearchFilters", "When"]


class When(Enum):
    """From when on; RANGE goes from one day to another."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class SearchFilters:
    """Filters that are empty let everything through.

    Attributes:
        roles: of `storage.search_schema.ROLES`.
        first, last: days of the person's calendar, with RANGE; either may be open.
    """

    folders: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    when: When = When.ANY
    first: date | None = None
    last: date | None = None

    @property
    def is_empty(self) -> bool:
        return self == SearchFilters()

    def span(self, now: float) -> tuple[float | None, float | None]:
        """Return since and until when, in seconds since the epoch; the second does not count any more.

        The last 7 days are today and the six days before it.
        """
        today = datetime.fromtimestamp(now).date()
        days = {When.TODAY: 0, When.WEEK: 6, When.MONTH: 29}
        if self.when in days:
            return _begin(today - timedelta(days[self.when])), None
        if self.when is When.RANGE:
            since = _begin(self.first) if self.first is not None else None
            until = _begin(self.last + timedelta(1)) if self.last is not None else None
            return since, until
        return None, None


def _begin(day: date) -> float:
    return datetime.combine(day, time()).timestamp()
