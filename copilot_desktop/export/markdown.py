"""A session as Markdown. What was said keeps to its place: nothing in it can swallow what follows."""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.export.head import Head, by_whom, facts, moment
from copilot_desktop.export.items import Item, Role, Text

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_ESCAPED: Final = re.compile(r"[\\`*_\[\]<>#|~$&]")


class MarkdownWriter:
    """Writes items one after the other; what it returns goes into the file in that order."""

    suffix = ".md"

    def begin(self, head: Head) -> str:
        """Return what stands above the first item."""
        lines = [f"# {plain(head.title)}", ""]
        lines += [f"- {name}: {plain(value)}" for name, value in facts(head)]
        return "\n".join(lines) + "\n"

    def item(self, item: Item) -> str:
        """Return one item."""
        parts = [_heading(item)]
        for text in item.texts:
            if text.label:
                parts.append(f"*{plain(text.label)}*")
            parts.append(_body(text, quoted=item.role is Role.THOUGHT))
        parts += [f"*[{plain(picture.name or picture.mime_type)}]*" for picture in item.pictures]
        return "\n" + "\n\n".join(parts) + "\n"

    def end(self) -> str:
        """Return what stands below the last item."""
        return f"\n---\n\n{plain(by_whom())}\n"


def _heading(item: Item) -> str:
    when = moment(item.at)
    title = plain(item.title)
    if item.role in (Role.PROMPT, Role.ANSWER) and not item.by_agent:
        told = " · ".join(part for part in (plain(item.model), when) if part)
        return f"## {title}" + (f"\n\n<sub>{told}</sub>" if told else "")
    return f"**{title}**"


def _body(text: Text, *, quoted: bool) -> str:
    match text.kind:
        case "markdown":
            whole = closed(text.text.strip("\n"))
            return _quote(whole) if quoted else whole
        case "plain":
            return _quote(text.text.strip("\n"))
        case "code":
            return fenced(text.text, text.language)


def _quote(text: str) -> str:
    """Set words as they were typed: the quote ends with them, whatever they begin."""
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def fenced(text: str, language: str = "") -> str:
    """Return a block of code that its own text cannot end."""
    body = text.strip("\n")
    longest = max((len(run) for run in re.findall("`{3,}", body)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{language}\n{body}\n{fence}"


def closed(text: str) -> str:
    """Return an answer with what it left open closed: a fence, or a comment that would hide the rest."""
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        if found is None:
            continue
        mark, rest = found[1], found[2]
        if not fence:
            # The words behind an opening fence of backquotes hold none.
            fence = mark if mark[0] == "~" or "`" not in rest else ""
        elif mark[0] == fence[0] and len(mark) >= len(fence) and not rest.strip():
            fence = ""
    if fence:
        return f"{text}\n{fence}"
    if text.rfind("<!--") > text.rfind("-->"):
        return f"{text} -->"
    return text


def plain(text: str) -> str:
    """Return one line of foreign words that shows as it is."""
    return _ESCAPED.sub(lambda found: "\\" + found.group(), " ".join(text.split()))
