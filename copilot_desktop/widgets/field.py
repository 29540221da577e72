"""A line of text to fill in, with its name and what is wrong with it; and one for a key."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style


class Field(QWidget):
    """A line of text with its name above and a hint, or what is wrong, below."""

    def __init__(self, style: Style, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._hint_text = hint
        self._name = PlainLabel(style, name, "uiStrong", wrap=True, parent=self)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self._name.setBuddy(self.edit)
        self._below = PlainLabel(style, hint, "small", "text.secondary", wrap=True, parent=self)
        self.line = QHBoxLayout()
        self.line.addWidget(self.edit, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._name)
        self._column.addLayout(self.line)
        self._column.addWidget(self._below)
        self.setFocusProxy(self.edit)
        self.show_problem("")
        style.changed.connect(self._restyle)
        self._restyle()

    @property
    def problem(self) -> str:
        """What is wrong with the text, "" when nothing is known to be."""
        return self._below.text() if self.edit.property("error") else ""

    def set_words(self, name: str, hint: str) -> None:
        """Call it something else, with another hint."""
        self._name.setText(name)
        self._hint_text = hint
        self.edit.setAccessibleName(name)
        self.show_problem(self.problem)

    def show_problem(self, text: str) -> None:
        """Show what is wrong in place of the hint; "" goes back to the hint."""
        self._below.setText(text or self._hint_text)
        self._below.setVisible(bool(text or self._hint_text))
        self._below.set_color_key("danger.text" if text else "text.secondary")
        self.edit.setAccessibleDescription(self._below.text())
        if bool(self.edit.property("error")) != bool(text):
            self.edit.setProperty("error", bool(text))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def _restyle(self) -> None:
        self._column.setSpacing(self._style.px(4))
        self.line.setSpacing(self._style.px(4))
        self.edit.setFont(self._style.font("ui"))


class KeyField(Field):
    """A field for a key: hidden unless the person wants to see it, and learnt by nobody.

    Attributes:
        reveal: shows what is written.
    """

    def __init__(self, style: Style, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(style, name, hint, parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        # Neither a word list of an input method nor the system's may learn it.
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.reveal = QToolButton(self)
        self.reveal.setProperty("kind", "icon")
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(tr("Show the key"))
        self.reveal.setToolTip(tr("Show the key"))
        self.reveal.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reveal.toggled.connect(self._show_key)
        self.line.addWidget(self.reveal)
        style.changed.connect(self._draw_reveal)
        self._show_key(False)

    def forget(self) -> None:
        """Empty it, and hide what is written next."""
        self.edit.clear()
        self.reveal.setChecked(False)

    def _show_key(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._draw_reveal()

    def _draw_reveal(self) -> None:
        px = self._style.px
        icon = "hide" if self.reveal.isChecked() else "show"
        self.reveal.setIcon(self._style.icon(icon, px(16), "text.secondary"))
        self.reveal.setIconSize(QSize(px(16), px(16)))
