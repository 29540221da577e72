"""A session as one HTML file: no scripts, nothing fetched, every foreign letter escaped.

The policy in its head lets a browser load nothing at all: neither scripts nor styles, images or fonts
but the style sheet that is written here, known by its hash, and pictures that are in the file.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from html import escape
from time import perf_counter
from typing import Final

from copilot_desktop.export.head import Head, by_whom, facts, moment
from copilot_desktop.export.items import Item, Role, Text
from copilot_desktop.protocol.pictures import Picture, is_raster
from copilot_desktop.rendering.blocks import CodeBlock
from copilot_desktop.rendering.export_html import to_html
from copilot_desktop.rendering.highlight import CodeRun, ExactHighlighter
from copilot_desktop.rendering.inline import utf16_length
from copilot_desktop.rendering.markdown_static import parse_blocks
from copilot_desktop.theme import Tokens

_NOWHERE: Final = "base-uri 'none'; form-action 'none'"

#: Colours are for reading: what is longer than a few screens, or hard to read, has none.
_MAX_COLOURED_LINES: Final = 2000
_COLOUR_BUDGET_S: Final = 0.25

#: A larger one would make a file that no mail takes.
_MAX_PICTURE_BYTES: Final = 4 * 1024 * 1024

_SYNTAX: Final = (
    "keyword",
    "string",
    "number",
    "comment",
    "function",
    "type",
    "variable",
    "property",
    "operator",
    "punctuation",
    "constant",
    "tag",
    "attribute",
    "regexp",
    "decorator",
)
_OTHERS: Final = {"diff.addText": "add", "diff.delText": "del", "diff.hunkText": "hunk"}

_LAYOUT: Final = """
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 16px 64px;max-width:860px;background:var(--canvas);color:var(--text);
font:15px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
header{border-bottom:1px solid var(--border);margin-bottom:24px;padding-bottom:12px}
h1{font-size:22px;margin:0 0 12px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 16px;margin:0;color:var(--quiet);font-size:13px}
dt,dd{margin:0}
section{margin:0 0 20px}
section>h2{font-size:13px;font-weight:600;margin:0 0 4px;color:var(--quiet)}
section>h2 small{font-weight:400;margin-inline-start:8px}
.prompt>div,.error>div{background:var(--bubble);border-radius:12px;padding:10px 14px}
.error>div{border-inline-start:3px solid var(--danger)}
.plain{white-space:pre-wrap;unicode-bidi:plaintext;margin:0}
.agent{margin-inline-start:20px}
.note{color:var(--quiet);font-size:13px}
details{border:1px solid var(--border);border-radius:8px;margin:0 0 8px;padding:6px 12px;font-size:13px}
summary{cursor:pointer;color:var(--quiet)}
details h3{font-size:12px;margin:10px 0 4px;color:var(--quiet)}
pre{background:var(--sunken);border:1px solid var(--border);border-radius:8px;padding:10px 12px;margin:8px 0;
overflow-x:auto;white-space:pre;unicode-bidi:plaintext;
font:13px/1.5 ui-monospace,"Cascadia Code",Menlo,Consolas,monospace}
code{font:.92em ui-monospace,"Cascadia Code",Menlo,Consolas,monospace}
pre code{font:inherit}
blockquote{margin:8px 0;padding-inline-start:12px;border-inline-start:3px solid var(--border);
color:var(--quiet)}
table{border-collapse:collapse;border-color:var(--border)}
th,td{padding:4px 10px;border:1px solid var(--border);text-align:start}
a{color:var(--link)}
img{max-width:100%}
footer{color:var(--quiet);font-size:12px;border-top:1px solid var(--border);padding-top:12px}
@media print{body{max-width:none}pre{white-space:pre-wrap}}
"""


class HtmlWriter:
    """Writes items one after the other; what it returns goes into the file in that order.

    Args:
        themes: the tokens by name, "light" and "dark" among them.
    """

    suffix = ".html"

    def __init__(self, themes: Mapping[str, Tokens]) -> None:
        light, dark = _variables(themes["light"]), _variables(themes["dark"])
        self._style = (
            f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}{_LAYOUT}"
            + "".join(f".{name}{{color:var(--{name})}}" for name in (*_SYNTAX, *_OTHERS.values()))
        )

    def begin(self, head: Head) -> str:
        """Return what stands above the first item."""
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        policy = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; {_NOWHERE}"
        title = escape(head.title)
        rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in facts(head))
        return (
            '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
            '<meta name="referrer" content="no-referrer">'
            '<meta name="viewport" content="width=device-width">'
            f"<title>{title}</title><style>{self._style}</style></head>\n"
            f'<body><header><h1 dir="auto">{title}</h1><dl>{rows}</dl></header>\n<main>\n'
        )

    def item(self, item: Item) -> str:
        """Return one item."""
        classes = f"{item.role.value} agent" if item.by_agent else item.role.value
        inner = "".join(map(_text, item.texts)) + "".join(map(_picture, item.pictures))
        title = escape(item.title)
        if item.role in (Role.TOOL, Role.THOUGHT):
            if not inner:
                return f'<section class="{classes}"><h2>{title}</h2></section>\n'
            return f'<details class="{classes}"><summary dir="auto">{title}</summary>{inner}</details>\n'
        told = " · ".join(part for part in (item.model, moment(item.at)) if part)
        small = f"<small>{escape(told)}</small>" if told else ""
        return f'<section class="{classes}"><h2>{title}{small}</h2><div>{inner}</div></section>\n'

    def end(self) -> str:
        """Return what stands below the last item."""
        return f"</main>\n<footer>{escape(by_whom())}</footer></body></html>\n"


def _variables(theme: Tokens) -> str:
    named = {
        "canvas": "surface.canvas",
        "text": "text.primary",
        "quiet": "text.secondary",
        "border": "border.default",
        "bubble": "surface.bubble",
        "sunken": "surface.sunken",
        "danger": "danger.text",
        "link": "accent.text",
        **{name: f"syntax.{name}" for name in _SYNTAX},
        **{name: key for key, name in _OTHERS.items()},
    }
    return ";".join(f"--{name}:{theme.color(key)}" for name, key in named.items())


def _text(text: Text) -> str:
    label = f"<h3>{escape(text.label)}</h3>" if text.label else ""
    match text.kind:
        case "markdown":
            return label + to_html(parse_blocks(text.text), code=_code_block)
        case "plain":
            return f'{label}<p class="plain" dir="auto">{escape(text.text)}</p>'
        case "code":
            return label + _code(text.text.strip("\n"), text.language)


def _code_block(block: CodeBlock) -> str:
    return _code(block.text, block.language)


def _code(text: str, language: str) -> str:
    return f"<pre><code>{_coloured(text.split(chr(10)), language)}</code></pre>"


def _coloured(lines: list[str], language: str) -> str:
    if not language or len(lines) > _MAX_COLOURED_LINES:
        return escape("\n".join(lines))
    highlighter = ExactHighlighter(language, lines)
    deadline = perf_counter() + _COLOUR_BUDGET_S
    while not highlighter.advance(len(lines), _COLOUR_BUDGET_S) and perf_counter() < deadline:
        continue
    runs = highlighter.lines
    return "\n".join(
        _line(line, runs[number]) if number < len(runs) else escape(line) for number, line in enumerate(lines)
    )


def _line(line: str, runs: list[CodeRun]) -> str:
    """Return a line with its colours. Runs count in units of UTF-16."""
    units = line.encode("utf-16-le", "surrogatepass")
    parts: list[str] = []
    at = 0

    def cut(start: int, end: int) -> str:
        return escape(units[2 * start : 2 * end].decode("utf-16-le", "replace"))

    for start, length, name in runs:
        known = name.removeprefix("syntax.")
        css = known if known in _SYNTAX else _OTHERS.get(name, "")
        if not css or start < at:
            continue
        parts.append(cut(at, start))
        parts.append(f'<span class="{css}">{cut(start, start + length)}</span>')
        at = start + length
    parts.append(cut(at, utf16_length(line)))
    return "".join(parts)


def _picture(picture: Picture) -> str:
    name = escape(picture.name or picture.mime_type)
    if not picture.data or len(picture.data) > _MAX_PICTURE_BYTES or not is_raster(picture.mime_type):
        return f"<p>[{name}]</p>"
    kind = escape(picture.mime_type.partition(";")[0].strip().lower())
    return f'<p><img alt="{name}" src="data:{kind};base64,{base64.b64encode(picture.data).decode()}"></p>'
