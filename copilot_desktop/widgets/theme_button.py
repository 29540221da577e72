"""The button that chooses the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from copilot_desktop.translation import tr
from copilot_desktop.widgets.style import SYSTEM, Style


class ThemeButton(QToolButton):
    """Chooses the theme from a menu."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_style = style
        self.setProperty("kind", "icon")
        self.setProperty("surface", "window")
        self.setAccessibleName(tr("Theme"))
        self.setToolTip(tr("Theme"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for name, words in (
            (SYSTEM, tr("Same as the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("hc-light", tr("High contrast, light")),
            ("hc-dark", tr("High contrast, dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(name)
            self._group.addAction(action)
        self._group.triggered.connect(self._choose)
        self.setMenu(menu)
        style.changed.connect(self._restyle)
        self._restyle()

    def _choose(self, action: QAction) -> None:
        self._own_style.set_theme(action.data())

    def _restyle(self) -> None:
        style, side = self._own_style, self._own_style.px(16)
        self.setIcon(style.icon("appearance", side, "text.secondary"))
        self.setIconSize(QSize(side, side))
        for action in self._group.actions():
            is_chosen = action.data() == style.theme
            action.setChecked(is_chosen)
            # The style's own check mark is a bitmap in one colour and one size.
            action.setIcon(style.icon("check", side, "text.primary" if is_chosen else "surface.overlay"))
