"""The commands of a window that shows a conversation, whichever window it is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.viewmodels.session_actions import SessionActions
from copilot_desktop.widgets.chat_page import ChatPage
from copilot_desktop.widgets.export_dialog import selected_entry_ids


def chat_commands(
    page: ChatPage, actions: SessionActions, is_in_front: Callable[[], bool]
) -> tuple[Command, ...]:
    """Return the commands of a conversation.

    Args:
        is_in_front: tells whether the window shows the conversation now.
    """
    group = tr("Conversation")

    def no_chat() -> str:
        return "" if is_in_front() and page.chat is not None else tr("No conversation is in front.")

    def not_running() -> str:
        is_running = page.chat is not None and page.chat.is_running
        return no_chat() or ("" if is_running else tr("The agent is not at work."))

    def nothing_waits() -> str:
        return no_chat() or ("" if page.composer.queue.rows else tr("Nothing waits behind the turn."))

    def cannot_promote() -> str:
        if (reason := not_running()) or page.chat is None or page.chat.tasks.can_promote:
            return reason
        return tr("This CLI cannot move a command to the background.")

    def promote() -> None:
        if page.chat is not None:
            page.chat.tasks.promote()

    def export() -> None:
        if page.chat is not None:
            actions.export_question(page.chat.session_id, selected_entry_ids(page.view))

    return (
        Command("chat.stop", tr("Stop the agent"), group, ("Ctrl+.",), page.stop, not_running, icon="stop"),
        Command(
            "chat.pause-queue",
            tr("Pause or resume what waits behind the turn"),
            group,
            (),
            page.composer.queue.toggle,
            nothing_waits,
            icon="pause",
        ),
        Command(
            "chat.promote",
            tr("Move the running command to the background"),
            group,
            ("Ctrl+Shift+B",),
            promote,
            cannot_promote,
            icon="task-running",
        ),
        Command(
            "chat.latest",
            tr("Jump to the latest message"),
            group,
            ("Ctrl+End",),
            page.jump_to_latest,
            no_chat,
        ),
        Command(
            "chat.find",
            tr("Find in the conversation"),
            group,
            ("Ctrl+F",),
            page.open_find_bar,
            no_chat,
            icon="search",
            slash="find",
        ),
        Command(
            "chat.find-next",
            tr("Find the next match"),
            group,
            ("F3", "Ctrl+G"),
            partial(page.find_next, 1),
            no_chat,
        ),
        Command(
            "chat.find-previous",
            tr("Find the match before"),
            group,
            ("Shift+F3", "Ctrl+Shift+G"),
            partial(page.find_next, -1),
            no_chat,
        ),
        Command(
            "chat.copy-answer",
            tr("Copy the last answer"),
            group,
            ("Ctrl+Shift+C",),
            page.view.copy_last_answer,
            no_chat,
            icon="copy",
        ),
        Command(
            "chat.all-tools",
            tr("Open or close all tool calls"),
            group,
            ("Ctrl+Shift+E",),
            page.view.turn_all_tools,
            no_chat,
        ),
        Command(
            "chat.rewind",
            tr("Go back to an earlier prompt…"),
            group,
            (),
            page.rewinding.open,
            lambda: no_chat() or page.rewinding.why_not(),
            icon="undo",
            slash="rewind",
        ),
        Command(
            "chat.bring-back",
            tr("Bring back what was rewound"),
            group,
            (),
            page.rewinding.bring_back,
            lambda: no_chat() or page.rewinding.why_not_back(),
        ),
        Command(
            "chat.aside",
            tr("Ask on the side…"),
            group,
            (),
            page.side.open,
            lambda: no_chat() or page.side.why_not(),
            icon="question",
            slash="btw",
        ),
        Command("chat.export", tr("Export the session…"), group, ("Ctrl+Shift+S",), export, no_chat),
    )
