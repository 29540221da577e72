"""Cards of what the server itself asks: a model over its limit, a budget used up, logins, sampling."""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAction,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    Sampling,
    SamplingAnswer,
)
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.translation import tr
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.answer_guard import Clock
from copilot_desktop.widgets.countdown import Countdown
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.layout_settling import settle_layouts
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.radio_row import RadioRow
from copilot_desktop.widgets.request_card import RequestCard
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

_MAX_SERVER: Final = 80
_MAX_TEXT: Final = 8_000
#: Requests whose moment is remembered while others are looked at.
_REMEMBERED: Final = 32
#: The server takes no smaller limit.
_LEAST_CREDITS: Final = 30
_CREDITS: Final = re.compile(r"\d{1,9}([.,]\d{1,3})?", re.ASCII)


class ServerCard(RequestCard):
    """Sentences, and a button for each answer."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, border="info.border", parent=parent)
        self._clock = clock
        self._row = FlowRow(style)
        self._actions.addWidget(self._row)
        self._answers: list[tuple[ActionButton, Answer | None]] = []

    def _add(self, button: ActionButton, answer: Answer | None = None) -> ActionButton:
        """Let `button` give `answer`; None where the card itself knows better."""
        self._answers.append((button, answer))
        self.protect(button, enter_clicks=True)
        if answer is not None:
            button.clicked.connect(partial(self._give, answer))
        return button

    def _give(self, answer: Answer) -> None:
        if self.guard.is_open:
            self._answer(answer)

    def _body(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._style.px(8))
        return body, column

    def _sentence(self, column: QVBoxLayout, words: str, color: str = "text.primary") -> None:
        column.addWidget(SafeText(self._style, words, "ui", color, is_prose=True))

    def _boxed(self, column: QVBoxLayout, text: str) -> None:
        panel = Panel(self._style, fill="surface.sunken", border="border.subtle", radius="lg")
        inner = QVBoxLayout(panel)
        px = self._style.px
        inner.setContentsMargins(px(12), px(10), px(12), px(10))
        inner.addWidget(SafeText(self._style, text, "codeBlock"))
        column.addWidget(panel)

    def _sync(self) -> None:
        for button, _ in self._answers:
            button.setEnabled(not self._is_sending)
        self.set_status(tr("Sending...") if self._is_sending else "")


class AutoModeCard(ServerCard):
    """The model is over its limit: the server may go on with others."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, parent)
        #: When the limit of a request ends, by the clock.
        self._ends: OrderedDict[str, float] = OrderedDict()
        wait = self._add(ActionButton(style, tr("Wait"), kind="ghost"), AutoModeAnswer.NO)
        always = self._add(ActionButton(style, tr("Always switch")), AutoModeAnswer.YES_ALWAYS)
        once = self._add(ActionButton(style, tr("Continue with Auto"), kind="primary"), AutoModeAnswer.YES)
        self._row.set_widgets((wait,), (always, once))
        self._first = once

    def _show_request(self) -> None:
        request = self._shown
        if not isinstance(request, AutoModeSwitch):
            return
        words = tr("The model takes no more requests for now. Auto lets the server pick another one.")
        self.set_header(tr("Rate limit reached"), tr("The agent is waiting for your answer"), "clock", "info")
        self.setAccessibleDescription(words)
        body, column = self._body()
        self._sentence(column, words)
        if request.error_code:
            self._sentence(column, visible_line(request.error_code, 120), "text.secondary")
        if request.retry_after_s is not None and request.retry_after_s > 0:
            count = Countdown(
                self._style,
                lambda left: tr("The limit ends in {time}.", time=left),
                tr("The limit has ended by the server's own word."),
                self._clock,
            )
            count.count_to(self._end_of(request.request_id, request.retry_after_s))
            column.addWidget(count)
        self.set_body(body)
        self._sync()

    def _end_of(self, request_id: str, after_s: float) -> float:
        """Return when a limit ends; it does not begin anew when the card is shown again."""
        if request_id not in self._ends:
            self._ends[request_id] = self._clock() + after_s
            while len(self._ends) > _REMEMBERED:
                self._ends.popitem(last=False)
        return self._ends[request_id]


