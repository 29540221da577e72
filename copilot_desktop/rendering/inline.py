"""Styled text inside a block: one string and its spans, counted in UTF-16 units as Qt counts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from markdown_it.token import Token

from copilot_desktop.rendering.hidden_text import show_hidden
from copilot_desktop.rendering.web_address import shortened_parts

#: Breaks a line inside one paragraph; Qt's text layout honours it, `plain` turns it into "\n".
LINE_BREAK: Final = "\u2028"

#: Address of an image or of a link as shown: a `data:` address may be megabytes long.
MAX_SHOWN_ADDRESS: Final = 200

_OPENABLE_SCHEMES: Final = frozenset({"http", "https", "mailto"})


#: One formula in a text made by `with_placeholders`. Foreign text never holds it.
PLACEHOLDER: Final = "\ufffc"

#: What ends a formula, by what begins it.
MATH_CLOSERS: Final = {"$": "$", "$$": "$$", "\\(": "\\)", "\\[": "\\]"}


@dataclass(frozen=True, slots=True)
class InlineStyle:
    """How a span looks.

    Attributes:
        href: set for addresses that may be opened by a click, only.
        file: address of a link without a scheme, which may name a file of the session's folder.
        anchor: address of a place in the same text, see `anchors`.
        math: the TeX of a formula; the span's text is its source with the delimiters.
        is_display: the formula has the delimiters of one that stands by itself.
        source: of the formula that a placeholder stands for, else "".
        footnote: label of the footnote that the span refers to.
    """

    bold: bool = False
    italic: bool = False
    code: bool = False
    strike: bool = False
    image: bool = False
    href: str = ""
    file: str = ""
    anchor: str = ""
    math: str = ""
    is_display: bool = False
    source: str = ""
    footnote: str = ""

    @property
    def is_link(self) -> bool:
        """The span looks like a link."""
        return bool(self.href or self.file or self.anchor)


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
        """The text as copied: formulas are their sources."""
        text = self.text
        if PLACEHOLDER in text:
            sources = iter([span.style.source for span in self.spans if span.style.source])
            text = _PLACEHOLDERS.sub(lambda match: next(sources, match.group()), text)
        return text.replace(LINE_BREAK, "\n")

    def without_open_link(self) -> InlineText:
        """Return the text without the links after which no space comes."""
        spans = self.spans
        for index in range(len(spans) - 1, -1, -1):
            span = spans[index]
            after = utf16_slice(self.text, span.start + span.length, utf16_length(self.text))
            if _ENDS_ADDRESS.search(after):
                break
            if span.style.href or span.style.file:
                bare = replace(span, style=replace(span.style, href="", file=""))
                spans = (*spans[:index], bare, *spans[index + 1 :])
        return self if spans is self.spans else replace(self, spans=spans)


#: What cannot stand in an address that was not put in angle brackets.
_ENDS_ADDRESS: Final = re.compile(r"[\s<]")
_PLACEHOLDERS: Final = re.compile(PLACEHOLDER)


def with_placeholders(text: InlineText, is_set: Callable[[InlineStyle], bool]) -> InlineText:
    """Return `text` with one placeholder for each formula that `is_set` accepts.

    The placeholder's style has the formula's `source`; `plain` stays the same.
    """
    if not any(span.style.math and is_set(span.style) for span in text.spans):
        return text
    parts: list[str] = []
    spans: list[Span] = []
    done = position = 0
    for span in text.spans:
        before = utf16_slice(text.text, done, span.start)
        words = utf16_slice(text.text, span.start, span.start + span.length)
        done = span.start + span.length
        style = span.style
        if style.math and is_set(style):
            style, words = replace(style, source=words), PLACEHOLDER
        parts += [before, words]
        position += utf16_length(before)
        spans.append(Span(position, utf16_length(words), style))
        position += spans[-1].length
    parts.append(utf16_slice(text.text, done, utf16_length(text.text)))
    return InlineText("".join(parts), tuple(spans))


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


def file_address(address: str) -> str:
    """Return `address` if it may name a file relative to the session's folder, else "".

    Whoever opens it has to resolve it first and to see that it leads nowhere else.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_foreign = parts.scheme or parts.netloc or not parts.path
    if is_foreign or parts.path.startswith(("/", "\\")) or _NOT_IN_PATHS.search(address):
        return ""
    return address


