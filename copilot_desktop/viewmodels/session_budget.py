"""What a session may use: a limit that the person sets, on tokens or on credits.

The server knows no limit on tokens, and one on credits only from the beginning of a session. So this one is
kept here: it counts what each call of the model tells when it has ended. The call that goes beyond the limit
ends as it would; with the next step of the agent the turn is stopped, and nothing more is sent until the
person has decided.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import ModelUsage, SessionIdle, ToolStarted, TurnStarted
from copilot_desktop.viewmodels.chat_services import ChatServices

#: From this share on the person is warned.
WARNS_FROM: Final = 0.8


class BudgetUnit(Enum):
    """What a budget counts."""

    TOKENS = "tokens"
    CREDITS = "credits"


class BudgetReached(CopilotDesktopError):
    """The session has used what the person had set."""

    code = "budget-reached"


class SessionBudget(QObject):
    """The budget of one session. Without one nothing is stopped; what is used is counted all the same.

    Signals:
        changed(): anything of the properties below.
        reached(): the limit has just been reached.
    """

    changed = Signal()
    reached = Signal()

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        stop: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """Args: stop: stops the running turn."""
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._stop = stop
        self._has_stopped = False
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- state -----------------------------------------------------------------------------

    @property
    def _kept(self) -> Any:
        return self._services.controls(self._conversation.session_id)

    @property
    def unit(self) -> BudgetUnit | None:
        """What is counted, None without a budget."""
        return next((unit for unit in BudgetUnit if unit.value == self._kept.budget_unit), None)

    @property
    def limit(self) -> float:
        """So much may be used, with what was allowed on top; 0 without a budget."""
        return float(self._kept.budget_limit + self._kept.budget_raised)

    @property
    def tokens_used(self) -> int:
        """Tokens of all calls that were seen here."""
        return int(self._kept.tokens_used)

    @property
    def credits_used(self) -> float:
        """Credits of all calls that told, as the server reports them."""
        return float(self._kept.credits_used)

    @property
    def used(self) -> float:
        """What counts against the limit."""
        return self.credits_used if self.unit is BudgetUnit.CREDITS else float(self.tokens_used)

    @property
    def fraction(self) -> float:
        """How much of it is used; above 1 when the last call went beyond it, 0 without a budget."""
        return self.used / self.limit if self.unit is not None and self.limit > 0 else 0.0

    @property
    def is_near(self) -> bool:
        """The person is to be warned."""
        return self.fraction >= WARNS_FROM

    @property
    def is_reached(self) -> bool:
        """Nothing more is sent until the person decides."""
        return self.fraction >= 1

    # ---- commands --------------------------------------------------------------------------

    def set_limit(self, unit: BudgetUnit, limit: float) -> None:
        """Let the session use so much in all, what it has used already included."""
        if limit > 0:
            self._change(budget_unit=unit.value, budget_limit=float(limit), budget_raised=0.0)

    def remove(self) -> None:
        """Let the session use whatever it needs."""
        self._change(budget_unit="", budget_limit=0.0, budget_raised=0.0)

    def allow_more(self) -> None:
        """Let the session go on by as much as it was given first, from where it is now."""
        if self.unit is not None:
            # The last call may have gone beyond the limit by more than that.
            self._change(budget_raised=max(self.used, self.limit))

    def check(self) -> None:
        """Raise BudgetReached when nothing may be sent."""
        if self.is_reached:
            raise BudgetReached

    # ---- following -------------------------------------------------------------------------

    def _change(self, **values: Any) -> None:
        self._services.change_controls(self._conversation.session_id, **values)
        self.changed.emit()

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case ModelUsage():
                self._count(event)
            case ToolStarted() | TurnStarted():
                # An answer that ended beyond the limit is whole; what would go on is stopped, once.
                if self.is_reached and not self._has_stopped:
                    self._has_stopped = True
                    self._tell_stop()
                    self._stop()
            case SessionIdle():
                self._has_stopped = False

    def _tell_stop(self) -> None:
        if self.unit is not None:
            self._conversation.stopping_at_budget(self.unit.value, self.limit, self.used)

    def _count(self, event: ModelUsage) -> None:
        was_reached = self.is_reached
        tokens = (event.input_tokens or 0) + max(0, event.output_tokens or 0)
        self._change(
            tokens_used=self.tokens_used + tokens,
            credits_used=self.credits_used + (event.ai_credits or 0.0),
        )
        if self.is_reached and not was_reached:
            self.reached.emit()
