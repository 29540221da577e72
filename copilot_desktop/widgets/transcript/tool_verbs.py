"""What the header of a tool call says: icon, verb in the right tense, target and note."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from copilot_desktop.protocol.file_edits import EditKind, FileEdit
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import ToolCall, ToolState
from copilot_desktop.session.tool_kinds import ToolKind, tool_kind
from copilot_desktop.translation import ntr, tr

#: Bound of a target in its header; the width elides it further.
_MAX_TARGET: Final = 400
_MAX_NOTE: Final = 80
#: Of a command that is shown above its output.
MAX_PROMPT_LINES: Final = 40
#: Arguments of which a diff tells more than they do.
_TOLD_BY_DIFF: Final = frozenset(
    [
        "old_str",
        "new_str",
        "old_string",
        "new_string",
        "file_text",
        "content",
        "insert_text",
        "insert_line",
        "input",
        "patch",
    ]
)
#: Of a longer result nobody is told how many lines it has.
_MAX_COUNTED_CHARS: Final = 256 * 1024
_NOTHING_FOUND: Final = re.compile(r"\s*(no (matches|files|results)\b.*)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Verb:
    """How one tool is told.

    Attributes:
        words: while it runs, when it has run, and before or without it; made when they are
            needed, as the language of the application is not known before.
        keys: arguments that may be its target, the first that is there counts.
        target_style: of the tokens; what is no path, command or pattern is prose.
    """

    icon: str
    words: Callable[[], tuple[str, str, str]]
    keys: tuple[str, ...] = ()
    target_style: str = "terminal"


@dataclass(frozen=True, slots=True)
class ToolWords:
    """What a tool's header says. `target` and `note` are foreign text, already made visible."""

    icon: str
    verb: str
    target: str
    note: str = ""
    target_style: str = "terminal"


_PATH: Final = ("path", "file_path", "filePath", "filename")
_SHELL: Final = _Verb("shell", lambda: (tr("Running"), tr("Ran"), tr("Run")), ("command", "script"))
_READ: Final = _Verb("file-read", lambda: (tr("Reading"), tr("Read"), tr("Read")), (*_PATH, "uri"))
_CREATE: Final = _Verb("file-create", lambda: (tr("Creating"), tr("Created"), tr("Create")), _PATH)
_EDIT: Final = _Verb("file-edit", lambda: (tr("Editing"), tr("Edited"), tr("Edit")), _PATH)
_DELETE: Final = _Verb("file-delete", lambda: (tr("Deleting"), tr("Deleted"), tr("Delete")), _PATH)
_LIST: Final = _Verb("folder-open", lambda: (tr("Listing"), tr("Listed"), tr("List")), (*_PATH, "pattern"))
_SEARCH: Final = _Verb(
    "search-files",
    lambda: (tr("Searching"), tr("Searched"), tr("Search")),
    ("pattern", "query", "regex"),
)
_FETCH: Final = _Verb("globe", lambda: (tr("Fetching"), tr("Fetched"), tr("Fetch")), ("url", "query"))
_AGENT: Final = _Verb(
    "subagent",
    lambda: (tr("Running agent"), tr("Ran agent"), tr("Run agent")),
    ("description", "name", "agent_type"),
    "ui",
)
_USE: Final = _Verb("mcp", lambda: (tr("Using"), tr("Used"), tr("Use")))


def _other(icon: str, words: Callable[[], tuple[str, str, str]], *keys: str, style: str = "ui") -> _Verb:
    return _Verb(icon, words, keys, style)


_VERBS: Final[Mapping[str, _Verb]] = {
    **dict.fromkeys(("bash", "powershell", "shell", "local_shell"), _SHELL),
    **dict.fromkeys(("view", "read", "read_file", "show_file"), _READ),
    **dict.fromkeys(("create", "write", "write_file"), _CREATE),
    **dict.fromkeys(("edit", "str_replace", "str_replace_editor", "apply_patch", "multi_edit"), _EDIT),
    **dict.fromkeys(("delete", "delete_file", "remove"), _DELETE),
    **dict.fromkeys(("ls", "list_dir", "list_directory"), _LIST),
    **dict.fromkeys(("grep", "glob", "rg", "search"), _SEARCH),
    "web_search": replace(_SEARCH, icon="globe"),
    **dict.fromkeys(("web_fetch", "fetch"), _FETCH),
    "task": _AGENT,
    "ask_user": _Verb(
        "question",
        lambda: (tr("Asking"), tr("Asked"), tr("Ask")),
        ("question",),
        "ui",
    ),
    **dict.fromkeys(
        ("read_bash", "read_powershell"),
        _other("shell", lambda: (tr("Reading shell"), tr("Read shell"), tr("Read shell")), "shellId"),
    ),
    **dict.fromkeys(
        ("write_bash", "write_powershell"),
        _other(
            "shell",
            lambda: (tr("Typing into shell"), tr("Typed into shell"), tr("Type into shell")),
            "input",
            "shellId",
            style="terminal",
        ),
    ),
    **dict.fromkeys(
        ("stop_bash", "stop_powershell"),
        _other("stop", lambda: (tr("Stopping shell"), tr("Stopped shell"), tr("Stop shell")), "shellId"),
    ),
    **dict.fromkeys(
        ("list_bash", "list_powershell"),
        _other("shell", lambda: (tr("Listing shells"), tr("Listed shells"), tr("List shells"))),
    ),
    "read_agent": _other(
        "subagent", lambda: (tr("Reading agent"), tr("Read agent"), tr("Read agent")), "name", "agent_id"
    ),
    "write_agent": _other(
        "subagent", lambda: (tr("Telling agent"), tr("Told agent"), tr("Tell agent")), "message", "agent_id"
    ),
    "list_agents": _other("subagent", lambda: (tr("Listing agents"), tr("Listed agents"), tr("List agents"))),
    "sql": _other(
        "todo",
        lambda: (tr("Updating its notes"), tr("Updated its notes"), tr("Update its notes")),
        "description",
    ),
    "update_todo": _other(
        "todo", lambda: (tr("Updating the list"), tr("Updated the list"), tr("Update the list"))
    ),
    "store_memory": _other(
        "memory", lambda: (tr("Remembering"), tr("Remembered"), tr("Remember")), "fact", "subject"
    ),
    "report_intent": _other(
        "info", lambda: (tr("Telling its intent"), tr("Told its intent"), tr("Tell its intent")), "intent"
    ),
    "task_complete": _other(
        "success", lambda: (tr("Completing"), tr("Completed"), tr("Complete")), "summary"
    ),
    "exit_plan_mode": _other(
        "mode-plan", lambda: (tr("Proposing a plan"), tr("Proposed a plan"), tr("Propose a plan"))
    ),
    "skill": _other("code", lambda: (tr("Loading skill"), tr("Loaded skill"), tr("Load skill")), "skill"),
    "fetch_copilot_cli_documentation": _other(
        "globe",
        lambda: (tr("Reading the CLI's help"), tr("Read the CLI's help"), tr("Read the CLI's help")),
    ),
}


