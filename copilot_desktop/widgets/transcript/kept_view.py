"""How a conversation is shown, as JSON: so that the next run of the application shows it so. No Qt.

Entries are named as the next run will name them: a prompt of ours by the server's id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from copilot_desktop.session.entries import EntryId
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.widgets.transcript.places import Place, Seen
from copilot_desktop.widgets.transcript.reading_place import ReadingPlace

#: Of what was opened so much is kept, the newest.
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class KeptView:
    """How a conversation was left.

    Attributes:
        place: None when it was never shown.
        opened: entries that the person has opened.
        parts: parts of entries that they have opened.
        turned: groups that they have opened or closed, unlike they would be else.
    """

    place: Place | None = None
    opened: frozenset[EntryId] = frozenset()
    parts: Mapping[EntryId, frozenset[str]] = field(default_factory=dict)
    turned: frozenset[EntryId] = frozenset()


def to_json(view: KeptView, transcript: Transcript) -> dict[str, Any]:
    """Return a view as JSON values."""
    names = {own: server for server, own in transcript.progress.prompt_entries.items()}

    def name(entry_id: EntryId) -> str:
        return names.get(entry_id, entry_id)

    known = transcript.entries.position
    state: dict[str, Any] = {}
    if view.place is not None:
        state["place"] = _place_to_json(view.place, name)
    for key, ids in (("opened", view.opened), ("turned", view.turned)):
        if listed := [name(entry_id) for entry_id in ids if known(entry_id) is not None]:
            state[key] = sorted(listed)[-_MOST:]
    parts = {name(entry_id): sorted(names) for entry_id, names in view.parts.items() if names}
    if parts:
        state["parts"] = dict(list(parts.items())[-_MOST:])
    return state


def _place_to_json(place: Place, name: Callable[[EntryId], str]) -> dict[str, Any]:
    state: dict[str, Any] = {
        "shown": [[name(entry_id), y] for entry_id, y in place.shown],
        "width": place.width,
        "follows": place.follows,
        "newest": [name(entry_id) for entry_id in place.seen.newest],
        "at": place.seen.at,
    }
    if place.line is not None:
        (first, second), third = place.line.block
        state["line"] = [first, second, third, place.line.position, place.line.y]
    if place.seen.said is not None:
        state["said"] = [name(place.seen.said[0]), place.seen.said[1]]
    return state


def from_json(state: Mapping[str, Any]) -> KeptView:
    """Return the view that JSON values tell; what they don't is as if nothing was opened."""
    parts = state.get("parts")
    return KeptView(
        _place_from_json(state.get("place")),
        _ids(state.get("opened")),
        {EntryId(key): frozenset(_texts(names)) for key, names in parts.items()}
        if isinstance(parts, dict)
        else {},
        _ids(state.get("turned")),
    )


def _place_from_json(state: object) -> Place | None:
    if not isinstance(state, dict):
        return None
    match state:
        case {"shown": list(shown), "width": int(width), "follows": bool(follows), "newest": newest}:
            pass
        case _:
            return None
    pairs = [pair for pair in (_pair(item) for item in shown) if pair is not None]
    line = None
    match state.get("line"):
        case [int(first), int(second), int(third), int(position), int(y)]:
            line = ReadingPlace(0, ((first, second), third), position, y)
        case _:
            pass
    ids = tuple(EntryId(text) for text in _texts(newest))
    at = state.get("at")
    seen = Seen(ids, _pair(state.get("said")), float(at) if isinstance(at, int | float) else 0.0)
    return Place(tuple(pairs), line, width, follows, seen)


def _pair(value: object) -> tuple[EntryId, int] | None:
    match value:
        case [str(entry_id), int(number)]:
            return EntryId(entry_id), number
        case _:
            return None


def _texts(value: object) -> Iterable[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _ids(value: object) -> frozenset[EntryId]:
    return frozenset(EntryId(text) for text in _texts(value))
