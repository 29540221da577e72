"""The arguments of a function as a JSON schema, and JSON objects as its arguments."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final, get_type_hints

import msgspec

from copilot_desktop.client.tools.docstring import parse_docstring
from copilot_desktop.client.tools.invocation import ToolInvocation

_NAMED = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)

#: Whole numbers beyond it are not exact as floats.
_EXACT: Final = 2**53

_MISSING: Final = re.compile(r"Object missing required field `(.+?)`(?: - at `(.+)`)?")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(.+?)`(?: - at `(.+)`)?")
_WRONG: Final = re.compile(r"(.*) - at `(.+)`", re.DOTALL)


class ToolDefinitionError(TypeError):
    """A function that cannot be offered to the model; the message says what to change."""


class ArgumentsInvalid(Exception):
    """What the model gave does not fit; the message names the field and is meant for the model."""


class Arguments:
    """The parameters of one function.

    Attributes:
        schema: JSON schema of the object that the model has to give.
        wants_invocation: the first parameter takes the `ToolInvocation`.
    """

    def __init__(self, function: Callable[..., Any], name: str) -> None:
        """Read the signature of `function`.

        Raises:
            ToolDefinitionError: a parameter has no type, or one that no JSON can be turned into.
        """
        parameters = _parameters(function, name)
        self.wants_invocation = bool(parameters) and parameters[0].annotation is ToolInvocation
        if self.wants_invocation:
            del parameters[0]
        described = parse_docstring(inspect.getdoc(function)).arguments
        fields = [_field(parameter, described.get(parameter.name, ""), name) for parameter in parameters]
        self._names = tuple(parameter.name for parameter in parameters)
        self._given: tuple[Callable[..., Any], ...] = ()
        try:
            self._type = msgspec.defstruct(
                f"{_identifier(name)}_arguments", fields, kw_only=True, forbid_unknown_fields=True
            )
            self.schema = _schema_of(self._type)
        except (TypeError, ValueError) as error:
            raise ToolDefinitionError(f"tool {name}: {error}") from error

    def convert(self, arguments: Any) -> dict[str, Any]:
        """Return what to call the function with, by name.

        Raises:
            ArgumentsInvalid: a field is missing, unknown or of another type.
        """
        try:
            value = msgspec.convert({} if arguments is None else _whole_numbers(arguments), self._type)
        except msgspec.ValidationError as error:
            raise ArgumentsInvalid(_words(str(error))) from error
        return {name: getattr(value, name) for name in self._names}


def _parameters(function: Callable[..., Any], name: str) -> list[inspect.Parameter]:
    """The parameters with their types resolved."""
    try:
        hints = get_type_hints(function, include_extras=True)
    except NameError as error:
        raise ToolDefinitionError(
            f"tool {name}: {error}; the types of a tool have to be names of its module"
        ) from error
    found = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind not in _NAMED:
            raise ToolDefinitionError(f"tool {name}: the model gives arguments by name, not {parameter}")
        if parameter.name not in hints:
            raise ToolDefinitionError(f"tool {name}: parameter {parameter.name} needs a type")
        found.append(parameter.replace(annotation=hints[parameter.name]))
    if any(parameter.annotation is ToolInvocation for parameter in found[1:]):
        raise ToolDefinitionError(f"tool {name}: the ToolInvocation has to be the first parameter")
    return found


def _field(parameter: inspect.Parameter, description: str, name: str) -> tuple[str, Any, Any]:
    annotation = parameter.annotation
    if description:
        # A description within the type itself stands further in, and the outer one would win.
        inner = [item for item in getattr(annotation, "__metadata__", ()) if isinstance(item, msgspec.Meta)]
        if not any(item.description for item in inner):
            annotation = Annotated[annotation, msgspec.Meta(description=description)]
    if parameter.default is inspect.Parameter.empty:
        return parameter.name, annotation, msgspec.NODEFAULT
    try:
        msgspec.json.encode(parameter.default)
    except (TypeError, ValueError, msgspec.MsgspecError) as error:
        raise ToolDefinitionError(
            f"tool {name}: the default of {parameter.name} can't be told to the model: {error}"
        ) from error
    default = parameter.default
    if isinstance(default, (list, dict, set)) and default:
        return parameter.name, annotation, msgspec.field(default_factory=lambda: type(default)(default))
    return parameter.name, annotation, default


def _identifier(name: str) -> str:
    return re.sub(r"\W", "_", name)


def _schema_of(arguments: type) -> dict[str, Any]:
    (reference,), components = msgspec.json.schema_components([arguments], ref_template="#/$defs/{name}")
    own = str(reference["$ref"]).removeprefix("#/$defs/")
    schema: dict[str, Any] = components.pop(own)
    del schema["title"]
    if components:
        schema["$defs"] = components
    return schema


def _whole_numbers(value: Any) -> Any:
    """Write `2.0` as `2`: JSON does not tell them apart, and not every writer does."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        return int(value)
    if isinstance(value, Mapping):
        return {key: _whole_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole_numbers(item) for item in value]
    return value


def _words(problem: str) -> str:
    """Say msgspec's finding with the name of the field in front."""
    if found := _MISSING.fullmatch(problem):
        return f"{_place(found[2], found[1])}: is missing"
    if found := _UNKNOWN.fullmatch(problem):
        return f"{_place(found[2], found[1])}: there is no such argument"
    if found := _WRONG.fullmatch(problem):
        return f"{_place(found[2])}: {found[1][:1].lower()}{found[1][1:]}"
    return problem[:1].lower() + problem[1:]


def _place(path: str | None, field: str = "") -> str:
    return ".".join(filter(None, ((path or "").removeprefix("$").removeprefix("."), field)))
