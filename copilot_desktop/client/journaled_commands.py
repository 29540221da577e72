"""The slash commands of one conversation as its journal has them: the server keeps neither them nor what
they said. When history is read they are put in at their time, as facts are (`journaled_facts`)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any, Final

from copilot_desktop.client.journal import CommandNote, PromptJournal
from copilot_desktop.client.journaled_facts import Fact
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.events import HistoryRewound, SessionEvent
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.redaction import Redactor
from copilot_desktop.session.local_events import (
    CommandAnswered,
    CommandEntered,
    CommandOutcome,
    CommandWithdrawn,
    LocalEvent,
)
from copilot_desktop.session.transcript import Change, Removed

#: Types of records of ours among stored events.
_ENTERED: Final = "copilot-desktop.command_entered"
_ANSWERED: Final = "copilot-desktop.command_answered"

#: A command may list a whole configuration; more is read in no conversation.
_MAX_ANSWER: Final = 100_000

_log = logging.getLogger("copilot_desktop.session")


class JournaledCommands:
    """Writes down what is entered and answered.

    Args:
        journal: None keeps nothing.
        start: runs a write in the background, in the order of the calls.
        secrets: what is known to be secret in this session.
    """

    def __init__(
        self,
        session_id: str,
        journal: PromptJournal | None,
        start: Callable[[Coroutine[Any, Any, object], str], None],
        secrets: Callable[[], Iterable[str]],
    ) -> None:
        self._session_id = session_id
        self._journal = journal
        self._start = start
        self._secrets = secrets
        #: Whose rows are in the transcript.
        self._known: set[str] = set()

    def note(self, event: SessionEvent | LocalEvent, changes: tuple[Change, ...]) -> None:
        """Take note of an event and of what came of it."""
        journal, session_id = self._journal, self._session_id
        if journal is None:
            return
        match event:
            case CommandEntered():
                self._known.add(event.command_id)
                text = self._clean(event.text)
                writing = journal.record_command(session_id, event.command_id, at=event.at, text=text)
                self._start(writing, "journal-command")
            case CommandAnswered():
                answer = self._clean(event.text[:_MAX_ANSWER])
                writing = journal.answer_command(
                    session_id, event.command_id, at=event.at, answer=answer, outcome=event.outcome.value
                )
                self._start(writing, "journal-command")
            case CommandWithdrawn():
                self._forget([event.command_id])
            case HistoryRewound():
                gone = {str(change.entry_id) for change in changes if isinstance(change, Removed)}
                self._forget(sorted(gone & self._known))
            case _:
                pass

    async def read(self) -> Sequence[Fact]:
        """Return what was written down of the session."""
        if self._journal is None:
            return ()
        try:
            stored = await self._journal.commands_of(self._session_id)
        except CopilotDesktopError as error:
            _log.warning("commands of session %s cannot be read: %s", self._session_id, error)
            return ()
        self._known |= {note.command_id for note in stored}
        return [fact for note in stored for fact in _facts(note)]

    def _forget(self, command_ids: Sequence[str]) -> None:
        self._known -= set(command_ids)
        if self._journal is not None and command_ids:
            self._start(self._journal.forget_commands(self._session_id, command_ids), "journal-command")

    def _clean(self, text: str) -> str:
        redactor = Redactor()
        for secret in self._secrets():
            redactor.add(secret)
        return redactor.clean(text)


def _facts(note: CommandNote) -> list[Fact]:
    own = {"commandId": note.command_id, "at": note.at, "text": note.text}
    facts = [Fact(note.at, ({"type": _ENTERED, "data": own},))]
    if note.outcome:
        said = {
            "commandId": note.command_id,
            "at": note.answered_at,
            "text": note.answer,
            "outcome": note.outcome,
        }
        facts.append(Fact(note.answered_at, ({"type": _ANSWERED, "data": said},)))
    return facts


def command_event(record: dict[str, Any]) -> CommandEntered | CommandAnswered | None:
    """Return what a record of ours tells, None of any other."""
    kind = record.get("type")
    if kind not in (_ENTERED, _ANSWERED):
        return None
    data = JsonFields(record.get("data"))
    command_id, text, at = data.text("commandId"), data.text("text"), data.real("at") or 0.0
    if kind == _ENTERED:
        return CommandEntered(command_id, text, at)
    known = {it.value: it for it in CommandOutcome}
    return CommandAnswered(command_id, text, known.get(data.text("outcome"), CommandOutcome.LINE), at)
