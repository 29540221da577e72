"""The whole window in every state that a person can see, over fake view models.

Whatever comes from somewhere else (titles, folders, commands, answers) is given by `Foreign`, so
that a test can tell it from our own words or write it in another script.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication

from copilot_desktop.error_text import ErrorText, describe_code
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionRequest,
    PermissionSubject,
    Question,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.entries import (
    AssistantMessage,
    Attached,
    AttachmentKind,
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    PermissionScope,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import ContextUsage, EntryList, Transcript
from copilot_desktop.storage.search_index import SearchFacets, SearchHit
from copilot_desktop.storage.search_schema import ROLES
from copilot_desktop.storage.search_terms import Snippet
from copilot_desktop.storage.settings import Settings
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.backends import ModelChoice
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.search_rows import HitRow, MoreRow, SearchHeader, SearchRow, TitleRow
from copilot_desktop.viewmodels.session_list import GroupHeader, SessionRow, SessionState, SidebarItem
from copilot_desktop.viewmodels.session_rows import (
    EARLIER,
    NEEDS_YOU,
    RUNNING,
    TODAY,
    YESTERDAY,
    group_title,
)
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication, FakeChat
from tests.support.window import settle


@dataclass(frozen=True, slots=True)
class Foreign:
    """Text that is not ours. The defaults have no Latin letter: any of those is one of our words."""

    word: str = "Сессия"
    sentence: str = "Почини тесты в папке и расскажи, что было не так."
    markdown: str = "Ответ с `кодом`:\n\n1. Раз\n2. Два\n\n| А | Б |\n|---|---|\n| 1 | 2 |\n\n```\nкод\n```\n"
    command: str = "тест --всё /дом/я/проект"
    folder: str = "/дом/я/проект"
    diff: str = "--- а\n+++ б\n@@ -1,2 +1,2 @@\n раз\n-два\n+три\n"


class Scenes:
    """Builds the window and shows one state after the other."""

    def __init__(self, app: QApplication, style: Style, foreign: Foreign | None = None) -> None:
        self.qapp = app
        self.style = style
        self.foreign = foreign or Foreign()
        self.app = FakeApplication(self._rows(), settings=Settings(theme="light"))
        self.window = MainWindow(self.app, style)

    @property
    def all(self) -> dict[str, Callable[[], None]]:
        """Return what shows each state, by name."""
        return {
            "start": self.show_start,
            "start-missing": self.show_missing,
            "start-installing": self.show_installing,
            "start-signed-in": self.show_signed_in,
            "new-session": self.show_new_session,
            "new-session-demo": self.show_demo_session,
            "trust": self.show_trust,
            "search": self.show_search,
            "search-nothing": lambda: self.show_search_state(has_answer=True, query="a"),
            "search-building": lambda: self.show_search_state(progress=0.43),
            "search-unreadable": lambda: self.show_search_state(
                failure=describe_code("search-unreadable", {"detail": self.foreign.sentence})
            ),
            "search-failed": lambda: self.show_search_state(
                indexing_failure=describe_code("indexing-failed", {"detail": self.foreign.sentence})
            ),
            "empty-chat": self.show_empty_chat,
            "chat": self.show_chat,
            "running": self.show_running,
            "loading": self.show_loading,
            "permission": lambda: self.show_requests(self.shell()),
            "risky-permission": lambda: self.show_requests(self.shell("rm -rf /")),
            "write-permission": lambda: self.show_requests(
                self.permission(
                    WritePermission(f"{self.foreign.folder}/а", self.foreign.diff, self.foreign.sentence)
                )
            ),
            "url-permission": lambda: self.show_requests(
                self.permission(OtherPermission("url", {"url": "http://1.2.3.4/", "kind": "url"}))
            ),
            "mcp-permission": lambda: self.show_requests(
                self.permission(
                    OtherPermission("mcp", {"toolName": self.foreign.word, "serverName": self.foreign.word})
                )
            ),
            "path-permission": lambda: self.show_requests(
                self.permission(OtherPermission("path", {"path": "/другое", "accessKind": "write"}))
            ),
            "question": lambda: self.show_requests(self.question()),
            "queue": lambda: self.show_requests(self.shell(), self.question("q2")),
            "stopped": self.show_stopped,
            "restarting": self.show_restarting,
            "failure": self.show_failure,
        }

    def _status(self, state: ConnectionState, problem: ErrorText | None = None, **more: object) -> None:
        fields = {"cli_version": "1.0.102", "cli_path": "/дом/1", **more}
        self.app.update(connection=ConnectionStatus(state, problem=problem, **fields))  # type: ignore[arg-type]  # by name

    def _clear(self) -> None:
        self._status(ConnectionState.READY)
        self.app.update(failure=None, running_count=0)

    # ---- pages -----------------------------------------------------------------------------

    def show_start(self) -> None:
        self._clear()
        self.app.update(page=Page.START, chat=None, models=(ModelChoice("demo", self.foreign.word),))

    def show_missing(self) -> None:
        self.show_start()
        self._status(
            ConnectionState.MISSING,
            describe_code("cli-missing", {}),
            can_install=True,
            install_size_bytes=129_000_000,
            install_disk_bytes=235_000_000,
            install_version="1.0.102",
        )

    def show_installing(self) -> None:
        self.show_start()
        self._status(ConnectionState.INSTALLING, progress=0.4, detail="41/97")

    def show_signed_in(self) -> None:
        self.show_start()
        self._status(ConnectionState.READY, login=self.foreign.word)
        self.app.update(models=(ModelChoice("copilot:1", self.foreign.word),))

    def show_new_session(self) -> None:
        self._clear()
        self.app.update(
            page=Page.NEW_SESSION,
            chat=None,
            models=(ModelChoice("1", self.foreign.word),),
            selected_model="1",
            new_session_folder=self.foreign.folder,
            recent_folders=(self.foreign.folder,),
        )

    def show_demo_session(self) -> None:
        self.show_new_session()
        self.app.update(models=(ModelChoice("demo", self.foreign.word),), selected_model="demo")

    def show_trust(self) -> None:
        self._clear()
        self.app.update(page=Page.TRUST, chat=None, trust_folder=self.foreign.folder)

    # ---- searching -------------------------------------------------------------------------

    def show_search_state(self, **fields: object) -> None:
        """Show the search page in a state of its view model, without results."""
        self._clear()
        values: dict[str, Any] = {"query": "", "has_answer": False, "progress": None, "rows": ()}
        values |= {"failure": None, "indexing_failure": None}
        self.app.search.update(**values | fields)
        self.app.update(page=Page.SEARCH, chat=None)

    def show_search(self) -> None:
        foreign = self.foreign
        found = Snippet(foreign.sentence, ((0, 3),))
        title = TitleRow("1", found, Snippet(foreign.folder, ()), "12:00", is_archived=True)
        rows: list[SearchRow] = [SearchHeader(tr("Sessions")), title, MoreRow(titles=(title, title))]
        rows.append(SearchHeader(foreign.word, "1", foreign.word, is_archived=True))
        for number, role in enumerate(ROLES):
            tool = foreign.word if role in ("command", "output", "file") else ""
            rows.append(HitRow(SearchHit("1", f"{number}", 0, role, tool, "", 1.0, found), "12:00"))
        rows.append(MoreRow("1", 5))
        facets = SearchFacets((foreign.folder,), (foreign.word,))
        self.show_search_state(rows=rows, has_answer=True, has_more=True, query="a", facets=facets)

    # ---- conversations -----------------------------------------------------------------------

    def show_chat_of(self, transcript: Transcript, **fields: object) -> FakeChat:
        self._clear()
        foreign = self.foreign
        chat = FakeChat(
            "front",
            title=foreign.word,
            folder=foreign.folder,
            branch="123",
            model=foreign.word,
            transcript=transcript,
        )
        chat.update(**fields)
        self.app.update(page=Page.CHAT, chat=chat)
        return chat

    def show_empty_chat(self) -> None:
        self.show_chat_of(Transcript())

    def show_chat(self) -> None:
        self.show_chat_of(self.transcript())
        self.window.chat_page.view.scroll_to_start()

    def show_running(self) -> None:
        chat = self.show_chat_of(self.transcript(), is_running=True)
        self.window.chat_page.composer.set_text(self.foreign.word)
        chat.notify_state()

    def show_loading(self) -> None:
        self.show_chat_of(Transcript(), is_loading=True, can_send=False)

    def show_requests(self, *requests: OpenRequest) -> None:
        self.show_chat_of(Transcript(requests=requests), is_running=True)

    def show_stopped(self) -> None:
        self.show_chat_of(self.transcript(), can_send=False)
        problem = describe_code("cli-exited", {"status": "134", "detail": self.foreign.sentence})
        self._status(ConnectionState.STOPPED, problem)

    def show_restarting(self) -> None:
        self.show_chat_of(self.transcript(), can_send=False)
        self._status(ConnectionState.RESTARTING, attempt=2)

    def show_failure(self) -> None:
        self.show_chat_of(self.transcript())
        self.app.report(describe_code("crashed-before", {"detail": self.foreign.sentence}))

    # ---- what is in them -----------------------------------------------------------------------

    def shell(self, command: str = "") -> PermissionRequest:
        return self.permission(ShellPermission(command or self.foreign.command, self.foreign.sentence))

    def permission(self, subject: PermissionSubject) -> PermissionRequest:
        return PermissionRequest(RequestId("r1"), subject)

    def question(self, request_id: str = "q1") -> Question:
        foreign = self.foreign
        return Question(RequestId(request_id), foreign.sentence, (foreign.word, foreign.sentence))

    def _rows(self) -> Iterable[SidebarItem]:
        foreign = self.foreign
        states = {
            NEEDS_YOU: SessionState.NEEDS_YOU,
            RUNNING: SessionState.STREAMING,
            TODAY: SessionState.FAILED,
            YESTERDAY: SessionState.IDLE,
            EARLIER: SessionState.NOT_LOADED,
        }
        for group, state in states.items():
            yield GroupHeader(group, group_title(group), 1)
            yield SessionRow(
                f"s-{group}",
                foreign.word,
                foreign.word,
                branch="123",
                state=state,
                group=group,
                snippet=foreign.sentence if state in (SessionState.NEEDS_YOU, SessionState.STREAMING) else "",
                snippet_role="attention" if state is SessionState.NEEDS_YOU else "live",
                waiting_count=2 if state is SessionState.NEEDS_YOU else 0,
                time_text="11:42",
                unread=state is SessionState.FAILED,
            )

    def transcript(self) -> Transcript:
        """Return a conversation with an entry of every kind and state."""
        entries = (*self._said(), *self._done(), *self._noticed())
        return Transcript(entries=EntryList(entries), usage=ContextUsage(52_000, 128_000))

    def _said(self) -> Iterable[Entry]:
        foreign = self.foreign
        for number, delivery in enumerate(Delivery):
            yield UserMessage(EntryId(f"u{number}"), foreign.sentence, delivery)
        attached = tuple(
            Attached(foreign.word, kind, lines=(1, 96), size_bytes=9000) for kind in AttachmentKind
        )
        yield UserMessage(EntryId("files"), foreign.word, attachments=attached)
        for number, state in enumerate(StreamState):
            yield Reasoning(
                EntryId(f"t{number}"), GrowingText(foreign.sentence), state, duration_s=number * 3
            )
        for number, state in enumerate((StreamState.COMPLETE, StreamState.STOPPED, StreamState.FAILED)):
            yield AssistantMessage(EntryId(f"a{number}"), GrowingText(foreign.markdown), state)

    def _done(self) -> Iterable[Entry]:
        foreign = self.foreign
        names = ("bash", "view", "create", "edit", "grep", "web_fetch", "task", "ask_user", foreign.word)
        for number, name in enumerate(names):
            state = list(ToolState)[number % len(ToolState)]
            argument = {"command": foreign.command, "path": foreign.folder, "query": foreign.word}
            yield ToolCall(
                EntryId(f"c{number}"),
                name,
                arguments=argument,
                state=state,
                output=GrowingText(f"{foreign.sentence}\n" * 30),
                diff=foreign.diff if name == "edit" else "",
                exit_code=2 if state is ToolState.FAILED else None,
                duration_s=70.0,
            )
        for number, outcome in enumerate(PermissionOutcome):
            subject: PermissionSubject = ShellPermission(foreign.command)
            if number % 2:
                subject = WritePermission(foreign.folder, creates=True)
            yield PermissionRecord(EntryId(f"p{number}"), subject, outcome, foreign.sentence)
        for scope in PermissionScope:
            allowed = ShellPermission(foreign.command)
            yield PermissionRecord(EntryId(f"p{scope}"), allowed, PermissionOutcome.APPROVED, scope=scope)
        for plan in PlanOutcome:
            yield PlanRecord(
                EntryId(f"plan-{plan.value}"), foreign.sentence, outcome=plan, feedback=foreign.sentence
            )
        yield QuestionRecord(EntryId("q"), foreign.sentence, foreign.word)
        yield QuestionRecord(EntryId("qd"), foreign.sentence, dismissed=True)

    def _noticed(self) -> Iterable[Entry]:
        for number, kind in enumerate(NoticeKind):
            yield Notice(EntryId(f"n{number}"), kind, "" if kind is not NoticeKind.INFO else "123")
        fields = {"phase": "done", "tokens_before": 90_000, "tokens_after": 9_000}
        yield Notice(EntryId("nc"), NoticeKind.COMPACTION, fields=fields)
        yield Notice(EntryId("ns"), NoticeKind.STOPPED, fields={"duration_s": 14})
        yield ErrorNotice(EntryId("e"), "429", self.foreign.sentence)
        yield TurnSummary(EntryId("s"), self.foreign.word, 1, 38.0)

    # ---- looking -----------------------------------------------------------------------------

    def show(self, name: str, width: int = 1280, height: int = 820) -> None:
        """Show one state in a window of a width, laid out."""
        self.window.resize(width, height)
        self.all[name]()
        self.window.show()
        settle(self.qapp)
