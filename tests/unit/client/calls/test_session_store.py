"""Calls about the sessions of a home: what is sent, what is read, and what never raises."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.calls.session_store import HISTORY_PAGE, SessionStoreCalls
from copilot_desktop.protocol.methods import SessionSummary
from copilot_desktop.protocol.session_state import Direction, EventPage
from copilot_desktop.protocol.session_store import Deletion, ForkedSession, Pruning, SessionFilter
from tests.support.recording_caller import RecordingCaller, spoiled

Run = Callable[[SessionStoreCalls], Awaitable[Any]]

WHOLE_ID = "0b7138ec-394d-4c8e-9b06-b989e32cda3a"
ITEM = {"sessionId": "s", "isDetached": True, "context": {"cwd": "/p", "gitRoot": "/"}}
SUMMARY = SessionSummary("s", folder="/p", git_root="/", is_detached=True)


@dataclass(frozen=True)
class Case:
    """One call: what it sends for its arguments, and what it makes of an answer."""

    name: str
    run: Run
    method: str
    result: Any
    params: Mapping[str, Any] = field(default_factory=dict)
    answer: Any = None


CASES = [
    Case(
        "list",
        lambda store: store.list(),
        "session.list",
        (SUMMARY,),
        answer={"sessions": [ITEM, {"name": "no id"}, 5]},
    ),
    Case(
        "list some",
        lambda store: store.list(
            SessionFilter(cwd=Path("/p"), git_root=Path("/g"), repository="a/b", branch="main")
        ),
        "session.list",
        (),
        {
            "filter": {
                "cwd": str(Path("/p")),
                "gitRoot": str(Path("/g")),
                "repository": "a/b",
                "branch": "main",
            }
        },
        {"sessions": []},
    ),
    Case("list by nothing", lambda store: store.list(SessionFilter()), "session.list", (), {}, {}),
    Case(
        "get",
        lambda store: store.get("s"),
        "session.getMetadata",
        SUMMARY,
        {"sessionId": "s"},
        {"session": ITEM},
    ),
    Case("last", lambda store: store.last_id(), "session.getLastId", "s", {}, {"sessionId": "s"}),
    Case(
        "find",
        lambda store: store.find("0b7138e"),
        "sessions.findByPrefix",
        WHOLE_ID,
        {"prefix": "0b7138e"},
        {"sessionId": WHOLE_ID},
    ),
    Case(
        "find by a whole id",
        lambda store: store.find(WHOLE_ID),
        "session.getMetadata",
        "s",
        {"sessionId": WHOLE_ID},
        {"session": ITEM},
    ),
    Case(
        "find by a short prefix",
        lambda store: store.find("ab"),
        "session.list",
        "abc",
        {},
        {"sessions": [{"sessionId": "abc"}, {"sessionId": "axe"}]},
    ),
    Case(
        "fork",
        lambda store: store.fork("s", name="N", before_event_id="e7"),
        "sessions.fork",
        ForkedSession("s2", "N"),
        {"sessionId": "s", "name": "N", "toEventId": "e7"},
        {"sessionId": "s2", "name": "N"},
    ),
    Case("close", lambda store: store.close("s"), "sessions.close", None, {"sessionId": "s"}, {}),
    Case(
        "delete",
        lambda store: store.delete("s"),
        "session.delete",
        Deletion(is_deleted=False, error="in use"),
        {"sessionId": "s"},
        {"success": False, "error": "in use"},
    ),
    Case(
        "delete all",
        lambda store: store.delete_all(["a", "b"]),
        "sessions.bulkDelete",
        {"a": 10, "b": 0},
        {"sessionIds": ["a", "b"]},
        {"freedBytes": {"a": 10.0, "b": 0, "c": "?"}},
    ),
    Case(
        "prune",
        lambda store: store.prune(30, dry_run=True, keep=["a"], include_named=True),
        "sessions.pruneOld",
        Pruning(("d",), ("c",), ("a",), 7, is_dry_run=True),
        {"olderThanDays": 30, "dryRun": True, "includeNamed": True, "excludeSessionIds": ["a"]},
        {"deleted": ["d"], "candidates": ["c"], "skipped": ["a"], "freedBytes": 7.0, "dryRun": True},
    ),
    Case(
        "prune for good",
        lambda store: store.prune(0, dry_run=False, keep=()),
        "sessions.pruneOld",
        Pruning(),
        {"olderThanDays": 0, "dryRun": False},
        {},
    ),
    Case("sizes", lambda store: store.sizes(), "sessions.getSizes", {"a": 5}, {}, {"sizes": {"a": 5}}),
    Case(
        "used elsewhere",
        lambda store: store.used_elsewhere(["a", "b"]),
        "sessions.checkInUse",
        frozenset({"a"}),
        {"sessionIds": ["a", "b"]},
        {"inUse": ["a"]},
    ),
    Case(
        "event file",
        lambda store: store.event_file("s"),
        "sessions.getEventFilePath",
        Path("/h/events.jsonl"),
        {"sessionId": "s"},
        {"filePath": "/h/events.jsonl"},
    ),
    Case(
        "read events",
        lambda store: store.read_events("s", "c0", max_events=2, direction=Direction.BACKWARD),
        "sessions.readPersistedEvents",
        EventPage(({"id": "e"},), "c1", has_more=True),
        {"sessionId": "s", "cursor": "c0", "max": 2, "direction": "backward"},
        {"events": [{"id": "e"}, "x"], "cursor": "c1", "hasMore": True, "cursorStatus": "ok"},
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_a_call(case: Case) -> None:
    caller = RecordingCaller(case.answer)
    assert await case.run(SessionStoreCalls(caller)) == case.result
    assert caller.last == (case.method, dict(case.params))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_answers_of_wrong_types_never_raise(case: Case) -> None:
    optional = {"get", "event file"}
    for answer in spoiled(case.answer):
        result = await case.run(SessionStoreCalls(RecordingCaller(answer)))
        assert type(result) is type(case.result) or (result is None and case.name in optional), answer


async def test_a_prefix_must_name_one_session() -> None:
    two = RecordingCaller({"sessions": [{"sessionId": "abc"}, {"sessionId": "abd"}]})
    assert await SessionStoreCalls(two).find("ab") == ""
    assert await SessionStoreCalls(two).find("") == ""
    assert await SessionStoreCalls(RecordingCaller({})).find(WHOLE_ID) == ""


async def test_days_are_not_negative() -> None:
    caller = RecordingCaller({})
    with pytest.raises(ValueError, match="-1 days"):
        await SessionStoreCalls(caller).prune(-1, dry_run=True, keep=())
    assert caller.calls == []


class Paged:
    """A server that has these pages, each under the cursor of the one before."""

    def __init__(self, *pages: Mapping[str, Any]) -> None:
        self.pages = list(pages)
        self.cursors: list[Any] = []

    async def call(self, method: str, params: Mapping[str, Any] | None = None, **_: Any) -> Any:
        assert method == "sessions.readPersistedEvents"
        self.cursors.append((params or {}).get("cursor"))
        assert (params or {})["max"] == HISTORY_PAGE
        return self.pages[len(self.cursors) - 1]


@pytest.mark.parametrize(
    ("pages", "cursors"),
    [
        (
            [
                {"events": [{"id": "1"}], "cursor": "a", "hasMore": True},
                {"events": [], "cursor": "b", "hasMore": True},
                {"events": [{"id": "2"}], "cursor": "c", "hasMore": False},
            ],
            [None, "a", "b"],
        ),
        ([{"events": [{"id": "1"}], "hasMore": True}], [None]),
        (
            [
                {"events": [{"id": "1"}], "cursor": "a", "hasMore": True},
                {"events": [{"id": "2"}], "cursor": "a", "hasMore": True},
            ],
            [None, "a"],
        ),
        ([None], [None]),
    ],
    ids=["to the end", "no cursor", "a cursor that stands still", "no answer"],
)
async def test_pages_come_to_an_end(pages: list[Any], cursors: list[Any]) -> None:
    server = Paged(*pages)
    found = [
        event["id"] async for page in SessionStoreCalls(server).event_pages("s") for event in page.events
    ]
    assert found == ["1", "2"][: len(found)]
    assert server.cursors == cursors
