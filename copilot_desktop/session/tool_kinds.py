"""What a tool does, by its name, and which files a call has touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Final

from copilot_desktop.protocol.file_edits import EditKind
from copilot_desktop.protocol.json_fields import whole_text
from copilot_desktop.session.entries import ToolCall

#: Their outcome stands in an entry of its own: a question or a plan.
ASK_USER: Final = "ask_user"
EXIT_PLAN_MODE: Final = "exit_plan_mode"


class ToolKind(Enum):
    """What a call does, as a sentence about several sums it up."""

    READ = "read"
    LIST = "list"
    SEARCH = "search"
    RUN = "run"
    EDIT = "edit"
    CREATE = "create"
    DELETE = "delete"
    FETCH = "fetch"
    OTHER = "other"


_KINDS: Final[Mapping[str, ToolKind]] = {
    "view": ToolKind.READ,
    "read": ToolKind.READ,
    "read_file": ToolKind.READ,
    "ls": ToolKind.LIST,
    "list_dir": ToolKind.LIST,
    "list_directory": ToolKind.LIST,
    "grep": ToolKind.SEARCH,
    "glob": ToolKind.SEARCH,
    "rg": ToolKind.SEARCH,
    "search": ToolKind.SEARCH,
    "bash": ToolKind.RUN,
    "powershell": ToolKind.RUN,
    "shell": ToolKind.RUN,
    "local_shell": ToolKind.RUN,
    "edit": ToolKind.EDIT,
    "multi_edit": ToolKind.EDIT,
    "str_replace": ToolKind.EDIT,
    "str_replace_editor": ToolKind.EDIT,
    "insert": ToolKind.EDIT,
    "apply_patch": ToolKind.EDIT,
    "create": ToolKind.CREATE,
    "write": ToolKind.CREATE,
    "write_file": ToolKind.CREATE,
    "delete": ToolKind.DELETE,
    "delete_file": ToolKind.DELETE,
    "web_fetch": ToolKind.FETCH,
    "fetch": ToolKind.FETCH,
    "web_search": ToolKind.FETCH,
}

#: Kinds of which a sentence counts the files.
FILE_KINDS: Final = frozenset({ToolKind.READ, ToolKind.LIST, ToolKind.EDIT, ToolKind.CREATE, ToolKind.DELETE})

_EDITS: Final[Mapping[EditKind, ToolKind]] = {
    EditKind.CREATE: ToolKind.CREATE,
    EditKind.EDIT: ToolKind.EDIT,
    EditKind.DELETE: ToolKind.DELETE,
}

_NEW: Final = ("new file mode", "create file mode")
_GONE: Final = "deleted file mode"


def tool_kind(call: ToolCall) -> ToolKind:
    return kind_of_tool(call.name)


def kind_of_tool(name: str) -> ToolKind:
    return _KINDS.get(name, ToolKind.OTHER)


def is_told_elsewhere(call: ToolCall) -> bool:
    """Tell whether a question or a plan stands for the call once it has ended."""
    return call.name in (ASK_USER, EXIT_PLAN_MODE)


def path_of(call: ToolCall) -> str:
    """Return the file or folder that the call works on, "" for none or several."""
    for name in ("path", "file_path"):
        path = whole_text(call.arguments.get(name))
        if path:
            return path
    return call.files[0].path if len(call.files) == 1 else ""


def files_of(call: ToolCall) -> Iterator[tuple[ToolKind, str]]:
    """Yield what the call did to which file: several for a patch, none for other tools."""
    kind = tool_kind(call)
    if kind not in FILE_KINDS:
        return
    files = [(_EDITS[edit.kind], edit.path) for edit in call.files]
    if not files and call.diff:
        files = list(_files_of_diff(call.diff))
    if len(files) > 1 or (files and not path_of(call)):
        yield from files
    else:
        # One file: its path as the model wrote it, what became of it as the diff tells.
        yield files[0][0] if files else kind, path_of(call) or call.id


def _files_of_diff(diff: str) -> Iterator[tuple[ToolKind, str]]:
    path, kind = "", ToolKind.EDIT
    for line in diff.split("\n"):
        if line.startswith("diff --git "):
            if path:
                yield kind, path
            path, kind = line, ToolKind.EDIT
        elif line.startswith(_NEW):
            kind = ToolKind.CREATE
        elif line.startswith(_GONE):
            kind = ToolKind.DELETE
    if path:
        yield kind, path


def changed_lines(diff: str) -> tuple[int, int]:
    """Return how many lines a unified diff adds and removes."""
    added = removed = 0
    in_hunk = False
    for line in diff.split("\n"):
        if line.startswith("diff --git "):
            in_hunk = False
        elif line.startswith("@@"):
            in_hunk = True
        elif in_hunk:
            added += line.startswith("+")
            removed += line.startswith("-")
    return added, removed
