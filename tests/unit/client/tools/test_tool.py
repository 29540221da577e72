"""The decorator, and what a tool's return value becomes."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from msgspec import Struct

from copilot_desktop.client.foreign_calls import MAX_THREADS, TooManyThreads, call_foreign
from copilot_desktop.client.tools import (
    BinaryResult,
    Tool,
    ToolDefinitionError,
    ToolFailed,
    ToolInvocation,
    ToolResult,
    tool,
)
from copilot_desktop.client.tools.tool import DEFAULT_TIMEOUT_S, result_of


class Weather(Struct):
    city: str
    degrees: float


@tool
def weather(city: str, days: int = 1) -> Weather:
    """Tell the weather.

    Args:
        city: its name.
    """
    return Weather(city, 20.5 + days)


def invocation(**arguments: Any) -> ToolInvocation:
    return ToolInvocation(
        session_id="s", tool_name="weather", tool_call_id="c", request_id="r", arguments=arguments
    )


def test_a_bare_decorator_takes_everything_from_the_function() -> None:
    assert isinstance(weather, Tool)
    assert weather.declaration() == {
        "name": "weather",
        "description": "Tell the weather.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "its name."},
                "days": {"type": "integer", "default": 1},
            },
            "required": ["city"],
            "additionalProperties": False,
        },
    }
    assert weather.timeout_s == DEFAULT_TIMEOUT_S
    assert not weather.skip_permission, "a person is asked unless the tool says otherwise"
    assert weather("Rome", days=2) == Weather("Rome", 22.5), "it can still be called as a function"
    assert weather.__doc__ is not None
    assert weather.__doc__.startswith("Tell the weather.")


def test_a_decorator_with_arguments() -> None:
    @tool(
        name="view-2",
        description="Look.",
        title="Look",
        timeout_s=None,
        skip_permission=True,
        overrides_builtin=True,
    )
    def view(path: str) -> str:
        return path

    declared = view.declaration()
    assert (declared["name"], declared["description"], declared["title"]) == ("view-2", "Look.", "Look")
    assert declared["skipPermission"] is True
    assert declared["overridesBuiltInTool"] is True
    assert view.timeout_s is None
    assert repr(view) == "<Tool view-2>"


@pytest.mark.parametrize("name", ["", "two words", "ä", "x" * 65, "a.b"])
def test_a_name_that_no_provider_takes_is_refused(name: str) -> None:
    def nameless() -> str:
        """Refused."""
        return ""

    nameless.__name__ = name
    with pytest.raises(ToolDefinitionError, match="a name has"):
        tool(nameless)


def test_a_tool_without_a_description_is_refused() -> None:
    def mute() -> str:
        return ""

    with pytest.raises(ToolDefinitionError, match="description"):
        tool(mute)


async def test_a_method_is_a_tool_as_well() -> None:
    class Shop:
        def price(self, item: str) -> int:
            """Tell the price."""
            return len(item)

    price = tool(Shop().price)
    assert list(price.declaration()["parameters"]["properties"]) == ["item"]
    assert await price.invoke(invocation(item="abc")) == ToolResult("3")


async def test_a_plain_function_runs_in_a_thread_and_a_coroutine_in_the_loop() -> None:
    @tool
    def plain() -> str:
        """Where am I?"""
        return threading.current_thread().name

    @tool
    async def coroutine() -> str:
        """Where am I?"""
        return threading.current_thread().name

    assert (await plain.invoke(invocation())).text != threading.current_thread().name
    assert (await coroutine.invoke(invocation())).text == threading.current_thread().name


async def test_the_invocation_is_given_when_it_is_wanted() -> None:
    @tool
    def who(call: ToolInvocation, city: str) -> str:
        """Who?"""
        return f"{call.session_id} {call.tool_call_id} {city}"

    assert (await who.invoke(invocation(city="Rome"))).text == "s c Rome"


PIXEL = BinaryResult(b"\x89PNG", "image/png", "a dot")


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("text", ToolResult("text")),
        ("", ToolResult("")),
        (None, ToolResult("Done.")),
        (5, ToolResult("5")),
        ({"a": [1, None]}, ToolResult('{"a":[1,null]}')),
        (Weather("Rome", 20.5), ToolResult('{"city":"Rome","degrees":20.5}')),
        (ToolResult.rejected("no"), ToolResult.rejected("no")),
        (PIXEL, ToolResult("a dot", binaries=(PIXEL,))),
    ],
)
def test_what_a_tool_returns_becomes_a_result(value: Any, result: ToolResult) -> None:
    assert result_of(value) == result


@pytest.mark.parametrize("value", [object(), {1j: 1}, {"text": "\ud83d"}])
def test_what_is_no_json_is_a_failure(value: Any) -> None:
    with pytest.raises(ToolFailed, match="no JSON"):
        result_of(value)


async def test_calls_of_others_that_would_end_the_program_fail_instead() -> None:
    def leave() -> None:
        raise SystemExit(3)

    async def leave_later() -> None:
        raise SystemExit(4)

    async def cancelled_within() -> None:
        raise asyncio.CancelledError

    def stop() -> None:
        raise StopIteration

    for function, words in ((leave, "3"), (leave_later, "4"), (cancelled_within, "within"), (stop, "Stop")):
        with pytest.raises(RuntimeError, match=words):
            await call_foreign(function)


async def test_what_a_plain_function_returns_to_be_awaited_is_awaited() -> None:
    async def later(value: int) -> int:
        return value

    assert await call_foreign(lambda: later(5)) == 5


async def test_an_object_with_an_asynchronous_call_runs_in_the_loop() -> None:
    class Caller:
        async def __call__(self) -> str:
            return threading.current_thread().name

    assert await call_foreign(Caller()) == threading.current_thread().name


async def test_functions_that_hang_do_not_fill_the_machine() -> None:
    end, begun = threading.Event(), threading.Semaphore(0)

    def hang() -> None:
        begun.release()
        end.wait(20)

    calls = [asyncio.ensure_future(call_foreign(hang)) for _ in range(MAX_THREADS)]
    try:
        for _ in range(MAX_THREADS):
            await asyncio.to_thread(begun.acquire)
        with pytest.raises(TooManyThreads):
            await call_foreign(hang)
    finally:
        end.set()
        await asyncio.gather(*calls)
    assert await call_foreign(lambda: 5) == 5, "those that ended made room"


async def test_a_thread_bears_the_name_of_its_function_and_one_that_cannot_start_takes_no_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def look_up() -> str:
        return threading.current_thread().name

    def no_threads(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as exhausted:
        exhausted.setattr(threading.Thread, "start", no_threads)
        for _ in range(MAX_THREADS + 1):
            with pytest.raises(RuntimeError, match="new thread"):
                await call_foreign(look_up)
    assert await call_foreign(look_up) == "foreign look_up"
