"""A log of decisions whose contents and state are set by a test."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copilot_desktop.error_text import ErrorText
from copilot_desktop.export.decision_file import DecisionFormat
from copilot_desktop.storage.decisions import DecisionFacets, DecisionRecord, LoggedDecision
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.decision_list import DecisionRow
from copilot_desktop.viewmodels.decision_words import details_text
from copilot_desktop.viewmodels.decisions import DecisionsViewModel
from copilot_desktop.viewmodels.search_titles import SessionTitle


class _Log(StateDb):
    """Is never opened: nothing is read."""

    def on_decision(self, handler: Callable[[bool], None]) -> Callable[[], None]:
        del handler
        return lambda: None


@dataclass(frozen=True)
class Titles:
    """Titles of sessions, by their ids."""

    titles: dict[str, str]

    def of(self, session_id: str) -> SessionTitle | None:
        title = self.titles.get(session_id)
        return SessionTitle(session_id, title, "", "", 0.0, False, "") if title is not None else None


def logged(records: Iterable[DecisionRecord]) -> list[LoggedDecision]:
    """Number records, the last of them as the oldest."""
    numbered = list(records)
    return [LoggedDecision(len(numbered) - place, record) for place, record in enumerate(numbered)]


class FakeDecisions(DecisionsViewModel):
    """A page of decisions. `calls` holds (name, *arguments)."""

    def __init__(self, *, now: float = 1_790_000_000.0) -> None:
        self.calls: list[tuple[Any, ...]] = []
        super().__init__(
            _Log(Path("no-such.db")), tuple, TaskScope(lambda _name, _error: None), clock=lambda: now
        )
        self.records: dict[int, DecisionRecord] = {}

    def update(
        self,
        records: Iterable[DecisionRecord] = (),
        *,
        titles: dict[str, str] | None = None,
        failure: ErrorText | None = None,
        facets: DecisionFacets | None = None,
        is_exporting: bool = False,
    ) -> None:
        """Set what is shown, and announce it."""
        rows = logged(records)
        self.records = {row.row_id: row.record for row in rows}
        if titles is not None:
            self.__dict__["_titles"] = Titles(titles)
        self._failure, self._is_read, self._count = failure, True, len(rows)
        self._facets = facets or DecisionFacets()
        self.__dict__["_exporting"] = object() if is_exporting else None
        self.rows.show(rows)
        self.filters_changed.emit()
        self.changed.emit()

    def set_shown(self, is_shown: bool) -> None:
        self.calls.append(("set_shown", is_shown))

    def _read_anew(self) -> None:
        self.calls.append(("read", self._query, self._filters))

    def load_more(self) -> None:
        self.calls.append(("load_more",))

    def read_details(self, row: DecisionRow) -> None:
        record = row.record
        self.details_read.emit(row.logged.row_id, details_text(record, self.title_of(record.session_id)))

    def export(self, path: Path, format_: DecisionFormat) -> None:
        self.calls.append(("export", path, format_))
