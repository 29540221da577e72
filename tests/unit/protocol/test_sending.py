"""The parameters of a prompt."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.protocol.attachments import (
    Attachment,
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
from copilot_desktop.protocol.sending import (
    AgentMode,
    JsonSchemaFormat,
    OutgoingMessage,
    SendMode,
    send_messages_params,
    send_params,
)
from copilot_desktop.protocol.wire_params import ALWAYS, NAME, OURS, wire_name, wire_params

FILE = Path("/p/a.py").absolute()
REPO = GitHubRepo("o", "n")
REPO_JSON = {"owner": "o", "name": "n"}
SIDE = GitHubFileVersion(REPO, "main", "a.py")
SIDE_JSON = {"repo": REPO_JSON, "ref": "main", "path": "a.py"}

ATTACHMENTS: list[tuple[Attachment, dict[str, Any]]] = [
    (
        FileAttachment(FILE),
        {"type": "file", "path": str(FILE), "displayName": "a.py"},
    ),
    (
        FileAttachment(FILE, "the code", LineRange(3, 3)),
        {
            "type": "file",
            "path": str(FILE),
            "displayName": "the code",
            "lineRange": {"start": 3, "end": 3},
        },
    ),
    (
        DirectoryAttachment(Path("/").absolute()),
        {
            "type": "directory",
            "path": str(Path("/").absolute()),
            "displayName": str(Path("/").absolute()),
        },
    ),
    (
        SelectionAttachment(FILE, "x", TextPosition(0, 0), TextPosition(0, 1), "s"),
        {
            "type": "selection",
            "filePath": str(FILE),
            "displayName": "s",
            "text": "x",
            "selection": {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 1}},
        },
    ),
    (
        BlobAttachment("image/png", b"\x89PNG"),
        {"type": "blob", "mimeType": "image/png", "data": "iVBORw=="},
    ),
    (
        GitHubReference(3, "t", "pr", "open", "u"),
        {
            "type": "github_reference",
            "number": 3,
            "title": "t",
            "referenceType": "pr",
            "state": "open",
            "url": "u",
        },
    ),
    (
        GitHubCommit(REPO, "c0", "m", "u"),
        {"type": "github_commit", "repo": REPO_JSON, "oid": "c0", "message": "m", "url": "u"},
    ),
    (
        GitHubRelease(REPO, "v1", "One", "u"),
        {"type": "github_release", "repo": REPO_JSON, "tagName": "v1", "name": "One", "url": "u"},
    ),
    (
        GitHubActionsJob(REPO, 5, "build", "ci", "u", "failure"),
        {
            "type": "github_actions_job",
            "repo": REPO_JSON,
            "jobId": 5,
            "jobName": "build",
            "workflowName": "ci",
            "url": "u",
            "conclusion": "failure",
        },
    ),
    (
        GitHubRepository(REPO, "u", ref="main"),
        {"type": "github_repository", "repo": REPO_JSON, "url": "u", "ref": "main"},
    ),
    (
        GitHubFile(REPO, "main", "a.py", "u"),
        {"type": "github_file", "repo": REPO_JSON, "ref": "main", "path": "a.py", "url": "u"},
    ),
    (
        GitHubSnippet(REPO, "main", "a.py", "u", LineRange(1, 2)),
        {
            "type": "github_snippet",
            "repo": REPO_JSON,
            "ref": "main",
            "path": "a.py",
            "url": "u",
            "lineRange": {"start": 1, "end": 2},
        },
    ),
    (
        GitHubFileDiff("u", head=SIDE),
        {"type": "github_file_diff", "url": "u", "head": SIDE_JSON},
    ),
    (
        GitHubTreeComparison("u", GitHubRevision(REPO, "a"), GitHubRevision(REPO, "b")),
        {
            "type": "github_tree_comparison",
            "url": "u",
            "base": {"repo": REPO_JSON, "revision": "a"},
            "head": {"repo": REPO_JSON, "revision": "b"},
        },
    ),
    (GitHubUrl("u"), {"type": "github_url", "url": "u"}),
    (
        ExtensionContext("e", "t", "2026-01-01T00:00:00Z", payload={"a": [1]}),
        {
            "type": "extension_context",
            "extensionId": "e",
            "title": "t",
            "capturedAt": "2026-01-01T00:00:00Z",
            "payload": {"a": [1]},
        },
    ),
]


@pytest.mark.parametrize(("attachment", "sent"), ATTACHMENTS, ids=lambda value: type(value).__name__)
def test_an_attachment_in_the_servers_words(attachment: Attachment, sent: dict[str, Any]) -> None:
    assert send_params("p", attachments=[attachment]) == {"prompt": "p", "attachments": [sent]}


@pytest.mark.parametrize(
    "build",
    [
        lambda: FileAttachment(Path("a.py")),
        lambda: DirectoryAttachment(Path()),
        lambda: SelectionAttachment(FILE, "x", TextPosition(1, 0), TextPosition(0, 5)),
        lambda: TextPosition(-1, 0),
        lambda: LineRange(0, 1),
        lambda: LineRange(3, 2),
        lambda: BlobAttachment("png", b""),
        lambda: GitHubReference(1, "t", "commit", "open", "u"),
        lambda: GitHubFileDiff("u"),
    ],
)
def test_what_makes_no_sense_cannot_be_made(build: Any) -> None:
    with pytest.raises(ValueError, match=r".{10,}"):
        build()


def test_bytes_are_in_no_representation() -> None:
    assert "secret" not in repr(BlobAttachment("text/plain", b"secret"))


def test_a_plain_prompt_is_all_that_is_sent() -> None:
    assert send_params("") == {"prompt": ""}
    assert send_params("p", prepend=False, wait=False, request_headers={}) == {"prompt": "p"}


def test_everything_that_is_given_is_sent() -> None:
    assert send_params(
        "p",
        display_prompt="d",
        mode=SendMode.IMMEDIATE,
        agent_mode=AgentMode.AUTOPILOT,
        prepend=True,
        response_format=JsonSchemaFormat("n", {"type": "object"}, "d", is_strict=False),
        request_headers={"X-A": "b"},
        required_tool="bash",
        source="user",
        is_billable=False,
        wait=True,
    ) == {
        "prompt": "p",
        "displayPrompt": "d",
        "mode": "immediate",
        "agentMode": "autopilot",
        "prepend": True,
        "responseFormat": {
            "type": "json_schema",
            "jsonSchema": {
                "name": "n",
                "schema": {"type": "object"},
                "description": "d",
                "strict": False,
            },
        },
        "requestHeaders": {"X-A": "b"},
        "requiredTool": "bash",
        "source": "user",
        "billable": False,
        "wait": True,
    }


def test_messages_of_one_turn() -> None:
    messages = [OutgoingMessage("a"), OutgoingMessage("b", attachments=(GitHubUrl("u"),))]
    assert send_messages_params(messages, mode=SendMode.ENQUEUE) == {
        "messages": [
            {"prompt": "a"},
            {"prompt": "b", "attachments": [{"type": "github_url", "url": "u"}]},
        ],
        "mode": "enqueue",
    }
    with pytest.raises(ValueError, match="no message"):
        send_messages_params([])


class _Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class _Inner:
    some_value: int = 0


@dataclass(frozen=True)
class _Everything:
    needed: str
    plain_value: int = 3
    kept: bool = field(default=True, metadata={ALWAYS: True})
    hidden: str = field(default="", metadata={OURS: True})
    renamed: tuple[Path, ...] = field(default=(), metadata={NAME: "otherName"})
    made: list[int] = field(default_factory=list)
    inner: _Inner | None = None
    colour: _Colour = _Colour.RED


def test_names_and_defaults_on_the_wire() -> None:
    assert wire_name("include_sub_agent_streaming") == "includeSubAgentStreaming"
    assert wire_params(_Everything("")) == {"needed": "", "kept": True}
    full = _Everything("n", 4, False, "h", (Path("a"),), [1], _Inner(2))
    assert wire_params(full) == {
        "needed": "n",
        "plainValue": 4,
        "kept": False,
        "otherName": ["a"],
        "made": [1],
        "inner": {"someValue": 2},
    }
