"""Lasting choices: what they grant is what they say, and some requests have none."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.grants import (
    CommandsGrant,
    CustomToolGrant,
    McpGrant,
    ReadGrant,
    UrlGrant,
    WriteGrant,
)
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    CommandSegment,
    CustomToolPermission,
    DecisionKind,
    HookPermission,
    McpPermission,
    OtherPermission,
    PathPermission,
    PermissionRequest,
    PermissionSubject,
    ReadPermission,
    RequestId,
    ShellPermission,
    UrlPermission,
    WritePermission,
)
from copilot_desktop.viewmodels.permission_grants import GrantChoice, grant_choices

HOME = "/home/user"
PLACE = PermissionLocation(f"{HOME}/code/tideline", "dir")


def offered(subject: PermissionSubject, *, is_risky: bool = False, **fields: Any) -> tuple[GrantChoice, ...]:
    request = PermissionRequest(RequestId("r"), subject, **fields)
    return grant_choices(request, is_risky=is_risky, location=PLACE, home=HOME)


def reaches(choices: tuple[GrantChoice, ...]) -> list[tuple[str, object]]:
    return [(choice.decision.kind.value, choice.decision.grant) for choice in choices]


def test_a_command_is_granted_as_it_stands_and_a_beginning_says_what_it_lets_through() -> None:
    exact, here, prefix = offered(ShellPermission("npm run test -- x"))
    line = CommandsGrant(("npm run test -- x",))
    assert reaches((exact, here)) == [("allow-for-session", line), ("allow-for-location", line)]
    assert (exact.title, here.title) == (
        "Exactly this command, this session",
        "Exactly this command, in ~/code/tideline",
    )
    assert here.decision.location_key == PLACE.key
    assert "later sessions" in here.detail
    assert prefix.decision.grant == CommandsGrant(("npm run:*",))
    assert prefix.title == "Anything that begins with “npm run”, this session"
    assert "“npm run x; rm -rf ~”" in prefix.detail


@pytest.mark.parametrize(
    "command",
    [
        "npm run a && npm run b",
        "npm run a; ls",
        "npm run a | cat",
        "npm run a\nls",
        "npm run a & ls",
        "npm run $(ls)",
        "npm run `ls`",
        "npm run a > x",
        "npm run <(ls)",
        "npm run 'a' ",
        "sudo apt install",
        "bash script.sh",
        "env make x",
        "xargs rm x",
        "python manage.py",
        "rm build",
        "npx create-app",
        "./npm run",
        "A=1 npm run",
        "npm -v",
        "ls",
        "find x",
    ],
)
def test_no_beginning_of_what_is_more_than_one_simple_command(command: str) -> None:
    grants = [choice.decision.grant for choice in offered(ShellPermission(command))]
    assert grants == [CommandsGrant((command,))] * 2


def test_the_servers_word_on_segments_counts() -> None:
    subject = ShellPermission("npm run a", segments=(CommandSegment("npm", "npm"), CommandSegment("x", "x")))
    assert len(offered(subject)) == 2
    assert len(offered(ShellPermission("npm run a", writes_by_redirection=True))) == 2


@pytest.mark.parametrize(
    ("subject", "fields"),
    [
        (ShellPermission("ls"), {"is_risky": True}),
        (ShellPermission("ls"), {"needs_managed_approval": True}),
        (ShellPermission("ls", sandbox_bypass=True), {}),
        # Kept as a rule for every command that begins with "git".
        (ShellPermission("git:*"), {}),
        (ShellPermission("echo " + "x" * 3000), {}),
        (WritePermission("/x"), {}),
        (PathPermission("path", {"paths": ["/etc"], "readOnlyDirectories": ["/etc"]}), {}),
        (HookPermission("hook", {"toolName": "t"}), {}),
        (OtherPermission("warp", {"a": 1}), {}),
        (UrlPermission("url", {"url": "javascript:1"}), {}),
        (UrlPermission("url", {"url": "https://a.example/"}), {"is_risky": True}),
    ],
)
def test_what_has_to_be_asked_each_time(subject: PermissionSubject, fields: dict[str, Any]) -> None:
    assert offered(subject, **fields) == ()


@pytest.mark.parametrize(
    ("subject", "grants", "first"),
    [
        (
            WritePermission("/x", can_offer_session_approval=True),
            [WriteGrant(), WriteGrant()],
            "All changes to files, this session",
        ),
        (
            ReadPermission("read", {"path": "/x"}),
            [ReadGrant(), ReadGrant()],
            "All reading of files, this session",
        ),
        (
            CustomToolPermission("custom-tool", {"toolName": "deploy"}),
            [CustomToolGrant("deploy"), CustomToolGrant("deploy")],
            "deploy, whatever it is called with, this session",
        ),
        (
            McpPermission("mcp", {"serverName": "s", "toolName": "t"}),
            [McpGrant("s", "t"), McpGrant("s", "t"), McpGrant("s")],
            "t from s, whatever it is called with, this session",
        ),
    ],
)
def test_other_kinds(subject: PermissionSubject, grants: list[object], first: str) -> None:
    choices = offered(subject)
    assert [choice.decision.grant for choice in choices] == grants
    assert choices[0].title == first


def test_always_is_for_addresses_only() -> None:
    session, always = offered(UrlPermission("url", {"url": "https://Docs.python.org:443/3/x?y"}))
    origin = UrlGrant("https://docs.python.org")
    assert reaches((session, always)) == [("allow-for-session", origin), ("allow-permanently", origin)]
    assert session.title == "Every page of https://docs.python.org, this session"
    assert always.title == "Always: every page of https://docs.python.org"


def test_without_the_key_of_the_folder_nothing_is_granted_for_it() -> None:
    request = PermissionRequest(RequestId("r"), ShellPermission("npm run x"))
    kinds = [choice.decision.kind for choice in grant_choices(request, is_risky=False)]
    assert kinds == [DecisionKind.ALLOW_FOR_SESSION] * 2


def test_a_repository_is_named_as_one_and_names_hide_nothing() -> None:
    request = PermissionRequest(
        RequestId("r"), McpPermission("mcp", {"serverName": "a\u202eb", "toolName": "t"})
    )
    place = PermissionLocation("/srv/code", "repo")
    choices = grant_choices(request, is_risky=False, location=place, home=HOME)
    assert choices[1].title == "t from a\\u202eb, whatever it is called with, in the repository /srv/code"
