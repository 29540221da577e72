"""Every kind of permission that the real CLI asks for, with every decision it takes. One CLI for all."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from copilot_desktop.client.requests import policies
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.demo.script import ToolCall
from copilot_desktop.protocol import grants
from copilot_desktop.protocol.decisions import (
    ALLOW_ONCE,
    DENY_AND_STOP,
    USER_NOT_AVAILABLE,
    allow_for_location,
    allow_for_session,
    allow_permanently,
    deny,
)
from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.events import SessionIdle
from copilot_desktop.protocol.permissions import (
    CustomToolPermission,
    FileContent,
    McpPermission,
    PathPermission,
    PermissionDecision,
    PermissionOutcome,
    PermissionRequest,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WritePermission,
)
from tests.support.heard import PATIENCE_S
from tests.support.request_play import World, bash, create, mcp_options, once, request_world

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(
    cli_command: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[World]:
    async with request_world(cli_command, tmp_path_factory.mktemp("copilot-home")) as world:
        yield world


# ---- shell -----------------------------------------------------------------------------------


async def test_a_command_is_described_and_runs_once_it_is_allowed(world: World, project: Path) -> None:
    play = world.play(project, bash("echo a > a.txt && cat a.txt"), bash("echo a > a.txt && cat a.txt"))
    await play.run(on_permission=once)
    first, second = play.asked
    assert first.subject == second.subject, "once is once"
    subject = first.subject
    assert isinstance(subject, ShellPermission)
    assert subject.command == "echo a > a.txt && cat a.txt"
    assert subject.intention == "Try it"
    assert subject.identifiers == (subject.command,)
    assert [segment.text for segment in subject.segments] == ["echo a", "cat a.txt"]
    assert subject.shell_name == "bash"
    assert first.tool_call_id
    assert play.outcomes == [PermissionOutcome.APPROVED] * 2
    assert (project / "a.txt").read_text() == "a\n"
    assert play.results[0].startswith("a\n")


@pytest.mark.parametrize(
    ("grant", "prompts"),
    [
        (None, ["touch a", "touch b"]),
        (grants.CommandsGrant(("touch:*",)), ["touch a"]),
    ],
)
async def test_commands_for_the_session(
    world: World, project: Path, grant: grants.Grant | None, prompts: list[str]
) -> None:
    play = world.play(project, bash("touch a"), bash("touch a"), bash("touch b"))
    await play.run(on_permission=lambda request: allow_for_session(request, grant))
    assert [request.subject.command for request in play.asked] == prompts
    assert {path.name for path in project.iterdir()} == {"a", "b"}


async def test_commands_for_the_folder_outlive_the_session(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    resolved = await play.session.call(
        "session.permissions.locations.resolve", {"workingDirectory": str(project)}
    )
    key = resolved["locationKey"]
    await play.run(on_permission=lambda request: allow_for_location(request, key))
    assert (project / "a").exists()
    kept = json.loads((world.home / "permissions-config.json").read_text())
    assert "touch a" in json.dumps(kept["locations"][key])
    later = world.play(project, bash("touch a"))
    await later.run(on_permission=lambda _request: deny("Should not be asked."))
    assert later.asked == []


async def test_a_refusal_with_feedback_is_read_and_the_turn_goes_on(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    await play.run(on_permission=lambda _request: deny("Use another name."))
    assert "Use another name." in play.results[0]
    assert play.outcomes == [PermissionOutcome.DENIED_BY_USER]
    assert not play.has_been_stopped
    assert len(play.requests) == 2
    assert not (project / "a").exists()


async def test_a_refusal_without_feedback_stops_the_turn(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    await play.run(on_permission=lambda _request: DENY_AND_STOP)
    assert play.outcomes == [PermissionOutcome.DENIED_BY_USER]
    assert play.has_been_stopped
    assert len(play.requests) == 1
    assert not (project / "a").exists()


async def test_nobody_is_there(world: World, project: Path) -> None:
    play = world.play(project, bash("touch a"))
    await play.run(on_permission=lambda _request: USER_NOT_AVAILABLE)
    assert play.outcomes == [PermissionOutcome.DENIED_BY_RULE]
    assert len(play.requests) == 2, "the model goes on"
    assert not (project / "a").exists()


# ---- files -----------------------------------------------------------------------------------


async def test_a_file_is_shown_before_it_is_written(world: World, project: Path) -> None:
    path = project / "a.txt"
    play = world.play(
        project,
        create(path, "one\n"),
        ToolCall("edit", {"path": str(path), "old_str": "one", "new_str": "two"}),
    )
    await play.run(on_permission=once)
    made, edited = (request.subject for request in play.asked)
    assert isinstance(made, WritePermission)
    assert isinstance(edited, WritePermission)
    assert (made.path, made.creates, made.new_content) == (str(path), True, "one\n")
    assert (edited.path, edited.creates) == (str(path), False)
    (edit,) = edited.edits
    assert (edit.before, edit.after) == (FileContent(str(path), "one\n"), FileContent(str(path), "two\n"))
    assert "-one\n+two" in edited.diff
    assert path.read_text() == "two\n"


async def test_writing_for_the_session(world: World, project: Path) -> None:
    play = world.play(project, create(project / "a", "a"), create(project / "b", "b"))
    await play.run(on_permission=allow_for_session)
    assert [request.subject.path for request in play.asked] == [str(project / "a")]
    assert (project / "b").read_text() == "b"


@pytest.mark.parametrize(
    ("decision", "turns"), [(deny("Leave it."), 2), (DENY_AND_STOP, 1), (USER_NOT_AVAILABLE, 2)]
)
async def test_a_refused_file_is_not_written(
    world: World, project: Path, decision: PermissionDecision, turns: int
) -> None:
    play = world.play(project, create(project / "a", "a"))
    await play.run(on_permission=lambda _request: decision)
    assert not (project / "a").exists()
    assert len(play.requests) == turns
    assert play.has_been_stopped is (turns == 1)


def view(path: Path | str) -> ToolCall:
    return ToolCall("view", {"path": str(path)})


async def test_reading_in_the_folder(world: World, project: Path) -> None:
    (project / "a").write_text("alpha")
    (project / "b").write_text("beta")
    play = world.play(project, view(project / "a"), view(project / "b"))
    await play.run(on_permission=allow_for_session)
    (request,) = play.asked
    assert isinstance(request.subject, ReadPermission)
    assert request.subject.path == str(project / "a")
    assert "alpha" in play.results[0]
    assert "beta" in play.results[1]


async def test_a_path_outside_is_asked_for_first(world: World, project: Path) -> None:
    play = world.play(project, view("/etc/hostname"))
    await play.run(on_permission=once)
    path, read = play.asked
    assert isinstance(path.subject, PathPermission)
    assert (path.subject.access, path.subject.paths) == ("read", ("/etc/hostname",))
    assert isinstance(read.subject, ReadPermission)
    assert path.tool_call_id == read.tool_call_id
    assert Path("/etc/hostname").read_text().strip() in play.results[0]


async def test_a_folder_outside_for_reading(world: World, project: Path) -> None:
    play = world.play(project, view("/etc/hostname"))
    await play.run(
        on_permission=lambda request: (
            allow_for_session(request) if isinstance(request.subject, PathPermission) else ALLOW_ONCE
        )
    )
    assert play.asked[0].subject.read_only_folders == ("/etc",)
    assert play.outcomes == [PermissionOutcome.APPROVED] * 2
    assert Path("/etc/hostname").read_text().strip() in play.results[0]


async def test_reads_inside_by_policy(world: World, project: Path) -> None:
    (project / "a").write_text("alpha")
    (project / "secret").symlink_to("/etc/hostname")
    play = world.play(project, view(project / "a"), view(project / "secret"), bash("touch b"))
    policy = policies.first_of(policies.allow_reads_inside(project), policies.deny_all("Read only."))
    RequestHandlers(play.session, on_permission=policy)
    await play.start()
    await play.heard.until(SessionIdle)
    inside, link, command = play.results
    assert "alpha" in inside
    assert "Read only." in link
    assert "Read only." in command
    assert not (project / "b").exists()


# ---- addresses, MCP, tools of ours -----------------------------------------------------------


def fetch(url: str) -> ToolCall:
    return ToolCall("web_fetch", {"url": url})


async def test_addresses_for_the_session_and_for_good(world: World, project: Path) -> None:
    port = world.model.server.base_url.split(":")[2].split("/")[0]
    origin = f"http://127.0.0.1:{port}"
    play = world.play(project, fetch(f"{origin}/a"), fetch(f"{origin}/b"), fetch("http://127.0.0.2/c"))
    await play.run(on_permission=allow_for_session)
    assert all(isinstance(request.subject, UrlPermission) for request in play.asked)
    assert [request.subject.url for request in play.asked] == [f"{origin}/a", "http://127.0.0.2/c"]
    kept = world.play(project, fetch("http://127.0.0.3/d"), fetch("http://127.0.0.3/e"))
    await kept.run(on_permission=allow_permanently)
    assert [request.subject.url for request in kept.asked] == ["http://127.0.0.3/d"]
    settings = json.loads((world.home / "settings.json").read_text())
    assert "http://127.0.0.3" in settings["allowedUrls"]


@pytest.mark.parametrize("tool", ["echo", ""])
async def test_a_tool_or_a_server_of_mcp_for_the_session(world: World, project: Path, tool: str) -> None:
    calls = [
        ToolCall("demo-echo", {"text": "one"}),
        ToolCall("demo-echo", {"text": "two"}),
        ToolCall("demo-ask", {}),
    ]
    play = world.play(project, *calls, **mcp_options())
    await play.run(
        on_permission=lambda request: allow_for_session(
            request, grants.McpGrant("demo", tool and getattr(request.subject, "tool", ""))
        ),
        on_elicitation=lambda _form: ElicitationAnswer(ElicitationAction.DECLINE),
    )
    asked = [request.subject.tool for request in play.asked if not isinstance(request, Elicitation)]
    assert asked == (["echo", "ask"] if tool else ["echo"])
    subject = play.asked[0].subject
    assert isinstance(subject, McpPermission)
    assert (subject.server, subject.arguments) == ("demo", {"text": "one"})
    assert play.results[:2] == ["one", "two"]
    assert json.loads(play.results[2])["action"] == "decline"


class Weather:
    """A tool of the client's, as far as its declaration goes."""

    def declaration(self) -> dict[str, Any]:
        parameters = {"type": "object", "properties": {"city": {"type": "string"}}}
        return {"name": "get_weather", "description": "Get weather", "parameters": parameters}


