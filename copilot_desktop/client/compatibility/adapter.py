"""One adapter per connection: an old server looks like one of today to everybody above.

Servers differ in what they ask by a request and what by an event, in the words of a decision, and
in the names of their methods (protocol.md section 16). Nobody above this module knows. On a server
of today notifications do not pass through here at all.

How it works: whatever an old server asks by a request that must be answered in its reply is told
as the event that a newer server would send, under an id that is made up here; the command that
answers by id is carried out here, and becomes the reply. Where such a server sends an event about
the same question as well, that event is dropped: its id leads nowhere.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol, TypeAlias

from copilot_desktop.client.compatibility.aliases import ALIASES, RESULTS, Alias
from copilot_desktop.client.compatibility.asking import (
    AUTO_MODE_SWITCH,
    PERMISSION,
    PLAN,
    QUESTION,
    TOOL_CALL,
    Ask,
    Params,
)
from copilot_desktop.client.compatibility.held_requests import HeldRequests
from copilot_desktop.client.compatibility.old_permissions import OldPermissions
from copilot_desktop.client.compatibility.old_words import SessionGrants
from copilot_desktop.jsonrpc.connection import NO_REPLY, OnNotification, OnRequest
from copilot_desktop.jsonrpc.errors import ConnectionClosed, ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.versions import asks_by_requests_only, is_known_to_ask_by_events

_log = logging.getLogger("copilot_desktop.client")

#: An error would answer the model with "user was unable to respond", reject the plan (section 0,
#: item 1) or say no to another model. They stay unanswered where a command answers by id.
_BY_ID_TODAY: Final = (QUESTION, PLAN, AUTO_MODE_SWITCH)
_NEVER_REFUSED: Final = frozenset(ask.request for ask in _BY_ID_TODAY)

#: After these the session waits for nothing any more.
_ENDINGS: Final = frozenset(
    {methods.SESSION_DESTROY, methods.SESSION_DETACH, methods.SESSION_DELETE, methods.SESSIONS_CLOSE}
)

#: Does something with the params of a `session.event`, among it telling them.
_Watcher: TypeAlias = Callable[[dict[str, Any]], None]


class _Connection(Protocol):
    """What is needed of `jsonrpc.connection.Connection`."""

    @property
    def closure(self) -> ConnectionClosed | None:
        """Why it ended; None while it is open."""

    async def request(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method of the server."""

    def take_over(self, on_notification: OnNotification) -> None:
        """Give all notifications to somebody else from now on."""


