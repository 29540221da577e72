"""Which key runs which command, as the person wants it: shown, changed, and put back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.ranking import matched
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.pick_rows import PickHeading, PickRow

#: Letters, digits, F-keys, comma and period: other signs need AltGr on many keyboards. Keys that move are
#: for those commands that came with them.
_KEY: Final = re.compile(r"((?:Ctrl|Alt|Shift|Meta)\+)*([A-Z0-9]|F\d{1,2}|,|\.|PgUp|PgDown|Home|End|Tab)")
_F_KEY: Final = re.compile(r"(Shift\+)?F\d{1,2}")


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """Whether a command can have a key.

    Attributes:
        refusal: why it cannot, "" when it can.
        holder: the command that has it now, None for none.
    """

    refusal: str = ""
    holder: Command | None = None


class ShortcutChoices(QObject):
    """Signals:
    changed(): `items` may be others.

    Args:
        commands: of the main window, which has all that other windows have.
        chosen: returns the keys that were chosen, by the ids of commands.
        save: keeps them; every window follows.
    """

    changed = Signal()

    def __init__(
        self,
        commands: CommandList,
        chosen: Callable[[], Mapping[str, tuple[str, ...]]],
        save: Callable[[Mapping[str, tuple[str, ...]]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._chosen = chosen
        self._save = save
        commands.changed.connect(self.changed)

    def items(self, query: str = "") -> tuple[PickRow | PickHeading, ...]:
        """Return the commands that fit `query` by their name or key, under their groups."""
        words = query.strip().lower()
        groups: dict[str, list[PickRow]] = {}
        for command in self._commands.all:
            keys = self._commands.keys(command.id)
            if words and words not in command.title.lower() and words not in " ".join(keys).lower():
                continue
            detail = command.place or (tr("changed") if self.is_changed(command.id) else "")
            groups.setdefault(command.group, []).append(
                PickRow(
                    command.id,
                    command.title,
                    matched(words, command.title),
                    detail,
                    aside=tr("also {keys}", keys=", ".join(keys[1:])) if len(keys) > 1 else "",
                    keys=keys[0] if keys else "",
                    icon=command.icon or "keyboard",
                )
            )
        items: list[PickRow | PickHeading] = []
        for group, rows in groups.items():
            items += [PickHeading(group), *rows]
        return tuple(items)

    def title(self, command_id: str) -> str:
        """Return what a command does."""
        command = self._commands.find(command_id)
        return command.title if command is not None else ""

    def is_changed(self, command_id: str) -> bool:
        """The person has chosen the keys of a command."""
        return command_id in self._chosen()

    def can_change(self, command_id: str) -> bool:
        """Keys that work in one place only belong to that place."""
        command = self._commands.find(command_id)
        return command is not None and not command.place

    def check(self, command_id: str, key: str) -> KeyCheck:
        """Tell whether a command can have a key, in Qt's portable spelling."""
        if not _KEY.fullmatch(key):
            return KeyCheck(tr("Only letters, digits, F-keys, comma and period can be used."))
        has_modifier = "Ctrl+" in key or "Alt+" in key or "Meta+" in key
        if not has_modifier and not _F_KEY.fullmatch(key):
            return KeyCheck(tr("Hold Ctrl or Alt as well: by itself this key writes."))
        holder = next(
            (
                command
                for command in self._commands.all
                if command.id != command_id and not command.place and key in self._commands.keys(command.id)
            ),
            None,
        )
        return KeyCheck(holder=holder)

    def assign(self, command_id: str, key: str) -> None:
        """Give a key to a command, in place of those that it has; whoever had it has it no more."""
        chosen = dict(self._chosen())
        holder = self.check(command_id, key).holder
        if holder is not None:
            left = tuple(other for other in self._commands.keys(holder.id) if other != key)
            self._put(chosen, holder, left)
        command = self._commands.find(command_id)
        if command is not None:
            self._put(chosen, command, (key,))
        self._save(chosen)

    def remove(self, command_id: str) -> None:
        """Leave a command without a key."""
        self._save({**self._chosen(), command_id: ()})

    def reset(self, command_id: str) -> None:
        """Give a command the keys that it came with, as far as no other command was given them."""
        chosen = dict(self._chosen())
        chosen.pop(command_id, None)
        command = self._commands.find(command_id)
        if command is not None:
            taken = {key for name, keys in chosen.items() if name != command_id for key in keys}
            free = tuple(key for key in command.keys if key not in taken)
            self._put(chosen, command, free)
        self._save(chosen)

    def reset_all(self) -> None:
        """Give every command the keys that it came with."""
        self._save({})

    @staticmethod
    def _put(chosen: dict[str, tuple[str, ...]], command: Command, keys: tuple[str, ...]) -> None:
        if keys == command.keys:
            chosen.pop(command.id, None)
        else:
            chosen[command.id] = keys
