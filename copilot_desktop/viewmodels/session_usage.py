"""What a session uses: its context, its tokens and credits by model, its quota; and making it shorter."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.events import (
    CompactionCompleted,
    CompactionStarted,
    ModelUsage,
    SessionIdle,
    UsageInfo,
)
from copilot_desktop.protocol.usage import (
    ContextAttribution,
    ContextInfo,
    HeaviestMessages,
    QuotaSnapshot,
    UsageMetrics,
)
from copilot_desktop.session.local_events import SessionOpened
from copilot_desktop.session.transcript import Activity
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.chat_services import ChatServices

_HEAVIEST: Final = 8

#: Shares of a quota at which the person is warned.
QUOTA_STEPS: Final = (0.5, 0.75, 0.9, 0.95)

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class UsageFigures:
    """What the server has answered last; None and empty for what it did not tell."""

    context: ContextInfo | None = None
    attribution: ContextAttribution | None = None
    heaviest: HeaviestMessages = field(default_factory=HeaviestMessages)
    metrics: UsageMetrics | None = None
    quotas: dict[str, QuotaSnapshot] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TurnUsage:
    """Tokens and credits of the calls of one turn, those of sub-agents included."""

    input_tokens: int = 0
    output_tokens: int = 0
    ai_credits: float | None = None

    def plus(self, event: ModelUsage) -> TurnUsage:
        """Return it with one more call."""
        told = event.ai_credits
        return TurnUsage(
            self.input_tokens + (event.input_tokens or 0),
            self.output_tokens + max(0, event.output_tokens or 0),
            self.ai_credits if told is None else (self.ai_credits or 0.0) + told,
        )


class SessionUsage(QObject):
    """The figures of one session. They are asked for while somebody looks at them, never by a clock.

    Attributes:
        figures: as last answered.
        turn: of the turn that runs, or of the last one.
        is_compacting: the model summarises the conversation.
        is_own_compaction: the person began that here, and can stop it.

    Signals:
        changed(): anything of these.
        quota_warned(name, step): so much of a quota is used up now; told once for each step.
    """

    changed = Signal()
    quota_warned = Signal(str, float)

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        self.figures = UsageFigures()
        self.turn = TurnUsage()
        self.is_compacting = False
        self.is_own_compaction = False
        self._is_new_turn = False
        self._is_watched = False
        self._is_reading = False
        self._must_read_again = False
        self._no_compaction = False
        self._warned: dict[str, float] = {}
        self._unsubscribe = conversation.on(self._on_event)

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()

    # ---- the figures -----------------------------------------------------------------------

    def watch(self, is_on: bool) -> None:
        """Somebody looks at the figures from now on, or nobody does."""
        self._is_watched = is_on
        if is_on:
            self._read_soon()

    @property
    def why_nothing(self) -> str:
        """Why there are no figures of the server, "" when there are some or they are on their way."""
        if self.figures.context is not None or self._conversation.session.is_attached:
            return ""
        return tr("Figures come when the session is taken up with the next message.")

    def _read_soon(self) -> None:
        if not self._is_watched or not self._conversation.session.is_attached:
            return
        if self._is_reading:
            self._must_read_again = True
            return
        self._is_reading = True
        self._services.scope.start(self._read(), name="read-usage")

    async def _read(self) -> None:
        usage = self._conversation.session.usage
        try:
            while True:
                self._must_read_again = False
                before = self.figures
                context = await self._ask(usage.context, before.context)
                attribution = await self._ask(usage.context_attribution, before.attribution)
                heaviest = await self._ask(lambda: usage.heaviest_messages(_HEAVIEST), before.heaviest)
                metrics = await self._ask(usage.metrics, before.metrics)
                quota = await self._ask(usage.quota, None)
                self.figures = UsageFigures(context, attribution, heaviest, metrics, dict(before.quotas))
                if quota is not None:
                    self._take_quotas(dict(quota.snapshots))
                self.changed.emit()
                if not self._must_read_again or not self._is_watched:
                    return
        finally:
            self._is_reading = False

    async def _ask(self, call: Callable[[], Awaitable[_Answer]], before: _Answer) -> _Answer:
        """Return an answer; what was known before when this CLI has none, or the agent has gone."""
        try:
            return await call()
        except (CopilotDesktopError, TimeoutError):
            return before

    def _take_quotas(self, quotas: dict[str, QuotaSnapshot]) -> None:
        if not quotas:
            return
        old = self.figures
        self.figures = UsageFigures(
            old.context, old.attribution, old.heaviest, old.metrics, {**old.quotas, **quotas}
        )
        for name, quota in quotas.items():
            used = used_share(quota)
            if used is None:
                continue
            step = max((it for it in QUOTA_STEPS if used >= it), default=0.0)
            if step > self._warned.get(name, 0.0):
                self.quota_warned.emit(name, step)
            # A new month begins with nothing used.
            self._warned[name] = step

    # ---- compaction ------------------------------------------------------------------------

    @property
    def why_not_compact(self) -> str:
        """Why the conversation cannot be made shorter now, "" when it can."""
        if self._no_compaction or self._services.lacks(methods.HISTORY_COMPACT):
            return tr("This CLI cannot compact a session.")
        if not self._services.is_ready():
            return tr("The agent is not ready.")
        transcript = self._conversation.transcript
        if self.is_compacting:
            return tr("The conversation is being compacted.")
        if transcript.activity is Activity.RUNNING:
            return tr("The agent is at work.")
        return "" if len(transcript.entries) else tr("There is nothing to compact yet.")

    def compact(self, focus: str = "") -> None:
        """Have the model summarise the conversation; its summary takes the place of the messages.

        Args:
            focus: what the summary should keep above all.
        """
        if self.why_not_compact:
            return
        self.is_compacting = self.is_own_compaction = True
        self.changed.emit()
        self._services.scope.start(self._compact(focus.strip()), name="compact")

    @property
    def can_cancel_compaction(self) -> bool:
        """`compact` runs, and this CLI can stop it."""
        return self.is_own_compaction and not self._services.lacks(methods.HISTORY_ABORT_COMPACTION)

    def cancel_compaction(self) -> None:
        """Stop what `compact` began; the conversation stays as it is."""
        if self.can_cancel_compaction:
            self._services.scope.start(self._cancel(), name="cancel-compaction")

    async def _compact(self, focus: str) -> None:
        conversation = self._conversation
        try:
            conversation.options = await self._services.prepare(conversation)
            await conversation.attach()
            await conversation.session.history.compact(focus)
        except MethodUnsupported:
            self._no_compaction = True
        except (CopilotDesktopError, TimeoutError) as error:
            # What was cancelled is no failure; a row of the transcript tells of both.
            if self.is_own_compaction:
                self._report(error)
        finally:
            self.is_compacting = self.is_own_compaction = False
            self.changed.emit()
            self._read_soon()

    async def _cancel(self) -> None:
        self.is_own_compaction = False
        try:
            await self._conversation.session.history.abort_compaction()
        except MethodUnsupported:
            # It goes on, and is no longer offered to be stopped.
            self.is_own_compaction = True
        except (CopilotDesktopError, TimeoutError) as error:
            self._report(error)
        self.changed.emit()

    # ---- following -------------------------------------------------------------------------

    def _on_event(self, event: object, _changes: Any = ()) -> None:
        match event:
            case ModelUsage():
                self.turn = (TurnUsage() if self._is_new_turn else self.turn).plus(event)
                self._is_new_turn = False
                self._take_quotas(dict(event.quotas))
                self.changed.emit()
            case UsageInfo(agent_id="") | SessionOpened():
                self._read_soon()
            case SessionIdle(agent_id=""):
                self._is_new_turn = True
                self._read_soon()
            case CompactionStarted(agent_id=""):
                self.is_compacting = True
                self.changed.emit()
            case CompactionCompleted(agent_id=""):
                self.is_compacting = False
                self.changed.emit()
                self._read_soon()
            case _:
                return


def used_share(quota: QuotaSnapshot) -> float | None:
    """Return how much of a quota is used, between 0 and 1; None when it has no end or nobody told."""
    if quota.is_unlimited:
        return None
    if quota.remaining_percent is not None:
        return min(1.0, max(0.0, 1 - quota.remaining_percent / 100))
    if quota.entitlement and quota.entitlement > 0 and quota.used is not None:
        return min(1.0, max(0.0, quota.used / quota.entitlement))
    return None


def quota_words(name: str, quota: QuotaSnapshot) -> str:
    """Say how much of a quota is left, and until when."""
    title = {"premium_interactions": tr("premium requests"), "chat": tr("chat requests")}.get(
        name, name.replace("_", " ")
    )
    if quota.is_unlimited:
        return tr("Unlimited {what}.", what=title)
    share = used_share(quota)
    if quota.entitlement and quota.entitlement > 0 and share is not None:
        left = quota.entitlement * (1 - share)
        words = tr(
            "{left} of {all} {what} left",
            left=f"{round(left, 1):g}",
            all=f"{quota.entitlement:g}",
            what=title,
        )
    elif share is not None:
        words = tr("{percent} % of the {what} left", percent=round(100 * (1 - share)), what=title)
    else:
        return ""
    if quota.resets_at is None:
        return words + "."
    resets = datetime.fromtimestamp(quota.resets_at, UTC).astimezone()
    return tr("{words}, renewed on {date}.", words=words, date=f"{resets:%Y-%m-%d %H:%M}")
