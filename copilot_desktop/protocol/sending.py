"""The parameters of a prompt: `session.send`, `session.sendMessages`, `session.queue.insertAt`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from copilot_desktop.protocol.attachments import Attachment
from copilot_desktop.protocol.wire_params import NAME, wire_params, wire_value


class SendMode(StrEnum):
    """What happens to a prompt that comes while the session works.

    ENQUEUE waits for its turn. IMMEDIATE steers the running turn: it is read after the step that
    runs now, and a shell command that is waited for goes on in the background.
    """

    ENQUEUE = "enqueue"
    IMMEDIATE = "immediate"


class AgentMode(StrEnum):
    """How the agent goes about one prompt, whatever mode the session is in.

    SHELL is a label only: the server runs no command for it.
    """

    INTERACTIVE = "interactive"
    PLAN = "plan"
    AUTOPILOT = "autopilot"
    SHELL = "shell"


class AbortReason(StrEnum):
    """Why a turn is stopped, as the history will say."""

    USER_INITIATED = "user_initiated"
    REMOTE_COMMAND = "remote_command"
    USER_ABORT = "user_abort"
    AUTOPILOT_CREDIT_LIMIT = "autopilot_credit_limit"


@dataclass(frozen=True, slots=True)
class JsonSchemaFormat:
    """The answer is to be JSON of this schema, where the model can do that.

    Attributes:
        is_strict: None leaves it to the model server.
    """

    name: str
    schema: Mapping[str, Any]
    description: str = ""
    is_strict: bool | None = field(default=None, metadata={NAME: "strict"})

    def params(self) -> dict[str, Any]:
        return {"type": "json_schema", "jsonSchema": wire_params(self)}


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message to the model.

    Attributes:
        prompt: what the model reads; may be empty.
        display_prompt: what the history shows in its place, "" for the prompt itself.
        attachments: read by the server, in this order.
        required_tool: name of a tool the model must call first.
        source: where it comes from, e.g. "user"; "" for the server's own word.
        is_billable: False for messages that the client adds on its own; None leaves it to the server.
    """

    prompt: str
    display_prompt: str = ""
    attachments: tuple[Attachment, ...] = ()
    required_tool: str = ""
    source: str = ""
    is_billable: bool | None = field(default=None, metadata={NAME: "billable"})


def send_params(
    prompt: str,
    *,
    display_prompt: str = "",
    attachments: Sequence[Attachment] = (),
    mode: SendMode | None = None,
    agent_mode: AgentMode | None = None,
    prepend: bool = False,
    response_format: JsonSchemaFormat | None = None,
    request_headers: Mapping[str, str] | None = None,
    required_tool: str = "",
    source: str = "",
    is_billable: bool | None = None,
    wait: bool = False,
) -> dict[str, Any]:
    """Return the parameters of `session.send` beside the session's id.

    Args:
        mode: None is the server's default, to enqueue.
        agent_mode: for this prompt only; None is the session's mode.
        prepend: to the front of the queue.
        request_headers: go to the model server with this prompt's requests.
        wait: the answer comes only when the run has ended; the call needs a long deadline then.
    """
    message = OutgoingMessage(
        prompt, display_prompt, tuple(attachments), required_tool, source, is_billable=is_billable
    )
    return {
        **wire_params(message),
        **_delivery_params(mode, agent_mode, prepend, response_format, request_headers, wait),
    }


def send_messages_params(
    messages: Sequence[OutgoingMessage],
    *,
    mode: SendMode | None = None,
    agent_mode: AgentMode | None = None,
    prepend: bool = False,
    response_format: JsonSchemaFormat | None = None,
    request_headers: Mapping[str, str] | None = None,
    wait: bool = False,
) -> dict[str, Any]:
    """Return the parameters of `session.sendMessages`: several messages that make one turn.

    Raises:
        ValueError: there is no message.
    """
    if not messages:
        raise ValueError("no message to send")
    return {
        "messages": [wire_params(message) for message in messages],
        **_delivery_params(mode, agent_mode, prepend, response_format, request_headers, wait),
    }


def _delivery_params(
    mode: SendMode | None,
    agent_mode: AgentMode | None,
    prepend: bool,
    response_format: JsonSchemaFormat | None,
    request_headers: Mapping[str, str] | None,
    wait: bool,
) -> dict[str, Any]:
    given = {
        "mode": mode,
        "agentMode": agent_mode,
        "prepend": prepend or None,
        "responseFormat": response_format,
        "requestHeaders": request_headers or None,
        "wait": wait or None,
    }
    return {name: wire_value(value) for name, value in given.items() if value is not None}
