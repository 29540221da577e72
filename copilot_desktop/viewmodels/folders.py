"""The folder of a new session: which one, whether it is there, and whether it is trusted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from copilot_desktop.client.errors import FolderSilent
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.records import Records

#: A share whose server is gone may not answer for minutes.
_FOLDER_ANSWERS_S = 10.0


@dataclass(frozen=True, slots=True)
class FoundFolder:
    """What was found out about a folder.

    Attributes:
        chosen: as the person named it.
        folder: where that led to when it was looked at. What was trusted is where a session starts.
        exists: it is there.
        is_trusted: the person, or we ourselves, trust it.
    """

    chosen: str
    folder: str
    exists: bool
    is_trusted: bool


class Folders:
    """Where new sessions start, and what the person trusts."""

    def __init__(self, records: Records, scope: TaskScope, checked: Callable[[], None]) -> None:
        """Begin with the folder used last.

        Args:
            checked: called when `exists` is new.
        """
        self._records = records
        self._scope = scope
        self._checked = checked
        self._chosen = ""
        #: What was last found out about the folder of the new session.
        self._found: tuple[str, bool] | None = None
        self._in_check: set[str] = set()
        self._trusted_now: set[str] = set()

    # ---- which one -------------------------------------------------------------------------

    @property
    def recent(self) -> tuple[str, ...]:
        return self._records.settings.recent_folders

    @property
    def preset(self) -> str:
        """The chosen folder, else the one used last, else the person's home."""
        if self._chosen:
            return self._chosen
        return self.recent[0] if self.recent else str(Path.home())

    def choose(self, folder: str) -> None:
        self._chosen = folder

    def leave_demo(self) -> None:
        """Choose the demo's folder no longer."""
        if self._chosen == self._records.demo_folder:
            self._chosen = ""

    def note_used(self, folder: str) -> None:
        """A session starts in a folder, as the person named it."""
        if folder != self._records.demo_folder:
            others = [item for item in self.recent if item != folder]
            self._records.change(recent_folders=(folder, *others[:9]))

    # ---- whether it is there -----------------------------------------------------------------

    @property
    def exists(self) -> bool | None:
        """Whether `preset` is there, None while that is not known; see `check`."""
        return self._found[1] if self._found is not None and self._found[0] == self.preset else None

    def check(self) -> None:
        """Find out anew whether `preset` is there; a disk may take long to answer."""
        folder = self.preset
        if folder not in self._in_check:
            self._in_check.add(folder)
            self._scope.start(self._check(folder), name="check-folder")

    async def _check(self, folder: str) -> None:
        try:
            exists = await asyncio.to_thread(_is_folder, folder)
        finally:
            self._in_check.discard(folder)
        self._note(folder, exists)

    def _note(self, folder: str, exists: bool) -> None:
        if folder == self.preset and self.exists is not exists:
            self._found = (folder, exists)
            self._checked()

    async def find(self, chosen: str) -> FoundFolder:
        """Look where a folder leads to.

        Raises:
            FolderSilent: the disk did not answer in time.
        """
        try:
            async with asyncio.timeout(_FOLDER_ANSWERS_S):
                folder, demo, exists = await asyncio.to_thread(_look_at, chosen, self._records.demo_folder)
        except TimeoutError:
            raise FolderSilent(chosen) from None
        self._note(chosen, exists)
        is_trusted = self.is_trusted(folder) or Path(folder).is_relative_to(demo)
        return FoundFolder(chosen, folder, exists, is_trusted)

    # ---- trust -------------------------------------------------------------------------------

    def is_trusted(self, folder: str) -> bool:
        """Say whether the person trusts `folder`; links in it must have been followed.

        Those in the trusted folders are not: what was trusted is where they led to then.
        """
        path = Path(folder)
        trusted = {*self._records.settings.trusted_folders, *self._trusted_now}
        return any(str(candidate) in trusted for candidate in (path, *path.parents))

    def trust(self, folder: str, *, remember: bool) -> None:
        """The person trusts a folder: until the end of the program, or for good."""
        self._trusted_now.add(folder)
        if remember:
            trusted = self._records.settings.trusted_folders
            self._records.change(trusted_folders=(*(item for item in trusted if item != folder), folder))


def _look_at(chosen: str, demo_folder: str) -> tuple[str, str, bool]:
    """Return both folders with links followed, and whether the first is there. May block for long."""
    return _resolved(chosen), _resolved(demo_folder), _is_folder(chosen)


def _is_folder(folder: str) -> bool:
    try:
        return Path(folder).is_dir()
    except OSError:
        return False


def _resolved(folder: str) -> str:
    try:
        return str(Path(folder).resolve())
    except (OSError, RuntimeError, ValueError):
        # Links in a circle, or a name that no system takes: it will not be found either.
        return folder
