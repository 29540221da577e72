"""Thirty sessions in one window on one scripted CLI: each keeps its own place and its own divider."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.widgets.main_window import MainWindow
from tests.support.app_sessions import begin, said
from tests.support.app_world import AppWorld, app_world
from tests.support.window import make_style

_SESSIONS = 30


def _long_answer() -> list[Any]:
    """The usual answer, and a long one, which the same id lets come once in each session."""
    text = "\n\n".join(f"Paragraph {number} of a long answer." for number in range(60))
    return [
        "usual",
        {"event": ["assistant.turn_start", {"turnId": "1"}]},
        {"event": ["assistant.message", {"messageId": "MESSAGE", "content": text, "toolRequests": []}]},
        {"event": ["assistant.turn_end", {"turnId": "1"}]},
        {"event": ["assistant.idle", {}]},
    ]


@asynccontextmanager
async def crowd(folder: Path) -> AsyncIterator[tuple[AppWorld, MainWindow, list[ChatViewModel]]]:
    """Thirty sessions with a long answer each, and the window that shows the last of them."""
    async with app_world(folder, {"on": {"session.send": _long_answer()}}) as world:
        style = make_style()
        style.set_motion("reduce")
        window = MainWindow(world.app, style)
        window.resize(1000, 700)
        window.show()
        try:
            await world.ready()
            chats = [await begin(world, f"prompt {number}") for number in range(_SESSIONS)]
            await world.until(lambda: all(len(said(chat)) == 3 and not chat.is_running for chat in chats))
            yield world, window, chats
        finally:
            window.hide()
            window.deleteLater()


async def laid_out() -> None:
    """Let the loop come round: events may not be processed from within a task."""
    for _ in range(5):
        await asyncio.sleep(0)


def top_of(window: MainWindow) -> tuple[str, int]:
    """Which entry stands at the upper edge, and where it begins."""
    view = window.chat_page.view
    first = view.column.visible()[0]
    return first.card.entry.id, view.column.rows_span(first)[0]


def divider_of(window: MainWindow) -> str | None:
    """The entry that has the divider above it."""
    cards = window.chat_page.view.column.cards
    for index in range(len(cards)):
        lead = cards[index].lead
        if lead is not None and lead.is_new:
            return str(cards[index].entry.id)
    return None


async def test_thirty_places_and_dividers_are_kept_apart(tmp_path: Path) -> None:
    async with crowd(tmp_path) as (world, window, chats):
        view = window.chat_page.view
        assert world.client.pid is not None
        assert len(world.app.process.sessions) == _SESSIONS, "one CLI has them all"
        places = {}
        for number, chat in enumerate(chats):
            world.app.open_session(chat.session_id)
            await laid_out()
            view.scroll_to_start()
            view.move_by(40 + 7 * number)
            await laid_out()
            places[chat.session_id] = top_of(window)
        assert len({place for _, place in places.values()}) > _SESSIONS // 2, "they stand apart"
        # All of them get one more answer, at once, while the last is in front.
        before = {chat.session_id: len(chat.transcript.entries) for chat in chats}
        for chat in chats[:-1]:
            chat.send("more")
        await world.until(lambda: all(len(said(chat)) == 5 and not chat.is_running for chat in chats[:-1]))
        for chat in chats[:-1]:
            world.app.open_session(chat.session_id)
            await laid_out()
            assert top_of(window) == places[chat.session_id]
            assert divider_of(window) == chat.transcript.entries[before[chat.session_id]].id
        world.app.open_session(chats[-1].session_id)
        await laid_out()
        assert top_of(window) == places[chats[-1].session_id]
        assert divider_of(window) is None, "nothing has come there"
        assert world.failures == []
