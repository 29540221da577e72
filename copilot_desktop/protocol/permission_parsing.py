"""Reading permission requests and how they ended."""

from __future__ import annotations

from typing import Final

from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionRequest,
    PermissionSubject,
    RequestId,
    ShellPermission,
    WritePermission,
)

#: Told elsewhere, or nothing a person could use.
_NOT_SHOWN: Final = frozenset({"kind", "toolCallId", "intention", "_permissionRequestSessionId"})


def parse_permission_request(data: JsonFields, *, agent_id: str) -> PermissionRequest:
    """Read the data of `permission.requested`."""
    request = data.inner("permissionRequest")
    # What is meant for people, missing before 1.0.39.
    prompt = data.inner("promptRequest") if "promptRequest" in data else request
    return PermissionRequest(
        request_id=RequestId(data.text("requestId")),
        subject=_subject(prompt),
        tool_call_id=prompt.text("toolCallId") or request.text("toolCallId"),
        agent_id=agent_id or data.text("ownerAgentId"),
        uses_new_words="promptRequest" in data,
        raw=data.raw,
    )


#: Two paths of 4,096 bytes and a few words.
_MAX_DIFF_HEADER: Final = 16_384


def _subject(prompt: JsonFields) -> PermissionSubject:
    kind = prompt.text("kind")
    intention = prompt.text("intention")
    command = prompt.text("fullCommandText")
    if kind in ("commands", "shell") and command:
        return ShellPermission(
            command=command,
            intention=intention,
            warning=prompt.text("warning"),
            can_offer_session_approval=prompt.flag("canOfferSessionApproval"),
            sandbox_bypass=prompt.flag("requestSandboxBypass"),
        )
    path = prompt.text("fileName")
    if kind == "write" and path:
        edits = prompt.items("fileEdits")
        diff = prompt.text("diff").lstrip("\n")
        # Servers before 1.0.81 send no edits; their diff says it in its extended header.
        creates = all("before" not in edit for edit in edits) if edits else _says_new_file(diff)
        return WritePermission(path=path, diff=diff, intention=intention, creates=creates)
    fields = {name: value for name, value in prompt.raw.items() if name not in _NOT_SHOWN}
    return OtherPermission(kind=kind, fields=fields, intention=intention)


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
