"""Results of methods: every type of field, and that nothing a server may send raises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.protocol import (
    account,
    customizations,
    history,
    mcp,
    plan,
    shell,
    slash_commands,
    tasks,
    usage,
    workspace,
)
from copilot_desktop.protocol.results import EpochSeconds, Result

MODULES = (account, customizations, history, mcp, plan, shell, slash_commands, tasks, usage, workspace)
KINDS = sorted(
    {
        kind
        for module in MODULES
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Result) and kind is not Result
    },
    key=lambda kind: kind.__name__,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


class Inner(Result, frozen=True, kw_only=True):
    REQUIRED: ClassVar[str] = "id"

    id: str = ""
    size_bytes: int = 0


class Outer(Result, frozen=True, kw_only=True):
    text: str = "unset"
    count: int = -1
    maybe_count: int | None = None
    share: float = 0.5
    is_set: bool = msgspec.field(default=True, name="set")
    at: EpochSeconds | None = None
    names: tuple[str, ...] = ("unset",)
    items: tuple[Inner, ...] = ()
    inner: Inner | None = None
    by_name: Mapping[str, Inner] = msgspec.field(default_factory=dict)
    numbers: Mapping[str, int] = msgspec.field(default_factory=dict)
    raw: object = None


def test_every_type_of_field_is_read() -> None:
    read = Outer.parse(
        {
            "text": "half \ud83d",
            "count": 128000.0,
            "maybeCount": 3,
            "share": 1,
            "set": False,
            "at": "1970-01-01T00:00:02Z",
            "names": ["a", 5, "b"],
            "items": [{"id": "x", "sizeBytes": 7.0}, {"sizeBytes": 1}, "no", None],
            "inner": {"id": 5, "sizeBytes": 2},
            "byName": {"k": {"id": "y"}, "bad": 3},
            "numbers": {"one": 1, "bad": "x"},
            "raw": {"as": ["it", "came"]},
            "unknown": 1,
        }
    )
    assert read == Outer(
        text="half \ufffd",
        count=128000,
        maybe_count=3,
        share=1.0,
        is_set=False,
        at=EpochSeconds(2.0),
        names=("a", "b"),
        items=(Inner(id="x", size_bytes=7),),
        inner=Inner(size_bytes=2),
        by_name={"k": Inner(id="y")},
        numbers={"one": 1},
        raw={"as": ["it", "came"]},
    )
    assert type(read.count) is int
    assert type(read.share) is float


@pytest.mark.parametrize("raw", [None, 5, "x", [], [{"text": "x"}], {}])
def test_what_is_no_object_gives_the_defaults(raw: Any) -> None:
    assert Outer.parse(raw) == Outer()
    assert Inner.parse_items(raw) == ()


@pytest.mark.parametrize("value", [None, "x", 5, 2.5, True, [], [[]], {}, {"id": []}, float("nan")])
def test_a_field_of_another_type_keeps_its_default(value: Any) -> None:
    fields = [field for field in msgspec.structs.fields(Outer) if field.name != "raw"]
    for field in fields:
        read = getattr(Outer.parse({field.encode_name: value}), field.name)
        default = getattr(Outer(), field.name)
        # Either the value fits this field, or the default stays; nothing else, and no error.
        assert read == default or type(read) in (str, int, float, bool, tuple, dict, Inner)
    assert Outer.parse({"count": True}).count == -1
    assert Outer.parse({"set": 1}).is_set is True
    assert Outer.parse({"share": "1"}).share == 0.5
    assert Outer.parse({"names": "abc"}).names == ("unset",)
    assert Outer.parse({"text": None, "inner": None, "byName": []}) == Outer()


def test_a_time_without_a_zone_is_utc() -> None:
    assert Outer.parse({"at": "1970-01-01 00:01:00"}).at == 60.0
    assert Outer.parse({"at": 1000}).at == 1.0
    assert Outer.parse({"at": "yesterday"}).at is None


def test_a_type_that_cannot_be_read_is_found_at_once() -> None:
    class Odd(Result, frozen=True, kw_only=True):
        value: complex = 0j

    with pytest.raises(TypeError, match="no reader"):
        Odd.parse({})


def test_all_results_are_looked_at() -> None:
    assert len(KINDS) > 50


@settings(deadline=None)
@given(st.sampled_from(KINDS), st.data())
def test_no_result_raises(kind: type[Result], data: st.DataObject) -> None:
    names = [field.encode_name for field in msgspec.structs.fields(kind)]
    raw = data.draw(st.dictionaries(st.sampled_from(names), JSON, max_size=4))
    assert isinstance(kind.parse(raw), kind)
    assert isinstance(kind.parse_items([raw]), tuple)
