"""Words for everything that can go wrong, each with a stable code.

The window, the terminal and the doctor print the same text for the same code. Standard
library only. An exception of ours carries `code` (a class attribute) and `fields()` (values for
the placeholders); anything else is described as an unexpected error.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a person reads about a failure.

    Attributes:
        code: stable, e.g. "cli-missing"; also what the log and `--json` show.
        title: what happened, a few words.
        sentence: what it means and what is safe, one or two sentences.
        next_step: what to do now, one sentence; "" when nothing is to be done.
        detail: foreign text (a server's message, last lines of stderr). Plain text only.
    """

    code: str
    title: str
    sentence: str = ""
    next_step: str = ""
    detail: str = ""


class CopilotDesktopError(Exception):
    """Base of all failures that have words of their own.

    Attributes:
        code: key into the table of texts below.
    """

    code: str = "unexpected"

    def fields(self) -> Mapping[str, Any]:
        """Values for the placeholders of this code's text; `detail` is shown as foreign text."""
        return {}