_KIND_VERBS: Final[Mapping[EditKind, _Verb]] = {
    EditKind.CREATE: _CREATE,
    EditKind.EDIT: _EDIT,
    EditKind.DELETE: _DELETE,
}


def tool_words(call: ToolCall) -> ToolWords:
    """Return what the header of a call says."""
    verb = _verb_of(call)
    running, done, to_do = verb.words()
    # One that was stopped may have been waiting still.
    if call.state in (ToolState.WAITING, ToolState.DENIED, ToolState.CANCELLED):
        said = to_do
    else:
        said = done if call.state.is_settled else running
    target = _first(call.arguments, verb.keys)
    style = verb.target_style
    if verb is _USE:
        target, style = call.mcp_tool or call.name or call.title, "terminal"
    elif not target and call.files:
        target, style = _files(call.files)
        said = _KIND_VERBS[_common_kind(call.files)].words()[1]
    elif not target and verb.keys:
        target = call.title if call.name != call.title else ""
        style = "ui"
    return ToolWords(verb.icon, said, visible_line(target, _MAX_TARGET), _note(call), style)


def _files(files: Sequence[FileEdit]) -> tuple[str, str]:
    """Return the changed files as a target: the path of one, the number of several."""
    if len(files) == 1:
        return files[0].path, "terminal"
    return ntr("{count} file", "{count} files", len(files)), "ui"


def _common_kind(files: Sequence[FileEdit]) -> EditKind:
    kinds = {edit.kind for edit in files}
    return kinds.pop() if len(kinds) == 1 else EditKind.EDIT


def tells_all(call: ToolCall) -> bool:
    """Tell whether the header and the body say all that the arguments do."""
    kind = tool_kind(call)
    if not call.arguments or kind is ToolKind.OTHER or call.mcp_server:
        return False
    told: set[str] = set()
    keys = _verb_of(call).keys
    key = next((key for key in keys if _first(call.arguments, (key,))), "")
    target = _first(call.arguments, (key,))
    if kind is ToolKind.RUN:
        if target.count("\n") < MAX_PROMPT_LINES:
            told.add(key)
        if call.arguments.get("description") in (call.intention, call.title):
            told.add("description")
    elif len(target) <= _MAX_TARGET and "\n" not in target:
        told.add(key)
    if kind is ToolKind.READ and _lines(call.arguments.get("view_range")):
        told.add("view_range")
    return set(call.arguments) <= (told | _TOLD_BY_DIFF if call.diff else told)


def _verb_of(call: ToolCall) -> _Verb:
    return _USE if call.mcp_server else _VERBS.get(call.name, _USE)


def _first(arguments: Mapping[str, Any], keys: tuple[str, ...]) -> str:
    for key in keys:
        value = arguments.get(key)
        if isinstance(value, str) and value:
            return value
    return ""


def _note(call: ToolCall) -> str:
    """Return a word about what was asked for or what came of it, "" for none."""
    if call.mcp_server:
        return tr("from {server}", server=visible_line(call.mcp_server, _MAX_NOTE))
    kind = tool_kind(call)
    if kind is ToolKind.READ:
        return _lines(call.arguments.get("view_range"))
    if kind is ToolKind.SEARCH and call.state is ToolState.SUCCEEDED:
        return _matches(call)
    return ""


def _lines(view_range: object) -> str:
    match view_range:
        case [int(first), int(last)] if 1 <= first < last:
            return tr("lines {first}–{last}", first=first, last=last)
        case [int(first), -1] if first > 1:
            return tr("from line {first}", first=first)
        case [int(first), int(last)] if 1 <= first == last:
            return tr("line {first}", first=first)
        case _:
            return ""


def _matches(call: ToolCall) -> str:
    if len(call.output) > _MAX_COUNTED_CHARS:
        return ""
    text = str(call.output)
    if _NOTHING_FOUND.fullmatch(text):
        return tr("no matches")
    count = sum(1 for line in text.splitlines() if line.strip() not in ("", "--"))
    gives_files = call.name == "glob" or call.arguments.get("output_mode", "") == "files_with_matches"
    if gives_files:
        return ntr("{count} file", "{count} files", count)
    return ntr("{count} match", "{count} matches", count)
