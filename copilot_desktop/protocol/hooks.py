"""What hooks get and what they may answer (`hooks.invoke`, protocol.md section 6.8).

Inputs are read like every other thing of the server: a field that is missing or of another type has
its default. An output writes only what was set, so that an empty one changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import msgspec
from msgspec import field

from copilot_desktop.protocol.results import EpochSeconds, Result
from copilot_desktop.protocol.tool_results import ToolResult


class HookInput(Result, frozen=True, kw_only=True):
    """What every hook gets.

    Attributes:
        session_id: a sub-agent's tools name the session of the sub-agent.
        agent_id: the sub-agent that it is about, "" for the main agent.
    """

    session_id: str = ""
    timestamp: EpochSeconds | None = None
    working_directory: str = field(default="", name="cwd")
    agent_id: str = ""
    agent_type: str = ""


class ToolHookInput(HookInput, frozen=True, kw_only=True):
    """What every hook about a call of a tool gets.

    Attributes:
        raw_arguments: what the model gave, as it came.
    """

    tool_name: str = ""
    raw_arguments: object = field(default=None, name="toolArgs")

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What the model gave; empty when it gave no object, as for a tool that takes a plain text."""
        given = self.raw_arguments
        if isinstance(given, str):
            # CLI 1.0.64 writes the object as a text.
            try:
                given = msgspec.json.decode(given)
            except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
                return {}
        return given if isinstance(given, Mapping) else {}


class PreToolUse(ToolHookInput, frozen=True, kw_only=True):
    """A tool is about to be called."""


class PreMcpToolCall(HookInput, frozen=True, kw_only=True):
    """A tool of an MCP server is about to be called. `metadata` goes with the request as `_meta`."""

    tool_call_id: str = ""
    server_name: str = ""
    tool_name: str = ""
    arguments: object = None
    metadata: Mapping[str, object] = field(default_factory=dict, name="_meta")


class PostToolUse(ToolHookInput, frozen=True, kw_only=True):
    """A tool has done its work."""

    raw_result: object = field(default=None, name="toolResult")

    @property
    def result(self) -> ToolResult:
        return ToolResult.parse(self.raw_result)


class PostToolUseFailure(ToolHookInput, frozen=True, kw_only=True):
    """A tool has failed. Not told of calls that were denied, rejected or took too long."""

    error: str = ""


class UserPromptSubmitted(HookInput, frozen=True, kw_only=True):
    """A prompt is about to reach the agent."""

    prompt: str = ""


class UserPromptTransformed(HookInput, frozen=True, kw_only=True):
    """The server has added to a prompt what the model is to know."""

    prompt: str = ""
    transformed_prompt: str = ""


class SessionStart(HookInput, frozen=True, kw_only=True):
    """A session begins with its first prompt. `source` is startup, resume or new."""

    source: str = ""
    initial_prompt: str = ""


class SessionEnd(HookInput, frozen=True, kw_only=True):
    """A session ends. `reason` is complete, error, abort, timeout or user_exit."""

    reason: str = ""
    final_message: str = ""
    error: str = ""


class ErrorOccurred(HookInput, frozen=True, kw_only=True):
    """Something failed. `context` is model_call, tool_execution, system or user_input."""

    error: str = ""
    context: str = field(default="", name="errorContext")
    is_recoverable: bool = field(default=False, name="recoverable")


class AgentStop(HookInput, frozen=True, kw_only=True):
    """The main agent is done. `was_kept_going`: an earlier answer of this hook has kept it going."""

    stop_reason: str = ""
    transcript_path: str = ""
    was_kept_going: bool = field(default=False, name="stop_hook_active")


class SubagentStart(HookInput, frozen=True, kw_only=True):
    """A sub-agent begins. The session is that of its parent."""

    transcript_path: str = ""
    agent_name: str = ""
    agent_display_name: str = ""
    agent_description: str = ""


class SubagentStop(SubagentStart, frozen=True, kw_only=True):
    """A sub-agent is done. `response` is its last message."""

    stop_reason: str = ""
    response: str = ""


class OtherHook(HookInput, frozen=True, kw_only=True):
    """A hook that this version has no class for. `raw` is everything that came."""

    hook_type: str = ""
    raw: Mapping[str, object] = field(default_factory=dict)


