"""The application as the window shows it: connection, sessions, what is in front."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import (
    AgentNotReady,
    ConnectionClosed,
    FolderMissing,
    FolderSilent,
    NotSignedIn,
)
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol.methods import ModelInfo, SessionSummary
from copilot_desktop.storage.settings import Settings
from copilot_desktop.storage.state_db import SessionRecord
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.agent import AgentViewModel
from copilot_desktop.viewmodels.backends import (
    COPILOT_PREFIX,
    DEMO,
    OWN,
    Backends,
    ModelChoice,
    OwnModelForm,
)
from copilot_desktop.viewmodels.chat import ChatServices, ChatViewModel
from copilot_desktop.viewmodels.connection_status import ConnectionStatus
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.session_list import SessionListModel

__all__ = ["ApplicationViewModel", "ModelChoice", "OwnModelForm", "Page"]

_log = logging.getLogger("copilot_desktop.ui")

#: The server announces every persisted event; the list is asked for at most this often.
_RELIST_MS = 2000

#: A share whose server is gone may not answer for minutes.
_FOLDER_ANSWERS_S = 10.0


class Page(Enum):
    """What fills the window beside the sidebar."""

    START = "start"
    NEW_SESSION = "new-session"
    TRUST = "trust"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A session that is to begin.

    Attributes:
        chosen: the folder as the person named it.
        folder: where that led to when it was looked at. What was trusted is where it starts.
    """

    prompt: str
    chosen: str
    folder: str


