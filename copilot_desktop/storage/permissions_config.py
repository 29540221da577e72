"""`permissions-config.json`: the rules of folders, as the CLI keeps them.

The CLI (1.0.102) adds to this file and takes nothing out of it, so that we do. It reads the file anew before
each change of its own. Whatever else stands in the file stays as it is. All of this blocks: call it from a
worker thread.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from copilot_desktop.storage.errors import StorageError, storage_error
from copilot_desktop.storage.files import atomic_write
from copilot_desktop.translation import tr

#: One `approval`, as the CLI writes it: `{"kind": "commands", "commandIdentifiers": ["git status"]}`.
Approval: TypeAlias = Mapping[str, Any]

#: Rules of years are some hundred kilobytes.
_MAX_BYTES: Final = 16 * 1024 * 1024

_LOCATIONS: Final = "locations"
_APPROVALS: Final = "tool_approvals"
_FOLDERS: Final = "allowed_directories"
_COMMANDS: Final = "commands"
_LINES: Final = "commandIdentifiers"


@dataclass(frozen=True, slots=True)
class KeptLocation:
    """What is allowed in one repository or folder.

    Attributes:
        key: what the CLI calls it: the path of the folder.
        approvals: each for one thing; one for several commands is taken apart.
        folders: files there are asked for only once.
    """

    key: str
    approvals: tuple[Approval, ...] = ()
    folders: tuple[str, ...] = ()


class PermissionsConfig:
    """The file at `path`, which need not be there."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> tuple[KeptLocation, ...]:
        """Return everything that is kept; what cannot be made out is left out.

        Raises:
            StorageError: the file is there and cannot be read.
        """
        found = []
        for key, location in _locations(self._load()).items():
            if isinstance(location, dict):
                approvals = tuple(_single(item) for it in _list(location, _APPROVALS) for item in _parts(it))
                folders = tuple(it for it in _list(location, _FOLDERS) if isinstance(it, str))
                found.append(KeptLocation(str(key), approvals, folders))
        return tuple(found)

    def take_out(self, key: str, approval: Approval) -> bool:
        """Take an approval out; False when it is not there any more. Raises StorageError."""
        document = self._load()
        location = _locations(document).get(key)
        if not isinstance(location, dict):
            return False
        kept: list[Any] = []
        is_changed = False
        for item in _list(location, _APPROVALS):
            parts = _parts(item)
            left = [part for part in parts if _single(part) != _single(approval)]
            if len(left) == len(parts):
                kept.append(item)
                continue
            is_changed = True
            if lines := [line for part in left for line in part[_LINES]]:
                kept.append({**item, _LINES: lines})
        if is_changed:
            location[_APPROVALS] = kept
            self._store(document)
        return is_changed

    def take_out_folder(self, key: str, folder: str) -> bool:
        """Take an allowed folder out; False when it is not there any more. Raises StorageError."""
        document = self._load()
        location = _locations(document).get(key)
        folders = _list(location, _FOLDERS) if isinstance(location, dict) else []
        if not isinstance(location, dict) or folder not in folders:
            return False
        location[_FOLDERS] = [it for it in folders if it != folder]
        self._store(document)
        return True

    def put_in(self, key: str, approval: Approval) -> None:
        """Keep an approval again. Raises StorageError."""
        document = self._load()
        location = self._location(document, key)
        location[_APPROVALS] = [*_list(location, _APPROVALS), dict(approval)]
        self._store(document)

    def put_in_folder(self, key: str, folder: str) -> None:
        """Allow a folder again. Raises StorageError."""
        document = self._load()
        location = self._location(document, key)
        location[_FOLDERS] = [*_list(location, _FOLDERS), folder]
        self._store(document)

    # ---- within ----------------------------------------------------------------------------

    def _location(self, document: dict[str, Any], key: str) -> dict[str, Any]:
        locations = document.setdefault(_LOCATIONS, {})
        if not isinstance(locations, dict) or not isinstance(locations.setdefault(key, {}), dict):
            raise StorageError(self.path, tr("the file holds something else than expected"))
        location: dict[str, Any] = locations[key]
        return location

    def _load(self) -> dict[str, Any]:
        try:
            if self.path.exists() and not self.path.is_file():
                # Opening a pipe would wait for ever.
                raise StorageError(self.path, tr("it is no regular file"))
            with self.path.open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
            if len(data) > _MAX_BYTES:
                raise StorageError(self.path, tr("the file is too large"))
            document = json.loads(data.decode("utf-8-sig")) if data.strip() else {}
        except FileNotFoundError:
            return {}
        except OSError as exc:
            raise storage_error(self.path, exc) from exc
        except (ValueError, RecursionError) as exc:
            raise StorageError(self.path, str(exc)) from exc
        if not isinstance(document, dict):
            raise StorageError(self.path, tr("the file holds something else than expected"))
        return document

    def _store(self, document: Mapping[str, Any]) -> None:
        try:
            atomic_write(self.path, (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode())
        except OSError as exc:
            raise storage_error(self.path, exc) from exc


def _locations(document: Mapping[str, Any]) -> Mapping[str, Any]:
    locations = document.get(_LOCATIONS)
    return locations if isinstance(locations, dict) else {}


def _list(location: Mapping[str, Any], name: str) -> list[Any]:
    value = location.get(name)
    return value if isinstance(value, list) else []


def _parts(item: Any) -> list[dict[str, Any]]:
    """Return an approval as several of one command each."""
    if not isinstance(item, dict):
        return []
    lines = item.get(_LINES)
    if item.get("kind") != _COMMANDS or not isinstance(lines, list):
        return [item]
    return [{**item, _LINES: [line]} for line in lines if isinstance(line, str)]


def _single(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return an approval without what says nothing."""
    return {name: value for name, value in item.items() if value is not None}
