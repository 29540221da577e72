"""The sentence that stands for a run of tool calls: "Explored 4 files, ran 1 command"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLocale

from copilot_desktop.session.tool_kinds import ToolKind
from copilot_desktop.session.tool_runs import RunSummary
from copilot_desktop.translation import ntr, tr

_ICONS: Final[Mapping[ToolKind, str]] = {
    ToolKind.READ: "search-files",
    ToolKind.LIST: "search-files",
    ToolKind.SEARCH: "search-files",
    ToolKind.RUN: "shell",
    ToolKind.EDIT: "file-edit",
    ToolKind.CREATE: "file-edit",
    ToolKind.DELETE: "file-edit",
    ToolKind.FETCH: "globe",
    ToolKind.OTHER: "mcp",
}

#: What changed files is named first, then what was looked at, whichever came first.
_ORDER: Final = (
    ToolKind.EDIT,
    ToolKind.CREATE,
    ToolKind.DELETE,
    ToolKind.READ,
    ToolKind.SEARCH,
    ToolKind.RUN,
    ToolKind.FETCH,
    ToolKind.OTHER,
)


def run_icon(summary: RunSummary) -> str:
    return _ICONS[summary.first_kind]


def run_sentence(summary: RunSummary) -> str:
    """Return what the calls of a run did, in one sentence."""
    counts = _merged(summary.counts)
    parts = [_part(kind, counts[kind]) for kind in _ORDER if counts.get(kind)]
    if not parts:
        return ntr("{count} call that was not made", "{count} calls that were not made", summary.undone)
    sentence = parts[0]
    for part in parts[1:]:
        sentence = tr("{before}, {after}", before=sentence, after=part)
    # Whichever part comes first begins the sentence: translators have each of them once.
    return QLocale().toUpper(sentence[:1]) + sentence[1:]


def _merged(counts: Mapping[ToolKind, int]) -> dict[ToolKind, int]:
    """Reading, listing and searching is looking around: it counts as one, unless it was all searching."""
    found = dict(counts)
    looked = found.pop(ToolKind.READ, 0) + found.pop(ToolKind.LIST, 0)
    if looked:
        found[ToolKind.READ] = looked + found.pop(ToolKind.SEARCH, 0)
    return found


def _part(kind: ToolKind, count: int) -> str:
    """Return a part of the sentence, as it stands inside of it."""
    match kind:
        case ToolKind.EDIT:
            return ntr("edited {count} file", "edited {count} files", count)
        case ToolKind.CREATE:
            return ntr("created {count} file", "created {count} files", count)
        case ToolKind.DELETE:
            return ntr("deleted {count} file", "deleted {count} files", count)
        case ToolKind.READ | ToolKind.LIST:
            return ntr("explored {count} file", "explored {count} files", count)
        case ToolKind.SEARCH:
            return ntr("searched {count} time", "searched {count} times", count)
        case ToolKind.RUN:
            return ntr("ran {count} command", "ran {count} commands", count)
        case ToolKind.FETCH:
            return ntr("fetched {count} page", "fetched {count} pages", count)
        case ToolKind.OTHER:
            return ntr("used {count} tool", "used {count} tools", count)
