"""What can be done in a window, by name: for its keys, its palette and the page of its keys.

Each window has a `CommandList`. Which keys a command has is the person's choice where there is one
(`Settings.shortcuts`), else what the command came with; the choice holds in every window that has a
command of that id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


def always() -> str:
    """Say that there is no reason why not."""
    return ""


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a person can do.

    Attributes:
        id: names it in the settings, so it never changes: "session.new".
        title: what it does, as a sentence without its end: "Archive the session".
        group: where it belongs: "Session", "Conversation", "View", ...
        keys: in Qt's portable spelling; the first one is shown. Only letters, digits, F-keys, comma and
            period: other signs need AltGr on many keyboards.
        run: does it.
        why_not: says why it cannot be done now, in a sentence; "" when it can.
        place: where alone its keys work, as words: "in the list of sessions". The widget there takes
            them itself, and they cannot be changed. "" for everywhere in the window.
        icon: of the set, "" for none.
        slash: the word under which a composer offers it, without the slash; "" for not at all.
    """

    id: str
    title: str
    group: str
    keys: tuple[str, ...]
    run: Callable[[], object]
    why_not: Callable[[], str] = always
    place: str = ""
    icon: str = ""
    slash: str = ""


class CommandList(QObject):
    """The commands of one window, in the order in which they were added.

    Signals:
        changed(): commands came, or have other keys.
    """

    changed = Signal()

    def __init__(
        self,
        chosen: Callable[[], Mapping[str, tuple[str, ...]]] = dict,
        parent: QObject | None = None,
    ) -> None:
        """Begin with none.

        Args:
            chosen: returns the keys that the person has chosen, by the ids of commands; call
                `choice_changed` when it would return others.
        """
        super().__init__(parent)
        self._chosen = chosen
        self._commands: dict[str, Command] = {}

    def beside(self, parent: QObject) -> CommandList:
        """Return an empty list for another window, whose keys are chosen as those of this one."""
        made = CommandList(self._chosen, parent)
        self.changed.connect(made.choice_changed)
        return made

    def add(self, *commands: Command) -> None:
        """Add commands.

        Raises:
            ValueError: there is one with such an id.
        """
        for command in commands:
            if command.id in self._commands:
                raise ValueError(f"two commands are called {command.id}")
            self._commands[command.id] = command
        self.changed.emit()

    @property
    def all(self) -> tuple[Command, ...]:
        return tuple(self._commands.values())

    def find(self, command_id: str) -> Command | None:
        """Return the command of an id, None when the window has none."""
        return self._commands.get(command_id)

    def entered(self, text: str) -> Command | None:
        """Return the command whose word behind a slash is all that was written, None for anything else."""
        word = text.strip().removeprefix("/").lower()
        if not word or not text.lstrip().startswith("/"):
            return None
        return next((command for command in self._commands.values() if command.slash == word), None)

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return the keys that a command has now, in Qt's portable spelling."""
        command = self._commands[command_id]
        if command.place:
            return command.keys
        return self._chosen().get(command_id, command.keys)

    def run(self, command_id: str) -> bool:
        """Do it if it can be done; return whether it was."""
        command = self._commands[command_id]
        if command.why_not():
            return False
        command.run()
        return True

    def choice_changed(self) -> None:
        """The person has chosen other keys."""
        self.changed.emit()
