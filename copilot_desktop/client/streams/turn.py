"""One prompt and all that comes of it, as one thing to await or to read while it grows.

    turn = await start_turn(session, "Explain this project")
    async for text in turn:
        print(text, end="")
    result = await turn.wait()

How it works: the turn listens before the prompt is sent and keeps what comes until the server has
told the prompt's id. It begins when the agent takes the prompt up (`user.message` with this id),
which for a queued prompt is later than an earlier prompt's end, and it ends when the main agent
stops (`assistant.idle`), takes the next prompt up, fails, is aborted or is lost. Servers that do
not tell a prompt's id (before 1.0.81) do not send `assistant.idle` either: there a turn ends when
a model call has ended with a message that asks for no tool and nothing follows for a moment.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from typing import Final, TypeAlias

from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.errors import TurnAborted, TurnFailed, TurnLost, TurnStalled, TurnTimedOut
from copilot_desktop.client.streams.metrics import TurnMeter, TurnMetrics
from copilot_desktop.client.streams.parts import PartBuilder, Piece, ReasoningPiece, TextPiece
from copilot_desktop.client.streams.result import Failure, TurnEnd, TurnResult
from copilot_desktop.client.streams.stall import StallDetector
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.events import SessionEvent
from copilot_desktop.protocol.usage_events import ModelUsage
from copilot_desktop.session.local_events import ConnectionLost
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.session")

Clock: TypeAlias = Callable[[], float]

#: `session.error` of this type is a message somebody put into the timeline, not a failure.
_NOTIFICATION: Final = "notification"

#: After the end of a model call of an old server: its next one follows within milliseconds.
_SETTLE_S: Final = 0.5

#: The session fell idle and our prompt was not taken up. The slowest start of one took 7 s.
_NEVER_BEGUN_S: Final = 30.0

#: For calls that stop what nobody waits for any more.
STOP_S: Final = 5.0

#: All that a turn is made of. Nothing else is decoded for it.
_KINDS: Final = (
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


class Turn:
    """A prompt on its way through the agent. Made by `sending.start_turn`.

    It may be awaited and read by any number of tasks, from the beginning, also after its end.
    """

    def __init__(
        self,
        session: Session,
        prompt: str,
        *,
        stall_s: float | None = None,
        abort_on_stall: bool = False,
        tools_may_be_silent: bool = True,
        with_background: bool = False,
        clock: Clock = time.monotonic,
    ) -> None:
        """Listen to `session` from now on; the prompt is sent by `start_turn`.

        Args:
            stall_s: the turn fails when nothing came for so long while it runs, nobody is asked
                and, with `tools_may_be_silent`, no tool runs. None waits for ever.
            abort_on_stall: whoever waits stops the agent then.
            with_background: the turn lasts until background agents and commands have ended too.
        """
        self._session = session
        self._prompt = prompt
        self._clock = clock
        self._with_background = with_background
        self._abort_on_stall = abort_on_stall
        self._tools_may_be_silent = tools_may_be_silent
        self._stall_s = stall_s
        self._message_id = ""
        self._early: list[tuple[float, SessionEvent | ConnectionLost]] | None = []
        self._others_run = session.is_running
        self._has_begun = False
        self._tells_ids = True
        self._end = TurnEnd.RUNNING
        self._reason = ""
        self._failure: Failure | None = None
        self._retries = 0
        self._main = PartBuilder()
        self._agents: dict[str, PartBuilder] = {}
        self._meter = TurnMeter(clock())
        self._pieces: list[Piece] = []
        self._piece_handlers: list[Callable[[Piece], None]] = []
        self._news = asyncio.Event()
        self._ended = asyncio.Event()
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        self._stall: StallDetector | None = None
        if stall_s is not None:
            self._stall = StallDetector(
                stall_s,
                self._stalled,
                is_excused=self._waits_for_somebody,
                clock=clock,
                call_later=self._loop.call_later,
            )
        self._unsubscribing = [
            session.on(self._hear, *_KINDS),
            session.on_closed(self._session_closed),
        ]
        if self._stall is not None:
            # Whatever comes shows that the agent lives, not only what a turn is made of.
            self._unsubscribing.append(session.on(self._stall.touch_by))

    # ---- what it is ------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        return self._session

    @property
    def message_id(self) -> str:
        """The server's id of the prompt; "" until it is accepted."""
        return self._message_id

    @property
    def has_begun(self) -> bool:
        """The agent has taken the prompt up."""
        return self._has_begun

    @property
    def end(self) -> TurnEnd:
        return self._end

    @property
    def metrics(self) -> TurnMetrics:
        """What was measured until now."""
        return self._meter.metrics(self._clock())

    @property
    def result(self) -> TurnResult:
        """What has come until now."""
        return TurnResult(
            prompt=self._prompt,
            message_id=self._message_id,
            end=self._end,
            main=self._main.snapshot(),
            agents={agent_id: part.snapshot() for agent_id, part in self._agents.items()},
            usage=tuple(self._meter.usages),
            metrics=self.metrics,
            retries=self._retries,
            failure=self._failure,
            reason=self._reason,
        )

    # ---- waiting and reading ---------------------------------------------------------------

    async def wait(self, timeout_s: float | None = None) -> TurnResult:
        """Return the result when the turn has ended.

        Raises:
            TurnFailed, TurnAborted, TurnStalled, TurnLost (a ConnectionClosed): it ended so.
            TurnTimedOut: it has not ended within `timeout_s`; it goes on and may be awaited again.
        """
        try:
            async with asyncio.timeout(timeout_s):
                await self._ended.wait()
        except TimeoutError:
            raise TurnTimedOut(self.result, timeout_s or 0.0) from None
        return await self._outcome()

    async def __aiter__(self) -> AsyncIterator[str]:
        """Yield the text of the answer as it comes, from its beginning.

        What was yielded of a model call that is made again cannot be taken back: read `pieces`
        where that matters. Raises as `wait` does when the turn ends badly.
        """
        async for piece in self.pieces():
            if isinstance(piece, TextPiece):
                yield piece.text

    async def pieces(self) -> AsyncIterator[Piece]:
        """Yield the main agent's text, reasoning, and what became void, from the beginning.

        Raises as `wait` does when the turn ends badly, after everything that had come.
        """
        position = 0
        while True:
            while position < len(self._pieces):
                position += 1
                yield self._pieces[position - 1]
            if self._end is not TurnEnd.RUNNING:
                break
            self._news.clear()
            await self._news.wait()
        await self._outcome()

    def on_piece(self, handler: Callable[[Piece], None]) -> None:
        """Call `handler(piece)` for what `pieces` yields, at once for what has come already.

        A plain function. What it raises is logged.
        """
        for piece in tuple(self._pieces):
            handler(piece)
        self._piece_handlers.append(handler)

    async def stop(self) -> None:
        """Stop the turn: abort the agent, or take the prompt out of the queue before its turn.

        The end comes as events. Does nothing when it has ended.

        Raises:
            As `Session.abort`.
        """
        if self._end is not TurnEnd.RUNNING or not self._message_id:
            return
        if self._has_begun or not self._others_run:
            await self._session.abort()
            return
        # An abort would stop the prompt that runs and drop every other one.
        try:
            await self._session.call(
                methods.QUEUE_WITHDRAW,
                {"messageId": self._message_id, "expectedPrompt": self._prompt},
                timeout_s=STOP_S,
            )
        except MethodUnsupported:
            _log.info("a queued prompt cannot be withdrawn from this CLI")
        else:
            self._finish(TurnEnd.ABORTED, "withdrawn")

    def close(self) -> None:
        """Listen no more; whoever waits is told that the turn is lost. The agent goes on."""
        self._finish(TurnEnd.LOST, tr("nobody listens to the turn any more"))

    async def _outcome(self) -> TurnResult:
        result = self.result
        match self._end:
            case TurnEnd.FAILED:
                raise TurnFailed(result)
            case TurnEnd.ABORTED:
                raise TurnAborted(result)
            case TurnEnd.LOST:
                raise TurnLost(result)
            case TurnEnd.STALLED:
                if self._abort_on_stall:
                    await self._abort_stalled()
                raise TurnStalled(result, self._stall_s or 0.0)
            case _:
                return result

    async def _abort_stalled(self) -> None:
        # One of those who wait is enough.
        self._abort_on_stall = False
        try:
            async with asyncio.timeout(STOP_S):
                await self._session.abort()
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("stopping a stalled turn: %s", error)

    # ---- events ----------------------------------------------------------------------------

    def accept(self, message_id: str) -> None:
        """The server has taken the prompt under this id. Called once, by `start_turn`."""
        self._message_id = message_id
        early, self._early = self._early or [], None
        if self._stall is not None and self._end is TurnEnd.RUNNING:
            self._stall.start()
        for at, event in early:
            self._take(event, at)

    def _hear(self, event: SessionEvent | ConnectionLost) -> None:
        at = self._clock()
        if self._early is not None:
            self._early.append((at, event))
        else:
            self._take(event, at)

    def _take(self, event: SessionEvent | ConnectionLost, at: float) -> None:
        if self._end is not TurnEnd.RUNNING:
            return
        if isinstance(event, ConnectionLost):
            self._finish(TurnEnd.LOST, event.reason or tr("the agent has ended"))
        elif not self._has_begun:
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
                    self._others_run = True
            case events.TurnStarted():
                self._others_run = True
            case events.AgentIdle() | events.SessionIdle():
                self._others_run = False
                if isinstance(event, events.SessionIdle):
                    self._finish_after(_NEVER_BEGUN_S, TurnEnd.ABORTED, "never begun")
            case events.Aborted():
                # It drops everything that is queued.
                self._finish(TurnEnd.ABORTED, event.reason)
            case events.SessionFailed() if not self._others_run and event.error_type != _NOTIFICATION:
                # For instance: there is no account. Then no prompt is ever taken up.
                self._fail(event)
            case events.SessionShutdown():
                self._finish(TurnEnd.LOST, tr("the session was shut down"))
            case _:
                return

    def _is_ours(self, event: events.UserPrompt) -> bool:
        if event.message_id:
            return event.message_id == self._message_id
        return _is_of_person(event) and (not self._others_run or event.content == self._prompt)

    def _begin(self, event: events.UserPrompt, at: float) -> None:
        self._has_begun = True
        self._tells_ids = bool(event.message_id)
        self._cancel_timer()
        self._meter.begin(at)

    def _take_of_agent(self, event: SessionEvent) -> None:
        if isinstance(event, ModelUsage):
            self._meter.note_usage(event)
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
                self._meter.note_usage(event)
            case events.ToolCallDelta():
                self._meter.note_arguments(at)
            case events.TurnEnded():
                if not self._tells_ids and self._main.last_message_is_final and not self._with_background:
                    self._finish_after(_SETTLE_S, TurnEnd.DONE)
            case events.TurnStarted() | events.TurnRetried():
                self._retries += isinstance(event, events.TurnRetried)
                self._meter.break_stream()
                self._publish(self._main.take(event), at)
            case _ if not self._take_end(event):
                self._publish(self._main.take(event), at)

    def _take_end(self, event: SessionEvent) -> bool:
        """Take an event that may end the turn; False for any other."""
        match event:
            case events.UserPrompt():
                if self._is_next(event):
                    self._finish(TurnEnd.DONE)
            case events.AgentIdle() | events.SessionIdle():
                self._take_idle(event)
            case events.Aborted():
                self._finish(TurnEnd.ABORTED, event.reason)
            case events.SessionFailed():
                if event.error_type != _NOTIFICATION:
                    self._fail(event)
            case events.SessionShutdown():
                self._finish(TurnEnd.LOST, tr("the session was shut down"))
            case _:
                return False
        return True

    def _is_next(self, event: events.UserPrompt) -> bool:
        """Whether the agent takes up another prompt, which ends this turn."""
        if event.message_id and event.message_id == self._message_id:
            return False
        # A steering prompt becomes part of the turn that it steers.
        return _is_of_person(event) and event.delivery != "steering"

    def _take_idle(self, event: events.AgentIdle | events.SessionIdle) -> None:
        if event.aborted:
            self._finish(TurnEnd.ABORTED)
        elif isinstance(event, events.SessionIdle) or not self._with_background:
            self._finish(TurnEnd.DONE)

    def _publish(self, pieces: tuple[Piece, ...], at: float) -> None:
        if not pieces:
            return
        for piece in pieces:
            if isinstance(piece, TextPiece | ReasoningPiece):
                self._meter.note_delta(piece.text, at, is_answer=isinstance(piece, TextPiece))
        self._pieces += pieces
        self._news.set()
        for handler in self._piece_handlers:
            for piece in pieces:
                handler(piece)

    # ---- ends ------------------------------------------------------------------------------

    def _fail(self, event: events.SessionFailed) -> None:
        self._failure = Failure(event.error_type, event.message, event.status_code)
        self._finish(TurnEnd.FAILED)

    def _finish(self, end: TurnEnd, reason: str = "") -> None:
        if self._end is not TurnEnd.RUNNING:
            return
        self._end = end
        self._reason = reason
        self._meter.end(self._clock())
        self._cancel_timer()
        if self._stall is not None:
            self._stall.stop()
        for unsubscribe in self._unsubscribing:
            unsubscribe()
        self._early = None
        self._ended.set()
        self._news.set()

    def _finish_after(self, delay_s: float, end: TurnEnd, reason: str = "") -> None:
        self._cancel_timer()
        self._timer = self._loop.call_later(delay_s, self._finish, end, reason)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _session_closed(self) -> None:
        self._finish(TurnEnd.LOST, tr("the session was closed"))

    def _stalled(self) -> None:
        self._finish(TurnEnd.STALLED)

    def _waits_for_somebody(self) -> bool:
        if self._session.requests or (not self._has_begun and self._others_run):
            return True
        parts = (self._main, *self._agents.values())
        return self._tools_may_be_silent and any(part.has_running_tool for part in parts)


def _is_of_person(event: events.UserPrompt) -> bool:
    return event.source in ("", "user")
