"""Which card shows which entry."""

from __future__ import annotations

from typing import assert_never

from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    ToolCall,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.widgets.transcript.card import Card
from copilot_desktop.widgets.transcript.compaction_card import CompactionCard
from copilot_desktop.widgets.transcript.decision_cards import DecisionCard, PlanCard, QuestionCard
from copilot_desktop.widgets.transcript.error_card import ErrorCard
from copilot_desktop.widgets.transcript.line_cards import FooterCard, NoticeCard
from copilot_desktop.widgets.transcript.look import Look
from copilot_desktop.widgets.transcript.message_cards import AssistantCard
from copilot_desktop.widgets.transcript.prompt_card import UserCard
from copilot_desktop.widgets.transcript.thought_card import ReasoningCard
from copilot_desktop.widgets.transcript.tool_card import ToolCard


def make_card(look: Look, entry: Entry) -> Card:
    """Return a new card for `entry`. Makes no rows yet."""
    match entry:
        case UserMessage():
            return UserCard(look, entry)
        case AssistantMessage():
            return AssistantCard(look, entry)
        case Reasoning():
            return ReasoningCard(look, entry)
        case ToolCall():
            return ToolCard(look, entry)
        case PermissionRecord():
            return DecisionCard(look, entry)
        case PlanRecord():
            return PlanCard(look, entry)
        case QuestionRecord():
            return QuestionCard(look, entry)
        case Notice(kind=NoticeKind.COMPACTION):
            return CompactionCard(look, entry)
        case Notice():
            return NoticeCard(look, entry)
        case ErrorNotice():
            return ErrorCard(look, entry)
        case TurnSummary():
            return FooterCard(look, entry)
        case _:
            assert_never(entry)
