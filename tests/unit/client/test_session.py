"""A session that was given up: it tells so, whatever is asked of it, and lets go of everything."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.errors import SessionClosed
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.session import Session
from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision, Question, RequestId
from copilot_desktop.protocol.requests import QuestionAnswer
from tests.support.fake_caller import FakeCaller

ALLOW = PermissionDecision(DecisionKind.ALLOW_ONCE)
ID = RequestId("r")

CALLS: dict[str, Callable[[Session], Coroutine[Any, Any, object]]] = {
    "attach": lambda session: session.attach(),
    "call": lambda session: session.call("session.mode.get"),
    "send": lambda session: session.send("hello"),
    "abort": lambda session: session.abort(),
    "destroy": lambda session: session.destroy(),
    "answer": lambda session: session.answer(Question(ID, "?"), QuestionAnswer("x")),
    "answer_permission": lambda session: session.answer_permission(ID, ALLOW),
    "answer_question": lambda session: session.answer_question(ID, "x", is_freeform=True),
    "dismiss_question": lambda session: session.dismiss_question(ID),
    "restore_requests": lambda session: session.restore_requests(),
    "queue": lambda session: session.queue.read(),
    "plan": lambda session: session.plan.read(),
}


def opened(folder: Path) -> tuple[FakeCaller, Session]:
    caller = FakeCaller()
    return caller, Session(caller, "s", SessionOptions(folder, "m"), is_new=True)


@pytest.mark.parametrize("name", CALLS)
async def test_a_closed_session_says_so(name: str, tmp_path: Path) -> None:
    caller, session = opened(tmp_path)
    session.give_up()
    with pytest.raises(SessionClosed, match="s is closed"):
        await CALLS[name](session)
    assert caller.calls == []
    assert caller.released == ["s"]


async def test_it_can_be_closed_again_and_has_nothing_to_tell(tmp_path: Path) -> None:
    caller, session = opened(tmp_path)
    await session.send("hello")
    await session.close()
    before = len(caller.calls)
    await session.close()
    await session.detach()
    assert len(caller.calls) == before
    with pytest.raises(SessionClosed):
        session.on(print)
    with pytest.raises(SessionClosed):
        session.on_closed(print)


async def test_a_closed_session_lets_go_of_its_handlers(tmp_path: Path) -> None:
    class Listener:
        def hear(self, _event: object) -> None: ...

    _, session = opened(tmp_path)
    listener = Listener()
    session.on(listener.hear)
    session.on_closed(lambda kept=listener: None)  # type: ignore[misc]  # holds it on purpose
    gone = weakref.ref(listener)
    del listener
    gc.collect()
    assert gone() is not None
    session.give_up()
    gc.collect()
    assert gone() is None
