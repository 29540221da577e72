"""One prompt and all that comes of it, as one thing to await or to read while it grows.

    turn = await start_turn(session, "Explain this project")
    async for text in turn:
        print(text, end="")
    result = await turn.wait()

What its events mean is told in `course`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from typing import Final

from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.course import KINDS, Clock, TurnCourse
from copilot_desktop.client.streams.errors import TurnAborted, TurnFailed, TurnLost, TurnStalled, TurnTimedOut
from copilot_desktop.client.streams.metrics import TurnMetrics
from copilot_desktop.client.streams.parts import Piece, TextPiece
from copilot_desktop.client.streams.result import TurnEnd, TurnResult
from copilot_desktop.client.streams.stall import StallDetector
from copilot_desktop.client.subscriptions import guarded
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.translation import tr

_log = logging.getLogger("copilot_desktop.session")

#: For calls that stop what nobody waits for any more.
STOP_S: Final = 5.0


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
        self._abort_on_stall = abort_on_stall
        self._tools_may_be_silent = tools_may_be_silent
        self._stall_s = stall_s
        loop = asyncio.get_running_loop()
        self._clock = clock
        self._course = TurnCourse(
            prompt,
            others_run=session.is_running,
            with_background=with_background,
            on_pieces=self._publish,
            on_end=self._note_end,
            clock=clock,
            call_later=loop.call_later,
        )
        self._piece_handlers: list[Callable[[Piece], None]] = []
        self._news = asyncio.Event()
        self._ended = asyncio.Event()
        self._stall: StallDetector | None = None
        if stall_s is not None:
            self._stall = StallDetector(
                stall_s,
                self._stalled,
                is_excused=self._waits_for_somebody,
                clock=clock,
                call_later=loop.call_later,
            )
        self._unsubscribing = [
            session.on(self._course.hear, *KINDS),
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
        return self._course.message_id

    @property
    def has_begun(self) -> bool:
        """The agent has taken the prompt up."""
        return self._course.has_begun

    @property
    def end(self) -> TurnEnd:
        return self._course.end

    @property
    def metrics(self) -> TurnMetrics:
        """What was measured until now."""
        return self._course.meter.metrics(self._clock())

    @property
    def result(self) -> TurnResult:
        """What has come until now."""
        return self._course.result

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
        pieces = self._course.pieces
        position = 0
        while True:
            while position < len(pieces):
                position += 1
                yield pieces[position - 1]
            if self.end is not TurnEnd.RUNNING:
                break
            self._news.clear()
            await self._news.wait()
        await self._outcome()

    def on_piece(self, handler: Callable[[Piece], None]) -> None:
        """Call `handler(piece)` for what `pieces` yields, at once for what has come already.

        A plain function. What it raises is logged.
        """
        for piece in tuple(self._course.pieces):
            guarded(handler, piece)
        self._piece_handlers.append(handler)

    @property
    def waits_for_others(self) -> bool:
        """The agent works on somebody else's prompt; ours is taken up later."""
        return not self.has_begun and self._course.others_run

    async def stop(self) -> None:
        """Stop the turn: abort the agent, or take the prompt out of the queue before its turn.

        The end comes as events. Does nothing when it has ended.

        Raises:
            As `Session.abort`.
        """
        if self.end is not TurnEnd.RUNNING or not self.message_id:
            return
        if not self.waits_for_others:
            await self._session.abort()
            return
        # An abort would stop the prompt that runs and drop every other one.
        try:
            await self._session.call(
                methods.QUEUE_WITHDRAW,
                {"messageId": self.message_id, "expectedPrompt": self._prompt},
                timeout_s=STOP_S,
            )
        except MethodUnsupported:
            _log.info("a queued prompt cannot be withdrawn from this CLI")
        else:
            self._course.finish(TurnEnd.ABORTED, "withdrawn")

    def close(self) -> None:
        """Listen no more; whoever waits is told that the turn is lost. The agent goes on."""
        self._course.finish(TurnEnd.LOST, tr("nobody listens to the turn any more"))

    async def _outcome(self) -> TurnResult:
        result = self.result
        match self.end:
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
        if self._stall is not None and self.end is TurnEnd.RUNNING:
            self._stall.start()
        self._course.accept(message_id)

    def _publish(self, pieces: tuple[Piece, ...]) -> None:
        self._news.set()
        for handler in self._piece_handlers:
            for piece in pieces:
                guarded(handler, piece)

    def _note_end(self) -> None:
        if self._stall is not None:
            self._stall.stop()
        for unsubscribe in self._unsubscribing:
            unsubscribe()
        self._ended.set()
        self._news.set()

    def _session_closed(self) -> None:
        self._course.finish(TurnEnd.LOST, tr("the session was closed"))

    def _stalled(self) -> None:
        self._course.finish(TurnEnd.STALLED)

    def _waits_for_somebody(self) -> bool:
        if self._session.requests or self.waits_for_others:
            return True
        return self._tools_may_be_silent and self._course.has_running_tool
