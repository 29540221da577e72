"""What can be sent along with a prompt, one class for each kind the server knows.

The server does not check them: a missing file is told to the model as such, and an image reaches
only a model that takes images.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from copilot_desktop.protocol.wire_params import NAME, OURS, wire_params


def _named(path: Path, name: str) -> str:
    return name or path.name or str(path)


@dataclass(frozen=True, slots=True)
class LineRange:
    """Lines of a file, the first is 1 and `end` is included."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 1 <= self.start <= self.end:
            raise ValueError(f"no lines: {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class _PathAttachment:
    """Something on the server's machine, by its absolute path; the server reads it.

    Attributes:
        name: what is shown for it; "" takes the path's last part.
    """

    path: Path
    name: str = field(default="", metadata={OURS: True})

    def __post_init__(self) -> None:
        _check_absolute(self.path)

    def params(self) -> dict[str, Any]:
        return {**wire_params(self), "displayName": _named(self.path, self.name)}


@dataclass(frozen=True, slots=True)
class FileAttachment(_PathAttachment):
    """A file on the server's machine, or some lines of it."""

    WIRE_TYPE: ClassVar[str] = "file"

    line_range: LineRange | None = None


@dataclass(frozen=True, slots=True)
class DirectoryAttachment(_PathAttachment):
    """A folder on the server's machine."""

    WIRE_TYPE: ClassVar[str] = "directory"


@dataclass(frozen=True, slots=True)
class TextPosition:
    """A place in a text; line and character are counted from 0."""

    line: int
    character: int

    def __post_init__(self) -> None:
        if self.line < 0 or self.character < 0:
            raise ValueError(f"no position: {self.line}:{self.character}")


@dataclass(frozen=True, slots=True)
class SelectionAttachment:
    """A piece of a file, with its text as it is now, saved or not.

    Attributes:
        start, end: where the piece is; 0-based, unlike `LineRange`.
    """

    WIRE_TYPE: ClassVar[str] = "selection"

    path: Path = field(metadata={NAME: "filePath"})
    text: str
    start: TextPosition = field(metadata={OURS: True})
    end: TextPosition = field(metadata={OURS: True})
    name: str = field(default="", metadata={OURS: True})

    def __post_init__(self) -> None:
        _check_absolute(self.path)
        if (self.end.line, self.end.character) < (self.start.line, self.start.character):
            raise ValueError("a selection that ends before it starts")

    def params(self) -> dict[str, Any]:
        return {
            **wire_params(self),
            "displayName": _named(self.path, self.name),
            "selection": {"start": wire_params(self.start), "end": wire_params(self.end)},
        }


@dataclass(frozen=True, slots=True)
class BlobAttachment:
    """Bytes that are no file, such as a picture from the clipboard. Text reaches every model.

    Attributes:
        kept_at: where whoever sends it keeps the same bytes, to send them once more.
    """

    WIRE_TYPE: ClassVar[str] = "blob"

    mime_type: str
    data: bytes = field(repr=False)
    name: str = field(default="", metadata={NAME: "displayName"})
    kept_at: Path | None = field(default=None, metadata={OURS: True})

    def __post_init__(self) -> None:
        if "/" not in self.mime_type:
            raise ValueError(f"not a MIME type: {self.mime_type!r}")


@dataclass(frozen=True, slots=True)
class GitHubReference:
    """An issue, a pull request or a discussion.

    Attributes:
        reference_type: "issue", "pr" or "discussion".
        state: as GitHub says it, "open" or "closed".
    """

    WIRE_TYPE: ClassVar[str] = "github_reference"

    number: int
    title: str
    reference_type: str
    state: str
    url: str

    def __post_init__(self) -> None:
        if self.reference_type not in ("issue", "pr", "discussion"):
            raise ValueError(f"not a kind of reference: {self.reference_type!r}")


@dataclass(frozen=True, slots=True)
class GitHubRepo:
    """Which repository the others of this module belong to."""

    owner: str
    name: str


@dataclass(frozen=True, slots=True)
class GitHubCommit:
    """A commit.

    Attributes:
        oid: its full hash.
    """

    WIRE_TYPE: ClassVar[str] = "github_commit"

    repo: GitHubRepo
    oid: str
    message: str
    url: str


@dataclass(frozen=True, slots=True)
class GitHubRelease:
    WIRE_TYPE: ClassVar[str] = "github_release"

    repo: GitHubRepo
    tag_name: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class GitHubActionsJob:
    """A job of a workflow run.

    Attributes:
        conclusion: "success", "failure", ..., "" while it runs.
    """

    WIRE_TYPE: ClassVar[str] = "github_actions_job"

    repo: GitHubRepo
    job_id: int
    job_name: str
    workflow_name: str
    url: str
    conclusion: str = ""


@dataclass(frozen=True, slots=True)
class GitHubRepository:
    WIRE_TYPE: ClassVar[str] = "github_repository"

    repo: GitHubRepo
    url: str
    description: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class GitHubFile:
    WIRE_TYPE: ClassVar[str] = "github_file"

    repo: GitHubRepo
    ref: str
    path: str
    url: str


@dataclass(frozen=True, slots=True)
class GitHubSnippet:
    """Some lines of a file."""

    WIRE_TYPE: ClassVar[str] = "github_snippet"

    repo: GitHubRepo
    ref: str
    path: str
    url: str
    line_range: LineRange


@dataclass(frozen=True, slots=True)
class GitHubFileVersion:
    """One side of a `GitHubFileDiff`."""

    repo: GitHubRepo
    ref: str
    path: str


@dataclass(frozen=True, slots=True)
class GitHubFileDiff:
    """The change of one file; a side that is None does not exist (added or deleted)."""

    WIRE_TYPE: ClassVar[str] = "github_file_diff"

    url: str
    base: GitHubFileVersion | None = None
    head: GitHubFileVersion | None = None

    def __post_init__(self) -> None:
        if self.base is None and self.head is None:
            raise ValueError("a difference needs a side")


@dataclass(frozen=True, slots=True)
class GitHubRevision:
    """One side of a `GitHubTreeComparison`."""

    repo: GitHubRepo
    revision: str


@dataclass(frozen=True, slots=True)
class GitHubTreeComparison:
    WIRE_TYPE: ClassVar[str] = "github_tree_comparison"

    url: str
    base: GitHubRevision
    head: GitHubRevision


@dataclass(frozen=True, slots=True)
class GitHubUrl:
    """Any other page."""

    WIRE_TYPE: ClassVar[str] = "github_url"

    url: str


@dataclass(frozen=True, slots=True)
class ExtensionContext:
    """What an extension of the CLI shows.

    Attributes:
        captured_at: ISO 8601.
        payload: JSON, None for none.
    """

    WIRE_TYPE: ClassVar[str] = "extension_context"

    extension_id: str
    title: str
    captured_at: str
    canvas_id: str = ""
    instance_id: str = ""
    payload: Mapping[str, Any] | None = None


Attachment = (
    FileAttachment
    | DirectoryAttachment
    | SelectionAttachment
    | BlobAttachment
    | GitHubReference
    | GitHubCommit
    | GitHubRelease
    | GitHubActionsJob
    | GitHubRepository
    | GitHubFile
    | GitHubSnippet
    | GitHubFileDiff
    | GitHubTreeComparison
    | GitHubUrl
    | ExtensionContext
)


def _check_absolute(path: Path) -> None:
    # The server takes a relative path from its own folder, not from the session's.
    if not path.is_absolute():
        raise ValueError(f"an attachment needs an absolute path: {path}")
