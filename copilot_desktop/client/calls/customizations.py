"""Agents, skills and instructions of a session (protocol.md section 13.6)."""

from __future__ import annotations

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.customizations import AgentInfo, InstructionSource, ReloadReport, Skill
from copilot_desktop.protocol.json_fields import JsonFields


class AgentCalls:
    """`session.agent.*`: who answers the person. Every call raises what `SessionCaller.call` raises.

    A session made over the wire knows the agents it was given at its creation, and those of files
    only with configuration discovery; `DiscoveryCalls.agents` finds the files.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def list(self) -> tuple[AgentInfo, ...]:
        """Return the agents that can be selected."""
        answer = JsonFields(await self._session.call(methods.AGENT_LIST))
        return AgentInfo.parse_items(answer.raw.get("agents"))

    async def current(self) -> AgentInfo | None:
        """Return the selected agent; None for the ordinary one."""
        return self._agent(await self._session.call(methods.AGENT_CURRENT))

    async def select(self, name: str) -> AgentInfo | None:
        """Let an agent answer from the next turn on, and return it.

        Raises:
            ResponseError: the session has no such agent.
        """
        return self._agent(await self._session.call(methods.AGENT_SELECT, {"name": name}))

    async def deselect(self) -> None:
        """Go back to the ordinary agent."""
        await self._session.call(methods.AGENT_DESELECT)

    async def reload(self) -> tuple[AgentInfo, ...]:
        """Read the agents' files again and return the agents.

        Those the session was given at its creation are gone from the list then (1.0.102).
        """
        answer = JsonFields(await self._session.call(methods.AGENT_RELOAD))
        return AgentInfo.parse_items(answer.raw.get("agents"))

    @staticmethod
    def _agent(answer: object) -> AgentInfo | None:
        agent = JsonFields(answer).inner("agent")
        return AgentInfo.parse(agent.raw) if agent.raw else None


class SkillCalls:
    """`session.skills.*`. Every call raises what `SessionCaller.call` raises.

    Enabling and disabling a name that no skill has does nothing.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def list(self) -> tuple[Skill, ...]:
        """Return the skills of the session, also the disabled ones."""
        answer = JsonFields(await self._session.call(methods.SKILLS_LIST))
        return Skill.parse_items(answer.raw.get("skills"))

    async def enable(self, name: str) -> None:
        """Let the model use a skill in this session."""
        await self._session.call(methods.SKILLS_ENABLE, {"name": name})

    async def disable(self, name: str) -> None:
        """Keep the model from using a skill in this session."""
        await self._session.call(methods.SKILLS_DISABLE, {"name": name})

    async def reload(self) -> ReloadReport:
        """Read the skills' folders again."""
        return ReloadReport.parse(await self._session.call(methods.SKILLS_RELOAD))


class InstructionCalls:
    """`session.instructions.*`. Every call raises what `SessionCaller.call` raises."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def sources(self) -> tuple[InstructionSource, ...]:
        """Return the files whose text the model is given, with the text."""
        answer = JsonFields(await self._session.call(methods.INSTRUCTIONS_SOURCES))
        return InstructionSource.parse_items(answer.raw.get("sources"))

    async def reload(self) -> tuple[InstructionSource, ...]:
        """Read the files again and return them."""
        answer = JsonFields(await self._session.call(methods.INSTRUCTIONS_RELOAD))
        return InstructionSource.parse_items(answer.raw.get("sources"))
