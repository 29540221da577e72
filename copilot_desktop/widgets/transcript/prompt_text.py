"""The text of a prompt: shown as it was typed, but for code between backticks."""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.rendering.inline import LINE_BREAK, InlineStyle, InlineText, Span, utf16_length

_CODE: Final = InlineStyle(code=True)
#: On one line, with as many backticks behind it as before it; a fence is no code in a line.
_BETWEEN: Final = re.compile(rf"(?<!`)(`{{1,2}})(?!`)([^`{LINE_BREAK}]{{1,400}})\1(?!`)")


def prompt_text(piece: InlineText) -> InlineText:
    """Return a piece of a prompt with its code marked, without the backticks."""
    text = piece.text
    if "`" not in text:
        return piece
    parts: list[str] = []
    spans: list[Span] = []
    done = at = 0
    for match in _BETWEEN.finditer(text):
        code = match.group(2).strip(" ") or match.group(2)
        before = text[done : match.start()]
        at += utf16_length(before)
        spans.append(Span(at, utf16_length(code), _CODE))
        parts += [before, code]
        at += utf16_length(code)
        done = match.end()
    return InlineText("".join([*parts, text[done:]]), tuple(spans)) if spans else piece
