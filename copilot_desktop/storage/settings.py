"""The settings and their file. Unknown keys, comments and the order of lines are kept."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, get_args

import tomlkit
from tomlkit.exceptions import ParseError, TOMLKitError

from copilot_desktop.storage.errors import SettingsError, StorageError, StorageNewer, storage_error
from copilot_desktop.storage.files import atomic_write, set_aside
from copilot_desktop.storage.providers import Provider, migrated, read_providers, write_providers
from copilot_desktop.surrogates import scrub_surrogates
from copilot_desktop.translation import tr

#: Raised when an older version would misread the file.
SETTINGS_VERSION: Final = 1
_VERSION_KEY: Final = "settings_version"

#: A settings file is a few hundred bytes; above this it is something else.
_MAX_BYTES: Final = 256 * 1024

#: The zoom the window offers.
ZOOM_RANGE_PERCENT: Final = (50, 300)

#: Sizes of the fonts of the conversation and of code, beside those of the window.
FONT_RANGE_PERCENT: Final = (50, 200)

#: Minutes after which a session that nobody uses is given back; 0 for never.
IDLE_RANGE_MIN: Final = (0, 24 * 60)

Theme: TypeAlias = Literal["system", "light", "dark", "hc-light", "hc-dark"]
Motion: TypeAlias = Literal["system", "reduce", "allow"]

_log = logging.getLogger("copilot_desktop.storage")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has chosen.

    Attributes:
        cli_path: the CLI to use, "" to look for one.
        language: of the window, e.g. "de" or "zh_CN"; "" for the desktop's.
        zoom_percent: size of text and controls, within `ZOOM_RANGE_PERCENT`.
        chat_font_percent, code_font_percent: on top of that, within `FONT_RANGE_PERCENT`.
        motion: whether anything is animated; "system" follows the desktop.
        allow_insecure_cli: use CLI versions with published holes.
        trusted_folders: sessions may start in these and below without asking.
        recent_folders: newest first.
        notify_waiting, notify_failed, notify_done: tell through the desktop, while the window is not in
            front, that a session waits for an answer, has failed or has finished.
        tray_icon: stand among the icons of the desktop, where it has a place for them.
        keep_in_background: a closed window leaves the application running, where there is such an icon.
        keep_awake: the computer does not go to sleep by itself while a session is at work.
        release_idle_minutes: within `IDLE_RANGE_MIN`.
        shortcuts: the keys the person has chosen, in Qt's portable spelling, by the ids of commands; an
            empty tuple for a command without a key.
        autopilot_confirmed: the person has read once what Autopilot does.
        enter_steers: while a turn runs, Enter steers it and Ctrl+Enter queues; else the other way round.
        ctrl_enter_sends: Ctrl+Enter sends and Enter begins a new line.
        shift_tab_modes: Shift+Tab in the composer changes the mode instead of moving the focus.
        providers: the model servers that the person has set up; their keys are never stored here.
        folder_models: the model that new sessions in a folder begin with, as `Backends.choices` calls it.
        denied_rules: what no session may do, in the words of the CLI: "shell(git push:*)".
    """

    cli_path: str = ""
    language: str = ""
    theme: Theme = "system"
    zoom_percent: int = 100
    chat_font_percent: int = 100
    code_font_percent: int = 100
    motion: Motion = "system"
    allow_insecure_cli: bool = False
    trusted_folders: tuple[str, ...] = ()
    recent_folders: tuple[str, ...] = ()
    notify_waiting: bool = True
    notify_failed: bool = True
    notify_done: bool = True
    tray_icon: bool = True
    keep_in_background: bool = False
    keep_awake: bool = False
    release_idle_minutes: int = 30
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    autopilot_confirmed: bool = False
    shift_tab_modes: bool = False
    enter_steers: bool = False
    ctrl_enter_sends: bool = False
    providers: tuple[Provider, ...] = ()
    folder_models: Mapping[str, str] = field(default_factory=dict)
    denied_rules: tuple[str, ...] = ()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _theme(value: object) -> Theme | None:
    return next((theme for theme in get_args(Theme) if theme == value), None)


def _motion(value: object) -> Motion | None:
    return next((motion for motion in get_args(Motion) if motion == value), None)


def _within(value: object, limits: tuple[int, int]) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return min(max(value, limits[0]), limits[1])


def _zoom(value: object) -> int | None:
    return _within(value, ZOOM_RANGE_PERCENT)


def _font(value: object) -> int | None:
    return _within(value, FONT_RANGE_PERCENT)


def _idle_minutes(value: object) -> int | None:
    return _within(value, IDLE_RANGE_MIN)


