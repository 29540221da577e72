"""Every name we use is one of the CLI's own: its shipped schemas say so, or the CLI itself."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import MethodUnsupported, ResponseError
from copilot_desktop.protocol import events, methods
from copilot_desktop.protocol.turn_parsing import BUDGET_STOP
from tests.support.recordings import NAMES, lines

pytestmark = pytest.mark.e2e

#: Methods of the connection itself, which no schema describes; the CLI is asked instead.
UNDESCRIBED: Final = frozenset(
    {
        methods.AUTH_GET_STATUS,
        methods.SESSION_CREATE,
        methods.SESSION_DELETE,
        methods.SESSION_DESTROY,
        methods.SESSION_DETACH,
        methods.SESSION_GET_LAST_ID,
        methods.SESSION_GET_MESSAGES,
        methods.SESSION_GET_METADATA,
        methods.SESSION_LIST,
        methods.SESSION_RESUME,
        methods.STATUS_GET,
    }
)

#: What the server sends; recordings hold all of them.
FROM_SERVER: Final = frozenset(
    {
        methods.SESSION_EVENT,
        methods.SESSION_LIFECYCLE,
        methods.USER_INPUT_REQUEST,
        methods.EXIT_PLAN_MODE_REQUEST,
    }
)


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> Any:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as started:
        yield started


def schema(client: CopilotClient, name: str) -> Any:
    """Return a schema that the running CLI unpacked, newest build first."""
    cache = Path.home() / ".cache" / "copilot" / "pkg"
    found = sorted(cache.glob(f"*/{client.version}*/schemas/{name}.schema.json"))
    if not found:
        pytest.skip(f"CLI {client.version} ships no {name} schema")
    return json.loads(found[-1].read_text("utf-8"))


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


def names_in_use() -> frozenset[str]:
    return frozenset(
        value for name, value in vars(methods).items() if name.isupper() and isinstance(value, str)
    )


async def test_every_method_is_in_the_schema_or_is_answered(client: CopilotClient) -> None:
    if client.version != "1.0.102":
        pytest.skip("the names are those of CLI 1.0.102")
    described = {
        str(item["rpcMethod"])
        for item in objects(await asyncio.to_thread(schema, client, "api"))
        if "rpcMethod" in item
    }
    assert len(described) > 500
    assert names_in_use() - described == UNDESCRIBED | FROM_SERVER
    for method in sorted(UNDESCRIBED):
        try:
            await client.call(method, {"sessionId": "none", "workingDirectory": "/none"})
        except MethodUnsupported:
            raise
        except ResponseError:
            # Refused for what we asked, so it is known.
            continue


async def test_every_event_type_is_in_the_schema(client: CopilotClient) -> None:
    if client.version != "1.0.102":
        pytest.skip("the names are those of CLI 1.0.102")
    described = {
        item["properties"]["type"]["const"]
        for item in objects(await asyncio.to_thread(schema, client, "session-events"))
        if isinstance(item.get("properties"), dict)
        and isinstance(item["properties"].get("type"), dict)
        and "const" in item["properties"]["type"]
    }
    assert len(described) > 150
    # Records of our own stand beside those of the server, and are no words of it.
    assert events.KNOWN_TYPES - described == {BUDGET_STOP}
    assert len(events.KNOWN_TYPES) > 50


def test_what_the_server_sends_was_seen() -> None:
    seen = {line["msg"].get("method") for name in NAMES for line in lines(name) if line["dir"] == "<"}
    assert seen >= FROM_SERVER
