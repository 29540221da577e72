"""What every export says of its session before the first item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from copilot_desktop import product
from copilot_desktop.translation import tr


@dataclass(frozen=True, slots=True)
class Head:
    """Facts about a session, all foreign text.

    Attributes:
        exported_at: seconds since the epoch.
        is_part: only some of its entries were exported.
        app_version: of this application.
    """

    session_id: str
    title: str = ""
    folder: str = ""
    branch: str = ""
    model: str = ""
    exported_at: float = 0.0
    is_part: bool = False
    app_version: str = ""


def facts(head: Head) -> Iterator[tuple[str, str]]:
    """Yield the facts that are known, by their names."""
    for name, value in (
        (tr("Folder"), head.folder),
        (tr("Branch"), head.branch),
        (tr("Model"), head.model),
        (tr("Session"), head.session_id),
        (tr("Exported"), moment(head.exported_at)),
        (tr("Extent"), tr("A part of the session") if head.is_part else ""),
    ):
        if value:
            yield name, value


def by_whom() -> str:
    """Return with what it was exported."""
    return tr("Exported with {name}. {disclaimer}", name=product.NAME, disclaimer=product.DISCLAIMER)


def moment(at: float | None) -> str:
    """Return a point of time as everybody reads it, "" when it is not known."""
    if not at:
        return ""
    try:
        return datetime.fromtimestamp(at).strftime("%Y-%m-%d %H:%M")
    except (OverflowError, ValueError, OSError):
        # A log may say anything.
        return ""
