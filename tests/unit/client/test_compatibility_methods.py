"""Methods that old servers know by other names, or answer in other shapes."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol import methods
from tests.support.old_server import OldServer, protocol_2


async def test_an_older_name_is_found_once() -> None:
    server = await protocol_2({"session.workspace.readFile": lambda params: {"content": params["path"]}})
    params = {"sessionId": "s1", "path": "a.txt"}
    for _ in range(2):
        assert await server.adapter.call(methods.WORKSPACE_READ_FILE, params) == {"content": "a.txt"}
    assert [method for method, _ in server.called] == [
        methods.WORKSPACE_READ_FILE,
        "session.workspace.readFile",
        "session.workspace.readFile",
    ]


async def test_what_no_name_helps_with_fails_by_its_own_name() -> None:
    server = await protocol_2()
    with pytest.raises(ResponseError, match=f"Unhandled method {methods.HISTORY_COMPACT}") as caught:
        await server.adapter.call(methods.HISTORY_COMPACT, {"sessionId": "s1"})
    assert caught.value.rpc_code == -32601
    with pytest.raises(ResponseError, match="Unhandled method"):
        await server.adapter.call("no.such.method")


async def test_a_refusal_of_the_older_method_is_a_refusal() -> None:
    server = await protocol_2({"session.compaction.compact": ResponseError(-32603, "Nothing to compact")})
    for _ in range(2):
        with pytest.raises(ResponseError, match="Nothing to compact"):
            await server.adapter.call(methods.HISTORY_COMPACT, {"sessionId": "s1"})
    assert [method for method, _ in server.called].count(methods.HISTORY_COMPACT) == 1


async def test_history_holds_what_is_on_disk_only() -> None:
    events = [{"type": "user.message"}, {"type": "session.idle", "ephemeral": True}, "odd"]
    server = await protocol_2({methods.SESSION_GET_MESSAGES: {"events": events}})
    kept = [{"type": "user.message"}, "odd"]
    assert await server.adapter.call(methods.SESSION_GET_MESSAGES, {"sessionId": "s1"}) == {"events": kept}
    page = await server.adapter.call(methods.READ_PERSISTED_EVENTS, {"sessionId": "s1", "max": 500})
    assert page == {"events": kept, "cursor": "", "hasMore": False}
    assert server.called[-1] == (methods.SESSION_GET_MESSAGES, {"sessionId": "s1"})
    with pytest.raises(ResponseError, match=methods.READ_PERSISTED_EVENTS):
        await server.adapter.call(methods.READ_PERSISTED_EVENTS, {"sessionId": "s1", "cursor": "5"})


@pytest.mark.parametrize(
    ("told", "mode"), [({"mode": "plan"}, "plan"), ("plan", "plan"), ({"mode": 5}, {"mode": 5})]
)
async def test_a_mode_is_a_bare_word(told: Any, mode: Any) -> None:
    server = await protocol_2({methods.MODE_GET: told})
    assert await server.adapter.call(methods.MODE_GET, {"sessionId": "s1"}) == mode


async def test_the_permission_mode_of_1_0_60() -> None:
    server = OldServer({})
    state = {"enabled": False}

    def switch(params: Any) -> dict[str, Any]:
        state["enabled"] = params["enabled"]
        return {"success": True, **state}

    server.answers = {
        "session.permissions.setAllowAll": switch,
        "session.permissions.getAllowAll": lambda _params: dict(state),
    }
    await server.connect("1.0.60", 3)

    async def set_mode(mode: str) -> Any:
        return await server.adapter.call(methods.PERMISSIONS_SET_MODE, {"sessionId": "s1", "mode": mode})

    assert (await server.adapter.call(methods.PERMISSIONS_GET_MODE, {"sessionId": "s1"}))["mode"] == "manual"
    assert (await set_mode("allow-all"))["mode"] == "allow-all"
    assert (await server.adapter.call(methods.PERMISSIONS_GET_MODE, {"sessionId": "s1"}))[
        "mode"
    ] == "allow-all"
    with pytest.raises(ResponseError, match=methods.PERMISSIONS_SET_MODE):
        await set_mode("assisted")
    assert state == {"enabled": True}