class Compatibility:
    """Stands between one connection and those above it."""

    def __init__(self, *, on_notification: OnNotification, on_request: OnRequest) -> None:
        """Make an adapter that lets everything through until `adapt` finds it an old server.

        Args:
            on_notification, on_request: where the server's messages go, as far as they are left.
        """
        self._on_notification = on_notification
        self._on_request = on_request
        self._grants = SessionGrants()
        self._held = HeldRequests(self._tell, self._grants, is_over=self._is_over)
        self._permissions = OldPermissions(self._request, self._tell, self._grants)
        self._connection: _Connection | None = None
        #: What is asked by requests only, by the method of the request.
        self._asks: dict[str, Ask] = {}
        #: The same by the method that answers it.
        self._answers: dict[str, Ask] = {}
        self._watchers: dict[str, _Watcher] = {}
        #: The older method that this server knows instead.
        self._aliases: dict[str, Alias] = {}

    async def adapt(self, connection: _Connection, version: str, protocol_version: int) -> None:
        """Find out what the server lacks, right after the handshake.

        Raises:
            ConnectionClosed: it ended meanwhile.
        """
        self._connection = connection
        if asks_by_requests_only(protocol_version):
            self._take_over([PERMISSION, TOOL_CALL, *_BY_ID_TODAY])
        elif not is_known_to_ask_by_events(version):
            self._take_over([ask for ask in _BY_ID_TODAY if not await self._knows(ask.command)])

    async def close(self) -> None:
        """The connection has ended; stop what goes on here."""
        await self._permissions.close()

    def _is_over(self) -> bool:
        return self._connection is None or self._connection.closure is not None

    async def _knows(self, method: str) -> bool:
        try:
            await self._request(method, {"sessionId": "", "requestId": "", "response": {}})
        except ResponseError as error:
            return error.rpc_code != METHOD_NOT_FOUND
        return True

    def _take_over(self, lacking: Sequence[Ask]) -> None:
        self._watchers = {
            PERMISSION.requested: self._permissions.requested,
            PERMISSION.completed: self._permissions.completed,
            "abort": self._aborted,
            "session.shutdown": self._shut_down,
        }
        for ask in lacking:
            self._asks[ask.request] = ask
            self._answers[ask.command] = ask
            if ask.text:
                self._watchers[ask.requested] = partial(self._drop, partial(self._held.note_event, ask))
                self._watchers[ask.completed] = partial(self._drop, partial(self._held.note_end, ask))
        assert self._connection is not None
        self._connection.take_over(self.on_notification)
        _log.info("an old server: it wants %s answered in the reply", [ask.request for ask in lacking])

    # ---- calls -----------------------------------------------------------------------------

    async def _request(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        assert self._connection is not None, "called before the handshake"
        return await self._connection.request(method, params, timeout_s=timeout_s)

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = None) -> Any:
        """Call a method of the server by its name of today; raises as `Connection.request` does."""
        told: Params = params if isinstance(params, Mapping) else {}
        if self._watchers:
            if method in self._answers:
                return self._held.answer(self._answers[method], told)
            if method == methods.HANDLE_PERMISSION:
                return await self._permissions.answer(told, timeout_s)
            if method == methods.PERMISSIONS_RESET:
                self._grants.forget(str(told.get("sessionId", "")))
        try:
            result = await self._call_by_any_name(method, params, timeout_s)
        except ResponseError as error:
            local = self._without_server(method, told) if error.rpc_code == METHOD_NOT_FOUND else None
            if local is None:
                raise
            return local
        if method in _ENDINGS:
            self._end(str(told.get("sessionId", "")))
        reshape = RESULTS.get(method)
        return result if reshape is None else reshape(result)

    def _without_server(self, method: str, params: Params) -> dict[str, Any] | None:
        """Answer what an old server cannot, but is known here."""
        if not self._watchers:
            return None
        session_id = str(params.get("sessionId", ""))
        if method == methods.PERMISSIONS_RESET:
            return {"success": True}
        if method == methods.PENDING_PERMISSIONS:
            return {"items": self._held.permissions(session_id) + self._permissions.permissions(session_id)}
        return None

    async def _call_by_any_name(self, method: str, params: Any, timeout_s: float | None) -> Any:
        known = self._aliases.get(method)
        if known is None:
            try:
                return await self._request(method, params, timeout_s=timeout_s)
            except ResponseError as error:
                if error.rpc_code != METHOD_NOT_FOUND or method not in ALIASES:
                    raise
                unknown = error
        else:
            unknown = ResponseError(METHOD_NOT_FOUND, f"Unhandled method {method}")
        for older in ALIASES[method] if known is None else (known,):
            translated = older.params(params if isinstance(params, Mapping) else {})
            if translated is None:
                continue
            with contextlib.suppress(_Unknown):
                return await self._call_older(method, older, params, translated, timeout_s)
        raise unknown

    async def _call_older(
        self, method: str, older: Alias, params: Any, translated: Params, timeout_s: float | None
    ) -> Any:
        try:
            result = await self._request(older.method, translated, timeout_s=timeout_s)
        except ResponseError as error:
            if error.rpc_code == METHOD_NOT_FOUND:
                raise _Unknown from error
            self._aliases[method] = older
            raise
        self._aliases[method] = older
        return older.result(result, params if isinstance(params, Mapping) else {})

    # ---- what the server says ----------------------------------------------------------------

    async def on_request(self, method: str, params: Any) -> Any:
        """Handle a request of the server; returns or raises what is to be replied."""
        ask = self._asks.get(method)
        if ask is not None:
            return await self._held.hold(ask, params if isinstance(params, Mapping) else {})
        if method in _NEVER_REFUSED:
            return NO_REPLY
        return await self._on_request(method, params)

    def on_notification(self, method: str, params: Any) -> None:
        """Handle a notification of an old server; those of today's never come here."""
        if method == methods.SESSION_EVENT and isinstance(params, dict):
            event = params.get("event")
            watcher = self._watchers.get(str(event.get("type"))) if isinstance(event, dict) else None
            if watcher is not None:
                watcher(params)
                return
        self._on_notification(method, params)

    def _tell(self, params: dict[str, Any]) -> None:
        self._on_notification(methods.SESSION_EVENT, params)

    def _drop(self, note: Callable[[str, Params], None], params: dict[str, Any]) -> None:
        data = params["event"].get("data")
        note(str(params.get("sessionId", "")), data if isinstance(data, Mapping) else {})

    def _aborted(self, params: dict[str, Any]) -> None:
        self._tell(params)
        if not params["event"].get("agentId"):
            self._give_up(str(params.get("sessionId", "")))

    def _shut_down(self, params: dict[str, Any]) -> None:
        self._tell(params)
        self._end(str(params.get("sessionId", "")))

    def _give_up(self, session_id: str) -> None:
        self._held.give_up(session_id)
        self._permissions.give_up(session_id)

    def _end(self, session_id: str) -> None:
        self._give_up(session_id)
        self._grants.forget(session_id)


class _Unknown(Exception):
    """The server does not know this older method either."""
