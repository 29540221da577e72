"""The MCP servers of one session that want something of the person: a sign-in, first of all.

The CLI signs in by itself: it names an address and hears by a server of its own what the browser comes
back with. Here the address is only shown and opened. (A client that registers for `mcp.oauth_required`
would have to get the tokens itself; the CLI then asks it instead.)
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.conversation import Conversation
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import McpServerStatusChanged
from copilot_desktop.session.local_events import ConnectionLost, SessionReleased
from copilot_desktop.viewmodels.chat_services import ChatServices

_log = logging.getLogger("copilot_desktop.session")

#: A server that begins is told of as waiting for a sign-in, pending, and waiting again.
_SETTLE_MS: Final = 300

_NEEDS_SIGN_IN: Final = "needs-auth"
_CONNECTED: Final = "connected"
#: While it tries, what was known before holds.
_PENDING: Final = "pending"


@dataclass(frozen=True, slots=True)
class SigningIn:
    """A sign-in that the person has begun.

    Attributes:
        address: to be opened in a browser; foreign; "" until the CLI has named it.
        has_failed: the browser came back without a sign-in; `address` still holds.
    """

    address: str = ""
    has_failed: bool = False

    @property
    def host(self) -> str:
        """Where the person signs in; foreign."""
        try:
            return urlsplit(self.address).hostname or ""
        except ValueError:
            return ""


class SessionServers(QObject):
    """Follows what the server tells of the MCP servers of one session. Asks nothing by itself.

    Signals:
        changed(): anything of the properties below.
        signed_in(server): a sign-in has come to a good end.
    """

    changed = Signal()
    signed_in = Signal(str)

    def __init__(
        self,
        conversation: Conversation,
        services: ChatServices,
        report: Callable[[Exception], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._services = services
        self._report = report
        self._statuses: dict[str, str] = {}
        self._dismissed: set[str] = set()
        self._signing: dict[str, SigningIn] = {}
        self._shown: tuple[str, ...] = ()
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._unsubscribe = conversation.session.on(
            self._hear, McpServerStatusChanged, ConnectionLost, SessionReleased
        )

    def close(self) -> None:
        """Stop following the session."""
        self._unsubscribe()
        self._settling.stop()

    # ---- state -----------------------------------------------------------------------------

    @property
    def waiting(self) -> tuple[str, ...]:
        """Names of the servers that want a sign-in, or are in one, and that were not put away."""
        return self._shown

    @property
    def signing(self) -> Mapping[str, SigningIn]:
        """The sign-ins that go on, by server."""
        return self._signing

    # ---- commands --------------------------------------------------------------------------

    def sign_in(self, server: str, *, anew: bool = False) -> None:
        """Have the CLI begin to sign in; `signing` then holds the address. `anew`: as somebody else."""
        self._signing[server] = SigningIn()
        self._dismissed.discard(server)
        self._settle()
        self._services.scope.start(self._begin(server, anew=anew), name="sign-in-to-mcp-server")

    async def _begin(self, server: str, *, anew: bool) -> None:
        try:
            login = await self._conversation.session.mcp.log_in(server, force=anew)
        except (CopilotDesktopError, TimeoutError) as error:
            self._signing.pop(server, None)
            self._settle()
            self._report(error)
            return
        if server not in self._signing:
            # The person has put it away meanwhile; the CLI forgets it after a while.
            return
        if login.authorization_url:
            self._signing[server] = SigningIn(login.authorization_url)
        else:
            self._end(server)
        self._settle()

    def _end(self, server: str) -> None:
        del self._signing[server]
        self.signed_in.emit(server)

    def stop_waiting(self, server: str) -> None:
        """Put a sign-in away. The CLI has no way to take it back: its page may still be used."""
        if self._signing.pop(server, None) is not None:
            self._settle()

    def dismiss(self, server: str) -> None:
        """Go on without a server; it is told of again when it wants a sign-in anew."""
        self._signing.pop(server, None)
        self._dismissed.add(server)
        self._settle()

    # ---- following -------------------------------------------------------------------------

    def _hear(self, event: object) -> None:
        if isinstance(event, McpServerStatusChanged):
            self._note(event.server, event.status)
            self._settling.start()
            return
        # The processes of the servers have ended with it, and with them every sign-in.
        self._statuses.clear()
        self._signing.clear()
        self._dismissed.clear()
        self._settle()

    def _note(self, server: str, status: str) -> None:
        signing = self._signing.get(server)
        if status == _PENDING:
            if signing is not None and signing.has_failed:
                self._signing[server] = replace(signing, has_failed=False)
            return
        if signing is not None and signing.address:
            if status == _CONNECTED:
                self._end(server)
            elif status == _NEEDS_SIGN_IN:
                # What follows at once, when the sign-in was good, is "pending" and "connected".
                self._signing[server] = replace(signing, has_failed=True)
        self._statuses[server] = status

    def _settle(self) -> None:
        wanting = {name for name, status in self._statuses.items() if status == _NEEDS_SIGN_IN}
        self._dismissed &= wanting
        self._shown = tuple(sorted((wanting - self._dismissed) | set(self._signing)))
        self.changed.emit()
