"""The changed files of one session: which, since when, what was said about them, and taking them back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from copilot_desktop.client.edit_reverting import (
    ChangedMeanwhile,
    LeftAlone,
    Reverted,
    Reverting,
    carry_out,
    plan,
    undo,
)
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.rendering.diff import parse_diff
from copilot_desktop.session.entries import ToolCall, UserMessage
from copilot_desktop.session.file_edits import ChangedFile
from copilot_desktop.session.transcript import Change, Inserted, Transcript, Updated
from copilot_desktop.viewmodels.change_source import Changes, ChangeSource, Question, Scope
from copilot_desktop.viewmodels.line_comments import LineComment, review_words
from copilot_desktop.viewmodels.review_notes import KeptReview, ReviewNotes, digest

__all__ = ["ChangedFile", "ChangesViewModel", "LeftAlone", "Reverted", "Reverting", "Scope"]

_P = ParamSpec("_P")
_R = TypeVar("_R")

#: Tools end in bursts; what they did is read once, after the last of them.
_SETTLE_MS: Final = 400

#: Characters of a diff that is read at once.
_SHORT: Final = 32 * 1024


class InThread(Protocol):
    """Runs what blocks; `asyncio.to_thread` is one."""

    def __call__(
        self, function: Callable[_P, _R], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Awaitable[_R]: ...


class InspectedChat(Protocol):
    """What is asked of a chat; `ChatViewModel` is one."""

    @property
    def changed(self) -> SignalInstance: ...

    @property
    def reset(self) -> SignalInstance: ...

    @property
    def transcript(self) -> Transcript: ...

    @property
    def folder(self) -> str: ...

    def send(self, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class RevertOutcome:
    """What reverting came to.

    Attributes:
        done: the files that were reverted.
        left: the paths of those that were not, though they were shown.
    """

    done: tuple[Reverted, ...]
    left: tuple[str, ...] = ()


class ChangesViewModel(QObject):
    """Finds anew what has changed whenever the agent may have changed something, while somebody looks.

    Signals:
        changed(): any of the properties below is new.
        diff_ready(file, diff): a `ChangedFile` that was opened, and its `rendering.diff.Diff`.
        reverting_planned(plans): what reverting would do; a tuple of `Reverting`.
        reverted(outcome): a `RevertOutcome`; `undo_revert` brings it back.

    Args:
        start: runs a coroutine as a named task that has an owner.
        report: shows a failure.
        backups: folder for what stood in files that are reverted; None where nothing can be kept, and
            nothing is reverted.
        kept: keeps what was reviewed, said and reverted for another run.
    """

    changed = Signal()
    diff_ready = Signal(object, object)
    reverting_planned = Signal(object)
    reverted = Signal(object)

    def __init__(
        self,
        chat: InspectedChat,
        source: ChangeSource,
        *,
        start: Callable[[Coroutine[Any, Any, object], str], object],
        report: Callable[[ErrorText], None],
        backups: Path | None,
        kept: KeptReview | None = None,
        in_thread: InThread = asyncio.to_thread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chat = chat
        self._source = source
        self._start = start
        self._report = report
        self._backups = backups
        self._in_thread = in_thread
        self._found = Changes(Scope.SESSION)
        self._scope = Scope.SESSION
        self._ignores_whitespace = False
        self._watchers = 0
        self._asked = 0
        self._is_loading = False
        self._is_fresh = False
        self._failure: ErrorText | None = None
        #: The diffs that were reviewed, by path: another diff of the file is to be looked at anew.
        self._kept = kept or KeptReview()
        notes = self._kept.load()
        self._reviewed = dict(notes.reviewed)
        #: Digests of diffs, by path, with the diff that each is of: rows are asked for them when painted.
        self._digests: dict[str, tuple[str, str]] = {}
        self._comments = tuple(replace(one, number=n) for n, one in enumerate(notes.comments, start=1))
        self._next_comment = len(self._comments) + 1
        self._undoable = notes.undoable
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self.refresh)

    # ---- state -----------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        return self._scope

    @property
    def ignores_whitespace(self) -> bool:
        return self._ignores_whitespace

    @property
    def files(self) -> tuple[ChangedFile, ...]:
        return self._found.files

    @property
    def found(self) -> Changes:
        """What `files` is: its scope may still be the one before while the new one is being read."""
        return self._found

    @property
    def is_loading(self) -> bool:
        return self._is_loading

    @property
    def is_fresh(self) -> bool:
        """Nothing has happened since the files were read."""
        return self._is_fresh

    @property
    def failure(self) -> ErrorText | None:
        """Why nothing can be told; None when it can."""
        return self._failure

    def is_reviewed(self, file: ChangedFile) -> bool:
        known = self._reviewed.get(file.path)
        return known is not None and known == self._digest(file)

    @property
    def comments(self) -> tuple[LineComment, ...]:
        """What the person wants to say to the agent, in the order of writing."""
        return self._comments

    @property
    def can_revert(self) -> bool:
        """What stood in a file can be kept, so it can be reverted."""
        return self._backups is not None

    @property
    def can_undo(self) -> bool:
        return bool(self._undoable)

    # ---- following -------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody looks from now on; `unwatch` ends it."""
        self._watchers += 1
        if self._watchers == 1:
            self._chat.changed.connect(self._follow)
            self._chat.reset.connect(self._stir)
            self.refresh()

    def unwatch(self) -> None:
        """Somebody looks no longer."""
        self._watchers -= 1
        if self._watchers == 0:
            self._chat.changed.disconnect(self._follow)
            self._chat.reset.disconnect(self._stir)
            self._settling.stop()
            self._is_fresh = False

    def _follow(self, changes: tuple[Change, ...]) -> None:
        entries = self._chat.transcript.entries
        for change in changes:
            if not isinstance(change, Inserted | Updated):
                continue
            if isinstance(change, Updated) and change.appended:
                continue
            entry = entries.find(change.entry_id)
            has_ended = isinstance(entry, ToolCall) and entry.state.is_settled
            if has_ended or (isinstance(entry, UserMessage) and self._scope is Scope.TURN):
                self._stir()
                return

    def _stir(self) -> None:
        self._is_fresh = False
        if not self._settling.isActive():
            self._settling.start()

    # ---- choosing --------------------------------------------------------------------------

    def set_scope(self, scope: Scope) -> None:
        if scope is not self._scope:
            self._scope = scope
            self.refresh()

    def set_ignores_whitespace(self, is_on: bool) -> None:
        if is_on != self._ignores_whitespace:
            self._ignores_whitespace = is_on
            self.refresh()

    def refresh(self) -> None:
        """Read anew what has changed."""
        self._asked += 1
        self._is_loading = True
        question = Question(
            self._scope, self._chat.folder, self._chat.transcript.entries, self._ignores_whitespace
        )
        self._start(self._find(question, self._asked), "find-changes")
        self.changed.emit()

    async def _find(self, question: Question, asked: int) -> None:
        failure: ErrorText | None = None
        found = Changes(question.scope)
        try:
            found = await self._source.find(question)
        except (CopilotDesktopError, TimeoutError, OSError) as error:
            failure = describe(error)
        if asked != self._asked:
            # Another scope was chosen, or more has happened.
            return
        self._is_loading = False
        self._is_fresh = True
        self._failure = failure
        self._found = found
        self.changed.emit()

    def open(self, file: ChangedFile) -> None:
        """Have the diff of a file read; `diff_ready` tells it, at once where it is short."""
        if len(file.diff) <= _SHORT:
            self.diff_ready.emit(file, parse_diff(file.diff))
        else:
            self._start(self._open(file), "read-diff")

    async def _open(self, file: ChangedFile) -> None:
        self.diff_ready.emit(file, await self._in_thread(parse_diff, file.diff))

    # ---- reviewing -------------------------------------------------------------------------

    def set_reviewed(self, file: ChangedFile, is_reviewed: bool) -> None:
        """Mark a file as looked at, until its diff is another one."""
        if is_reviewed:
            self._reviewed.pop(file.path, None)
            self._reviewed[file.path] = self._digest(file)
        else:
            self._reviewed.pop(file.path, None)
        self._keep()
        self.changed.emit()

    def add_comment(self, comment: LineComment) -> None:
        self._comments = (*self._comments, replace(comment, number=self._next_comment))
        self._next_comment += 1
        self._keep()
        self.changed.emit()

    def remove_comment(self, number: int) -> None:
        self._comments = tuple(comment for comment in self._comments if comment.number != number)
        self._keep()
        self.changed.emit()

    def send_comments(self) -> None:
        """Put all comments to the agent as one prompt."""
        if self._comments:
            comments, self._comments = self._comments, ()
            self._keep()
            self._chat.send(review_words(comments))
            self.changed.emit()

    def _digest(self, file: ChangedFile) -> str:
        diff, told = self._digests.get(file.path, ("", ""))
        if not told or diff is not file.diff:
            told = digest(file.diff)
            self._digests[file.path] = file.diff, told
        return told

    def _keep(self) -> None:
        self._kept.save(ReviewNotes(self._reviewed, self._comments, self._undoable))

    def patch(self, files: Sequence[ChangedFile] | None = None) -> str:
        """Return the diffs of files as one text; of all of them with None."""
        diffs = (file.diff for file in (self.files if files is None else files))
        return "".join(diff if diff.endswith("\n") else f"{diff}\n" for diff in diffs if diff)

    # ---- reverting -------------------------------------------------------------------------

    def plan_reverting(self, files: Sequence[ChangedFile]) -> None:
        """Find out what reverting `files` would do; `reverting_planned` tells."""
        self._start(self._plan(tuple(files)), "plan-reverting")

    async def _plan(self, files: tuple[ChangedFile, ...]) -> None:
        plans = await self._in_thread(plan, Path(self._chat.folder), files)
        self.reverting_planned.emit(plans)

    def revert(self, plans: Sequence[Reverting]) -> None:
        """Do what was shown; what cannot be reverted stays."""
        if self._backups is not None:
            self._start(self._revert(tuple(plans), self._backups), "revert-files")

    async def _revert(self, plans: tuple[Reverting, ...], backups: Path) -> None:
        outcome, failure = await self._in_thread(_revert_all, plans, backups)
        self._undoable = outcome.done or self._undoable
        self._keep()
        if failure is not None:
            self._report(describe(failure))
        self.reverted.emit(outcome)
        self.refresh()

    def undo_revert(self) -> None:
        """Bring back what was reverted last."""
        done, self._undoable = self._undoable, ()
        if done:
            self._keep()
            self._start(self._undo(done), "undo-revert")

    async def _undo(self, done: tuple[Reverted, ...]) -> None:
        failure = await self._in_thread(_undo_all, done)
        if failure is not None:
            self._report(describe(failure))
        self.refresh()


def _revert_all(plans: Sequence[Reverting], backups: Path) -> tuple[RevertOutcome, Exception | None]:
    done: list[Reverted] = []
    left: list[str] = []
    failure: Exception | None = None
    for shown in plans:
        if shown.reason is not None:
            continue
        try:
            done.append(carry_out(shown, backups))
        except ChangedMeanwhile:
            left.append(shown.path)
        except OSError as error:
            left.append(shown.path)
            failure = error
    return RevertOutcome(tuple(done), tuple(left)), failure


def _undo_all(done: Sequence[Reverted]) -> Exception | None:
    failure: Exception | None = None
    for one in done:
        try:
            undo(one)
        except ChangedMeanwhile as error:
            failure = FileChangedSince(one.path)
            failure.__cause__ = error
        except OSError as error:
            failure = error
    return failure


class FileChangedSince(CopilotDesktopError):
    """A file was not touched: somebody has changed it since."""

    code = "file-changed-since"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._fields = {"path": path}
