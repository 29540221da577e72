"""The inspector on the real CLI: what a turn changed and ran, comments, undo, tasks, plan, protocol log."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from copilot_desktop.demo.script import ChatRequest, Step, Text, ToolCall
from copilot_desktop.viewmodels.change_source import Scope
from copilot_desktop.viewmodels.line_comments import LineComment
from copilot_desktop.viewmodels.tasks import TaskState
from copilot_desktop.viewmodels.wire_rows import WireRow
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.inspector import Inspector
from copilot_desktop.widgets.inspector_tabs import Tab
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.panes.changes_pane import ChangesPane
from copilot_desktop.widgets.panes.commands_pane import CommandsPane, Runs
from copilot_desktop.widgets.panes.events_pane import EventsPane
from copilot_desktop.widgets.panes.plan_pane import PlanPane
from copilot_desktop.widgets.panes.tasks_pane import TasksPane
from copilot_desktop.widgets.panes.wire_list import WIRE_ROLE
from tests.e2e.window.conftest import Desktop
from tests.e2e.window.test_first_light import begin
from tests.support.window_driver import WindowDriver

pytestmark = pytest.mark.e2e

FAST = (0, 0)
PLAN = "# Plan\n\n1. Look\n2. Leap\n"


def inspector_of(driver: WindowDriver) -> Inspector:
    window = driver.window
    assert isinstance(window, MainWindow)
    return window.inspecting.inspector


def make_repository(folder: Path) -> None:
    """Commit what is there, and change a line as the person."""
    notes = folder / "notes.txt"
    notes.write_text("first\nsecond\nthird\n")
    git = ["git", "-c", "user.name=n", "-c", "user.email=n@example.org", "-C", str(folder)]
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "first"]):
        subprocess.run([*git, *command], check=True)
    notes.write_text("first\nsecond\nthird\nmine\n")


def confirm(driver: WindowDriver) -> None:
    """Say yes to the question that is open."""
    (dialog,) = [found for found in driver.window.findChildren(AskDialog) if found.isVisible()]
    dialog.accept_button.click()


async def allow_all(driver: WindowDriver) -> None:
    """Answer every request of the turn that runs until it has ended."""

    def step() -> bool:
        button = driver.button("Allow once")
        if button is not None and button.isEnabled():
            button.click()
        return not driver.chat.is_running and not driver.chat.transcript.requests

    await driver.until(lambda: driver.chat.is_running, "the turn")
    await driver.until(step, "the end of the turn")


async def test_a_turn_in_the_inspector(desktop: Desktop) -> None:
    asked: list[ChatRequest] = []
    folder = Path()

    def answer(request: ChatRequest) -> Sequence[Step]:
        asked.append(request)
        done = 0
        for message in reversed(request.messages):
            if message.role == "user":
                break
            done += message.role == "tool"
        prompt = next(message.text for message in reversed(request.messages) if message.role == "user")
        steps: list[Step] = []
        if "make changes" in prompt:
            steps = [
                ToolCall("create", {"path": str(folder / "made.txt"), "file_text": "one\ntwo\n"}),
                ToolCall(
                    "edit",
                    {"path": str(folder / "notes.txt"), "old_str": "second", "new_str": "changed"},
                ),
                ToolCall("edit", {"path": str(folder / "notes.txt"), "old_str": "first", "new_str": "begun"}),
                ToolCall("bash", {"command": "echo seen; exit 3", "description": "Fail"}),
            ]
        elif "wait long" in prompt:
            steps = [ToolCall("bash", {"command": "sleep 600", "description": "Wait", "mode": "sync"})]
        return [steps[done]] if done < len(steps) else [Text("done", FAST)]

    async with desktop.run_demo(answer) as driver:
        await begin(driver, "hello")
        await driver.until(lambda: len(asked) > 0 and not driver.chat.is_running, "the first answer")
        folder = Path(driver.chat.folder)
        make_repository(folder)
        inspector = inspector_of(driver)
        await driver.prompt("make changes")
        await allow_all(driver)
        driver.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
        await driver.until(inspector.isVisible, "the inspector")
        await _look_at_changes(driver, inspector, folder, asked)
        _look_at_commands(inspector)
        await _look_at_plan(driver, inspector)
        await _look_at_tasks(driver, inspector)
        assert driver.application.view_model.failure is None


async def _look_at_changes(
    driver: WindowDriver, inspector: Inspector, folder: Path, asked: list[ChatRequest]
) -> None:
    inspector.tabs.buttons[1].click()
    pane = inspector.pane(Tab.CHANGES)
    assert isinstance(pane, ChangesPane)
    changes = driver.chat.changes

    async def scope(wanted: Scope) -> dict[str, str]:
        changes.set_scope(wanted)
        await driver.until(lambda: changes.found.scope is wanted and changes.is_fresh, f"{wanted}")
        return {file.path: file.kind.value for file in pane.list.rows.files}

    for wanted in (Scope.TURN, Scope.SESSION):
        assert await scope(wanted) == {"made.txt": "A", "notes.txt": "M"}
    # Two edits of one file, one after the other, are one diff.
    (notes,) = [file for file in changes.files if file.path == "notes.txt"]
    assert (notes.added, notes.removed) == (2, 2)
    driver.picture("changes")
    uncommitted = await scope(Scope.UNCOMMITTED)
    assert uncommitted["made.txt"] == "A", (uncommitted, changes.failure)
    (notes,) = [file for file in changes.files if file.path == "notes.txt"]
    # What the person has added is uncommitted as well.
    assert notes.added == 3
    assert (await scope(Scope.BRANCH))["notes.txt"] == "M"
    await scope(Scope.SESSION)

    # The agent's edits go, the person's line stays, and all of it comes back.
    planned: list[object] = []
    changes.reverting_planned.connect(planned.append)
    before = (folder / "notes.txt").read_text()
    assert before == "begun\nchanged\nthird\nmine\n"
    pane.undo_button.click()
    await driver.until(planned.copy, "the preview")
    driver.picture("undo")
    confirm(driver)
    await driver.until(lambda: not (folder / "made.txt").exists(), "the file that was made is gone")
    await driver.until(lambda: changes.can_undo, "the way back")
    assert (folder / "notes.txt").read_text() == "first\nsecond\nthird\nmine\n"
    await driver.click("Bring back")
    await driver.until((folder / "made.txt").exists, "the file is back")
    await driver.until(lambda: (folder / "notes.txt").read_text() == before, "the edits are back")
    # What somebody changes afterwards is left alone.
    (folder / "made.txt").write_text("mine\n")
    planned.clear()
    changes.plan_reverting([file for file in changes.files if file.path == "made.txt"])
    await driver.until(planned.copy, "the refusal")
    confirm(driver)
    assert (folder / "made.txt").read_text() == "mine\n"

    changes.add_comment(LineComment("notes.txt", "Say it in full.", 1, 1, quoted=("+begun",)))
    changes.add_comment(LineComment("made.txt", "Why this file?"))
    count = len(asked)
    await driver.click("Send 2 comments")
    await driver.until(
        lambda: len(asked) > count and not driver.chat.is_running, "the answer to the comments"
    )
    said = asked[count].last.text
    assert "notes.txt, line 1:\n```diff\n+begun\n```\nSay it in full." in said
    assert "made.txt, whole file:\nWhy this file?" in said


def _look_at_commands(inspector: Inspector) -> None:
    pane = inspector.pane(Tab.COMMANDS)
    assert isinstance(pane, CommandsPane)
    pane.show_kind(Runs.FAILED)
    assert pane.shown.rowCount() == 1
    assert "exit 3" in pane.shown.index(0, 0).data()
    pane.show_kind(Runs.ALL)


async def _look_at_plan(driver: WindowDriver, inspector: Inspector) -> None:
    inspector.tabs.buttons[0].click()
    pane = inspector.pane(Tab.PLAN)
    assert isinstance(pane, PlanPane)
    await driver.until(pane.edit_button.isVisible, "a plan that can be edited")
    assert pane._none.text() == "The agent has not made a plan."
    pane.edit_button.click()
    pane.editor.setPlainText(PLAN)
    pane.save_button.click()
    await driver.until(lambda: driver.chat.plan.text == PLAN, "the plan on the server")
    await driver.until(lambda: pane.view.text == PLAN, "the plan in the pane")
    driver.picture("plan")


def _wire(pane: EventsPane) -> list[WireRow]:
    model = pane.list.rows
    return [model.index(row).data(WIRE_ROLE) for row in range(model.rowCount())]


async def _look_at_tasks(driver: WindowDriver, inspector: Inspector) -> None:
    pane, events = inspector.pane(Tab.TASKS), inspector.pane(Tab.EVENTS)
    assert isinstance(pane, TasksPane)
    assert isinstance(events, EventsPane)
    inspector.tabs.buttons[len(inspector.tabs.buttons) - 1].click()
    assert events.isVisible()
    # A card answers only in the window in front, and a question stood before it.
    driver.window.activateWindow()
    await driver.prompt("wait long")

    def can_promote() -> bool:
        button = driver.button("Allow once")
        if button is not None and button.isEnabled():
            button.click()
        # The server does not tell when a command that runs becomes one that may go.
        driver.chat.tasks.stir()
        return any(task.can_promote for task in driver.chat.tasks.running)

    await driver.until(can_promote, "a command that could go to the background")
    key = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.key(Qt.Key.Key_B, key)
    await driver.until(lambda: not driver.chat.is_running, "the turn goes on without the command")
    tasks = driver.chat.tasks
    await driver.until(lambda: tasks.running and not tasks.running[0].can_promote, "a background task")
    wanted = {
        "session.send",
        "tool.execution_start",
        "permission.requested",
        "session.tasks.promoteToBackground",
    }
    # The list takes what passes in stretches.
    await driver.until(lambda: wanted <= {row.name for row in _wire(events)}, "what has passed")
    sent = next(row for row in _wire(events) if row.name == "session.send" and row.is_ours)
    assert json.loads(sent.body)["params"]["prompt"] == "wait long"
    driver.picture("events")
    inspector.tabs.buttons[2].click()
    assert pane.count() == 1
    driver.picture("tasks")
    pane.rows[0].stop_button.click()
    await driver.until(lambda: not tasks.running, "the command is stopped")
    (task,) = tasks.tasks
    assert task.state in (TaskState.CANCELLED, TaskState.FAILED, TaskState.COMPLETED)
    tasks.remove(task.id)
    await driver.until(lambda: not tasks.tasks, "nothing is left")
