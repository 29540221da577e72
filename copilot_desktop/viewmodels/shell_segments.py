"""The segments of a command line that deny rules are held against, as far as they are certain.

Pure. The CLI reads a line with a grammar of bash and looks at each command in it, also in loops and
substitutions, by its text and by its name: the program, for some with what it is to do. `shell_words` is
no such grammar. Where the two may differ, it is said that the line is not understood, and nobody should
rely on what was found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from copilot_desktop.rendering.shell_words import Word, split_commands

#: Programs whose name takes the next word along. Asked of CLI 1.0.102, with 120 programs.
_WITH_ACTION: Final = frozenset(
    {"bundle", "cabal", "cargo", "composer", "conda", "dotnet", "flutter", "gh", "git", "glab", "go"}
    | {"gradle", "mix", "mvn", "npm", "npx", "pip", "pnpm", "poetry", "sbt", "stack", "swift", "yarn"}
)

#: Options of git with a value of their own; only for git does the CLI look behind options.
_GIT_VALUES: Final = frozenset({"-C", "-c", "--git-dir", "--work-tree", "--namespace"})
_GIT_FLAGS: Final = frozenset({"-P", "-p", "--no-pager", "--paginate", "--bare", "--no-replace-objects"})

#: Words that stand before a command without being one.
_BEFORE: Final = frozenset({"if", "then", "elif", "else", "while", "until", "do", "{", "!"})

#: They stand in place of a command and hold none.
_NO_COMMAND: Final = frozenset({"for", "}", "fi", "done"})

#: What has a grammar of its own.
_NOT_UNDERSTOOD: Final = frozenset({"case", "esac", "select", "function", "coproc", "[", "[["})

_HERE_DOCUMENT: Final = re.compile(r"<<(?!<)")
_FUNCTION: Final = re.compile(r"[\w.:+-]+\s*\(\s*\)")
_BANG_GROUP: Final = re.compile(r"!\s*\{")
_ASSIGNMENT: Final = re.compile(r"[A-Za-z_]\w*(?:\[[^]]*\])?\+?=")
_REDIRECTED_BEFORE: Final = re.compile(r"[<>]&?[ \t]*[^\s;&|()<>]+[ \t]+$")
_GAP: Final = re.compile(r"(?:[ \t\r]|\\\n)*")
_HIDING: Final = re.compile(r"[\"'$`]")

#: Longer lines are not taken apart while somebody types.
_MAX_LINE: Final = 20_000

#: Characters before a command in which a redirection is looked for.
_NEAR: Final = 200

#: Substitutions; deeper ones are not looked into.
_MAX_NESTED: Final = 4


@dataclass(frozen=True, slots=True)
class Segment:
    """One command of a line.

    Attributes:
        text: as it stands there, without redirections behind it.
        names: what it goes by; several when it is not certain which.
        is_certain: `text` is what the CLI takes for its text.
    """

    text: str
    names: frozenset[str]
    is_certain: bool = True


@dataclass(frozen=True, slots=True)
class Segments:
    """What is known of a line.

    Attributes:
        is_understood: False when the CLI may find other segments.
    """

    found: tuple[Segment, ...]
    is_understood: bool


def segments_of(line: str) -> Segments:
    """Take a command line of bash apart."""
    if len(line) > _MAX_LINE:
        return Segments((), is_understood=False)
    found: list[Segment] = []
    is_understood = not (
        _HERE_DOCUMENT.search(line.replace("<<<", ""))
        or _FUNCTION.search(line)
        or _BANG_GROUP.search(line)
        or "((" in line
        or line.count("$(") + line.count("`") // 2 > _MAX_NESTED
        or _has_open_quote(line)
    )
    for command in split_commands(line):
        words = list(command.words)
        while words and _raw(line, words[0]) in _BEFORE:
            words.pop(0)
        if not words or _raw(line, words[0]) in _NO_COMMAND:
            continue
        if _raw(line, words[0]) in _NOT_UNDERSTOOD:
            is_understood = False
        if segment := _segment(line, words):
            found.append(segment)
    return Segments(tuple(found), is_understood)


def _segment(line: str, words: list[Word]) -> Segment | None:
    start = words[0].start
    text = line[start : words[-1].end]
    gaps = (line[left.end : right.start] for left, right in pairwise(words))
    is_certain = not _REDIRECTED_BEFORE.search(line, max(0, start - _NEAR), start) and all(
        map(_GAP.fullmatch, gaps)
    )
    raw = [_raw(line, word) for word in words]
    while raw and _ASSIGNMENT.match(raw[0]):
        raw.pop(0)
    return Segment(text, _names(raw), is_certain) if raw else None


def _names(raw: list[str]) -> frozenset[str]:
    program, rest = raw[0], raw[1:]
    if program not in _WITH_ACTION or not rest:
        return frozenset({program})
    if program != "git":
        return frozenset({program if _HIDING.search(rest[0]) else f"{program} {rest[0]}"})
    is_certain = True
    while rest and rest[0].startswith("-"):
        option = rest.pop(0)
        if option in _GIT_VALUES:
            rest = rest[1:]
        elif option not in _GIT_FLAGS and "=" not in option:
            is_certain = False
    if not is_certain or not rest:
        # Any of the words may be taken for what git is to do, or none.
        return frozenset({program, *(f"{program} {word}" for word in raw[1:])})
    return frozenset({program if _HIDING.search(rest[0]) else f"{program} {rest[0]}"})


def _raw(line: str, word: Word) -> str:
    """Return a word as it is written, with its quotes: the CLI does not take them off."""
    return line[word.start : word.end]


def _has_open_quote(line: str) -> bool:
    quote, escaped = "", False
    for character in line:
        if escaped:
            escaped = False
        elif character == "\\" and quote != "'":
            escaped = True
        elif quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
    return bool(quote)
