"""What the agent has done looks the same in the window after a restart, but for what is told live only."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from copilot_desktop.demo.script import ChatRequest, Reasoning, Step, Text, ToolCall
from copilot_desktop.session.entries import ToolCall as ToolEntry
from copilot_desktop.session.entries import ToolState, TurnSummary
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.chat_view import ChatView
from tests.e2e.window.conftest import Desktop
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 1)
#: Told live only: how long the model thought, and how fast it wrote.
_LIVE_ONLY = re.compile(r"(?<=Thought) for [^\n,]*| · \d+ tok/s")

TASK = {
    "agent_type": "general-purpose",
    "name": "finder",
    "description": "Find files",
    "prompt": "SUBTASK find files",
    "mode": "sync",
}


def bash(command: str, what: str) -> ToolCall:
    return ToolCall("bash", {"command": command, "description": what})


def steps(folder: str) -> list[list[Step]]:
    """What the model does, answer by answer; the last one ends the turn."""
    return [
        [
            Reasoning("Where do I begin? " * 4, FAST),
            Text("I look around.", FAST),
            ToolCall("view", {"path": f"{folder}/notes.md"}),
        ],
        [ToolCall("glob", {"pattern": "*.md"}), bash("echo one; echo two", "Say two words")],
        [bash("seq 1 40; exit 3", "Count and fail")],
        [bash("seq 1 900", "Count to nine hundred")],
        [ToolCall("create", {"path": f"{folder}/new.txt", "file_text": "one\ntwo\n"})],
        [ToolCall("edit", {"path": f"{folder}/notes.md", "old_str": "old", "new_str": "new"})],
        [ToolCall("no_such_tool", {"city": "Lodz"})],
        [ToolCall("task", TASK)],
        [Text("All of it is **done**.", FAST)],
    ]


def answer(request: ChatRequest) -> Sequence[Step]:
    folder = next(
        (found[1] for message in request.messages if (found := re.search(r"FOLDER=(\S+)", message.text))), ""
    )
    done = sum(1 for message in request.messages if message.role == "tool")
    if not folder:
        # The helper.
        if done:
            return [Reasoning("That was easy.", FAST), Text("Found one file.", FAST)]
        return [Reasoning("Only a moment.", FAST), bash("ls", "List")]
    script = steps(folder)
    told = sum(1 for message in request.messages if message.role == "assistant")
    return script[min(told, len(script) - 1)]


def _view(driver: WindowDriver) -> ChatView:
    view = driver.window.findChild(ChatView)
    assert view is not None
    return view


def shown(driver: WindowDriver) -> list[str]:
    """The name and the text of every card, as it is with everything open."""
    view = _view(driver)
    view.turn_all_tools(True)
    texts: list[str] = []
    for index in range(view.card_count):
        card = view.card_at(index)
        assert card is not None
        boxes = [box.text for row in card.ensure_rows(view.column.width) for box in row.build()]
        texts.append(_LIVE_ONLY.sub("", "\n".join([type(card.entry).__name__, card.name(), *boxes])))
    view.turn_all_tools(False)
    return texts


async def test_every_entry_is_restored_as_it_was(desktop: Desktop) -> None:
    folder = desktop.paths.demo_folder
    async with desktop.run_demo(answer) as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.page is Page.NEW_SESSION, "the page for a new session")
        (folder / "notes.md").write_text("# Notes\n\nold words\n", encoding="utf-8")
        await driver.prompt(f"Do all of it. FOLDER={folder}")
        await driver.until(lambda: state.chat, "a session in front")
        session_id = driver.chat.session_id

        def ended() -> bool:
            if driver.chat.transcript.requests:
                button = driver.button("Allow once")
                if button is not None:
                    button.click()
                return False
            return any(isinstance(entry, TurnSummary) for entry in driver.chat.transcript.entries)

        await driver.until(ended, "the end of the turn")
        calls = [entry for entry in driver.chat.transcript.entries if isinstance(entry, ToolEntry)]
        assert [call.name for call in calls] == [
            "view", "glob", "bash", "bash", "bash", "create", "edit", "no_such_tool", "task", "bash",
        ]  # fmt: skip
        assert all(call.state.is_settled for call in calls)
        assert [call.name for call in calls if call.has_failed] == ["bash", "no_such_tool"]
        assert calls[-1].state is ToolState.SUCCEEDED
        await driver.until(lambda: not driver.chat.is_running, "an idle session")
        await driver.until(lambda: _view(driver).column.cards[3].part is not None, "a group of the calls")
        driver.picture("live")
        live = shown(driver)
        driver.picture("live-closed")
    async with desktop.run(answer) as driver:
        state = driver.application.view_model
        await driver.until(lambda: state.sessions.row(session_id), "the session in the list")
        state.open_session(session_id)
        await driver.until(
            lambda: state.chat is not None and state.chat.transcript.entries and not state.chat.is_loading,
            "the history",
        )
        driver.picture("restored")
        restored = shown(driver)
    assert restored == live
