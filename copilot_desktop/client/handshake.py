"""The first words with a server: who it is, whether it lets us in, whether we may talk to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from copilot_desktop.client.errors import ProtocolUnsupported
from copilot_desktop.jsonrpc.connection import Connection
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.methods import ConnectResult
from copilot_desktop.protocol.versions import check_server, supports_protocol

_OURSELVES: Final[Mapping[str, Any]] = {"supportedTaskKinds": ["agent", "client", "shell"]}


async def read_versions(connection: Connection, *, token: str = "") -> ConnectResult:
    """Introduce ourselves; by older methods where `connect` is unknown.

    Raises:
        ResponseError: the server refused.
        ConnectionClosed: it went away.
    """
    params = {**_OURSELVES, "token": token} if token else _OURSELVES
    try:
        return ConnectResult.parse(await connection.request(methods.CONNECT, params))
    except ResponseError as error:
        if error.rpc_code != METHOD_NOT_FOUND:
            raise
    pong = ConnectResult.parse(await connection.request(methods.PING, {"message": ""}))
    try:
        status = ConnectResult.parse(await connection.request(methods.STATUS_GET, {}))
    except ResponseError:
        # The version is then told by session.start.
        status = ConnectResult()
    return ConnectResult(status.version, pong.protocol_version)


def check_versions(told: ConnectResult, *, allow_insecure: bool) -> None:
    """Refuse what we must not talk to.

    Raises:
        ProtocolUnsupported, CliTooOld
    """
    if not supports_protocol(told.protocol_version):
        raise ProtocolUnsupported(told.protocol_version)
    check_server(told.version, told.protocol_version, allow_insecure=allow_insecure)
