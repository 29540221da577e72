"""The log of decisions as the window shows it."""

from __future__ import annotations

from copilot_desktop.storage.decisions import DecisionRecord
from copilot_desktop.viewmodels.page import Page
from tests.support.window_driver import WindowDriver

#: Kind, subject, decision, who and which rule.
Told = tuple[str, str, str, str, str]


def told(record: DecisionRecord) -> Told:
    return record.kind, record.subject, record.decision, record.decided_by, record.rule


async def until_told(driver: WindowDriver, *wanted: Told) -> list[DecisionRecord]:
    """Open the page, wait until all of these stand on it, and return everything, the oldest first."""
    app = driver.application.view_model
    if app.page is not Page.DECISIONS:
        app.show_decisions()

    def lacking() -> set[Told]:
        return set(wanted) - {told(row.record) for row in app.decisions.rows._decisions}

    await driver.until(lambda: app.decisions.is_read, "the log is read")
    await driver.until(lambda: not lacking(), f"{sorted(lacking())} in the log")
    return [row.record for row in reversed(app.decisions.rows._decisions)]
