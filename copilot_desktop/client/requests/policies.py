"""Ready-made handlers of permissions, for scripts.

RequestHandlers(session, on_permission=first_of(allow_reads_inside(folder), deny_all("Read only.")))

None of them allows anything that its name does not say.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

from copilot_desktop.client.foreign_calls import call_foreign
from copilot_desktop.client.requests.handlers import PermissionHandler
from copilot_desktop.protocol.decisions import ALLOW_ONCE, USER_NOT_AVAILABLE, deny
from copilot_desktop.protocol.permissions import PermissionDecision, PermissionRequest, ReadPermission

#: Says yes, no, or None for "somebody else decides".
YesOrNo: TypeAlias = Callable[[PermissionRequest], bool | Awaitable[bool | None] | None]

#: A policy; `RequestHandlers` takes it as `on_permission`.
Policy: TypeAlias = Callable[[PermissionRequest], Awaitable[PermissionDecision | None]]


def deny_all(feedback: str = "") -> Policy:
    """Refuse everything. The agent is told `feedback`, or a neutral sentence, and goes on."""
    decision = deny(feedback)

    async def decide(_request: PermissionRequest) -> PermissionDecision:
        return decision

    return decide


def nobody_there() -> Policy:
    """Refuse everything because there is nobody to ask; the agent is told so and goes on."""

    async def decide(_request: PermissionRequest) -> PermissionDecision:
        return USER_NOT_AVAILABLE

    return decide


def allow_reads_inside(folder: Path) -> Policy:
    """Allow the reading of files that lie in `folder`, once each, and leave everything else.

    A path counts with every link followed, ours and the server's reading of it alike; of use only
    with a server on this machine. What an organisation wants a person to confirm is left, too.
    """

    async def decide(request: PermissionRequest) -> PermissionDecision | None:
        subject = request.subject
        if not isinstance(subject, ReadPermission) or request.needs_managed_approval:
            return None
        paths = [path for path in (subject.path, subject.resolved_path) if path]
        # The disk may be a slow one.
        is_inside = await asyncio.to_thread(_all_inside, paths, folder)
        return ALLOW_ONCE if is_inside else None

    return decide


def _all_inside(paths: list[str], folder: Path) -> bool:
    try:
        root = folder.resolve(strict=True)
        # A path that is not absolute depends on a folder that only the server knows.
        return bool(paths) and all(
            Path(path).is_absolute() and Path(path).resolve(strict=True).is_relative_to(root)
            for path in paths
        )
    except (OSError, RuntimeError, ValueError):
        # Missing, unreadable, a loop of links, or no path at all.
        return False


def ask(question: YesOrNo) -> Policy:
    """Put each request to `question`, one after the other: yes allows it once, no refuses it.

    `question` may be a coroutine function, or a plain one that blocks, as `input` does.
    """
    lock = asyncio.Lock()

    async def decide(request: PermissionRequest) -> PermissionDecision | None:
        async with lock:
            answer = await call_foreign(question, request)
        if answer is None:
            return None
        if not isinstance(answer, bool):
            # "no" is a true value.
            raise TypeError(f"expected True, False or None, not {answer!r}")
        return ALLOW_ONCE if answer else deny()

    return decide


def first_of(*policies: PermissionHandler) -> Policy:
    """Ask each policy in turn until one decides."""

    async def decide(request: PermissionRequest) -> PermissionDecision | None:
        for policy in policies:
            decision: Any = await call_foreign(policy, request)
            if decision is None:
                continue
            if not isinstance(decision, PermissionDecision):
                raise TypeError(f"expected a PermissionDecision or None, not {decision!r}")
            return decision
        return None

    return decide
