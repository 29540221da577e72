"""Slash commands: what is one, and carrying through what one comes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from copilot_desktop.client.calls.slash_commands import (
    CarriedThrough,
    SlashCommandCalls,
    SlashText,
    find_command,
    parse_slash,
)
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.protocol.slash_commands import (
    AgentPrompt,
    CommandChoice,
    CommandCompleted,
    CommandText,
    DialogRequest,
    EntryText,
    SetModel,
    SetPlanModel,
    ShowDialog,
    SlashCommand,
    SubcommandChoice,
    TimelineEntry,
    UnknownInvocation,
    parse_invocation,
)
from tests.support.recording_caller import RecordingCaller, spoiled


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("/plan", SlashText("plan")),
        ("  /Plan\n", SlashText("Plan")),
        ("/plan do it ", SlashText("plan", "do it")),
        ("/plan\nfirst\n\n  second", SlashText("plan", "first\n\n  second")),
        ("/plug-in:skill.x arg", SlashText("plug-in:skill.x", "arg")),
        ("/usr/bin is full", None),
        ("//comment", None),
        ("/", None),
        ("/ plan", None),
        ("/1st", None),
        ("/plan, please", None),
        ("see /plan", None),
        ("", None),
    ],
)
def test_what_is_a_command(text: str, parsed: SlashText | None) -> None:
    assert parse_slash(text) == parsed


def test_a_command_is_found_by_name_and_alias_in_any_case() -> None:
    cwd, cd = SlashCommand(name="cwd", aliases=("CD",)), SlashCommand(name="cd-rom")
    assert find_command((cd, cwd), "/Cwd") is cwd
    assert find_command((cd, cwd), "cd") is cwd
    assert find_command((cd, cwd), "c") is None


OUTCOMES: list[tuple[dict[str, Any], Any]] = [
    (
        {"kind": "text", "text": "t", "markdown": True, "preserveAnsi": True, "runtimeSettingsChanged": True},
        CommandText(text="t", is_markdown=True, keeps_ansi=True, settings_changed=True),
    ),
    (
        {"kind": "agent-prompt", "prompt": "p", "displayPrompt": "d", "mode": "plan", "notice": "n"},
        AgentPrompt(prompt="p", display_prompt="d", mode="plan", notice="n"),
    ),
    ({"kind": "completed", "message": "m", "mode": "plan"}, CommandCompleted(message="m", mode="plan")),
    (
        {
            "kind": "select-subcommand",
            "command": "mcp",
            "title": "t",
            "options": [{"name": "list", "description": "d", "group": "g"}, {"description": "no name"}],
        },
        SubcommandChoice(
            command="mcp", title="t", options=(CommandChoice(name="list", description="d", group="g"),)
        ),
    ),
    (
        {
            "kind": "add-timeline-entry",
            "entry": {"type": "error", "text": "t", "remediation": "sign_in"},
            "prefillInput": "x",
        },
        TimelineEntry(entry=EntryText(kind="error", text="t", remediation="sign_in"), prefill="x"),
    ),
    (
        {"kind": "show-dialog", "dialog": {"kind": "model-picker", "modelToEnable": "m"}},
        ShowDialog(dialog=DialogRequest(kind="model-picker", model="m")),
    ),
    (
        {"kind": "set-model", "model": "m", "reasoningEffort": "high", "warning": "w"},
        SetModel(model="m", reasoning_effort="high", warning="w"),
    ),
    (
        {"kind": "set-plan-model", "planModel": "m", "message": "x"},
        SetPlanModel(model="m", message="x"),
    ),
    ({"kind": "dance", "message": "m"}, UnknownInvocation(kind="dance", message="m")),
]


@pytest.mark.parametrize(("answer", "result"), OUTCOMES, ids=lambda value: type(value).__name__)
async def test_every_kind_of_result(answer: dict[str, Any], result: Any) -> None:
    caller = RecordingCaller(answer)
    assert await SlashCommandCalls(caller).invoke("/it", "now") == result
    assert caller.calls == [("session.commands.invoke", {"name": "it", "input": "now"}, None)]
    for odd in spoiled(answer):
        parse_invocation(odd)


class Server(RecordingCaller):
    """Answers by method; `refuses` are refused."""

    def __init__(self, answers: Mapping[str, Any], refuses: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._answers = answers
        self._refuses = refuses

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = 30.0) -> Any:
        await super().call(method, params, timeout_s=timeout_s)
        if method in self._refuses:
            raise ResponseError(-32603, f"no {method}")
        return self._answers.get(method)

    @property
    def sent(self) -> list[tuple[str, dict[str, Any]]]:
        return [(method, params) for method, params, _ in self.calls[1:]]


PROMPT = {
    "kind": "agent-prompt",
    "prompt": "long text",
    "displayPrompt": "short",
    "mode": "plan",
    "reservationToken": "r",
}


async def test_a_prompt_is_sent_after_the_mode_was_set() -> None:
    server = Server({"session.commands.invoke": PROMPT, "session.send": {"messageId": "m1"}})
    carried = await SlashCommandCalls(server).run("plan", "x")
    assert carried == CarriedThrough(
        AgentPrompt(prompt="long text", display_prompt="short", mode="plan", reservation="r"), "m1"
    )
    assert server.sent == [
        ("session.mode.set", {"mode": "plan"}),
        ("session.send", {"prompt": "long text", "displayPrompt": "short"}),
        ("session.commands.finalizeInvocationEffect", {"effect": PROMPT, "outcome": "applied"}),
    ]


async def test_a_prompt_goes_by_the_way_of_the_caller() -> None:
    sent: list[tuple[str, str]] = []

    async def send(prompt: str, *, display_prompt: str) -> str:
        sent.append((prompt, display_prompt))
        return "mine"

    server = Server({"session.commands.invoke": {"kind": "agent-prompt", "prompt": "p"}})
    carried = await SlashCommandCalls(server).run("review", send=send)
    assert carried.message_id == "mine"
    assert sent == [("p", "p")]
    assert server.sent == []


@pytest.mark.parametrize("refused", ["session.mode.set", "session.send"])
async def test_a_prompt_that_could_not_be_sent_is_given_back(refused: str) -> None:
    server = Server({"session.commands.invoke": PROMPT}, refuses=(refused,))
    with pytest.raises(ResponseError, match=f"no {refused}"):
        await SlashCommandCalls(server).run("plan", "x")
    assert server.last == (
        "session.commands.finalizeInvocationEffect",
        {"effect": PROMPT, "outcome": "cancelled"},
    )


@pytest.mark.parametrize("answers", [{}, {"session.commands.finalizeInvocationEffect": {"error": "late"}}])
async def test_a_prompt_that_was_sent_stays_sent_without_its_note(answers: dict[str, Any]) -> None:
    finalize = "session.commands.finalizeInvocationEffect"
    answers = {"session.commands.invoke": PROMPT, "session.send": {"messageId": "m1"}, **answers}
    server = Server(answers, refuses=() if finalize in answers else (finalize,))
    assert (await SlashCommandCalls(server).run("plan")).message_id == "m1"


async def test_a_model_is_switched_to() -> None:
    answer = {"kind": "set-model", "model": "m", "reasoningEffort": "high", "autoTier": "fast"}
    server = Server({"session.commands.invoke": answer})
    assert (await SlashCommandCalls(server).run("model", "m")).message_id == ""
    assert server.sent == [
        ("session.model.switchTo", {"modelId": "m", "reasoningEffort": "high", "autoTier": "fast"})
    ]


async def test_what_is_to_be_shown_is_only_returned() -> None:
    server = Server({"session.commands.invoke": {"kind": "text", "text": "t"}})
    assert await SlashCommandCalls(server).run("usage") == CarriedThrough(CommandText(text="t"))
    assert server.sent == []
