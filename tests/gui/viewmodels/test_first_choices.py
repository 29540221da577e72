"""What is chosen before there is a session is the session's own before its first prompt."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from copilot_desktop.protocol import methods
from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.protocol.permission_settings import PermissionMode
from copilot_desktop.protocol.slash_commands import CommandInput, SlashCommand
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.first_commands import kept_commands
from copilot_desktop.viewmodels.page import Page
from tests.support.app_world import AppWorld, app_world
from tests.support.fake_cli import Scenario

SIGNED_IN: dict[str, Any] = {
    methods.AUTH_GET_STATUS: [{"answer": {"isAuthenticated": True, "login": "octocat"}}],
    methods.MODELS_LIST: [
        {
            "answer": {
                "models": [
                    {"id": "gpt-5", "name": "GPT-5", "supportedReasoningEfforts": ["low", "high"]},
                    {"id": "mini", "name": "Mini"},
                ]
            }
        }
    ],
}
LISTED: dict[str, Any] = {
    methods.COMMANDS_LIST: [
        {
            "answer": {
                "commands": [
                    {"name": "compact", "description": "Compact it", "kind": "builtin"},
                    {"name": "mine", "description": "Of one folder", "kind": "skill"},
                ]
            }
        }
    ],
    methods.COMMANDS_INVOKE: [{"answer": {"kind": "text", "text": "Compacted."}}],
}


class Asked:
    """What was sent to the CLI: (method, parameters), in order."""

    def __init__(self, world: AppWorld) -> None:
        self.calls: list[tuple[str, Any]] = []
        world.client.wire.add(self._hear)

    def _hear(self, _direction: str, body: bytes | bytearray) -> None:
        message = json.loads(bytes(body))
        if "method" in message and "id" in message:
            self.calls.append((message["method"], message.get("params") or {}))

    def order(self, *wanted: str) -> list[str]:
        return [method for method, _ in self.calls if method in wanted]

    def params(self, method: str) -> Any:
        return next(params for name, params in self.calls if name == method)


async def trusted(world: AppWorld) -> ChatViewModel:
    await world.until(lambda: world.app.page is Page.TRUST)
    world.app.trust(remember=True)
    await world.until(lambda: world.app.chat is not None)
    assert world.app.chat is not None
    return world.app.chat


async def test_mode_permissions_and_effort_are_there_before_the_first_prompt(tmp_path: Path) -> None:
    scenario: Scenario = {
        "on": {
            **SIGNED_IN,
            methods.MODE_SET: [{"answer": {"modeApplied": True}}],
            methods.PERMISSIONS_SET_MODE: [{"answer": {"success": True, "mode": "allow-all"}}],
            methods.PERMISSIONS_GET_MODE: [{"answer": {"mode": "manual"}}],
        }
    }
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        asked = Asked(world)
        world.app.use_copilot()
        world.app.choose_folder(str(world.folder))
        choices = world.app.new_session_choices
        assert choices.models.chosen_name == "GPT-5"
        assert choices.models.efforts == ("low", "high")
        assert [row.name for row in choices.models.rows("")] == [
            "GitHub Copilot",
            "GPT-5",
            "Mini",
            "Demo",
            "Demo model",
        ]
        choices.models.choose_effort("high")
        choices.models.choose("copilot:mini")
        assert (world.app.selected_model, choices.models.effort) == ("copilot:mini", "")
        choices.models.choose("copilot:gpt-5")
        assert choices.models.effort == "high"
        wanted: list[str] = []
        choices.permissions.confirmation_wanted.connect(lambda: wanted.append("all"))
        choices.mode.choose(SessionMode.PLAN)
        choices.permissions.choose(PermissionMode.ALLOW_ALL)
        assert (wanted, choices.permissions.chosen) == (["all"], "manual"), "it is asked about first"
        choices.permissions.confirm()
        world.app.begin_session("hello")
        chat = await trusted(world)
        await world.until(lambda: methods.SESSION_SEND in asked.order(methods.SESSION_SEND))
        kinds = (methods.MODE_SET, methods.PERMISSIONS_SET_MODE, methods.SESSION_SEND)
        assert asked.order(methods.SESSION_CREATE, *kinds) == [methods.SESSION_CREATE, *kinds]
        assert asked.params(methods.SESSION_CREATE)["reasoningEffort"] == "high"
        assert asked.params(methods.MODE_SET)["mode"] == "plan"
        assert (chat.mode.mode, chat.permission_mode.mode) == ("plan", "allow-all")
        assert chat.controls.models.effort == "high"
        assert (choices.mode.chosen, choices.permissions.chosen) == ("interactive", "manual"), (
            "the next session begins as every session"
        )
        assert world.failures == []


async def test_a_prompt_for_another_mode_is_not_sent_in_the_ordinary_one(tmp_path: Path) -> None:
    scenario: Scenario = {"on": {methods.MODE_SET: [{"error": [-32603, "no plan today"]}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        asked = Asked(world)
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        world.app.new_session_choices.mode.choose(SessionMode.PLAN)
        world.app.begin_session("only plan it")
        await world.until(lambda: world.app.chat is not None and world.app.chat.draft)
        assert world.app.chat is not None
        assert world.app.chat.draft == "only plan it"
        assert asked.order(methods.SESSION_SEND) == []
        assert world.app.chat.mode.chosen == "interactive"
        world.app.chat.send("then as usual")
        await world.until(lambda: asked.order(methods.SESSION_SEND))


async def test_a_session_begins_with_a_slash_command(tmp_path: Path) -> None:
    async with app_world(tmp_path, {"on": LISTED}) as world:
        await world.ready()
        asked = Asked(world)
        world.app.start_demo()
        await world.until(lambda: world.app.page is Page.NEW_SESSION)
        commands = world.app.new_session_choices.commands
        assert (commands.is_known, commands.commands) == (False, ())
        assert commands.note, "what is not known yet is said"
        world.app.begin_session("/compact the rest", is_command=True)
        await world.until(lambda: asked.order(methods.COMMANDS_INVOKE))
        assert asked.params(methods.COMMANDS_INVOKE)["name"] == "compact"
        assert asked.params(methods.COMMANDS_INVOKE)["input"] == "the rest"
        assert asked.order(methods.SESSION_SEND) == []
        assert [it.name for it in commands.commands] == ["compact"], "a skill belongs to its folder"
        assert commands.note == ""
    async with app_world(tmp_path, {"on": LISTED}) as world:
        assert world.app.new_session_choices.commands.find("compact") is not None


async def test_the_skills_of_the_folder_are_commands_before_there_is_a_session(tmp_path: Path) -> None:
    skills = [
        {"name": "tidy", "commandName": "tidy", "description": "Tidies", "argumentHint": "[what]"},
        {"name": "off", "commandName": "off", "enabled": False},
        {"name": "inner", "commandName": "inner", "userInvocable": False},
    ]
    scenario: Scenario = {"on": {methods.DISCOVER_SKILLS: [{"answer": {"skills": skills}}]}}
    async with app_world(tmp_path, scenario) as world:
        await world.ready()
        asked = Asked(world)
        world.app.choose_folder(str(world.folder))
        commands = world.app.new_session_choices.commands
        commands.look()
        await world.until(lambda: commands.commands)
        commands.look()
        [skill] = commands.commands
        assert (skill.name, skill.description) == ("tidy", "Tidies")
        assert skill.input == CommandInput(hint="[what]")
        assert asked.order(methods.DISCOVER_SKILLS) == [methods.DISCOVER_SKILLS]
        assert asked.params(methods.DISCOVER_SKILLS) == {"projectPaths": [str(world.folder)]}


def test_commands_are_kept_as_they_were_told() -> None:
    told = SlashCommand(
        name="fast", aliases=("f",), kind="builtin", description="x", input=CommandInput(hint="[on|off]")
    )
    kept = kept_commands((told, SlashCommand(name="tidy", kind="skill")))
    assert SlashCommand.parse_items(json.loads(json.dumps(kept))) == (told,)
