"""What waits behind the running turn: answers to `session.queue.*`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from copilot_desktop.protocol.json_fields import JsonFields


@dataclass(frozen=True, slots=True)
class QueuedItem:
    """A prompt or command in the queue.

    Attributes:
        id: for the calls on the queue; another one than `message_id`.
        message_id: what `session.send` returned, "" for a command.
        kind: "message" or "command".
        text: what is shown for it.
        agent_mode: in which mode it will run.
        source: "" when a person sent it.
    """

    id: str
    message_id: str = ""
    kind: str = "message"
    text: str = ""
    agent_mode: str = ""
    source: str = ""

    @property
    def is_command(self) -> bool:
        """It is a slash command."""
        return self.kind == "command"

    @staticmethod
    def parse(item: Any) -> QueuedItem | None:
        """Read one item; None when it has no id."""
        data = JsonFields(item)
        item_id = data.text("id")
        if not item_id:
            return None
        return QueuedItem(
            id=item_id,
            message_id=data.text("messageId"),
            kind=data.text("kind", "message"),
            text=data.text("displayText"),
            agent_mode=data.text("agentMode"),
            source=data.text("source"),
        )


@dataclass(frozen=True, slots=True)
class QueueState:
    """Answer to `session.queue.pendingItems`.

    Attributes:
        items: in the order in which they will run.
        steering: texts that the running turn will read next.
        in_flight_steering: how many steering texts it is reading now.
        withdrawable_message_id: the running prompt while nothing of its answer has come, else "".
    """

    items: tuple[QueuedItem, ...] = ()
    steering: tuple[str, ...] = ()
    in_flight_steering: int = 0
    withdrawable_message_id: str = ""

    @staticmethod
    def parse(answer: Any) -> QueueState:
        data = JsonFields(answer)
        found = (QueuedItem.parse(item.raw) for item in data.items("items"))
        return QueueState(
            items=tuple(item for item in found if item is not None),
            steering=data.texts("steeringMessages"),
            in_flight_steering=data.number("inFlightSteeringCount") or 0,
            withdrawable_message_id=data.text("withdrawableTurnMessageId"),
        )


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Answer to `session.queue.withdrawMessage`.

    Attributes:
        was_removed: it will not run, or its run was undone.
        was_interrupted: it ran already and was stopped.
    """

    was_removed: bool = False
    was_interrupted: bool = False

    @staticmethod
    def parse(answer: Any) -> Withdrawal:
        data = JsonFields(answer)
        return Withdrawal(data.flag("removed"), data.flag("interrupted"))
