"""What a person may do with a plan, in words. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from copilot_desktop.protocol.requests import PlanApproval
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr

#: The actions that begin nothing.
_KEEPS = "exit_only"

_MAX_WORD = 60


@dataclass(frozen=True, slots=True)
class PlanAction:
    """One thing that may become of a plan.

    Attributes:
        id: the server's word.
        text: what it means, "" for an action of a later server.
        verb: of the button that does it.
    """

    id: str
    title: str
    text: str
    verb: str


def plan_actions(plan: PlanApproval) -> tuple[PlanAction, ...]:
    """Return what the server offers, in its order; what it usually offers when it names nothing."""
    return tuple(_action(word) for word in plan.actions or ("interactive", _KEEPS))


def recommended_action(plan: PlanApproval) -> str:
    """Return the action to begin with: the recommended one, else the first."""
    words = [action.id for action in plan_actions(plan)]
    return plan.recommended if plan.recommended in words else words[0]


def _action(word: str) -> PlanAction:
    start = tr("Start")
    match word:
        case "interactive":
            return PlanAction(word, tr("Start, ask before changes"), tr("Interactive"), start)
        case "autopilot":
            return PlanAction(word, tr("Start on autopilot"), tr("keeps going without asking you"), start)
        case "autopilot_fleet":
            text = tr("autopilot, split into independent parts")
            return PlanAction(word, tr("Start with parallel agents"), text, start)
        case "exit_only":
            return PlanAction(
                word, tr("Keep the plan, don't start"), tr("back to Interactive"), tr("Keep the plan")
            )
        case _:
            return PlanAction(word, visible_line(word, _MAX_WORD), "", tr("Go on"))


def edited_plan(text: str) -> str:
    """Return the feedback that brings the person's own version of a plan to the agent.

    The server tells the agent nothing of a plan that was changed in its file: what the agent works by is
    what it has read.
    """
    words = "I have edited the plan. Take this text as the plan, save it, and ask me again:"
    return f"{words}\n\n{text.strip()}"
