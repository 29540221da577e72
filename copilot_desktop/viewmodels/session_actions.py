"""What a person does with sessions as a whole: names, pins, sections, archive, trash, forks.

How it works: every mark is ours (`Records.change_marks`) and counts at once, whether a CLI runs or
not; what the server has to know is a task of the scope, and its failure is told in the banner.
Nothing here asks the person anything: what needs their word first is told by `held_back`, and done
by the same command with `stop=True`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import AgentNotReady, HistoryUnreadable, MethodUnsupported
from copilot_desktop.client.imported import is_imported
from copilot_desktop.client.kept_copies import purge_copies
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol import methods
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats, ImportedReadOnly
from copilot_desktop.viewmodels.files import folder_to_show
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.session_exports import SessionExports
from copilot_desktop.viewmodels.session_forks import SessionForks
from copilot_desktop.viewmodels.session_imports import SessionImports
from copilot_desktop.viewmodels.session_terminals import SessionTerminals
from copilot_desktop.viewmodels.session_trash import KEPT_S, SessionTrash

#: Folders beside that of the imports in which safe copies lie.
_COPIES: Final = ("rewound", "reverted")

#: A title stands in one line of the sidebar; what is pasted may be a book.
MAX_TITLE = 200

PutAway: TypeAlias = Literal["archive", "trash"]


@dataclass(frozen=True, slots=True)
class DeletionNeeded:
    """Sessions are to be deleted for good, which the person has to confirm.

    Attributes:
        title: of the only session, "" when there are several.
        typed: what the person has to type first, "" for nothing: the title of one that is pinned.
    """

    session_ids: tuple[str, ...]
    title: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class ExportNeeded:
    """A session is to be exported; the person chooses as what and where."""

    session_id: str
    entry_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportNeeded:
    """A session is to be imported; the person chooses its file."""


@dataclass(frozen=True, slots=True)
class StopNeeded:
    """Sessions were not put away because turns of theirs run; the same command with `stop=True` does.

    Attributes:
        session_ids: all that were to be put away.
        running_count: how many of them work now.
    """

    command: PutAway
    session_ids: tuple[str, ...]
    running_count: int


class SessionActions(QObject):
    """Commands on sessions, open or not.

    Signals:
        undoable(words, undo): it was done; `undo()` takes it back.
        done(words, folder): it was done; `folder` leads to what it made, "" for nothing to show.
        held_back(needed): a `StopNeeded`, `DeletionNeeded`, `ExportNeeded` or `ImportNeeded`: the
            person is to be asked first.
        marks_changed(ids): a tuple of sessions whose marks are new.
        model_wanted(session_id): a new session is in front whose model is to be chosen now.
        folder_wanted(path): a folder, which is there, is to be shown with the system's means.
    """

    undoable = Signal(str, object)
    done = Signal(str, str)
    held_back = Signal(object)
    marks_changed = Signal(object)
    model_wanted = Signal(str)
    folder_wanted = Signal(str)

    def __init__(
        self,
        *,
        client: CopilotClient,
        records: Records,
        chats: Chats,
        scope: TaskScope,
        is_ready: Callable[[], bool],
        report: Callable[[ErrorText], None],
        open_session: Callable[[str], None],
        leave: Callable[[Iterable[str]], None],
        clean: Callable[[str], str],
        imports_home: Path | None,
        parent: QObject,
    ) -> None:
        """Make the commands.

        Args:
            is_ready: tells whether the agent can be asked.
            report: shows a failure in the banner.
            open_session: brings a session to the front.
            leave: brings another page to the front if one of these sessions is there.
            clean: takes secrets out of text that leaves the window.
            imports_home: where copies of exported sessions are kept; None for nowhere.
        """
        super().__init__(parent)
        self._client = client
        self._records = records
        self._chats = chats
        self._scope = scope
        self._is_ready = is_ready
        self._report = report
        self._leave = leave
        self._open_session = open_session
        self._forks = SessionForks(client=client, records=records, chats=chats, open_session=open_session)
        #: Writes sessions to files.
        self.exports = SessionExports(
            client=client,
            chats=chats,
            scope=scope,
            clean=clean,
            report=report,
            told=self.done.emit,
            parent=self,
        )
        #: What was rewound and what was reverted; as long as the trash does, they stay.
        self._copies = tuple(imports_home.with_name(it) for it in _COPIES) if imports_home is not None else ()
        self._imports = SessionImports(records=records, chats=chats, home=imports_home)
        self._trash = SessionTrash(
            client=client, records=records, chats=chats, imports=self._imports, leave=leave
        )
        self._terminals = SessionTerminals(client=client, chats=chats)
        chats.loaded.connect(self._name_loaded)

    @property
    def can_ask_agent(self) -> bool:
        """Forks and deleting for good need the agent; without it they are not offered."""
        return self._is_ready()

    # ---- names -----------------------------------------------------------------------------

    def rename(self, session_id: str, title: str) -> None:
        """Give a session a name that automatic titles never replace; "" makes it automatic again."""
        title = one_line(title, limit=MAX_TITLE)
        if title == self._records.marks(session_id).own_title:
            return
        if not title:
            self._scope.start(self._make_automatic(session_id), name="rename-session")
            return
        self._name(session_id, title)
        chat = self._chats.find(session_id)
        if chat is not None and chat.conversation.is_attached:
            self._scope.start(self._tell_name(session_id, title), name="rename-session")

    def _name(self, session_id: str, title: str) -> None:
        self._change((session_id,), own_title=title)
        if chat := self._chats.find(session_id):
            chat.set_own_title(title)

    def _name_loaded(self, session_id: str) -> None:
        """Tell the server of a name that it could not be told of before."""
        title = self._records.marks(session_id).own_title
        if title and title != self._chats.server_title_of(session_id):
            self._scope.start(self._tell_name(session_id, title), name="rename-session")

    async def _make_automatic(self, session_id: str) -> None:
        """Give a session the title that the CLI gives by itself: its first prompt.

        The server cannot be asked for it any more: it has the person's name in its place.
        """
        try:
            title = one_line(await self._client.read_first_prompt(session_id), limit=MAX_TITLE)
        except HistoryUnreadable as error:
            self._report(describe(error))
            return
        chat = self._chats.find(session_id)
        if chat is not None and chat.conversation.is_attached and title:
            self._name(session_id, "")
            await self._tell_name(session_id, title)
        else:
            # What the server says of it stays the person's name until it is loaded and told again.
            self._name(session_id, title)

    async def _tell_name(self, session_id: str, title: str) -> None:
        """Have the server use the name too. It must have the session in memory.

        A session that it has not loaded keeps our name alone: to load one only for that would make it
        ours against whoever works on it elsewhere.
        """
        try:
            await self._client.call(methods.NAME_SET, {"sessionId": session_id, "name": title})
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(describe(error))

    # ---- marks -----------------------------------------------------------------------------

    def pin(self, session_ids: Sequence[str], is_pinned: bool) -> None:
        """Have sessions lead their group, or no more."""
        self._change(session_ids, pinned_at=time.time() if is_pinned else 0.0)

    def move_to_section(self, session_ids: Sequence[str], name: str) -> None:
        """Put sessions into a section of the person's own, which is made if need be; "" takes them out."""
        name = one_line(name, limit=MAX_TITLE)
        if name and name not in self.sections:
            self.add_section(name)
        self._change(session_ids, section=name)

    @property
    def sections(self) -> tuple[str, ...]:
        """Names of the person's own sections, in order."""
        return self._records.sections

    def add_section(self, name: str) -> None:
        """Make a section, without sessions yet."""
        name = one_line(name, limit=MAX_TITLE)
        if name:
            self.order_sections((*self.sections, name))

    def order_sections(self, names: Sequence[str]) -> None:
        """Put the sections in another order; those that are not named stay behind them."""
        self._records.change_sections(tuple(dict.fromkeys((*names, *self.sections))))
        self._chats.listed.renew_sections()

    def rename_section(self, name: str, new_name: str) -> None:
        """Give a section another name; one that exists takes in its sessions."""
        new_name = one_line(new_name, limit=MAX_TITLE)
        if not new_name or new_name == name or name not in self._records.sections:
            return
        renamed = (new_name if section == name else section for section in self._records.sections)
        self._records.change_sections(tuple(dict.fromkeys(renamed)))
        self._change(self._in_section(name), section=new_name)
        self._chats.listed.renew_sections()

    def delete_section(self, name: str) -> None:
        """Take a section away; its sessions stay."""
        sections, before = self._records.sections, self._marks_of(self._in_section(name))
        self._records.change_sections(tuple(section for section in sections if section != name))
        self._change(self._in_section(name), section="")
        self._chats.listed.renew_sections()

        def undo() -> None:
            self._records.change_sections(sections)
            self._put_back(before)
            self._chats.listed.renew_sections()

        self.undoable.emit(tr("The section “{name}” was removed.", name=name), undo)

    def mark_unread(self, session_ids: Sequence[str], is_unread: bool) -> None:
        """Have sessions count as unread, or as seen to their end."""
        self._chats.listed.mark_unread(session_ids, is_unread)

    def dismiss_failure(self, session_ids: Sequence[str]) -> None:
        """The person has taken note of the errors of sessions."""
        self._chats.listed.dismiss_failure(session_ids)

    def _in_section(self, name: str) -> tuple[str, ...]:
        return tuple(key for key, marks in self._records.all_marks.items() if marks.section == name)

    def _marks_of(self, session_ids: Iterable[str]) -> tuple[SessionMarks, ...]:
        return tuple(self._records.marks(session_id) for session_id in session_ids)

    def _change(self, session_ids: Sequence[str], **values: object) -> None:
        for session_id in session_ids:
            self._records.change_marks(session_id, **values)
        if session_ids:
            self.marks_changed.emit(tuple(session_ids))

    def _put_back(self, marks: Sequence[SessionMarks]) -> None:
        """Take a command back: where the sessions stood before it, they stand again."""
        for mark in marks:
            self._records.change_marks(
                mark.session_id,
                archived_at=mark.archived_at,
                trashed_at=mark.trashed_at,
                section=mark.section,
            )
        self.marks_changed.emit(tuple(mark.session_id for mark in marks))

    # ---- archive and trash -----------------------------------------------------------------

    def archive(self, session_ids: Sequence[str], is_archived: bool = True, *, stop: bool = False) -> None:
        """Put sessions on the shelf of the archive, or back into the list.

        Args:
            stop: the person agreed to stop those that work.
        """
        if not is_archived:
            self._change(session_ids, archived_at=0.0)
            return
        words = ntr("{count} session archived.", "{count} sessions archived.", len(session_ids))
        self._put_away("archive", tuple(session_ids), words, stop=stop)

    def trash(self, session_ids: Sequence[str], *, stop: bool = False) -> None:
        """Put sessions into the trash, where they stay for 30 days. Nothing of theirs is removed.

        Args:
            stop: the person agreed to stop those that work.
        """
        words = ntr(
            "{count} session moved to the trash.", "{count} sessions moved to the trash.", len(session_ids)
        )
        self._put_away("trash", tuple(session_ids), words, stop=stop)

    def restore(self, session_ids: Sequence[str]) -> None:
        """Take sessions out of the trash and out of the archive."""
        self._change(session_ids, trashed_at=0.0, archived_at=0.0)

    def _put_away(self, command: PutAway, session_ids: tuple[str, ...], words: str, *, stop: bool) -> None:
        if not session_ids:
            return
        running = self._running(session_ids)
        if running and not stop:
            self.held_back.emit(StopNeeded(command, session_ids, len(running)))
            return
        if running:
            self._scope.start(self._stop_first(command, session_ids, words), name=f"{command}-sessions")
        else:
            self._mark_put_away(command, session_ids, words)

    async def _stop_first(self, command: PutAway, session_ids: tuple[str, ...], words: str) -> None:
        stops = [chat.conversation.abort() for chat in self._running(session_ids)]
        for outcome in await asyncio.gather(*stops, return_exceptions=True):
            if isinstance(outcome, CopilotDesktopError | TimeoutError):
                # It may work on: then it must not be put out of sight.
                self._report(describe(outcome))
                return
            if isinstance(outcome, BaseException):
                raise outcome
        self._mark_put_away(command, session_ids, words)

    def _mark_put_away(self, command: PutAway, session_ids: tuple[str, ...], words: str) -> None:
        before = self._marks_of(session_ids)
        now = time.time()
        if command == "archive":
            self._change(session_ids, archived_at=now)
        else:
            self._change(session_ids, trashed_at=now)
        self._leave(session_ids)
        self.undoable.emit(words, partial(self._put_back, before))

    def _running(self, session_ids: Iterable[str]) -> list[ChatViewModel]:
        chats = (self._chats.find(session_id) for session_id in session_ids)
        return [chat for chat in chats if chat is not None and chat.is_running]

    def delete_question(self, session_ids: Sequence[str]) -> None:
        """Have the person asked whether sessions are to be deleted for good, by `held_back`."""
        ids = tuple(session_ids)
        if not ids:
            return
        pinned = [session_id for session_id in ids if self._records.marks(session_id).pinned_at]
        self.held_back.emit(
            DeletionNeeded(
                ids,
                title=self._chats.title_of(ids[0]) if len(ids) == 1 else "",
                typed=self._chats.title_of(pinned[0]) if pinned else "",
            )
        )

    def delete_for_good(self, session_ids: Sequence[str]) -> None:
        """Remove sessions from the disk, with everything of ours about them. Cannot be taken back."""
        if session_ids:
            self._scope.start(self._delete(tuple(session_ids)), name="delete-sessions")

    async def _delete(self, session_ids: tuple[str, ...]) -> None:
        removal = await self._trash.delete(session_ids)
        if removal.removed:
            self.marks_changed.emit(removal.removed)
            count = len(removal.removed)
            words = ntr("{count} session deleted for good.", "{count} sessions deleted for good.", count)
            self.done.emit(words, "")
        if removal.problem is not None:
            self._report(describe(removal.problem))

    def purge_trash(self) -> None:
        """Remove what has been in the trash for more than 30 days; says so when it was anything."""
        self._scope.start(self._purge(), name="purge-trash")

    async def _purge(self) -> None:
        if self._copies:
            await asyncio.to_thread(purge_copies, self._copies, time.time() - KEPT_S)
        removed = await self._trash.purge(time.time())
        if removed:
            self.marks_changed.emit(removed)
            words = ntr(
                "{count} session that was in the trash for 30 days was removed.",
                "{count} sessions that were in the trash for 30 days were removed.",
                len(removed),
            )
            self.done.emit(words, "")

    # ---- forks -----------------------------------------------------------------------------

    def can_fork(self, session_id: str) -> bool:
        """Whether a new session can begin with the history of this one; not with that of a copy."""
        return not is_imported(session_id)

    @property
    def why_no_fork(self) -> str:
        """Why no session can begin with the history of another, "" when one can."""
        if self._forks.is_missing:
            return tr("This CLI can't copy a conversation.")
        return "" if self.can_ask_agent else tr("The agent is not there yet.")

    def fork(
        self,
        session_id: str,
        before_event_id: str = "",
        *,
        draft: str = "",
        asks_model: bool = False,
    ) -> None:
        """Begin a new session with the history of another, and bring it to the front.

        Args:
            before_event_id: the history up to this event, without it; "" for all of it.
            draft: what stands in the composer of the new one.
            asks_model: its model is to be chosen then; `model_wanted` tells.
        """
        if is_imported(session_id):
            self._report(describe(ImportedReadOnly()))
            return
        if not self._is_ready():
            self._report(describe(AgentNotReady()))
            return
        forking = self._fork(session_id, before_event_id, draft, asks_model)
        self._scope.start(forking, name="fork-session")

    async def _fork(self, session_id: str, before_event_id: str, draft: str, asks_model: bool) -> None:
        try:
            made = await self._forks.fork(session_id, before_event_id, draft)
        except MethodUnsupported:
            # Nothing offers it from now on.
            self.done.emit(self.why_no_fork, "")
            return
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(describe(error))
            return
        if asks_model:
            self.model_wanted.emit(made)

    def duplicate(self, session_id: str) -> None:
        """Begin a new session with everything that was said in another."""
        self.fork(session_id)

    # ---- exports ---------------------------------------------------------------------------

    def export_question(self, session_id: str, entry_ids: Sequence[str] = ()) -> None:
        """Have the person asked as what and where a session is to be exported, by `held_back`.

        Args:
            entry_ids: what is selected of it, if anything is.
        """
        self.held_back.emit(ExportNeeded(session_id, tuple(entry_ids)))

    # ---- imports ---------------------------------------------------------------------------

    def import_question(self) -> None:
        """Have the person asked for the file of an exported session, by `held_back`."""
        self.held_back.emit(ImportNeeded())

    def import_file(self, path: Path) -> None:
        """Make a copy of an exported session, or of an event log of the CLI, and bring it to the front."""
        self._scope.start(self._import(path), name="import-session")

    async def _import(self, path: Path) -> None:
        try:
            session_id = await self._imports.take(path)
        except CopilotDesktopError as error:
            self._report(describe(error))
        else:
            self._open_session(session_id)
            self.done.emit(tr("{file} was imported as a copy to read.", file=path.name), "")

    def list_imports(self) -> None:
        """Show the copies that were made in earlier runs."""
        self._scope.start(self._imports.begin(), name="list-imports")

    # ---- places ----------------------------------------------------------------------------

    def link_of(self, session_id: str) -> str:
        """Return the command that brings a session to the front, for notes and other programs."""
        return f"copilot-desktop --session {session_id}"

    def open_folder(self, session_id: str) -> None:
        """Show the folder that a session works in, by `folder_wanted`."""
        self._scope.start(self._open_folder(session_id), name="open-folder")

    async def _open_folder(self, session_id: str) -> None:
        try:
            folder = await self._terminals.folder(session_id)
            self.folder_wanted.emit(str(folder_to_show(folder)))
        except CopilotDesktopError as error:
            self._report(describe(error))

    def open_terminal(self, session_id: str) -> None:
        """Go on with a session in a terminal window. It is let go of here first."""
        if is_imported(session_id):
            self._report(describe(ImportedReadOnly()))
        else:
            self._scope.start(self._open_terminal(session_id), name="open-terminal")

    async def _open_terminal(self, session_id: str) -> None:
        try:
            await self._terminals.open(session_id)
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(describe(error))
        else:
            self.done.emit(tr("The session goes on in the terminal."), "")

    def folder_of(self, session_id: str) -> str:
        """Return the folder that a session works in, "" when it is not known."""
        return self._chats.folder_of(session_id)