async def test_a_tool_of_ours(world: World, project: Path) -> None:
    call = ToolCall("get_weather", {"city": "Paris"})
    play = world.play(project, call, call, call, tools=(Weather(),))
    decisions = iter([deny("Not now."), None])

    def decide(request: PermissionRequest) -> PermissionDecision:
        return next(decisions) or allow_for_session(request)

    raw: list[dict[str, Any]] = []
    unsubscribe = world.client.on_event(lambda _session, event: raw.append(event))

    async def answer_calls() -> None:
        answered = 0
        while answered < 2:
            for event in [item for item in raw if item["type"] == "external_tool.requested"][answered:]:
                request_id = event["data"]["requestId"]
                await play.session.call(
                    "session.tools.handlePendingToolCall", {"requestId": request_id, "result": "Sunny"}
                )
                answered += 1
            await asyncio.sleep(0.01)

    answering = asyncio.create_task(answer_calls())
    async with asyncio.timeout(PATIENCE_S):
        await play.run(on_permission=decide)
        await answering
    unsubscribe()
    first, second = play.asked
    assert first.subject == second.subject
    assert isinstance(first.subject, CustomToolPermission)
    assert (first.subject.tool, first.subject.arguments) == ("get_weather", {"city": "Paris"})
    assert "Not now." in play.results[0]
    assert play.results[1:] == ["Sunny", "Sunny"]
