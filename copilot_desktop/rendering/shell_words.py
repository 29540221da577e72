"""A tolerant reading of shell text: simple commands, their words, and where they stand.

This is no shell. It finds the words that a scanner wants to mark, in time linear to the text,
and never fails: an unfinished quote ends with the text. Whatever a real shell would run may be
hidden from it by expansion; that is why its findings only highlight and never decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

_TOKEN: Final = re.compile(
    r"""
      (?P<blank>(?:[ \t\r]|\\\n)+)
    | (?P<end>\n|;;|;|&&|\|\||\|&|(?<![<>])&(?!>)|\|)
    | (?P<redirect>\d{0,3}(?:&>>|&>|>>|>\||>&|<<<|<<-|<<|<>|>(?!\()|<(?!\()))
    | (?P<open>[<>]\(|\$\(|\()
    | (?P<close>\))
    | (?P<backtick>`)
    | (?P<single>\$?'[^']*'?)
    | (?P<double>"(?:[^"\\]|\\.)*"?)
    | (?P<escaped>\\.?)
    | (?P<plain>(?:[^\s;&|<>()`'"\\$0-9]|[0-9]+(?![<>])|\$(?!['(]))+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)

_ESCAPE_IN_QUOTES: Final = re.compile(r"\\([\"\\$`\n])")


@dataclass(frozen=True, slots=True)
class Word:
    """One word with its quotes taken off, and its place in the text."""

    value: str
    start: int
    end: int


@dataclass(slots=True)
class SimpleCommand:
    """One program call.

    Attributes:
        words: program and arguments.
        writes: targets of `>` and its kin; the flag says whether the old content is lost.
        here_string: it reads `<<< text`.
        piped_from: the command whose output it reads.
        within: the command whose substitution it is.
    """

    words: list[Word] = field(default_factory=list)
    writes: list[tuple[Word, bool]] = field(default_factory=list)
    here_string: bool = False
    piped_from: SimpleCommand | None = None
    within: SimpleCommand | None = None

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.writes

    @property
    def start(self) -> int:
        return min([w.start for w in self.words[:1]] + [w.start for w, _ in self.writes[:1]])

    @property
    def end(self) -> int:
        return max([w.end for w in self.words[-1:]] + [w.end for w, _ in self.writes[-1:]])


def split_commands(text: str, *, offset: int = 0, depth: int = 0) -> list[SimpleCommand]:
    """Return the simple commands of `text`, in order; positions are moved by `offset`."""
    reader = _Reader(offset, depth)
    for match in _TOKEN.finditer(text):
        reader.feed(match.lastgroup or "other", match)
    return reader.finish()


class _Reader:
    def __init__(self, offset: int, depth: int) -> None:
        self._offset = offset
        self._depth = depth
        self._commands: list[SimpleCommand] = []
        self._current = SimpleCommand()
        self._stack: list[tuple[SimpleCommand, str]] = []
        self._word: Word | None = None
        self._redirect = ""
        self._in_comment = False

    def feed(self, kind: str, match: re.Match[str]) -> None:
        token = match.group()
        if self._in_comment:
            # A comment runs to the end of its line, wherever in a token that is.
            if "\n" not in token or kind == "blank":
                return
            self._in_comment = False
            kind, token = "end", "\n"
        if kind == "plain" and token.startswith("#") and self._word is None:
            self._in_comment = True
            return
        start = match.start() + self._offset
        if kind == "blank":
            self._end_word()
        elif kind == "end":
            self._end_command(pipes=token in ("|", "|&"))
        elif kind == "redirect":
            self._end_word()
            self._redirect = token.lstrip("0123456789")
        elif kind in ("open", "close", "backtick"):
            self._nest(kind, token, start)
        else:
            self._extend(self._value(kind, token, start), start, match.end() + self._offset)

    def _value(self, kind: str, token: str, start: int) -> str:
        if kind == "single":
            return token.lstrip("$")[1:].removesuffix("'")
        if kind == "double":
            inner = token[1:].removesuffix('"')
            if self._depth < 2 and ("$(" in inner or "`" in inner):
                for command in split_commands(inner, offset=start + 1, depth=self._depth + 1):
                    command.within = command.within or self._current
                    self._commands.append(command)
            return _ESCAPE_IN_QUOTES.sub(r"\1", inner)
        if kind == "escaped":
            return token[1:]
        return token

    def _extend(self, value: str, start: int, end: int) -> None:
        word = self._word
        self._word = Word(value, start, end) if word is None else Word(word.value + value, word.start, end)

    def _end_word(self) -> None:
        word, self._word = self._word, None
        if word is None:
            return
        redirect, self._redirect = self._redirect, ""
        if not redirect:
            self._current.words.append(word)
        elif redirect == "<<<":
            self._current.here_string = True
        elif ">" in redirect and not (redirect == ">&" and (word.value.isdigit() or word.value == "-")):
            self._current.writes.append((word, redirect not in (">>", "&>>", "<>")))

    def _end_command(self, *, pipes: bool = False) -> None:
        self._end_word()
        self._redirect = ""
        ended = self._current
        if not ended.is_empty:
            self._commands.append(ended)
        within = self._stack[-1][0] if self._stack else None
        self._current = SimpleCommand(
            within=within, piped_from=ended if pipes and not ended.is_empty else None
        )

    def _nest(self, kind: str, token: str, start: int) -> None:
        closes_backtick = kind == "backtick" and bool(self._stack) and self._stack[-1][1] == "`"
        if kind == "close" or closes_backtick:
            self._end_command()
            if self._stack:
                self._current = self._stack.pop()[0]
            return
        # The word goes on after the substitution; what it stands for is unknown.
        if token != "(":
            self._extend("", start, start + len(token))
            self._end_word()
        elif self._word is not None or self._current.words:
            self._end_command()
        self._stack.append((self._current, token))
        self._current = SimpleCommand(within=self._current)

    def finish(self) -> list[SimpleCommand]:
        self._end_command()
        while self._stack:
            outer = self._stack.pop()[0]
            if not outer.is_empty:
                self._commands.append(outer)
        return self._commands
