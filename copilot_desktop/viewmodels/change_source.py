"""Where the list of changed files comes from: the conversation, the server, or git."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from copilot_desktop.client.calls.workspace import DiffMode
from copilot_desktop.client.git_diff import GitDiff, GitFailed
from copilot_desktop.client.session import Session
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.workspace import FileChange, WorkspaceDiff
from copilot_desktop.session.file_edits import ChangedFile, ChangeKind, edited_files, last_turn, relative
from copilot_desktop.session.tool_kinds import changed_lines
from copilot_desktop.session.transcript import EntryList

_log = logging.getLogger("copilot_desktop.session")


class Scope(Enum):
    """Which changes are shown; the value is kept."""

    TURN = "turn"
    SESSION = "session"
    UNCOMMITTED = "uncommitted"
    BRANCH = "branch"


@dataclass(frozen=True, slots=True)
class Changes:
    """What was found.

    Attributes:
        base: the branch that BRANCH compares with; "" when there is none, and what is not committed
            was taken in its place.
        is_of_edits: the agent's own edits were put together; what commands have changed is not in it.
    """

    scope: Scope
    files: tuple[ChangedFile, ...] = ()
    base: str = ""
    is_of_edits: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: a scope of a conversation in a folder."""

    scope: Scope
    folder: str
    entries: EntryList
    ignore_whitespace: bool = False


class ChangeSource(Protocol):
    """Finds changes."""

    async def find(self, question: Question) -> Changes:
        """Return the changed files.

        Raises:
            CopilotDesktopError, TimeoutError: they cannot be told.
        """


class SessionChanges:
    """The changes of a session. The server is asked while it has the session open, else git.

    Nothing here attaches a session: looking at what has changed must not take it up.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def find(self, question: Question) -> Changes:
        if question.scope is Scope.TURN:
            return await asyncio.to_thread(of_edits, question)
        if question.scope is Scope.SESSION:
            told = await self._ask(DiffMode.SESSION, question)
            if told is None or told.is_fallback:
                return await asyncio.to_thread(of_edits, question)
        else:
            mode = DiffMode.BRANCH if question.scope is Scope.BRANCH else DiffMode.UNSTAGED
            told = await self._ask(mode, question)
            if told is None or not told.changes:
                told = await _ask_git(question, told)
        return await asyncio.to_thread(of_answer, told, question)

    async def _ask(self, mode: DiffMode, question: Question) -> WorkspaceDiff | None:
        """Ask the server; None when it cannot be asked, or does not know."""
        if not self._session.is_attached or self._session.is_closed:
            return None
        try:
            return await self._session.workspace.diff(mode, ignore_whitespace=question.ignore_whitespace)
        except CopilotDesktopError as error:
            _log.info("session %s: the server tells no changes: %s", self._session.session_id, error)
            return None


async def _ask_git(question: Question, told: WorkspaceDiff | None) -> WorkspaceDiff:
    """Ask git itself; `told` is what the server said.

    Of a repository that was made after the session began the server tells nothing.
    """
    cancelled = threading.Event()
    git = GitDiff(Path(question.folder), os.environ, cancelled)
    ask = git.branch if question.scope is Scope.BRANCH else git.uncommitted
    try:
        if not question.folder:
            raise GitFailed("the session has no folder")
        return await asyncio.to_thread(ask, ignore_whitespace=question.ignore_whitespace)
    except GitFailed:
        if told is not None:
            return told
        raise
    finally:
        # Given up: what still runs is of no use to anybody.
        cancelled.set()


def of_edits(question: Question) -> Changes:
    """Return what the agent's own edits come to."""
    entries = last_turn(question.entries) if question.scope is Scope.TURN else question.entries
    files = edited_files(entries, question.folder, ignore_whitespace=question.ignore_whitespace)
    return Changes(question.scope, files, is_of_edits=True)


_KINDS = {
    "added": ChangeKind.ADDED,
    "deleted": ChangeKind.DELETED,
    "renamed": ChangeKind.RENAMED,
}


def of_answer(told: WorkspaceDiff, question: Question) -> Changes:
    """Return what the server or git has told, with the agent's own edits of each file."""
    edits = {file.path: file for file in edited_files(question.entries, question.folder)}
    files = tuple(
        _file(change, edits.get(path))
        for change in told.changes
        for path in (relative(change.path, question.folder),)
    )
    base = "" if told.is_fallback else told.base_branch
    return Changes(question.scope, files, base)


def _file(change: FileChange, edited: ChangedFile | None) -> ChangedFile:
    added, removed = changed_lines(change.diff)
    return ChangedFile(
        change.path,
        _KINDS.get(change.change, ChangeKind.MODIFIED),
        change.diff,
        added,
        removed,
        change.old_path,
        edited.edits if edited is not None else (),
        edited.edited_at if edited is not None else None,
        change.is_truncated,
    )
