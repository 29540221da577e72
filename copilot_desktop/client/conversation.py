"""One conversation as a person has it: a session with its transcript, its history and its journal.

How it works: the session's events go to its `LiveTranscript`, what is stored of it comes from its
`History`. The outcome of a command is never recorded here but comes back as an event. A conversation
can be read without a running server's knowledge of it (`load_history`). Every prompt is in the
journal before it is sent.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, Final, Protocol

from copilot_desktop.client.event_log import PAGE_BYTES, LogPage
from copilot_desktop.client.history import History, HistoryServices
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.journaled_commands import JournaledCommands
from copilot_desktop.client.journaled_decisions import JournaledDecisions
from copilot_desktop.client.journaled_facts import JournaledFacts
from copilot_desktop.client.journaled_prompts import JournaledPrompts, lost_prompts
from copilot_desktop.client.live_transcript import ChangeHandler, LiveTranscript
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.partial_texts import PartialTexts
from copilot_desktop.client.partial_writer import PartialWriter
from copilot_desktop.client.session import Session
from copilot_desktop.client.shared_timer import SharedTimer
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol.attached import Attached, attachments_of
from copilot_desktop.protocol.attachments import Attachment, BlobAttachment
from copilot_desktop.protocol.events import BudgetStop, HistoryRewound, SessionEvent
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import (
    Question,
    RequestId,
)
from copilot_desktop.protocol.requests import Answer, OpenRequest, is_same_request
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
    LocalEvent,
    PromptAccepted,
    PromptReworded,
    PromptsLost,
    PromptUnanswered,
    PromptWithdrawn,
    PromptWritten,
)
from copilot_desktop.session.reducer import REDUCED
from copilot_desktop.session.transcript import Activity, Change, Transcript

_log = logging.getLogger("copilot_desktop.session")

#: What may be sent once more: nobody is going to answer for it.
_RESENDABLE: Final = (Delivery.UNCONFIRMED, Delivery.FAILED)


class Services(HistoryServices, Protocol):
    """What a conversation needs beside its session; `CopilotClient` is one.

    Attributes:
        joining: ends the moment for which deltas are put together.
    """

    joining: SharedTimer

    async def read_stored_page(self, session_id: str) -> LogPage | None:
        """Return the newest events on the disk; None when that cannot be known from here."""

    def try_parked_again(self, session_id: str) -> None:
        """Let a session be taken up once more at which the server has died."""


class Conversation:
    """A session that is kept. Made by `CopilotClient.new_conversation` or `.conversation`."""

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

        def start(work: Coroutine[Any, Any, object], name: str) -> None:
            services.start_task(work, name=name)

        self._prompts = JournaledPrompts(session.session_id, journal, start)
        self._facts = JournaledFacts(session.session_id, journal, start)
        session.on(self._facts.note, *JournaledFacts.KINDS)
        self._decisions = JournaledDecisions(
            session.session_id,
            journal,
            start,
            secrets=self._secrets,
            folder=self._folder,
            rules=lambda: session.rules.allowing,
        )
        session.on(self._decisions.note, *JournaledDecisions.KINDS)
        self._commands = JournaledCommands(session.session_id, journal, start, self._secrets)
        texts: PartialTexts | None = None
        if journal is not None:
            texts = PartialTexts(session.session_id, partials or PartialWriter(journal, start))
        self._live = LiveTranscript(services.joining, self._prompts, texts, self._after)
        self._history = History(
            services,
            session,
            self._live,
            prompts=self._prompts,
            facts=(self._facts, self._commands),
            partials=texts,
        )
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
        return self._live.value

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
        return self._history.is_loaded

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet; see `load_older`."""
        return self._history.has_older

    @property
    def read_from(self) -> int:
        """Offset in the event log where the oldest page begins that was read."""
        return self._history.read_from

    @property
    def is_busy(self) -> bool:
        """A run of the main agent is on."""
        return self.transcript.activity is Activity.RUNNING

    def on(self, handler: ChangeHandler) -> Callable[[], None]:
        """Call `handler(event, changes)` after each event, in order of arrival.

        `transcript` is the new state when the handler runs. `event` is None when the whole
        transcript was replaced (history loaded). An exception of one handler is logged and
        does not keep the others from being called. Returns the function that unsubscribes.
        """
        return self._live.on(handler)

    # ---- events ----------------------------------------------------------------------------

    @property
    def may_join(self) -> Callable[[], bool]:
        """Asked when a delta comes; True lets it wait a moment for those that follow.

        They are told in one step, with the last of them as the event.
        """
        return self._live.may_join

    @may_join.setter
    def may_join(self, may_join: Callable[[], bool]) -> None:
        self._live.may_join = may_join

    def apply(self, event: SessionEvent | LocalEvent) -> None:
        """Reduce one event and tell the handlers; while history is read, after that."""
        self._live.apply(event)

    def catch_up(self) -> None:
        """Apply the deltas that wait for others: somebody is about to look."""
        self._live.catch_up()

    def _after(self, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]) -> None:
        self._commands.note(event, changes)
        if isinstance(event, ConnectionLost):
            self._services.start_task(self._find_lost_prompts(), name="find-lost-prompts")
        if isinstance(event, HistoryRewound) and not changes and self.has_older:
            # To a prompt that was not read yet: nothing of what is shown has happened.
            self._history.read_again()

    async def _find_lost_prompts(self) -> None:
        """Say of the prompts that the server told of and had not stored when it died that they are lost."""
        sent = self._prompts.delivered
        page = await self._services.read_stored_page(self.session_id) if sent else None
        if page is None:
            return
        lost = lost_prompts(self.transcript, sent, page)
        if lost:
            _log.info("session %s: %d prompts were lost with the server", self.session_id, len(lost))
            self.apply(PromptsLost(lost))

    # ---- history ---------------------------------------------------------------------------

    async def load_history(self) -> None:
        """Read the newest page of what is on disk and fold it under whatever came live.

        Does not attach. What stands before is read by `load_older`.

        Raises:
            HistoryUnreadable: nothing could be read; the transcript stays as it is.
        """
        await self._history.load()

    async def read_on(self) -> None:
        """Take in what another process has stored since the history was read. Needs no server.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        await self._history.read_on()

    async def read_again(self) -> None:
        """Read the newest page of what is on disk in the place of what is shown.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        await self._history.load_again()

    async def load_older(self, *, wanted: int = PAGE_BYTES) -> bool:
        """Put the stored page before what is shown of the session; return whether there was one.

        The handlers are told as of a new transcript.

        Args:
            wanted: at least so many bytes of the event log are read, as far as there are.

        Raises:
            HistoryUnreadable: it could not be read; the transcript stays as it is.
        """
        return await self._history.load_older(wanted)

    # ---- commands --------------------------------------------------------------------------

    def _has_answers(self) -> bool:
        return self.has_older or any(
            isinstance(entry, ToolCall)
            or (isinstance(entry, AssistantMessage) and entry.state is StreamState.COMPLETE)
            for entry in self.transcript.entries
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
        along = _with_places(
            attachments_of(JsonFields(send_params(prompt, attachments=attachments))), attachments
        )
        await self._prompts.record(identity, prompt, along)
        self.apply(
            PromptWritten(
                prompt_id=identity,
                text=display_prompt or prompt,
                at=time.time(),
                attachments=along,
                is_steering=mode is SendMode.IMMEDIATE,
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

    def reword(self, prompt_id: str, text: str) -> None:
        """Show other words of a prompt that waits for its turn."""
        self.apply(PromptReworded(prompt_id=prompt_id, text=text))

    def take_out(self, prompt_id: str) -> None:
        """Take a prompt out of the transcript that left the server's queue before its turn came."""
        self._withdraw(prompt_id)
        self._prompts.settle([prompt_id])

    def forget_prompt(self, prompt_id: str) -> str | None:
        """Take an unconfirmed or failed prompt out of the transcript and return its text.

        For sending it once more on the person's word. None when there is no such prompt, or when
        it is still on its way.
        """
        entry = self.transcript.entries.find(EntryId(prompt_id))
        if not isinstance(entry, UserMessage) or entry.delivery not in _RESENDABLE:
            return None
        self._withdraw(prompt_id)
        # The CLI may have told of it before it lost it: then "failed" is not noted.
        self._prompts.settle([prompt_id])
        return entry.text

    def has_prompt(self, prompt_id: str) -> bool:
        """Tell whether a prompt of ours is in the transcript, whatever became of it."""
        return self.transcript.entries.find(EntryId(prompt_id)) is not None

    async def attach(self) -> None:
        """Create or resume the session on the server; see `Session.attach`."""
        await self.session.attach()

    def try_again(self) -> None:
        """The person wants the session taken up although the server has died of it."""
        self._services.try_parked_again(self.session_id)

    async def abort(self) -> None:
        """Stop the running turn. Its end comes as events; the partial answer stays visible."""
        await self.session.abort()

    def stopping_at_budget(self, unit: str, limit: float, used: float) -> None:
        """A budget of so many "tokens" or "credits" is used up: the `abort` that follows is its doing."""
        stop = BudgetStop(timestamp=time.time(), unit=unit, limit=limit, used=used)
        self._decisions.note(stop)
        self.apply(stop)

    async def answer(
        self, request_id: RequestId, answer: Answer, *, shown: OpenRequest | None = None
    ) -> None:
        """Answer a request, unless it is settled or asks by now for something else than `shown`.

        Raises:
            ValueError: the answer does not fit the request; nothing was sent.
        """
        request = next((it for it in self.transcript.requests if it.request_id == request_id), None)
        if request is None:
            return
        if shown is not None and not is_same_request(request, shown):
            _log.warning("request %s was changed while it was answered; not answered", request_id)
            return
        if isinstance(request, Question):
            # Of an old server the transcript knows the tool call, and the open request does not.
            known = (it for it in self.session.requests if it.request_id == request_id)
            request = replace(request, tool_call_id=next((it.tool_call_id for it in known), ""))
        self._decisions.answering(request_id, answer)
        was_taken = False
        try:
            was_taken = await self.session.answer(request, answer)
        finally:
            self._decisions.answered(request_id, was_taken=was_taken)

    def choosing_permission_mode(self, mode: str, by: str) -> None:
        """A permission mode is about to be chosen here by "person" or "session-end", for the records."""
        self._decisions.choosing_mode(mode, by)

    def _folder(self) -> str:
        return str(self.options.folder) if self.options is not None else ""

    def _secrets(self) -> tuple[str, ...]:
        return self.options.secrets if self.options is not None else ()


def _with_places(along: Sequence[Attached], attachments: Sequence[Attachment]) -> tuple[Attached, ...]:
    """Note where our copies of what has no file are: a prompt may have to be sent once more."""
    if len(along) != len(attachments):
        return tuple(along)
    return tuple(
        replace(told, path=str(sent.kept_at))
        if isinstance(sent, BlobAttachment) and sent.kept_at is not None
        else told
        for told, sent in zip(along, attachments, strict=True)
    )
