"""What the calls about files of a session answer (protocol.md section 12)."""

from __future__ import annotations

from typing import ClassVar

from msgspec import field

from copilot_desktop.protocol.results import Result


class FileContents(Result, frozen=True, kw_only=True):
    """A changed file in full; None where there is none or it was not told."""

    before: str | None = None
    after: str | None = None


class FileChange(Result, frozen=True, kw_only=True):
    """One changed file.

    Attributes:
        change: "added", "modified", "deleted", "renamed".
        diff: unified, with git's header.
        is_truncated: the diff is not complete.
    """

    REQUIRED: ClassVar[str] = "path"

    path: str = ""
    change: str = field(default="", name="changeType")
    diff: str = ""
    old_path: str = ""
    is_truncated: bool = False
    contents: FileContents | None = None


class WorkspaceDiff(Result, frozen=True, kw_only=True):
    """Answer to `session.workspaces.diff`.

    Attributes:
        requested_mode, mode: what was asked for and what came; they differ when `is_fallback`.
        unavailable_reason: "session-busy", ...; "" when it works.
    """

    requested_mode: str = ""
    mode: str = ""
    is_fallback: bool = False
    base_branch: str = ""
    unavailable_reason: str = ""
    changes: tuple[FileChange, ...] = ()


class Checkpoint(Result, frozen=True, kw_only=True):
    """A summary that a compaction wrote down. Numbers begin with 1."""

    REQUIRED: ClassVar[str] = "number"

    number: int = 0
    title: str = ""
    filename: str = ""


class GitContext(Result, frozen=True, kw_only=True):
    """Answer to `git.workingDirectoryContext`.

    Attributes:
        git_root: "" outside of a repository.
        repository: owner/name of the remote, "" without one.
    """

    folder: str = field(default="", name="cwd")
    git_root: str = ""
    repository: str = ""
    host_type: str = ""
    branch: str = ""
    head_commit: str = ""
    base_commit: str = ""
