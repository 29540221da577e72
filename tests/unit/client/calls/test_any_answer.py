"""Whatever a server answers, a typed call returns what its annotation says, or raises what it tells."""

from __future__ import annotations

import asyncio
import collections.abc
import importlib
import inspect
import pkgutil
import random
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client import calls
from copilot_desktop.client.agent_options import ToolDeclaration
from copilot_desktop.client.calls.caller import ServerCaller, SessionCaller
from copilot_desktop.client.calls.slash_commands import PromptSender
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import HistoryUnreadable
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.provider_options import NamedProvider
from copilot_desktop.client.session import Session
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.protocol.methods import ConnectResult
from tests.support.any_json import any_json
from tests.support.pace import PATIENCE_S
from tests.support.typed import mismatch

#: So many different answers each.
ANSWERS = 40


class AnyServer:
    """Answers every call with any JSON; fits wherever a caller is wanted."""

    session_id = "s1"
    version = "1.0.102"

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.calls: list[str] = []

    async def call(
        self, method: str, params: Mapping[str, Any] | None = None, *, timeout_s: float | None = 30.0
    ) -> Any:
        self.calls.append(method)
        assert len(self.calls) < 100, "it asks for ever"
        if self._chance.random() < 0.05:
            raise ResponseError(-32603, "no")
        return any_json(self._chance)

    def on(self, handler: Callable[[Any], None], *kinds: type) -> Callable[[], None]:
        return lambda: None

    def release(self, session_id: str) -> None:
        pass


def modules() -> Iterator[Any]:
    for found in pkgutil.iter_modules(calls.__path__, f"{calls.__name__}."):
        yield importlib.import_module(found.name)


def typed_calls() -> dict[str, tuple[type | None, Callable[..., Any]]]:
    """Every typed call there is, by its name: the class it belongs to, and the function."""
    found: dict[str, tuple[type | None, Callable[..., Any]]] = {}
    for module in modules():
        for name, member in vars(module).items():
            if name.startswith("_") or getattr(member, "__module__", "") != module.__name__:
                continue
            if inspect.iscoroutinefunction(member):
                found[name] = None, member
            elif inspect.isclass(member) and name.endswith("Calls") and "__init__" in vars(member):
                for method, function in inspect.getmembers(member, inspect.iscoroutinefunction):
                    if not method.startswith("_"):
                        found[f"{name}.{method}"] = member, function
    return found


CALLS = typed_calls()


class Declared:
    def declaration(self) -> dict[str, Any]:
        return {"name": "tool"}


async def _send(prompt: str, *, display_prompt: str) -> str:
    return "m1"


def arguments(name: str, *, all_of_them: bool) -> tuple[list[Any], dict[str, Any]]:
    """Plausible arguments: of the annotated types."""
    _, function = CALLS[name]
    hints = typing.get_type_hints(function)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        hint = hints.get(parameter.name)
        is_given = parameter.default is parameter.empty or all_of_them
        if parameter.name == "self" or hint in (SessionCaller, ServerCaller) or not is_given:
            continue
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[parameter.name] = plausible(hint)
        else:
            positional.append(plausible(hint))
    return positional, named


_PLAIN: dict[Any, Any] = {
    str: "text",
    int: 1,
    float: 1.0,
    bool: True,
    Any: "text",
    object: "text",
    Path: Path.cwd(),
    PromptSender: _send,
    ToolDeclaration: Declared(),
    NamedProvider: NamedProvider(name="text", type="openai", base_url="http://localhost:1/v1"),
    type(None): None,
}


def plausible(hint: Any) -> Any:
    """Return a value of the type `hint`."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, typing.NewType):
        return plausible(hint.__supertype__)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return plausible(next(kind for kind in inner if kind is not type(None)))
    if origin is typing.Literal:
        return inner[0]
    if origin is collections.abc.Callable:
        return lambda *_: None
    if origin is not None and issubclass(origin, Mapping):
        return {plausible(inner[0]): plausible(inner[1])}
    if origin is not None:
        return (plausible(inner[0]),)
    if issubclass(hint, Enum):
        return next(iter(hint))
    hints = typing.get_type_hints(hint.__init__)
    needed = [
        parameter
        for parameter in inspect.signature(hint).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD
    ]
    return hint(
        **{p.name: plausible(hints.get(p.name, typing.get_type_hints(hint).get(p.name))) for p in needed}
    )


def test_all_calls_are_found() -> None:
    assert len(CALLS) > 90
    assert {"HistoryCalls.rewind", "git_context"} <= {*CALLS}


@pytest.mark.parametrize("all_of_them", [False, True], ids=["needed", "all"])
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.allow_log
def test_any_answer_becomes_what_the_call_promises(name: str, all_of_them: bool) -> None:
    subject, function = CALLS[name]
    returns = typing.get_type_hints(function)["return"]
    returned = 0
    for number in range(ANSWERS):
        server = AnyServer(random.Random(f"{name}:{all_of_them}:{number}"))
        given, named = arguments(name, all_of_them=all_of_them)
        try:
            result = asyncio.run(bounded(function(subject(server) if subject else server, *given, **named)))
        except ResponseError:
            continue
        assert not mismatch(result, returns), mismatch(result, returns)
        returned += 1
    assert returned


async def bounded(call: Any) -> Any:
    async with asyncio.timeout(PATIENCE_S):
        return await call


class AnyClient(CopilotClient):
    def __init__(self, server: AnyServer) -> None:
        super().__init__(("none",), copilot_home=None)
        self.any = server

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = 30.0) -> Any:
        return await self.any.call(method, params)


@pytest.mark.allow_log
@pytest.mark.parametrize("name", ["list_sessions", "auth_status", "list_models", "read_history"])
def test_what_the_client_asks_for_itself(name: str) -> None:
    hint = typing.get_type_hints(getattr(CopilotClient, name))["return"]

    async def ask(number: int) -> Any:
        client = AnyClient(AnyServer(random.Random(f"{name}:{number}")))
        return await getattr(client, name)(*(["s1"] if name == "read_history" else []))

    for number in range(300):
        try:
            result = asyncio.run(bounded(ask(number)))
        except (ResponseError, HistoryUnreadable):
            continue
        assert not mismatch(result, hint), mismatch(result, hint)


async def test_what_a_session_asks_for_itself(tmp_path: Path) -> None:
    for number in range(300):
        server = AnyServer(random.Random(f"session:{number}"))
        session = Session(server, "s1", SessionOptions(tmp_path, "m"), is_new=number % 2 == 0)
        told: list[Any] = []
        session.on(told.append)
        try:
            assert isinstance(await session.send("hello"), str)
            await session.restore_requests()
            for request in session.requests:
                assert not mismatch(request, type(request)), mismatch(request, type(request))
            await session.abort()
        except ResponseError:
            continue
        for event in told:
            assert not mismatch(event, type(event)), mismatch(event, type(event))


def test_what_a_server_says_about_itself() -> None:
    for number in range(1000):
        result = ConnectResult.parse(any_json(random.Random(number)))
        assert not mismatch(result, ConnectResult), mismatch(result, ConnectResult)
