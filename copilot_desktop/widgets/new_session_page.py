"""The page on which a session begins: folder, model, suggestions, the first prompt."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from copilot_desktop.error_text import ErrorText
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.backends import DEMO, ModelChoice
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.connection_status import ConnectionState
from copilot_desktop.viewmodels.page import Page
from copilot_desktop.widgets.composer import Composer
from copilot_desktop.widgets.composer_controls import ComposerControls
from copilot_desktop.widgets.drop_hint import DropHint
from copilot_desktop.widgets.flow_row import FlowRow
from copilot_desktop.widgets.folder_list import FolderList
from copilot_desktop.widgets.page_controls import CheckBox, PageButton, Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.scrolling_column import ScrollingColumn
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.suggestion_card import SuggestionCard, demo_suggestions, project_suggestions

_SUGGESTIONS: Final = 3

#: Suggestions stand beside each other from this width of the column on.
_BESIDE: Final = 560


class NewSessionPage(QWidget):
    """Gathers what a session needs. The prompt stays until the session has taken it over.

    Attributes:
        controls: the pickers in the composer's bar.
    """

    def __init__(
        self,
        app: ApplicationViewModel,
        style: Style,
        commands: CommandList | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._style = style
        self._is_beginning = False
        self.setAccessibleName(tr("New session"))
        self._headline = PlainLabel(style, tr("What should we work on?"), "title", wrap=True, parent=self)
        self._sentence = PlainLabel(
            style,
            tr("The agent can read and change files in the folder you choose."),
            "body",
            "text.secondary",
            wrap=True,
            parent=self,
        )
        self._folder_name = PlainLabel(style, tr("Folder"), "uiStrong", "text.secondary", parent=self)
        self.choose = PageButton(style, tr("Choose folder…"), icon="folder-open", parent=self)
        self.folders = FolderList(style, self)
        self._model_name = PlainLabel(style, tr("Model"), "uiStrong", "text.secondary", parent=self)
        self.models = Picker(style, tr("Model"), self)
        self._model_name.setBuddy(self.models)
        self.own = PageButton(style, tr("Model providers…"), kind="ghost", icon="key", parent=self)
        self.start = PageButton(style, tr("Account and CLI…"), kind="ghost", icon="account", parent=self)
        self.folder_model = CheckBox(style, tr("Begin with this model in this folder"), self)
        self._ideas_name = PlainLabel(
            style, "", "uiStrong", "text.secondary", elide=Qt.TextElideMode.ElideMiddle, parent=self
        )
        self.suggestions = [SuggestionCard(style, self) for _ in range(_SUGGESTIONS)]
        self._status = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self.composer = Composer(style, self)
        self.composer.set_mode("new-session")
        self.composer.attached.set_list(app.new_session_attachments)
        self.composer.show_draft(app.new_session_draft)
        self.composer.follow_up.set_keys(app.sending_keys)
        self.composer.set_history(app.prompt_history(self))
        choices = app.new_session_choices
        self.controls = ComposerControls(style, self.composer, commands or CommandList(parent=self))
        self.controls.follow(choices.mode, choices.permissions, choices.models)
        self.composer.completion.set_sources(choices.mentions, choices.commands)
        choices.commands.begun.connect(self._submit_command)
        self.drop_hint = DropHint(style, self, lambda: app.new_session_attachments)
        self._lay_out()

        self._scroll.resized.connect(self._arrange)
        self.choose.clicked.connect(self._choose_folder)
        self.folders.chosen.connect(app.choose_folder)
        self.models.activated.connect(self._choose_model)
        self.own.clicked.connect(app.show_providers)
        self.folder_model.clicked.connect(lambda is_on: app.set_folder_model(is_default=is_on))
        self.start.clicked.connect(app.show_start)
        for card in self.suggestions:
            card.clicked.connect(lambda _checked=False, it=card: self._take(it))
        self.composer.submitted.connect(self._submit)
        self.composer.draft_due.connect(app.keep_new_session_draft)
        app.connection_changed.connect(self._sync)
        app.page_changed.connect(self._follow_page)
        app.folder_checked.connect(self._sync)
        app.models_changed.connect(self._follow_models)
        app.session_begun.connect(self._clear)
        app.failed.connect(self._fail)
        style.changed.connect(self._restyle)
        self.setFocusProxy(self.composer)
        self.folders.rearrange(app.new_session_folder, app.recent_folders)
        self._restyle()
        self._follow_models()

    def _lay_out(self) -> None:
        style = self._style
        self._scroll = ScrollingColumn(
            style, max_width=style.tokens.layout("column.max"), surface="surface.canvas", parent=self
        )
        scroll, column = self._scroll, self._scroll.column
        self._folder_line = QHBoxLayout()
        self._folder_line.addWidget(self._folder_name, 1)
        self._folder_line.addWidget(self.choose)
        self._model_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        picker = QHBoxLayout()
        picker.addWidget(self._model_name)
        picker.addWidget(self.models, 1)
        self._picker_line = picker
        self._model_line.addLayout(picker, 1)
        self._ways = FlowRow(self._style, (self.own, self.start))
        self._model_line.addWidget(self._ways, 2)
        self._ideas = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in self.suggestions:
            self._ideas.addWidget(card, 1)
        column.addWidget(self._headline)
        scroll.add_gap(4)
        column.addWidget(self._sentence)
        scroll.add_gap(24)
        column.addLayout(self._folder_line)
        scroll.add_gap(8)
        column.addWidget(self.folders)
        scroll.add_gap(16)
        self._models = QVBoxLayout()
        self._models.addLayout(self._model_line)
        self._models.addWidget(self.folder_model)
        column.addLayout(self._models)
        scroll.add_gap(24)
        column.addWidget(self._ideas_name)
        scroll.add_gap(8)
        column.addLayout(self._ideas)
        self._dock = QVBoxLayout()
        self._dock.addWidget(self._status)
        self._dock.addWidget(self.composer)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._dock)

    def _restyle(self) -> None:
        px = self._style.px
        for line in (self._folder_line, self._model_line, self._picker_line, self._models):
            line.setSpacing(px(12))
        self._status.setContentsMargins(px(16), 0, px(16), 0)
        self._ideas.setSpacing(px(12))
        self._dock.setSpacing(px(6))
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.folders.rearrange(self._app.new_session_folder, self._app.recent_folders)
        self._app.check_folder()
        self._sync()
        if not event.spontaneous():
            # The person came here to write; a window that only comes back keeps its focus.
            self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            # The person may come from where the folder was made or taken away.
            self._app.check_folder()

    def _arrange(self) -> None:
        style, px = self._style, self._style.px
        beside = self._scroll.content_width >= px(_BESIDE)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for line in (self._ideas, self._model_line):
            if line.direction() != wanted:
                line.setDirection(wanted)
        narrow = self.width() < px(style.tokens.layout("breakpoints.narrow"))
        margin = px(style.tokens.layout("dock.marginNarrow" if narrow else "dock.margin"))
        side = max(margin, (self.width() - px(style.tokens.layout("dock.max"))) // 2)
        self._dock.setContentsMargins(side, px(8), side, px(style.tokens.layout("dock.bottom")))

    # ---- folder and model ------------------------------------------------------------------

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder"), self._app.new_session_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._app.choose_folder)
        dialog.open()

    def _choose_model(self) -> None:
        chosen = self.models.chosen
        if chosen and chosen != self._app.selected_model:
            self._app.select_model(chosen)

    def _follow_page(self) -> None:
        if self._app.page is Page.NEW_SESSION:
            # Back from the question about trust, or from a failure: it can be sent again.
            self._is_beginning = False
            self._app.check_folder()
        self.folders.follow(self._app.new_session_folder)
        self._sync()

    def _follow_models(self) -> None:
        models = [(model.id, _with_group(model)) for model in self._app.models]
        self.models.set_items(models, self._app.selected_model)
        is_demo = self._app.selected_model == DEMO
        ideas = demo_suggestions() if is_demo else project_suggestions()
        for card, suggestion in zip(self.suggestions, ideas, strict=True):
            card.show_suggestion(suggestion)
        self._sync()

    # ---- prompt ----------------------------------------------------------------------------

    @property
    def status(self) -> str:
        """Why nothing can be sent now, "" when it can."""
        return self._status.text()

    def _take(self, card: SuggestionCard) -> None:
        """Put a suggestion into the composer; what was written by hand stays before it."""
        if card.suggestion is None:
            return
        known = {it.suggestion.prompt for it in self.suggestions if it.suggestion is not None}
        written = self.composer.text().strip()
        prompt = card.suggestion.prompt
        self.composer.set_text(prompt if not written or written in known else f"{written}\n\n{prompt}")
        self.composer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit_command(self, text: str) -> None:
        self._submit(text, is_command=True)

    def _submit(self, text: str, *, is_command: bool = False) -> None:
        self._sync()
        if self._status.text() or self._is_beginning:
            return
        self._is_beginning = True
        self._sync()
        self._app.begin_session(text, is_command=is_command)

    def _clear(self) -> None:
        self._is_beginning = False
        self.composer.set_text("")
        self.composer.save_draft()
        self._sync()

    def _fail(self, _error: ErrorText) -> None:
        self._is_beginning = False
        self._sync()

    def _sync(self) -> None:
        app = self._app
        folder = app.new_session_folder
        problem, is_wrong = self._problem(folder)
        self._status.setText(problem)
        self._status.set_color_key("danger.text" if is_wrong else "text.secondary")
        self._status.setVisible(bool(problem))
        self._ideas_name.setText(_ideas_title(folder, is_demo=app.selected_model == DEMO))
        self.folder_model.setChecked(app.is_folder_model)
        self.folder_model.setVisible(bool(folder and app.selected_model))
        self.composer.set_held(bool(problem) or self._is_beginning)
        # The words stay in the way of nothing: what was written is kept while it is taken over.
        self.composer.editor.setReadOnly(self._is_beginning)

    def _problem(self, folder: str) -> tuple[str, bool]:
        """Return why nothing can be sent, and whether the person has to change something."""
        state = self._app.connection.state
        if not folder:
            return tr("Choose a folder to work in."), True
        if self._app.folder_exists is False:
            shown = visible_line(folder, 200)
            return tr("{folder} does not exist. Choose another folder.", folder=shown), True
        if not self._app.selected_model:
            return tr("Choose a model to work with."), True
        if state in (ConnectionState.MISSING, ConnectionState.STOPPED):
            return tr("The agent is not running. What you write is kept."), False
        if state is not ConnectionState.READY:
            return tr("Waiting for the agent. You can keep writing."), False
        return "", False


def _with_group(model: ModelChoice) -> str:
    """Return a model as the picker shows it: models of one provider stand together."""
    if not model.group:
        return model.name
    return tr("{model} · {provider}", model=model.name, provider=model.group)


def _ideas_title(folder: str, *, is_demo: bool) -> str:
    if is_demo:
        return tr("Ideas for the demo")
    return tr("Ideas for {folder}", folder=visible_line(Path(folder).name or folder, 60))
