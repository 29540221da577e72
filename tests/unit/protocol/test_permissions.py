"""Permission requests of every kind."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.events import PermissionRequested, parse_event
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permissions import (
    CommandSegment,
    CustomToolPermission,
    ExtensionAccessPermission,
    ExtensionEnvironmentPermission,
    ExtensionManagementPermission,
    FileContent,
    FileEdit,
    HookPermission,
    McpPermission,
    MemoryPermission,
    OtherPermission,
    PathPermission,
    PermissionRequest,
    PermissionSubject,
    ReadPermission,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)
from tests.support import recordings


def asked(prompt: dict[str, Any], request: dict[str, Any] | None = None) -> PermissionRequest:
    data = {"requestId": "q", "promptRequest": prompt, "permissionRequest": request or {}}
    event = parse_event({"event": {"type": "permission.requested", "data": data}})
    assert isinstance(event, PermissionRequested)
    return event.request


def recorded(name: str, kind: type[PermissionSubject]) -> PermissionRequest:
    """The first request of a recording that is about `kind`."""
    for session in recordings.events(name):
        for event in session:
            if isinstance(event, PermissionRequested) and isinstance(event.request.subject, kind):
                return event.request
    pytest.fail(f"no {kind.__name__} in {name}")


SUBJECTS: list[tuple[dict[str, Any], PermissionSubject]] = [
    (
        {
            "kind": "commands",
            "fullCommandText": "rm x",
            "intention": "Clean",
            "warning": "!",
            "canOfferSessionApproval": True,
            "requestSandboxBypass": True,
            "requestSandboxBypassReason": "network",
            "commandIdentifiers": ["rm x", 5],
        },
        ShellPermission("rm x", "Clean", "!", True, True, "network", ("rm x",)),
    ),
    ({"kind": "commands", "intention": "?", "x": 1}, OtherPermission("commands", {"x": 1}, "?")),
    (
        {"kind": "write", "fileName": "/a", "diff": "\ndiff", "fileEdits": [{"after": {"path": "/a"}}]},
        WritePermission("/a", "diff", creates=True, edits=(FileEdit(after=FileContent("/a")),)),
    ),
    (
        {"kind": "write", "fileName": "/a", "fileEdits": [{"before": {}, "after": {"content": "x"}}]},
        WritePermission("/a", edits=(FileEdit(FileContent(""), FileContent("", "x")),)),
    ),
    (
        {"kind": "write", "fileName": "/a", "newFileContents": "x", "resolvedPath": "/b"},
        WritePermission("/a", new_content="x", resolved_path="/b"),
    ),
    ({"kind": "write", "fileName": "/a", "fileEdits": "none"}, WritePermission("/a")),
    ({"kind": "write"}, OtherPermission("write")),
    ({"kind": "read", "path": "/a", "toolCallId": "c1"}, ReadPermission("read", {"path": "/a"})),
    ({"kind": "read", "path": 5}, OtherPermission("read", {"path": 5})),
    ({"kind": "path", "paths": []}, OtherPermission("path", {"paths": []})),
    ({"kind": "mcp", "serverName": "s"}, OtherPermission("mcp", {"serverName": "s"})),
    ({"kind": "later", "x": 1, "intention": "?"}, OtherPermission("later", {"x": 1}, "?")),
    ({"kind": 5}, OtherPermission("", {})),
]


@pytest.mark.parametrize(("prompt", "subject"), SUBJECTS)
def test_what_a_permission_is_about(prompt: dict[str, Any], subject: PermissionSubject) -> None:
    assert asked(prompt).subject == subject


def test_details_of_a_command() -> None:
    request = {
        "kind": "shell",
        "fullCommandText": "git add . > log && curl http://x",
        "commands": [{"identifier": "git", "readOnly": False}, {}],
        "commandSegments": [{"identifier": "git", "fullCommandText": "git add . > log"}, "odd"],
        "possiblePaths": ["log", 5],
        "possibleUrls": [{"url": "http://x"}, {}],
        "hasWriteFileRedirection": True,
        "shellType": "bash",
        "resolvedWorkingDirectory": "/work",
        "requestSandboxBypass": True,
        "warning": "Careful",
    }
    prompt = {"kind": "commands", "fullCommandText": request["fullCommandText"]}
    subject = asked(prompt, request).subject
    assert subject == ShellPermission(
        "git add . > log && curl http://x",
        warning="Careful",
        sandbox_bypass=True,
        identifiers=("git",),
        segments=(CommandSegment("git", "git add . > log"),),
        possible_paths=("log",),
        possible_urls=("http://x",),
        writes_by_redirection=True,
        shell_name="bash",
        working_folder="/work",
    )
    # What is known of another command says nothing about this one.
    assert asked({**prompt, "fullCommandText": "ls"}, request).subject == ShellPermission("ls")


def test_files_of_a_write() -> None:
    subject = WritePermission(
        "/a", edits=(FileEdit(FileContent("/a"), FileContent("/b")), FileEdit(after=FileContent("/c")))
    )
    assert subject.paths == ("/a", "/b", "/c")


def test_a_managed_approval_is_told() -> None:
    prompt = {"kind": "read", "path": "/a"}
    assert not asked(prompt).needs_managed_approval
    assert asked({**prompt, "managedApprovalRequired": True}).needs_managed_approval
    assert asked(prompt, {"managedApprovalRequired": True}).needs_managed_approval


def test_recorded_kinds() -> None:
    shell = recorded("shell-permission-approve", ShellPermission).subject
    assert isinstance(shell, ShellPermission)
    assert shell.identifiers == (shell.command,)
    assert shell.shell_name == "bash"
    assert [segment.text for segment in shell.segments] == ["echo hi", "ls", "sleep 0.6", "echo done"]
    # It does write; the server's word only counts when it says yes.
    assert not shell.writes_by_redirection
    write = recorded("write-file-permission", WritePermission).subject
    assert isinstance(write, WritePermission)
    assert write.creates
    assert write.can_offer_session_approval
    assert write.edits[0].after == FileContent(write.path, write.new_content)
    read = recorded("read-inside-workspace", ReadPermission).subject
    assert isinstance(read, ReadPermission)
    assert read.path == "/home/user/project/README.md"
    path = recorded("read-outside-workspace", PathPermission).subject
    assert isinstance(path, PathPermission)
    assert (path.access, path.paths, path.read_only_folders) == ("read", ("/etc/hostname",), ("/etc",))
    url = recorded("url-permission", UrlPermission).subject
    assert isinstance(url, UrlPermission)
    assert url.url == "http://127.0.0.1:9987/v1/models"
    mcp = recorded("elicitation-mcp", McpPermission).subject
    assert isinstance(mcp, McpPermission)
    assert (mcp.server, mcp.tool, mcp.title, mcp.arguments) == ("demo", "ask", "ask", {})
    assert not mcp.is_read_only
    tool = recorded("custom-tool", CustomToolPermission).subject
    assert isinstance(tool, CustomToolPermission)
    assert (tool.tool, tool.description, tool.arguments) == ("get_weather", "Get weather", {"city": "Paris"})


def test_kinds_nobody_recorded() -> None:
    memory = asked({"kind": "memory", "fact": "f", "subject": "s", "citations": "c", "reason": "r"}).subject
    assert isinstance(memory, MemoryPermission)
    assert (memory.action, memory.fact, memory.subject) == ("store", "f", "s")
    assert (memory.citations, memory.reason, memory.direction) == ("c", "r", "")
    hook = asked({"kind": "hook", "toolName": "bash", "toolArgs": [1], "hookMessage": "m"}).subject
    assert isinstance(hook, HookPermission)
    assert (hook.tool, hook.arguments, hook.message) == ("bash", [1], "m")
    management = asked({"kind": "extension-management", "operation": "reload"}).subject
    assert isinstance(management, ExtensionManagementPermission)
    assert (management.operation, management.extension) == ("reload", "")
    access = asked({"kind": "extension-permission-access", "extensionName": "e", "capabilities": ["x"]})
    assert isinstance(access.subject, ExtensionAccessPermission)
    assert (access.subject.extension, access.subject.capabilities) == ("e", ("x",))
    variables = {"kind": "extension-env-access", "extensionName": "e", "environmentVariables": ["A", 5]}
    environment = asked(variables).subject
    assert isinstance(environment, ExtensionEnvironmentPermission)
    assert (environment.extension, environment.variables) == ("e", ("A",))
    workflow = asked(
        {
            "kind": "workflow",
            "operation": "run",
            "name": "w",
            "description": "d",
            "phases": [{"title": "one"}, 5],
            "approvalKey": "k",
            "canPersistApproval": True,
        }
    ).subject
    assert isinstance(workflow, WorkflowPermission)
    assert (workflow.operation, workflow.name, workflow.description) == ("run", "w", "d")
    assert (workflow.phases, workflow.approval_key, workflow.can_persist_approval) == (("one",), "k", True)


def test_a_kind_without_words_of_its_own_keeps_its_fields() -> None:
    subject = asked({"kind": "hook", "toolName": "bash", "later": [1]}).subject
    assert isinstance(subject, OtherPermission)
    assert subject.fields == {"toolName": "bash", "later": [1]}


def test_an_mcp_server_says_what_its_tool_does() -> None:
    prompt = {"kind": "mcp", "serverName": "s", "toolName": "t"}
    read_only = asked(prompt, {"kind": "mcp", "readOnly": True}).subject
    assert isinstance(read_only, McpPermission)
    assert read_only.is_read_only
    assert read_only.fields["readOnly"] is True


def test_what_waits_is_read_without_its_event() -> None:
    answer = {
        "items": [
            {"requestId": "a", "request": {"kind": "commands", "fullCommandText": "ls", "toolCallId": "c"}},
            {"requestId": "b", "request": {"kind": "path", "paths": ["/x"], "accessKind": "write"}},
            {"requestId": "c"},
            {"request": {"kind": "read", "path": "/x"}},
            "odd",
        ]
    }
    shell, path, bare = parse_pending_permissions(answer)
    assert (shell.request_id, shell.subject, shell.tool_call_id) == ("a", ShellPermission("ls"), "c")
    assert isinstance(path.subject, PathPermission)
    assert path.subject.access == "write"
    assert bare.subject == OtherPermission("")
    assert parse_pending_permissions(None) == []
    assert parse_pending_permissions({"items": 5}) == []
