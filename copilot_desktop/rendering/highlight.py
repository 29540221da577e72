"""Syntax colours of source code, as names of theme tokens.

How it works. `LineHighlighter` keeps Pygments' state stack at the end of each line, so that an
open code block costs only its new lines; multi-line tokens that Pygments matches with a single
regular expression are not seen that way. `ExactHighlighter` reads a closed block as a whole,
but lazily: its work is done in steps while lines are asked for. Both yield one list of runs
per line, and both give the names that Pygments leaves plain a meaning by what stands beside
them on the line: a call, a property.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from time import perf_counter
from typing import Any, Final, TypeAlias

from pygments.lexer import ExtendedRegexLexer, Lexer, RegexLexer
from pygments.lexers import find_lexer_class_for_filename, get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.token import Token, Whitespace, _TokenType
from pygments.util import ClassNotFound

from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.translation import tr

#: Start, length in UTF-16 units, and a token name such as "syntax.keyword".
CodeRun: TypeAlias = tuple[int, int, str]

#: A longer line is not source code for reading; some lexers backtrack on such lines.
MAX_LINE_CHARS: Final = 4000

_DIAGRAMS: Final = frozenset({"mermaid", "mmd"})

#: A name of which Pygments knows no more.
_PLAIN_NAME: Final = "name"

#: Languages in which a name before "(" is called and one behind "." is a property.
_CALLING: Final = frozenset(
    {
        "c",
        "cpp",
        "csharp",
        "dart",
        "go",
        "groovy",
        "java",
        "javascript",
        "jsx",
        "kotlin",
        "lua",
        "objective-c",
    }
    | {"php", "python", "ruby", "rust", "scala", "swift", "tsx", "typescript", "zig"}
)
#: Those in which "->" leads to a member.
_ARROWS: Final = frozenset({"c", "cpp", "objective-c", "php"})
#: What some lexers leave of a number with separators.
_NUMBER_REST: Final = re.compile(r"_[0-9A-Fa-f_]*[A-Za-z]*")

_NAMES: Final[dict[_TokenType, str]] = {
    Token.Keyword: "syntax.keyword",
    Token.Keyword.Type: "syntax.type",
    Token.Keyword.Constant: "syntax.constant",
    Token.Operator: "syntax.operator",
    Token.Operator.Word: "syntax.keyword",
    Token.Punctuation: "syntax.punctuation",
    Token.Comment: "syntax.comment",
    Token.Comment.Preproc: "syntax.decorator",
    Token.Literal.String: "syntax.string",
    Token.Literal.String.Regex: "syntax.regexp",
    Token.Literal.Number: "syntax.number",
    Token.Literal.Date: "syntax.number",
    Token.Name: _PLAIN_NAME,
    Token.Name.Builtin: "syntax.function",
    Token.Name.Builtin.Pseudo: "syntax.constant",
    Token.Name.Function: "syntax.function",
    Token.Name.Class: "syntax.type",
    Token.Name.Exception: "syntax.type",
    Token.Name.Namespace: "syntax.type",
    Token.Name.Decorator: "syntax.decorator",
    Token.Name.Tag: "syntax.tag",
    Token.Name.Attribute: "syntax.attribute",
    Token.Name.Property: "syntax.property",
    Token.Name.Constant: "syntax.constant",
    Token.Name.Entity: "syntax.constant",
    Token.Name.Variable: "syntax.variable",
    Token.Error: "",
    Token.Generic.Inserted: "diff.addText",
    Token.Generic.Deleted: "diff.delText",
    Token.Generic.Subheading: "diff.hunkText",
    Token.Generic.Heading: "syntax.keyword",
    Token.Generic.Prompt: "syntax.comment",
}


@cache
def _token_name(kind: _TokenType) -> str:
    """Return the token name of the nearest known ancestor of `kind`, "" for plain text."""
    known: _TokenType | None = kind
    while known is not None:
        name = _NAMES.get(known)
        if name is not None:
            return name
        known = known.parent
    return ""


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        lexer: Lexer = get_lexer_by_name(language.casefold())
    except ClassNotFound:
        return None
    return lexer


def language_title(language: str) -> str:
    """Return the usual name of a language ("TypeScript" for "ts"), else the word itself."""
    if language.casefold() in _DIAGRAMS:
        # Nothing here draws it: the title says what the source is.
        return tr("Mermaid diagram")
    lexer = _lexer(language)
    # "Text only" is no language: what the fence says reads better.
    return language if lexer is None or isinstance(lexer, TextLexer) else str(lexer.name)


def _by_line(tokens: Iterator[tuple[str, str]], lexer: Lexer) -> Iterator[list[CodeRun]]:
    """Split (name, text) pairs at line ends. Yields a line when its end was seen."""
    aliases = frozenset(lexer.aliases)
    arrows = ("?.", "->") if aliases & _ARROWS else ("?.",)
    dots = arrows if aliases & _CALLING else ()
    line: list[tuple[str, str]] = []
    for name, text in tokens:
        parts = text.split("\n")
        for index, part in enumerate(parts):
            if index:
                yield _runs(line, dots)
                line = []
            if part:
                line.append((name, part))
    if line:
        yield _runs(line, dots)


def _runs(line: list[tuple[str, str]], dots: tuple[str, ...]) -> list[CodeRun]:
    """Return the runs of one line. Without `dots` plain names stay plain."""
    runs: list[CodeRun] = []
    position = at = 0
    whole = "".join(text for _, text in line) if dots else ""
    for name, text in line:
        length = utf16_length(text)
        if name in (_PLAIN_NAME, "syntax.attribute") and dots:
            before = whole[max(0, at - 8) : at]
            after = whole[at + len(text) : at + len(text) + 8]
            meaning = _meaning(before.rstrip(), after.lstrip(), dots)
            if not meaning and _ends_at(runs, position, "syntax.number") and _NUMBER_REST.fullmatch(text):
                meaning = "syntax.number"
            name = meaning or name
        if name and name != _PLAIN_NAME:
            if _ends_at(runs, position, name):
                runs[-1] = (runs[-1][0], runs[-1][1] + length, name)
            else:
                runs.append((position, length, name))
        position += length
        at += len(text)
    return runs


def _ends_at(runs: list[CodeRun], position: int, name: str) -> bool:
    """Return whether the last run is a `name` that touches `position`."""
    return bool(runs) and runs[-1][2] == name and runs[-1][0] + runs[-1][1] == position


def _meaning(before: str, after: str, dots: tuple[str, ...]) -> str:
    """Return what a plain name between two pieces of its line is, "" when they do not tell."""
    if after.startswith("("):
        return "syntax.function"
    is_member = before.endswith(dots) or (before.endswith(".") and not before.endswith(".."))
    return "syntax.property" if is_member else ""


@lru_cache(maxsize=64)
def language_of(path: str) -> str:
    """Return the language of a file by its name, "" when it is not known."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    found = find_lexer_class_for_filename(name) if name else None
    return str(found.aliases[0]) if found is not None and found.aliases else ""


