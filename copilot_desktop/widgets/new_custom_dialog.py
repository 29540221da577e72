"""Asks for what is new: a skill, an agent, a file of instructions."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.custom_files import Place, file_of, problem_of_name
from copilot_desktop.viewmodels.custom_rows import Part
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.field import Field
from copilot_desktop.widgets.page_controls import Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style


class NewCustomDialog(AskDialog):
    """Shows which file comes of it before it is made.

    Signals:
        wanted(place, name, description): it is to be made at a `Place`.
    """

    wanted = Signal(object, str, str)

    def __init__(
        self,
        style: Style,
        part: Part,
        places: Sequence[Place],
        taken: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        title, text, button = _words(part)
        super().__init__(style, title, text, button, primary=True, parent=parent)
        self._part, self._places, self._taken = part, tuple(places), taken
        self.name = Field(style, tr("Name"), tr("Small letters, digits and hyphens"))
        self.about = Field(style, tr("Description"), tr("By this the model knows when it is of use"))
        self.where = Picker(style, tr("Where"))
        self._where_name = PlainLabel(style, tr("Where"), "uiStrong")
        self._where_name.setBuddy(self.where)
        self.path = SafeText(style, "", "codeDense", "text.secondary")
        has_name = part is not Part.INSTRUCTIONS
        self.name.setVisible(has_name)
        self.about.setVisible(has_name)
        for widget in (self.name, self.about, self._where_name, self.where, self.path):
            self.body.addWidget(widget)
        choices = [(str(place), self._place_words(it)) for place, it in enumerate(self._places)]
        self.where.set_items(choices, "0")
        self.cancel_button.setDefault(False)
        self.cancel_button.setAutoDefault(False)
        self.accept_button.setDefault(True)
        self.name.edit.textEdited.connect(self._follow)
        self.where.currentIndexChanged.connect(self._follow)
        self.accepted.connect(self._give)
        self._follow()
        (self.name.edit if has_name else self.where).setFocus()

    def _place_words(self, place: Place) -> str:
        if self._part is Part.INSTRUCTIONS:
            name = place.path.replace("\\", "/").rsplit("/", 1)[-1]
            return (
                tr("For all folders: {name}", name=name)
                if place.is_of_person
                else tr("For this folder: {name}", name=name)
            )
        return tr("For all folders") if place.is_of_person else tr("For this folder")

    @property
    def place(self) -> Place:
        return self._places[int(self.where.chosen or 0)]

    def _follow(self) -> None:
        name = self.name.edit.text().strip()
        has_name = self._part is not Part.INSTRUCTIONS
        problem = problem_of_name(name, self._taken) if has_name else ""
        self.name.show_problem(problem if name else "")
        self.accept_button.setEnabled(not problem)
        path = str(file_of(self._part, self.place, name or "…"))
        self.path.set_text(path)
        self.setAccessibleDescription(path)
        if self.isVisible():
            self.resize(self.sizeHint())

    def _give(self) -> None:
        name = self.name.edit.text().strip()
        if self._part is Part.INSTRUCTIONS or not problem_of_name(name, self._taken):
            self.wanted.emit(self.place, name, self.about.edit.text().strip())


def _words(part: Part) -> tuple[str, str, str]:
    match part:
        case Part.SKILLS:
            return (
                tr("New skill"),
                tr("A folder with a SKILL.md. Its text is read by the model when it needs it."),
                tr("Create the skill"),
            )
        case Part.AGENTS:
            return (
                tr("New agent"),
                tr("A file that says who the agent is, and which tools it may use."),
                tr("Create the agent"),
            )
        case _:
            return (
                tr("New instructions"),
                tr("A file that the model reads in every session."),
                tr("Create the file"),
            )
