"""Where a composer has slash commands from: a session, or what is known before there is one."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from copilot_desktop.protocol.slash_commands import CommandChoice, SlashCommand


class SlashSource(Protocol):
    """`SlashRunning` is one."""

    @property
    def changed(self) -> SignalInstance:
        """`commands` or `note` is new."""

    @property
    def wanted(self) -> SignalInstance:
        """A command wants to be completed: its text goes into the composer."""

    @property
    def dialog_wanted(self) -> SignalInstance:
        """A dialog of ours is to be opened: "model-picker"."""

    @property
    def commands(self) -> tuple[SlashCommand, ...]:
        """What can be entered, as far as it is known."""

    @property
    def note(self) -> str:
        """What is to be said of the list, "" for nothing."""

    @property
    def is_known(self) -> bool:
        """The server has said which commands there are."""

    @property
    def is_refused(self) -> bool:
        """There are none, or they cannot be asked for: what looks like a command is a message."""

    def find(self, name: str) -> SlashCommand | None:
        """Return the command of a name or alias."""

    def choices(self, command: SlashCommand) -> tuple[CommandChoice, ...]:
        """Return the words that a command takes, as far as they are known."""

    def why_not(self, command: SlashCommand) -> str:
        """Say why a command cannot be run now, "" when it can."""

    def look(self) -> None:
        """The person is about to enter a command: find out which there are."""

    def run(self, text: str) -> None:
        """Run the command that `text` enters."""
