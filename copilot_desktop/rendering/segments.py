"""Cuts a long finished text at places where Markdown can be parsed in parts, without parsing it.

A cut is made only outside a fence, and only before an unindented line that starts a heading or
a bullet, or that follows a blank line and starts no list, quote, table or definition.
Constructs that need a real parser end the cutting: the rest is one segment.
"""

from __future__ import annotations

import re
from typing import Final

#: Size from which the next safe place is taken.
SEGMENT_CHARS: Final = 3000

_FENCE: Final = re.compile(r"^( {0,3})(`{3,}(?=[^`]*$)|~{3,})")
_NOT_HERE: Final = frozenset(" \t-*+>|<[0123456789`~=:")
#: Ends whatever is open before it. A bullet after a bullet goes on as if nothing was cut.
_ALWAYS_NEW: Final = re.compile(r"#{1,6} |[-*+] +[^\s*+-]")
_NESTED_FENCE: Final = re.compile(r"^\s*(?:[-*+>]|\d+[.)])[\s>]*.*(?:`{3}|~{3})")


def split_segments(source: str, target: int = SEGMENT_CHARS) -> list[str]:
    """Return parts of `source` of about `target` characters whose blocks are those of the whole."""
    if len(source) <= target * 3 // 2:
        return [source]
    cuts = _cuts(source, target)
    return [source[start:end] for start, end in zip([0, *cuts], [*cuts, len(source)], strict=True)]


def _cuts(source: str, target: int) -> list[int]:
    cuts: list[int] = []
    position = last = 0
    fence = ""
    is_indented_fence = False
    after_blank = False
    for line in source.split("\n"):
        first = line[:1]
        begin = line[:8].lstrip()[:1]
        if fence:
            if is_indented_fence and first and first not in " \t":
                return cuts
            match = _FENCE.match(line) if begin == fence[0] else None
            if match and len(match.group(2)) >= len(fence) and line.strip() == match.group(2):
                fence = ""
        elif first and first not in _NOT_HERE and first != "#":
            if after_blank and position - last >= target:
                cuts.append(position)
                last = position
        elif begin == "<" or (_is_list_or_quote(begin) and _has_nested_fence(line)):
            return cuts
        elif begin in ("`", "~"):
            match = _FENCE.match(line)
            if match is not None:
                if not match.group(1) and after_blank and position - last >= target // 4:
                    cuts.append(position)
                    last = position
                fence = match.group(2)
                is_indented_fence = bool(match.group(1))
        elif position - last >= target and _ALWAYS_NEW.match(line):
            cuts.append(position)
            last = position
        after_blank = not line.strip()
        position += len(line) + 1
    return cuts


def _is_list_or_quote(begin: str) -> bool:
    return bool(begin) and (begin in "-*+>" or begin.isdigit())


def _has_nested_fence(line: str) -> bool:
    return ("```" in line or "~~~" in line) and _NESTED_FENCE.match(line) is not None
