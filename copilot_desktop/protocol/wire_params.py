"""From our frozen dataclasses to the server's words: snake_case to camelCase, defaults left out."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from pathlib import PurePath
from typing import Any, ClassVar, Final, Protocol

#: Field metadata: another name on the wire than the field's own in camelCase.
NAME: Final = "wire_name"

#: Field metadata: sent even when it has its default, because the server's default is another.
ALWAYS: Final = "always_sent"

#: Field metadata: never sent by `wire_params`.
OURS: Final = "not_sent"


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def wire_name(name: str) -> str:
    """Return `working_directory` as `workingDirectory`."""
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def wire_params(options: _Dataclass) -> dict[str, Any]:
    """Return the fields of a frozen dataclass as the server reads them.

    A field that has its default is left out, and the server takes its own. A class attribute
    WIRE_TYPE becomes "type". See the metadata keys of this module for the exceptions.
    """
    params: dict[str, Any] = {}
    if kind := getattr(options, "WIRE_TYPE", ""):
        params["type"] = kind
    for item in fields(options):
        if item.metadata.get(OURS):
            continue
        value = getattr(options, item.name)
        if value == _default(item) and not item.metadata.get(ALWAYS):
            continue
        params[item.metadata.get(NAME) or wire_name(item.name)] = wire_value(value)
    return params


def wire_value(value: Any) -> Any:
    """Return `value` as plain JSON: dataclasses, paths, enums, bytes (base64) and tuples included."""
    if is_dataclass(value) and not isinstance(value, type):
        own = getattr(value, "params", None)
        return own() if callable(own) else wire_params(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Mapping):
        return {str(key): wire_value(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, frozenset, set)):
        return [wire_value(item) for item in value]
    return value


def _default(item: Field[Any]) -> Any:
    if item.default is not MISSING:
        return item.default
    return item.default_factory() if item.default_factory is not MISSING else MISSING
