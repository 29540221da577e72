"""Places in conversations that were left."""

from __future__ import annotations

from copilot_desktop.session.entries import EntryId, UserMessage
from copilot_desktop.session.transcript import EntryList
from copilot_desktop.widgets.transcript.places import NEWEST, Place, Places, Seen, newest_of


def entries(*ids: str) -> EntryList:
    return EntryList(tuple(UserMessage(EntryId(entry_id), "text") for entry_id in ids))


def place(shown: tuple[tuple[str, int], ...] = (), newest: tuple[str, ...] = ()) -> Place:
    held = tuple((EntryId(entry_id), y) for entry_id, y in shown)
    return Place(held, None, 600, False, Seen(tuple(EntryId(entry_id) for entry_id in newest)))


def test_the_newest_come_last_first() -> None:
    assert newest_of(entries("a", "b", "c")) == ("c", "b", "a")
    assert newest_of(entries()) == ()
    many = entries(*(f"e{number}" for number in range(50)))
    assert newest_of(many)[0] == "e49"
    assert len(newest_of(many)) == NEWEST


def test_what_is_new_comes_after_the_last_that_is_left() -> None:
    left = place(newest=("c", "b", "a"))
    assert left.first_new(entries("a", "b", "c")) is None
    assert left.first_new(entries("a", "b", "c", "d")) == 3
    assert left.first_new(entries("a", "b", "d")) == 2
    assert left.first_new(entries("x", "y")) is None
    assert place().first_new(entries("a")) is None


def test_when_what_was_read_last_is_not_there_the_time_tells_what_is_new() -> None:
    def at(*times: float | None) -> EntryList:
        return EntryList(
            tuple(UserMessage(EntryId(f"e{n}"), "x", timestamp=when) for n, when in enumerate(times))
        )

    seen = Seen.all_of(at(10.0, 20.0, None))
    assert seen.at == 20.0
    other = Seen((EntryId("gone"),), None, 20.0)
    assert other.first_new(at(21.0, None, 30.0)) == 0
    assert other.first_new(at(10.0, None, 20.0, None, 30.0, 31.0)) == 4
    assert other.first_new(at(10.0, 20.0)) is None
    assert other.first_new(at(None, None)) is None
    assert Seen((EntryId("gone"),)).first_new(at(30.0)) is None, "the time is not known"


def test_a_place_is_found_by_any_entry_that_was_on_the_screen() -> None:
    left = place((("b", -40), ("c", 300)))
    assert left.shown_now(entries("new", "a", "b", "c")) == (2, -40, True)
    assert left.shown_now(entries("a", "c")) == (1, 300, False)
    assert left.shown_now(entries("a")) is None


def test_the_sessions_left_long_ago_are_forgotten() -> None:
    places = Places()
    for number in range(300):
        places.leave(f"session-{number}", place())
        places.leave("kept", place(newest=("a",)))
    assert places.of("kept") == place(newest=("a",))
    assert places.of("session-0") is None
    assert places.of("session-299") is not None
