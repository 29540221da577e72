"""The chip in the composer's bar that shows the mode and changes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copilot_desktop.protocol.model_selection import SessionMode
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import CommandList
from copilot_desktop.viewmodels.mode_choice import MODES, ModeChoice, mode_name, mode_text
from copilot_desktop.widgets.ask_dialog import AskDialog
from copilot_desktop.widgets.chip import Chip
from copilot_desktop.widgets.option_popup import Option, OptionPopup
from copilot_desktop.widgets.page_controls import CheckBox
from copilot_desktop.widgets.plain_label import PlainLabel
from copilot_desktop.widgets.style import Style

#: The command that goes to the next mode.
NEXT_MODE: Final = "chat.next-mode"

_ICONS: Final = {
    SessionMode.INTERACTIVE.value: "mode-interactive",
    SessionMode.PLAN.value: "mode-plan",
    SessionMode.AUTOPILOT.value: "mode-autopilot",
}
#: Roles whose colours a mode has; the ordinary one has none.
_ROLES: Final = {SessionMode.PLAN.value: "info", SessionMode.AUTOPILOT.value: "auto"}


def show_mode(chip: Chip, mode: str) -> None:
    """Give a chip the word, the icon and the colour of a mode."""
    chip.set_icon(_ICONS.get(mode, "mode-interactive"))
    chip.set_role(_ROLES.get(mode, ""))
    chip.set_label(mode_name(mode))


class ModePicker(Chip):
    """Shows what mode the next step of the agent has; a click opens the three of them.

    Asks once before the first Autopilot. Shift+Tab in the composer's editor changes the mode where the
    person has chosen so.
    """

    def __init__(
        self, style: Style, editor: QWidget, commands: CommandList, parent: QWidget | None = None
    ) -> None:
        super().__init__(style, "mode-interactive", tr("Mode"), picks=True, parent=parent)
        self._picker_style = style
        self._commands = commands
        self._mode: ModeChoice | None = None
        self._question: AskDialog | None = None
        self.popup: OptionPopup | None = None
        editor.installEventFilter(self)
        self.clicked.connect(self.open_popup)
        self.hide()

    def follow(self, choice: ModeChoice | None) -> None:
        """Show and change this mode from now on."""
        if self._mode is not None:
            self._mode.changed.disconnect(self._sync)
            self._mode.confirmation_wanted.disconnect(self._confirm)
        self._close_popup()
        self._mode = choice
        if self._mode is not None:
            self._mode.changed.connect(self._sync)
            self._mode.confirmation_wanted.connect(self._confirm)
            self._mode.watch()
        self.setVisible(self._mode is not None)
        self._sync()

    @property
    def why_not(self) -> str:
        """Why the mode cannot be changed, "" when it can."""
        return self._mode.why_not if self._mode is not None else tr("No conversation is in front.")

    @property
    def question(self) -> AskDialog | None:
        """The question that is open, None when there is none."""
        return self._question

    def _sync(self) -> None:
        mode = self._mode
        if mode is None:
            return
        show_mode(self, mode.chosen)
        self.setEnabled(not mode.why_not)
        self.set_dot(mode.is_for_next_step)
        tip = tr("Mode: {mode}", mode=mode_name(mode.chosen))
        keys = self._commands.keys(NEXT_MODE) if self._commands.find(NEXT_MODE) is not None else ()
        if keys:
            tip = tr("{what} ({keys})", what=tip, keys=keys[0])
        if mode.is_for_next_step:
            tip = tr("Applies from the agent's next step")
        self.setToolTip(mode.why_not or tip)
        self.setAccessibleDescription(mode.why_not or (tip if mode.is_for_next_step else ""))

    # ---- choosing --------------------------------------------------------------------------

    def open_popup(self) -> None:
        """Show the modes."""
        mode = self._mode
        if mode is None or self.popup is not None or mode.why_not:
            return
        options = [
            Option(
                item.value,
                mode_name(item.value),
                mode_text(item),
                _ICONS[item.value],
                f"{_ROLES[item.value]}.text" if item.value in _ROLES else "text.primary",
            )
            for item in MODES
        ]
        self.popup = OptionPopup(
            self._picker_style, tr("Mode"), options, mode.chosen, self, foot=self._make_foot(mode)
        )
        self.popup.chosen.connect(self._choose)
        self.popup.destroyed.connect(self._forget_popup)
        self.popup.open_at(self)

    def _make_foot(self, mode: ModeChoice) -> QWidget:
        px = self._picker_style.px
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(px(10), px(6), px(10), px(6))
        column.setSpacing(px(6))
        keys = self._commands.keys(NEXT_MODE) if self._commands.find(NEXT_MODE) is not None else ()
        if keys:
            words = tr("{keys}: next mode", keys=keys[0])
            column.addWidget(PlainLabel(self._picker_style, words, "small", "text.secondary", parent=foot))
        box = CheckBox(self._picker_style, tr("Shift+Tab changes the mode"), foot)
        box.setChecked(mode.shift_tab_changes)
        box.toggled.connect(mode.set_shift_tab)
        column.addWidget(box)
        return foot

    def _choose(self, chosen: str) -> None:
        if self._mode is not None:
            self._mode.choose(SessionMode(chosen))

    def _forget_popup(self) -> None:
        self.popup = None

    def _close_popup(self) -> None:
        if self.popup is not None:
            self.popup.close()
        if self._question is not None:
            self._question.reject()

    def choose_next(self) -> None:
        """Go to the next mode."""
        if self._mode is not None:
            self._mode.choose_next()

    def _confirm(self) -> None:
        if self._mode is None or self._question is not None:
            return
        question = AskDialog(
            self._picker_style,
            tr("Start Autopilot?"),
            tr("The agent keeps going without asking you until the task is done or you stop it."),
            tr("Start"),
            primary=True,
            parent=self.window(),
        )
        self._question = question
        question.accepted.connect(self._mode.confirm)
        question.finished.connect(self._forget_question)
        question.open()

    def _forget_question(self) -> None:
        self._question = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backtab
            and self._mode is not None
            and self._mode.shift_tab_changes
        ):
            if not event.isAutoRepeat():
                self._mode.choose_next()
            return True
        return super().eventFilter(watched, event)
