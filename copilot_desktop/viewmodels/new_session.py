"""The session that is to begin: its model, its folder, whether that is trusted, and its first prompt."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from copilot_desktop.client.errors import AgentNotReady, FolderMissing, FolderSilent, NotSignedIn
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.customizations import Skill
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.attachment_list import AttachmentList
from copilot_desktop.viewmodels.backends import COPILOT_PREFIX, DEMO, PROVIDER_PREFIX, Backends
from copilot_desktop.viewmodels.chat import ChatViewModel
from copilot_desktop.viewmodels.first_choices import FirstChoices, FirstMode, FirstModels, FirstPermissions
from copilot_desktop.viewmodels.first_commands import FirstCommands
from copilot_desktop.viewmodels.folders import Folders, FoundFolder
from copilot_desktop.viewmodels.mentions import Mentions
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.viewmodels.records import NEW_SESSION, Records
from copilot_desktop.viewmodels.unsent_words import Unsent


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A session that is to begin."""

    prompt: str
    place: FoundFolder
    is_command: bool = False


class NewSession(QObject):
    """What the pages for a new session choose, and the beginning itself.

    Attributes:
        model: id of the chosen model, "" for none.
        folders: where new sessions start, and what the person trusts.
        attachments: what is to be sent along with the first prompt.
        choices: its mode, permissions and effort, and what completes its first prompt.

    Signals:
        folder_checked(): `folders.exists` is new.
        models_changed(): the models to choose from, or `model`, are new.
        begun(): the prompt was taken over.
    """

    folder_checked = Signal()
    models_changed = Signal()
    begun = Signal()

    def __init__(
        self,
        *,
        backends: Backends,
        records: Records,
        scope: TaskScope,
        is_ready: Callable[[], bool],
        create: Callable[[str, str, str], Awaitable[ChatViewModel]],
        find_skills: Callable[[Path], Awaitable[tuple[Skill, ...]]],
        show: Callable[[Page, ChatViewModel | None], None],
        report: Callable[[CopilotDesktopError], None],
        parent: QObject,
    ) -> None:
        """Choose the first model that needs no word of the person.

        Args:
            create: makes a session of a model in a folder, with an effort; raises CopilotDesktopError.
            find_skills: asks the agent for the skills of a folder; raises CopilotDesktopError.
            show: brings a page to the front.
            report: shows why something did not come to be.
        """
        super().__init__(parent)
        self._backends = backends
        self._records = records
        self._scope = scope
        self._is_ready = is_ready
        self._create = create
        self._show = show
        self._report = report
        self.attachments = AttachmentList(
            records.pasted, scope, report, records.unsent(NEW_SESSION).attachments, parent=self
        )
        self.attachments.changed.connect(lambda: self.keep_draft(self.draft))
        self.folders = Folders(records, scope, self.folder_checked.emit)
        self.model = ""
        #: The session that waits for the answer about trust.
        self._awaiting_trust: _Wanted | None = None
        self._is_beginning = False
        self.choices = FirstChoices(
            mode=FirstMode(lambda: records.settings, records.change, self),
            permissions=FirstPermissions(lambda: bool(backends.copilot_models), self),
            models=FirstModels(
                choices=lambda: backends.choices,
                chosen=lambda: self.model,
                select=self.select,
                account_models=lambda: backends.copilot_models,
                recent_models=records.recent_models,
                own_host=lambda: backends.own_host,
                parent=self,
            ),
            commands=FirstCommands(
                kept=lambda: records.commands,
                folder=lambda: self.folders.preset,
                skills=find_skills,
                can_ask=is_ready,
                scope=scope,
                parent=self,
            ),
            mentions=Mentions(lambda: self.folders.preset, scope, self),
        )
        self.models_changed.connect(self.choices.models.changed)
        self._take_first_model()

    @property
    def page(self) -> Page:
        """Where a new session is begun: without a model, on the first page."""
        return Page.NEW_SESSION if self.model else Page.START

    @property
    def trust_folder(self) -> str:
        """The folder that the trust page asks about: where the chosen one leads to."""
        return self._awaiting_trust.place.folder if self._awaiting_trust else self.folders.preset

    # ---- what is written --------------------------------------------------------------------

    @property
    def draft(self) -> str:
        """What was written and not sent."""
        return self._records.draft(NEW_SESSION)

    def keep_draft(self, text: str) -> None:
        """Keep what is written, with its attachments."""
        self._records.save_unsent(NEW_SESSION, Unsent(text, self.attachments.items))

    # ---- model -----------------------------------------------------------------------------

    def select(self, model_id: str) -> None:
        """Take a model for new sessions; an unknown one is ignored."""
        if any(choice.id == model_id for choice in self._backends.choices):
            self._select(model_id)

    def renew_models(self) -> None:
        """The account has told its models."""
        if self.model not in [choice.id for choice in self._backends.choices]:
            self._take_first_model()
        self.models_changed.emit()

    def use_provider(self, provider_id: str) -> None:
        """Use the first model of a provider, unless one of it is chosen, and show the new-session page."""
        beginning = f"{PROVIDER_PREFIX}{provider_id}/"
        if not self.model.startswith(beginning):
            choices = [it.id for it in self._backends.choices]
            model_id = next((it for it in choices if it.startswith(beginning)), None)
            if model_id is None:
                return
            self._select(model_id)
        self.folders.leave_demo()
        self._show(Page.NEW_SESSION, None)

    def choose_folder(self, folder: str) -> None:
        """Preset the folder, and the model that was chosen for it."""
        self.folders.choose(folder)
        self._take_folder_model()

    @property
    def is_folder_model(self) -> bool:
        """The chosen model is what sessions in the chosen folder begin with."""
        return (
            bool(self.model) and self._records.settings.folder_models.get(self.folders.preset) == self.model
        )

    def set_folder_model(self, *, is_default: bool) -> None:
        """Have sessions in the chosen folder begin with the chosen model from now on, or with any."""
        others = {
            folder: model
            for folder, model in self._records.settings.folder_models.items()
            if folder != self.folders.preset
        }
        if is_default and self.model:
            others[self.folders.preset] = self.model
        self._records.change(folder_models=others)
        self.models_changed.emit()

    def use_copilot(self) -> None:
        """Use the models of the signed-in account and show the new-session page."""
        if not self.model.startswith(COPILOT_PREFIX):
            choices = self._backends.choices
            model_id = next((it.id for it in choices if it.id.startswith(COPILOT_PREFIX)), None)
            if model_id is None:
                self._report(NotSignedIn())
                return
            self._select(model_id)
        self.folders.leave_demo()
        self._show(Page.NEW_SESSION, None)

    def start_demo(self) -> None:
        """Start the demo's model server and open a new session in its sample folder."""
        self._scope.start(self._start_demo(), name="start-demo")

    # ---- beginning -------------------------------------------------------------------------

    def begin(self, prompt: str, *, is_command: bool = False) -> None:
        """Create a session in the chosen folder and send `prompt`; asks for trust first
        when the folder is not trusted yet.

        Args:
            is_command: it is a slash command, and is run.
        """
        if not self._is_ready():
            self._report(AgentNotReady())
        elif not self._is_beginning:
            self._is_beginning = True
            self._scope.start(self._begin(prompt, self.folders.preset, is_command), name="begin-session")

    def trust(self, *, remember: bool) -> None:
        """The person trusts `trust_folder`: go on with what was begun."""
        awaiting, self._awaiting_trust = self._awaiting_trust, None
        if awaiting is None or self._is_beginning:
            return
        self.folders.trust(awaiting.place.folder, remember=remember)
        self._is_beginning = True
        self._scope.start(self._start(awaiting), name="begin-session")

    def refuse_trust(self) -> None:
        """The person does not trust the folder: back, with the prompt kept."""
        self._awaiting_trust = None
        self._show(Page.NEW_SESSION, None)

    # ---- within ----------------------------------------------------------------------------

    def _select(self, model_id: str) -> None:
        self.model = model_id
        if model_id.startswith(COPILOT_PREFIX) and model_id != COPILOT_PREFIX:
            self._records.note_model(model_id.removeprefix(COPILOT_PREFIX))
        self.models_changed.emit()

    def _take_folder_model(self) -> None:
        model_id = self._records.settings.folder_models.get(self.folders.preset, "")
        if model_id and model_id != self.model:
            # One that cannot be used now is ignored.
            self.select(model_id)

    def _take_first_model(self) -> None:
        choices = self._backends.choices
        # Where only the demo is left: it is begun on the person's word alone.
        self.model = choices[0].id if len(choices) > 1 else ""
        self._take_folder_model()

    async def _start_demo(self) -> None:
        try:
            folder = await self._backends.demo_folder()
        except CopilotDesktopError as error:
            self._report(error)
            return
        self.folders.choose(str(folder))
        self._select(DEMO)
        self._show(Page.NEW_SESSION, None)

    async def _begin(self, prompt: str, chosen: str, is_command: bool) -> None:
        try:
            place = await self.folders.find(chosen)
        except FolderSilent as error:
            self._report(error)
            return
        finally:
            self._is_beginning = False
        if not place.exists:
            self._report(FolderMissing(chosen))
        elif place.is_trusted:
            await self._start(_Wanted(prompt, place, is_command))
        else:
            self._awaiting_trust = _Wanted(prompt, place, is_command)
            self._show(Page.TRUST, None)

    async def _start(self, wanted: _Wanted) -> None:
        self._is_beginning = True
        try:
            effort = self.choices.models.effort
            chat = await self._create(self.model, wanted.place.folder, effort)
        except CopilotDesktopError as error:
            self._show(Page.NEW_SESSION, None)
            self._report(error)
            return
        finally:
            self._is_beginning = False
        self.folders.note_used(wanted.place.chosen)
        self._show(Page.CHAT, chat)
        # First: from here on the session keeps it, and the page may let go of it.
        chat.attachments.set_items(self.attachments.take())
        # What is sent waits for these.
        self.choices.mode.give(chat)
        self.choices.permissions.give(chat)
        if wanted.is_command:
            chat.slash.run(wanted.prompt)
        else:
            chat.send(wanted.prompt)
        self.begun.emit()
