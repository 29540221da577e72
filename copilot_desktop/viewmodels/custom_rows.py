"""Servers, skills, agents and instructions as rows: the words of ours for what the server tells. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Final

from copilot_desktop.client.provider_options import secret_values
from copilot_desktop.protocol.customizations import AgentInfo, InstructionSource, Skill
from copilot_desktop.protocol.mcp import DiscoveredMcpServer, McpServerConfig, McpServerState
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.mcp_form import join_words

#: Stands for what may be a secret.
_HIDDEN: Final = "\u2022\u2022\u2022"

#: Rows of one list; a heading counts all.
MOST_ROWS: Final = 200


class Part(Enum):
    """What a person and a folder bring to a session."""

    SERVERS = "servers"
    SKILLS = "skills"
    AGENTS = "agents"
    INSTRUCTIONS = "instructions"


class Mark(Enum):
    """The state of a row, which its glyph shows."""

    ON = "on"
    OFF = "off"
    STARTING = "starting"
    FAILED = "failed"
    SIGN_IN = "sign-in"


@dataclass(frozen=True, slots=True)
class CustomRow:
    """One line of a list.

    Attributes:
        key: what the server knows it by.
        title, text, error, path: foreign.
        source, state: words of ours; a source may end with the name of a plugin.
        advice: what to do next about `error`, "" for nothing.
        is_on: None where there is nothing to switch.
        why_fixed: why it cannot be switched now, "" when it can.
        is_remote: an MCP server elsewhere, to which one may have to sign in.
        is_own: of the person's configuration, so it can be edited and removed.
        has_tools: it is connected and its tools can be asked for.
        is_live: a session has it, so that it can be restarted.
        is_chosen: the agent that answers; None for what is no agent.
    """

    key: str
    title: str
    source: str
    state: str
    mark: Mark
    text: str = ""
    error: str = ""
    advice: str = ""
    path: str = ""
    is_on: bool | None = None
    why_fixed: str = ""
    is_remote: bool = False
    is_own: bool = False
    has_tools: bool = False
    is_live: bool = False
    is_chosen: bool | None = None


def why_not_loaded() -> str:
    """Why something of a session cannot be changed that the server does not have open."""
    return tr("Only in a session that is loaded.")


def source_words(source: str) -> str:
    """Return where something comes from; a word of a later server stays as it is."""
    return {
        "": "",
        "user": tr("Yours"),
        "personal-copilot": tr("Yours"),
        "personal-agents": tr("Yours"),
        "workspace": tr("This folder"),
        "project": tr("This folder"),
        "repository": tr("This folder"),
        "working-directory": tr("This folder"),
        "inherited": tr("A folder above"),
        "plugin": tr("Plugin"),
        "builtin": tr("Built in"),
        "managed": tr("Your organization"),
        "account": tr("Your account"),
        "remote": tr("Your organization"),
        "custom": tr("Added folder"),
        "sdk": tr("This application"),
    }.get(source, source)


# ---- MCP servers ----------------------------------------------------------------------------


def server_rows(
    states: Sequence[McpServerState], configs: Mapping[str, McpServerConfig]
) -> tuple[CustomRow, ...]:
    """Return the servers of a session, then those of the configuration that it does not have."""
    rows = [_server_row(state, configs.get(state.name)) for state in states]
    known = {state.name for state in states}
    rows += [
        _idle_row(name, config, state=tr("Not in this session"), is_on=False)
        for name, config in configs.items()
        if name not in known
    ]
    return tuple(rows)


def found_server_rows(
    found: Iterable[DiscoveredMcpServer], configs: Mapping[str, McpServerConfig]
) -> tuple[CustomRow, ...]:
    """Return the servers that a new session would start."""
    rows = []
    for server in found:
        state = tr("On for new sessions") if server.is_enabled else tr("Off")
        config = configs.get(server.name)
        if config is not None:
            rows.append(_idle_row(server.name, config, state=state, is_on=server.is_enabled))
            continue
        rows.append(
            CustomRow(
                server.name,
                server.name,
                source_words(server.source),
                state,
                Mark.ON if server.is_enabled else Mark.OFF,
                is_on=server.is_enabled,
                why_fixed=why_not_loaded(),
                is_remote=server.kind in ("http", "sse"),
            )
        )
    return tuple(rows)


def _server_row(state: McpServerState, config: McpServerConfig | None) -> CustomRow:
    words, mark = {
        "connected": (tr("Connected"), Mark.ON),
        "failed": (tr("Failed"), Mark.FAILED),
        "needs-auth": (tr("Sign-in needed"), Mark.SIGN_IN),
        "pending": (tr("Starting…"), Mark.STARTING),
        "disabled": (tr("Off"), Mark.OFF),
        "stopped": (tr("Stopped"), Mark.OFF),
        "not_configured": (tr("Not set up"), Mark.OFF),
    }.get(state.status, (state.status, Mark.OFF))
    is_fixed = state.source == "managed"
    source = source_words(state.source or ("user" if config is not None else ""))
    return CustomRow(
        state.name,
        state.title or state.name,
        tr("{source} {name}", source=source, name=one_line(state.plugin)) if state.plugin else source,
        words,
        mark,
        text=_address(config) if config is not None else state.url,
        error=state.error,
        advice=_advice(mark, is_own=config is not None),
        is_on=mark is not Mark.OFF,
        why_fixed=tr("Your organization has set it up.") if is_fixed else "",
        is_remote=bool(state.url or (config is not None and config.url)),
        is_own=config is not None,
        has_tools=state.status == "connected",
        is_live=mark is not Mark.OFF,
    )


def _advice(mark: Mark, *, is_own: bool) -> str:
    if mark is Mark.SIGN_IN:
        return tr("Its tools are there when you have signed in.")
    if mark is not Mark.FAILED:
        return ""
    if is_own:
        return tr("Edit what it is started with, or restart it when the reason is gone.")
    return tr("Restart it when the reason is gone, or switch it off.")


def _idle_row(name: str, config: McpServerConfig, *, state: str, is_on: bool) -> CustomRow:
    return CustomRow(
        name,
        name,
        source_words("user"),
        state,
        Mark.ON if is_on else Mark.OFF,
        text=_address(config),
        is_on=is_on,
        is_remote=bool(config.url),
        is_own=True,
    )


def with_status(
    rows: Sequence[CustomRow], told: McpServerState, config: McpServerConfig | None
) -> tuple[CustomRow, ...]:
    """Return the rows with another state of one server, as the server has told of it.

    Its list says nothing while a server begins, which may take minutes.
    """
    before = next((row for row in rows if row.key == told.name), None)
    row = _server_row(told, config)
    if before is None:
        return (*rows, row)
    row = replace(row, title=before.title, source=before.source, text=before.text, why_fixed=before.why_fixed)
    return tuple(row if known.key == told.name else known for known in rows)


def _address(config: McpServerConfig) -> str:
    """Return what is started or called, without what may be a secret."""
    if config.url:
        address, question, _rest = config.url.partition("?")
        return f"{address}?{_HIDDEN}" if question else address
    words = [config.command]
    is_secret = False
    for word in config.arguments:
        name, equals, _value = word.partition("=")
        is_name = word.startswith("-") and any(secret_values({name: word}))
        if is_secret and not word.startswith("-"):
            words.append(_HIDDEN)
        else:
            words.append(f"{name}={_HIDDEN}" if is_name and equals else word)
        is_secret = is_name and not equals
    return join_words(words)


# ---- skills, agents, instructions -----------------------------------------------------------


def skill_rows(skills: Iterable[Skill], *, why_fixed: str = "") -> tuple[CustomRow, ...]:
    """Return the skills. `why_fixed`: why none can be switched now, "" when they can."""
    return tuple(
        CustomRow(
            skill.name,
            skill.name,
            source_words(skill.source),
            tr("On") if skill.is_enabled else tr("Off"),
            Mark.ON if skill.is_enabled else Mark.OFF,
            text=skill.description,
            path=skill.path,
            is_on=skill.is_enabled,
            why_fixed=why_fixed,
        )
        for skill in skills
    )


def agent_rows(
    agents: Sequence[AgentInfo], chosen: str, found: Iterable[AgentInfo] = (), *, why_fixed: str = ""
) -> tuple[CustomRow, ...]:
    """Return the agents of a session, then those of files that it has not read.

    Args:
        chosen: name of the one that answers, "" for the ordinary one.
        why_fixed: why none can be chosen now, "" when one can.
    """
    known = {agent.name for agent in agents}
    rows = [_agent_row(agent, chosen, why_fixed) for agent in agents]
    unread = tr("This session has not read it.")
    rows += [_agent_row(agent, "", why_fixed or unread) for agent in found if agent.name not in known]
    return tuple(rows)


def _agent_row(agent: AgentInfo, chosen: str, why_fixed: str) -> CustomRow:
    is_chosen = bool(chosen) and agent.name == chosen
    state = tr("Answers in this session") if is_chosen else tr("Available")
    if not agent.is_user_invocable:
        why_fixed = state = tr("Only other agents hand work to it.")
    return CustomRow(
        agent.name,
        agent.title or agent.name,
        source_words(agent.source),
        state,
        Mark.ON if is_chosen else Mark.OFF,
        text=agent.description,
        path=agent.path,
        is_chosen=is_chosen,
        why_fixed=why_fixed,
    )


def instruction_rows(sources: Iterable[InstructionSource], folder: str) -> tuple[CustomRow, ...]:
    """Return the files with instructions. `folder`: of the session, "" for none."""
    return tuple(
        CustomRow(
            source.id,
            source.label or source.path,
            source_words(source.location),
            tr("For {patterns}", patterns=", ".join(source.applies_to))
            if source.applies_to
            else tr("Read by the model"),
            Mark.ON,
            text=source.description,
            path=whole_path(source.path, source.project_path or folder),
        )
        for source in sources
    )


def whole_path(path: str, folder: str) -> str:
    """Return a path from its root on; "" when it is relative to nothing we know. Touches no disk."""
    if not path or Path(path).is_absolute():
        return path
    return str(Path(folder) / path) if folder else ""
