"""Results of the server's methods as typed structs, read field by field and never refused.

How it works: a subclass of `Result` names its fields; the type of each tells how it is read. The
name on the wire is the camel case of ours unless `msgspec.field(name=...)` gives another. A
field that is missing or of another type keeps its default; a list loses the items that cannot be
read, and those whose field named by `REQUIRED` is empty.

Types of fields: str, int, float, bool, `EpochSeconds` (ISO 8601 or milliseconds on the wire),
another `Result`, `tuple[X, ...]`, `Mapping[str, X]`, `object` (as it came), and each `| None`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import ClassVar, Final, NewType, Self, Union

import msgspec

from copilot_desktop.protocol.json_fields import real_number, seconds, whole_number, whole_text

#: Seconds since the epoch.
EpochSeconds = NewType("EpochSeconds", float)

#: What a reader returns for a value of another type.
_UNREADABLE: Final = object()

_Reader = Callable[[object], object]


class Result(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """Base of what methods return.

    Attributes:
        REQUIRED: our name of the field without which an item of a list is of no use; "" for none.
    """

    REQUIRED: ClassVar[str] = ""

    @classmethod
    def parse(cls, raw: object) -> Self:
        """Read a decoded result; whatever it is, there is one."""
        given = raw if isinstance(raw, Mapping) else {}
        values = {}
        for attribute, name, reader in _readers(cls):
            value = reader(given.get(name))
            if value is not _UNREADABLE:
                values[attribute] = value
        return cls(**values)

    def to_json(self) -> object:
        """Return what `parse` reads again: JSON values."""
        return msgspec.to_builtins(self)

    @classmethod
    def parse_items(cls, raw: object) -> tuple[Self, ...]:
        """Read a list of them, leaving out what is no object or lacks the required field."""
        if not isinstance(raw, list):
            return ()
        items = (cls.parse(item) for item in raw if isinstance(item, Mapping))
        return tuple(item for item in items if not cls.REQUIRED or getattr(item, cls.REQUIRED))


@cache
def _readers(kind: type[Result]) -> tuple[tuple[str, str, _Reader], ...]:
    hints = typing.get_type_hints(kind)
    return tuple(
        (field.name, field.encode_name, _reader(hints[field.name])) for field in msgspec.structs.fields(kind)
    )


def _reader(kind: object) -> _Reader:
    simple = _SIMPLE.get(kind)
    if simple is not None:
        return simple
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (Union, types.UnionType):
        (inner,) = (argument for argument in arguments if argument is not type(None))
        return _reader(inner)
    if origin is tuple:
        return _sequence_reader(arguments[0])
    if origin is Mapping:
        return _mapping_reader(arguments[1])
    if isinstance(kind, type) and issubclass(kind, Result):
        return _struct_reader(kind)
    raise TypeError(f"no reader for {kind}")


def _sequence_reader(kind: object) -> _Reader:
    if isinstance(kind, type) and issubclass(kind, Result):
        struct = kind
        return lambda value: struct.parse_items(value) if isinstance(value, list) else _UNREADABLE
    item_reader = _reader(kind)

    def read(value: object) -> object:
        if not isinstance(value, list):
            return _UNREADABLE
        items = (item_reader(item) for item in value)
        return tuple(item for item in items if item is not _UNREADABLE)

    return read


def _mapping_reader(kind: object) -> _Reader:
    item_reader = _reader(kind)

    def read(value: object) -> object:
        if not isinstance(value, Mapping):
            return _UNREADABLE
        items = ((whole_text(key), item_reader(item)) for key, item in value.items())
        return {key: item for key, item in items if item is not _UNREADABLE}

    return read


def _struct_reader(kind: type[Result]) -> _Reader:
    return lambda value: kind.parse(value) if isinstance(value, Mapping) else _UNREADABLE


def _text(value: object) -> object:
    return whole_text(value) if isinstance(value, str) else _UNREADABLE


def _whole(value: object) -> object:
    number = whole_number(value)
    return _UNREADABLE if number is None else number


def _real(value: object) -> object:
    number = real_number(value)
    return _UNREADABLE if number is None else number


def _flag(value: object) -> object:
    return value if isinstance(value, bool) else _UNREADABLE


def _time(value: object) -> object:
    moment = seconds(value)
    return _UNREADABLE if moment is None else moment


def _as_it_came(value: object) -> object:
    return _UNREADABLE if value is None else value


_SIMPLE: Final[Mapping[object, _Reader]] = {
    str: _text,
    int: _whole,
    float: _real,
    bool: _flag,
    EpochSeconds: _time,
    object: _as_it_came,
}
