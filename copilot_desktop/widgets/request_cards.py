"""Which card shows which kind of request. The dock, the dialog and the inbox make theirs here."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.permissions import PermissionRequest, Question
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.form_card import FormCard
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.plan_card import PlanCard
from copilot_desktop.widgets.question_card import QuestionCard
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.server_cards import AutoModeCard, LimitsCard, LoginCard, SamplingCard
from copilot_desktop.widgets.style import Style

_CARDS: Final[Mapping[type, Callable[[Style, Clock, QWidget | None], RequestCard]]] = {
    PermissionRequest: PermissionCard,
    Question: QuestionCard,
    PlanApproval: PlanCard,
    Elicitation: FormCard,
    AutoModeSwitch: AutoModeCard,
    LimitsExhausted: LimitsCard,
    Sampling: SamplingCard,
    OAuthLogin: LoginCard,
}


def has_card(request: OpenRequest) -> bool:
    """Tell whether there is a card for requests of this kind."""
    return type(request) in _CARDS


def make_card(
    request: OpenRequest, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None
) -> RequestCard:
    """Return a new card for requests of the class of `request`; `set_request` shows one of them."""
    return _CARDS[type(request)](style, clock, parent)
