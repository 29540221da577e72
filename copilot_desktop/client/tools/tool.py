"""The `@tool` decorator: a function with type hints and a docstring becomes a tool of the model."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from functools import update_wrapper
from typing import Any, Final, Generic, ParamSpec, TypeVar, overload

import msgspec

from copilot_desktop.client.foreign_calls import call_foreign
from copilot_desktop.client.tools.docstring import parse_docstring
from copilot_desktop.client.tools.invocation import ToolInvocation
from copilot_desktop.client.tools.schema import Arguments, ToolDefinitionError
from copilot_desktop.protocol.tool_results import BinaryResult, ToolResult

__all__ = ["Tool", "ToolDefinitionError", "ToolFailed", "tool"]

P = ParamSpec("P")
R = TypeVar("R")

#: A tool that takes longer should say so by its own time-out.
DEFAULT_TIMEOUT_S: Final = 60.0

#: What the providers of models take as a name.
_NAME: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class ToolFailed(Exception):
    """Raised by a tool that cannot do what it was asked; its words are meant for the model."""


class Tool(Generic[P, R]):
    """A function that the model may call. Made by `tool`; calling it calls the function.

    Attributes:
        parameters: JSON schema of the arguments.
        timeout_s: after it the model is told that the tool took too long; None waits for ever.
        skip_permission: nobody is asked before a call.
        overrides_builtin: stands in for the server's tool of the same name.
    """

    def __init__(
        self,
        function: Callable[P, R],
        *,
        name: str = "",
        description: str = "",
        title: str = "",
        timeout_s: float | None = DEFAULT_TIMEOUT_S,
        skip_permission: bool = False,
        overrides_builtin: bool = False,
    ) -> None:
        """Read the signature and the docstring of `function`.

        Raises:
            ToolDefinitionError: it cannot be a tool as it is.
        """
        self.name = name or str(getattr(function, "__name__", ""))
        if not _NAME.fullmatch(self.name):
            raise ToolDefinitionError(
                f"tool {self.name!r}: a name has 1 to 64 ASCII letters, digits, underscores or hyphens"
            )
        self.description = description or parse_docstring(inspect.getdoc(function)).description
        if not self.description:
            raise ToolDefinitionError(f"tool {self.name}: the model needs a description, or a docstring")
        self.title = title
        self.timeout_s = timeout_s
        self.skip_permission = skip_permission
        self.overrides_builtin = overrides_builtin
        self._function = function
        self._arguments = Arguments(function, self.name)
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self._function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<Tool {self.name}>"

    @property
    def parameters(self) -> Mapping[str, Any]:
        return self._arguments.schema

    def declaration(self) -> dict[str, Any]:
        """The tool as `session.create` and `session.tools.set` take it."""
        declared: dict[str, Any] = {
            "name": self.name,
            "description": self.description,
            "parameters": self._arguments.schema,
        }
        if self.title:
            declared["title"] = self.title
        if self.skip_permission:
            declared["skipPermission"] = True
        if self.overrides_builtin:
            declared["overridesBuiltInTool"] = True
        return declared

    async def invoke(self, call: ToolInvocation) -> ToolResult:
        """Run the function on the arguments that the model gave. Has no time-out of its own.

        Raises:
            ArgumentsInvalid: the arguments do not fit; the function was not called.
            ToolFailed: the result cannot be given to the model, or the function says so.
            Exception: what else the function raised.
        """
        arguments = self._arguments.convert(call.arguments)
        before = (call,) if self._arguments.wants_invocation else ()
        return result_of(await call_foreign(self._function, *before, **arguments))


def result_of(value: Any) -> ToolResult:
    """Turn what a tool returned into a result: text as it is, anything else as JSON.

    Raises:
        ToolFailed: it cannot be written as JSON.
    """
    if isinstance(value, ToolResult):
        return value
    if isinstance(value, BinaryResult):
        return ToolResult(value.description, binaries=(value,))
    if value is None:
        return ToolResult("Done.")
    if isinstance(value, str):
        return ToolResult(value)
    try:
        return ToolResult(msgspec.json.encode(value).decode())
    except (TypeError, ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise ToolFailed(f"The tool returned something that is no JSON: {error}") from error


@overload
def tool(function: Callable[P, R], /) -> Tool[P, R]: ...
@overload
def tool(
    *,
    name: str = "",
    description: str = "",
    title: str = "",
    timeout_s: float | None = DEFAULT_TIMEOUT_S,
    skip_permission: bool = False,
    overrides_builtin: bool = False,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...
def tool(function: Callable[P, R] | None = None, /, **options: Any) -> Any:
    """Make a tool of a function. Bare, or with the attributes of `Tool` as arguments.

    Types and defaults of the parameters make the JSON schema, the docstring's first part describes
    the tool and its "Args" section the arguments (`Annotated[..., msgspec.Meta(description=...)]`
    does too). The first parameter may be the `ToolInvocation`. The function may be a coroutine; a
    plain one runs in a thread. It returns text, a `ToolResult`, a `BinaryResult`, or anything that
    can be written as JSON, and raises `ToolFailed` to tell the model why it could not.

    Raises:
        ToolDefinitionError: the function cannot be a tool as it is.
    """
    if function is not None:
        return Tool(function)
    return lambda decorated: Tool(decorated, **options)
