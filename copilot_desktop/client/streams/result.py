"""What a turn came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from copilot_desktop.client.streams.metrics import TurnMetrics
from copilot_desktop.client.streams.parts import AgentPart, Message, ToolRun
from copilot_desktop.protocol.usage_events import ModelUsage


class TurnEnd(Enum):
    """How a turn ended; RUNNING: it has not."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    ABORTED = "aborted"
    STALLED = "stalled"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Failure:
    """A `session.error`: the server's words for what went wrong.

    Attributes:
        error_type: authentication, rate_limit, query, quota…
        status_code: of the model's server.
    """

    error_type: str
    message: str
    status_code: int | None = None


@dataclass(frozen=True, slots=True)
class TurnResult:
    """All that came of one prompt.

    Attributes:
        message_id: of the prompt, as the server counts it.
        main: what the main agent said and did.
        agents: what its sub-agents said and did, by their ids.
        usage: one for each model call, sub-agents' included.
        retries: how often a model call was made again.
        failure: the server's error that has ended it.
        reason: why it was aborted or lost, in foreign words; may be empty.
    """

    prompt: str
    message_id: str
    end: TurnEnd
    main: AgentPart
    agents: Mapping[str, AgentPart] = field(default_factory=dict)
    usage: tuple[ModelUsage, ...] = ()
    metrics: TurnMetrics = field(default_factory=TurnMetrics)
    retries: int = 0
    failure: Failure | None = None
    reason: str = ""

    @property
    def text(self) -> str:
        """The answer: the last message of the main agent that has a text."""
        return self.main.text

    @property
    def messages(self) -> tuple[Message, ...]:
        return self.main.messages

    @property
    def reasoning(self) -> str:
        return self.main.reasoning

    @property
    def tools(self) -> tuple[ToolRun, ...]:
        return self.main.tools
