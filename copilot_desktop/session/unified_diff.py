"""Unified diffs of one file as hunks: several made into one, and one taken back. Pure.

Nothing is guessed here: a hunk either fits line by line where it says, or it does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_HUNK: Final = re.compile(r"@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@")

#: Lines shown around a change.
_CONTEXT: Final = 3

#: More than any file has lines.
_ENDLESS: Final = 1 << 60

#: How the CLI heads the diffs of its own tools, which count the newline at the end as an empty line.
_CLI_INDEX: Final = "index 0000000..0000000"


class DoesNotFit(ValueError):
    """A hunk says something else than what stands there."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """Attributes:
    old: lines of the old side that stand before it.
    new: lines of the new side that stand before it.
    lines: sign (" ", "-", "+") and text, without the newline.
    """

    old: int
    new: int
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FileDiff:
    """Attributes:
    creates: there was no such file.
    deletes: there is none any more.
    """

    hunks: tuple[Hunk, ...] = ()
    creates: bool = False
    deletes: bool = False


def parse_file_diff(text: str) -> FileDiff:
    """Read the diff of one file. What is no hunk is passed over."""
    creates = deletes = is_cli = False
    hunks: list[Hunk] = []
    lines: list[tuple[str, str]] = []
    old = new = old_left = new_left = 0
    for line in text.split("\n"):
        if old_left > 0 or new_left > 0:
            sign, content = line[:1] or " ", line[1:]
            if sign == "\\":
                continue
            if sign not in " +-":
                old_left = new_left = 0
                continue
            lines.append((sign, content))
            old_left -= sign != "+"
            new_left -= sign != "-"
            if old_left <= 0 and new_left <= 0:
                hunks.append(Hunk(old, new, tuple(lines)))
            continue
        found = _HUNK.match(line)
        if found is not None:
            lines = []
            old_left = int(found[2]) if found[2] is not None else 1
            new_left = int(found[4]) if found[4] is not None else 1
            # git counts from the line before when a side has none; the CLI's own diffs do not.
            old = max(0, int(found[1]) - (1 if old_left or is_cli else 0))
            new = max(0, int(found[3]) - (1 if new_left or is_cli else 0))
        elif line.startswith(_CLI_INDEX):
            is_cli = True
        elif line.startswith(("new file mode ", "create file mode ", "--- /dev/null", "--- a/dev/null")):
            creates = True
        elif line.startswith(("deleted file mode ", "+++ /dev/null", "+++ b/dev/null")):
            deletes = True
    return FileDiff(tuple(hunks), creates, deletes)


def taken_back(text: str, diff: FileDiff) -> str:
    """Return what `text` was before `diff` was applied to it.

    Raises:
        DoesNotFit: the text is not what the diff led to.
    """
    lines = text.split("\n")
    for hunk in reversed(diff.hunks):
        after = [content for sign, content in hunk.lines if sign != "-"]
        before = [content for sign, content in hunk.lines if sign != "+"]
        end = hunk.new + len(after)
        if lines[hunk.new : end] != after:
            raise DoesNotFit(f"line {hunk.new + 1}")
        lines[hunk.new : end] = before
    return "\n".join(lines)


@dataclass(slots=True)
class _Piece:
    """Lines of the oldest text, or one line that was put between them."""

    start: int = 0
    count: int = 0
    text: str | None = None

    @property
    def length(self) -> int:
        return self.count if self.text is None else 1


class _Sparse:
    """A text of which only the lines are known that some diff has told."""

    def __init__(self) -> None:
        self._pieces = [_Piece(0, _ENDLESS)]
        self._known: dict[int, str] = {}

    def apply(self, diff: FileDiff) -> None:
        for hunk in reversed(diff.hunks):
            self._apply(hunk)

    def _apply(self, hunk: Hunk) -> None:
        place = self._split(hunk.old)
        for sign, content in hunk.lines:
            if sign == "+":
                self._pieces.insert(place, _Piece(text=content))
                place += 1
                continue
            self._split_at(place)
            piece = self._pieces[place]
            if piece.text is None:
                if self._known.setdefault(piece.start, content) != content:
                    raise DoesNotFit(f"line {piece.start + 1}")
            elif piece.text != content:
                raise DoesNotFit("a line that was added is another one now")
            if sign == "-":
                del self._pieces[place]
            else:
                place += 1

    def _split(self, line: int) -> int:
        """Return the index of the piece that begins with a line, cutting one in two where needed."""
        left = line
        for index, piece in enumerate(self._pieces):
            if left == 0:
                return index
            if left < piece.length:
                rest = _Piece(piece.start + left, piece.count - left)
                piece.count = left
                self._pieces.insert(index + 1, rest)
                return index + 1
            left -= piece.length
        raise DoesNotFit("beyond the end")

    def _split_at(self, index: int) -> None:
        """Make the piece at an index one line long."""
        if index >= len(self._pieces):
            raise DoesNotFit("beyond the end")
        piece = self._pieces[index]
        if piece.text is None and piece.count > 1:
            self._pieces.insert(index + 1, _Piece(piece.start + 1, piece.count - 1))
            piece.count = 1

    def changes(self) -> list[tuple[int, list[str], list[str]]]:
        """Return what became of the oldest text: where, the lines that went, those that came."""
        found: list[tuple[int, list[str], list[str]]] = []
        at = 0
        added: list[str] = []
        for piece in self._pieces:
            if piece.text is not None:
                added.append(piece.text)
                continue
            removed = [self._known[line] for line in range(at, piece.start)]
            if removed or added:
                found.append((at, removed, added))
                added = []
            at = piece.start + piece.count
        return found

    def line(self, number: int) -> str | None:
        return self._known.get(number)


def combined(diffs: Sequence[FileDiff]) -> tuple[Hunk, ...]:
    """Return what several diffs of a file, each made after the one before, come to together.

    Raises:
        DoesNotFit: something else has changed the file between two of them.
    """
    text = _Sparse()
    for diff in diffs:
        text.apply(diff)
    hunks: list[Hunk] = []
    lines: list[tuple[str, str]] = []
    start = at = shift = hunk_shift = 0

    def close() -> None:
        nonlocal at
        for _ in range(_CONTEXT):
            known = text.line(at)
            if known is None:
                break
            lines.append((" ", known))
            at += 1
        hunks.append(Hunk(start, start + hunk_shift, tuple(lines)))

    for place, removed, added in text.changes():
        gap = (
            [text.line(number) for number in range(at, place)] if lines and place - at <= 2 * _CONTEXT else []
        )
        between = [line for line in gap if line is not None]
        if lines and place - at <= 2 * _CONTEXT and len(between) == len(gap):
            lines += [(" ", line) for line in between]
        else:
            if lines:
                close()
            begin = place
            while place - begin < _CONTEXT and begin > at and text.line(begin - 1) is not None:
                begin -= 1
            lines = [(" ", text.line(number) or "") for number in range(begin, place)]
            start, hunk_shift = begin, shift
        lines += [("-", line) for line in removed]
        lines += [("+", line) for line in added]
        at = place + len(removed)
        shift += len(added) - len(removed)
    if lines:
        close()
    return tuple(hunks)


def without_blanks(hunks: Sequence[Hunk]) -> tuple[Hunk, ...]:
    """Return the hunks without lines of which only the blanks are others; the new ones stand for both.

    For reading only: what is left fits no text.
    """
    found: list[Hunk] = []
    for hunk in hunks:
        lines: list[tuple[str, str]] = []
        removed: list[str] = []
        added: list[str] = []

        def flush(
            lines: list[tuple[str, str]] = lines, removed: list[str] = removed, added: list[str] = added
        ) -> None:
            old, new = (["".join(line.split()) for line in side] for side in (removed, added))
            for tag, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
                if tag == "equal":
                    lines += [(" ", line) for line in added[c:d]]
                else:
                    lines += [("-", line) for line in removed[a:b] if line.strip()]
                    lines += [("+", line) for line in added[c:d] if line.strip()]
            removed.clear()
            added.clear()

        for sign, content in hunk.lines:
            if sign == " ":
                flush()
                lines.append((sign, content))
            else:
                (removed if sign == "-" else added).append(content)
        flush()
        if any(sign != " " for sign, _ in lines):
            found.append(Hunk(hunk.old, hunk.new, tuple(lines)))
    return tuple(found)


def to_text(path: str, diff: FileDiff, *, old_path: str = "") -> str:
    """Write a diff as the CLI writes those of its tools."""
    head = [f"diff --git a/{old_path or path} b/{path}"]
    if diff.creates:
        head.append("create file mode 100644")
    if diff.deletes:
        head.append("deleted file mode 100644")
    head.append(_CLI_INDEX)
    head.append("--- /dev/null" if diff.creates else f"--- a/{old_path or path}")
    head.append("+++ /dev/null" if diff.deletes else f"+++ b/{path}")
    for hunk in diff.hunks:
        old = sum(sign != "+" for sign, _ in hunk.lines)
        new = sum(sign != "-" for sign, _ in hunk.lines)
        head.append(f"@@ -{hunk.old + 1},{old} +{hunk.new + 1},{new} @@")
        head += [f"{sign}{content}" for sign, content in hunk.lines]
    return "\n".join(head) + "\n"
