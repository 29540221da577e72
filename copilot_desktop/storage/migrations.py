"""The schema of the state database, step by step. A step that was released never changes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

from copilot_desktop.storage.errors import StorageNewer
from copilot_desktop.storage.files import create_private_file
from copilot_desktop.translation import tr

#: The statements of one step; `PRAGMA user_version` counts the steps that were taken.
Step: TypeAlias = Sequence[str]

MIGRATIONS: Final[Sequence[Step]] = (
    (
        # The journal: a prompt is here before it is sent, since the CLI's acknowledgement does
        # not mean that it is on disk.
        """
        CREATE TABLE prompts (
            prompt_id TEXT PRIMARY KEY,
            session_id TEXT NOT NULL,
            text TEXT NOT NULL,
            created_at REAL NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('written', 'accepted', 'delivered', 'failed')),
            message_id TEXT NOT NULL DEFAULT ''
        )
        """,
        "CREATE INDEX prompts_by_session ON prompts (session_id)",
        """
        CREATE TABLE sessions (
            session_id TEXT PRIMARY KEY,
            backend TEXT NOT NULL,
            provider_json TEXT NOT NULL,
            folder TEXT NOT NULL,
            title TEXT NOT NULL,
            created_at REAL NOT NULL,
            last_opened_at REAL NOT NULL
        )
        """,
        "CREATE TABLE drafts (session_id TEXT PRIMARY KEY, text TEXT NOT NULL, updated_at REAL NOT NULL)",
        # Streamed text that the CLI throws away when a turn is stopped or it crashes.
        """
        CREATE TABLE partials (
            session_id TEXT NOT NULL,
            message_id TEXT NOT NULL,
            text TEXT NOT NULL,
            updated_at REAL NOT NULL,
            PRIMARY KEY (session_id, message_id)
        )
        """,
    ),
    (
        # How a streamed text ended and where it stood, to show it there again.
        "ALTER TABLE partials ADD COLUMN state TEXT NOT NULL DEFAULT 'interrupted'",
        "ALTER TABLE partials ADD COLUMN after_entry_id TEXT NOT NULL DEFAULT ''",
    ),
    (
        # The CLI tells of a prompt before it has written it down, so "delivered" is not the end.
        "ALTER TABLE prompts ADD COLUMN settled INTEGER NOT NULL DEFAULT 0",
        "UPDATE prompts SET settled = 1 WHERE state = 'delivered'",
    ),
    (
        # What was sent along with a prompt, as it is shown: never the bytes of it.
        "ALTER TABLE prompts ADD COLUMN attachments TEXT NOT NULL DEFAULT ''",
    ),
    (
        # What the person did with sessions, how each was left, and what the CLI's log lacks.
        """
        CREATE TABLE session_marks (
            session_id TEXT PRIMARY KEY,
            pinned_at REAL NOT NULL DEFAULT 0,
            section TEXT NOT NULL DEFAULT '',
            own_title TEXT NOT NULL DEFAULT '',
            archived_at REAL NOT NULL DEFAULT 0,
            trashed_at REAL NOT NULL DEFAULT 0,
            seen_at REAL NOT NULL DEFAULT 0,
            position REAL NOT NULL DEFAULT 0,
            ended_at REAL NOT NULL DEFAULT 0,
            failed_at REAL NOT NULL DEFAULT 0,
            dismissed_at REAL NOT NULL DEFAULT 0
        )
        """,
        """
        CREATE TABLE view_states (
            session_id TEXT PRIMARY KEY,
            json TEXT NOT NULL,
            updated_at REAL NOT NULL
        )
        """,
        "CREATE TABLE app_states (key TEXT PRIMARY KEY, json TEXT NOT NULL)",
        """
        CREATE TABLE usage (
            session_id TEXT NOT NULL,
            call_id TEXT NOT NULL,
            at REAL NOT NULL,
            model TEXT NOT NULL,
            input_tokens INTEGER NOT NULL,
            output_tokens INTEGER NOT NULL,
            json TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (session_id, call_id)
        )
        """,
        """
        CREATE TABLE decisions (
            session_id TEXT NOT NULL,
            request_id TEXT NOT NULL,
            at REAL NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            decision TEXT NOT NULL,
            scope TEXT NOT NULL DEFAULT '',
            decided_by TEXT NOT NULL DEFAULT 'person',
            detail TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (session_id, request_id)
        )
        """,
        "CREATE TABLE session_index (session_id TEXT PRIMARY KEY, stamp TEXT NOT NULL, json TEXT NOT NULL)",
        # Of two writes of a draft the later one stays, in whatever order they arrive.
        "ALTER TABLE drafts ADD COLUMN rev INTEGER NOT NULL DEFAULT 1",
    ),
    (
        # A text that grows is not written anew each second; and not only messages are streamed.
        "ALTER TABLE partials ADD COLUMN kind TEXT NOT NULL DEFAULT 'message'",
        "ALTER TABLE partials ADD COLUMN agent_id TEXT NOT NULL DEFAULT ''",
        """
        CREATE TABLE partial_pieces (
            session_id TEXT NOT NULL,
            message_id TEXT NOT NULL,
            start INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (session_id, message_id, start)
        )
        """,
    ),
    (
        # What is to be sent along with a draft; its bytes are in files.
        "ALTER TABLE drafts ADD COLUMN attachments TEXT NOT NULL DEFAULT ''",
    ),
    (
        """
        CREATE TABLE session_controls (
            session_id TEXT PRIMARY KEY,
            reasoning_effort TEXT NOT NULL DEFAULT '',
            budget_unit TEXT NOT NULL DEFAULT '',
            budget_limit REAL NOT NULL DEFAULT 0,
            budget_raised REAL NOT NULL DEFAULT 0,
            tokens_used INTEGER NOT NULL DEFAULT 0,
            credits_used REAL NOT NULL DEFAULT 0
        )
        """,
    ),
    (
        # A log to be read by people: how each went at a glance, by which rule, where.
        "ALTER TABLE decisions ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE decisions ADD COLUMN words TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE decisions ADD COLUMN rule TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE decisions ADD COLUMN folder TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE decisions ADD COLUMN tool_call_id TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX decisions_by_time ON decisions (at)",
    ),
    (
        # The prompts of a queue that is paused, beside the draft: both are written at once.
        "ALTER TABLE drafts ADD COLUMN waiting TEXT NOT NULL DEFAULT ''",
        # Slash commands and what they said: the CLI keeps neither.
        """
        CREATE TABLE commands (
            session_id TEXT NOT NULL,
            command_id TEXT NOT NULL,
            at REAL NOT NULL,
            text TEXT NOT NULL,
            answered_at REAL NOT NULL DEFAULT 0,
            answer TEXT NOT NULL DEFAULT '',
            outcome TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (session_id, command_id)
        )
        """,
    ),
)


def migrate(connection: sqlite3.Connection, path: Path, steps: Sequence[Step] = MIGRATIONS) -> None:
    """Bring the database to the newest schema, each step in one transaction.

    Before a step, a database that had content is copied to `<name>.v<version>` beside it.

    Raises:
        StorageNewer: it has more steps than we know; it is left as it is.
        sqlite3.Error, OSError: a step failed; the database is as before that step.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(steps):
        detail = tr("schema version {version} is newer than {known}", version=version, known=len(steps))
        raise StorageNewer(path, detail)
    for number, statements in enumerate(steps[version:], start=version):
        if version:
            _back_up(connection, path.with_name(f"{path.name}.v{number}"))
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                connection.execute(statement)
            # A pragma takes no parameters; the number is ours.
            connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    target.unlink(missing_ok=True)
    create_private_file(target)
    with contextlib.closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
