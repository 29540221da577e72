"""Forms that the agent or an MCP server wants filled in (protocol.md section 6.3).

A schema comes from a model or a foreign server: fields of unknown types are kept as `OTHER` and
take any text, limits that make no sense count as none. `check_content` says what is wrong with
an answer before it is sent; the server does not look.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from copilot_desktop.protocol.json_fields import JsonFields, whole_text
from copilot_desktop.protocol.permissions import JsonObject, RequestId

#: What a field may hold.
FormValue: TypeAlias = str | int | float | bool | list[str]

#: Deliberately loose: something, an at sign, a host.
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+")

#: RFC 3339, of which Python reads more than others do.
_DATE_TIME: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_SPACE: Final = re.compile(r"[\s\x00-\x1f\x7f]")


class FieldType(Enum):
    TEXT = "string"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "boolean"
    #: One of `choices`.
    CHOICE = "choice"
    #: Any of `choices`.
    CHOICES = "choices"
    #: A type this version does not know.
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value and the words for it."""

    value: str
    title: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form.

    Attributes:
        name: its key in the answer.
        title: "" when there is none; `name` is shown then.
        default: None when there is none, or one that does not fit the type.
        minimum, maximum: of a number its value, of a text its characters, of CHOICES how many.
        format: `email`, `uri`, `date`, `date-time` or a word this version does not know.
    """

    name: str
    type: FieldType
    title: str = ""
    description: str = ""
    is_required: bool = False
    default: FormValue | None = None
    choices: tuple[Choice, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    format: str = ""


@dataclass(frozen=True, slots=True)
class Elicitation:
    """`elicitation.requested`: a form to fill in, or an address to open.

    Attributes:
        title: of the form, "" when it has none.
        source: the MCP server that asks, "" for the agent.
        url: of what is to be opened in a browser; "" for a form.
        is_unreadable: the schema is none that fields can be made of; see `raw`.
        raw: the schema as it came.
    """

    request_id: RequestId
    message: str
    fields: tuple[FormField, ...] = ()
    source: str = ""
    url: str = ""
    tool_call_id: str = ""
    agent_id: str = ""
    title: str = ""
    is_unreadable: bool = False
    raw: JsonObject = field(default_factory=dict, compare=False, repr=False)

    @property
    def can_be_filled(self) -> bool:
        """A person can give every answer that is required."""
        return not self.is_unreadable and not any(
            field.type is FieldType.OTHER and field.is_required for field in self.fields
        )


class ElicitationAction(Enum):
    ACCEPT = "accept"
    #: "No". The model is told that nobody is there and that it should go on alone.
    DECLINE = "decline"
    #: The form was closed. The model is told that the person cancelled.
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class ElicitationAnswer:
    """What a person made of a form. `content` counts with ACCEPT only."""

    action: ElicitationAction
    content: Mapping[str, FormValue] | None = None

    def params(self) -> dict[str, Any]:
        """The `result` of `session.ui.handlePendingElicitation`."""
        result: dict[str, Any] = {"action": self.action.value}
        if self.action is ElicitationAction.ACCEPT:
            result["content"] = dict(self.content or {})
        return result


class Flaw(Enum):
    """Why a value cannot be sent."""

    MISSING = "missing"
    UNKNOWN_FIELD = "unknown-field"
    WRONG_TYPE = "wrong-type"
    NOT_OFFERED = "not-offered"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"
    BAD_FORMAT = "bad-format"


# ---- reading ---------------------------------------------------------------------------------


def parse_elicitation(data: JsonFields, *, agent_id: str) -> Elicitation:
    """Read the data of `elicitation.requested`."""
    schema = data.inner("requestedSchema")
    required = frozenset(schema.texts("required"))
    return Elicitation(
        request_id=RequestId(data.text("requestId")),
        message=data.text("message"),
        fields=tuple(
            _field(whole_text(name), JsonFields(field), is_required=name in required)
            for name, field in schema.inner("properties").raw.items()
        ),
        source=data.text("elicitationSource"),
        url=data.text("url") if data.text("mode") != "form" else "",
        tool_call_id=data.text("toolCallId"),
        agent_id=agent_id,
        title=schema.text("title"),
        is_unreadable=_is_unreadable(data),
        raw=schema.raw,
    )


def _is_unreadable(data: JsonFields) -> bool:
    schema = data.raw.get("requestedSchema")
    if schema is None:
        return False
    if not isinstance(schema, dict):
        return True
    return schema.get("type", "object") != "object" or not isinstance(schema.get("properties", {}), dict)


_LIMITS: Final = {
    FieldType.TEXT: ("minLength", "maxLength"),
    FieldType.CHOICES: ("minItems", "maxItems"),
}


def _field(name: str, data: JsonFields, *, is_required: bool) -> FormField:
    choices = _choices(data)
    field_type = _field_type(data, has_choices=bool(choices))
    least, most = _LIMITS.get(field_type, ("minimum", "maximum"))
    field = FormField(
        name=name,
        type=field_type,
        title=data.text("title"),
        description=data.text("description"),
        is_required=is_required,
        choices=choices,
        minimum=data.real(least),
        maximum=data.real(most),
        format=data.text("format"),
    )
    default = data.raw.get("default")
    if default is None or check_value(field, default) is not None:
        return field
    return replace(field, default=default)


def _field_type(data: JsonFields, *, has_choices: bool) -> FieldType:
    match data.raw.get("type"):
        case "array":
            return FieldType.CHOICES if has_choices else FieldType.OTHER
        case "string" | None if has_choices:
            return FieldType.CHOICE
        case "string":
            return FieldType.TEXT
        case "integer":
            return FieldType.INTEGER
        case "number":
            return FieldType.NUMBER
        case "boolean":
            return FieldType.FLAG
        case _:
            return FieldType.OTHER


def _choices(data: JsonFields) -> tuple[Choice, ...]:
    holder = data.inner("items") if data.text("type") == "array" else data
    for name in ("oneOf", "anyOf"):
        titled = [item for item in holder.items(name) if item.text("const")]
        if titled:
            return tuple(
                Choice(item.text("const"), item.text("title") or item.text("const")) for item in titled
            )
    values, titles = holder.texts("enum"), holder.texts("enumNames")
    if len(titles) != len(values):
        titles = values
    return tuple(Choice(value, title) for value, title in zip(values, titles, strict=True))


# ---- checking --------------------------------------------------------------------------------


def check_content(form: Elicitation, content: Mapping[str, Any]) -> dict[str, Flaw]:
    """Return what is wrong with an answer by the names of the fields; empty when it may be sent."""
    fields = {field.name: field for field in form.fields}
    flaws: dict[str, Flaw] = {
        field.name: Flaw.MISSING for field in form.fields if field.is_required and field.name not in content
    }
    for name, value in content.items():
        known = fields.get(name)
        flaw = Flaw.UNKNOWN_FIELD if known is None else check_value(known, value)
        if flaw is not None:
            flaws[name] = flaw
    return flaws


def check_value(field: FormField, value: object) -> Flaw | None:
    """Return what is wrong with one value, None when it may be sent."""
    match field.type:
        case FieldType.TEXT | FieldType.OTHER:
            return _check_text(field, value)
        case FieldType.FLAG:
            return None if isinstance(value, bool) else Flaw.WRONG_TYPE
        case FieldType.INTEGER | FieldType.NUMBER:
            return _check_number(field, value)
        case FieldType.CHOICE:
            return _check_choices(field, [value])
        case FieldType.CHOICES:
            if not isinstance(value, list):
                return Flaw.WRONG_TYPE
            return _check_choices(field, value) or _check_size(field, len(value))


def _check_text(field: FormField, value: object) -> Flaw | None:
    if not isinstance(value, str):
        return None if field.type is FieldType.OTHER else Flaw.WRONG_TYPE
    if field.is_required and not value:
        return Flaw.MISSING
    flaw = _check_size(field, len(value))
    if flaw is None and value and not _has_format(field.format, value):
        return Flaw.BAD_FORMAT
    return flaw


def _check_number(field: FormField, value: object) -> Flaw | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Flaw.WRONG_TYPE
    if isinstance(value, float) and (
        not math.isfinite(value) or (field.type is FieldType.INTEGER and value != int(value))
    ):
        return Flaw.WRONG_TYPE
    return _check_size(field, value)


def _check_choices(field: FormField, values: list[Any]) -> Flaw | None:
    if not all(isinstance(value, str) for value in values):
        return Flaw.WRONG_TYPE
    offered = {choice.value for choice in field.choices}
    return None if offered.issuperset(values) and len(set(values)) == len(values) else Flaw.NOT_OFFERED


def _check_size(field: FormField, size: float) -> Flaw | None:
    if field.type is FieldType.OTHER:
        return None
    if field.minimum is not None and size < field.minimum:
        return Flaw.TOO_SMALL
    if field.maximum is not None and size > field.maximum:
        return Flaw.TOO_LARGE
    return None


def _has_format(name: str, value: str) -> bool:
    try:
        match name:
            case "email":
                return _EMAIL.fullmatch(value) is not None
            case "uri":
                return bool(urlsplit(value).scheme) and not _SPACE.search(value)
            case "date":
                return date.fromisoformat(value).isoformat() == value
            case "date-time":
                return _DATE_TIME.fullmatch(value) is not None and _is_time(value)
    except ValueError:
        return False
    return True


def _is_time(value: str) -> bool:
    # Python reads six digits of a second, and a zone in capitals only.
    whole = re.sub(r"(\.\d{6})\d+", r"\1", value.upper())
    return datetime.fromisoformat(whole).tzinfo is not None
