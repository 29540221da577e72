"""The attachments of one composer: what was chosen, dropped or pasted and not sent yet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.storage.errors import storage_error
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.tasks import TaskScope, start_in_thread
from copilot_desktop.viewmodels.prompt_attachments import (
    MAX_ATTACHMENTS,
    MAX_FILE_BYTES,
    Along,
    Problem,
    PromptAttachment,
    look_at,
    pasted_text_name,
)

#: Of a file, at most so much is shown; no pasted text is longer.
_PREVIEW_BYTES: Final = 1_000_000


class AttachmentList(QObject):
    """What stands above the text of a prompt. Files are looked at in threads.

    Signals:
        changed(): `items` or `is_busy` is new.
        refused(count): so many were not taken, because there are `MAX_ATTACHMENTS` already.
        text_read(key, text): what an attachment says, see `read_text`; None when it is no text.
    """

    changed = Signal()
    refused = Signal(int)
    text_read = Signal(str, object)

    def __init__(
        self,
        pasted: PastedFiles,
        scope: TaskScope,
        report: Callable[[CopilotDesktopError], None],
        items: Iterable[PromptAttachment] = (),
        parent: QObject | None = None,
    ) -> None:
        """Begin with `items`.

        Args:
            pasted: keeps the bytes of what is pasted.
            scope: owns the looking and the keeping.
            report: shows what went wrong.
        """
        super().__init__(parent)
        self._pasted = pasted
        self._scope = scope
        self._report = report
        self._items = tuple(items)
        self._working = 0
        #: Counts what was given: it stands in that order, whatever is looked at first.
        self._given = 0
        self._places: dict[str, int] = {}

    @property
    def items(self) -> tuple[PromptAttachment, ...]:
        return self._items

    @property
    def is_busy(self) -> bool:
        """Something that was given is not among the items yet, or not looked at."""
        return self._working > 0

    @property
    def problems(self) -> tuple[PromptAttachment, ...]:
        """Those that cannot be sent."""
        return tuple(item for item in self._items if item.problem is not Problem.NONE)

    # ---- adding ----------------------------------------------------------------------------

    def add_paths(self, paths: Sequence[str]) -> None:
        """Add files and folders by their absolute paths; those that are there already are not added twice."""
        known = {item.path for item in self._items if not item.is_pasted}
        wanted = list(dict.fromkeys(path for path in paths if path not in known))
        if wanted:
            self._start(self._look_at(wanted, self._next()), "look-at-attachments")

    def add_image(self, encode: Callable[[], bytes], name: str, suffix: str = ".png") -> None:
        """Add a picture from the clipboard.

        Args:
            encode: returns the bytes of its file, b"" when it is none; called in a thread.
        """
        self._start(self._keep_image(encode, name, suffix, self._next()), "keep-pasted-image")

    def add_text(self, text: str) -> None:
        """Add a long text as one attachment."""
        self._start(self._keep_text(text, "", self._next()), "keep-pasted-text")

    def replace_text(self, key: str, text: str) -> None:
        """Put another text in the place of a pasted one."""
        self._start(self._keep_text(text, key, 0), "keep-pasted-text")

    def read_text(self, key: str) -> None:
        """Have `text_read` tell what a text says, the beginning of a long one."""
        item = self.find(key)
        if item is not None and item.kind in (Along.TEXT, Along.FILE):
            self._scope.start(self._read_text(key, Path(item.path)), name="read-pasted-text")

    # ---- changing --------------------------------------------------------------------------

    def find(self, key: str) -> PromptAttachment | None:
        return next((item for item in self._items if item.key == key), None)

    def remove(self, key: str) -> None:
        self.set_items(item for item in self._items if item.key != key)

    def set_items(self, items: Iterable[PromptAttachment]) -> None:
        """Replace all of them."""
        after = tuple(items)
        if [it.key for it in after] != [it.key for it in self._items] or after != self._items:
            self._items = after
            self.changed.emit()

    def take(self) -> tuple[PromptAttachment, ...]:
        """Return all of them, and have none left."""
        items = self._items
        self.set_items(())
        return items

    # ---- within ----------------------------------------------------------------------------

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._working += 1
        if self._scope.start(self._count_down(work), name=name) is None:
            self._working -= 1
            work.close()
            return
        self.changed.emit()

    async def _count_down(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._working -= 1
            self.changed.emit()

    def _next(self) -> int:
        self._given += 1
        return self._given

    def _add(self, items: Sequence[PromptAttachment], place: int) -> None:
        room = max(0, MAX_ATTACHMENTS - len(self._items))
        taken = items[:room]
        self._places |= {item.key: place for item in taken}
        both = (*self._items, *taken)
        self.set_items(sorted(both, key=lambda item: self._places.get(item.key, 0)))
        if len(items) > room:
            self.refused.emit(len(items) - room)

    async def _look_at(self, paths: Sequence[str], place: int) -> None:
        # A dead network drive may hold a thread for ever.
        found = await start_in_thread(lambda: [look_at(Path(path)) for path in paths], name="attachments")
        known = {item.path for item in self._items if not item.is_pasted}
        self._add([item for item in found if item.path not in known], place)

    async def _keep_image(self, encode: Callable[[], bytes], name: str, suffix: str, place: int) -> None:
        def keep() -> tuple[Path, int] | None:
            data = encode()
            if not data:
                return None
            if len(data) > MAX_FILE_BYTES:
                return self._pasted.folder, len(data)
            return self._pasted.keep(data, suffix), len(data)

        try:
            kept = await asyncio.to_thread(keep)
        except OSError as error:
            self._report(storage_error(self._pasted.folder, error))
            return
        if kept is not None:
            path, size = kept
            problem = Problem.TOO_LARGE if size > MAX_FILE_BYTES else Problem.NONE
            image = PromptAttachment(Along.IMAGE, str(path), name, size, is_pasted=True, problem=problem)
            self._add([image], place)

    async def _keep_text(self, text: str, key: str, place: int) -> None:
        data = text.encode("utf-8", "replace")
        try:
            path = await asyncio.to_thread(self._pasted.keep, data, ".txt")
        except OSError as error:
            self._report(storage_error(self._pasted.folder, error))
            return
        lines = text.count("\n") + (not text.endswith("\n"))
        item = PromptAttachment(
            Along.TEXT, str(path), pasted_text_name(lines), len(data), lines, is_pasted=True
        )
        before = self.find(key)
        if before is None:
            self._add([item], place)
        else:
            item = replace(item, key=before.key)
            self.set_items(item if it.key == key else it for it in self._items)

    async def _read_text(self, key: str, path: Path) -> None:
        try:
            data = await start_in_thread(lambda: _beginning(path), name="read-attachment")
        except (OSError, ValueError):
            # Its chip says why it cannot be sent.
            data = b"\0"
        self.text_read.emit(key, None if b"\0" in data else data.decode("utf-8", "replace"))


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_PREVIEW_BYTES)
