"""What the benchmark of the transcript shows: answers, deltas, mixed entries and growing tails.

Everything is deterministic. Answers are prose with lists, tables, code of up to 300 lines, quotes and
words of other scripts; a delta has about four characters.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Final

from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    EntryId,
    Notice,
    NoticeKind,
    StreamState,
    ToolCall,
    ToolState,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText

_VOCABULARY: Final = (
    "the session streams tokens while agent reads file and runs tests then patch applies cleanly because "
    "parser keeps state between calls so cache must be invalidated when width changes however layout only "
    "touches visible rows which means memory stays flat even if transcript grows we should also consider "
    "error handling retry timeout backoff signal slot event loop future queue buffer socket stream message"
)
_WORDS: Final = _VOCABULARY.split()
_OTHER_SCRIPTS: Final = (
    "增量渲染可以避免重复布局",
    "スクロール中の再計算",
    "메시지 높이를 캐시합니다",
    "请注意边界条件",
)
_EMOJI: Final = ("🚀", "✅", "⚠️", "👩‍💻", "🇫🇷")
_PYTHON: Final = (
    "def {a}_{b}(self, {c}: int = {n}) -> str:",
    '    """Return the {a} of {b}."""',
    "    for {a} in range({n}):",
    "        if {a} % 2 == 0 and self.{b}:",
    '            {c} = f"{a}={{{b}!r}} {n}"',
    "            yield {a}, {b}[{n}:]",
    "    # {a} {b} {c}",
    "",
    "    {a}: dict[str, list[int]] = field(default_factory=dict)",
    "        await asyncio.sleep({n} / 1000)",
)
_TYPESCRIPT: Final = (
    "export interface {a}{b} {{",
    "  {a}: string; {b}?: number[];",
    "const {a} = async ({b}: {c}): Promise<void> => {{",
    '  if (!r.ok) throw new Error("{c} failed: " + r.status);',
    "  return r.json().then(({c}) => {c}.map((x: any) => x.{a} ?? {n}));",
    "// {a} {b} {c}",
    "",
)
_CODE_LENGTHS: Final = (4, 8, 12, 20, 30, 45, 80, 120, 300)


def _phrase(source: random.Random, count: int) -> str:
    return " ".join(source.choice(_WORDS) for _ in range(count))


def _sentence(source: random.Random, count: int) -> str:
    words = []
    for _ in range(count):
        word = source.choice(_WORDS)
        chance = source.random()
        if chance < 0.03:
            word = f"`{word}_{source.choice(_WORDS)}()`"
        elif chance < 0.05:
            word = f"**{word}**"
        elif chance < 0.06:
            word = f"*{word}*"
        elif chance < 0.07:
            word = f"[{word} docs](https://docs.example/{word}/{source.randrange(999)})"
        elif chance < 0.08:
            word = source.choice(_OTHER_SCRIPTS)
        elif chance < 0.087:
            word = source.choice(_EMOJI)
        words.append(word)
    return " ".join(words).capitalize() + "."


def _code(source: random.Random, language: str, count: int) -> list[str]:
    if language == "json":
        lines = ["{"]
        for number in range(max(1, count - 2)):
            value = f'"{_phrase(source, 3)}"' if source.random() < 0.5 else str(source.randrange(10**6))
            lines.append(f'  "{source.choice(_WORDS)}_{number}": {value}' + "," * (number < count - 3))
        return [*lines, "}"]
    patterns = _PYTHON if language == "python" else _TYPESCRIPT
    return [
        source.choice(patterns).format(
            a=source.choice(_WORDS), b=source.choice(_WORDS), c=source.choice(_WORDS), n=source.randrange(999)
        )
        for _ in range(count)
    ]


def _list(source: random.Random, *, is_ordered: bool) -> str:
    lines = []
    for number in range(source.randrange(3, 9)):
        marker = f"{number + 1}." if is_ordered else "-"
        lines.append(f"{marker} {_sentence(source, source.randrange(4, 16))}\n")
        if source.random() < 0.25:
            lines += [f"   - {_sentence(source, 5)}\n" for _ in range(source.randrange(1, 4))]
        if source.random() < 0.06:
            lines.append("\n   ```bash\n   make test && pytest -q\n   ```\n\n")
    return "".join(lines) + "\n"


def _table(source: random.Random) -> str:
    columns = source.randrange(3, 6)
    rows = ["| " + " | ".join(source.choice(_WORDS) for _ in range(columns)) + " |"]
    rows.append("|" + "|".join(source.choice((" --- ", ":---:", " ---: ")) for _ in range(columns)) + "|")
    for _ in range(source.randrange(3, 14)):
        cells = (
            source.choice((f"`{source.choice(_WORDS)}`", str(source.randrange(9999)), _phrase(source, 3)))
            for _ in range(columns)
        )
        rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows) + "\n\n"


def _fence(source: random.Random, most: int) -> str:
    language = source.choice(("python", "python", "json", "ts"))
    lines = _code(source, language, min(most, source.choice(_CODE_LENGTHS)))
    return f"```{language}\n" + "\n".join(lines) + "\n```\n\n"


def _block(source: random.Random, most_lines: int) -> str:
    chance = source.random()
    if chance < 0.12:
        return "#" * source.randrange(2, 5) + " " + _phrase(source, 4).title() + "\n\n"
    if chance < 0.34:
        return _list(source, is_ordered=chance > 0.28)
    if chance < 0.42:
        return _table(source)
    if chance < 0.58:
        return _fence(source, most_lines)
    if chance < 0.61:
        return "".join(f"> {_sentence(source, 10)}\n" for _ in range(source.randrange(1, 4))) + "\n"
    return (
        " ".join(_sentence(source, source.randrange(8, 22)) for _ in range(source.randrange(1, 5))) + "\n\n"
    )


@cache
def answer(size: int, seed: int = 1, most_lines: int = 300) -> str:
    """Return about `size` characters of Markdown."""
    source = random.Random(seed)
    parts: list[str] = []
    length = 0
    while length < size:
        part = _block(source, max(4, min(most_lines, (size - length) // 40 + 4)))
        parts.append(part)
        length += len(part)
    return "".join(parts)


def prose(size: int, seed: int = 1) -> str:
    """Return about `size` characters of paragraphs."""
    source = random.Random(seed)
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        parts.append(" ".join(_sentence(source, 14) for _ in range(3)) + "\n\n")
    return "".join(parts)


def deltas(text: str, seed: int = 7) -> list[str]:
    """Cut `text` into pieces of four characters on average."""
    source = random.Random(seed)
    pieces: list[str] = []
    start = 0
    while start < len(text):
        end = start + source.randrange(1, 8)
        pieces.append(text[start:end])
        start = end
    return pieces


def _diff(source: random.Random) -> str:
    count = source.choice((5, 20, 60))
    lines = [f"@@ -{source.randrange(1, 400)},{count} +{source.randrange(1, 400)},{count} @@"]
    lines += [source.choice("   +-") + line for line in _code(source, "python", count)]
    return "--- a/src/main.py\n+++ b/src/main.py\n" + "\n".join(lines) + "\n"


def mixed_entries(count: int, seed: int = 3) -> list[Entry]:
    """Return prompts, answers, outputs, diffs and notices, each with a text of its own."""
    source = random.Random(seed)
    sizes = (150, 300, 600, 1200, 2500, 5000)
    entries: list[Entry] = []
    for number in range(count):
        identity = EntryId(f"e{number}")
        chance = source.random()
        variant = source.randrange(80)
        kind = random.Random(variant)
        if chance < 0.10:
            entries.append(UserMessage(identity, f"{_sentence(kind, 20)} {number}"))
        elif chance < 0.45:
            text = f"{answer(kind.choice(sizes), 100 + variant, 60)}\nNumber {number}."
            entries.append(AssistantMessage(identity, GrowingText(text), StreamState.COMPLETE))
        elif chance < 0.85:
            output = "\n".join(_code(kind, "python", kind.choice((2, 10, 40, 150)))) + f"\n{number}\n"
            failed = number % 10 == 0
            state = ToolState.FAILED if failed else ToolState.SUCCEEDED
            arguments = {"command": f"pytest -k {_phrase(kind, 1)} {number}"}
            made = ToolCall(identity, "bash", arguments=arguments, state=state, output=GrowingText(output))
            entries.append(made)
        elif chance < 0.97:
            diff = _diff(kind) + f"+{number}\n"
            made = ToolCall(identity, "edit", arguments={"path": "src/main.py"}, state=ToolState.SUCCEEDED)
            entries.append(_with_diff(made, diff))
        else:
            entries.append(Notice(identity, NoticeKind.INFO, f"{_phrase(kind, 12)} {number}"))
    return entries


def _with_diff(call: ToolCall, diff: str) -> ToolCall:
    return replace(call, diff=diff, output=GrowingText("ok"))


def text_size(entries: list[Entry]) -> int:
    """Return how many characters the entries hold."""
    total = 0
    for entry in entries:
        if isinstance(entry, ToolCall):
            total += len(entry.output) + len(entry.diff)
        elif isinstance(entry, UserMessage | AssistantMessage | Notice):
            total += len(entry.text)
    return total


def _lines(make: Callable[[random.Random, int], str]) -> Callable[[int], str]:
    """Return a generator of a text made of lines."""

    def generate(size: int) -> str:
        source = random.Random(1)
        parts: list[str] = []
        length = 0
        while length < size:
            parts.append(make(source, len(parts)))
            length += len(parts[-1])
        return "".join(parts)[:size]

    return generate


def _repeated(text: str) -> Callable[[int], str]:
    return lambda size: (text * (size // len(text) + 1))[:size]


def _begun(begin: str, go_on: Callable[[int], str]) -> Callable[[int], str]:
    return lambda size: begin + go_on(size - len(begin))


#: Texts that go on as one block, or cost a parser most: each makes one of a given size.
TAILS: Final[dict[str, Callable[[int], str]]] = {
    "paragraph of one line": _lines(lambda source, _: _sentence(source, 12) + " "),
    "paragraph of lines": _lines(lambda source, _: _sentence(source, 12) + "\n"),
    "list": _lines(lambda source, _: f"- {_sentence(source, 10)}\n"),
    "nested list": _begun("- top\n", _lines(lambda source, _: f"  - {_sentence(source, 10)}\n")),
    "deep list": _lines(lambda _, number: "  " * (number % 60) + "- x\n"),
    "table": _begun(
        "| a | b | c |\n|---|---|---|\n", _lines(lambda source, n: f"| {_phrase(source, 1)} | `{n}` | b |\n")
    ),
    "wide table": _begun("|" + "a|" * 60 + "\n|" + "---|" * 60 + "\n", _repeated("|" + "`x`|" * 60 + "\n")),
    "code": _begun("```python\n", _lines(lambda source, _: _code(source, "python", 1)[0] + "\n")),
    "code in an item": _begun(
        "1. step\n\n   ```python\n", _lines(lambda source, _: "   " + _code(source, "python", 1)[0] + "\n")
    ),
    "code of one line": _begun("```js\n", _repeated("var a=1;")),
    "quote": _lines(lambda source, _: f"> {_sentence(source, 10)}\n"),
    "nested quotes": _lines(lambda _, number: ">" * (1 + number % 40) + " word\n"),
    "quotes of nothing": _repeated("> \n"),
    "quote marks": _repeated(">"),
    "HTML": _begun("<div>\n", _lines(lambda source, _: f"<p>{_sentence(source, 10)}</p>\n")),
    "open emphasis": _repeated("**a "),
    "open emphasis in words": _repeated("_a"),
    "brackets": _repeated("["),
    "bracket per line": _repeated("[\n"),
    "open images": _repeated("!["),
    "open links": _repeated("[a]("),
    "link definitions": _lines(lambda _, number: f"[ref{number}]: http://e.example/{number}\n"),
    "open definition": _begun("[a]: http://e.example '", _repeated("title words\n")),
    "back-ticks": _lines(lambda _, number: "`" * (number % 50 + 1) + " "),
    "entities": _repeated("&amp;"),
    "escapes": _repeated("\\*"),
    "angles": _repeated("<"),
    "headings to be": _repeated("a\n"),
    "one word": _repeated("x"),
    "emoji": _repeated("👩‍💻"),
    "marks on a letter": _begun("a", _repeated("\u0301")),
}
