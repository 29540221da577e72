"""What completes the word that is being typed into a composer: files, commands, their arguments."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.calls.slash_commands import parse_slash
from copilot_desktop.client.completions import Source, Trigger, match_commands, trigger_at
from copilot_desktop.client.file_index import FilePick
from copilot_desktop.client.mentioned_files import written
from copilot_desktop.client.ranking import best_rank, matched, matched_in_path, rank
from copilot_desktop.protocol.slash_commands import SlashCommand
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.pick_rows import PickRow
from copilot_desktop.viewmodels.slash_source import SlashSource

#: More do not help: one types another letter.
MOST_FILES: Final = 50


@dataclass(frozen=True, slots=True)
class Insertion:
    """What takes the place of the typed word."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A command that was entered as a whole.

    Attributes:
        run: does it, None when it cannot be done.
        why: why not.
        is_sent: it goes to the agent.
    """

    run: Callable[[], object] | None = None
    why: str = ""
    is_sent: bool = False


class Completing(QObject):
    """Follows what is typed and offers what it may become.

    Signals:
        changed(): `heading`, `rows` or `note` is new.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mentions: Mentions | None = None
        self._slash: SlashSource | None = None
        self._commands: CommandList | None = None
        self._trigger: Trigger | None = None
        #: Of the word whose list was closed: it is not offered again.
        self._refused: tuple[Source, int] | None = None
        self._asking: asyncio.Task[None] | None = None
        self._picks: dict[str, FilePick] = {}
        #: Looks like a command and is none; entered once more it is a message.
        self._sent_anyway = ""
        self.heading = ""
        self.note = ""
        self.rows: tuple[PickRow, ...] = ()

    def set_commands(self, commands: CommandList) -> None:
        """Offer those commands of the window that have a word."""
        self._commands = commands

    def set_sources(self, mentions: Mentions | None, slash: SlashSource | None) -> None:
        """Complete from these from now on; None for what there is not."""
        if self._slash is not None:
            self._slash.changed.disconnect(self._commands_changed)
        self.close()
        self._refused = None
        self._sent_anyway = ""
        self._mentions, self._slash = mentions, slash
        if slash is not None:
            slash.changed.connect(self._commands_changed)

    # ---- following what is typed -----------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """There is something to show."""
        return self._trigger is not None and bool(self.rows or self.note)

    @property
    def start(self) -> int:
        """Where the word begins."""
        return self._trigger.start if self._trigger is not None else 0

    @property
    def typed(self) -> str:
        """The word as it is typed, sign included."""
        if self._trigger is None:
            return ""
        sign = self._trigger.source.value.strip()
        return f"{sign}{self._trigger.query}"

    def look(self, text: str, cursor: int) -> None:
        """Offer what fits the word before `cursor`."""
        trigger = trigger_at(text, cursor)
        if trigger is None or (trigger.source, trigger.start) != self._refused:
            self._refused = None
        elif trigger is not None:
            trigger = None
        if trigger is None:
            self.close()
        elif trigger != self._trigger:
            self._trigger = trigger
            self._offer(trigger)

    def dismiss(self) -> None:
        """The person has closed the list: it stays closed for this word."""
        if self._trigger is not None:
            self._refused = (self._trigger.source, self._trigger.start)
        self.close()

    def close(self) -> None:
        """Offer nothing."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        was_open = self.is_open
        self._trigger = None
        self.heading, self.note, self.rows = "", "", ()
        if was_open:
            self.changed.emit()

    def insertion(self, row: PickRow) -> Insertion | None:
        """Return what picking a row puts in, None when it cannot be picked."""
        trigger = self._trigger
        if trigger is None or row.why_not:
            return None
        if trigger.source is Source.FILES:
            pick = self._picks.get(row.id)
            if pick is None:
                return None
            if self._mentions is not None:
                self._mentions.picked(pick.path)
            # One goes on into a folder; behind a file the sentence goes on.
            return Insertion(trigger.start, trigger.end, written(pick.path) + ("" if pick.is_folder else " "))
        text = row.title
        if trigger.source is Source.COMMANDS:
            command = self._slash.find(row.title[1:]) if self._slash is not None else None
            takes_input = command is not None and command.input is not None
            return Insertion(trigger.start, trigger.end, text + (" " if takes_input else ""))
        return Insertion(trigger.start, trigger.end, text)

    # ---- what Enter does -------------------------------------------------------------------

    def entered(self, text: str) -> Entered | None:
        """Return what the whole text does as a command, None when it is a message."""
        own = self._commands.entered(text) if self._commands is not None and self._slash is not None else None
        if own is not None:
            why = own.why_not()
            return Entered(why=why) if why else Entered(run=own.run)
        slash, parsed = self._slash, parse_slash(text)
        if slash is None or parsed is None:
            return None
        command = slash.find(parsed.name)
        if command is not None:
            why = slash.why_not(command)
            return Entered(why=why) if why else Entered(run=lambda: slash.run(text), is_sent=True)
        if not slash.is_known:
            return None if slash.is_refused else Entered(run=lambda: slash.run(text), is_sent=True)
        if text == self._sent_anyway:
            self._sent_anyway = ""
            return None
        self._sent_anyway = text
        word = parsed.name
        return Entered(why=tr("There is no command /{word}. Enter sends it as a message.", word=word))

    # ---- what is offered -------------------------------------------------------------------

    def _offer(self, trigger: Trigger) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        match trigger.source:
            case Source.FILES:
                if self._mentions is None:
                    self.close()
                    return
                self._asking = self._mentions.scope.start(self._find_files(trigger), name="complete-file")
            case Source.COMMANDS:
                if self._slash is not None:
                    self._slash.look()
                self._offer_commands(trigger)
            case Source.ARGUMENTS:
                if self._slash is not None:
                    self._slash.look()
                self._offer_arguments(trigger)

    async def _find_files(self, trigger: Trigger) -> None:
        assert self._mentions is not None
        picks = await self._mentions.matches(trigger.query, MOST_FILES)
        if trigger != self._trigger:
            return
        self._asking = None
        query = trigger.query.lower()
        self._picks = {pick.path: pick for pick in picks}
        rows = tuple(_file_row(pick, query) for pick in picks)
        heading = tr("Files matching “{words}”", words=trigger.query) if trigger.query else tr("Files")
        # A word behind @ that fits nothing may well be a name: then there is nothing to say.
        self._show(heading if rows else "", rows, "")

    def _commands_changed(self) -> None:
        if self._trigger is not None and self._trigger.source is not Source.FILES:
            self._offer(self._trigger)

    def _offer_commands(self, trigger: Trigger) -> None:
        slash = self._slash
        if slash is None and not self._own():
            self.close()
            return
        query = trigger.query.lower()
        own = {command.slash: command for command in self._own()}
        rows = [self._own_row(command, query) for command in _fitting(list(own.values()), query)]
        note = ""
        if slash is not None:
            server = [command for command in slash.commands if command.name not in own]
            rows += [self._server_row(slash, command, query) for command in match_commands(server, query)]
            note = slash.note
        rows.sort(key=lambda row: _order(row, query))
        self._show("", tuple(rows), note)

    def _offer_arguments(self, trigger: Trigger) -> None:
        slash = self._slash
        command = slash.find(trigger.command) if slash is not None else None
        if slash is None or command is None:
            self.close()
            return
        query = trigger.query.lower()
        choices = [choice for choice in slash.choices(command) if rank(query, choice.name) is not None]
        rows = tuple(
            PickRow(choice.name, choice.name, matched(query, choice.name), choice.description, is_code=True)
            for choice in choices
        )
        if any(row.title == trigger.query for row in rows):
            # All of it is typed.
            self.close()
            return
        hint = command.input.hint if command.input is not None else ""
        show_hint = not trigger.query and hint and not rows
        self._show("", rows, f"/{command.name} {hint}" if show_hint else "")

    def _own(self) -> tuple[Command, ...]:
        if self._commands is None:
            return ()
        return tuple(command for command in self._commands.all if command.slash)

    def _own_row(self, command: Command, query: str) -> PickRow:
        assert self._commands is not None
        keys = self._commands.keys(command.id)
        return PickRow(
            command.id,
            f"/{command.slash}",
            tuple(1 + at for at in matched(query, command.slash)),
            command.title,
            keys=keys[0] if keys else "",
            why_not=command.why_not(),
            is_code=True,
        )

    def _server_row(self, slash: SlashSource, command: SlashCommand, query: str) -> PickRow:
        shown = tuple(1 + at for at in matched(query, command.name))
        hint = command.input.hint if command.input is not None else ""
        return PickRow(
            command.name,
            f"/{command.name}",
            shown,
            command.description or hint,
            why_not=slash.why_not(command),
            is_code=True,
        )

    def _show(self, heading: str, rows: tuple[PickRow, ...], note: str) -> None:
        self.heading, self.rows, self.note = heading, rows, note
        self.changed.emit()


def _file_row(pick: FilePick, query: str) -> PickRow:
    path = pick.path
    start = path.rstrip("/").rfind("/") + 1
    places = matched_in_path(query.removeprefix("./"), path)
    return PickRow(
        path,
        path[start:],
        tuple(at - start for at in places if at >= start),
        aside=path[:start].rstrip("/"),
        icon="folder" if pick.is_folder else "file",
    )


def _fitting(commands: list[Command], query: str) -> list[Command]:
    return [
        command
        for command in commands
        if not query or best_rank(query, (command.slash,)) is not None or query in command.title.lower()
    ]


def _order(row: PickRow, query: str) -> tuple[int, object]:
    """Without a query what can be run, by name; else what fits best, and behind it what only its description
    tells."""
    if not query:
        return (int(bool(row.why_not)), row.title)
    found = rank(query, row.title[1:])
    return (1, found) if found is not None else (2, row.title)
