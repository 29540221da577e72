"""Sending and the queue on the real CLI: what waits, and what becomes of it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.client.calls.queue import QueueCalls
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.client.session import Session
from copilot_desktop.demo.script import ChatRequest, Stall, Step, Text
from copilot_desktop.protocol.attachments import (
    BlobAttachment,
    DirectoryAttachment,
    ExtensionContext,
    FileAttachment,
    GitHubActionsJob,
    GitHubCommit,
    GitHubFile,
    GitHubFileDiff,
    GitHubFileVersion,
    GitHubReference,
    GitHubRelease,
    GitHubRepo,
    GitHubRepository,
    GitHubRevision,
    GitHubSnippet,
    GitHubTreeComparison,
    GitHubUrl,
    LineRange,
    SelectionAttachment,
    TextPosition,
)
from copilot_desktop.protocol.events import Aborted, MessageDelta, SessionIdle, UserPrompt
from copilot_desktop.protocol.sending import (
    AbortReason,
    AgentMode,
    JsonSchemaFormat,
    OutgoingMessage,
    SendMode,
    send_params,
)
from tests.e2e.conftest import Model
from tests.support.cli_versions import is_at_least, skip_before
from tests.support.heard import PATIENCE_S, Heard

pytestmark = pytest.mark.e2e

HELD = "hold on"


def hold_or_answer(request: ChatRequest) -> Sequence[Step]:
    """Never finish the prompt HELD, answer the others at once."""
    newest = [message.text for message in request.messages if message.role == "user"][-1]
    begun = Text("begun ", interval_ms=(0, 0))
    return [begun, Stall()] if HELD in newest else [Text("done", interval_ms=(0, 0))]


@pytest.fixture
async def client(cli_command: tuple[str, ...], copilot_home: Path) -> AsyncIterator[CopilotClient]:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        skip_before(client, "1.0.102")
        yield client


@pytest.fixture
async def session(client: CopilotClient, model: Model, project: Path) -> Session:
    model.answer = hold_or_answer
    return client.new_session(model.options(project))


async def texts(queue: QueueCalls) -> list[str]:
    return [item.text for item in (await queue.read()).items]


async def test_what_waits_can_be_read_and_changed(session: Session) -> None:
    heard, queue, state = Heard(session), session.queue, session.state
    assert not await state.is_processing()
    assert not (await state.activity()).can_abort
    await session.send(HELD)
    await heard.until(MessageDelta)
    assert await state.is_processing()
    activity = await state.activity()
    assert activity.can_abort
    assert activity.has_work

    second = await session.send("second")
    await session.send("third", agent_mode=AgentMode.PLAN)
    await session.send("first", prepend=True)
    await session.send("steer", mode=SendMode.IMMEDIATE)
    waiting = await queue.read()
    assert [item.text for item in waiting.items] == ["first", "second", "third"]
    assert [item.agent_mode for item in waiting.items] == ["interactive", "interactive", "plan"]
    assert waiting.items[1].message_id == second
    assert {item.kind for item in waiting.items} == {"message"}
    assert waiting.steering == ("steer",)
    first, _, third = (item.id for item in waiting.items)

    assert await queue.edit(first, "first, corrected")
    assert await queue.move(first, 2)
    assert await texts(queue) == ["second", "third", "first, corrected"]
    copy = await queue.duplicate(third)
    inserted = await queue.insert(0, OutgoingMessage("inserted"))
    assert copy
    assert inserted
    assert await texts(queue) == ["inserted", "second", "third", "third", "first, corrected"]
    assert await queue.remove(copy)
    assert await texts(queue) == ["inserted", "second", "third", "first, corrected"]
    kept = await queue.withdraw(second, "another text")
    assert (kept.was_removed, kept.was_interrupted) == (False, False)
    gone = await queue.withdraw(second, "second")
    assert (gone.was_removed, gone.was_interrupted) == (True, False)
    assert await queue.send_now(third)
    assert (await queue.read()).steering == ("steer", "third")
    assert await texts(queue) == ["inserted", "first, corrected"]
    assert await queue.remove_most_recent()

    for call in (queue.remove("999"), queue.edit("999", "x"), queue.move("999", 0), queue.send_now("999")):
        assert await call is False, "an item that has left the queue is told as such"
    assert await queue.duplicate("999") == ""
    await queue.clear()
    empty = await queue.read()
    assert empty.items == ()
    assert empty.steering == ()
    assert not await queue.remove_most_recent()

    assert await state.interrupt_turn()
    await heard.until(SessionIdle)
    assert not (await state.activity()).has_work


async def test_interrupting_lets_the_queue_go_on_where_aborting_drops_it(session: Session) -> None:
    heard, state, queue = Heard(session), session.state, session.queue
    await session.send(HELD)
    await heard.until(MessageDelta)
    await session.send("after all")
    assert await state.interrupt_turn(flush_queued=True)
    await heard.until(UserPrompt, lambda event: event.content == "after all")
    await heard.until(SessionIdle)

    await session.send(f"{HELD} again")
    await heard.until(MessageDelta, count=3)
    await session.send("never")
    await session.abort(AbortReason.REMOTE_COMMAND)
    aborted = await heard.until(Aborted, lambda event: event.reason == "remote_command")
    assert aborted.reason == "remote_command"
    await heard.until(SessionIdle, count=2)
    assert (await queue.read()).items == ()
    assert "never" not in [event.content for event in heard.of(UserPrompt)]


async def test_a_running_prompt_can_be_taken_back_before_its_answer(session: Session, model: Model) -> None:
    model.answer = lambda _request: [Stall()]
    heard = Heard(session)
    message_id = await session.send("oops")
    async with asyncio.timeout(PATIENCE_S):
        while (await session.queue.read()).withdrawable_message_id != message_id:
            pass
    taken = await session.queue.withdraw(message_id, "oops")
    assert (taken.was_removed, taken.was_interrupted) == (True, True)
    await heard.until(SessionIdle)
    assert not await session.state.is_processing()


async def test_several_messages_make_one_turn(session: Session, model: Model) -> None:
    heard, state = Heard(session), session.state
    ids = await state.send_messages(
        [OutgoingMessage("one"), OutgoingMessage("two", display_prompt="shown for two")]
    )
    await heard.until(SessionIdle)
    prompts = heard.of(UserPrompt)
    assert [event.content for event in prompts] == ["one", "shown for two"]
    assert [event.message_id for event in prompts] == list(ids)
    assert len(model.requests) == 1
    read = [message.text for message in model.requests[0].messages if message.role == "user"]
    assert "one" in " ".join(read)
    assert "two" in " ".join(read)
    assert "shown for two" not in " ".join(read), "the model reads the prompt itself"


def _sent_attachments(event: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {name: value for name, value in attachment.items() if name != "taggedFilesEntry"}
        for attachment in event["data"]["attachments"]
    ]


async def test_attachments_of_every_kind_arrive(session: Session, model: Model, project: Path) -> None:
    file = project / "notes.txt"
    file.write_text("alpha\nbeta\ngamma\n")
    repo = GitHubRepo("octo", "cat")
    attachments = (
        FileAttachment(file, line_range=LineRange(2, 3)),
        DirectoryAttachment(project, "the project"),
        SelectionAttachment(file, "beta", TextPosition(1, 0), TextPosition(1, 4)),
        BlobAttachment("text/plain", b"from the clipboard", "clip"),
        GitHubReference(7, "A bug", "issue", "open", "https://github.com/octo/cat/issues/7"),
        GitHubCommit(repo, "c0ffee", "why", "https://github.com/octo/cat/commit/c0ffee"),
        GitHubFile(repo, "main", "a.py", "https://github.com/octo/cat/blob/main/a.py"),
        GitHubUrl("https://github.com/octo"),
    )
    heard, state = Heard(session), session.state
    await session.send("look", attachments=attachments)
    await heard.until(SessionIdle)
    page = await state.read_events(kinds=["user.message"])
    assert [event["type"] for event in page.events] == ["user.message"]
    sent = _sent_attachments(page.events[0])
    assert sent == [
        {
            "type": "file",
            "path": str(file),
            "displayName": "notes.txt",
            "lineRange": {"start": 2, "end": 3},
        },
        {"type": "directory", "path": str(project), "displayName": "the project"},
        {
            "type": "selection",
            "filePath": str(file),
            "displayName": "notes.txt",
            "text": "beta",
            "selection": {"start": {"line": 1, "character": 0}, "end": {"line": 1, "character": 4}},
        },
        {
            "type": "blob",
            "mimeType": "text/plain",
            "data": base64.b64encode(b"from the clipboard").decode(),
            "displayName": "clip",
        },
        {
            "type": "github_reference",
            "number": 7,
            "title": "A bug",
            "referenceType": "issue",
            "state": "open",
            "url": "https://github.com/octo/cat/issues/7",
        },
        {
            "type": "github_commit",
            "repo": {"owner": "octo", "name": "cat"},
            "oid": "c0ffee",
            "message": "why",
            "url": "https://github.com/octo/cat/commit/c0ffee",
        },
        {
            "type": "github_file",
            "repo": {"owner": "octo", "name": "cat"},
            "ref": "main",
            "path": "a.py",
            "url": "https://github.com/octo/cat/blob/main/a.py",
        },
        {"type": "github_url", "url": "https://github.com/octo"},
    ]
    tagged = page.events[0]["data"]["attachments"][0]["taggedFilesEntry"]
    assert "lines 2-3" in tagged, "the server looked at the file"
    read = "\n".join(message.text for message in model.requests[-1].messages if message.role == "user")
    assert str(file) in read
    assert "beta" in read


async def test_the_other_things_of_github_arrive_as_they_were_sent(session: Session) -> None:
    repo = GitHubRepo("octo", "cat")
    side = GitHubFileVersion(repo, "main", "a.py")
    attachments = (
        GitHubRelease(repo, "v1", "One", "https://github.com/octo/cat/releases/v1"),
        GitHubActionsJob(repo, 5, "build", "ci", "https://github.com/octo/cat/runs/5", "failure"),
        GitHubRepository(repo, "https://github.com/octo/cat", "A cat", "main"),
        GitHubSnippet(repo, "main", "a.py", "https://github.com/octo/cat/a.py", LineRange(1, 2)),
        GitHubFileDiff("https://github.com/octo/cat/pull/1", side, side),
        GitHubTreeComparison(
            "https://github.com/octo/cat/compare", GitHubRevision(repo, "a"), GitHubRevision(repo, "b")
        ),
        ExtensionContext("chart", "A chart", "2026-01-01T00:00:00Z", payload={"rows": 3}),
    )
    heard = Heard(session)
    await session.send("look", attachments=attachments)
    await heard.until(SessionIdle)
    page = await session.state.read_events(kinds=["user.message"])
    assert _sent_attachments(page.events[0]) == send_params("look", attachments=attachments)["attachments"]


async def test_an_answer_in_a_format_is_asked_of_the_model(session: Session, model: Model) -> None:
    heard = Heard(session)
    wanted = {"type": "object", "properties": {"n": {"type": "integer"}}}
    await session.send("a number", response_format=JsonSchemaFormat("number", wanted, is_strict=True))
    await heard.until(SessionIdle)
    asked = model.requests[-1].body["response_format"]
    assert asked["type"] == "json_schema"
    assert asked["json_schema"]["name"] == "number"
    assert asked["json_schema"]["schema"] == wanted
    assert asked["json_schema"]["strict"] is True


async def test_an_older_cli_is_said_to_lack_what_it_lacks(
    cli_command: tuple[str, ...], copilot_home: Path, model: Model, project: Path
) -> None:
    async with CopilotClient(cli_command, copilot_home=copilot_home) as client:
        if is_at_least(client, "1.0.102"):
            pytest.skip(f"CLI {client.version} has it")
        session = client.new_session(model.options(project))
        with pytest.raises(MethodUnsupported) as raised:
            await session.state.send_messages([OutgoingMessage("one")])
        assert raised.value.method == "session.sendMessages"
        assert raised.value.cli_version == client.version
