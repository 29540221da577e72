"""Names of the methods and notifications in use, and the parts of their answers we read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from copilot_desktop.protocol.json_fields import JsonFields

# Server
CONNECT: Final = "connect"
PING: Final = "ping"
STATUS_GET: Final = "status.get"
RUNTIME_SHUTDOWN: Final = "runtime.shutdown"
AUTH_GET_STATUS: Final = "auth.getStatus"
MODELS_LIST: Final = "models.list"

# Sessions
SESSION_CREATE: Final = "session.create"
SESSION_RESUME: Final = "session.resume"
SESSION_SEND: Final = "session.send"
SESSION_ABORT: Final = "session.abort"
SESSION_DETACH: Final = "session.detach"
SESSION_DESTROY: Final = "session.destroy"
SESSION_LIST: Final = "session.list"
READ_PERSISTED_EVENTS: Final = "sessions.readPersistedEvents"

# Sessions on disk
SESSION_GET_METADATA: Final = "session.getMetadata"
SESSION_GET_LAST_ID: Final = "session.getLastId"
SESSION_DELETE: Final = "session.delete"
SESSIONS_FORK: Final = "sessions.fork"
SESSIONS_CLOSE: Final = "sessions.close"
SESSIONS_BULK_DELETE: Final = "sessions.bulkDelete"
SESSIONS_PRUNE_OLD: Final = "sessions.pruneOld"
SESSIONS_GET_SIZES: Final = "sessions.getSizes"
SESSIONS_CHECK_IN_USE: Final = "sessions.checkInUse"
SESSIONS_FIND_BY_PREFIX: Final = "sessions.findByPrefix"
SESSIONS_EVENT_FILE: Final = "sessions.getEventFilePath"

# Messages, turns and the queue of a session
SEND_MESSAGES: Final = "session.sendMessages"
INTERRUPT_MAIN_TURN: Final = "session.interruptMainTurn"
QUEUE_PENDING: Final = "session.queue.pendingItems"
QUEUE_REMOVE: Final = "session.queue.removeAt"
QUEUE_UPDATE_TEXT: Final = "session.queue.updateText"
QUEUE_MOVE: Final = "session.queue.moveItem"
QUEUE_SEND_NOW: Final = "session.queue.sendNow"
QUEUE_WITHDRAW: Final = "session.queue.withdrawMessage"
QUEUE_INSERT: Final = "session.queue.insertAt"
QUEUE_DUPLICATE: Final = "session.queue.duplicateAt"
QUEUE_CLEAR: Final = "session.queue.clear"
QUEUE_REMOVE_MOST_RECENT: Final = "session.queue.removeMostRecent"

# Mode, model and options of a session
MODE_GET: Final = "session.mode.get"
MODE_SET: Final = "session.mode.set"
MODEL_GET_CURRENT: Final = "session.model.getCurrent"
MODEL_LIST: Final = "session.model.list"
MODEL_SWITCH_TO: Final = "session.model.switchTo"
MODEL_SET_REASONING_EFFORT: Final = "session.model.setReasoningEffort"
PROVIDER_ADD: Final = "session.provider.add"
OPTIONS_UPDATE: Final = "session.options.update"
LIMIT_PREDICTION: Final = "session.limitPrediction.predict"

# What a session allows without asking
PERMISSIONS_GET_MODE: Final = "session.permissions.getMode"
PERMISSIONS_SET_MODE: Final = "session.permissions.setMode"
PERMISSIONS_CONFIGURE: Final = "session.permissions.configure"
PERMISSIONS_MODIFY_RULES: Final = "session.permissions.modifyRules"
PERMISSIONS_RESET: Final = "session.permissions.resetSessionApprovals"
PERMISSION_PATHS_LIST: Final = "session.permissions.paths.list"
PERMISSION_PATHS_ADD: Final = "session.permissions.paths.add"
PERMISSION_LOCATIONS_RESOLVE: Final = "session.permissions.locations.resolve"
PERMISSION_LOCATIONS_ADD: Final = "session.permissions.locations.addToolApproval"
PERMISSION_LOCATIONS_APPLY: Final = "session.permissions.locations.apply"

# What a session is and does, and its events
METADATA_SNAPSHOT: Final = "session.metadata.snapshot"
METADATA_ACTIVITY: Final = "session.metadata.activity"
METADATA_IS_PROCESSING: Final = "session.metadata.isProcessing"
METADATA_SET_WORKING_DIRECTORY: Final = "session.metadata.setWorkingDirectory"
NAME_GET: Final = "session.name.get"
NAME_SET: Final = "session.name.set"
SESSION_SUSPEND: Final = "session.suspend"
SESSION_GET_MESSAGES: Final = "session.getMessages"
EVENT_LOG_READ: Final = "session.eventLog.read"
EVENT_LOG_TAIL: Final = "session.eventLog.tail"

# Requests that wait for an answer
HANDLE_PERMISSION: Final = "session.permissions.handlePendingPermissionRequest"
HANDLE_USER_INPUT: Final = "session.ui.handlePendingUserInput"
HANDLE_ELICITATION: Final = "session.ui.handlePendingElicitation"
HANDLE_EXIT_PLAN_MODE: Final = "session.ui.handlePendingExitPlanMode"
HANDLE_AUTO_MODE_SWITCH: Final = "session.ui.handlePendingAutoModeSwitch"
HANDLE_LIMITS_EXHAUSTED: Final = "session.ui.handlePendingSessionLimitsExhausted"
HANDLE_SAMPLING: Final = "session.ui.handlePendingSampling"
HANDLE_OAUTH: Final = "session.mcp.oauth.handlePendingRequest"
PENDING_PERMISSIONS: Final = "session.permissions.pendingRequests"
REGISTER_INTEREST: Final = "session.eventLog.registerInterest"

# History, context and usage of a session
HISTORY_COMPACT: Final = "session.history.compact"
HISTORY_CANCEL_COMPACTION: Final = "session.history.cancelBackgroundCompaction"
HISTORY_ABORT_COMPACTION: Final = "session.history.abortManualCompaction"
HISTORY_REWIND_POINTS: Final = "session.history.listRewindPoints"
HISTORY_PREVIEW_REWIND: Final = "session.history.previewRewind"
HISTORY_REWIND: Final = "session.history.rewind"
HISTORY_TRUNCATE: Final = "session.history.truncate"
CONTEXT_INFO: Final = "session.metadata.contextInfo"
CONTEXT_ATTRIBUTION: Final = "session.metadata.getContextAttribution"
CONTEXT_HEAVIEST: Final = "session.metadata.getContextHeaviestMessages"
USAGE_METRICS: Final = "session.usage.getMetrics"
SESSION_QUOTA: Final = "session.quota.get"

# Plan, tasks and schedule of a session
PLAN_READ: Final = "session.plan.read"
PLAN_UPDATE: Final = "session.plan.update"
PLAN_DELETE: Final = "session.plan.delete"
PLAN_TODOS: Final = "session.plan.readSqlTodos"
PLAN_TODOS_WITH_DEPENDENCIES: Final = "session.plan.readSqlTodosWithDependencies"
TASKS_LIST: Final = "session.tasks.list"
TASKS_START_AGENT: Final = "session.tasks.startAgent"
TASKS_SEND_MESSAGE: Final = "session.tasks.sendMessage"
TASKS_CANCEL: Final = "session.tasks.cancel"
TASKS_REMOVE: Final = "session.tasks.remove"
TASKS_PROGRESS: Final = "session.tasks.getProgress"
TASKS_PROMOTABLE: Final = "session.tasks.getCurrentPromotable"
TASKS_PROMOTE_CURRENT: Final = "session.tasks.promoteCurrentToBackground"
TASKS_PROMOTE: Final = "session.tasks.promoteToBackground"
SCHEDULE_ADD: Final = "session.schedule.add"
SCHEDULE_LIST: Final = "session.schedule.list"
SCHEDULE_STOP: Final = "session.schedule.stop"

# Files of a session and of its folder
WORKSPACE_DIFF: Final = "session.workspaces.diff"
WORKSPACE_LIST_FILES: Final = "session.workspaces.listFiles"
WORKSPACE_READ_FILE: Final = "session.workspaces.readFile"
WORKSPACE_CREATE_FILE: Final = "session.workspaces.createFile"
WORKSPACE_CHECKPOINTS: Final = "session.workspaces.listCheckpoints"
WORKSPACE_READ_CHECKPOINT: Final = "session.workspaces.readCheckpoint"
GIT_CONTEXT: Final = "git.workingDirectoryContext"

# Commands, shell and notes of the person
COMMANDS_LIST: Final = "session.commands.list"
COMMANDS_INVOKE: Final = "session.commands.invoke"
COMMANDS_FINALIZE: Final = "session.commands.finalizeInvocationEffect"
SHELL_EXECUTE: Final = "session.shell.executeUserRequested"
SHELL_CANCEL: Final = "session.shell.cancelUserRequested"
SIDE_QUESTION: Final = "session.ui.ephemeralQuery"
SESSION_LOG: Final = "session.log"

# Tools, commands and hooks of this client
TOOLS_SET: Final = "session.tools.set"
TOOLS_METADATA: Final = "session.tools.getCurrentMetadata"
TOOLS_PENDING: Final = "session.tools.listPendingRequests"
TOOLS_HANDLE_CALL: Final = "session.tools.handlePendingToolCall"
HANDLE_COMMAND: Final = "session.commands.handlePendingCommand"

# MCP servers
MCP_LIST: Final = "session.mcp.list"
MCP_LIST_TOOLS: Final = "session.mcp.listTools"
MCP_ENABLE: Final = "session.mcp.enable"
MCP_DISABLE: Final = "session.mcp.disable"
MCP_RESTART: Final = "session.mcp.restartServer"
MCP_RELOAD: Final = "session.mcp.reload"
MCP_LOGIN: Final = "session.mcp.oauth.login"
MCP_CONFIG_LIST: Final = "mcp.config.list"
MCP_CONFIG_ADD: Final = "mcp.config.add"
MCP_CONFIG_UPDATE: Final = "mcp.config.update"
MCP_CONFIG_REMOVE: Final = "mcp.config.remove"
MCP_CONFIG_ENABLE: Final = "mcp.config.enable"
MCP_CONFIG_DISABLE: Final = "mcp.config.disable"

# Agents, skills and instructions
AGENT_LIST: Final = "session.agent.list"
AGENT_CURRENT: Final = "session.agent.getCurrent"
AGENT_SELECT: Final = "session.agent.select"
AGENT_DESELECT: Final = "session.agent.deselect"
AGENT_RELOAD: Final = "session.agent.reload"
SKILLS_LIST: Final = "session.skills.list"
SKILLS_ENABLE: Final = "session.skills.enable"
SKILLS_DISABLE: Final = "session.skills.disable"
SKILLS_RELOAD: Final = "session.skills.reload"
INSTRUCTIONS_SOURCES: Final = "session.instructions.getSources"
INSTRUCTIONS_RELOAD: Final = "session.instructions.reload"
AGENT_PATHS: Final = "agents.getDiscoveryPaths"
SKILL_PATHS: Final = "skills.getDiscoveryPaths"
INSTRUCTION_PATHS: Final = "instructions.getDiscoveryPaths"
DISCOVER_AGENTS: Final = "agents.discover"
DISCOVER_SKILLS: Final = "skills.discover"
DISCOVER_INSTRUCTIONS: Final = "instructions.discover"
DISCOVER_MCP: Final = "mcp.discover"
DISCOVER_HOOKS: Final = "hooks.discover"

# Account and settings
ACCOUNT_USERS: Final = "account.getAllUsers"
ACCOUNT_QUOTA: Final = "account.getQuota"
ACCOUNT_LOGIN: Final = "account.login"
ACCOUNT_LOGOUT: Final = "account.logout"
LOGIN_BEGIN: Final = "session.accounts.login.begin"
LOGIN_ADVANCE: Final = "session.accounts.login.advance"
LOGIN_CANCEL: Final = "session.accounts.login.cancel"
USER_SETTINGS_GET: Final = "user.settings.get"
USER_SETTINGS_SET: Final = "user.settings.set"

# What the server sends
SESSION_EVENT: Final = "session.event"
SESSION_LIFECYCLE: Final = "session.lifecycle"
USER_INPUT_REQUEST: Final = "userInput.request"
EXIT_PLAN_MODE_REQUEST: Final = "exitPlanMode.request"
HOOKS_INVOKE: Final = "hooks.invoke"


@dataclass(frozen=True, slots=True)
class ConnectResult:
    """Answer to `connect`.

    Attributes:
        version: of the CLI, "" when it does not tell.
        protocol_version: 0 when it does not tell.
    """

    version: str = ""
    protocol_version: int = 0

    @staticmethod
    def parse(answer: Any) -> ConnectResult:
        data = JsonFields(answer)
        return ConnectResult(data.text("version"), data.number("protocolVersion") or 0)


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One item of `session.list`.

    Attributes:
        title: a name the person gave, else the beginning of the first prompt.
        started_at, modified_at: seconds since the epoch, None when not told.
        client_name: the program that made it.
        is_detached: it was left while something of it ran on.
    """

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    repository: str = ""
    started_at: float | None = None
    modified_at: float | None = None
    client_name: str = ""
    is_remote: bool = False
    git_root: str = ""
    is_detached: bool = False

    @staticmethod
    def parse(item: Any) -> SessionSummary | None:
        """Read one item; None when it has no id."""
        data = JsonFields(item)
        session_id = data.text("sessionId")
        if not session_id:
            return None
        context = data.inner("context")
        return SessionSummary(
            session_id=session_id,
            title=_title(data.text("name") or data.text("summary")),
            folder=context.text("cwd"),
            branch=context.text("branch"),
            repository=context.text("repository"),
            started_at=data.time("startTime"),
            modified_at=data.time("modifiedTime"),
            client_name=data.text("clientName"),
            is_remote=data.flag("isRemote"),
            git_root=context.text("gitRoot"),
            is_detached=data.flag("isDetached"),
        )


