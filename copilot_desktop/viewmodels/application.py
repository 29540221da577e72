"""The application as the window shows it: connection, sessions, what is in front."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import AgentNotReady, ConnectionClosed
from copilot_desktop.client.provider_probe import ProviderProbe
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.storage.providers import Provider
from copilot_desktop.storage.settings import Settings
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.account import read_account
from copilot_desktop.viewmodels.agent import AgentViewModel
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.attention import Attention
from copilot_desktop.viewmodels.backends import Backends, ModelChoice
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chats import Chats
from copilot_desktop.viewmodels.connection_status import ConnectionStatus
from copilot_desktop.viewmodels.custom_rows import Part
from copilot_desktop.viewmodels.customizing import Customizing
from copilot_desktop.viewmodels.decisions import DecisionsViewModel
from copilot_desktop.viewmodels.first_choices import FirstChoices
from copilot_desktop.viewmodels.idle_release import IdleRelease
from copilot_desktop.viewmodels.inbox import Inbox
from copilot_desktop.viewmodels.navigation import Navigation
from copilot_desktop.viewmodels.new_session import NewSession
from copilot_desktop.viewmodels.own_windows import AppStates, OwnWindows
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.process import ProcessViewModel
from copilot_desktop.viewmodels.prompt_history import PromptHistory
from copilot_desktop.viewmodels.provider_form import ProviderForm
from copilot_desktop.viewmodels.providers import Providers
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.rule_keeping import RuleKeeper
from copilot_desktop.viewmodels.rules import RulesViewModel
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.viewmodels.session_actions import SessionActions
from copilot_desktop.viewmodels.session_list import SessionListModel

_log = logging.getLogger("copilot_desktop.ui")


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
        settings_changed(): the person has chosen something else.
        key_wanted(needed): a `KeyNeeded`: something was to be sent, and a key is missing.
        providers_wanted(): the model servers are to be shown, to set one up.
        place_wanted(place): the session of a `FoundPlace` is in front; the place in it is to be shown.

    Attributes:
        own_windows: the sessions that have a window of their own.
        search: looks through all sessions.
        decisions: what was allowed, denied and answered.
        providers: the model servers that the person has set up.
        process: the agent's process, what it takes and what it holds.
        attention: tells of sessions that nobody looks at.
        inbox: what all sessions ask.
        idle: gives sessions back that nobody uses.
        rules: what is remembered of permissions.
        customizing: the MCP servers, skills, agents and instructions of a session.
    """

    connection_changed = Signal()
    page_changed = Signal()
    folder_checked = Signal()
    models_changed = Signal()
    session_begun = Signal()
    failed = Signal(object)
    failure_cleared = Signal()
    settings_changed = Signal()
    place_wanted = Signal(object)
    key_wanted = Signal(object)
    providers_wanted = Signal()

    providers: Providers
    process: ProcessViewModel
    attention: Attention
    idle: IdleRelease
    customizing: Customizing
    inbox: Inbox
    rules: RulesViewModel

    def __init__(
        self,
        *,
        client: CopilotClient,
        agent: AgentViewModel,
        backends: Backends,
        records: Records,
        scope: TaskScope,
        search: SearchViewModel,
        probe: ProviderProbe | None = None,
        clean: Callable[[str], str] = str,
        imports_home: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Build it and follow the client.

        Args:
            probe: asks model servers; None for the real one.
            clean: takes secrets out of text that leaves the window.
            imports_home: where copies of exported sessions are kept; None for nowhere.
        """
        super().__init__(parent)
        self.search = search
        self._client = client
        self._agent = agent
        self._backends = backends
        self.providers = backends.providers
        self._probe = probe or ProviderProbe()
        self._records = records
        self._scope = scope
        self._failure: ErrorText | None = None
        self.own_windows = OwnWindows(records, self)
        self._chats = Chats(
            client=client,
            backends=backends,
            records=records,
            scope=scope,
            is_ready=lambda: agent.is_ready,
            report=self.report,
            call_failed=self._report_unless_lost,
            own_windows=self.own_windows,
            reverted=imports_home.with_name("reverted") if imports_home is not None else None,
            parent=self,
        )
        self.inbox = Inbox(parent=self)
        self._chats.added.connect(self.inbox.follow)
        self._chats.dropped.connect(self.inbox.forget)
        self._navigation = Navigation(
            self._chats,
            self.own_windows,
            search,
            first_page=lambda: self._new_session.page,
            leaving=self.clear_failure,
            parent=self,
        )
        self._navigation.page_changed.connect(self.page_changed)
        self._navigation.place_wanted.connect(self.place_wanted)
        self._new_session = NewSession(
            backends=backends,
            records=records,
            scope=scope,
            is_ready=lambda: agent.is_ready,
            create=self._chats.create,
            find_skills=lambda folder: client.discovery.skills((folder,)),
            show=self._navigation.show,
            report=lambda error: self.report(describe(error)),
            parent=self,
        )
        self._new_session.folder_checked.connect(self.folder_checked)
        self._new_session.models_changed.connect(self.models_changed)
        self._new_session.begun.connect(self.session_begun)
        self.providers.changed.connect(self._new_session.renew_models)
        self.providers.key_wanted.connect(self.key_wanted)
        #: Commands on sessions as a whole, open or not.
        self.actions = SessionActions(
            client=client,
            records=records,
            chats=self._chats,
            scope=scope,
            is_ready=lambda: agent.is_ready,
            report=self.report,
            open_session=self.open_session,
            leave=self._navigation.leave,
            clean=clean,
            imports_home=imports_home,
            parent=self,
        )
        self.own_windows.closed.connect(self._chats.drop_deleted)
        self.own_windows.follow(self.sessions.set_own_window)
        self._chats.listing.told.connect(self.own_windows.listed)
        self.actions.marks_changed.connect(self._chats.listed.renew_marks)
        self.process = ProcessViewModel(client, self._chats, scope, parent=self)
        self.rules = RulesViewModel(
            RuleKeeper(client, self._chats, records), scope, is_ready=lambda: agent.is_ready, parent=self
        )
        self._chats.dropped.connect(self.rules.forget)
        self.attention = Attention(self._chats, lambda: records.settings, clean=clean, parent=self)
        self.idle = IdleRelease(
            self._chats,
            scope,
            events=client,
            idle_minutes=lambda: records.settings.release_idle_minutes,
            parent=self,
        )
        self.customizing = Customizing(
            client,
            scope,
            report=self.report,
            redact=backends.redact,
            clean=clean,
            new_folder=lambda: self.new_session_folder,
            parent=self,
        )
        self._chats.dropped.connect(self.customizing.forget)
        search.follow(client, self.sessions.known_sessions, lambda: records.all_marks)
        self._chats.dropped.connect(search.note_deleted)
        search.chosen.connect(self._navigation.go_to)
        self.decisions = DecisionsViewModel(
            records.decision_log, self.sessions.known_sessions, scope, parent=self
        )
        self.decisions.chosen.connect(self._navigation.go_to)
        self.decisions.exported.connect(self.actions.done)
        self.decisions.failed.connect(self.report)
        agent.changed.connect(self._on_agent_changed)
        agent.became_ready.connect(self._on_ready)
        agent.refused.connect(self.report)
        self._chats.listing.begin()
        self.actions.list_imports()
        records.tidy_pasted()

    def close(self) -> None:
        """Stop following the client and every session."""
        self.search.close()
        self.decisions.close()
        self._agent.close()
        self.process.close()
        self.rules.close()
        self.customizing.watch(False)
        self.idle.close()
        self._chats.close()

    # ---- state -----------------------------------------------------------------------------

    @property
    def connection(self) -> ConnectionStatus:
        return self._agent.status

    @property
    def sessions(self) -> SessionListModel:
        """The sidebar's model: `SidebarItem` under ITEM_ROLE."""
        return self._chats.listed

    @property
    def page(self) -> Page:
        return self._navigation.page

    @property
    def chat(self) -> ChatViewModel | None:
        """The session in front, None on any other page."""
        return self._navigation.chat

    def chat_of(self, session_id: str) -> ChatViewModel | None:
        """Return the session that was opened in this run, None for any other."""
        return self._chats.find(session_id)

    @property
    def failure(self) -> ErrorText | None:
        return self._failure

    @property
    def models(self) -> tuple[ModelChoice, ...]:
        return self._backends.choices

    @property
    def selected_model(self) -> str:
        return self._new_session.model

    @property
    def new_session_folder(self) -> str:
        """Folder preset on the new-session page."""
        return self._new_session.folders.preset

    @property
    def folder_exists(self) -> bool | None:
        """Whether `new_session_folder` is there, None while that is not known; see `check_folder`."""
        return self._new_session.folders.exists

    @property
    def recent_folders(self) -> tuple[str, ...]:
        return self._new_session.folders.recent

    @property
    def trust_folder(self) -> str:
        """The folder that the trust page asks about: where the chosen one leads to."""
        return self._new_session.trust_folder

    @property
    def running_count(self) -> int:
        """Sessions whose turn is running; closing the window asks when it is not 0."""
        return self._chats.running_count

    def new_provider_form(self, parent: QObject) -> ProviderForm:
        """Return a form to set up a provider with, or to change one."""
        return ProviderForm(self.providers, self._probe, self._scope, parent)

    @property
    def settings(self) -> Settings:
        return self._records.settings

    @property
    def states(self) -> AppStates:
        """What the window keeps between runs: where it stands, and the like."""
        return self._records

    # ---- pages and choices -----------------------------------------------------------------

    def show_start(self) -> None:
        """Bring the first page to the front."""
        self._navigation.show(Page.START)

    def show_new_session(self) -> None:
        """Bring the page for a new session to the front, or the first page without a model.

        From a session of the demo it goes on to another one: to begin one took no choice of a model.
        """
        row = self.sessions.row(self.chat.session_id) if self.chat is not None else None
        if not self.selected_model and row is not None and row.is_demo:
            self.start_demo()
        else:
            self._navigation.show_first()

    def show_process(self) -> None:
        """Bring the page of the agent's process to the front; again, what was there before."""
        self._navigation.show_process()

    def show_decisions(self) -> None:
        """Bring the log of decisions to the front; again, what was there before."""
        self._navigation.show_decisions()

    def show_rules(self) -> None:
        """Bring the rules of the session in front to the front, and of all; again, what was there before."""
        if self.page is not Page.RULES:
            self.rules.set_chat(self.chat)
        self._navigation.show_rules()

    def show_customize(self, part: Part | None = None, session_id: str = "") -> None:
        """Bring what sessions are given to the front; again, what was there before.

        Args:
            part: the list to look at; None for the last one.
            session_id: one that has a window of its own; "" for the session in front, if there is one.
        """
        is_there = self.page is Page.CUSTOMIZE
        if session_id or not is_there:
            self.customizing.aim(self.chat_of(session_id) if session_id else self.chat)
        is_other = bool(session_id) or (part is not None and part is not self.customizing.front)
        if part is not None:
            self.customizing.bring(part)
        if not (is_there and is_other):
            self._navigation.show_customize()

    def show_search(self, words: str = "") -> None:
        """Bring the search of all sessions to the front, with what was looked for last or `words`."""
        self._navigation.show_search(words)

    def leave_search(self) -> None:
        """Go back where the person was before the search."""
        self._navigation.leave_search()

    def start_demo(self) -> None:
        """Start the demo's model server and open a new session in its sample folder."""
        self._new_session.start_demo()

    def use_provider(self, provider_id: str) -> None:
        """Use a model of a provider that was set up for new sessions, and show the new-session page."""
        self.clear_failure()
        self._new_session.use_provider(provider_id)

    def show_providers(self) -> None:
        """Have the model servers shown, to set one up."""
        self.providers_wanted.emit()

    def give_key(self, provider: Provider, key: str, *, is_kept: bool) -> None:
        """Take the key of a provider, for this run or into the system's store as well."""
        self._scope.start(self._give_key(provider, key, is_kept=is_kept), name="give-key")

    async def _give_key(self, provider: Provider, key: str, *, is_kept: bool) -> None:
        try:
            # First: it can be used whatever becomes of the store.
            self.providers.give_key(provider, key)
            if is_kept:
                await self.providers.save(replace(provider, key="keyring"), key)
        except CopilotDesktopError as error:
            self.report(describe(error))
        else:
            self.clear_failure()

    @property
    def is_folder_model(self) -> bool:
        """The chosen model is what sessions in the chosen folder begin with."""
        return self._new_session.is_folder_model

    def set_folder_model(self, *, is_default: bool) -> None:
        """Have sessions in the chosen folder begin with the chosen model from now on, or with any."""
        self._new_session.set_folder_model(is_default=is_default)

    def use_copilot(self) -> None:
        """Use the models of the signed-in account and show the new-session page."""
        self._new_session.use_copilot()

    def select_model(self, model_id: str) -> None:
        """Take one of `models` for new sessions."""
        self._new_session.select(model_id)

    @property
    def new_session_draft(self) -> str:
        """What was written on the new-session page and not sent."""
        return self._new_session.draft

    def keep_new_session_draft(self, text: str) -> None:
        """Keep what is written on the new-session page."""
        self._new_session.keep_draft(text)

    @property
    def new_session_attachments(self) -> AttachmentList:
        """What is to be sent along with the first prompt of a new session."""
        return self._new_session.attachments

    @property
    def new_session_choices(self) -> FirstChoices:
        """The mode, permissions and effort of a new session, and what completes its first prompt."""
        return self._new_session.choices

    def choose_folder(self, folder: str) -> None:
        """Preset the folder of the new session."""
        self._new_session.choose_folder(folder)
        self.page_changed.emit()

    def check_folder(self) -> None:
        """Find out anew whether `new_session_folder` is there; a disk may take long to answer."""
        self._new_session.folders.check()

    def begin_session(self, prompt: str, *, is_command: bool = False) -> None:
        """Create a session in the chosen folder and send `prompt`, or run it when it is a command; asks
        for trust first when the folder is not trusted yet."""
        self._new_session.begin(prompt, is_command=is_command)

    @property
    def sending_keys(self) -> SendingKeys:
        """Which keys send, the same in every composer."""
        return self._chats.sending_keys

    def trust(self, *, remember: bool) -> None:
        """The person trusts `trust_folder`: go on with what was begun."""
        self._new_session.trust(remember=remember)

    def refuse_trust(self) -> None:
        """The person does not trust the folder: back, with the prompt kept."""
        self._new_session.refuse_trust()

    def prompt_history(self, parent: QObject) -> PromptHistory:
        """Return what looks through the prompts of all sessions; it lives as long as `parent`."""
        return PromptHistory(self._records.recent_prompts, self.search, self._scope, parent)

    # ---- sessions --------------------------------------------------------------------------

    def open_session(self, session_id: str) -> None:
        """Bring a session to the front; reads its history when it is not loaded.

        One that has a window of its own is shown there.
        """
        self._navigation.open_session(session_id)

    def tear_off(self, session_id: str) -> None:
        """Give a session a window of its own; the main window goes on to another page."""
        self._navigation.tear_off(session_id)

    def restore_windows(self) -> None:
        """Open the windows of sessions that were open when the application ended."""
        self.own_windows.restore(self.sessions.known_ids().__contains__, self._chats.open)

    def look_again(self) -> None:
        """The person is back at the window: sessions may have been made elsewhere meanwhile."""
        self._chats.listing.rescan()
        self._chats.uses.look_again()

    def check_use(self, session_id: str) -> None:
        """Find out anew whether another program has a session open."""
        if chat := self._chats.find(session_id):
            self._chats.uses.look(chat)

    def release_session(self, session_id: str) -> None:
        """Remove the locks that programs which have ended left in a session; the person has said so."""
        if chat := self._chats.find(session_id):
            self._chats.uses.release(chat)

    def open_neighbour(self, offset: int, here: str = "") -> None:
        """Bring the session `offset` places further down the sidebar to the front.

        Args:
            here: counted from this session; "" for the one in front.
        """
        self._navigation.open_neighbour(offset, here)

    def open_nth(self, number: int) -> None:
        """Bring the `number`-th session of the sidebar (from 1) to the front."""
        if session_id := self.sessions.nth(number):
            self.open_session(session_id)

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

    def set_offline(self, is_offline: bool) -> None:
        """Say that the system has no network, or has one again."""
        self._agent.set_offline(is_offline)

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
        """Change settings (theme, zoom, notifications) and keep them."""
        before = self._records.settings
        self._records.change(**values)
        if self._records.settings != before:
            self.idle.settings_changed()
            self.settings_changed.emit()

    def language_changed(self) -> None:
        """Forget what was put into words of the language before; who shows it asks again."""
        self.sessions.forget_words()

    # ---- within ----------------------------------------------------------------------------

    def _on_agent_changed(self) -> None:
        self.connection_changed.emit()
        self._chats.notify_state()

    def _on_ready(self) -> None:
        self._scope.start(self._read_account(), name="read-account")
        self._chats.listing.relist()
        self.rules.begin()
        self.actions.purge_trash()

    async def _read_account(self) -> None:
        try:
            await read_account(self._client, self._agent, self._backends)
        except (CopilotDesktopError, TimeoutError) as error:
            self._report_unless_lost(error)
        self._new_session.renew_models()

    def _report_unless_lost(self, error: Exception) -> None:
        if isinstance(error, AgentNotReady | ConnectionClosed):
            # The banner about the connection says it already, and this is asked again afterwards.
            _log.info("%s", error)
        else:
            self.report(describe(error))
