"""Pictures of a session are kept up to a size; the others are told by their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from copilot_desktop.protocol.events import BinaryAsset
from copilot_desktop.session.draft import Draft
from copilot_desktop.session.entries import Attached, Picture, ToolCall, UserMessage

#: Of all pictures of a session together.
MAX_SESSION_BYTES: Final = 64 * 1024 * 1024


def binary_asset(draft: Draft, event: BinaryAsset) -> None:
    if event.picture is not None and event.asset_id not in draft.progress.assets:
        kept = kept_picture(draft, event.picture)
        draft.note(assets={**draft.progress.assets, event.asset_id: kept})


def kept_picture(draft: Draft, picture: Picture) -> Picture:
    """Return the picture, without its bytes when there is no room for them."""
    if not picture.data:
        asset = draft.progress.assets.get(picture.asset_id) if picture.asset_id else None
        return picture if asset is None else replace(picture, data=asset.data)
    size = draft.progress.picture_bytes + len(picture.data)
    if size > MAX_SESSION_BYTES:
        return replace(picture, data=b"")
    draft.note(picture_bytes=size)
    return picture


def kept_pictures(draft: Draft, pictures: Iterable[Picture]) -> tuple[Picture, ...]:
    return tuple(kept_picture(draft, picture) for picture in pictures)


def kept_attachments(draft: Draft, attachments: Iterable[Attached]) -> tuple[Attached, ...]:
    return tuple(
        attached
        if attached.picture is None
        else replace(attached, picture=kept_picture(draft, attached.picture))
        for attached in attachments
    )


def release_attachments(draft: Draft, attachments: Iterable[Attached]) -> None:
    """These are gone, or are about to be told anew."""
    size = sum(len(attached.picture.data) for attached in attachments if attached.picture is not None)
    if size:
        draft.note(picture_bytes=max(0, draft.progress.picture_bytes - size))


def recount(draft: Draft) -> None:
    """Entries have gone with their pictures: there is room again for others."""
    kept = [asset.data for asset in draft.progress.assets.values()]
    for entry in draft.entries:
        if isinstance(entry, ToolCall):
            found: Iterable[Picture] = entry.pictures
        elif isinstance(entry, UserMessage):
            found = (item.picture for item in entry.attachments if item.picture is not None)
        else:
            continue
        kept += [picture.data for picture in found if not picture.asset_id]
    draft.note(picture_bytes=sum(map(len, kept)))
