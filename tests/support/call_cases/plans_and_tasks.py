"""Plans, files, tasks and notes."""

from __future__ import annotations

from copilot_desktop.client.calls.notes import NoteLevel, ScheduleCalls, write_note
from copilot_desktop.client.calls.plan import PlanCalls
from copilot_desktop.client.calls.shell import ask_aside
from copilot_desktop.client.calls.slash_commands import SlashCommandCalls
from copilot_desktop.client.calls.tasks import TaskCalls
from copilot_desktop.client.calls.workspace import DiffMode, WorkspaceCalls, git_context
from copilot_desktop.protocol.plan import Plan, Todo, TodoDependency, Todos
from copilot_desktop.protocol.slash_commands import CommandChoice, CommandInput, SlashCommand
from copilot_desktop.protocol.tasks import (
    BackgroundTask,
    MessageOutcome,
    ScheduledPrompt,
    ScheduleOutcome,
    TaskActivity,
    TaskProgress,
)
from copilot_desktop.protocol.workspace import Checkpoint, FileChange, FileContents, GitContext, WorkspaceDiff
from tests.support.call_cases.case import AT_ONE, ONE, Case

PLAN_AND_FILES = [
    Case(
        lambda caller: PlanCalls(caller).read(),
        "session.plan.read",
        Plan(exists=True, content="# P", path="/p"),
        answer={"exists": True, "content": "# P", "path": "/p"},
    ),
    Case(lambda caller: PlanCalls(caller).update("# P"), "session.plan.update", None, {"content": "# P"}),
    Case(lambda caller: PlanCalls(caller).delete(), "session.plan.delete", None),
    Case(
        lambda caller: PlanCalls(caller).todos(),
        "session.plan.readSqlTodosWithDependencies",
        Todos(
            rows=(Todo(id="a", title="Do A", status="in_progress", created_at=AT_ONE),),
            dependencies=(TodoDependency(todo_id="b", depends_on="a"),),
        ),
        answer={
            "rows": [
                {"id": "a", "title": "Do A", "status": "in_progress", "createdAt": "1970-01-01 00:00:01"},
                {"title": "without an id"},
            ],
            "dependencies": [{"todoId": "b", "dependsOn": "a"}],
        },
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).diff(
            DiffMode.SESSION, ignore_whitespace=True, with_contents=True
        ),
        "session.workspaces.diff",
        WorkspaceDiff(
            requested_mode="session",
            mode="unstaged",
            is_fallback=True,
            changes=(
                FileChange(
                    path="new",
                    old_path="old",
                    change="renamed",
                    diff="@@",
                    is_truncated=True,
                    contents=FileContents(after=""),
                ),
            ),
        ),
        {"mode": "session", "ignoreWhitespace": True, "includeContents": True},
        {
            "requestedMode": "session",
            "mode": "unstaged",
            "isFallback": True,
            "changes": [
                {
                    "path": "new",
                    "oldPath": "old",
                    "changeType": "renamed",
                    "diff": "@@",
                    "isTruncated": True,
                    "contents": {"before": None, "after": ""},
                }
            ],
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).diff(DiffMode.BRANCH),
        "session.workspaces.diff",
        WorkspaceDiff(unavailable_reason="session-busy"),
        {"mode": "branch"},
        {"unavailableReason": "session-busy"},
        patience_s=-1,
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).files(),
        "session.workspaces.listFiles",
        ("a", "b/c"),
        answer={"files": ["a", 5, "b/c"]},
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).read_file("a"),
        "session.workspaces.readFile",
        "x",
        {"path": "a"},
        {"content": "x"},
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).write_file("a", "x"),
        "session.workspaces.createFile",
        None,
        {"path": "a", "content": "x"},
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).checkpoints(),
        "session.workspaces.listCheckpoints",
        (Checkpoint(number=1, title="T", filename="f"),),
        answer={"checkpoints": [{"number": 1.0, "title": "T", "filename": "f"}, {"title": "no number"}]},
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).read_checkpoint(1),
        "session.workspaces.readCheckpoint",
        "",
        {"number": 1},
        {"content": ""},
    ),
    Case(
        lambda caller: WorkspaceCalls(caller).read_checkpoint(1),
        "session.workspaces.readCheckpoint",
        None,
        {"number": 1},
        {"content": None},
    ),
    Case(
        lambda caller: git_context(caller, "/f"),
        "git.workingDirectoryContext",
        GitContext(folder="/f", git_root="/", repository="o/r", branch="main", head_commit="abc"),
        {"cwd": "/f"},
        {"cwd": "/f", "gitRoot": "/", "repository": "o/r", "branch": "main", "headCommit": "abc"},
    ),
]

