"""Calls by subject: what is sent, how long is waited, and what is read from the answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.agent_options import HttpMcpServer, StdioMcpServer
from copilot_desktop.client.calls.account import AccountCalls, LoginCalls
from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.calls.customizations import AgentCalls, InstructionCalls, SkillCalls
from copilot_desktop.client.calls.discovery import DiscoveryCalls
from copilot_desktop.client.calls.history import HistoryCalls
from copilot_desktop.client.calls.mcp import McpCalls, McpConfigCalls
from copilot_desktop.client.calls.notes import NoteLevel, ScheduleCalls, write_note
from copilot_desktop.client.calls.plan import PlanCalls
from copilot_desktop.client.calls.settings import UserSettingsCalls
from copilot_desktop.client.calls.shell import ask_aside
from copilot_desktop.client.calls.slash_commands import SlashCommandCalls
from copilot_desktop.client.calls.tasks import TaskCalls
from copilot_desktop.client.calls.usage import UsageCalls
from copilot_desktop.client.calls.workspace import DiffMode, WorkspaceCalls, git_context
from copilot_desktop.client.errors import ConnectionClosed, MethodUnsupported, ResponseError
from copilot_desktop.protocol.account import (
    Account,
    AccountIdentity,
    LoginFlow,
    LoginResult,
    LoginStep,
    UserSetting,
)
from copilot_desktop.protocol.customizations import AgentInfo, Hook, InstructionSource, ReloadReport, Skill
from copilot_desktop.protocol.history import (
    CompactedContext,
    Compaction,
    Rewind,
    RewindPoint,
    RewindPoints,
    RewindPreview,
    RewoundFile,
    SkippedFile,
    Truncation,
)
from copilot_desktop.protocol.mcp import (
    DiscoveredMcpServer,
    McpLogin,
    McpServerConfig,
    McpServerState,
    McpTool,
)
from copilot_desktop.protocol.plan import Plan, Todo, TodoDependency, Todos
from copilot_desktop.protocol.results import EpochSeconds
from copilot_desktop.protocol.slash_commands import CommandChoice, CommandInput, SlashCommand
from copilot_desktop.protocol.tasks import (
    BackgroundTask,
    MessageOutcome,
    ScheduledPrompt,
    ScheduleOutcome,
    TaskActivity,
    TaskProgress,
)
from copilot_desktop.protocol.usage import (
    CodeChanges,
    ContextAttribution,
    ContextCategories,
    ContextEntry,
    ContextInfo,
    HeaviestMessages,
    HeavyMessage,
    ModelUsage,
    QuotaSnapshot,
    RequestCount,
    SessionQuota,
    TokenUsage,
    UsageMetrics,
)
from copilot_desktop.protocol.workspace import Checkpoint, FileChange, FileContents, GitContext, WorkspaceDiff
from tests.support.recording_caller import RecordingCaller, spoiled

Run = Callable[[RecordingCaller], Awaitable[Any]]
ONE = "1970-01-01T00:00:01Z"
AT_ONE = EpochSeconds(1.0)


@dataclass(frozen=True)
class Case:
    """One call: what it sends for its arguments, and what it makes of an answer.

    Attributes:
        patience_s: how long is waited; -1 for "longer than for an ordinary call".
    """

    run: Run
    method: str
    result: Any
    params: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None
    patience_s: float | None = CALL_TIMEOUT_S


HISTORY = [
    Case(
        lambda caller: HistoryCalls(caller).compact("the files"),
        "session.history.compact",
        Compaction(
            success=True,
            tokens_removed=16,
            messages_removed=3,
            summary="short",
            context=CompactedContext(limit_tokens=128000, current_tokens=9, messages=1),
        ),
        {"customInstructions": "the files"},
        {
            "success": True,
            "tokensRemoved": 16.0,
            "messagesRemoved": 3,
            "summaryContent": "short",
            "contextWindow": {"tokenLimit": 128000.0, "currentTokens": 9, "messagesLength": 1},
        },
        patience_s=None,
    ),
    Case(
        lambda caller: HistoryCalls(caller).compact(),
        "session.history.compact",
        Compaction(),
        patience_s=None,
    ),
    Case(
        lambda caller: HistoryCalls(caller).abort_compaction(),
        "session.history.abortManualCompaction",
        True,
        answer={"aborted": True},
    ),
    Case(
        lambda caller: HistoryCalls(caller).cancel_compaction(),
        "session.history.cancelBackgroundCompaction",
        True,
        answer={"cancelled": True},
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind_points(),
        "session.history.listRewindPoints",
        RewindPoints(
            tracks_files=True,
            points=(
                RewindPoint(
                    event_id="e1",
                    prompt="make it",
                    timestamp=AT_ONE,
                    can_restore_files=True,
                    file_count=2,
                    lines_added=3,
                ),
            ),
        ),
        answer={
            "fileChangeTrackingEnabled": True,
            "points": [
                {
                    "eventId": "e1",
                    "userMessage": "make it",
                    "timestamp": ONE,
                    "canRestoreFiles": True,
                    "fileCount": 2,
                    "linesAdded": 3,
                },
                {"userMessage": "without an id"},
            ],
        },
    ),
    Case(
        lambda caller: HistoryCalls(caller).preview_rewind("e1"),
        "session.history.previewRewind",
        RewindPreview(
            is_available=True,
            file_count=1,
            files=(RewoundFile(path="/f", change="deleted", lines_removed=1),),
        ),
        {"eventId": "e1"},
        {
            "available": True,
            "fileCount": 1,
            "files": [{"path": "/f", "changeType": "deleted", "linesRemoved": 1}],
        },
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind("e1", with_files=True),
        "session.history.rewind",
        Rewind(
            outcome="success",
            events_removed=13,
            restored_files=("/f",),
            skipped_files=(SkippedFile(path="/g", reason="user-modified"),),
        ),
        {"eventId": "e1", "mode": "conversation-and-files"},
        {
            "outcome": "success",
            "eventsRemoved": 13,
            "restoredFiles": ["/f"],
            "skippedFiles": [{"path": "/g", "reason": "user-modified"}],
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: HistoryCalls(caller).rewind("e1", with_files=False),
        "session.history.rewind",
        Rewind(outcome="session-busy", error="busy"),
        {"eventId": "e1", "mode": "conversation"},
        {"outcome": "session-busy", "error": "busy"},
        patience_s=-1,
    ),
    Case(
        lambda caller: HistoryCalls(caller).truncate("e1"),
        "session.history.truncate",
        Truncation(events_removed=4, checkpoint_error="no"),
        {"eventId": "e1"},
        {"eventsRemoved": 4, "checkpointCleanupError": "no"},
    ),
]

USAGE = [
    Case(
        lambda caller: UsageCalls(caller).context(prompt_limit_tokens=5, output_limit_tokens=2),
        "session.metadata.contextInfo",
        ContextInfo(model="m", total_tokens=3, limit_tokens=10, compaction_threshold_tokens=8),
        {"promptTokenLimit": 5, "outputTokenLimit": 2},
        {"contextInfo": {"modelName": "m", "totalTokens": 3, "limit": 10, "compactionThreshold": 8}},
    ),
    Case(
        lambda caller: UsageCalls(caller).context(),
        "session.metadata.contextInfo",
        None,
        {"promptTokenLimit": 0, "outputTokenLimit": 0},
        {"contextInfo": None},
    ),
    Case(
        lambda caller: UsageCalls(caller).context_attribution(),
        "session.metadata.getContextAttribution",
        ContextAttribution(
            total_tokens=9,
            categories=ContextCategories(system_prompt=5, messages=4),
            entries=(
                ContextEntry(id="t:bash", kind="toolDefinition", label="bash", tokens=2, parent_id="t"),
            ),
        ),
        answer={
            "contextAttribution": {
                "totalTokens": 9,
                "categories": {"systemPrompt": 5, "messages": 4, "mcpTools": "many"},
                "entries": [
                    {"kind": "toolDefinition", "id": "t:bash", "label": "bash", "tokens": 2, "parentId": "t"},
                    {"label": "without an id"},
                ],
            }
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).context_attribution(),
        "session.metadata.getContextAttribution",
        None,
        answer={"contextAttribution": None},
    ),
    Case(
        lambda caller: UsageCalls(caller).heaviest_messages(1),
        "session.metadata.getContextHeaviestMessages",
        HeaviestMessages(
            total_tokens=9, messages=(HeavyMessage(id="message-0", label="user: hi", role="user", tokens=3),)
        ),
        {"limit": 1},
        {
            "totalTokens": 9,
            "messages": [{"id": "message-0", "label": "user: hi", "role": "user", "tokens": 3}],
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).metrics(),
        "session.usage.getMetrics",
        UsageMetrics(
            premium_requests=1.5,
            prompt_count=2,
            api_duration_ms=120,
            started_at=AT_ONE,
            code_changes=CodeChanges(lines_added=3, file_count=1, files=("/f",)),
            models={
                "m": ModelUsage(
                    requests=RequestCount(count=2, cost=1.5),
                    usage=TokenUsage(input_tokens=10, output_tokens=4),
                )
            },
        ),
        answer={
            "totalPremiumRequestCost": 1.5,
            "totalUserRequests": 2,
            "totalApiDurationMs": 120,
            "sessionStartTime": ONE,
            "codeChanges": {"linesAdded": 3, "filesModifiedCount": 1, "filesModified": ["/f"]},
            "modelMetrics": {
                "m": {"requests": {"count": 2, "cost": 1.5}, "usage": {"inputTokens": 10, "outputTokens": 4}},
                "odd": 5,
            },
        },
    ),
    Case(
        lambda caller: UsageCalls(caller).quota(),
        "session.quota.get",
        SessionQuota(
            plan="pro",
            snapshots={"premium": QuotaSnapshot(entitlement=300.0, used=12.0, reset_epoch_ms=AT_ONE)},
        ),
        answer={
            "planTier": "pro",
            "snapshots": {
                "premium": {"entitlementRequests": 300, "usedRequests": 12, "resetDateEpochMs": 1000}
            },
        },
    ),
]

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


def _with_tiny(word: str) -> Run:
    return lambda caller: getattr(McpCalls(caller), word)("tiny")


SERVER = {"name": "tiny", "status": "needs-auth", "source": "user", "url": "https://x", "error": "e"}
MCP = [
    Case(
        lambda caller: McpCalls(caller).list(),
        "session.mcp.list",
        (McpServerState(name="tiny", status="needs-auth", source="user", url="https://x", error="e"),),
        answer={"servers": [SERVER, {"status": "failed"}], "host": {}},
        patience_s=-1,
    ),
    Case(
        lambda caller: McpCalls(caller).tools("tiny"),
        "session.mcp.listTools",
        (McpTool(name="echo", description="d", input_schema={"type": "object"}),),
        {"serverName": "tiny"},
        {"tools": [{"name": "echo", "description": "d", "inputSchema": {"type": "object"}}]},
    ),
    *(
        Case(
            _with_tiny(word),
            f"session.mcp.{wire}",
            None,
            {"serverName": "tiny"},
            {},
            patience_s=-1,
        )
        for word, wire in (("enable", "enable"), ("disable", "disable"), ("restart", "restartServer"))
    ),
    Case(lambda caller: McpCalls(caller).reload(), "session.mcp.reload", None, answer={}, patience_s=-1),
    Case(
        lambda caller: McpCalls(caller).log_in("tiny", force=True),
        "session.mcp.oauth.login",
        McpLogin(
            status="awaiting-browser", authorization_url="https://x/a", login_id="l", authorization_id="i"
        ),
        {"serverName": "tiny", "forceReauth": True},
        {
            "status": "awaiting-browser",
            "authorizationUrl": "https://x/a",
            "loginId": "l",
            "authorizationId": "i",
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: McpConfigCalls(caller).list(),
        "mcp.config.list",
        {
            "tiny": McpServerConfig(command="py", arguments=("-m", "x"), tools=("echo",), environ={"A": "b"}),
            "far": McpServerConfig(kind="http", url="https://x"),
        },
        answer={
            "servers": {
                "tiny": {"command": "py", "args": ["-m", "x"], "tools": ["echo"], "env": {"A": "b", "C": 5}},
                "far": {"type": "http", "url": "https://x"},
            }
        },
    ),
    Case(
        lambda caller: McpConfigCalls(caller).add("tiny", StdioMcpServer(command="py", args=("-m", "x"))),
        "mcp.config.add",
        None,
        {"name": "tiny", "config": {"type": "local", "command": "py", "args": ["-m", "x"], "tools": ["*"]}},
    ),
    Case(
        lambda caller: McpConfigCalls(caller).update("far", HttpMcpServer(url="https://x")),
        "mcp.config.update",
        None,
        {"name": "far", "config": {"type": "http", "url": "https://x", "tools": ["*"]}},
    ),
    Case(
        lambda caller: McpConfigCalls(caller).update(
            "tiny",
            McpServerConfig(command="py", folder="/f", environ={"A": "b"}, timeout_ms=5),
        ),
        "mcp.config.update",
        None,
        {
            "name": "tiny",
            "config": {
                "type": "local",
                "command": "py",
                "args": [],
                "tools": ["*"],
                "cwd": "/f",
                "env": {"A": "b"},
                "timeout": 5,
            },
        },
    ),
    Case(
        lambda caller: McpConfigCalls(caller).add(
            "far", McpServerConfig(kind="sse", url="https://x", headers={"H": "v"})
        ),
        "mcp.config.add",
        None,
        {"name": "far", "config": {"type": "sse", "url": "https://x", "tools": ["*"], "headers": {"H": "v"}}},
    ),
    Case(lambda caller: McpConfigCalls(caller).remove("t"), "mcp.config.remove", None, {"name": "t"}),
    Case(
        lambda caller: McpConfigCalls(caller).enable(["a", "b"]),
        "mcp.config.enable",
        None,
        {"names": ["a", "b"]},
    ),
    Case(lambda caller: McpConfigCalls(caller).disable(["a"]), "mcp.config.disable", None, {"names": ["a"]}),
]

AGENT = {
    "name": "helper",
    "id": "h",
    "displayName": "Helper",
    "source": "user",
    "tools": ["*"],
    "model": None,
}
HELPER = AgentInfo(name="helper", id="h", title="Helper", source="user", tools=("*",))
SKILL = {
    "name": "greet",
    "commandName": "g",
    "source": "project",
    "enabled": False,
    "projectPath": "/f",
}
GREET = Skill(name="greet", command="g", source="project", is_enabled=False, project_path="/f")
SOURCE = {
    "id": "s",
    "label": "L",
    "sourcePath": "p",
    "content": "c",
    "type": "repo",
    "location": "repository",
    "applyTo": ["*.py"],
}
INSTRUCTION = InstructionSource(
    id="s", label="L", path="p", content="c", kind="repo", location="repository", applies_to=("*.py",)
)
FOLDER = Path("/f")
PROJECTS = {"projectPaths": [str(FOLDER)]}

CUSTOMIZATIONS = [
    Case(
        lambda caller: AgentCalls(caller).list(),
        "session.agent.list",
        (HELPER,),
        answer={"agents": [AGENT, {"id": "x"}]},
    ),
    Case(
        lambda caller: AgentCalls(caller).current(),
        "session.agent.getCurrent",
        None,
        answer={"agent": None},
    ),
    Case(
        lambda caller: AgentCalls(caller).select("helper"),
        "session.agent.select",
        HELPER,
        {"name": "helper"},
        {"agent": AGENT},
    ),
    Case(lambda caller: AgentCalls(caller).deselect(), "session.agent.deselect", None, answer={}),
    Case(
        lambda caller: AgentCalls(caller).reload(),
        "session.agent.reload",
        (HELPER,),
        answer={"agents": [AGENT]},
    ),
    Case(
        lambda caller: SkillCalls(caller).list(),
        "session.skills.list",
        (GREET,),
        answer={"skills": [SKILL, {"enabled": True}]},
    ),
    Case(lambda caller: SkillCalls(caller).enable("g"), "session.skills.enable", None, {"name": "g"}),
    Case(lambda caller: SkillCalls(caller).disable("g"), "session.skills.disable", None, {"name": "g"}),
    Case(
        lambda caller: SkillCalls(caller).reload(),
        "session.skills.reload",
        ReloadReport(warnings=("w",), errors=("e",)),
        answer={"warnings": ["w"], "errors": ["e"]},
    ),
    Case(
        lambda caller: InstructionCalls(caller).sources(),
        "session.instructions.getSources",
        (INSTRUCTION,),
        answer={"sources": [SOURCE]},
    ),
    Case(
        lambda caller: InstructionCalls(caller).reload(),
        "session.instructions.reload",
        (INSTRUCTION,),
        answer={"sources": [SOURCE]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).agents([FOLDER]),
        "agents.discover",
        (HELPER,),
        PROJECTS,
        {"agents": [AGENT]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).skills([FOLDER]),
        "skills.discover",
        (GREET,),
        PROJECTS,
        {"skills": [SKILL]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).instructions(),
        "instructions.discover",
        (INSTRUCTION,),
        {"projectPaths": []},
        {"sources": [SOURCE]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).hooks([FOLDER]),
        "hooks.discover",
        (Hook(id="h", hook_type="sessionStart", origin="policy", is_enabled=False),),
        PROJECTS,
        {"hooks": [{"id": "h", "hookType": "sessionStart", "origin": "policy", "enabled": False}]},
    ),
    Case(
        lambda caller: DiscoveryCalls(caller).mcp_servers(FOLDER),
        "mcp.discover",
        (DiscoveredMcpServer(name="tiny", kind="stdio", source="user", is_enabled=False),),
        {"workingDirectory": str(FOLDER)},
        {"servers": [{"name": "tiny", "type": "stdio", "source": "user", "enabled": False}]},
    ),
    Case(lambda caller: DiscoveryCalls(caller).mcp_servers(), "mcp.discover", (), answer={"servers": 5}),
]

USER = {"authInfo": {"type": "user", "host": "https://github.com", "login": "me", "token": "x"}}
ME = AccountIdentity(kind="user", host="https://github.com", login="me")
ACCOUNT = [
    Case(
        lambda caller: AccountCalls(caller).users(),
        "account.getAllUsers",
        (Account(identity=ME, selection_id="s1"), Account(identity=ME)),
        answer=[{**USER, "selectionId": "s1", "token": "x"}, USER, "odd"],
    ),
    Case(
        lambda caller: AccountCalls(caller).quota(),
        "account.getQuota",
        {"premium": QuotaSnapshot(entitlement=300.0, remaining_percentage=95.5, reset_date=AT_ONE)},
        answer={
            "quotaSnapshots": {
                "premium": {"entitlementRequests": 300, "remainingPercentage": 95.5, "resetDate": ONE}
            }
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_in("t", login="me"),
        "account.login",
        True,
        {"host": "https://github.com", "token": "t", "login": "me"},
        {"storedInVault": True},
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_out(Account(identity=ME, selection_id="s1")),
        "account.logout",
        True,
        {"selectionId": "s1"},
        {"hasMoreUsers": True},
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_out(Account(identity=ME)),
        "account.logout",
        False,
        {"authInfo": {"type": "user", "host": "https://github.com", "login": "me"}},
        {"hasMoreUsers": False},
        patience_s=-1,
    ),
    Case(
        lambda caller: LoginCalls(caller).begin("proxima"),
        "session.accounts.login.begin",
        LoginFlow(flow_id="f", step=LoginStep(kind="open-url", url="https://x")),
        {"kind": "proxima"},
        {"flowId": "f", "step": {"kind": "open-url", "url": "https://x"}},
        patience_s=-1,
    ),
    Case(
        lambda caller: LoginCalls(caller).advance("f", "ABCD"),
        "session.accounts.login.advance",
        LoginStep(kind="completed", result=LoginResult(status="completed", login="me")),
        {"flowId": "f", "input": "ABCD"},
        {"kind": "completed", "result": {"status": "completed", "login": "me"}},
        patience_s=None,
    ),
    Case(
        lambda caller: LoginCalls(caller).advance("f"),
        "session.accounts.login.advance",
        LoginStep(kind="input-required", prompt="Code?"),
        {"flowId": "f"},
        {"kind": "input-required", "prompt": "Code?"},
        patience_s=None,
    ),
    Case(
        lambda caller: LoginCalls(caller).cancel("f"), "session.accounts.login.cancel", None, {"flowId": "f"}
    ),
    Case(
        lambda caller: UserSettingsCalls(caller).read(),
        "user.settings.get",
        {"beep": UserSetting(value=True, default=False, is_default=False), "model": UserSetting()},
        answer={
            "settings": {
                "beep": {"value": True, "default": False, "isDefault": False},
                "model": {"value": None, "default": None, "isDefault": True},
            }
        },
    ),
    Case(
        lambda caller: UserSettingsCalls(caller).write({"beep": None}),
        "user.settings.set",
        None,
        {"settings": {"beep": None}},
    ),
]

CASES = [*HISTORY, *USAGE, *PLAN_AND_FILES, *TASKS_AND_NOTES, *MCP, *CUSTOMIZATIONS, *ACCOUNT]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_a_call_says_what_it_is_asked_to_and_reads_the_answer(case: Case) -> None:
    caller = RecordingCaller(case.answer)
    assert await case.run(caller) == case.result
    ((method, params, timeout_s),) = caller.calls
    assert (method, params) == (case.method, dict(case.params))
    if case.patience_s == -1:
        assert timeout_s is not None
        assert timeout_s > CALL_TIMEOUT_S
    else:
        assert timeout_s == case.patience_s


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_no_answer_of_a_wrong_type_raises(case: Case) -> None:
    answers = spoiled(case.answer) if isinstance(case.answer, Mapping) else spoiled({})
    for answer in answers:
        await case.run(RecordingCaller(answer))


@pytest.mark.parametrize("error", [ConnectionClosed("gone"), ResponseError(-32603, "no"), TimeoutError()])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.method)
async def test_what_goes_wrong_reaches_the_caller(case: Case, error: Exception) -> None:
    with pytest.raises(type(error)):
        await case.run(RecordingCaller(error))


async def test_todos_of_a_cli_that_does_not_tell_dependencies() -> None:
    class Old(RecordingCaller):
        async def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
            if method.endswith("WithDependencies"):
                raise MethodUnsupported(method, "1.0.60", ResponseError(-32601, "Unhandled method"))
            return await super().call(method, *args, **kwargs)

    old = Old({"rows": [{"id": "a"}]})
    assert await PlanCalls(old).todos() == Todos(rows=(Todo(id="a"),))
    assert old.last == ("session.plan.readSqlTodos", {})


def test_what_is_read_off_results() -> None:
    assert Rewind(outcome="success").succeeded
    assert not Rewind(outcome="rollback-incomplete").succeeded
    assert LoginStep(kind="error").is_last
    assert not LoginStep(kind="awaiting").is_last
    both = QuotaSnapshot(reset_date=AT_ONE, reset_epoch_ms=EpochSeconds(5.0))
    assert both.resets_at == 1.0
    assert QuotaSnapshot(reset_epoch_ms=AT_ONE).resets_at == 1.0
    assert Todos(dependencies=(TodoDependency(todo_id="b", depends_on="a"),)).waits_for("a") == ()


def test_secrets_of_a_configuration_are_not_shown() -> None:
    config = McpServerConfig(command="py", environ={"KEY": "hidden"}, headers={"H": "hidden"})
    assert "hidden" not in repr(config)
    assert "hidden" not in str(config)
