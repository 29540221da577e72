"""The names we use are names that the CLI knows, as the schemas say that it ships."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.versions import parse_version

pytestmark = pytest.mark.e2e

#: Older ones lack methods of which we say so where they are called.
FIRST_WITH_ALL = parse_version("1.0.102")

#: The schemas describe what is generated for other languages; these are written by hand there.
#: What they are called with here changes nothing.
OUTSIDE: dict[str, dict[str, Any]] = {
    methods.STATUS_GET: {},
    methods.AUTH_GET_STATUS: {},
    methods.SESSION_CREATE: {"workingDirectory": "/nowhere/at/all"},
    methods.SESSION_RESUME: {"sessionId": "none"},
    methods.SESSION_DETACH: {"sessionId": "none"},
    methods.SESSION_DESTROY: {"sessionId": "none"},
    methods.SESSION_DELETE: {"sessionId": "none"},
    methods.SESSION_LIST: {},
    methods.SESSION_GET_METADATA: {"sessionId": "none"},
    methods.SESSION_GET_LAST_ID: {},
    methods.SESSION_GET_MESSAGES: {"sessionId": "none"},
}

#: What the server sends to us, and what only older servers send; the recordings hold them.
FROM_SERVER = {
    methods.SESSION_EVENT,
    methods.SESSION_LIFECYCLE,
    methods.USER_INPUT_REQUEST,
    methods.EXIT_PLAN_MODE_REQUEST,
}


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        version = parse_version(client.version)
        if version is None or FIRST_WITH_ALL is None or version < FIRST_WITH_ALL:
            pytest.skip(f"CLI {client.version} is older than {FIRST_WITH_ALL}")
        yield client


def schema(client: CopilotClient, name: str) -> dict[str, Any]:
    """A schema that the running CLI has unpacked at its first start."""
    package = Path.home() / ".cache" / "copilot" / "pkg"
    (path,) = package.glob(f"*/{client.version}/schemas/{name}.schema.json")
    read = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    return read


def named_methods(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("rpcMethod"), str):
            yield part["rpcMethod"]
        for inner in part.values():
            yield from named_methods(inner)


async def test_every_method_is_known(client: CopilotClient) -> None:
    shipped = set(named_methods({**schema(client, "api"), "definitions": None}))
    assert len(shipped) > 500
    ours = {value for name, value in vars(methods).items() if name.isupper() and isinstance(value, str)}
    assert len(ours) > 100
    assert ours - shipped == OUTSIDE.keys() | FROM_SERVER
    unknown = []
    for method, params in OUTSIDE.items():
        try:
            await client.call(method, params)
        except MethodUnsupported:
            unknown.append(method)
        except ResponseError as error:
            # Refused for what is asked, not for the name of the method.
            if "none" not in error.message and "/nowhere" not in error.message:
                unknown.append(f"{method}: {error.message}")
    assert unknown == []


async def test_every_event_is_known(client: CopilotClient) -> None:
    shipped = {
        definition["properties"]["type"].get("const")
        for definition in schema(client, "session-events")["definitions"].values()
        if {"type", "data"} <= definition.get("properties", {}).keys()
    }
    assert len(shipped) > 100
    assert events._PARSERS.keys() - shipped == set()