def _title(text: str) -> str:
    # The server takes the first message of the history, be it one made for the model.
    return "" if text.lstrip().startswith("<system_notification>") else text


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One item of `models.list` or `session.model.list`.

    Attributes:
        context_tokens: size of the prompt it takes, None when not told.
        multiplier: price in premium requests per prompt, None when not told.
        is_enabled: the account's policy allows it.
    """

    id: str
    name: str
    supports_vision: bool = False
    context_tokens: int | None = None
    reasoning_efforts: tuple[str, ...] = ()
    multiplier: float | None = None
    is_enabled: bool = True

    @staticmethod
    def parse(item: Any) -> ModelInfo | None:
        """Read one item; None when it has no id."""
        data = JsonFields(item)
        model_id = data.text("id")
        if not model_id:
            return None
        capabilities = data.inner("capabilities")
        limits = capabilities.inner("limits")
        context = limits.number("max_prompt_tokens")
        return ModelInfo(
            id=model_id,
            name=data.text("name") or model_id,
            supports_vision=capabilities.inner("supports").flag("vision"),
            context_tokens=limits.number("max_context_window_tokens") if context is None else context,
            reasoning_efforts=data.texts("supportedReasoningEfforts"),
            multiplier=data.inner("billing").real("multiplier"),
            is_enabled=data.inner("policy").text("state") in ("", "enabled"),
        )


@dataclass(frozen=True, slots=True)
class AuthStatus:
    """Answer to `auth.getStatus`.

    Attributes:
        message: the server's words, foreign text.
    """

    is_authenticated: bool = False
    login: str = ""
    host: str = ""
    auth_type: str = ""
    message: str = ""

    @staticmethod
    def parse(answer: Any) -> AuthStatus:
        data = JsonFields(answer)
        return AuthStatus(
            is_authenticated=data.flag("isAuthenticated"),
            login=data.text("login"),
            host=data.text("host"),
            auth_type=data.text("authType"),
            message=data.text("statusMessage"),
        )
