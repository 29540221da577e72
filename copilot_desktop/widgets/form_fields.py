"""The fields of a form that a server asks to be filled in, each with its name and what is wrong with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from copilot_desktop.protocol.elicitation import FieldType, FormField
from copilot_desktop.rendering.visible_text import visible, visible_line
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.form_filling import Entry, first_entry, format_example
from copilot_desktop.widgets.answer_field import AnswerField
from copilot_desktop.widgets.page_controls import CheckBox, Picker
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.safe_text import SafeText
from copilot_desktop.widgets.style import Style

_MAX_NAME: Final = 120
_MAX_TEXT: Final = 1_000
#: A text that may be longer is written in a field of several lines.
_ONE_LINE: Final = 200
#: Qt's own limit would cut a longer paste without a word.
_MAX_LINE: Final = 1_000_000


#: The keyboard comes back by itself.
_STAYS: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class FieldRow(QWidget):
    """One field: its name, a control, its description, and what is wrong once it was left.

    Signals:
        edited(): something else is entered.
        left(): the keyboard has left it.
        submitted(): Enter was pressed in it.
        height_changed(): it wants another height.
    """

    edited = Signal()
    left = Signal()
    submitted = Signal()
    height_changed = Signal()

    def __init__(self, style: Style, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.field = field
        #: A problem is not shown before the person has been here.
        self.was_left = False
        name = visible_line(field.title or field.name, _MAX_NAME)
        self._name = f"{name} *" if field.is_required else name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.px(4))
        self._boxes: list[tuple[str, CheckBox]] = []
        self._line: QLineEdit | None = None
        self._text: AnswerField | None = None
        self._picker: Picker | None = None
        if field.type is not FieldType.FLAG:
            self._column.addWidget(SafeText(style, self._name, "uiStrong", is_prose=True, parent=self))
        self._make_control(field)
        if field.description:
            words = visible(field.description[:_MAX_TEXT])
            self._column.addWidget(SafeText(style, words, "small", "text.secondary", is_prose=True))
        self._problem = PlainLabel(style, "", "small", "danger.text", wrap=True, parent=self)
        self._problem.hide()
        self._column.addWidget(self._problem)
        self._name_controls()

    def _make_control(self, field: FormField) -> None:
        match field.type:
            case FieldType.FLAG:
                self._add_box("", self._name, is_on=first_entry(field) is True)
            case FieldType.CHOICES:
                chosen = first_entry(field)
                for choice in field.choices:
                    is_on = isinstance(chosen, tuple) and choice.value in chosen
                    self._add_box(choice.value, choice.title, is_on=is_on)
            case FieldType.CHOICE:
                self._make_picker(field)
            case FieldType.OTHER:
                words = tr("This field cannot be filled in here; it is left out.")
                self._column.addWidget(PlainLabel(self._style, words, "small", "text.secondary", wrap=True))
            case _:
                self._make_text(field)

    def _add_box(self, value: str, title: str, *, is_on: bool) -> None:
        box = CheckBox(self._style, visible_line(title, _MAX_NAME), self)
        box.setAccessibleName(visible_line(title, _MAX_NAME))
        box.setChecked(is_on)
        box.toggled.connect(self.edited)
        box.installEventFilter(self)
        self._column.addWidget(box)
        self._boxes.append((value, box))

    def _make_picker(self, field: FormField) -> None:
        picker = Picker(self._style, self._name, self)
        default = first_entry(field)
        begin = tr("Choose...") if field.is_required else tr("No choice")
        items = [("", begin), *((str(index), choice.title) for index, choice in enumerate(field.choices))]
        values = [choice.value for choice in field.choices]
        picker.set_items(items, str(values.index(default)) if default in values else "")
        picker.currentIndexChanged.connect(self.edited)
        picker.installEventFilter(self)
        self._column.addWidget(picker)
        self._picker = picker

    def _make_text(self, field: FormField) -> None:
        begin = str(first_entry(field))
        is_long = field.type is FieldType.TEXT and not field.format and (field.maximum or 0) > _ONE_LINE
        if is_long or "\n" in begin:
            text = AnswerField(self._style, self._name, parent=self)
            text.editor.setPlaceholderText("")
            text.editor.set_text(begin)
            text.editor.textChanged.connect(self.edited)
            text.editor.submitted.connect(self.submitted)
            text.height_changed.connect(self.height_changed)
            text.editor.installEventFilter(self)
            self._column.addWidget(text)
            self._text = text
            return
        line = QLineEdit(begin, self)
        line.setMaxLength(_MAX_LINE)
        line.setFont(self._style.font("ui"))
        line.setPlaceholderText(format_example(field))
        line.textChanged.connect(self.edited)
        line.returnPressed.connect(self.submitted)
        line.installEventFilter(self)
        self._column.addWidget(line)
        self._line = line

    def _name_controls(self) -> None:
        described = visible(self.field.description[:_MAX_TEXT])
        for control in self._controls:
            if not isinstance(control, CheckBox):
                control.setAccessibleName(self._name)
            control.setAccessibleDescription(self._problem.text() or described)

    @property
    def _controls(self) -> list[QWidget]:
        boxes: list[QWidget] = [box for _, box in self._boxes]
        text = self._text.editor if self._text is not None else None
        return boxes + [control for control in (self._line, text, self._picker) if control is not None]

    # ---- what is entered -------------------------------------------------------------------

    @property
    def entry(self) -> Entry:
        """What the person has entered, see `form_filling`."""
        if self._line is not None:
            return self._line.text()
        if self._text is not None:
            return self._text.editor.text()
        if self._picker is not None:
            chosen = self._picker.chosen
            return self.field.choices[int(chosen)].value if chosen else ""
        if self.field.type is FieldType.FLAG:
            return self._boxes[0][1].isChecked()
        return tuple(value for value, box in self._boxes if box.isChecked())

    @property
    def problem(self) -> str:
        """What is said to be wrong, "" for nothing."""
        return self._problem.text()

    def show_problem(self, text: str) -> None:
        """Say what is wrong below the control; "" takes it away."""
        if text == self._problem.text():
            return
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if self._line is not None:
            self._line.setProperty("error", bool(text))
            self._line.style().unpolish(self._line)
            self._line.style().polish(self._line)
        if self._text is not None:
            self._text.set_border("danger.text" if text else "border.control")
        self._name_controls()
        self.height_changed.emit()

    def first_control(self) -> QWidget | None:
        """Return what takes the keyboard, None when there is nothing to enter."""
        return self._controls[0] if self._controls else None

    def set_frozen(self, is_frozen: bool) -> None:
        """Let nothing be changed while the answer is on its way."""
        for control in self._controls:
            control.setEnabled(not is_frozen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.was_left = True
            self.left.emit()
        return super().eventFilter(watched, event)

    def focus(self) -> None:
        """Give the keyboard to the control."""
        if (control := self.first_control()) is not None:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)
