"""What stands above the composer when an MCP server of the session wants a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.session_servers import SessionServers, SigningIn
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.link_opener import open_address
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

_MAX_NAME: Final = 80


class SignInStrip(Panel):
    """Follows one session; one server at a time. Nothing is opened without a click.

    Attributes:
        open_address: what touches the system; tests put their own there.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(
            style, fill="attention.subtle", border="attention.border", radius="md", parent=parent
        )
        self._servers: SessionServers | None = None
        self._server = ""
        self.open_address: Callable[[str], bool] = open_address
        self.setAccessibleName(tr("Sign in to an MCP server"))
        self.words = PlainLabel(style, "", "small", wrap=True)
        self.sign_in = ActionButton(style, tr("Sign in"), icon="sign-in")
        self.open_button = ActionButton(style, tr("Open in the browser"))
        self.stop_waiting = ActionButton(style, tr("Stop waiting"), kind="ghost")
        self.dismiss = ActionButton(style, tr("Not now"), kind="ghost")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        column.setSpacing(style.px(6))
        column.addWidget(self.words)
        self._row = FlowRow(
            style, (self.sign_in, self.open_button, self.stop_waiting, self.dismiss), (), self
        )
        column.addWidget(self._row)
        self.sign_in.clicked.connect(self._sign_in)
        self.open_button.clicked.connect(self._open)
        self.stop_waiting.clicked.connect(self._stop)
        self.dismiss.clicked.connect(self._dismiss)
        self.hide()

    def set_chat(self, chat: ChatViewModel | None) -> None:
        """Follow `chat` from now on."""
        if self._servers is not None:
            self._servers.changed.disconnect(self._sync)
        self._servers = chat.servers if chat is not None else None
        if self._servers is not None:
            self._servers.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        waiting = self._servers.waiting if self._servers is not None else ()
        if self._server not in waiting:
            self._server = waiting[0] if waiting else ""
        if self._servers is None or not self._server:
            self.hide()
            return
        signing = self._servers.signing.get(self._server)
        words = _words(self._server, signing)
        others = len(waiting) - 1
        if others:
            more = ntr("{count} more server wants that.", "{count} more servers want that.", others)
            words = f"{words} {more}"
        self.words.setText(words)
        self.setAccessibleDescription(words)
        self.sign_in.setVisible(signing is None)
        self.open_button.setVisible(signing is not None and bool(signing.address))
        self.stop_waiting.setVisible(signing is not None)
        self.dismiss.setVisible(signing is None)
        self._row.sync()
        self.show()

    def _sign_in(self) -> None:
        if self._servers is not None:
            self._servers.sign_in(self._server)

    def _open(self) -> None:
        signing = self._servers.signing.get(self._server) if self._servers is not None else None
        if signing is not None and not self.open_address(signing.address):
            self.words.setText(tr("The system could not open the address."))

    def _stop(self) -> None:
        if self._servers is not None:
            self._servers.stop_waiting(self._server)

    def _dismiss(self) -> None:
        if self._servers is not None:
            self._servers.dismiss(self._server)


def _words(server: str, signing: SigningIn | None) -> str:
    name = visible_line(server, _MAX_NAME)
    if signing is None:
        return tr("The MCP server {name} wants you to sign in. Until then its tools are missing.", name=name)
    if not signing.address:
        return tr("Asking {name} where to sign in…", name=name)
    host = visible_line(signing.host, _MAX_NAME)
    if signing.has_failed:
        return tr(
            "{name}: the browser came back without a sign-in. Try again at {host}, or stop.",
            name=name,
            host=host,
        )
    return tr("{name}: sign in at {host} in your browser.", name=name, host=host)
