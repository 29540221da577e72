"""Places in a text that its links lead to."""

from __future__ import annotations

import pytest

from copilot_desktop.rendering.anchors import (
    back_address,
    bounded,
    find_anchor,
    footnote_address,
    heading_name,
    link_address,
    may_hold,
    place_words,
)
from copilot_desktop.rendering.blocks import Heading, Paragraph, Table, block_text
from copilot_desktop.rendering.export_markdown import to_markdown
from copilot_desktop.rendering.links import LinkKind, link_kind
from copilot_desktop.rendering.markdown import parse_blocks

TEXT = """# What it is

See [^1], [how](#how-it-works), and [^note] again[^1].

## How it works

| a | b |
|---|---|
| x | y[^tab] |

## How it works

### Größe & `code`!

[^1]: The first.

    With more.

[^note]: The second.
[^tab]: Of the table.
"""
BLOCKS = list(enumerate(parse_blocks(TEXT, {})))


def found(address: str) -> str:
    place = find_anchor(address, BLOCKS)
    return "" if place is None else block_text(BLOCKS[place.name][1])


@pytest.mark.parametrize(
    ("text", "name"),
    [("What it is", "what-it-is"), ("A.B: c_d - e", "ab-c_d---e"), ("Größe & code!", "größe--code")],
)
def test_headings_are_called_as_on_github(text: str, name: str) -> None:
    assert heading_name(text) == name


def test_a_heading_is_found_by_its_name() -> None:
    assert found("#what-it-is") == "What it is"
    assert found("#gr%C3%B6%C3%9Fe--code") == "Größe & code!"
    assert found("#What-It-Is") == "What it is"
    assert found("#nowhere") == ""


def test_the_second_of_a_name_has_a_number() -> None:
    first, second = find_anchor("#how-it-works", BLOCKS), find_anchor("#how-it-works-1", BLOCKS)
    assert first is not None
    assert second is not None
    assert first.name < second.name
    assert find_anchor("#how-it-works-2", BLOCKS) is None


def test_a_footnote_and_what_refers_to_it_are_found() -> None:
    assert found(footnote_address("1")) == "1. The first."
    assert found(footnote_address("note")) == "note. The second."
    assert found(footnote_address("2")) == ""
    assert found(back_address("1")).startswith("See [1]")
    place = find_anchor(back_address("note"), BLOCKS)
    assert place is not None
    block = BLOCKS[place.name][1]
    assert isinstance(block, Paragraph)
    assert block.text.text[place.position : place.position + place.length] == "[^note]"


def test_a_reference_in_a_table_is_found_where_its_box_counts_it() -> None:
    place = find_anchor(back_address("tab"), BLOCKS)
    assert place is not None
    block = BLOCKS[place.name][1]
    assert isinstance(block, Table)
    # Each cell ends with one position.
    assert block_text(block).replace("\n", "\t")[place.position :] == "[^tab]"


def test_a_part_that_cannot_hold_the_place_is_passed_over() -> None:
    assert may_hold(footnote_address("1"))("word[^1]")
    assert not may_hold(footnote_address("1"))("word[^2] [1]")
    assert may_hold("#how-it-works")("## HOW it works")
    assert not may_hold("#how-it-works")("nothing")


def test_only_so_much_is_parsed_for_a_place() -> None:
    test = bounded(lambda _source: True)
    assert sum(test("x" * 10_000) for _ in range(100)) == 31


def test_links_to_a_place_are_links_of_their_kind() -> None:
    paragraph = BLOCKS[1][1]
    assert isinstance(paragraph, Paragraph)
    addresses = [link_address(span.style) for span in paragraph.text.spans]
    assert addresses == ["#^1", "#how-it-works", "#^note", "#^1"]
    assert {link_kind(address) for address in addresses} == {LinkKind.PLACE}
    assert link_kind("#") is LinkKind.NONE
    assert isinstance(BLOCKS[0][1], Heading)


def test_a_link_to_a_place_is_copied_as_a_link() -> None:
    assert to_markdown([BLOCKS[1][1]]) == "See [^1], [how](#how-it-works), and [^note] again[^1]."


def test_words_say_where_it_leads() -> None:
    assert place_words("#^1") == "Footnote 1"
    assert place_words("#^^1") == "Back to the text"
    assert place_words("#gr%C3%B6%C3%9Fe") == "In this message: #größe"
