"""Everything that watches how the person reads the conversation on a page."""

from __future__ import annotations

from copilot_desktop.viewmodels.session_list import SessionListModel
from copilot_desktop.widgets.absence import Absence
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.end_watch import EndWatch
from copilot_desktop.widgets.view_keeper import ViewKeeper


def watch_page(page: ChatPage, sessions: SessionListModel) -> None:
    """Watch a page that stands in its window; the watches live as long as it."""
    EndWatch(page, sessions)
    ViewKeeper(page)
    Absence(page)