def warm(language: str) -> None:
    """Load a lexer before it is needed: compiling its expressions takes up to 100 ms."""
    LineHighlighter(language).feed(["x"])


class ExactHighlighter:
    """Colours of a finished block.

    Attributes:
        lines: runs of the lines done so far.
    """

    def __init__(self, language: str, lines: Sequence[str]) -> None:
        self.lines: list[list[CodeRun]] = []
        self._count = len(lines)
        lexer = _lexer(language)
        self._source: Iterator[list[CodeRun]] | None = None
        if lexer is not None and not any(len(line) > MAX_LINE_CHARS for line in lines):
            text = "\n".join(lines) + "\n"
            tokens = ((_token_name(kind), value) for _, kind, value in lexer.get_tokens_unprocessed(text))
            self._source = _by_line(tokens, lexer)

    def advance(self, upto: int, budget_s: float) -> bool:
        """Work until `upto` lines are done or `budget_s` is used up; True when they are done."""
        if self._source is None:
            return True
        upto = min(upto, self._count)
        deadline = perf_counter() + budget_s
        while len(self.lines) < upto:
            if perf_counter() > deadline:
                return False
            runs = next(self._source, None)
            if runs is None:
                self._source = None
                break
            self.lines.append(runs)
        return True


class LineHighlighter:
    """Colours of a block that still grows, fed with whole lines.

    Attributes:
        lines: runs of the lines fed so far.
    """

    def __init__(self, language: str) -> None:
        self.lines: list[list[CodeRun]] = []
        self._lexer = _lexer(language)
        self._stack = ["root"]
        self._is_resumable = (
            isinstance(self._lexer, RegexLexer)
            and not isinstance(self._lexer, ExtendedRegexLexer)
            and type(self._lexer).get_tokens_unprocessed is RegexLexer.get_tokens_unprocessed
        )

    @property
    def is_resumable(self) -> bool:
        """Lines fed in parts have the colours that they have together, or nearly."""
        return self._is_resumable

    def feed(self, lines: Sequence[str]) -> None:
        """Append whole lines, without their newlines."""
        if not lines:
            return
        target = len(self.lines) + len(lines)
        if self._lexer is not None and not any(len(line) > MAX_LINE_CHARS for line in lines):
            text = "\n".join(lines) + "\n"
            if self._is_resumable:
                tokens = self._resume(self._lexer, text)
            else:
                tokens = (
                    (_token_name(kind), value) for _, kind, value in self._lexer.get_tokens_unprocessed(text)
                )
            self.lines.extend(_by_line(tokens, self._lexer))
        del self.lines[target:]
        while len(self.lines) < target:
            self.lines.append([])

    def _resume(self, lexer: Any, text: str) -> Iterator[tuple[str, str]]:
        """`RegexLexer.get_tokens_unprocessed` with a state stack that outlives the call."""
        definitions = lexer._tokens
        stack = self._stack
        position = 0
        while True:
            for match_rule, action, new_state in definitions[stack[-1]]:
                match = match_rule(text, position)
                if not match:
                    continue
                if isinstance(action, _TokenType):
                    yield _token_name(action), match.group()
                elif action is not None:
                    for _, kind, value in action(lexer, match):
                        yield _token_name(kind), value
                position = match.end()
                if new_state is not None:
                    _change_state(stack, new_state)
                break
            else:
                if position >= len(text):
                    return
                if text[position] == "\n":
                    stack[:] = ["root"]
                    yield _token_name(Whitespace), "\n"
                else:
                    yield "", text[position]
                position += 1


def _change_state(stack: list[str], new_state: Any) -> None:
    if isinstance(new_state, tuple):
        for state in new_state:
            if state == "#pop":
                if len(stack) > 1:
                    stack.pop()
            elif state == "#push":
                stack.append(stack[-1])
            else:
                stack.append(state)
    elif isinstance(new_state, int):
        if abs(new_state) >= len(stack):
            del stack[1:]
        else:
            del stack[new_state:]
    elif new_state == "#push":
        stack.append(stack[-1])
