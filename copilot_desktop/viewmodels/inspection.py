"""Builds what the inspector shows of a session. Nothing is made before somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.session import Session
from copilot_desktop.viewmodels.change_source import SessionChanges
from copilot_desktop.viewmodels.changes import ChangesViewModel, InspectedChat
from copilot_desktop.viewmodels.chat_services import ChatServices
from copilot_desktop.viewmodels.plan import PlanViewModel
from copilot_desktop.viewmodels.review_notes import KeptReview
from copilot_desktop.viewmodels.tasks import TasksViewModel
from copilot_desktop.viewmodels.wire_log import WireLog


def changes_of(chat: InspectedChat, session: Session, services: ChatServices) -> ChangesViewModel:
    """Return the changes of a chat."""
    return ChangesViewModel(
        chat,
        SessionChanges(session),
        start=_starter(services),
        report=services.report,
        backups=services.reverted and services.reverted / session.session_id,
        kept=KeptReview(
            partial(services.view_state, session.session_id),
            partial(services.save_view_state, session.session_id),
        ),
        parent=chat if isinstance(chat, QObject) else None,
    )


def tasks_of(chat: InspectedChat, session: Session, services: ChatServices) -> TasksViewModel:
    """Return the background work of a chat."""
    return TasksViewModel(
        lambda: chat.transcript,
        session,
        session.tasks,
        start=_starter(services),
        report=services.report,
        lacks=services.lacks,
        parent=chat if isinstance(chat, QObject) else None,
    )


def plan_of(chat: InspectedChat, session: Session, services: ChatServices) -> PlanViewModel:
    """Return the plan of a chat."""
    return PlanViewModel(
        session,
        session.plan,
        start=_starter(services),
        report=services.report,
        lacks=services.lacks,
        parent=chat if isinstance(chat, QObject) else None,
    )


def wire_log_of(chat: QObject, conversation: Conversation, services: ChatServices) -> WireLog:
    """Return the protocol log of a chat."""

    def secrets() -> tuple[str, ...]:
        return conversation.options.secrets if conversation.options is not None else ()

    return WireLog(
        conversation.session_id,
        services.wire,
        secrets=secrets,
        start=_starter(services),
        report=services.report,
        parent=chat,
    )


def _starter(services: ChatServices) -> Callable[[Coroutine[Any, Any, object], str], object]:
    return lambda work, name: services.scope.start(work, name=name)
