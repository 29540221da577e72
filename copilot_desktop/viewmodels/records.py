"""What we keep of our own between runs, at hand in memory and written behind."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.storage.drafts import DraftRecord
from copilot_desktop.storage.kept_states import mapping_of
from copilot_desktop.storage.pasted_files import PastedFiles
from copilot_desktop.storage.session_controls import SessionControls
from copilot_desktop.storage.session_marks import SessionMarks
from copilot_desktop.storage.session_notes import SessionRecord
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import KeptState, StateDb
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.prompt_attachments import from_json, to_json
from copilot_desktop.viewmodels.session_index import SessionIndex
from copilot_desktop.viewmodels.unsent_words import Unsent
from copilot_desktop.viewmodels.waiting_prompts import waiting_from_json, waiting_to_json
from copilot_desktop.viewmodels.write_behind import WriteBehind

#: A write takes milliseconds; a disk that is going to sleep or wake, seconds.
_FINISH_S: Final = 5.0

#: Scrolling changes how a session is left many times a second.
_VIEW_STATES_EVERY_S: Final = 1.0

_SECTIONS_KEY: Final = "sections"

_COMMANDS_KEY: Final = "slash-commands"

_MODELS_KEY: Final = "recent-models"
_RECENT_MODELS: Final = 8

#: In the place of a session's id: the prompt with which the next session is to begin.
NEW_SESSION: Final = "new-session"


class Records:
    """Settings, notes and marks of sessions, drafts. Reads are immediate; writes go to their thread.

    `close` it before the database: it waits until everything was written.

    Attributes:
        demo_folder: the demo's sample folder, which is ours and therefore trusted.
        pasted: what was pasted into prompts.
        session_index: what was read of the sessions on disk.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        settings_file: SettingsFile,
        db: StateDb,
        kept: KeptState,
        demo_folder: str,
        scope: TaskScope,
        report: Callable[[ErrorText], None],
    ) -> None:
        self._settings = settings
        self._settings_file = settings_file
        self._saving = asyncio.Lock()
        self._db = db
        self._sessions = {record.session_id: record for record in kept.sessions}
        self._drafts = dict(kept.drafts)
        self._marks = dict(kept.marks)
        self._controls = dict(kept.controls)
        self._view_states: dict[str, str | Mapping[str, Any]] = dict(kept.view_states)
        self._app_states = dict(kept.app_states)
        self.demo_folder = demo_folder
        self.pasted = PastedFiles(db.path.parent / "pasted")
        self.session_index = SessionIndex(db)
        self._scope = scope
        self._report = report
        self._writing: set[asyncio.Task[None]] = set()
        #: What was told of each file since it could last be written: every keystroke is saved.
        self._told: dict[str, str] = {}
        #: Sessions whose draft did not reach the disk; tried once more at the end.
        self._unsaved: set[str] = set()
        self._marks_behind = WriteBehind(self._save_marks, self._start, name="save-marks")
        self._controls_behind = WriteBehind(self._save_controls, self._start, name="save-controls")
        self._views_behind = WriteBehind(
            self._save_view_states, self._start, name="save-view-states", delay_s=_VIEW_STATES_EVERY_S
        )
        self._app_behind = WriteBehind(self._save_app_states, self._start, name="save-app-states")

    async def close(self) -> None:
        """Wait until what was handed over has reached the disk."""
        for session_id in tuple(self._unsaved):
            if draft := self._drafts.get(session_id):
                self._write(self._save_draft(draft), name="save-draft")
        for behind in (self._marks_behind, self._controls_behind, self._views_behind, self._app_behind):
            behind.hurry()
        if self._writing:
            await asyncio.wait(set(self._writing), timeout=_FINISH_S)

    def _write(self, work: Coroutine[Any, Any, None], *, name: str) -> None:
        task = self._scope.start(work, name=name)
        if task is not None:
            self._writing.add(task)
            task.add_done_callback(self._writing.discard)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._write(work, name=name)

    @property
    def settings(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> None:
        """Change settings and save them."""
        changed = replace(self._settings, **values)
        if changed == self._settings:
            return
        self._settings = changed
        self._write(self._save_settings(), name="save-settings")

    @property
    def sessions(self) -> tuple[SessionRecord, ...]:
        """Notes on the sessions that were made here."""
        return tuple(self._sessions.values())

    def session(self, session_id: str) -> SessionRecord | None:
        """Return our notes on a session, None when it was made elsewhere."""
        return self._sessions.get(session_id)

    async def add_session(self, record: SessionRecord) -> None:
        """Note a session; a failure is reported and loses only the note."""
        self._sessions[record.session_id] = record
        await self._save_session(record)

    def change_session(self, session_id: str, **values: Any) -> None:
        """Change our note on a session, if there is one."""
        record = self._sessions.get(session_id)
        if record is not None and (changed := replace(record, **values)) != record:
            self._sessions[session_id] = changed
            self._write(self._save_session(changed), name="save-session")

    def forget_session(self, session_id: str, *, with_draft: bool = False) -> None:
        """Drop everything of ours about a session that was deleted for good.

        Args:
            with_draft: also when something unsent is left in it; otherwise all of it stays then.
        """
        draft = self._drafts.get(session_id)
        if with_draft or draft is None or not draft.has_any:
            self._sessions.pop(session_id, None)
            self._drafts.pop(session_id, None)
            self._marks.pop(session_id, None)
            self._controls.pop(session_id, None)
            self._controls_behind.drop(session_id)
            self._view_states.pop(session_id, None)
            self._unsaved.discard(session_id)
            self._marks_behind.drop(session_id)
            self._views_behind.drop(session_id)
            self._write(self._forget_session(session_id), name="forget-session")

    async def _save_session(self, record: SessionRecord) -> None:
        await self._try(self._db.save_session(record), "notes")

    async def _forget_session(self, session_id: str) -> None:
        await self._try(self._db.forget_session(session_id), "notes")

    async def _try(self, writing: Awaitable[object], what: str) -> bool:
        """Await a write; say once why it fails, and again only after one that did not."""
        try:
            await writing
        except CopilotDesktopError as error:
            if self._told.get(what) != error.code:
                self._told[what] = error.code
                self._report(describe(error))
            return False
        self._told.pop(what, None)
        return True

    # ---- marks and sections ----------------------------------------------------------------

    @property
    def all_marks(self) -> Mapping[str, SessionMarks]:
        """The marks of all sessions that have any, by session; follows every change."""
        return MappingProxyType(self._marks)

    def marks(self, session_id: str) -> SessionMarks:
        """Return the marks of a session, wherever it was made."""
        return self._marks.get(session_id) or SessionMarks(session_id)

    def change_marks(self, session_id: str, **values: Any) -> None:
        """Change marks of a session: at once in memory, on the disk soon after."""
        before = self.marks(session_id)
        if (changed := replace(before, **values)) != before:
            self._marks[session_id] = changed
            self._marks_behind.note(session_id)

    async def _save_marks(self, session_ids: frozenset[str]) -> bool:
        marks = [self._marks[session_id] for session_id in session_ids if session_id in self._marks]
        return await self._try(self._db.save_marks(marks), "notes")

    def controls(self, session_id: str) -> SessionControls:
        """Return what the person has chosen for a session."""
        return self._controls.get(session_id) or SessionControls(session_id)

    def change_controls(self, session_id: str, **values: Any) -> None:
        """Change what was chosen for a session: at once in memory, on the disk soon after."""
        before = self.controls(session_id)
        if (changed := replace(before, **values)) != before:
            self._controls[session_id] = changed
            self._controls_behind.note(session_id)

    async def _save_controls(self, session_ids: frozenset[str]) -> bool:
        chosen = [self._controls[session_id] for session_id in session_ids if session_id in self._controls]
        return await self._try(self._db.save_controls(chosen), "notes")

    @property
    def sections(self) -> tuple[str, ...]:
        """The person's own sections of the sidebar, in order."""
        names = self.app_state(_SECTIONS_KEY)
        return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()

    def change_sections(self, names: Sequence[str]) -> None:
        """Replace the sections; sessions keep the name of theirs."""
        self.save_app_state(_SECTIONS_KEY, list(dict.fromkeys(names)))

    def recent_models(self) -> tuple[str, ...]:
        """Return the ids of the models that the person has chosen last, newest first."""
        ids = self.app_state(_MODELS_KEY)
        return tuple(it for it in ids if isinstance(it, str)) if isinstance(ids, list) else ()

    def note_model(self, model_id: str) -> None:
        """The person has chosen a model."""
        ids = dict.fromkeys((model_id, *self.recent_models()))
        self.save_app_state(_MODELS_KEY, list(ids)[:_RECENT_MODELS])

    @property
    def commands(self) -> Any:
        """The slash commands that a session was told last, as `note_commands` was given them."""
        return self.app_state(_COMMANDS_KEY)

    def note_commands(self, commands: Any) -> None:
        """Keep the slash commands of a session, as JSON values."""
        self.save_app_state(_COMMANDS_KEY, commands)

    # ---- how sessions and the window were left ---------------------------------------------

    def view_state(self, session_id: str) -> Mapping[str, Any]:
        """Return how a session was left, an empty mapping when nothing is known."""
        state = self._view_states.get(session_id, {})
        if isinstance(state, str):
            # As it was read; most sessions are never opened again.
            state = self._view_states[session_id] = mapping_of(state)
        return state

    def save_view_state(self, session_id: str, state: Mapping[str, Any]) -> None:
        """Keep how a session is left: JSON values, small. On the disk within about a second."""
        if state != self.view_state(session_id):
            self._view_states[session_id] = dict(state)
            self._views_behind.note(session_id)

    async def _save_view_states(self, session_ids: frozenset[str]) -> bool:
        states = {key: self.view_state(key) for key in session_ids if key in self._view_states}
        return await self._try(self._db.save_view_states(states), "notes")

    def app_state(self, key: str) -> Any:
        """Return what was kept under `key`, None when nothing was. It is shared: do not change it."""
        return self._app_states.get(key)

    def save_app_state(self, key: str, value: Any) -> None:
        """Keep a small JSON value: at once in memory, on the disk soon after."""
        if key not in self._app_states or value != self._app_states[key]:
            self._app_states[key] = value
            self._app_behind.note(key)

    async def _save_app_states(self, keys: frozenset[str]) -> bool:
        return await self._try(
            self._db.save_app_states({key: self._app_states[key] for key in keys}), "notes"
        )

    @property
    def decision_log(self) -> StateDb:
        """Where decisions are written down and read."""
        return self._db

    def note_rule(
        self, rule: str, *, is_added: bool, scope: str, session_id: str = "", folder: str = ""
    ) -> None:
        """Write into the log of decisions that the person has made a rule or taken it away.

        Args:
            rule: as the server writes it, e.g. "shell(git push:*)".
            scope: how far it reaches: "session", "folder" or "always".
            session_id: of a rule of one session.
        """
        noting = self._db.record_decision(
            session_id,
            f"rule {uuid.uuid4()}",
            at=time.time(),
            kind="rule",
            subject=rule,
            outcome="changed",
            decision="added" if is_added else "removed",
            scope=scope,
            folder=folder,
        )
        self._write(self._note(noting), name="note-rule")

    async def _note(self, noting: Coroutine[Any, Any, None]) -> None:
        await self._try(noting, "notes")

    async def recent_prompts(self, most: int) -> list[tuple[str, float]]:
        """Return the newest prompts of all sessions that were sent from here and when, newest first."""
        return await self._db.recent_prompts(most)

    # ---- drafts ----------------------------------------------------------------------------

    def draft(self, session_id: str) -> str:
        """Return the unsent text of a session."""
        record = self._drafts.get(session_id)
        return record.text if record is not None else ""

    def draft_attachments(self, session_id: str) -> str:
        """Return what is to be sent along with it, as it was given to `save_draft`."""
        record = self._drafts.get(session_id)
        return record.attachments if record is not None else ""

    def waiting(self, session_id: str) -> str:
        """Return the prompts of a queue that is paused, as they were given to `save_draft`."""
        record = self._drafts.get(session_id)
        return record.waiting if record is not None else ""

    def unsent(self, session_id: str) -> Unsent:
        """Return what is unsent in a session."""
        return Unsent(
            self.draft(session_id),
            from_json(self.draft_attachments(session_id)),
            waiting_from_json(self.waiting(session_id)),
        )

    def save_unsent(self, session_id: str, unsent: Unsent) -> None:
        """Keep what is unsent in a session."""
        waiting = waiting_to_json(unsent.waiting)
        self.save_draft(session_id, unsent.text, to_json(unsent.attachments), waiting)

    def save_draft(self, session_id: str, text: str, attachments: str = "", waiting: str = "") -> None:
        """Keep what is unsent in a session."""
        before = self._drafts.get(session_id) or DraftRecord(session_id, "", 0)
        if (text, attachments, waiting) != (before.text, before.attachments, before.waiting):
            draft = DraftRecord(session_id, text, before.rev + 1, attachments, waiting)
            self._drafts[session_id] = draft
            self._write(self._save_draft(draft), name="save-draft")

    def tidy_pasted(self) -> None:
        """Remove what was pasted long ago and stands in no draft."""
        drafts = tuple(self._drafts.values())

        def tidy() -> None:
            along = [it for draft in drafts for it in from_json(draft.attachments)]
            prompts = [prompt for draft in drafts for prompt in waiting_from_json(draft.waiting)]
            along += [it for prompt in prompts for it in prompt.attachments]
            self.pasted.tidy({it.path for it in along})

        self._write(asyncio.to_thread(tidy), name="tidy-pasted")

    async def _save_draft(self, draft: DraftRecord) -> None:
        if not await self._try(self._write_draft(draft), "notes"):
            self._unsaved.add(draft.session_id)
        elif self._drafts.get(draft.session_id) == draft:
            self._unsaved.discard(draft.session_id)

    async def _write_draft(self, draft: DraftRecord) -> None:
        session_id = draft.session_id
        if await self._db.save_draft(session_id, draft.text, draft.rev, draft.attachments, draft.waiting):
            return
        # A newer one is there: ours, or of another process with this file.
        stored = (await self._db.draft_records()).get(session_id)
        ours = self._drafts.get(session_id)
        if stored is None or ours is None or ours == stored or ours.rev > stored.rev:
            return
        if ours.has_any:
            # Whoever writes here sees this text, and it would be gone with us.
            self._drafts[session_id] = newer = replace(ours, rev=stored.rev + 1)
            await self._db.save_draft(session_id, newer.text, newer.rev, newer.attachments, newer.waiting)
        else:
            # Nothing was written here that it could stand against.
            self._drafts[session_id] = stored

    async def _save_settings(self) -> None:
        # One at a time, and always the newest: two changes at once must not cross.
        async with self._saving:
            await self._try(asyncio.to_thread(self._settings_file.save, self._settings), "settings")
