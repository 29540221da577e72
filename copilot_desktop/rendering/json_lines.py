"""JSON values as coloured lines: bounded, whatever the value is.

A line says exactly what was sent: numbers of a parsed text keep their digits, and a text that no
value stands for faithfully is not taken for JSON. Nothing here recurses, so that no nesting is too deep.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, NamedTuple, TypeAlias

from copilot_desktop.rendering.highlight import CodeRun
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.visible_text import visible

MAX_LINES: Final = 2_000
MAX_STRING: Final = 400
_MAX_DEPTH: Final = 48
#: A list or an object of a few short values stands on one line.
_MAX_INLINE_ITEMS: Final = 8
_MAX_INLINE: Final = 60
#: Longer texts are shown as they are.
_MAX_PARSED: Final = 256 * 1024
_INDENT: Final = "  "

#: Text with the name of its colour.
_Part: TypeAlias = tuple[str, str]

_MARK: Final = "syntax.punctuation"


@dataclass(frozen=True, slots=True)
class JsonLine:
    """A line of a value; `runs` are its colours."""

    text: str
    runs: tuple[CodeRun, ...] = ()


class Number(str):
    """A number of a parsed text, with the digits that were written."""

    __slots__ = ()


class _Frame(NamedTuple):
    """An object or a list that is being written."""

    items: Iterator[tuple[str | None, Any]]
    closer: str


def json_lines(
    value: object, *, max_lines: int = MAX_LINES, max_string: int = MAX_STRING
) -> tuple[list[JsonLine], bool]:
    """Return a value as indented lines, and whether those are all."""
    found = list(islice(_lines(value, max_string), max_lines + 1))
    return found[:max_lines], len(found) <= max_lines


def json_summary(value: object, limit: int = 160) -> JsonLine:
    """Return the beginning of a value on one line: its keys, short values, `{…}` for the others."""
    if not isinstance(value, Mapping):
        return _line(_cut(_flat(value, 40), limit))
    parts: list[_Part] = []
    for key, inner in islice(value.items(), 20):
        if sum(len(text) for text, _ in parts) > limit:
            break
        if parts:
            parts.append((", ", _MARK))
        parts += [(_short(visible(str(key)), 40), "syntax.property"), (": ", _MARK), *_flat(inner, 40)]
    return _line(_cut(parts, limit))


def parse_json_text(text: str) -> Mapping[str, Any] | list[Any] | None:
    """Return the object or the list that `text` is, None where it is anything else."""
    if len(text) > _MAX_PARSED:
        return None
    stripped = text.strip()
    if stripped[:1] + stripped[-1:] not in ("{}", "[]"):
        return None
    try:
        value = json.loads(
            stripped, object_pairs_hook=_object, parse_int=Number, parse_float=Number, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) else None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a key comes twice")
    return made


def _refuse(word: str) -> None:
    raise ValueError(word)


def _lines(value: object, max_string: int) -> Iterator[JsonLine]:
    frames: list[_Frame] = []

    def opened(key: str | None, inner: object) -> list[_Part]:
        """Write the beginning of a value, and remember to go on with what is in it."""
        parts: list[_Part] = [(_INDENT * len(frames), "")]
        if key is not None:
            parts += [(_string(key, max_string), "syntax.property"), (": ", _MARK)]
        flat = _flat_items(inner)
        if flat is not None:
            return [*parts, *flat]
        if not _is_container(inner):
            return [*parts, _scalar(inner, max_string)]
        opener, closer = _brackets(inner)
        if len(frames) >= _MAX_DEPTH:
            return [*parts, (f"{opener}…{closer}", _MARK)]
        frames.append(_Frame(_items(inner), closer))
        return [*parts, (opener, _MARK)]

    yield _line(opened(None, value))
    #: The line that was written last: it gets a comma when something follows it.
    waiting: list[_Part] | None = None
    while frames:
        following = next(frames[-1].items, None)
        depth = len(frames)
        if following is None:
            if waiting is not None:
                yield _line(waiting)
            closer = frames.pop().closer
            waiting = [(_INDENT * len(frames), ""), (closer, _MARK)]
            continue
        if waiting is not None:
            yield _line([*waiting, (",", _MARK)])
        waiting = opened(*following)
        if len(frames) > depth:
            yield _line(waiting)
            waiting = None
    if waiting is not None:
        yield _line(waiting)


def _is_container(value: object) -> bool:
    return isinstance(value, Mapping | Sequence) and not isinstance(value, str | bytes)


def _brackets(value: object) -> tuple[str, str]:
    return ("{", "}") if isinstance(value, Mapping) else ("[", "]")


def _items(value: object) -> Iterator[tuple[str | None, Any]]:
    if isinstance(value, Mapping):
        return ((str(key), inner) for key, inner in value.items())
    assert isinstance(value, Sequence)
    return ((None, inner) for inner in value)


def _flat_items(value: object) -> list[_Part] | None:
    """Return a short list of plain values on one line, None where a value has lines of its own."""
    if not isinstance(value, Mapping | Sequence) or isinstance(value, str | bytes):
        return None
    opener, closer = _brackets(value)
    if not value:
        return [(opener + closer, _MARK)]
    if isinstance(value, Mapping) or len(value) > _MAX_INLINE_ITEMS or any(map(_is_container, value)):
        return None
    parts: list[_Part] = [(opener, _MARK)]
    for index, inner in enumerate(value):
        if index:
            parts.append((", ", _MARK))
        if isinstance(inner, str) and len(inner) > _MAX_INLINE:
            return None
        parts.append(_scalar(inner, _MAX_INLINE))
    parts.append((closer, _MARK))
    return parts if sum(len(text) for text, _ in parts) <= _MAX_INLINE else None


def _flat(value: object, max_string: int) -> list[_Part]:
    """Return a value on one line; what is in an object or a long list is left out."""
    if not _is_container(value):
        return [_scalar(value, max_string)]
    flat = _flat_items(value)
    if flat is not None and sum(len(text) for text, _ in flat) <= max_string:
        return flat
    opener, closer = _brackets(value)
    return [(opener + ("…" if value else "") + closer, _MARK)]


def _scalar(value: object, max_string: int) -> _Part:
    match value:
        case None:
            return "null", "syntax.constant"
        case bool():
            return ("true" if value else "false"), "syntax.constant"
        case Number():
            return _short(str(value), max_string), "syntax.number"
        case str():
            return _string(value, max_string), "syntax.string"
        case int():
            # The decimal digits of a huge number take more time than they are worth.
            digits = str(value) if value.bit_length() <= 4096 else hex(value)
            return _short(digits, max_string), "syntax.number"
        case float():
            return str(value), "syntax.number"
        case _:
            return _short(visible(repr(value)), max_string), ""


def _string(text: str, limit: int) -> str:
    left_out = len(text) - limit
    quoted = visible(json.dumps(text[:limit], ensure_ascii=False))
    return quoted if left_out <= 0 else f'{quoted[:-1]}…" +{left_out}'


def _short(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit]}… +{len(text) - limit}"


def _cut(parts: list[_Part], limit: int) -> list[_Part]:
    found: list[_Part] = []
    for text, name in parts:
        if len(text) >= limit:
            return [*found, (text[:limit] + "…", name)]
        found.append((text, name))
        limit -= len(text)
    return found


def _line(parts: list[_Part]) -> JsonLine:
    runs: list[CodeRun] = []
    position = 0
    for text, name in parts:
        length = utf16_length(text)
        if name:
            runs.append((position, length, name))
        position += length
    return JsonLine("".join(text for text, _ in parts), tuple(runs))