def anchor_address(address: str) -> str:
    """Return `address` if it leads to a place in the same text, else ""."""
    return address if address[:1] == "#" and 1 < len(address) <= MAX_SHOWN_ADDRESS else ""


_NOT_IN_PATHS: Final = re.compile(r"[\x00-\x1f\x7f]|%0[0-9a-f]|%1[0-9a-f]|%7f|%5c|%2f", re.IGNORECASE)


def shown_address(address: str) -> str:
    """Return `address`, parts of it left out when it is very long; its host stays."""
    parts = shortened_parts(address, MAX_SHOWN_ADDRESS)
    return parts.before + parts.host + parts.after


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
            goes_on = last is not None and last.start + last.length == self._position
            if last is not None and goes_on and last.style == style and not style.math:
                self._spans[-1] = replace(last, length=last.length + length)
            else:
                self._spans.append(Span(self._position, length, style))
        self._position += length

    @property
    def last(self) -> str:
        """The last character."""
        return self._parts[-1][-1] if self._parts else ""

    def build(self) -> InlineText:
        return InlineText("".join(self._parts), tuple(self._spans))


def inline_text(children: Sequence[Token]) -> InlineText:
    """Turn the inline tokens of markdown-it into styled text.

    Images become their alternative text and address, raw HTML becomes text, and a link keeps
    its address only when a click may open it.
    """
    builder = _Builder()
    stack = [PLAIN]
    for index, token in enumerate(children):
        style = stack[-1]
        match token.type:
            case "text" | "html_inline" | "text_special":
                builder.add(token.content, style)
            case "code_inline":
                builder.add(token.content, replace(style, code=True))
            case "math_inline":
                builder.add(token.info.replace("\n", " "), _formula(token, style))
            case "footnote_ref":
                label = str(token.meta["label"])
                # A word may be no footnote at all, so nothing is taken from it.
                shown = f"[{label}]" if label.isdecimal() else f"[^{label}]"
                builder.add(shown, replace(style, footnote=label))
            case "softbreak":
                following = children[index + 1].content[:1] if index + 1 < len(children) else ""
                builder.add("" if _is_wide(builder.last) and _is_wide(following) else " ", style)
            case "hardbreak":
                builder.add(LINE_BREAK, style)
            case "strong_open" | "em_open" | "s_open" | "link_open":
                stack.append(_opened(token, style))
            case "strong_close" | "em_close" | "s_close" | "link_close":
                if len(stack) > 1:
                    stack.pop()
            case "image":
                _add_image(builder, token, replace(style, image=True))
            case _:
                builder.add(token.content, style)
    return builder.build()


def _opened(token: Token, style: InlineStyle) -> InlineStyle:
    match token.type:
        case "strong_open":
            return replace(style, bold=True)
        case "em_open":
            return replace(style, italic=True)
        case "s_open":
            return replace(style, strike=True)
        case _:
            address = str(token.attrs.get("href", ""))
            return replace(
                style,
                href=openable_address(address),
                file=file_address(address),
                anchor=anchor_address(address),
            )


def _formula(token: Token, style: InlineStyle) -> InlineStyle:
    return replace(style, math=token.content, is_display=token.markup in ("$$", "\\["))


def _is_wide(character: str) -> bool:
    """Tell whether `character` is of a script that has no spaces between words."""
    return character != "" and unicodedata.east_asian_width(character) in "WF" and not _is_hangul(character)


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def _add_image(builder: _Builder, token: Token, style: InlineStyle) -> None:
    alternative = inline_text(token.children or ()).plain
    address = shown_address(str(token.attrs.get("src", "")))
    if alternative and address:
        builder.add(f"{alternative} ({address})", style)
    else:
        builder.add(alternative or address, style)
