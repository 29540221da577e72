"""What a start of the application is asked for: a folder, a session. One line of JSON between two processes.

Whoever reads a line believes nothing of it: what does not fit is no request.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from copilot_desktop.translation import tr

#: More than the longest path of Linux, as text in JSON, would need for the usual one; whoever sends
#: more is cut off.
MAX_LINE_BYTES: Final = 4096

#: Where a Wayland compositor puts what allows the started process to take the focus.
ACTIVATION_VARIABLE: Final = "XDG_ACTIVATION_TOKEN"

#: The CLI's ids are UUIDs; those who use its protocol choose their own.
_SESSION: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")
_TOKEN: Final = re.compile(r"[!-~]{0,256}")


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What somebody wants who starts the application; without anything, its window.

    Attributes:
        folder: absolute path of the folder that a new session is to begin in, "" for none.
        session: id of the session to open, or the beginning of it; "" for none.
        activation_token: the right to take the focus, "" for none.
    """

    folder: str = ""
    session: str = ""
    activation_token: str = ""

    @classmethod
    def of_this_process(
        cls, *, folder: str = "", session: str = "", environ: Mapping[str, str] = os.environ
    ) -> StartRequest:
        """Return what this process was started for; a relative folder is meant from where it stands.

        Raises:
            ValueError: the session's id cannot be one, or the path is too long to be handed on.
        """
        token = environ.get(ACTIVATION_VARIABLE, "")
        request = cls(
            folder=_absolute(folder) if folder else "",
            session=session,
            activation_token=token if _TOKEN.fullmatch(token) else "",
        )
        if session and _SESSION.fullmatch(session) is None:
            raise ValueError(tr("{session} cannot be the id of a session", session=session))
        if len(request.to_line()) > MAX_LINE_BYTES:
            raise ValueError(tr("the path of the folder is too long"))
        return request

    def to_line(self) -> bytes:
        """Return the request as one line, with its end."""
        values = {"folder": self.folder, "session": self.session, "activationToken": self.activation_token}
        return json.dumps({name: value for name, value in values.items() if value}).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> StartRequest | None:
        """Return the request that a line holds, None when it holds none."""
        if len(line) > MAX_LINE_BYTES or not line.endswith(b"\n"):
            return None
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(read, dict):
            return None
        values = [read.get(name, "") for name in ("folder", "session", "activationToken")]
        if not all(isinstance(value, str) for value in values):
            return None
        folder, session, token = values
        if folder and (not Path(folder).is_absolute() or "\0" in folder):
            return None
        if session and _SESSION.fullmatch(session) is None:
            return None
        # Without the right to the focus the rest is still wanted.
        return cls(folder, session, token if _TOKEN.fullmatch(token) else "")


def _absolute(folder: str) -> str:
    """Return the path from the root; links in it stay, as the person named it."""
    return os.path.normpath(Path.cwd() / Path(folder).expanduser())
