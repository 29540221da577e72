"""One session as the window shows it: its transcript, its state, and the commands on it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QObject, QTimer, Signal

from copilot_desktop import product
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import ConnectionClosed, FolderMissing
from copilot_desktop.client.event_log import PAGE_BYTES
from copilot_desktop.client.session import Session
from copilot_desktop.client.session_use import SessionInUse
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.requests import Answer, OpenRequest
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.session.local_events import LocalEvent, PromptWritten
from copilot_desktop.session.transcript import (
    Activity,
    Change,
    StateChanged,
    Transcript,
)
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels import inspection
from copilot_desktop.viewmodels.answer_drafts import AnswerDrafts
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.changes import ChangesViewModel
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.files import (
    FileKind,
    FoundFile,
    find_file_in_time,
    folder_to_show,
    is_whole_folder,
)
from copilot_desktop.viewmodels.foreign_folders import NetworkFolderRefused, check_folder_of
from copilot_desktop.viewmodels.history_reading import HistoryReading
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.permission_mode import PermissionModeViewModel
from copilot_desktop.viewmodels.plan import PlanViewModel
from copilot_desktop.viewmodels.prompt_queue import PromptQueue
from copilot_desktop.viewmodels.prompt_sending import PromptSending
from copilot_desktop.viewmodels.read_only import ReadOnlyReason, reason_of
from copilot_desktop.viewmodels.request_facts import RequestFacts
from copilot_desktop.viewmodels.review_notes import with_review
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.viewmodels.session_controls import SessionControls
from copilot_desktop.viewmodels.session_mode import SessionModeViewModel
from copilot_desktop.viewmodels.session_rewind import SessionRewind
from copilot_desktop.viewmodels.session_servers import SessionServers
from copilot_desktop.viewmodels.side_question import SideQuestion
from copilot_desktop.viewmodels.slash_running import SlashRunning
from copilot_desktop.viewmodels.streamed_pieces import streamed_pieces
from copilot_desktop.viewmodels.tasks import TasksViewModel
from copilot_desktop.viewmodels.unsent_words import Unsent, UnsentWords, before_draft
from copilot_desktop.viewmodels.wire_log import WireLog

_log = logging.getLogger("copilot_desktop.session")

#: After this the composer no longer claims to be stopping: the server has said nothing.
_STOPPING_MS = 15_000


class ChatViewModel(QObject):
    """State and commands of one session.

    Attributes:
        rewind: going back to an earlier prompt.

    Signals:
        delta_received(entry_id, text): each streamed piece, in order of arrival, before
            anything joins them. While neither this nor `changed` is connected nobody looks, and
            pieces are put together.
        changed(changes): a tuple of `session.transcript.Change`, to be applied in order to
            what the view shows; `transcript` already is the new state.
        reset(): the transcript was replaced as a whole (history loaded); read it anew.
        state_changed(): anything of the properties below may have changed.
        requests_changed(): `transcript.requests` changed.
        prompt_restored(text): a prompt was not sent and goes back to the composer. `draft` holds it
            already; what is written and not yet kept there stands below it.
        draft_changed(): `draft` is new.
        folder_found(path): `folder` is there and may be shown; see `find_folder`.
        file_found(found): a `FoundFile`, whether it may be opened or not; see `find_file`.
        read_only_changed(): `read_only` is new.
        request_failed(request_id): an answer could not be delivered; the card is enabled again.

    Attributes:
        mode: interactive, plan or autopilot, and its change.
        answers: what is written in answer to requests and not sent.
        controls: its model and budget, and what it uses.
        mentions: the files that its prompts name.
        slash: its slash commands.
        aside: questions that the conversation does not know of.
    """

    delta_received = Signal(str, str)
    changed = Signal(object)
    reset = Signal()
    state_changed = Signal()
    requests_changed = Signal()
    prompt_restored = Signal(str)
    draft_changed = Signal()
    folder_found = Signal(str)
    file_found = Signal(object)
    read_only_changed = Signal()
    request_failed = Signal(str)

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        *,
        draft: Unsent | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._words = UnsentWords(draft or Unsent(), partial(services.save_draft, conversation.session_id))
        self.attachments = AttachmentList(
            services.pasted, services.scope, self.report, self._words.attachments, parent=self
        )
        self.attachments.changed.connect(lambda: self._words.change_attachments(self.attachments.items))
        self._listed_title = ""
        self._listed_branch = ""
        self._own_title = ""
        self._read_only: ReadOnlyReason | None = None
        self._history = HistoryReading(conversation, services, self.state_changed.emit)
        self._requests = conversation.transcript.requests
        self._stopping = QTimer(self)
        self._stopping.setSingleShot(True)
        self._stopping.setInterval(_STOPPING_MS)
        self._stopping.timeout.connect(self.state_changed)
        self._heard = tuple(QMetaMethod.fromSignal(signal) for signal in (self.changed, self.delta_received))
        conversation.may_join = self._is_unheard
        self.answers = AnswerDrafts(
            lambda: self.view_state, partial(services.save_view_state, conversation.session_id)
        )
        self.mode = SessionModeViewModel(conversation, services, self.report, self)
        self.permission_mode = PermissionModeViewModel(conversation, services, self.report, self)
        self.controls = SessionControls(
            conversation, services, report=self.report, stop=self.stop, parent=self
        )
        self.mentions = Mentions(lambda: self.folder, services.scope, self)
        self._sending = PromptSending(
            conversation,
            services,
            self._words,
            give_back=self._give_back,
            report=self.report,
            may_ask=lambda: self.can_send and not self.is_running,
            settled=self._settled,
            mentioned=self.mentions.attachments,
        )
        self.sending_keys = services.sending_keys or SendingKeys(
            services.settings, services.change_settings, self
        )
        self.rewind = SessionRewind(
            conversation,
            services,
            why_not=self._why_not_rewind,
            give_prompt=lambda text: self.set_draft(before_draft(text, self.draft)),
            report=self.report,
            parent=self,
        )
        self.aside = SideQuestion(conversation, services, self)
        self._answered: set[RequestId] = set()
        #: Finds out about permission requests what they do not tell.
        self.request_facts: RequestFacts | None = RequestFacts(
            services.scope,
            lambda: conversation.session.permission_settings if conversation.is_attached else None,
            self,
        )
        self.slash = SlashRunning(
            conversation,
            services.scope,
            attach=self._sending.take_up,
            can_ask=lambda: self.can_send,
            settled=self._modes_settled,
            note_commands=services.note_commands,
            parent=self,
        )
        self.queue = PromptQueue(
            conversation,
            services,
            self._words,
            deliver=self._sending.deliver,
            run=self.slash.run_now,
            report=self.report,
            parent=self,
        )
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._conversation.may_join = lambda: False
        self._unsubscribe()
        self.queue.close()
        self.mode.close()
        self.permission_mode.close()
        self.controls.close()
        self._stopping.stop()

    # ---- state -----------------------------------------------------------------------------

    @property
    def conversation(self) -> Conversation:
        return self._conversation

    @property
    def session(self) -> Session:
        return self._conversation.session

    @property
    def session_id(self) -> str:
        return self._conversation.session_id

    @property
    def transcript(self) -> Transcript:
        return self._conversation.transcript

    @property
    def title(self) -> str:
        """Title of the session; "New session" until the person or the server names it."""
        return one_line(self._own_title or self.transcript.title or self._listed_title) or tr("New session")

    @property
    def folder(self) -> str:
        options = self._conversation.options
        return self.transcript.folder or (str(options.folder) if options else "")

    @property
    def branch(self) -> str:
        return self.transcript.branch or self._listed_branch

    @property
    def model(self) -> str:
        """Display name of the model."""
        options = self._conversation.options
        model = self.transcript.model or (options.model if options else "")
        return tr("Demo model") if model == product.DEMO_MODEL_ID else model

    @property
    def is_demo(self) -> bool:
        options = self._conversation.options
        return (self.transcript.model or (options.model if options else "")) == product.DEMO_MODEL_ID

    @property
    def is_running(self) -> bool:
        """A run of the main agent is on: the composer shows Stop."""
        return self.transcript.activity is Activity.RUNNING

    @property
    def is_stopping(self) -> bool:
        return self._stopping.isActive() and self.is_running

    @property
    def can_send(self) -> bool:
        """False while the agent process is not ready; the person can keep writing."""
        return self._services.is_ready() and not self._history.is_loading and self._read_only is None

    @property
    def read_only(self) -> ReadOnlyReason | None:
        """Why nothing can be sent here, None when it can."""
        return self._read_only

    def set_read_only(self, reason: ReadOnlyReason | None) -> None:
        """Let nothing be sent for `reason`; None for the ordinary."""
        if reason != self._read_only:
            self._read_only = reason
            self.read_only_changed.emit()
            self.state_changed.emit()

    @property
    def is_loading(self) -> bool:
        """History is being read."""
        return self._history.is_loading

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet."""
        return self._history.has_older

    @property
    def read_from(self) -> int:
        """Offset in the event log where what was read of it begins."""
        return self._conversation.read_from

    @property
    def draft(self) -> str:
        return self._words.draft

    def set_listed(self, *, title: str, branch: str = "") -> None:
        """Take what the server's list or our records say; the history does not tell a title."""
        listed = (title or self._listed_title, branch or self._listed_branch)
        if listed != (self._listed_title, self._listed_branch):
            self._listed_title, self._listed_branch = listed
            self.state_changed.emit()

    def set_own_title(self, title: str) -> None:
        """Take the name that the person gave it; "" shows the automatic one again."""
        if title != self._own_title:
            self._own_title = title
            self.state_changed.emit()

    @cached_property
    def changes(self) -> ChangesViewModel:
        """The files that have changed."""
        return inspection.changes_of(self, self._conversation.session, self._services)

    @cached_property
    def tasks(self) -> TasksViewModel:
        """What runs in the background."""
        return inspection.tasks_of(self, self._conversation.session, self._services)

    @cached_property
    def wire_log(self) -> WireLog:
        """What passes between us and the agent."""
        return inspection.wire_log_of(self, self._conversation, self._services)

    @cached_property
    def plan(self) -> PlanViewModel:
        """The plan and the todos."""
        return inspection.plan_of(self, self._conversation.session, self._services)

    # ---- commands --------------------------------------------------------------------------

    def load(self) -> None:
        """Read the history when it was not read yet."""
        self._history.load()

    def load_older(self, *, wanted: int = PAGE_BYTES) -> None:
        """Read what stands before the first entry; `reset` tells that it is there.

        Args:
            wanted: so many bytes of the history at once, at least.
        """
        self._history.load_older(wanted)

    def send(self, text: str, *, mode: SendMode | None = None) -> None:
        """Send a prompt with the `attachments`. On failure `prompt_restored` gives it back with them.

        Args:
            mode: what becomes of it while a run is on; None lets it wait for its turn.
        """
        along = self.attachments.items
        if self.queue.is_paused and self.is_running and mode is not SendMode.IMMEDIATE:
            self.queue.hold(text, along)
        else:
            self._sending.send(text, along, mode)
        self.attachments.set_items(())

    def ask_again(self, text: str) -> bool:
        """Send a prompt that a row of the conversation offers; False when it cannot be sent now.

        Never twice by one offer, and never while a run is on. When it fails, the row offers it again.
        """
        return self._sending.ask_again(text)

    @property
    def servers(self) -> SessionServers:
        return self.controls.servers

    async def take_up(self) -> bool:
        """Have the server open the session; what goes wrong is shown. Return whether it has."""
        return await self._sending.take_up()

    def go_on(self) -> bool:
        """Have the agent go on with what was cut off; False when that cannot be asked now."""
        return self._sending.go_on()

    def take_up_again(self) -> None:
        """Have a parked session resumed once more, on the person's word."""
        self._sending.take_up_again()

    def stop(self) -> None:
        """Stop the running turn at once."""
        if self.is_running and not self._stopping.isActive():
            self._stopping.start()
            self.state_changed.emit()
            self._services.scope.start(self._stop(), name="stop-turn")

    def set_draft(self, text: str) -> None:
        """Keep the unsent text."""
        if self._words.change(text):
            self.draft_changed.emit()

    @property
    def view_state(self) -> Mapping[str, Any]:
        """How the session was left when it was last shown, also in an earlier run; empty when never."""
        return self._services.view_state(self.session_id)

    def keep_view_state(self, state: Mapping[str, Any]) -> None:
        """Keep how the session is shown: JSON values, small."""
        kept = with_review(self.answers.beside(state), self.view_state)
        self._services.save_view_state(self.session_id, kept)

    def find_folder(self) -> None:
        """Tell by `folder_found` that `folder` is there; a disk may take long to answer."""
        self._services.scope.start(self._find_folder(self.folder), name="find-folder")

    def find_file(self, reference: str) -> None:
        """Look for a file that the conversation names; `file_found` tells what came of it."""
        self._services.scope.start(self._find_file(reference), name="find-file")

    def resend(self, entry_id: str) -> None:
        """Send an unconfirmed or failed prompt once more. It stays where it is when that fails."""
        self._sending.resend(entry_id)

    def has_answered(self, request_id: RequestId) -> bool:
        """Tell whether a person has answered that request here, wherever in the application."""
        return request_id in self._answered

    def answer(self, request_id: RequestId, answer: Answer) -> None:
        """Answer a request of any kind as it is now; what becomes of it comes as an event.

        Nothing is sent when it is not open any more, or asks for something else by then.
        """
        shown = next((it for it in self.transcript.requests if it.request_id == request_id), None)
        if shown is not None:
            self._answered.add(request_id)
            self.answers.keep(shown, "")
            self._services.scope.start(self._answer(shown, answer), name="answer-request")

    async def _find_folder(self, folder: str) -> None:
        try:
            check_folder_of(self.session_id, folder)
        except NetworkFolderRefused as error:
            self.report(error)
            return
        if await asyncio.to_thread(is_whole_folder, folder):
            self.folder_found.emit(str(folder_to_show(Path(folder))))
        else:
            self._services.report(describe(FolderMissing(folder)))

    async def _find_file(self, reference: str) -> None:
        try:
            check_folder_of(self.session_id, self.folder)
        except NetworkFolderRefused as error:
            found = FoundFile(reference, FileKind.REFUSED, reason=describe(error).sentence)
        else:
            found = await find_file_in_time(reference, self.folder)
        self.file_found.emit(found)

    async def read_on(self) -> None:
        """Take in what another program has written to the session."""
        try:
            await self._conversation.read_on()
        except CopilotDesktopError as error:
            self.report(error)

    def report(self, error: Exception) -> None:
        """Show what a command came to, where it belongs."""
        if isinstance(error, SessionInUse):
            # What takes the place of the composer says it.
            self.set_read_only(reason_of(error.use))
        elif isinstance(error, ConnectionClosed):
            # The banner about the connection says it already, and the row of what was cut off.
            _log.info("session %s: %s", self.session_id, error)
        else:
            self._services.report(describe(error))

    def report_text(self, error: ErrorText) -> None:
        """Show a failure in the banner."""
        self._services.report(error)

    def _give_back(self, text: str) -> None:
        """Tell of a prompt that was not sent, whether or not a composer shows this session."""
        self.attachments.set_items(self._words.attachments)
        self.draft_changed.emit()
        self.prompt_restored.emit(text)

    async def _settled(self) -> None:
        await self.controls.settled()
        await self._modes_settled()

    async def _modes_settled(self) -> None:
        await self.mode.settled()
        await self.permission_mode.settled()

    def _why_not_rewind(self) -> str:
        if self._read_only is not None:
            return tr("This session can only be read.")
        if not self._services.is_ready():
            return tr("The agent isn't running.")
        return tr("The agent is at work.") if self.is_running else ""

    async def _stop(self) -> None:
        try:
            waiting = await self.queue.before_stop()
            await self._conversation.abort()
            await self.queue.after_stop(waiting)
        except (CopilotDesktopError, TimeoutError) as error:
            self._stopping.stop()
            self.state_changed.emit()
            self.report(error)

    async def _answer(self, shown: OpenRequest, answer: Answer) -> None:
        try:
            await self._conversation.answer(shown.request_id, answer, shown=shown)
        except (CopilotDesktopError, TimeoutError, ValueError) as error:
            self.request_failed.emit(shown.request_id)
            self.report(error)

    # ---- events ----------------------------------------------------------------------------

    def _is_unheard(self) -> bool:
        """Nobody follows what streams in."""
        return not any(self.isSignalConnected(signal) for signal in self._heard)

    def catch_up(self) -> None:
        """Take in what has been put together while nobody looked."""
        self._conversation.catch_up()

    def notify_state(self) -> None:
        """Something outside the session (the connection) changed what the properties say."""
        self.state_changed.emit()

    def _on_event(self, event: SessionEvent | LocalEvent | None, changes: tuple[Change, ...]) -> None:
        if isinstance(event, PromptWritten):
            self._words.gone(event.prompt_id)
            self.rewind.gone_on()
        if event is None:
            self.reset.emit()
            self.state_changed.emit()
        else:
            transcript = self.transcript
            for entry_id, text in streamed_pieces(transcript, event, changes):
                self.delta_received.emit(entry_id, text)
            if changes:
                self.changed.emit(changes)
            if any(isinstance(change, StateChanged) for change in changes):
                if transcript.activity is not Activity.RUNNING:
                    self._stopping.stop()
                self.state_changed.emit()
        if self.transcript.requests != self._requests:
            self._requests = self.transcript.requests
            self.requests_changed.emit()
