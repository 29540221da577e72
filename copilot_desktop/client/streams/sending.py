"""Sends prompts and follows their turns."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.course import Clock
from copilot_desktop.client.streams.errors import TurnTimedOut
from copilot_desktop.client.streams.result import TurnResult
from copilot_desktop.client.streams.turn import STOP_S, Turn
from copilot_desktop.error_text import CopilotDesktopError

_log = logging.getLogger("copilot_desktop.session")


async def start_turn(
    session: Session,
    prompt: str,
    *,
    send: Callable[[], Awaitable[str]] | None = None,
    stall_s: float | None = None,
    abort_on_stall: bool = False,
    tools_may_be_silent: bool = True,
    with_background: bool = False,
    clock: Clock = time.monotonic,
) -> Turn:
    """Send `prompt` and return its turn as soon as the server has accepted it.

    Args:
        send: sends it in another way than `session.send(prompt)` and returns the message id,
            for instance with attachments or as a steering prompt.
        stall_s, abort_on_stall, tools_may_be_silent, with_background: see `Turn`.

    Raises:
        As `Session.send`.
    """
    turn = Turn(
        session,
        prompt,
        stall_s=stall_s,
        abort_on_stall=abort_on_stall,
        tools_may_be_silent=tools_may_be_silent,
        with_background=with_background,
        clock=clock,
    )
    await _send(turn, prompt, send)
    return turn


async def _send(turn: Turn, prompt: str, send: Callable[[], Awaitable[str]] | None) -> None:
    try:
        message_id = await (turn.session.send(prompt) if send is None else send())
    except BaseException:
        turn.close()
        raise
    turn.accept(message_id)


async def send_and_wait(
    session: Session,
    prompt: str,
    *,
    timeout_s: float | None = None,
    abort_on_timeout: bool = True,
    send: Callable[[], Awaitable[str]] | None = None,
    stall_s: float | None = None,
    abort_on_stall: bool = True,
    with_background: bool = False,
    clock: Clock = time.monotonic,
    on_turn: Callable[[Turn], None] | None = None,
) -> TurnResult:
    """Send `prompt` and return what came of it when its turn has ended.

    Args:
        timeout_s: for everything, sending included. None waits as long as the turn takes.
        abort_on_timeout: stop the turn when the time is up or the waiting is cancelled; also when
            the server has not answered yet that it took the prompt.
        on_turn: is given the turn as soon as the prompt is accepted, to read it while it grows.

    Raises:
        TurnFailed, TurnAborted, TurnStalled, TurnTimedOut, TurnLost (a ConnectionClosed): they
            carry what had come.
        As `Session.send`, while the prompt is sent.
    """
    turn = Turn(
        session,
        prompt,
        stall_s=stall_s,
        abort_on_stall=abort_on_stall,
        with_background=with_background,
        clock=clock,
    )
    patience = asyncio.timeout(timeout_s)
    try:
        async with patience:
            await _send(turn, prompt, send)
            if on_turn is not None:
                on_turn(turn)
            return await turn.wait()
    except TimeoutError:
        if not patience.expired():
            raise
        result = turn.result
        if abort_on_timeout:
            await stop_quietly(turn)
        raise TurnTimedOut(result, timeout_s or 0.0) from None
    except asyncio.CancelledError:
        if abort_on_timeout:
            await stop_quietly(turn)
        raise
    finally:
        turn.close()


async def stop_quietly(turn: Turn) -> None:
    """Stop a turn for a caller that has an error of its own to tell; waits a few seconds at most."""
    try:
        async with asyncio.timeout(STOP_S):
            if turn.message_id:
                await turn.stop()
            elif not turn.waits_for_others:
                # It may have arrived all the same. Where nothing runs, an abort does nothing.
                await turn.session.abort()
    except (CopilotDesktopError, TimeoutError) as error:
        _log.info("stopping a turn that nobody waits for any more: %s", error)
