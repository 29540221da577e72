"""Who allowed what: every answer to a request of the agent, and every other decision, as a log."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from copilot_desktop.storage.database import Database
from copilot_desktop.surrogates import scrub_surrogates

#: Of a text, so much is read for a list; a whole file may stand there.
_SHOWN: Final = 2_000

#: Folders that can be chosen from.
_MOST_FOLDERS: Final = 200

#: Rows of an older version, and those that were saved out of a damaged file of it, have no outcome.
_BROUGHT_UP: Final = (
    "UPDATE decisions SET folder = coalesce((SELECT sessions.folder FROM sessions "
    "WHERE sessions.session_id = decisions.session_id), '') WHERE outcome = ''",
    "UPDATE decisions SET outcome = 'allowed', words = decision, decision = 'answered' "
    "WHERE outcome = '' AND kind = 'question' AND decision NOT IN ('dismissed', 'withdrawn')",
    "UPDATE decisions SET outcome = CASE WHEN kind = 'permission-mode' THEN 'changed' "
    "WHEN decision = 'dismissed' OR decision LIKE 'denied%' THEN 'denied' "
    "WHEN decision IN ('cancelled', 'expired', 'withdrawn') THEN 'withdrawn' ELSE 'allowed' END "
    "WHERE outcome = ''",
)

_log = logging.getLogger("copilot_desktop.storage")


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One decision.

    Attributes:
        session_id: "" for one that concerns no single session.
        request_id: of the request; of what was no request, unique in the session.
        at: seconds since the epoch.
        kind: of the request, e.g. "shell", "question", "permission-mode" or "rule".
        subject: the exact command, path, question or rule, without secrets.
        decision: how it was answered, e.g. "denied-by-user".
        scope: how far an approval reaches, e.g. "once"; "" where there is none.
        decided_by: "person", or what answered instead of one.
        detail: a list of the events that tell it, as JSON; "" when the CLI's log has them.
        outcome: "allowed", "denied", "withdrawn" or "changed".
        words: what was written or chosen with it.
        rule: which rules decided, or the words of a hook or a policy.
        folder: of the session.
        tool_call_id: the call it was about, "" for none.
    """

    session_id: str
    request_id: str
    at: float
    kind: str
    subject: str
    decision: str
    scope: str = ""
    decided_by: str = "person"
    detail: str = ""
    outcome: str = ""
    words: str = ""
    rule: str = ""
    folder: str = ""
    tool_call_id: str = ""


class LoggedDecision(NamedTuple):
    """A decision in the log.

    Attributes:
        row_id: a later one has a greater one.
    """

    row_id: int
    record: DecisionRecord


@dataclass(frozen=True, slots=True)
class DecisionFilter:
    """Which decisions are wanted; what is empty or None leaves nothing out.

    Attributes:
        text: words that all have to stand in the subject, the words, the rule or the folder.
        titled: sessions in whose title all the words stand.
        since, until: seconds since the epoch; the second is not included.
    """

    text: str = ""
    titled: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    outcomes: frozenset[str] = frozenset()
    folders: frozenset[str] = frozenset()
    sessions: frozenset[str] = frozenset()
    since: float | None = None
    until: float | None = None


@dataclass(frozen=True, slots=True)
class DecisionFacets:
    """What can be chosen from.

    Attributes:
        kinds: all that occur.
        folders: those of the newest decisions, newest first.
        count: of all decisions.
    """

    kinds: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    count: int = 0


_FIELDS: Final = tuple(DecisionRecord.__slots__)
_WHOLE: Final = ", ".join(_FIELDS)
#: Without what a list does not show.
_SHORT: Final = ", ".join(
    "''"
    if name == "detail"
    else f"substr({name}, 1, {_SHOWN})"
    if name in ("subject", "words", "rule")
    else name
    for name in _FIELDS
)
_SEARCHED: Final = ("subject", "words", "rule", "folder")


