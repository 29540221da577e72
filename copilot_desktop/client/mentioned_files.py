"""Files and folders that a prompt names with `@`: `@src/net.py`, or `@"two words.md"`.

What is named is sent along, so that the model has it. Only what lies in the session's folder counts,
as in the list that completes such names: a prompt that was pasted must not send along other files.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from copilot_desktop.protocol.attachments import DirectoryAttachment, FileAttachment

_MENTION: Final = re.compile(r"""(?:(?<=\A)|(?<=[\s(\[{"'`,;]))@(?:"([^"\n]{1,1000})"|([^\s@"]{1,1000}))""")

#: May follow a name in a sentence.
_TRAILING: Final = ".,;:!?)]}'\"`>"

#: A prompt names a few; a pasted log may have thousands of addresses that look like names.
MAX_MENTIONS: Final = 200


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a text that may name a file.

    Attributes:
        start, end: in the text, sign and quotes included.
        path: as it is written, without them.
    """

    start: int
    end: int
    path: str


def mentions_in(text: str) -> tuple[Mention, ...]:
    """Return the places of `text` that may name a file, the first `MAX_MENTIONS` of them."""
    found: list[Mention] = []
    for match in _MENTION.finditer(text) if "@" in text else ():
        if match[1] is not None:
            found.append(Mention(match.start(), match.end(), match[1]))
        elif path := match[2].rstrip(_TRAILING):
            found.append(Mention(match.start(), match.start() + 1 + len(path), path))
        if len(found) == MAX_MENTIONS:
            break
    return tuple(found)


def written(path: str) -> str:
    """Return how a path is mentioned."""
    return f'@"{path}"' if re.search(r"\s", path) or path[-1:] in tuple(_TRAILING) else f"@{path}"


def find_mentioned(folder: Path, path: str) -> FileAttachment | DirectoryAttachment | None:
    """Return what is sent along for a mention, None when there is no such thing in `folder`. Blocking."""
    if not path or "\0" in path:
        return None
    try:
        root = os.path.realpath(folder)
        # As it is written, and whether or not a link leads to it from within the folder.
        target = Path(folder.absolute(), path)
        real = os.path.realpath(target)
        if os.path.commonpath([root, real]) != root or real == root:
            return None
        mode = Path(real).stat().st_mode
    except (OSError, ValueError):
        return None
    if stat.S_ISDIR(mode):
        return DirectoryAttachment(target, name=path)
    return FileAttachment(target, name=path) if stat.S_ISREG(mode) else None
