"""A session told event by event, in the server's own words."""

from __future__ import annotations

from typing import Any

from copilot_desktop.protocol.events import SessionEvent, parse_event
from copilot_desktop.session.entries import Entry
from copilot_desktop.session.local_events import LocalEvent
from copilot_desktop.session.reducer import reduce
from copilot_desktop.session.transcript import Activity, Change, Transcript


class ToldSession:
    """Reduces what it is told; a second passes between two events.

    Attributes:
        told: every event so far.
        changes: what the newest one changed.
    """

    def __init__(self, cli_version: str = "1.0.102") -> None:
        self.transcript = Transcript()
        self.told: list[SessionEvent | LocalEvent] = []
        self.changes: tuple[Change, ...] = ()
        if cli_version:
            self.tell("session.start", copilotVersion=cli_version, selectedModel="m", context={"cwd": "/f"})

    def tell(self, event_type: str, *, agent: str = "", ephemeral: bool = False, **data: Any) -> None:
        number = len(self.told)
        record: dict[str, Any] = {
            "type": event_type,
            "id": f"e{number}",
            "timestamp": f"2026-01-01T00:{number // 60:02}:{number % 60:02}Z",
            "data": data,
        }
        if agent:
            record["agentId"] = agent
        if ephemeral:
            record["ephemeral"] = True
        event = parse_event({"event": record})
        assert event is not None
        self.apply(event)

    def apply(self, event: SessionEvent | LocalEvent) -> None:
        self.told.append(event)
        self.transcript, self.changes = reduce(self.transcript, event)

    # Often told

    def ask(self, text: str = "hi", message_id: str = "u1", **more: Any) -> None:
        """A prompt reaches the agent and its first turn begins."""
        self.tell("user.message", content=text, messageId=message_id, **more)
        self.tell("assistant.turn_start", turnId="0")

    def stream(self, text: str, message_id: str = "m1") -> None:
        self.tell("assistant.message_delta", ephemeral=True, messageId=message_id, deltaContent=text)

    def think(self, text: str, reasoning_id: str = "r1") -> None:
        self.tell("assistant.reasoning_delta", ephemeral=True, reasoningId=reasoning_id, deltaContent=text)

    def answer(self, text: str = "", message_id: str = "m1", *calls: dict[str, Any], **more: Any) -> None:
        self.tell("assistant.message", messageId=message_id, content=text, toolRequests=list(calls), **more)

    def end_turn(self) -> None:
        self.tell("assistant.turn_end", turnId="0")

    def start_tool(self, call: str = "c1", name: str = "bash", **more: Any) -> None:
        self.tell("tool.execution_start", toolCallId=call, toolName=name, **more)

    def end_tool(self, call: str = "c1", content: str = "", **more: Any) -> None:
        data = {"success": True, "result": {"content": content}, **more}
        self.tell("tool.execution_complete", toolCallId=call, **data)

    def ask_permission(self, request: str = "q1", call: str = "c1", command: str = "ls", **more: Any) -> None:
        prompt = {"kind": "commands", "fullCommandText": command, "toolCallId": call}
        self.tell("permission.requested", requestId=request, promptRequest=prompt, **more)

    def settle_permission(self, request: str = "q1", kind: str = "approved", **more: Any) -> None:
        self.tell("permission.completed", requestId=request, result={"kind": kind, **more})

    # Looking at it

    @property
    def entries(self) -> list[Entry]:
        return list(self.transcript.entries)

    def all_of(self, kind: type[Any]) -> list[Any]:
        """The entries of one kind, in order."""
        return [entry for entry in self.transcript.entries if isinstance(entry, kind)]

    def only(self, kind: type[Any]) -> Any:
        (entry,) = self.all_of(kind)
        return entry

    def does(self, activity: Activity) -> bool:
        return self.transcript.activity is activity

    @property
    def order(self) -> list[str]:
        """The ids of the entries, in order."""
        return [entry.id for entry in self.transcript.entries]
