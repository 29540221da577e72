"""Files of a session: what it changed, what it keeps, its checkpoints (protocol.md section 12)."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final

from copilot_desktop.client.calls.caller import ServerCaller, SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.workspace import Checkpoint, GitContext, WorkspaceDiff

#: The server asks git; a repository of a million files takes its time.
_DIFF_TIMEOUT_S: Final = 120.0


class DiffMode(Enum):
    """Against what the folder is compared."""

    #: What git calls not yet staged, with files git does not know.
    UNSTAGED = "unstaged"
    #: What the session changed; needs a session that tracks file changes.
    SESSION = "session"
    #: Against the branch it came from.
    BRANCH = "branch"


class WorkspaceCalls:
    """`session.workspaces.*`. Every call raises what `SessionCaller.call` raises.

    The session's own files lie in a folder of the CLI's, not in the working directory; paths are
    relative to it, and the server refuses those that lead out.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def diff(
        self, mode: DiffMode, *, ignore_whitespace: bool = False, with_contents: bool = False
    ) -> WorkspaceDiff:
        """Return what changed in the working directory.

        Where the mode is not possible, the result is of another one and says so: BRANCH and
        SESSION fall back to UNSTAGED.

        Args:
            with_contents: also the files in full. Only with SESSION: 1.0.102 refuses it for the
                others.
        """
        params: dict[str, Any] = {"mode": mode.value}
        if ignore_whitespace:
            params["ignoreWhitespace"] = True
        if with_contents:
            params["includeContents"] = True
        return WorkspaceDiff.parse(
            await self._session.call(methods.WORKSPACE_DIFF, params, timeout_s=_DIFF_TIMEOUT_S)
        )

    async def files(self) -> tuple[str, ...]:
        """Return the paths of the session's own files."""
        return JsonFields(await self._session.call(methods.WORKSPACE_LIST_FILES)).texts("files")

    async def read_file(self, path: str) -> str:
        """Return the text of one of the session's own files.

        Raises:
            ResponseError: there is no such file, or the path leads out of the folder.
        """
        answer = await self._session.call(methods.WORKSPACE_READ_FILE, {"path": path})
        return JsonFields(answer).text("content")

    async def write_file(self, path: str, content: str) -> None:
        """Write one of the session's own files, making it and its folders."""
        await self._session.call(methods.WORKSPACE_CREATE_FILE, {"path": path, "content": content})

    async def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Return the summaries that compactions wrote, oldest first."""
        answer = JsonFields(await self._session.call(methods.WORKSPACE_CHECKPOINTS))
        return Checkpoint.parse_items(answer.raw.get("checkpoints"))

    async def read_checkpoint(self, number: int) -> str | None:
        """Return the text of a checkpoint; None when there is none of this number."""
        answer = await self._session.call(methods.WORKSPACE_READ_CHECKPOINT, {"number": number})
        content = JsonFields(answer)
        return content.text("content") if isinstance(content.raw.get("content"), str) else None


async def git_context(server: ServerCaller, folder: str) -> GitContext:
    """Return what git knows about a folder; only the folder outside of a repository."""
    return GitContext.parse(await server.call(methods.GIT_CONTEXT, {"cwd": folder}))
