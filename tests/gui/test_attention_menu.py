"""The bell of the sidebar: each switch is a setting, and nothing is offered that does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.storage.settings import Settings
from copilot_desktop.widgets.attention_menu import AttentionButton
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeApplication
from tests.support.window import make_style


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return make_style()


def button_of(qtbot: QtBot, app: FakeApplication, style: Style, *, has_tray: bool = True) -> AttentionButton:
    button = AttentionButton(app, style, has_tray=lambda: has_tray)
    qtbot.addWidget(button)
    return button


@pytest.mark.parametrize(
    "setting",
    ["notify_waiting", "notify_failed", "notify_done", "keep_awake", "tray_icon", "keep_in_background"],
)
def test_each_switch_turns_its_setting(qtbot: QtBot, style: Style, setting: str) -> None:
    app = FakeApplication()
    button = button_of(qtbot, app, style)
    action = button.switches[setting]
    was_on = getattr(Settings(), setting)
    assert action.isChecked() is was_on
    action.trigger()
    assert app.calls == [("change_settings", {setting: not was_on})]
    assert action.isChecked() is not was_on
    app.change_settings(**{setting: was_on})
    assert action.isChecked() is was_on, "a change from elsewhere is followed"


def test_nothing_about_a_tray_is_offered_without_one(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication()
    without, with_tray = (button_of(qtbot, app, style, has_tray=has_tray) for has_tray in (False, True))
    assert not without.switches["tray_icon"].isVisible()
    assert not without.switches["keep_in_background"].isVisible()
    in_background = with_tray.switches["keep_in_background"]
    assert in_background.isVisible()
    app.change_settings(tray_icon=False)
    assert not in_background.isVisible()


def test_the_time_until_idle_sessions_are_released_is_chosen(qtbot: QtBot, style: Style) -> None:
    app = FakeApplication()
    button = button_of(qtbot, app, style)
    actions = {action.data(): action for action in button.idle_menu.actions()}
    assert [minutes for minutes, action in actions.items() if action.isChecked()] == [30]
    actions[0].trigger()
    assert app.calls == [("change_settings", {"release_idle_minutes": 0})]
    assert [minutes for minutes, action in actions.items() if action.isChecked()] == [0]


def test_it_has_a_name(qtbot: QtBot, style: Style) -> None:
    assert button_of(qtbot, FakeApplication(), style).accessibleName() == "Notifications and background"
