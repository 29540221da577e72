"""What one delta costs, from the reducer to the painted frame, and how that grows with length.

Prints ratios: they hold on any machine, absolute times do not. CPU time of this thread only.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from copilot_desktop.app import make_qt_application
from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.entries import AssistantMessage, EntryId, Notice, NoticeKind
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import EntryList, Transcript, Updated
from copilot_desktop.theme import load_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat

PROSE = "The quick brown fox jumps over the lazy dog, and **then** it `sleeps` for a while. "
PARAGRAPH = PROSE * 6 + "\n\n"


def delta_event(number: int, text: str) -> SessionEvent:
    event = parse_event(
        {
            "event": {
                "type": "assistant.message_delta",
                "id": f"event-{number}",
                "timestamp": "2026-01-01T00:00:00Z",
                "ephemeral": True,
                "data": {"messageId": "m", "deltaContent": text},
            }
        }
    )
    assert event is not None
    return event


def median_us(work: Callable[[int], None], times: int) -> float:
    spent = []
    for number in range(times):
        begun = time.thread_time_ns()
        work(number)
        spent.append(time.thread_time_ns() - begun)
    return statistics.median(spent) / 1000


def reducer_cost(entries: int) -> float:
    """Median cost in µs of one delta on a transcript of `entries` entries."""
    rows = tuple(Notice(EntryId(f"n{index}"), NoticeKind.INFO, "row") for index in range(entries))
    state = Transcript(entries=EntryList(rows))

    def one(number: int) -> None:
        nonlocal state
        state, _ = reduce(state, delta_event(number, "word "))

    one(-1)
    return median_us(one, 2000)


def frame_cost(view: ChatView, chat: FakeChat, characters: int) -> float:
    """Median cost in µs of a delta with its frame, when the answer is `characters` long."""
    text = GrowingText(PARAGRAPH * (characters // len(PARAGRAPH)))
    identity = EntryId("m")
    chat.show(Transcript(entries=EntryList((AssistantMessage(identity, text),))))
    settle()

    def one(_number: int) -> None:
        nonlocal text
        text = text.append("word ")
        state = Transcript(entries=EntryList((AssistantMessage(identity, text),)))
        chat.show(state, [Updated(0, identity, "word ")])
        view.flush()
        view.viewport().repaint()

    return median_us(one, 200)


def settle() -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(20):
        QApplication.processEvents()


def main() -> None:
    resources = find_resources()
    app = make_qt_application(resources)
    style = Style({"light": load_tokens(resources, "light")}, resources, theme="light")
    style.apply(app)
    few, many = reducer_cost(10), reducer_cost(50_000)
    print(f"reducer: one delta, 50,000 entries / 10 entries: {many / few:.2f} ({few:.0f} us at 10)")
    view = ChatView(style)
    chat = FakeChat(is_running=True)
    view.set_chat(chat)
    view.resize(900, 800)
    view.show()
    settle()
    short, long = frame_cost(view, chat, 2_000), frame_cost(view, chat, 1_000_000)
    print(f"frame: one delta, answer of 1 MB / 2 kB: {long / short:.2f} ({short / 1000:.2f} ms at 2 kB)")


if __name__ == "__main__":
    main()
