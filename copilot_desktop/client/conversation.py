"""One conversation as a person has it: a session with its transcript, its history and its journal.

How it works: the session's events go through the pure reducer in the order of their arrival and
then to the handlers given to `on`. The outcome of a command is never recorded here but comes back
as an event. A conversation can be read without a running server's knowledge of it
(`load_history`). Every prompt is in the journal before it is sent. What streams in while nobody
looks is put together for a moment and reduced in one step.
"""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Final, Protocol, TypeAlias

from copilot_desktop.client.errors import HistoryUnreadable
from copilot_desktop.client.event_log import PAGE_BYTES, LogPage
from copilot_desktop.client.folding import Folded, Notes, ends_turn, event_ids, fold_page, told_events
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.journaled_facts import JournaledFacts
from copilot_desktop.client.journaled_prompts import JournaledPrompts, lost_prompts
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.partial_texts import PartialTexts
from copilot_desktop.client.partial_writer import PartialWriter
from copilot_desktop.client.session import Session
from copilot_desktop.client.shared_timer import SharedTimer
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol.attached import attachments_of
from copilot_desktop.protocol.attachments import Attachment
from copilot_desktop.protocol.events import (
    HistoryRewound,
    MessageDelta,
    ReasoningDelta,
    SessionEvent,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import (
    PendingRequest,
    PermissionDecision,
    PermissionRequest,
    RequestId,
)
from copilot_desktop.protocol.sending import SendMode, send_params
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    EntryId,
    StreamState,
    ToolCall,
    UserMessage,
)
from copilot_desktop.session.local_events import (
    ConnectionLost,
    HistoryLoaded,
    LocalEvent,
    PromptAccepted,
    PromptsLost,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
)
from copilot_desktop.session.older import with_older
from copilot_desktop.session.reducer import REDUCED, Delta, reduce, reduce_deltas
from copilot_desktop.session.transcript import Activity, Change, Transcript

_log = logging.getLogger("copilot_desktop.session")

#: What may be sent once more: nobody is going to answer for it.
_RESENDABLE: Final = (Delivery.UNCONFIRMED, Delivery.FAILED)

#: So many deltas are reduced in one step: it shall not keep the loop.
_MAX_JOINED: Final = 250

ChangeHandler: TypeAlias = Callable[[SessionEvent | LocalEvent | None, tuple[Change, ...]], None]


class Services(Protocol):
    """What a conversation needs beside its session; `CopilotClient` is one.

    Attributes:
        joining: ends the moment for which deltas are put together.
    """

    joining: SharedTimer

    async def read_history_page(self, session_id: str, before: int | None, wanted: int) -> LogPage:
        """Return the newest persisted events of a session, or those that stand before a page."""

    async def read_stored_page(self, session_id: str) -> LogPage | None:
        """Return the newest events on the disk; None when that cannot be known from here."""

    def try_parked_again(self, session_id: str) -> None:
        """Let a session be taken up once more at which the server has died."""

    def start_task(self, coroutine: Any, *, name: str) -> None:
        """Run `coroutine` as a task owned by the client."""