class DecisionTable(Database):
    """Rows are added and never changed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._decision_handlers: list[Callable[[bool], None]] = []

    def on_decision(self, handler: Callable[[bool], None]) -> Callable[[], None]:
        """Call `handler(is_added)` when a decision was added, or some were removed; return what ends that."""
        self._decision_handlers.append(handler)

        def end() -> None:
            # Once more is no mistake: a window that is closed may be taken down later.
            if handler in self._decision_handlers:
                self._decision_handlers.remove(handler)

        return end

    def _tell_decisions(self, *, is_added: bool) -> None:
        for handler in tuple(self._decision_handlers):
            handler(is_added)

    async def record_decision(
        self,
        session_id: str,
        request_id: str,
        *,
        at: float,
        kind: str,
        subject: str,
        decision: str,
        outcome: str,
        scope: str = "",
        words: str = "",
        decided_by: str = "person",
        rule: str = "",
        folder: str = "",
        tool_call_id: str = "",
        detail: str = "",
    ) -> None:
        """Add a decision; the first one about a request stays."""
        row = DecisionRecord(
            session_id=session_id,
            request_id=request_id,
            at=at,
            kind=kind,
            subject=subject,
            decision=decision,
            scope=scope,
            decided_by=decided_by,
            detail=detail,
            outcome=outcome,
            words=words,
            rule=rule,
            folder=folder,
            tool_call_id=tool_call_id,
        )
        places = ", ".join("?" for _ in _FIELDS)
        await self._write(
            f"INSERT OR IGNORE INTO decisions ({_WHOLE}) VALUES ({places})",
            [getattr(row, name) for name in _FIELDS],
        )
        self._tell_decisions(is_added=True)

    async def decisions_of(self, session_id: str) -> list[DecisionRecord]:
        """Return the decisions of a session, oldest first."""
        rows = await self._read(
            f"SELECT {_WHOLE} FROM decisions WHERE session_id = ? ORDER BY rowid", (session_id,)
        )
        return [DecisionRecord(*row) for row in rows]

    async def decision(self, row_id: int) -> DecisionRecord | None:
        """Return the whole of a decision, None when it is not there any more."""
        rows = await self._read(f"SELECT {_WHOLE} FROM decisions WHERE rowid = ?", (row_id,))
        return DecisionRecord(*rows[0]) if rows else None

    async def decision_page(
        self,
        wanted: DecisionFilter,
        after: LoggedDecision | None = None,
        *,
        limit: int,
        whole: bool = False,
    ) -> list[LoggedDecision]:
        """Return the next decisions, newest first.

        Args:
            after: the last one of the page before.
            whole: with every text in full and the details, for an export.
        """
        conditions, values = _conditions(wanted)
        if after is not None:
            conditions.append("(at, rowid) < (?, ?)")
            values += [after.record.at, after.row_id]
        order = "ORDER BY at DESC, rowid DESC LIMIT ?"
        return await self._select(conditions, [*values, limit], order, whole=whole)

    async def decisions_since(
        self, wanted: DecisionFilter, row_id: int, *, limit: int
    ) -> list[LoggedDecision]:
        """Return decisions that were added after the one with this id, the oldest first."""
        conditions, values = _conditions(wanted)
        return await self._select(
            [*conditions, "rowid > ?"], [*values, row_id, limit], "ORDER BY rowid LIMIT ?"
        )

    async def last_decision_id(self) -> int:
        """Return the greatest id there is, 0 when there is none."""
        [(last,)] = await self._read("SELECT max(rowid) FROM decisions")
        return int(last or 0)

    async def count_decisions(self, wanted: DecisionFilter) -> int:
        """Return how many decisions there are."""
        conditions, values = _conditions(wanted)
        [(number,)] = await self._read_folding(f"SELECT count(*) FROM decisions{_where(conditions)}", values)
        return int(number)

    async def decision_facets(self) -> DecisionFacets:
        """Return what can be chosen from."""
        kinds = await self._read("SELECT kind, count(*) FROM decisions GROUP BY kind ORDER BY kind")
        folders = await self._read(
            "SELECT folder FROM decisions WHERE folder <> '' GROUP BY folder ORDER BY max(at) DESC LIMIT ?",
            (_MOST_FOLDERS,),
        )
        return DecisionFacets(
            tuple(kind for kind, _ in kinds),
            tuple(folder for (folder,) in folders),
            sum(count for _, count in kinds),
        )

    async def _select(
        self, conditions: Sequence[str], values: Sequence[object], order: str, *, whole: bool = False
    ) -> list[LoggedDecision]:
        names = _WHOLE if whole else _SHORT
        rows = await self._read_folding(
            f"SELECT rowid, {names} FROM decisions{_where(conditions)} {order}", values
        )
        return [LoggedDecision(row_id, DecisionRecord(*row)) for row_id, *row in rows]

    async def _read_folding(self, statement: str, values: Sequence[object]) -> list[tuple[Any, ...]]:
        clean = scrub_surrogates(list(values))

        def read(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            connection.create_function("casefolded", 1, _casefolded, deterministic=True)
            return connection.execute(statement, clean).fetchall()

        return await self._submit(self._with_connection, read)

    def _tidy(self, connection: sqlite3.Connection) -> None:
        super()._tidy(connection)
        try:
            for step in _BROUGHT_UP:
                connection.execute(step)
        except sqlite3.Error as exc:
            # A full disk, for one: the next start tries again.
            _log.info("decisions of an older version stay as they were: %s", exc)


def _casefolded(text: object) -> str:
    return text.casefold() if isinstance(text, str) else ""


def _where(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _conditions(wanted: DecisionFilter) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    chosen = (
        ("kind", wanted.kinds),
        ("outcome", wanted.outcomes),
        ("folder", wanted.folders),
        ("session_id", wanted.sessions),
    )
    for column, among in chosen:
        if among:
            conditions.append(f"{column} IN ({', '.join('?' for _ in among)})")
            values += sorted(among)
    if wanted.since is not None:
        conditions.append("at >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        conditions.append("at < ?")
        values.append(wanted.until)
    if words := wanted.text.split():
        condition, found = _holding(words)
        if wanted.titled:
            condition = f"({condition} OR session_id IN ({', '.join('?' for _ in wanted.titled)}))"
            found += sorted(wanted.titled)
        conditions.append(condition)
        values += found
    return conditions, values


def _holding(words: Sequence[str]) -> tuple[str, list[object]]:
    """Every word stands in one of the texts, whatever its case."""
    each: list[str] = []
    values: list[object] = []
    for word in words:
        if word.isascii():
            escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            each.append("(" + " OR ".join(f"{name} LIKE ? ESCAPE '\\'" for name in _SEARCHED) + ")")
            values += [f"%{escaped}%"] * len(_SEARCHED)
        else:
            # LIKE knows the cases of ASCII only.
            each.append("(" + " OR ".join(f"instr(casefolded({name}), ?)" for name in _SEARCHED) + ")")
            values += [word.casefold()] * len(_SEARCHED)
    return "(" + " AND ".join(each) + ")", values
