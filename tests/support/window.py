"""A window over fake view models, for tests of the widgets around the conversation."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from copilot_desktop.paths import find_resources
from copilot_desktop.theme import load_all_tokens
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.session_list import (
    GroupHeader,
    SessionRow,
    SessionState,
    SidebarItem,
)
from copilot_desktop.viewmodels.session_rows import EARLIER, NEEDS_YOU, RUNNING, TODAY
from copilot_desktop.widgets.style import Style


def make_style(theme: str = "light") -> Style:
    resources = find_resources()
    return Style(load_all_tokens(resources), resources, theme)


def plain_pages() -> dict[Page, QWidget]:
    """Pages with nothing on them, for tests of what stands around them."""
    return {page: QWidget() for page in Page if page is not Page.CHAT}


def sample_rows() -> list[SidebarItem]:
    """Sessions in every state, in the order of the sidebar."""
    return [
        GroupHeader(NEEDS_YOU, "Needs you", 1),
        SessionRow(
            "asks",
            "Add rate limiting",
            "atlas-api",
            branch="feat/limits",
            state=SessionState.NEEDS_YOU,
            group=NEEDS_YOU,
            snippet="Wants to run rm -rf build",
            snippet_role="attention",
            waiting_count=3,
            time_text="2 m",
            unread=True,
        ),
        GroupHeader(RUNNING, "Running", 1),
        SessionRow(
            "runs",
            "Fix flaky test",
            "tideline",
            branch="fix/ws",
            state=SessionState.STREAMING,
            group=RUNNING,
            snippet="The timer is armed too early",
            time_text="now",
        ),
        GroupHeader(TODAY, "Today", 2, kind="day"),
        SessionRow("failed", "Upgrade Postgres", "atlas-api", state=SessionState.FAILED, time_text="11:42"),
        SessionRow("idle", "Release notes", "tideline", time_text="09:31"),
        GroupHeader(EARLIER, "Earlier", 1, kind="day"),
        SessionRow("old", "Invoice PDF", "atlas-api", state=SessionState.NOT_LOADED, time_text="Mon"),
    ]


def settle(app: QApplication) -> None:
    """Let layouts and posted events happen."""
    for _ in range(5):
        app.processEvents()
