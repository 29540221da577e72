"""New skills, agents and instructions: where they belong, what they begin with, and writing them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol.customizations import CreationPath
from copilot_desktop.tasks import start_in_thread
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.custom_rows import Part

#: A disk on a lost network never answers.
_DISK_TIMEOUT_S: Final = 15.0

#: What the CLI takes for a name, and every system for that of a file.
_NAME: Final = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_MAX_NAME: Final = 64
_MAX_DESCRIPTION: Final = 500

#: What the model reads; it is in English as are the words of the CLI around it.
_SKILL: Final = """\
---
name: {name}
description: {description}
---

# {name}

Say here step by step how this is done. The model reads it when it needs the skill.
"""
_AGENT: Final = """\
---
name: {name}
description: {description}
tools: ["*"]
---

Say here who the agent is, what it does, and how.
"""
_INSTRUCTIONS: Final = """\
# Instructions

Say here what the agent should know and heed. It reads this in every session.
"""


class FileNotWritten(CopilotDesktopError):
    """A new skill, agent or file of instructions could not be written."""

    code = "custom-file-not-written"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self._path, self._reason = path, reason

    def fields(self) -> dict[str, str]:
        return {"path": str(self._path), "detail": self._reason}


@dataclass(frozen=True, slots=True)
class Place:
    """Where something new may be put.

    Attributes:
        path: of instructions the file, otherwise the folder of all; foreign.
        is_of_person: it holds for all folders, not only for that of the session.
    """

    path: str
    is_of_person: bool


def places(part: Part, paths: Iterable[CreationPath], taken: Collection[str] = ()) -> tuple[Place, ...]:
    """Return where something new may be put, the usual places first.

    Args:
        taken: paths of files that are there already.
    """
    offered = [
        path
        for path in paths
        if (path.kind == "file" if part is Part.INSTRUCTIONS else path.is_preferred)
        and path.path not in taken
    ]
    offered.sort(key=lambda path: not path.is_preferred)
    return tuple(Place(path.path, path.is_of_person) for path in offered)


def problem_of_name(name: str, taken: Collection[str]) -> str:
    """Return what is wrong with the name of a new skill or agent, "" when nothing is."""
    if not _NAME.fullmatch(name) or len(name) > _MAX_NAME:
        return tr("Enter a name of small letters, digits and hyphens")
    return tr("There is one of this name already") if name in taken else ""


def file_of(part: Part, place: Place, name: str) -> Path:
    """Return the path of a new file."""
    match part:
        case Part.SKILLS:
            return Path(place.path) / name / "SKILL.md"
        case Part.AGENTS:
            return Path(place.path) / f"{name}.agent.md"
        case _:
            return Path(place.path)


def text_of(part: Part, name: str, description: str) -> str:
    """Return what a new file begins with."""
    match part:
        case Part.SKILLS:
            text = _SKILL
        case Part.AGENTS:
            text = _AGENT
        case _:
            return _INSTRUCTIONS
    return text.format(name=name, description=_quoted(description or name))


def _quoted(words: str) -> str:
    """Return words as a YAML string that stays one, whatever is in them."""
    line = " ".join(words.split())[:_MAX_DESCRIPTION]
    return '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'


async def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, with the folders to it.

    Raises:
        FileNotWritten: it is there, or the disk refused or did not answer.
    """
    try:
        async with asyncio.timeout(_DISK_TIMEOUT_S):
            await start_in_thread(partial(_write, path, text), name="write-custom-file")
    except TimeoutError as error:
        raise FileNotWritten(path, tr("The disk does not answer.")) from error
    except FileExistsError as error:
        raise FileNotWritten(path, tr("There is such a file already.")) from error
    except (OSError, ValueError) as error:
        detail = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        raise FileNotWritten(path, detail) from error


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
