"""With what a session is created: the words for the server, and where they come from."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.agent_options import (
    CommandDeclaration,
    CustomAgent,
    HttpMcpServer,
    InfiniteSession,
    LargeOutput,
    McpServer,
    SectionAction,
    SectionChange,
    StdioMcpServer,
    SystemMessage,
    SystemMessageMode,
)
from copilot_desktop.client.hooks import Hooks
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel
from copilot_desktop.protocol.wire_params import wire_value

KEY, TOKEN = "key-1234567890", "token-1234567890"


def test_the_environment_names_a_provider_as_the_cli_reads_it() -> None:
    environ = {
        "COPILOT_PROVIDER_BASE_URL": "http://localhost:1/v1",
        "COPILOT_PROVIDER_TYPE": "azure",
        "COPILOT_PROVIDER_API_KEY": KEY,
        "COPILOT_PROVIDER_BEARER_TOKEN": TOKEN,
        "COPILOT_PROVIDER_WIRE_API": "responses",
        "COPILOT_PROVIDER_MODEL_ID": "deployment",
    }
    assert provider_from_environ(environ) == (
        ProviderConfig("azure", "http://localhost:1/v1", KEY, "responses", TOKEN),
        "deployment",
    )
    assert provider_from_environ({**environ, "COPILOT_MODEL": "named"}) == (
        ProviderConfig("azure", "http://localhost:1/v1", KEY, "responses", TOKEN),
        "named",
    )
    for name in ("COPILOT_PROVIDER_BASE_URL", "COPILOT_PROVIDER_MODEL_ID"):
        assert provider_from_environ({**environ, name: ""}) is None


def test_the_server_is_told_what_there_is_and_nothing_else() -> None:
    assert ProviderConfig("openai", "http://h", KEY, "responses", TOKEN).params() == {
        "type": "openai",
        "baseUrl": "http://h",
        "apiKey": KEY,
        "bearerToken": TOKEN,
        "wireApi": "responses",
    }
    assert ProviderConfig("anthropic", "http://h").params() == {"type": "anthropic", "baseUrl": "http://h"}


def test_secrets_are_in_no_representation() -> None:
    options = SessionOptions(Path("/p"), "m", ProviderConfig("openai", "http://h", KEY, bearer_token=TOKEN))
    assert KEY not in repr(options)
    assert TOKEN not in repr(options)
    assert options.provider is not None
    assert options.provider.secrets == (KEY, TOKEN)


FOLDER = Path(os.sep, "p").absolute()
MORE = Path(os.sep, "more").absolute()
ALPHA = NamedProvider(name="alpha", type="openai", base_url="http://h", api_key=KEY)
ONE = ProviderModel(id="m1", provider="alpha")


class Tool:
    """A tool with a name and nothing else."""

    def __init__(self, name: str) -> None:
        self._name = name

    def declaration(self) -> dict[str, Any]:
        return {"name": self._name}


def test_the_least_that_a_session_is_created_with() -> None:
    assert SessionOptions(FOLDER).params("s1") == {
        "sessionId": "s1",
        "clientName": "copilot-desktop",
        "workingDirectory": str(FOLDER),
        "streaming": True,
        "requestPermission": True,
        "requestUserInput": True,
    }


def test_everything_that_a_session_can_be_created_with() -> None:
    options = SessionOptions(
        FOLDER,
        "alpha/m1",
        name="N",
        streaming=False,
        providers=(ALPHA,),
        models=(ONE,),
        reasoning_effort="high",
        reasoning_summary="concise",
        context_tier="long_context",
        additional_folders=(MORE,),
        trust_folder="session",
        system_message=SystemMessage("S"),
        tools=(Tool("t"),),
        available_tools=(),
        excluded_tools=("bash",),
        custom_agents=(CustomAgent(name="a", prompt="P", tools=()),),
        agent="a",
        mcp_servers={"x": StdioMcpServer(command="c")},
        skill_folders=(MORE,),
        disabled_skills=("d",),
        instruction_folders=(MORE,),
        plugin_folders=(MORE,),
        infinite_session=InfiniteSession(),
        large_output=LargeOutput(max_size_bytes=9, folder=MORE),
        request_permission=False,
        request_user_input=False,
        request_elicitation=True,
        request_exit_plan_mode=True,
        request_auto_mode_switch=True,
        ask_user_variant="elicitation",
        hooks=Hooks(),
        commands=(CommandDeclaration("c", "d"),),
        include_sub_agent_streaming=True,
        track_file_changes=True,
        use_memory=False,
        discover_config=True,
        max_ai_credits=30,
        github_token=TOKEN,
    )
    assert options.params("s1") == {
        "sessionId": "s1",
        "clientName": "copilot-desktop",
        "workingDirectory": str(FOLDER),
        "model": "alpha/m1",
        "name": "N",
        "streaming": False,
        "providers": [
            {
                "name": "alpha",
                "type": "openai",
                "baseUrl": "http://h",
                "apiKey": KEY,
                "wireApi": "completions",
            }
        ],
        "models": [{"id": "m1", "provider": "alpha"}],
        "reasoningEffort": "high",
        "reasoningSummary": "concise",
        "contextTier": "long_context",
        "additionalDirectories": [str(MORE)],
        "trustWorkingDirectory": "session",
        "systemMessage": {"content": "S", "mode": "append"},
        "tools": [{"name": "t"}],
        "availableTools": [],
        "excludedTools": ["bash"],
        "toolFilterPrecedence": "excluded",
        "customAgents": [{"name": "a", "prompt": "P", "tools": []}],
        "agent": "a",
        "mcpServers": {"x": {"type": "local", "command": "c", "args": [], "tools": ["*"]}},
        "envValueMode": "direct",
        "skillDirectories": [str(MORE)],
        "disabledSkills": ["d"],
        "instructionDirectories": [str(MORE)],
        "pluginDirectories": [str(MORE)],
        "infiniteSessions": {
            "enabled": True,
            "backgroundCompactionThreshold": 0.8,
            "bufferExhaustionThreshold": 0.95,
        },
        "largeOutput": {"enabled": True, "maxSizeBytes": 9, "outputDir": str(MORE)},
        "requestPermission": False,
        "requestUserInput": False,
        "requestElicitation": True,
        "requestExitPlanMode": True,
        "requestAutoModeSwitch": True,
        "askUserVariant": "elicitation",
        "hooks": True,
        "commands": [{"name": "c", "description": "d"}],
        "includeSubAgentStreamingEvents": True,
        "enableFileChangeTracking": True,
        "memory": {"enabled": False},
        "enableConfigDiscovery": True,
        "sessionLimits": {"maxAiCredits": 30},
        "gitHubToken": TOKEN,
    }


def test_a_resume_keeps_the_name_that_was_given_since() -> None:
    options = SessionOptions(FOLDER, name="N")
    assert options.resume_params("s1") == SessionOptions(FOLDER).params("s1")
    going_on = replace(options, continue_pending_work=True)
    assert going_on.resume_params("s1")["continuePendingWork"] is True
    assert "continuePendingWork" not in going_on.params("s1"), "there is no such work in a new session"


def test_a_provider_with_all_it_can_have() -> None:
    provider = ProviderConfig(
        "azure",
        "http://h",
        headers={"X-A": "b"},
        model_id="gpt",
        wire_model="deployment",
        max_prompt_tokens=1,
        max_context_window_tokens=2,
        max_output_tokens=3,
        transport="websockets",
        azure_api_version="v1",
    )
    assert provider.params() == {
        "type": "azure",
        "baseUrl": "http://h",
        "wireApi": "completions",
        "headers": {"X-A": "b"},
        "modelId": "gpt",
        "wireModel": "deployment",
        "maxPromptTokens": 1,
        "maxContextWindowTokens": 2,
        "maxOutputTokens": 3,
        "transport": "websockets",
        "azure": {"apiVersion": "v1"},
    }
    anthropic = replace(ALPHA, type="anthropic", headers={"X-A": "b"})
    assert "wireApi" not in anthropic.params()
    able = replace(ONE, supports_vision=True, supports_reasoning_effort=False, max_output_tokens=5)
    assert able.params() == {
        "id": "m1",
        "provider": "alpha",
        "maxOutputTokens": 5,
        "capabilities": {"supports": {"vision": True, "reasoningEffort": False}},
    }
    assert able.full_id == "alpha/m1"


def test_servers_and_agents_in_the_servers_words() -> None:
    servers: dict[str, McpServer] = {
        "here": StdioMcpServer(
            command="c", args=("-x",), env={"A": "b"}, working_directory=FOLDER, tools=(), timeout_ms=5
        ),
        "there": HttpMcpServer(url="https://h/", headers={"X-A": "b"}),
        "old": HttpMcpServer(url="https://h/", uses_sse=True),
    }
    assert wire_value(servers) == {
        "here": {
            "type": "local",
            "command": "c",
            "args": ["-x"],
            "env": {"A": "b"},
            "cwd": str(FOLDER),
            "tools": [],
            "timeout": 5,
        },
        "there": {"type": "http", "url": "https://h/", "headers": {"X-A": "b"}, "tools": ["*"]},
        "old": {"type": "sse", "url": "https://h/", "tools": ["*"]},
    }
    agent = CustomAgent(
        name="a",
        prompt="P",
        display_name="A",
        description="D",
        model="m",
        mcp_servers={"old": servers["old"]},
        skills=("s",),
        is_offered_to_model=False,
    )
    options = SessionOptions(FOLDER, custom_agents=(agent,))
    assert options.params("s")["customAgents"] == [
        {
            "name": "a",
            "prompt": "P",
            "displayName": "A",
            "description": "D",
            "model": "m",
            "mcpServers": {"old": {"type": "sse", "url": "https://h/", "tools": ["*"]}},
            "skills": ["s"],
            "infer": False,
        }
    ]
    sections = {
        "tone": SectionChange(SectionAction.REMOVE),
        "safety": SectionChange(SectionAction.APPEND, "x"),
    }
    message = SystemMessage(mode=SystemMessageMode.CUSTOMIZE, sections=sections)
    assert SessionOptions(FOLDER, system_message=message).params("s")["systemMessage"] == {
        "mode": "customize",
        "sections": {"tone": {"action": "remove"}, "safety": {"action": "append", "content": "x"}},
    }


def test_every_secret_is_known_and_in_no_representation() -> None:
    options = SessionOptions(
        FOLDER,
        providers=(replace(ALPHA, bearer_token="secret-bearer", headers={"Authorization": "secret-header"}),),
        mcp_servers={
            "x": StdioMcpServer(command="c", env={"API_KEY": "secret-variable", "MODE": "plain"}),
            "y": HttpMcpServer(url="http://h", headers={"X-Token": "secret-token", "Accept": "plain"}),
        },
        custom_agents=(
            CustomAgent(
                name="a",
                prompt="P",
                mcp_servers={"z": StdioMcpServer(command="c", env={"PASSWORD": "secret-password"})},
            ),
        ),
        github_token="secret-github",
    )
    assert set(options.secrets) == {
        KEY,
        "secret-bearer",
        "secret-header",
        "secret-variable",
        "secret-token",
        "secret-password",
        "secret-github",
    }
    shown = repr(options)
    assert [secret for secret in options.secrets if secret in shown] == []
    provider = ProviderConfig("openai", "http://h", KEY, headers={"Cookie": "secret-cookie"})
    assert SessionOptions(FOLDER, provider=provider).secrets == (KEY, "secret-cookie")
    assert "secret-cookie" not in repr(provider)
    assert SessionOptions(FOLDER).secrets == ()


@pytest.mark.parametrize(
    ("build", "complaint"),
    [
        (
            lambda: SessionOptions(FOLDER, provider=ProviderConfig("openai", "http://h"), providers=(ALPHA,)),
            "not both",
        ),
        (lambda: SessionOptions(FOLDER, models=(ONE,)), "none of the providers"),
        (lambda: SessionOptions(FOLDER, providers=(ALPHA, ALPHA)), "alpha is there twice"),
        (lambda: SessionOptions(FOLDER, providers=(ALPHA,), models=(ONE, ONE)), "alpha/m1 is there twice"),
        (lambda: SessionOptions(FOLDER, context_tier="huge"), "context_tier"),
        (lambda: SessionOptions(FOLDER, reasoning_summary="long"), "reasoning_summary"),
        (lambda: SessionOptions(FOLDER, trust_folder="true"), "trust_folder"),
        (lambda: SessionOptions(FOLDER, tool_filter_precedence="none"), "tool_filter_precedence"),
        (lambda: SessionOptions(FOLDER, ask_user_variant="form"), "ask_user_variant"),
        (lambda: SessionOptions(FOLDER, tools=(Tool("t"), Tool("t"))), "'t' is there twice"),
        (lambda: SessionOptions(FOLDER, tools=(Tool(""),)), "no name"),
        (lambda: SessionOptions(FOLDER, commands=(CommandDeclaration("c"),) * 2), "'c' is there twice"),
        (lambda: SessionOptions(FOLDER, additional_folders=(Path("more"),)), "absolute"),
        (lambda: SessionOptions(FOLDER, skill_folders=(Path("more"),)), "absolute"),
        (lambda: SessionOptions(FOLDER, max_ai_credits=29), "30 or more"),
        (lambda: SessionOptions(FOLDER, max_ai_credits=float("nan")), "30 or more"),
        (lambda: InfiniteSession(background_threshold=0), "thresholds"),
        (lambda: InfiniteSession(background_threshold=0.9, buffer_threshold=0.9), "thresholds"),
        (lambda: InfiniteSession(buffer_threshold=1.01), "thresholds"),
        (lambda: InfiniteSession(background_threshold=float("nan")), "thresholds"),
        (lambda: SystemMessage(""), "content"),
        (lambda: SystemMessage("", SystemMessageMode.REPLACE), "content"),
        (lambda: SystemMessage("x", SystemMessageMode.CUSTOMIZE), "section"),
        (lambda: SystemMessage("x", sections={"tone": SectionChange(SectionAction.REMOVE)}), "customize"),
        (lambda: SectionChange(SectionAction.REMOVE, "x"), "remove"),
        (lambda: SectionChange(SectionAction.APPEND), "append"),
        (lambda: CustomAgent(name="", prompt="p"), "name"),
        (lambda: CustomAgent(name="a", prompt=""), "prompt"),
        (lambda: StdioMcpServer(command=""), "command"),
        (lambda: StdioMcpServer(command="c", timeout_ms=0), "timeout_ms"),
        (lambda: HttpMcpServer(url="file:///x"), "address"),
        (lambda: LargeOutput(max_size_bytes=-1), "max_size_bytes"),
        (lambda: CommandDeclaration("/x"), "slash command"),
        (lambda: CommandDeclaration("a b"), "slash command"),
        (lambda: CommandDeclaration(""), "slash command"),
        (lambda: ProviderConfig("openai", "http://h", transport="ftp"), "transport"),
        (lambda: ProviderConfig("openai", "http://h", headers={"A": "b\r\nC: d"}), "header"),
        (lambda: ProviderConfig("openai", "http://h", max_prompt_tokens=0), "max_prompt_tokens"),
        (lambda: replace(ALPHA, name="a/b"), "name"),
        (lambda: replace(ALPHA, base_url="h"), "address"),
        (lambda: replace(ALPHA, type="bogus"), "type"),
        (lambda: replace(ALPHA, wire_api="bogus"), "wire_api"),
        (lambda: replace(ONE, provider=""), "provider"),
        (lambda: replace(ONE, max_output_tokens=-5), "max_output_tokens"),
    ],
)
def test_what_makes_no_sense_cannot_be_made(build: Callable[[], object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        build()
