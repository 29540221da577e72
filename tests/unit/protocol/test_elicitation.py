"""Forms: read from whatever comes, and checked before they are sent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol import events
from copilot_desktop.protocol.elicitation import (
    Choice,
    Elicitation,
    FieldType,
    Flaw,
    FormField,
    check_content,
    check_value,
)
from copilot_desktop.protocol.events import parse_event
from copilot_desktop.protocol.permissions import RequestId
from tests.support import recordings

ID = RequestId("r")


def parse(kind: str, **data: Any) -> Any:
    return parse_event({"event": {"type": kind, "agentId": "a1", "data": {"requestId": "r", **data}}})


def form(**properties: Any) -> Elicitation:
    """A form with these fields, all of them required."""
    schema = {"type": "object", "properties": properties, "required": [*properties, 5]}
    request = parse("elicitation.requested", message="?", requestedSchema=schema).request
    assert isinstance(request, Elicitation)
    return request


def field_of(**schema: Any) -> FormField:
    (field,) = form(x=schema).fields
    return field


def test_recorded_forms() -> None:
    (asked,) = (
        event
        for session in recordings.events("elicitation-mcp")
        for event in session
        if isinstance(event, events.ElicitationRequested)
    )
    assert asked.ephemeral
    request = asked.request
    assert (request.source, request.message, request.url, request.tool_call_id) == (
        "demo",
        "Pick a plan",
        "",
        "",
    )
    assert request.fields == (
        FormField("name", FieldType.TEXT, "Name", is_required=True, minimum=1, maximum=20),
        FormField("age", FieldType.INTEGER, minimum=1, maximum=120),
        FormField("email", FieldType.TEXT, format="email"),
        FormField("plan", FieldType.CHOICE, choices=(Choice("a", "a"), Choice("b", "b"))),
        FormField("ok", FieldType.FLAG),
    )
    (done,) = (
        event
        for session in recordings.events("elicitation-ask-user")
        for event in session
        if isinstance(event, events.ElicitationCompleted)
    )
    assert (done.action, done.content) == (
        "accept",
        {"env": "prod", "replicas": 2, "force": True, "note": "hi"},
    )


def test_fields_of_every_type() -> None:
    titled = [{"const": "a", "title": "A"}, {"const": "b"}, {"title": "no value"}, 5]
    choices = (Choice("a", "A"), Choice("b", "b"))
    assert field_of(type="string", oneOf=titled).choices == choices
    assert field_of(type="string", oneOf=titled).type is FieldType.CHOICE
    several = field_of(type="array", items={"anyOf": titled}, minItems=1, maxItems=2, default=["a"])
    assert (several.type, several.choices) == (FieldType.CHOICES, choices)
    assert (several.minimum, several.maximum, several.default) == (1, 2, ["a"])
    listed = field_of(type="array", items={"type": "string", "enum": ["a"]})
    assert (listed.type, listed.choices) == (FieldType.CHOICES, (Choice("a", "a"),))
    named = field_of(type="string", enum=["a", "b"], enumNames=["A", "B"])
    assert named.choices == (Choice("a", "A"), Choice("b", "B"))
    assert field_of(type="string", enum=["a", "b"], enumNames=["A"]).choices[1] == Choice("b", "b")
    assert field_of(enum=["a"]).type is FieldType.CHOICE
    assert field_of(type="array").type is FieldType.OTHER
    assert field_of(type=["string", "null"]).type is FieldType.OTHER
    assert field_of(type="number", default=1.5, minimum=1, maximum="x").default == 1.5
    assert field_of(type="number", minimum=1, maximum="x").maximum is None
    for default in (5, "", "toolong", None):
        assert field_of(type="string", minLength=1, maxLength=5, default=default).default is None


def test_an_address_to_open() -> None:
    request = parse("elicitation.requested", message="Log in", mode="url", url="https://x").request
    assert (request.url, request.fields) == ("https://x", ())
    assert parse("elicitation.requested", mode="form", url="https://x").request.url == ""


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_NAMES = st.sampled_from(
    [
        "message",
        "mode",
        "url",
        "requestedSchema",
        "properties",
        "required",
        "type",
        "enum",
        "enumNames",
        "oneOf",
        "anyOf",
        "items",
        "default",
        "minLength",
        "maxLength",
        "minimum",
        "summary",
        "planContent",
        "actions",
        "approved",
        "selectedAction",
        "response",
        "action",
        "content",
        "usedAiCredits",
        "retryAfterSeconds",
        "serverName",
        "mcpRequestId",
        "staticClientConfig",
        "reason",
    ]
)
_ODD = st.recursive(_JSON, lambda inner: st.dictionaries(_NAMES, inner, max_size=4), max_leaves=12)


@given(_ODD, _ODD)
def test_odd_fields_and_odd_values_are_judged(schema: Any, value: Any) -> None:
    (field,) = form(x=schema).fields
    flaw = check_value(field, value)
    assert flaw is None or isinstance(flaw, Flaw)


@pytest.mark.parametrize(
    ("schema", "value", "flaw"),
    [
        ({"type": "string"}, "x", None),
        ({"type": "string"}, "", Flaw.MISSING),
        ({"type": "string"}, 5, Flaw.WRONG_TYPE),
        ({"type": "string", "minLength": 2, "maxLength": 3}, "x", Flaw.TOO_SMALL),
        ({"type": "string", "minLength": 2, "maxLength": 3}, "xyz", None),
        ({"type": "string", "minLength": 2, "maxLength": 3}, "xyzw", Flaw.TOO_LARGE),
        ({"type": "string", "format": "email"}, "a@b", None),
        ({"type": "string", "format": "email"}, "a b@c", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "uri"}, "https://x", None),
        ({"type": "string", "format": "uri"}, "x", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "uri"}, "http://[x", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "date"}, "2026-02-28", None),
        ({"type": "string", "format": "date"}, "2026-02-30", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "date"}, "20260228", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "date-time"}, "2026-02-28T10:00:00Z", None),
        ({"type": "string", "format": "date-time"}, "2026-02-28T10:00:00", Flaw.BAD_FORMAT),
        ({"type": "string", "format": "later"}, "anything", None),
        ({"type": "integer"}, 5, None),
        ({"type": "integer"}, 5.0, None),
        ({"type": "integer"}, 5.5, Flaw.WRONG_TYPE),
        ({"type": "integer"}, True, Flaw.WRONG_TYPE),
        ({"type": "integer"}, "5", Flaw.WRONG_TYPE),
        ({"type": "number"}, float("nan"), Flaw.WRONG_TYPE),
        ({"type": "number"}, float("inf"), Flaw.WRONG_TYPE),
        ({"type": "number", "minimum": 1}, 0.9, Flaw.TOO_SMALL),
        ({"type": "number", "maximum": 1}, 1.1, Flaw.TOO_LARGE),
        ({"type": "boolean"}, False, None),
        ({"type": "boolean"}, 0, Flaw.WRONG_TYPE),
        ({"type": "string", "enum": ["a"]}, "a", None),
        ({"type": "string", "enum": ["a"]}, "b", Flaw.NOT_OFFERED),
        ({"type": "string", "enum": ["a"]}, ["a"], Flaw.WRONG_TYPE),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, ["b", "a"], None),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, ["a", "a"], Flaw.NOT_OFFERED),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, ["c"], Flaw.NOT_OFFERED),
        ({"type": "array", "items": {"enum": ["a", "b"]}}, "a", Flaw.WRONG_TYPE),
        ({"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 1}, [], Flaw.TOO_SMALL),
        ({"type": "array", "items": {"enum": ["a", "b"]}, "maxItems": 1}, ["a", "b"], Flaw.TOO_LARGE),
        ({"type": "later", "minimum": 9}, {"any": "thing"}, None),
    ],
)
def test_values(schema: dict[str, Any], value: object, flaw: Flaw | None) -> None:
    assert check_value(field_of(**schema), value) is flaw


def test_contents() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["a"]}
    request = parse("elicitation.requested", requestedSchema=schema).request
    assert check_content(request, {"a": "x"}) == {}
    assert check_content(request, {}) == {"a": Flaw.MISSING}
    assert check_content(request, {"b": "x", "c": 1}) == {
        "a": Flaw.MISSING,
        "b": Flaw.WRONG_TYPE,
        "c": Flaw.UNKNOWN_FIELD,
    }
