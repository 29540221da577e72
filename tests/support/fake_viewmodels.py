"""View models without a CLI: they show what a test sets and record what a widget asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from copilot_desktop.client.log_indexing import IndexingStatus
from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.error_text import ErrorText
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.requests import Answer
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.protocol.slash_commands import SlashCommand
from copilot_desktop.session.transcript import Change, StateChanged, Transcript
from copilot_desktop.storage.keys import Keys
from copilot_desktop.storage.providers import Provider
from copilot_desktop.storage.search_index import SearchHit, SearchIndex
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.answer_drafts import AnswerDrafts
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.backends import ModelChoice
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionState, ConnectionStatus
from copilot_desktop.viewmodels.custom_rows import Part
from copilot_desktop.viewmodels.first_choices import FirstChoices, FirstMode, FirstModels, FirstPermissions
from copilot_desktop.viewmodels.first_commands import FirstCommands
from copilot_desktop.viewmodels.inbox import Inbox
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.own_windows import AppStates, OwnWindows
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.prompt_attachments import PromptAttachment
from copilot_desktop.viewmodels.prompt_history import PromptHistory
from copilot_desktop.viewmodels.provider_form import ProviderForm
from copilot_desktop.viewmodels.providers import Providers
from copilot_desktop.viewmodels.read_only import ReadOnlyReason
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.search_places import FoundPlace
from copilot_desktop.viewmodels.search_rows import SearchRow
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.viewmodels.session_facts import SessionFacts
from copilot_desktop.viewmodels.session_list import (
    ITEM_ROLE,
    GroupHeader,
    SessionListModel,
    SessionRow,
    SessionState,
    SidebarItem,
)
from copilot_desktop.viewmodels.session_mode import SessionModeViewModel
from copilot_desktop.viewmodels.session_states import has_third_line
from copilot_desktop.viewmodels.slash_running import SlashRunning
from copilot_desktop.viewmodels.unsent_words import before_draft
from tests.support.fake_actions import FakeActions
from tests.support.fake_background import FakeAttention, FakeIdleRelease, FakeProcess
from tests.support.fake_controls import FakeControls
from tests.support.fake_custom import FakeCustomizing
from tests.support.fake_decisions import FakeDecisions
from tests.support.fake_inspection import FakeChanges, FakePlan, FakeServer, FakeTasks, inspect
from tests.support.fake_key_store import FakeKeyStore
from tests.support.fake_permission_mode import FakePermissionMode
from tests.support.fake_probe import FakeProbe
from tests.support.fake_queue import FakeQueue
from tests.support.fake_rewind import FakeRewind
from tests.support.fake_rules import FakeRules
from tests.support.fake_side import FakeSide

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FakeMode(SessionModeViewModel):
    """A mode that is what was chosen last, at once. `update` sets what its properties say."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self.settings = Settings()
        self._values: dict[str, Any] = {"mode": "interactive", "is_for_next_step": False, "why_not": ""}

    def update(self, **values: Any) -> None:
        self._values.update(values)
        self.changed.emit()

    @property
    def mode(self) -> str:
        return str(self._values["mode"])

    @property
    def chosen(self) -> str:
        return self.mode

    @property
    def is_for_next_step(self) -> bool:
        return bool(self._values["is_for_next_step"])

    @property
    def why_not(self) -> str:
        return str(self._values["why_not"])

    @property
    def shift_tab_changes(self) -> bool:
        return self.settings.shift_tab_modes

    def watch(self) -> None:
        """Nobody is asked."""

    def choose(self, mode: SessionMode) -> None:
        if mode is SessionMode.AUTOPILOT and not self.settings.autopilot_confirmed:
            self.confirmation_wanted.emit()
        else:
            self.update(mode=mode.value)

    def confirm(self) -> None:
        self.settings = replace(self.settings, autopilot_confirmed=True)
        self.choose(SessionMode.AUTOPILOT)

    def set_shift_tab(self, changes: bool) -> None:
        self.settings = replace(self.settings, shift_tab_modes=changes)


