"""What a person has done with the changes of a session, kept with its view until another run.

Which diffs were looked at, what is to be said about lines, and what was reverted last. The file may
say anything: what is no note of ours reads as none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.edit_reverting import Reverted
from copilot_desktop.viewmodels.line_comments import LineComment

#: Where the notes stand in what is kept of a session's view.
KEY: Final = "review"

_MOST: Final = 500
_MOST_LINES: Final = 21
_MAX_LINE: Final = 2_000
_MAX_CHARACTERS: Final = 20_000


def digest(text: str) -> str:
    """Return what tells a text from others, in other runs too."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class ReviewNotes:
    """The notes of one session.

    Attributes:
        reviewed: the `digest` of the diff that was looked at, by the path of its file.
        comments: not sent yet.
        undoable: what was reverted last.
    """

    reviewed: Mapping[str, str] = field(default_factory=dict)
    comments: tuple[LineComment, ...] = ()
    undoable: tuple[Reverted, ...] = ()


class KeptReview:
    """Keeps the notes of one session.

    Args:
        read, write: what is kept of the session's view, and keep it.
    """

    def __init__(
        self,
        read: Callable[[], Mapping[str, Any]] = dict,
        write: Callable[[Mapping[str, Any]], None] = lambda _state: None,
    ) -> None:
        self._read = read
        self._write = write

    def load(self) -> ReviewNotes:
        """Return what was kept."""
        kept = _mapping(self._read().get(KEY))
        reviewed = {
            path: told for path, told in _mapping(kept.get("reviewed")).items() if isinstance(told, str)
        }
        comments = tuple(map(_comment, _mappings(kept.get("comments"))))
        undoable = tuple(map(_reverted, _mappings(kept.get("undoable"))))
        return ReviewNotes(
            reviewed,
            tuple(one for one in comments if one is not None),
            tuple(one for one in undoable if one is not None),
        )

    def save(self, notes: ReviewNotes) -> None:
        """Keep other notes in place of those from before."""
        state = {
            "reviewed": dict(list(notes.reviewed.items())[-_MOST:]),
            "comments": [_comment_json(one) for one in notes.comments[-_MOST:]],
            "undoable": [_reverted_json(one) for one in notes.undoable[-_MOST:]],
        }
        rest = {key: value for key, value in self._read().items() if key != KEY}
        self._write({**rest, KEY: state} if any(state.values()) else rest)


def with_review(state: Mapping[str, Any], kept: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return another state of a view with the notes that are kept."""
    return {**state, KEY: kept[KEY]} if KEY in kept else state


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _mappings(value: object) -> Sequence[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _comment_json(comment: LineComment) -> dict[str, Any]:
    quoted = [line[:_MAX_LINE] for line in comment.quoted[:_MOST_LINES]]
    return {
        "path": comment.path,
        "text": comment.text[:_MAX_CHARACTERS],
        "lines": [comment.first, comment.last],
        "old": comment.is_old,
        "quoted": quoted,
    }


def _comment(kept: Mapping[str, Any]) -> LineComment | None:
    match kept:
        case {
            "path": str(path),
            "text": str(text),
            "lines": [int(first), int(last)],
            "old": bool(is_old),
            "quoted": list(quoted),
        }:
            lines = tuple(line for line in quoted if isinstance(line, str))
            return LineComment(path, text, first, last, is_old, lines)
    return None


def _reverted_json(done: Reverted) -> dict[str, Any]:
    backup = str(done.backup) if done.backup is not None else None
    return {"path": done.path, "place": str(done.place), "backup": backup, "left": done.left}


def _reverted(kept: Mapping[str, Any]) -> Reverted | None:
    match kept:
        case {
            "path": str(path),
            "place": str(place),
            "backup": str() | None as backup,
            "left": str() | None as left,
        } if place:
            return Reverted(path, Path(place), Path(backup) if backup else None, left)
    return None
