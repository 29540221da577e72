"""The course of one prompt: from the events of its session to its parts and its end.

How it works: what comes is kept until the server has told the prompt's id. The turn begins when
the agent takes the prompt up (`user.message` with this id), which for a queued prompt is later than
an earlier prompt's end, and it ends when the main agent stops (`assistant.idle`), takes the next
prompt up, fails, is aborted or is lost. Servers that do not tell a prompt's id (before 1.0.81) do
not send `assistant.idle` either: there a turn ends when a model call has ended with a message that
asks for no tool and nothing follows for a moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, TypeAlias

from copilot_desktop.client.streams.metrics import TurnMeter
from copilot_desktop.client.streams.parts import PartBuilder, Piece, ReasoningPiece, TextPiece
from copilot_desktop.client.streams.result import Failure, TurnEnd, TurnResult
from copilot_desktop.protocol import events
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.usage_events import ModelUsage
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.translation import tr

Clock: TypeAlias = Callable[[], float]

#: `session.error` of this type is a message somebody put into the timeline, not a failure.
_NOTIFICATION: Final = "notification"

#: After the end of a model call of an old server: its next one follows within milliseconds.
_SETTLE_S: Final = 0.5

#: The session fell idle and our prompt was not taken up. The slowest start of one took 7 s.
_NEVER_BEGUN_S: Final = 30.0

#: All that a turn is made of. Nothing else is decoded for it.
KINDS: Final = (
    events.UserPrompt,
    events.TurnStarted,
    events.TurnEnded,
    events.TurnRetried,
    events.MessageDelta,
    events.MessageCompleted,
    events.ReasoningDelta,
    events.ToolCallDelta,
    events.ToolStarted,
    events.ToolOutput,
    events.ToolPartialResult,
    events.ToolProgress,
    events.ToolCompleted,
    events.AgentInterrupted,
    events.SubagentStarted,
    events.SessionFailed,
    events.Aborted,
    events.AgentIdle,
    events.SessionIdle,
    events.SessionShutdown,
    ModelUsage,
    ConnectionLost,
)


class TurnCourse:
    """What has become of a prompt until now. The waiting for it is `Turn`'s.

    Attributes:
        message_id: the server's id of the prompt; "" until it is accepted.
        has_begun: the agent has taken the prompt up.
        others_run: the agent works on somebody else's prompt.
        pieces: of the main agent, from the beginning.

    Args:
        with_background: it lasts until background agents and commands have ended too.
        on_pieces: is told each time `pieces` has grown.
        on_end: is told once, when `end` is known.
        call_later: of the event loop.
    """

    def __init__(
        self,
        prompt: str,
        *,
        others_run: bool,
        with_background: bool,
        on_pieces: Callable[[tuple[Piece, ...]], None],
        on_end: Callable[[], None],
        clock: Clock,
        call_later: Callable[..., asyncio.TimerHandle],
    ) -> None:
        self.message_id = ""
        self.has_begun = False
        self.others_run = others_run
        self.end = TurnEnd.RUNNING
        self.pieces: list[Piece] = []
        self.meter = TurnMeter(clock())
        self._prompt = prompt
        self._with_background = with_background
        self._on_pieces = on_pieces
        self._on_end = on_end
        self._clock = clock
        self._call_later = call_later
        self._early: list[tuple[float, SessionEvent | ConnectionLost]] | None = []
        self._tells_ids = True
        self._reason = ""
        self._failure: Failure | None = None
        self._retries = 0
        self._main = PartBuilder()
        self._agents: dict[str, PartBuilder] = {}
        self._timer: asyncio.TimerHandle | None = None

    @property
    def result(self) -> TurnResult:
        """What has come until now."""
        return TurnResult(
            prompt=self._prompt,
            message_id=self.message_id,
            end=self.end,
            main=self._main.snapshot(),
            agents={agent_id: part.snapshot() for agent_id, part in self._agents.items()},
            usage=tuple(self.meter.usages),
            metrics=self.meter.metrics(self._clock()),
            retries=self._retries,
            failure=self._failure,
            reason=self._reason,
        )

    @property
    def has_running_tool(self) -> bool:
        """A tool runs, of the main agent or of another one."""
        return any(part.has_running_tool for part in (self._main, *self._agents.values()))

    # ---- events ----------------------------------------------------------------------------

    def accept(self, message_id: str) -> None:
        """The server has taken the prompt under this id: take what has come meanwhile."""
        self.message_id = message_id
        early, self._early = self._early or [], None
        for at, event in early:
            self._take(event, at)

    def hear(self, event: SessionEvent | ConnectionLost) -> None:
        """Take an event of the session, once the prompt is accepted."""
        at = self._clock()
        if self._early is not None:
            self._early.append((at, event))
        else:
            self._take(event, at)

    def _take(self, event: SessionEvent | ConnectionLost, at: float) -> None:
        if self.end is not TurnEnd.RUNNING:
            return
        if isinstance(event, ConnectionLost):
            self.finish(TurnEnd.LOST, event.reason or tr("the agent has ended"))
        elif not self.has_begun:
            self._take_before(event, at)
        elif event.agent_id:
            self._take_of_agent(event)
        else:
            self._take_own(event, at)

    def _take_before(self, event: SessionEvent, at: float) -> None:
        """An event of the main agent before our prompt's turn has come."""
        if event.agent_id:
            return
        match event:
            case events.UserPrompt():
                if self._is_ours(event):
                    self._begin(event, at)
                else:
                    self.others_run = True
            case events.TurnStarted():
                self.others_run = True
            case events.AgentIdle() | events.SessionIdle():
                self.others_run = False
                if isinstance(event, events.SessionIdle):
                    self._finish_after(_NEVER_BEGUN_S, TurnEnd.ABORTED, "never begun")
            case events.Aborted():
                # It drops everything that is queued.
                self.finish(TurnEnd.ABORTED, event.reason)
            case events.SessionFailed() if not self.others_run and event.error_type != _NOTIFICATION:
                # For instance: there is no account. Then no prompt is ever taken up.
                self._fail(event)
            case events.SessionShutdown():
                self.finish(TurnEnd.LOST, tr("the session was shut down"))
            case _:
                return

    def _is_ours(self, event: events.UserPrompt) -> bool:
        if event.message_id:
            return event.message_id == self.message_id
        return _is_of_person(event) and (not self.others_run or event.content == self._prompt)

    def _begin(self, event: events.UserPrompt, at: float) -> None:
        self.has_begun = True
        self._tells_ids = bool(event.message_id)
        self._cancel_timer()
        self.meter.begin(at)

    def _take_of_agent(self, event: SessionEvent) -> None:
        if isinstance(event, ModelUsage):
            self.meter.note_usage(event)
            return
        part = self._agents.get(event.agent_id)
        if part is None:
            part = self._agents[event.agent_id] = PartBuilder(event.agent_id)
        part.take(event)

    def _take_own(self, event: SessionEvent, at: float) -> None:
        if self._timer is not None and not isinstance(event, ModelUsage | events.SessionIdle):
            # The old server's turn was not over.
            self._cancel_timer()
        match event:
            case events.MessageDelta() | events.ReasoningDelta():
                self._publish(self._main.take(event), at)
            case ModelUsage():
                self.meter.note_usage(event)
            case events.ToolCallDelta():
                self.meter.note_arguments(at)
            case events.TurnEnded():
                if not self._tells_ids and self._main.last_message_is_final and not self._with_background:
                    self._finish_after(_SETTLE_S, TurnEnd.DONE)
            case events.TurnStarted() | events.TurnRetried():
                self._retries += isinstance(event, events.TurnRetried)
                self.meter.break_stream()
                self._publish(self._main.take(event), at)
            case _ if not self._take_end(event):
                self._publish(self._main.take(event), at)

    def _take_end(self, event: SessionEvent) -> bool:
        """Take an event that may end the turn; False for any other."""
        match event:
            case events.UserPrompt():
                if self._is_next(event):
                    self.finish(TurnEnd.DONE)
            case events.AgentIdle() | events.SessionIdle():
                self._take_idle(event)
            case events.Aborted():
                self.finish(TurnEnd.ABORTED, event.reason)
            case events.SessionFailed():
                if event.error_type != _NOTIFICATION:
                    self._fail(event)
            case events.SessionShutdown():
                self.finish(TurnEnd.LOST, tr("the session was shut down"))
            case _:
                return False
        return True

    def _is_next(self, event: events.UserPrompt) -> bool:
        """Whether the agent takes up another prompt, which ends this turn."""
        if event.message_id and event.message_id == self.message_id:
            return False
        # A steering prompt becomes part of the turn that it steers.
        return _is_of_person(event) and event.delivery != "steering"

    def _take_idle(self, event: events.AgentIdle | events.SessionIdle) -> None:
        if event.aborted:
            self.finish(TurnEnd.ABORTED)
        elif isinstance(event, events.SessionIdle) or not self._with_background:
            self.finish(TurnEnd.DONE)

    def _publish(self, pieces: tuple[Piece, ...], at: float) -> None:
        if not pieces:
            return
        for piece in pieces:
            if isinstance(piece, TextPiece | ReasoningPiece):
                self.meter.note_delta(piece.text, at, is_answer=isinstance(piece, TextPiece))
        self.pieces += pieces
        self._on_pieces(pieces)

    # ---- ends ------------------------------------------------------------------------------

    def _fail(self, event: events.SessionFailed) -> None:
        self._failure = Failure(event.error_type, event.message, event.status_code)
        self.finish(TurnEnd.FAILED)

    def finish(self, end: TurnEnd, reason: str = "") -> None:
        """End the turn so, unless it has ended; nothing is taken any more."""
        if self.end is not TurnEnd.RUNNING:
            return
        self.end = end
        self._reason = reason
        self.meter.end(self._clock())
        self._cancel_timer()
        self._early = None
        self._on_end()

    def _finish_after(self, delay_s: float, end: TurnEnd, reason: str = "") -> None:
        self._cancel_timer()
        self._timer = self._call_later(delay_s, self.finish, end, reason)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _is_of_person(event: events.UserPrompt) -> bool:
    return event.source in ("", "user")