class ToolVerdict(StrEnum):
    """What is to become of a call of a tool, in the server's words."""

    ALLOW = "allow"
    DENY = "deny"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreToolUseOutput:
    """Answer to `PreToolUse`.

    Attributes:
        verdict: ALLOW runs it without asking the person, DENY fails the call, ASK asks the person
            even where nobody would be; None leaves it to the server's rules.
        reason: told to the model, or to the person who is asked.
        arguments: in place of the model's; None keeps those.
        context: told to the model beside the result.
    """

    verdict: ToolVerdict | None = None
    reason: str = ""
    arguments: Mapping[str, Any] | None = None
    context: str = ""

    def params(self) -> dict[str, Any]:
        return _set_ones(
            permissionDecision=None if self.verdict is None else str(self.verdict),
            permissionDecisionReason=self.reason,
            modifiedArgs=None if self.arguments is None else _Value(dict(self.arguments)),
            additionalContext=self.context,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PreMcpToolCallOutput:
    """Answer to `PreMcpToolCall`. `metadata` goes with the request in place of the server's."""

    metadata: Mapping[str, Any]

    def params(self) -> dict[str, Any]:
        return {"metaToUse": dict(self.metadata)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PostToolUseOutput:
    """Answer to `PostToolUse`. `result` replaces the tool's; `context` is told to the model."""

    result: ToolResult | None = None
    context: str = ""
    suppresses_output: bool = False

    def params(self) -> dict[str, Any]:
        return _set_ones(
            modifiedResult=None if self.result is None else self.result.params(),
            additionalContext=self.context,
            suppressOutput=self.suppresses_output,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextOutput:
    """Answer to `PostToolUseFailure`, `SessionStart` and `SubagentStart`: told to the model."""

    context: str

    def params(self) -> dict[str, Any]:
        return _set_ones(additionalContext=self.context)


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptOutput:
    """Answer to `UserPromptSubmitted`.

    Attributes:
        prompt: in place of what was sent; None keeps it.
        context: told to the model beside it.
        is_blocked: the prompt does not reach the model; a warning of the session tells `reason`.
    """

    prompt: str | None = None
    context: str = ""
    is_blocked: bool = False
    reason: str = ""

    def params(self) -> dict[str, Any]:
        return _set_ones(
            modifiedPrompt=None if self.prompt is None else _Value(self.prompt),
            additionalContext=self.context,
            decision="block" if self.is_blocked else None,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TransformedPromptOutput:
    """Answer to `UserPromptTransformed`: what the model gets."""

    transformed_prompt: str

    def params(self) -> dict[str, Any]:
        return {"modifiedTransformedPrompt": self.transformed_prompt}


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorOutput:
    """Answer to `ErrorOccurred`. `handling` is retry, skip or abort; "" leaves it to the server."""

    handling: str = ""
    retry_count: int | None = None
    notification: str = ""
    suppresses_output: bool = False

    def params(self) -> dict[str, Any]:
        return _set_ones(
            errorHandling=self.handling,
            retryCount=None if self.retry_count is None else _Value(self.retry_count),
            userNotification=self.notification,
            suppressOutput=self.suppresses_output,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepGoing:
    """Answer to `AgentStop` and `SubagentStop`: the agent goes on with `reason` as its next prompt.

    The server bounds how often, so that no agent runs for ever.
    """

    reason: str

    def params(self) -> dict[str, Any]:
        return {"decision": "block", "reason": self.reason}


@dataclass(frozen=True, slots=True, kw_only=True)
class SubagentResponse:
    """Answer to `SubagentStop`: what the parent gets to read in place of the response."""

    response: str

    def params(self) -> dict[str, Any]:
        return {"modifiedResponse": self.response}


#: The class of the input by the server's name of the hook (`hookType`).
INPUTS: Final[Mapping[str, type[HookInput]]] = {
    "preToolUse": PreToolUse,
    "preMcpToolCall": PreMcpToolCall,
    "postToolUse": PostToolUse,
    "postToolUseFailure": PostToolUseFailure,
    "userPromptSubmitted": UserPromptSubmitted,
    "userPromptTransformed": UserPromptTransformed,
    "sessionStart": SessionStart,
    "sessionEnd": SessionEnd,
    "errorOccurred": ErrorOccurred,
    "agentStop": AgentStop,
    "subagentStart": SubagentStart,
    "subagentStop": SubagentStop,
}


@dataclass(frozen=True, slots=True)
class _Value:
    """A value that is written even when it is empty."""

    value: Any


def _set_ones(**values: Any) -> dict[str, Any]:
    return {
        name: value.value if isinstance(value, _Value) else value
        for name, value in values.items()
        if value not in (None, "", False)
    }
