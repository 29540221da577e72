"""What the connected CLI does not offer: after one try at most it is said why, and never by an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.missing_methods import MissingMethods
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.session.entries import ErrorNotice
from copilot_desktop.viewmodels.chat import ChatViewModel
from tests.support.app_sessions import begin
from tests.support.app_world import AppWorld, app_world

_QUEUED = {"items": [{"id": "q1", "kind": "message", "displayText": "later", "messageId": "m9"}]}
_TASKS = {"tasks": [{"id": "t1", "type": "agent", "status": "running", "canPromoteToBackground": True}]}


@dataclass(frozen=True)
class Case:
    """A method that is missing, what needs it, and how that is told.

    Attributes:
        do: what a person does.
        offers: whether it is offered.
    """

    method: str
    do: Callable[[AppWorld, ChatViewModel], object]
    offers: Callable[[AppWorld, ChatViewModel], object]


def _row(chat: ChatViewModel) -> Any:
    return chat.queue.items[0]


def _task(chat: ChatViewModel) -> Any:
    return chat.tasks.tasks[0]


CASES = (
    Case(
        methods.MODEL_SWITCH_TO,
        lambda _w, chat: chat.controls.models.choose("other"),
        lambda _w, chat: not chat.controls.models.why_not,
    ),
    Case(
        methods.HISTORY_COMPACT,
        lambda _w, chat: chat.controls.usage.compact(),
        lambda _w, chat: not chat.controls.usage.why_not_compact,
    ),
    Case(
        methods.MODE_SET,
        lambda _w, chat: chat.mode.choose(SessionMode.PLAN),
        lambda _w, chat: not chat.mode.why_not,
    ),
    Case(
        methods.PERMISSIONS_SET_MODE,
        lambda _w, chat: chat.permission_mode.confirm(),
        lambda _w, chat: not chat.permission_mode.why_not,
    ),
    Case(
        methods.HISTORY_REWIND_POINTS,
        lambda _w, chat: chat.rewind.load(),
        lambda _w, chat: not chat.rewind.why_not(),
    ),
    Case(
        methods.SESSIONS_FORK,
        lambda world, chat: world.app.actions.duplicate(chat.session_id),
        lambda world, _c: not world.app.actions.why_no_fork,
    ),
    Case(
        methods.PLAN_UPDATE,
        lambda _w, chat: chat.plan.update("- [ ] one"),
        lambda _w, chat: chat.plan.can_edit,
    ),
    Case(
        methods.QUEUE_UPDATE_TEXT,
        lambda _w, chat: chat.queue.edit("q1", "sooner"),
        lambda _w, chat: _row(chat).can_edit,
    ),
    Case(methods.QUEUE_MOVE, lambda _w, chat: chat.queue.move("q1", 0), lambda _w, chat: _row(chat).can_move),
    Case(
        methods.QUEUE_REMOVE, lambda _w, chat: chat.queue.remove("q1"), lambda _w, chat: _row(chat).can_remove
    ),
    Case(
        methods.QUEUE_SEND_NOW,
        lambda _w, chat: chat.queue.send_now("q1"),
        lambda _w, chat: _row(chat).can_send_now,
    ),
    Case(
        methods.TASKS_CANCEL,
        lambda _w, chat: chat.tasks.cancel("t1"),
        lambda _w, chat: chat.tasks.can_stop or _task(chat).can_stop,
    ),
    Case(
        methods.TASKS_SEND_MESSAGE,
        lambda _w, chat: chat.tasks.message("t1", "hello"),
        lambda _w, chat: _task(chat).can_message,
    ),
    Case(
        methods.TASKS_PROMOTE,
        lambda _w, chat: chat.tasks.promote("t1"),
        lambda _w, chat: _task(chat).can_promote,
    ),
    Case(methods.TASKS_LIST, lambda _w, chat: chat.tasks.refresh(), lambda _w, chat: chat.tasks.is_offered),
    Case(methods.COMMANDS_LIST, lambda _w, chat: chat.slash.look(), lambda _w, chat: not chat.slash.why_none),
    Case(
        methods.SIDE_QUESTION,
        lambda _w, chat: chat.aside.ask("What?"),
        lambda _w, chat: not chat.aside.why_not(),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_what_is_missing_is_not_offered_and_no_error_comes(tmp_path: Path, case: Case) -> None:
    answers: dict[str, Any] = {
        methods.QUEUE_PENDING: [{"answer": _QUEUED}],
        methods.TASKS_LIST: [{"answer": _TASKS}],
        methods.PERMISSIONS_GET_MODE: [{"answer": {"mode": "manual"}}],
        # Older servers have it under another name, which is tried as well.
        "session.permissions.setAllowAll": [{"error": [-32601, "Unhandled method"]}],
        case.method: [{"error": [-32601, f"Unhandled method {case.method}"]}],
    }
    async with app_world(tmp_path, {"on": answers}) as world:
        await world.ready()
        chat = await begin(world, "one")
        await world.until(lambda: chat.transcript.entries and not chat.is_running)
        chat.queue._read_soon()
        await world.until(lambda: chat.queue.items)
        chat.tasks.watch()
        await world.until(lambda: chat.tasks.tasks or not chat.tasks.is_offered)
        assert case.offers(world, chat) or case.method in (methods.TASKS_LIST, methods.PLAN_UPDATE)
        case.do(world, chat)
        await world.until(lambda: not case.offers(world, chat))
        assert world.failures == []
        chat.tasks.unwatch()
        assert not [entry for entry in chat.transcript.entries if isinstance(entry, ErrorNotice)]


def test_what_an_old_version_lacks_is_known_before_anybody_clicks() -> None:
    version = "1.0.64"
    missing = MissingMethods(lambda: version)
    assert missing.lacks(methods.HISTORY_REWIND)
    assert not missing.lacks(methods.SESSION_SEND)
    version = "1.0.102"
    assert not missing.lacks(methods.HISTORY_REWIND)
    missing.note(methods.SESSIONS_FORK)
    assert missing.lacks(methods.SESSIONS_FORK)
    # Another CLI is asked anew.
    version = "1.0.103"
    assert not missing.lacks(methods.SESSIONS_FORK)
    version = ""
    assert not missing.lacks(methods.HISTORY_REWIND)