AGENT_TASK = {
    "type": "agent",
    "id": "t",
    "status": "idle",
    "displayName": "looker",
    "startedAt": ONE,
    "activeTimeMs": 278,
    "latestResponse": "x",
}
TASK = BackgroundTask(
    kind="agent", id="t", status="idle", title="looker", started_at=AT_ONE, active_ms=278, latest_response="x"
)
ENTRY = {"id": 1, "intervalMs": 60000, "prompt": "look", "recurring": True, "nextRunAt": ONE}
SCHEDULED = ScheduledPrompt(id=1, interval_ms=60000, prompt="look", is_recurring=True, next_run_at=AT_ONE)

TASKS_AND_NOTES = [
    Case(
        lambda caller: TaskCalls(caller).list(),
        "session.tasks.list",
        (TASK, BackgroundTask(kind="shell", id="0", command="sleep 1", pid=7, can_promote=True)),
        answer={
            "tasks": [
                AGENT_TASK,
                {"type": "shell", "id": "0", "command": "sleep 1", "pid": 7, "canPromoteToBackground": True},
                {"type": "agent"},
            ]
        },
    ),
    Case(
        lambda caller: TaskCalls(caller).start_agent("explore", "look", name="n", description="d", model="m"),
        "session.tasks.startAgent",
        "a1",
        {"agentType": "explore", "prompt": "look", "name": "n", "description": "d", "model": "m"},
        {"agentId": "a1"},
    ),
    Case(
        lambda caller: TaskCalls(caller).send_message("t", "go"),
        "session.tasks.sendMessage",
        MessageOutcome(was_sent=False, error="gone"),
        {"id": "t", "message": "go"},
        {"sent": False, "error": "gone"},
    ),
    Case(
        lambda caller: TaskCalls(caller).progress("t"),
        "session.tasks.getProgress",
        TaskProgress(kind="agent", recent_activity=(TaskActivity(message="reads", timestamp=AT_ONE),)),
        {"id": "t"},
        {"progress": {"type": "agent", "recentActivity": [{"message": "reads", "timestamp": ONE}]}},
    ),
    Case(
        lambda caller: TaskCalls(caller).progress("t"),
        "session.tasks.getProgress",
        None,
        {"id": "t"},
        {"progress": None},
    ),
    Case(
        lambda caller: TaskCalls(caller).cancel("t"),
        "session.tasks.cancel",
        True,
        {"id": "t"},
        {"cancelled": True},
    ),
    Case(
        lambda caller: TaskCalls(caller).remove("t"),
        "session.tasks.remove",
        True,
        {"id": "t"},
        {"removed": True},
    ),
    Case(
        lambda caller: TaskCalls(caller).promote("t"),
        "session.tasks.promoteToBackground",
        True,
        {"id": "t"},
        {"promoted": True},
    ),
    Case(
        lambda caller: TaskCalls(caller).promotable(),
        "session.tasks.getCurrentPromotable",
        TASK,
        answer={"task": AGENT_TASK},
    ),
    Case(
        lambda caller: TaskCalls(caller).promote_current(),
        "session.tasks.promoteCurrentToBackground",
        None,
        answer={},
    ),
    Case(
        lambda caller: ScheduleCalls(caller).add("1m", "look", is_recurring=False, display_prompt="L"),
        "session.schedule.add",
        ScheduleOutcome(entry=SCHEDULED),
        {"interval": "1m", "prompt": "look", "recurring": False, "displayPrompt": "L"},
        {"entry": ENTRY},
    ),
    Case(
        lambda caller: ScheduleCalls(caller).list(),
        "session.schedule.list",
        (SCHEDULED,),
        answer={"entries": [ENTRY]},
    ),
    Case(
        lambda caller: ScheduleCalls(caller).stop(1),
        "session.schedule.stop",
        SCHEDULED,
        {"id": 1},
        {"entry": ENTRY},
    ),
    Case(lambda caller: ScheduleCalls(caller).stop(2), "session.schedule.stop", None, {"id": 2}, {}),
    Case(
        lambda caller: write_note(caller, "m", level=NoteLevel.ERROR, is_ephemeral=True),
        "session.log",
        "e1",
        {"message": "m", "level": "error", "ephemeral": True},
        {"eventId": "e1"},
    ),
    Case(
        lambda caller: ask_aside(caller, "why?"),
        "session.ui.ephemeralQuery",
        "so",
        {"question": "why?"},
        {"answer": "so"},
        patience_s=None,
    ),
    Case(
        lambda caller: SlashCommandCalls(caller).list(builtins=False),
        "session.commands.list",
        (
            SlashCommand(
                name="plan",
                aliases=("p",),
                kind="builtin",
                input=CommandInput(
                    hint="prompt", choices=(CommandChoice(name="on", description="d"),), is_required=True
                ),
                allowed_while_running=True,
            ),
        ),
        {"includeBuiltins": False, "includeSkills": True, "includeClientCommands": True},
        {
            "commands": [
                {
                    "name": "plan",
                    "aliases": ["p"],
                    "kind": "builtin",
                    "input": {
                        "hint": "prompt",
                        "choices": [{"name": "on", "description": "d"}],
                        "required": True,
                    },
                    "allowDuringAgentExecution": True,
                },
                {"description": "without a name"},
            ]
        },
    ),
]
