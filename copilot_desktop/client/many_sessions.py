"""What happens to all sessions of a server together, at its end and after a loss."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final

from copilot_desktop.client.errors import AgentNotReady, SessionClosed
from copilot_desktop.client.server import RUNG_S
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ConnectionClosed
from copilot_desktop.protocol import methods

_log = logging.getLogger("copilot_desktop.client")

#: Resuming is work for the server: a few hundredths of a second each, more with MCP servers.
_ATTACHED_AT_ONCE: Final = 4


async def abort_running(sessions: Iterable[Session], call: Callable[..., Awaitable[Any]]) -> None:
    """Stop the turns that run. What fails is logged.

    Args:
        call: of the client: it does not attach.
    """
    busy = [session for session in sessions if session.is_attached and session.is_running]
    if not busy:
        return
    calls = [
        call(methods.SESSION_ABORT, {"sessionId": session.session_id}, timeout_s=RUNG_S) for session in busy
    ]
    for outcome in await asyncio.gather(*calls, return_exceptions=True):
        if isinstance(outcome, Exception):
            _log.info("abort while closing: %s", outcome)


async def leave_all(sessions: Iterable[Session]) -> None:
    """Detach from every session. What fails is logged."""
    attached = [session for session in sessions if session.is_attached]
    calls = [asyncio.wait_for(session.detach(), RUNG_S) for session in attached]
    for outcome in await asyncio.gather(*calls, return_exceptions=True):
        if isinstance(outcome, Exception):
            _log.info("detaching while closing: %s", outcome)


async def follow_again(sessions: Iterable[Session]) -> None:
    """Attach what was lost. What fails by another loss is taken up again after that one."""
    lost = [session for session in sessions if session.was_lost]
    few = asyncio.Semaphore(_ATTACHED_AT_ONCE)

    async def attach(session: Session) -> None:
        async with few:
            if session.was_lost:
                await session.attach()

    outcomes = await asyncio.gather(*map(attach, lost), return_exceptions=True)
    for session, outcome in zip(lost, outcomes, strict=True):
        if isinstance(outcome, AgentNotReady | ConnectionClosed | SessionClosed):
            _log.info("session %s is not followed again: %s", session.session_id, outcome)
        elif isinstance(outcome, Exception):
            _log.warning("session %s is not followed again: %s", session.session_id, outcome)
