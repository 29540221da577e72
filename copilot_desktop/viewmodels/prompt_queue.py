"""What waits behind the running turn of one session: the server's queue, and what is held back here.

How it works: as long as nothing is paused, the server's queue is the truth, and this is its mirror. A
pause, and a stop (the server drops its queue then), take the prompts over: they are kept here, with the
unsent words of the session on the disk, until they are sent again.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import QueueModified
from copilot_desktop.protocol.queue import QueuedItem, QueueState
from copilot_desktop.protocol.sending import SendMode
from copilot_desktop.session.entries import Delivery, EntryId, UserMessage
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.session.transcript import Activity
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.prompt_attachments import (
    AttachmentUnusable,
    PromptAttachment,
    sent_again,
)
from copilot_desktop.viewmodels.unsent_words import UnsentWords
from copilot_desktop.viewmodels.waiting_prompts import WaitingPrompt

_log = logging.getLogger("copilot_desktop.session")

#: A stop waits no longer for what the queue holds; what was known of it before is kept then.
_STOP_READ_S: Final = 1.0


class Deliver(Protocol):
    """Sends a prompt; returns whether it has gone, or may have."""

    def __call__(
        self,
        text: str,
        prompt_id: str,
        attachments: tuple[PromptAttachment, ...] = (),
        mode: SendMode | None = None,
    ) -> Awaitable[bool]: ...


@dataclass(frozen=True, slots=True)
class QueuedPrompt:
    """One row of the queue.

    Attributes:
        key: names it here.
        is_held: it is kept here, and not in the server's queue.
        attachments: of one that is held.
        is_command: it is a slash command.
        can_edit, can_move, can_remove, can_send_now: this CLI can do so with it.
    """

    key: str
    text: str
    is_held: bool = False
    attachments: tuple[PromptAttachment, ...] = ()
    is_command: bool = False
    can_edit: bool = True
    can_move: bool = True
    can_remove: bool = True
    can_send_now: bool = True


@dataclass(frozen=True, slots=True)
class Dropped:
    """What the server drops when the turn is stopped.

    Attributes:
        items: of its queue.
        steering: prompts that were to steer the turn, and that it has not read.
    """

    items: tuple[QueuedItem, ...] = ()
    steering: tuple[EntryId, ...] = ()


class PromptQueue(QObject):
    """The rows, and what can be done with them.

    Signals:
        changed(): any of the properties is new.
        kept(count): a stop took so many prompts out of the server's queue; they wait here.
    """

    changed = Signal()
    kept = Signal(int)

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        words: UnsentWords,
        *,
        deliver: Deliver,
        run: Callable[[str], Awaitable[bool]],
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        """Follow the queue of a session. What was held back in an earlier run is so still.

        Args:
            words: keeps on the disk what is held back.
            deliver: sends a prompt and returns whether it has gone.
            run: runs a slash command; False when that cannot be now.
            report: shows what a command came to.
        """
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._words = words
        self._deliver = deliver
        self._run = run
        self._report = report
        self._state = QueueState()
        self._held = tuple(
            QueuedPrompt(it.prompt_id, it.text, True, it.attachments, it.is_command) for it in words.waiting
        )
        self._is_paused = bool(self._held)
        self._is_reading = False
        self._reads_again = False
        self._is_known = True
        self._unsubscribe = conversation.session.on(self._on_event, QueueModified, ConnectionLost)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- state -----------------------------------------------------------------------------

    @property
    def items(self) -> tuple[QueuedPrompt, ...]:
        """What waits, in the order in which it will be sent."""
        return (*self._held, *(self._row(item) for item in self._state.items))

    def _row(self, item: QueuedItem) -> QueuedPrompt:
        lacks = self._services.lacks
        return QueuedPrompt(
            item.id,
            item.text,
            is_command=item.is_command,
            # The server gives a command no other words, and does not send it at once.
            can_edit=not item.is_command and not lacks(methods.QUEUE_UPDATE_TEXT),
            can_move=not lacks(methods.QUEUE_MOVE),
            can_remove=not lacks(methods.QUEUE_REMOVE),
            can_send_now=not item.is_command and not lacks(methods.QUEUE_SEND_NOW),
        )

    @property
    def is_paused(self) -> bool:
        """Nothing of it is sent until the person says so."""
        return self._is_paused

    @property
    def can_change(self) -> bool:
        """False where the CLI cannot take out of its queue what is to wait."""
        return self._is_known and not self._services.lacks(methods.QUEUE_REMOVE)

    # ---- commands --------------------------------------------------------------------------

    def watch(self) -> None:
        """Somebody looks: find out what waits."""
        if self._conversation.is_attached and self._conversation.transcript.activity is Activity.RUNNING:
            self._read_soon()

    def hold(self, text: str, attachments: tuple[PromptAttachment, ...] = ()) -> None:
        """Put a prompt at the end of a queue that is paused."""
        self._hold(text, attachments)

    def _hold(
        self, text: str, attachments: tuple[PromptAttachment, ...] = (), *, is_command: bool = False
    ) -> None:
        self._set_held((*self._held, QueuedPrompt(str(uuid.uuid4()), text, True, attachments, is_command)))

    def edit(self, key: str, text: str) -> None:
        """Put other words in the place of a prompt's."""
        held = self._find_held(key)
        if held is None:
            self._start(self._edit(key, text))
        elif text != held.text:
            self._set_held(tuple(replace(it, text=text) if it is held else it for it in self._held))

    def remove(self, key: str) -> None:
        """Send a prompt never."""
        held = self._find_held(key)
        if held is None:
            self._start(self._remove(key))
        else:
            self._set_held(tuple(it for it in self._held if it is not held))

    def move(self, key: str, place: int) -> None:
        """Put a prompt at another place, counted from 0 in `items`."""
        held = self._find_held(key)
        if held is None:
            to = max(0, min(place - len(self._held), len(self._state.items) - 1))
            self._start(self._change(self._conversation.session.queue.move(key, to)))
        else:
            others = [it for it in self._held if it is not held]
            others.insert(max(0, min(place, len(others))), held)
            self._set_held(tuple(others))

    def send_now(self, key: str) -> None:
        """Let a prompt steer the running turn; without one it is sent."""
        held = self._find_held(key)
        if held is None:
            self._start(self._change(self._conversation.session.queue.send_now(key)))
        else:
            self._start(self._send_held(held, SendMode.IMMEDIATE))

    def pause(self) -> None:
        """Send nothing of it until `resume`."""
        if not self._is_paused:
            self._is_paused = True
            self.changed.emit()
            self._start(self._pause())

    def resume(self) -> None:
        """Send what was held back, in its order."""
        if self._is_paused:
            self._is_paused = False
            self.changed.emit()
            self._start(self._resume())

    # ---- stopping --------------------------------------------------------------------------

    async def before_stop(self) -> Dropped:
        """Return what a stop is going to drop."""
        try:
            async with asyncio.timeout(_STOP_READ_S):
                state = await self._conversation.session.queue.read()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("what waits is not known before a stop: %s", error)
            state = self._state if self._state.items else self._own_waiting()
        return Dropped(state.items, self._unread(state.steering))

    def _own_waiting(self) -> QueueState:
        """Return what was sent here and whose turn has not come, as far as the transcript knows."""
        transcript = self._conversation.transcript
        names = {own: server for server, own in transcript.progress.prompt_entries.items()}
        waiting = (transcript.entries.find(key) for key in transcript.progress.waiting_prompts)
        return QueueState(
            tuple(
                QueuedItem(id=entry.id, message_id=names.get(entry.id, entry.id), text=entry.text)
                for entry in waiting
                if isinstance(entry, UserMessage) and entry.is_queued and not entry.is_steering
            )
        )

    async def after_stop(self, dropped: Dropped) -> None:
        """Keep what the server has dropped, and send none of it until the person says so."""
        before = len(self._held)
        for steering in dropped.steering:
            entry = self._conversation.transcript.entries.find(steering)
            if isinstance(entry, UserMessage) and entry.delivery is not Delivery.DELIVERED:
                await self._take_over(QueuedItem(entry.id, entry.id, text=entry.text))
        for item in dropped.items:
            if not self._has_begun(item):
                await self._take_over(item)
        if len(self._held) > before:
            self._is_paused = True
            self.kept.emit(len(self._held) - before)
        self._state = QueueState()
        self.changed.emit()

    def _unread(self, steering: tuple[str, ...]) -> tuple[EntryId, ...]:
        """Return the prompts that are to steer the turn, and that it has not read."""
        transcript = self._conversation.transcript
        entries = (transcript.entries.find(key) for key in transcript.progress.waiting_prompts)
        return tuple(
            entry.id
            for entry in entries
            if isinstance(entry, UserMessage) and entry.is_steering and entry.text in steering
        )

    # ---- within ----------------------------------------------------------------------------

    def _start(self, work: Coroutine[Any, Any, object]) -> None:
        self._services.scope.start(self._guarded(work), name="change-queue")

    async def _guarded(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except MethodUnsupported:
            # Its row offers it no longer.
            self.changed.emit()
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)

    def _find_held(self, key: str) -> QueuedPrompt | None:
        return next((it for it in self._held if it.key == key), None)

    def _set_held(self, held: tuple[QueuedPrompt, ...]) -> None:
        self._held = held
        self._words.hold(tuple(WaitingPrompt(it.text, it.attachments, it.is_command, it.key) for it in held))
        if not held:
            self._is_paused = False
        self.changed.emit()

    async def _change(self, call: Awaitable[bool]) -> None:
        await call
        await self._read()

    def _find(self, key: str) -> QueuedItem | None:
        return next((it for it in self._state.items if it.id == key), None)

    async def _edit(self, key: str, text: str) -> None:
        item = self._find(key)
        if await self._conversation.session.queue.edit(key, text) and item is not None:
            entry = self._entry_of(item)
            if entry is not None:
                self._conversation.reword(entry.id, text)
        await self._read()

    async def _remove(self, key: str) -> None:
        item = self._find(key)
        if await self._conversation.session.queue.remove(key) and item is not None:
            entry = self._entry_of(item)
            if entry is not None:
                self._conversation.take_out(entry.id)
        await self._read()

    async def _pause(self) -> None:
        queue = self._conversation.session.queue
        for item in (await queue.read()).items:
            if await queue.remove(item.id):
                await self._take_over(item)
        await self._read()

    async def _resume(self) -> None:
        while self._held and not self._is_paused:
            if not await self._send_held(self._held[0]):
                self._is_paused = True
                self.changed.emit()
                return

    async def _send_held(self, held: QueuedPrompt, mode: SendMode | None = None) -> bool:
        if held.is_command:
            has_gone = await self._run(held.text)
        else:
            has_gone = await self._deliver(held.text, held.key, held.attachments, mode)
        if has_gone:
            self._set_held(tuple(it for it in self._held if it.key != held.key))
            return True
        # It may have been in the journal for a moment: under this name nothing keeps it any more.
        again = replace(held, key=str(uuid.uuid4()))
        self._set_held(tuple(again if it.key == held.key else it for it in self._held))
        return False

    async def _take_over(self, item: QueuedItem) -> None:
        """Keep a prompt that is not in the server's queue any more."""
        entry = self._entry_of(item)
        attachments: tuple[PromptAttachment, ...] = ()
        if entry is not None and entry.attachments:
            folder = self._services.pasted.folder
            try:
                attachments = await asyncio.to_thread(sent_again, entry.attachments, folder)
            except AttachmentUnusable as error:
                self._report(error)
        self._hold(item.text, attachments, is_command=item.is_command)
        if entry is not None:
            self._conversation.take_out(entry.id)

    def _entry_of(self, item: QueuedItem) -> UserMessage | None:
        """Return the row of a prompt that was sent here, as long as its turn has not come."""
        transcript = self._conversation.transcript
        own = transcript.progress.prompt_entries.get(item.message_id)
        entry = transcript.entries.find(own or EntryId(item.message_id))
        if isinstance(entry, UserMessage) and entry.delivery is not Delivery.DELIVERED:
            return entry
        return None

    def _has_begun(self, item: QueuedItem) -> bool:
        transcript = self._conversation.transcript
        own = transcript.progress.prompt_entries.get(item.message_id)
        entry = transcript.entries.find(own or EntryId(item.message_id))
        return isinstance(entry, UserMessage) and entry.delivery is Delivery.DELIVERED

    # ---- reading ---------------------------------------------------------------------------

    def _on_event(self, event: object) -> None:
        if isinstance(event, QueueModified):
            self._read_soon()
        elif self._state != QueueState():
            # Its queue has gone with the server; the transcript offers the prompts again.
            self._state = QueueState()
            self.changed.emit()

    def _read_soon(self) -> None:
        if not self._is_known:
            return
        if self._is_reading:
            self._reads_again = True
            return
        self._is_reading = True
        self._services.scope.start(self._read_all(), name="read-queue")

    async def _read_all(self) -> None:
        try:
            self._reads_again = True
            while self._reads_again:
                self._reads_again = False
                await self._read()
        except MethodUnsupported:
            self._is_known = False
            self.changed.emit()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("what waits cannot be read: %s", error)
        finally:
            self._is_reading = False

    async def _read(self) -> None:
        state = await self._conversation.session.queue.read()
        if state != self._state:
            self._state = state
            self.changed.emit()