def _texts(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return None
    return tuple(value)


def _keys(value: object) -> Mapping[str, tuple[str, ...]] | None:
    if not isinstance(value, dict):
        return None
    read = {str(name): _texts(keys) for name, keys in value.items()}
    return {name: keys for name, keys in read.items() if keys is not None}


def _pairs(value: object) -> Mapping[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {str(name): text for name, text in value.items() if isinstance(text, str)}


#: Reads a value of the file; None when it is not one that can be used.
_READERS: Final[Mapping[str, Callable[[object], object]]] = {
    "cli_path": _text,
    "language": _text,
    "theme": _theme,
    "zoom_percent": _zoom,
    "chat_font_percent": _font,
    "code_font_percent": _font,
    "motion": _motion,
    "allow_insecure_cli": _flag,
    "trusted_folders": _texts,
    "recent_folders": _texts,
    "notify_waiting": _flag,
    "notify_failed": _flag,
    "notify_done": _flag,
    "tray_icon": _flag,
    "keep_in_background": _flag,
    "keep_awake": _flag,
    "release_idle_minutes": _idle_minutes,
    "shortcuts": _keys,
    "autopilot_confirmed": _flag,
    "shift_tab_modes": _flag,
    "enter_steers": _flag,
    "ctrl_enter_sends": _flag,
    "providers": read_providers,
    "folder_models": _pairs,
    "denied_rules": _texts,
}


#: What versions knew that took one model of the person's own: the kind of its server, address and name.
_EARLIER_MODEL: Final = ("own_model_type", "own_model_base_url", "own_model_model")


def _earlier_model(plain: Mapping[str, object]) -> tuple[str, str, str]:
    kind, base_url, model = (_text(plain.get(key)) or "" for key in _EARLIER_MODEL)
    return kind, base_url, model


class SettingsFile:
    """`settings.toml`. Its methods block for milliseconds; call `save` from a worker thread.

    Not for use by several threads at once.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        #: Set once a newer version's file was seen: it is never overwritten.
        self._newer: StorageNewer | None = None

    def load(self) -> tuple[Settings, list[StorageError]]:
        """Return the settings and what was wrong with the file.

        A missing file gives the defaults. A file that cannot be read as TOML is set aside under
        a name with the time in it. A value that cannot be used reads as its default.
        """
        try:
            document = self._read()
        except SettingsError as exc:
            return Settings(), [exc, *self._set_aside()]
        except OSError as exc:
            return Settings(), [storage_error(self.path, exc)]
        problems: list[StorageError] = [self._newer] if self._newer is not None else []
        plain = document.unwrap()
        values: dict[str, Any] = {}
        for key, read in _READERS.items():
            if key not in plain:
                continue
            value = read(plain[key])
            if value is None:
                detail = tr("the value of {key} cannot be used", key=key)
                problems.append(SettingsError(self.path, detail))
            else:
                values[key] = value
        if "providers" not in plain:
            values["providers"] = migrated(*_earlier_model(plain))
        return Settings(**values), problems

    def save(self, settings: Settings) -> None:
        """Write what changed. Whatever else stands in the file stays as it is.

        Raises:
            StorageNewer: a newer version of the application wrote the file; it is left as it is.
            StorageError: it could not be written; the old file is still there.
        """
        try:
            try:
                document = self._read()
            except SettingsError:
                set_aside(self.path)
                document = tomlkit.document()
            if self._newer is not None:
                raise self._newer
            _update(document, settings)
            atomic_write(self.path, tomlkit.dumps(document).encode("utf-8"))
        except OSError as exc:
            raise storage_error(self.path, exc) from exc

    def _read(self) -> tomlkit.TOMLDocument:
        """Return the document in the file.

        Raises:
            SettingsError: it is no TOML.
            OSError: it cannot be read.
        """
        if self.path.exists() and not self.path.is_file():
            # Opening a pipe would wait for ever.
            raise OSError(errno.EINVAL, tr("it is no regular file"))
        try:
            with self.path.open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
        except FileNotFoundError:
            return tomlkit.document()
        if len(data) > _MAX_BYTES:
            raise SettingsError(self.path, tr("the file is too large"))
        try:
            document = tomlkit.parse(data.decode("utf-8-sig"))
            version = document.unwrap().get(_VERSION_KEY, SETTINGS_VERSION)
        except ParseError as exc:
            raise SettingsError(self.path, str(exc), line=exc.line) from exc
        except (TOMLKitError, ValueError, RecursionError) as exc:
            raise SettingsError(self.path, str(exc)) from exc
        if isinstance(version, int) and version > SETTINGS_VERSION:
            detail = tr(
                "settings version {version} is newer than {known}", version=version, known=SETTINGS_VERSION
            )
            self._newer = StorageNewer(self.path, detail)
        return document

    def _set_aside(self) -> list[StorageError]:
        try:
            kept = set_aside(self.path)
        except OSError as exc:
            return [storage_error(self.path, exc)]
        _log.warning("the settings could not be read; the file is kept as %s", kept.name)
        return []


def _update(document: tomlkit.TOMLDocument, settings: Settings) -> None:
    """Change in `document` what differs from `settings`, and nothing else.

    A value is compared as it would be read, so that one that cannot be used is kept until the
    person chooses another, and a comment beside an unchanged value stays.
    """
    defaults = Settings()
    document.setdefault(_VERSION_KEY, SETTINGS_VERSION)
    present = document.unwrap()
    for key, read in _READERS.items():
        value = getattr(settings, key)
        default = getattr(defaults, key)
        found = read(present[key]) if key in present else None
        if key == "providers" and found is None:
            default = migrated(*_earlier_model(present))
        if value != (default if found is None else found):
            if key == "providers":
                write_providers(document, settings.providers)
                for earlier in _EARLIER_MODEL:
                    # Else one that was removed would come back.
                    document.pop(earlier, None)
            else:
                document[key] = scrub_surrogates(value)
