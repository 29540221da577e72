"""What is said of budgets: how much, and how they stand."""

from __future__ import annotations

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.session_budget import BudgetUnit, SessionBudget
from copilot_desktop.widgets.context_ring import short_count


def amount(value: float, unit: BudgetUnit) -> str:
    """Return an amount in words."""
    if unit is BudgetUnit.TOKENS:
        return tr("{count} tokens", count=short_count(round(value)))
    return tr("{count} credits", count=f"{value:.2f}".rstrip("0").rstrip("."))


def budget_words(budget: SessionBudget) -> str:
    """Say how much is used of what, and what happens at the limit."""
    if budget.unit is None:
        return tr("A limit on what this session may use. At the limit its turn is stopped, and it asks you.")
    used = amount(budget.used, budget.unit)
    limit = amount(budget.limit, budget.unit)
    percent = round(100 * budget.fraction)
    said = tr("{used} of {limit} used, {percent} %.", used=used, limit=limit, percent=percent)
    if budget.is_reached:
        return f"{said} {tr('Nothing is sent until you allow more or remove the budget.')}"
    if budget.is_near:
        return f"{said} {tr('Close to the limit.')}"
    return said
