"""What a command of the person's comes to (protocol.md section 13.4)."""

from __future__ import annotations

from copilot_desktop.protocol.results import Result


class ShellResult(Result, frozen=True, kw_only=True):
    """Answer to `session.shell.executeUserRequested`.

    Attributes:
        success: it ended with code 0.
        output: both streams, as the model will see them.
        exit_code: None when it was cancelled or could not run.
        error: the server's words; the output once more when the command failed.
    """

    tool_call_id: str = ""
    success: bool = False
    output: str = ""
    exit_code: int | None = None
    error: str = ""
