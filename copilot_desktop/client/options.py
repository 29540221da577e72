"""With what a session is created, and given again at every resume."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from pathlib import Path
from typing import Any, Final

from copilot_desktop import product
from copilot_desktop.client.agent_options import (
    CommandDeclaration,
    CustomAgent,
    InfiniteSession,
    LargeOutput,
    McpServer,
    SystemMessage,
    ToolDeclaration,
)
from copilot_desktop.client.hooks import Hooks
from copilot_desktop.client.provider_options import (
    NamedProvider,
    ProviderConfig,
    ProviderModel,
    check_one_of,
    check_registry,
    provider_from_environ,
)
from copilot_desktop.protocol.wire_params import ALWAYS, NAME, OURS, wire_params

__all__ = ["ProviderConfig", "SessionOptions", "provider_from_environ"]

#: What the CLI takes for `sessionLimits.maxAiCredits`; it refuses less.
MIN_AI_CREDITS: Final = 30

_ALWAYS: Final = {ALWAYS: True}
_OURS: Final = {OURS: True}


@dataclass(frozen=True, slots=True)
class SessionOptions:
    """Options of `session.create` and `session.resume`.

    The server remembers the model and the folder, and forgets the rest between lives of a
    session, so the same options are sent at every resume. What has its default is not sent.

    Attributes:
        folder: the working directory; must exist.
        model: id of the model, "" for the account's default, `provider/id` for one of `models`.
        provider: None for the models of the signed-in account, or of `providers`.
        name: title of a new session, "" for the beginning of its first prompt.
        streaming: answers come in pieces.
        providers, models: several model servers; not together with `provider`.
        reasoning_effort: "low", "medium", "high", ... as the model knows it, "" for its own.
        reasoning_summary: "none", "concise" or "detailed".
        context_tier: "default" or "long_context", "" for the CLI's choice.
        additional_folders: the agent may work there as well.
        trust_folder: "session" or "user" trusts the folder's own configuration once or for good.
        system_message: None for the CLI's.
        tools: run by the client; those of `client.tools` by the session itself.
        available_tools: the only tools the model gets; None for all.
        excluded_tools: tools it does not get.
        tool_filter_precedence: "available" or "excluded": which list wins over a tool in both.
        custom_agents: agents of the client's own.
        agent: the one that the session is, "" for the CLI's.
        mcp_servers: beside those of the CLI's configuration, by name.
        skill_folders, instruction_folders, plugin_folders: beside those that the CLI finds.
        disabled_skills: by name.
        infinite_session, large_output: None for the CLI's own settings.
        request_permission: without it every guarded tool is denied silently.
        request_user_input: gives the model a tool to ask the person.
        request_elicitation: MCP servers may ask by forms.
        request_exit_plan_mode, request_auto_mode_switch: the CLI asks before it does so.
        request_extensions: the extensions that the person or the project has are started for it, and
            the agent may manage them; both ask.
        ask_user_variant: "elicitation" lets the model ask by forms.
        hooks: asked before and after what the agent does; it waits for each answer.
        commands: slash commands that the client runs; a `ClientCommand` by the session itself.
        include_sub_agent_streaming: pieces of the answers of sub-agents come, too.
        track_file_changes: needed to rewind files and for the session's own diff.
        use_memory, discover_config: None for the CLI's own choice.
        max_ai_credits: the session ends its work there; 30 or more.
        github_token: an account for this session only.
        continue_pending_work: at a resume, tools that a crash interrupted are ended by events at
            once, not only at the next prompt. The turn itself does not go on.
    """

    folder: Path = field(metadata={NAME: "workingDirectory"})
    model: str = ""
    provider: ProviderConfig | None = None
    _: KW_ONLY
    name: str = ""
    streaming: bool = field(default=True, metadata=_ALWAYS)
    providers: tuple[NamedProvider, ...] = ()
    models: tuple[ProviderModel, ...] = ()
    reasoning_effort: str = ""
    reasoning_summary: str = ""
    context_tier: str = ""
    additional_folders: tuple[Path, ...] = field(default=(), metadata={NAME: "additionalDirectories"})
    trust_folder: str = field(default="", metadata={NAME: "trustWorkingDirectory"})
    system_message: SystemMessage | None = None
    tools: tuple[ToolDeclaration, ...] = field(default=(), metadata=_OURS)
    available_tools: tuple[str, ...] | None = None
    excluded_tools: tuple[str, ...] = ()
    tool_filter_precedence: str = field(default="excluded", metadata=_OURS)
    custom_agents: tuple[CustomAgent, ...] = ()
    agent: str = ""
    mcp_servers: Mapping[str, McpServer] = field(default_factory=dict, hash=False)
    skill_folders: tuple[Path, ...] = field(default=(), metadata={NAME: "skillDirectories"})
    disabled_skills: tuple[str, ...] = ()
    instruction_folders: tuple[Path, ...] = field(default=(), metadata={NAME: "instructionDirectories"})
    plugin_folders: tuple[Path, ...] = field(default=(), metadata={NAME: "pluginDirectories"})
    infinite_session: InfiniteSession | None = field(default=None, metadata={NAME: "infiniteSessions"})
    large_output: LargeOutput | None = None
    request_permission: bool = field(default=True, metadata=_ALWAYS)
    request_user_input: bool = field(default=True, metadata=_ALWAYS)
    request_elicitation: bool = False
    request_exit_plan_mode: bool = False
    request_auto_mode_switch: bool = False
    request_extensions: bool = False
    ask_user_variant: str = ""
    hooks: Hooks | None = None
    commands: tuple[CommandDeclaration, ...] = ()
    include_sub_agent_streaming: bool = field(
        default=False, metadata={NAME: "includeSubAgentStreamingEvents"}
    )
    track_file_changes: bool = field(default=False, metadata={NAME: "enableFileChangeTracking"})
    use_memory: bool | None = field(default=None, metadata=_OURS)
    discover_config: bool | None = field(default=None, metadata={NAME: "enableConfigDiscovery"})
    max_ai_credits: float | None = field(default=None, metadata=_OURS)
    github_token: str = field(default="", repr=False, metadata={NAME: "gitHubToken"})
    continue_pending_work: bool = field(default=False, metadata=_OURS)

    def __post_init__(self) -> None:
        if self.provider is not None and (self.providers or self.models):
            raise ValueError("a session takes one provider or a registry of providers, not both")
        check_registry(self.providers, self.models)
        check_one_of("context_tier", self.context_tier, ("", "default", "long_context"))
        check_one_of("reasoning_summary", self.reasoning_summary, ("", "none", "concise", "detailed"))
        check_one_of("trust_folder", self.trust_folder, ("", "session", "user"))
        check_one_of("tool_filter_precedence", self.tool_filter_precedence, ("", "available", "excluded"))
        check_one_of("ask_user_variant", self.ask_user_variant, ("", "legacy", "elicitation"))
        _check_distinct("tools", [str(tool.declaration().get("name", "")) for tool in self.tools])
        _check_distinct("custom_agents", [agent.name for agent in self.custom_agents])
        _check_distinct("commands", [command.name for command in self.commands])
        if any(not path.is_absolute() for path in self._more_folders()):
            raise ValueError("folders of a session must be absolute paths")
        if self.max_ai_credits is not None and not self.max_ai_credits >= MIN_AI_CREDITS:
            raise ValueError(f"max_ai_credits must be {MIN_AI_CREDITS} or more, not {self.max_ai_credits}")

    def _more_folders(self) -> tuple[Path, ...]:
        return (
            *self.additional_folders,
            *self.skill_folders,
            *self.instruction_folders,
            *self.plugin_folders,
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be logged or written."""
        found = [self.github_token]
        holders = (
            *([self.provider] if self.provider is not None else []),
            *self.providers,
            *self.mcp_servers.values(),
            *(server for agent in self.custom_agents for server in agent.mcp_servers.values()),
        )
        for holder in holders:
            found.extend(holder.secrets)
        return tuple(dict.fromkeys(filter(None, found)))

    def params(self, session_id: str) -> dict[str, Any]:
        """Return the parameters of `session.create`."""
        params: dict[str, Any] = {
            "sessionId": session_id,
            "clientName": product.COMMAND,
            **wire_params(self),
        }
        if self.tools:
            params["tools"] = [tool.declaration() for tool in self.tools]
        if self.excluded_tools and self.tool_filter_precedence:
            # The CLI's own default lets the available ones win.
            params["toolFilterPrecedence"] = self.tool_filter_precedence
        if self.mcp_servers or self.custom_agents:
            # Values of variables are meant as they are written, not as names of others.
            params["envValueMode"] = "direct"
        if self.use_memory is not None:
            params["memory"] = {"enabled": self.use_memory}
        if self.max_ai_credits is not None:
            params["sessionLimits"] = {"maxAiCredits": self.max_ai_credits}
        return params

    @property
    def provider_name(self) -> str:
        """Who answers for the model, as a person knows it; "" when that is not known."""
        if self.provider is not None:
            return self.provider.host
        return "" if self.providers else "GitHub Copilot"

    def resume_params(self, session_id: str) -> dict[str, Any]:
        """Return the parameters of `session.resume`."""
        params = self.params(session_id)
        # The person may have named it anew since.
        params.pop("name", None)
        if self.continue_pending_work:
            params["continuePendingWork"] = True
        return params


def _check_distinct(what: str, names: list[str]) -> None:
    for name in names:
        if not name or names.count(name) > 1:
            raise ValueError(f"{what}: {name!r} is there twice" if name else f"{what}: one has no name")
