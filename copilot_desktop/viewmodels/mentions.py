"""Files and folders that the prompts of a session name with `@`: found while one writes, sent along."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.file_index import FileIndex, FilePick
from copilot_desktop.client.mentioned_files import Mention, find_mentioned, mentions_in
from copilot_desktop.protocol.attachments import DirectoryAttachment, FileAttachment
from copilot_desktop.tasks import TaskScope

#: Of a disk that does not answer; what is written then is sent without it.
_TIMEOUT_S: Final = 5.0


class Mentions(QObject):
    """Knows which of the names in a text are there.

    Signals:
        changed(): `marked` may say something else of the same text.

    Attributes:
        scope: owns what is looked for.
    """

    changed = Signal()

    def __init__(self, folder: Callable[[], str], scope: TaskScope, parent: QObject | None = None) -> None:
        """Know nothing yet.

        Args:
            folder: returns where the session works, "" when that is not known.
        """
        super().__init__(parent)
        self._folder = folder
        self.scope = scope
        self._index: FileIndex | None = None
        self._index_folder = ""
        #: By path as it was written: whether it is there.
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()

    async def matches(self, query: str, limit: int) -> tuple[FilePick, ...]:
        """Return the files and folders that fit `query`, the best first."""
        folder = self._folder()
        if not folder:
            return ()
        if self._index is None or self._index_folder != folder:
            self._index, self._index_folder = FileIndex(Path(folder)), folder
            self._known.clear()
        return await self._index.matches(query, limit)

    def picked(self, path: str) -> None:
        """The person took `path` from the list: it is there."""
        self._known[path] = True

    def marked(self, text: str) -> tuple[Mention, ...]:
        """Return the places of `text` that name something that is there, as far as that is known."""
        return tuple(mention for mention in mentions_in(text) if self._known.get(mention.path))

    def look(self, text: str) -> None:
        """Find out about the names in `text` of which nothing is known yet; `changed` tells."""
        new = {mention.path for mention in mentions_in(text)} - self._known.keys() - self._asked
        if new and self._folder():
            self._asked |= new
            self.scope.start(self._look(new, self._folder()), name="look-for-mentions")

    async def _look(self, paths: set[str], folder: str) -> None:
        try:
            found = await asyncio.to_thread(
                lambda: {path: find_mentioned(Path(folder), path) is not None for path in paths}
            )
        finally:
            self._asked -= paths
        self._known.update(found)
        if any(found.values()):
            self.changed.emit()

    async def attachments(self, text: str) -> tuple[FileAttachment | DirectoryAttachment, ...]:
        """Return what the mentions of `text` send along, each once, as it is now."""
        folder = self._folder()
        paths = dict.fromkeys(mention.path for mention in mentions_in(text))
        if not paths or not folder:
            return ()

        def find() -> tuple[FileAttachment | DirectoryAttachment, ...]:
            found = (find_mentioned(Path(folder), path) for path in paths)
            return tuple(attachment for attachment in found if attachment is not None)

        try:
            async with asyncio.timeout(_TIMEOUT_S):
                return await asyncio.to_thread(find)
        except TimeoutError:
            return ()
