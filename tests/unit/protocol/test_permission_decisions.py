"""Decisions on permissions: those that fit, in the server's words, and those that do not."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol import decisions, grants
from copilot_desktop.protocol.decisions import (
    ALLOW_ONCE,
    DENY_AND_STOP,
    NEUTRAL_FEEDBACK,
    USER_NOT_AVAILABLE,
    check_decision,
    deny,
    permission_result,
)
from copilot_desktop.protocol.events import PermissionRequested, parse_event
from copilot_desktop.protocol.grants import Grant, narrowest_grant, origin_of
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionRequest,
)


def asked(prompt: dict[str, Any], request: dict[str, Any] | None = None) -> PermissionRequest:
    data = {"requestId": "q", "promptRequest": prompt, "permissionRequest": request or {}}
    event = parse_event({"event": {"type": "permission.requested", "data": data}})
    assert isinstance(event, PermissionRequested)
    return event.request


SHELL = asked(
    {"kind": "commands", "fullCommandText": "git status -s", "commandIdentifiers": ["git status -s"]}
)
WRITE = asked({"kind": "write", "fileName": "/a"})
READ = asked({"kind": "read", "path": "/a"})
PATH = asked({"kind": "path", "paths": ["/etc/x"], "accessKind": "read", "readOnlyDirectories": ["/etc"]})
URL = asked({"kind": "url", "url": "http://Host:8080/a?b"})
MCP = asked({"kind": "mcp", "serverName": "s", "toolName": "t"})
TOOL = asked({"kind": "custom-tool", "toolName": "t"})
MEMORY = asked({"kind": "memory", "fact": "f"})
HOOK = asked({"kind": "hook", "toolName": "bash"})
MANAGEMENT = asked({"kind": "extension-management", "operation": "reload"})
ACCESS = asked({"kind": "extension-permission-access", "extensionName": "e"})
VARIABLES = ("A", "B")
ENVIRONMENT = asked(
    {"kind": "extension-env-access", "extensionName": "e", "environmentVariables": list(VARIABLES)}
)
WORKFLOW = asked({"kind": "workflow", "name": "w", "approvalKey": "k", "canPersistApproval": True})
ONE_TIME_WORKFLOW = asked({"kind": "workflow", "name": "w", "approvalKey": "k"})

#: A request, a grant that covers it, and the approval on the wire.
APPROVALS: list[tuple[PermissionRequest, Grant, dict[str, Any]]] = [
    (SHELL, grants.CommandsGrant(("git status -s",)), {"commandIdentifiers": ["git status -s"]}),
    (SHELL, grants.CommandsGrant(("git status:*", "x")), {"commandIdentifiers": ["git status:*", "x"]}),
    (WRITE, grants.WriteGrant(), {"kind": "write"}),
    (READ, grants.ReadGrant(), {"kind": "read"}),
    (MCP, grants.McpGrant("s", "t"), {"kind": "mcp", "serverName": "s", "toolName": "t"}),
    (MCP, grants.McpGrant("s"), {"kind": "mcp", "serverName": "s"}),
    (TOOL, grants.CustomToolGrant("t"), {"kind": "custom-tool", "toolName": "t"}),
    (MEMORY, grants.MemoryGrant(), {"kind": "memory"}),
    (MANAGEMENT, grants.ExtensionManagementGrant("reload"), {"operation": "reload"}),
    (MANAGEMENT, grants.ExtensionManagementGrant(), {"kind": "extension-management"}),
    (ACCESS, grants.ExtensionAccessGrant("e"), {"extensionName": "e"}),
    (ENVIRONMENT, grants.ExtensionEnvironmentGrant("e", ("B", "A")), {"environmentVariables": ["B", "A"]}),
    (WORKFLOW, grants.WorkflowGrant("k"), {"kind": "workflow", "approvalKey": "k"}),
]


@pytest.mark.parametrize(("request_", "grant", "wire"), APPROVALS)
def test_approvals_for_a_session_and_a_location(
    request_: PermissionRequest, grant: Grant, wire: dict[str, Any]
) -> None:
    result = permission_result(request_, decisions.allow_for_session(request_, grant))
    approval = result.pop("approval")
    assert result == {"kind": "approve-for-session"}
    assert approval.items() >= wire.items()
    assert permission_result(request_, decisions.allow_for_location(request_, "dir:/x", grant)) == {
        "kind": "approve-for-location",
        "approval": approval,
        "locationKey": "dir:/x",
    }
    with pytest.raises(ValueError, match="cannot be kept for ever"):
        check_decision(request_.subject, PermissionDecision(DecisionKind.ALLOW_PERMANENTLY, grant=grant))


def test_addresses() -> None:
    assert permission_result(URL, decisions.allow_for_session(URL)) == {
        "kind": "approve-for-session",
        "domain": "http://host:8080",
    }
    assert permission_result(URL, decisions.allow_permanently(URL)) == {
        "kind": "approve-permanently",
        "domain": "http://host:8080",
    }
    with pytest.raises(ValueError, match="kept for a location"):
        decisions.allow_for_location(URL, "dir:/x")
    for origin in ("host:8080", "http://host", "https://host:8080", "http://host:8080/a", ""):
        with pytest.raises(ValueError, match=r"origin|cover"):
            decisions.allow_permanently(URL, grants.UrlGrant(origin))


def test_folders_for_reading() -> None:
    assert permission_result(PATH, decisions.allow_for_session(PATH)) == {
        "kind": "approve-read-only-for-session",
        "directories": ["/etc"],
    }
    with pytest.raises(ValueError, match="not of the offered"):
        decisions.allow_for_session(PATH, grants.ReadOnlyFoldersGrant(("/",)))
    with pytest.raises(ValueError, match="kept for a location"):
        decisions.allow_for_location(PATH, "dir:/x")


@pytest.mark.parametrize(
    ("request_", "grant", "why"),
    [
        (SHELL, grants.CommandsGrant(("git",)), "cover"),
        (SHELL, grants.CommandsGrant(("npm:*", ":*", " :*")), "cover"),
        (SHELL, grants.CommandsGrant(()), "cover"),
        (MCP, grants.McpGrant("other"), "cover"),
        (MCP, grants.McpGrant("s", "u"), "cover"),
        (TOOL, grants.CustomToolGrant("u"), "cover"),
        (MANAGEMENT, grants.ExtensionManagementGrant("load"), "cover"),
        (ACCESS, grants.ExtensionAccessGrant("f"), "cover"),
        (ENVIRONMENT, grants.ExtensionEnvironmentGrant("e", ("A",)), "cover"),
        (WORKFLOW, grants.WorkflowGrant("l"), "cover"),
        (ONE_TIME_WORKFLOW, grants.WorkflowGrant("k"), "only once"),
    ],
)
def test_a_grant_that_does_not_cover_the_request(request_: PermissionRequest, grant: Grant, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        decisions.allow_for_session(request_, grant)


ALL = [SHELL, WRITE, READ, PATH, URL, MCP, TOOL, MEMORY, HOOK, MANAGEMENT, ACCESS, ENVIRONMENT, WORKFLOW]


def test_a_grant_fits_no_other_kind() -> None:
    for request in ALL:
        grant = narrowest_grant(request.subject)
        for other in ALL:
            if grant is None or other is request:
                continue
            with pytest.raises(ValueError, match="cannot answer"):
                decisions.allow_for_session(other, grant)


def test_what_has_no_wider_grant() -> None:
    for request in (HOOK, ONE_TIME_WORKFLOW, asked({"kind": "later"}), asked({"kind": "url", "url": "x"})):
        assert narrowest_grant(request.subject) is None
        with pytest.raises(ValueError, match="needs to know"):
            decisions.allow_for_session(request)
        assert permission_result(request, ALLOW_ONCE) == {"kind": "approve-once"}


def test_a_location_needs_its_key_and_a_refusal_grants_nothing() -> None:
    with pytest.raises(ValueError, match="key"):
        decisions.allow_for_location(READ, "")
    for kind in (DecisionKind.ALLOW_ONCE, DecisionKind.DENY, DecisionKind.USER_NOT_AVAILABLE):
        with pytest.raises(ValueError, match="grants nothing"):
            check_decision(READ.subject, PermissionDecision(kind, grant=grants.ReadGrant()))


@pytest.mark.parametrize(
    ("decision", "result"),
    [
        (ALLOW_ONCE, {"kind": "approve-once"}),
        (deny(" use git clean "), {"kind": "reject", "feedback": "use git clean"}),
        (deny(), {"kind": "reject", "feedback": NEUTRAL_FEEDBACK}),
        (DENY_AND_STOP, {"kind": "reject"}),
        (PermissionDecision(DecisionKind.DENY_AND_STOP, "ignored"), {"kind": "reject"}),
        (USER_NOT_AVAILABLE, {"kind": "user-not-available"}),
    ],
)
def test_what_grants_nothing_beyond_the_request(decision: PermissionDecision, result: dict[str, str]) -> None:
    assert permission_result(SHELL, decision) == result


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://Example.com/a", "https://example.com"),
        ("HTTPS://example.com:443/", "https://example.com"),
        ("http://user:pw@example.com:8080", "http://example.com:8080"),
        ("http://[::1]:80/x", "http://[::1]"),
        ("example.com/a", ""),
        ("http://", ""),
        ("http://a:b:c/", ""),
        ("http://[x", ""),
        ("", ""),
    ],
)
def test_origins(url: str, origin: str) -> None:
    assert origin_of(url) == origin
