"""Many prompts at once, each in a session of its own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Final, Protocol, TypeAlias

from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.parts import Piece
from copilot_desktop.client.streams.result import TurnResult
from copilot_desktop.client.streams.sending import send_and_wait
from copilot_desktop.client.streams.turn import Turn
from copilot_desktop.client.subscriptions import guarded
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attachments import Attachment

_log = logging.getLogger("copilot_desktop.client")

#: More at once make every one of them slower (protocol.md section 15: 20 streams fill two cores).
DEFAULT_LIMIT: Final = 4

_CLOSE_S: Final = 5.0


class Phase(Enum):
    """WAITING for a place, RUNNING, DONE, FAILED."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ParallelProgress:
    """Something has changed about one of the prompts.

    Attributes:
        index: of the prompt.
        turn: None until the prompt was accepted.
        piece: what has just come, None when the phase has changed.
    """

    index: int
    phase: Phase
    turn: Turn | None = None
    piece: Piece | None = None


@dataclass(frozen=True, slots=True)
class ParallelResult:
    """What came of one prompt: a result, or an error. A TurnError carries a partial result too."""

    index: int
    prompt: str
    session_id: str
    result: TurnResult | None = None
    error: Exception | None = None

    @property
    def partial(self) -> TurnResult | None:
        """The result, or what had come before the error."""
        if self.result is not None:
            return self.result
        found = getattr(self.error, "result", None)
        return found if isinstance(found, TurnResult) else None


class SessionSource(Protocol):
    """Makes sessions. `CopilotClient` is one."""

    def new_session(self, options: SessionOptions) -> Session: ...


OnProgress: TypeAlias = Callable[[ParallelProgress], None]


async def run_parallel(
    client: SessionSource,
    prompts: Sequence[str],
    options: SessionOptions | Callable[[int, str], SessionOptions],
    *,
    limit: int = DEFAULT_LIMIT,
    timeout_s: float | None = None,
    stall_s: float | None = None,
    attachments: Sequence[Attachment] = (),
    on_progress: OnProgress | None = None,
    on_session: Callable[[int, Session], None] | None = None,
) -> list[ParallelResult]:
    """Run every prompt in a new session and return the results in the order of the prompts.

    One failure ends no other. The sessions are closed, whatever comes of them; cancelling stops
    the running turns and returns when nothing runs any more.

    Args:
        options: the same for all, or made by a function of index and prompt.
        limit: how many run at once.
        timeout_s: for each prompt, from its own start on.
        attachments: go with every prompt.
        on_progress: a plain function, called for every change and every piece of an answer. What
            it raises is logged.
        on_session: is given each session before its prompt is sent, for instance to answer
            what the agent asks there. Without somebody who answers a question waits.
    """
    if limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    places = asyncio.Semaphore(limit)

    def tell(progress: ParallelProgress) -> None:
        if on_progress is not None:
            guarded(on_progress, progress)

    async def run(index: int, prompt: str) -> ParallelResult:
        async with places:
            own = options(index, prompt) if callable(options) else options
            session = client.new_session(own)
            try:
                if on_session is not None:
                    on_session(index, session)
                send = partial(session.send, prompt, attachments=attachments)
                return await _run_one(session, index, prompt, send, timeout_s, stall_s, tell)
            finally:
                await _close(session)

    async def keep(index: int, prompt: str) -> ParallelResult:
        try:
            return await run(index, prompt)
        except Exception as error:  # noqa: BLE001 - every error is kept for the caller
            return ParallelResult(index, prompt, "", error=error)

    for index in range(len(prompts)):
        tell(ParallelProgress(index, Phase.WAITING))
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(keep(index, prompt), name=f"prompt {index}")
            for index, prompt in enumerate(prompts)
        ]
    return [task.result() for task in tasks]


async def _run_one(
    session: Session,
    index: int,
    prompt: str,
    send: Callable[[], Awaitable[str]],
    timeout_s: float | None,
    stall_s: float | None,
    on_progress: OnProgress,
) -> ParallelResult:
    on_progress(ParallelProgress(index, Phase.RUNNING))

    def follow(turn: Turn) -> None:
        turn.on_piece(lambda piece: on_progress(ParallelProgress(index, Phase.RUNNING, turn, piece)))

    try:
        result = await send_and_wait(
            session, prompt, send=send, timeout_s=timeout_s, stall_s=stall_s, on_turn=follow
        )
    except Exception as error:  # noqa: BLE001 - every error is kept for the caller
        outcome = ParallelResult(index, prompt, session.session_id, error=error)
        phase = Phase.FAILED
    else:
        outcome = ParallelResult(index, prompt, session.session_id, result=result)
        phase = Phase.DONE
    on_progress(ParallelProgress(index, phase))
    return outcome


async def _close(session: Session) -> None:
    """Leave the session, also while we are cancelled; what comes of it must not hide the result."""
    try:
        async with asyncio.timeout(_CLOSE_S):
            await session.close()
    except (CopilotDesktopError, TimeoutError) as error:
        _log.info("closing session %s: %s", session.session_id, error)
