"""Bare addresses in Markdown as GFM has them: `https://…`, `www.…`, `mailto:…` and mail addresses.

The text rule of the parser is made to stop where a word looks like one; there a bounded pattern
decides. Nothing is looked at twice, so that no text makes it slow.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

_MAX_LENGTH: Final = 2048

#: What ends an address: a space, "<", quotes and the full-width signs that follow it without one.
_STOP: Final = (
    r"\s<>\"`\x00-\x1f\u00ab\u00bb\u2018-\u201f\u2026\u3000-\u303f\uff00-\uff0f\uff1a-\uff20"
    r"\uff3b-\uff40\uff5b-\uff65"
)
STOP: Final = re.compile(f"[{_STOP}]")

_START: Final = (
    r"(?<![A-Za-z0-9])(?=(?i:https?://|www\.|mailto:))"
    r"|(?<![A-Za-z0-9.+_-])(?=[A-Za-z0-9.+_-]{1,64}@[A-Za-z0-9])"
)
_AT_START: Final = re.compile(_START)
_LETTER: Final = rf"[A-Za-z0-9]|[^\x00-\x7f{_STOP}]"
_WEB: Final = re.compile(
    rf"(?i:(https?://)|(?=www\.))((?:{_LETTER})(?:{_LETTER}|[-_]|\.(?={_LETTER})){{0,252}})"
    rf"([/?#:@][^{_STOP}]{{0,{_MAX_LENGTH}}})?"
)
_MAIL: Final = re.compile(r"((?i:mailto:)?)([A-Za-z0-9.+_-]{1,64}@[A-Za-z0-9_.-]{1,253})")
_ENTITY: Final = re.compile(r"&[A-Za-z0-9]{1,32};$")


def add_autolinks(inline: MarkdownIt) -> None:
    """Teach the parser of texts bare addresses."""
    parser = inline.inline
    parser.terminator_re = re.compile(f"{parser.terminator_re.pattern}|{_START}")
    parser.ruler.before("newline", "autolinks", _parse)


def _parse(state: StateInline, silent: bool) -> bool:
    # A look ahead inside brackets must find the closing one.
    if silent or state.linkLevel or not _AT_START.match(state.src, state.pos):
        return False
    found = _web(state.src, state.pos, state.posMax) or _mail(state.src, state.pos, state.posMax)
    if found is None:
        return False
    text, address = found
    address = state.md.normalizeLink(address)
    if not state.md.validateLink(address):
        return False
    token = state.push("link_open", "a", 1)
    token.attrs = {"href": address}
    token.markup = "autolink"
    token = state.push("text", "", 0)
    token.content = text
    state.push("link_close", "a", -1)
    state.pos += len(text)
    return True


def _web(src: str, pos: int, limit: int) -> tuple[str, str] | None:
    match = _WEB.match(src, pos, limit)
    if match is None:
        return None
    scheme, host = match.group(1), match.group(2)
    labels = host.split(".")
    if any("_" in label for label in labels[-2:]) or (not scheme and len(labels) < 3):
        return None
    text = match.group()
    text = text[: match.end(2) - pos] + _trimmed(text[match.end(2) - pos :])
    return text, text if scheme else f"http://{text}"


def _trimmed(path: str) -> str:
    """Take from the end what belongs to the sentence."""
    depth = 0
    for index, character in enumerate(path):
        depth += (character == "[") - (character == "]")
        if depth < 0:
            path = path[:index]
            break
    unclosed = path.count("(") - path.count(")")
    while path:
        last = path[-1]
        if last == ")" and unclosed < 0:
            unclosed += 1
        elif last == ";" and (entity := _ENTITY.search(path)):
            path = path[: entity.start() + 1]
        elif last not in "?!.,:;*_~'":
            break
        path = path[:-1]
    return path


def _mail(src: str, pos: int, limit: int) -> tuple[str, str] | None:
    match = _MAIL.match(src, pos, limit)
    if match is None:
        return None
    address = match.group(2).rstrip(".")
    if "." not in address.partition("@")[2] or address[-1] in "-_":
        return None
    return match.group(1) + address, f"mailto:{address}"
