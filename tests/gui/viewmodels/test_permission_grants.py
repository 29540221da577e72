"""Lasting choices: what they grant is what they say, and some requests have none."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.grants import (
    CommandsGrant,
    CustomToolGrant,
    ExtensionAccessGrant,
    ExtensionEnvironmentGrant,
    ExtensionManagementGrant,
    FolderGrant,
    McpGrant,
    ReadGrant,
    UrlGrant,
    WorkflowGrant,
    WriteGrant,
)
from copilot_desktop.protocol.permission_settings import PermissionLocation
from copilot_desktop.protocol.permissions import (
    CommandSegment,
    CustomToolPermission,
    DecisionKind,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
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
    WorkflowPermission,
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
        (WorkflowPermission("workflow", {"name": "w", "approvalKey": "k"}), {}),
        (
            ExtensionAccessPermission(
                "extension-permission-access",
                {"extensionName": "x", "capabilities": ["register hooks", "observe permission requests"]},
            ),
            {},
        ),
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
        (
            ExtensionManagementPermission(
                "extension-management", {"operation": "scaffold", "extensionName": "mine"}
            ),
            [ExtensionManagementGrant("scaffold"), ExtensionManagementGrant("scaffold")],
            "scaffold, of any extension, this session",
        ),
        (
            ExtensionAccessPermission(
                "extension-permission-access", {"extensionName": "user:x", "capabilities": ["register hooks"]}
            ),
            [ExtensionAccessGrant("user:x"), ExtensionAccessGrant("user:x")],
            "user:x, whatever it asks to do, this session",
        ),
        (
            ExtensionEnvironmentPermission(
                "extension-env-access", {"extensionName": "user:x", "environmentVariables": ["KEY"]}
            ),
            [ExtensionEnvironmentGrant("user:x", ("KEY",)), ExtensionEnvironmentGrant("user:x", ("KEY",))],
            "These variables for user:x, this session",
        ),
        (
            WorkflowPermission(
                "workflow",
                {"name": "review", "approvalKey": "k", "canPersistApproval": True},
            ),
            [WorkflowGrant("k"), WorkflowGrant("k")],
            "The workflow review within these limits, this session",
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


def outside(*paths: str) -> PathPermission:
    return PathPermission("path", {"accessKind": "read", "paths": list(paths)})


@pytest.mark.parametrize(
    ("paths", "folder", "shown"),
    [
        (("/srv/data/a.csv",), "/srv/data", "/srv/data"),
        (("/srv/data/a.csv", "/srv/data/b.csv"), "/srv/data", "/srv/data"),
        ((f"{HOME}/notes/x.md",), f"{HOME}/notes", "~/notes"),
        (("C:\\work\\x.md",), "C:\\work", "C:\\work"),
    ],
)
def test_a_folder_outside_is_opened_for_the_session(paths: tuple[str, ...], folder: str, shown: str) -> None:
    (choice,) = offered(outside(*paths))
    assert reaches((choice,)) == [("allow-for-session", FolderGrant(folder))]
    assert choice.title == f"The folder {shown} with all in it, this session"


@pytest.mark.parametrize(
    "paths",
    [
        (),
        ("/etc/hosts",),
        ("/file",),
        (f"{HOME}/x",),
        ("/home/x",),
        (f"{HOME}/.ssh/known_hosts",),
        (f"{HOME}/.config/git/ignore",),
        ("/srv/a/x", "/srv/b/y"),
        ("/srv/data/../../etc/x",),
        ("relative/x",),
        ("C:\\x.md",),
    ],
)
def test_no_folder_that_is_wide_or_sensitive_or_not_one(paths: tuple[str, ...]) -> None:
    assert offered(outside(*paths)) == ()
