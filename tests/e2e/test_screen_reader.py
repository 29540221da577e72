"""The product in the hands of somebody who does not see: over the accessibility bus alone."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.support import accessibility_bus
from tests.support.accessibility_bus import Reader, Thing

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(
        bool(accessibility_bus.missing()), reason=accessibility_bus.missing() or "all is there"
    ),
]

PATIENCE_S = 90.0

ROOT = Path(__file__).resolve().parents[2]

Found = TypeVar("Found")


def until(look: Callable[[], Found | None], what: str) -> Found:
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        if time.monotonic() > deadline:
            pytest.fail(f"never happened: {what}")
        time.sleep(0.1)
    return found


@pytest.fixture
def desktop(
    cli_command: tuple[str, ...], copilot_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[subprocess.Popen[bytes], Reader, dict[str, str]]]:
    """The running application and a screen reader."""
    monkeypatch.setenv("COPILOT_CLI_PATH", cli_command[0])
    monkeypatch.setenv("COPILOT_DESKTOP_HOME", str(tmp_path / "desktop"))
    with accessibility_bus.accessible_desktop() as (environ, reader):
        process = subprocess.Popen(
            [sys.executable, "-m", "copilot_desktop"], cwd=ROOT, env=environ, stderr=subprocess.PIPE
        )
        try:
            yield process, reader, environ
        finally:
            if process.poll() is None:
                process.terminate()
            try:
                _, said = process.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()
                _, said = process.communicate(timeout=30)
            print(said.decode("utf-8", "replace"))


def entry(window: Thing, begin: str) -> Thing | None:
    """Return the last entry of the conversation whose name begins so."""
    document = window.find("document", "Conversation")
    found = [] if document is None else [each for each in document.children if each.name.startswith(begin)]
    return found[-1] if found else None


def test_a_session_by_screen_reader_alone(
    desktop: tuple[subprocess.Popen[bytes], Reader, dict[str, str]],
) -> None:
    process, reader, environ = desktop
    window = until(reader.application, "the application on the bus")
    until(lambda: window.children, "a window")
    accessibility_bus.bring_to_front(environ, "Copilot Desktop")

    def ready(role: str, name: str) -> Callable[[], Thing | None]:
        def fits(thing: Thing) -> bool:
            is_it = name in thing.name and thing.role == role
            return is_it and {"enabled", "showing"} <= thing.states

        def look() -> Thing | None:
            return window.below(fits)

        return look

    until(ready("push button", "Start the demo"), "the button that starts the demo").press()

    def send(words: str) -> None:
        composer = until(ready("text", "Message"), "the composer")
        assert "focusable" in composer.states
        composer.write(words)
        assert composer.text == words
        until(ready("push button", "Send"), "the button that sends").press()

    send("show a table and list the files")
    assert reader.hear("Answer finished", PATIENCE_S)

    # The answer: a group with what stands in it, each with role, name and text.
    answer = until(lambda: entry(window, "Answer: "), "the answer")
    assert answer.role == "panel"
    assert answer.text.startswith("# Welcome")
    heading = answer.find("heading")
    assert heading is not None
    assert heading.attributes == {"level": "1"}
    assert heading.name.startswith("Welcome to ")
    item = answer.find("list item", "list the files")
    assert item is not None
    assert item.text.startswith("list the files runs a shell command")

    table = until(lambda: window.find("table", "Table with 8 rows"), "the table")
    header, mercury = table.children[:2]
    assert [cell.role for cell in header.children] == ["column header"] * 4
    assert [cell.name for cell in mercury.children][:2] == ["Planet: Mercury", "Diameter (km): 4,879"]
    assert [cell.cell for cell in mercury.children] == [(1, column) for column in range(4)]
    assert mercury.children[1].text == "4,879"

    # A thought opens.
    thought = until(lambda: entry(window, "Thought"), "the thought")
    assert "collapsed" in thought.states
    assert thought.actions == ["Press", "SetFocus"]
    thought.press()
    until(lambda: "expanded" in thought.states, "the open thought")
    assert thought.find("paragraph", "This is the first message") is not None

    # Going somewhere moves the focus and presses nothing; the focus is told.
    thought.focus()
    focused = until(lambda: reader.follow(5.0), "the focus")
    while focused.path != thought.path:
        focused = until(lambda: reader.follow(5.0), "the focus on the thought")
    assert "focused" in thought.states
    assert "expanded" in thought.states
    prompt = until(lambda: entry(window, "You: "), "the prompt")
    copy = prompt.find("push button", "Copy")
    assert copy is not None
    copy.focus()
    focused = until(lambda: reader.follow(5.0), "the focus on the button")
    while focused.path != copy.path:
        focused = until(lambda: reader.follow(5.0), "the focus on the button")
    assert focused.name == "Copy"
    copy.press()

    # A question of the agent is said at once; it is a group with what is asked, and buttons.
    send("list the files")
    assert reader.hear("The agent waits for you: Run this command?", PATIENCE_S)
    card = until(lambda: window.find("panel", "Run this command?"), "the card")
    assert card.description
    assert card.find("push button", "Deny and stop") is not None

    def allowed() -> bool:
        # It is deaf at first: nobody allows by accident what has just appeared.
        button = card.find("push button", "Allow") if "showing" in card.states else None
        if button is not None:
            button.press()
        return entry(window, "Tool: ") is not None and "showing" not in card.states

    until(allowed, "the command")
    assert reader.hear("Answer finished", PATIENCE_S)
    tool = until(lambda: entry(window, "Tool: "), "the tool")
    tool.press()
    until(lambda: "expanded" in tool.states, "the open tool")
    assert tool.find("section", "Output") is not None

    # The sidebar is a list of sessions, whose rows say their state.
    sessions = until(lambda: window.find("list", "Sessions"), "the list of sessions")
    assert {row.role for row in sessions.children} == {"list item"}
    assert any(", idle, " in row.name for row in sessions.children), [row.name for row in sessions.children]
    assert process.poll() is None
