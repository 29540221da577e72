"""Styled text inside a block: one string and its spans, counted in UTF-16 units as Qt counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from markdown_it.token import Token

from copilot_desktop.rendering.visible_text import escape

#: Breaks a line inside one paragraph; Qt's text layout honours it, `plain` turns it into "\n".
LINE_BREAK: Final = "\u2028"

#: Address of an image or of a link as shown: a `data:` address may be megabytes long.
MAX_SHOWN_ADDRESS: Final = 200

_OPENABLE_SCHEMES: Final = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class InlineStyle:
    """How a span looks. `href` is set for addresses that may be opened by a click, only."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    strike: bool = False
    image: bool = False
    href: str = ""


PLAIN: Final = InlineStyle()


@dataclass(frozen=True, slots=True)
class Span:
    """`length` UTF-16 units from `start` drawn in `style`. Spans are sorted and disjoint."""

    start: int
    length: int
    style: InlineStyle


@dataclass(frozen=True, slots=True)
class InlineText:
    """Text of a block. Unstyled stretches have no span."""

    text: str
    spans: tuple[Span, ...] = ()

    @property
    def plain(self) -> str:
        return self.text.replace(LINE_BREAK, "\n")


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 units of `text`."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf16_slice(text: str, start: int, end: int) -> str:
    """Return the part of `text` between two UTF-16 offsets."""
    if text.isascii():
        return text[start:end]
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "ignore")


def openable_address(address: str) -> str:
    """Return `address` if a click may open it, else ""."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _OPENABLE_SCHEMES or (scheme != "mailto" and not parts.netloc):
        return ""
    return address


def shown_address(address: str) -> str:
    """Return `address`, its middle left out when it is very long."""
    if len(address) <= MAX_SHOWN_ADDRESS:
        return address
    half = MAX_SHOWN_ADDRESS // 2
    return f"{address[:half]}…{address[-half:]}"


#: Controls and direction overrides. Joiners and variation selectors stay: emoji and some
#: scripts need them.
_HIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def show_hidden(text: str) -> str:
    """Return prose with the characters that reorder or hide other text as visible escapes."""
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub(_escape_match, text)


def _escape_match(match: re.Match[str]) -> str:
    return escape(match.group())


class _Builder:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._spans: list[Span] = []
        self._position = 0

    def add(self, text: str, style: InlineStyle) -> None:
        if not text:
            return
        text = show_hidden(text)
        length = utf16_length(text)
        self._parts.append(text)
        if style != PLAIN:
            last = self._spans[-1] if self._spans else None
            if last is not None and last.style == style and last.start + last.length == self._position:
                self._spans[-1] = replace(last, length=last.length + length)
            else:
                self._spans.append(Span(self._position, length, style))
        self._position += length

    def build(self) -> InlineText:
        return InlineText("".join(self._parts), tuple(self._spans))


def inline_text(children: Sequence[Token]) -> InlineText:
    """Turn the inline tokens of markdown-it into styled text.

    Images become their alternative text and address, raw HTML becomes text, and a link keeps
    its address only when a click may open it.
    """
    builder = _Builder()
    stack = [PLAIN]
    for token in children:
        style = stack[-1]
        match token.type:
            case "text" | "html_inline" | "text_special":
                builder.add(token.content, style)
            case "code_inline":
                builder.add(token.content, replace(style, code=True))
            case "softbreak":
                builder.add(" ", style)
            case "hardbreak":
                builder.add(LINE_BREAK, style)
            case "strong_open":
                stack.append(replace(style, bold=True))
            case "em_open":
                stack.append(replace(style, italic=True))
            case "s_open":
                stack.append(replace(style, strike=True))
            case "link_open":
                stack.append(replace(style, href=openable_address(str(token.attrs.get("href", "")))))
            case "strong_close" | "em_close" | "s_close" | "link_close":
                if len(stack) > 1:
                    stack.pop()
            case "image":
                _add_image(builder, token, replace(style, image=True))
            case _:
                builder.add(token.content, style)
    return builder.build()


def _add_image(builder: _Builder, token: Token, style: InlineStyle) -> None:
    alternative = inline_text(token.children or ()).plain
    address = shown_address(str(token.attrs.get("src", "")))
    if alternative and address:
        builder.add(f"{alternative} ({address})", style)
    else:
        builder.add(alternative or address, style)
