"""The way of the keyboard to what waits for the person, whichever session asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.page import Page

if TYPE_CHECKING:
    from copilot_desktop.widgets.main_window import MainWindow


def go_to_next_request(window: MainWindow, app: ApplicationViewModel, here: str = "") -> None:
    """Bring the keyboard to the next open request.

    Where the inbox is open, there: no session comes to the front. Else to the card of the session that is
    looked at, from there to its next one, and after its last to the session that has waited longest.

    Args:
        here: the one behind this session is wanted; "" for the main window, with what it shows.
    """
    if window.inbox.is_open and not here:
        window.inbox.go_on()
        return
    if not here and app.page is Page.CHAT and app.chat is not None:
        if window.chat_page.requests.go_on():
            return
        here = app.chat.session_id
    item = app.inbox.after(here)
    if item is None:
        return
    app.open_session(item.session_id)
    requests = window.page_of(item.session_id).requests
    requests.show_request(item.request.request_id)
    requests.focus_request()
