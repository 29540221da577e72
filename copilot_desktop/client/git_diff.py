"""What git says has changed in a folder. For when no server is there to ask. Blocking; for worker threads.

A repository can name programs that git would start while it compares: hooks, a file watcher, a pager,
diff programs, text converters, filters. None of them is started here. Nothing is written either: not
even the index is refreshed.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from copilot_desktop.client.short_process import Ending, Outcome, run_to_end
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.workspace import FileChange, WorkspaceDiff

#: A repository of a million files takes its time; more than this is a disk that does not answer.
_TIMEOUT_S: Final = 60.0

_MOST_BYTES: Final = 64 * 1024 * 1024

#: Files that git does not know are told so far, and each of them so much.
_MOST_NEW_FILES: Final = 500
_MOST_NEW_BYTES: Final = 1024 * 1024

#: Where work usually goes out from, the surest first.
_BASES: Final = ("origin/HEAD", "origin/main", "origin/master", "main", "master")

_OFF: Final = (
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "core.pager=cat",
    "-c",
    "core.quotePath=false",
    "-c",
    "diff.external=",
    "-c",
    "submodule.recurse=false",
)

_DIFF: Final = (
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--find-renames",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--ignore-submodules=all",
)

_ESCAPED: Final = re.compile(rb"\\(?:([0-7]{3})|(.))")
_LETTERS: Final = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"a": b"\a", b"b": b"\b", b"f": b"\f", b"v": b"\v"}


class GitFailed(CopilotDesktopError):
    """git could not tell what has changed."""

    code = "git-failed"

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self._fields = {"detail": detail}


class GitDiff:
    """Asks git about one folder.

    Args:
        cancelled: ends what runs, and fails it.
    """

    def __init__(
        self, folder: Path, environ: Mapping[str, str], cancelled: threading.Event | None = None
    ) -> None:
        self._folder = folder
        self._environ = safe_environment(environ)
        self._cancelled = cancelled
        self._filters: tuple[str, ...] | None = None

    def uncommitted(self, *, ignore_whitespace: bool = False) -> WorkspaceDiff:
        """Return what differs from the newest commit, with files that git does not know.

        Raises:
            GitFailed: there is no repository, no git, or it did not answer.
        """
        head = "HEAD" if self._knows("HEAD") else self._run("hash-object", "-t", "tree", os.devnull).strip()
        return self._against(head, "unstaged", "", ignore_whitespace)

    def branch(self, *, ignore_whitespace: bool = False) -> WorkspaceDiff:
        """Return what differs from where the branch came from; from the newest commit without such a place.

        Raises:
            GitFailed: as `uncommitted`.
        """
        current = self._run("rev-parse", "--abbrev-ref", "HEAD", may_fail=True).strip()
        for base in _BASES:
            if base != current and self._knows(base):
                start = self._run("merge-base", "HEAD", base, may_fail=True).strip()
                if start:
                    name = base.removeprefix("origin/")
                    if name == "HEAD":
                        target = self._run("rev-parse", "--abbrev-ref", base, may_fail=True).strip()
                        name = target.removeprefix("origin/") or name
                    if name != current:
                        return self._against(start, "branch", name, ignore_whitespace)
        found = self.uncommitted(ignore_whitespace=ignore_whitespace)
        return WorkspaceDiff(
            requested_mode="branch", mode="unstaged", is_fallback=True, changes=found.changes
        )

    def _against(self, start: str, mode: str, base: str, ignore_whitespace: bool) -> WorkspaceDiff:
        options = ("--ignore-all-space", "--ignore-blank-lines") if ignore_whitespace else ()
        patch = self._run(*_DIFF, *options, start, "--")
        listed = self._run("ls-files", "-z", "--others", "--exclude-standard").split("\0")
        new = [path for path in listed if path][:_MOST_NEW_FILES]
        changes = (*split_patch(patch), *(_new_file(self._folder, path) for path in new))
        return WorkspaceDiff(requested_mode=mode, mode=mode, base_branch=base, changes=changes)

    def _knows(self, name: str) -> bool:
        return bool(
            self._run("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", may_fail=True).strip()
        )

    def _run(self, *arguments: str, may_fail: bool = False) -> str:
        outcome = self._start(("git", "--no-pager", *_OFF, *self._filters_off(), *arguments))
        if outcome.ending is Ending.TIMED_OUT:
            raise GitFailed("git did not answer in time")
        if not outcome.succeeded and not may_fail:
            raise GitFailed(outcome.stderr_tail or f"exit {outcome.status}")
        return outcome.stdout if outcome.succeeded else ""

    def _start(self, command: Sequence[str]) -> Outcome:
        try:
            return run_to_end(
                command,
                environ=self._environ,
                timeout_s=_TIMEOUT_S,
                folder=self._folder,
                cancelled=self._cancelled,
                stdout_bytes=_MOST_BYTES,
            )
        except OSError as error:
            raise GitFailed(error.strerror or str(error)) from error

    def _filters_off(self) -> tuple[str, ...]:
        """Return what keeps filters from running that the repository itself defines."""
        if self._filters is None:
            self._filters = ()
            listing = ("config", "--includes", "--name-only", "-z", "--get-regexp", r"^filter\.")
            names: set[str] = set()
            for place in ("--local", "--worktree"):
                outcome = self._start(("git", *_OFF, listing[0], place, *listing[1:]))
                names |= {key.rpartition(".")[0] for key in outcome.stdout.split("\0") if key}
            off: list[str] = []
            for name in sorted(names):
                for key in ("clean=", "smudge=", "process=", "required=false"):
                    off += ["-c", f"{name}.{key}"]
            self._filters = tuple(off)
        return self._filters


def safe_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a git that starts nothing, asks nothing and looks nowhere else."""
    kept = {name: value for name, value in environ.items() if not name.upper().startswith("GIT_")}
    return {
        **kept,
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_PAGER": "cat",
        "GIT_NO_LAZY_FETCH": "1",
        "LC_ALL": "C.UTF-8",
    }


