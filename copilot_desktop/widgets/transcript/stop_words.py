"""What stopped a turn: the person, a budget, or somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_budget import BudgetUnit
from copilot_desktop.widgets.budget_words import amount
from copilot_desktop.widgets.transcript.spans import duration


def stop_words(fields: Mapping[str, Any]) -> str:
    """Say who or what has stopped a turn, and what can be done when it was a limit.

    Args:
        fields: of the row of it: `duration_s`, `reason`, `budget`, `limit`, `used`.
    """
    unit = next((it for it in BudgetUnit if it.value == fields.get("budget")), None)
    limit, used = fields.get("limit"), fields.get("used")
    if unit is not None and isinstance(limit, int | float) and isinstance(used, int | float):
        return tr(
            "Stopped by the budget of this session: {used} used, {limit} allowed. To go on, allow more or "
            "remove the budget in the Usage tab.",
            used=amount(used, unit),
            limit=amount(limit, unit),
        )
    match fields.get("reason"):
        case "autopilot_credit_limit":
            return tr("Stopped: autopilot has used the credits it was given. To go on, send a message.")
        case "remote_command":
            return tr("Stopped from another device")
        case "user_abort":
            return tr("Stopped by an MCP server")
    seconds = fields.get("duration_s")
    lasted = duration(float(seconds)) if isinstance(seconds, int | float) else ""
    return tr("Stopped by you after {duration}", duration=lasted) if lasted else tr("Stopped by you")
