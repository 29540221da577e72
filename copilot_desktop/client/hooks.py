"""Hooks: functions of ours that the server asks before and after what an agent does.

How it works: the server sends `hooks.invoke` and the turn stands still until it is answered. So
every hook is answered, in time: one that raises, returns what the server cannot read or takes too
long counts as having nothing to say. Only before a tool that would be the wrong way round: the
hook may be what keeps a tool from doing harm, and then the person is asked.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeAlias, TypeVar

import msgspec

from copilot_desktop.client.foreign_calls import call_foreign
from copilot_desktop.protocol import hooks as wire
from copilot_desktop.protocol.json_fields import JsonFields

_log = logging.getLogger("copilot_desktop.hooks")

#: Somebody waits for the agent meanwhile.
DEFAULT_TIMEOUT_S: Final = 10.0

_Input = TypeVar("_Input", contravariant=True)
_Output = TypeVar("_Output", covariant=True)


class _Writable(Protocol):
    def params(self) -> dict[str, Any]: ...


#: A plain function, which runs in a thread, or a coroutine function. None says nothing.
Hook: TypeAlias = Callable[[_Input], _Output | Awaitable[_Output | None] | None]


@dataclass(frozen=True, kw_only=True)
class Hooks:
    """The hooks of a session, each optional.

    Not every CLI asks every one: 1.0.64 asks nothing when an agent stops and heeds no `context` of a
    prompt's hook; 1.0.102 does.

    Attributes:
        other: gets the hooks that this version has no class for, and answers with the raw output.
        timeout_s: for each hook.
    """

    pre_tool_use: Hook[wire.PreToolUse, wire.PreToolUseOutput] | None = None
    pre_mcp_tool_call: Hook[wire.PreMcpToolCall, wire.PreMcpToolCallOutput] | None = None
    post_tool_use: Hook[wire.PostToolUse, wire.PostToolUseOutput] | None = None
    post_tool_use_failure: Hook[wire.PostToolUseFailure, wire.ContextOutput] | None = None
    user_prompt_submitted: Hook[wire.UserPromptSubmitted, wire.PromptOutput] | None = None
    user_prompt_transformed: Hook[wire.UserPromptTransformed, wire.TransformedPromptOutput] | None = None
    session_start: Hook[wire.SessionStart, wire.ContextOutput] | None = None
    session_end: Hook[wire.SessionEnd, None] | None = None
    error_occurred: Hook[wire.ErrorOccurred, wire.ErrorOutput] | None = None
    agent_stop: Hook[wire.AgentStop, wire.KeepGoing] | None = None
    subagent_start: Hook[wire.SubagentStart, wire.ContextOutput] | None = None
    subagent_stop: Hook[wire.SubagentStop, wire.KeepGoing | wire.SubagentResponse] | None = None
    other: Hook[wire.OtherHook, Mapping[str, Any]] | None = None
    timeout_s: float = DEFAULT_TIMEOUT_S

    def params(self) -> bool:
        """What `session.create` takes: that there are hooks. Which ones, it does not want to know."""
        return True

    async def handle(self, params: Any) -> dict[str, Any]:
        """Return the answer to `hooks.invoke`. Raises nothing."""
        data = JsonFields(params)
        hook_type, given = data.text("hookType"), data.inner("input").raw
        hook = self._hook(hook_type)
        if hook is None:
            return {}
        try:
            async with asyncio.timeout(self.timeout_s) as deadline:
                output = await call_foreign(hook, _read(hook_type, given))
            return _written(output)
        except Exception as error:  # noqa: BLE001 - foreign code; the turn waits for an answer
            if isinstance(error, TimeoutError) and deadline.expired():
                problem = f"took longer than {self.timeout_s:g} s"
                _log.warning("the hook %s %s", hook_type, problem)
            else:
                problem = f"failed: {type(error).__name__}"
                _log.warning("the hook %s failed", hook_type, exc_info=error)
        if hook_type != "preToolUse":
            return {}
        verdict = wire.PreToolUseOutput(
            verdict=wire.ToolVerdict.ASK, reason=f"A check of this call {problem}."
        )
        return _written(verdict)

    def _hook(self, hook_type: str) -> Callable[[Any], Any] | None:
        if hook_type not in wire.INPUTS:
            return self.other
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in hook_type)
        hook: Callable[[Any], Any] | None = getattr(self, name)
        return hook


def _read(hook_type: str, given: Mapping[str, Any]) -> wire.HookInput:
    kind = wire.INPUTS.get(hook_type)
    if kind is None:
        common = wire.OtherHook.parse(given)
        return msgspec.structs.replace(common, hook_type=hook_type, raw=given)
    return kind.parse(given)


def _written(output: _Writable | Mapping[str, Any] | None) -> dict[str, Any]:
    """The answer as JSON. Raises TypeError for what is none."""
    if output is None:
        return {}
    params = dict(output) if isinstance(output, Mapping) else output.params()
    if not params:
        return {}
    # Here, where it is the hook's failure, and not when the frame is written.
    return {"output": msgspec.json.decode(msgspec.json.encode(params))}
