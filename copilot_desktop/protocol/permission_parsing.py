"""Reading permission requests and how they ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from copilot_desktop.protocol.json_fields import JsonFields
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
    PermissionOutcome,
    PermissionRequest,
    PermissionScope,
    PermissionSubject,
    ReadPermission,
    RequestId,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)

#: Told elsewhere, or nothing a person could use.
_NOT_SHOWN: Final = frozenset({"kind", "toolCallId", "intention", "_permissionRequestSessionId"})

#: The class of each kind, and the field without which it says nothing.
_KINDS: Final[Mapping[str, tuple[type[OtherPermission], str]]] = {
    "read": (ReadPermission, "path"),
    "path": (PathPermission, "paths"),
    "url": (UrlPermission, "url"),
    "mcp": (McpPermission, "toolName"),
    "custom-tool": (CustomToolPermission, "toolName"),
    "memory": (MemoryPermission, "fact"),
    "hook": (HookPermission, "toolName"),
    "extension-management": (ExtensionManagementPermission, "operation"),
    "extension-permission-access": (ExtensionAccessPermission, "extensionName"),
    "extension-env-access": (ExtensionEnvironmentPermission, "extensionName"),
    "workflow": (WorkflowPermission, "name"),
}


def parse_permission_request(data: JsonFields, *, agent_id: str) -> PermissionRequest:
    """Read the data of `permission.requested`."""
    request = data.inner("permissionRequest")
    # What is meant for people; histories that were written before 1.0.39 lack it.
    prompt = data.inner("promptRequest") if "promptRequest" in data else request
    return PermissionRequest(
        request_id=RequestId(data.text("requestId")),
        subject=_subject(prompt, request),
        tool_call_id=prompt.text("toolCallId") or request.text("toolCallId"),
        agent_id=agent_id or data.text("ownerAgentId"),
        needs_managed_approval=(
            prompt.flag("managedApprovalRequired") or request.flag("managedApprovalRequired")
        ),
        raw=data.raw,
    )


def parse_pending_permissions(answer: Any) -> list[PermissionRequest]:
    """Read the answer of `session.permissions.pendingRequests`, which has the prompts only."""
    return [
        parse_permission_request(
            JsonFields({"requestId": item.text("requestId"), "promptRequest": item.inner("request").raw}),
            agent_id="",
        )
        for item in JsonFields(answer).items("items")
        if item.text("requestId")
    ]


#: Two paths of 4,096 bytes and a few words.
_MAX_DIFF_HEADER: Final = 16_384


def _subject(prompt: JsonFields, request: JsonFields) -> PermissionSubject:
    kind = prompt.text("kind")
    if kind in ("commands", "shell") and prompt.text("fullCommandText"):
        return _shell(prompt, request)
    if kind == "write" and prompt.text("fileName"):
        return _write(prompt)
    known, needed = _KINDS.get(kind, (OtherPermission, ""))
    if needed and not (prompt.text(needed) or prompt.texts(needed)):
        known = OtherPermission
    fields = {name: value for name, value in prompt.raw.items() if name not in _NOT_SHOWN}
    if kind == "mcp" and request.flag("readOnly"):
        fields.setdefault("readOnly", True)
    return known(kind=kind, fields=fields, intention=prompt.text("intention"))


def _shell(prompt: JsonFields, request: JsonFields) -> ShellPermission:
    if request.text("fullCommandText") not in ("", prompt.text("fullCommandText")):
        # Details of another text would mislead.
        request = JsonFields(None)
    commands = tuple(item.text("identifier") for item in request.items("commands"))
    return ShellPermission(
        command=prompt.text("fullCommandText"),
        intention=prompt.text("intention"),
        warning=prompt.text("warning") or request.text("warning"),
        can_offer_session_approval=prompt.flag("canOfferSessionApproval"),
        sandbox_bypass=prompt.flag("requestSandboxBypass") or request.flag("requestSandboxBypass"),
        sandbox_bypass_reason=(
            prompt.text("requestSandboxBypassReason") or request.text("requestSandboxBypassReason")
        ),
        identifiers=prompt.texts("commandIdentifiers") or tuple(filter(None, commands)),
        segments=tuple(
            CommandSegment(item.text("identifier"), item.text("fullCommandText"))
            for item in request.items("commandSegments")
        ),
        possible_paths=request.texts("possiblePaths"),
        possible_urls=tuple(filter(None, (item.text("url") for item in request.items("possibleUrls"))))
        or request.texts("possibleUrls"),
        writes_by_redirection=request.flag("hasWriteFileRedirection"),
        shell_name=request.text("shellType"),
        working_folder=request.text("resolvedWorkingDirectory"),
    )


def _write(prompt: JsonFields) -> WritePermission:
    edits = prompt.items("fileEdits")
    diff = prompt.text("diff").lstrip("\n")
    # Servers before 1.0.81 send no edits; their diff says it in its extended header.
    creates = all("before" not in edit for edit in edits) if edits else _says_new_file(diff)
    return WritePermission(
        path=prompt.text("fileName"),
        diff=diff,
        intention=prompt.text("intention"),
        creates=creates,
        edits=tuple(FileEdit(_content(edit, "before"), _content(edit, "after")) for edit in edits),
        new_content=prompt.text("newFileContents"),
        resolved_path=prompt.text("resolvedPath"),
        can_offer_session_approval=prompt.flag("canOfferSessionApproval"),
    )


def _content(edit: JsonFields, side: str) -> FileContent | None:
    if side not in edit:
        return None
    data = edit.inner(side)
    return FileContent(data.text("path"), data.text("content"))


def _says_new_file(diff: str) -> bool:
    header = diff[:_MAX_DIFF_HEADER].split("\n@@", 1)[0]
    return any(line.startswith(("create file mode", "new file mode")) for line in header.split("\n"))


def parse_outcome(kind: str) -> PermissionOutcome:
    """Read the kind in the result of `permission.completed`, in the words of any version."""
    if kind.startswith("approve"):
        return PermissionOutcome.APPROVED
    if kind in ("denied-interactively-by-user", "reject"):
        return PermissionOutcome.DENIED_BY_USER
    if kind.startswith("denied") or kind == "user-not-available":
        return PermissionOutcome.DENIED_BY_RULE
    return PermissionOutcome.CANCELLED


def rule_text(rule: JsonFields) -> str:
    """Return a rule as the server writes it in its sentences: "shell(rm:*)", "write"."""
    kind, argument = rule.text("kind"), rule.text("argument")
    return f"{kind}({argument})" if kind and argument else kind


#: What the words of an approval say of its reach.
_SCOPES: Final = (
    ("permanent", PermissionScope.ALWAYS),
    ("location", PermissionScope.FOLDER),
    ("session", PermissionScope.SESSION),
)


def parse_scope(kind: str) -> PermissionScope:
    """Read from the same kind how far an approval reaches."""
    if not kind.startswith("approve"):
        return PermissionScope.ONCE
    for word, scope in _SCOPES:
        if word in kind:
            return scope
    return PermissionScope.ONCE
