"""The tabs of the plan and of the background work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.protocol.events import ToolCompleted, UnknownEvent
from copilot_desktop.protocol.file_edits import FileEdit
from copilot_desktop.protocol.plan import Plan, Todo, TodoDependency, Todos
from copilot_desktop.protocol.results import EpochSeconds
from copilot_desktop.protocol.tasks import BackgroundTask, MessageOutcome, TaskActivity, TaskProgress
from copilot_desktop.session.entries import AgentRun, EntryId, ToolCall
from copilot_desktop.session.transcript import EntryList, Transcript
from copilot_desktop.viewmodels.tasks import Task, TaskState
from copilot_desktop.widgets.panes.plan_pane import PlanPane
from copilot_desktop.widgets.panes.task_row import facts_words, short_count
from copilot_desktop.widgets.panes.tasks_pane import TasksPane
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat
from tests.support.window import make_style, settle

CHANGED = UnknownEvent(type="session.background_tasks_changed")
AGENT = BackgroundTask(
    id="a",
    kind="agent",
    status="running",
    title="Explore",
    description="Find every caller",
    started_at=EpochSeconds(100.0),
    execution_mode="background",
    tool_call_id="call",
)
SHELL = BackgroundTask(
    id="s",
    kind="shell",
    status="running",
    command="npm run dev",
    started_at=EpochSeconds(90.0),
    can_promote=True,
)
IDLE = BackgroundTask(id="i", kind="agent", status="idle", title="Review", latest_response="Looks fine")
FAILED = BackgroundTask(id="f", kind="shell", status="failed", command="npx test", error="exit 1")


@pytest.fixture
def style(qapp: QApplication) -> Style:
    style = make_style()
    style.apply(qapp)
    return style


@pytest.fixture
def tasks(qtbot: QtBot, style: Style) -> TasksPane:
    pane = TasksPane(style)
    show(qtbot, pane)
    return pane


@pytest.fixture
def plan(qtbot: QtBot, style: Style) -> PlanPane:
    pane = PlanPane(style)
    show(qtbot, pane)
    return pane


def show(qtbot: QtBot, pane: TasksPane | PlanPane) -> None:
    def leave(shown: TasksPane | PlanPane) -> None:
        shown.set_chat(None)
        shown.hide()

    qtbot.addWidget(pane, before_close_func=leave)
    pane.resize(340, 700)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()


def chat_of(*tasks: BackgroundTask) -> FakeChat:
    call = ToolCall(
        EntryId("call"), "task", agent=AgentRun("a", tool_count=11, tokens=52_000, name="explore")
    )
    chat = FakeChat(transcript=Transcript(entries=EntryList((call,))))
    chat.fake_tasks.tasks = tasks
    return chat


# ---- tasks -------------------------------------------------------------------------------------


def test_tasks_that_run_stand_first(tasks: TasksPane) -> None:
    chat = chat_of(IDLE, FAILED, SHELL, AGENT)
    chat.fake_tasks.progresses["s"] = TaskProgress(recent_output="one\nListening on http://localhost\n")
    chat.fake_tasks.progresses["a"] = TaskProgress(recent_activity=(TaskActivity(message="Reading x"),))
    tasks.set_chat(chat)
    assert [row.task.title for row in tasks.rows if row.task] == [
        "Explore",
        "npm run dev",
        "Review",
        "npx test",
    ]
    assert tasks.count() == 2
    assert [row._output.text() for row in tasks.rows] == [
        "Reading x",
        "Listening on http://localhost",
        "Looks fine",
        "exit 1",
    ]
    assert tasks.rows[0]._facts.text().startswith("11 tools · 52k tokens · ")
    assert tasks._clock.isActive()
    assert tasks._count.text() == "2 running"


def test_many_events_are_one_question(tasks: TasksPane, qtbot: QtBot) -> None:
    chat = chat_of()
    tasks.set_chat(chat)
    assert tasks._none.text() == "Nothing runs in the background."
    chat.fake_tasks.tasks = (SHELL,)
    with qtbot.waitSignal(chat.tasks.changed):
        for _ in range(20):
            chat.server.tell(CHANGED)
    assert chat.fake_tasks.calls.count(("list",)) == 2
    assert len(tasks.rows) == 1
    chat.server.tell(UnknownEvent(type="session.other"))
    assert not chat.tasks._settling.isActive()


def test_nothing_is_asked_or_heard_when_nobody_looks(tasks: TasksPane) -> None:
    chat = chat_of(SHELL)
    tasks.set_chat(chat)
    tasks.set_chat(None)
    assert chat.server.handlers == []
    assert not tasks._clock.isActive()
    chat.server.is_attached = False
    chat.fake_tasks.calls.clear()
    tasks.set_chat(chat)
    assert chat.fake_tasks.calls == []
    assert tasks.rows == []


def test_a_task_is_stopped_removed_and_promoted(tasks: TasksPane) -> None:
    chat = chat_of(SHELL, FAILED)
    tasks.set_chat(chat)
    running, failed = tasks.rows
    running.stop_button.click()
    names = [action.text() for action in running.menu().actions()]
    assert names == ["Move to the background", "Stop"]
    running.menu().actions()[0].trigger()
    (remove,) = failed.menu().actions()
    remove.trigger()
    assert not failed.stop_button.isVisible()
    # The server may keep it; the person does not see it any more.
    assert [row.task.id for row in tasks.rows if row.task] == ["s"]
    done = [call for call in chat.fake_tasks.calls if call[0] != "list"]
    assert done == [("cancel", "s"), ("promote", "s"), ("remove", "f")]


def test_all_are_stopped(tasks: TasksPane) -> None:
    chat = chat_of(SHELL, AGENT, FAILED)
    tasks.set_chat(chat)
    tasks.stop_all_button.click()
    cancelled = {call[1] for call in chat.fake_tasks.calls if call[0] == "cancel"}
    assert cancelled == {"a", "s"}


def test_an_agent_gets_a_message(tasks: TasksPane, qapp: QApplication) -> None:
    chat = chat_of(IDLE)
    tasks.set_chat(chat)
    tasks.rows[0].menu().actions()[0].trigger()
    settle(qapp)
    assert tasks.message.edit.hasFocus()
    QTest.keyClicks(tasks.message.edit, "And the tests?")
    QTest.keyClick(tasks.message.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ("message", "i", "And the tests?") in chat.fake_tasks.calls
    assert tasks.message.isHidden()
    chat.fake_tasks.outcome = MessageOutcome(error="gone")
    chat.tasks.message("i", "more")
    assert [error.code for error in chat.reported] == ["agent-message-refused"]


def test_what_the_agent_waits_for_goes_to_the_background() -> None:
    chat = chat_of(AGENT, SHELL)
    chat.tasks.promote()
    assert chat.fake_tasks.calls[1] == ("promote", "s")
    chat.fake_tasks.tasks = ()
    chat.tasks.promote()
    assert ("promote_current",) in chat.fake_tasks.calls
    assert [error.code for error in chat.reported] == ["nothing-to-promote"]


def test_foreign_text_of_a_task_is_made_visible(tasks: TasksPane) -> None:
    tasks.set_chat(
        chat_of(BackgroundTask(id="x", kind="shell", status="running", command="a\u202eb\n\x1b[31m"))
    )
    assert "\\u202e" in tasks.rows[0]._title.text()
    assert "\n" not in tasks.rows[0]._title.text()


def test_facts_in_words() -> None:
    task = Task("x", False, TaskState.COMPLETED, "ls", started_at=10.0, ended_at=12.5, in_background=False)
    assert facts_words(task, 100.0) == "2.5 s · the agent waits for it"
    assert [short_count(number) for number in (999, 1500, 52_345)] == ["999", "1.5k", "52k"]


# ---- the plan ------------------------------------------------------------------------------------

TODOS = Todos(
    rows=(
        Todo(id="1", title="Reproduce", status="done"),
        Todo(id="2", title="Use fake timers", status="in_progress", description="Editing x.ts"),
        Todo(id="3", title="Open a pull request", status="pending"),
        Todo(id="4", title="odd", status="strange"),
    ),
    dependencies=(
        TodoDependency(todo_id="3", depends_on="1"),
        TodoDependency(todo_id="3", depends_on="2"),
    ),
)


def with_plan(text: str = "# Plan\n\n1. Move `it`") -> FakeChat:
    chat = FakeChat()
    chat.fake_plan.plan = Plan(exists=bool(text), content=text)
    chat.fake_plan.rows = TODOS
    return chat


def test_todos_with_what_they_wait_for(plan: PlanPane, qapp: QApplication) -> None:
    plan.set_chat(with_plan())
    settle(qapp)
    assert [row.accessibleName() for row in plan.todos.rows] == [
        "Reproduce, done",
        "Use fake timers, in progress, Editing x.ts",
        "Open a pull request, blocked, Waits for “Use fake timers”",
        "odd, to do",
    ]
    assert (plan.todos.bar.value(), plan.todos.bar.maximum()) == (1, 4)
    assert plan.todos.bar.height() == 4
    assert plan.todos._count.text() == "1 of 4"
    assert plan.view.text.startswith("# Plan")


def test_no_plan_is_said(plan: PlanPane) -> None:
    chat = with_plan("")
    chat.fake_plan.rows = Todos()
    plan.set_chat(chat)
    assert plan._none.text() == "The agent has not made a plan."
    assert plan.todos.isHidden()
    assert not plan.view.isVisible()


@pytest.mark.parametrize(
    "event",
    [
        UnknownEvent(type="session.todos_changed"),
        UnknownEvent(type="session.plan_changed"),
        ToolCompleted(file_edits=(FileEdit("/home/x/session-state/1/plan.md"),)),
    ],
)
def test_it_is_read_anew_when_the_agent_has_changed_it(plan: PlanPane, qtbot: QtBot, event: object) -> None:
    chat = with_plan()
    plan.set_chat(chat)
    chat.fake_plan.plan = Plan(exists=True, content="other")
    with qtbot.waitSignal(chat.plan.changed):
        chat.server.tell(event)
    assert plan.view.text == "other"
    plan.hide()
    assert chat.server.handlers == []


def test_the_plan_is_edited(plan: PlanPane, qapp: QApplication) -> None:
    chat = with_plan()
    plan.set_chat(chat)
    plan.edit_button.click()
    settle(qapp)
    assert plan.editor.hasFocus()
    plan.editor.setPlainText("mine")
    # What the agent writes meanwhile does not take the person's words away.
    chat.fake_plan.plan = Plan(exists=True, content="theirs")
    chat.plan.refresh()
    assert plan.editor.toPlainText() == "mine"
    assert plan._changed.text() == "The agent has changed the plan meanwhile."
    QTest.keyClick(plan.editor, Qt.Key.Key_Escape)
    assert plan.is_editing
    QTest.keyClick(plan.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chat.fake_plan.written == ["mine"]
    assert plan._box.isHidden()
    assert plan.view.text == "mine"


def test_a_session_that_is_not_open_cannot_be_edited(plan: PlanPane) -> None:
    chat = with_plan()
    chat.server.is_attached = False
    plan.set_chat(chat)
    assert not plan.edit_button.isVisible()


@pytest.mark.parametrize("zoom", [100, 200])
def test_narrow_and_large_nothing_is_cut_off(
    tasks: TasksPane, plan: PlanPane, style: Style, qapp: QApplication, zoom: int
) -> None:
    style.set_zoom(zoom)
    for pane in (tasks, plan):
        pane.resize(280 * zoom // 100, 700)
    tasks.set_chat(chat_of(SHELL, FAILED))
    plan.set_chat(with_plan())
    settle(qapp)
    for pane, button in (
        (tasks, tasks.rows[0].stop_button),
        (tasks, tasks.rows[1].more_button),
        (plan, plan.edit_button),
    ):
        place = button.mapTo(pane, QPoint())
        assert place.x() + button.width() <= pane.width()
