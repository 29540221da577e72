"""The inbox is what the sessions ask: nothing more, nothing less, the oldest first."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionRequest,
    Question,
    RequestId,
    ShellPermission,
)
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.viewmodels.inbox import Inbox, age_words, waiting_words
from tests.support.fake_viewmodels import FakeChat

_ONCE = PermissionDecision(DecisionKind.ALLOW_ONCE)


def shell(request_id: str, command: str = "ls") -> PermissionRequest:
    return PermissionRequest(RequestId(request_id), ShellPermission(command), raw={"command": command})


def ask(chat: FakeChat, *requests: OpenRequest) -> None:
    chat.show(Transcript(requests=requests))


@pytest.fixture
def now() -> list[float]:
    return [1000.0]


@pytest.fixture
def inbox(now: list[float]) -> Inbox:
    return Inbox(clock=lambda: now[0])


def test_it_lists_all_sessions_the_oldest_first(inbox: Inbox, now: list[float]) -> None:
    one = FakeChat("one", title="First", folder="/code/one", branch="main")
    two = FakeChat("two")
    for chat in (one, two):
        inbox.follow(chat)
    ask(two, shell("r1"))
    now[0] += 60
    # The same id in another session is another request.
    ask(one, shell("r1"), Question(RequestId("q"), "Which?"))
    now[0] -= 3600
    ask(two, shell("r1"), shell("r2"))
    assert [item.key for item in inbox.items] == [("two", "r1"), ("one", "r1"), ("one", "q"), ("two", "r2")]
    first = inbox.find(("one", "r1"))
    assert first is not None
    assert (first.title, first.folder, first.branch, first.asked_at) == ("First", "/code/one", "main", 1060)
    one.update(title="Renamed")
    renamed = inbox.find(("one", "r1"))
    assert renamed == replace(first, title="Renamed")
    assert inbox.count == 4


def test_what_was_asked_before_it_is_followed_is_listed(inbox: Inbox) -> None:
    chat = FakeChat("one", transcript=Transcript(requests=(shell("r1"),)))
    inbox.follow(chat)
    assert inbox.count == 1


def test_a_session_that_is_gone_asks_nothing(inbox: Inbox) -> None:
    chat = FakeChat("one", transcript=Transcript(requests=(shell("r1"),)))
    inbox.follow(chat)
    counts: list[int] = []
    inbox.count_changed.connect(counts.append)
    inbox.forget("one")
    assert (inbox.items, counts) == ((), [0])


def test_an_answer_goes_to_the_request_that_was_shown(inbox: Inbox) -> None:
    chat = FakeChat("one")
    inbox.follow(chat)
    ask(chat, shell("r1", "ls"))
    shown = inbox.items[0]
    assert inbox.answer(shown, _ONCE)
    assert chat.calls == [("answer", "r1", _ONCE)]
    # Only what is not compared differs: the person saw the other words.
    ask(chat, replace(shell("r1", "ls"), raw={"command": "rm -rf ~"}))
    assert not inbox.answer(shown, _ONCE)
    assert inbox.items[0].request.raw == {"command": "rm -rf ~"}  # type: ignore[union-attr]  # a permission
    ask(chat)
    assert not inbox.answer(shown, _ONCE)
    inbox.forget("one")
    assert not inbox.answer(shown, _ONCE)
    assert len(chat.calls) == 1


def test_nothing_is_told_while_nothing_is_asked(inbox: Inbox) -> None:
    chat = FakeChat("one")
    inbox.follow(chat)
    told: list[None] = []
    inbox.changed.connect(lambda: told.append(None))
    chat.update(is_running=True)
    assert told == []
    ask(chat, shell("r1"))
    assert len(told) == 1
    chat.update(is_running=False)
    assert len(told) == 1


def test_where_the_next_key_leads(inbox: Inbox) -> None:
    one, two = FakeChat("one"), FakeChat("two")
    for chat in (one, two):
        inbox.follow(chat)
    assert inbox.after("") is None
    ask(one, shell("r1"))
    ask(two, shell("r2"))
    keys = [item.key if (item := inbox.after(front)) else None for front in ("", "one", "two")]
    assert keys == [("one", "r1"), ("two", "r2"), ("one", "r1")]
    ask(two)
    item = inbox.after("one")
    assert item is not None
    assert item.key == ("one", "r1")


@pytest.mark.parametrize("seed", range(40))
def test_it_always_equals_what_the_sessions_hold(inbox: Inbox, seed: int) -> None:
    rng = random.Random(seed)
    chats = [FakeChat(f"s{number}") for number in range(5)]
    for chat in chats:
        inbox.follow(chat)
    told: list[int] = []
    inbox.count_changed.connect(told.append)
    asked = 0
    arrival: dict[tuple[str, str], int] = {}
    for _ in range(60):
        chat = rng.choice(chats)
        held = list(chat.transcript.requests)
        match rng.randrange(4):
            case 0 if held:
                held.pop(rng.randrange(len(held)))
            case 1 if held:
                at = rng.randrange(len(held))
                held[at] = shell(held[at].request_id, f"other {asked}")
            case 2:
                chat.update(is_running=rng.random() < 0.5)
            case _:
                asked += 1
                request_id = f"r{asked}"
                held.append(shell(request_id) if rng.random() < 0.7 else Question(RequestId(request_id), "?"))
                arrival[chat.session_id, request_id] = asked
        ask(chat, *held)
        want = {(c.session_id, r.request_id): r for c in chats for r in c.transcript.requests}
        assert {item.key: item.request for item in inbox.items} == want
        keys = [item.key for item in inbox.items]
        assert keys == sorted(keys, key=lambda key: arrival[key[0], key[1]])
        assert inbox.count == len(want)
        assert not told or told[-1] == inbox.count


def test_words() -> None:
    ages = [age_words(1000.0, 1000.0 + passed) for passed in (-5, 59, 60, 3599, 3600, 86_399, 3 * 86_400)]
    assert ages == [
        "just now",
        "just now",
        "1 minute ago",
        "59 minutes ago",
        "1 hour ago",
        "23 hours ago",
        "3 days ago",
    ]
    assert [waiting_words(count) for count in (0, 1, 3)] == [
        "",
        "1 request waits for you",
        "3 requests wait for you",
    ]
