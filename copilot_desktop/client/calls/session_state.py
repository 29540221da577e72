"""What a session is called, where it works and what it does now; its options and its events."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S, SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.sending import (
    AgentMode,
    JsonSchemaFormat,
    OutgoingMessage,
    SendMode,
    send_messages_params,
)
from copilot_desktop.protocol.session_state import Direction, EventPage, SessionActivity, SessionSnapshot


class SessionStateCalls:
    """State and settings of one session."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def name(self) -> str:
        """`session.name.get`: "" before the first prompt of a session without a name."""
        return JsonFields(await self._session.call(methods.NAME_GET)).text("name")

    async def rename(self, name: str) -> None:
        """`session.name.set`: the title changes by an event as well.

        Raises:
            ValueError: there is nothing in it.
        """
        if not name.strip():
            raise ValueError("a session's name must not be empty")
        await self._session.call(methods.NAME_SET, {"name": name})

    async def snapshot(self) -> SessionSnapshot:
        """`session.metadata.snapshot`."""
        return SessionSnapshot.parse(await self._session.call(methods.METADATA_SNAPSHOT))

    async def activity(self) -> SessionActivity:
        """`session.metadata.activity`: whether something runs, and whether abort would stop it."""
        return SessionActivity.parse(await self._session.call(methods.METADATA_ACTIVITY))

    async def is_processing(self) -> bool:
        """`session.metadata.isProcessing`: a prompt is worked on."""
        return JsonFields(await self._session.call(methods.METADATA_IS_PROCESSING)).flag("processing")

    async def set_working_directory(self, folder: Path) -> str:
        """`session.metadata.setWorkingDirectory`: return where it works now.

        The server refuses a folder that does not exist. The session's options must name the new
        folder at the next resume.
        """
        answer = await self._session.call(
            methods.METADATA_SET_WORKING_DIRECTORY, {"workingDirectory": str(folder)}
        )
        return JsonFields(answer).text("workingDirectory")

    async def update_options(
        self,
        *,
        streaming: bool | None = None,
        available_tools: Sequence[str] | None = None,
        excluded_tools: Sequence[str] | None = None,
        disabled_skills: Sequence[str] | None = None,
    ) -> bool:
        """`session.options.update`: change what is given, from the next request on.

        It lasts until the session is closed on the server; at a resume its options hold again.
        A tool that is both available and excluded is excluded from then on.
        """
        given = {
            "enableStreaming": streaming,
            "availableTools": available_tools,
            "excludedTools": excluded_tools,
            "disabledSkills": disabled_skills,
        }
        params: dict[str, Any] = {
            name: value if isinstance(value, bool) else list(value)
            for name, value in given.items()
            if value is not None
        }
        if excluded_tools is not None:
            params["toolFilterPrecedence"] = "excluded"
        return JsonFields(await self._session.call(methods.OPTIONS_UPDATE, params)).flag("success")

    async def send_messages(
        self,
        messages: Sequence[OutgoingMessage],
        *,
        mode: SendMode | None = None,
        agent_mode: AgentMode | None = None,
        prepend: bool = False,
        response_format: JsonSchemaFormat | None = None,
    ) -> tuple[str, ...]:
        """`session.sendMessages`: several messages, one answer; return their ids in order.

        Raises:
            ValueError: there is no message.
        """
        params = send_messages_params(
            messages, mode=mode, agent_mode=agent_mode, prepend=prepend, response_format=response_format
        )
        return JsonFields(await self._session.call(methods.SEND_MESSAGES, params)).texts("messageIds")

    async def interrupt_turn(self, *, flush_queued: bool | None = None) -> bool:
        """`session.interruptMainTurn`: stop the main agent's turn; background agents go on.

        Args:
            flush_queued: True runs what waits in the queue next, None is the server's choice.
        """
        params = {} if flush_queued is None else {"flushQueued": flush_queued}
        return JsonFields(await self._session.call(methods.INTERRUPT_MAIN_TURN, params)).flag("interrupted")

    async def suspend(self) -> None:
        """`session.suspend`: write everything down and let what can be let go; it stays usable."""
        await self._session.call(methods.SESSION_SUSPEND)

    # ---- events ----------------------------------------------------------------------------

    async def messages(self) -> tuple[dict[str, Any], ...]:
        """`session.getMessages`: all persisted events in one answer."""
        return EventPage.parse(await self._session.call(methods.SESSION_GET_MESSAGES)).events

    async def read_events(
        self,
        cursor: str = "",
        *,
        max_events: int | None = None,
        direction: Direction = Direction.FORWARD,
        kinds: Sequence[str] = (),
        include_ephemeral: bool = False,
        include_sub_agents: bool = True,
        wait_ms: int = 0,
    ) -> EventPage:
        """`session.eventLog.read`: a page of the running session's events, also ephemeral ones.

        Args:
            cursor: of the page before, or of `event_tail`; "" for the first page.
            max_events: counts ephemeral ones even if they are left out, so a page may be short.
            kinds: types on the wire, e.g. "assistant.message"; () for all.
            wait_ms: how long to wait for an event when there is none yet.
        """
        params: dict[str, Any] = {
            "direction": Direction(direction).value,
            "includeEphemeral": include_ephemeral,
            "agentScope": "all" if include_sub_agents else "primary",
        }
        if cursor:
            params["cursor"] = cursor
        if max_events is not None:
            params["max"] = max_events
        if kinds:
            params["types"] = list(kinds)
        if wait_ms:
            params["waitMs"] = wait_ms
        answer = await self._session.call(
            methods.EVENT_LOG_READ, params, timeout_s=CALL_TIMEOUT_S + wait_ms / 1000
        )
        return EventPage.parse(answer)

    async def event_tail(self) -> str:
        """`session.eventLog.tail`: a cursor behind the newest event, to read what comes."""
        return JsonFields(await self._session.call(methods.EVENT_LOG_TAIL)).text("cursor")
