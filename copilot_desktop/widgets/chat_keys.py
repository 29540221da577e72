"""The keys of a window that shows a conversation, whichever window it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from copilot_desktop.viewmodels.session_actions import SessionActions
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.export_dialog import selected_entry_ids
from copilot_desktop.widgets.style import Style

Keys = dict[tuple[str, ...], Callable[[], object]]


def chat_keys(page: ChatPage, actions: SessionActions, is_in_front: Callable[[], bool]) -> Keys:
    """Return the keys of a conversation.

    Args:
        is_in_front: tells whether the window shows the conversation now; the keys do nothing else.
    """

    def here(command: Callable[[], object]) -> Callable[[], None]:
        def run() -> None:
            if is_in_front():
                command()

        return run

    def export() -> None:
        if page.chat is not None:
            actions.export_question(page.chat.session_id, selected_entry_ids(page.view))

    return {
        ("Ctrl+.",): here(page.stop),
        ("Ctrl+End",): here(page.jump_to_latest),
        ("Ctrl+F",): here(page.open_find_bar),
        ("F3", "Ctrl+G"): here(partial(page.find_next, 1)),
        ("Shift+F3", "Ctrl+Shift+G"): here(partial(page.find_next, -1)),
        ("Ctrl+Shift+C",): here(page.view.copy_last_answer),
        ("Ctrl+Shift+E",): here(page.view.turn_all_tools),
        ("Ctrl+Shift+S",): here(export),
    }


def zoom_keys(style: Style) -> Keys:
    """Return the keys that make everything larger or smaller."""
    return {
        ("Ctrl++", "Ctrl+="): partial(style.zoom_by, 1),
        ("Ctrl+-",): partial(style.zoom_by, -1),
        ("Ctrl+0",): style.reset_zoom,
    }
