"""Slash commands and what invoking one comes to (protocol.md section 13.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

from msgspec import field

from copilot_desktop.protocol.results import Result


class CommandChoice(Result, frozen=True, kw_only=True):
    """A word that a command takes."""

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    description: str = ""
    group: str = ""


class CommandInput(Result, frozen=True, kw_only=True):
    """What may follow the name of a command.

    Attributes:
        completion: "directory" when it takes a folder.
        keeps_lines: line breaks in it have a meaning.
    """

    hint: str = ""
    choices: tuple[CommandChoice, ...] = ()
    is_required: bool = field(default=False, name="required")
    completion: str = ""
    keeps_lines: bool = field(default=False, name="preserveMultilineInput")


class SlashCommand(Result, frozen=True, kw_only=True):
    """One item of `session.commands.list`.

    Attributes:
        name: without the slash.
        kind: "builtin", "skill", "client".
        input: None when it takes nothing.
        allowed_while_running: it may be invoked during a turn.
    """

    REQUIRED: ClassVar[str] = "name"

    name: str = ""
    aliases: tuple[str, ...] = ()
    description: str = ""
    kind: str = ""
    input: CommandInput | None = None
    allowed_while_running: bool = field(default=False, name="allowDuringAgentExecution")
    is_experimental: bool = field(default=False, name="experimental")


class Invocation(Result, frozen=True, kw_only=True):
    """What every result of `session.commands.invoke` shares.

    Attributes:
        settings_changed: settings of the person changed; whoever keeps them reads them again.
    """

    settings_changed: bool = field(default=False, name="runtimeSettingsChanged")


class CommandText(Invocation, frozen=True, kw_only=True):
    """`text`: to be shown. `keeps_ansi`: it has colours of a terminal."""

    text: str = ""
    is_markdown: bool = field(default=False, name="markdown")
    keeps_ansi: bool = field(default=False, name="preserveAnsi")


class AgentPrompt(Invocation, frozen=True, kw_only=True):
    """`agent-prompt`: to be sent, in another mode if `mode` names one.

    Attributes:
        display_prompt: what the person sees in place of the prompt.
        notice: to be shown first; "" for none.
        reservation: the server keeps something until it hears what came of it; "" when not.
    """

    prompt: str = ""
    display_prompt: str = ""
    mode: str = ""
    notice: str = ""
    reservation: str = field(default="", name="reservationToken")


class CommandCompleted(Invocation, frozen=True, kw_only=True):
    """`completed`: it was done. `mode` names the mode the session is in now, "" for no change."""

    message: str = ""
    mode: str = ""


class SubcommandChoice(Invocation, frozen=True, kw_only=True):
    """`select-subcommand`: the command is to be invoked again with one of the options."""

    command: str = ""
    title: str = ""
    options: tuple[CommandChoice, ...] = ()


class EntryText(Result, frozen=True, kw_only=True):
    """A line for the conversation. `kind` is "info", "warning", "error", ..."""

    kind: str = field(default="", name="type")
    text: str = ""
    url: str = ""
    remediation: str = ""


class TimelineEntry(Invocation, frozen=True, kw_only=True):
    """`add-timeline-entry`: to be shown in the conversation; `prefill` goes into the composer."""

    entry: EntryText = EntryText()
    prefill: str = field(default="", name="prefillInput")


class DialogRequest(Result, frozen=True, kw_only=True):
    """Which dialog is wanted: "model-picker"."""

    kind: str = ""
    model: str = field(default="", name="modelToEnable")
    scope: str = ""
    target: str = ""


class ShowDialog(Invocation, frozen=True, kw_only=True):
    """`show-dialog`: the client is to open one of its own."""

    dialog: DialogRequest = DialogRequest()


class SetModel(Invocation, frozen=True, kw_only=True):
    """`set-model`: the session is to switch to `model`."""

    model: str = ""
    reasoning_effort: str = ""
    auto_tier: str = ""
    warning: str = ""


class SetPlanModel(Invocation, frozen=True, kw_only=True):
    """`set-plan-model`: plan mode uses `model` from now on, "" for the session's own."""

    model: str = field(default="", name="planModel")
    message: str = ""


class UnknownInvocation(Invocation, frozen=True, kw_only=True):
    """A result of a kind this version does not know."""

    kind: str = ""
    message: str = ""


InvocationResult: TypeAlias = (
    CommandText
    | AgentPrompt
    | CommandCompleted
    | SubcommandChoice
    | TimelineEntry
    | ShowDialog
    | SetModel
    | SetPlanModel
    | UnknownInvocation
)

_KINDS: Mapping[str, type[InvocationResult]] = {
    "text": CommandText,
    "agent-prompt": AgentPrompt,
    "completed": CommandCompleted,
    "select-subcommand": SubcommandChoice,
    "add-timeline-entry": TimelineEntry,
    "show-dialog": ShowDialog,
    "set-model": SetModel,
    "set-plan-model": SetPlanModel,
}


def parse_invocation(answer: Any) -> InvocationResult:
    """Read the answer to `session.commands.invoke`."""
    kind = answer.get("kind") if isinstance(answer, Mapping) else None
    known = _KINDS.get(kind) if isinstance(kind, str) else None
    return (known or UnknownInvocation).parse(answer)
