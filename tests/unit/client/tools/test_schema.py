"""From a function's signature and docstring to the JSON schema, and from JSON to its arguments."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import pytest
from msgspec import Meta, Struct

from copilot_desktop.client.tools.docstring import parse_docstring
from copilot_desktop.client.tools.invocation import ToolInvocation
from copilot_desktop.client.tools.schema import Arguments, ArgumentsInvalid, ToolDefinitionError


class Unit(enum.Enum):
    METRE = "m"
    FOOT = "ft"


@dataclass
class Point:
    x: int
    y: float = 0.0


class Box(Struct):
    corner: Point
    label: str = ""


def test_every_type_of_a_parameter_is_described() -> None:
    def draw(
        name: str,
        size: Annotated[int, Meta(ge=1, description="In pixels.")],
        boxes: list[Box],
        unit: Unit = Unit.METRE,
        kind: Literal["thin", "thick"] = "thin",
        origin: Point | None = None,
        *,
        extra: dict[str, Any] | None = None,
    ) -> None:
        """Draw.

        Args:
            name: what to
                call it.
            size: not this one, the type has its own.
            unit (Unit): of every length.
        """

    schema = Arguments(draw, "draw").schema
    assert schema["type"] == "object"
    assert schema["required"] == ["name", "size", "boxes"]
    assert schema["additionalProperties"] is False
    assert "title" not in schema
    fields = schema["properties"]
    assert fields["name"] == {"type": "string", "description": "what to call it."}
    assert fields["size"] == {"type": "integer", "minimum": 1, "description": "In pixels."}
    assert fields["boxes"] == {"type": "array", "items": {"$ref": "#/$defs/Box"}}
    assert fields["unit"]["default"] == "m"
    assert fields["unit"]["description"] == "of every length."
    assert fields["kind"] == {"enum": ["thick", "thin"], "default": "thin"}
    assert fields["origin"]["default"] is None
    assert schema["$defs"]["Unit"]["enum"] == ["ft", "m"]
    assert schema["$defs"]["Point"]["required"] == ["x"]


def test_a_function_without_parameters_takes_an_empty_object() -> None:
    def now() -> str:
        return ""

    arguments = Arguments(now, "now")
    assert arguments.schema["properties"] == {}
    assert arguments.convert({}) == {}
    assert arguments.convert(None) == {}, "some models give nothing instead of an empty object"


def test_arguments_come_as_the_types_of_the_parameters() -> None:
    def draw(box: Box, unit: Unit, tags: list[str] = ["a"], count: int = 1) -> None:  # noqa: B006
        """Draw."""

    arguments = Arguments(draw, "draw")
    given = {"box": {"corner": {"x": 2.0, "y": 3}}, "unit": "ft", "count": 128000.0}
    values = arguments.convert(given)
    assert values == {"box": Box(Point(2, 3.0)), "unit": Unit.FOOT, "tags": ["a"], "count": 128000}
    assert type(values["box"].corner.x) is int
    assert type(values["box"].corner.y) is float
    values["tags"].append("b")
    assert arguments.convert(given)["tags"] == ["a"], "a default belongs to one call"


def draw(box: Box, count: int, name: str = "") -> None:
    """Draw."""


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"box": {"corner": {"x": 1}}}, "count: is missing"),
        ({"count": 1, "box": {"corner": {}}}, "box.corner.x: is missing"),
        ({"count": "1", "box": {"corner": {"x": 1}}}, "count: expected `int`, got `str`"),
        ({"count": 1.5, "box": {"corner": {"x": 1}}}, "count: expected `int`, got `float`"),
        ({"count": 1, "box": {"corner": {"x": None}}}, "box.corner.x: expected `int`, got `null`"),
        ({"count": 1, "box": {"corner": {"x": 1}}, "nam": "x"}, "nam: there is no such argument"),
        ([1], "expected `object`, got `array`"),
        ("{", "expected `object`, got `str`"),
    ],
)
def test_what_does_not_fit_is_told_with_the_name_of_the_field(given: Any, words: str) -> None:
    with pytest.raises(ArgumentsInvalid) as caught:
        Arguments(draw, "draw").convert(given)
    assert str(caught.value) == words


def test_a_first_parameter_may_take_the_invocation() -> None:
    def with_it(call: ToolInvocation, city: str) -> str:
        return city

    def without(city: str) -> str:
        return city

    assert Arguments(with_it, "t").wants_invocation
    assert list(Arguments(with_it, "t").schema["properties"]) == ["city"]
    assert not Arguments(without, "t").wants_invocation


def untyped(city) -> None:  # type: ignore[no-untyped-def]
    """Refused."""


def starred(*cities: str) -> None:
    """Refused."""


def positional(city: str, /) -> None:
    """Refused."""


def late(city: str, call: ToolInvocation) -> None:
    """Refused."""


def impossible(when: type[Any]) -> None:
    """Refused."""


def sentinel(city: object = object()) -> None:
    """Refused."""


@pytest.mark.parametrize(
    ("function", "word"),
    [
        (untyped, "city needs a type"),
        (starred, "by name"),
        (positional, "by name"),
        (late, "first parameter"),
        (impossible, "tool t:"),
        (sentinel, "default of city"),
    ],
)
def test_a_function_that_no_model_could_call_is_refused(function: Any, word: str) -> None:
    with pytest.raises(ToolDefinitionError, match=word):
        Arguments(function, "t")


def test_types_that_only_a_function_knows_cannot_be_found() -> None:
    class Local(Struct):
        x: int

    def function(value: Local) -> None:
        """Refused."""

    with pytest.raises(ToolDefinitionError, match="names of its module"):
        Arguments(function, "t")


def test_the_parts_of_a_docstring() -> None:
    parsed = parse_docstring(
        """Do it.

        In two
        paragraphs.

        Args:
            first: one
                line more.

            *second (dict[str, int]): two: with a colon.
            third is not described.

        Returns:
            fourth: nothing.
        """
    )
    assert parsed.description == "Do it.\n\nIn two\nparagraphs."
    assert parsed.arguments == {
        "first": "one line more.",
        "second": "two: with a colon. third is not described.",
    }


@pytest.mark.parametrize("text", [None, "", "   "])
def test_no_docstring_has_no_parts(text: str | None) -> None:
    assert parse_docstring(text) == ("", {})
