"""The transcript of a session while events come in: what streams is joined, what may not come yet is held.

How it works: events go through the pure reducer in the order of their arrival and then to the
handlers given to `on`. Deltas that stream in while nobody looks are put together for a moment and
reduced in one step. While history is read, events wait until it is there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from copilot_desktop.client.journaled_prompts import JournaledPrompts
from copilot_desktop.client.partial_texts import PartialTexts
from copilot_desktop.client.shared_timer import SharedTimer
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.protocol.events import MessageDelta, ReasoningDelta, SessionEvent
from copilot_desktop.session.local_events import ConnectionLost, LocalEvent
from copilot_desktop.session.reducer import Delta, reduce, reduce_deltas
from copilot_desktop.session.transcript import Change, Transcript

#: So many deltas are reduced in one step: it shall not keep the loop.
_MAX_JOINED: Final = 250

ChangeHandler: TypeAlias = Callable[[SessionEvent | LocalEvent | None, tuple[Change, ...]], None]


class LiveTranscript:
    """What is known of a session now.

    Attributes:
        value: a frozen value; it may be kept.
        may_join: asked when a delta comes; True lets it wait a moment for those that follow. They
            are told in one step, with the last of them as the event.
    """

    def __init__(
        self,
        joining: SharedTimer,
        prompts: JournaledPrompts,
        partials: PartialTexts | None,
        applied: Callable[[SessionEvent | LocalEvent, tuple[Change, ...]], None],
    ) -> None:
        """Begin with nothing.

        Args:
            joining: ends the moment for which deltas are put together.
            prompts, partials: follow what becomes of the texts that the journal keeps.
            applied: called after each event that is no joined delta, behind the handlers.
        """
        self.value = Transcript()
        self.may_join: Callable[[], bool] = lambda: False
        self._joining = joining
        self._prompts = prompts
        self._partials = partials
        self._applied = applied
        self._held: list[SessionEvent | LocalEvent] | None = None
        #: They wait for others. No other event is applied before them.
        self._deltas: list[Delta] = []
        self._handlers: list[ChangeHandler] = []

    def on(self, handler: ChangeHandler) -> Callable[[], None]:
        """Call `handler(event, changes)` after each event; return the function that unsubscribes."""
        return subscribe(self._handlers, handler)

    def apply(self, event: SessionEvent | LocalEvent) -> None:
        """Reduce one event and tell the handlers; while events are held, after that."""
        if isinstance(event, MessageDelta | ReasoningDelta) and self._held is None:
            if self._deltas:
                self._deltas.append(event)
                if len(self._deltas) >= _MAX_JOINED:
                    self.catch_up()
                return
            if self.may_join():
                self._deltas.append(event)
                self._joining.call(self.catch_up)
                return
        self.catch_up()
        if self._partials is not None and isinstance(event, ConnectionLost):
            self._partials.connection_lost()
        if self._held is not None:
            self._held.append(event)
            return
        self.value, changes = reduce(self.value, event)
        self._follow(event, changes)
        self._applied(event, changes)

    def catch_up(self) -> None:
        """Apply the deltas that wait for others: somebody is about to look."""
        if self._deltas:
            deltas, self._deltas = self._deltas, []
            self.value, changes = reduce_deltas(self.value, deltas)
            self._follow(deltas[-1], changes)

    def hold(self) -> None:
        """Let what comes wait until `let_go`."""
        self.catch_up()
        self._held = []

    def let_go(self, known: frozenset[str]) -> None:
        """Apply what has waited, without the events whose ids are `known`."""
        held, self._held = self._held, None
        for event in held or ():
            if getattr(event, "event_id", None) not in known:
                self.apply(event)

    def tell_replaced(self) -> None:
        """Tell the handlers that `value` is another transcript as a whole."""
        self._tell(None, ())

    def _follow(self, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]) -> None:
        self._prompts.follow(self.value, changes)
        if self._partials is not None:
            self._partials.follow(self.value, changes)
        self._tell(event, changes)

    def _tell(self, event: SessionEvent | LocalEvent | None, changes: tuple[Change, ...]) -> None:
        for handler in tuple(self._handlers):
            guarded(handler, event, changes)
