"""Slash commands: listed, invoked, and carried through (protocol.md section 13.3).

The server does not look for commands in prompts: `parse_slash` tells whether a text is one.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.slash_commands import (
    AgentPrompt,
    InvocationResult,
    SetModel,
    SlashCommand,
    parse_invocation,
)

_log = logging.getLogger("copilot_desktop.client")

#: A name, then the end or white space: `/usr/bin is full` is a prompt.
_SLASH: Final = re.compile(r"/([A-Za-z][\w.:-]*)(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SlashText:
    """A text that is a command. `name` is without the slash, as typed."""

    name: str
    input: str = ""


def parse_slash(text: str) -> SlashText | None:
    """Read a text of the person's as a slash command; None when it is a prompt.

    Whether the session knows the command is for `find_command` to say.
    """
    match = _SLASH.fullmatch(text.strip())
    return SlashText(match[1], (match[2] or "").rstrip()) if match else None


def find_command(commands: tuple[SlashCommand, ...], name: str) -> SlashCommand | None:
    """Return the command of this name or alias, in any case; None when there is none."""
    wanted = name.lstrip("/").lower()
    for command in commands:
        if wanted == command.name.lower() or wanted in (alias.lower() for alias in command.aliases):
            return command
    return None


class PromptSender(Protocol):
    """What sends a prompt and returns its message id."""

    async def __call__(self, prompt: str, *, display_prompt: str) -> str: ...


@dataclass(frozen=True, slots=True)
class CarriedThrough:
    """What came of a command.

    Attributes:
        result: as the server gave it; what is to be shown is up to the caller.
        message_id: of the prompt that was sent for it, "" when none was.
    """

    result: InvocationResult
    message_id: str = ""


class SlashCommandCalls:
    """`session.commands.*`. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def list(
        self, *, builtins: bool = True, skills: bool = True, client_commands: bool = True
    ) -> tuple[SlashCommand, ...]:
        """Return the commands that can be invoked."""
        params = {
            "includeBuiltins": builtins,
            "includeSkills": skills,
            "includeClientCommands": client_commands,
        }
        answer = JsonFields(await self._session.call(methods.COMMANDS_LIST, params))
        return SlashCommand.parse_items(answer.raw.get("commands"))

    async def invoke(self, name: str, input_text: str = "") -> InvocationResult:
        """Invoke a command and return what is to be done about it.

        Waits as long as it takes: `/compact` asks a model. An `AgentPrompt` has done nothing
        yet; `run` carries it through.

        Raises:
            ResponseError: there is no such command, or its input is wrong; the text says how it
                is used.
        """
        return parse_invocation(await self._invoke(name, input_text))

    async def run(
        self, name: str, input_text: str = "", *, send: PromptSender | None = None
    ) -> CarriedThrough:
        """Invoke a command and do what it asks the client to do.

        An `AgentPrompt` is sent, after the mode was set if it names one; a `SetModel` switches
        the model. Everything else is returned to be shown.

        Args:
            send: sends the prompt, for callers who keep a journal of prompts; otherwise it goes
                to the server directly.
        """
        answer = await self._invoke(name, input_text)
        result = parse_invocation(answer)
        match result:
            case AgentPrompt():
                message_id = await self._send_prompt(result, answer, send)
            case SetModel():
                await self._switch_model(result)
                message_id = ""
            case _:
                message_id = ""
        return CarriedThrough(result, message_id)

    async def _invoke(self, name: str, input_text: str) -> Any:
        params = {"name": name.lstrip("/"), "input": input_text}
        return await self._session.call(methods.COMMANDS_INVOKE, params, timeout_s=None)

    async def _send_prompt(self, result: AgentPrompt, answer: Any, send: PromptSender | None) -> str:
        outcome = "cancelled"
        try:
            if result.mode:
                await self._session.call(methods.MODE_SET, {"mode": result.mode})
            message_id = await (send or self._send)(
                result.prompt, display_prompt=result.display_prompt or result.prompt
            )
            outcome = "applied"
        finally:
            if result.reservation:
                await self._finalize(answer, outcome)
        return message_id

    async def _send(self, prompt: str, *, display_prompt: str) -> str:
        params = {"prompt": prompt, "displayPrompt": display_prompt}
        return JsonFields(await self._session.call(methods.SESSION_SEND, params)).text("messageId")

    async def _switch_model(self, result: SetModel) -> None:
        params: dict[str, Any] = {"modelId": result.model}
        if result.reasoning_effort:
            params["reasoningEffort"] = result.reasoning_effort
        if result.auto_tier:
            params["autoTier"] = result.auto_tier
        await self._session.call(methods.MODEL_SWITCH_TO, params)

    async def _finalize(self, effect: Mapping[str, Any], outcome: str) -> None:
        """Tell the server what came of a result that it reserved something for."""
        try:
            answer = await self._session.call(
                methods.COMMANDS_FINALIZE, {"effect": effect, "outcome": outcome}
            )
            reason = JsonFields(answer).text("error")
            if reason:
                _log.info("a slash command was not finalized: %s", reason)
        except (CopilotDesktopError, TimeoutError) as error:
            # The prompt has been sent or has failed by now; only a note of the server's is lost.
            _log.info("a slash command was not finalized: %s", error)
