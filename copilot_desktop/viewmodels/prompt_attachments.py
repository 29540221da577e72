"""What is to be sent along with a prompt, from the moment it is chosen until the server has it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.attached import Attached, AttachmentKind
from copilot_desktop.protocol.attachments import (
    Attachment,
    BlobAttachment,
    DirectoryAttachment,
    FileAttachment,
    LineRange,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.translation import ntr, tr

#: A larger file is not sent along.
MAX_FILE_BYTES: Final = 10_000_000

#: More are not sent along with one prompt.
MAX_ATTACHMENTS: Final = 20

#: By the end of a file's name: pictures that models take, with their types.
IMAGE_TYPES: Final = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}


class AttachmentUnusable(CopilotDesktopError):
    """Something that was to be sent along cannot be; nothing was sent."""

    code = "attachment-unusable"

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Along(StrEnum):
    """What is sent along."""

    FILE = "file"
    FOLDER = "folder"
    IMAGE = "image"
    #: Words that were pasted, as a file of ours.
    TEXT = "text"


class Problem(StrEnum):
    """Why something cannot be sent along."""

    NONE = ""
    TOO_LARGE = "too-large"
    MISSING = "missing"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class PromptAttachment:
    """One thing to be sent along.

    Attributes:
        path: on this machine. Of what was pasted, that of our copy.
        size_bytes: None of folders, and while it is not known.
        lines: of a TEXT.
        is_pasted: its bytes are sent, not its place.
        line_range: the lines of a FILE that are meant, from 1; None for all.
        key: names it in the composer; it is no part of what is kept.
    """

    kind: Along
    path: str
    name: str
    size_bytes: int | None = None
    lines: int = 0
    is_pasted: bool = False
    problem: Problem = Problem.NONE
    line_range: tuple[int, int] | None = None
    key: str = field(default_factory=lambda: str(uuid.uuid4()), compare=False)


def pasted_text_name(lines: int) -> str:
    """Return what a pasted text is called, for the person and for the model."""
    return ntr("Pasted text, {count} line", "Pasted text, {count} lines", lines)


def look_at(path: Path) -> PromptAttachment:
    """Return a file or folder as it is on the disk now. Works on the disk."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            return PromptAttachment(Along.FOLDER, str(path), name)
        size = path.stat().st_size
        problem = Problem.NONE if path.is_file() else Problem.UNREADABLE
    except FileNotFoundError:
        return PromptAttachment(Along.FILE, str(path), name, problem=Problem.MISSING)
    except (OSError, ValueError):
        return PromptAttachment(Along.FILE, str(path), name, problem=Problem.UNREADABLE)
    kind = Along.IMAGE if path.suffix.lower() in IMAGE_TYPES else Along.FILE
    if size > MAX_FILE_BYTES:
        problem = Problem.TOO_LARGE
    return PromptAttachment(kind, str(path), name, size, problem=problem)


def outgoing(attachments: Sequence[PromptAttachment]) -> tuple[Attachment, ...]:
    """Return what is sent for them. Works on the disk.

    Raises:
        AttachmentUnusable: one of them is not there any more.
    """
    return tuple(_outgoing(attachment) for attachment in attachments)


def _outgoing(attachment: PromptAttachment) -> Attachment:
    path = Path(attachment.path)
    try:
        if attachment.is_pasted:
            data = path.read_bytes()
            mime = IMAGE_TYPES.get(path.suffix.lower(), "text/plain")
            return BlobAttachment(mime, data, attachment.name, kept_at=path)
        path.stat()
    except (OSError, ValueError) as error:
        raise AttachmentUnusable(attachment.name) from error
    if attachment.kind is Along.FOLDER:
        return DirectoryAttachment(path, attachment.name)
    lines = LineRange(*attachment.line_range) if attachment.line_range is not None else None
    return FileAttachment(path, attachment.name, line_range=lines)


def sent_again(attached: Sequence[Attached], pasted_folder: Path) -> tuple[PromptAttachment, ...]:
    """Return the attachments of a prompt that is to be sent once more. Works on the disk.

    Raises:
        AttachmentUnusable: one of them is not known well enough, or is not there any more.
    """
    return tuple(_sent_again(item, pasted_folder) for item in attached)


def _sent_again(item: Attached, pasted_folder: Path) -> PromptAttachment:
    path = Path(item.path)
    if not item.path or not path.is_absolute() or item.kind in (AttachmentKind.LINK, AttachmentKind.OTHER):
        raise AttachmentUnusable(item.name)
    found = look_at(path)
    if found.problem is Problem.MISSING:
        raise AttachmentUnusable(item.name)
    is_pasted = path.parent == pasted_folder
    kind = Along.TEXT if is_pasted and found.kind is Along.FILE else found.kind
    return replace(found, kind=kind, name=item.name, is_pasted=is_pasted, line_range=item.lines)


# ---- what is kept of them ------------------------------------------------------------------


def to_json(attachments: Iterable[PromptAttachment]) -> str:
    """Write attachments down, "" for none."""
    told = [
        {
            "kind": it.kind,
            "path": it.path,
            "name": it.name,
            "size": it.size_bytes,
            "lines": it.lines,
            "pasted": it.is_pasted,
            "problem": it.problem,
            "range": it.line_range,
        }
        for it in attachments
    ]
    return json.dumps(told) if told else ""


def from_json(text: str) -> tuple[PromptAttachment, ...]:
    """Read what `to_json` has written; what is not of its making is left out."""
    try:
        told = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    items = JsonFields({"items": told}).items("items")
    found = (_read(item) for item in items)
    return tuple(it for it in found if it is not None)


def _read(item: JsonFields) -> PromptAttachment | None:
    kind, problem = item.text("kind"), item.text("problem")
    path = item.text("path")
    if kind not in tuple(Along) or not path or not Path(path).is_absolute():
        return None
    return PromptAttachment(
        Along(kind),
        path,
        item.text("name") or Path(path).name,
        _count(item.raw.get("size")),
        _count(item.raw.get("lines")) or 0,
        is_pasted=item.flag("pasted"),
        problem=Problem(problem) if problem in tuple(Problem) else Problem.NONE,
        line_range=_range(item.raw.get("range")),
    )


def _range(value: Any) -> tuple[int, int] | None:
    match value:
        case [int(first), int(last)] if 1 <= first <= last:
            return first, last
        case _:
            return None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


# ---- words ---------------------------------------------------------------------------------


def problem_words(attachment: PromptAttachment, size: str, limit: str) -> str:
    """Return why it cannot be sent along, naming the limit; "" when it can."""
    match attachment.problem:
        case Problem.TOO_LARGE:
            return tr("{size}, the limit is {limit}", size=size, limit=limit)
        case Problem.MISSING:
            return tr("Not found")
        case Problem.UNREADABLE:
            return tr("Cannot be read")
        case Problem.NONE:
            return ""
