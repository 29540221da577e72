"""The sessions of a home on the real CLI: finding, forking and deleting them, and their history."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.client.calls.session_store import SessionStoreCalls
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import ResponseError
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import Text
from copilot_desktop.protocol.events import SessionIdle
from copilot_desktop.protocol.session_state import Direction
from copilot_desktop.protocol.session_store import SessionFilter
from tests.e2e.conftest import Model
from tests.support.cli_versions import skip_before
from tests.support.heard import Heard

pytestmark = pytest.mark.e2e

#: Written to disk and never sent; written only when it changed and sent with every turn.
ONE_SIDED = ("session.usage_record", "system.message")


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, "1.0.102")
        yield client


async def used(client: CopilotClient, model: Model, folder: Path, *prompts: str) -> Session:
    """A session that has answered each of `prompts`."""
    folder.mkdir(exist_ok=True)
    model.answer = lambda _request: [Text("answer", interval_ms=(0, 0))]
    session = client.new_session(model.options(folder))
    heard = Heard(session)
    for turn, prompt in enumerate(prompts, start=1):
        await session.send(prompt)
        await heard.until(SessionIdle, count=turn)
    return session


async def prompts_of(store: SessionStoreCalls, session_id: str) -> list[str]:
    page = await store.read_events(session_id)
    return [event["data"]["content"] for event in page.events if event["type"] == "user.message"]


async def test_sessions_are_listed_filtered_and_found(
    client: CopilotClient, model: Model, project: Path
) -> None:
    store = client.store
    assert await store.list() == ()
    assert await store.last_id() == ""
    here = await used(client, model, project / "here", "what is here?")
    there = await used(client, model, project / "there", "what is there?")
    await there.state.rename("Over there")

    listed = {summary.session_id: summary for summary in await store.list()}
    assert set(listed) == {here.session_id, there.session_id}
    assert listed[here.session_id].title == "what is here?"
    assert listed[here.session_id].folder == str(project / "here")
    assert listed[here.session_id].client_name == "copilot-desktop"
    assert not listed[here.session_id].is_remote
    assert listed[there.session_id].title == "Over there"
    only = await store.list(SessionFilter(cwd=project / "here"))
    assert [summary.session_id for summary in only] == [here.session_id]
    assert await store.list(SessionFilter(repository="nobody/nothing")) == ()

    assert await store.get(there.session_id) == listed[there.session_id]
    assert await store.get("none") is None
    assert await store.last_id() == there.session_id
    for prefix in (here.session_id[:4], here.session_id[:8], here.session_id):
        assert await store.find(prefix) == here.session_id, prefix
    assert await store.find("zzzzzzzz") == ""
    assert await store.find("") == ""

    sizes = await store.sizes()
    assert set(sizes) == set(listed)
    assert all(size > 1000 for size in sizes.values())
    log = await store.event_file(here.session_id)
    assert log is not None
    assert log.name == "events.jsonl"
    assert here.session_id in str(log)
    assert await store.used_elsewhere([here.session_id, there.session_id]) == frozenset()


async def test_a_session_of_another_process_is_told(
    client: CopilotClient,
    model: Model,
    project: Path,
    cli_command: tuple[str, ...],
    copilot_home: Path,
) -> None:
    session = await used(client, model, project, "mine")
    async with CopilotClient(cli_command, copilot_home=copilot_home) as other:
        store = other.store
        assert await store.used_elsewhere([session.session_id, "none"]) == {session.session_id}
        deletion = await store.delete(session.session_id)
        assert not deletion.is_deleted
        assert "in use" in deletion.error


async def test_forks_begin_where_they_were_cut(client: CopilotClient, model: Model, project: Path) -> None:
    store = client.store
    session = await used(client, model, project, "first", "second")
    history = await store.read_events(session.session_id)
    second = next(event["id"] for event in history.events if event["data"].get("content") == "second")
    early = await store.fork(session.session_id, name="Early", before_event_id=second)
    whole = await store.fork(session.session_id)
    assert early.name == "Early"
    assert whole.name == "first (fork)"
    assert len({session.session_id, early.session_id, whole.session_id}) == 3
    assert await prompts_of(store, early.session_id) == ["first"], "cut before the event, without it"
    assert await prompts_of(store, whole.session_id) == ["first", "second"]

    forked = client.session(early.session_id, model.options(project))
    heard = Heard(forked)
    await forked.send("another second")
    await heard.until(SessionIdle)
    assert await prompts_of(store, early.session_id) == ["first", "another second"]
    assert await prompts_of(store, session.session_id) == ["first", "second"]
    told = [message.text for message in model.requests[-1].messages if message.role == "user"]
    assert any("first" in text for text in told)


async def test_history_is_read_in_pages_both_ways(client: CopilotClient, model: Model, project: Path) -> None:
    store = client.store
    session = await used(client, model, project, "one", "two", "three")
    everything = [event["id"] for event in (await store.read_events(session.session_id)).events]
    assert len(everything) > 10
    for direction in Direction:
        pages = [
            page async for page in store.event_pages(session.session_id, max_events=4, direction=direction)
        ]
        assert len(pages) > 2
        assert all(len(page.events) <= 4 for page in pages)
        assert not any(page.is_expired for page in pages)
        if direction is Direction.BACKWARD:
            pages.reverse()
        assert [event["id"] for page in pages for event in page.events] == everything
    messages = await session.state.messages()
    on_disk = (await store.read_events(session.session_id)).events
    sent, written = (
        [event["id"] for event in events if event["type"] not in ONE_SIDED] for events in (messages, on_disk)
    )
    assert sent == written
    assert len(sent) > 10


async def test_sessions_are_closed_deleted_and_pruned(
    client: CopilotClient, model: Model, project: Path
) -> None:
    store = client.store
    session = await used(client, model, project, "keep me")
    forks = [(await store.fork(session.session_id)).session_id for _ in range(3)]
    named = (await store.fork(session.session_id, name="Named")).session_id

    dry = await store.prune(0, dry_run=True, keep=[forks[0]])
    assert dry.is_dry_run
    assert dry.deleted == ()
    assert set(dry.candidates) == {*forks[1:], session.session_id}, "an open session is not spared"
    assert set(dry.skipped) >= {named}
    assert dry.freed_bytes > 1000
    assert len(await store.list()) == 5
    assert named in (await store.prune(0, dry_run=True, include_named=True, keep=())).candidates
    assert (await store.prune(1000, dry_run=True, keep=())).candidates == ()

    freed = await store.delete_all([forks[0], "none"])
    assert freed[forks[0]] > 1000
    assert freed["none"] == 0
    pruned = await store.prune(0, dry_run=False, keep=[session.session_id])
    assert set(pruned.deleted) == {*forks[1:]}
    assert {summary.session_id for summary in await store.list()} == {session.session_id, named}

    await store.close(session.session_id)
    with pytest.raises(ResponseError, match="not found"):
        await client.call("session.mode.get", {"sessionId": session.session_id})
    assert (await store.delete(session.session_id)).is_deleted
    again = await store.delete(session.session_id)
    assert not again.is_deleted
    assert session.session_id in again.error
    assert [summary.session_id for summary in await store.list()] == [named]
