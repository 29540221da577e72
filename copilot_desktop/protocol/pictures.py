"""Pictures whose bytes are in events. Nothing else of a picture is ever read, above all no address."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field
from typing import Final

from copilot_desktop.protocol.json_fields import JsonFields

#: What may be decoded: raster formats without scripts, references or pages.
RASTER_TYPES: Final = frozenset(
    {"image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/bmp", "image/x-ms-bmp"}
)

#: A larger one is told by its name alone.
MAX_PICTURE_BYTES: Final = 12 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Picture:
    """A raster picture. Untrusted: the type is what the peer says of it.

    Attributes:
        data: b"" when it was too large to keep, or when its bytes are not known.
        name: what it is called or what it shows, may be empty.
        asset_id: of a picture whose bytes came in an event of their own, "" for none.
    """

    mime_type: str
    data: bytes = field(repr=False)
    name: str = ""
    asset_id: str = ""


def is_raster(mime_type: str) -> bool:
    return mime_type.partition(";")[0].strip().lower() in RASTER_TYPES


def pictures_of(result: JsonFields) -> tuple[Picture, ...]:
    """Read the pictures in the `result` of a tool, each once.

    The server tells the same picture as content and as what the model got, and may leave out the
    bytes of the latter.
    """
    binaries = result.items("binaryResultsForLlm")
    found = [picture_of(item, item.text("description")) for item in binaries]
    for item in result.items("contents"):
        match item.text("type"):
            case "image":
                found.append(picture_of(item, ""))
            case "resource":
                inner = item.inner("resource")
                blob = {"mimeType": inner.text("mimeType"), "data": inner.text("blob")}
                found.append(picture_of(JsonFields(blob), inner.text("uri")))
    known: dict[bytes | str, Picture] = {}
    unknown: list[Picture] = []
    for picture in found:
        if picture is None:
            continue
        if picture.data or picture.asset_id:
            known.setdefault(picture.data or picture.asset_id, picture)
        else:
            unknown.append(picture)
    return tuple(known.values()) or tuple(unknown)


def picture_of(item: JsonFields, name: str) -> Picture | None:
    """Read the picture of an attachment or of a tool's result.

    None for what is no raster picture, or whose bytes are none.
    """
    mime_type = item.text("mimeType")
    if not is_raster(mime_type):
        return None
    encoded = item.text("data")
    if not encoded:
        # The server has left them out, or keeps them as an asset of the session.
        known = "byteLength" in item or "assetId" in item
        return Picture(mime_type, b"", name, item.text("assetId")) if known else None
    # Four characters carry three bytes.
    if len(encoded) // 4 * 3 > MAX_PICTURE_BYTES + 2:
        return Picture(mime_type, b"", name)
    try:
        data = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None
    if not data:
        return None
    return Picture(mime_type, data if len(data) <= MAX_PICTURE_BYTES else b"", name)
