"""What a person steers a session by: its model, its budget and limit; and what it uses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.session_budget import SessionBudget
from copilot_desktop.viewmodels.session_limit import SessionLimit
from copilot_desktop.viewmodels.session_models import SessionModels
from copilot_desktop.viewmodels.session_servers import SessionServers
from copilot_desktop.viewmodels.session_usage import SessionUsage
from copilot_desktop.viewmodels.token_speed import TokenSpeed


class SessionControls(QObject):
    """The controls of one session.

    Attributes:
        models: its model and the effort of it.
        usage: context, tokens, credits, quota, and compaction.
        budget: what it may use, kept here.
        limit: what it may use, kept by the CLI.
        speed: how fast it writes.
        servers: its MCP servers that want a sign-in.
    """

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        *,
        report: Callable[[Exception], None],
        stop: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """Args: stop: stops the running turn."""
        super().__init__(parent)
        self.models = SessionModels(conversation, services, report, self)
        self.usage = SessionUsage(conversation, services, report, self)
        self.budget = SessionBudget(conversation, services, stop, self)
        self.limit = SessionLimit(conversation, services, report, lambda: self.models.source, self)
        self.speed = TokenSpeed(conversation, self)
        self.servers = SessionServers(conversation, services, report, self)

    def close(self) -> None:
        """Stop following the session."""
        for part in (self.models, self.usage, self.budget, self.limit, self.speed, self.servers):
            part.close()

    async def settled(self) -> None:
        """Wait for what the person chose before; raise BudgetReached when nothing may be sent."""
        self.budget.check()
        await self.models.settled()
