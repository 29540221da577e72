"""What was sent along with a prompt, as a transcript shows it.

The server tells of an attachment what `protocol.attachments` sends, sometimes with the bytes of a
picture. Nothing is fetched: what has no bytes in an event is a name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.pictures import Picture, picture_of

#: As much of a commit's hash as people write.
_SHORT_HASH: Final = 7


class AttachmentKind(Enum):
    """What an attachment is; OTHER has nothing but a name."""

    FILE = "file"
    FOLDER = "folder"
    SELECTION = "selection"
    IMAGE = "image"
    LINK = "link"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attached:
    """One thing that was sent along with a prompt.

    Attributes:
        name: what is shown for it, never empty. Untrusted, like `path`.
        path: of a file or folder on the server's machine; the address of a LINK.
        lines: of a file, the first is 1 and the second number is included.
        size_bytes: None when nobody tells.
        picture: of an IMAGE that is a raster picture; without bytes when those are not kept.
    """

    name: str
    kind: AttachmentKind = AttachmentKind.FILE
    path: str = ""
    lines: tuple[int, int] | None = None
    size_bytes: int | None = None
    picture: Picture | None = None


def attachments_of(data: JsonFields) -> tuple[Attached, ...]:
    """Read the `attachments` of a prompt, leaving out what has no name."""
    found = (_attached(item) for item in data.items("attachments"))
    return tuple(attached for attached in found if attached.name)


def attachments_to_json(attachments: Iterable[Attached]) -> str:
    """Write down what is shown of attachments, without the bytes of pictures; "" for none."""
    told = [
        {
            "name": attached.name,
            "kind": attached.kind.value,
            "path": attached.path,
            "lines": attached.lines,
            "size": attached.size_bytes,
        }
        for attached in attachments
    ]
    return json.dumps(told) if told else ""


def attachments_from_json(text: str) -> tuple[Attached, ...]:
    """Read what `attachments_to_json` has written; what is not of its making is left out."""
    try:
        told = json.loads(text) if text else []
    except ValueError:
        return ()
    items = JsonFields({"attachments": told}).items("attachments")
    return tuple(_written(item) for item in items if item.text("name"))


def _written(item: JsonFields) -> Attached:
    kind = item.text("kind")
    known = {known.value: known for known in AttachmentKind}
    size = item.number("size")
    return Attached(
        item.text("name"),
        known.get(kind, AttachmentKind.OTHER),
        item.text("path"),
        _written_lines(item.raw.get("lines")),
        size if size is not None and size >= 0 else None,
    )


def _written_lines(value: Any) -> tuple[int, int] | None:
    match value:
        case [int(first), int(last)] if 1 <= first <= last:
            return first, last
        case _:
            return None


def _attached(item: JsonFields) -> Attached:
    return _READERS.get(item.text("type"), _other)(item)


def _file(item: JsonFields) -> Attached:
    path, name = item.text("path"), item.text("displayName")
    lines = _lines(item.inner("lineRange"))
    if item.text("mimeType").startswith("image/"):
        return _image(item, name or path, path)
    return Attached(name or path, AttachmentKind.FILE, path, lines, _size(item))


def _blob(item: JsonFields) -> Attached:
    mime_type = item.text("mimeType")
    name = item.text("displayName") or mime_type
    if mime_type.startswith("image/"):
        return _image(item, name, "")
    return Attached(name, AttachmentKind.FILE, size_bytes=_size(item))


def _image(item: JsonFields, name: str, path: str) -> Attached:
    return Attached(name, AttachmentKind.IMAGE, path, size_bytes=_size(item), picture=picture_of(item, name))


def _size(item: JsonFields) -> int | None:
    size = item.number("byteLength")
    if size is not None:
        return size if size >= 0 else None
    encoded = item.text("data")
    return len(encoded) // 4 * 3 - encoded[-2:].count("=") if encoded else None


def _folder(item: JsonFields) -> Attached:
    path = item.text("path")
    return Attached(item.text("displayName") or path, AttachmentKind.FOLDER, path)


def _selection(item: JsonFields) -> Attached:
    path, place = item.text("filePath"), item.inner("selection")
    end = place.inner("end")
    first, last = place.inner("start").number("line"), end.number("line")
    lines = None
    if first is not None and last is not None and 0 <= first <= last:
        # A selection of whole lines ends before the first character of the next one.
        ends_before = last > first and end.number("character") == 0
        lines = (first + 1, last if ends_before else last + 1)
    text = item.text("text")
    return Attached(
        item.text("displayName") or path,
        AttachmentKind.SELECTION,
        path,
        lines,
        len(text.encode()) if text else None,
    )


def _lines(item: JsonFields) -> tuple[int, int] | None:
    start, end = item.number("start"), item.number("end")
    return (start, end) if start is not None and end is not None and 1 <= start <= end else None


def _link(item: JsonFields, name: str, lines: tuple[int, int] | None = None) -> Attached:
    url = item.text("url")
    return Attached(name or url, AttachmentKind.LINK, url, lines)


def _reference(item: JsonFields) -> Attached:
    number = item.number("number")
    parts = ("" if number is None else f"#{number}", item.text("title"))
    return _link(item, " ".join(filter(None, parts)))


def _commit(item: JsonFields) -> Attached:
    parts = (item.text("oid")[:_SHORT_HASH], item.text("message").partition("\n")[0])
    return _link(item, " ".join(filter(None, parts)))


def _release(item: JsonFields) -> Attached:
    return _link(item, item.text("name") or item.text("tagName"))


def _job(item: JsonFields) -> Attached:
    return _link(item, " / ".join(filter(None, (item.text("workflowName"), item.text("jobName")))))


def _repository(item: JsonFields) -> Attached:
    repo, ref = item.inner("repo"), item.text("ref")
    name = "/".join(filter(None, (repo.text("owner"), repo.text("name"))))
    return _link(item, f"{name}@{ref}" if name and ref else name)


def _repository_file(item: JsonFields) -> Attached:
    return _link(item, item.text("path"), _lines(item.inner("lineRange")))


def _file_diff(item: JsonFields) -> Attached:
    return _link(item, item.inner("head").text("path") or item.inner("base").text("path"))


def _comparison(item: JsonFields) -> Attached:
    sides = (item.inner("base").text("revision"), item.inner("head").text("revision"))
    return _link(item, "...".join(filter(None, sides)))


def _other(item: JsonFields) -> Attached:
    if "url" in item:
        return _link(item, item.text("displayName") or item.text("title"))
    name, path = item.text("displayName") or item.text("title"), item.text("path")
    return Attached(name or path, AttachmentKind.FILE if path else AttachmentKind.OTHER, path)


_READERS: Final[Mapping[str, Callable[[JsonFields], Attached]]] = {
    "file": _file,
    "directory": _folder,
    "selection": _selection,
    "blob": _blob,
    "github_reference": _reference,
    "github_commit": _commit,
    "github_release": _release,
    "github_actions_job": _job,
    "github_repository": _repository,
    "github_file": _repository_file,
    "github_snippet": _repository_file,
    "github_file_diff": _file_diff,
    "github_tree_comparison": _comparison,
}
