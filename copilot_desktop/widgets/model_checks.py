"""Which models of a server are offered: a list to check, and a field to find or to name one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.translation import ntr, tr
from copilot_desktop.viewmodels.model_rows import short_size
from copilot_desktop.viewmodels.provider_form import OfferedModel
from copilot_desktop.widgets.page_controls import CheckBox, PageButton
from copilot_desktop.widgets.panel import Panel
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: So many lines are shown; a search finds the others.
_SHOWN: Final = 40
_ID: Final = 80


class _Field(QLineEdit):
    """Enter names a model here, and presses no button of the window."""

    named = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            if not event.isAutoRepeat():
                self.named.emit()
            event.accept()
            return
        super().keyPressEvent(event)


class ModelChecks(QWidget):
    """Signals:
        chosen(model_id, is_chosen): a model is to be offered, or not.
        named(model_id): the person has named one.

    Attributes:
        field: filters the list.
        boxes: the lines that are shown.
        problem: what is wrong with the choice, "" for nothing.
    """

    chosen = Signal(str, bool)
    named = Signal(str)

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._models: tuple[OfferedModel, ...] = ()
        self._shown: tuple[OfferedModel, ...] = ()
        self.boxes: list[CheckBox] = []
        self.problem = ""
        self.setAccessibleName(tr("Models to show"))
        self._name = PlainLabel(style, tr("Models to show"), "uiStrong", parent=self)
        self.field = _Field(self)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(tr("Find a model, or name one"))
        self.field.setAccessibleName(tr("Find a model, or name one"))
        self._name.setBuddy(self.field)
        self.add = PageButton(style, tr("Add"), icon="plus", parent=self)
        self.add.setAutoDefault(False)
        self._panel = Panel(style, fill="surface.input", border="border.default", parent=self)
        self._lines = QVBoxLayout(self._panel)
        self._below = PlainLabel(style, "", "small", "text.secondary", wrap=True, parent=self)
        self._row = QHBoxLayout()
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._name)
        self._column.addLayout(self._row)
        self._column.addWidget(self._panel)
        self._column.addWidget(self._below)
        self.field.textChanged.connect(self._follow_words)
        self.field.named.connect(self._add)
        self.add.clicked.connect(self._add)
        style.changed.connect(self._restyle)
        self._restyle()
        self._rebuild(())

    def show_models(self, models: Sequence[OfferedModel], problem: str) -> None:
        """Show what there is, and what is wrong with the choice; "" for nothing."""
        self._models = tuple(models)
        self.problem = problem
        self._fill()

    def _follow_words(self, _words: str) -> None:
        self._fill()

    def _fill(self) -> None:
        words = self.field.text().casefold().split()
        fitting = [it for it in self._models if all(word in it.id.casefold() for word in words)]
        wanted = tuple(it for at, it in enumerate(fitting) if it.is_chosen or at < _SHOWN)
        if [it.id for it in wanted] != [it.id for it in self._shown]:
            self._rebuild(wanted)
        for box, model in zip(self.boxes, wanted, strict=True):
            blocked = box.blockSignals(True)
            box.setChecked(model.is_chosen)
            box.blockSignals(blocked)
        self._shown = wanted
        typed = self.field.text().strip()
        self.add.setEnabled(bool(typed) and all(it.id != typed or not it.is_chosen for it in self._models))
        hidden = len(fitting) - len(wanted)
        if self.problem:
            self._below.setText(self.problem)
        elif hidden:
            self._below.setText(
                ntr("one more, find it by its name", "{count} more, find them by name", hidden)
            )
        elif words and not fitting:
            self._below.setText(tr("No model of the list is called so. Add names it."))
        else:
            self._below.setText("")
        self._below.set_color_key("danger.text" if self.problem else "text.secondary")
        self._below.setVisible(bool(self._below.text()))

    def _rebuild(self, models: Sequence[OfferedModel]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        for model in models:
            self._lines.addWidget(self._line(model))
        self._panel.setVisible(bool(models))

    def _line(self, model: OfferedModel) -> QWidget:
        line = QWidget(self._panel)
        row = QHBoxLayout(line)
        px = self._style.px
        row.setContentsMargins(px(12), px(2), px(12), px(2))
        box = CheckBox(self._style, visible_line(model.id, _ID), line)
        box.setChecked(model.is_chosen)
        box.toggled.connect(lambda is_on, it=model.id: self.chosen.emit(it, is_on))
        about = _about(model)
        box.setAccessibleDescription(about)
        self.boxes.append(box)
        row.addWidget(box)
        row.addStretch(1)
        row.addWidget(PlainLabel(self._style, about, "small", "text.secondary", parent=line))
        return line

    def _add(self) -> None:
        if self.add.isEnabled():
            typed = self.field.text().strip()
            self.field.clear()
            self.named.emit(typed)

    def _restyle(self) -> None:
        px = self._style.px
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
        self._lines.setContentsMargins(0, px(4), 0, px(4))
        self._lines.setSpacing(0)
        self.field.setFont(self._style.font("ui"))


def _about(model: OfferedModel) -> str:
    if not model.is_chat:
        return tr("no chat")
    parts = [tr("{size} context", size=short_size(model.context_tokens))] if model.context_tokens else []
    if model.uses_tools is False:
        parts.append(tr("no tools"))
    return " · ".join(parts)
