"""Builds what the inspector shows of a session. Nothing is made before somebody looks."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.client.session import Session
from copilot_desktop.viewmodels.change_source import SessionChanges
from copilot_desktop.viewmodels.changes import ChangesViewModel, InspectedChat
from copilot_desktop.viewmodels.chat_services import ChatServices


def changes_of(chat: InspectedChat, session: Session, services: ChatServices) -> ChangesViewModel:
    """Return the changes of a chat."""

    def start(work: Coroutine[Any, Any, object], name: str) -> None:
        services.scope.start(work, name=name)

    return ChangesViewModel(
        chat,
        SessionChanges(session),
        start=start,
        report=services.report,
        backups=services.reverted and services.reverted / session.session_id,
        parent=chat if isinstance(chat, QObject) else None,
    )
