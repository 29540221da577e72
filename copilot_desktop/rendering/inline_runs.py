"""Stretches of styled text, for those that write it down in another form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from copilot_desktop.rendering.inline import PLAIN, InlineStyle, InlineText, Span, utf16_length, utf16_slice


@dataclass(frozen=True, slots=True)
class Run:
    """Attributes: text: as copied; a formula is its source."""

    text: str
    style: InlineStyle


#: Puts what a style does around a text that is written already: the style's field, text, value.
Wrap: TypeAlias = Callable[[str, str, str], str]

#: From the outside in.
_NESTING = ("href", "bold", "italic", "strike")


def runs_of(text: InlineText) -> Iterator[Run]:
    """Yield the text in stretches of one style."""
    done = 0
    for span in text.spans:
        if span.start > done:
            yield Run(utf16_slice(text.text, done, span.start), PLAIN)
        done = span.start + span.length
        yield Run(span.style.source or utf16_slice(text.text, span.start, done), span.style)
    rest = utf16_slice(text.text, done, utf16_length(text.text))
    if rest:
        yield Run(rest, PLAIN)


def slice_inline(text: InlineText, start: int, end: int) -> InlineText:
    """Return the part between two positions, with its styles."""
    spans = []
    for span in text.spans:
        first, last = max(start, span.start), min(end, span.start + span.length)
        if first < last:
            spans.append(Span(first - start, last - first, span.style))
    return InlineText(utf16_slice(text.text, start, end), tuple(spans))


def write_runs(runs: Sequence[Run], leaf: Callable[[Run], str], wrap: Wrap, depth: int = 0) -> str:
    """Write stretches down, each style around as much text as it covers.

    Args:
        leaf: writes the text of one stretch: code, formulas, plain words.
        wrap: called with the name of the style's field, the text written so far, and its value.
    """
    if depth == len(_NESTING):
        return "".join(map(leaf, runs))
    name = _NESTING[depth]

    def value_of(run: Run) -> str:
        value = getattr(run.style, name)
        return value if isinstance(value, str) else ("yes" if value else "")

    parts = []
    for value, group in groupby(runs, value_of):
        inner = write_runs(list(group), leaf, wrap, depth + 1)
        parts.append(wrap(name, inner, value) if value else inner)
    return "".join(parts)
