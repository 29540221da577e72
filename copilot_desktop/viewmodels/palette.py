"""The command palette: every command, session, message and file of a window, found by a few letters.

Commands and sessions are found in memory, at once. Messages come from the search index and files from
the index of the folder, a moment later; they stand below, so that nothing moves under the hand.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.mentioned_files import written
from copilot_desktop.client.ranking import matched, matched_in_path, rank
from copilot_desktop.storage.search_index import SearchHit
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.commands import Command, CommandList
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.pick_rows import PickHeading, PickRow
from copilot_desktop.viewmodels.search_places import FoundPlace

#: Kept under this key: the commands that were run last, the newest first.
_RECENT_KEY: Final = "recent-commands"
_MOST_RECENT: Final = 20

#: Shown at once of each kind; more letters lead further.
_FIRST_COMMANDS: Final = 6
_FIRST_SESSIONS: Final = 8
_MOST_SESSIONS: Final = 30
_MOST_MESSAGES: Final = 8
_MOST_FILES: Final = 50

#: Of a prompt, in one line.
_SHOWN_CHARS: Final = 300

#: Behind every match of a title.
_IN_GROUP: Final = 10

#: With fewer letters nearly every message fits.
_MESSAGE_LETTERS: Final = 2


class Scope(Enum):
    """What is looked through: everything, or what a sign at the beginning says."""

    ALL = ""
    COMMANDS = ">"
    SESSIONS = "#"
    FILES = "@"
    PROMPTS = "prompts"


@dataclass(frozen=True, slots=True)
class Insert:
    """What goes into the composer: at its caret, or in place of what stands there."""

    text: str
    replaces: bool


class Palette(QObject):
    """Signals:
    changed(): `items` is new.
    grown(): something came at the end of `items`.
    inserted(insert): an `Insert`.
    """

    changed = Signal()
    grown = Signal()
    inserted = Signal(object)

    def __init__(
        self,
        app: ApplicationViewModel,
        commands: CommandList,
        mentions: Callable[[], Mentions | None],
        parent: QObject,
    ) -> None:
        """Args: mentions: finds the files that the message in front can name."""
        super().__init__(parent)
        self._app = app
        self._commands = commands
        self._mentions = mentions
        self._is_open = False
        self._is_history = False
        self._query = ""
        self._hits: tuple[SearchHit, ...] = ()
        self._paths: tuple[str, ...] = ()
        self._history = app.prompt_history(self)
        self._history.changed.connect(self._show_prompts)
        self._history.grown.connect(self._grow_prompts)
        self._looking: asyncio.Task[None] | None = None
        self.items: tuple[PickRow | PickHeading, ...] = ()

    # ---- what is looked for ----------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """What is looked through now."""
        if self._is_history:
            return Scope.PROMPTS
        return next(
            (it for it in (Scope.COMMANDS, Scope.SESSIONS, Scope.FILES) if self._query[:1] == it.value),
            Scope.ALL,
        )

    def open(self, *, history: bool = False) -> None:
        """Begin anew. `history`: with the prompts of all sessions instead of everything."""
        self._is_open, self._is_history = True, history
        self._query, self._hits, self._paths = "", (), ()
        if history:
            self._history.open()
        self._show()

    def close(self) -> None:
        """Look for nothing."""
        self._is_open = False
        self._cancel()
        self._history.close()
        self.items = ()

    def load_more(self) -> None:
        """The end of `items` is in sight."""
        if self._is_history:
            self._history.load_more()

    def set_query(self, query: str) -> None:
        """Show what fits `query`."""
        self._query = query
        self._cancel()
        words = self._words
        scope = self.scope
        if scope is Scope.FILES and (mentions := self._mentions()) is not None:
            self._looking = mentions.scope.start(self._find_files(mentions, words), name="palette-files")
        elif scope is Scope.ALL and len(words) >= _MESSAGE_LETTERS:
            self._app.search.look_up(words, _MOST_MESSAGES, self._take_hits)
        elif scope is Scope.PROMPTS:
            # What is there stays until what was found has come.
            self._history.set_words(words)
            return
        else:
            self._hits, self._paths = (), ()
        self._show()

    @property
    def _words(self) -> str:
        has_sign = self.scope in (Scope.COMMANDS, Scope.SESSIONS, Scope.FILES)
        return (self._query[1:] if has_sign else self._query).strip().lower()

    def _cancel(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    async def _find_files(self, mentions: Mentions, words: str) -> None:
        picks = await mentions.matches(words, _MOST_FILES)
        self._looking = None
        self._paths = tuple(pick.path for pick in picks)
        self._show()

    def _take_hits(self, query: str, hits: Sequence[SearchHit]) -> None:
        if self._is_open and query == self._words and self.scope is Scope.ALL:
            self._hits = tuple(hits)
            self._show()

    def _show_prompts(self) -> None:
        if self._is_open and self._is_history:
            self._show()

    def _grow_prompts(self) -> None:
        if self._is_open and self._is_history:
            self._make_items()
            self.grown.emit()

    # ---- what is shown ---------------------------------------------------------------------

    def _show(self) -> None:
        self._make_items()
        self.changed.emit()

    def _make_items(self) -> None:
        words = self._words
        items: list[PickRow | PickHeading] = []

        def put(title: str, rows: Sequence[PickRow]) -> None:
            if rows:
                items.append(PickHeading(title))
                items.extend(rows)

        match self.scope:
            case Scope.ALL:
                commands = self._command_rows(words)
                first = len(commands) if words else _FIRST_COMMANDS
                put(tr("Commands"), commands[:first])
                put(tr("Sessions"), self._session_rows(words, _MOST_SESSIONS if words else _FIRST_SESSIONS))
                put(tr("In messages"), self._hit_rows() if words else ())
                put(tr("More commands"), commands[first:])
            case Scope.COMMANDS:
                put(tr("Commands"), self._command_rows(words))
            case Scope.SESSIONS:
                put(tr("Sessions"), self._session_rows(words, _MOST_SESSIONS))
            case Scope.FILES:
                put(tr("Files"), [_file_row(path, words) for path in self._paths])
            case Scope.PROMPTS:
                put(tr("Prompts"), self._prompt_rows(words))
                if not items and words:
                    items.append(PickHeading(tr("No earlier prompt has these words.")))
        self.items = tuple(items)

    def _recent(self) -> list[str]:
        kept = self._app.states.app_state(_RECENT_KEY)
        return [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []

    def _command_rows(self, words: str) -> list[PickRow]:
        recent = {name: place for place, name in enumerate(self._recent())}
        found: list[tuple[tuple[object, ...], Command]] = []
        for place, command in enumerate(self._commands.all):
            fits = rank(words, command.title)
            if fits is None or fits[1] > len(words):
                # Letters far apart fit anything.
                if not words or words not in command.group.lower():
                    continue
                fits = (_IN_GROUP, 0, len(command.title))
            # What was used last comes first, among what fits equally well.
            order = recent.get(command.id, len(recent) + place)
            found.append((((fits[0] if words else 0), order, fits), command))
        found.sort(key=lambda it: it[0])
        return [self._command_row(command, words) for _, command in found]

    def _command_row(self, command: Command, words: str) -> PickRow:
        keys = self._commands.keys(command.id)
        return PickRow(
            f"command:{command.id}",
            command.title,
            matched(words, command.title),
            command.place or command.group,
            keys=keys[0] if keys else "",
            icon=command.icon or "play",
            why_not=command.why_not(),
        )

    def _session_rows(self, words: str, most: int) -> list[PickRow]:
        sessions = self._app.sessions
        ids: list[str] = list(sessions.recent_ids)
        if words:
            terms = words.split()
            fitting = [
                known
                for known in sessions.known_sessions()
                if all(term in f"{known.title} {known.folder} {known.branch}".lower() for term in terms)
            ]
            used = {session_id: place for place, session_id in enumerate(ids)}
            fitting.sort(
                key=lambda known: (
                    terms[0] not in known.title.lower(),
                    used.get(known.session_id, len(used)),
                    -known.modified_at,
                )
            )
            ids = [known.session_id for known in fitting]
        elif len(ids) < most:
            ids += [session_id for session_id in sessions.session_ids[:most] if session_id not in ids]
        rows = []
        for session_id in ids:
            row = sessions.row(session_id)
            if row is None or row.is_trashed:
                continue
            where = " · ".join(part for part in (row.folder_name, row.branch) if part)
            rows.append(
                PickRow(
                    f"session:{session_id}",
                    row.title,
                    matched(words, row.title),
                    where,
                    icon="mode-interactive",
                )
            )
            if len(rows) == most:
                break
        return rows

    def _hit_rows(self) -> list[PickRow]:
        rows = []
        for number, hit in enumerate(self._hits):
            row = self._app.sessions.row(hit.session_id)
            places = tuple(at for start, end in hit.snippet.marks for at in range(start, end))
            title = row.title if row is not None else ""
            rows.append(PickRow(f"hit:{number}", hit.snippet.text, places, title, icon="search"))
        return rows

    def _prompt_rows(self, words: str) -> list[PickRow]:
        rows = []
        for number, prompt in enumerate(self._history.prompts):
            title = " ".join(prompt[:_SHOWN_CHARS].split())
            shown = matched(words, title) if words in title.lower() else ()
            rows.append(PickRow(f"prompt:{number}", title, shown, icon="retry"))
        return rows

    # ---- what is picked --------------------------------------------------------------------

    def prepared(self, row: PickRow) -> Callable[[], None]:
        """Return what does what a row stands for, also when the palette is closed by then."""
        hits, prompts, words = self._hits, self._history.prompts, self._words
        return lambda: self._activate(row, hits, prompts, words)

    def _activate(self, row: PickRow, hits: Sequence[SearchHit], prompts: Sequence[str], words: str) -> None:
        kind, _, name = row.id.partition(":")
        match kind:
            case "command":
                self._note(name)
                self._commands.run(name)
            case "session":
                self._app.open_session(name)
            case "hit":
                hit = hits[int(name)]
                self._app.search.go_to(
                    FoundPlace(hit.session_id, hit.entry_id, hit.line, hit.time, words, hit.snippet.text)
                )
            case "file":
                self.inserted.emit(Insert(f"{written(name)} ", replaces=False))
            case _:
                self.inserted.emit(Insert(prompts[int(name)], replaces=True))

    def _note(self, command_id: str) -> None:
        recent = [command_id, *(name for name in self._recent() if name != command_id)]
        self._app.states.save_app_state(_RECENT_KEY, recent[:_MOST_RECENT])


def _file_row(path: str, words: str) -> PickRow:
    start = path.rstrip("/").rfind("/") + 1
    places = tuple(at - start for at in matched_in_path(words, path) if at >= start)
    icon = "folder" if path.endswith("/") else "file"
    return PickRow(f"file:{path}", path[start:], places, aside=path[:start].rstrip("/"), icon=icon)
