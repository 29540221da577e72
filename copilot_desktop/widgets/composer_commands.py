"""The commands of the composer that is in front, whether it writes to a session or begins one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.commands import Command
from copilot_desktop.widgets.composer_controls import ComposerControls
from copilot_desktop.widgets.mode_picker import NEXT_MODE
from copilot_desktop.widgets.model_picker import CHOOSE_MODEL


def composer_commands(front: Callable[[], ComposerControls | None]) -> tuple[Command, ...]:
    """Return what can be done with a message that is written.

    Args:
        front: returns the controls of the composer in front, None when there is none.
    """
    group = tr("Conversation")

    def nowhere() -> str:
        return "" if front() is not None else tr("No message can be written here.")

    def cannot_write() -> str:
        controls = front()
        is_hidden = controls is not None and not controls.composer.isVisible()
        return nowhere() or (tr("Nothing can be sent here.") if is_hidden else "")

    def no_mode() -> str:
        controls = front()
        return controls.mode.why_not if controls is not None else nowhere()

    def no_model() -> str:
        controls = front()
        return controls.model.why_not if controls is not None else nowhere()

    def no_effort() -> str:
        controls = front()
        has_none = controls is not None and controls.effort.isHidden()
        return no_model() or (tr("This model has no choice of it.") if has_none else "")

    def no_permissions() -> str:
        controls = front()
        return controls.permissions.why_not if controls is not None else nowhere()

    def with_front(do: Callable[[ComposerControls], object]) -> None:
        controls = front()
        if controls is not None:
            do(controls)

    def command(
        name: str,
        title: str,
        keys: tuple[str, ...],
        do: Callable[[ComposerControls], object],
        why_not: Callable[[], str],
        icon: str,
        slash: str = "",
    ) -> Command:
        return Command(name, title, group, keys, partial(with_front, do), why_not, icon=icon, slash=slash)

    return (
        command(
            "chat.attach",
            tr("Attach files…"),
            ("Ctrl+Shift+O",),
            lambda it: it.composer.attached.choose_files(),
            cannot_write,
            "attach",
        ),
        command(
            "chat.attach-folder",
            tr("Attach a folder…"),
            (),
            lambda it: it.composer.attached.choose_folder(),
            cannot_write,
            "folder",
        ),
        command(
            "chat.enter-steers",
            tr("Change whether the sending key queues or steers"),
            (),
            lambda it: it.composer.follow_up.swap(),
            nowhere,
            "keyboard",
        ),
        command(
            "chat.ctrl-enter-sends",
            tr("Change whether Enter or Ctrl+Enter sends"),
            (),
            lambda it: it.composer.follow_up.change_send_key(),
            nowhere,
            "keyboard",
        ),
        command(
            NEXT_MODE,
            tr("Change to the next mode"),
            ("Ctrl+Shift+M",),
            lambda it: it.mode.choose_next(),
            no_mode,
            "mode-interactive",
        ),
        command(
            CHOOSE_MODEL,
            tr("Choose the model for the next turn…"),
            ("Ctrl+Shift+L",),
            lambda it: it.model.open_popup(),
            no_model,
            "model",
            "model",
        ),
        command(
            "chat.effort",
            tr("Choose how hard the model thinks…"),
            (),
            lambda it: it.effort.open_popup(),
            no_effort,
            "reasoning",
        ),
        command(
            "chat.permissions",
            tr("Choose what is asked before it is done…"),
            (),
            lambda it: it.permissions.open_popup(),
            no_permissions,
            "permission-ask",
        ),
        Command(
            "composer.mention",
            tr("Name a file"),
            group,
            ("@",),
            partial(with_front, lambda it: it.composer.completion.type_sign("@")),
            cannot_write,
            place=tr("in the message"),
            icon="mention",
        ),
    )
