"""One session as the window shows it: its transcript, its state, and the commands on it."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeGuard

from PySide6.QtCore import QMetaMethod, QObject, QTimer, Signal

from copilot_desktop import product
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import ConnectionClosed, FolderMissing
from copilot_desktop.client.event_log import PAGE_BYTES
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session_use import SessionInUse
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol.events import MessageDelta, ReasoningDelta, SessionEvent
from copilot_desktop.protocol.permissions import PermissionDecision, PermissionRequest, RequestId
from copilot_desktop.session.entries import AssistantMessage, EntryId, Reasoning, UserMessage
from copilot_desktop.session.local_events import LocalEvent, PromptWritten
from copilot_desktop.session.transcript import (
    Activity,
    Change,
    Inserted,
    StateChanged,
    Transcript,
    Updated,
)
from copilot_desktop.tasks import TaskScope, start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.asking_again import AskingAgain, going_on_words
from copilot_desktop.viewmodels.files import FileKind, FoundFile, find_file
from copilot_desktop.viewmodels.read_only import ReadOnlyReason, reason_of
from copilot_desktop.viewmodels.unsent_words import UnsentWords, before_draft

_log = logging.getLogger("copilot_desktop.session")

#: After this the composer no longer claims to be stopping: the server has said nothing.
_STOPPING_MS = 15_000

#: A disk that slept needs seconds to come up; one on a lost network never answers.
_DISK_TIMEOUT_S = 15.0


@dataclass(frozen=True, slots=True)
class ChatServices:
    """What a chat needs from the application around it.

    Attributes:
        scope: owns the tasks of this chat's commands.
        report: shows a failure in the banner.
        prepare: gives the session the options it is attached with (starts the demo's model
            server, looks up the provider); raises CopilotDesktopError when it cannot.
        save_draft: keeps the unsent text of a session.
        is_ready: the agent process takes calls.
        view_state, save_view_state: how a session was left, and keep it; small JSON values.
    """

    scope: TaskScope
    report: Callable[[ErrorText], None]
    prepare: Callable[[Conversation], Awaitable[SessionOptions]]
    save_draft: Callable[[str, str], None]
    is_ready: Callable[[], bool]
    view_state: Callable[[str], Mapping[str, Any]] = field(default=lambda _session_id: {})
    save_view_state: Callable[[str, Mapping[str, Any]], None] = field(
        default=lambda _session_id, _state: None
    )


class ChatViewModel(QObject):
    """State and commands of one session.

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
        draft: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._words = UnsentWords(draft, partial(services.save_draft, conversation.session_id))
        self._listed_title = ""
        self._listed_branch = ""
        self._own_title = ""
        self._read_only: ReadOnlyReason | None = None
        self._is_loading = False
        self._is_loading_older = False
        #: Nothing could be read before the first entry; it is tried again when the person asks.
        self._older_failed = False
        self._requests = conversation.transcript.requests
        self._stopping = QTimer(self)
        self._stopping.setSingleShot(True)
        self._stopping.setInterval(_STOPPING_MS)
        self._stopping.timeout.connect(self.state_changed)
        self._heard = tuple(QMetaMethod.fromSignal(signal) for signal in (self.changed, self.delta_received))
        conversation.may_join = self._is_unheard
        self._again = AskingAgain(
            services.scope,
            lambda text: self._send(text, str(uuid.uuid4()), is_offered=True),
            lambda: self.can_send and not self.is_running,
        )
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._conversation.may_join = lambda: False
        self._unsubscribe()
        self._stopping.stop()

    # ---- state -----------------------------------------------------------------------------

    @property
    def conversation(self) -> Conversation:
        return self._conversation

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
        return self._services.is_ready() and not self._is_loading and self._read_only is None

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
        return self._is_loading

    @property
    def has_older(self) -> bool:
        """Something stands before the first entry that was not read yet."""
        return self._conversation.has_older and not self._older_failed

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

    # ---- commands --------------------------------------------------------------------------

    def load(self) -> None:
        """Read the history when it was not read yet."""
        self._older_failed = False
        if not self._conversation.history_is_loaded and not self._is_loading:
            self._is_loading = True
            self.state_changed.emit()
            self._services.scope.start(self._load(), name="load-history")

    def load_older(self, *, wanted: int = PAGE_BYTES) -> None:
        """Read what stands before the first entry; `reset` tells that it is there.

        Args:
            wanted: so many bytes of the history at once, at least.
        """
        if self.has_older and not self._is_loading_older:
            self._is_loading_older = True
            self._services.scope.start(self._load_older(wanted), name="load-older")

    def send(self, text: str) -> None:
        """Send a prompt. On failure `prompt_restored` gives it back."""
        self._services.scope.start(self._send(text, self._words.let_go(text)), name="send-prompt")

    def ask_again(self, text: str) -> bool:
        """Send a prompt that a row of the conversation offers; False when it cannot be sent now.

        Never twice by one offer, and never while a run is on. When it fails, the row offers it again.
        """
        return self._again.ask(text)

    def go_on(self) -> bool:
        """Have the agent go on with what was cut off; False when that cannot be asked now."""
        return self._again.ask(going_on_words())

    def take_up_again(self) -> None:
        """Have a parked session resumed once more, on the person's word."""
        self._conversation.try_again()
        self._services.scope.start(self._take_up(), name="take-up-again")

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
        self._services.save_view_state(self.session_id, state)

    def find_folder(self) -> None:
        """Tell by `folder_found` that `folder` is there; a disk may take long to answer."""
        self._services.scope.start(self._find_folder(self.folder), name="find-folder")

    def find_file(self, reference: str) -> None:
        """Look for a file that the conversation names; `file_found` tells what came of it."""
        self._services.scope.start(self._find_file(reference), name="find-file")

    def resend(self, entry_id: str) -> None:
        """Send an unconfirmed or failed prompt once more. It stays where it is when that fails."""
        self._services.scope.start(self._resend(entry_id), name="resend-prompt")

    def answer_permission(self, request_id: RequestId, decision: PermissionDecision) -> None:
        """Answer a permission request; the outcome comes as an event."""
        requests = self.transcript.requests
        shown = next(
            (it for it in requests if isinstance(it, PermissionRequest) and it.request_id == request_id), None
        )
        call = partial(self._conversation.answer_permission, request_id, decision, shown=shown)
        self._services.scope.start(self._answer(request_id, call), name="answer-permission")

    def answer_question(self, request_id: RequestId, answer: str, *, is_freeform: bool) -> None:
        """Answer a question of the agent."""
        call = partial(self._conversation.answer_question, request_id, answer, is_freeform=is_freeform)
        self._services.scope.start(self._answer(request_id, call), name="answer-question")

    def dismiss_question(self, request_id: RequestId) -> None:
        """Skip a question of the agent."""
        call = partial(self._conversation.dismiss_question, request_id)
        self._services.scope.start(self._answer(request_id, call), name="dismiss-question")

    async def _find_folder(self, folder: str) -> None:
        if await asyncio.to_thread(_is_whole_folder, folder):
            self.folder_found.emit(folder)
        else:
            self._services.report(describe(FolderMissing(folder)))

    async def _find_file(self, reference: str) -> None:
        look = partial(find_file, reference, self.folder)
        try:
            async with asyncio.timeout(_DISK_TIMEOUT_S):
                found = await start_in_thread(look, name="find-file")
        except (TimeoutError, RuntimeError):
            reason = tr("The disk does not answer.")
            found = FoundFile(reference, FileKind.REFUSED, reason=reason)
        self.file_found.emit(found)

    async def _load(self) -> None:
        try:
            await self._conversation.load_history()
        except CopilotDesktopError as error:
            self._services.report(describe(error))
        finally:
            self._is_loading = False
            self.state_changed.emit()

    async def read_on(self) -> None:
        """Take in what another program has written to the session."""
        try:
            await self._conversation.read_on()
        except CopilotDesktopError as error:
            self.report(error)

    async def _load_older(self, wanted: int) -> None:
        try:
            await self._conversation.load_older(wanted=wanted)
        except CopilotDesktopError as error:
            self._older_failed = True
            self._services.report(describe(error))
        except Exception:
            # Else who looks at the first entry asks again at once, and for ever.
            self._older_failed = True
            raise
        finally:
            self._is_loading_older = False
            self.state_changed.emit()

    async def _send(self, text: str, prompt_id: str, *, is_offered: bool = False) -> None:
        try:
            self._conversation.options = await self._services.prepare(self._conversation)
            await self._conversation.send(text, prompt_id=prompt_id)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person's words are kept
            if not isinstance(error, CopilotDesktopError | TimeoutError):
                _log.exception("sending failed")
            # What is still there may have arrived: the transcript says so and offers it again.
            if not is_offered and not self._conversation.has_prompt(prompt_id):
                self._give_back(text)
            self._words.gone(prompt_id)
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
        """Keep a prompt that was not sent, whether or not a composer shows this session."""
        self.set_draft(before_draft(text, self.draft))
        self.prompt_restored.emit(text)

    async def _resend(self, entry_id: str) -> None:
        try:
            self._conversation.options = await self._services.prepare(self._conversation)
            await self._conversation.attach()
        except (CopilotDesktopError, TimeoutError) as error:
            self.report(error)
            return
        entry = self.transcript.entries.find(EntryId(entry_id))
        if not isinstance(entry, UserMessage):
            return
        prompt_id = self._words.let_go(entry.text)
        text = self._conversation.forget_prompt(entry_id)
        if text is not None:
            await self._send(text, prompt_id)
        else:
            self._words.gone(prompt_id)

    async def _take_up(self) -> None:
        try:
            self._conversation.options = await self._services.prepare(self._conversation)
            await self._conversation.attach()
        except (CopilotDesktopError, TimeoutError) as error:
            self.report(error)

    async def _stop(self) -> None:
        try:
            await self._conversation.abort()
        except (CopilotDesktopError, TimeoutError) as error:
            self._stopping.stop()
            self.state_changed.emit()
            self.report(error)

    async def _answer(self, request_id: RequestId, call: Callable[[], Awaitable[None]]) -> None:
        try:
            await call()
        except (CopilotDesktopError, TimeoutError) as error:
            self.request_failed.emit(request_id)
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
        if event is None:
            self.reset.emit()
            self.state_changed.emit()
        else:
            transcript = self.transcript
            self._emit_deltas(event, changes)
            if changes:
                self.changed.emit(changes)
            if any(isinstance(change, StateChanged) for change in changes):
                if transcript.activity is not Activity.RUNNING:
                    self._stopping.stop()
                self.state_changed.emit()
        if self.transcript.requests != self._requests:
            self._requests = self.transcript.requests
            self.requests_changed.emit()

    def _emit_deltas(self, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]) -> None:
        for change in changes:
            if isinstance(change, Updated) and change.appended:
                self.delta_received.emit(change.entry_id, change.appended)
            elif isinstance(change, Inserted) and isinstance(event, MessageDelta | ReasoningDelta):
                # The first piece of a text brings its entry.
                entry = self.transcript.entries.find(change.entry_id)
                if isinstance(entry, AssistantMessage | Reasoning) and entry.text:
                    more = sum(len(it.appended) for it in changes if _appends_to(it, change.entry_id))
                    self.delta_received.emit(change.entry_id, str(entry.text)[: len(entry.text) - more])


def _appends_to(change: Change, entry_id: str) -> TypeGuard[Updated]:
    return isinstance(change, Updated) and change.entry_id == entry_id


def one_line(text: str, *, limit: int = 120) -> str:
    """Return the first line of foreign text with its white space joined, at most `limit` long."""
    line = " ".join(text[: 4 * limit].strip().split("\n", 1)[0].split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _is_whole_folder(folder: str) -> bool:
    """Tell whether a path means an existing folder wherever it is opened. May block for long."""
    path = Path(folder)
    try:
        return path.is_absolute() and path.is_dir()
    except OSError:
        return False


def folder_name(folder: str) -> str:
    """Return the last part of a folder's path, the path itself for a root."""
    return Path(folder).name or folder
