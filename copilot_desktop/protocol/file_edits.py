"""Files that a tool has really changed, as the server lists them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from copilot_desktop.protocol.json_fields import JsonFields


class EditKind(Enum):
    """What became of a file."""

    CREATE = "create"
    EDIT = "edit"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class FileEdit:
    """Attributes: path: on the server's machine, never empty. Untrusted."""

    path: str
    kind: EditKind = EditKind.EDIT


def file_edits_of(data: JsonFields) -> tuple[FileEdit, ...]:
    """Read the `fileEdits` of a call, each file once; an unknown kind is an edit."""
    found: dict[str, FileEdit] = {}
    kinds = {kind.value: kind for kind in EditKind}
    for item in data.items("fileEdits"):
        path = item.text("path")
        if path:
            found.setdefault(path, FileEdit(path, kinds.get(item.text("kind"), EditKind.EDIT)))
    return tuple(found.values())
