"""What becomes of a prompt while a turn runs: two worded buttons, and the menu of the sending keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.sending_keys import SendingKeys
from copilot_desktop.widgets.action_button import ActionButton
from copilot_desktop.widgets.style import Style


class FollowUp(QObject):
    """The two choices. Which of them the sending key takes is remembered.

    Signals:
        chosen(steers): a button was pressed.
        keys_changed(): the person has chosen other keys.
    """

    chosen = Signal(bool)
    keys_changed = Signal()

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._keys: SendingKeys | None = None
        self.later = ActionButton(style, tr("Send when done"), key="Enter", icon="queue")
        self.steer = ActionButton(style, tr("Steer now"), key="Ctrl Enter", icon="send")
        self.later.clicked.connect(lambda: self.chosen.emit(False))
        self.steer.clicked.connect(lambda: self.chosen.emit(True))
        for button in (self.later, self.steer):
            self.add_menu(button)

    def set_keys(self, keys: SendingKeys | None) -> None:
        """Follow this choice."""
        if self._keys is not None:
            self._keys.changed.disconnect(self._sync)
        self._keys = keys
        if keys is not None:
            keys.changed.connect(self._sync)
        self._sync()

    @property
    def enter_steers(self) -> bool:
        return self._keys is not None and self._keys.enter_steers

    @property
    def ctrl_enter_sends(self) -> bool:
        return self._keys is not None and self._keys.ctrl_enter_sends

    @property
    def send_key(self) -> str:
        """What sends, in words."""
        return tr("Ctrl+Enter") if self.ctrl_enter_sends else tr("Enter")

    def swap(self) -> None:
        """Let the sending key do while a turn runs what the other one did."""
        if self._keys is not None:
            self._keys.set_enter_steers(not self._keys.enter_steers)

    def change_send_key(self) -> None:
        """Let Ctrl+Enter send in place of Enter, or the other way round."""
        if self._keys is not None:
            self._keys.set_ctrl_enter_sends(not self._keys.ctrl_enter_sends)

    def show_choices(self, is_shown: bool, *, is_enabled: bool) -> None:
        for button in (self.later, self.steer):
            button.setVisible(is_shown)
            button.setEnabled(is_enabled)

    def add_menu(self, widget: QWidget) -> None:
        """Let a click of the other button on `widget` open the menu of the keys."""
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def open_menu(place: QPoint) -> None:
            if self._keys is not None:
                menu = self.menu(widget)
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                menu.popup(widget.mapToGlobal(place))

        widget.customContextMenuRequested.connect(open_menu)

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of the keys, with the present choice marked."""
        menu = QMenu(parent)
        keys = self._keys
        if keys is None:
            return menu
        name = self.send_key
        for steers, words in (
            (False, tr("{key} sends when done", key=name)),
            (True, tr("{key} steers the running turn", key=name)),
        ):
            action = self._choice(menu, words, keys.enter_steers is steers)
            action.triggered.connect(partial(keys.set_enter_steers, steers))
        menu.addSeparator()
        by_ctrl = keys.ctrl_enter_sends
        action = self._choice(menu, tr("Ctrl+Enter sends, Enter begins a line"), by_ctrl)
        action.triggered.connect(partial(keys.set_ctrl_enter_sends, not by_ctrl))
        return menu

    def _choice(self, menu: QMenu, words: str, is_chosen: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        # The style's own check mark is a bitmap in one colour and one size.
        key = "text.primary" if is_chosen else "surface.overlay"
        action.setIcon(self._style.icon("check", self._style.px(16), key))
        return action

    def _sync(self) -> None:
        first, second = (
            ("Ctrl Enter", "Ctrl Shift Enter") if self.ctrl_enter_sends else ("Enter", "Ctrl Enter")
        )
        later, steer = (second, first) if self.enter_steers else (first, second)
        self.later.set_key(later)
        self.steer.set_key(steer)
        for button, key in ((self.later, later), (self.steer, steer)):
            # Where it is narrow the button does not name its key.
            button.setToolTip(tr("{words} ({key})", words=button.label, key=key.replace(" ", "+")))
        self.keys_changed.emit()