class LimitsCard(ServerCard):
    """The session has used up its credits: more of them, another limit, none, or the end."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, parent)
        self._rows: dict[LimitsAction, RadioRow] = {}
        self._credits: QLineEdit | None = None
        self._problem: PlainLabel | None = None
        stop = ActionButton(style, tr("Stop here"), kind="ghost")
        self._add(stop, LimitsAnswer(LimitsAction.CANCEL))
        self._go_on = self._add(ActionButton(style, tr("Continue"), kind="primary", key="↵"))
        self._go_on.clicked.connect(self._send)
        self._row.set_widgets((stop,), (self._go_on,))

    @property
    def request(self) -> LimitsExhausted | None:
        return self._shown if isinstance(self._shown, LimitsExhausted) else None

    def _show_request(self) -> None:
        request = self.request
        if request is None:
            return
        words = tr(
            "{used} of {limit} AI credits are used. The agent stops unless you allow more.",
            used=f"{request.used_credits:g}",
            limit=f"{request.max_credits:g}",
        )
        self.set_header(tr("The session's budget is used up"), words, "pause", "info")
        self.setAccessibleDescription(words)
        body, column = self._body()
        self._rows = {}
        for action, title in (
            (LimitsAction.ADD, tr("Add credits")),
            (LimitsAction.SET, tr("Set a new limit")),
            (LimitsAction.UNSET, tr("Continue without a limit")),
        ):
            row = RadioRow(self._style, title, parent=body)
            row.setChecked(action is LimitsAction.ADD)
            row.toggled.connect(self._sync)
            self.protect(row, enter_clicks=False)
            column.addWidget(row)
            self._rows[action] = row
        self._credits = QLineEdit(body)
        self._credits.setFont(self._style.font("ui"))
        self._credits.setText(f"{max(_LEAST_CREDITS, request.max_credits):g}")
        self._credits.setAccessibleName(tr("Credits"))
        self._credits.textChanged.connect(self._sync)
        self._credits.returnPressed.connect(self._send)
        column.addWidget(self._credits)
        self._problem = PlainLabel(self._style, "", "small", "danger.text", wrap=True, parent=body)
        column.addWidget(self._problem)
        self._first = self._rows[LimitsAction.ADD]
        self.set_body(body)
        self._sync()

    @property
    def _chosen(self) -> LimitsAction:
        return next((action for action, row in self._rows.items() if row.isChecked()), LimitsAction.ADD)

    def _read(self) -> tuple[float | None, str]:
        """Return the credits that are written, or what is wrong with them."""
        request, action = self.request, self._chosen
        if request is None or self._credits is None or action is LimitsAction.UNSET:
            return None, ""
        text = self._credits.text().strip()
        if not _CREDITS.fullmatch(text) or not (amount := float(text.replace(",", "."))):
            return None, tr("Enter a number of credits.")
        least = max(float(_LEAST_CREDITS), request.used_credits)
        if action is LimitsAction.SET and amount < least:
            return None, tr("Enter {least} or more.", least=f"{least:g}")
        return amount, ""

    def _sync(self) -> None:
        super()._sync()
        if self._credits is None or self._problem is None:
            return
        problem = self._read()[1]
        needs_credits = self._chosen is not LimitsAction.UNSET
        self._credits.setVisible(needs_credits)
        self._credits.setEnabled(not self._is_sending)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for row in self._rows.values():
            row.setEnabled(not self._is_sending)
        self._go_on.setEnabled(not self._is_sending and not problem)
        settle_layouts(self._credits.parentWidget(), self)
        self.height_changed.emit()

    def _send(self) -> None:
        amount, problem = self._read()
        if not problem and self.guard.is_open:
            self._answer(LimitsAnswer(self._chosen, amount))


class LoginCard(ServerCard):
    """An MCP server wants a login. Here it can only be refused, or renewed by the CLI itself."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, parent)
        self._refuse = self._add(ActionButton(style, tr("Go on without it")), OAuthChoice.CANCELLED)
        self._renew = self._add(
            ActionButton(style, tr("Renew the sign-in"), kind="primary"), OAuthChoice.REFRESH
        )
        self._row.set_widgets((), (self._refuse, self._renew))

    def _show_request(self) -> None:
        request = self._shown
        if not isinstance(request, OAuthLogin):
            return
        server = visible_line(request.server, _MAX_SERVER) or tr("a server")
        words = {
            "refresh": tr("The sign-in has expired."),
            "reauth": tr("The server does not accept the sign-in any more."),
            "upscope": tr("The server asks for more rights than the sign-in has."),
        }.get(request.reason, tr("The server cannot be used before somebody has signed in."))
        self.set_header(
            tr("Sign in to {server}", server=server), tr("Asked by the MCP server"), "sign-in", "info"
        )
        self.setAccessibleDescription(words)
        body, column = self._body()
        self._sentence(column, words)
        if request.server_url:
            self._boxed(column, request.server_url)
        if request.scopes:
            scopes = visible_line(request.scopes, 400)
            self._sentence(column, tr("Rights: {scopes}", scopes=scopes), "text.secondary")
        self._renew.setVisible(request.can_refresh)
        self._row.sync()
        self._first = self._renew if request.can_refresh else self._refuse
        self.set_body(body)
        self._sync()


class SamplingCard(ServerCard):
    """An MCP server wants a model to answer something: nobody here can, so it can only be refused."""

    def __init__(self, style: Style, clock: Clock = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(style, clock, parent)
        refuse = self._add(ActionButton(style, tr("Decline"), kind="primary"), SamplingAnswer())
        self._row.set_widgets((), (refuse,))
        self._first = refuse

    def _show_request(self) -> None:
        request = self._shown
        if not isinstance(request, Sampling):
            return
        server = visible_line(request.server, _MAX_SERVER) or tr("A server")
        title = tr("{server} wants to ask the model", server=server)
        words = tr("Copilot Desktop cannot let a server use the model. This is what it asks:")
        self.set_header(title, tr("Asked by the MCP server"), "mcp", "info")
        self.setAccessibleDescription(words)
        body, column = self._body()
        self._sentence(column, words, "text.secondary")
        self._boxed(column, _asked_text(request.request))
        self.set_body(body)
        self._sync()


def _asked_text(request: Any) -> str:
    """Return the texts of a `CreateMessageRequest`, which is foreign JSON."""
    if not isinstance(request, dict):
        return ""
    parts = [request.get("systemPrompt")]
    messages = request.get("messages")
    for message in messages if isinstance(messages, Sequence) else ():
        content = message.get("content") if isinstance(message, dict) else None
        parts.append(content.get("text") if isinstance(content, dict) else content)
    text = "\n\n".join(part for part in parts if isinstance(part, str) and part)
    return visible(text[:_MAX_TEXT]) or tr("(no text)")
