"""Blocks written as HTML, for pasting with formats. Few tags, everything escaped, nothing fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from copilot_desktop.rendering.blocks import (
    AlertTitle,
    Block,
    CodeBlock,
    Container,
    Heading,
    MathBlock,
    Paragraph,
    Place,
    Rule,
    Table,
)
from copilot_desktop.rendering.inline import LINE_BREAK, InlineText, openable_address
from copilot_desktop.rendering.inline_runs import Run, runs_of, write_runs

#: All tags that are written.
TAGS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "code",
        "ul",
        "ol",
        "li",
        "blockquote",
        "table",
        "tr",
        "th",
        "td",
        "strong",
        "em",
        "s",
        "a",
        "br",
        "hr",
    ]
)

_WRAPS = {"bold": "strong", "italic": "em", "strike": "s"}


def _plain_code(block: CodeBlock) -> str:
    return f"<pre><code>{escape(block.text)}</code></pre>"


def to_html(blocks: Iterable[Block], *, code: Callable[[CodeBlock], str] = _plain_code) -> str:
    """Return a fragment that shows about as `blocks` do.

    The only attributes are `href`, of web and mail, `start` of lists and `border` of tables.

    Args:
        code: writes a block of code, with colours for one.
    """
    writer = _Writer()
    for block in blocks:
        writer.enter(block.place)
        writer.parts.append(code(block) if isinstance(block, CodeBlock) else _own(block))
    writer.close(0)
    return "".join(writer.parts)


class _Writer:
    """Keeps lists and quotes open from block to block."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        #: What is open: "ul" and "ol" with an item in each, or "blockquote".
        self._open: list[str] = []
        self._shared = 0

    def close(self, depth: int) -> None:
        while len(self._open) > depth:
            tag = self._open.pop()
            self.parts.append("</blockquote>" if tag == "blockquote" else f"</li></{tag}>")

    def enter(self, place: Place) -> None:
        """Open what the next block stands in, and close what it does not."""
        shared = min(self._shared, len(self._open))
        for depth, container in enumerate(place.containers):
            if depth < shared:
                continue
            marker = place.markers[depth] if depth < len(place.markers) else ""
            tag = _tag(container, marker)
            if depth < len(self._open) and self._open[depth] == tag != "blockquote" and depth == shared:
                # One more item of the same list.
                self.close(depth + 1)
                self.parts.append("</li><li>")
                continue
            self.close(depth)
            self._open.append(tag)
            self.parts.append("<blockquote>" if tag == "blockquote" else f"<{tag}{_start(tag, marker)}><li>")
        self.close(len(place.containers))
        self._shared = place.shared


def _tag(container: Container, marker: str) -> str:
    if container in (Container.QUOTE, Container.ALERT):
        return "blockquote"
    return "ol" if marker[:1].isdigit() or container is Container.FOOTNOTE else "ul"


def _start(tag: str, marker: str) -> str:
    """Return the attribute that has a list begin with the number of its marker, "" for one."""
    number = marker[:-1]
    return f' start="{int(number)}"' if tag == "ol" and number.isdecimal() and int(number) != 1 else ""


def _own(block: Block) -> str:
    match block:
        case Paragraph(text=text):
            box = {True: "☑ ", False: "☐ "}.get(block.place.task, "") if block.place.task is not None else ""
            return f"<p>{box}{_inline(text)}</p>"
        case Heading(level=level, text=text):
            return f"<h{level}>{_inline(text)}</h{level}>"
        case CodeBlock():
            return _plain_code(block)
        case Table(header=header, rows=rows, rest=rest):
            more = [] if rest is None else [line.split("\t") for line in rest.plain.split("\n")]
            lines = ["".join(f"<th>{_inline(cell)}</th>" for cell in header)]
            lines += ["".join(f"<td>{_inline(cell)}</td>" for cell in row) for row in rows]
            lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in more]
            return '<table border="1">' + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
        case MathBlock(source=source):
            return f"<p><code>{escape(source)}</code></p>"
        case AlertTitle(kind=kind):
            return f"<p><strong>{escape(kind.capitalize())}</strong></p>"
        case Rule():
            return "<hr>"


def _inline(text: InlineText) -> str:
    return write_runs(list(runs_of(text)), _leaf, _wrap)


def _leaf(run: Run) -> str:
    text = escape(run.text).replace(LINE_BREAK, "<br>")
    return f"<code>{text}</code>" if run.style.code or run.style.math else text


def _wrap(name: str, text: str, value: str) -> str:
    if name == "href":
        address = openable_address(value)
        return f'<a href="{escape(address)}">{text}</a>' if address else text
    return f"<{_WRAPS[name]}>{text}</{_WRAPS[name]}>"
