"""The keys of request cards, for the page of all keys and for the palette.

The cards take their keys themselves. The palette answers nothing: it covers the request, which may be
another one by then, and there Enter would allow.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from copilot_desktop.protocol.permissions import PermissionRequest, Question
from copilot_desktop.protocol.requests import PlanApproval
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.widgets.permission_card import PermissionCard
from copilot_desktop.widgets.plan_card import PlanCard
from copilot_desktop.widgets.request_dock import RequestDock

_NUMBERS: Final = tuple(str(number) for number in range(1, 10))


def request_commands(dock: RequestDock) -> tuple[Command, ...]:
    """Return the commands of the request that stands above the composer."""

    def command(
        name: str, title: str, keys: tuple[str, ...], run: Callable[[], object], why_not: Callable[[], str]
    ) -> Command:
        return Command(f"request.{name}", title, tr("Requests"), keys, run, why_not, place=tr("on a request"))

    def answering(name: str, title: str, keys: tuple[str, ...], *kinds: type) -> Command:
        return command(name, title, keys, dock.focus_request, partial(_only_there, dock, keys, kinds))

    return (
        answering("allow", tr("Allow once"), ("A",), PermissionRequest),
        answering("allow-session", tr("Allow for session"), ("S",), PermissionRequest),
        answering("deny", tr("Deny and stop"), ("D",), PermissionRequest),
        command(
            "feedback",
            tr("Deny with feedback..."),
            ("F",),
            partial(_write_feedback, dock),
            partial(_without, dock, (PermissionRequest, PlanApproval)),
        ),
        command(
            "edit-plan",
            tr("Edit the plan..."),
            ("E",),
            partial(_edit_plan, dock),
            partial(_without, dock, (PlanApproval,)),
        ),
        answering("choose", tr("Choose an answer"), _NUMBERS, Question, PlanApproval),
        command(
            "previous",
            tr("Previous request"),
            ("Left",),
            partial(dock.show_neighbour, -1),
            partial(_no_neighbour, dock, -1),
        ),
        command(
            "next",
            tr("Next request"),
            ("Right",),
            partial(dock.show_neighbour, 1),
            partial(_no_neighbour, dock, 1),
        ),
    )


def _without(dock: RequestDock, kinds: tuple[type, ...]) -> str:
    return "" if isinstance(dock.shown_request, kinds) else tr("No such request waits in this session.")


def _only_there(dock: RequestDock, keys: tuple[str, ...], kinds: tuple[type, ...]) -> str:
    key = keys[0] if len(keys) == 1 else f"{keys[0]}-{keys[-1]}"
    return _without(dock, kinds) or tr("Press {key} on the request itself.", key=key)


def _no_neighbour(dock: RequestDock, direction: int) -> str:
    return "" if dock.has_neighbour(direction) else tr("No other request waits there.")


def _write_feedback(dock: RequestDock) -> None:
    if isinstance(card := dock.card, (PermissionCard, PlanCard)):
        card.write_feedback()


def _edit_plan(dock: RequestDock) -> None:
    if isinstance(card := dock.card, PlanCard):
        card.edit_plan()
