"""Places in a text that links of the same text lead to: headings, footnotes, and back to these.

Addresses of such places begin with "#". A heading is called as on GitHub: "#what-it-is". A footnote
is "#^label", the text that refers to it "#^^label"; no heading is called so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Generic, TypeVar
from urllib.parse import unquote

from copilot_desktop.rendering.blocks import Block, Container, Heading, Paragraph, Table
from copilot_desktop.rendering.inline import InlineStyle, InlineText, utf16_length
from copilot_desktop.translation import tr

_Name = TypeVar("_Name")

_FOOTNOTE: Final = "#^"
_BACK: Final = "#^^"
#: More characters are not parsed to find a place: that takes some tenths of a second.
_MAX_PARSED: Final = 300_000
#: What GitHub leaves out of the name of a heading.
_NOT_IN_NAMES: Final = re.compile(r"[^\w\- ]")
_FIRST_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found(Generic[_Name]):
    """A place in a text.

    Attributes:
        name: of the block that holds it, as its owner calls it.
        position: in the text of the block, in UTF-16 units.
        length: of what is meant, in UTF-16 units; 0 for the whole block.
    """

    name: _Name
    position: int = 0
    length: int = 0


def footnote_address(label: str) -> str:
    """Return the address of a footnote."""
    return f"{_FOOTNOTE}{label}"


def back_address(label: str) -> str:
    """Return the address of the text that refers to a footnote."""
    return f"{_BACK}{label}"


def footnote_of(address: str) -> str:
    """Return the label of the footnote that an address leads to, "" for another address."""
    is_footnote = address.startswith(_FOOTNOTE) and not address.startswith(_BACK)
    return address.removeprefix(_FOOTNOTE) if is_footnote else ""


def back_of(address: str) -> str:
    """Return the label of the footnote from which an address leads back, "" for another address."""
    return address.removeprefix(_BACK) if address.startswith(_BACK) else ""


def heading_name(text: str) -> str:
    """Return by what name a link leads to a heading with this text."""
    return _NOT_IN_NAMES.sub("", text.strip().lower()).replace(" ", "-")


def may_hold(address: str) -> Callable[[str], bool]:
    """Return what tells of a part of the source whether the place can be in it. Cheap."""
    label = footnote_of(address) or back_of(address)
    if label:
        needle = f"[^{label}]"
        return lambda source: needle in source
    word = _FIRST_WORD.search(_wanted_heading(address))
    found = word.group() if word is not None else ""
    return lambda source: found in source.lower()


def bounded(test: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return a test for the parts of one text that says no when too much has passed it."""
    passed = 0

    def is_looked_at(source: str) -> bool:
        nonlocal passed
        if passed > _MAX_PARSED or not test(source):
            return False
        passed += len(source)
        return True

    return is_looked_at


def find_anchor(address: str, blocks: Iterable[tuple[_Name, Block]]) -> Found[_Name] | None:
    """Return the place that an address leads to, None when it is not in these blocks.

    Args:
        blocks: of one text in its order; those that cannot hold it, see `may_hold`, may be left out.
    """
    if label := footnote_of(address):
        return next((Found(name) for name, block in blocks if _begins_footnote(block, label)), None)
    if label := back_of(address):
        return next((found for name, block in blocks for found in references(name, block, label)), None)
    return _find_heading(_wanted_heading(address), blocks)


def _wanted_heading(address: str) -> str:
    return unquote(address.removeprefix("#")).lower()


def _begins_footnote(block: Block, label: str) -> bool:
    pairs = zip(block.place.containers, block.place.markers, strict=False)
    return any(container is Container.FOOTNOTE and marker == f"{label}." for container, marker in pairs)


def references(name: _Name, block: Block, label: str) -> Iterator[Found[_Name]]:
    """Yield where a block refers to a footnote."""
    offset = 0
    for text in _texts(block):
        for span in text.spans:
            if span.style.footnote == label:
                yield Found(name, offset + span.start, span.length)
        # As the box of a table counts: the end of a cell is one position.
        offset += utf16_length(text.text) + 1


def _texts(block: Block) -> Iterator[InlineText]:
    match block:
        case Paragraph(text=text) | Heading(text=text):
            yield text
        case Table(header=header, rows=rows, continues=continues):
            for line in rows if continues else (header, *rows):
                yield from line
        case _:
            pass


def _find_heading(wanted: str, blocks: Iterable[tuple[_Name, Block]]) -> Found[_Name] | None:
    seen: dict[str, int] = {}
    for name, block in blocks:
        if isinstance(block, Heading):
            called = heading_name(block.text.plain)
            number = seen.get(called, 0)
            seen[called] = number + 1
            # The second of a name is "name-1".
            if wanted == (f"{called}-{number}" if number else called):
                return Found(name)
    return None


def link_address(style: InlineStyle) -> str:
    """Return where a span leads, "" when it is no link."""
    footnote = footnote_address(style.footnote) if style.footnote else ""
    return style.href or style.file or style.anchor or footnote


def place_words(address: str) -> str:
    """Return in words where an address of this module leads."""
    if label := footnote_of(address):
        return tr("Footnote {label}", label=label)
    if back_of(address):
        return tr("Back to the text")
    return tr("In this message: {address}", address=unquote(address))