class FakeAttachments(AttachmentList):
    """Attachments without a disk. `calls` holds (name, *arguments)."""

    def __init__(self, items: Iterable[PromptAttachment] = (), parent: QObject | None = None) -> None:
        # The real constructor wants a folder and a loop.
        QObject.__init__(self, parent)
        self.calls: list[tuple[Any, ...]] = []
        self._items = tuple(items)
        self._working = 0

    def set_busy(self, is_busy: bool) -> None:
        self._working = int(is_busy)
        self.changed.emit()

    def add_paths(self, paths: Sequence[str]) -> None:
        self.calls.append(("add_paths", list(paths)))

    def add_image(self, encode: Callable[[], bytes], name: str, suffix: str = ".png") -> None:
        self.calls.append(("add_image", encode(), name, suffix))

    def add_text(self, text: str) -> None:
        self.calls.append(("add_text", text))

    def replace_text(self, key: str, text: str) -> None:
        self.calls.append(("replace_text", key, text))

    def read_text(self, key: str) -> None:
        self.calls.append(("read_text", key))


class FakeSlash(SlashRunning):
    """Slash commands that a test sets by `offer`. `entered` holds what was to be run."""

    def __init__(self, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self.entered: list[str] = []
        self.is_running = False
        self._commands = ()
        self._choices = {}
        self._why_none = ""
        self._listing = None

    def offer(self, *commands: SlashCommand, why_none: str = "") -> None:
        self._commands, self._why_none = commands, why_none
        self.changed.emit()

    def look(self) -> None:
        """Nobody is asked."""

    def run(self, text: str) -> None:
        self.entered.append(text)

    def why_not(self, command: SlashCommand) -> str:
        return "At work." if self.is_running and not command.allowed_while_running else ""


class FakeFirstCommands(FirstCommands):
    """Slash commands of the page for a new session, which a test sets by `offer`."""

    def __init__(self, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self._offered: tuple[SlashCommand, ...] = ()

    def offer(self, *commands: SlashCommand) -> None:
        self._offered = commands
        self.changed.emit()

    @property
    def commands(self) -> tuple[SlashCommand, ...]:
        return self._offered

    @property
    def is_known(self) -> bool:
        return bool(self._offered)

    def look(self) -> None:
        """Nobody is asked."""


class FakeChat(ChatViewModel):
    """A session whose state is set with `update` and `show`. `calls` holds (name, *arguments)."""

    change_source: FakeChanges
    server: FakeServer
    wire: WireListeners
    fake_tasks: FakeTasks
    fake_plan: FakePlan
    reported: list[ErrorText]

    def __init__(self, session_id: str = "session-1", **fields: Any) -> None:
        # The real constructor wants a session and the services around it: there are none here.
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.permission_mode: FakePermissionMode = FakePermissionMode()
        self.mode: FakeMode = FakeMode()
        self.answers = AnswerDrafts(lambda: self.view_state, self.keep_view_state)
        self.request_facts = None
        self.rewind: FakeRewind = FakeRewind()
        self.aside: FakeSide = FakeSide()
        self.mentions = Mentions(lambda: self.folder, TaskScope(lambda _name, error: None), self)
        self.slash = self.fake_slash = FakeSlash(self)
        self._values: dict[str, Any] = {
            "session_id": session_id,
            "transcript": Transcript(),
            "title": "New session",
            "folder": "",
            "branch": "",
            "model": "",
            "is_running": False,
            "is_stopping": False,
            "can_send": True,
            "is_loading": False,
            "has_older": False,
            "read_from": 0,
            "is_demo": False,
            "draft": "",
            "read_only": None,
            "view_state": {},
        }
        self.attachments = FakeAttachments(parent=self)
        self.queue = FakeQueue(self)
        self.settings = Settings()
        self.sending_keys = SendingKeys(lambda: self.settings, self._change_settings, self)
        self._set(fields)
        inspect(self)
        self.controls: FakeControls = FakeControls(lambda: self.transcript, session_id)

    def _change_settings(self, **values: Any) -> None:
        self.settings = replace(self.settings, **values)

    def update(self, **fields: Any) -> None:
        """Set properties and announce them by `state_changed`."""
        self._set(fields)
        self.state_changed.emit()

    def show(self, transcript: Transcript, changes: Iterable[Change] = ()) -> None:
        """Take `transcript`; announce `changes`, or a reset when there are none."""
        requests_before = self.transcript.requests
        self._values["transcript"] = transcript
        changes = tuple(changes)
        if changes:
            self.changed.emit(changes)
        else:
            self.reset.emit()
        if any(isinstance(change, StateChanged) for change in changes) or not changes:
            self.state_changed.emit()
        if transcript.requests != requests_before:
            self.requests_changed.emit()

    def _set(self, fields: dict[str, Any]) -> None:
        unknown = set(fields) - set(self._values)
        if unknown:
            raise TypeError(f"no such properties: {sorted(unknown)}")
        self._values.update(fields)

    @property
    def session_id(self) -> str:
        return str(self._values["session_id"])

    @property
    def transcript(self) -> Transcript:
        transcript = self._values["transcript"]
        assert isinstance(transcript, Transcript)
        return transcript

    @property
    def title(self) -> str:
        return str(self._values["title"])

    @property
    def folder(self) -> str:
        return str(self._values["folder"])

    @property
    def branch(self) -> str:
        return str(self._values["branch"])

    @property
    def read_only(self) -> ReadOnlyReason | None:
        reason = self._values["read_only"]
        assert reason is None or isinstance(reason, ReadOnlyReason)
        return reason

    def set_read_only(self, reason: ReadOnlyReason | None) -> None:
        self._values["read_only"] = reason
        self.read_only_changed.emit()
        self.state_changed.emit()

    @property
    def model(self) -> str:
        return str(self._values["model"])

    @property
    def is_running(self) -> bool:
        return bool(self._values["is_running"])

    @property
    def is_stopping(self) -> bool:
        return bool(self._values["is_stopping"])

    @property
    def can_send(self) -> bool:
        return bool(self._values["can_send"])

    @property
    def has_older(self) -> bool:
        return bool(self._values["has_older"])

    @property
    def read_from(self) -> int:
        return int(self._values["read_from"])

    def load_older(self, *, wanted: int = 0) -> None:
        self.calls.append(("load_older", wanted))

    @property
    def is_loading(self) -> bool:
        return bool(self._values["is_loading"])

    @property
    def is_demo(self) -> bool:
        return bool(self._values["is_demo"])

    @property
    def draft(self) -> str:
        return str(self._values["draft"])

    def send(self, text: str, *, mode: SendMode | None = None) -> None:
        along = tuple(item.name for item in self.attachments.take())
        self.calls.append(("send", text, *along, *((mode,) if mode is not None else ())))

    def stop(self) -> None:
        self.calls.append(("stop",))

    def set_draft(self, text: str) -> None:
        self._values["draft"] = text
        self.calls.append(("set_draft", text))
        self.draft_changed.emit()

    @property
    def view_state(self) -> dict[str, Any]:
        return dict(self._values["view_state"])

    def keep_view_state(self, state: Mapping[str, Any]) -> None:
        self._values["view_state"] = dict(state)

    def give_back(self, text: str) -> None:
        """A prompt could not be sent."""
        self.set_draft(before_draft(text, self.draft))
        self.prompt_restored.emit(text)

    def find_folder(self) -> None:
        self.calls.append(("find_folder",))

    def find_file(self, reference: str) -> None:
        self.calls.append(("find_file", reference))

    def ask_again(self, text: str) -> bool:
        self.calls.append(("ask_again", text))
        return not self.is_running

    def take_up_again(self) -> None:
        self.calls.append(("take_up_again",))

    def go_on(self) -> bool:
        self.calls.append(("go_on",))
        return not self.is_running

    def resend(self, entry_id: str) -> None:
        self.calls.append(("resend", entry_id))

    def has_answered(self, request_id: RequestId) -> bool:
        return any(call[:2] == ("answer", request_id) for call in self.calls)

    def answer(self, request_id: RequestId, answer: Answer) -> None:
        self.calls.append(("answer", request_id, answer))

    def load(self) -> None:
        self.calls.append(("load",))

    def close(self) -> None:
        self.calls.append(("close",))

    def notify_state(self) -> None:
        self.state_changed.emit()


class FakeSessions(SessionListModel):
    """The sidebar's list from a plain sequence of items, which nothing reorders."""

    def __init__(self, items: Iterable[SidebarItem] = ()) -> None:
        super().__init__()
        self._fakes: list[SidebarItem] = list(items)
        self._told_waiting = 0

    @property
    def items(self) -> list[SidebarItem]:
        return self._fakes

    @items.setter
    def items(self, items: list[SidebarItem]) -> None:
        self._fakes = items

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == ITEM_ROLE:
            return item
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.items[index.row()], GroupHeader):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @property
    def line_counts(self) -> list[int]:
        return [
            0 if isinstance(item, GroupHeader) else 3 if has_third_line(item.state) else 2
            for item in self.items
        ]

    def row_of(self, session_id: str) -> int:
        ids = [item.session_id if isinstance(item, SessionRow) else None for item in self.items]
        return ids.index(session_id) if session_id in ids else -1

    def row(self, session_id: str) -> SessionRow | None:
        item = self.items[self.row_of(session_id)] if self.row_of(session_id) >= 0 else None
        return item if isinstance(item, SessionRow) else None

    def reset_items(self, items: Iterable[SidebarItem]) -> None:
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()
        self.requests_changed.emit()

    def replace(self, row: int, item: SidebarItem) -> None:
        self.items[row] = item
        index = self.index(row)
        self.dataChanged.emit(index, index)
        self.requests_changed.emit()

    @property
    def session_ids(self) -> list[str]:
        return [item.session_id for item in self._sessions]

    def nth(self, number: int) -> str:
        ids = self.session_ids
        return ids[number - 1] if number <= len(ids) else ""

    def known_sessions(self) -> list[SessionFacts]:
        return [
            SessionFacts(
                row.session_id,
                SessionMarks(row.session_id),
                listed_title=row.title,
                listed_folder=row.folder,
                listed_branch=row.branch,
            )
            for row in self._sessions
        ]

    @property
    def waiting_rows(self) -> list[SessionRow]:
        return [row for row in self._sessions if row.waiting_count]

    @property
    def _sessions(self) -> list[SessionRow]:
        return [item for item in self.items if isinstance(item, SessionRow)]

    def known_ids(self) -> frozenset[str]:
        return frozenset(self.session_ids)

    @property
    def waiting_ids(self) -> list[str]:
        rows = (item for item in self.items if isinstance(item, SessionRow))
        return [row.session_id for row in rows if row.state is SessionState.NEEDS_YOU]

    @property
    def failed_ids(self) -> list[str]:
        return [row.session_id for row in self._sessions if row.state is SessionState.FAILED and row.unread]

    @property
    def waiting_count(self) -> int:
        return self._told_waiting

    def set_waiting(self, count: int) -> None:
        """Tell how many sessions wait."""
        self._told_waiting = count
        self.waiting_changed.emit(count)


class FakeStates:
    """What is kept between runs, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def app_state(self, key: str) -> Any:
        return self.kept.get(key)

    def save_app_state(self, key: str, value: Any) -> None:
        self.kept[key] = value


class FakeIndexing:
    """An index that is kept by nobody. `calls` holds what was asked for."""

    def __init__(self) -> None:
        self.status = IndexingStatus()
        self.calls: list[str] = []

    def request(self, *, now: bool = False, rebuild: bool = False) -> None:
        self.calls.append("rebuild" if rebuild else "now" if now else "soon")


class FakeSearch(SearchViewModel):
    """A search page whose results and state are set by a test. `calls` holds (name, *arguments)."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.indexing = FakeIndexing()
        #: What `look_up` finds.
        self.found: tuple[SearchHit, ...] = ()
        scope = TaskScope(lambda _name, error: None)
        super().__init__(SearchIndex(Path("no-such.db")), lambda _told: self.indexing, scope)
        self._values: dict[str, Any] = {}

    def update(self, **fields: Any) -> None:
        """Set what properties say, `rows` and `facets`, and announce it."""
        self._values.update(fields)
        if "rows" in fields:
            self.results.show(fields["rows"])
        if "facets" in fields:
            self._facets = fields["facets"]
        self.filters_changed.emit()
        self.changed.emit()

    @property
    def query(self) -> str:
        return str(self._values.get("query", self._query))

    @property
    def is_searching(self) -> bool:
        return bool(self._values.get("is_searching"))

    @property
    def has_answer(self) -> bool:
        return bool(self._values.get("has_answer"))

    @property
    def has_more(self) -> bool:
        return bool(self._values.get("has_more"))

    @property
    def failure(self) -> ErrorText | None:
        failure = self._values.get("failure")
        return failure if isinstance(failure, ErrorText) else None

    @property
    def indexing_failure(self) -> ErrorText | None:
        failure = self._values.get("indexing_failure")
        return failure if isinstance(failure, ErrorText) else None

    @property
    def progress(self) -> float | None:
        progress = self._values.get("progress")
        return None if progress is None else float(progress)

    def set_query(self, query: str) -> None:
        self._query = query
        self.calls.append(("set_query", query))

    def look_up(self, query: str, most: int, take: Callable[[str, Sequence[SearchHit]], None]) -> None:
        self.calls.append(("look_up", query))
        take(query, self.found)

    def go_to(self, place: FoundPlace) -> None:
        self.calls.append(("go_to", place))

    def load_more(self) -> None:
        self.calls.append(("load_more",))

    def activate(self, row: SearchRow) -> None:
        self.calls.append(("activate", row))

    def retry(self) -> None:
        self.calls.append(("retry",))

    def rebuild(self) -> None:
        self.calls.append(("rebuild",))


class FakeHistory(PromptHistory):
    """Finds at once what the test says was sent, and one page of older ones."""

    def __init__(self, app: FakeApplication, parent: QObject) -> None:
        QObject.__init__(self, parent)
        self._app = app
        self._shows_older = False
        self._words = ""
        self.prompts = ()
        self.has_more = False

    def open(self) -> None:
        self._words, self._shows_older = "", False
        self._find()
        self.changed.emit()

    def close(self) -> None:
        """Nothing goes on."""

    def set_words(self, words: str) -> None:
        self._words = words
        self._find()
        self.changed.emit()

    def load_more(self) -> None:
        if self.has_more:
            self._shows_older = True
            self._find()
            self.grown.emit()

    def _find(self) -> None:
        sent = self._app.sent_prompts + (self._app.older_prompts if self._shows_older else ())
        fitting = [it for it in sent if all(word in it.lower() for word in self._words.split())]
        self.prompts = tuple(dict.fromkeys(fitting))
        self.has_more = bool(self._app.older_prompts) and not self._shows_older


class FakeApplication(ApplicationViewModel):
    """An application whose state is set with `update`. `calls` holds (name, *arguments)."""

    def __init__(self, items: Iterable[SidebarItem] = (), **fields: Any) -> None:
        QObject.__init__(self)
        self.calls: list[tuple[Any, ...]] = []
        self.fake_sessions = FakeSessions(items)
        self.actions = self.fake_actions = FakeActions()
        self.fake_states = FakeStates()
        #: What `chat_of` returns.
        self.known_chats: dict[str, ChatViewModel] = {}
        self.process = FakeProcess()
        self.customizing = self.fake_customizing = FakeCustomizing()
        self.attention = FakeAttention()
        self.idle = FakeIdleRelease()
        self.rules = FakeRules(self)
        self.inbox = Inbox(parent=self)
        self.own_windows = OwnWindows(self.fake_states, self)
        self.search: FakeSearch = FakeSearch()
        self.decisions: FakeDecisions = FakeDecisions()
        #: How often the folder was asked about; no call of a person's, so not among `calls`.
        self.folder_checks = 0
        #: How often the window was come back to.
        self.looks = 0
        #: What the history of prompts finds, page by page.
        self.sent_prompts: tuple[str, ...] = ()
        self.older_prompts: tuple[str, ...] = ()
        self.attachments = FakeAttachments(parent=self)
        self.fake_keys = SendingKeys(lambda: self.settings, self.change_settings, self)
        self.fake_commands = FakeFirstCommands(self)
        self.fake_choices = self._make_choices()
        self.key_store = FakeKeyStore()
        self.fake_probe = FakeProbe()
        self.failed_tasks: list[Exception] = []
        self.scope = TaskScope(lambda _name, error: self.failed_tasks.append(error))
        self.providers = Providers(
            settings=lambda: self.settings,
            change=self._change_quietly,
            keys=Keys(lambda: self.key_store),
            redact=lambda _key: None,
            parent=self,
        )
        self._values: dict[str, Any] = {
            "connection": ConnectionStatus(state=ConnectionState.READY, cli_version="1.0.102"),
            "page": Page.START,
            "chat": None,
            "failure": None,
            "models": (),
            "selected_model": "",
            "new_session_folder": "",
            "folder_exists": None,
            "recent_folders": (),
            "trust_folder": "",
            "running_count": 0,
            "is_folder_model": False,
            "settings": Settings(),
            "new_session_draft": "",
        }
        self._set(fields)

    def update(self, **fields: Any) -> None:
        """Set properties and emit the signal that belongs to each."""
        self._set(fields)
        if "connection" in fields:
            self.connection_changed.emit()
        if {"page", "chat", "trust_folder", "new_session_folder", "recent_folders"} & set(fields):
            self.page_changed.emit()
        if "folder_exists" in fields:
            self.folder_checked.emit()
        if {"models", "selected_model"} & set(fields):
            self.models_changed.emit()
        if "failure" in fields:
            if fields["failure"] is None:
                self.failure_cleared.emit()
            else:
                self.failed.emit(fields["failure"])

    def _set(self, fields: dict[str, Any]) -> None:
        unknown = set(fields) - set(self._values)
        if unknown:
            raise TypeError(f"no such properties: {sorted(unknown)}")
        self._values.update(fields)

    @property
    def connection(self) -> ConnectionStatus:
        status = self._values["connection"]
        assert isinstance(status, ConnectionStatus)
        return status

    @property
    def sessions(self) -> SessionListModel:
        return self.fake_sessions

    @property
    def states(self) -> AppStates:
        return self.fake_states

    def prompt_history(self, parent: QObject) -> PromptHistory:
        return FakeHistory(self, parent)

    def tear_off(self, session_id: str) -> None:
        self.calls.append(("tear_off", session_id))

    @property
    def page(self) -> Page:
        return Page(self._values["page"])

    @property
    def chat(self) -> ChatViewModel | None:
        chat = self._values["chat"]
        assert chat is None or isinstance(chat, ChatViewModel)
        return chat

    def chat_of(self, session_id: str) -> ChatViewModel | None:
        return self.known_chats.get(session_id)

    @property
    def failure(self) -> ErrorText | None:
        failure = self._values["failure"]
        assert failure is None or isinstance(failure, ErrorText)
        return failure

    @property
    def models(self) -> tuple[ModelChoice, ...]:
        return tuple(self._values["models"])

    @property
    def selected_model(self) -> str:
        return str(self._values["selected_model"])

    @property
    def new_session_folder(self) -> str:
        return str(self._values["new_session_folder"])

    @property
    def new_session_draft(self) -> str:
        return str(self._values["new_session_draft"])

    @property
    def sending_keys(self) -> SendingKeys:
        return self.fake_keys

    @property
    def new_session_choices(self) -> FirstChoices:
        return self.fake_choices

    def _make_choices(self) -> FirstChoices:
        scope = TaskScope(lambda _name, error: None)
        return FirstChoices(
            mode=FirstMode(lambda: self.settings, self.change_settings, self),
            permissions=FirstPermissions(lambda: False, self),
            models=FirstModels(
                choices=lambda: self.models,
                chosen=lambda: self.selected_model,
                select=self.select_model,
                account_models=tuple,
                recent_models=tuple,
                own_host=lambda: "models.example",
                parent=self,
            ),
            commands=self.fake_commands,
            mentions=Mentions(lambda: self.new_session_folder, scope, self),
        )

    @property
    def new_session_attachments(self) -> FakeAttachments:
        return self.attachments

    def keep_new_session_draft(self, text: str) -> None:
        self.calls.append(("keep_new_session_draft", text))

    @property
    def folder_exists(self) -> bool | None:
        exists = self._values["folder_exists"]
        return None if exists is None else bool(exists)

    @property
    def recent_folders(self) -> tuple[str, ...]:
        return tuple(self._values["recent_folders"])

    @property
    def trust_folder(self) -> str:
        return str(self._values["trust_folder"])

    @property
    def running_count(self) -> int:
        return int(self._values["running_count"])

    @property
    def is_folder_model(self) -> bool:
        return bool(self._values["is_folder_model"])

    def set_folder_model(self, *, is_default: bool) -> None:
        self.calls.append(("set_folder_model", is_default))

    def new_provider_form(self, parent: QObject) -> ProviderForm:
        return ProviderForm(self.providers, self.fake_probe, self.scope, parent)

    def use_provider(self, provider_id: str) -> None:
        self.calls.append(("use_provider", provider_id))

    def give_key(self, provider: Provider, key: str, *, is_kept: bool) -> None:
        self.calls.append(("give_key", provider.id, key, is_kept))

    def show_start(self) -> None:
        self.calls.append(("show_start",))

    def show_customize(self, part: Part | None = None, session_id: str = "") -> None:
        self.calls.append(("show_customize", part, session_id) if session_id else ("show_customize", part))

    def show_providers(self) -> None:
        self.calls.append(("show_providers",))
        self.providers_wanted.emit()

    def show_process(self) -> None:
        self.calls.append(("show_process",))

    def show_rules(self) -> None:
        self.calls.append(("show_rules",))

    def show_decisions(self) -> None:
        self.calls.append(("show_decisions",))

    def start_demo(self) -> None:
        self.calls.append(("start_demo",))

    def use_copilot(self) -> None:
        self.calls.append(("use_copilot",))

    def show_new_session(self) -> None:
        self.calls.append(("show_new_session",))

    def show_search(self, words: str = "") -> None:
        self.calls.append(("show_search", words) if words else ("show_search",))

    def leave_search(self) -> None:
        self.calls.append(("leave_search",))

    def select_model(self, model_id: str) -> None:
        self.calls.append(("select_model", model_id))

    def choose_folder(self, folder: str) -> None:
        self.calls.append(("choose_folder", folder))

    def check_folder(self) -> None:
        self.folder_checks += 1

    def begin_session(self, prompt: str, *, is_command: bool = False) -> None:
        self.calls.append(("begin_session", prompt, "command") if is_command else ("begin_session", prompt))

    def trust(self, *, remember: bool) -> None:
        self.calls.append(("trust", remember))

    def refuse_trust(self) -> None:
        self.calls.append(("refuse_trust",))

    def open_session(self, session_id: str) -> None:
        self.calls.append(("open_session", session_id))

    def look_again(self) -> None:
        self.looks += 1

    def check_use(self, session_id: str) -> None:
        self.calls.append(("check_use", session_id))

    def release_session(self, session_id: str) -> None:
        self.calls.append(("release_session", session_id))

    def open_neighbour(self, offset: int, here: str = "") -> None:
        self.calls.append(("open_neighbour", offset, *([here] if here else [])))

    def open_nth(self, number: int) -> None:
        self.calls.append(("open_nth", number))

    def install_cli(self) -> None:
        self.calls.append(("install_cli",))

    def cancel_install(self) -> None:
        self.calls.append(("cancel_install",))

    def choose_cli(self, path: str) -> None:
        self.calls.append(("choose_cli", path))

    def restart_agent(self) -> None:
        self.calls.append(("restart_agent",))

    def clear_failure(self) -> None:
        self.calls.append(("clear_failure",))

    @property
    def settings(self) -> Settings:
        settings = self._values["settings"]
        assert isinstance(settings, Settings)
        return settings

    def change_settings(self, **values: Any) -> None:
        self.calls.append(("change_settings", values))
        self._values["settings"] = replace(self.settings, **values)
        self.settings_changed.emit()

    def _change_quietly(self, **values: Any) -> None:
        self._values["settings"] = replace(self.settings, **values)

    def report(self, error: ErrorText) -> None:
        self.update(failure=error)

    def close(self) -> None:
        self.calls.append(("close",))