class ApplicationViewModel(QObject):
    """Everything outside a single session.

    Signals:
        connection_changed(): `connection` is new.
        page_changed(): `page` or what it shows is new (`trust_folder`, `chat`).
        folder_checked(): `folder_exists` is new.
        models_changed(): `models` or `selected_model` is new.
        session_begun(): the prompt of the new-session page was taken over; it may be cleared.
        failed(error): an `ErrorText` to show as a banner under the header.
        failure_cleared(): the banner goes.
    """

    connection_changed = Signal()
    page_changed = Signal()
    folder_checked = Signal()
    models_changed = Signal()
    session_begun = Signal()
    failed = Signal(object)
    failure_cleared = Signal()

    def __init__(
        self,
        *,
        client: CopilotClient,
        agent: AgentViewModel,
        backends: Backends,
        records: Records,
        scope: TaskScope,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._agent = agent
        self._backends = backends
        self._records = records
        self._scope = scope
        self._sessions = SessionListModel(parent=self)
        self._chats: dict[str, ChatViewModel] = {}
        self._summaries: dict[str, SessionSummary] = {}
        self._page = Page.START
        self._chat: ChatViewModel | None = None
        self._failure: ErrorText | None = None
        self._selected_model = ""
        self._folder = ""
        self._trusted_now: set[str] = set()
        #: The session that waits for the answer about trust.
        self._awaiting_trust: _Wanted | None = None
        #: What was last found out about the folder of the new session.
        self._folder_found: tuple[str, bool] | None = None
        self._folders_in_check: set[str] = set()
        self._is_beginning = False
        #: Sessions that somebody deleted while they were in front here.
        self._deleted: set[str] = set()
        self._relisting = QTimer(self)
        self._relisting.setSingleShot(True)
        self._relisting.setInterval(_RELIST_MS)
        self._relisting.timeout.connect(self._relist)
        self._services = ChatServices(
            scope=scope,
            report=self.report,
            prepare=self._options_for,
            save_draft=records.save_draft,
            is_ready=lambda: agent.is_ready,
        )
        agent.changed.connect(self._on_agent_changed)
        agent.became_ready.connect(self._on_ready)
        agent.refused.connect(self.report)
        self._unsubscribe = client.on_lifecycle(self._on_lifecycle)
        for record in records.sessions:
            self._list_record(record)
        self._sessions.refresh()
        if len(backends.choices) > 1:
            self._selected_model = backends.choices[0].id

    def close(self) -> None:
        """Stop following the client and every session."""
        self._unsubscribe()
        self._relisting.stop()
        self._agent.close()
        self._sessions.close()
        for chat in self._chats.values():
            chat.close()

    # ---- state -----------------------------------------------------------------------------

    @property
    def connection(self) -> ConnectionStatus:
        return self._agent.status

    @property
    def sessions(self) -> SessionListModel:
        """The sidebar's model: `SidebarItem` under ITEM_ROLE."""
        return self._sessions

    @property
    def page(self) -> Page:
        return self._page

    @property
    def chat(self) -> ChatViewModel | None:
        """The session in front, None on any other page."""
        return self._chat

    @property
    def failure(self) -> ErrorText | None:
        return self._failure

    @property
    def models(self) -> tuple[ModelChoice, ...]:
        return self._backends.choices

    @property
    def selected_model(self) -> str:
        return self._selected_model

    @property
    def new_session_folder(self) -> str:
        """Folder preset on the new-session page."""
        if self._folder:
            return self._folder
        recent = self.recent_folders
        return recent[0] if recent else str(Path.home())

    @property
    def folder_exists(self) -> bool | None:
        """Whether `new_session_folder` is there, None while that is not known; see `check_folder`."""
        if self._folder_found is None or self._folder_found[0] != self.new_session_folder:
            return None
        return self._folder_found[1]

    @property
    def recent_folders(self) -> tuple[str, ...]:
        return self._records.settings.recent_folders

    @property
    def trust_folder(self) -> str:
        """The folder that the trust page asks about: where the chosen one leads to."""
        return self._awaiting_trust.folder if self._awaiting_trust else self.new_session_folder

    @property
    def running_count(self) -> int:
        """Sessions whose turn is running; closing the window asks when it is not 0."""
        return sum(chat.is_running for chat in self._chats.values())

    @property
    def own_model(self) -> OwnModelForm:
        """What was last entered, without the key."""
        return replace(self._backends.own, api_key="")

    @property
    def settings(self) -> Settings:
        return self._records.settings

    # ---- pages and choices -----------------------------------------------------------------

    def show_start(self) -> None:
        """Bring the first page to the front."""
        self._show(Page.START)

    def show_new_session(self) -> None:
        """Bring the page for a new session to the front, or the first page without a model.

        From a session of the demo it goes on to another one: to begin one took no choice of a model.
        """
        row = self._sessions.row(self._chat.session_id) if self._chat is not None else None
        if not self._selected_model and row is not None and row.is_demo:
            self.start_demo()
            return
        self._show(Page.NEW_SESSION if self._selected_model else Page.START)

    def start_demo(self) -> None:
        """Start the demo's model server and open a new session in its sample folder."""
        self._scope.start(self._start_demo(), name="start-demo")

    def use_own_model(self, form: OwnModelForm) -> None:
        """Take `form` as the model of new sessions and show the new-session page."""
        try:
            self._backends.use_own(form)
        except CopilotDesktopError as error:
            self.report(describe(error))
            return
        self.clear_failure()
        own = self._backends.own
        self._records.change(
            own_model_type=own.type, own_model_base_url=own.base_url, own_model_model=own.model
        )
        self._select(OWN)
        self._leave_demo_folder()
        self._show(Page.NEW_SESSION)

    def use_copilot(self) -> None:
        """Use the models of the signed-in account and show the new-session page."""
        if not self._selected_model.startswith(COPILOT_PREFIX):
            model_id = next((it.id for it in self.models if it.id.startswith(COPILOT_PREFIX)), None)
            if model_id is None:
                self.report(describe(NotSignedIn()))
                return
            self._select(model_id)
        self._leave_demo_folder()
        self._show(Page.NEW_SESSION)

    def select_model(self, model_id: str) -> None:
        """Take one of `models` for new sessions."""
        if any(choice.id == model_id for choice in self.models):
            self._select(model_id)

    def choose_folder(self, folder: str) -> None:
        """Preset the folder of the new session."""
        self._folder = folder
        self.page_changed.emit()

    def check_folder(self) -> None:
        """Find out anew whether `new_session_folder` is there; a disk may take long to answer."""
        folder = self.new_session_folder
        if folder not in self._folders_in_check:
            self._folders_in_check.add(folder)
            self._scope.start(self._check_folder(folder), name="check-folder")

    def begin_session(self, prompt: str) -> None:
        """Create a session in the chosen folder and send `prompt`; asks for trust first
        when the folder is not trusted yet."""
        if not self._agent.is_ready:
            self.report(describe(AgentNotReady()))
        elif not self._is_beginning:
            self._is_beginning = True
            self._scope.start(self._begin(prompt, self.new_session_folder), name="begin-session")

    def trust(self, *, remember: bool) -> None:
        """The person trusts `trust_folder`: go on with what was begun."""
        awaiting, self._awaiting_trust = self._awaiting_trust, None
        if awaiting is None or self._is_beginning:
            return
        folder = awaiting.folder
        self._trusted_now.add(folder)
        if remember:
            trusted = self._records.settings.trusted_folders
            self._records.change(trusted_folders=(*(item for item in trusted if item != folder), folder))
        self._is_beginning = True
        self._scope.start(self._start_session(awaiting), name="begin-session")

    def refuse_trust(self) -> None:
        """The person does not trust the folder: back, with the prompt kept."""
        self._awaiting_trust = None
        self._show(Page.NEW_SESSION)

    # ---- sessions --------------------------------------------------------------------------

    def open_session(self, session_id: str) -> None:
        """Bring a session to the front; reads its history when it is not loaded."""
        chat = self._chats.get(session_id)
        if chat is None:
            chat = self._add_chat(self._client.conversation(session_id))
        self._records.change_session(session_id, last_opened_at=time.time())
        chat.load()
        self._show(Page.CHAT, chat)

    def open_neighbour(self, offset: int) -> None:
        """Bring the session `offset` places further down the sidebar to the front."""
        ids = self._sessions.session_ids
        if not ids:
            return
        front = self._chat.session_id if self._chat else ""
        at = ids.index(front) + offset if front in ids else (0 if offset > 0 else -1)
        self.open_session(ids[at % len(ids)])

    def open_nth(self, number: int) -> None:
        """Bring the `number`-th session of the sidebar (from 1) to the front."""
        ids = self._sessions.session_ids
        if 0 < number <= len(ids):
            self.open_session(ids[number - 1])

    def open_next_request(self) -> None:
        """Bring the session whose request waits longest to the front."""
        if waiting := self._sessions.waiting_ids:
            front = self._chat.session_id if self._chat else ""
            at = waiting.index(front) + 1 if front in waiting else 0
            self.open_session(waiting[at % len(waiting)])

    # ---- agent -----------------------------------------------------------------------------

    def install_cli(self) -> None:
        """Provision the CLI; the person has seen what it downloads."""
        self._agent.install()

    def cancel_install(self) -> None:
        """Give up a running installation of the CLI."""
        self._agent.cancel_install()

    def choose_cli(self, path: str) -> None:
        """Use the CLI at `path` from now on."""
        self._records.change(cli_path=path)
        self._agent.restart()

    def restart_agent(self) -> None:
        """End the agent process if it runs and start it again."""
        self.clear_failure()
        self._agent.restart()

    def report(self, error: ErrorText) -> None:
        """Show a failure in the banner."""
        self._failure = error
        self.failed.emit(error)

    def clear_failure(self) -> None:
        """Take the banner away."""
        if self._failure is not None:
            self._failure = None
            self.failure_cleared.emit()

    def change_settings(self, **values: object) -> None:
        """Change settings of the window (theme, zoom) and keep them."""
        self._records.change(**values)

    # ---- within ----------------------------------------------------------------------------

    def _show(self, page: Page, chat: ChatViewModel | None = None) -> None:
        before = self._chat
        if before is not chat:
            self.clear_failure()
        if chat is not None:
            chat.catch_up()
        self._page = page
        self._chat = chat
        self._sessions.set_front(chat.session_id if chat else "")
        self.page_changed.emit()
        _log.info("page in front: %s", page.value)
        if before is not None and before is not chat and before.session_id in self._deleted:
            self._drop(before.session_id)

    def _select(self, model_id: str) -> None:
        self._selected_model = model_id
        self.models_changed.emit()

    def _leave_demo_folder(self) -> None:
        if self._folder == self._records.demo_folder:
            self._folder = ""

    def _is_trusted(self, folder: str) -> bool:
        """Say whether `folder` is trusted; links in it must have been followed.

        Those in the trusted folders are not: what was trusted is where they led to then.
        """
        path = Path(folder)
        trusted = {*self._records.settings.trusted_folders, *self._trusted_now}
        return any(str(candidate) in trusted for candidate in (path, *path.parents))

    async def _check_folder(self, folder: str) -> None:
        try:
            exists = await asyncio.to_thread(_is_folder, folder)
        finally:
            self._folders_in_check.discard(folder)
        self._note_folder(folder, exists)

    def _note_folder(self, folder: str, exists: bool) -> None:
        if folder == self.new_session_folder and self.folder_exists is not exists:
            self._folder_found = (folder, exists)
            self.folder_checked.emit()

    def _add_chat(self, conversation: Conversation) -> ChatViewModel:
        chat = ChatViewModel(
            conversation, self._services, draft=self._records.draft(conversation.session_id), parent=self
        )
        self._chats[conversation.session_id] = chat
        self._sessions.follow(conversation)
        summary = self._summaries.get(conversation.session_id)
        record = self._records.session(conversation.session_id)
        if summary is not None:
            chat.set_listed(title=summary.title, branch=summary.branch)
        elif record is not None:
            chat.set_listed(title=record.title)
        chat.state_changed.connect(lambda: self._note_title(conversation))
        return chat

    def _note_title(self, conversation: Conversation) -> None:
        """Keep our own note of the title: the sidebar needs it when there is no CLI to ask."""
        if conversation.transcript.title:
            self._records.change_session(conversation.session_id, title=conversation.transcript.title)

    async def _start_demo(self) -> None:
        try:
            folder = await self._backends.demo_folder()
        except CopilotDesktopError as error:
            self.report(describe(error))
            return
        self._folder = str(folder)
        self._select(DEMO)
        self._show(Page.NEW_SESSION)

    async def _begin(self, prompt: str, chosen: str) -> None:
        demo_folder = self._records.demo_folder
        try:
            async with asyncio.timeout(_FOLDER_ANSWERS_S):
                folder, demo, exists = await asyncio.to_thread(_look_at, chosen, demo_folder)
        except TimeoutError:
            self.report(describe(FolderSilent(chosen)))
            return
        finally:
            self._is_beginning = False
        self._note_folder(chosen, exists)
        if not exists:
            self.report(describe(FolderMissing(chosen)))
        elif self._is_trusted(folder) or Path(folder).is_relative_to(demo):
            await self._start_session(_Wanted(prompt, chosen, folder))
        else:
            self._awaiting_trust = _Wanted(prompt, chosen, folder)
            self._show(Page.TRUST)

    async def _start_session(self, wanted: _Wanted) -> None:
        self._is_beginning = True
        try:
            chat = await self._create(wanted)
        finally:
            self._is_beginning = False
        if chat is not None:
            self._show(Page.CHAT, chat)
            self.session_begun.emit()
            chat.send(wanted.prompt)

    async def _create(self, wanted: _Wanted) -> ChatViewModel | None:
        choice = self._selected_model
        try:
            options = await self._backends.options_for_new(choice, Path(wanted.folder))
        except CopilotDesktopError as error:
            self._show(Page.NEW_SESSION)
            self.report(describe(error))
            return None
        conversation = self._client.new_conversation(options)
        chat = self._add_chat(conversation)
        self._sessions.list_session(
            conversation.session_id, folder=wanted.folder, modified_at=time.time(), is_demo=choice == DEMO
        )
        await self._records.add_session(self._backends.record_of(conversation.session_id, choice, options))
        if wanted.chosen != self._records.demo_folder:
            recent = [item for item in self.recent_folders if item != wanted.chosen]
            self._records.change(recent_folders=(wanted.chosen, *recent[:9]))
        return chat

    async def _options_for(self, conversation: Conversation) -> SessionOptions:
        """Return with what `session` is attached; called before every send."""
        if not conversation.exists_on_server and conversation.options is not None:
            return conversation.options
        if conversation.is_attached and conversation.options is not None:
            return conversation.options
        record = self._records.session(conversation.session_id)
        summary = self._summaries.get(conversation.session_id)
        folder = (
            conversation.transcript.folder
            or (summary.folder if summary else "")
            or (record.folder if record else "")
            or str(Path.home())
        )
        return await self._backends.options_for_known(
            folder=Path(folder), model=conversation.transcript.model, record=record
        )

    def _on_agent_changed(self) -> None:
        self.connection_changed.emit()
        for chat in self._chats.values():
            chat.notify_state()

    def _on_ready(self) -> None:
        self._scope.start(self._read_account(), name="read-account")
        self._relist()

    def _on_lifecycle(self, kind: str, session_id: str) -> None:
        if kind == "session.deleted":
            self._on_deleted(session_id)
        elif session_id not in self._sessions.known_ids() and not self._relisting.isActive():
            self._relisting.start()

    def _on_deleted(self, session_id: str) -> None:
        if session_id not in self._sessions.known_ids():
            return
        self._summaries.pop(session_id, None)
        if self._chat is not None and self._chat.session_id == session_id:
            # What is being read stays readable until the person leaves it.
            self._deleted.add(session_id)
        else:
            self._drop(session_id)

    def _drop(self, session_id: str) -> None:
        """Take a session that is gone out of the sidebar and out of our notes."""
        self._deleted.discard(session_id)
        self._sessions.forget(session_id)
        self._records.forget_session(session_id)
        if chat := self._chats.pop(session_id, None):
            chat.close()
            chat.conversation.session.give_up()
            chat.deleteLater()

    def _relist(self) -> None:
        self._scope.start(self._list_sessions(), name="list-sessions")

    async def _read_account(self) -> None:
        models: tuple[ModelInfo, ...] = ()
        try:
            auth = await self._client.auth_status()
            self._agent.set_login(auth.login if auth.is_authenticated else "")
            self._backends.set_account(is_signed_in=auth.is_authenticated, models=models)
            if auth.is_authenticated:
                models = tuple(await self._client.list_models())
                self._backends.set_account(is_signed_in=True, models=models)
        except (CopilotDesktopError, TimeoutError) as error:
            self._report_unless_lost(error)
        choices = [choice.id for choice in self._backends.choices]
        if self._selected_model not in choices:
            # Only the demo is left: it is begun on the person's word alone.
            self._selected_model = choices[0] if len(choices) > 1 else ""
        self.models_changed.emit()

    def _report_unless_lost(self, error: Exception) -> None:
        if isinstance(error, AgentNotReady | ConnectionClosed):
            # The banner about the connection says it already, and this is asked again afterwards.
            _log.info("%s", error)
        else:
            self.report(describe(error))

    async def _list_sessions(self) -> None:
        try:
            summaries = await self._client.list_sessions()
        except (CopilotDesktopError, TimeoutError) as error:
            self._report_unless_lost(error)
            return
        self._summaries = {summary.session_id: summary for summary in summaries}
        for summary in summaries:
            record = self._records.session(summary.session_id)
            self._sessions.list_session(
                summary.session_id,
                title=summary.title,
                folder=summary.folder,
                branch=summary.branch,
                modified_at=summary.modified_at or 0.0,
                is_demo=record is not None and record.backend == DEMO,
            )
            if summary.title:
                self._records.change_session(summary.session_id, title=summary.title)
            if chat := self._chats.get(summary.session_id):
                chat.set_listed(title=summary.title, branch=summary.branch)
        self._sessions.refresh()

    def _list_record(self, record: SessionRecord) -> None:
        self._sessions.list_session(
            record.session_id,
            title=record.title,
            folder=record.folder,
            modified_at=record.last_opened_at or record.created_at,
            is_demo=record.backend == DEMO,
        )


def _look_at(chosen: str, demo_folder: str) -> tuple[str, str, bool]:
    """Return both folders with links followed, and whether the first is there. May block for long."""
    return _resolved(chosen), _resolved(demo_folder), _is_folder(chosen)


def _is_folder(folder: str) -> bool:
    try:
        return Path(folder).is_dir()
    except OSError:
        return False


def _resolved(folder: str) -> str:
    try:
        return str(Path(folder).resolve())
    except (OSError, RuntimeError, ValueError):
        # Links in a circle, or a name that no system takes: it will not be found either.
        return folder
