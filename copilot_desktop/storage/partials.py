"""Streamed text that the CLI throws away when a turn is stopped or it crashes.

A text that grows is kept in pieces: to write down what came in the last second costs as much as what
came, however long the text is.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Protocol

from copilot_desktop.storage.database import Database
from copilot_desktop.surrogates import scrub_surrogates


@dataclass(frozen=True, slots=True)
class PartialRecord:
    """Streamed text of an entry that was not finished when it was written down.

    Attributes:
        message_id: of the entry, which need not be a message.
        updated_at: seconds since the epoch.
        state: how it ended, e.g. "stopped"; "streaming" when nobody lived to tell.
        after_entry_id: what stood above it, by an id that is the same after a restart.
        kind: "message", "reasoning" or "output".
        agent_id: of the sub-agent that it came from, "" for the main one.
    """

    session_id: str
    message_id: str
    text: str
    updated_at: float
    state: str = "interrupted"
    after_entry_id: str = ""
    kind: str = "message"
    agent_id: str = ""


class Piece(Protocol):
    """What a text has grown by; see `client.journal.TextPiece`."""

    @property
    def session_id(self) -> str: ...
    @property
    def entry_id(self) -> str: ...
    @property
    def start(self) -> int:
        """How many characters are kept before it; what was kept from there on is replaced."""

    @property
    def text(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def after_entry_id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def agent_id(self) -> str: ...


class PartialTable(Database):
    """Texts of entries that were never finished."""

    async def save_pieces(self, pieces: Iterable[Piece]) -> None:
        """Write down what texts have grown by, all of it or nothing."""
        now = time.time()
        heads = []
        grown = []
        for piece in pieces:
            key = (piece.session_id, piece.entry_id)
            head = [*key, now, piece.state, piece.after_entry_id, piece.kind, piece.agent_id]
            heads.append(scrub_surrogates(head))
            grown.append(scrub_surrogates([*key, piece.start, piece.text]))

        def save(connection: sqlite3.Connection) -> None:
            connection.executemany(_SAVE_HEAD, heads)
            for session_id, entry_id, start, text in grown:
                if not start:
                    connection.execute(_EMPTY_HEAD, (session_id, entry_id))
                connection.execute(_DROP_PIECES, (session_id, entry_id, start))
                if text:
                    connection.execute(_ADD_PIECE, (session_id, entry_id, start, text))

        await self._submit(self._in_transaction, save)

    async def partials_of(self, session_id: str) -> list[PartialRecord]:
        """Return the streamed texts of a session, oldest first."""

        def read(connection: sqlite3.Connection) -> list[PartialRecord]:
            pieces: dict[str, list[str]] = {}
            for message_id, text in connection.execute(
                "SELECT message_id, text FROM partial_pieces WHERE session_id = ? ORDER BY message_id, start",
                (session_id,),
            ):
                pieces.setdefault(message_id, []).append(text)
            heads = connection.execute(
                "SELECT session_id, message_id, text, updated_at, state, after_entry_id, kind, agent_id "
                "FROM partials WHERE session_id = ? ORDER BY rowid",
                (session_id,),
            )
            return [
                PartialRecord(head[0], head[1], head[2] + "".join(pieces.get(head[1], ())), *head[3:])
                for head in heads
            ]

        return await self._submit(self._with_connection, read)

    async def forget_partials(self, session_id: str, message_ids: Iterable[str]) -> None:
        """Remove streamed texts: what they belong to was finished and stored by the CLI."""
        keys = [scrub_surrogates([session_id, message_id]) for message_id in message_ids]

        def forget(connection: sqlite3.Connection) -> None:
            for table in ("partials", "partial_pieces"):
                connection.executemany(
                    f"DELETE FROM {table} WHERE session_id = ? AND message_id = ?",
                    keys,
                )

        await self._submit(self._in_transaction, forget)


_SAVE_HEAD: Final = (
    "INSERT INTO partials "
    "(session_id, message_id, text, updated_at, state, after_entry_id, kind, agent_id) "
    "VALUES (?, ?, '', ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET updated_at = excluded.updated_at, "
    "state = excluded.state, after_entry_id = excluded.after_entry_id, kind = excluded.kind, "
    "agent_id = excluded.agent_id"
)

#: What an older version kept as a whole.
_EMPTY_HEAD: Final = "UPDATE partials SET text = '' WHERE session_id = ? AND message_id = ?"

_DROP_PIECES: Final = "DELETE FROM partial_pieces WHERE session_id = ? AND message_id = ? AND start >= ?"

_ADD_PIECE: Final = "INSERT INTO partial_pieces (session_id, message_id, start, text) VALUES (?, ?, ?, ?)"
