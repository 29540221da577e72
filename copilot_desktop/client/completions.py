"""What can follow `/` and `@` in a prompt. The server's own completions are empty (section 13.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from copilot_desktop.client.ranking import Rank, best_rank
from copilot_desktop.protocol.slash_commands import SlashCommand

_COMMAND: Final = re.compile(r"\s*/([\w.:-]*)\Z")
#: At the beginning of a word: `name@example.org` is an address.
_FILE: Final = re.compile(r"(?:\A|[\s(\[\"'`])@([^\s@\"]*)\Z")
#: A path with spaces stands in quotes.
_QUOTED_FILE: Final = re.compile(r"(?:\A|[\s(\[\'`])@\"([^\"\n]*)\Z")
#: The first word after a command.
_ARGUMENT: Final = re.compile(r"\s*/([A-Za-z][\w.:-]*)\s+(\S*)\Z")

#: Behind every match of a name: what only its description tells.
_IN_DESCRIPTION: Final = 10


class Source(Enum):
    """Where completions come from."""

    COMMANDS = "/"
    ARGUMENTS = " "
    FILES = "@"


@dataclass(frozen=True, slots=True)
class Trigger:
    """What is being typed.

    Attributes:
        query: without the sign, "" right behind it.
        start, end: the part of the text that a pick replaces, sign included.
        command: of ARGUMENTS, the command without its slash.
    """

    source: Source
    query: str
    start: int
    end: int
    command: str = ""


def trigger_at(text: str, cursor: int) -> Trigger | None:
    """Tell what is being typed before `cursor`, None when there is nothing to complete.

    A command stands at the beginning of the text, its argument behind it, a file at the beginning of
    any word, which may be that argument.
    """
    before = text[:cursor]
    match = _COMMAND.fullmatch(before)
    if match:
        return Trigger(Source.COMMANDS, match[1], match.start(1) - 1, cursor)
    match = _QUOTED_FILE.search(before)
    if match:
        return Trigger(Source.FILES, match[1], match.start(1) - 2, cursor)
    match = _FILE.search(before)
    if match:
        return Trigger(Source.FILES, match[1], match.start(1) - 1, cursor)
    match = _ARGUMENT.fullmatch(before)
    if match:
        return Trigger(Source.ARGUMENTS, match[2], match.start(2), cursor, match[1])
    return None


def match_commands(
    commands: Sequence[SlashCommand], query: str, *, is_running: bool = False
) -> tuple[SlashCommand, ...]:
    """Return the commands that fit `query`, the best first; all in their order when it is empty.

    Args:
        is_running: leave out those that cannot be invoked during a turn.
    """
    offered = [command for command in commands if command.allowed_while_running or not is_running]
    lowered = query.lower()
    if not lowered:
        return tuple(offered)
    ranked: list[tuple[Rank, int]] = []
    for index, command in enumerate(offered):
        found = best_rank(lowered, (command.name, *command.aliases))
        if found is None and lowered in command.description.lower():
            found = (_IN_DESCRIPTION, 0, len(command.name))
        if found is not None:
            ranked.append((found, index))
    return tuple(offered[index] for _, index in sorted(ranked))