def split_patch(patch: str) -> tuple[FileChange, ...]:
    """Return the files of a patch as git prints it."""
    parts: list[list[str]] = []
    for line in patch.split("\n"):
        if line.startswith("diff --git "):
            parts.append([])
        if parts:
            parts[-1].append(line)
    return tuple(_change(part) for part in parts)


def _change(lines: Sequence[str]) -> FileChange:
    change, old, new, renamed = "modified", "", "", ""
    for line in lines[1:]:
        if line.startswith("@@"):
            break
        if line.startswith("new file mode "):
            change = "added"
        elif line.startswith("deleted file mode "):
            change = "deleted"
        elif line.startswith("rename from "):
            change, renamed = "renamed", _unquoted(line[12:])
        elif line.startswith("rename to "):
            new = _unquoted(line[10:])
        elif line.startswith("--- ") and line != "--- /dev/null":
            old = _unquoted(line[4:].rstrip("\t")).removeprefix("a/")
        elif line.startswith("+++ ") and line != "+++ /dev/null":
            new = _unquoted(line[4:].rstrip("\t")).removeprefix("b/")
    path = new or old or _named(lines[0])
    diff = "\n".join(lines).rstrip("\n")
    return FileChange(path=path, change=change, diff=diff, old_path=renamed)


def _named(line: str) -> str:
    """Return the path of a header without more: of a binary file, of a changed mode, of an empty file."""
    both = line.removeprefix("diff --git ")
    if both.startswith('"'):
        end = both.find('" "')
        return _unquoted(both[: end + 1]).removeprefix("a/") if end > 0 else both
    # Both sides are the same path.
    half = (len(both) - 1) // 2
    return both[:half].removeprefix("a/")


def _unquoted(text: str) -> str:
    """Return a path that git has put into quotes because of its characters."""
    if len(text) < 2 or not (text.startswith('"') and text.endswith('"')):
        return text

    def plain(found: re.Match[bytes]) -> bytes:
        return bytes([int(found[1], 8) & 255]) if found[1] else _LETTERS.get(found[2], found[2])

    return _ESCAPED.sub(plain, text[1:-1].encode("utf-8", "surrogatepass")).decode("utf-8", "replace")


def _new_file(folder: Path, path: str) -> FileChange:
    """Return a file that git does not know as one that was added."""
    head = f"diff --git a/{path} b/{path}\nnew file mode 100644\n"
    place = folder / path
    try:
        # A link is told as what it is; nothing is followed out of the folder.
        if place.is_symlink() or not place.is_file():
            return FileChange(path=path, change="added", diff=head)
        with place.open("rb") as file:
            content = file.read(_MOST_NEW_BYTES + 1)
    except OSError:
        return FileChange(path=path, change="added", diff=head, is_truncated=True)
    if b"\0" in content[:8000]:
        return FileChange(path=path, change="added", diff=f"{head}Binary files /dev/null and b/{path} differ")
    is_cut = len(content) > _MOST_NEW_BYTES
    lines = content[:_MOST_NEW_BYTES].decode("utf-8", "replace").split("\n")
    if lines and not lines[-1]:
        lines.pop()
    if not lines:
        return FileChange(path=path, change="added", diff=head)
    added = "\n".join(f"+{line}" for line in lines)
    diff = f"{head}--- /dev/null\n+++ b/{path}\n@@ -0,0 +1,{len(lines)} @@\n{added}"
    return FileChange(path=path, change="added", diff=diff, is_truncated=is_cut)
