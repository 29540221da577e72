"""The list of entries against an ordinary list."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.session.entries import Entry, EntryId, UserMessage
from copilot_desktop.session.transcript import EntryList


def entry(number: int, text: str = "") -> Entry:
    return UserMessage(EntryId(str(number)), text)


def check(entries: EntryList, wanted: list[Entry]) -> None:
    assert list(entries) == wanted
    assert len(entries) == len(wanted)
    assert [entries.position(known.id) for known in wanted] == list(range(len(wanted)))
    assert entries == EntryList(tuple(wanted))


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(["append", "insert", "replace", "remove", "truncate", "prepend"]),
        st.integers(0, 10**6),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([0, 3, 255, 256, 257, 700]), _STEPS)
def test_every_operation_equals_that_of_a_list(size: int, steps: list[tuple[str, int]]) -> None:
    wanted = [entry(number) for number in range(size)]
    entries = EntryList(tuple(wanted))
    history = [(entries, list(wanted))]
    for number, (operation, place) in enumerate(steps, start=size):
        index = place % (len(wanted) + 1)
        match operation:
            case "append":
                entries = entries.append(entry(number))
                wanted.append(entry(number))
            case "insert":
                entries = entries.insert(index, entry(number))
                wanted.insert(index, entry(number))
            case "replace" if index < len(wanted):
                changed = UserMessage(wanted[index].id, f"changed {number}")
                entries = entries.replace(index, changed)
                wanted[index] = changed
            case "remove" if index < len(wanted):
                entries = entries.remove(index)
                del wanted[index]
            case "prepend":
                older = [entry(-1000 * number - offset - 1) for offset in range(place % 600)]
                entries = entries.prepend(older)
                wanted[:0] = older
            case "truncate":
                entries = entries.truncate(index)
                del wanted[index:]
        check(entries, wanted)
        history.append((entries, list(wanted)))
    # Older values are untouched; they may share their positions with newer ones.
    for old, then in history:
        assert list(old) == then


def test_ids_are_unique_and_indexes_exist() -> None:
    entries = EntryList((entry(1), entry(2)))
    for index in (0, 2):
        with pytest.raises(ValueError, match="duplicate"):
            entries.insert(index, entry(1))
    for older in ([entry(2)], [entry(7), entry(7)]):
        with pytest.raises(ValueError, match="duplicate"):
            entries.prepend(older)
    with pytest.raises(ValueError, match="does not stand"):
        entries.replace(0, entry(2))
    with pytest.raises(IndexError):
        entries[2]
    assert entries[-1] == entry(2)
    assert entries.find(EntryId("9")) is None
    assert entries.find(EntryId("1")) == entry(1)
    assert entries != "x"
    assert hash(entries) == hash(EntryList((entry(1), entry(2))))


def test_an_id_may_be_used_again_beside_an_older_value() -> None:
    first = EntryList((entry(1),)).append(entry(2))
    again = first.remove(1).append(entry(2, "again"))
    assert first.find(EntryId("2")) == entry(2)
    assert again.find(EntryId("2")) == entry(2, "again")
    other = EntryList((entry(1),))
    left, right = other.append(entry(2)), other.append(entry(3))
    assert left.position(EntryId("2")) == 1
    assert right.position(EntryId("3")) == 1
    assert right.position(EntryId("2")) is None


def test_older_entries_cost_the_same_before_many() -> None:
    entries = EntryList(tuple(entry(number) for number in range(75_000)))
    longer = entries.prepend([entry(-1)])
    assert longer.position(EntryId("74999")) == 75_000
    assert entries.position(EntryId("74999")) == 74_999
    assert entries.position(EntryId("-1")) is None
    # Neither the positions nor the chunks of the others were made again.
    assert longer._positions is entries._positions
    assert longer._chunks[1:] == entries._chunks
    assert all(new is old for new, old in zip(longer._chunks[1:], entries._chunks, strict=True))
