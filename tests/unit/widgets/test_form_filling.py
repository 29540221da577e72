"""Forms filled in: what is wrong is never sent, what is right always can be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol.elicitation import (
    Choice,
    Elicitation,
    ElicitationAction,
    ElicitationAnswer,
    FieldType,
    Flaw,
    FormField,
    FormValue,
    check_content,
    check_value,
    parse_elicitation,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import RequestId
from copilot_desktop.protocol.request_answers import answer_call
from copilot_desktop.viewmodels.form_filling import Entry, fill, first_entry, flaw_words, format_example
from tests.support.request_scenes import form

FORMATS = ("", "", "email", "uri", "date", "date-time", "later-word")


def limits(numbers: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, Any]]:
    pairs = st.tuples(st.none() | numbers, st.none() | numbers)
    return pairs.map(lambda pair: tuple(sorted(pair)) if None not in pair else pair)


@st.composite
def fields(draw: st.DrawFn, name: str) -> FormField:
    kind = draw(st.sampled_from(FieldType))
    numbers = kind in (FieldType.INTEGER, FieldType.NUMBER)
    least, most = draw(limits(st.integers(-50, 50) if numbers else st.integers(0, 6)))
    has_choices = kind in (FieldType.CHOICE, FieldType.CHOICES)
    values = draw(st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=4, unique=True))
    return FormField(
        name,
        kind,
        is_required=draw(st.booleans()),
        choices=tuple(Choice(value, value) for value in values) if has_choices else (),
        minimum=least,
        maximum=most,
        format=draw(st.sampled_from(FORMATS)) if kind is FieldType.TEXT else "",
    )


@st.composite
def forms(draw: st.DrawFn) -> Elicitation:
    names = draw(st.lists(st.sampled_from("abcd"), max_size=4, unique=True))
    return Elicitation(RequestId("r"), "?", tuple(draw(fields(name)) for name in names))


def texts(field: FormField) -> st.SearchStrategy[str]:
    samples = {
        "email": ["a@b", "x.y@example.com", "nobody"],
        "uri": ["https://example.com/x", "a:b", "no scheme", "http://a b"],
        "date": ["2026-01-31", "2026-02-31", "2026-1-1"],
        "date-time": [
            "2026-01-31T09:30:00Z",
            "2026-01-31t09:30:00.123456789+02:00",
            "2026-01-31",
            "20260131",
        ],
    }.get(field.format, [""])
    return st.sampled_from(samples) | st.text(max_size=8)


def entries_of(field: FormField) -> st.SearchStrategy[Entry]:
    offered = [choice.value for choice in field.choices]
    match field.type:
        case FieldType.FLAG:
            return st.booleans()
        case FieldType.CHOICE:
            return st.sampled_from([*offered, "", "not offered"])
        case FieldType.CHOICES:
            return st.lists(st.sampled_from([*offered, "not offered"]), max_size=5).map(tuple)
        case FieldType.INTEGER | FieldType.NUMBER:
            odd = st.sampled_from(["", " 7 ", "1_0", "٣", "1e400", "nan", "inf", "0x1", "1,5", "9" * 400])
            return odd | st.integers(-60, 60).map(str) | st.floats().map(str) | st.text(max_size=4)
        case _:
            return texts(field)


@given(st.data())
def test_what_is_wrong_is_never_sent(data: st.DataObject) -> None:
    asked = data.draw(forms())
    entries = {field.name: data.draw(entries_of(field)) for field in asked.fields}
    filled = fill(asked, entries)
    if not filled.flaws:
        assert check_content(asked, filled.content) == {}
        answer_call(asked, ElicitationAnswer(ElicitationAction.ACCEPT, filled.content))
    by_name = {field.name: field for field in asked.fields}
    for name, flaw in filled.flaws.items():
        assert flaw_words(by_name[name], flaw).endswith(".")


def valid_values(field: FormField) -> st.SearchStrategy[FormValue]:
    offered = [choice.value for choice in field.choices]
    made: st.SearchStrategy[Any]
    match field.type:
        case FieldType.FLAG:
            made = st.booleans()
        case FieldType.CHOICE:
            made = st.sampled_from(offered)
        case FieldType.CHOICES:
            made = st.sets(st.sampled_from(offered), min_size=1).map(
                lambda chosen: [value for value in offered if value in chosen]
            )
        case FieldType.INTEGER:
            made = st.integers(-60, 60)
        case FieldType.NUMBER:
            made = st.floats(-60, 60)
        case _:
            made = texts(field).filter(bool)
    return made.filter(lambda value: check_value(field, value) is None)


def written(value: FormValue) -> Entry:
    if isinstance(value, list):
        return tuple(value)
    return value if isinstance(value, bool) else str(value)


@given(st.data())
def test_what_is_right_can_always_be_sent(data: st.DataObject) -> None:
    kinds = [kind for kind in FieldType if kind is not FieldType.OTHER]
    asked = data.draw(fields("a").filter(lambda field: field.type in kinds))
    value = data.draw(valid_values(asked))
    filled = fill(Elicitation(RequestId("r"), "?", (asked,)), {"a": written(value)})
    assert (filled.flaws, filled.content) == ({}, {"a": value})


def test_a_form_begins_with_its_defaults() -> None:
    asked = form()
    assert {field.name: first_entry(field) for field in asked.fields} == {
        "name": "",
        "environment": "staging",
        "port": "",
        "ratio": "",
        "owner": "",
        "since": "",
        "tables": (),
        "read_only": True,
    }
    filled = fill(asked, {})
    assert filled.content == {"environment": "staging", "read_only": True}
    assert filled.flaws == {"name": Flaw.MISSING, "port": Flaw.MISSING, "tables": Flaw.TOO_SMALL}
    filled = fill(
        asked, {"name": "staging-eu", "port": " 5432 ", "tables": ("events", "users"), "ratio": ".5"}
    )
    assert filled.flaws == {}
    assert filled.content == {
        "name": "staging-eu",
        "environment": "staging",
        "port": 5432,
        "ratio": 0.5,
        "tables": ["users", "events"],
        "read_only": True,
    }


def test_a_default_of_any_number_can_be_sent_as_it_is() -> None:
    for kind, default, text in (("integer", 5.0, "5"), ("number", 1e300, "1e+300"), ("integer", -3, "-3")):
        data = {"requestedSchema": {"properties": {"n": {"type": kind, "default": default}}}}
        asked = parse_elicitation(JsonFields(data), agent_id="")
        assert first_entry(asked.fields[0]) == text
        assert fill(asked, {}).content == {"n": default}


@pytest.mark.parametrize(
    ("kind", "least", "most", "format_", "flaw", "words"),
    [
        (FieldType.INTEGER, 1, 65535, "", Flaw.TOO_LARGE, "Enter a whole number from 1 to 65535."),
        (FieldType.INTEGER, None, None, "", Flaw.WRONG_TYPE, "Enter a whole number."),
        (FieldType.NUMBER, 0.5, None, "", Flaw.TOO_SMALL, "Enter 0.5 or more."),
        (FieldType.NUMBER, None, 2, "", Flaw.TOO_LARGE, "Enter 2 or less."),
        (FieldType.NUMBER, None, None, "", Flaw.WRONG_TYPE, "Enter a number."),
        (FieldType.NUMBER, 0, 1, "", Flaw.WRONG_TYPE, "Enter a number from 0 to 1."),
        (FieldType.TEXT, 1, 3, "", Flaw.TOO_SMALL, "Enter at least 1 character."),
        (FieldType.TEXT, 1, 3, "", Flaw.TOO_LARGE, "Enter at most 3 characters."),
        (FieldType.TEXT, None, None, "email", Flaw.BAD_FORMAT, "Enter an e-mail address."),
        (FieldType.TEXT, None, None, "date", Flaw.BAD_FORMAT, "Enter a date like 2026-01-31."),
        (FieldType.TEXT, None, None, "", Flaw.MISSING, "Fill this in."),
        (FieldType.CHOICE, None, None, "", Flaw.MISSING, "Choose one."),
        (FieldType.CHOICES, 2, 3, "", Flaw.TOO_SMALL, "Choose at least 2."),
        (FieldType.CHOICES, 2, 3, "", Flaw.TOO_LARGE, "Choose at most 3."),
        (FieldType.CHOICE, None, None, "", Flaw.NOT_OFFERED, "This cannot be sent."),
    ],
)
def test_what_to_do_is_said_in_words(
    kind: FieldType, least: float | None, most: float | None, format_: str, flaw: Flaw, words: str
) -> None:
    assert flaw_words(FormField("x", kind, minimum=least, maximum=most, format=format_), flaw) == words


def test_how_a_format_is_written_is_shown() -> None:
    assert format_example(FormField("x", FieldType.TEXT, format="date")) == "2026-01-31"
    for name in ("email", "uri", "date", "date-time"):
        field = FormField("x", FieldType.TEXT, format=name)
        assert check_value(field, format_example(field)) is None
    assert format_example(FormField("x", FieldType.INTEGER, format="date")) == ""


@pytest.mark.parametrize(
    ("schema", "can"),
    [
        ({"type": "object", "properties": {}}, True),
        ({"properties": {"a": {"type": "string"}}}, True),
        ({"type": "string"}, False),
        ({"type": "object", "properties": [1]}, False),
        ("what", False),
        ({"properties": {"a": {"type": "object"}}}, True),
        ({"properties": {"a": {"type": "object"}}, "required": ["a"]}, False),
    ],
)
def test_a_schema_that_nobody_can_fill_in_is_known(schema: Any, can: bool) -> None:
    asked = parse_elicitation(JsonFields({"requestedSchema": schema}), agent_id="")
    assert asked.can_be_filled is can
