"""The tabs of the inspector: which there are, how they are called, and who makes what they show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final

from copilot_desktop.translation import tr
from copilot_desktop.widgets.panes.changes_pane import ChangesPane
from copilot_desktop.widgets.panes.commands_pane import CommandsPane
from copilot_desktop.widgets.panes.events_pane import EventsPane
from copilot_desktop.widgets.panes.pane import Pane
from copilot_desktop.widgets.panes.plan_pane import PlanPane
from copilot_desktop.widgets.panes.tasks_pane import TasksPane
from copilot_desktop.widgets.panes.usage_pane import UsagePane
from copilot_desktop.widgets.style import Style


class Tab(Enum):
    """What the inspector can show, in the order of its tabs; the value is kept between runs."""

    PLAN = "plan"
    CHANGES = "changes"
    TASKS = "tasks"
    COMMANDS = "commands"
    USAGE = "usage"
    EVENTS = "events"


#: Makes the content of each tab. A tab without an entry is not there.
PANES: Final[Mapping[Tab, Callable[[Style], Pane]]] = {
    Tab.PLAN: PlanPane,
    Tab.CHANGES: ChangesPane,
    Tab.TASKS: TasksPane,
    Tab.COMMANDS: CommandsPane,
    Tab.USAGE: UsagePane,
    Tab.EVENTS: EventsPane,
}

#: The tabs that there are, in their order.
TABS: Final = tuple(tab for tab in Tab if tab in PANES)


def tab_title(tab: Tab) -> str:
    """Return the name of a tab."""
    return {
        Tab.PLAN: tr("Plan"),
        Tab.CHANGES: tr("Changes"),
        Tab.TASKS: tr("Tasks"),
        Tab.COMMANDS: tr("Commands"),
        Tab.USAGE: tr("Usage"),
        Tab.EVENTS: tr("Events"),
    }[tab]


def tab_of(value: object) -> Tab | None:
    """Return the tab that was kept as `value`, None when there is none such."""
    return next((tab for tab in TABS if tab.value == value), None)
