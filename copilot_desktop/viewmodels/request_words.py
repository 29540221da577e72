"""What is asked for, in one line: for the sidebar, and for a notification that leaves our window. Pure."""

from __future__ import annotations

from typing import Final

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionSubject,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.labels import folder_name, one_line

#: Characters that a line is made of unless told otherwise.
_LINE: Final = 120


def asked_line(request: OpenRequest, *, limit: int = _LINE, is_private: bool = False) -> str:
    """Say what `request` asks for.

    Args:
        limit: characters of foreign text.
        is_private: leave out commands: they may hold what is nobody else's business.
    """
    match request:
        case Question(question=question):
            return tr("Asks: {question}", question=one_line(question, limit=limit))
        case PlanApproval():
            return tr("Has a plan for you")
        case Elicitation(url=url, source=source, message=message):
            if url:
                return tr("Sign in to {server}", server=one_line(source, limit=limit) or tr("a server"))
            return tr("Asks: {question}", question=one_line(message, limit=limit) or tr("a form"))
        case AutoModeSwitch():
            return tr("Rate limit reached: asks for another model")
        case LimitsExhausted():
            return tr("The session's budget is used up")
        case Sampling(server=server):
            return tr("{server} wants to ask the model", server=one_line(server, limit=limit))
        case OAuthLogin(server=server):
            return tr("Sign in to {server}", server=one_line(server, limit=limit))
        case _:
            return _permission_line(request.subject, limit, is_private=is_private)


def _permission_line(subject: PermissionSubject, limit: int, *, is_private: bool) -> str:
    match subject:
        case ShellPermission() if is_private:
            return tr("Wants to run a command")
        case ShellPermission(command=command):
            return tr("Wants to run {command}", command=one_line(command, limit=limit))
        case WritePermission(path=path, creates=True):
            return tr("Wants to create {file}", file=folder_name(path))
        case WritePermission(path=path):
            return tr("Wants to change {file}", file=folder_name(path))
        case OtherPermission() if is_private:
            return tr("Asks for your permission")
        case OtherPermission(kind=kind):
            return tr("Asks for permission: {kind}", kind=kind)
