"""Whether a value is what its annotation says, all the way down."""

from __future__ import annotations

import collections.abc
import dataclasses
import types
import typing
from functools import cache
from typing import Any

import msgspec


def mismatch(value: Any, hint: Any, where: str = "result") -> str:
    """Return where `value` is not of the type `hint`, and what it is instead; "" when it is."""
    if isinstance(hint, typing.NewType):
        return mismatch(value, hint.__supertype__, where)
    if hint is Any or hint is object:
        return ""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        problems = [mismatch(value, argument, where) for argument in arguments]
        return "" if "" in problems else next((p for p in problems if "." in p), problems[0])
    if origin is typing.Literal:
        return "" if value in arguments else f"{where} is {value!r}"
    if origin is not None:
        return _of_container(value, origin, arguments, where)
    if hint is None or hint is types.NoneType:
        return "" if value is None else f"{where} is {type(value).__name__}"
    if not isinstance(value, hint) or (isinstance(value, bool) and hint in (int, float)):
        return f"{where} is {type(value).__name__}, not {hint.__name__}"
    if isinstance(value, msgspec.Struct) or dataclasses.is_dataclass(value):
        for name, field_hint in _fields(value.__class__).items():
            if problem := mismatch(getattr(value, name), field_hint, f"{where}.{name}"):
                return problem
    return ""


def _of_container(value: Any, origin: Any, arguments: tuple[Any, ...], where: str) -> str:
    if not isinstance(value, origin):
        return f"{where} is {type(value).__name__}, not {origin.__name__}"
    if issubclass(origin, collections.abc.Mapping):
        pairs = [*((key, arguments[0]) for key in value), *((item, arguments[1]) for item in value.values())]
    elif origin is tuple and arguments[-1:] != (Ellipsis,):
        if len(value) != len(arguments):
            return f"{where} has {len(value)} items"
        pairs = list(zip(value, arguments, strict=True))
    elif issubclass(origin, collections.abc.Collection):
        pairs = [(item, arguments[0]) for item in value]
    else:
        return ""
    for item, hint in pairs:
        if problem := mismatch(item, hint, f"{where}.[]"):
            return problem
    return ""


@cache
def _fields(kind: Any) -> dict[str, Any]:
    is_struct = issubclass(kind, msgspec.Struct)
    names = kind.__struct_fields__ if is_struct else [field.name for field in dataclasses.fields(kind)]
    hints = typing.get_type_hints(kind)
    return {name: hints[name] for name in names}
