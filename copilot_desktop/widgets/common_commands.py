"""Commands that several kinds of windows have."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.widgets.regions import Regions
from copilot_desktop.widgets.style import Style


def closing_command(window: QWidget, *keys: str) -> Command:
    """Return the command that closes a window; without `keys`, by Escape as well."""
    return Command(
        "app.close",
        tr("Close the window"),
        tr("Application"),
        keys or ("Ctrl+W", "Esc"),
        window.close,
        icon="close",
    )


def region_commands(regions: Regions) -> tuple[Command, ...]:
    """Return the commands that lead from part to part of a window."""
    group = tr("View")
    return (
        Command(
            "view.next-region",
            tr("Go to the next part of the window"),
            group,
            ("F6",),
            partial(regions.step, 1),
        ),
        Command(
            "view.previous-region",
            tr("Go to the part of the window before"),
            group,
            ("Shift+F6",),
            partial(regions.step, -1),
        ),
    )


def zoom_commands(style: Style) -> tuple[Command, ...]:
    """Return the commands that make everything larger or smaller."""
    group = tr("View")
    return (
        Command("view.larger", tr("Zoom in"), group, ("Ctrl++", "Ctrl+="), partial(style.zoom_by, 1)),
        Command("view.smaller", tr("Zoom out"), group, ("Ctrl+-",), partial(style.zoom_by, -1)),
        Command("view.zoom-reset", tr("Reset the zoom"), group, ("Ctrl+0",), style.reset_zoom),
    )


def inspector_command(toggle: Callable[[], object]) -> Command:
    """Return the command that opens and closes the inspector of a window."""
    return Command(
        "view.inspector",
        tr("Show or hide the inspector"),
        tr("View"),
        ("Ctrl+I",),
        toggle,
        icon="inspector",
    )
