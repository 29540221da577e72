"""The rows of the search page, worked out from what was found. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QLocale, Qt

from copilot_desktop.storage.search_index import SearchHit
from copilot_desktop.storage.search_terms import Snippet, fold, marks_in
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name, one_line
from copilot_desktop.viewmodels.search_titles import SessionTitle

__all__ = [
    "ROW_ROLE",
    "SHOWN_AT_ONCE",
    "HitRow",
    "MoreRow",
    "SearchHeader",
    "SearchRow",
    "Snippet",
    "TitleRow",
    "header_of",
    "hit_rows",
    "more_hits",
    "title_rows",
    "when_text",
]

#: Hits of one session on a page, and titles; the others are asked for.
SHOWN_AT_ONCE: Final = 5

#: Role under which the model returns its row.
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SearchHeader:
    """A heading: of the sessions found by their titles (no `session_id`), or of the hits of one session."""

    title: str
    session_id: str = ""
    folder: str = ""
    time_text: str = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class TitleRow:
    """A session found by its title, folder or branch.

    Attributes:
        title, place: with where the words stand in them; the place is folder and branch.
    """

    session_id: str
    title: Snippet
    place: Snippet
    time_text: str
    is_archived: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """A text that was found."""

    hit: SearchHit
    time_text: str

    @property
    def key(self) -> tuple[str, str, int, str]:
        """What stays the same when the search is made once more."""
        return (self.hit.session_id, self.hit.entry_id, self.hit.line, self.hit.role)


@dataclass(frozen=True, slots=True)
class MoreRow:
    """More of what stands above it: of a session behind the hit `after`, or of the titles.

    Attributes:
        titles: that are shown in its place.
    """

    session_id: str = ""
    after: int = 0
    titles: tuple[TitleRow, ...] = ()


SearchRow: TypeAlias = SearchHeader | TitleRow | HitRow | MoreRow


def title_rows(
    found: Iterable[SessionTitle], terms: Sequence[str], is_archived: Callable[[str], bool], now: float
) -> list[SearchRow]:
    """Return the first group: sessions that are found by what they are called."""
    titles = tuple(_title_row(title, terms, is_archived(title.session_id), now) for title in found)
    if not titles:
        return []
    rows: list[SearchRow] = [SearchHeader(tr("Sessions")), *titles[:SHOWN_AT_ONCE]]
    if len(titles) > SHOWN_AT_ONCE:
        rows.append(MoreRow(titles=titles[SHOWN_AT_ONCE:]))
    return rows


def _title_row(title: SessionTitle, terms: Sequence[str], is_archived: bool, now: float) -> TitleRow:
    name = one_line(title.title) or tr("New session")
    place = " · ".join(part for part in (title.folder, title.branch) if part)
    return TitleRow(
        title.session_id,
        Snippet(name, marks_in(fold(name), terms)),
        Snippet(place, marks_in(fold(place), terms)),
        when_text(title.modified_at, now),
        is_archived,
    )


def hit_rows(
    hits: Sequence[SearchHit], heading: Callable[[SearchHit], SearchHeader], now: float, *, above: str
) -> list[SearchRow]:
    """Return the rows of a page, grouped by session in the order of their newest hits.

    Args:
        heading: returns the heading of the session of a hit.
        above: the session whose hits stand above the page; its heading is not said once more.
    """
    groups: dict[str, list[SearchHit]] = {}
    for hit in hits:
        groups.setdefault(hit.session_id, []).append(hit)
    rows: list[SearchRow] = []
    for session_id, members in groups.items():
        if session_id != above or rows:
            rows.append(heading(members[0]))
        rows += more_hits(members, SHOWN_AT_ONCE, now)
    return rows


def more_hits(hits: Sequence[SearchHit], shown: int, now: float) -> list[SearchRow]:
    """Return the rows of hits of one session: so many, and what leads to the others."""
    rows: list[SearchRow] = [HitRow(hit, when_text(hit.time, now)) for hit in hits[:shown]]
    if len(hits) > shown:
        rows.append(MoreRow(hits[0].session_id, hits[shown - 1].next))
    return rows


def header_of(hit: SearchHit, title: SessionTitle | None, *, is_archived: bool) -> SearchHeader:
    """Return the heading of a session; what the list does not know of it is told by the hit."""
    name = one_line(title.title) if title is not None else ""
    folder = (title.folder if title is not None else "") or hit.folder
    return SearchHeader(name or tr("New session"), hit.session_id, folder_name(folder), "", is_archived)


def when_text(moment: float, now: float) -> str:
    """Return when something was: "11:42" today, "Mon 11:42" within a week, "12 Nov", "12 Nov 2024"."""
    if moment <= 0:
        return ""
    then, today = datetime.fromtimestamp(moment), datetime.fromtimestamp(now)
    days = (today.date() - then.date()).days
    clock = then.strftime("%H:%M")
    short = QLocale.FormatType.ShortFormat
    if days <= 0:
        return clock
    if days < 7:
        return f"{QLocale().dayName(then.isoweekday(), short)} {clock}"
    day = f"{then.day} {QLocale().monthName(then.month, short)}"
    return day if then.year == today.year else f"{day} {then.year}"