class Conversation:
    """A session that is kept. Made by `CopilotClient.new_conversation` or `.conversation`.

    Attributes:
        may_join: asked when a delta comes; True lets it wait a moment for those that follow. They
            are told in one step, with the last of them as the event.
    """

    def __init__(
        self,
        services: Services,
        session: Session,
        *,
        journal: PromptJournal | None = None,
        partials: PartialWriter | None = None,
    ) -> None:
        """Follow a session.

        Args:
            journal: None keeps nothing.
            partials: writes streamed texts to the journal, of several sessions together.
        """
        self.session = session
        self._services = services
        self._loading = asyncio.Lock()
        self._history_is_loaded = not session.exists_on_server
        #: Where the oldest page begins that was read; 0 when nothing stands before it.
        self._read_from = 0
        #: With which bytes that page begins.
        self._read_head = b""
        #: Of the newest page, as long as nothing was told of the session since it was read.
        self._stored_ids: frozenset[str] = frozenset()
        #: What the journal keeps of the pages before that.
        self._notes_before = Notes()
        self._held: list[SessionEvent | LocalEvent] | None = None
        self.may_join: Callable[[], bool] = lambda: False
        #: They wait for others. No other event is applied before them.
        self._deltas: list[Delta] = []
        self._transcript = Transcript()
        self._handlers: list[ChangeHandler] = []

        def start(work: Coroutine[Any, Any, object], name: str) -> None:
            services.start_task(work, name=name)

        self._prompts = JournaledPrompts(session.session_id, journal, start)
        self._facts = JournaledFacts(session.session_id, journal, start, self._secrets)
        session.on(self._facts.note, *JournaledFacts.KINDS)
        self._partials: PartialTexts | None = None
        if journal is not None:
            self._partials = PartialTexts(session.session_id, partials or PartialWriter(journal, start))
        # A crash soon after the first prompt loses the whole session. Nothing was said in it
        # that a new one of the same name would not know.
        session.may_make_anew = lambda: not self._has_answers()
        session.on(self.apply, *REDUCED)

    # ---- state -----------------------------------------------------------------------------

    @property
    def session_id(self) -> str:
        return self.session.session_id

    @property
    def options(self) -> SessionOptions | None:
        """With what the session is created or resumed; None when a provider is still to be given."""
        return self.session.options

    @options.setter
    def options(self, options: SessionOptions | None) -> None:
        self.session.options = options

    @property
    def transcript(self) -> Transcript:
        """What is known now. A frozen value; it may be kept."""
        return self._transcript

    @property
    def is_attached(self) -> bool:
        """The server sends the events of this session to us."""
        return self.session.is_attached

    @property
    def exists_on_server(self) -> bool:
        """False for a session that was not created on the server yet."""
        return self.session.exists_on_server

    @property
    def history_is_loaded(self) -> bool:
        return self._history_is_loaded

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet; see `load_older`."""
        return self._read_from > 0

    @property
    def read_from(self) -> int:
        """Offset in the event log where the oldest page begins that was read."""
        return self._read_from

    @property
    def is_busy(self) -> bool:
        """A run of the main agent is on."""
        return self._transcript.activity is Activity.RUNNING

    def on(self, handler: ChangeHandler) -> Callable[[], None]:
        """Call `handler(event, changes)` after each event, in order of arrival.

        `transcript` is the new state when the handler runs. `event` is None when the whole
        transcript was replaced (history loaded). An exception of one handler is logged and
        does not keep the others from being called. Returns the function that unsubscribes.
        """
        return subscribe(self._handlers, handler)

    # ---- events ----------------------------------------------------------------------------

    def apply(self, event: SessionEvent | LocalEvent) -> None:
        """Reduce one event and tell the handlers; while history is read, after that."""
        if isinstance(event, MessageDelta | ReasoningDelta) and self._held is None:
            if self._deltas:
                self._deltas.append(event)
                if len(self._deltas) >= _MAX_JOINED:
                    self.catch_up()
                return
            if self.may_join():
                self._deltas.append(event)
                self._services.joining.call(self.catch_up)
                return
        self.catch_up()
        if self._partials is not None and isinstance(event, ConnectionLost):
            self._partials.connection_lost()
        if self._held is not None:
            self._held.append(event)
            return
        self._transcript, changes = reduce(self._transcript, event)
        self._follow(event, changes)
        if isinstance(event, ConnectionLost):
            self._services.start_task(self._find_lost_prompts(), name="find-lost-prompts")
        if isinstance(event, HistoryRewound) and not changes and self.has_older:
            # To a prompt that was not read yet: nothing of what is shown has happened.
            self._history_is_loaded = False
            self._services.start_task(self._read_again(), name="read-again")

    async def _find_lost_prompts(self) -> None:
        """Say of the prompts that the server told of and had not stored when it died that they are lost."""
        sent = self._prompts.delivered
        page = await self._services.read_stored_page(self.session_id) if sent else None
        if page is None:
            return
        lost = lost_prompts(self._transcript, sent, page)
        if lost:
            _log.info("session %s: %d prompts were lost with the server", self.session_id, len(lost))
            self.apply(PromptsLost(lost))

    def catch_up(self) -> None:
        """Apply the deltas that wait for others: somebody is about to look."""
        if self._deltas:
            deltas, self._deltas = self._deltas, []
            self._transcript, changes = reduce_deltas(self._transcript, deltas)
            self._follow(deltas[-1], changes)

    def _follow(self, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]) -> None:
        self._prompts.follow(self._transcript, changes)
        if self._partials is not None:
            self._partials.follow(self._transcript, changes)
        self._tell(event, changes)

    def _tell(self, event: SessionEvent | LocalEvent | None, changes: tuple[Change, ...]) -> None:
        for handler in tuple(self._handlers):
            guarded(handler, event, changes)

    # ---- history ---------------------------------------------------------------------------

    async def load_history(self) -> None:
        """Read the newest page of what is on disk and fold it under whatever came live.

        Does not attach. What stands before is read by `load_older`.

        Raises:
            HistoryUnreadable: nothing could be read; the transcript stays as it is.
        """
        async with self._loading:
            if self._history_is_loaded:
                return
            self.catch_up()
            self._held = []
            known: frozenset[str] = frozenset()
            try:
                known = await self._replace_by_history(still_running=self.is_attached and self.is_busy)
            finally:
                held, self._held = self._held, None
                for event in held:
                    if getattr(event, "event_id", None) not in known:
                        self.apply(event)

    async def _read_again(self) -> None:
        try:
            await self.load_history()
        except HistoryUnreadable as error:
            _log.warning("session %s has changed on the disk and cannot be read: %s", self.session_id, error)

    async def _replace_by_history(self, *, still_running: bool) -> frozenset[str]:
        """Fold what is on disk; return the ids of its events."""
        page = await self._services.read_history_page(self.session_id, None, PAGE_BYTES)
        prompts, partials = await self._prompts.read()
        notes = Notes(prompts, partials, facts=await self._facts.read())
        folded = await asyncio.to_thread(fold_page, page, notes, is_last=True, still_running=still_running)
        self._transcript = folded.transcript
        self._history_is_loaded = True
        if folded.event_ids:
            self.session.note_existing()
        self._adopt(page, notes, folded)
        self._stored_ids = folded.event_ids
        self._tell(None, ())
        return folded.event_ids

    def _adopt(self, page: LogPage, notes: Notes, folded: Folded) -> None:
        """Take note of a page that is shown now."""
        self._read_from = page.start
        self._read_head = page.head
        self._notes_before = folded.older
        placed = [prompt for prompt in notes.prompts if prompt not in folded.older.prompts]
        self._prompts.adopt(placed, self._transcript)
        if self._partials is not None:
            kept = [partial for partial in notes.partials if partial not in folded.older.partials]
            self._partials.adopt(kept, self._transcript)

    async def read_on(self) -> None:
        """Take in what another process has stored since the history was read. Needs no server.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        async with self._loading:
            if not self._history_is_loaded or self.is_attached:
                return
            page = await self._services.read_history_page(self.session_id, None, PAGE_BYTES)
            ids = event_ids(page.items)
            if ids & self._stored_ids:
                news = [event for event in page.events if event.get("id") in ids - self._stored_ids]
                for event in told_events(news):
                    self.apply(event)
                if news and ends_turn(news[-1]):
                    # When a run has ended is not stored; what comes next begins another turn.
                    self.apply(HistoryLoaded())
                self._stored_ids = ids
                return
            # Another log stands there, more was written than is read at once, or we had it open meanwhile.
            self._history_is_loaded = False
        await self.load_history()

    async def load_older(self, *, wanted: int = PAGE_BYTES) -> bool:
        """Put the stored page before what is shown of the session; return whether there was one.

        The handlers are told as of a new transcript.

        Args:
            wanted: at least so many bytes of the event log are read, as far as there are.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        async with self._loading:
            if not self.has_older:
                return False
            page = await self._services.read_history_page(self.session_id, self._read_from, wanted)
            if not page.joins(self._read_head):
                # The log was replaced or cut: two histories in one would be a lie.
                self._history_is_loaded = False
                self._services.start_task(self._read_again(), name="read-again")
                return False
            notes = self._notes_before
            pictures = self._transcript.progress.picture_bytes
            folded = await asyncio.to_thread(fold_page, page, notes, is_last=False, picture_bytes=pictures)
            self.catch_up()
            self._transcript = with_older(self._transcript, folded.transcript)
            self._adopt(page, notes, folded)
            self._tell(None, ())
            return True

    # ---- commands --------------------------------------------------------------------------

    def _has_answers(self) -> bool:
        return self.has_older or any(
            isinstance(entry, ToolCall)
            or (isinstance(entry, AssistantMessage) and entry.state is StreamState.COMPLETE)
            for entry in self._transcript.entries
        )

    async def send(
        self,
        prompt: str,
        *,
        prompt_id: str | None = None,
        attachments: Sequence[Attachment] = (),
        mode: SendMode | None = None,
        display_prompt: str = "",
    ) -> str:
        """Send a prompt and return the message id the server gave it.

        The prompt is written to the journal first. It appears in the transcript at once as
        PENDING and becomes DELIVERED with its `user.message` event. When the server certainly
        did not get it, it is taken out of the transcript again and the exception says why;
        when that is not certain it stays there as UNCONFIRMED.

        Raises:
            FolderMissing, SessionGone, AgentNotReady, ResponseError, StorageError: not sent.
            ConnectionClosed, TimeoutError: not sent when the prompt is gone from the transcript,
                else sent and never acknowledged.
        """
        identity = prompt_id or str(uuid.uuid4())
        with self._prompts.sending(identity):
            return await self._send(identity, prompt, attachments, mode, display_prompt)

    async def _send(
        self,
        identity: str,
        prompt: str,
        attachments: Sequence[Attachment],
        mode: SendMode | None,
        display_prompt: str,
    ) -> str:
        # By the rule of `user.message`, which tells of them later.
        along = attachments_of(JsonFields(send_params(prompt, attachments=attachments)))
        await self._prompts.record(identity, prompt, along)
        self.apply(
            PromptWritten(
                prompt_id=identity,
                text=display_prompt or prompt,
                at=time.time(),
                attachments=along,
            )
        )
        try:
            await self.session.attach()
        except Exception:
            # Not when cancelled: then we go, and the journal offers the prompt again next time.
            self._withdraw(identity)
            raise
        self._prompts.watch(identity)
        try:
            message_id = await self.session.send(
                prompt, attachments=attachments, mode=mode, display_prompt=display_prompt
            )
        except (ConnectionClosed, TimeoutError):
            self.apply(PromptUnanswered(prompt_id=identity))
            raise
        except Exception:
            self._withdraw(identity)
            raise
        self.apply(PromptAccepted(prompt_id=identity, message_id=message_id))
        self._prompts.note_accepted(identity, message_id)
        return message_id

    def _withdraw(self, prompt_id: str) -> None:
        self.apply(PromptWithdrawn(prompt_id=prompt_id))
        self._prompts.note_failed(prompt_id)

    def forget_prompt(self, prompt_id: str) -> str | None:
        """Take an unconfirmed or failed prompt out of the transcript and return its text.

        For sending it once more on the person's word. None when there is no such prompt, or when
        it is still on its way.
        """
        entry = self._transcript.entries.find(EntryId(prompt_id))
        if not isinstance(entry, UserMessage) or entry.delivery not in _RESENDABLE:
            return None
        self._withdraw(prompt_id)
        # The CLI may have told of it before it lost it: then "failed" is not noted.
        self._prompts.settle([prompt_id])
        return entry.text

    def has_prompt(self, prompt_id: str) -> bool:
        """Tell whether a prompt of ours is in the transcript, whatever became of it."""
        return self._transcript.entries.find(EntryId(prompt_id)) is not None

    async def attach(self) -> None:
        """Create or resume the session on the server; see `Session.attach`."""
        await self.session.attach()

    def try_again(self) -> None:
        """The person wants the session taken up although the server has died of it."""
        self._services.try_parked_again(self.session_id)

    async def abort(self) -> None:
        """Stop the running turn. Its end comes as events; the partial answer stays visible."""
        await self.session.abort()

    async def answer_permission(
        self,
        request_id: RequestId,
        decision: PermissionDecision,
        *,
        shown: PermissionRequest | None = None,
    ) -> None:
        """Answer a permission request; see `Session.answer_permission`.

        Not one that asks for something else than `shown`, what the person decided on.
        """
        request = self._find_request(request_id)
        if request is None:
            return
        if shown is not None and (request != shown or request.raw != shown.raw):
            _log.warning("permission %s was changed while it was answered; not answered", request_id)
            return
        self._facts.answered(request_id)
        await self.session.answer_permission(request_id, decision)

    async def answer_question(self, request_id: RequestId, answer: str, *, is_freeform: bool) -> None:
        """Answer a question of the agent."""
        self._facts.answered(request_id)
        await self.session.answer_question(request_id, answer, is_freeform=is_freeform)

    async def dismiss_question(self, request_id: RequestId) -> None:
        """Skip a question; the agent is told so and goes on."""
        self._facts.answered(request_id)
        await self.session.dismiss_question(request_id)

    def _secrets(self) -> tuple[str, ...]:
        return self.options.secrets if self.options is not None else ()

    def _find_request(self, request_id: RequestId) -> PendingRequest | None:
        return next((item for item in self._transcript.requests if item.request_id == request_id), None)
