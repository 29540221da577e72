"""The sessions of the application: a chat for each that was opened, beside the list of all."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.imported import is_imported
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.error_text import CopilotDesktopError, ErrorText
from copilot_desktop.protocol.event_types import SessionResumed, SessionStarted
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.backends import DEMO, Backends
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.first_commands import kept_commands
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.own_windows import OwnWindows
from copilot_desktop.viewmodels.read_only import ReadOnlyKind, ReadOnlyReason
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.viewmodels.session_listing import SessionListing
from copilot_desktop.viewmodels.use_elsewhere import UseElsewhere


class ImportedReadOnly(CopilotDesktopError):
    """Something was wanted of a copy that only a session of the CLI can do."""

    code = "imported-read-only"


class Chats(QObject):
    """The chats, by their sessions.

    Signals:
        loaded(session_id): the server has a session in memory from now on.
        added(chat): a `ChatViewModel` was made; it lives until the session is gone.
        dropped(session_id): a session is gone for good, with everything of ours about it.
        shown_changed(): `shown_ids` or `front_id` is new.

    Attributes:
        listing: finds the sessions.
        uses: tells which of them other programs have open.
        sending_keys: which keys send, the same in every chat.
        listed: the sidebar's model: `SidebarItem` under ITEM_ROLE.
    """

    loaded = Signal(str)
    added = Signal(object)
    dropped = Signal(str)
    shown_changed = Signal()

    def __init__(
        self,
        *,
        client: CopilotClient,
        backends: Backends,
        records: Records,
        scope: TaskScope,
        is_ready: Callable[[], bool],
        report: Callable[[ErrorText], None],
        call_failed: Callable[[Exception], None],
        own_windows: OwnWindows,
        reverted: Path | None,
        parent: QObject,
    ) -> None:
        """Begin with the sessions of which there are notes.

        Args:
            reverted: folder for what stood in files that are reverted; None for nowhere.
            own_windows: the sessions that are read there.
            is_ready: tells whether the agent can be asked.
            report: shows a failure in the banner.
            call_failed: told what kept the list from being read.
        """
        super().__init__(parent)
        self._client = client
        self._backends = backends
        self._records = records
        self._scope = scope
        self._own_windows = own_windows
        self.listing = SessionListing(
            client=client, records=records, scope=scope, call_failed=call_failed, parent=self
        )
        self.listed = self.listing.listed
        self.listing.told.connect(self._on_told)
        self.listing.deleted.connect(self._on_deleted)
        for changed in (own_windows.opened, own_windows.closed):
            changed.connect(self._tell_shown)
        self.uses = UseElsewhere(client=client, scope=scope, parent=self)
        self._chats: dict[str, ChatViewModel] = {}
        self._front: ChatViewModel | None = None
        #: Sessions that somebody deleted while they were shown here.
        self._deleted: set[str] = set()
        self.sending_keys = SendingKeys(lambda: records.settings, records.change, self)
        self._services = ChatServices(
            scope=scope,
            report=report,
            prepare=self._options_for,
            save_draft=records.save_unsent,
            pasted=records.pasted,
            is_ready=is_ready,
            settings=lambda: records.settings,
            change_settings=records.change,
            sending_keys=self.sending_keys,
            rewound=client.rewound_store,
            reverted=reverted,
            wire=client.wire,
            lacks=client.missing.lacks,
            controls=records.controls,
            change_controls=records.change_controls,
            account_models=lambda: backends.copilot_models,
            providers=backends.providers,
            recent_models=records.recent_models,
            note_model=records.note_model,
            note_commands=lambda commands: records.note_commands(kept_commands(commands)),
            view_state=records.view_state,
            save_view_state=records.save_view_state,
        )
        #: End the following of what was opened.
        self._following: list[Callable[[], None]] = []

    def close(self) -> None:
        """Stop following the client and every session."""
        for unsubscribe in self._following:
            unsubscribe()
        self.uses.close()
        self.listing.close()
        for chat in self._chats.values():
            chat.close()

    # ---- chats -----------------------------------------------------------------------------

    @property
    def running_count(self) -> int:
        """Sessions whose turn is running."""
        return sum(chat.is_running for chat in self._chats.values())

    def find(self, session_id: str) -> ChatViewModel | None:
        """Return the chat of a session that was opened in this run, None for any other."""
        return self._chats.get(session_id)

    def title_of(self, session_id: str) -> str:
        """Return what a session is called, opened or not."""
        if chat := self._chats.get(session_id):
            return chat.title
        own = self._records.marks(session_id).own_title
        return one_line(own or self.listing.known_of(session_id).title) or tr("New session")

    def server_title_of(self, session_id: str) -> str:
        """Return what the server's list calls a session, "" when it was not listed."""
        return self.listing.server_title_of(session_id)

    def folder_of(self, session_id: str) -> str:
        """Return where a session works, "" when that is not known."""
        chat = self._chats.get(session_id)
        return (chat.folder if chat else "") or self.listing.known_of(session_id).folder

    def is_open(self, session_id: str) -> bool:
        """Tell whether a session is read or works here."""
        chat = self._chats.get(session_id)
        return chat is not None and (session_id in self.shown_ids or chat.conversation.is_attached)

    def remove(self, session_id: str) -> None:
        """Take a session that was deleted here out of the sidebar and out of our notes."""
        self._drop(session_id)

    @property
    def front_id(self) -> str:
        """Id of the session that is read, "" for none."""
        return self._front.session_id if self._front is not None else ""

    @property
    def opened(self) -> tuple[ChatViewModel, ...]:
        """Every session that was opened in this run."""
        return tuple(self._chats.values())

    def notify_state(self) -> None:
        """Have every chat tell that its state is new."""
        self.listed.set_offline(not self._services.is_ready())
        for chat in self._chats.values():
            chat.notify_state()

    def open(self, session_id: str) -> ChatViewModel:
        """Return the chat of a session; reads its history when it is not loaded."""
        chat = self._chats.get(session_id)
        if chat is None:
            chat = self._add(self._client.conversation(session_id))
        self._records.change_session(session_id, last_opened_at=time.time())
        chat.load()
        self.uses.look(chat)
        return chat

    async def create(self, choice: str, folder: str, effort: str = "") -> ChatViewModel:
        """Return the chat of a new session.

        Args:
            choice: id of its model, see `Backends.choices`.
            effort: how hard the model thinks, "" for its own choice.

        Raises:
            CopilotDesktopError: the model cannot be used.
        """
        options = await self._backends.options_for_new(choice, Path(folder))
        conversation = self._client.new_conversation(replace(options, reasoning_effort=effort))
        self._records.change_controls(conversation.session_id, reasoning_effort=effort)
        chat = self._add(conversation)
        self.listed.list_session(
            conversation.session_id, folder=folder, modified_at=time.time(), is_demo=choice == DEMO
        )
        await self._records.add_session(self._backends.record_of(conversation.session_id, choice, options))
        return chat

    def set_front(self, chat: ChatViewModel | None) -> None:
        """Another session is read, or none."""
        self._front = chat
        self.listed.set_front(chat.session_id if chat else "")
        self._tell_shown()

    def _tell_shown(self, _session: object = None) -> None:
        self.uses.set_shown(chat for key in self.shown_ids if (chat := self._chats.get(key)))
        self.shown_changed.emit()

    def drop_deleted(self) -> None:
        """Let go of sessions that are gone, but for those that are shown."""
        for session_id in self._deleted - self.shown_ids:
            self._drop(session_id)

    @property
    def shown_ids(self) -> frozenset[str]:
        """The sessions that are shown in some window."""
        front = () if self._front is None else (self._front.session_id,)
        return frozenset((*front, *self._own_windows.session_ids))

    def _add(self, conversation: Conversation) -> ChatViewModel:
        chat = ChatViewModel(
            conversation, self._services, draft=self._records.unsent(conversation.session_id), parent=self
        )
        self._chats[conversation.session_id] = chat
        self.listed.follow(conversation)

        def tell_loaded(event: SessionStarted | SessionResumed) -> None:
            self.loaded.emit(conversation.session_id)
            if isinstance(event, SessionResumed) and event.was_in_use:
                # Said after the server has let us in: it is left at once, not with the next prompt.
                self.uses.look(chat)

        self._following.append(conversation.session.on(tell_loaded, SessionStarted, SessionResumed))
        chat.set_own_title(self._records.marks(conversation.session_id).own_title)
        known = self.listing.known_of(conversation.session_id)
        chat.set_listed(title=known.title, branch=known.branch)
        chat.state_changed.connect(lambda: self._note_title(conversation))
        if is_imported(conversation.session_id):
            chat.set_read_only(ReadOnlyReason(ReadOnlyKind.IMPORTED))
        chat.read_only_changed.connect(lambda: self.uses.look(chat))
        chat.state_changed.connect(lambda: self.uses.state_changed(chat))
        self.added.emit(chat)
        return chat

    def _note_title(self, conversation: Conversation) -> None:
        """Keep our own note of the title: the sidebar needs it when there is no CLI to ask."""
        if conversation.transcript.title:
            self._records.change_session(conversation.session_id, title=conversation.transcript.title)

    async def _options_for(self, conversation: Conversation) -> SessionOptions:
        """Return with what `session` is attached; called before every send."""
        if is_imported(conversation.session_id):
            raise ImportedReadOnly
        if not conversation.exists_on_server and conversation.options is not None:
            return conversation.options
        if conversation.is_attached and conversation.options is not None:
            return conversation.options
        record = self._records.session(conversation.session_id)
        known = self.listing.known_of(conversation.session_id)
        folder = conversation.transcript.folder or known.folder or str(Path.home())
        options = await self._backends.options_for_known(
            folder=Path(folder), model=conversation.transcript.model, record=record
        )
        # The server has forgotten it.
        effort = self._records.controls(conversation.session_id).reasoning_effort
        return replace(options, reasoning_effort=effort)

    # ---- the list ----------------------------------------------------------------------------

    def _on_told(self, session_id: str) -> None:
        if chat := self._chats.get(session_id):
            known = self.listing.known_of(session_id)
            chat.set_listed(title=known.title, branch=known.branch)
            if self.listing.is_used_elsewhere(session_id) and chat.read_only is None:
                self.uses.look(chat)

    def _on_deleted(self, session_id: str) -> None:
        if session_id in self.shown_ids:
            # What is being read stays readable until the person leaves it.
            self._deleted.add(session_id)
        else:
            self._drop(session_id)

    def _drop(self, session_id: str) -> None:
        """Take a session that is gone out of the sidebar and out of our notes."""
        self._deleted.discard(session_id)
        self.listing.drop(session_id)
        if chat := self._chats.pop(session_id, None):
            chat.close()
            chat.conversation.session.give_up()
            chat.deleteLater()
        self.dropped.emit(session_id)
